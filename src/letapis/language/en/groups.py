"""English words for several people and for people by their age."""

from letapis.model import SayerKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COUPLE = _words("couple")
"""Two of whom one was told to be the other's husband or wife."""
PAIRS = _words("couple pair duo both")
"""Words for two: "the couple"."""
MEN = _words("men")
"""“Both men deny it”, where no word tells that they are armed: a word for agents too."""
TRIOS = _words("trio")
"""Words for three."""
GROUPS = _words("couple pair duo trio")
"""Nouns that mean several though they stand in the singular."""
MANY = _words("lot")
"""“A lot of people”: a number in front of people, like the group nouns."""
SOME = _words("several some many most dozens others two three four five six")
"""“Several of the accused said they had been beaten”: those who say it, whoever they are."""
PRISONERS = _words("prisoner prisoners")
"""“Jailed the political prisoner X”: the one named before it is meant."""
BODY = _words("group")
"""A noun for people that speaks as a body: "the rights group said"."""
COMPANIES = _words("company firm corporation magazine newspaper paper website portal channel broadcaster station bank")
"""Bodies that a court can fine, and that are no people: "the magazine was fined"."""
_NGO = frozenset({SayerKind.RIGHTS_GROUP})
_MEDIUM = frozenset({SayerKind.OUTLET, SayerKind.STATE_MEDIA})
BODY_KINDS: dict[str, frozenset[SayerKind]] = {
    "group": _NGO,
    "organisation": _NGO,
    "organization": _NGO,
    "watchdog": _NGO,
    "ngo": _NGO,
    "association": _NGO,
    "newspaper": _MEDIUM,
    "outlet": _MEDIUM,
    "website": _MEDIUM,
    "broadcaster": _MEDIUM,
    "channel": _MEDIUM,
    "agency": _MEDIUM | {SayerKind.OFFICIAL},
}
"""Nouns that point back to a body named before, and of which kind it is: "the group said", after Viasna had spoken."""
BODY_QUALIFIERS = _words("rights news press advocacy monitoring watchdog campaign campaigning media lobby human")
"""Nouns before such a noun that leave it pointing back: "the rights group", but not "the bar association"."""
CROWD = _words("people others prisoners protesters those all nobody none no-one")
"""Heads of a headline that name nobody in the story: "Police arrest protesters"."""

OLD = _words("old olds")
"""“The 27-year-old”: the last of its words is the person."""
OLD_ADJECTIVE = _words("old")
"""“The 44-year-old author”."""
YEAR_OF_AGE = _words("year")
"""Its word before the last but one."""
BEFORE_AGE = _words("now then aged today still just")
"""Between the comma behind a name and an age: "Kagarlitsky, then 65, was"."""
BEHIND_AGE = _words("at")
"""Right behind such an age: "aged 28 at the time"."""
AGE_END = r"-year-olds?$"
"""How such a person ends, as a regular expression."""
