"""The desk: the monitor's pages, which may write."""
