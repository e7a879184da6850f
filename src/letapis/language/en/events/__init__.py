"""How English reports name the events of a case. One row a way of saying it; the examples are run as tests.

One module a subject; `EVENTS` is all of them in the order in which they are tried.
"""

from letapis.language.en.events.accusations import ACCUSATIONS
from letapis.language.en.events.alleging import ALLEGING
from letapis.language.en.events.appeal_outcomes import APPEAL_OUTCOMES
from letapis.language.en.events.appealing import APPEALING
from letapis.language.en.events.appeals import APPEALS
from letapis.language.en.events.becoming import BECOMING
from letapis.language.en.events.bodies import BODIES
from letapis.language.en.events.by_place import BY_PLACE, VISITED
from letapis.language.en.events.called_in import CALLED_IN
from letapis.language.en.events.carried_off import CARRIED_OFF
from letapis.language.en.events.case_words import CASE_WORDS
from letapis.language.en.events.catching import CATCHING
from letapis.language.en.events.charges import CHARGES
from letapis.language.en.events.charges_added import CHARGES_ADDED
from letapis.language.en.events.clemency import CLEMENCY
from letapis.language.en.events.coming_out import COMING_OUT
from letapis.language.en.events.cruelty import CRUELTY
from letapis.language.en.events.death import DEATH
from letapis.language.en.events.death_told import DEATH_TOLD
from letapis.language.en.events.denials import DENIALS
from letapis.language.en.events.deportation import DEPORTATION
from letapis.language.en.events.deprivation import DEPRIVED
from letapis.language.en.events.detention import DETENTION
from letapis.language.en.events.disappearance import DISAPPEARANCE
from letapis.language.en.events.endings import ACQUITTAL, CASE_CLOSED
from letapis.language.en.events.fasting import FASTING
from letapis.language.en.events.force import FORCE
from letapis.language.en.events.free_again import FREE_AGAIN, NO_LONGER
from letapis.language.en.events.freeing import FREEING
from letapis.language.en.events.gates import GATES
from letapis.language.en.events.handing_over import HANDING_OVER
from letapis.language.en.events.hard_conditions import CONDITIONS
from letapis.language.en.events.headline_nouns import HEADLINE_NOUNS
from letapis.language.en.events.held import HELD
from letapis.language.en.events.held_beside import HELD_BESIDE
from letapis.language.en.events.held_to_have import HELD_TO_HAVE
from letapis.language.en.events.higher_up import HIGHER_UP
from letapis.language.en.events.homecoming import HOMECOMING
from letapis.language.en.events.house_arrest import HOUSE_ARREST
from letapis.language.en.events.ill_treatment import ILL_TREATED
from letapis.language.en.events.in_court import IN_COURT
from letapis.language.en.events.in_custody import IN_CUSTODY
from letapis.language.en.events.in_passing import IN_PASSING
from letapis.language.en.events.intervention import INTERVENTION
from letapis.language.en.events.journeys import JOURNEYS
from letapis.language.en.events.kept import KEPT
from letapis.language.en.events.kept_from_him import KEPT_FROM_HIM
from letapis.language.en.events.lost_sight import LOST_SIGHT
from letapis.language.en.events.marks import MARKS, NAKEDNESS
from letapis.language.en.events.misdeeds import MISDEEDS
from letapis.language.en.events.moved_about import MOVED_ABOUT
from letapis.language.en.events.movement import MOVEMENT
from letapis.language.en.events.neglect import NEGLECT
from letapis.language.en.events.nowhere import NOWHERE
from letapis.language.en.events.on_behalf import ON_BEHALF
from letapis.language.en.events.on_lists import ON_LISTS
from letapis.language.en.events.on_the_move import ON_THE_MOVE
from letapis.language.en.events.other_ways import OTHER_WAYS
from letapis.language.en.events.other_words import OTHER_WORDS
from letapis.language.en.events.outcomes import OUTCOMES
from letapis.language.en.events.pleading import PLEADING
from letapis.language.en.events.prison import HUNGER, PUNISHED, TRANSFER
from letapis.language.en.events.punishing import PUNISHING
from letapis.language.en.events.ransacking import RANSACKING
from letapis.language.en.events.release import RELEASE
from letapis.language.en.events.remand import REMAND
from letapis.language.en.events.remand_by_court import REMAND_BY_COURT
from letapis.language.en.events.returning import RETURNING
from letapis.language.en.events.riding import RIDING
from letapis.language.en.events.search import SEARCH
from letapis.language.en.events.seldom_told import SELDOM_TOLD
from letapis.language.en.events.sent_off import SENT_OFF
from letapis.language.en.events.sentences import SENTENCES
from letapis.language.en.events.standing import STANDING
from letapis.language.en.events.standing_up import STANDING_UP
from letapis.language.en.events.stopping import STOPPED
from letapis.language.en.events.taking import TAKING
from letapis.language.en.events.terms import TERMS
from letapis.language.en.events.torment import TORMENTED
from letapis.language.en.events.trials import TRIALS
from letapis.language.en.events.turns_of_phrase import TURNS
from letapis.language.en.events.unheard import UNHEARD
from letapis.language.en.events.unheeded import UNHEEDED
from letapis.language.en.events.verdict_told import VERDICT_TOLD
from letapis.language.en.events.verdicts import VERDICTS
from letapis.language.en.events.warrants import WARRANTS
from letapis.language.en.events.what_follows import WHAT_FOLLOWS

