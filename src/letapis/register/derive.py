"""One person's lines to that person's case. A pure function of the lines: a projection can call it person by person."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from letapis.model import (
    Axis,
    Custody,
    Detention,
    Individual,
    Issue,
    Line,
    PersonCase,
    Proceeding,
    RoleName,
    Spell,
)
from letapis.register.acts import acts_of
from letapis.register.building import Building, spell, spell_id
from letapis.register.conflicts import conflicts_of, disputed_laws
from letapis.register.custody import custody_of
from letapis.register.deaths import doubt_deaths
from letapis.register.expecting import expect_ends
from letapis.register.grounds import doubt_remand
from letapis.register.joining import in_time, join_arrests
from letapis.register.limits import limit_detentions
from letapis.register.making import Proceeding as Making
from letapis.register.presence import detention_of, merged, presence_of, runs
from letapis.register.procedure import proceedings_of
from letapis.register.recognition import recognition_of
from letapis.register.rules import DEFAULT_RULES, Rules
from letapis.register.signs import hold_doubts, signs_of


def derive(
    person: Individual, lines: Sequence[Line], rules: Rules = DEFAULT_RULES, issues: Iterable[Issue] = ()
) -> PersonCase:
    """The case of `person` from its own lines (see `gather`), in whatever order they come.

    `issues` are passed on: what was found about the person's identity.
    """
    acts = doubt_deaths(acts_of(lines, rules))
    cases = proceedings_of(acts)
    signs = signs_of(lines)
    custody = custody_of(acts, signs, rules)
    join_arrests(custody, cases)
    expect_ends(custody, cases, rules)
    limit_detentions(custody, cases, signs, rules)
    doubt_remand(custody, cases)
    hold_doubts(custody, signs)
    proceedings = tuple(sorted((_proceeding(case, rules) for case in cases), key=in_time))
    stretches = runs(custody)
    return PersonCase(
        person=person,
        lines=tuple(sorted(lines, key=_chronicle)),
        custody=_finished(Axis.CUSTODY, custody, rules),
        procedure=tuple(own for case in proceedings for own in case.spells),
        recognition=_finished(Axis.RECOGNITION, recognition_of(acts, rules), rules),
        proceedings=proceedings,
        detentions=tuple(_detention(run, custody, rules) for run in stretches),
        presence=merged(p for run in stretches for p in presence_of(run)),
        conflicts=conflicts_of(person.id, acts, rules),
        issues=tuple(issues),
        disputed=disputed_laws(acts),
    )


def _chronicle(line: Line) -> tuple[bool, str, int, str]:
    """By the last day on which it may have happened; what has neither a date nor a day of publication goes last."""
    last = line.days.latest
    return last is None, last.isoformat() if last else "", line.statement.trigger.start, line.id


def _finished(axis: Axis, built: Sequence[Building], rules: Rules) -> tuple[Spell, ...]:
    return tuple(spell(axis, b, rules) for b in built)


def _proceeding(case: Making, rules: Rules) -> Proceeding:
    spells = tuple(replace(own, case=case.id) for own in _finished(Axis.PROCEDURE, case.built, rules))
    return Proceeding(case.id, case.code or None, case.laws, spells)


def _detention(run: Sequence[Building], custody: Sequence[Building], rules: Rules) -> Detention:
    """The record of a run; how it ended is told by the spell that began when it ended."""
    end = run[-1].end
    released = next((b for b in custody if b.start is end and b.state is Custody.RELEASED), None)
    ids = [spell_id(Axis.CUSTODY, b) for b in run]
    return detention_of(run, ids, released.name(RoleName.MODE, rules) if released else None)
