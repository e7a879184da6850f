"""Who asks, in which language, and whether a form comes from our own page.

A session is a signed cookie: a random number, the account and its epoch. The form token is signed from that number, so
another site cannot know it. Where the desk is open without accounts, the host that was asked for is checked too, or a
foreign site could point its own name at this machine (DNS rebinding).
"""

import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.datastructures import FormData, UploadFile

from letapis.desk.accounts import Account
from letapis.desk.rights import Right
from letapis.web.desk.keeping import Kept, form_token, keep, keeps, named_by
from letapis.web.desk.problems import Problem
from letapis.web.desk.state import Desk
from letapis.web.rendering import render
from letapis.web.security import MOST
from letapis.web.translation import marked as _
from letapis.web.translation import negotiate, translations

SESSION, LANGUAGE = "letapis", "letapis_language"
LONGEST_SESSION = 12 * 3600
"""Seconds after which somebody signs in anew."""
PATIENCE = 8.0
"""Seconds that a page waits for the register to be made ready; a large one is made anew for minutes after an update."""
HOW_FAR = _("%(percent)s\N{NO-BREAK SPACE}%% of the entries are gone through.")
FORMS = frozenset({"judge", "undo", "unseal", "disclose", "split", "name", "password", "factor"})
"""Last parts of addresses that take forms and are no pages; what comes before them is one."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request: the desk, who asks, with which rights, and what goes into every page.

    `ended` tells that whoever asks was signed in with this browser until the session came to its end.
    """

    desk: Desk
    account: Account | None
    actor: str
    rights: frozenset[Right]
    language: str
    session: str
    fresh: bool
    secure: bool
    here: str
    partial: bool
    ended: bool = False

    @property
    def token(self) -> str:
        """What every form of this session carries."""
        return form_token(self.desk.secret, self.session, self.account.id if self.account else 0)

    def may(self, right: str) -> bool:
        """Whether somebody may do something, by its name."""
        return Right(right) in self.rights

    def need(self, right: Right) -> None:
        """A Problem where the right is missing: sign in first, or ask somebody who has it."""
        if right in self.rights:
            return
        if self.desk.accounts is not None and self.account is None:
            raise Problem(401, "ended" if self.ended else "signin")
        raise Problem(403, "forbidden")

    def look(self, path: str) -> None:
        """Note that whoever asks looks at the sealed words of a page; a Problem where they may not."""
        self.need(Right.UNSEAL)
        if self.desk.accounts and self.account:
            self.desk.accounts.look(self.account, path)

    def say(self, text: str) -> str:
        """A text in the visitor's language."""
        return str(translations(self.language).gettext(text))

    def page(self, template: str, *, status: int = 200, **context: object) -> HTMLResponse:
        """The page of a template."""
        body = render(template, self.language, {**context, "visit": self, "here": self.here})
        answer = HTMLResponse(body, status, headers={"Vary": "Cookie, Accept-Language, HX-Request"})
        if self.fresh:
            self.keep(answer, self.session, self.account)
        return answer

    def keep(self, answer: Response, session: str, account: Account | None) -> None:
        """Give the browser its session."""
        known = [session, account.id if account else 0, account.epoch if account else 0]
        value = _signer(self.desk).dumps(known)
        answer.set_cookie(
            SESSION, str(value), max_age=LONGEST_SESSION, httponly=True, samesite="lax", secure=self.secure
        )


def visit(request: Request) -> Visit:
    """The visit of a request."""
    desk: Desk = request.app.state.desk
    _check_host(request, desk)
    session, account = _session(request, desk)
    if desk.accounts is None:
        rights, actor = frozenset(Right), desk.actor
    else:
        rights, actor = (account.rights, account.name) if account else (frozenset(), "")
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return Visit(
        desk=desk,
        account=account,
        actor=actor,
        rights=rights,
        language=negotiate(request.cookies.get(LANGUAGE), request.headers.get("accept-language")),
        session=session or secrets.token_urlsafe(18),
        fresh=session is None,
        secure=request.url.scheme == "https",
        here=here if request.method == "GET" else page_of(request.url.path),
        partial=request.headers.get("hx-request") == "true",
        ended=session is None and _was_signed_in(request, desk),
    )


