"""The demo's reports and their expected readings."""
