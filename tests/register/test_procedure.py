"""Procedure and recognition: a small history beside the cases that it makes."""

import pytest

from letapis.model import PersonCase
from tests.register.story import case, lines, shown

CASES = {
    "charge, trial, sentence and appeal are one case": (
        """
        2021-01-12 investigated 2020-12-20 law=342/criminal
        2021-01-12 charged 2021-01-10 law=342/criminal
        2021-06-04 tried 2021-05-20
        2021-06-04 sentenced 2021-06-03 law=342/criminal term=P2Y
        2021-08-04 appealed 2021-08-03 outcome=upheld
        """,
        """
        case criminal 342
        suspect 2020-12-20 → 2021-01-10
        charged 2021-01-10 → 2021-05-20
        on_trial 2021-05-20 → 2021-06-03
        sentenced 2021-06-03 → 2021-08-03
        final 2021-08-03 → open
        """,
    ),
    "a charge after a sentence is a new case": (
        """
        2018-03-04 sentenced 2018-03-03 law=339/criminal term=P2Y
        2021-01-12 charged 2021-01-10 law=342/criminal
        """,
        """
        case criminal 339
        sentenced 2018-03-03 → open
        case criminal 342
        charged 2021-01-10 → open
        """,
    ),
    "a second charge before the verdict is of the same case": (
        """
        2020-07-30 charged 2020-07-29 law=342/criminal
        2020-12-16 charged 2020-12-15 law=293/criminal
        """,
        """
        case criminal 342, 293
        charged 2020-07-29 → open
        """,
    ),
    "each arrest of fifteen days is a case of its own": (
        """
        2020-06-02 sentenced 2020-06-01 term=P15D law=23.34/administrative
        2020-06-16 sentenced 2020-06-15 term=P15D law=23.34/administrative
        """,
        """
        case administrative 23.34
        sentenced 2020-06-01 → open
        case administrative 23.34
        sentenced 2020-06-15 → open
        """,
    ),
    "so is each for an offence of its own, though nobody dates it": (
        """
        2020-07-10 sentenced - term=P15D law=23.34/administrative
        2020-07-10 sentenced - term=P15D law=24.23/administrative
        """,
        """
        case administrative 23.34
        sentenced ../2020-07-10 → open
        case administrative 24.23
        sentenced ../2020-07-10 → open
        """,
    ),
    "an arrest in between does not end a criminal case": (
        """
        2020-05-31 investigated 2020-05-30 law=342/criminal
        2020-06-16 sentenced 2020-06-15 term=P15D
        2020-06-30 charged 2020-06-29 law=342/criminal
        """,
        """
        case criminal 342
        suspect 2020-05-30 → 2020-06-29
        charged 2020-06-29 → open
        case administrative
        sentenced 2020-06-15 → open
        """,
    ),
    "a finding of guilt told without a date comes before the sentence": (
        """
        2021-06-04 sentenced 2021-06-03 term=P2Y
        2021-06-04 convicted - law=342/criminal
        """,
        """
        case criminal 342
        convicted ../2021-06-03 → 2021-06-03
        sentenced 2021-06-03 → open
        """,
    ),
    "an appeal before any verdict, against being held, moves no case": (
        """
        2020-12-16 charged 2020-12-15
        2021-01-13 appealed 2021-01-12 outcome=dismissed
        """,
        """
        case
        charged 2020-12-15 → open
        """,
    ),
    "sent back for a second trial": (
        """
        2023-10-12 sentenced 2023-10-11 law=280/criminal amount=150000
        2023-12-15 appealed 2023-12-14 outcome='sent for retrial'
        2024-02-28 sentenced 2024-02-27 law=280/criminal term=P2Y6M
        """,
        """
        case criminal 280
        sentenced 2023-10-11 → 2023-12-14
        on_trial 2023-12-14 → 2024-02-27
        sentenced 2024-02-27 → open
        """,
    ),
    "an acquittal that is appealed": (
        """
        2020-02-02 acquitted 2020-02-01
        2020-05-07 appealed 2020-05-06
        """,
        """
        case
        acquitted 2020-02-01 → 2020-05-06
        appeal 2020-05-06 → open
        """,
    ),
    "an earlier stage told of a later day is no way back": (
        """
        2020-01-12 charged 2020-01-10 law=342/criminal
        2020-02-22 investigated 2020-02-20 law=293/criminal
        """,
        """
        case criminal 342, 293
        charged 2020-01-10 → open
        """,
    ),
    "a case nobody spoke of for years is not taken up by a charge under no known law": (
        """
        2011-05-04 charged 2011-05-03 law=367/criminal
        2021-01-12 charged 2021-01-10
        """,
        """
        case criminal 367
        charged 2011-05-03 → open
        case
        charged 2021-01-10 → open
        """,
    ),
    "a rumoured verdict leaves the case where it is": (
        """
        2021-01-12 charged 2021-01-10
        2021-06-04 sentenced 2021-06-03 term=P2Y possible
        """,
        """
        case criminal
        charged 2021-01-10 → open doubted from 2021-06-03
        sentenced 2021-06-03 → open uncertain
        """,
    ),
    "what is denied or demanded by a prosecutor moves nothing": (
        """
        2021-06-04 sentenced 2021-06-03 term=P10Y planned
        2021-06-04 charged 2021-06-01 denied
        """,
        "",
    ),
}


