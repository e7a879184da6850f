"""Tables as CSV (RFC 4180), safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Sequence

from fastapi.responses import PlainTextResponse, Response

from letapis.web.showing import plain

# A cell that begins so, blanks aside, is a formula to a spreadsheet (OWASP, "CSV Injection"), some also in their wide
# forms; an apostrophe makes it text.
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BLANK = ("\t", "\r", "\n")


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]], footing: str = "") -> str:
    """The table as text, its last line what it stands on; with a byte order mark: spreadsheets then read UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    if footing:
        writer.writerow([f"# {footing}"])
    return "\ufeff" + out.getvalue()


def as_csv(header: Sequence[str], rows: Iterable[Sequence[object]], name: str, footing: str = "") -> Response:
    """The table as an answer that a browser saves under a name."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return PlainTextResponse(csv_text(header, rows, footing), media_type="text/csv", headers=headers)


def _cell(value: object) -> str:
    text = "" if value is None else plain(value)
    return f"'{text}" if text.startswith(_BLANK) or text.lstrip().startswith(_FORMULA) else text
