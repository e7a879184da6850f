"""Rows of the events table that the reader treats in a way of their own, by name."""

from letapis.language.en.events import gated, lost_sight, on_behalf

OF_THE_HARMED = gated.OF_THE_HARMED
"""“Her head was shaved”: of one told to be held or ill-treated."""
OF_TOLD, BESIDES = gated.OF_TOLD, gated.BESIDES
"""“Did not know whether he was alive", "denies it”: of one of whom more is told."""
JOURNEYS = frozenset(
    "on-a-plane-to left-bound-for boarded-plane slipped-away-abroad settled-in made-way-to took-refuge-in reached-country across-the-border been-abroad"
    " got-back-from since-return touched-down plane-touched-down set-foot-in flown-home is-home landed-at-airport his-plane-landed".split()
)
"""Rows of the module of that name."""
LANDINGS = frozenset({"landed-at-airport", "his-plane-landed"})
"""“Landed at Arlanda airport": a return of him whose return is told besides, or who is of that country."""
WEAK_MOVEMENTS = frozenset(
    {
        "fly-to-country",
        "fly-out-of",
        "take-off",
        "arrive-in-country",
        "where-arrived",
        "leave-country",
        "return-verb",
        "returned-from-trip",
        "returned-then",
        "arrive-home",
        "return-noun",
        "fly-out",
        "taken-out",
    }
    | JOURNEYS
)
"""Rules of movement that a journey satisfies, too; exile and flight need no other event."""
TO_HOSPITAL = "move-to-hospital"
"""“Were moved to a hospital”: no transfer of anybody who is not held."""
STILL_HELD = frozenset({TO_HOSPITAL, "admitted-to-hospital", "prisoner-to-hospital"})
"""“Was taken to hospital”: no transfer of somebody who had been let go before."""
OF_PRISONERS = frozenset({TO_HOSPITAL, "transferred-somewhere"})
"""“Denied that he had been transferred”: so told of prisoners alone; officials are transferred, too."""
OF_KNOWN_PRISONERS = frozenset(
    {
        "sent-home-in-hours",
        "killed-himself",
        "attend-court",
        "on-behalf-of",
        "officers-allege",
        "deny-all-of-it",
        "takes-the-stand",
        "free-to-go",
        "takes-it-further",
        "flown-to-quarter",
        "officers-fly-to",
        "driven-to-prison",
        "came-out",
        "left-headquarters",
        "left-named-prison",
        "serve-number",
        "came-out-to-them",
        "reunited-with-family",
        "left-station",
        "sent-him-home",
        "handed-to-family",
        "back-on-street",
        "visited-in-prison",
        "loaded-on-train",
        "in-transit",
        "out-in-headline",
        "back-with-family-headline",
        "been-inside",
        "stays-inside",
        "ailing-in-prison",
        "where-he-spent",
        "tells-from-cell",
        "keeps-inside",
        "has-years-to-go",
        "driven-to-centre",
        "brought-to-city",
        "taken-to-town",
        "admitted-to-hospital",
        "prisoner-to-hospital",
        "move-noun",
        "moved-east",
        "on-way-to-colony",
        "back-from-hospital",
        "has-not-eaten",
        "eats-nothing",
        "lives-on-liquids",
        "stops-drinking",
        "stops-taking-food",
        "sends-back-meals",
        "fasting-to-protest",
        "began-a-fast",
        "days-without-food",
        "stopped-answering",
        "calls-ceased",
        "has-not-called",
        "last-letter-from",
        "gone-again",
        "back-with-family",
        "at-home-now",
        "back-to-family",
        "goes-home",
        "goes-home-after-years",
        "own-bed",
        "night-at-home",
        "sent-home-by-court",
        "sent-home-cleared",
        "left-somewhere",
        "dumped-somewhere",
        "driven-out-of-gates",
        "dropped-off-then",
        "taken-back-home",
        "came-out-when",
        "driven-to-airport",
        "is-out",
        "stopped-then",
        "kept-at-name",
        "was-kept-for-days",
        "remains-at-station",
        "remains-inside",
        "may-not-leave-home",
        "blindfolded",
        "left-outside",
        "roughly-searched",
        "dragged-by",
        "exposed-to",
        "insulted-too",
        "went-through-torture",
        "care-put-off",
        "marks-on-skin",
        "made-to-dance",
        "with-black-eye",
        "had-no-lawyer",
        "cut-off-from",
        "aids-taken",
        "covered-with-bruises",
        "deaf-from-beatings",
        *gated.OF_THE_HELD,
    }
)
"""“Came out on Friday”, "left the police station", "was stopped on 22 October”: what is so told of prisoners and of
everybody else counts of one who is named and told to be in custody."""
FOR_SOMEBODY_CONCERNED = frozenset(
    {
        *on_behalf.FOR_CONCERNED,
        "rally-in-support",
        "rally-for",
        "vigil-for",
        "petition-for",
        "letter-for",
        "appeal-for-person",
        "discussed-person",
        "bring-up-person",
        "spoke-about-him",
        "plead-for",
        "spoke-out-for",
        "campaign-for",
        "campaign-launched-for",
        "resolution-on",
        "wrote-about-him",
    }
)
"""“Rallied for X", "discussed X with his counterpart”: on behalf of somebody to whom, in this report, something happens;
else of a candidate, a star, a minister."""
CLAIMED = frozenset({"said-misdeed", "said-to-do-wrong", "said-to-be-behind", "found-on-him"})
"""“Headed a spy ring”: an accusation where somebody says so who accuses, of somebody to whom something happens."""
DEED_TOLD = CLAIMED | {"reports-of-links"}
"""“Reports of links to the opposition", "said that he headed a spy ring”: the words from the trigger on are the offence."""
OF_WHOM_IT_IS_SAID = frozenset({"clause-doer", "clause-subject"})
"""“Police allege that he attacked them”: where the person of a row stands whose subject says what he did."""
OWN_NEGATION = ("negated", "no-obj=", "unable")
"""Conditions by which a row is itself a negation: "was not allowed to see a lawyer", "received no treatment"."""
WITH_OTHERS = frozenset({"reunited-after", "reunited-with-family", "taken-along"})
"""“Was reunited with his family", "had been taken along with them”: nothing befell those with whom he was, or it is told."""
ARRIVING = frozenset(
    {"arrive-in-country", "where-arrived", "fly-to-country", "touched-down", "plane-touched-down", "set-foot-in"}
    | LANDINGS
)
"""“Arrived in New York”: a return, of an American."""
ONLY_HOME = frozenset({"touched-down", "plane-touched-down", "set-foot-in"})
"""“Touched down in Canberra”: told where it is a return; whoever lands elsewhere may go on from there."""
TO_FACILITY = "take-to-facility"
"""“Was taken to a police station”: a detention, of somebody free."""
JAILED = "jail-for-term"
"""“Was imprisoned between 2005 and 2011”: a state, where it is told from when to when."""
FLOWN = "fly-out"
"""“Was flown to Delhi”: a transfer, where the place is in the country that the report is of."""
ALLEGED = frozenset({"authorities-claim-part", "police-tell-of-links", "alleged-deed"})
"""“Alleged that he had offered him money”: an accusation of one who is named, and to whom something happens."""
NEVER_BACK = frozenset({"will-never-return", "will-not-come-back"})
"""“Will never return”: told of somebody who has left; of the dead and the dismissed it is told too."""
A_NATION = "@nation"
"""“Left with his family for Germany”: the list of words, or the catalogue, that answers where to."""
LEAVING = "leave-country"
"""“Left for Beijing”: no journey abroad, where the report is of China."""
PUT_ON_PLANE = "put-on-plane"
"""“Was put on a plane to Louisiana”: a transfer, where the place is in the country that the report is of."""
TRAVELLING = frozenset({LEAVING, "fly-to-country", "arrive-in-country"})
"""“Travelled to Baku”: neither, in a report of Azerbaijan."""
PERHAPS_WITHIN = frozenset({FLOWN, PUT_ON_PLANE}) | TRAVELLING
"""Rows of journeys that may end in the same country."""
PRETRIAL = "pretrial-noun"
"""“Pre-trial detention”: lasts after the release it stands beside."""
CUSTODY_NOUNS = frozenset({PRETRIAL, "arrest-noun"})
"""Nouns of custody that may only complete a verb: "remanded in pre-trial detention"."""
DESCRIBED = "modified-name"
"""Where the person of a row stands that only tells what somebody is: "political prisoner X"."""
NOTHING_HEARD = frozenset(
    {
        *lost_sight.NOTHING,
        "appeals-in-vain",
        "whereabouts-refused",
        "whereabouts-not-told",
        "no-idea-where",
        "not-told-where",
        "nobody-says-where",
        "heard-nothing",
        "eats-nothing",
    }
)
"""Rows that hold a "nothing" of their own: "nothing has been heard of him"."""
ENTRY = "entry"
"""Where the person of a row stands whose word is a term: "X, seven years"."""
ORDERED = "ordered"
"""Where the person of a row stands whom a court orders held or jailed."""
PRISONS = frozenset({"facility", "named_prison"})
"""Word lists that the names of prisons belong to, too."""
ASKED_FOR = "sought"
"""Where the person of a row stands for whom somebody asks a term: "asked for ten years for X"."""

