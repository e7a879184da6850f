"""English words for places: what a place is, what is no prison though it sounds like one, numbers of prisons."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HOSPITALS = _words("hospital clinic infirmary hospice")
"""Where a prisoner may die."""
SITES = _words(
    "airport border home house flat apartment residence hotel square station office mansion building checkpoint "
    "courtroom courthouse street cafe restaurant university embassy church monastery hometown dacha park market bridge "
    "stadium theatre theater cinema cemetery crossing terminal port harbour harbor campus school supermarket shop hostel "
    "guesthouse courtyard cathedral mosque temple synagogue studio newsroom café bar room road highway motorway interchange "
    "beach basement cellar garage yard toll booth forest field village gym kiosk pharmacy library parliament consulate "
    "ministry tollgate roadblock playground parking lot pub nightclub hall factory warehouse farm dormitory hut shelter"
)
"""Nouns of a place that is no prison: "at Minsk airport", "at his home"."""
AREAS = _words(
    "city town village region capital province district suburb state island oblast republic krai okrug governorate prefecture "
    "county centre center outskirts heart"
)
"""Nouns whose name follows: "the city of Shenyang", "in the centre of Minsk"."""
ONE_OF = _words("a an another")
"""“A Minsk jail": one of those in Minsk; "Evin prison" is a name."""
POINTS = _words(
    "east west north south northeast northwest southeast southwest north-east north-west south-east south-west"
)
"""“In the east of Caracas”."""
TOWNS = _words("city town village district province region suburb island oblast municipality governorate")
"""Those that only places have for a name: "the city of Coro"."""
PLACE_WORDS = _words("country abroad exile region capital city town")
"""Words that are a place by themselves: "fled abroad"."""
COUNTRY = _words("country")
"""“Left the country”."""
COUNTRY_OR_HOMELAND = _words("country homeland")
"""“Returned to his homeland”."""
ABROAD = _words("abroad")
"""“Lives abroad”."""

FACILITY_BY_LEMMA = _words("custody detention police headquarters block ward")
"""Words whose lemma decides whether they are a facility; of these `NO_FACILITY` are none."""
NO_FACILITY = _words("custody detention police")
"""“In custody”: a state, no building."""
NO_PRISON_OF = {
    "station": _words(
        "metro railway train rail bus subway underground tube radio television tv polling gas petrol fire weather power space pumping"
    ),
    "center": _words(
        "shopping trade cultural sports conference convention community press media business exhibition arts"
    ),
    "centre": _words(
        "shopping trade cultural sports conference convention community press media business exhibition arts"
    ),
    "camp": _words("summer training tent climbing youth"),
    "block": _words("apartment office tower residential flats"),
    "unit": _words("business trade research"),
}
"""Nouns that are no prison behind one of these words: "at a metro station"."""
PRISON_GROUNDS = _words("farm island complex compound base hospital wing tower annex annexe")
"""With one of `OF_PRISON` before it a place of custody: "the prison farm of Izalco", "a military base"."""
OF_PRISON = _words("prison jail penal detention remand penitentiary military naval army")
"""Before one of `PRISON_GROUNDS`."""
MAKESHIFT = _words("basement cellar hotel warehouse garage school stadium factory gym hall farm villa")
"""Where somebody is held without a prison: "was kept in a hotel"."""
GATES = _words("gate gates door doors")
"""“The gates of the colony closed behind him": whose they are is where he was.”"""
MIDDLES = _words("centre center")
"""“In the centre of Minsk”: a part of a town."""
FACILITY_GOES_ON = frozenset({"in", "no", "no."})
"""Words behind a prison that belong to its name: "prison No. 2", "the prison in Minsk"."""
FACILITY_NUMBER = re.compile(r"\s(?:(?:No|Nr)\. ?|№ ?|[Nn]umber )\d{1,3}\b(?: in [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?")
"""“Penal Colony No. 2 in Babruisk”."""

