"""Which of the times in a sentence is the event's own.

A time belongs to the verb it hangs on; a time at the head of a sentence to all its main verbs; of two verbs joined by
"and" the second one's time is also the first's where that has none. Where the parse joins nothing, the nearest.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, WEEKDAYS, clauses, prepositions, stance, verbs
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.after_events import belongs_after
from letapis.reading.attachment import Placed, after_term, governing, hangs_below, heads_of
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

VERDICTS = {EventKind.CONVICTED, EventKind.SENTENCED, EventKind.ACQUITTED}
"""Events of a court, which the papers date by the weekday."""

STATES = {EventKind.HELD, EventKind.HOUSE_ARREST, EventKind.HUNGER_STRIKE, EventKind.REMANDED}
"""Events that last: what is said to be so since a day is open to the end."""


OF_ENTRIES = {"entry"}
"""Where the person of a row stands that gives a term and nothing else: only what stands before it can date it."""


def time_of(
    trigger: Trigger, placed: Sequence[Placed[FoundTime]], others: Sequence[Trigger]
) -> Placed[FoundTime] | None:
    """The time of a trigger's event, None where its sentence gives none."""
    token = trigger.token
    here = [p for p in placed if p.first.sent == token.sent and not _its_end(p, trigger)]
    if trigger.row.person in OF_ENTRIES:
        here = [p for p in here if p.first.i < token.i]  # "X, 11 years, back in prison since May": since May not given
    if (that_day := next((p for p in here if _of_that_day(p, token)), None)) is not None:
        return that_day
    heads = heads_of(trigger)
    here = [
        p
        for p in here
        if not (
            _of_cause(p, token)
            or _of_exception(p, token)
            or _of_name(p)
            or (_of_description(p) and not hangs_below(p, heads))
        )
    ]
    own = [p for p in here if not belongs_after(p, token) and not _of_state(p, trigger, heads)]
    tests: tuple[Callable[[Placed[FoundTime]], bool], ...] = (
        lambda p: hangs_below(p, heads) and not _of_other_thing(p, heads),
        lambda p: _behind_offence(p, trigger),
        lambda p: _upon(p, heads),
        lambda p: _leading(p, token, heads) and not _of_earlier(p, trigger, others),
        lambda p: _shared(p, heads),
        lambda p: _at_the_time(p, heads),
    )
    counted = any(belongs_after(p, token) for p in here)  # counted back from what the sentence tells first
    own_only = counted or syntax.child(token, "neg") is not None  # "was accused in 2010, but never charged"
    for test in tests[:1] if own_only else tests:  # from the surest to the least sure
        fits = [p for p in own if test(p)]
        if fits:
            return min(fits, key=lambda p: (p.found.anchor == "none", _vague(p), abs(p.first.i - token.i)))
    return None if own_only or after_term(token) else _with_above(own, token) or _near(own, token, others)


def _vague(placed: Placed[FoundTime]) -> bool:
    """“Was most recently jailed in November 2021”: words that name no day, beside those that do."""
    return placed.found.edtf is None and placed.found.anchor != "event"


def _with_above(own: Sequence[Placed[FoundTime]], token: "Token") -> Placed[FoundTime] | None:
    """“Raided his home on Wednesday, detaining his wife”: behind a comma a participle shares the time of its verb."""
    first = token
    while first.dep_ == "conj":
        first = first.head
    verb = first.head
    behind = (
        first.dep_ == "advcl" and first.tag_ == token.tag_ == "VBG" and verb.i < first.i and first.nbor(-1).text == ","
    )
    if not behind or syntax.child(token, "mark", "nsubj") is not None:
        return None
    fits = [p for p in own if hangs_below(p, [verb]) and p.found.anchor != "event" and p.first.i < token.i]
    return max(fits, key=lambda p: p.first.i, default=None)