WITHOUT_A_VERB = frozenset(
    {"guilty-alone", "not-guilty-alone", "term-behind-guilty", "verdict-line", "term-behind-verdict"}
)
"""“Guilty on all counts.”: a verdict on whoever is told to be tried or charged, and on nobody else."""

TERMS_FOR_NAMES = frozenset(
    {"term-for-name", "term-behind-colon", "term-in-headline", "life-in-headline", "terms-in-headline"}
)
"""“Nine years for X”: a sentence where the report tells of a case against X, else perhaps years in office."""

FOR_DEED = "term-for-deed"
"""“Turkmenistan: four years for sharing a photo”: given to him of whom the story tells that term."""
BEHIND_VERDICT = "term-behind-verdict"
"""“Announced its verdict on Tuesday: 15 years for X”: of the day that the verdict is told of."""
TO_BE_SERVED = "to-serve-by-ruling"
"""“Will spend the next nine years in a colony”: how long, and no time of the verdict."""
BROUGHT_ON = frozenset({"landed-in-prison", "earned-a-term"})
"""“A tweet landed him in prison for six years”: what is told to have done it is no court."""
TERMS_FOR_PEOPLE = TERMS_FOR_NAMES | {BEHIND_VERDICT}
"""“15 years for A and 18 for B”: each term with those behind it."""

