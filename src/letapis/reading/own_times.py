"""Which of the times in a sentence is the event's own.

A time belongs to the verb it hangs on; a time at the head of a sentence to all its main verbs; of two verbs joined by
"and" the second one's time is also the first's where that has none. Where the parse joins nothing, the nearest.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, mends, prepositions, stance, verbs
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.after_events import belongs_after, day_of_taking, of_clause_above, of_event_behind
from letapis.reading.anniversaries import since_left
from letapis.reading.attachment import Placed, after_term, governing, handed_down, hangs_below, heads_of
from letapis.reading.kinds import STATES, TAKING, VERDICTS
from letapis.reading.of_now import of_now
from letapis.reading.of_verdicts import behind_offence, of_ruling
from letapis.reading.other_times import (
    before_clause,
    claimed,
    due_of,
    elsewhere,
    its_end,
    of_aside,
    of_cause,
    of_clause_before,
    of_description,
    of_earlier,
    of_exception,
    of_name,
    of_other_thing,
    of_state,
    of_thing,
    verb_between,
)
from letapis.reading.shared_times import called_in_then, far, leading, served_between, shared, taken_again, with_above
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger
from letapis.reading.until_times import of_how_long, of_its_noun, of_what_it_lasts_to, put_off
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


OF_ENTRIES = {"entry"}
"""Where the person of a row stands that gives a term and nothing else: only what stands before it can date it."""


def time_of(
    trigger: Trigger, placed: Sequence[Placed[FoundTime]], others: Sequence[Trigger]
) -> Placed[FoundTime] | None:
    """The time of a trigger's event, None where its sentence gives none."""
    token = trigger.token
    here = [p for p in _of_what_is_done(trigger, placed) if p.first.sent == token.sent and not its_end(p, trigger)]
    if (own := next((p for p in here if put_off(p, trigger) or of_its_noun(p, trigger)), None)) is not None:
        return own
    here = [p for p in here if not of_what_it_lasts_to(p)]
    if trigger.row.person in OF_ENTRIES:
        here = [p for p in here if p.first.i < token.i]  # "X, 11 years, back in prison since May": since May not given
    if (next_one := next((p for p in here if _before_next(p) == token), None)) is not None:
        return next_one
    here = [p for p in here if _before_next(p) is None and not _of_release(p, trigger, others)]
    here = [p for p in here if not day_of_taking(p, trigger)]
    that_day = next((p for p in here if _of_that_day(p, token) or since_left(p, trigger)), None)
    if that_day is not None and not any(_own_day(p, token) for p in here if p is not that_day):
        return that_day
    due = [(p, due_of(p)) for p in here]
    if (own_due := next((p for p, noun in due if noun is not None and noun == token), None)) is not None:
        return own_due
    heads = heads_of(trigger)
    return _by_place(trigger, [p for p, noun in due if noun is None and not _of_else(p, token, heads)], heads, others)


def _of_else(placed: Placed[FoundTime], token: "Token", heads: "list[Token]") -> bool:
    """Whether a time is that of a cause, of what is excepted, of a name, or of a description."""
    of_other = of_cause(placed, token) or of_exception(placed, token) or of_name(placed) or of_aside(placed, token)
    return of_other or (of_description(placed) and not hangs_below(placed, heads))


def _by_place(
    trigger: Trigger, here: Sequence[Placed[FoundTime]], heads: "list[Token]", others: Sequence[Trigger]
) -> Placed[FoundTime] | None:
    """The time that stands where the event's own would, by the surest of the tests that one passes."""
    token = trigger.token
    own = [p for p in here if not belongs_after(p, token) and not of_event_behind(p, here, token)]
    own = [p for p in own if not of_state(p, trigger, heads) and not of_how_long(p, trigger)]
    until = [p for p in own if p.found.connective in stance.UNTIL]  # "adjourned until 2 April the trial of those held"
    own = [p for p in own if p not in until or hangs_below(p, heads) or put_off(p, trigger)]
    tests: tuple[Callable[[Placed[FoundTime]], bool], ...] = (
        lambda p: hangs_below(p, heads) and not of_other_thing(p, heads),
        lambda p: behind_offence(p, trigger) or of_ruling(p, trigger),
        lambda p: _upon(p, heads),
        lambda p: leading(p, token, heads) and not of_earlier(p, trigger, others),
        lambda p: shared(p, heads) and not (taken_again(p, trigger, others) or served_between(p, trigger, others)),
        lambda p: called_in_then(p, trigger, others),
        lambda p: _at_the_time(p, heads),
        lambda p: of_clause_above(p, heads),
    )
    counted = any(belongs_after(p, token) for p in here)  # counted back from what the sentence tells first
    own_only = counted or syntax.child(token, "neg") is not None  # "was accused in 2010, but never charged"
    own_only = own_only or _had_been(token)
    for test in tests[:1] if own_only else tests:  # from the surest to the least sure
        fits = [p for p in own if test(p)]
        if fits:
            best = min(fits, key=lambda p: (*far(p, fits), _vague(p), abs(p.first.i - token.i)))
            return _told_closer(best, here) or best
    still = token.dep_ == "conj" and of_now(token)  # "was moved in May and is now in IK-11"
    return None if own_only or still or after_term(token) else with_above(own, token) or _near(own, token, others)


