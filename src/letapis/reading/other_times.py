"""Times that are not the event's: of a cause, a name, a thing, a description, or of what another clause tells."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, clauses, prepositions, stance, verbs
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.attachment import Placed, governing, hangs_below
from letapis.reading.kinds import ENDING, STATES, TAKING, VERDICTS
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_state(placed: Placed[FoundTime], trigger: Trigger, heads: "list[Token]") -> bool:
    """“Had been in prison since 2020 and was sentenced": since when is told of the state alone.

    “Since his conviction in 2019”: what stands in the noun's own phrase is of it.
    """
    if trigger.token.pos_ == "NOUN" and governing(placed) == trigger.token:
        return False
    since = placed.found.connective == "since" or _since_then(placed)
    since = since and trigger.row.event not in STATES
    return since and (trigger.row.event in VERDICTS or not hangs_below(placed, heads))


def _since_then(placed: Placed[FoundTime]) -> bool:
    """“The biggest release since the crackdown of 2018”: the year is that of the crackdown."""
    above = (a for a in placed.first.ancestors if a.pos_ not in syntax.VERBAL)
    return any(a.lower_ in prepositions.SINCE and a.i < placed.first.i for a in above)


def its_end(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Remanded until 5 June”: until when, not when."""
    before = next_to(placed.first, -1)
    if before.lower_ in prepositions.TO and trigger.row.event in {EventKind.REMANDED, EventKind.HOUSE_ARREST}:
        return trigger.token.lemma_ in verbs.EXTENDING  # "his detention was extended to 19 April"
    if placed.found.connective != "until":
        return False
    put = trigger.row.event is EventKind.HOUSE_ARREST and trigger.token.lemma_ in verbs.PUTTING
    return put or trigger.row.event is EventKind.REMANDED


def of_earlier(placed: Placed[FoundTime], trigger: Trigger, others: Sequence[Trigger]) -> bool:
    """“Was detained in March and sentenced to five years”: between them lie weeks; the time is the first's alone."""
    above = governing(placed)
    first = next((t.row.event for t in others if t.token == above), None)
    behind = above.i < placed.first.i < trigger.token.i
    ends = any(
        c.lower_ in stance.UNTIL for c in syntax.children(trigger.token, "prep")
    )  # "and remanded until 24 March"
    return behind and first in TAKING and (trigger.row.event in ENDING or ends)


def elsewhere(placed: Placed[FoundTime], token: "Token") -> bool:
    """“X, who has been held since May, denies it”: the time of a relative clause is not that of the main one."""
    node = placed.first
    while node.dep_ != "ROOT":
        if node.dep_ in {"relcl", "acl"} and token not in node.subtree:
            return True
        node = node.head
    return False


def of_cause(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Charged over January's protests”: the day of what one is charged over is not that of the charge."""
    if any(t.lower_ in prepositions.OVER and t.i > token.i for t in placed.first.ancestors if t in token.subtree):
        return True  # "faces charges over the break-up of a rally in 2007"
    if _behind_cause(placed):
        return True
    thing = placed.last.head if placed.last.dep_ in {"poss", "nummod", "compound"} else None
    return (
        thing is not None and thing.pos_ == "NOUN" and thing != token and thing.head.lower_ in prepositions.OVER_CAUSE
    )


def _behind_cause(placed: Placed[FoundTime]) -> bool:
    """“Is tried over a rally in 2007", "the first arrested since X in 1986”: the year is that of what is next to it.

    However the parse hangs it: right behind a cause, or behind another's name that "since" counts from.
    """
    prep = next_to(placed.first, -1)
    if prep.lower_ not in prepositions.IN or prep.i == 0:
        return False
    for before in syntax.children(prep.head, "prep"):
        if before.right_edge.i != prep.i - 1:
            continue
        told = next(syntax.children(before, "pobj"), None)
        named = told is not None and told.ent_type_ == "PERSON"
        if before.lower_ in prepositions.OVER or (before.lower_ in prepositions.SINCE and named):
            return True
    return False


def due_of(placed: Placed[FoundTime]) -> "Token | None":
    """“In a trial, due to resume on 5 February, X is accused”: the noun whose time it is."""
    clause = governing(placed)
    due = clause.head
    if clause.dep_ != "xcomp" or due.lower_ not in stance.DUE or due.i < 2:  # noqa: PLR2004 - a noun and a comma
        return None
    noun = next_to(due, -2)
    return noun if next_to(due, -1).text == "," and noun.pos_ in {"NOUN", "PROPN"} else None


def of_exception(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Apart from a few days at large in November 2005, he has been held since”: the time of what is excepted."""
    before = placed.first.doc[placed.first.sent.start : placed.first.i]
    opens = next((t for t in before if t.is_alpha), None)
    apart = opens is not None and opens.lower_ in prepositions.EXCEPTING
    return apart and token.i > placed.last.i and not any(t.text == "," for t in before)


def of_name(placed: Placed[FoundTime]) -> bool:
    """“The 2023 Nobel Peace Prize winner X was arrested on Friday”: the year of a prize dates nothing else."""
    year, prize = placed.last, placed.last.head
    bare = placed.first == year and year.tag_ == "CD" and year.dep_ in {"nummod", "compound", "nmod"}
    return bare and prize.pos_ == "PROPN" and prize.i > year.i and prize.ent_type_ not in {"DATE", "TIME"}


def of_description(placed: Placed[FoundTime]) -> bool:
    """“X, co-winner of last year's prize, was arrested”: a time within what is said beside a name."""
    node = placed.last
    if node.dep_ != "poss":  # "X, deputy chairman, guilty on Wednesday": hung on the wrong word
        return False
    while node.dep_ != "ROOT" and node.pos_ not in syntax.VERBAL:
        if node.dep_ == "appos" and node.ent_type_ not in {"DATE", "TIME"}:
            return True
        node = node.head
    return False


def of_aside(placed: Placed[FoundTime], token: "Token") -> bool:
    """“X, under house arrest until last night, was taken away”: the time of what is set off behind the subject."""
    who = next((c for c in syntax.children(token, *syntax.SUBJECTS) if c.i < placed.first.i < token.i), None)
    if governing(placed) == token:
        return False
    if who is None:
        return any(_within_aside(placed, said) for c in syntax.children(token, "dobj") for said in c.children)
    if any(c.lower_ in verbs.SITTING for c in syntax.children(who, "acl")):
        return False  # "the court, sitting on 13 August, acquitted him"
    commas = [t.i for t in token.doc[who.i + 1 : placed.first.i] if t.text == ","]
    closed = any(t.text == "," for t in token.doc[placed.last.i + 1 : token.i])
    return closed and bool(commas) and placed.first.i - commas[0] > _PREP_AND_DAY and placed.first in who.subtree


def _within_aside(placed: Placed[FoundTime], said: "Token") -> bool:
    """“Freed X, winner of a prize in 2022, after four years”: within what is said of the one it befell."""
    start, end = said.left_edge.i, placed.last.i + 1
    if said.dep_ != "appos" or placed.first not in said.subtree or end >= len(said.doc) or said.doc[end].text != ",":
        return False
    between = said.doc[start : placed.first.i]
    return not any(t.text == "," for t in between) and len(between) > _PREP_AND_DAY


_PREP_AND_DAY = 2
"""Words from a comma to a day that is nothing but the day: ", on Monday,"."""


def of_thing(placed: Placed[FoundTime], token: "Token") -> bool:
    """“A leader of the 2011 uprising got five years”: a year that tells one thing from others dates nothing else."""
    return _thing_of(placed) is not None or _thing_before(placed) not in {None, token}


def _thing_of(placed: Placed[FoundTime]) -> "Token | None":
    """The noun behind a time that tells it from others: "a December 2019 ruling"."""
    top = placed.last
    while placed.first.i <= top.head.i <= placed.last.i and top.head != top:
        top = top.head
    thing = top.head
    named = top.dep_ in {"nummod", "compound", "poss", "amod", "nmod"}
    return thing if named and thing.pos_ == "NOUN" and thing.i > placed.last.i else None


def _thing_before(placed: Placed[FoundTime]) -> "Token | None":
    """“Compared his trial to the show trials of the 1930s”: the noun whose time it is."""
    top = placed.first
    while placed.first.i <= top.head.i <= placed.last.i and top.head != top:
        top = top.head
    prep = top.head
    of_it = top.dep_ == "pobj" and prep.lower_ in prepositions.OF and prep.head.pos_ == "NOUN"
    return prep.head if of_it and prep.head.ent_type_ not in {"DATE", "TIME"} else None


def of_other_thing(placed: Placed[FoundTime], heads: "list[Token]") -> bool:
    """“Should be freed in line with a December 2019 ruling”: a time that tells one thing from others is that thing's.

    Behind "at", "in", "during" the thing and the event fall together: "was arrested at a rally".
    """
    thing = _thing_of(placed) or _thing_before(placed)
    if thing is None or thing in heads or thing.dep_ != "pobj":
        return False
    over = thing.head.head
    for_it = over.pos_ == "NOUN" and over not in heads and over.dep_ == "pobj" and over.head.lower_ in prepositions.FOR
    return for_it or thing.head.lower_ in prepositions.NOT_TOGETHER  # "life for his role in the 2011 uprising"


def before_clause(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Adjourned to 27 April after his lawyers asked”: what stands before a clause is not the clause's."""
    between = token.doc[placed.last.i + 1 : token.i]
    return any(t.dep_ == "mark" and t.lower_ in clauses.CLAUSE_MARKS for t in between)


def verb_between(placed: Placed[FoundTime], token: "Token") -> bool:
    """Whether another verb, or a mark that parts clauses, stands between a time and an event."""
    low, high = sorted((placed.first.i, token.i))
    between = token.doc[low + 1 : high]
    return any(t.pos_ in syntax.VERBAL and t.dep_ not in {"aux", "auxpass", "amod"} for t in between) or any(
        t.text in {";", "—", "–"} for t in between
    )


def claimed(placed: Placed[FoundTime], token: "Token") -> bool:
    """“His wife said on Monday”: the day is that of the telling."""
    above = governing(placed)
    return above.pos_ in syntax.VERBAL and above != token and above.lemma_.lower() in SAY_VERBS


def of_clause_before(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Had let him go in October, but a court annulled it", "has led it since a coup in July, and had come home”."""
    above = governing(placed)
    if above.pos_ not in syntax.VERBAL or above == token or not above.i < placed.first.i < token.i:
        return False
    own = next((c for c in syntax.children(token, *syntax.SUBJECTS) if c.i > placed.last.i), None)
    since = above.dep_ == "advcl" and any(c.lower_ in prepositions.SINCE for c in syntax.children(above, "mark"))
    return own is not None or (since and not above.is_ancestor(token))
