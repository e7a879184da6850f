"""The reports that were filed, as somebody who works on them sees them."""

from letapis.desk.shelf.memory import Shelf
from letapis.desk.shelf.port import ReportShelf
from letapis.desk.shelf.records import Filed, OpenReport, Page, Remark, Reviewed, Undone

__all__ = ["Filed", "OpenReport", "Page", "Remark", "ReportShelf", "Reviewed", "Shelf", "Undone"]
