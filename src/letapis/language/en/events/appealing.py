"""How English tells of an appeal that is announced, or asked for in other words."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import Reality

APPEALING = (
    EventRow(
        "appeal-announced",
        E.APPEALED,
        "N",
        "appeal",
        "of",
        "Maria Ressa was convicted. Her defence announced an appeal.",
        "",
        needs="obj-verb|pass-verb=announce|plan|promise|consider|mull|prepare|contemplate",
        unless="for|from=* to=@audience amod=urgent|public",
        reality=Reality.PLANNED,
    ),
    EventRow(
        "defence-would-appeal",
        E.APPEALED,
        "V",
        "appeal",
        "focus",
        "Maria Ressa was convicted. The defence announced that it would appeal.",
        "",
        needs="subj=it said-by-defence",
        reality=Reality.PLANNED,
    ),
    EventRow(
        "petitions-the-court",
        E.APPEALED,
        "V",
        "petition",
        "subject",
        "Maria Ressa was convicted. She petitioned the Supreme Court.",
        "She",
        needs="human-subject obj=court|tribunal @higher_court",
        unless="subj=@state|prosecutor|prosecutors|government",
    ),
    EventRow(
        "asks-for-review",
        E.APPEALED,
        "V",
        "ask",
        "subject",
        "Maria Ressa asked the Supreme Court to review the verdict.",
        "Maria Ressa",
        needs="human-subject obj=court|tribunal @higher_court comp=review|overturn|quash|annul|reconsider|reverse|reopen",
        unless="subj=@state|prosecutor|prosecutors|government|group|groups|organisation|organization|senator",
    ),
)
"""Beside the plain words for an appeal."""