def _behind_offence(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Was convicted of financing terrorism on Thursday”: a weekday is the court's, not the offence's."""
    offence = governing(placed)
    if trigger.row.event not in VERDICTS or placed.first.lower_ not in WEEKDAYS:
        return False
    return offence.dep_ == "pcomp" and offence.head.head == trigger.token and offence.i > trigger.token.i


def _of_state(placed: Placed[FoundTime], trigger: Trigger, heads: "list[Token]") -> bool:
    """“Had been in prison since 2020 and was sentenced": since when is told of the state alone."""
    since = placed.found.connective == "since" or _since_then(placed)
    since = since and trigger.row.event not in STATES
    return since and (trigger.row.event in VERDICTS or not hangs_below(placed, heads))


def _since_then(placed: Placed[FoundTime]) -> bool:
    """“The biggest release since the crackdown of 2018”: the year is that of the crackdown."""
    above = (a for a in placed.first.ancestors if a.pos_ not in syntax.VERBAL)
    return any(a.lower_ in prepositions.SINCE and a.i < placed.first.i for a in above)


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


def _its_end(placed: Placed[FoundTime], trigger: Trigger) -> bool:
    """“Remanded until 5 June”: until when, not when."""
    if placed.found.connective != "until":
        return False
    put = trigger.row.event is EventKind.HOUSE_ARREST and trigger.token.lemma_ in verbs.PUTTING
    return put or trigger.row.event is EventKind.REMANDED


def _leading(placed: Placed[FoundTime], token: "Token", heads: "list[Token]") -> bool:
    """A time at the head of the sentence holds for every main verb that has none of its own."""
    above = governing(placed)
    if above.dep_ in syntax.SUBJECTS and above.head.i > placed.first.i:
        above = above.head  # "A court in Minsk on Monday convicted X and sentenced him"
    if above.pos_ not in syntax.VERBAL:
        return False
    if placed.first.i > above.i and (
        placed.found.anchor == "event" or any(c.lower_ in stance.LATER for c in token.children)
    ):
        return False
    if placed.first.i > above.i and above not in heads and _now(heads[-1]):
        return False  # "finished his term in July but is still being held"
    return any(_chain(head, above) for head in heads)


def _of_earlier(placed: Placed[FoundTime], trigger: Trigger, others: Sequence[Trigger]) -> bool:
    """“Was detained in March and sentenced to five years”: between them lie weeks; the time is the first's alone."""
    above = governing(placed)
    first = next((t.row.event for t in others if t.token == above), None)
    behind = above.i < placed.first.i < trigger.token.i
    ends = any(
        c.lower_ in stance.UNTIL for c in syntax.children(trigger.token, "prep")
    )  # "and remanded until 24 March"
    return behind and first in TAKING and (trigger.row.event in ENDING or ends)


TAKING = {EventKind.DETAINED, EventKind.SEARCHED, EventKind.HELD, EventKind.CHARGED, EventKind.REMANDED}
ENDING = {*VERDICTS, EventKind.RELEASED, EventKind.TRIED, EventKind.LEFT_COUNTRY, EventKind.DEPORTED, EventKind.DIED}
"""What begins a case, and what comes long after it."""


def _now(verb: "Token") -> bool:
    """Whether a clause speaks of the present."""
    return verb.tag_ in _PRESENT or any(c.tag_ in _PRESENT for c in syntax.children(verb, "aux", "auxpass"))


_PRESENT = {"VBZ", "VBP"}


def _chain(verb: "Token", top: "Token") -> bool:
    node = verb
    while node.dep_ == "conj" and node.pos_ in syntax.VERBAL and syntax.child(node, "nsubj", "nsubjpass") is None:
        node = node.head
        if node == top:
            return True
    return False


def _shared(placed: Placed[FoundTime], heads: "list[Token]") -> bool:
    """“Was arrested and charged on Tuesday”: the time at the end is also the first verb's."""
    above = governing(placed)
    first = heads[0]
    if above.dep_ != "conj" or above.head != first or placed.first.i < above.i:
        return False
    own = [c for c in above.children if c.dep_ in {*syntax.SUBJECTS, "aux", "auxpass"}]
    if any(c.lower_ in clauses.BUT for c in syntax.children(first, "cc")):
        return False  # "faced charges but fled the country in 2022"
    timed = any(c.lower_ in prepositions.BEFORE_OR_AFTER for c in syntax.children(first, "prep"))
    return (
        not own and not timed and placed.found.anchor != "event"
    )  # "let out after four weeks and arrested in February"


def _near(here: Sequence[Placed[FoundTime]], token: "Token", others: Sequence[Trigger]) -> Placed[FoundTime] | None:
    """Where the parse joins nothing: the next time with no other verb between, and not another event's own."""
    taken = {t.token.i for t in others if t.token != token}
    here = [p for p in here if not (_elsewhere(p, token) or _before_clause(p, token) or _of_thing(p))]
    fits = [p for p in here if not _verb_between(p, token) and not _claimed(p, token) and governing(p).i not in taken]
    return min(fits, key=lambda p: abs(p.first.i - token.i), default=None)


def _elsewhere(placed: Placed[FoundTime], token: "Token") -> bool:
    """“X, who has been held since May, denies it”: the time of a relative clause is not that of the main one."""
    node = placed.first
    while node.dep_ != "ROOT":
        if node.dep_ in {"relcl", "acl"} and token not in node.subtree:
            return True
        node = node.head
    return False


def _of_cause(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Charged over January's protests”: the day of what one is charged over is not that of the charge."""
    if any(t.lower_ in prepositions.OVER and t.i > token.i for t in placed.first.ancestors if t in token.subtree):
        return True  # "faces charges over the break-up of a rally in 2007"
    thing = placed.last.head if placed.last.dep_ in {"poss", "nummod", "compound"} else None
    return (
        thing is not None and thing.pos_ == "NOUN" and thing != token and thing.head.lower_ in prepositions.OVER_CAUSE
    )


def _of_exception(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Apart from a few days at large in November 2005, he has been held since”: the time of what is excepted."""
    before = placed.first.doc[placed.first.sent.start : placed.first.i]
    opens = next((t for t in before if t.is_alpha), None)
    apart = opens is not None and opens.lower_ in prepositions.EXCEPTING
    return apart and token.i > placed.last.i and not any(t.text == "," for t in before)


def _of_name(placed: Placed[FoundTime]) -> bool:
    """“The 2023 Nobel Peace Prize winner X was arrested on Friday”: the year of a prize dates nothing else."""
    year, prize = placed.last, placed.last.head
    bare = placed.first == year and year.tag_ == "CD" and year.dep_ in {"nummod", "compound", "nmod"}
    return bare and prize.pos_ == "PROPN" and prize.i > year.i and prize.ent_type_ not in {"DATE", "TIME"}


def _of_that_day(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Has been held since 29 March, when agents took him”: the clause is told of that day."""
    when = token.dep_ == "relcl" and any(c.lower_ in clauses.WHEN for c in syntax.children(token, "advmod"))
    return when and placed.first.i <= token.head.i <= placed.last.i


def _of_description(placed: Placed[FoundTime]) -> bool:
    """“X, co-winner of last year's prize, was arrested”: a time within what is said beside a name."""
    node = placed.last
    if node.dep_ != "poss":  # "X, deputy chairman, guilty on Wednesday": hung on the wrong word
        return False
    while node.dep_ != "ROOT" and node.pos_ not in syntax.VERBAL:
        if node.dep_ == "appos" and node.ent_type_ not in {"DATE", "TIME"}:
            return True
        node = node.head
    return False


def _of_thing(placed: Placed[FoundTime]) -> bool:
    """“A leader of the 2011 uprising got five years”: a year that tells one thing from others dates nothing else."""
    return _thing_of(placed) is not None


def _thing_of(placed: Placed[FoundTime]) -> "Token | None":
    """The noun behind a time that tells it from others: "a December 2019 ruling"."""
    top = placed.last
    while placed.first.i <= top.head.i <= placed.last.i and top.head != top:
        top = top.head
    thing = top.head
    named = top.dep_ in {"nummod", "compound", "poss", "amod", "nmod"}
    return thing if named and thing.pos_ == "NOUN" and thing.i > placed.last.i else None


def _of_other_thing(placed: Placed[FoundTime], heads: "list[Token]") -> bool:
    """“Should be freed in line with a December 2019 ruling”: a time that tells one thing from others is that thing's.

    Behind "at", "in", "during" the thing and the event fall together: "was arrested at a rally".
    """
    thing = _thing_of(placed)
    if thing is None or thing in heads or thing.dep_ != "pobj":
        return False
    over = thing.head.head
    for_it = over.pos_ == "NOUN" and over not in heads and over.dep_ == "pobj" and over.head.lower_ in prepositions.FOR
    return for_it or thing.head.lower_ in prepositions.NOT_TOGETHER  # "life for his role in the 2011 uprising"


def _before_clause(placed: Placed[FoundTime], token: "Token") -> bool:
    """“Adjourned to 27 April after his lawyers asked”: what stands before a clause is not the clause's."""
    between = token.doc[placed.last.i + 1 : token.i]
    return any(t.dep_ == "mark" and t.lower_ in clauses.CLAUSE_MARKS for t in between)


def _verb_between(placed: Placed[FoundTime], token: "Token") -> bool:
    low, high = sorted((placed.first.i, token.i))
    between = token.doc[low + 1 : high]
    return any(t.pos_ in syntax.VERBAL and t.dep_ not in {"aux", "auxpass", "amod"} for t in between) or any(
        t.text in {";", "—", "–"} for t in between
    )


def _claimed(placed: Placed[FoundTime], token: "Token") -> bool:
    above = governing(placed)
    return above.pos_ in syntax.VERBAL and above != token and above.lemma_.lower() in SAY_VERBS


def since_event(trigger: Trigger, placed: Sequence[Placed[FoundTime]]) -> Placed[FoundTime] | None:
    """“In custody since his arrest in May", "have been arrested since the vote in May”: counted from an event."""
    perfect = any(c.dep_ == "aux" and c.lemma_ in verbs.PERFECT for c in trigger.token.children)
    if trigger.row.event not in STATES and not perfect:
        return None
    for head in heads_of(trigger):
        for prep in head.children:
            if prep.lower_ in prepositions.SINCE:
                inside = set(prep.subtree)
                if perfect:  # "since the vote in August", where the parse hangs the month on the verb
                    inside |= {t for k in head.children if k.i > prep.i and k.dep_ == "prep" for t in k.subtree}
                found = next((p for p in placed if p.first in inside), None)
                if found is not None:
                    return found
    return None
