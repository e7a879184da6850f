"""Signing in and out, the first account, one's own password and second factor."""

import re
import secrets
from dataclasses import replace

import pyotp
import segno
from fastapi import APIRouter
from fastapi.responses import Response
from itsdangerous import BadSignature, URLSafeTimedSerializer
from markupsafe import Markup

from letapis.desk.accounts import Account, Accounts, Refused
from letapis.desk.rights import Right
from letapis.desk.shelf import Reviewed
from letapis.web.desk.asked import content_id
from letapis.web.desk.covering import cover_in, covered
from letapis.web.desk.keeping import LOOK, Kept, opened, signed
from letapis.web.desk.problems import Problem
from letapis.web.desk.visits import SESSION, AnyVisit, Form, Lost, Visit, back, own_path, page_of, text
from letapis.web.translation import marked as _

router = APIRouter(include_in_schema=False)

_DIFFER = _("The two passwords differ.")
_TOO_LATE = _("Too much time went by: begin again.")
LONGEST_SETTING_UP = 900
"""Seconds in which a second factor that was begun is to be confirmed."""


@router.get("/setup")
def setup(visit: AnyVisit, code: str = "") -> Response:
    """The form of the first account, while there is none."""
    if _accounts(visit).all():
        return back("/signin")
    return visit.page("desk/setup.html", code=code, wrong="", name="")


@router.post("/setup")
def set_up(visit: AnyVisit, sent: Form) -> Response:
    """Make the first account and sign in."""
    accounts = _accounts(visit)
    name, code = text(sent, "name", 200), text(sent, "code", 100)
    try:
        _same(sent)
        account = accounts.found(name, str(sent.get("password", "")), code)
    except Refused as refused:
        return visit.page("desk/setup.html", status=422, code=code, wrong=visit.say(str(refused)), name=name)
    return _signed_in(visit, account, "/")


@router.get("/signin")
def sign_in_form(visit: AnyVisit, back: str = "/") -> Response:
    """The form to sign in."""
    _accounts(visit)
    return visit.page("desk/signin.html", back=own_path(back), wrong="", name="", kept="")


@router.post("/signin")
def sign_in(visit: AnyVisit, sent: Form) -> Response:
    """Sign in and go on to the page that was asked for, or to what was typed before the session ended."""
    target, name, given = own_path(text(sent, "back", 2000)), text(sent, "name", 200), str(sent.get("kept", ""))
    try:
        account = _accounts(visit).sign_in(name, str(sent.get("password", "")), text(sent, "code", 20))
    except Refused as refused:
        page, wrong = "desk/signin.html", visit.say(str(refused))
        return visit.page(page, status=422, back=target, wrong=wrong, name=name, kept=given)
    kept = opened(given, visit.desk.secret) if given else None
    if kept is None or kept.account != account.id:
        return _signed_in(visit, account, target)
    fresh = replace(visit, account=account, rights=account.rights, session=secrets.token_urlsafe(18), fresh=True)
    return kept_page(fresh, kept)


def lost_page(visit: Visit, lost: Lost) -> Response:
    """A form whose session has ended: sign in first where that is needed, then see what was typed."""
    if lost.signed_in:
        return kept_page(visit, lost.kept, status=lost.status)
    kept = signed(lost.kept, visit.desk.secret)
    return visit.page("desk/signin.html", status=lost.status, back=visit.here, wrong="", name="", kept=kept)


def kept_page(visit: Visit, kept: Kept, status: int = 200) -> Response:
    """What was typed, to be sent again."""
    told = {name: value.replace("\r\n", "\n") for name, value in kept.fields}
    words = [told[name].strip() for name in ("title", "quote", "name", "reason", "text") if told.get(name, "").strip()]
    page, about = page_of(kept.path), None if kept.page else _judged(visit, kept.path)
    return visit.page("desk/kept.html", status=status, kept=kept, words=words, look=LOOK, page=page, about=about)


def _judged(visit: Visit, path: str) -> Reviewed | None:
    """The statement that a form judges, as it may be shown; null while nothing can be read."""
    key = re.fullmatch(r"/statements/(\w+)/\w+", path)
    if key is None or Right.READ not in visit.rights or not visit.desk.open.is_set():
        return None
    found = visit.desk.shelf.statement(content_id(key[1]))
    report = visit.desk.shelf.report(found.line.statement.report_id) if found else None
    return covered(visit.desk, found, cover_in(report)) if found and report else None