def written(known: PersonCase) -> str:
    """Cases as text: code and articles, then the stages."""
    out = []
    for one in known.proceedings:
        articles = ", ".join(law.article for law in one.laws)
        out += [" ".join(word for word in ("case", one.code, articles) if word), shown(one.spells)]
    return "\n".join(out)


@pytest.mark.parametrize(("history", "expected"), CASES.values(), ids=CASES.keys())
def test_a_history_makes_these_cases(history: str, expected: str) -> None:
    assert written(case(history)) == lines(expected)


RECOGNITIONS = {
    "each body recognises by itself": (
        """
        2020-07-10 recognised 2020-07-01 agent=Viasna
        2021-03-01 recognised 2020-07-01 agent=PEN
        """,
        """
        recognised by PEN 2020-07-01 → open
        recognised by Viasna 2020-07-01 → open
        """,
    ),
    "a withdrawal ends what the same body said": (
        """
        2020-07-10 recognised 2020-07-01 agent=Viasna
        2020-07-10 recognised 2020-07-05 agent=PEN
        2021-03-01 recognition_withdrawn 2021-02-20 agent=Viasna
        """,
        """
        recognised by Viasna 2020-07-01 → 2021-02-20
        recognised by PEN 2020-07-05 → open
        withdrawn by Viasna 2021-02-20 → open
        """,
    ),
    "told again by the same body, it is the same recognition": (
        """
        2020-07-10 recognised 2020-07-01 agent=Viasna
        2021-07-10 recognised 2021-07-01 agent=Viasna
        """,
        "recognised by Viasna 2020-07-01 → open",
    ),
    "a rumoured withdrawal ends nothing": (
        """
        2020-07-10 recognised 2020-07-01 agent=Viasna
        2021-03-01 recognition_withdrawn 2021-02-20 agent=Viasna possible
        """,
        """
        recognised by Viasna 2020-07-01 → open doubted from 2021-02-20
        withdrawn by Viasna 2021-02-20 → open uncertain
        """,
    ),
    "told by another, nobody knows who recognised": (
        "2020-07-10 recognised - says=outlet",
        "recognised ../2020-07-10 → open",
    ),
    "nobody is recognised by being called for": ("2020-07-10 recognised - agent=Viasna demanded", ""),
}


@pytest.mark.parametrize(("history", "expected"), RECOGNITIONS.values(), ids=RECOGNITIONS.keys())
def test_a_history_makes_these_recognitions(history: str, expected: str) -> None:
    assert "\n".join(sorted(shown(case(history).recognition).splitlines())) == "\n".join(
        sorted(lines(expected).splitlines())
    )


@pytest.mark.parametrize(
    "history",
    [
        """
        2021-09-07 sentenced 2021-09-06 term=P11Y law=361/criminal@2021-09-07
        2022-11-20 sentenced - term=P11Y law=361/criminal@2022-11-20
        """,
        """
        2021-09-07 sentenced 2021-09-06 law=361/criminal@2021-09-07
        2021-09-08 sentenced 2021-09-06 law=361/criminal@2021-09-08
        """,
    ],
)
def test_an_article_is_one_by_whatever_edition_each_report_has_it(history: str) -> None:
    """Reports of two days read it by two editions: they agree, and it is told once."""
    found = case(history)
    [verdict] = found.procedure
    assert len(verdict.statements) == 2
    assert [law.article for law in verdict.laws] == [law.article for law in found.proceedings[0].laws] == ["361"]
