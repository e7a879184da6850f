"""Words right beside a head that keep its row from holding: looked at before a sentence is parsed.

“The land was cleared", “stabbed to death", “holding talks": in ordinary news such words stand in every tenth sentence,
and no person can be what the row asks for. Rows by name; each set with a sentence that it passes over.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beside:
    """Words (in small letters) right before the head in its very form, and words that follow it: no event with those.

    An article or a particle between the head and the word that follows (`behind`) is passed over, but not before those
    right behind it (`next`).
    """

    example: str
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()

    @property
    def asks(self) -> bool:
        """Whether it rules anything out."""
        return bool(self.before or self.behind or self.next)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BESIDE: dict[str, Beside] = {
    "acquit-verb": Beside(
        "The party made it clear that it would vote.",
        _words("it very so quite is are was were be been being become became make makes made more"),
        _words(
            "cut signs sign that instructions instruction indication indications evidence majority idea message picture"
            " road roads way blockage blockages hurdle hurdles backlog debt debts rubble debris"
        ),
    ),
    "cross-into": Beside(
        "A commission cross-examined the witness.",
        next=_words("-border -examine -examined -examines -examining -examination -section -country -party"),
    ),
    "cross-border": Beside("Cross-border trade has grown.", next=_words("-border")),
    "out-of-country": Beside(
        "It came out of the talks in Minsk.",
        _words(
            "come comes coming came go goes going went gone flow flows run runs running ran get gets getting got grow grows"
            " grew arise arises arising arose carry carried control them which it these turn turned bring brought bringing"
            " take takes took taken taking make made step stepped burst pull pulled pulling push pushed born branch branched"
            " walk walks walked walking drop dropped ruled backed opted bailed two three four five six seven eight nine ten"
        ),
    ),
    "die-verb": Beside("The unrest died down.", next=_words("down")),
    "hold-active": Beside(
        "Both sides will hold talks, and the police are holding meetings.",
        before=_words("on take takes took get gets got"),
        behind=_words(
            "view joint emergency early fresh awareness portfolio office post position power rank key true good talks elections polls rallies meetings consultations discussions negotiations demonstrations views"
            " licences hearings trials services celebrations shares sway fort meeting rally election referendum summit"
            " conference conferences ceremony ceremonies debate debates discussion programme programmes procession"
            " processions negotiation consultation"
        ),
    ),
    "sought-by-police": Beside(
        "They sought to meet the minister, and sought permission.",
        next=_words("to the a an his her its their our out after help permission refuge asylum more no"),
    ),
    "storm-home": Beside(
        "The tropical storm destroyed homes.",
        before=_words("a the this that tropical winter snow ice dust severe heavy violent deadly major sand"),
    ),
    "hand-over": Beside(
        "The council handed over the land to the port.",
        behind=_words(
            "land site phone keys power charge control money documents documentation files evidence part parts portion portions plot property weapons cash"
        ),
    ),
    "death-noun": Beside(
        "The death toll of the flood rose.",
        behind=_words("toll tolls penalty anniversary rate rates knell trap"),
    ),
    "those-taken": Beside(
        "Those decisions taken in May were wrong.",
        _words(
            "decision decisions step steps stand action actions measure measures initiative photo photos oath procession processions march marches rally rallies view views care"
        ),
    ),
    "took-then": Beside(
        "They take place in May.",
        behind=_words(
            "action actions step steps stand note notice place part cognisance cognizance measures responsibility"
            " necessary advantage decision decisions charge care office oath stock lesson lessons precautionary flag time years months days hours weeks"
        ),
        next=_words("to into in for from with as out of by off over under through at ill up note place part"),
    ),
    "taken-then": Beside(
        "On Friday the matter was taken up again.",
        next=_words("to into in for from with as out of by off over under through at ill up note place part seriously"),
    ),
    "which-denies": Beside(
        "The disputed land, which they want, lies by the river.",
        behind=_words(
            "land site sites area areas border borders territory region island islands waters plot election result"
        ),
    ),
    "admit-doing": Beside(
        "They were admitted to hospital.",
        behind=_words("hospital hospitals"),
    ),
    "hit-verb": Beside(
        "Farmers of the drought-hit villages by the river came.",
        _words("- badly hard worst adversely severely seriously chief"),
        _words("streets roads headlines hard badly"),
        _words("out up"),
    ),
    "led-into-court": Beside(
        "On March 15 the court will hear it.",
        before=_words(
            "on in of from by since until till to the a this that last next early mid late peace protest silent long"
        ),
    ),
    "no-news-of": Beside(
        "Not one of the news channels told of it.",
        behind=_words(
            "network networks channel channels agency agencies conference conferences outlet outlets bulletin"
            " bulletins paper papers website websites"
        ),
    ),
    "search-for": Beside(
        "Police are looking into the matter and look forward to the day.", next=_words("into forward like at after")
    ),
    "sentence-verb": Beside(
        "The judge condemned the violence.",
        behind=_words("violence killings incident incidents attacks arrest arrests verdict ruling crackdown remarks"),
    ),
    "take-to-facility": Beside(
        "The guards took steps to go to the police station.",
        _words("action actions step steps stand decision decisions measure measures precautions"),
        _words(
            "action actions step steps stand note notice place part cognisance cognizance measures responsibility"
            " necessary advantage decision decisions charge care office oath"
        ),
    ),
    "try-verb": Beside("They tried to enter.", next=_words("to its hard")),
}
"""By row, each seen in ordinary news (the development parts of IndiaPoliceEvents). A hyphen before stands for any compound: “drought-hit"."""

PASSED_OVER = _words("a an the to over up out")
"""Between a head and the word that follows: “hand over the land"."""

OUT_OF = frozenset({"out-of-country", "out-of-prison", "become-of"})
"""Rows whose "of" stands right behind the head: “is out of prison", not “three out of ten of them are poor"."""

BEHIND = frozenset({"forced-posture", "ask-to-review", "given-up-to-state"})
"""Rows all of whose words stand behind the head: “forced to stand", not “the stand that they were forced to take"."""

CLOSE = frozenset({"taken-in", "taken-in-by-police", "verdict-line"})
"""Rows whose particle or mark stands right behind the head: “was taken in by police", not “a decision was taken … in May"."""

FAR = frozenset(
    "drop-charges find-guilty hand-term send-to-prison-term body-found receive-term kept-for-days court-gives order-held"
    " returned-to-prison dismissed-statement they-took-away left-with-a-pardon another-added extend-told-custody in-cells"
    " throws-it-out prosecutor-asks which-denies walks-away-with extend-detention send-to-jail accused-of-under impose-on".split()
)
"""Rows whose words may stand far from the head, with all that is told of a person between: “found X, a 62-year-old retired
teacher who had led the strike, guilty of extremism". In all others they stand within a dozen words of it."""