@router.post("/signout")
def sign_out(visit: AnyVisit, sent: Form) -> Response:  # noqa: ARG001 - the form's token is what matters
    """End this session, and all others of the account: a cookie cannot be called back, an account's sessions can."""
    if visit.desk.accounts and visit.account:
        visit.desk.accounts.end_sessions(visit.account)
    answer = back("/signin")
    answer.delete_cookie(SESSION)
    return answer


@router.get("/account")
def own(visit: AnyVisit) -> Response:
    """One's own account."""
    account = _own(visit)
    return visit.page("desk/account.html", account=account, secret="", wrong="", done="")


@router.post("/account/password")
def password(visit: AnyVisit, sent: Form) -> Response:
    """A new password, for whoever knows the old one."""
    account = _own(visit)
    accounts = _accounts(visit)
    try:
        _same(sent)
        accounts.confirm(account, str(sent.get("old", "")))
        accounts.set_password(account, str(sent.get("password", "")))
    except Refused as refused:
        page = "desk/account.html"
        return visit.page(page, status=422, account=account, secret="", wrong=visit.say(str(refused)), done="")
    return back("/signin")


@router.post("/account/factor")
def factor(visit: AnyVisit, sent: Form) -> Response:
    """Begin a second factor, for whoever knows the password, or confirm it with its first code.

    What was begun comes back signed, so a session that somebody else got hold of cannot choose a secret of its own.
    """
    account = _own(visit)
    begun, secret, wrong, done = text(sent, "begun", 500), "", "", ""
    try:
        if begun:
            secret = _begun(visit, account, begun)
            _accounts(visit).set_second_factor(account, secret, text(sent, "code", 20))
            done, secret = visit.say(_("The second factor is on: from now on a code is asked for.")), ""
        else:
            _accounts(visit).confirm(account, str(sent.get("old", "")))
            secret = pyotp.random_base32()
    except Refused as refused:
        wrong = visit.say(str(refused))
    uri = pyotp.TOTP(secret).provisioning_uri(name=account.name, issuer_name="Letapis") if secret else ""
    fresh = _accounts(visit).get(account.id) or account
    return visit.page(
        "desk/account.html",
        status=422 if wrong else 200,
        account=fresh,
        secret=secret,
        begun=_signer(visit).dumps([account.id, account.epoch, secret]) if secret else "",
        uri=uri,
        picture=qr_code(uri) if uri else "",
        wrong=wrong,
        done=done,
    )


def qr_code(words: str) -> Markup:
    """Words as a QR code (ISO/IEC 18004), an SVG drawing for a page; black on white, whatever the page's colours."""
    drawn = segno.make(words, error="m", micro=False).svg_inline(
        border=4, light="#fff", svgclass="qr", lineclass=None, omitsize=True
    )
    return Markup(drawn)  # noqa: S704 - made of squares alone: no word of ours or of anybody's is in it


def _begun(visit: Visit, account: Account, begun: str) -> str:
    """The secret that this account began with a while ago; Refused where it was another or too long ago."""
    try:
        of, epoch, secret = _signer(visit).loads(begun, max_age=LONGEST_SETTING_UP)
    except (BadSignature, TypeError, ValueError):
        raise Refused(_TOO_LATE) from None
    if (of, epoch) != (account.id, account.epoch):
        raise Refused(_TOO_LATE)
    return str(secret)


def _signer(visit: Visit) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(visit.desk.secret, salt="factor")


def _same(sent: Form) -> None:
    """Refused unless the password was typed twice alike."""
    if sent.get("password") != sent.get("again"):
        raise Refused(_DIFFER)


def _signed_in(visit: Visit, account: Account, target: str) -> Response:
    answer = back(target)
    visit.keep(answer, secrets.token_urlsafe(18), account)
    return answer


def _accounts(visit: Visit) -> Accounts:
    if visit.desk.accounts is None:
        raise Problem(404, "missing")
    return visit.desk.accounts


def _own(visit: Visit) -> Account:
    if visit.account is None:
        raise Problem(401, "signin") if visit.desk.accounts is not None else Problem(404, "missing")
    return visit.account
