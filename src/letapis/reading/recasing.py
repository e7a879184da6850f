"""Headlines in capitals, as the parser and the finders of names can read them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_FEWEST = 3
"""Words of a line in capitals; fewer may be an abbreviation."""


def recaser(texts: Iterable[str]) -> Callable[[str], str]:
    """A function that gives a line in capitals the letters that its words have in the other texts, at equal length.

    A word that stands nowhere else is written small; a line that is not all in capitals is left as it is.
    """
    forms: dict[str, Counter[str]] = {}
    for text in texts:
        if not text.isupper():
            for word in _WORD.findall(text):
                forms.setdefault(word.casefold(), Counter())[word] += 1

    def form(match: re.Match[str]) -> str:
        word = match.group()
        found = forms.get(word.casefold())
        best = found.most_common(1)[0][0] if found else word.lower()
        best = best if match.start() else best[:1].upper() + best[1:]
        return best if len(best) == len(word) else word

    return lambda text: _WORD.sub(form, text) if text.isupper() and len(text.split()) >= _FEWEST else text
