"""Report to Reading: the steps a careful person takes."""
