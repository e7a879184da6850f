"""English words around a name that tell whose it is: a title, another name, a body, a place, a fate."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    """mr mrs ms miss dr prof professor president minister chancellor senator general colonel captain major lieutenant
    judge justice sheikh imam rabbi father sister brother king queen prince princess sir lord lady ambassador secretary deputy
    governor mayor lawyer journalist activist blogger politician leader premier pastor bishop archbishop ayatollah cardinal
    chairman director reverend rev hon comrade prosecutor spokesman spokeswoman nurse driver student teacher doctor
    worker engineer programmer businessman pensioner priest musician artist poet writer actor actress singer photographer
    reporter editor researcher soldier resident volunteer defendant lawyers entrepreneur historian economist academic"""
)
"""Words before a name that are no part of it: "Mr Losik", "lawyer Maxim Znak"."""

BEFORE_ROLES = _words("the")
"""Before a role that is written with a capital: "the YouTuber Yvonne Idamange"."""

BEFORE_STRANGERS = frozenset({"one"})
"""Before the name of somebody nobody knows: "was arraigned alongside one Olawale Bakare"."""

NAMING = frozenset({"name", "call", "nickname", "dub", "identify"})
"""Verbs that give somebody's name behind a noun, so that nobody told of before need be meant: "the native nicknamed X"."""

ALIAS_WORDS = frozenset(
    {
        ("as", "known"),
        ("by", "goes"),
        ("by", "went"),
        ("by", "going"),
        ("alias", ","),
        ("as", "writes"),
        ("as", "blogs"),
        ("as", "performs"),
        ("is", "name"),
        ("name", "real"),
        ("or", ","),
        ("name", "the"),
        ("name", "pen"),
        ("pseudonym", "the"),
        ("calls", "everybody"),
        ("calls", "everyone"),
        ("call", "friends"),
        ("call", "fans"),
        ("call", "many"),
    }
)
"""The two words before another name of the same person, the nearer first: "known as", "everybody calls"."""

OTHER_NAME = ("or", ",")
"""“X, or Y, was”: before another name, where it is set off, and stands in no list."""

BEFORE_ALIASES = frozenset(near for near, _ in ALIAS_WORDS) - {","}
"""The nearer of those words."""

ALIAS_FILLERS = frozenset(
    {
        "better",
        "also",
        "best",
        "widely",
        "known",
        "by",
        "his",
        "her",
        "whose",
        "real",
        "full",
        "birth",
        ",",
        "(",
        "is",
        "who",
        "commonly",
        "online",
        "popularly",
        "under",
        "the",
        "writes",
        "wrote",
        "blogs",
        "works",
    }
)
"""Words between a name and `ALIAS_WORDS`: "X, better known as Y"."""

PLACE_NOUNS = _words(
    "prison jail colony airport district court street square avenue region university hospital institute centre center "
    "province island river city town village foundation prize award trial affair case campaign administration"
)
"""Nouns after a name that make a place or a thing of it: "Lefortovo prison"."""

TOWNS = _words("town city village district province region county port island suburb municipality settlement township")
"""Nouns before "of" and the name of a place, which is nobody's: "the northwestern town of Balakan"."""
SERVICES = _words("marine ranger")
"""What somebody was in an army, with a capital: "the former Marine Amir Hekmati"."""

ORGANISATION_WORDS = _words(
    """academy agency alliance amnesty army assembly association bank board borders brigade broadcasting bureau centre center
    chamber channel church club coalition college commission committee company congress corporation council court
    daily defenders department directorate division embassy europe european federal federation force forces forum
    foundation freedom free front fund general global government group guard guardian high hospital house human inc
    initiative institute international journal justice league liberty ltd magazine media ministry monitor movement
    national nations network news observatory office online order organisation organization parliament party police
    post press prison project protection radio reporters republic rights school security senate service society state
    street supreme team telegraph television times today tv union united university watch weekly without world"""
)
"""Words that make a capitalised name that of a body."""

