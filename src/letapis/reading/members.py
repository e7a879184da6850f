"""All whom a word for people means: those joined to it, named of a group, or left out of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, clauses, human_nouns, prepositions, pronouns, verbs
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.counts import number_of
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.listed import in_a_row, included, listed_after, parted
from letapis.reading.name_rows import row_of_subject
from letapis.reading.party import party
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def joined(head: "Token") -> list["Token"]:
    """All who are joined by "and"; those named in apposition stand for the group: "two men, A and B"."""
    out: list[Token] = []
    head = _counted_with(_called(head) or _among(head))
    out_of_it = excepted(head)
    all_of_row = dict.fromkeys((*parted(head), *syntax.coordinated(head), *row_of_subject(head)))
    together = [t for t in all_of_row if t not in out_of_it and _counted_with(t) == t]
    together = [t for t in together if t == head or not _but_not(t)]
    for token in _without_descriptions(_without_second_role(_without_count(together))):
        within = [
            c for p in syntax.children(token, "prep") if p.lower_ in prepositions.OF for c in syntax.children(p, "pobj")
        ]
        apposed = [] if token.tag_ == "PRP" else [token, *([head] if head.tag_ == "PRP" and token != head else [])]
        beside = [
            name
            for t in [*apposed, *within]  # "he and an ally, Obeid Lutale": hung on "he"
            for c in syntax.children(t, "appos")
            for name in _apposed(c)
            if name.ent_type_ == "PERSON" and name.i > token.i and not _name_of_thing(name, t)
            if not _of_other(token, t, name)
        ]
        if beside and token.ent_type_ != "PERSON":
            some = any(_among_them(c) or (_among_them(c.head) and is_human_noun(c.head)) for c in beside)
            some = some or (token.tag_ == "NNS" and _some_of(token, beside))
            row = in_a_row(beside[0]) if token.tag_ in {"NNS", "CD"} else []
            out += [*([token] if some else []), *(t for c in beside for t in syntax.coordinated(c)), *row]
        elif listed := listed_after(token):
            out += listed
        else:
            out += [token, *included(token)]
    if _lists(head):
        out = max(out, party(next_to(head.head), head.sent.end), key=len)
    named = [t for t in out if t == head or not _told_by_name(t, out)]
    return list(dict.fromkeys(_without_age(t) for t in named))


def _lists(head: "Token") -> bool:
    """“Those jailed include A, an activist, and B", "those held are A, a poet, B, a moderator, and C"."""
    over = head.head
    if head.dep_ == "attr" and over.lemma_ in verbs.BE:
        told = syntax.child(over, "nsubj")
        return told is not None and _many_meant(told) and syntax.child(told, "acl") is not None
    return head.dep_ == "dobj" and over.lemma_ in verbs.INCLUDE


def _apposed(token: "Token") -> list["Token"]:
    """“…, the student leader X and the poet Y”: a name, or those that stand beside nouns for people."""
    nouns = [token, *syntax.children(token, "appos")] if is_human_noun(token) else [token]
    nouns += [t for t in token.conjuncts if t.i > token.i and is_human_noun(token) and is_human_noun(t)]
    names = (t for n in nouns[1:] if is_human_noun(n) for t in syntax.children(n, "appos"))
    return list(dict.fromkeys([*nouns, *names]))


def _among_them(token: "Token") -> bool:
    return any(p.lower_ in prepositions.AMONG for p in syntax.children(token, "prep"))


def _some_of(group: "Token", names: Sequence["Token"]) -> bool:
    """“40 lawyers, among them A", "40 lawyers, including A", "40 lawyers, A and B among them”: not all of them."""
    doc, first = group.doc, min(t.left_edge.i for t in names)
    before = doc[group.i + 1 : max(first, group.i + 1)]
    if any(t.lower_ in prepositions.AMONG | prepositions.INCLUDING for t in before):
        return True
    last = max(k.i for t in names for k in syntax.coordinated(t))
    pairs = zip(doc[last + 1 : last + _BEHIND], doc[last + 2 :], strict=False)
    return any(a.lower_ in prepositions.AMONG and b.lower_ in pronouns.THEM for a, b in pairs)


_BEHIND = 8
"""Words behind the last of some, within which "among them" stands: "A and B, a lawyer of 47, among them"."""


def _told_by_name(token: "Token", told: Sequence["Token"]) -> bool:
    """“Among them X and two former reporters, A and B”: the reporters are A and B."""
    names = [c for c in syntax.children(token, "appos") if c in told and c.ent_type_ == "PERSON"]
    some = any(p.lower_ in prepositions.AMONG for c in names for p in syntax.children(c, "prep"))
    return token.tag_ == "NNS" and bool(names) and not some