def reading_visit(request: Request) -> Visit:
    """The visit of somebody who may read; a Problem where the register is still being made ready after a while."""
    found = visit(request)
    found.need(Right.READ)
    if not found.desk.open.wait(PATIENCE):
        how_far = found.desk.catching()
        said = found.say(HOW_FAR) % {"percent": how_far.percent} if how_far else ""
        raise Problem(503, "preparing", said)
    return found


async def form(request: Request) -> AsyncIterator[FormData]:
    """What a form sent, with the token of its session; a Problem where the token is missing or foreign.

    A Lost one where the form is of a session that has ended. Uploaded files are closed when the answer is made.
    """
    desk: Desk = request.app.state.desk
    _check_host(request, desk)
    async with request.form(max_files=20, max_fields=400, max_part_size=MOST) as sent:
        session, account = _session(request, desk)
        named = named_by(desk.secret, str(sent.get("token", "")))
        if session is None or named is None or named[0] != session:
            raise _lost(request, desk, account, named, sent)
        yield sent


class Lost(Problem):
    """A form of a session that has ended; `kept` is what it had."""

    def __init__(self, kept: Kept, *, signed_in: bool) -> None:
        super().__init__(403 if signed_in else 401, "lost")
        self.kept, self.signed_in = kept, signed_in


def _lost(
    request: Request, desk: Desk, account: Account | None, named: tuple[str, int] | None, sent: FormData
) -> Problem:
    """What is wrong with a form whose session is not that of its browser."""
    by = named[1] if named else 0
    signed_in = desk.accounts is None or account is not None
    # Signed in as somebody else, one is shown nothing of it; so is whoever comes with a form that nobody was given.
    whose = (account.id if account else 0) if signed_in else by
    kept = (
        keep(request.url.path, sent, by) if named and by == whose and bool(by) == (desk.accounts is not None) else None
    )
    if kept:
        return Lost(kept, signed_in=signed_in)
    if not signed_in and keeps(request.url.path):
        return Problem(401, "ended" if _was_signed_in(request, desk) else "signin")
    return Problem(403, "token")


AnyVisit = Annotated[Visit, Depends(visit)]
ReadingVisit = Annotated[Visit, Depends(reading_visit)]
Form = Annotated[FormData, Depends(form)]


def text(sent: FormData, name: str, most: int = 10_000) -> str:
    """A field of a form as text, without blanks around it; empty where it is missing."""
    value = sent.get(name)
    if value is None or isinstance(value, UploadFile):
        return ""
    return value.strip()[:most].replace("\r\n", "\n")


def back(path: str) -> RedirectResponse:
    """On to another page of ours after a form."""
    return RedirectResponse(path, status_code=303)


def own_path(path: str) -> str:
    """A path of this very site, else its first page: nobody is sent elsewhere."""
    parts = urlsplit(path)
    plain = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    return path if plain and not parts.scheme and not parts.netloc else "/"


def page_of(path: str) -> str:
    """The page that a form's answer stands for, where its own address only takes forms."""
    page, _, last = path.rpartition("/")
    return page or "/" if last in FORMS or page == "/team" else path


def _session(request: Request, desk: Desk) -> tuple[str | None, Account | None]:
    cookie = request.cookies.get(SESSION)
    if not cookie:
        return None, None
    try:
        session, account_id, epoch = _signer(desk).loads(cookie, max_age=LONGEST_SESSION)
    except (BadSignature, TypeError, ValueError):
        return None, None
    account = desk.accounts.get(account_id) if desk.accounts and account_id else None
    if account and (account.disabled or account.epoch != epoch):
        return None, None
    return str(session), account


def _was_signed_in(request: Request, desk: Desk) -> bool:
    """Whether the cookie is one of ours whose session is over: too old, of another password, or signed out."""
    try:
        return bool(_signer(desk).loads(request.cookies.get(SESSION, ""))[1])
    except (BadSignature, TypeError, ValueError, IndexError):
        return False


def _signer(desk: Desk) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(desk.secret, salt="session")


def _check_host(request: Request, desk: Desk) -> None:
    if desk.accounts is None and request.url.hostname not in desk.hosts:
        raise Problem(421, "host")
