"""Names in a row that are one list."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, clauses, mends, people, prepositions, terms
from letapis.reading.counts import number_of
from letapis.reading.gazetteer import is_body, is_demonym, is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.hung_rows import hang
from letapis.reading.mending.tree import VERBAL, climbed, has
from letapis.reading.party import name_begins, row_behind
from letapis.reading.same_names import fold
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def in_a_list(first: "Token") -> None:
    """“A, B, C and D were detained”: full names in a row are one list, whatever the parse makes of them."""
    behind = first.doc[first.i + 1] if first.i + 1 < len(first.doc) else first
    if first.pos_ != "PROPN" or behind.text != ",":
        return
    names, ended = _row_of_names(first)
    row = [first, *names]
    if len(names) < 2 or not ended or not any(n.ent_type_ == "PERSON" for n in row):  # noqa: PLR2004
        return
    strange = [n for n in row if n.ent_type_ != "PERSON"]
    if not all(may_be_person(n) for n in strange):
        return
    for name in strange:
        next_to(name, -1).ent_type_ = name.ent_type_ = "PERSON"
    for name in names if not set(names) <= set(first.conjuncts) else ():
        name.head, name.dep_ = first, "conj"


def of_counted_subject(name: "Token") -> None:
    """“Two activists who had come to his hearing, A and B, were seized": as many names as are counted."""
    thing, start = name.head, name.left_edge.i
    if name.pos_ != "PROPN" or name.ent_type_ != "PERSON" or is_human_noun(thing) or name.doc[start - 1].text != ",":
        return
    group = climbed(thing, lambda t: t.tag_ != "NNS" or not is_human_noun(t) or not has(t, "nummod"))
    number = next((number_of(c) for c in group.children if c.dep_ == "nummod"), None)
    listed = [name, *(t for t in name.conjuncts if t.i > name.i)]
    if group.i < thing.i and group.dep_ in {"nsubj", "nsubjpass"} and number == len(listed) > 1:
        name.head = group


def of_headline_row(name: "Token") -> None:
    """“Narwal, Kalita, Tanha walk out of prison”: surnames between commas before the verb are a row, without "and"."""
    first, comma = name.head, next_to(name)
    short = name.i == first.i + 2 and name.pos_ == first.pos_ == "PROPN" and comma.text == ","
    if not short or not any(c.dep_ == "conj" and c.i == name.i + 2 for c in first.children):
        return
    if first.dep_ == "nsubj" and first.head.tag_ == "VBP":
        name.dep_ = "conj"


def may_be_person(name: "Token") -> bool:
    """Whether nothing is known by the two words of a name that the model takes for something else."""
    words = name.doc[max(name.i - 1, 0) : name.i + 1]
    before = words[0]
    known = is_place(words.text) or is_body(words.text) or any(is_place(t.text) or is_body(t.text) for t in words)
    body = any(fold(t.text) in around_names.ORGANISATION_WORDS for t in words)
    alone = before.i == 0 or next_to(before, -1).pos_ != "PROPN"
    return before.text.istitle() and before.head == name and alone and not (known or body or is_demonym(before.text))


def _row_of_names(first: "Token") -> "tuple[list[Token], bool]":
    """The last words of the names of two words and more behind a name, and whether "and" stands before the last."""
    doc, i = first.doc, first.i + 1
    names: list[Token] = []
    while i < len(doc) and doc[i].text in clauses.COMMA_OR_AND:
        ended = doc[i].lower_ in clauses.AND
        start = end = i + 1
        while end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].text.istitle():
            end += 1
        if end - start < 2:  # noqa: PLR2004 - a given name and a surname
            return names, False
        names.append(doc[end - 1])
        if ended:
            return names, end < len(doc) and doc[end].text != ","
        i = end
    return names, False


def next_behind_kin(name: "Token") -> None:
    """“A, wife of B, C and D were arrested”: C is the next of the list, and A is the wife of B alone."""
    own = name.head
    behind = name.doc[own.i + 1]
    title = own.head if own.dep_ == "appos" and own.head.dep_ == "pobj" else own  # "wife of the playwright B"
    kin = title.head.head
    if (
        name.dep_ != "conj"
        or name.i < own.i
        or title.dep_ != "pobj"
        or title.head.lower_ not in prepositions.OF
        or behind.text != ","
    ):
        return
    alone = kin.dep_ == "appos" and kin.tag_ == "NN" and kin.lemma_.lower() in people.FAMILY
    if (
        alone
        and own.ent_type_ == kin.head.ent_type_ == "PERSON"
        and (name.ent_type_ == "PERSON" or is_human_noun(name))
    ):
        name.head = kin.head


def next_term(number: "Token") -> None:
    """“Gave five years to A and four each to B and C”: four years, no further person."""
    if number.pos_ != "NUM":
        return
    name, behind = number.head, number.doc[number.i + 1 : number.i + 3]
    to = next((t for t in behind if t.lower_ not in clauses.EACH), number)
    over = name.head.head
    if name.dep_ != "pobj" or name.pos_ != "PROPN" or to.lower_ != name.head.lower_:
        return
    things = (over, *over.children)
    term = next((t for t in things if t.lemma_.lower() in terms.UNITS and t.i < name.i), None)
    if term is None or to.dep_ not in {"prep", "dative"}:
        return
    number.head, to.head, to.dep_ = term, number, "prep"
    for joint in [c for c in name.children if c.dep_ == "cc" and name.i < c.i < number.i]:
        joint.head = term


