"""English words of time, sorted into the classes that the rows of `times_rows` ask for."""

from letapis.language.timewords import Value

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY_SHORT = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
MONTH: dict[str, Value] = {**{word: n for n, word in enumerate(_MONTHS, 1)}, **_MONTH_SHORT}
WEEKDAY: dict[str, Value] = {**{word: n for n, word in enumerate(_WEEKDAYS, 1)}, **_WEEKDAY_SHORT}
SEASON: dict[str, Value] = {"spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "autumn": 23, "fall": 23}
SEASON |= {"winter": 24, "wintertime": 24}

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip

NUMBERWORD: dict[str, Value] = {**{word: n for n, word in enumerate((*_ONES, *_TEENS), 1)}}
TENS: dict[str, Value] = {word: n * 10 for n, word in enumerate(_TENS, 2)}
ORDINAL: dict[str, Value] = {**{word: n for n, word in enumerate(_ORDINALS, 1)}, "twentieth": 20, "thirtieth": 30}
HUNDREDS: dict[str, Value] = {"hundred": 100, "thousand": 1000}

_UNITS = {
    "day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade", "century": "century",
    "weekend": "weekend", "quarter": "quarter", "fortnight": "fortnight",
}  # fmt: skip
UNIT: dict[str, Value] = {**_UNITS, "yr": "year"}
UNITS: dict[str, Value] = {**{f"{word}s": unit for word, unit in _UNITS.items()}, "centuries": "century", "yrs": "year"}
CLOCKUNIT: dict[str, Value] = {
    word: unit
    for unit, words in {
        "hour": ("hour", "hours"),
        "minute": ("minute", "minutes"),
        "moment": ("moment", "moments"),
    }.items()
    for word in words
}

# Words before a unit, and how many units they step from the time of the report.
STEP: dict[str, Value] = {
    "this": 0,
    "current": 0,
    "last": -1,
    "past": -1,
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "previous": -1,
    "following": 1,
}
# The same from the time of which the story tells.
TALESTEP: dict[str, Value] = {"following": 1, "next": 1, "subsequent": 1, "previous": -1, "preceding": -1, "prior": -1}
THAT: dict[str, Value] = {"that": 0, "same": 0}
PART: dict[str, Value] = {"early": "early", "mid": "mid", "late": "late"}
EDGE: dict[str, Value] = {
    "beginning": "early", "start": "early", "outset": "early", "middle": "mid", "end": "late", "close": "late",
    "turn": "early",
}  # fmt: skip
# The day of a month before which such a part of it has surely not come.
BEGINS: dict[str, Value] = {"mid": 8, "middle": 8, "late": 18, "end": 22, "close": 22}
DAYPART: dict[str, Value] = dict.fromkeys(
    (
        "morning",
        "afternoon",
        "evening",
        "night",
        "dawn",
        "noon",
        "midday",
        "midnight",
        "dusk",
        "sunrise",
        "sunset",
        "lunchtime",
    )
)
TODAY: dict[str, Value] = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1, "overmorrow": 2,
}  # fmt: skip
FEW: dict[str, Value] = {"few": None, "several": None, "some": None, "many": None, "couple": 2}
ARTICLE: dict[str, Value] = {"a": 1, "an": 1}
LATER: dict[str, Value] = {
    "later": 1,
    "afterwards": 1,
    "afterward": 1,
    "thereafter": 1,
    "earlier": -1,
    "previously": -1,
}
LATER |= {"beforehand": -1}
AFTER: dict[str, Value] = {"after": 1, "before": -1, "following": 1, "prior": -1}
ABOUT: dict[str, Value] = dict.fromkeys(
    (
        "about",
        "around",
        "approximately",
        "roughly",
        "nearly",
        "almost",
        "some",
        "circa",
        "ca",
        "just",
        "only",
        "barely",
    )
)
EXACT: dict[str, Value] = {"exactly": 1, "precisely": 1}
TO: dict[str, Value] = dict.fromkeys(("to", "until", "till", "through", "thru", "and"))

