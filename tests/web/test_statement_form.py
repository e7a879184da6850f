"""A form to a statement: its words are found in the report, or the form says which are not."""

import pytest

from letapis.model import Basis, Citation, EventKind, Person, Role, RoleName, SayerKind, Span, Statement
from letapis.web.desk.catalogued import articles, chosen
from letapis.web.desk.statement_form import fields_of, locate, written
from letapis.web.showing import plain
from tests.web.golds import readings

TEXT = "Anna was detained in Minsk on 3 May.\nAnna was detained\nagain in June, a witness said."


def test_words_are_found_nearest_to_where_they_were() -> None:
    first, second = locate(TEXT, "Anna was detained"), locate(TEXT, "Anna was  detained", 40)
    assert first is not None
    assert second is not None
    assert (first.start, second.start) == (0, 37)


FINED = "Anna was fined 500 rubles under Article 342-2 in June."
AMOUNT = {
    "event": "sentenced",
    "quote": FINED,
    "trigger": "fined",
    "name": "Anna",
    "role0": "amount",
    "role0_value": "500",
}
UNDER = {"role1": "law", "role1_article": "342", "role1_part": "2"}


def test_the_currency_of_an_amount_and_the_edition_of_a_law_can_be_corrected() -> None:
    read = {**AMOUNT, **UNDER, "role0_words": "500 rubles", "role0_currency": "RUB", "role1_edition": "2020-06-01"}
    before = written(read, FINED, "r").statement
    assert before is not None
    corrected = fields_of(before) | {"role0_currency": "BYN", "role1_edition": "2021-06-19"}
    after = written(corrected, FINED, "r", before).statement
    assert after is not None
    assert [(role.currency, role.citation and role.citation.edition) for role in after.roles] == [
        ("BYN", None),
        (None, "2021-06-19"),
    ]


@pytest.mark.parametrize(
    ("field", "given", "wrong"),
    [
        ("role0_currency", "rubles", "role0_currency"),
        ("role0_currency", "byn", "role0_currency"),
        ("role1_edition", "June", "role1_edition"),
        ("role2_currency", "BYN", "role2"),
    ],
)
def test_what_is_no_currency_or_no_day_is_told(field: str, given: str, wrong: str) -> None:
    out = written({**AMOUNT, **UNDER, field: given}, FINED, "r")
    assert (out.statement, list(out.wrong)) == (None, [wrong])


@pytest.mark.parametrize("near", ["9" * 5000, "²", "-1", ""])
def test_whatever_stands_where_a_number_should_is_no_place(near: str) -> None:
    out = written({**AMOUNT, "role0_words": "500 rubles", "near": near}, FINED, "r")
    assert out.statement is not None
    assert out.statement.quote.start == 0


def test_words_may_run_over_a_line_break() -> None:
    found = locate(TEXT, "detained again in June")
    assert found is not None
    assert found.text == "detained\nagain in June"


def test_a_form_makes_a_statement() -> None:
    form = {
        "event": "detained",
        "quote": "Anna was detained in Minsk on 3 May.",
        "trigger": "detained",
        "name": "Anna Alpha",
        "person": "Anna",
        "edtf": "2020-05-03",
        "when": "3 May",
        "role0": "place",
        "role0_words": "Minsk",
        "role1": "law",
        "role1_article": "342",
        "role1_part": "1",
        "role1_code": "criminal",
        "role2": "term",
        "role2_name": "15 days",
        "role2_value": "P15D",
        "sayer0": "witness",
        "sayer0_words": "a witness",
    }
    made = written(form, TEXT, "r").statement
    assert made is not None
    assert (made.event, made.person.name, made.when.edtf, made.when.basis) == (
        EventKind.DETAINED,
        "Anna Alpha",
        "2020-05-03",
        Basis.STATED,
    )
    assert [(r.role, r.name, r.duration) for r in made.roles] == [
        (RoleName.PLACE, "Minsk", None),
        (RoleName.LAW, None, None),
        (RoleName.TERM, "15 days", "P15D"),
    ]
    assert made.roles[1].citation is not None
    assert made.roles[1].citation.part == "1"
    assert [(s.kind, s.span.text) for s in made.attribution] == [(SayerKind.WITNESS, "a witness")]


