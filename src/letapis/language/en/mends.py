"""Words by which a mend of the parse is sure that the parser went wrong. Each says what it stands for, with an example."""

AFTER_NAMES = frozenset({"free", "guilty", "innocent", "home", "dead", "alive", "missing", "unharmed"})
"""Words behind a name that tell what became of its bearer: "set Alaa Abd el-Fattah free"."""

ALSO_NAMES = frozenset("do can will may".split())
"""Auxiliaries that are somebody's name as well: "Do Nam Trung", "Can Dündar", "Will Smith"."""

AN = frozenset({"an"})
"""An article that is a Chinese or Vietnamese name as well: "An Jun"."""

BEHIND_AN = frozenset("aeiouh")
"""Letters with which a word behind the article "an" may begin: "an Iranian", "an hour"."""

NOUNS_BEHIND_COMMA = frozenset({"charges", "claims", "accusations", "allegations", "reports"})
"""Nouns that look like verbs: "found him guilty, charges that he rejects"."""

ARTICLES = frozenset({"a", "an", "the"})
"""“Considers her a prisoner”: what stands before one is no possessive."""

BEFORE_ARTICLE = frozenset({"her", "old"})
"""Words that the parser takes for a part of what follows; before an article they are objects: "considers her a prisoner"."""

NO_AUXILIARY_BUT = frozenset("be do have will can may must shall need dare get".split())
"""Verbs that another can follow bare: any other before a bare verb has a noun behind it."""

MONTHS = frozenset("january february march april may june july august september october november december".split())
"""“5 May, X was detained”: the head of an entry in a chronicle."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""“Detained on Monday journalist X”: a day before a name."""

BEHIND_NAMES = frozenset({"of", "from", "at"})
"""Prepositions by which a name tells whose its bearer is: "A of one paper and B of another"."""

COMPOUNDS = frozenset({("house", "arrest")})
"""Nouns whose first the parser takes for a verb: "from prison to house arrest"."""

OF = frozenset({"of"})
"""Of whom: "the arrest in Dodoma of X"."""
IN_TOWN = frozenset({"in", "at", "near", "outside"})
"""“The arrest in Dodoma of X”."""

IN_COMPANY = frozenset({"together", "along", "alongside"})
"""“Together with A, B was jailed”: opens a sentence whose subject is still to come."""
OF_CONSCIENCE = ("prisoner", "of", "conscience")
"""“Prisoner of conscience X”: before the name one noun."""

CRAFT = frozenset("plane flight jet aircraft helicopter bus train boat ship ferry".split())
"""“Was arrested and put on a plane”: behind a passive no object, but where somebody was put."""

SPEND = frozenset({"spend", "pass"})
"""Verbs of a time that somebody lives through."""
WHERE_SPENT = frozenset({"in", "inside", "behind", "under"})
"""“After spending a decade behind bars”."""

CHARGES = frozenset({"charges", "charge", "allegations", "accusations", "counts", "suspicions"})
"""Nouns before which a gerund tells what kind they are."""
ON = frozenset({"on", "over"})
"""“Arrested on spying charges”: behind a gerund that tells what kind."""

WHICH_DAY = frozenset({"last", "this", "next", "following", "previous", "that"})
"""“Last Friday Sotoudeh was freed”: before a weekday that is no name."""
IN_ORDER = frozenset("first second third fourth fifth last latest only".split())
"""“Was the first to be arrested”: which of several somebody was."""
NEXT = frozenset({"following", "next", "previous"})
"""“Sentenced the following July”: a time that the parser takes for an object."""

SAME = frozenset({"same", "very"})
"""“Took him the same day to a prison”."""

LENGTHS = frozenset("year years month months week weeks day days hours".split())
"""“Handed four more years weeks before his release”: two lengths side by side."""
AWAITING = frozenset({"awaiting"})
"""“Is in jail awaiting trial”: what he does there."""
ANOTHER = frozenset({"another", "others"})
"""“To the first charge another was added”: a subject of its own."""
SEEING = frozenset({"see"})
"""“Saw her sentence cut to five years”: what befell it."""
WANTING = frozenset({"want", "order", "see"})
"""Of these the verbs that no clause of its own follows: "want him jailed"."""
BEFORE_DAYS = frozenset({"on"})
"""Of the day between a subject and its verb: "authorities on Monday freed activist X"."""
BEFORE_WHEN = frozenset({"on", "in"})
"""Before the day or the month that opens a sentence: "on 29 May 2018 the court sentenced him"."""
VERBS_LIKE_ADJECTIVES = frozenset({"remanded", "cut", "jailed"})
"""Verbs that the tagger takes for adjectives or nouns: "a court on Friday remanded journalist X in custody"."""

