"""All network."""
