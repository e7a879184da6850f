"""Sealed words are covered wherever they stand, and nothing else is."""

from letapis.desk.sealing import BLOCK, SEALED, has_sealed, seal, seal_text, sealed_spans
from letapis.model import EventKind, Person, Role, RoleName, Sayer, SayerKind, Span, Statement

TEXT = "Anna was detained, her sister Vera told us. She lives at 5 Lake Street."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span.cut(TEXT, start, start + len(words))


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
    covered = seal_text(TEXT, [*sealed_spans(SAID), *sealed_spans(HOME)])
    assert covered == f"Anna was detained, {BLOCK * 15} told us. She lives at {BLOCK * 13}."
    assert len(covered) == len(TEXT)


def test_what_one_statement_seals_is_covered_in_the_quotes_of_others() -> None:
    other = Statement("r", EventKind.HELD, span("detained"), Person(None), SAID.quote)
    assert "Vera" not in seal(other, sealed_spans(SAID)).quote.text
