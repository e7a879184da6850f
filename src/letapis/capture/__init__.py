"""Bytes to Report: text, HTML, JSON Lines. Pure."""
