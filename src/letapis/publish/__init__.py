"""All export formats and the static site."""
