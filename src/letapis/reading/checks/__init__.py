"""What a row may ask of the words around it, by name: one small function a check."""

from letapis.reading.checks.around import OF_WORDS_AROUND
from letapis.reading.checks.below import OF_WORDS_BELOW
from letapis.reading.checks.check import Checks
from letapis.reading.checks.forms import OF_FORMS
from letapis.reading.checks.harm import OF_HARM
from letapis.reading.checks.misdeeds import OF_MISDEEDS
from letapis.reading.checks.missing import OF_MISSING
from letapis.reading.checks.outcomes import OF_OUTCOMES
from letapis.reading.checks.penalties import OF_PENALTIES
from letapis.reading.checks.people import OF_PEOPLE
from letapis.reading.checks.taken_in import OF_BESIDE

CHECKS: Checks = {
    **OF_PEOPLE,
    **OF_MISDEEDS,
    **OF_HARM,
    **OF_MISSING,
    **OF_PENALTIES,
    **OF_OUTCOMES,
    **OF_FORMS,
    **OF_WORDS_BELOW,
    **OF_WORDS_AROUND,
    **OF_BESIDE,
}
"""The keys that are no prepositions."""
