"""Whether a report is in the language that is read; of another one nothing could be read, and that must be said."""

import re
import unicodedata
from collections import Counter

from letapis.language.chosen import telltale
from letapis.model import Issue, Report

NOT_READ = "language-not-read"
"""The code of the issue."""
_ENOUGH = 25
"""Different words in small letters from which a share tells anything where the page declares no language."""
_FOREIGN = 0.04
"""Share of function words below which a text is in another language: ours has 0.25 to 0.5."""
_OURS = 0.15
"""Share from which a text is in ours, whatever its page declares."""
_SAMPLE = 6_000  # code points: more tell no better
_WORDS = 400  # of them for the script
_FEWEST = 12  # letters below which a script tells nothing
_WORD = re.compile(r"[^\W\d_]+")


def not_read(report: Report) -> tuple[Issue, ...]:
    """An issue where a report is in another language, by its script, its declared language and its small words."""
    words = _WORD.findall(report.text[:_SAMPLE])
    declared = (report.language or "").replace("_", "-").partition("-")[0].lower()
    if not _is_foreign(words, declared=declared not in {"", telltale.TAG}):
        return ()
    said = f" (its page says: {report.language})" if declared not in {"", telltale.TAG} else ""
    message = (
        f"the report seems not to be in {telltale.NAME}{said}, and only {telltale.NAME} is read: what it says is not "
        "in the statements; enter it by hand, or add a translation"
    )
    return (Issue(NOT_READ, message),)


def _is_foreign(words: list[str], *, declared: bool) -> bool:
    if not words:
        return False
    letters = "".join(words[:_WORDS])
    kinds = Counter(letters)  # a text has some forty different letters
    other = sum(n for letter, n in kinds.items() if not unicodedata.name(letter, "").startswith(telltale.SCRIPT))
    if len(letters) >= _FEWEST and other * 2 > len(letters):
        return True
    small = list(filter(str.islower, words))  # a list of names is in no language
    share = sum(map(telltale.FUNCTION_WORDS.__contains__, small)) / max(len(small), 1)
    if declared:
        return share < _OURS
    return len(set(small)) >= _ENOUGH and share < _FOREIGN
