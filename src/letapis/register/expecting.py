"""Where the end of a term can be computed: on spells of arrest, on sentences, and on the custody they are served in."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from letapis.model import Citation, Custody, Days, ExpectedEnd, Line, Procedure, RoleName
from letapis.register.building import Building
from letapis.register.dating import day_of, precedes
from letapis.register.details import laws_of, penalty_of, words_of_penalty
from letapis.register.gazetteer import country_of_place
from letapis.register.making import Proceeding, changed_term, set_aside
from letapis.register.presence import runs
from letapis.register.rules import Rules
from letapis.register.table import ADMINISTRATIVE, HELD_STATES
from letapis.register.terms import Sentence, Terms, arrest_end, day_for_day, sentence_end, terms_of

IMPRISONED = frozenset({None, Custody.COLONY, Custody.PRISON})
"""What a verdict may order for its term to be computed: other penalties are counted by rules not on file."""

SERVED = frozenset({Custody.COLONY, Custody.PRISON, Custody.OPEN_FACILITY})
"""Custody in which a sentence is served."""


def expect_ends(custody: Sequence[Building], cases: Sequence[Proceeding], rules: Rules) -> None:
    """Set the expected ends of what is being built, and cast doubt on custody that nobody speaks of after them.

    The law is that which a verdict cites, else that of the place of custody or of the court, else that which any
    statement on the person cites, else that of the rules. Where none is known a term is counted day for day, and
    nothing is shown as computed: no law keeps anybody beyond his term.
    """
    stretches = runs(custody)
    country = country_of(custody, cases) or rules.country
    for run in stretches:
        for n, spell in enumerate(run):
            if spell.state is Custody.ADMINISTRATIVE_ARREST:
                _expect_arrest(spell, run[n - 1] if n else None, country_where(run[: n + 1], rules) or country)
    sentences = [(b, case) for case in cases for b in case.built if b.state is Procedure.SENTENCED]
    later = [_expect_sentence(sentence, case, custody, rules, country) for sentence, case in sentences]
    for one in later:
        if one and one.spell.lapsed_from is None:  # no verdict given in that custody has a term
            set_end(one.spell, one.end, one.over)


def _expect_arrest(spell: Building, before: Building | None, country: str | None) -> None:
    lines = spell.acts[0].lines
    terms, term = _terms(laws for line in lines for laws in laws_of(line)), _term(lines)
    terms = terms or terms_of(country)
    if term:
        taken = before.start.days if before and before.state is Custody.DETAINED else None
        end = arrest_end(terms, Sentence(term, "", taken, spell.start.days)) if terms else None
        set_end(spell, end, day_for_day(term, taken or spell.start.days, spell.start.days))


class _Later(NamedTuple):
    """Custody that came after a verdict, and when the term is over that may be served in it."""

    spell: Building
    end: ExpectedEnd | None
    over: Days


def _expect_sentence(
    sentence: Building, case: Proceeding, custody: Sequence[Building], rules: Rules, country: str | None
) -> _Later | None:
    """Set the end of a sentence, and that of the custody it is served in where that goes on.

    What is returned is custody that began after the verdict, and may be that in which it is served.
    """
    term, verdict = _term_in_force(sentence, case), sentence.start.days
    if not term or _runs_not(sentence, case, custody):
        return None
    told = [tuple(b for b in every if not b.implied) for every in runs(custody)]
    run: Sequence[Building] = next((r for r in told if r and r[0].certain and _goes_on(r, verdict)), ())
    taken = _began(run) if run else None
    end = sentence.expected = _sentence_end(
        sentence, case, term, run, country_where((*run, sentence), rules) or country
    )
    over = end.days if end else _over(term, taken or verdict)
    if run and run[-1].end is None:
        before = run[-1].lapsed_from
        if over and over.earliest and (before is None or over.earliest > before):
            set_end(run[-1], end, over)
        return None
    if run and run[-1].end and precedes(verdict, run[-1].end.days):
        return None
    if run:  # he may have been free by then: the term runs from the verdict in any custody that came after it
        end, over = None, _over(term, verdict)
    later_run = _served_later(told, verdict, over)
    return _Later(later_run[-1], end, over) if later_run and over and later_run[-1].end is None else None


def _runs_not(sentence: Building, case: Proceeding, custody: Iterable[Building]) -> bool:
    """Whether a verdict has no term that runs: days of arrest, no custody, set aside since, against somebody gone."""
    orders = penalty_of(sentence.acts[0].lines[0])
    if case.code == ADMINISTRATIVE or (orders and orders.state not in HELD_STATES):
        return True
    later = case.built[case.built.index(sentence) + 1 :]
    return any(set_aside(act) for built in later for act in built.acts) or _away(custody, sentence.start.days)


def _sentence_end(
    sentence: Building, case: Proceeding, term: str, run: Sequence[Building], country: str | None
) -> ExpectedEnd | None:
    """The end of a term in a colony or a prison by the law of a country; null where its rules are not on file."""
    orders = penalty_of(sentence.acts[0].lines[0])
    terms = _terms(case.laws) or terms_of(country)
    if terms is None or (orders.state if orders else None) not in IMPRISONED:
        return None
    force = next((b.start.days for b in case.built if b.state is Procedure.FINAL and b.certain), None)
    words, taken = words_of_penalty(sentence.acts[0].lines), _began(run) if run else None
    return sentence_end(terms, Sentence(term, words, taken, sentence.start.days, force))


def _served_later(told: Iterable[Sequence[Building]], verdict: Days, over: Days | None) -> Sequence[Building] | None:
    """The custody in which somebody came to serve a term after the verdict, and before it was over."""
    served = (run for run in told if run and over and run[0].certain and run[-1].state in SERVED)
    return next(
        (r for r in served if over and precedes(verdict, r[0].start.days) and precedes(r[0].start.days, over)), None
    )


def _over(term: str, start: Days) -> Days | None:
    """The days on which a term of years is over, day for day; the last of them where nobody tells since when it ran."""
    found = day_for_day(term, start, start)
    if found is None or found.earliest or found.latest is None:
        return found
    return Days(found.latest - timedelta(days=1), found.latest)


def set_end(spell: Building, end: ExpectedEnd | None, over: Days | None = None) -> None:
    """Set the computed end of a spell; from the first day on which that may have come, open custody is in doubt.

    `over` are the days on which it is over where nothing can be shown as computed. Of custody that is told to have
    ended later the days after the last of them are in doubt: what was told may be the end of something else.
    """
    spell.expected = end
    by = end.days if end else over
    if by is None or by.latest is None:
        return
    if spell.end is None:
        first, last = spell.start.days.earliest, spell.start.days.latest
        if by.earliest:
            spell.lapsed_from = max(by.earliest, first or by.earliest)
        elif last:  # that it was over by then cannot be ruled out where the first day is not told
            spell.lapsed_from = last - timedelta(days=1)
    elif not _ends_by(spell.end.days, by):
        spell.lapsed_from = by.latest - timedelta(days=1)


def _ends_by(end: Days, expected: Days) -> bool:
    return end.latest is not None and expected.latest is not None and end.latest <= expected.latest


def _goes_on(run: Sequence[Building], day: Days) -> bool:
    """Whether somebody was in custody when the verdict was given."""
    end = run[-1].end
    return not precedes(day, run[0].start.days) and (end is None or not precedes(end.days, day))


def _away(custody: Iterable[Building], day: Days) -> bool:
    """Whether somebody was abroad for certain, or dead, when the verdict was given: no term began to run."""
    gone = (b for b in custody if b.certain and b.state in {Custody.ABROAD, Custody.DEAD})
    return any(precedes(b.start.days, day) and (b.end is None or precedes(day, b.end.days)) for b in gone)


def _began(run: Sequence[Building]) -> Days:
    """The day from which custody counts towards the sentence: after any administrative arrest that came before."""
    own = [b for b in run if b.state is not Custody.ADMINISTRATIVE_ARREST]
    arrests = [n for n, b in enumerate(run) if b.state is Custody.ADMINISTRATIVE_ARREST]
    if arrests and arrests[-1] + 1 < len(run):
        return run[arrests[-1] + 1].start.days
    return (own or list(run))[0].start.days


def country_of(custody: Iterable[Building], cases: Iterable[Proceeding]) -> str | None:
    """The country whose law the person's statements cite; null where they cite none, or those of several."""
    lines = [line for spell in custody for act in spell.acts for line in act.lines]
    cited = [law for case in cases for law in case.laws] + [law for line in lines for law in laws_of(line)]
    countries = {law.jurisdiction for law in cited if law.jurisdiction}
    return countries.pop() if len(countries) == 1 else None


