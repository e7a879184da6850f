"""What reports are sought by in a list: words of the headline and of the outlet, but for names that are sealed.

Or whoever asks for a name would be told where it stands by what is listed, and by how many there are.
"""

from collections.abc import Iterable

from letapis.desk.blocks import BLOCK
from letapis.desk.sealing import Cover, has_sealed, named_cover, seal_source
from letapis.desk.shelf.records import Reviewed, sought
from letapis.model import ReportFiled, Source


def sought_in(source: Source, body: ReportFiled | None, statements: Iterable[Reviewed]) -> str:
    """What the words that somebody looks for are looked for in, of a report with what was told of it."""
    told = [s for r in statements for s in (r.line.statement, r.line.machine) if s]
    cover = named_cover(body.report.text, told) if body and has_sealed(told) else Cover()
    return sought(seal_source(source, cover)).replace(BLOCK, " ")
