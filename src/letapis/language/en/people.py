"""English words for people: who a noun can be, what a pronoun allows, which names lean which way."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HUMAN_NOUNS = _words(
    """
    vlogger youtuber tiktoker livestreamer abbot academic accomplice accountant accused activist actor actress adolescent adult adviser advisor advocate agent aide
    ally ambassador analyst anchor anarchist architect artist assailant assassin assistant associate astronaut athlete attacker
    attorney aunt author baby bachelor banker baker bishop blogger bodyguard boss boxer boy boyfriend brother bureaucrat
    businessman businesspeople businesswoman bystander cameraman campaigner candidate captain captive cardinal caretaker cartoonist
    cashier celebrity ceo chairman chairperson chairwoman chancellor chef chief child children citizen civilian cleric clerk
    coach co-defendant co-founder cofounder collaborator colleague colonel columnist comedian commander commando commentator commissioner
    companion compatriot composer comrade conscript conspirator consultant contractor convict cook coordinator co-worker
    coworker councillor councilman councilor counsel couple courier cousin creator criminal critic culprit customer cyclist dad
    freelancer mechanic electrician plumber guitarist drummer camerawoman videographer broadcaster coder schoolgirl
    schoolboy herder archaeologist anthropologist bookseller notary footballer wrestler referee feminist ecologist
    environmentalist
    dancer daughter dean defector defendant defender delegate democrat demonstrator deputy descendant designer deserter detainee detective developer
    dictator diplomat director dissident doctor donor driver dweller economist editor editor-in-chief educator emigrant employee engineer
    entrepreneur envoy escapee executive ex-husband ex-wife exile expert extremist family fan farmer father fighter figure
    filmmaker film-maker fisherman follower foreigner founder friend fugitive gangster general girl girlfriend gladiator governor graduate
    grandfather grandmother guard guardian guerrilla guest guide gunman guy hacker head headmaster hero hijacker historian hostage host
    hunter husband immigrant imam individual industrialist infiltrator inhabitant inmate inspector insurgent intellectual intern
    interpreter investigator investor islamist jihadi jihadist journalist journo judge juror juvenile kid kidnapper killer king labourer laborer lady
    landlord lawmaker lawyer leader lecturer legislator liberal librarian lieutenant lobbyist local loyalist magistrate magnate mailman major man
    manager marine mathematician mayor medic member men mercenary merchant metropolitan migrant militant militiaman millionaire minister
    minor miner missionary mobster moderator monk mother mp muslim murderer musician national nationalist native navalnyite neighbour neighbor nephew newspaperman
    niece nobel laureate novelist nun nurse observer occupant offender officer official oligarch opponent operator oppositionist oppositionists
    orator organiser organizer outlaw owner painter paramedic parent parishioner parliamentarian participant partisan partner passenger passerby passer-by pastor
    patient patriarch patriot peasant pedestrian pensioner people peddler performer perpetrator person persons personnel peshmerga
    pharmacist philanthropist philosopher photographer photojournalist physician physicist pilgrim pilot pirate playwright player plotter
    poet police policeman policemen policewoman politician pope powerbroker preacher premier presenter president priest prince princess principal prisoner
    producer professor programmer propagandist prosecutor prostitute protester protestor psychiatrist psychologist publicist publisher punk pupil
    rabbi radical rapper rapist reader rebel recruit recruiter reformer reformist refugee relative reporter representative researcher resident
    restaurateur retiree rioter ringleader rival robber ruler runner sailor saint salesman scholar scientist screenwriter sculptor secretary
    senator separatist sergeant serviceman servicemen settler sheikh sheriff shopkeeper sibling singer sister skipper smuggler sniper
    socialist sociologist soldier solicitor son spokesman spokesperson spokeswoman sportsman spouse spy staff staffer star stowaway
    strategist streamer student subject subordinate subscriber successor suffragette superintendent supervisor supporter surgeon survivor suspect
    sympathiser sympathizer taxi-driver teacher technician technologist teen teenager tenant terrorist theologian thief thinker thug tourist trader
    trafficker trainee trainer traitor translator traveller traveler treasurer troop troops trustee tycoon uncle unionist user vandal veteran
    vice-president vicar victim villager violator visitor vlogger volunteer voter waiter waitress warden warlord warrior watchman whistleblower whistle-blower widow
    widower wife winner witness woman women worker worshipper worshiper writer youngster youth youths youtuber zealot
    ex-president ex-minister ex-mayor ex-deputy ex-officer ex-candidate ex-lawmaker ex-leader ex-head ex-spy
    technologists strategist doctor spin-doctor opposition-leader hundred dozen thousand score pair trio duo group crowd gang
    laureate icon influencer codefender client tiktoker podcaster barrister paralegal stalwart loyalists maid nanny nurse servant servants vendor hawker
    correspondent columnist anchorman anchorwoman stringer reviewer essayist satirist commentator rapper ringleader
    bureau-chief stepson stepdaughter stepfather stepmother half-brother half-sister godfather godmother fiancé fiancée
    kar-sevak sevak sevaks karsevak karsevaks activistes aides underling underlings henchman henchmen kingpin mastermind
    """
)
"""Lemmas that are people: "the blogger was held"."""

# "-er", "-ist" and the like make people of other words; these exceptions are things.
HUMAN_ENDINGS = (
    "keeper",
    "holder",
    "worker",
    "fighter",
    "monger",
    "mate",
    "goer",
    "bomber",
    "seeker",
    "breaker",
    "functionary",
    "gunman",
    "ee",
    "eer",
    "guard",
    "ist",
    "ologist",
    "ician",
    "woman",
    "women",
    "sman",
    "smen",
    "crat",
    "naut",
    "phile",
)
NOT_HUMAN = _words(
    "committee coffee fee tree degree knee guarantee employee-owned career beer deer frontier pioneer-less vanguard safeguard blackguard lifeguard-less climate estimate ultimate jubilee referee-less spree list mist assist twist fist wrist waist exist physician-assisted letter paper number computer fir firs complaint bail"
)
"""Nouns with an ending of people that are none: "committee"."""

# Bodies that act: they speak, arrest and judge; an arrest of them is an arrest of people.
GROUP_NOUNS = _words(
    "family couple pair trio duo group crowd gang staff crew team dozen hundred thousand score majority number handful"
)

# Nouns and adjectives that make a person a woman or a man.
FEMALE_WORDS = _words(
    "woman wife mother daughter sister actress girl lady widow girlfriend aunt niece grandmother "
    "businesswoman spokeswoman policewoman mrs ms miss madam female princess queen nun"
)
MALE_WORDS = _words(
    "man husband father son brother actor boy gentleman widower boyfriend uncle nephew grandfather "
    "businessman spokesman policeman mr sir male prince king monk serviceman cameraman"
)
"""Nouns that "he" can mean, and "she" cannot: "her husband"."""

# Words before a name that are no part of it.
TITLES = _words(
    """mr mrs ms miss dr prof professor president minister chancellor senator general colonel captain major lieutenant
    judge sheikh imam rabbi father sister brother king queen prince princess sir lord lady ambassador secretary deputy
    governor mayor lawyer journalist activist blogger politician leader premier pastor bishop archbishop ayatollah cardinal
    chairman director reverend rev hon comrade prosecutor spokesman spokeswoman nurse driver student teacher doctor
    worker engineer programmer businessman pensioner priest musician artist poet writer actor actress singer photographer
    reporter editor researcher soldier resident volunteer defendant lawyers entrepreneur historian economist academic"""
)

PRONOUNS: dict[str, str] = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "p", "them": "p", "their": "p", "theirs": "p", "themselves": "p",
    "who": "r", "whom": "r", "whose": "r", "which": "r", "that": "r",
}  # fmt: skip
"""Pronoun to the gender or number it asks for: m, f, p(lural), r(elative: its noun stands before it)."""

FIRST_PERSON = frozenset({"i", "me", "my", "myself", "we", "us", "our"})
"""Words for whoever speaks."""

MINE = frozenset({"my"})
"""“My husband”: a relative of whoever speaks."""

PLACE_NOUNS = _words(
    "prison jail colony airport district court street square avenue region university hospital institute centre center "
    "province island river city town village foundation prize award trial affair case campaign administration"
)
"""Nouns after a name that make a place or a thing of it: "Lefortovo prison"."""

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

BEFORE_BODIES = frozenset({"of", "at", "for", "from"})
"""Before a single name these tell a paper, a party, a town: "Niloofar Hamedi of Shargh"."""

ALIAS_WORDS = frozenset(
    {
        ("as", "known"),
        ("by", "goes"),
        ("by", "went"),
        ("by", "going"),
        ("alias", ","),
        ("name", "the"),
        ("name", "pen"),
        ("pseudonym", "the"),
    }
)
"""The two words before another name of the same person, the nearer first: "known as", "goes by"."""
ALIAS_FILLERS = frozenset(
    {
        "better",
        "also",
        "best",
        "widely",
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

NAMING = frozenset({"name", "call", "nickname", "dub", "identify"})
"""Verbs that give somebody's name behind a noun, so that nobody told of before need be meant: "the native nicknamed X"."""

