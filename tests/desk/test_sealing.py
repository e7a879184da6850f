"""Sealed words are covered wherever they stand, and nothing else is."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.desk.blocks import BLOCK, blocked
from letapis.desk.sealednames import sealed_names
from letapis.desk.sealing import (
    SEALED,
    cover_of,
    has_sealed,
    seal,
    seal_lines,
    seal_source,
    sealed_in,
    sealed_spans,
)
from letapis.model import EventKind, Line, Person, Role, RoleName, Sayer, SayerKind, Source, Span, Statement
from tests.spans import cut

TEXT = "Anna was detained, her sister Vera told us. She lives at 5 Lake Street."


def span(words: str) -> Span:
    return cut(TEXT, words)


SAID = Statement(
    "r",
    EventKind.DETAINED,
    span("detained"),
    Person(span("Anna"), "Anna"),
    span("Anna was detained, her sister Vera told us"),
    attribution=(Sayer(span("her sister Vera"), "Vera", SayerKind.RELATIVE),),
)
HOME = Statement(
    "r",
    EventKind.PROFILE,
    span("lives"),
    Person(span("She"), "Anna"),
    span("She lives at 5 Lake Street"),
    roles=(
        Role(RoleName.ATTRIBUTE, None, value="residence"),
        Role(RoleName.VALUE, span("5 Lake Street"), "5 Lake Street"),
    ),
)


def test_a_relative_who_speaks_is_covered() -> None:
    sealed = seal(SAID)
    assert sealed.quote.text == f"Anna was detained, {BLOCK * 15} told us"
    assert [(sayer.name, sayer.span.text, sayer.kind) for sayer in sealed.attribution] == [
        (SEALED, BLOCK * 15, SayerKind.RELATIVE)
    ]


def test_a_home_is_covered() -> None:
    sealed = seal(HOME)
    assert sealed.quote.text == f"She lives at {BLOCK * 13}"
    assert sealed.roles[1].name == SEALED
    assert sealed.roles[0] == HOME.roles[0]


def test_a_lawyer_who_speaks_is_not() -> None:
    lawyer = Statement(
        "r", EventKind.DETAINED, span("detained"), Person(None), SAID.quote,
        attribution=(Sayer(span("her sister Vera"), "Vera", SayerKind.LAWYER),),
    )  # fmt: skip
    assert seal(lawyer) == lawyer
    assert not has_sealed([lawyer])


def test_the_text_is_covered_at_the_same_places_and_stays_as_long() -> None:
    covered = blocked(TEXT, [*sealed_spans(SAID), *sealed_spans(HOME)])
    assert covered == f"Anna was detained, {BLOCK * 15} told us. She lives at {BLOCK * 13}."
    assert len(covered) == len(TEXT)


def test_what_one_statement_seals_is_covered_in_the_quotes_of_others() -> None:
    other = Statement("r", EventKind.HELD, span("detained"), Person(None), SAID.quote)
    assert "Vera" not in seal(other, sealed_spans(SAID)).quote.text


def said(text: str, words: str, name: str | None, about: str = "Nasta Novik") -> Statement:
    """Somebody's being detained, as a relative tells it, who stands in `words`."""
    sayer = Sayer(cut(text, words), name, SayerKind.RELATIVE)
    everything = Span.cut(text, 0, len(text))
    return Statement("r", EventKind.DETAINED, everything, Person(None, about), everything, attribution=(sayer,))


@pytest.mark.parametrize(
    ("text", "words", "name", "covered"),
    [
        ("Novik's mother Alena said so. Alena’s flat was searched.", "Novik's mother", "Alena", ("Alena",)),
        ("His wife, Olga Petrova, wept. Petrova left.", "His wife", "Olga Petrova", ("Olga", "Petrova")),
        ("Her son Ilya said so.", "Her son", None, ("Ilya",)),
        ("Her brother named Ян Кот said so.", "Her brother", None, ("Ян", "Кот")),
        ("Her sister Vera Kot wept. Kot left.", "Her sister", None, ("Vera", "Kot")),
        ("Her mother Alena Novik said so.", "Her mother", "Alena Novik", ("Alena",)),
    ],
)
def test_the_name_of_a_relative_is_covered_wherever_it_stands(
    text: str, words: str, name: str | None, covered: tuple[str, ...]
) -> None:
    told = blocked(text, sealed_in(text, [said(text, words, name)]))
    assert not [name for name in covered if name in told], told
    assert len(told) == len(text)


@pytest.mark.parametrize(
    ("text", "words", "name", "stays"),
    [
        ("Her husband Siarhei Kot said so. Kot was jailed.", "Her husband", "Siarhei Kot", "Kot was jailed"),
        ("Her mother said so in Minsk.", "Her mother", "Her mother", "in Minsk"),
        ("Her mother. Viasna said so.", "Her mother", None, "Viasna"),
        ("Her mother Ann said so. Annual leave.", "Her mother", "Ann", "Annual leave"),
    ],
)
def test_whom_a_report_is_about_and_what_is_no_name_stay(text: str, words: str, name: str | None, stays: str) -> None:
    assert stays in blocked(text, sealed_in(text, [said(text, words, name, about="Siarhei Kot")]))


def test_lines_of_a_chronicle_show_no_name_of_a_relative() -> None:
    text = "Novik's mother Alena said that officers came. Alena was asked."
    told = said(text, "Novik's mother", "Alena")
    other = Statement("r", EventKind.QUESTIONED, told.trigger, told.person, told.quote)
    lines = [
        Line(key, s, "m", Source("r"), n, datetime(2026, 1, 1, tzinfo=UTC))
        for n, (key, s) in enumerate((("a", told), ("b", other)))
    ]
    assert all("Alena" not in line.statement.quote.text for line in seal_lines(lines))


def test_a_headline_shows_no_name_of_a_relative() -> None:
    text = "Novik's mother, Alena Kot, said that officers came."
    told = said(text, "Novik's mother", "Alena Kot")
    cover = cover_of(text, [told])

    def shown(title: str | None, url: str | None = None) -> tuple[str | None, str | None]:
        source = seal_source(Source("r", title=title, url=url), cover)
        return source.title, source.url

    assert shown("Alena Kot: they came at night") == ("█████████: they came at night", None)
    assert shown("Officers came at night", "https://news.example/7") == (
        "Officers came at night",
        "https://news.example/7",
    )
    assert shown("Officers came", "https://news.example/alena-kot?x=1") == ("Officers came", "https://news.example/███")
    assert shown("Officers came", "https://news.example/%41lena") == ("Officers came", "https://news.example/███")
    assert shown("Alena Kot speaks", "https://news.example/in-other-letters")[1] == "https://news.example/███"
    assert shown("Alena Kot speaks", "not an address [")[1] is None
    line = Line("a", told, "m", Source("r", title="Alena Kot speaks"), 1, datetime(2026, 1, 1, tzinfo=UTC))
    assert [one.source.title for one in seal_lines([line])] == ["█████████ speaks"]


@given(st.text(), st.text(), st.lists(st.text(max_size=9), max_size=4))
def test_sealing_never_changes_the_length_of_a_text(before: str, after: str, names: list[str]) -> None:
    text = before + "her mother" + after
    told = [said(text, "her mother", " ".join(names) or None)]
    assert len(blocked(text, sealed_in(text, told))) == len(text)
    assert all(name.strip() for name in sealed_names(told))
