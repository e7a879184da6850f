"""Who stands before a length without a verb of his own, with those joined before him."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.attachment import Placed
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.times import FoundLength
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def person_before(placed: Placed[FoundLength], trigger: "Token") -> "Token | None":
    """The person right before a length, with no verb of their own."""
    if (described := _described_before(placed, trigger)) is not None:
        return described
    doc, i = placed.first.doc, placed.first.i - 1
    i = _before_fine(placed.first) if placed.found.kind == "money" else i
    set_off = False
    while i > trigger.i and doc[i].lower_ in clauses.BETWEEN_PERSON_AND_TERM:
        set_off = set_off or doc[i].text == ","
        i -= 1
    token = _described(doc[i], trigger) if set_off else doc[i]
    while (
        token.dep_ == "appos"
        and token.ent_type_ != "PERSON"
        and token.head.ent_type_ == "PERSON"
        and trigger.i < token.head.i < token.i
    ):
        token = token.head  # "her former husband, X, a retired general, to 29 years"
    token = _before_aside(doc[i], trigger, token) if set_off else token
    if i <= trigger.i or not is_human(token) or token.pos_ in syntax.VERBAL or token.ent_type_ in {"DATE", "CARDINAL"}:
        return None
    return None if _wronged(token, trigger) else token


def _before_fine(first: "Token") -> int:
    """“A to four years, B to a fine of 2,000 euros”: the word before a sum and the penalty that it is told of."""
    i, doc = first.i - 1, first.doc
    if i > 1 and doc[i].lower_ in prepositions.OF and doc[i - 1].lemma_.lower() in term_words.PENALTY_NOUNS:
        i -= 2
        i -= 1 if doc[i].dep_ == "det" else 0
    return i


def _wronged(noun: "Token", trigger: "Token") -> bool:
    """“Ten years for insulting the president, two years for theft", "for the murder of a guard, two for theft”."""
    if noun.ent_type_ == "PERSON":
        return False
    over, of = noun.head, noun.dep_ == "pobj" and noun.head.lower_ in prepositions.OF
    done = noun.dep_ == "dobj" and over.tag_ == "VBG"
    return trigger.i < over.i < noun.i and (of or done)


def _before_aside(last: "Token", trigger: "Token", found: "Token") -> "Token":
    """“And Zmitser Salauyou, in absentia, to eight”: the name before what is set off, where no one else is in it."""
    start = next((i for i in range(last.i, max(trigger.i, last.i - _ASIDE), -1) if last.doc[i].text == ","), None)
    words = last.doc[start + 1 : last.i + 1] if start is not None else ()
    name = next_to(last.doc[start], -1) if start is not None else found
    plain = words and all(
        (t.pos_ not in syntax.VERBAL or t.tag_ == "VBN") and t.ent_type_ != "PERSON" and t.pos_ != "NUM" for t in words
    )
    plain = plain or (
        start is not None and start + 2 == last.i + 1 and last.is_digit
    )  # "and Maria Ressa, 35, to two years"
    return name if plain and name.ent_type_ == "PERSON" and name.i > trigger.i else found


_ASIDE = 8
"""Words set off behind a name: ", in absentia,", ", his deputy,"."""


def _described(last: "Token", trigger: "Token") -> "Token":
    """“A, a former director of BelaPAN, to fourteen", "A, who had tried to flee, to six”: who is described."""
    for over in (last, *last.ancestors):
        if over.i <= trigger.i:
            break
        if over.dep_ in {"appos", "relcl"} and over.head.ent_type_ == "PERSON" and trigger.i < over.head.i < over.i:
            return over.head
        if over.pos_ in syntax.VERBAL and over.dep_ not in _WITHIN_CLAUSE:
            break
    return last


_WITHIN_CLAUSE = {"xcomp", "ccomp", "conj", "advcl", "aux", "acl", "pcomp"}
"""How a verb hangs on another of the clause that describes somebody."""


def _described_before(placed: Placed[FoundLength], trigger: "Token") -> "Token | None":
    """“And Figen Yüksekdağ, his co-chair at the time, 30 years”: the name before what describes it."""
    length = next((t for t in placed.first.doc[placed.first.i : placed.last.i + 1] if t.dep_ == "appos"), None)
    name = length.head if length is not None else None
    if name is None or name.ent_type_ != "PERSON" or not trigger.i < name.i or name.head != trigger:
        return None
    beside = [c for c in syntax.children(name, "appos") if name.i < c.i < placed.first.i]
    return name if beside and name.dep_ == "conj" and next_to(placed.first, -1).text == "," else None


def and_before(who: "Token", trigger: "Token", placed: Placed[FoundLength]) -> "list[Token]":
    """“Claudia Mo and Jeremy Tam four years each”: the one right before the length, and those joined before."""
    start = who.left_edge.i
    while start > trigger.i + 1 and (is_human_noun(who.doc[start - 1]) or who.doc[start - 1].dep_ in {"det", "amod"}):
        start -= 1  # "and the editor Tuan 11 years each": set beside the editor
    joint = who.doc[start - 1] if start > trigger.i + 1 else who
    first = next_to(joint, -1)
    if first.text == "," and joint.lower_ in clauses.AND:  # "and Thuy, his deputy, and Tuan for 11 years each"
        first = _before_aside(next_to(first, -1), trigger, next_to(first, -1))
    behind = placed.last.i + 1
    each = any(t.lower_ in clauses.EACH for t in who.doc[behind : behind + _TO_EACH])
    person = first.ent_type_ == "PERSON" or (each and first.pos_ == "PROPN")  # "Losik and Tsyhanovich 15 each"
    if not (joint.lower_ in clauses.AND and first.i > trigger.i and person and who.pos_ == "PROPN"):
        return [who]
    return [*(_row_before(first, trigger) if each else ()), first, who]


def joined_to(placed: Placed[FoundLength], lengths: Sequence[Placed[FoundLength]]) -> list[Placed[FoundLength]]:
    """“15, 13 and ten”: a length with those that are joined behind it; `lengths` in their order."""
    row = [placed]
    for other in lengths[lengths.index(placed) + 1 :]:
        between = other.first.doc[row[-1].last.i + 1 : other.first.i]
        if not between or any(t.lower_ not in clauses.COMMA_OR_AND for t in between):
            break
        row.append(other)
    return row


_TO_EACH = 4
"""Words behind a term in which it is told to be of each: "four years in prison each"."""


def _row_before(name: "Token", trigger: "Token") -> "list[Token]":
    """“A four years, and B, C and D two years each”: whoever stands before C with no term of his own."""
    found: list[Token] = []
    start = name.i
    while start > trigger.i + 2:
        while start > trigger.i + 1 and name.doc[start - 1].ent_type_ == "PERSON":
            start -= 1
        comma, before = name.doc[start - 1], name.doc[start - 2]
        if comma.text != "," or before.ent_type_ != "PERSON" or before.pos_ != "PROPN":
            break
        found.insert(0, before)
        start = before.i
    return found