def _but_not(token: "Token") -> bool:
    """“More than 650 political prisoners, but not Hassan Mushaima”: he was left out."""
    start = token.left_edge.i
    before = token.doc[start - 1] if start else token
    return before.lower_ in pronouns.NOT or token.left_edge.lower_ in pronouns.NOT


def _name_of_thing(name: "Token", over: "Token") -> bool:
    """“Founder of the website 64 Tianwang”: what stands right behind a noun for a body is the name of it."""
    return over.lower_ in around_names.BODY_NOUNS and name.left_edge.i == over.i + 1


def _of_other(token: "Token", over: "Token", name: "Token") -> bool:
    """“The wife of the jailed dissident X”: the name right behind the second of two people is his, and not hers."""
    of_whom = over != token and name.left_edge.i == over.i + 1
    person = token.pos_ == "NOUN" and is_human_noun(token) and token.lemma_.lower() not in _SEVERAL
    return of_whom and person and is_human_noun(over)


_SEVERAL = group_words.GROUPS | human_nouns.GROUP_NOUNS


def _counted_with(noun: "Token") -> "Token":
    """“47 politicians and activists”: one number of people, told by its first noun."""
    first = noun
    while first.dep_ == "conj" and first.tag_ == "NNS" and not list(syntax.children(first, *_OWN)):
        first = first.head
    counted = first != noun and first.tag_ == "NNS" and first.pos_ == "NOUN" and noun.pos_ == "NOUN"
    return first if counted and syntax.child(first, "nummod") is not None else noun


_OWN = ("det", "nummod", "poss", "appos", "relcl")
"""What makes a group of its own of those behind "and"."""


def _without_age(token: "Token") -> "Token":
    """“Kacper D. - 19, behind bars since August”: the name, where the parse took the age for its last word."""
    if token.ent_type_ != "PERSON" or not token.text.isdecimal():
        return token
    named = [c for c in syntax.children(token, "compound", "nmod") if c.ent_type_ == "PERSON" and c.text[:1].isalpha()]
    return named[-1] if named else token


def excepted(head: "Token") -> list["Token"]:
    """“All but Banda and Zulu were held”: those whom it did not befall, up to the verb."""
    behind = next_to(head)
    if behind.lower_ in prepositions.OF and behind.i + 2 < len(head.doc) and next_to(behind).tag_ == "PRP":
        behind = next_to(behind, 2)  # "all of them but Banda"
    if head.lower_ not in people_words.GROUP_PRONOUNS or behind.lower_ not in people_words.EXCEPT:
        return []
    rest = head.doc[behind.i + 1 : head.sent.end]
    end = next((t.i for t in rest if t.pos_ in syntax.VERBAL), head.sent.end)
    return list(head.doc[behind.i + 1 : end])


def _without_count(tokens: list["Token"]) -> list["Token"]:
    """“Two of Kinh's sons, A and B, were condemned”: as many names as are counted, which are theirs."""
    first, names = tokens[0], tokens[1:]
    of_some = first.pos_ == "NUM" and any(p.lower_ in prepositions.OF for p in syntax.children(first, "prep"))
    if not of_some or len(names) < 2 or not all(t.pos_ == "PROPN" for t in names):  # noqa: PLR2004 - two and more
        return tokens
    return names if number_of(first) == len(names) and next_to(names[0].left_edge, -1).text == "," else tokens


def _without_second_role(tokens: list["Token"]) -> list["Token"]:
    """“The lawyer and blogger Tajimuratov”: one man of two professions, not a lawyer beside him."""
    if len(tokens) < 2 or tokens[0].tag_ != "NN" or not is_human_noun(tokens[0]):  # noqa: PLR2004 - a role and a name
        return tokens
    named = (c for c in syntax.children(tokens[0], "appos") if c.ent_type_ == "PERSON")
    if any(c.left_edge.i == tokens[0].i + 1 for c in named):
        return tokens  # "the journalist X and journalist Y"
    name = tokens[1]
    if name.tag_ == "NN" and is_human_noun(name) and syntax.child(name, "det", "poss") is None:
        beside = next((c for c in syntax.children(name, "appos") if c.ent_type_ == "PERSON" and c.i > name.i), None)
        return tokens[1:] if beside is not None and beside.left_edge.i == name.i + 1 else tokens
    roles = [c for c in syntax.children(name, "compound", "nmod") if is_human_noun(c) and c.tag_ == "NN"]
    own = any(syntax.child(t, "det") is not None for t in (name, *roles))
    return tokens[1:] if name.ent_type_ == "PERSON" and roles and not own else tokens


