"""English words that join clauses and lists, and pairs of words that do."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AND = _words("and")
"""“Asan and Aziz Akhtemov”."""
THAN = _words("than")
"""“Was fined rather than jailed”."""
BEFORE_OWN_TERM = frozenset({"(", "to", "for", ",", ":", "–", "—", "-", "with"})
"""Between a name and the term that is that person's own: "A (15 years), B to 18"."""
SETS_OFF = frozenset({"(", "–", "—", "-", ":"})
"""Marks that set a term off behind a name."""
EACH = _words("each")
"""“A and B (eight months each)”: a term of all of them."""
UP_TO = ("up", "to")
"""“Were jailed for up to 14 years”."""
ALTOGETHER = _words("total combined altogether between")
"""“A, B and C got a total of 46 years”, "46 years between them"."""
BETWEEN_ITEMS = frozenset({",", ";", "and"})
"""Between the items of a list with something in brackets behind each: "A (12 years); B (10 years), and C (8)"."""
COMMA_OR_AND = frozenset({",", "and"})
"""Between the members of a list."""
ENDS_CLAUSE = frozenset({";", ":", "–", "—"})
"""Marks behind which another clause begins."""
GOES_ON = _words("of and")
"""Behind a length that is no whole term yet: "after six years of"."""
BUT = _words("but yet")
"""“Faced charges but fled in 2022”: what sets a second verb, with its time, against the first."""
WHERE = _words("where")
"""“Had any idea where he was”."""
WHEN = _words("when")
"""“Was arrested when he visited on 9 May”: one time for both clauses."""
AS = _words("as")
"""“Was arrested as she left her home on Monday”; behind a passive it gives a reason."""
WHILE = _words("while")
"""“Was detained while filming a protest in July”."""
FROM_TIME = _words("from")
"""“Was held from April 2019”: the start of a state."""
CLAUSE_MARKS = _words("after before because since while")
"""“Adjourned to 27 April after his lawyers asked”: what stands before is not the time of the clause."""
ONLY = _words("only")
"""Before an infinitive of what followed: "was freed in May, only to be seized again in June"."""
AT_LAST = _words("finally eventually ultimately")
"""Of what came long after what was told before: "was held again, and finally sent home on 1 April"."""
AT_PURPOSE = _words("for")
"""With an infinitive: "for him to be freed"."""

OR = _words("or nor")
"""“Has not seen or heard from him”."""
COMPANY = _words("together along")
"""Before "with": "together with her brother"."""
FOLLOWED = _words("followed")
"""“Was freed first, followed by A and B”."""
ALONGSIDE = _words("alongside")
"""“Tried alongside him”."""
SO = _words("so")
"""“So was X”."""
NEITHER = _words("neither nor")
"""“Neither was X": what did not befall the one told of before, nor the one named here."""
AS_WELL_AS = ("as", "well", "as")
"""“Was freed as well as X”: whom it befell, too."""
IN_ITS_TURN = _words("did so the same followed suit too likewise as well then later again do again")
"""“The Supreme Court did so in October", "followed suit”: what stands between another court and its day."""
TOO = _words("too")
"""“So too X”, "so too was X"."""
LIKEWISE = _words("likewise ditto")
"""“Likewise X”: what befell the one told of before."""
ALSO = _words("also")
"""“Also released was X”: opens a sentence whose subject comes last."""
AMONG = _words("among")
"""Before `pronouns.THEM`: "among them X"."""
SUCH_AS = ("such", "as")
"""“Lawyers such as X and Y”."""
ONE = _words("one")
"""“Was one of 200 lawyers held”."""

THAT = _words("that")
"""“Demanded that she be freed”."""
CASE = _words("case")
"""Behind "in": "in case they arrested him"."""
CONDITION = _words("condition")
"""“On condition that he leave the country”."""
APPEAL_FORM = _words("appeal")
"""A court's remedy as well as a call: never by itself a demand for what hangs on it."""

BETWEEN_PERSON_AND_TERM = frozenset(
    {"to", "for", "got", "gets", "with", "received", "a", "an", ",", "another", "each", "–", "—", "-"}
)
"""Words between a person and a length without a verb of its own: "A got nine years, B to six"."""
THE_OTHERS = _words("rest others other remaining")
"""“A and B got eight years, the rest six”."""
BEFORE_LENGTH = _words("nearly almost about some more than over around just a further")
"""Words between "after" and the length: "freed after almost 107 days"."""
NOW = _words("now")
"""“Now that the charge has been dropped”: of what is so already."""
CONTINUING = _words("continue keep")
"""Verbs of a practice that goes on: "should not continue jailing reporters"."""
