"""How English says that somebody is held to have done wrong, or is linked to a wrong, without the word "accused"."""

from letapis.language.en import verbs
from letapis.language.rows import EventRow
from letapis.model import EventKind as E

_WRONGS = " ".join(sorted((verbs.WRONGS | verbs.OFFENDING) - {"mislead"}))
_AUTHORITIES = "@police|@state|@accusers|army|military|official|officials|minister|ministry|detective|detectives|president|intelligence"

HELD_TO_HAVE = (
    EventRow(
        "held-to-have-done",
        E.ACCUSED,
        "V",
        _WRONGS,
        "subject",
        "Baktash Abtin was held to have published a bulletin.",
        "Baktash Abtin",
        needs="told-below=hold|deem|judge|adjudge|suspect|presume human-subject to-have",
        unless="subj=@police|@state passive",
    ),
    EventRow(
        "found-to-have-broken",
        E.ACCUSED,
        "V",
        "violate break breach incite insult undermine endanger defame abet aid glorify justify discredit disseminate",
        "subject",
        "Zhang Zhan was found to have incited subversion.",
        "Zhang Zhan",
        needs="told-below=find human-subject to-have",
        unless="subj=@police|@state passive obj=record|leg|arm|ankle|wrist|rib|hip|nose",
    ),
    EventRow(
        "linked-to-wrong",
        E.ACCUSED,
        "V",
        "link tie connect associate implicate",
        "object",
        "Officials linked Juan Requesens to the attack.",
        "Juan Requesens",
        needs=f"human subj={_AUTHORITIES} to-wrong",
        unless="negated gerund below=fail|try|attempt|seek|want",
    ),
    EventRow(
        "over-what-they-call",
        E.ACCUSED,
        "V",
        "describe call label term",
        "taken-over",
        "Maryna Zolatava was detained over what the prosecutors describe as tax evasion.",
        "Maryna Zolatava",
        needs=f"subj-within={_AUTHORITIES}|committee|prosecutors|court",
    ),
)
"""By those who prosecute, or hold power."""
