"""Letapis: the chronicle of people imprisoned for political reasons.

Who, what, when, where, under which law, and who says so; every fact tied to the exact words.
"""

__version__ = "0.1.0"
