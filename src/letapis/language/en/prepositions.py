"""English prepositions by what they join, where the reader asks for one by its meaning.

A language that says the same by a case leaves the set empty and lets its parse carry the relation
(`docs/decisions/0010-how-a-second-language-comes-in.md`).
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BY = _words("by")
"""The doer of a passive: "was held by the police"; also by how much: "reduced by a year"."""
OF = _words("of")
"""Whose, and of how many: "the arrest of Ihar Losik", "one of the lawyers"."""
TO = _words("to")
"""To whom something is given, and to what: "handed a sentence to him"."""
AT_YEAR = _words("in since by until")
"""Before a year that opens a sentence: "in 2018 Kagame pardoned X"."""
OPENING = _words("on in at after before since last earlier late early")
"""What stands before the subject of a sentence, of time or place: "On Monday A, B and C were held"."""
FOR = _words("for")
"""For whom somebody comes, and for what: "came for him"."""
WITH = _words("with")
"""With whom: "lost contact with her", "together with her brother"."""
IN = _words("in")
"""“In a statement”, "in case"."""
INSIDE = _words("in inside behind")
"""Where a prisoner is: "in prison", "behind bars"."""
ON = _words("on")
"""“Held on suspicion”, "wrote on X"."""
AT = _words("at")
"""“At the demand of”."""
FROM = _words("from")
"""From where: "moved from a colony"; from what one is kept: "barred from leaving"."""
OFF = _words("off")
"""“Took a month off the sentence”."""
BEHIND = _words("behind")
"""“The gates closed behind him”."""
OUT = _words("out")
"""Before "of": from there."""
ABOUT = _words("about")
"""“Spoke about the case of”."""
AGAINST = _words("against")
"""“Opened a case against”."""
UNDER = _words("under")
"""“Accused of inciting hatred under Article 130”."""
PENDING = frozenset({"pending", "awaiting"})
"""“Pending his release”: what has yet to come."""
THAN = frozenset({"than"})
"""“A year more than the prosecution had requested”."""
TO_PREMISES = _words("to into at")
"""“Came to his flat and searched it”."""
WITHOUT = _words("without")
"""“Without arresting him”: it did not happen."""
ON_ORDER = _words("by on at under upon through")
"""“By order of a judge", "on the orders of the president”."""
AFTER = _words("after")
"""“Six days after she died”: counted on from an event, where `BEFORE_OR_AFTER` is counted back, too."""
NOT_TOGETHER = _words("beyond with under over for about against to of despite by from")
"""“In line with a 2019 ruling”, "over a 2013 protest": what hangs on them has a time of its own."""
CHANGED_TO = _words("to with")
"""“Commuted to 30 years", "replaced with 30 years”: before what a sentence is now."""
CALLED_ON = _words("on upon to")
"""Before the one who is called on to do something."""
BETWEEN = _words("between")
"""“Were given between three and six years”."""
ONCE = _words("after following upon on")
"""“After their release they will have to …”: before what comes next."""
BEFORE = _words("before")
"""“Before he could leave”: what was forestalled."""
BEFORE_OR_AFTER = _words("after before")
"""“A day before his arrest”: the time is counted from an event."""
SINCE = _words("since")
"""“In custody since his arrest”."""
INCLUDING = _words("including")
"""“Seven others, including A and B”: behind it stand members."""
AMONG = _words("among amongst")
"""“Was not among those pardoned”."""

WITHIN_NAME = _words("on of for and the against")
"""Small words within the name of a body: "Working Group on Arbitrary Detention"."""
AT_TIME = _words("in during since until till after before within by from over for on")
"""“In the year she received it": a length behind one of them tells when, or since when."""
AT_DAY = _words("on in")
"""“Was freed on 3 May”: before a day or a month."""
AGENT_OF = _words("of from")
"""“Officers of the KGB", "men from the ministry”."""
IN_PLACE = _words("in at near")
"""Before a place: "near Minsk"."""
PRESENT_AT = _words("in at")
"""“Is not in the country”."""
BEFORE_PLACE = _words("in near from to at outside around inside")
"""Before the name of a town, where nothing else tells that it is one: "freed in Pavlodar", "from Pavlodar"."""
THANKS = _words("thanks due owing")
"""“Was freed thanks to mediation in Doha”: before "to", of what brought it about."""
DURING = _words("in during amid")
"""“Was detained in a raid on his home”."""
IN_TOWN = _words("in near")
"""Before a name that only a town has there: "was stopped near Alushta”."""
INTO_PREMISES = _words("into to at in through")
"""“Burst into the flat", "came to his home”."""
STANDING = _words("at in outside on near")
"""“As she arrived at the airport”: where somebody was just then."""
ON_JOURNEY = _words("on during")
"""“Disappeared during a visit to Dubai”."""
NEAR = _words("near outside")
"""Beside a place, not there."""
ABOUT_PLACE = _words("in at near of outside")
"""In a phrase within a phrase of place: "in a cell of a prison near Minsk"."""
AT_FACILITY = _words("in at to from inside into of outside")
"""Before a prison."""
AT_PLACE = _words("in at near outside on of inside off")
"""Before the place where it happened."""
NO_PLACE = _words("as like than")
"""“Came as the two sides meet in Mexico”: a clause of its own to the reader, whatever the parser makes of it."""
TO_PLACE = _words("to for into in")
"""Before the place where a journey ends."""
PLACE_OF_ORIGIN = _words("of in")
"""“A resident of Minsk”."""
OF_PREMISES = _words("at of on in")
"""“A search at the flat of X”."""