PLACE_WORDS = _words("camp fort mount lake port cape castle operation hotel villa")
"""First words of names that are those of places: "Fort Ticonderoga", "Camp Shorabak”."""

OF_A_PEOPLE = _words("minority minorities people peoples community language dialect culture tribe clan population")
"""“The Talysh minority”: behind the name of a people."""
BEFORE_A_PEOPLE = _words("the of and ethnic")
"""Before it."""
NAMED_AFTER = _words("award awards prize prizes medal scholarship fellowship avenue airport stadium mosque cathedral")
"""Last words of things that bear a person's name, who is not told of: "the Václav Havel Prize"."""

BEFORE_BODIES = frozenset({"of", "at", "for", "from"})
"""Before a single name these tell a paper, a party, a town: "Niloofar Hamedi of Shargh"."""

BODY_NOUNS = _words(
    "site website portal newspaper magazine daily weekly outlet channel agency broadcaster station party movement group "
    "organisation organization ngo foundation company network platform app tabloid publication blog podcast "
    "watchdog ngo initiative campaign paper journal newsroom radio association union collective"
)
"""Nouns before the name of a body: "the news site Rappler"."""

BODIES_NAMED_BEFORE = _words("party coalition newspaper daily weekly broadcaster channel")
"""And behind the name of one: "Tunisia's Ennahda party"; not "movement", which may bear its founder's name."""

MAKERS = _words(
    "employer publisher owner provider carrier rival ally backer parent partner producer operator maker lender developer "
    "supplier distributor sponsor neighbour neighbor regulator contractor monitor watchdog giant predecessor successor"
)
"""Nouns that are as often said of a firm or a state: "the operator Rosatom", "his employer Belsat"."""

DISEASES = _words("covid covid-19 coronavirus tuberculosis malaria hepatitis")
"""“Caught Covid-19 in prison”: nobody, whatever the model takes it for."""
NEVER_NAMES = _words("day bail parole custody detention arrest trial verdict")
"""What opens a sentence with a capital, and is nobody: "Bail had been denied"."""

NO_PEOPLE = _words("covid covid-19 coronavirus zoom twitter telegram facebook")
"""What the model takes for somebody's name: "had caught Covid in jail"."""

SUFFERED_BY = _words(
    "arrest sentence sentencing conviction imprisonment detention jailing trial prosecution disappearance abduction"
)
"""Nouns of what befalls people: "the sentence of Floriane Irangabiye"."""

FREEDOM = _words("release freeing liberation killing death")
"""Nouns of what befalls people more than things: "the release of Wa Lone"."""

BEFALLING = _words("arrest detain jail imprison sentence convict interrogate abduct handcuff behead")
"""Verbs of what befalls people alone: who was arrested is no place."""
MOSTLY_BEFALLING = _words(
    "fine free release take pick hold beat torture accuse charge acquit pardon deport extradite seize question summon kidnap"
)
"""Verbs of what befalls people more than things: of two words that nobody knows for a place or a body, one of people."""
PEOPLES = frozenset(
    "kurd tatar uyghur uighur chechen ingush tibetan hazara baloch pashtun rohingya oromo amhara tigrayan yazidi yezidi "
    "sahrawi kashmiri papuan catalan basque sikh karen kachin mapuche miskito druze alawite copt palestinian crimean "
    "pamiri karakalpak uzbek circassian roma".split()
)
"""Peoples without a state, or told beside it, by the word for one of them: "Crimean Tatars A and B"."""

PLACES_TOLD = _words(
    """prison jail penitentiary colony gaol camp barracks centre center complex facility town city village suburb district
    province region island neighbourhood neighborhood port capital"""
)
"""What a place is told to be behind its name: "in Combinado del Este, Cuba's largest prison"."""
FIRMS = _words("limited ltd ltd. inc inc. llc corp corp. corporation company plc gmbh s.a. ooo holding holdings")
"""What ends the name of a firm: "the publisher, Best Pencil (Hong Kong) Limited"."""