_COUNTABLE = """
people protesters demonstrators men women children police officers prisoners soldiers troops detainees students workers
journalists members supporters activists civilians inmates cases copies words pieces pages persons kilometres kilometers
km miles metres meters signatures names employees refugees migrants residents citizens others victims dead deaths arrests
votes units tonnes tons
"""
_COUNT = dict(NUMBERWORD) | dict(TENS) | dict(ARTICLE)
WORDS: dict[str, dict[str, Value]] = {
    "MONTH": MONTH,
    "ANYMONTH": MONTH,
    "WEEKDAY": WEEKDAY,
    "ANYWEEKDAY": WEEKDAY,
    "SEASON": SEASON,
    "ANYSEASON": SEASON,
    "COUNT": _COUNT,
    "NUMBERWORD": NUMBERWORD,
    "TENS": TENS,
    "HUNDREDS": HUNDREDS,
    "ORDINAL": ORDINAL,
    "DAYNUM": ORDINAL,
    "UNIT": UNIT,
    "UNITS": UNITS,
    "ANYUNIT": UNIT | UNITS,
    "CLOCKUNIT": CLOCKUNIT,
    "STEP": STEP,
    "TALESTEP": TALESTEP,
    "THAT": THAT,
    "PART": PART,
    "EDGE": EDGE,
    "BEGINS": BEGINS,
    "DAYPART": DAYPART,
    "TODAY": TODAY,
    "FEW": FEW,
    "LATER": LATER,
    "AFTER": AFTER,
    "ABOUT": ABOUT,
    "EXACT": EXACT,
    "TO": TO,
    "CENTURYWORD": {"century": None, "centuries": None},
    "DECADE": {
        "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
        "eighties": 1980,
        "nineties": 1990,
    },
    "LIMIT": {"more": "more", "less": "less", "over": "more", "under": "less", "within": "within"},
    "OTHERYEAR": dict.fromkeys(("fiscal", "school", "academic", "financial", "tax", "sy", "fy")),
    "REST": {"remaining": "late", "rest": "late", "remainder": "late"},
    "ORDERWORD": {"early": "early", "earlier": "early", "late": "late", "later": "late"},
    "COUNTABLE": dict.fromkeys(_COUNTABLE.split()),
    "LINK": {"and": None},
    "ERA": {"bc": None, "bce": None},
}  # fmt: skip

# These are also other words or names: without a number or a preposition beside them they are none of ours.
WEAK = frozenset(
    {"may", "march", "jan", "mar", "dec", "sun", "sat", "wed", "mon", "fri", "fall", "spring", "sep", "jun", "august"}
)

