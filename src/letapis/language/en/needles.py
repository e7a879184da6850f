"""Words without which no English row can hold: what is looked for before a sentence is parsed."""

import re
from functools import cache

from letapis.language.en.events import EVENTS
from letapis.language.en.words import LISTS
from letapis.language.rows import EventRow

_CUSTODY = "prison jail gaol colony detention custody cell camp penitentiary isolator barracks sizo bars"

RAREST: dict[str, str] = {
    "round-up": "rounded rounding picked picking haul scoop",
    "take-away-active": "away off",
    "take-away": "away off",
    "bundle-into": "bundle van minibus vehicle bus",
    "take-from-home": "taken took drag snatch",
    "throw-in-jail": _CUSTODY,
    "order-held": "hold detain jail remand arrest",
    "house-arrest-verb": "arrest confine",
    "hold-verb": "hold lodge",
    "held-since": "hold",
    "hold-active": "hold",
    "hold-headline": "hold",
    "still-held": "hold",
    "held-incommunicado": "incommunicado",
    "in-prison": _CUSTODY,
    "send-to-prison-term": _CUSTODY,
    "transfer-verb": "transfer relocate moved convey",
    "arrive-at-facility": _CUSTODY,
    "take-to-facility": _CUSTODY,
    "walk-out": _CUSTODY,
    "leave-prison": _CUSTODY,
    "out-of-prison": _CUSTODY,
    "visit-verb": _CUSTODY,
    "not-allowed-lawyer": "lawyer counsel doctor",
    "let-out": "let",
    "set-free": "free let",
    "question-verb": "questioned questioning interrogate quiz grill",
    "summon-verb": "summon questioning interrogation interview",
    "wanted-verb": "wanted",
    "case-opened": "investigation case proceeding probe inquiry",
    "face-charges": "charge indictment counts prosecution",
    "hear-case": "hear",
    "prosecutor-asks": "prosecutor prosecution",
    "could-face": "sentence penalty imprisonment",
    "hand-term": "sentence penalty imprisonment",
    "receive-term": "sentence penalty imprisonment",
    "term-for-offence": "sentence term",
    "uphold-sentence": "sentence verdict conviction ruling judgment judgement appeal term decision detention",
    "reject-appeal": "appeal",
    "drop-charges": "dropped dismiss withdraw withdrawn closed quash thrown discontinue terminate",
    "hand-over": "handed",
    "flee-country": "fled flee escape",
    "fly-out": "flown",
    "listed-verb": "terrorist extremist registry register agents blacklist list",
    "implicated": "implicate",
    "raise-case": "fate plight",
    "talk-about": "fate plight",
    "serve-sentence": "serving served serves",
    "refute-verb": "deny refute accusation allegation guilt wrongdoing",
    "calls-for-release": "release free",
}
"""The words by which a row is looked for, where its own are in every other sentence."""

EVERYWHERE = frozenset(
    """in into to under of on with from about at out off up away for be go take give lead call remain stay face make put place send bring
    get against home back court case police officer order serve set turn grant find lose stop list find grow carry open file""".split()
)
"""Words that tell nothing."""

WITHOUT = frozenset(
    {"leave-country", "arrive-in-country", "fly-to-country", "return-verb", "arrive-home", "return-noun", "back-in"}
    | {"home-after", "term-in-headline"}
)
"""Journeys: they count only of those to whom something else happens, and are read in what is parsed for that; and what
only a headline says, which is always parsed."""

IRREGULAR = {
    "hold": ("held", "holding"),
    "catch": ("caught",),
    "flee": ("fled", "flee", "flees"),
    "die": ("died", "dies", "dying"),
    "free": ("freed", "free", "freeing", "frees"),
    "try": ("tried", "trial"),
    "hang": ("hanged", "hung"),
    "deny": ("deny", "denied", "denies", "denying"),
    "miss": ("missing",),
    "find": ("found",),
    "seek": ("sought", "seek"),
    "beat": ("beat", "beaten"),
    "fin": ("fined",),
    "fine": ("fined", "fine", "fines"),
    "clear": ("cleared",),
    "hear": ("heard", "hearing", "hears"),
    "uphold": ("upheld", "uphold"),
    "throw": ("threw", "thrown"),
    "choose": ("chose", "chosen"),
    "steal": ("stole", "stolen"),
}
"""Forms that a stem does not give."""

TERM = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|life|another|a)"
    r"[ -](?:and[ -]a[ -]half[ -])?(?:years?|months?|days?|life)"
    r"(?=[\w -]{0,40}\b(?:prison|jail|sentence|term|imprisonment|colony|custody|detention|bars|arrest|hard|regime|camp|for))"
    r"|\b(?:gets|got|gave|given|handed|receives?|received|faces?|facing|to|for) (?:\w+ ){0,3}?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|life|another)\b",
    re.IGNORECASE,
)
"""A length that may be a penalty: "given 15 years" has no other word of its own."""

ENDINGS = frozenset("s es ed d ing e er ers r y ies ied ying ted n en 's ’s ees ment".split()) | {""}
"""What may follow a stem; a doubled consonant before "ed" and "ing" counts, too."""

PROFILE = re.compile(
    r"\b(?:born|studied|studies|graduated|works?|worked|working|lives?|lived|married|citizens?|nationals?|passports?|not in)\b"
    r"|, \d\d\b|-year-old",
    re.IGNORECASE,
)
"""Words that describe a person: looked for only where something happens to somebody."""

PRONOUN = re.compile(r"\b(?:he|she|they|him|her|them|his|their|both|all)\b", re.IGNORECASE)
"""A word whose person stands in a sentence before."""


@cache
def needles() -> frozenset[str]:
    """Stems, in small letters; a sentence without a form of any, and without a `TERM`, holds no event."""
    return frozenset(needle for row in EVENTS for needle in of_row(row))


def of_row(row: EventRow) -> frozenset[str]:
    """The stems of which a row needs one; none for a row that speaks of another event."""
    if row.name in WITHOUT or row.person in {"demanded", "condemned"}:
        return frozenset()
    if row.name in RAREST:
        return frozenset(form for word in RAREST[row.name].split() for form in _forms(word))
    asked = [_asked(condition.partition("=")[2]) for condition in row.needs.split() if "=" in condition]
    heads = frozenset(row.heads.split())
    choices = [words for words in (heads, *asked) if words and not words & EVERYWHERE] or [heads]
    return frozenset(form for word in min(choices, key=len) for form in _forms(word))


def _asked(wanted: str) -> frozenset[str]:
    words: set[str] = set()
    for word in wanted.split("|"):
        if word == "*" or word in {"@country", "@place", "@never"}:
            return frozenset()
        words |= LISTS[word[1:]] if word.startswith("@") else {word}
    return frozenset(words)


def _forms(word: str) -> tuple[str, ...]:
    lower = word.lower()
    if lower in IRREGULAR:
        return IRREGULAR[lower]
    stem = lower.removesuffix("e") if len(lower) > 3 else lower  # noqa: PLR2004  # "seize": seiz-ing
    return (stem.removesuffix("y") if len(stem) > 4 else stem,)  # noqa: PLR2004  # "carry": carri-ed
