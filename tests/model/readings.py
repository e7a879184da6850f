"""Any reading whatever, for hypothesis: texts of any Unicode, spans cut from them, every field filled or not."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from letapis.model import (
    Basis,
    Certainty,
    Citation,
    EventKind,
    Issue,
    Mention,
    MentionType,
    Person,
    Polarity,
    Reading,
    Reality,
    Report,
    Role,
    RoleName,
    Sayer,
    SayerKind,
    SetAside,
    Span,
    Statement,
    TimeExpression,
    When,
)

WORDS = st.text(max_size=12)
MAYBE = st.none() | WORDS
EDTF = st.none() | st.sampled_from(["2020", "2020-10-27", "2020-07-29/..", "2020-10~", "[2020-05-20,2020-05-27]"])


@st.composite
def spans(draw: DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text)))
    return Span.cut(text, start, draw(st.integers(start, len(text))))


def citations() -> SearchStrategy[Citation]:
    return st.builds(Citation, WORDS, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE)


def roles(text: str) -> SearchStrategy[Role]:
    where = st.none() | spans(text)
    return st.builds(
        Role, st.sampled_from(RoleName), where, MAYBE, st.none() | citations(), MAYBE, MAYBE, MAYBE
    )  # fmt: skip


def statements(report: Report) -> SearchStrategy[Statement]:
    some = spans(report.text)
    return st.builds(
        Statement,
        report_id=st.just(report.id),
        event=st.sampled_from(EventKind),
        trigger=some,
        person=st.builds(Person, st.none() | some, MAYBE, st.none() | st.integers(2, 99)),
        quote=some,
        roles=st.lists(roles(report.text), max_size=2).map(tuple),
        when=st.builds(When, EDTF, st.none() | st.sampled_from(Basis), st.none() | some),
        attribution=st.lists(st.builds(Sayer, some, MAYBE, st.sampled_from(SayerKind)), max_size=2).map(tuple),
        certainty=st.sampled_from(Certainty),
        polarity=st.sampled_from(Polarity),
        reality=st.sampled_from(Reality),
        rule=WORDS,
    )


@st.composite
def readings(draw: DrawFn) -> Reading:
    report = draw(st.builds(Report, st.text(max_size=60), MAYBE, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE))
    some = spans(report.text)
    return Reading(
        report,
        tuple(draw(st.lists(statements(report), max_size=2))),
        tuple(draw(st.lists(st.builds(TimeExpression, some, EDTF, st.none() | st.sampled_from(Basis)), max_size=2))),
        tuple(draw(st.lists(st.builds(Mention, some, st.sampled_from(MentionType), MAYBE), max_size=2))),
        tuple(draw(st.lists(st.builds(SetAside, some, WORDS), max_size=2))),
        tuple(draw(st.lists(st.builds(Issue, WORDS, WORDS, st.none() | st.integers(0, 9), st.none()), max_size=2))),
    )
