"""How English says that somebody stands on a list, is taken off it, or is sought: "found herself on the register"."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

_LISTS = "list|lists|register|registry|roster|ranks"
_LISTED = "terrorist|terrorists|extremist|extremists|agents"

ON_LISTS = (
    EventRow(
        "dropped-from-prisoners",
        E.RECOGNITION_WITHDRAWN,
        "V",
        "drop remove strike delete take cross exclude expunge",
        "object",
        "Amnesty International dropped Alexei Navalny from its prisoners of conscience.",
        "Alexei Navalny",
        needs=f"human from|off=prisoner|prisoners|{_LISTS} @prisoners sentence-has=conscience|political",
        unless="negated",
    ),
    EventRow(
        "reinstated-as-prisoner",
        E.RECOGNISED,
        "V",
        "reinstate restore readmit",
        "object",
        "Amnesty International reinstated Alexei Navalny as a prisoner of conscience.",
        "Alexei Navalny",
        needs="human sentence-has=@prisoners sentence-has=conscience|political",
        unless="negated",
    ),
    EventRow(
        "finds-oneself-on-list",
        E.LISTED,
        "V",
        "find",
        "subject",
        "Ihar Losik found himself on the KGB's register of terrorists.",
        "Ihar Losik",
        needs=f"human-subject obj=@reflexive on|in={_LISTS} sentence-has={_LISTED}",
        unless="negated",
    ),
    EventRow(
        "ends-up-on-list",
        E.LISTED,
        "V",
        "end land be appear feature figure remain stay",
        "subject",
        "Ihar Losik ended up on the list of extremists.",
        "Ihar Losik",
        needs=f"human-subject on|in={_LISTS} sentence-has={_LISTED}",
        unless="negated sentence-has=@prisoners|organisations|organizations|groups|sanctions",
    ),
    EventRow(
        "name-on-list",
        E.LISTED,
        "V",
        "appear turn feature figure be land",
        "owner-of-subject",
        "Ihar Losik's name appeared on the KGB's list of terrorists.",
        "Ihar Losik",
        needs=f"subj=name|names on|in={_LISTS} sentence-has={_LISTED}",
        unless="negated sentence-has=@prisoners|organisations|organizations|groups|sanctions",
    ),
    EventRow(
        "sought-by-police",
        E.WANTED,
        "V",
        "seek",
        "object",
        "Pavel Latushka is sought through Interpol.",
        "Pavel Latushka",
        needs="human passive through|by|via|over=interpol|police|authority|authorities|prosecutors|prosecution|justice|@country",
        unless="negated",
    ),
    EventRow(
        "red-notice-for",
        E.WANTED,
        "N",
        "notice alert",
        "against",
        "Belarus requested a red notice for Pavel Latushka.",
        "Pavel Latushka",
        needs="amod=red for|against=*",
    ),
)
"""On lists of terrorists, of political prisoners, of the wanted."""