def _without_descriptions(tokens: list["Token"]) -> list["Token"]:
    """“Mehdi and Sepideh Qolian, brother and sister, are out on bail”: bare nouns behind names say who these are.

    Not right behind a name and "and": "Ihar Losik and wife jailed" tells of two.
    """
    if tokens[0].ent_type_ != "PERSON":
        return tokens
    bare = (t for t in tokens if t.tag_ == "NN" and is_human_noun(t) and t.ent_type_ == "" and t.n_lefts == 0)
    said = [t for t in bare if not _of_two(t)]
    for several in (t for t in tokens if t.tag_ == "NNS" and is_human_noun(t) and t.n_lefts == 0):
        if _said_of_all(several, said):
            said.append(several)
    return [t for t in tokens if t not in said]


def _said_of_all(noun: "Token", said: "list[Token]") -> bool:
    """“A and B, lawyers and members of a commission, were sentenced”: what both are, set off before the verb."""
    joint, before = next_to(noun, -1), next_to(noun, -2)
    if joint.lower_ in clauses.AND:
        return before in said
    closed = any(t.text == "," for t in noun.doc[noun.i + 1 : noun.sent.end] if t.i < syntax.clause_head(noun).i)
    return joint.text == "," and before.ent_type_ == "PERSON" and closed


def _of_two(noun: "Token") -> bool:
    """“Losik and wife jailed", "Losik, wife jailed”: right behind the name and "and", or between it and the verb."""
    joint = next_to(noun, -1)
    set_off = joint.text == "," and next_to(noun).tag_ == "VBN" and noun.lower_ in people_words.FAMILY
    return (joint.lower_ in clauses.AND or set_off) and next_to(noun, -2).ent_type_ == "PERSON"


def _many_meant(head: "Token") -> bool:
    """“The two others", "those", "the four”, and "the" where it stands for those: "the arrested were A and B"."""
    return head.tag_ in {"NNS", "CD"} or head.lower_ in people_words.THOSE or (head.pos_, head.tag_) == ("PRON", "DT")


def _called(head: "Token") -> "Token | None":
    """“Those arrested were named as A and B", "police identified the arrested men as A and B”: who they are."""
    if head.dep_ not in {"nsubjpass", "dobj"} or head.head.lemma_ not in verbs.IDENTIFY or head.tag_ == "PRP":
        return None
    name = syntax.pobj(head.head, prepositions.AS) or syntax.pobj(head, prepositions.AS)
    return name if name is not None and name.ent_type_ == "PERSON" else None


def _among(head: "Token") -> "Token":
    """“A and B are among 16 people released", "Wang was one of 200 lawyers held": those who are said to be of them."""
    over = head.head
    if head.dep_ == "nsubj" and over.lemma_ in verbs.INCLUDE and (members := syntax.child(over, "dobj")) is not None:
        return members if is_human(members) else head  # "the others arrested include X"
    named = syntax.child(over, "attr") if head.dep_ == "nsubj" and over.lemma_ in verbs.BE else None
    if named is not None and named.ent_type_ == "PERSON" and _many_meant(head) and syntax.child(head, "acl"):
        return named  # "the two others executed were A and B"
    if head.dep_ == "attr" and over.lemma_ in verbs.BE and head.lower_ in people_words.OF_ORDER:
        subject = syntax.child(over, "nsubj")
        return subject if subject is not None and is_human(subject) else head  # "X was the last to be detained"
    one = head.head.head if head.dep_ == "pobj" and head.head.lower_ in prepositions.OF else None
    if one is not None and one.dep_ == "pobj" and one.head.lower_ in prepositions.OF:
        one = one.head.head  # "one of hundreds of dissidents imprisoned there"
    if one is not None and one.lower_ in clauses.ONE and one.dep_ == "appos" and one.head.ent_type_ == "PERSON":
        return one.head  # "X, one of 43 handed life terms"
    if one is not None and one.lower_ in clauses.ONE and one.dep_ == "attr":
        subject = syntax.child(one.head, "nsubj")
        return subject if subject is not None and is_human(subject) else head
    if head.dep_ == "pobj" and head.head.lower_ in prepositions.AMONG and head.ent_type_ != "PERSON":
        verb, named = syntax.governor(head), head.head.head
        if (
            named.ent_type_ == "PERSON"
            and named.i < head.head.i
            and (verb is None or next_to(head.head, -1).text == ",")
        ):
            return named  # "X among 43 handed life terms", a headline
        if verb is not None and verb.lemma_ in verbs.BE:
            subject = max(
                (c for c in verb.children if c.dep_ in {"nsubj", "attr"}),
                key=lambda c: c.ent_type_ == "PERSON",
                default=syntax.subject(verb) if verb.dep_ == "xcomp" else None,  # "is thought to be among those held"
            )
            return subject if subject is not None else head
    return head
