"""What the pages ask of a shelf, as a protocol. The memory of this process and the tables of a database answer it."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from letapis.desk.shelf.records import Filed, OpenReport, Page, Reviewed


class ReportShelf(Protocol):
    """The filed reports of one ledger, as it stands when it is asked."""

    def page(self, skip: int, most: int, *, unreviewed: bool = False, words: Sequence[str] = ()) -> Page:
        """Some of the reports that were not withdrawn, the last filed first, and how many there are.

        Only those with something to judge where `unreviewed` is asked for, and only those that have all `words`
        (casefolded, in any part) in title or outlet, sealed names left out.
        """
        ...

    def row(self, report_id: str) -> Filed | None:
        """Where a report is from and how far it is judged; null where none was filed."""
        ...

    def next_open(self, report_id: str) -> Filed | None:
        """The report with something to judge that the list has after this one, else the first of others; null for none.

        The list is that of `page`; it begins anew where it ends.
        """
        ...

    def lasts(self, report_ids: Collection[str]) -> Mapping[str, int]:
        """By report, the last entry about it: a filing, a reading, a judgement, or what takes any of these back."""
        ...

    def reports_of(self, seqs: Collection[int]) -> Mapping[int, str]:
        """By entry, the report that it is about; those about none that was filed are left out."""
        ...

    def report(self, report_id: str) -> OpenReport | None:
        """One report by its id; null where none was filed."""
        ...

    def statement(self, key: str) -> Reviewed | None:
        """One statement by the id it was filed under."""
        ...
