"""Names of a list, however the parse joined them: those behind a word, up to the next verb, before the last of it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, pronouns, verbs
from letapis.reading import syntax
from letapis.reading.counts import count_of
from letapis.reading.humans import is_human_noun
from letapis.reading.party import row_at
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Tags of the verbs that end a list: another clause begins."""


def also_given(verb: "Token") -> list["Token"]:
    """The names behind a verb of a court that a number follows: "… to 11 years and Maksim Znak to ten"."""
    doc, end = verb.doc, verb.sent.end
    found = []
    for name in doc[verb.i + 1 : end]:
        if name.ent_type_ != "PERSON":
            continue
        behind = [t for t in doc[name.i + 1 : min(end, name.i + 3)] if t.lower_ not in prepositions.TO]
        if behind and (behind[0].pos_ == "NUM" or _set_off_before_number(name, end)):
            found += [*_joined_before(name, verb), name]
    return list(dict.fromkeys(found))


def _joined_before(name: "Token", verb: "Token") -> list["Token"]:
    """“B and C to five”: who is joined to the one before a number."""
    start = name.i
    while start > verb.i + 1 and name.doc[start - 1].ent_type_ == "PERSON":
        start -= 1
    before = name.doc[max(start - 2, 0)]
    joined = start > verb.i + 2 and name.doc[start - 1].lower_ in clauses.AND and before.ent_type_ == "PERSON"
    return [before] if joined else []


def _set_off_before_number(name: "Token", end: int) -> bool:
    """“And Mahammad Kekalov, whose title is coordinator, seven.”: the number behind what is set off at the end."""
    if next_to(name).text == "," and _aside_before_number(name, end):
        return True
    aside = next((c for c in syntax.children(name, "relcl", "appos") if c.i > name.i), None)
    if aside is None or next_to(name).text != ",":
        return False
    numbers = [t for t in name.doc[aside.i : end] if t.pos_ == "NUM" and _behind_comma(t)]
    return bool(numbers) and all(t.pos_ not in syntax.VERBAL for t in name.doc[numbers[0].i : end])


def _aside_before_number(name: "Token", end: int) -> bool:
    """“A, once the president of a party, to ten and B to 13”: some words without a verb or a name, and the number."""
    for t in name.doc[name.i + 2 : min(end, name.i + _ASIDE)]:
        if t.text == ",":
            to = next_to(t)
            return to.lower_ in prepositions.TO | prepositions.FOR and to.i + 1 < end and next_to(to).pos_ == "NUM"
        if t.ent_type_ == "PERSON" or (t.pos_ in syntax.VERBAL and t.tag_ != "VBN"):
            return False
    return False


_ASIDE = 12


def _behind_comma(number: "Token") -> bool:
    """“…, seven.", "…, to ten”."""
    before = next_to(number, -1)
    before = next_to(before, -1) if before.lower_ in prepositions.TO | prepositions.FOR else before
    return before.text == ","


def until_verb(token: "Token", start: int) -> list["Token"]:
    """The names from a place of the sentence up to the next verb, or of the row that is read there word by word.

    One known already may stand first: "six people, including her and A, were arrested".
    """
    row = row_at(token.doc[start], token.sent.end)[0] if start < token.sent.end else []
    named = [t for t in row if t.tag_ == "PRP" or (t.pos_ == "PROPN" and not of_somebody(t))]
    found = _names_until_verb(token, start)
    return named if len(named) > len(found) and set(found) <= set(named) else found


def _names_until_verb(token: "Token", start: int) -> list["Token"]:
    doc, end = token.doc, token.sent.end
    names: list[Token] = []
    for t in doc[start:end]:
        if (t.pos_ in syntax.VERBAL and t.tag_ != "MD") or (
            names and t.dep_ == "prep" and t.lower_ not in prepositions.OF_ROLE
        ):
            break
        last = t.i + 1 == end or doc[t.i + 1].ent_type_ != "PERSON"
        if t.ent_type_ == "PERSON" and last and not of_somebody(t):
            names.append(t)
    return names


def among_them(token: "Token") -> list["Token"]:
    """The names behind "among them" or "such as", however the parse hung them, up to the next verb."""
    doc, end = token.doc, token.sent.end
    pairs = ((i, doc[i].lower_, doc[i + 1].lower_) for i in range(token.i, end - 2))
    start = next(
        (i for i, a, b in pairs if (a in clauses.AMONG and b in pronouns.THEM) or (a, b) == clauses.SUCH_AS), end
    )
    return until_verb(token, start)