def _term_in_force(sentence: Building, case: Proceeding) -> str | None:
    """The term of the verdict, or what an appeal made of it; null where it changed the term and nobody tells to what.

    Reports go on telling of the first term after the appeal; so it is another term that counts, told since.
    """
    first = _term(sentence.acts[0].lines)
    changed = [act.days.earliest for built in case.built for act in built.acts if changed_term(act)]
    if not changed:
        return first
    since = max((day for day in changed if day), default=date.min)
    told = [line for act in sentence.acts for line in act.lines if (day_of(line.source.published) or since) >= since]
    anew = [(line.source.published or "", term) for line in told if (term := _last_term(line)) and term != first]
    return max(anew)[1] if anew else None


def _last_term(line: Line) -> str | None:
    """Of several terms the last: "reduced from five years to four"."""
    terms = [role.duration for role in line.statement.roles if role.role is RoleName.TERM and role.duration]
    return terms[-1] if terms else None


def country_where(built: Iterable[Building], rules: Rules) -> str | None:
    """The country of the first catalogued facility, place or court in which something is told to have happened."""
    for one in built:
        place, facility, court = (one.name(role, rules) for role in (RoleName.PLACE, RoleName.FACILITY, RoleName.COURT))
        if found := country_of_place(place, facility) or country_of_place(court):
            return found
    return None


def _terms(laws: Iterable[Citation]) -> Terms | None:
    country = next((law.jurisdiction for law in laws if law.jurisdiction), None)
    return terms_of(country)


def _term(lines: Iterable[Line]) -> str | None:
    roles = (role for line in lines for role in line.statement.roles)
    return next((role.duration for role in roles if role.role is RoleName.TERM and role.duration), None)
