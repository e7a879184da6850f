"""Which event moves which axis: the table that the whole register rests on.

Only what is told as having happened (`actual`, `affirmed`) and was not rejected by a human moves an axis at all.
"""

from enum import StrEnum
from typing import NamedTuple

from letapis.model import Custody, EventKind, Procedure


class Move(StrEnum):
    """What an event does to custody."""

    TAKE = "take"  # takes somebody into custody, or changes the kind of it
    STAY = "stay"  # says that somebody is in custody, and changes nothing
    SHIFT = "shift"  # from one place of custody to another
    INSIDE = "inside"  # something within custody, which goes on
    PENALTY = "penalty"  # what it does depends on the penalty
    LEAVE = "leave"  # ends custody
    HAND = "hand"  # into the hands of another state: custody there, unless it comes with a release
    NONE = "none"


class Effect(NamedTuple):
    """A row: the event, in which order things happen where the dates leave it open, what moves, and to which state.

    `same` is how many days two statements of the event may differ and still tell of one act (a date is often that of
    the report, and news of an arrest takes a day or two); null says that the event happens to somebody once.
    """

    event: EventKind
    rank: int
    move: Move
    custody: Custody | None
    procedure: Procedure | None
    same: int | None
    example: str


# The states follow the vocabulary of prisoner lists (Viasna's public register; OpenEvSys's "victim status"); the order
# is that of a criminal case under the Code of Criminal Procedure: suspicion, charge, trial, verdict, appeal.
E, M, C, P = EventKind, Move, Custody, Procedure
ROWS = (
    Effect(E.RETURNED, 5, M.LEAVE, C.FREE, None, 3, "She came back to Minsk."),
    Effect(E.WANTED, 8, M.NONE, None, P.SUSPECT, 3, "He was put on the wanted list."),
    Effect(E.DETAINED, 10, M.TAKE, C.DETAINED, None, 3, "He was detained in Homiel."),
    Effect(E.INVESTIGATED, 15, M.NONE, None, P.SUSPECT, 3, "A criminal case was opened against her."),
    Effect(E.REMANDED, 20, M.TAKE, C.PRE_TRIAL, None, 3, "The court remanded him for two months."),
    Effect(E.CHARGED, 25, M.NONE, None, P.CHARGED, 3, "She was charged under Article 342."),
    Effect(E.HOUSE_ARREST, 30, M.TAKE, C.HOUSE_ARREST, None, 3, "He was moved to house arrest."),
    Effect(E.HELD, 35, M.STAY, C.DETAINED, None, 0, "She is being held in Akrestsina."),
    Effect(E.TRIED, 40, M.NONE, None, P.ON_TRIAL, 3, "The trial opened in Minsk."),
    Effect(E.CONVICTED, 45, M.NONE, None, P.CONVICTED, 3, "She was found guilty."),
    Effect(E.SENTENCED, 50, M.PENALTY, None, P.SENTENCED, 3, "He got five years in a colony."),
    Effect(E.APPEALED, 55, M.NONE, None, P.APPEAL, 3, "The appeal was dismissed."),
    Effect(E.TRANSFERRED, 60, M.SHIFT, None, None, 3, "She was moved to the women's colony."),
    Effect(E.PUNISHED, 65, M.INSIDE, C.PUNISHMENT_CELL, None, 3, "He spent ten days in a punishment cell."),
    Effect(E.ACQUITTED, 70, M.NONE, None, P.ACQUITTED, 3, "The court acquitted her."),
    Effect(E.CASE_CLOSED, 75, M.NONE, None, P.CLOSED, 3, "The charges were dropped."),
    Effect(E.RELEASED, 80, M.LEAVE, C.RELEASED, None, 3, "He was set free."),
    Effect(E.EXTRADITED, 82, M.HAND, C.DETAINED, None, 3, "Serbia handed him over to Belarus."),
    Effect(E.DEPORTED, 84, M.LEAVE, C.ABROAD, None, 3, "She was taken to the border and expelled."),
    Effect(E.LEFT_COUNTRY, 86, M.LEAVE, C.ABROAD, None, 3, "He left for Poland."),
    Effect(E.DIED, 90, M.LEAVE, C.DEAD, None, None, "He died in the colony."),
    Effect(E.RECOGNISED, 30, M.NONE, None, None, 3, "Viasna recognised her as a political prisoner."),
    Effect(E.RECOGNITION_WITHDRAWN, 60, M.NONE, None, None, 3, "The group struck him off its list."),
    Effect(E.ILL_TREATED, 65, M.NONE, None, None, 3, "She was beaten."),
    Effect(E.HUNGER_STRIKE, 65, M.NONE, None, None, 3, "He refuses food."),
    Effect(E.DISAPPEARED, 12, M.NONE, None, None, 3, "Nobody knows where she is."),
    Effect(E.SEARCHED, 9, M.NONE, None, None, 1, "Her flat was searched."),
    Effect(E.QUESTIONED, 11, M.NONE, None, None, 1, "He was questioned."),
    Effect(E.LISTED, 60, M.NONE, None, None, 3, "She was added to the list of terrorists."),
    Effect(E.ACCUSED, 0, M.NONE, None, None, 0, "State television accuses him of treason."),
    Effect(E.INTERVENTION, 0, M.NONE, None, None, 0, "The embassy demanded access."),
    Effect(E.PROFILE, 0, M.NONE, None, None, 0, "The blogger, 27, is from Homiel."),
)
EFFECTS = {row.event: row for row in ROWS}

HELD_STATES = frozenset(
    {
        C.DETAINED,
        C.PRE_TRIAL,
        C.HOUSE_ARREST,
        C.ADMINISTRATIVE_ARREST,
        C.COLONY,
        C.PRISON,
        C.OPEN_FACILITY,
        C.COMPULSORY_TREATMENT,
        C.PUNISHMENT_CELL,
    }
)
"""The states that count as held. House arrest is deprivation of liberty (UN Working Group on Arbitrary Detention,
Deliberation 1, 1993), and so is an open-type facility that one may not leave at will; restriction of liberty served at
home is not counted."""

OVER = frozenset({P.FINAL, P.ACQUITTED, P.CLOSED})
"""Stages after which only an appeal can follow in the same case."""

ADMINISTRATIVE = "administrative"
"""The code of offences that are no crimes."""
CRIMINAL = "criminal"
"""The code of crimes."""

ARREST_RANK = 12
"""The rank of an order of administrative arrest: within days of being detained, before any criminal case."""

CASE_REACH = 3 * 366
"""A case without a verdict that nobody speaks of for so many days is over; what comes then is of another. Ours."""

DENIAL_REACH = 31
"""A denial without a date is of news: it is held against acts of at most so many days before its publication."""

NEWS_REACH = 31
"""Where a text gives no order and no date, an event is placed (never dated) within so many days before publication."""
