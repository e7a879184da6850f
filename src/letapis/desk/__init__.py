"""Use cases: file a report, review, judge who is who, withdraw, publish."""