CONNECTIVES: dict[tuple[str, ...], str] = {
    ("in",): "in", ("on",): "on", ("at",): "at", ("over",): "during", ("during",): "during", ("throughout",): "during",
    ("since",): "since", ("ever", "since"): "since", ("starting",): "since", ("starting", "from"): "since",
    ("starting", "on"): "since", ("beginning",): "since", ("beginning", "on"): "since", ("beginning", "in"): "since",
    ("starting", "in"): "since", ("from",): "from", ("as", "of"): "upto", ("as", "early", "as"): "since",
    ("until",): "until", ("till",): "until", ("until", "at", "least"): "until", ("till", "at", "least"): "until", ("up", "to"): "until", ("up", "until"): "until",
    ("as", "late", "as"): "until",
    ("no", "later", "than"): "until", ("not", "later", "than"): "until", ("to",): "to",
    ("before",): "before", ("prior", "to"): "before", ("ahead", "of"): "before", ("earlier", "than"): "before",
    ("after",): "after", ("following",): "after", ("later", "than"): "after", ("greater", "than"): "after",
    ("by",): "by", ("within",): "within", ("between",): "between", ("around",): "around", ("about",): "around",
    ("on", "or", "about"): "around", ("on", "or", "around"): "around", ("circa",): "around", ("of",): "of", ("late", "on"): "on", ("early", "on"): "on", ("late", "in"): "in",
    ("through",): "until",
}  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PAST_BE = _words("was were")
BEFORE_THAT = _words("had")
COMING = _words("will shall ll") | {"is due", "are due", "is to", "are to", "is set", "are set", "is expected"}
NEXT_DONE = _words(
    """was were arrested detained seized charged indicted convicted sentenced jailed imprisoned freed released returned left fled
    moved transferred tried remanded pardoned acquitted deported expelled extradited died held taken brought put sent given let
    questioned summoned beaten fined rearrested re appealed upheld confirmed overturned quashed annulled increased reduced raised went got then later finally eventually again"""
)
THEN = _words("and then ,")
NOT_THEN = _words("after before following since until till by from over when who whose which during within between")
TOLD_BY = _words(
    "said says say saying told tells announced reported reports wrote writes added confirmed claimed stated that"
)
LASTING = _words("has have is are remains remain")
DONE = frozenset(
    {
        "to have been",
        "was to have",
        "were to have",
        "to be named",
        "to be identified",
        *(f"{n} to be" for n in ("first", "second", "third", "last", "latest", "only")),
    }
)
AHEAD = _words(
    "will shall would ll due scheduled expected expect expects hope hopes foresee foresees upcoming expires expire slated postponed adjourned deferred rescheduled awaits awaiting must"
) | {
    *("should be free", "should be out", "should be home", "should go free", "should walk free"),
    *("trial resumes", "trial opens", "trial begins", "trial starts", "hearings resume"),
    *("resumes in", "resumes on", "reopens in", "reopens on"),
    *("to be", "to have", "is to", "are to", "was to", "were to", "about to", "set for", "set to"),
    *("goes on trial", "go on trial", "faces trial", "face trial", "stands trial", "stand trial", "next hearing"),
    *(
        "set the trial",
        "set a trial",
        "set his trial",
        "set her trial",
        "set their trial",
        "set the hearing",
        "set the date",
    ),
    *(
        "sentence ends",
        "term ends",
        "put off",
        "pushed back",
        "trial continues",
        "hearing continues",
        "hearing is on",
        "trial is on",
        "hearing is in",
    ),
}

# Words that, standing before a bare year, month or season, make it a time.
CUES = _words(
    "in on since until till by of from to late early mid last next this that between before after through during the year "
    "following previous its his her their throughout every each sales years spring summer autumn winter fall"
)

# The same, but what follows must not be something counted ("about 2000 people").
LOOSE_CUES = _words("and or about around circa for not as a an")

LIGHT = _words(
    "a an the of in on at to and or for by from this that these those same some many few several about around just only "
    "nearly almost roughly exactly barely after before over under more less than until till since through thru between "
    "within during not up no next last past current following previous prior one two three four five six seven eight "
    "nine ten end start close turn other whole full further long additional extra straight it old behind s h q w c"
)

SHAPES = {
    "amount": r"\d{1,3}(?:,\d{3}){1,6}(?![\d,])(?:\.\d+)?|\d+\.\d+",
    "short": r"(?<![\w'’])['’]\d{2}\b",
    "decade": r"(?:\d{3}0|['’]\d0)['’]?s\b",
    "ordinal": r"\d{1,3}(?:st|nd|rd|th)\b",
    "own": r"['’]s\b",
}
"""How English writes sums, years of two digits, decades, ordinals in digits and possessives: "1,500.50", "’94", "9th"."""
AMOUNT_MARKS = {",": ""}
"""The comma parts thousands, the point stands before decimals, as in Python."""
PARTING = frozenset({"and", "but", ";", "while"})
"""Between two things told of one sentence: "in May the court upheld it, and this February it was cut"."""
TURNING = frozenset({"before", "when"})
"""“Had come home only hours before he was arrested on 3 December”: back from what had been."""
SUBJECTS = _words("he she they it the a an his her their police")
"""“And on 12 April the court freed him”: the first word of a clause of its own."""
PERSONS = _words("he she they")
"""“On top of the year she received in December”: who does, or gets, what the clause tells."""
DID = _words("was were had got received began took left gave did served spent") | NEXT_DONE
"""Words right behind one of `PERSONS` that tell what was, and nothing to come."""
RELATIVES = _words("who whom whose which where")
"""“The trial, which had been adjourned for months, resumed on Wednesday”: what opens a clause told aside."""
ASIDES = _words("arrested detained jailed imprisoned sentenced convicted charged held freed released")
"""“X, arrested in 2021, was jailed on 12 April”: so does what befell somebody, in a year without a month."""
