"""The canonical JSON of a filed report, written at once; see `letapis.ledger.quick`."""

import hashlib
from json.encoder import encode_basestring as quoted

from letapis.model import Mention, ReportFiled
from letapis.model.content import span, text

FILED = '{"issues":[%s],"mentions":[%s],"report":%s,"set_aside":[%s],"times":[%s]}'
REPORT = (
    '{"fetched_at":%s,"id":"%s","language":%s,"outlet":%s,"published":%s,"raw_sha256":%s,"source_id":%s,"text":%s,'
    '"title":%s,"url":%s}'
)


def report_filed(body: ReportFiled) -> tuple[str, bytes]:
    """The subject of a filed report (`letapis.ledger.row.report_subject`), and the body of the entry that files it."""
    report, key = body.report, body.report.id
    outlet, url, published = text(report.outlet), text(report.url), text(report.published)
    told = REPORT % (
        text(report.fetched_at),
        key,
        text(report.language),
        outlet,
        published,
        text(report.raw_sha256),
        text(report.source_id),
        quoted(report.text),
        text(report.title),
        url,
    )
    written = (
        FILED % (_issues(body), _mentions(body), told, _set_aside(body), _times(body))
        if body.issues or body.mentions or body.set_aside or body.times
        else FILED % ("", "", told, "", "")
    )
    place = hashlib.sha256(_bytes(f"[{outlet},{url},{published}]")).hexdigest()
    return f"{key}/{place[:32]}", _bytes(written)


def _issues(body: ReportFiled) -> str:
    return ",".join(
        f'{{"code":{quoted(i.code)},"end":{_place(i.end)},"message":{quoted(i.message)},"start":{_place(i.start)}}}'
        for i in body.issues
    )


def _mentions(body: ReportFiled) -> str:
    return ",".join(f"{{{span(m.span, _named(m))},{_typed(m)}}}" for m in body.mentions)


def _named(mention: Mention) -> str:
    return f',"name":{text(mention.name)}'


def _typed(mention: Mention) -> str:
    return f'"type":"{mention.type}"'


def _set_aside(body: ReportFiled) -> str:
    return ",".join(f'{{{span(aside.span)},"why":{quoted(aside.why)}}}' for aside in body.set_aside)


def _times(body: ReportFiled) -> str:
    return ",".join(f'{{"basis":{text(t.basis)},"edtf":{text(t.edtf)},{span(t.span)}}}' for t in body.times)


def _place(at: int | None) -> str:
    return "null" if at is None else str(at)


def _bytes(written: str) -> bytes:
    return written.encode("utf-8", "surrogatepass")
