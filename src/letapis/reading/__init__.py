"""Report to Reading: the steps a careful person takes."""

from letapis.reading.reader import Reader

__all__ = ["Reader"]