SAID_FALSE = frozenset(
    {
        "evidence-planted",
        "charges-made-up",
        "charges-trumped-up",
        "charges-false",
        "case-made-up",
        "case-trumped-up",
        "accusations-false",
    }
)
"""“The charges were made up”: the subject is what is denied, not who denies it."""

STEPS: dict[str, str] = {
    "age-after-name": "Ihar Losik, 33, was arrested in Minsk.",
    "age-told": "Aron Atabek died in custody at the age of 68.",
    "age-noun": "The 33-year-old blogger Ihar Losik was arrested in Minsk.",
    "card-held": "Ihar Losik\n\nDate of arrest: 25 June 2020\nWhere held: Navapolatsk colony No. 1",
    "card-profile": "Ihar Losik\n\nDate of arrest: 25 June 2020\nOccupation: blogger",
    "born-in-brackets": "Ihar Losik (born 20 May 1992 in Baranavichy) is a blogger. He was arrested in Minsk.",
    "citizenship-noun": "Mikola Dziadok, a citizen of Belarus, was arrested.",
    "deed-by-state-media": "Ihar Losik was arrested. “Losik sent secret plans to the West,” the state news agency BelTA said.",
    "denied-by-others": "Relatives said Ihar Losik was beaten in custody. The prison service denied it.",
    "nationality": "Céline Lebrun, who is French, was deported.",
    "citizenship-held": "Sudha Bharadwaj, who gave up US citizenship, was arrested.",
    "degree": "Ihar Losik, who took a degree in Vilnius, was arrested.",
    "studied-field": "Ihar Losik, who studied law in Vilnius, was arrested.",
    "education-noun": "Ihar Losik, a graduate of Vilnius University, was arrested.",
    "family-noun": "Maryna Adamovich wrote to her husband, Mikalai Statkevich, who was arrested in May.",
    "family-of": "Police arrested Ihar Losik. His wife wrote to him.",
    "from-place": "Ihar Losik, a resident of Minsk, was arrested.",
    "further": "Ihar Losik was arrested in 2011 and again in 2020.",
    "gapped-court": "The appeal court upheld the sentence of Ihar Losik in June, and the Supreme Court in October.",
    "gapped-day": "Ihar Losik was arrested on Monday, Maria Ressa on Tuesday.",
    "gapped-offence": "Ihar Losik was charged with contempt of court and Maria Ressa with libel.",
    "gapped-place": "Ihar Losik was arrested in Minsk and Maria Ressa in Manila.",
    "gapped-sentence": "Ihar Losik was sentenced to 15 years and Maria Ressa to six years.",
    "has": "Ihar Losik, who has a wife and a daughter, was arrested.",
    "held-before-release": "Ihar Losik was freed after 107 days.",
    "is-age": "Ihar Losik was arrested in Minsk. He is 33.",
    "among-them": "Police detained 20 people on Monday. Among them was the lawyer Maxim Znak.",
    "leads": "Rocío San Miguel, who heads the NGO Control Ciudadano, was arrested in Caracas.",
    "meeting-before": "Mike Pompeo phoned Alyaksandr Lukashenka. They spoke about the case of Vitaly Shklyarau.",
    "not-in-place": "Ihar Losik is not in Belarus now. He was released in May.",
    "occupation": "Blogger Ihar Losik was arrested in Minsk.",
    "set-off": "Niloofar Hamedi, of the daily Shargh, was arrested in May.",
}
"""What is read by a step, not by a row: the name of the rule, and an example that it reads."""
