"""How a text is known to be English at all."""

TAG = "en"
"""The language that is read, as pages declare it: the first part of a BCP 47 tag."""
NAME = "English"
"""What messages call it."""
SCRIPT = "LATIN"
"""How the names of its letters begin in Unicode."""
FUNCTION_WORDS = frozenset(
    (
        "the of and to for were with that by from at are be been has had have his he she they their it its not "
        "which who after before under into this these as will would could than when where while against during about "
        "him them said there other against all out up"
    ).split()
)
"""Small words that hold an English text together, and that other languages lack or have seldom."""
