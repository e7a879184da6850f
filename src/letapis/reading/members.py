"""All whom a word for people means: lists, members of a group, companions, those whose terms follow without a verb."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, pronouns, verbs
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.humans import is_human, is_human_noun

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def joined(head: "Token") -> list["Token"]:
    """All who are joined by "and"; those named in apposition stand for the group: "two men, A and B"."""
    out: list[Token] = []
    head = _counted_with(_among(head))
    out_of_it = excepted(head)
    together = [t for t in (*_parted(head), *syntax.coordinated(head)) if t not in out_of_it and _counted_with(t) == t]
    together = [t for t in together if t == head or not _but_not(t)]
    for token in _without_descriptions(_without_second_role(together)):
        within = [
            c for p in syntax.children(token, "prep") if p.lower_ in prepositions.OF for c in syntax.children(p, "pobj")
        ]
        apposed = [] if token.tag_ == "PRP" else [token, *([head] if head.tag_ == "PRP" and token != head else [])]
        beside = [
            name
            for t in [*apposed, *within]  # "he and an ally, Obeid Lutale": hung on "he"
            for c in syntax.children(t, "appos")
            for name in (c, *(syntax.children(c, "appos") if is_human_noun(c) else ()))  # "…, the student leader X"
            if name.ent_type_ == "PERSON" and name.i > token.i and not _name_of_thing(name, t)
        ]
        if beside and token.ent_type_ != "PERSON":
            some = any(p.lower_ in prepositions.AMONG for c in beside for p in syntax.children(c, "prep"))
            row = _in_a_row(beside[0]) if token.tag_ in {"NNS", "CD"} else []
            out += [*([token] if some else []), *(t for c in beside for t in syntax.coordinated(c)), *row]
        elif listed := _listed_after(token):
            out += listed
        else:
            out += [token, *_included(token)]
    named = [t for t in out if t == head or not _told_by_name(t, out)]
    return list(dict.fromkeys(_without_age(t) for t in named))


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
    return over.lower_ in people_words.BODY_NOUNS and name.left_edge.i == over.i + 1


def _in_a_row(first: "Token") -> list["Token"]:
    """“Seven were acquitted: A, B, C and D”: the names of a list behind its first, however the parse joined them."""
    names: list[Token] = []
    ended = False
    for t in first.doc[first.i + 1 : first.sent.end]:
        last = t.i + 1 == len(first.doc) or t.nbor().ent_type_ != "PERSON"
        if t.ent_type_ == "PERSON":
            names += [t] if last else []
        elif t.dep_ == "compound" and t.head.ent_type_ == "PERSON":
            continue  # "Maksat Tajibek uulu", of which the model knew two words
        elif t.text not in clauses.COMMA_OR_AND or ended:
            break
        ended = ended or t.lower_ in clauses.AND
    return names if ended else []


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
    behind = head.nbor() if head.i + 1 < len(head.doc) else head
    if behind.lower_ in prepositions.OF and behind.i + 2 < len(head.doc) and behind.nbor().tag_ == "PRP":
        behind = behind.nbor(2)  # "all of them but Banda"
    if head.lower_ not in people_words.GROUP_PRONOUNS or behind.lower_ not in people_words.EXCEPT:
        return []
    rest = head.doc[behind.i + 1 : head.sent.end]
    end = next((t.i for t in rest if t.pos_ in syntax.VERBAL), head.sent.end)
    return list(head.doc[behind.i + 1 : end])


def _without_second_role(tokens: list["Token"]) -> list["Token"]:
    """“The lawyer and blogger Tajimuratov”: one man of two professions, not a lawyer beside him."""
    if len(tokens) < 2 or tokens[0].tag_ != "NN" or not is_human_noun(tokens[0]):  # noqa: PLR2004 - a role and a name
        return tokens
    name = tokens[1]
    if name.tag_ == "NN" and is_human_noun(name) and syntax.child(name, "det", "poss") is None:
        beside = next((c for c in syntax.children(name, "appos") if c.ent_type_ == "PERSON" and c.i > name.i), None)
        return tokens[1:] if beside is not None and beside.left_edge.i == name.i + 1 else tokens
    roles = [c for c in syntax.children(name, "compound", "nmod") if is_human_noun(c) and c.tag_ == "NN"]
    own = any(syntax.child(t, "det") is not None for t in (name, *roles))
    return tokens[1:] if name.ent_type_ == "PERSON" and roles and not own else tokens


def _without_descriptions(tokens: list["Token"]) -> list["Token"]:
    """“Mehdi and Sepideh Qolian, brother and sister, are out on bail”: bare nouns behind names say who these are."""
    if tokens[0].ent_type_ != "PERSON":
        return tokens
    return [t for t in tokens if not (t.tag_ == "NN" and is_human_noun(t) and t.ent_type_ == "" and t.n_lefts == 0)]


def _included(token: "Token") -> list["Token"]:
    """Those named of a group: "seven others, including A and B", "several of its staff, among them A"."""
    if token.ent_type_ == "PERSON" or token.lower_ in pronouns.OF_ONE:
        return []  # "said others were in jail, among them X", after she had been pardoned
    within = [token, *(c for p in syntax.children(token, "prep") for c in syntax.children(p, "pobj"))]
    preps = [c for t in (*within, token.head) for c in t.children if c.dep_ == "prep" and c.i > token.i]
    start = next((p.i + 1 for p in preps if p.lower_ in prepositions.INCLUDING), None) or _right_behind(token)
    return until_verb(token, start) if start is not None else _among_them(token)


def _right_behind(token: "Token") -> int | None:
    """Where the names begin in "him and seven others, including A", whatever the parse hung them on."""
    behind = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    place = next((i for i, word in enumerate(behind) if word in prepositions.INCLUDING), None)
    if place is None or (place > 0 and behind[0] != ","):
        return None
    return token.i + 2 + place


def also_given(verb: "Token") -> list["Token"]:
    """The names behind a verb of a court that a number follows: "… to 11 years and Maksim Znak to ten"."""
    doc, end = verb.doc, verb.sent.end
    found = []
    for name in doc[verb.i + 1 : end]:
        behind = [t for t in doc[name.i + 1 : min(end, name.i + 3)] if t.lower_ not in prepositions.TO]
        if name.ent_type_ == "PERSON" and behind and behind[0].pos_ == "NUM":
            found.append(name)
    return found


def companions(token: "Token") -> list["Token"]:
    """Those whom it befell as well: "was arrested together with her brother Ivan", "alongside him"."""
    doc, end = token.doc, token.sent.end
    for i in range(token.i + 1, end):
        if doc[i].tag_ in _FINITE or doc[i].text in {";", "—", "–"}:
            break
        pair = doc[i].lower_ in clauses.COMPANY and i + 1 < end and doc[i + 1].lower_ in prepositions.WITH
        if pair or doc[i].lower_ in clauses.ALONGSIDE:
            found = _until_break(doc[i + 1 : end])
            return [*found, *_included(found[-1])] if found and found[-1].ent_type_ != "PERSON" else found
    if syntax.is_passive(token):
        return [*_as_were(token), *_beside_subject(token), *_with_whom(token)]
    state = syntax.governor(token) if token.pos_ == "NOUN" and token.dep_ == "pobj" else None
    return _as_were(state) if state is not None and state.lemma_ in verbs.STAYING | verbs.BE else []


def _as_were(verb: "Token") -> list["Token"]:
    """“Ihar Losik was arrested, as were Daria Chultsova and Maxim Znak”."""
    also = (c for c in syntax.children(verb, "advcl") if c.lemma_ in verbs.BE_OR_DO and c.i > verb.i)
    also = (c for c in also if any(m.lower_ in clauses.AS for m in syntax.children(c, "mark", "advmod")))
    behind = (s for c in also for s in syntax.children(c, "nsubj", "attr") if s.i > c.i and c.nbor().i == s.left_edge.i)
    return [t for s in behind for t in syntax.coordinated(s) if is_human(t)]


def _beside_subject(verb: "Token") -> list["Token"]:
    """“Ihar Losik, along with lawyer Maxim Znak, was arrested”."""
    found: list[Token] = []
    beside = (p for s in syntax.children(verb, "nsubjpass") for p in syntax.children(s, "prep", "advmod"))
    for prep in (p for p in beside if p.i < verb.i):
        behind = prep.nbor()
        if prep.lower_ in clauses.ALONGSIDE:
            found += _until_break(prep.doc[prep.i + 1 : verb.i])
        elif prep.lower_ in clauses.COMPANY and behind.lower_ in prepositions.WITH:
            found += _until_break(prep.doc[behind.i + 1 : verb.i])
    return found


def _with_whom(verb: "Token") -> list["Token"]:
    """“Was arrested with Ales Bialiatski", "with his two sons”."""
    whom = [
        n for p in syntax.children(verb, "prep") if p.lower_ in prepositions.WITH for n in syntax.children(p, "pobj")
    ]
    kin = (n for n in whom if n.lemma_.lower() in people_words.FAMILY and syntax.child(n, "poss") is not None)
    named = (k for n in whom if n.ent_type_ == "PERSON" and not _of_somebody(n) for k in syntax.coordinated(n))
    return [*(k for k in named if k.ent_type_ == "PERSON"), *kin]


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def _until_break(words: "Span") -> list["Token"]:
    found: list[Token] = []
    for t in words:
        if t.pos_ in syntax.VERBAL or t.text in {",", ";", ".", "("} or (found and t.pos_ == "ADP"):
            break
        last = t.i + 1 == len(t.doc) or t.nbor().ent_type_ != "PERSON"
        of = t.pos_ == "NUM" and any(c.lower_ in prepositions.OF for c in syntax.children(t, "prep"))
        counted = is_human(t) and (of or syntax.child(t, "nummod") is not None or _several(t))
        named = t.ent_type_ == "PERSON" and last and not _of_somebody(t)
        kin = t.lemma_.lower() in people_words.FAMILY and t.tag_ == "NN" and t.dep_ == "pobj"
        if kin and (called := [c for c in syntax.children(t, "appos") if c.pos_ == "PROPN" and c.i > t.i]):
            return called  # "together with his son, Eduard"
        if kin and syntax.child(t, "poss") is not None and not found:
            return [t]
        if named or counted or (t.tag_ == "PRP" and t.dep_ == "pobj"):
            found.append(t)
    rest = [k for t in found if t.ent_type_ == "PERSON" for k in syntax.coordinated(t)]
    listed = [n for k in rest for n in (k, *_called(k)) if n.ent_type_ == "PERSON"]
    return list(dict.fromkeys([*found, *listed]))


def _called(noun: "Token") -> "list[Token]":
    """The name right behind a noun for its bearer: "the politician Victor Hugo Tinoco"."""
    beside = syntax.children(noun, "appos") if noun.ent_type_ == "" and is_human_noun(noun) else ()
    return [c for c in beside if c.left_edge.i == noun.i + 1]


def _several(noun: "Token") -> bool:
    """“Several other activists”: an unknown number of people."""
    return noun.tag_ == "NNS" and any(c.lower_ in people_words.SEVERAL for c in syntax.children(noun, "amod"))


def _among_them(token: "Token") -> list["Token"]:
    """The names behind "among them" or "such as", however the parse hung them, up to the next verb."""
    doc, end = token.doc, token.sent.end
    pairs = ((i, doc[i].lower_, doc[i + 1].lower_) for i in range(token.i, end - 2))
    start = next(
        (i for i, a, b in pairs if (a in clauses.AMONG and b in pronouns.THEM) or (a, b) == clauses.SUCH_AS), end
    )
    return until_verb(token, start)


def until_verb(token: "Token", start: int) -> list["Token"]:
    """The names from a place of the sentence up to the next verb."""
    doc, end = token.doc, token.sent.end
    names: list[Token] = []
    for t in doc[start:end]:
        if (t.pos_ in syntax.VERBAL and t.tag_ != "MD") or (
            names and t.dep_ == "prep" and t.lower_ not in prepositions.OF_ROLE
        ):
            break
        last = t.i + 1 == end or doc[t.i + 1].ent_type_ != "PERSON"
        if t.ent_type_ == "PERSON" and last and not _of_somebody(t):
            names.append(t)
    return names


def _of_somebody(name: "Token") -> bool:
    """“Eva Forest, wife of the playwright Alfonso Sastre”: named only to say who another is."""
    owner = name.tag_ == "POS" or (name.i + 1 < len(name.doc) and name.nbor().tag_ == "POS")  # "A's two brothers"
    name = name.head if name.dep_ == "appos" and is_human_noun(name.head) else name  # "an ally of the leader B"
    return owner or (name.dep_ == "pobj" and name.head.lower_ in prepositions.OF and is_human_noun(name.head.head))


def _parted(head: "Token") -> list["Token"]:
    """Names before the last of a list that the parse did not join to it: "frees journalist A and politician B"."""
    twins = [c for c in syntax.children(head.head, head.dep_) if c.i < head.i] if head.dep_ == "dobj" else []
    twins = [c for c in twins if c.ent_type_ == head.ent_type_ == "PERSON"]
    start = head.left_edge.i
    if start < 2 or head.doc[start - 1].lower_ not in clauses.AND or head.conjuncts:  # noqa: PLR2004 - a name and its "and"
        return twins
    before = head.doc[start - 2]
    plural = head.head.tag_ in {"VBP", "VB"} or any(c.lower_ in verbs.PLURAL_FORMS for c in head.head.children)
    if before.ent_type_ == "PERSON" and head.ent_type_ == "PERSON" and head.dep_ in syntax.SUBJECTS and plural:
        return [before, *twins]
    return twins


def _listed_after(token: "Token") -> list["Token"]:
    """“Two cousins tried alongside him, Asan and Aziz Akhtemov, were …”: a list of names set off behind a plural."""
    if token.tag_ not in {"NNS", "CD"} or token.ent_type_ == "PERSON":
        return []
    doc, end = token.doc, min(token.sent.end, token.i + 9)
    comma = next((t.i for t in doc[token.i : end] if t.text in {",", "–", "—", "("}), None)
    if any(t.tag_ in _FINITE - {"VBD"} for t in doc[token.i : comma or end]):
        return []  # "Three activists leave Belarus, A and B stay"
    names: list[Token] = []
    i = comma + 1 if comma is not None else len(doc)
    while i < len(doc) and (doc[i].ent_type_ == "PERSON" or doc[i].text in clauses.COMMA_OR_AND):
        if doc[i].ent_type_ == "PERSON" and (i + 1 == len(doc) or doc[i + 1].ent_type_ != "PERSON"):
            names.append(doc[i])
        if doc[i].text == "," and (i + 1 == len(doc) or doc[i + 1].ent_type_ != "PERSON"):
            break
        i += 1
    return names if len(names) > 1 else []


def _many_meant(head: "Token") -> bool:
    return head.tag_ == "NNS" or head.lower_ in people_words.THOSE


def _among(head: "Token") -> "Token":
    """“A and B are among 16 people released", "Wang was one of 200 lawyers held": those who are said to be of them."""
    over = head.head
    if head.dep_ == "nsubj" and over.lemma_ in verbs.INCLUDE and (members := syntax.child(over, "dobj")) is not None:
        return members if is_human(members) else head  # "the others arrested include X"
    named = syntax.child(over, "attr") if head.dep_ == "nsubj" and over.lemma_ in verbs.BE else None
    if named is not None and named.ent_type_ == "PERSON" and _many_meant(head) and syntax.child(head, "acl"):
        return named  # "the two others executed were A and B"
    one = head.head.head if head.dep_ == "pobj" and head.head.lower_ in prepositions.OF else None
    if one is not None and one.dep_ == "pobj" and one.head.lower_ in prepositions.OF:
        one = one.head.head  # "one of hundreds of dissidents imprisoned there"
    if one is not None and one.lower_ in clauses.ONE and one.dep_ == "attr":
        subject = syntax.child(one.head, "nsubj")
        return subject if subject is not None and is_human(subject) else head
    if head.dep_ == "pobj" and head.head.lower_ in prepositions.AMONG and head.ent_type_ != "PERSON":
        verb = syntax.governor(head)
        if verb is not None and verb.lemma_ in verbs.BE:
            subject = max(
                (c for c in verb.children if c.dep_ in {"nsubj", "attr"}),
                key=lambda c: c.ent_type_ == "PERSON",
                default=syntax.subject(verb) if verb.dep_ == "xcomp" else None,  # "is thought to be among those held"
            )
            return subject if subject is not None else head
    return head
