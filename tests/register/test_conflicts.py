"""What sources disagree on, what is shown first, and what the desk's judgements do to lines."""

import pytest

from letapis.model import Citation, Conflict, Review, SayerKind
from letapis.register import Precedence, Rules
from letapis.register.renumbered import one_offence
from tests.register.story import case, lines

CONFLICTS = {
    "place": (
        """
        2020-09-08 detained 2020-09-07 place="the centre of Minsk" says=witness
        2020-09-08 detained 2020-09-07 place="the border" says=official
        """,
        "place of detained: minsk | border",
    ),
    "a part of a place is no other place": (
        """
        2020-09-08 detained 2020-09-07 place="the centre of Minsk"
        2020-09-08 detained 2020-09-07 place=Minsk
        """,
        "",
    ),
    "a home may be in any town": (
        """
        2021-12-15 detained 2021-12-14 place="his home"
        2021-12-15 detained 2021-12-14 place=Hrodna
        """,
        "",
    ),
    "another spelling is no other place": (
        """
        2021-12-15 detained 2021-12-14 place=Homel
        2021-12-15 detained 2021-12-14 place=Gomel
        """,
        "",
    ),
    "a country is no other place than a town in it": (
        """
        2020-09-08 detained 2020-09-07 place=Minsk
        2020-09-08 detained 2020-09-07 place=Belarus
        """,
        "",
    ),
    "an offence by its number in the old code and in the new one": (
        """
        2021-03-05 detained 2021-03-04 law=23.34/administrative
        2021-03-06 detained 2021-03-04 law=24.23/administrative
        """,
        "",
    ),
    "two offences of the old code and the new one": (
        """
        2021-03-05 detained 2021-03-04 law=23.34/administrative
        2021-03-06 detained 2021-03-04 law=24.3/administrative
        """,
        "law of detained: 23.34 | 24.3",
    ),
    "a number of the old code under another code": (
        """
        2021-03-05 detained 2021-03-04 law=23.34/criminal
        2021-03-06 detained 2021-03-04 law=24.23/administrative
        """,
        "law of detained: 23.34 | 24.23",
    ),
    "date": (
        """
        2020-09-08 detained 2020-09-07 says=witness
        2020-09-09 detained 2020-09-08 says=official
        """,
        "date of detained: 2020-09-07 | 2020-09-08",
    ),
    "term": (
        """
        2021-09-07 sentenced 2021-09-06 term=P11Y
        2021-09-07 sentenced - term=P10Y says=state_media
        """,
        "",
    ),
    "term of one day": (
        """
        2021-09-07 sentenced 2021-09-06 term=P11Y
        2021-09-07 sentenced 2021-09-06 term=P10Y says=state_media
        """,
        "term of sentenced: P11Y | P10Y",
    ),
    "law": (
        """
        2021-09-07 sentenced 2021-09-06 law=357,361
        2021-09-08 sentenced 2021-09-06 law=342
        """,
        "law of sentenced: 357, 361 | 342",
    ),
    "one law of several is no other law": (
        """
        2021-09-07 sentenced 2021-09-06 law=357,361
        2021-09-08 sentenced 2021-09-06 law=361
        """,
        "",
    ),
    "facility": (
        """
        2021-09-07 transferred 2021-09-06 facility=SIZO-1
        2021-09-08 transferred 2021-09-06 facility="Prison No. 8"
        """,
        "facility of transferred: sizo-1 | prison no. 8",
    ),
    "happened against denied": (
        """
        2020-09-08 detained 2020-09-07 says=witness
        2020-09-08 detained - says=official denied
        """,
        "happened of detained: affirmed | denied",
    ),
    "held denied is denied once": (
        """
        2020-09-08 detained 2020-09-07 says=witness
        2020-09-08 held - says=relative
        2020-09-08 held - says=official denied
        """,
        "happened of detained: affirmed | denied",
    ),
    "alive against dead": (
        """
        2021-05-22 died 2021-05-21 says=anonymous
        2021-06-22 transferred 2021-06-20 facility="Prison No. 4"
        """,
        "alive of died: alive | dead",
    ),
    "a denial of the manner is no denial of the event": (
        """
        2024-08-03 released 2024-08-01 mode=exchange
        2024-08-03 released - mode=pardon denied says=person_concerned
        """,
        "",
    ),
    "what one is charged with is denied, not that one was charged": (
        """
        2024-11-20 charged 2024-11-19
        2024-11-20 charged - denied says=person_concerned
        """,
        "",
    ),
    "one voice does not contradict itself": (
        """
        2025-03-23 detained 2025-03-19
        2025-03-23 detained - denied
        """,
        "",
    ),
    "what a human rejected disagrees with nothing": (
        """
        2020-09-08 detained 2020-09-07 place=Minsk
        2020-09-08 detained 2020-09-07 place="the border"
        reject 2
        """,
        "",
    ),
}


