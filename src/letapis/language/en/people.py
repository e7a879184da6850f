"""English words that tell which people are meant: kin, those told of before, any, and what is no doer."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRONOUNS: dict[str, str] = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "p", "them": "p", "their": "p", "theirs": "p", "themselves": "p",
    "who": "r", "whom": "r", "whose": "r", "which": "r", "that": "r",
}  # fmt: skip
"""Pronoun to the gender or number it asks for: m, f, p(lural), r(elative: its noun stands before it)."""

FIRST_PERSON = frozenset({"i", "me", "my", "myself", "we", "us", "our"})
"""Words for whoever speaks."""

SPEAKER = frozenset({"i", "me", "my", "myself"})
"""“I was beaten”: words by which somebody speaks of himself alone."""

HIS_OR_HER = frozenset({"his", "her"})
"""“They tied her hands”: of one person, who did not do it."""

PLURAL = frozenset({"they", "we"})
"""“In prison they tied her hands”: several, none of whom is "her"."""

ADDRESSED = frozenset({"you", "your", "yourself"})
"""“Were you beaten?”: words for whoever is asked."""

MINE = frozenset({"my"})
"""“My husband”: a relative of whoever speaks."""

GROUP_PRONOUNS = _words("both all each neither these those")
"""Words that stand for a group named before."""

OF_ONE = frozenset({"m", "f"})
"""What pronouns of one person tell: “he”, “she”."""
SEVERAL_MEANT = "p"
"""The number of "they" and "their"."""
WOMAN = "f"
"""The gender of "she" and "her": of whom nothing tells it is a man more often."""

FAMILY = _words(
    "wife husband mother father son daughter brother sister parents parent family relative relatives widow "
    "fiancée fiancee fiancé fiance girlfriend boyfriend partner uncle aunt cousin nephew niece spouse children child grandmother grandfather brother-in-law"
)
"""Nouns for somebody by whose relative he is: "his wife"."""

NEAR_KIN = _words("wife husband mother father son daughter brother sister widow uncle aunt cousin nephew niece")
"""Relatives that nothing but a person has, not even a firm or a town: "Statkevich's wife", not "Google's parent"."""

GROWN_KIN = _words("wife husband mother father widow")
"""“Iryna Zlobina, his wife – 9 years”: of a child it would be an age."""
ONES_OWN = FAMILY - _words("partner child children")
"""Those whom only people have, and no body: "the union's partner", "the city's children"."""

THE = _words("the these those their his her")
"""“All the reporters", "all their friends”: known ones; "all reporters" are any."""

APART = _words("remaining other")
"""“The remaining prisoners", "the other defendants”: whoever they are, not those told of just before."""

ACCUSED_ONES = _words("two three four five six seven pair couple duo trio defendant suspect detainee accused")
"""“Prosecutors say the two were planning to flee”: those whom the case is about."""

OF_ORDER = _words("first second third fourth fifth last latest only")
"""“X was the last to be detained”: the place in a row, and no other man."""
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

GENERATIONS: dict[str, str] = {"younger": "young", "elder": "old", "older": "old"}
"""“The younger Babaryka", "his elder brother”: words that tell two of one name, or two of kin, apart by their age."""
NAMESAKES: dict[str, str] = {"junior": "young", "senior": "old"}
"""“Babaryka junior”: the same behind a name."""
GENERATION_OF_KIN: dict[str, str] = {
    **dict.fromkeys(("son", "daughter", "grandson", "granddaughter", "nephew", "niece"), "young"),
    **dict.fromkeys(("father", "mother", "grandfather", "grandmother", "uncle", "aunt"), "old"),
}
"""Whether a relative is the younger of the two."""
BORN_TOGETHER = _words("brother sister sibling twin")
"""“The brothers", "the siblings”: two or more of one family."""
SIBLINGS = _words("brother sister")
"""Relatives of whom it has to be told who is the elder."""

EVERY = frozenset({"all", "every", "any"})
"""“All women detained in the protests”."""

EVERYBODY = frozenset({"everybody", "everyone", "all"})
"""“Not everybody held there”."""
THOSE = frozenset({"those"})
"""“Those killed in January”: told apart by what follows."""

ONLY_ONE = frozenset("first last only sole latest".split())
"""“The first journalist to be convicted”: one of whom nothing else can be meant."""

BODY = _words("head face neck mouth back body eye hand foot leg arm chest genital")
"""Parts of somebody, of which "head" may be a person as well: "put a bag over his head"."""
LIMBS = BODY | _words(
    "skin wrist ankle shoulder rib nose jaw cheek forehead throat finger thigh knee lip ear temple skull stomach abdomen buttock"
)
"""Parts of somebody on which a blow leaves a mark."""
PARTS = LIMBS | _words("fingernail toenail nail tongue sole breast palm eyelid nostril hair scalp anus rectum vagina")
"""Parts of somebody to which a thing is put: "needles under his fingernails"."""
ANYONE = frozenset({"anyone", "anybody"})
"""“Nobody has executed anyone since 1993”: nobody in particular."""
ANYBODY = ANYONE | {"those", "persons", "people"}
"""“Those convicted of it may get a year”: whoever will be."""

SEVERAL = frozenset({"several", "many", "numerous"})
"""“Together with several other activists”: an unknown number of people."""

OF_OFFICE = frozenset({"ousted", "deposed", "elected", "exiled", "disgraced", "retired"})
"""“Ousted president X”: participles before a noun for people that tell of it, whatever the parse takes them for."""
EXCEPT = frozenset({"but", "except"})
"""Before a number: how many it did not befall ("all but three")."""

SPOUSES = _words("wife husband")
"""Whose other half makes "the couple" with somebody."""

THINGS_OF_COURT = _words(
    "whereabouts fine penalty case verdict sentence charge trial appeal hearing ruling decision judgment judgement conviction term count law bill decree amendment legislation"
)
"""Nouns behind "trial of", "appeal of" that are never the person: "a retrial of the case"."""

NO_DOERS = THINGS_OF_COURT | _words(
    "premises house home office building detention arrest custody attempt effort plan move bid promise threat campaign call refusal "
    "hotel apartment flat street gate gates door cause accusation charge measure sign slogan virus applause cheer bail power then protest "
    "failure permission chance right request demand order petition motion "
    "arm leg hair hand foot neck head phone telephone video link email letter post mail road rail sea air land boat ferry ship car bus train plane van helicopter jet aircraft ambulance lorry truck mistake "
    "stage convoy"
)
"""Nouns that do nothing to anybody: "a decision to keep him in custody", "dragged by the arms"."""

OFFICES = _words("office")
"""“The prosecutor's office charged him”: a house, and those who act from it."""
MEANS = frozenset(
    {
        "amnesty",
        "pardon",
        "clemency",
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
OF_PEOPLE = frozenset(word for word, gender in PRONOUNS.items() if gender in {"m", "f", "p"}) | GROUP_PRONOUNS
"""Pronouns that stand for people: "she", "them", "both"."""

OFFICERS = frozenset({"officer", "police", "policeman", "policewoman"})
"""“He abused the officers”: nobody to whom it counts as ill-treatment."""

STANDING_FOR = frozenset({"represent", "defend"})
"""“Who represents the bloggers”: verbs of a lawyer with those whom he speaks for."""
ACTING = frozenset({"act", "appear"})
"""“Who acts for the bloggers”: the same, with "for"."""
LAWYER = "lawyer"
"""What such a person is."""
COMPANIONS = frozenset({"companion", "co-defendant", "codefendant", "cellmate", "co-author", "co-founder"})
"""“His companion”: the other of two who were told of together."""
ONE_OF_MANY = frozenset({"first", "last", "latest", "only", "second", "third"})
"""“The first of the 16 accused to be granted bail”."""
