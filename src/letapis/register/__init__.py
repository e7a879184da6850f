"""Entries to cases: the projection, as a pure fold."""