LIKE_ADJECTIVES = frozenset(
    {"spat", "bailed", "remanded", "strapped", "shackled", "handcuffed", "blindfolded", "gagged"}
)
"""Participles that the tagger takes for adjectives: "was spat at and beaten"."""

KEEPING = frozenset({"keep", "hold"})
"""“A warrant kept X in jail”: before whom it befell."""
HOMEWARD = frozenset({"home"})
"""“Sent her home”: where to, and no thing of hers."""
SENDING = frozenset({"send", "drive", "escort", "fly", "bring"})
"""“Sent her home”: verbs behind which "home" is where to."""
SPLIT_COMPOUNDS = frozenset({("hunger", "strike")})
"""Nouns of two words that the parser cuts: "went on hunger strike several times"."""

OF_ONE = frozenset({"was", "is", "has"})
"""Auxiliaries of a verb with one subject: "in which people died and was convicted"."""

OF_SEVERAL = frozenset({"were", "are", "have"})
"""Auxiliaries of a verb with several subjects."""

REFLEXIVE = ("self", "selves")
"""Ends of words that stress a subject: "was himself held"."""

EACH = frozenset({"each", "all", "both"})
"""“A, B and C each got nine years”: a second subject that only says how."""

NOUNS_ALONE = frozenset({"solitary"})
"""Adjectives that are a place where no noun follows: "was kept in solitary"."""

ADVERBS = frozenset({"incommunicado"})
"""Adverbs that the parser takes for an object."""

NOT_OF_NAMES = frozenset(
    "in at on near outside inside into during after before for to by with under over amid without".split()
)
"""Prepositions that belong to what is done, never to the name before them; "of" and "from" can tell who is meant."""
NAMING = frozenset({"label", "designate", "declare", "name", "call", "brand", "dub"})
"""“The centre, labelled a foreign agent”: what it is called follows."""

DEEDS_IN_CUSTODY = frozenset(
    {"death", "suicide", "torture", "abuse", "beating", "ill-treatment", "mistreatment", "killing"}
)
"""What is done to somebody "in custody": "an inquiry into the death in custody of X"."""

CUSTODY = frozenset({"custody", "detention", "prison", "jail", "court", "hospital", "cell", "colony"})
"""Where such things are done: "the death in prison of X"."""

VERBS_BEFORE_NAMES = frozenset({"jail", "free", "release", "arrest", "sentence", "detain", "charge", "fine", "pardon"})
"""Verbs that look like nouns before a name: "asked the court to jail Bialiatski"."""

AFTER_TOLD = frozenset("after before following amid despite".split())
"""“…, her family said, after three years in jail”: prepositions of what is told before the saying."""

TIME_MARKS = frozenset({"since", "after", "before"})
"""“Since his arrest and his wife has …”: what the parser takes for the mark of the next clause."""
DONE_TO = frozenset(
    "acquit release free fine jail sentence arrest detain convict deport charge pardon remand kill injure wound execute question expel jail behead hang shoot imprison kidnap abduct extradite".split()
)
"""“24 were convicted, and 12 acquitted”: what is done to people, and by no number of them alone."""
GETTING = frozenset("get receive face serve leave flee go".split())
"""“And the following December got 15 years": what befalls people, and no month."""
COUNTS = frozenset("dozens scores hundreds thousands others".split())
"""Numbers of unnamed people: "and thousands more, by its own count, were detained"."""
ONCE = frozenset({"once", "now", "formerly", "later", "also", "then"})
"""“The former president and once a hero”: before what somebody was or is besides."""
NOBODY = frozenset({"GPE", "LOC", "FAC", "ORG"})
"""The model's labels of names that "who" does not mean."""
AT_THAT_TIME = ONCE | frozenset(
    "previously currently until by at the time for years long still today herself himself".split()
)
"""“X, until then an economist, was tried”, "at the time the head of": words before what somebody was, set off behind a name."""
FEARING = frozenset("fearing facing risking awaiting avoiding evading escaping dreading".split())
"""Behind a comma, of what may come: "fled, fearing arrest"."""
CALLING = frozenset({"call", "brand", "label", "declare", "dub", "pronounce", "consider", "deem", "proclaim"})
"""“Called him a terrorist”: verbs with a person and a name for him."""
SET_ASIDE = frozenset({"addition", "absentia", "turn", "effect", "particular", "fact", "person", "private"})
"""Between an auxiliary and its verb, behind "in": "was in addition ordered to pay"."""
QUOTES = frozenset('"”“»«')
"""Marks around what is quoted."""
CALLED_FOR = frozenset({"release", "free"})
"""“Release Ales Bialiatski!”: what an appeal opens with."""

