"""English nouns for people: which they are, women or men, what they do."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HUMAN_NOUNS = _words(
    """
    newsreader ethnographer newscaster songwriter ballerina choreographer illustrator canvasser agitator refusenik objector midwife
    undergraduate postgraduate shepherd trucker barista financier auditor consul negotiator contender frontrunner prizewinner swimmer
    sprinter weightlifter grandmaster climber mullah seminarian expatriate housewife homemaker hotelier restaurateur carpenter welder
    seamstress hairdresser cleaner janitor believer informant
    vlogger youtuber tiktoker livestreamer abbot academic accomplice accountant accused activist actor actress adolescent adult adviser advisor advocate agent aide
    ally ambassador analyst anchor anarchist architect artist assailant assassin assistant associate astronaut athlete attacker
    attorney aunt author baby bachelor bandit banker baker bishop blogger bodyguard boss boxer boy boyfriend brother bureaucrat
    businessman businesspeople businesswoman bystander cameraman campaigner candidate captain captive cardinal caretaker cartoonist
    cashier celebrity ceo chairman chairperson chairwoman chancellor chef chief child children citizen civilian cleric clerk
    coach co-defendant co-founder cofounder collaborator colleague colonel columnist comedian commander commando commentator commissioner
    aspirant billionaire companion compatriot composer comrade conscript conspirator consultant contractor convict cook coordinator co-worker
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
    minor miner miscreant missionary mobster moderator monk mother mp muslim murderer musician national nationalist native navalnyite neighbour neighbours neighbor nephew newspaperman
    niece nobel laureate novelist nun nurse observer occupant offender officer official oligarch opponent operator oppositionist oppositionists
    orator organiser organizer outlaw owner painter paramedic parent parishioner parliamentarian participant partisan partner passenger passerby passer-by pastor
    patient patriarch patriot peasant pedestrian pensioner people peddler performer perpetrator person persons personnel peshmerga
    pharmacist philanthropist philosopher photographer photojournalist physician physicist pilgrim pilot pirate playwright player plotter
    convener convenor poet police policeman policemen policewoman politician pope powerbroker preacher premier presenter president priest prince princess principal prisoner
    producer professor programmer propagandist prosecutor prostitute protester protestor psychiatrist psychologist publicist publisher punk pupil
    rabbi radical rapper rapist reader rebel recruit recruiter reformer reformist refugee relative renegade reporter representative researcher resident
    restaurateur retiree rioter ringleader rival robber ruler runner sailor saint salesman saboteur scholar scientist screenwriter sculptor secretary
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

CHAIRS = frozenset({"chair"})
"""Nouns for a thing, and for whoever leads a body of which it is told."""
BEFORE_CHAIRS = frozenset({"vice", "co", "deputy"})
"""“The vice-chair", "the co-chair”."""
MAKERS = frozenset({"maker"})
"""Nouns for a firm, and for somebody who makes what the word before tells."""
BEFORE_MAKERS = _words("documentary film movie video law policy peace trouble")
"""“The documentary maker", "a film maker”."""
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
"""Endings that make people of other words: "beekeeper", "pianist"."""

NOT_HUMAN = _words(
    "committee coffee fee tree degree knee guarantee employee-owned career beer deer frontier pioneer-less vanguard safeguard blackguard lifeguard-less climate estimate ultimate jubilee referee-less spree list mist assist twist fist wrist waist exist physician-assisted letter paper number computer fir firs complaint bail cheer"
)
"""Nouns with an ending of people that are none: "committee"."""

INDEFINITE_PEOPLE = _words(
    "people person persons someone anyone everyone others those some many most several all none nobody man woman men "
    "hundred thousand dozen more suspects suspect protesters demonstrators eldest"
)
"""Words that mean people without a noun: "dozens were held", "several of them"."""

LEFT_OF_MANY = _words(
    "rest remainder bulk half third quarter latter former opposition leadership elite intelligentsia clergy youth press "
    "electorate population community public minority diaspora generation household delegation squad cell congregation "
    "pro enemy eldest youngest elder accused condemned deceased dead defence defense"
)
"""Nouns that may be people, though no list of people has them: "the rest were let go"."""

PARTS = _words("third thirds quarter quarters half rest remainder bulk")
"""“A third of the prisoners": parts of many, which are people where those are."""

