"""Letters that nobody sees, as pages have them between and within words: soft hyphens, joiners, marks of direction."""

import re

_UNSEEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff"
"""Unicode's control and format characters (categories Cc and Cf), but for tabs and ends of lines."""
_ANY = re.compile(f"[{_UNSEEN}]")
_WITHIN = re.compile(rf"(?<!\w)\w++(?:[{_UNSEEN}]++\w++)+")


def visible(text: str) -> str:
    """The text, of the same length, with blanks for what nobody sees; within a word they follow the word.

    What is read in such a word may be cut short by its last letter, but it is read.
    """
    if _ANY.search(text) is None:
        return text
    joined = _WITHIN.sub(lambda word: _ANY.sub("", word.group()).ljust(len(word.group())), text)
    return _ANY.sub(" ", joined)