def written(conflict: Conflict) -> str:
    values = " | ".join(position.value for position in conflict.positions)
    return f"{conflict.kind.value} of {conflict.event}: {values}"


@pytest.mark.parametrize(("history", "expected"), CONFLICTS.values(), ids=CONFLICTS.keys())
def test_a_history_has_these_conflicts(history: str, expected: str) -> None:
    assert "\n".join(written(c) for c in case(history).conflicts) == lines(expected)


def test_a_conflict_has_both_quotes_and_who_says_so() -> None:
    history = """
    2020-09-08 detained 2020-09-07 place=Minsk outlet=TUT.by
    2020-09-09 detained 2020-09-07 place=Brest outlet=BelTA
    """
    (conflict,) = case(history).conflicts
    assert [(p.said_by, p.quote) for p in conflict.positions] == [
        ("TUT.by", "2020-09-08 detained 2020-09-07 place=Minsk outlet=TUT.by"),
        ("BelTA", "2020-09-09 detained 2020-09-07 place=Brest outlet=BelTA"),
    ]


OFFICIAL_AND_RELATIVE = """
2020-09-08 detained 2020-09-07 place=Minsk says=official
2020-09-08 detained 2020-09-07 place=Brest says=relative
"""

ORDERS = {
    "a human's judgement goes first": (
        "2020-09-08 detained 2020-09-07 place=Minsk\n2020-09-08 detained 2020-09-07 place=Brest\naccept 2",
        "Brest",
    ),
    "then the kind of source": (
        OFFICIAL_AND_RELATIVE,
        "Brest",
    ),
    "then closeness to the event": (
        "2021-09-08 detained 2020-09-07 place=Minsk\n2020-09-08 detained 2020-09-07 place=Brest",
        "Brest",
    ),
    "then certainty": (
        "2020-09-08 detained 2020-09-07 place=Minsk probable\n2020-09-08 detained 2020-09-07 place=Brest",
        "Brest",
    ),
    "then recency": (
        "2020-09-06 detained 2020-09-07 place=Minsk\n2020-09-08 detained 2020-09-07 place=Brest",
        "Brest",
    ),
}


@pytest.mark.parametrize(("history", "expected"), ORDERS.values(), ids=ORDERS.keys())
def test_what_is_shown_first(history: str, expected: str) -> None:
    assert case(history).custody[0].place == expected


def test_the_rule_is_data_and_can_be_replaced() -> None:
    officials = Rules(precedence=Precedence(("source",), {SayerKind.OFFICIAL: 0, SayerKind.RELATIVE: 1}))
    assert case(OFFICIAL_AND_RELATIVE, officials).custody[0].place == "Minsk"


def test_a_correction_counts_and_the_machines_reading_stays_beside_it() -> None:
    (line,) = case("2020-09-08 detained 2020-09-07\ncorrect 1 detained 2020-09-01").lines
    assert line.review is Review.CORRECTED
    assert line.statement.when.edtf == "2020-09-01"
    assert line.machine is not None
    assert line.machine.when.edtf == "2020-09-07"
    assert line.reason == "misread"


def test_a_rejected_line_stays_in_the_chronicle_and_moves_nothing() -> None:
    known = case("2020-09-08 detained 2020-09-07\nreject 1")
    assert [line.review for line in known.lines] == [Review.REJECTED]
    assert known.custody == ()
    assert known.person.name == "N. N."


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        (Citation("23.5"), Citation("24.4"), False),  # insult to an official, or the law on the mass media since
        (Citation("23.34", edition="2021-04-01"), Citation("24.23"), True),  # nothing else bears the number since
        (Citation("23.34", "ru"), Citation("24.23"), False),
        (Citation("23.34", superscript="1"), Citation("24.23"), False),
        (Citation("24.23"), Citation("24.23"), False),  # no number of another code
    ],
)
def test_an_offence_that_a_new_code_numbers_anew(old: Citation, new: Citation, *, same: bool) -> None:
    assert one_offence(old, new) is one_offence(new, old) is same