GROUP_NOUNS = _words(
    "family couple pair trio duo group crowd gang staff crew team dozen hundred thousand score majority number handful"
)
"""Nouns of several people that stand in the singular: an arrest of them is an arrest of people."""

SO_MANY = _words("hundred thousand dozen score handful majority number")
"""Of these, nouns for so many of anything: "dozens of cases of torture" are no people."""

FORCES = _words("police gendarmerie militia army military prosecution judiciary")
"""Bodies of many that nouns for people name: neither "he" nor "she" ("the police searched his home")."""

FEMALE_WORDS = _words(
    "woman wife mother daughter sister actress girl lady widow girlfriend aunt niece grandmother "
    "businesswoman spokeswoman policewoman mrs ms miss madam female princess queen nun"
)
"""Nouns and adjectives that "she" can mean, and "he" cannot: "her mother"."""

MALE_WORDS = _words(
    "man husband father son brother actor boy gentleman widower boyfriend uncle nephew grandfather "
    "businessman spokesman policeman mr sir male prince king monk serviceman cameraman"
)
"""Nouns that "he" can mean, and "she" cannot: "her husband"."""

SAME_CALLING = (
    _words("lawyer advocate attorney barrister solicitor"),
    _words("journalist reporter correspondent newsman"),
    _words("writer author novelist poet playwright essayist"),
    _words("artist painter cartoonist sculptor illustrator"),
    _words("officer captain colonel lieutenant sergeant policeman policewoman"),
    _words("activist campaigner"),
    _words("diplomat ambassador envoy"),
    _words("priest pastor clergyman missionary"),
    _words("cleric imam preacher"),
    _words("politician lawmaker deputy parliamentarian councillor councilor legislator congressman congresswoman mp"),
    _words("singer musician rapper songwriter"),
    _words("academic scholar professor lecturer researcher"),
    _words("doctor physician surgeon medic"),
    _words("teacher schoolteacher"),
    _words("businessman entrepreneur"),
)
"""Words for one calling: who was told to be a lawyer is "the advocate" below."""

CLIENTS = frozenset({"client"})
"""Whom a lawyer speaks of: "my client denies it"."""
DEPUTIES = _words("deputy vice assistant")
"""“The deputy director”: another than the director."""

OFFICIALS = _words(
    """judge prosecutor spokesman spokeswoman spokesperson lawyer attorney advocate investigator magistrate ambassador
    justice rapporteur commissioner counsel president minister king queen prince princess emir sultan premier chancellor
    secretary commander envoy tsar czar"""
)
"""Those who act or speak in a case: "he" is less likely one of them than the one to whom things happen."""

HEADS = _words("chief head director aide boss executive adviser advisor general superintendent warden")
"""Who may head, or act for, a body of a state: "the prison chief", and as well a paper or a union."""
OF_STATE = _words(
    "police prison army security intelligence military border immigration ministry kremlin government state navy junta "
    "presidential cabinet hospital penitentiary jail district city provincial regional palace taliban"
)
"""Bodies of a state, whose heads act in a case or speak of it: "army chief Muhoozi Kainerugaba"."""
TWO_WORD_OFFICES = frozenset(
    {("chief", "executive"), ("attorney", "general"), ("major", "general"), ("chief", "secretary")}
)
"""Offices of two words, of which the second alone may be anybody's."""
COMMANDER = "commander"
"""What such a head is kept as: one of `OFFICIALS`."""

BESIDE_ANOTHER = _words("colleague co-defendant codefendant accomplice ally aide associate friend successor co-author")
"""Who is told of beside another of whom the news is: in a headline not the one whom the report is about."""

BENCH = _words("justice justices")
"""Titles of judges that are no nouns for people: "Justice Ojukwu refused him bail"."""

OFFICES = _words(
    "official officer mayor governor bishop archbishop senator deputy ombudsman ombudswoman imam priest pastor"
)
"""“The mayor said”: somebody else, unless he was called so before."""

CHILDREN = frozenset({"boy", "girl", "child", "baby", "toddler"})
"""“The boy” is nobody of the case unless he was called so."""

ANY_ONE = frozenset({"man", "woman"})
"""“The man”: whoever was brought in last, by whatever noun."""

MINORS = _words("boy girl child teenager teen minor")
"""What somebody under age may be called: "Mikita Zalatarou, 16, … the boy's father"."""
