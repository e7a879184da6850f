"""Lists in which several people have each a term of his own, and verbs that are left out for the second of two.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = []
