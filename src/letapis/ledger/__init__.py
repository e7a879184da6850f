"""All SQL: the log of entries and the projection kept beside it."""