def test_each_wrong_field_is_named() -> None:
    form = {"event": "vanished", "quote": "not there", "edtf": "3 May", "role0": "place", "role0_words": "Paris"}
    found = written(form, TEXT, "r")
    assert found.statement is None
    assert sorted(found.wrong) == ["edtf", "event", "name", "quote", "role0_words"]


def test_a_form_says_the_statement_it_was_filled_from() -> None:
    for reading in readings(8):
        for statement in reading.statements:
            again = written(fields_of(statement), reading.report.text, reading.report.id, statement)
            assert again.wrong == {}
            made = again.statement
            assert made is not None
            assert (made.event, made.person, made.when, made.certainty) == (
                statement.event,
                statement.person,
                statement.when,
                statement.certainty,
            )
            assert made.quote.text == statement.quote.text


ROW = {"event": "detained", "quote": "Anna was detained in Minsk on 3 May.", "name": "Anna Alpha"}


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"role0_words": "Minsk"}, "role0"),
        ({"role0": "place"}, "role0_words"),
        ({"role0": "term", "role0_value": "three years"}, "role0_value"),
        ({"role0": "term", "role0_value": "P3Y/"}, "role0_value"),
        ({"role0": "mode", "role0_value": "mercy"}, "role0_value"),
        ({"sayer0_name": "a neighbour"}, "sayer0_words"),
        ({"sayer0": "witness"}, "sayer0_words"),
        ({"sayer0_words": "a witness"}, "sayer0"),
        ({"count": "some"}, "count"),
        ({"edtf": "2020-05-03", "basis": "guessed"}, "basis"),
    ],
)
def test_nothing_that_was_typed_is_lost_without_a_word(fields: dict[str, str], wrong: str) -> None:
    found = written({**ROW, **fields}, TEXT, "r")
    assert wrong in found.wrong
    assert found.statement is None


def test_an_article_is_completed_from_the_catalogue() -> None:
    made = written(
        {**ROW, "role0": "law", "role0_article": "361^3 criminal BY", "role0_part": "1"}, TEXT, "r"
    ).statement
    assert made is not None
    assert made.roles[0].citation == Citation(
        article="361", superscript="3", part="1", code="criminal", jurisdiction="by"
    )


@pytest.mark.parametrize("offered", [offered for offered, _ in articles()])
def test_every_article_that_is_offered_can_be_chosen(offered: str) -> None:
    assert set(chosen(offered)) == {"article", "superscript", "code", "jurisdiction"}


def test_how_a_date_is_known_is_the_humans_to_say() -> None:
    def basis(**fields: str) -> Basis | None:
        before = written({**ROW, "edtf": "2020-05-03", "basis": "relative"}, TEXT, "r").statement
        made = written({**ROW, **fields}, TEXT, "r", before).statement
        return made.when.basis if made else None

    assert basis(edtf="2020-05-03", basis="relative") is Basis.RELATIVE
    assert basis(edtf="2020-05-04", basis="relative") is Basis.STATED
    assert basis(edtf="2020-05-04", basis="completed") is Basis.COMPLETED
    assert basis(edtf="2020-05-03", basis="") is Basis.RELATIVE


def test_what_a_form_cannot_show_is_filed_as_it_was() -> None:
    text = "An\u202ena A was detained in Mi\u2066nsk."
    name = Span.cut(text, 0, 7)
    before = Statement(
        "r",
        EventKind.DETAINED,
        Span.cut(text, text.index("detained"), text.index("detained") + 8),
        Person(name, name.text),
        Span.cut(text, 0, len(text)),
        (Role(RoleName.PLACE, Span.cut(text, len(text) - 7, len(text) - 1), "Mi\u2066nsk"),),
    )
    shown = {field: plain(value) for field, value in fields_of(before).items()}
    assert not set("\u202e\u2066") & set("".join(shown.values()))
    out = written({**shown, "certainty": "possible"}, text, "r", before)
    assert out.statement is not None
    told = out.statement
    assert (told.quote, told.trigger, told.person, told.roles) == (
        before.quote,
        before.trigger,
        before.person,
        before.roles,
    )