NAMED_PRISON = re.compile(
    r"\b([A-Z][\w’'-]{3,})(?: (?:Central|Maximum|High|Medium|Security|Correctional|Remand|Penal|Main|New|Old|Women['’]s|Men['’]s"
    r"|Military|Detention|Pre-?[Tt]rial|maximum-security|high-security|central|remand|detention|penal|women['’]s|military)){0,3}"
    r" (?:[Pp]rison|[Jj]ail|[Gg]aol|[Pp]enitentiary|[Cc]olony|(?:[Dd]etention|[Cc]orrectional) [Cc]ent(?:re|er)|[Cc]orrectional [Ff]acility)\b"
)
"""“Kashimpur Central Jail", "the Matsapha correctional centre”: whose name alone then tells of it, too."""
NO_PRISON_NAMES = _words(
    "the this that his her their its our an a federal state national regional provincial district local city county central maximum "
    "high security remand penal military women's men's correctional detention juvenile another one two three both any every "
    "new old main notorious russian belarusian iranian turkish chinese egyptian cuban venezuelan israeli american british "
    "ukrainian georgian azerbaijani kazakh tajik uzbek vietnamese from after before when while inside outside under since"
)
"""Before a prison, and no names of one."""
LOCATIVE = re.compile(r"\b(?:in|at|of|from|near|to) $")
"""What stands right before a name of a place: "in " of "in Minsk"."""

WITHIN = re.compile(r"\b(?:[Ii]n|[Aa]t|[Aa]cross|[Ii]nside) (?:the )?$")
"""What stands before the country whose authorities act: "In " of "In Cuba, he was charged under Article 144"."""

OPENING = re.compile(r"(?:^|(?<=[\s“\"]))(?:(?:[Ii]n|[Aa]t|[Aa]cross|[Ii]nside) (?:the )?|The |An? )?$")
"""What may stand between the beginning of a sentence and a country that opens it."""

OF_A_STATE = re.compile(
    r"(?:['’]s?)?\s(?:[Ee]mbass(?:y|ies)|[Cc]onsulates?|[Cc]itizens?|[Nn]ationals?|[Pp]assports?|[Cc]itizenship|[Dd]iplomats?)\b"
)
"""What makes a country's word tell of the person or of the sayer, not of whose law is cited: "Polish citizen"."""

TITLE_GOES_ON = re.compile(r"(?:\s[A-Z][\w’'-]+){0,3}\s(?:Act|Law|Ordinance|Decree|Bill)\b")
"""The rest of an act's title: " Law" after "National Security"."""

LARGE_CITIES: dict[str, str] = {
    **dict.fromkeys(
        (
            "new york",
            "los angeles",
            "chicago",
            "houston",
            "dallas",
            "boston",
            "miami",
            "san antonio",
            "texas",
            "san francisco",
        ),
        "us",
    ),
    **dict.fromkeys(("toronto", "montreal", "vancouver", "calgary"), "ca"),
    **dict.fromkeys(("sydney", "melbourne"), "au"),
    **dict.fromkeys(("frankfurt", "munich", "hamburg", "cologne"), "de"),
    **dict.fromkeys(("istanbul",), "tr"),
    **dict.fromkeys(("milan",), "it"),
    **dict.fromkeys(("mumbai",), "in"),
    **dict.fromkeys(("tel aviv",), "il"),
    **dict.fromkeys(("almaty",), "kz"),
    **dict.fromkeys(("lagos",), "ng"),
    **dict.fromkeys(("johannesburg", "cape town"), "za"),
}
"""Cities to which people come home, though no capitals, by their country."""

POLICE_STATIONS = (
    "police station",
    "police headquarters",
    "police post",
    "police department",
    "precinct",
    "gendarmerie",
)
"""Where those are taken who were free until then."""

THERE = _words("there")
"""“He fled to Moscow and was arrested there”."""
BEARINGS = _words(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west"
)
"""“In Kolea prison, west of Algiers”: before a town where it was not."""
ACTS_OF = _words(
    "request behest order demand hand invitation insistence instigation direction instruction urging suggestion pressure "
    "service pay name interest favour favor defence defense support case matter face spite complaint initiative"
)
"""“In Bangkok at the request of Moscow”: before those who had it done."""

WHEN = _words("when")
"""“Was in Grozny when he was arrested”."""
WHEN_OR_AS = _words("when as")
"""“When officers came to her home”: not "while", which tells of another day or place."""
JUST_THEN = _words("when as while")
"""“As she left the prison", "while she was at a restaurant”."""
RAIDS = _words("raid search swoop")
"""“In a raid on his home”."""
WHERE = _words("where")
"""“In the prison where he is serving five years”."""

WAYS = _words("way route")
"""“On his way to a meeting in Vilnius”."""
GATHERINGS = _words(
    "rally protest demonstration march vigil picket sit-in gathering meeting service congregation wedding funeral concert"
)
"""Where people are taken behind it: "was held after a rally in Manama"."""
VISITS = frozenset("visit trip stay holiday vacation tour stopover layover".split())
"""Where somebody was at the time: "disappeared during a visit to Dubai"."""
