"""What belongs to one person or one clause is not given to the one beside it."""

import pytest

from letapis.model import EventKind, Report, Role, RoleName
from letapis.reading import Reader


def _read(text: str) -> list[tuple[EventKind, str | None, tuple[Role, ...]]]:
    return [(s.event, s.person.name, s.roles) for s in Reader().read(Report(text=text)).statements]


def test_who_has_a_name_of_his_own_describes_nobody_else() -> None:
    read = _read("The newspaper's editor, Anna Ivanova, and its accountant, Petr Sidorov, were fined.")
    told = {(n, r.span.text) for event, n, roles in read if event is EventKind.PROFILE for r in roles if r.span}
    assert told == {("Anna Ivanova", "The newspaper's editor"), ("Petr Sidorov", "its accountant")}


def test_how_one_is_freed_is_not_how_another_is_held() -> None:
    read = _read(
        "Two of the eleven have been released under judicial control, and a third, Beritan Canözer, was placed under "
        "house arrest."
    )
    freed = next(roles for event, _, roles in read if event is EventKind.RELEASED)
    assert [r for r in freed if r.role is RoleName.MODE] == []


def test_an_association_of_law_is_no_law() -> None:
    read = _read("His lawyer told the Media and Law Studies Association that Resul Temur was detained.")
    roles = next(roles for event, _, roles in read if event is EventKind.DETAINED)
    assert [r for r in roles if r.role is RoleName.LAW] == []


def test_what_a_charge_rests_on_is_no_offence() -> None:
    read = _read("Resul Temur was jailed. The indictment is based on the testimony of a secret witness.")
    told = [
        r.value for event, _, roles in read if event is EventKind.CHARGED for r in roles if r.role is RoleName.OFFENCE
    ]
    assert told == []


def test_the_term_is_that_of_the_sentence_not_of_who_is_jailed_before() -> None:
    read = _read("A court on Friday sentenced jailed opposition leader Alexei Navalny to 19 years in a penal colony.")
    held = next(roles for event, _, roles in read if event is EventKind.HELD)
    assert [r for r in held if r.role is RoleName.TERM] == []


ROLES = [
    ("Ihar Losik was charged on Friday morning, hours before he was released.", "charged", RoleName.OFFENCE, set()),
    (
        (
            "Andrei Aliaksandrau is accused of treason (Article 356, part 1), of organising actions that violate "
            "order (Art. 342 part 1) and of tax evasion."
        ),
        "accused",
        RoleName.OFFENCE,
        {"treason", "organising actions", "tax evasion"},
    ),
    (
        "Ihar Losik was convicted of inciting hatred (Article 130) and of calling for sanctions (Article 361).",
        "convicted",
        RoleName.OFFENCE,
        {"inciting hatred", "calling for sanctions"},
    ),
    (
        "Ihar Losik was charged with organising riots under Art. 293 part 1 of the Criminal Code.",
        "charged",
        RoleName.OFFENCE,
        {"organising riots"},
    ),
    ("Thein Zaw, who works for 7Day News, was sentenced to a year in prison.", "sentenced", RoleName.TERM, {"a year"}),
    ("Nazanin Zaghari-Ratcliffe was let out of Evin prison.", "released", RoleName.FACILITY, {"Evin prison"}),
    ("Siddique Kappan is out of Lucknow jail.", "released", RoleName.FACILITY, {"Lucknow jail"}),
    ("Stan Swamy died in a Mumbai hospital.", "died", RoleName.PLACE, {"Mumbai"}),
    (
        "Mehralizada was seized at a metro station. In the centre of Minsk, Ales Bialiatski was detained.",
        "detained",
        RoleName.FACILITY,
        set(),
    ),
    (
        "Bialiatski was sentenced to four and a half years in a colony with confiscation of property.",
        "sentenced",
        RoleName.OFFENCE,
        set(),
    ),
    (
        "In colony No. 2 in Pokrov Alexei Navalny went on hunger strike for 24 days.",
        "held",
        RoleName.TERM,
        set(),
    ),
    (
        "Alexei Gorinov is moved to a prison hospital in Vladimir with pneumonia.",
        "transferred",
        RoleName.FACILITY,
        {"a prison hospital in Vladimir"},
    ),
    (
        "A court in Barnaul on 15 February sentenced Maria Ponomarenko, a journalist and mother of two, to six years.",
        "sentenced",
        RoleName.TERM,
        {"six years"},
    ),
    (
        "Ilham Tohti was sentenced to life imprisonment after a trial of two days in Urumqi.",
        "sentenced",
        RoleName.TERM,
        set(),
    ),
    ("On August 9, 2021 police charged Anon Nampa.", "charged", RoleName.AGENT, {"police"}),
    (
        "In Brest, Uladzimir Vialichkin was detained after a search of his apartment.",
        "detained",
        RoleName.PLACE,
        {"Brest"},
    ),
]


@pytest.mark.parametrize(("text", "event", "role", "expected"), ROLES, ids=[text[:50] for text, *_ in ROLES])
def test_which_words_have_a_role(text: str, event: str, role: RoleName, expected: set[str]) -> None:
    told = [r for kind, _, roles in _read(text) if kind.value == event for r in roles if r.role is role]
    assert {r.span.text for r in told if r.span} == expected


def test_a_day_before_a_term_is_of_another_verdict() -> None:
    read = Reader().read(
        Report(text="In March 2022 Navalny was given nine years, and in August 2023 nineteen years for extremism.")
    )
    told = {
        (s.when.edtf, r.duration)
        for s in read.statements
        if s.event is EventKind.SENTENCED
        for r in s.roles
        if r.role is RoleName.TERM
    }
    assert told == {("2022-03", "P9Y"), ("2023-08", "P19Y")}


def test_who_acts_upon_somebody_is_somebody_else() -> None:
    text = (
        "Narek Samsonyan was jailed in June. The Human Rights Defender, Anahit Manasyan, visited Samsonyan in prison."
    )
    (visit,) = (s for s in Reader().read(Report(text=text)).statements if s.event is EventKind.INTERVENTION)
    assert visit.person.name == "Narek Samsonyan"
    assert [r.name for r in visit.roles if r.role is RoleName.AGENT] == ["The Human Rights Defender"]
