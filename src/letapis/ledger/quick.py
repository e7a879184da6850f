"""The canonical JSON of what a ledger is filled with, written at once instead of built, sorted and encoded.

Filing is mostly this, and it is several times quicker than `letapis.model.wire`, to which it is equal byte for byte (a
test holds it to that over bodies of every shape); see `letapis.model.content`.
"""

from json.encoder import encode_basestring as quoted
from math import isfinite

from letapis.model import IdentityJudged, Statement
from letapis.model.content import written
from letapis.model.wire import canonical

JUDGED = '{"judgement":"%s","left":%s,"reasons":[%s],"right":%s,"score":%s}'


def statement_read(statement: Statement) -> tuple[str, bytes]:
    """The id of a statement, and the body of the entry that files it."""
    key, told = written(statement)
    return key, told.encode("utf-8", "surrogatepass")


def identity_judged(body: IdentityJudged) -> bytes:
    """The body of an entry that judges who is who."""
    reasons = ",".join([quoted(reason) for reason in body.reasons])
    left, right, score = quoted(body.left), quoted(body.right), _number(body.score)
    return (JUDGED % (body.judgement, left, reasons, right, score)).encode("utf-8", "surrogatepass")


def _number(value: float | None) -> str:
    if value is None:
        return "null"
    return float.__repr__(value) if type(value) is float and isfinite(value) else canonical(value).decode()
