"""A model as it is, worked out faster: the same layers, weights and rules, but no word twice.

What spaCy's time goes into, beside the model itself: vectors of words before their context is looked at, and rules of
forms, both the same for a word wherever it stands (`words`, `forms`); memory taken anew for each layer (`encoder`); a
lock taken for each step of a parse (`steps`). Results are the same but for rounding in a float's last digits.
"""

from letapis.reading.swift.pipeline import Swift

__all__ = ["Swift"]
