"""Figures as files: tables as CSV, charts as SVG, each with what it was computed from."""
