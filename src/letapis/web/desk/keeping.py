"""A form that came after its session had ended: what was typed is kept, and shown again to whoever typed it.

Nothing of it is kept here: it goes into the page that asks to sign in, signed, and comes back with the password. Only a
form whose token names an account is kept, and only that account gets it back: no other site can know such a token, and
whoever else signs in at the same browser is shown nothing.
"""

import re
from dataclasses import dataclass

from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.datastructures import FormData, UploadFile

LONGEST_KEPT = 7 * 24 * 3600
"""Seconds after which a form that was left open, or what it had, is not taken any more."""
FORMS = re.compile(r"/reports/new|/reports/\w+/add|/statements/\w+/(?:correct|judge|undo)|/who|/who/\w+/(?:split|name)")
"""Addresses of forms in which words may be lost. Passwords are in none of them, nor is what publishes a case."""
PAGES = re.compile(r"/reports/new|/reports/\w+/add|/statements/\w+/correct")
"""Those that are pages as well, to which what was typed can be brought back."""
LOOK = "look"
"""A field that asks to see the form again with what was typed in it, before anything is filed."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The fields of a form for an address, by whose account (0 at a desk without accounts); files are not kept."""

    account: int
    path: str
    fields: tuple[tuple[str, str], ...]
    file: bool = False

    @property
    def page(self) -> bool:
        """Whether the form has a page of its own."""
        return PAGES.fullmatch(self.path) is not None


def form_token(secret: str, session: str, account: int) -> str:
    """What every form of a session carries."""
    return str(_tokens(secret).dumps([session, account]))


def named_by(secret: str, token: str) -> tuple[str, int] | None:
    """The session and the account whose form carries a token; null where it is none of ours, or too old."""
    return _pair(_tokens(secret), token)


def keeps(path: str) -> bool:
    """Whether a form for this address is kept."""
    return FORMS.fullmatch(path) is not None


def keep(path: str, sent: FormData, account: int) -> Kept | None:
    """What a form had; null for one that is not kept."""
    if not keeps(path):
        return None
    fields = tuple((n, v) for n, v in sent.multi_items() if isinstance(v, str) and n not in ("token", LOOK))
    return Kept(account, path, fields, any(isinstance(v, UploadFile) and v.filename for v in sent.values()))


def signed(kept: Kept, secret: str) -> str:
    """What was kept, for a field of a page."""
    return str(_kept(secret).dumps([kept.account, kept.path, kept.fields, kept.file]))


def opened(text: str, secret: str) -> Kept | None:
    """What was kept; null where that is none of ours, or too old."""
    try:
        account, path, fields, file = _kept(secret).loads(text, max_age=LONGEST_KEPT)
    except (BadSignature, TypeError, ValueError):
        return None
    return Kept(int(account), str(path), tuple((str(n), str(v)) for n, v in fields), bool(file))


def _pair(signer: URLSafeTimedSerializer, token: str) -> tuple[str, int] | None:
    try:
        session, account = signer.loads(token, max_age=LONGEST_KEPT)
    except (BadSignature, TypeError, ValueError):
        return None
    return str(session), int(account)


def _tokens(secret: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(secret, salt="form")


def _kept(secret: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(secret, salt="kept")
