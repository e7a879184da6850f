"""What is looked for before a sentence is parsed, beside the words of rows (`needle_rows`)."""

import re

from letapis.language.en import posts, profiles
from letapis.language.en.human_nouns import HUMAN_NOUNS

WITHOUT = frozenset(
    {"leave-country", "arrive-in-country", "fly-to-country", "return-verb", "arrive-home", "return-noun", "back-in"}
    | {
        "bring-to-town",
        "taken-between-towns",
        "taken-out",
        "allowed-home",
        "home-after",
        "left-bound-for",
        "boarded-plane",
        "slipped-away-abroad",
        "settled-in",
        "made-way-to",
        "took-refuge-in",
        "reached-country",
        "across-the-border",
        "been-abroad",
        "got-back-from",
        "since-return",
        "touched-down",
        "plane-touched-down",
        "set-foot-in",
        "flown-home",
        "is-home",
        "came-out",
        "is-out",
        "back-on-street",
        "out-in-headline",
        "back-with-family-headline",
        "release-in-headline",
        "on-a-plane-to",
        "been-inside",
        "stays-inside",
        "has-years-to-go",
        "brought-to-city",
        "taken-to-town",
        "move-noun",
        "moved-east",
        "keeps-inside",
        "driven-to-centre",
        "came-out-when",
        "goes-home",
        "at-home-now",
        "back-with-family",
        "back-to-family",
        "left-somewhere",
        "dumped-somewhere",
        "dropped-off-then",
        "taken-back-home",
        "stopped-then",
        "kept-at-name",
        "remains-at-station",
        "officers-fly-to",
        "term-in-headline",
        "terms-in-headline",
        "bail-in-headline",
        "pardon-in-headline",
        "retrial-in-headline",
        "charges-in-headline",
        "offence-charge-in-headline",
        "prison-in-headline",
    }
)
"""Journeys: they count only of those to whom something else happens, and are read in what is parsed for that; and what
only a headline says, which is always parsed."""

BY_LENGTH = frozenset(
    {
        "term-for-deed",
        "term-behind-verdict",
        "term-of-entry",
        "term-of-item",
        "term-for-name",
        "term-behind-colon",
        "term-behind-guilty",
    }
)
"""Rows without a word of their own: `TERM` looks for them."""

TERM = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|life|another|a)"
    r"[ -](?:and[ -]a[ -]half[ -])?(?:years?|months?|days?|life)"
    r"(?=[\w -]{0,40}\b(?:prison|jail|sentence|term|imprisonment|colony|custody|detention|bars|arrest|hard|regime|camp|for))"
    r"|(?:[:,(–—-] ?|^)(?:\d+(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
    r"(?: and a half)? (?:years?|months?|days?)(?= (?:in|of) an? | and (?:\d+|\w+) (?:month|day)| \(|[).;,]|$)"
    r"|\b(?:gets|got|gave|given|handed|receives?|received|faces?|facing) (?:[\w,]+ ){0,7}?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|another|life)"
    r"(?:[ -](?:and[ -]a[ -]half[ -])?(?:years?|months?|days?|without)|(?<=life))\b"
    r"|\b(?:gets|got|given|handed|received) (?:\d\d?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
    r"(?=[.,;]| and | each)"
)
"""A length, in small letters, that may be a penalty: "given 15 years" has no other word of its own."""

_OF_ONE_STATE = "citizen resident inhabitant national native".split()
_OF_KIN = [noun for noun in profiles.NOUNS if noun not in _OF_ONE_STATE]
PROFILE = re.compile(
    r"\b(?:born|studied|studies|graduated|graduate|married|passports?|not in|citizenship|nationality|doctorate|degree (?:in|from)|taught|teaches|educated|members? of parliament"
    r"|work(?:s|ed|ing)?(?: \w+){0,2} (?:as|at|for|in|with)"
    r"|liv(?:es?|ed|ing)(?: \w+){0,2} (?:abroad|at|in|near)|where \w+(?: now)? (?:lived|lives?)"
    rf"|(?:{'|'.join(_OF_KIN)})s?|citizen|national|resident|inhabitant|native"
    rf"|(?:all|are|both|were|,) (?:\w+[ -]){{0,2}}(?:{'|'.join(_OF_ONE_STATE)})s)\b"
    r"|, (?:now |then |aged |then aged )?\d\d\b|-year-old"
    rf"|\b(?:{'|'.join(posts.TOLD_BY)})\b|\bwho (?:\w+ ){{0,2}}(?:{'|'.join(posts.TOLD_BEHIND_WHO)})\b"
    rf"|, (?:the )?(?:\w+ ){{0,2}}(?:{'|'.join(sorted(posts.NOUNS))}) (?:of|at)\b"
)
"""Words in small letters that describe a person: looked for only where something happens to somebody. “Works as a cook"
does, “work began", “lost their lives" and “residents said" do not."""

ABBREVIATION = re.compile(
    r"(?:^|[^\w.])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Rev|Sen|Rep|Gov|Ft|St|Mt|No|vs|[A-Z]|Arts?|Secs?|Paras?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$"
    r"|[.](?:[A-Z]|m)$"
)
"""What ends in a dot without ending a sentence: "Mr. X", "10,000 U.S. troops", "at 2 p.m. on Friday", "on Oct. 11"."""

PRONOUN = re.compile(r"\b(?:he|she|they|him|her|them|his|their|both|all)\b")
"""A word in small letters whose person stands in a sentence before."""

_SOMEBODY = "|".join(sorted(HUMAN_NOUNS))
GOES_ON = re.compile(
    rf"{PRONOUN.pattern}|[\"“”«»]|\b(?:said|says|added|told)\b"
    r"|^\W*(?:so|also|neither|nor|another|(?:the )?others?|two|three)\b|^[\w ]{2,30}: "
    r"|\b(?:was|were|is|are|has|have),? too\b"
    rf"|^\W*the (?:[\w’'-]+ ){{0,2}}(?:{_SOMEBODY})\b"
)
"""What a sentence in small letters holds that goes on with the one before it: its people, others, or who said it.

“The American journalist" opens one, "Status: " a line of an entry.
"""