def _of_what_is_done(trigger: Trigger, placed: Sequence[Placed[FoundTime]]) -> Sequence[Placed[FoundTime]]:
    """“The sentence was upheld in May", "overturned the conviction in May”: the day is not that of the sentence.

    “The conviction of 2019 was overturned”: what stands within the noun's own phrase is.
    """
    token = trigger.token
    over = token.head.head if token.dep_ == "pobj" and token.head.lower_ in prepositions.AGAINST else token.head
    about = token.pos_ == "NOUN" and token.dep_ in _TOLD_ABOUT and over.lemma_ in verbs.DONE_ABOUT
    if not about or trigger.row.event not in _BEFORE_THAT:
        return placed
    inside, subject, handed = set(token.subtree), token.dep_ in syntax.SUBJECTS, handed_down(trigger)
    return [p for p in placed if p.first in inside and (subject or p.first.i < token.i or governing(p) in handed)]


_TOLD_ABOUT = {*syntax.SUBJECTS, "dobj", "pobj"}
_BEFORE_THAT = VERDICTS | {EventKind.DETAINED, EventKind.CHARGED, EventKind.RELEASED}
"""What had happened before something was done about it."""


def _of_release(placed: Placed[FoundTime], trigger: Trigger, others: Sequence[Trigger]) -> bool:
    """“Was freed in July 2023 and tried again”: the day of a release is none of the next case."""
    token = trigger.token
    if token.dep_ != "conj" or trigger.row.event not in ANEW or not token.head.i < placed.first.i < token.i:
        return False
    freed = any(t.token == token.head and t.row.event is EventKind.RELEASED for t in others)
    return freed and hangs_below(placed, [token.head])


ANEW = TAKING | VERDICTS | {EventKind.TRIED}
"""What begins or ends another case."""


def _before_next(placed: Placed[FoundTime]) -> "Token | None":
    """“Was arrested and, in 2012, sentenced”: the verb behind a time that commas set off behind "and"."""
    doc, first, last = placed.first.doc, placed.first.i, placed.last.i
    first -= first > 0 and doc[first - 1].lower_ in prepositions.AT_DAY
    if first < 2 or last + 2 >= len(doc) or doc[first - 1].text != "," or doc[last + 1].text != ",":  # noqa: PLR2004
        return None
    verb = doc[last + 2]
    return verb if doc[first - 2].lower_ in clauses.AND and verb.tag_ in {"VBN", "VBD"} else None


def _told_closer(placed: Placed[FoundTime], here: Sequence[Placed[FoundTime]]) -> Placed[FoundTime] | None:
    """“Was taken eight years ago, on 20 March 2017”: the day that is told right behind a count of years."""
    if placed.found.edtf is None or not placed.found.edtf.endswith(_ABOUT):
        return None
    behind = (p for p in here if p.found.anchor == _WHOLE and 0 < p.first.i - placed.last.i <= _APPOSED)
    return next((p for p in behind if all(not t.is_alpha or t.tag_ == "IN" for t in _between(placed, p))), None)


def _between(placed: Placed[FoundTime], other: Placed[FoundTime]) -> "Sequence[Token]":
    return list(placed.last.doc[placed.last.i + 1 : other.first.i])


_ABOUT = "~"
"""How a date about a year or a month ago ends."""


_WHOLE = "absolute"


_APPOSED = 3
"""Words from a count to the day behind it: ", on"."""


def _vague(placed: Placed[FoundTime]) -> bool:
    """“Was most recently jailed in November 2021”: words that name no day, beside those that do."""
    return placed.found.edtf is None and placed.found.anchor != "event"


def _at_the_time(placed: Placed[FoundTime], heads: "list[Token]") -> bool:
    """“Was arrested when he visited his village on 9 May”: the time of a clause with "when" is that of both."""
    clause = governing(placed)
    if any(c.lower_ == verbs.HAD for head in heads for c in syntax.children(head, "aux")):
        return False  # "had been serving three years when he died on 20 February"
    return (
        clause.dep_ == "advcl"
        and clause.head in heads
        and any(c.lower_ in clauses.WHEN or _meanwhile(c) for c in syntax.children(clause, "advmod", "mark"))
    )


def _upon(placed: Placed[FoundTime], heads: "list[Token]") -> bool:
    """“Was arrested on returning from Germany in January”: one moment."""
    clause = governing(placed)
    return clause.dep_ == "pcomp" and clause.head.lower_ in prepositions.UPON and clause.head.head in heads