COURT_OF_JUDGE = _words("of at from")
"""“A judge of the Minsk court”."""
BEFORE_COURT = _words("in by at before to")
"""“Tried by a court”, "appeared before the tribunal"."""
ASKED = ("on", "upon", "to", "with")
"""Before those to whom somebody turns, in the order in which they are looked for: "called on the authorities"."""
MET = _words("with to")
"""“Spoke with her”."""
SOURCE_OF_NOUN = _words("by from of")
"""“A statement by Viasna”: who says what a noun tells."""

OF_SAYER = _words("of for")
"""Words of a sayer that go on: "a spokesman for the ministry"."""
OF_BODY = _words("of for at")
"""A body somebody belongs to: "a lawyer at Agora"."""
OF_ROLE = _words("of from for")
"""Within a description of somebody named; any other preposition goes on to something else."""

GIVEN_TO = _words("to on against")
"""“The sentence given to X”, "imposed on X"."""
BROUGHT_AGAINST = _words("against on to")
"""“Brought charges against X”."""
INQUIRED_INTO = _words("into over about concerning")
"""“Opened a probe into X", "an investigation into his death”: whom or what it is about."""
TAKING_PART = _words("in with for")
"""“To do with the arrest", "involved in it", "responsible for it”."""
BEHIND = _words("behind")
"""“Was behind the arrest”: whoever had it made."""
INSTEAD = _words("rather instead")
"""“Rather than in a colony", "instead of the five in a colony”: before what did not come."""
AIMED_AT = _words("for against on to")
"""“Extended the detention order for X”."""
CHARGES_AGAINST = _words("against for on")
"""“A warrant on X”; behind the verb over it `SOUGHT_FOR`."""
ENDING_IN = _words("in with")
"""“The trial ended with a six-year sentence”."""
PRESSED_FOR = _words("for on")
"""“The prosecutor insisted on ten years", "pressed for ten years”."""
SOUGHT_FOR = _words("for against")
"""“Asked ten years for X”."""
HUNTED = _words("of on for")
"""“A bounty on X”."""
SPAT_AT = _words("at on in")
"""“Spat at him”, "spat in his face"."""
LINKED = _words("to with in")
"""“Linked him to the attack", "implicated him in it”."""
AT_PREMISES = _words("through on upon over from")
"""“Went through the flat of X", "descended on his home", "seized papers from it”."""
AFTER = _words("after")
"""“The police are after him”."""
INTO = _words("into")
"""“Broke into the flat of X”, "looked into him"."""
DONE_UPON = _words("over on onto against at")
"""“Poured water over her”, "set dogs on him", "used a stun gun against him"."""

FOR_OFFENCE = _words("of with for on over")
"""“Convicted of”, "charged with", "jailed over"."""
FOR_LENGTH = _words("for to")
"""“Jailed for ten years”, "sentenced to ten years"."""
ABOUT_TOPIC = _words("about regarding concerning")
"""“Was not told about the arrest”: what is denied is the telling."""
EXCEPTING = _words("apart except besides despite unlike barring")
"""“Apart from a few days at large in November 2005”."""
SET_AGAINST = EXCEPTING | _words("like alongside")
"""“Unlike Mohammadi, Andreyeva has not been charged", "like Losik, he denies it”: somebody beside another."""
AS = _words("as")
"""“Designated him as wrongfully detained”."""
IN_COMPANY = _words("with alongside including among")
"""Before those to whom the same happened at the same time: "on 18 June, together with his son"."""
OVER = _words("over")
"""“Charges over the break-up of a rally in 2007”: what lies below is what the charges are about."""
OVER_CAUSE = _words("over for about against")
"""“Charged over January's protests”."""
OVER_GERUND = _words("of for from with into")
"""“Accused of spying”, "prevented from leaving": the doer is the object of the verb above."""
OF_ALLEGED = _words("for of with")
"""“Accused of beating him”: what is only alleged."""
UPON = _words("on upon")
"""Before a gerund: at the same moment, "arrested on returning"."""
OF_CAUSE = _words("of from for because due")
"""Before what a death came of: "denied that he died for lack of medicine"."""
CAUSING = _words("of from")
"""Before a cause: "died of pneumonia", "from cancer"."""
CIRCUMSTANCE = _words("after by in during following with")
"""Before what may be a cause, and may be a time, a doer or a place: "after a stroke", "killed by a shot"."""

WITHIN_TOWN = frozenset({"on", "upon"})
"""“Rostov-on-Don”: within the name of a town, before that of its river."""
HEARD_OF = frozenset({"of", "from"})
"""“Nobody has heard from X”: who is missing."""

ON_BODY = frozenset({"on", "to", "across", "over", "around"})
"""“Bruises on his face", "injuries to the neck of X”: before the part of the body."""
ATTACK_ON = frozenset({"on", "upon", "against"})
"""“An attack on X by another inmate”."""
OVER_FATE = frozenset({"over", "about", "after", "for", "against", "at"})
"""“Summoned the ambassador over the arrest of X", "protested against it”."""
BACKED = frozenset({"of", "with", "for"})
"""“In support of X", "in solidarity with X”."""

CALLED_IN = frozenset(
    "call calls called calling summon summons summoned bring brings brought bringing haul hauls hauled pull pulls pulled"
    " take takes took taking".split()
)
"""“Called in the lawyer for questioning", "hauled in two reporters”: behind these, "in" with people is no place."""