SAME_CALLING = (
    _words("lawyer advocate attorney barrister solicitor"),
    _words("journalist reporter correspondent newsman"),
    _words("writer author novelist"),
    _words("activist campaigner"),
    _words("cleric priest pastor imam"),
    _words("politician lawmaker deputy parliamentarian councillor councilor legislator congressman congresswoman mp"),
    _words("singer musician rapper"),
    _words("academic scholar professor lecturer"),
    _words("teacher schoolteacher"),
    _words("businessman entrepreneur"),
)
"""Words for one calling: who was told to be a lawyer is "the advocate" below."""

OFFICIALS = _words(
    """judge prosecutor spokesman spokeswoman spokesperson lawyer attorney advocate investigator magistrate ambassador
    rapporteur commissioner counsel president minister king queen prince princess emir sultan premier chancellor
    secretary"""
)
"""Those who act or speak in a case: "he" is less likely one of them than the one to whom things happen."""

OFFICES = _words(
    "official officer mayor governor bishop archbishop senator deputy ombudsman ombudswoman imam priest pastor"
)
"""“The mayor said”: somebody else, unless he was called so before."""

GROUP_PRONOUNS = _words("both all each neither these those")
"""Words that stand for a group named before."""

FAMILY = _words(
    "wife husband mother father son daughter brother sister parents parent family relative relatives widow "
    "fiancée fiancee partner uncle aunt cousin nephew niece spouse children child grandmother grandfather brother-in-law"
)
"""Nouns for somebody by whose relative he is: "his wife"."""

