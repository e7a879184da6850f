"""A form that came after its session had ended: what was typed is kept, and shown again to whoever typed it.

Nothing of it is kept here: it goes into the page that asks to sign in, signed, and comes back with the password. Only a
form whose token names an account is kept, and only that account gets it back: no other site can know such a token, and
whoever else signs in at the same browser is shown nothing.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error
from dataclasses import dataclass

from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.datastructures import FormData, UploadFile

LONGEST_KEPT = 7 * 24 * 3600
"""Seconds after which a form that was left open, or what it had, is not taken any more."""
FORMS = re.compile(
    r"/reports/new|/reports/\w+/add|/statements/\w+/(?:correct|judge|undo)|/who|/who/\w+/(?:split|name)"
    r"|/people/\w+/disclose"
)
"""Addresses of forms in which words may be lost. Passwords are in none of them."""
PAGES = re.compile(r"/reports/new|/reports/\w+/add|/statements/\w+/correct|/people/\w+/disclose")
"""Those that are pages as well, to which what was typed can be brought back."""
LOOK = "look"
"""A field that asks to see the form again with what was typed in it, before anything is filed."""
FILE_NAME, FILE_BODY = "file_name", "file_body"
"""Fields in which a form carries a file that was chosen before: no page can choose one for whoever looks at it."""
LONGEST_FILE = 1_000_000
"""Bytes of a file that a page carries; a web page has some hundred thousand, and twice over they are to be sent."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The fields of a form for an address, by whose account (0 at a desk without accounts).

    `file` tells of a file that is too large to be kept; a smaller one is among the fields.
    """

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
    files = [v for v in sent.values() if isinstance(v, UploadFile) and v.filename]
    carried = [pair for file in files[:1] for pair in carry(file.filename or "", file.file.read(LONGEST_FILE + 1))]
    gone = ("token", LOOK, *(dict(carried) if files else ()))
    fields = [(n, v) for n, v in sent.multi_items() if isinstance(v, str) and n not in gone]
    return Kept(account, path, (*fields, *carried), bool(files) and not carried)


def carry(name: str, data: bytes) -> tuple[tuple[str, str], ...]:
    """The fields that carry a file in a page; none for one that is too large."""
    if not data or len(data) > LONGEST_FILE:
        return ()
    return (FILE_NAME, name[:200]), (FILE_BODY, b64encode(data).decode("ascii"))


def carried(sent: FormData) -> tuple[str, bytes]:
    """The name and the bytes of the file that a form carries; empty where it carries none."""
    name, body = sent.get(FILE_NAME), sent.get(FILE_BODY)
    if not isinstance(name, str) or not isinstance(body, str):
        return "", b""
    try:
        return name, b64decode(body, validate=True)
    except (Error, ValueError):
        return "", b""


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