THE_ACCUSED = frozenset({"accused", "convicted", "condemned", "deceased"})
"""Participles that stand for people: "the accused were beaten"."""

BEFALLEN = {
    "arrested": "arrest", "detained": "detain", "abducted": "abduct", "kidnapped": "kidnap", "freed": "free",
    "released": "release", "pardoned": "pardon", "jailed": "jail", "imprisoned": "imprison", "convicted": "convict",
    "sentenced": "sentence", "condemned": "condemn", "charged": "charge", "indicted": "indict", "acquitted": "acquit",
    "executed": "execute", "killed": "kill", "deported": "deport", "expelled": "expel",
}  # fmt: skip
"""Participles that stand for those whom something befell, with their verbs: "the arrested include X"."""

KIN_OF_SEVERAL = {
    "brothers": "brother", "sisters": "sister", "twins": "twin", "siblings": "sibling", "spouses": "spouse",
    "cousins": "cousin", "sons": "son", "daughters": "daughter", "children": "child", "parents": "parent",
}  # fmt: skip
"""Words for several of one family, each with that for one: "brothers Oleg and Alexei Navalny"."""

WHOM = frozenset({"whom"})
"""“Jamshid Sharmahd, whom a court sentenced to death”."""

THE = frozenset({"the"})
"""The article of those who are known: "among the freed"."""

TO = frozenset({"to"})
"""The mark of such a verb."""

WAYS = frozenset(
    "stage leg convoy etap escort train plane road van car bus truck helicopter boat flight rail night guard".split()
)
"""“Was taken by stages to a colony”: how somebody is moved, not where."""
BY_WAY = frozenset("by in under via on".split())
"""Before such a way."""

ALONE = frozenset({"missing"})
"""“Fabiola Tercero, journalist. Missing since 12 July.”: told of the one named before, without a subject."""
AS = frozenset({"as"})
"""“Were detained as suspects, were let go”: before what somebody is."""

FROM = frozenset({"from"})
"""Since when: "who was on hunger strike twice, from May to July"."""

GET = frozenset({"get"})
"""“Others got suspended sentences”: no auxiliary before a penalty."""

THAT = frozenset({"that"})
"""The mark of what is told: "claimed, quoting a source, that several had been arrested"."""

UNITS_OF_TIME = frozenset("hour day week month year morning afternoon evening night yesterday today tomorrow".split())
"""“Was taken two days later”: words of which a time is made, beside the names of days and months."""
SPELLS = UNITS_OF_TIME - {"yesterday", "today", "tomorrow"} | {"time", "minute"}
"""“Most of the time handcuffed”: what is spent so, and is not what is handcuffed."""
SEASONS = frozenset("spring summer autumn fall winter weekend dawn midnight noon".split())
"""“And the following spring sentenced to three years”: no doers either."""