def _meanwhile(mark: "Token") -> bool:
    """“Was detained while filming a protest in July”: what somebody was doing then."""
    doing = mark.lower_ in clauses.AS and mark.head.tag_ == "VBD" and not syntax.is_passive(mark.head)
    return doing or (mark.lower_ in clauses.WHILE and mark.head.tag_ == "VBG")


def _near(here: Sequence[Placed[FoundTime]], token: "Token", others: Sequence[Trigger]) -> Placed[FoundTime] | None:
    """Where the parse joins nothing: the next time with no other verb between, and not another event's own."""
    taken = {t.token.i for t in others if t.token != token}
    here = [p for p in here if not (elsewhere(p, token) or before_clause(p, token) or of_thing(p, token))]
    here = [p for p in here if not (of_clause_before(p, token) or _of_next_clause(p, token))]
    fits = [p for p in here if not verb_between(p, token) and not claimed(p, token) and governing(p).i not in taken]
    return min(fits, key=lambda p: abs(p.first.i - token.i), default=None)


def _of_next_clause(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Has campaigned for him for years, and in October RSF filed a complaint”: the day of what another did."""
    over = governing(placed)
    joined = over.dep_ == "conj" and over.pos_ in syntax.VERBAL and over.head == token
    return joined and placed.first.i > token.i and syntax.child(over, *syntax.SUBJECTS) is not None


def _of_that_day(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Has been held since 29 March, when agents took him”: the clause is told of that day."""
    if _of_named_time(placed, token):
        return True
    clause = token
    while clause.dep_ == "conj" and syntax.child(clause, *syntax.SUBJECTS) is None:
        clause = clause.head  # "on 29 July, when police searched his home and arrested him"
    when = next((c for c in syntax.children(clause, "advmod") if c.lower_ in clauses.WHEN), None)
    if when is None or clause.dep_ not in {"relcl", "advcl"}:
        return False
    stative = (
        clause.dep_ == "advcl" and clause.head.lemma_ in verbs.BE and placed.found.connective not in prepositions.SINCE
    )
    if stative and clause.head.i < placed.first.i < when.i:
        return hangs_below(placed, [clause.head])  # "was at home on 3 December, back from a trip, when men took him"
    comma = placed.last.i + 2 == when.i and next_to(placed.last).text == ","  # whatever it hangs on
    return comma or (clause.dep_ == "relcl" and placed.first.i <= clause.head.i <= placed.last.i)


def _had_been(token: "Token") -> bool:
    """“On 29 April took him to prison, months after they had let him go”: what had been before has its own time."""
    had = any(c.lower_ == verbs.HAD for c in syntax.children(token, "aux"))
    return had and ((token.dep_ == "advcl" and token.head.tag_ == "VBD") or token.dep_ == "relcl")


def _own_day(placed: Placed[FoundTime], token: "Token") -> bool:
    """“On 5 May, when she was held and, on the next day, charged”: a time that stands below the verb itself."""
    return governing(placed) == token and placed.found.edtf is not None and placed.found.anchor != "event"


def _of_named_time(placed: Placed[FoundTime], token: "Token") -> bool:
    """“In 2012, the year in which he went without food, …”: what the clause tells was then."""
    clause = token
    while clause.dep_ == "conj" and clause.pos_ in syntax.VERBAL:
        clause = clause.head
    noun = clause.head
    if clause.dep_ != "relcl" or noun.lemma_.lower() not in mends.UNITS_OF_TIME or noun.i > clause.i:
        return False
    return noun.left_edge.i - 2 == placed.last.i and next_to(placed.last).text == ","


def since_event(trigger: Trigger, placed: Sequence[Placed[FoundTime]]) -> Placed[FoundTime] | None:
    """“In custody since his arrest in May", "have been arrested since the vote in May”: counted from an event."""
    perfect = any(c.dep_ == "aux" and c.lemma_ in verbs.PERFECT for c in trigger.token.children)
    if trigger.row.event not in STATES and not perfect:
        return None
    for head in heads_of(trigger):
        for clause in syntax.children(head, "advcl"):  # "since she surrendered on 24 February"
            if any(c.lower_ in prepositions.SINCE for c in syntax.children(clause, "mark")):
                inside = set(clause.subtree)
                found = next((p for p in placed if p.first in inside), None)
                if found is not None:
                    return found
        for prep in head.children:
            if prep.lower_ in prepositions.SINCE:
                inside = set(prep.subtree)
                if perfect:  # "since the vote in August", where the parse hangs the month on the verb
                    inside |= {t for k in head.children if k.i > prep.i and k.dep_ == "prep" for t in k.subtree}
                found = next((p for p in placed if p.first in inside), None)
                if found is not None:
                    return found
    return None
