"""Small reports and statements to file, made without reading a language."""

from letapis.model import (
    Basis,
    Body,
    EventKind,
    Person,
    Report,
    ReportFiled,
    Role,
    RoleName,
    Sayer,
    SayerKind,
    Statement,
    StatementRead,
    When,
)
from tests.spans import cut

TEXT = "Report {number}. The teacher was detained in Homiel on 29 July 2020, state media said. She was released later."


def report(number: int = 1, *, outlet: str = "Outlet") -> Report:
    return Report(
        TEXT.format(number=number), published="2020-07-30", outlet=outlet, url=f"https://outlet.example/{number}"
    )


def statement(filed: Report, event: EventKind = EventKind.DETAINED) -> Statement:
    words = "detained" if event is EventKind.DETAINED else "released"
    person = "The teacher" if event is EventKind.DETAINED else "She"
    return Statement(
        filed.id,
        event,
        cut(filed.text, words),
        Person(cut(filed.text, person), "Teacher"),
        cut(filed.text, f"{person} was {words}"),
        roles=(Role(RoleName.PLACE, cut(filed.text, "Homiel"), "Homiel"),),
        when=When("2020-07-29", Basis.STATED, cut(filed.text, "29 July 2020")),
        attribution=(Sayer(cut(filed.text, "state media"), None, SayerKind.STATE_MEDIA),),
        rule="sample-1",
    )


def filing(number: int = 1) -> list[Body]:
    """A report and its two statements."""
    filed = report(number)
    return [
        ReportFiled(filed),
        StatementRead(statement(filed)),
        StatementRead(statement(filed, EventKind.RELEASED)),
    ]