PARTICLES = frozenset({"up", "away", "off"})
"""“Locked up there”: before an adverb of place."""
HER = frozenset({"her"})
"""The one possessive that is an object as well."""
LET, LET_GO = frozenset({"let"}), frozenset({"go"})
"""“Was detained and let go”."""
DONE_TO_PEOPLE = frozenset(
    "arrested detained abducted kidnapped jailed imprisoned sentenced convicted acquitted released freed pardoned deported "
    "executed hanged beaten tortured assaulted died got received".split()
)
"""“One of them, Pandu Narote, died”: of bodies nobody says so."""
DONE_SHORTLY = frozenset(
    """arrested rearrested re-arrested detained abducted kidnapped jailed imprisoned sentenced convicted acquitted indicted
    charged released freed pardoned deported extradited executed hanged beaten tortured assaulted remanded""".split()
)
"""“X arrested in Havana.”: what is done to somebody, where a post leaves "was" out."""
FLAT = frozenset({"flat"})
"""“Raided Ihar Losik's flat in Minsk”: a dwelling, though it looks like an adjective."""
DONE_NEXT = DONE_SHORTLY | frozenset(
    "taken brought driven flown moved transferred questioned interrogated blindfolded handcuffed held kept charged put".split()
)
"""“Was arrested by agents, tortured and taken to a prison”: what befalls the prisoner, and not those before it."""
TAKEN_FOR_NOUN = frozenset({"face", "risk", "await"})
"""“All three face years of probation”: what follows tells that it is a verb."""
WITHHELD_SHORTLY = frozenset({"denied"})
"""“Narges Mohammadi denied medical care”: what is withheld from somebody, where a headline leaves "was" out."""
WITHHELD_THINGS = frozenset(
    "water food sleep care treatment medicine medication insulin surgery lawyer counsel doctor bail parole visit visa entry".split()
)
"""What is withheld so; a contact or a request may be what somebody says is untrue."""
SEARCHED = frozenset({"raided", "searched", "ransacked"})
"""“His house raided.”: what is done to a place."""
ALSO_DOES = frozenset({"charged"})
"""What people do by themselves, too: "charged at him"."""
ONTO = frozenset("at into onto toward towards through past down up".split())
"""“Charged at him", "charged down the street”."""
ALL_ALIKE = frozenset({"set", "let", "put", "cut", "beat", "hit", "shut", "hurt", "bring", "send", "free", "release"})
"""“Should quash the conviction and set him free”: verbs taken for a past behind a bare one."""
SENT_TO = frozenset({"prison", "jail", "colony", "custody", "arrest"})
"""“Sent X, the editor of Y, to prison for three months”."""
SENDING = frozenset({"send", "return", "transfer", "move", "commit", "take"})
"""Verbs before that."""
FOR = frozenset({"for"})
"""“Renewed their call for X to be freed”: before whom a call is for."""
ONE_THING = frozenset({"thing", "things", "demand", "step", "steps"})
"""“Called for one thing: the release of X”: what is told behind a colon."""
OF_OBJECT_ALONE = frozenset({"free", "release", "liberate", "pardon", "detain", "arrest", "jail"})
"""“To free the journalists still detained”: verbs with an object and no clause."""
LISTING = frozenset({"lists", "counts", "names"})
"""“Memorial lists the eight as political prisoners”: verbs that look like nouns behind a name."""
ASKED_FOR = frozenset(
    {"request", "appeal", "plea", "petition", "call", "demand", "bid", "attempt", "effort", "application", "motion"}
)
"""“Requests to see a doctor were ignored”: nouns of what is asked or tried."""
DOES_IN_HEADLINES = frozenset(
    {"jails", "frees", "arrests", "detains", "fines", "pardons", "releases", "imprisons", "hands"}
)
"""“Court jails mother of critics”: verbs of headlines, which look like nouns."""
RULERS = frozenset({"junta", "regime", "government", "police", "prosecutors", "taliban", "kremlin"})
"""Who does so there, beside courts and states."""
SEARCHES = frozenset({"raid", "search", "storm"})
"""“Police raid home of reporter”: verbs of headlines that may be nouns."""
LANDS = frozenset({"lands", "land"})
"""“Journalist freed from prison lands in Stockholm”: a verb, which looks like a noun."""
WHERE_LANDED = frozenset({"in", "at", "back"})
"""Behind it."""
FREE = frozenset({"free"})
"""“Student free after four years”."""
HALVES_OF_DAY = frozenset({"p.m.", "a.m."})
"""“Her plane landed at about 4 p.m.”: with the full stop of the sentence."""
WHO_ALLEGE = frozenset({"police", "prosecution", "authorities", "army", "government"})
"""“The police allege that she had links with it”."""
FACES = frozenset({"faces", "risks", "awaits"})
"""“The 28-year-old faces ten years”: a verb, which looks like a noun."""
TERMS_GIVEN = frozenset("year month day life term sentence fine imprisonment probation death".split())
"""“And given two years”."""
