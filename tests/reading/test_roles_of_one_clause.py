"""What belongs to one person or one clause is not given to the one beside it."""

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