def included(token: "Token") -> list["Token"]:
    """Those named of a group: "seven others, including A and B", "several of its staff, among them A"."""
    if token.ent_type_ == "PERSON" or token.lower_ in pronouns.OF_ONE:
        return []  # "said others were in jail, among them X", after she had been pardoned
    within = [token, *(c for p in syntax.children(token, "prep") for c in syntax.children(p, "pobj"))]
    preps = [c for t in (*within, token.head) for c in t.children if c.dep_ == "prep" and c.i > token.i]
    start = next((p.i + 1 for p in preps if p.lower_ in prepositions.INCLUDING), None) or _right_behind(token)
    start = start if start is not None else _set_off_later(token)
    return until_verb(token, start) if start is not None else among_them(token)


def _set_off_later(token: "Token") -> int | None:
    """“Some 40 lawyers were freed on Monday, including A and B”: told of the last people counted before the comma."""
    if token.tag_ not in {"NNS", "CD"}:
        return None
    for t in token.doc[token.i + 1 : token.sent.end]:
        if t.tag_ == "NNS" and is_human_noun(t):
            return None
        if t.lower_ in prepositions.INCLUDING and (next_to(t, -1).text == "," or next_to(t, -1).is_space):
            return t.i + 1
    return None


def _right_behind(token: "Token") -> int | None:
    """Where the names begin in "him and seven others, including A", whatever the parse hung them on."""
    behind = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    place = next((i for i, word in enumerate(behind) if word in prepositions.INCLUDING), None)
    if place is None or (place > 0 and behind[0] != ","):
        return None
    return token.i + 2 + place


def in_a_row(first: "Token") -> list["Token"]:
    """“Seven were acquitted: A, B, C and D”: the names of a list behind its first, however the parse joined them."""
    names: list[Token] = []
    ended = False
    for t in first.doc[first.i + 1 : first.sent.end]:
        last = t.i + 1 == len(first.doc) or next_to(t).ent_type_ != "PERSON"
        if t.ent_type_ == "PERSON":
            names += [t] if last else []
        elif t.dep_ == "compound" and t.head.ent_type_ == "PERSON":
            continue  # "Maksat Tajibek uulu", of which the model knew two words
        elif t.text not in clauses.COMMA_OR_AND or ended:
            break
        ended = ended or t.lower_ in clauses.AND
    return names if ended else []


def listed_after(token: "Token") -> list["Token"]:
    """“Two cousins tried alongside him, Asan and Aziz Akhtemov, were …”: a list of names set off behind a plural."""
    if token.tag_ not in {"NNS", "CD"} or token.ent_type_ == "PERSON":
        return []
    doc, end = token.doc, min(token.sent.end, token.i + 9)
    comma = next((t.i for t in doc[token.i : end] if t.text in {",", "–", "—", "(", ":"}), None)
    if any(t.tag_ in FINITE - {"VBD"} for t in doc[token.i : comma or end]):
        return []  # "Three activists leave Belarus, A and B stay"
    names: list[Token] = []
    i = comma + 1 if comma is not None else len(doc)
    while i < len(doc) and (doc[i].ent_type_ == "PERSON" or doc[i].text in clauses.COMMA_OR_AND):
        if doc[i].ent_type_ == "PERSON" and (i + 1 == len(doc) or doc[i + 1].ent_type_ != "PERSON"):
            names.append(doc[i])
        if doc[i].text == "," and (i + 1 == len(doc) or doc[i + 1].ent_type_ != "PERSON"):
            break
        i += 1
    if comma is not None and next_to(doc[comma], -1).ent_type_ == "PERSON" and count_of(token) != len(names):
        return []  # "three men who had met A, B and C", "supporters of A, B and C"
    says = comma is not None and doc[comma].text == ":" and i < len(doc) and doc[i].pos_ in syntax.VERBAL
    return names if len(names) > 1 and not says else []  # "Two were jailed: A and B said"


def parted(head: "Token") -> list["Token"]:
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


def of_somebody(name: "Token") -> bool:
    """“Eva Forest, wife of the playwright Alfonso Sastre”: named only to say who another is."""
    owner = name.tag_ == "POS" or (name.i + 1 < len(name.doc) and next_to(name).tag_ == "POS")  # "A's two brothers"
    name = name.head if name.dep_ == "appos" and is_human_noun(name.head) else name  # "an ally of the leader B"
    return owner or (name.dep_ == "pobj" and name.head.lower_ in prepositions.OF and is_human_noun(name.head.head))
