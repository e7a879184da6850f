"""The people of a desk: who they are, what they may do, and who looked at what was sealed. For owners."""

from collections.abc import Callable, Collection

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.desk.accounts import Accounts, Refused
from letapis.desk.rights import AccountRole, Right
from letapis.web.desk.asked import content_id, person_id
from letapis.web.desk.covering import covered_rows
from letapis.web.desk.problems import Problem
from letapis.web.desk.visits import Form, ReadingVisit, Visit, back, text
from letapis.web.translation import marked as _

router = APIRouter(include_in_schema=False)

ROLES = {
    AccountRole.READER: (_("reader"), _("reads what is not sealed")),
    AccountRole.MONITOR: (_("monitor"), _("also files reports and judges statements")),
    AccountRole.EDITOR: (_("editor"), _("also judges who is who, publishes, and may look at sealed words")),
    AccountRole.OWNER: (_("owner"), _("also decides who may do what")),
}
"""What each role is called, and what it is for."""


@router.get("/team")
def team(visit: ReadingVisit) -> Response:
    """Everybody's account."""
    return _page(visit, "")


@router.post("/team")
def add(visit: ReadingVisit, sent: Form) -> Response:
    """A new account with a first password."""
    accounts = _owned(visit)
    name, password, role = text(sent, "name", 200), str(sent.get("password", "")), _role(sent)
    return _done(visit, lambda: accounts.create(name, password, role))


@router.post("/team/{account_id}")
def change(visit: ReadingVisit, sent: Form, account_id: int) -> Response:
    """Another role, or no access."""
    accounts = _owned(visit)
    account = accounts.get(account_id)
    if account is None:
        raise Problem(404, "missing")
    role, disabled = _role(sent), sent.get("disabled") == "yes"
    return _done(visit, lambda: accounts.set_role(account, role, disabled=disabled))


@router.post("/team/{account_id}/password")
def let_in_again(visit: ReadingVisit, sent: Form, account_id: int) -> Response:
    """A first password anew for somebody who lost the old one or the device."""
    accounts = _owned(visit)
    account = accounts.get(account_id)
    if account is None or account == visit.account:
        raise Problem(404, "missing")
    return _done(visit, lambda: accounts.let_in_again(account, str(sent.get("password", ""))))


@router.get("/looks")
def looks(visit: ReadingVisit) -> Response:
    """Who looked at sealed words, the latest first."""
    told = _owned(visit).looks()
    names = _names(visit, {look.what for look in told})
    return visit.page("desk/looks.html", looks=told, names=names)


def _names(visit: Visit, paths: Collection[str]) -> dict[str, str]:
    """By address, the title of the report or the name of the person that it leads to; empty where it leads nowhere."""
    named = dict.fromkeys(paths, "")
    for path in paths:
        key = path.rpartition("/")[2]
        if path.startswith("/people/"):
            found = visit.desk.register.case(person_id(key))
            named[path] = (found.person.name or "") if found else ""
        elif path.startswith("/reports/"):
            row = visit.desk.shelf.row(content_id(key))
            shown = covered_rows(visit.desk, [row]) if row and not row.withdrawn else []
            named[path] = (shown[0].source.title or "") if shown else ""
    return named


def _done(visit: Visit, change: Callable[[], object]) -> Response:
    """The list anew after a change, or why it was refused."""
    try:
        change()
    except Refused as refused:
        return _page(visit, visit.say(str(refused)), 422)
    return back("/team")


def _page(visit: Visit, wrong: str, status: int = 200) -> Response:
    accounts = _owned(visit)
    return visit.page("desk/team.html", status=status, accounts=accounts.all(), roles=ROLES, wrong=wrong)


def _role(sent: Form) -> AccountRole:
    try:
        return AccountRole(text(sent, "role"))
    except ValueError:
        raise Problem(422, "form") from None


def _owned(visit: Visit) -> Accounts:
    visit.need(Right.PEOPLE)
    if visit.desk.accounts is None:
        raise Problem(404, "missing")
    return visit.desk.accounts
