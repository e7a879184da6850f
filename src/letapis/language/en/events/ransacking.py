"""How English says in idioms that a home is searched: they go through it, turn it inside out, take it apart."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

_THEY = "@police|@captor|detective|detectives|investigator|investigators|policewoman|searcher|searchers"

RANSACKING = (
    EventRow(
        "went-through-home",
        E.SEARCHED,
        "V",
        "go rifle sift poke rummage comb root riffle",
        "premises-behind",
        "Police went through the flat of Ales Bialiatski.",
        "Ales Bialiatski",
        needs=f"through|over=@premises subj={_THEY}",
        unless="passive",
    ),
    EventRow(
        "home-gone-through",
        E.SEARCHED,
        "V",
        "go rifle sift poke rummage comb root riffle",
        "object-of",
        "The flat of Ales Bialiatski was gone through by police.",
        "Ales Bialiatski",
        needs=f"passive pass=@premises prt=through|over subj={_THEY}",
    ),
    EventRow(
        "descended-on-home",
        E.SEARCHED,
        "V",
        "descend swoop pounce",
        "premises-behind",
        "Investigators descended on the home of Gubad Ibadoghlu.",
        "Gubad Ibadoghlu",
        needs=f"on|upon=@premises subj={_THEY}",
    ),
    EventRow(
        "home-taken-apart",
        E.SEARCHED,
        "V",
        "tear take pull rip pick",
        "object-of",
        "Agents took the flat of Nasta Loika apart.",
        "Nasta Loika",
        needs=f"obj|pass=@premises prt|comp|next=apart subj={_THEY}",
    ),
)
"""What burglars and looters do as well, of whom none of it is told."""
