"""Where the end of a term can be computed: on spells of arrest, on sentences, and on the custody they are served in."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from letapis.model import Citation, Custody, Days, ExpectedEnd, Line, Procedure, RoleName
from letapis.register.building import Building
from letapis.register.dating import day_of, precedes
from letapis.register.details import laws_of, penalty_of, words_of_penalty
from letapis.register.making import Proceeding, changed_term, set_aside
from letapis.register.presence import runs
from letapis.register.rules import Rules
from letapis.register.terms import Sentence, Terms, arrest_end, sentence_end, terms_of

IMPRISONED = frozenset({None, Custody.COLONY, Custody.PRISON})
"""What a verdict may order for its term to be computed: other penalties are counted by rules not on file."""


def expect_ends(custody: Sequence[Building], cases: Sequence[Proceeding], rules: Rules) -> None:
    """Set the expected ends of what is being built, and cast doubt on custody that nobody speaks of after them."""
    stretches = runs(custody)
    country = country_of(custody, cases) or rules.country
    for run in stretches:
        for n, spell in enumerate(run):
            if spell.state is Custody.ADMINISTRATIVE_ARREST:
                _expect_arrest(spell, run[n - 1] if n else None, country)
    for case in cases:
        for sentence in (b for b in case.built if b.state is Procedure.SENTENCED):
            _expect_sentence(sentence, case, custody, country)


def _expect_arrest(spell: Building, before: Building | None, country: str | None) -> None:
    lines = spell.acts[0].lines
    terms, term = _terms(laws for line in lines for laws in laws_of(line)), _term(lines)
    terms = terms or terms_of(country)
    if terms and term:
        taken = before.start.days if before and before.state is Custody.DETAINED else None
        set_end(spell, arrest_end(terms, Sentence(term, "", taken, spell.start.days)))


def _expect_sentence(sentence: Building, case: Proceeding, custody: Sequence[Building], country: str | None) -> None:
    act = sentence.acts[0]
    orders = penalty_of(act.lines[0])
    terms, term = _terms(case.laws) or terms_of(country), _term_in_force(sentence, case)
    if case.code == "administrative" or not terms or not term or (orders.state if orders else None) not in IMPRISONED:
        return
    if orders and orders.state is None:
        return
    later = case.built[case.built.index(sentence) + 1 :]
    if any(set_aside(one) for built in later for one in built.acts) or _away(custody, sentence.start.days):
        return
    told = [tuple(b for b in every if not b.implied) for every in runs(custody)]
    run = next((run for run in told if run and run[0].certain and _goes_on(run, sentence.start.days)), None)
    force = next((b.start.days for b in case.built if b.state is Procedure.FINAL and b.certain), None)
    taken = _began(run) if run else None
    end = sentence_end(terms, Sentence(term, words_of_penalty(act.lines), taken, sentence.start.days, force))
    sentence.expected = end
    if run and end and run[-1].end is None:
        last = run[-1].expected
        if last is None or (end.days.latest or date.max) > (last.days.latest or date.max):
            set_end(run[-1], end)


def set_end(spell: Building, end: ExpectedEnd | None) -> None:
    """Set the computed end of a spell; once it has passed without news of an end, the spell is in doubt."""
    spell.expected = end
    if end and end.days.latest and (spell.end is None or not _ends_by(spell.end.days, end.days)):
        spell.lapsed_from = end.days.latest - timedelta(days=1)


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


def _terms(laws: Iterable[Citation]) -> Terms | None:
    country = next((law.jurisdiction for law in laws if law.jurisdiction), None)
    return terms_of(country)


def _term(lines: Iterable[Line]) -> str | None:
    roles = (role for line in lines for role in line.statement.roles)
    return next((role.duration for role in roles if role.role is RoleName.TERM and role.duration), None)
