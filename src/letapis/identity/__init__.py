"""Who is who: names to a score with its reasons. Pure: nothing is read, asked or kept.

>>> from letapis.identity import compare
>>> compare("Віталь Шкляраў", "Vitaly Shklyarau").match
True
"""

from letapis.identity.comparing import compare
from letapis.identity.evidence import Custody, Profile, Relative, weigh
from letapis.identity.keys import name_keys, prefix_keys, query_keys
from letapis.identity.result import Comparison, Decision, Reason
from letapis.identity.romanise import UnknownStandardError, transliterate
from letapis.identity.spelling import Form, forms, underived
from letapis.identity.suggesting import Suggestion, suggest
from letapis.identity.tidy import normalise

__all__ = [
    "Comparison",
    "Custody",
    "Decision",
    "Form",
    "Profile",
    "Reason",
    "Relative",
    "Suggestion",
    "UnknownStandardError",
    "compare",
    "forms",
    "name_keys",
    "normalise",
    "prefix_keys",
    "query_keys",
    "suggest",
    "transliterate",
    "underived",
    "weigh",
]