ONES_OWN = FAMILY - _words("partner child children")
"""Those whom only people have, and no body: "the union's partner", "the city's children"."""

INDEFINITE_PEOPLE = _words(
    "people person persons someone anyone everyone others those some many most several all none nobody man woman men "
    "hundred thousand dozen more suspects suspect protesters demonstrators"
)
"""Words that mean people without a noun: "dozens were held", "several of them"."""

BEFORE_ROLES = _words("the")
"""Before a role that is written with a capital: "the YouTuber Yvonne Idamange"."""

NEVER_NAMES = _words("bail parole custody detention arrest trial verdict")
"""What opens a sentence with a capital, and is nobody: "Bail had been denied"."""

THE = _words("the these those their his her")
"""“All the reporters", "all their friends”: known ones; "all reporters" are any."""

NO_PEOPLE = _words("covid covid-19 coronavirus zoom twitter telegram facebook")
"""What the model takes for somebody's name: "had caught Covid in jail"."""

APART = _words("remaining other")
"""“The remaining prisoners", "the other defendants”: whoever they are, not those told of just before."""

SUFFERED_BY = _words(
    "arrest sentence sentencing conviction imprisonment detention jailing trial prosecution disappearance abduction"
)
"""Nouns of what befalls people: "the sentence of Floriane Irangabiye"."""
BEFALLING = _words("arrest detain jail imprison sentence convict interrogate abduct handcuff behead")
"""Verbs of what befalls people alone: who was arrested is no place."""
INDEFINITE = _words("a an another")
"""Articles of somebody not told of before."""

FATES = _words("be face remain get receive spend serve languish await stay risk plead")
"""Verbs of what somebody goes through: "the founder of Apple Daily has been in jail"."""

KIN_TOGETHER = _words("family relative relatives parents")
"""Kin who are no one person."""
KIN_OF: dict[str, frozenset[str]] = {
    **dict.fromkeys(("father", "mother", "parent", "parents"), _words("son daughter child")),
    **dict.fromkeys(("son", "daughter", "child"), _words("father mother")),
    "wife": _words("husband"),
    "husband": _words("wife"),
    **dict.fromkeys(("brother", "sister"), _words("brother sister")),
    **dict.fromkeys(("lawyer", "attorney", "counsel"), _words("client")),
}
"""Who somebody's relative speaks of as "his son", "her husband": somebody himself."""

EVERY = frozenset({"all", "every", "any"})
"""“All women detained in the protests”."""
THOSE = frozenset({"those"})
"""“Those killed in January”: told apart by what follows."""

ONLY_ONE = frozenset("first last only sole latest".split())
"""“The first journalist to be convicted”: one of whom nothing else can be meant."""
CHILDREN = frozenset({"boy", "girl", "child", "baby", "toddler"})
"""“The boy” is nobody of the case unless he was called so."""
ANYBODY = frozenset({"those", "anyone", "anybody", "persons", "people"})
"""“Those convicted of it may get a year”: whoever will be."""

SEVERAL = frozenset({"several", "many", "numerous"})
"""“Together with several other activists”: an unknown number of people."""
EXCEPT = frozenset({"but", "except"})
"""Before a number: how many it did not befall ("all but three")."""

SPOUSES = _words("wife husband")
"""Whose other half makes "the couple" with somebody."""

THINGS_OF_COURT = _words(
    "fine penalty case verdict sentence charge trial appeal hearing ruling decision judgment judgement conviction term count law bill decree amendment legislation"
)
"""Nouns behind "trial of", "appeal of" that are never the person: "a retrial of the case"."""

NO_DOERS = THINGS_OF_COURT | _words(
    "premises house home office building detention arrest custody attempt effort plan move bid promise threat campaign call refusal "
    "failure permission chance right request demand order petition motion "
    "arm leg hair hand foot neck head phone telephone video link email letter post mail car bus train plane van mistake"
)
"""Nouns that do nothing to anybody: "a decision to keep him in custody", "dragged by the arms"."""

MEANS = frozenset(
    {
        "force",
        "telephone",
        "phone",
        "letter",
        "email",
        "e-mail",
        "text",
        "message",
        "mail",
        "post",
        "fax",
        "video",
        "mistake",
    }
)
"""By what, not by whom: "was told by telephone", "taken by force"."""

BODY_NOUNS = _words(
    "site website portal newspaper magazine daily weekly outlet channel agency broadcaster station party movement group "
    "organisation organization ngo foundation company network platform app tabloid publication blog podcast"
)
"""Nouns before the name of a body: "the news site Rappler"."""

THEY = frozenset({"they"})
"""Several who are told of before."""