def and_others(others: "Token") -> None:
    """“Pardoned Ingabire and some 2,100 others”: all of them, and not the others alone."""
    start = others.left_edge.i
    joint = others.doc[start - 1] if start > 1 else others
    first = joint.head
    if joint.lower_ in clauses.AND and first != others and first.head == others.head and first.dep_ == others.dep_:
        others.head, others.dep_ = first, "conj"


def each_with_article(noun: "Token") -> None:
    """“A lawyer, a journalist and an activist were held”: three, by the verb, and not one who is all that."""
    first, verb = noun.head, noun.head.head
    if first.tag_ != "NN" or noun.tag_ != "NN" or not (is_human_noun(first) and is_human_noun(noun)):
        return
    third = next((c for c in noun.children if c.dep_ == "conj" and c.i > noun.i), None)
    if third is None or not all(has(one, "det") or _titled(one) for one in (first, noun, third)):
        return
    several = any(c.lower_ in mends.OF_SEVERAL for c in verb.children if c.dep_ in {"aux", "auxpass"})
    if first.dep_ in {"nsubj", "nsubjpass"} and several and noun.doc[noun.left_edge.i - 1].text == ",":
        noun.dep_ = "conj"


def several_beside_one(kin: "Token") -> None:
    """“Jimmy Lai, his two sons and four executives were arrested”: several cannot be what one man is said to be."""
    one, start = kin.head, kin.left_edge.i
    if one.ent_type_ != "PERSON" or kin.doc[start - 1].text != "," or has(one, "conj") or one.dep_ == "conj":
        return
    counted = kin.tag_ == "NNS" and is_human_noun(kin) and has(kin, "nummod")
    counted = counted or any(
        is_human_noun(c) for p in kin.children if p.lower_ in prepositions.OF for c in p.children
    )  # "two of his sons"
    if counted and any(c.dep_ == "conj" and c.i > kin.i and c.tag_ == "NNS" for c in kin.children):
        kin.dep_ = "conj"


def _titled(name: "Token") -> bool:
    """“The activist Maksim Znak”, the article of which is that of the activist."""
    return name.ent_type_ == "PERSON" and any(is_human_noun(c) for c in name.children if c.dep_ == "compound")


def before_bracket(word: "Token") -> None:
    """“Yahor Martsinovich (Nasha Niva) and Maryna Zolatava were held”: who stands before it, and not what is in it."""
    body = word.head
    if next_to(word).text != "(" or body.i <= word.i + 1 or next_to(body).text != ")":
        return
    whole = word.ent_type_ == "PERSON" or (word.ent_type_ == "" and next_to(word, -1).pos_ == "PROPN")
    if not whole or any(t.text == ")" for t in word.doc[word.i + 1 : body.i]):
        return
    given = [c for c in body.children if c.i < word.i]
    behind = [c for c in body.children if c.i > body.i + 1]
    word.head, word.dep_ = (word if body.dep_ == "ROOT" else body.head), body.dep_
    body.head, body.dep_ = word, "appos"
    for other in (*given, *behind):
        other.head = word
    for other in given:
        other.dep_ = "compound"


def counted_before_colon(name: "Token") -> None:
    """“Police detained five: A, a columnist, B and C”: each of them is of those counted, whatever is told of one."""
    if name.ent_type_ != "PERSON" or name.pos_ != "PROPN":
        return
    colon = next_to(name.doc[name_begins(name)], -1)
    if colon.text != ":":
        return
    group, number = _counted(colon)
    if group is None:
        return
    people, end = row_behind(colon)
    named = [t for t in people if t.pos_ == "PROPN"]
    if not 1 < len(named) <= number or people[0] != name or group in name.subtree:
        return
    if name.head == group and set(people) <= {name, *name.conjuncts}:
        return
    name.head, name.dep_ = group, "appos"
    hang(people, end)


def _counted(colon: "Token") -> "tuple[Token | None, int]":
    """Those who are counted before a colon, alone or by a noun for people, and how many they are."""
    for word in reversed(colon.doc[colon.sent.start : colon.i]):
        if word.tag_ == "CD" and word.dep_ in _ROLES and (number := number_of(word)):
            return word, number
        if word.tag_ == "NNS" and is_human_noun(word) and word.dep_ in _ROLES and has(word, "nummod"):
            number = next((n for c in word.children if c.dep_ == "nummod" and (n := number_of(c))), None)
            return (word, number) if number is not None else (None, 0)
    return None, 0


_ROLES = {"dobj", "pobj", "nsubjpass", "nsubj"}


def behind_colon(name: "Token") -> None:
    """“Activists learned that three prisoners were freed: A, B, C”: the prisoners are, and no activist is."""
    start, over = name.left_edge.i, name.head
    if start < 2 or name.doc[start - 1].text != ":" or name.ent_type_ != "PERSON" or over.ent_type_ == "PERSON":  # noqa: PLR2004
        return
    between = name.doc[over.i + 1 : start - 1]
    counted = next((t for t in reversed(between) if has(t, "nummod") and is_human_noun(t)), None)
    if counted is not None and any(t.pos_ in VERBAL for t in name.doc[over.i + 1 : counted.i]):
        name.head = counted
        while (further := next((c for c in name.children if _goes_on(c)), None)) is not None:
            further.dep_, name = "conj", further  # "…: A, B, C", each hung on the one before


def _goes_on(name: "Token") -> bool:
    return name.dep_ == "appos" and name.ent_type_ == "PERSON" and name.doc[name.left_edge.i - 1].text == ","