EVENTS = (
    *OTHER_WORDS,
    *CASE_WORDS,
    *TURNS,
    *IN_PASSING,
    *HIGHER_UP,
    *REMAND_BY_COURT,
    *VERDICT_TOLD,
    *CALLED_IN,
    *SENT_OFF,
    *DETENTION,
    *CATCHING,
    *RIDING,
    *FORCE,
    *TAKING,
    *CARRIED_OFF,
    *STOPPED,
    *WARRANTS,
    *HOUSE_ARREST,
    *REMAND,
    *PUNISHED,
    *NAKEDNESS,
    *NO_LONGER,
    *VISITED,
    *HELD_TO_HAVE,
    *HELD,
    *HELD_BESIDE,
    *IN_CUSTODY,
    *KEPT,
    *BY_PLACE,
    *TRANSFER,
    *ON_THE_MOVE,
    *DEPRIVED,
    *ILL_TREATED,
    *TORMENTED,
    *CRUELTY,
    *MARKS,
    *BODIES,
    *CONDITIONS,
    *KEPT_FROM_HIM,
    *UNHEEDED,
    *NEGLECT,
    *MOVED_ABOUT,
    *HUNGER,
    *FASTING,
    *FREE_AGAIN,
    *GATES,
    *HEADLINE_NOUNS,
    *RELEASE,
    *FREEING,
    *COMING_OUT,
    *HOMECOMING,
    *CLEMENCY,
    *DEATH_TOLD,
    *DEATH,
    *DISAPPEARANCE,
    *NOWHERE,
    *LOST_SIGHT,
    *UNHEARD,
    *RANSACKING,
    *SEARCH,
    *CHARGES,
    *CHARGES_ADDED,
    *TRIALS,
    *IN_COURT,
    *VERDICTS,
    *SENTENCES,
    *PUNISHING,
    *OUTCOMES,
    *BECOMING,
    *TERMS,
    *ACQUITTAL,
    *APPEALING,
    *APPEALS,
    *APPEAL_OUTCOMES,
    *CASE_CLOSED,
    *DEPORTATION,
    *HANDING_OVER,
    *JOURNEYS,
    *MOVEMENT,
    *RETURNING,
    *ON_LISTS,
    *STANDING,
    *ALLEGING,
    *ACCUSATIONS,
    *DENIALS,
    *MISDEEDS,
    *PLEADING,
    *INTERVENTION,
    *STANDING_UP,
    *ON_BEHALF,
    *WHAT_FOLLOWS,
    *SELDOM_TOLD,
    *OTHER_WAYS,
)
"""All rows, the more special before the more general where two could read the same word."""
