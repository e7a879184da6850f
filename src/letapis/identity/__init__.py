"""Who is who: names to a score with its reasons. Pure: nothing is read, asked or kept.

>>> from letapis.identity import compare
>>> compare("Віталь Шкляраў", "Vitaly Shklyarau").match
True
"""

from letapis.identity.comparing import compare
from letapis.identity.keys import name_keys, prefix_keys, query_keys
from letapis.identity.result import Comparison, Decision, Reason
from letapis.identity.romanise import UnknownStandardError, transliterate
from letapis.identity.spelling import Form, forms
from letapis.identity.tidy import normalise

__all__ = [
    "Comparison",
    "Decision",
    "Form",
    "Reason",
    "UnknownStandardError",
    "compare",
    "forms",
    "name_keys",
    "normalise",
    "prefix_keys",
    "query_keys",
    "transliterate",
]
