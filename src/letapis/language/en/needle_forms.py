"""The forms in which a word may stand, as far as looking for it before a sentence is parsed asks for them."""

from letapis.language.en import verbs

IRREGULAR = {
    word: tuple(forms.split())
    for word, forms in {
        "be": "be is are was were been being am ’s 's",
        "bear": "bear bore born borne",
        "beat": "beat beaten",
        "become": "became",
        "begin": "begin began begun",
        "bind": "bind bound",
        "build": "build built",
        "hide": "hide hid hidden",
        "foot": "foot feet",
        "wring": "wring wrung",
        "tooth": "tooth teeth",
        "break": "break broke broken",
        "shave": "shaved shaven shaving shave shaves",
        "hit": "hit",
        "spill": "spill spilt",
        "rap": "rape raped raping rapes",
        "split": "split",
        "burst": "burst",
        "thrust": "thrust",
        "stick": "stick stuck",
        "forbid": "forbid forbade forbidden",
        "wake": "wake woke woken",
        "shear": "shear sheared shorn",
        "learn": "learn learned learnt",
        "freeze": "freeze froze frozen",
        "bend": "bend bent",
        "kneel": "kneel knelt",
        "tear": "tear tore torn",
        "burn": "burn burnt",
        "bring": "bring brought",
        "catch": "catch caught",
        "choose": "choose chose chosen",
        "come": "come came coming",
        "cut": "cut",
        "deny": "deny denied denies denying",
        "die": "die died dies dying",
        "draw": "draw drew drawn",
        "drive": "drive drove driven",
        "do": "do does did done doing",
        "eat": "eat ate eaten eating",
        "fall": "fall fell fallen",
        "fight": "fight fought",
        "find": "find found",
        "fin": "fined",
        "fine": "fined fine fines fining",
        "feed": "feed fed",
        "flee": "fled flee flees fleeing",
        "fly": "fly flew flown flies",
        "free": "freed free freeing frees",
        "get": "get got gotten getting",
        "forgive": "forgive forgave forgiven forgiving",
        "give": "give gave given giving",
        "go": "go goes went gone going",
        "grow": "grow grew grown",
        "hang": "hang hanged hung",
        "have": "have has had having",
        "hear": "hear heard hearing hears",
        "hold": "hold held",
        "keep": "keep kept",
        "know": "know knew known",
        "lay": "lay laid",
        "lead": "lead led",
        "leave": "leave left leaving",
        "lend": "lend lent",
        "lie": "lie lay lain lying",
        "life": "life lives",
        "lose": "lose lost losing",
        "make": "make made making",
        "man": "man men",
        "meet": "meet met",
        "miss": "missing",
        "pay": "pay paid",
        "plead": "pled",
        "policeman": "policemen",
        "gunman": "gunmen",
        "put": "put",
        "quiz": "quizzes",
        "run": "run ran",
        "say": "said says",
        "see": "see saw seen",
        "seek": "sought seek",
        "sell": "sell sold",
        "send": "send sent",
        "set": "set",
        "shoot": "shoot shot",
        "show": "show shown",
        "sit": "sit sat",
        "sleep": "slept",
        "sneak": "sneak snuck",
        "speak": "speak spoke spoken",
        "spend": "spend spent",
        "swing": "swing swung",
        "spit": "spat",
        "stand": "stand stood",
        "steal": "steal stole stolen",
        "string": "string strung",
        "strike": "strike struck",
        "swear": "swear swore sworn",
        "sweep": "swept",
        "take": "take took taken taking",
        "tell": "tell told",
        "throw": "throw threw thrown",
        "try": "tried try tries trying trial",
        "undergo": "undergo underwent undergone",
        "tie": "tying",
        "uphold": "uphold upheld",
        "waylay": "waylaid",
        "wife": "wives",
        "win": "win won",
        "withhold": "withhold withheld",
        "withdraw": "withdraw withdrew withdrawn",
        "woman": "woman women",
        "write": "write wrote written writing",
    }.items()
}
"""Forms that a stem does not give."""

ENDINGS = frozenset("s es ed d ing n en 's ’s s' s’".split()) | {""}
"""What may follow a stem; a doubled consonant before one of `DOUBLING_ENDINGS` counts, too."""
DOUBLING_ENDINGS = frozenset({"ed", "ing"})
"""“Barred”, "barring"."""


def forms_of(word: str) -> tuple[str, ...]:
    """What a form of the word begins with: behind it stands one of `ENDINGS`."""
    lower = word.lower()
    irregular = IRREGULAR.get(lower, ())
    if lower in WHOLE:
        return irregular
    if lower.endswith("y") and lower[-2:-1] not in VOWELS:
        return (lower, lower.removesuffix("y") + "ie", *irregular)
    if lower.endswith("e"):
        return (lower, lower.removesuffix("e") + "ing", *irregular)
    return (lower, *irregular)


def participles_of(word: str) -> frozenset[str]:
    """The forms in which a verb can be passive, each whole: its participle, and the past that is taken for one."""
    lower = word.lower()
    irregular = {f for f in IRREGULAR.get(lower, ()) if not f.endswith(("ing", "s")) and f != lower}
    regular = {lower + "ed", lower + lower[-1] + "ed", lower.removesuffix("e") + "ed", lower.removesuffix("y") + "ied"}
    same = {lower} if lower in verbs.UNCHANGED or lower.endswith("ed") else set()
    return frozenset(irregular | regular | same)


VOWELS = {"a", "e", "i", "o", "u", ""}
"""Letters before a last y that stays a y: "delay" has "delays", "deny" "denies"."""
WHOLE = frozenset({"fin", "miss", "try"})
"""Lemmas that are written in their irregular forms only: "fin" is what the model takes "fined" for."""
