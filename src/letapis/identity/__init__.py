"""Names to a score with its reasons. Pure."""
