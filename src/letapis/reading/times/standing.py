"""Whether words that can be a time are one where they stand: a year and not a number, May and not may."""

from collections.abc import Sequence
from itertools import pairwise

from letapis.language.timewords import TimeLanguage
from letapis.reading.times.atom import Atom
from letapis.reading.times.bracketed import outside
from letapis.reading.times.grammar import Found, Grammar
from letapis.reading.times.tokens import Token
from letapis.reading.times.values import Calendar

_LOOK_BACK = 18  # tokens in which a word may announce a future
_COUNTED = frozenset({"MONEY", "UNITS", "CLOCKUNIT", "MILLION", "COUNTABLE"})
_NOT_BEFORE_YEAR = frozenset({"CURRENCY", "SLASH"})
_SIGNS = frozenset({"%", "$", "€", "£"})
_EARLIEST, _LATEST = 1500, 2100  # other numbers of four digits are mostly counts
_UNTOLD = 2
_ENDS = frozenset({".", "!", "?", "”", "\n"})
_LISTED = 2  # tokens between the times of a list
_DATED = frozenset({"on", "since", "until", "by", "from"})
_JOINED = frozenset({"to"})
_OF_MONTHS = frozenset({"in", "since"})  # words before a month, as "on" stands before a day


def stands(row: Sequence[Token], match: Found, grammar: Grammar, *, since: int | None) -> bool:
    """Whether a match holds against the words around it; its row's arguments say what is asked.

    `cued`: a bare year, month or season wants a word before it that makes it a time. `ahead`: words before must
    announce a future (2: or nothing was told yet). `ordinal`: a bare day of a month must end its phrase. `pair`:
    `22/04` wants a preposition or a time before it. `named`: a feast must be no one else's ("Lunar New Year"). `weak`:
    what is another word in small letters is no month ("the 2019 march"). `not_before`, `not_after`: words that may not
    follow or precede; `not_next`: nor stand behind the word that follows. `worded`:
    a day written as a word must end its phrase. `whole`: it is not the rest of a longer count.
    """
    arguments = match.row.arguments
    before = row[match.first - 1] if match.first else None
    after = row[match.last] if match.last < len(row) else None
    if _is_one_of(after, arguments.get("not_before")) or _is_one_of(before, arguments.get("not_after")):
        return False
    weak = arguments.get("weak") and any(t.text in grammar.language.weak for t in match.captured.values())
    weak = weak or (arguments.get("whole") and _counts_on(row, match.first, grammar.language))
    if weak or (arguments.get("worded") and not (_ends_worded(match, after) and _is_day(row, match, before, grammar))):
        return False
    if _is_one_of(row[match.last + 1] if match.last + 1 < len(row) else None, arguments.get("not_next")):
        return False
    if arguments.get("cued"):
        return _cued(row, match, before, after, grammar)
    if arguments.get("pair"):
        return (since is not None and since <= _LISTED) or (
            before is not None and (before.text.lower(),) in grammar.language.connectives
        )
    if arguments.get("ahead"):
        untold = arguments["ahead"] == _UNTOLD and since is None
        return looks_ahead(row, match.first, grammar) or untold or match.value("step", "STEP") == -1
    if arguments.get("named"):
        return before is None or not before.text[0].isupper() or before.text.lower() in grammar.language.cues
    return "ordinal" not in arguments or _ends_phrase(match, before, after, grammar)


def _is_one_of(token: Token | None, words: object) -> bool:
    """Whether a token is one of the words, or of a class among them."""
    if token is None or not isinstance(words, str):
        return False
    given = words.split()
    return token.text.lower() in given or any(name in token.classes for name in given)


def _counts_on(row: Sequence[Token], first: int, language: TimeLanguage) -> bool:
    """“To four years and eight months after pleading guilty”: the months are of the term, as the years are."""
    joined = first >= _UNTOLD and row[first - 1].text.lower() in language.parting
    return joined and "ANYUNIT" in row[first - 2].classes


def _ends_phrase(match: Found, before: Token | None, after: Token | None, grammar: Grammar) -> bool:
    closed = after is None or "TO" in after.classes or not after.text[0].isalpha()
    word = grammar.language.connectives.get((before.text.lower(),)) if before is not None else None
    small = after is not None and after.text[0].islower()
    return closed or (small and word in _DATED and bool(match.row.arguments["ordinal"]))


def _ends_worded(match: Found, after: Token | None) -> bool:
    """“In April the first judges found": a day written as a word counts nothing that follows it."""
    day = match.captured.get("d")
    whole = match.captured.get("y") is not None  # "January first 2000 was"
    return (
        day is None
        or whole
        or not day.text[0].isalpha()
        or after is None
        or bool(after.classes)
        or not after.text[0].islower()
    )


def _is_day(row: Sequence[Token], match: Found, before: Token | None, grammar: Grammar) -> bool:
    """“In June, 13 residents were jailed", "since January, first in Minsk”: behind "in" and a comma stands no day."""
    word = grammar.language.connectives.get((before.text.lower(),)) if before is not None else None
    if word not in _OF_MONTHS or match.captured.get("y") is not None:
        return True
    return not any("COMMA" in token.classes for token in row[match.first : match.last])


def _cued(row: Sequence[Token], match: Found, before: Token | None, after: Token | None, grammar: Grammar) -> bool:
    language = grammar.language
    word = before.text.lower() if before is not None else ""
    opened = before is not None and bool(before.classes.keys() & {"OPEN", "TIME"})
    dashed = before is not None and "DASH" in before.classes and not _number_before(row, match.first - 1)
    year = match.value("y", "YEAR")
    if isinstance(year, int):
        counted = after is not None and not after.classes and after.text[:1].islower()
        cue = opened or dashed or word in language.cues or (word in language.loose_cues and not counted)
        opens = word in language.cues and (match.first < _UNTOLD or _begins(row[match.first - 2], language))
        if (
            opens
            and year % _ROUND
            and _EARLIEST <= year <= _LATEST
            and after is not None
            and "COUNTABLE" in after.classes
        ):
            return True  # "In 2017 activists were arrested": no round number of them, and "in" has no other object
        return _plain_year(year, before, after, cue=cue)
    weak = any(token.text.lower() in language.weak for token in match.captured.values())
    season = "s" in match.captured
    opens = word in language.cues and (match.first < _UNTOLD or row[match.first - 2].text in _ENDS)
    month = opens and "m" in match.captured  # "In May Bialiatski was taken to a colony"
    if weak and after is not None and after.text[0].isupper() and not (after.classes or month):
        return False  # "Sun Street"
    if weak:
        prepared = language.connectives.get((word,), "to") not in _JOINED
        ordered = before is not None and bool(before.classes.keys() & {"PART", "STEP", "THAT"})
        return prepared or opened or dashed or ordered or (season and match.last - match.first > 1)
    return not season or word in language.cues or opened or dashed or match.last - match.first > 1


def _begins(before: Token, language: TimeLanguage) -> bool:
    """Whether a sentence or a clause begins behind a word: "…, and in 2017 police arrested him"."""
    return before.text in _ENDS or before.text.lower() in language.parting


_ROUND = 100
"""A multiple of it may be a number of people or cases: "in 2000 cases"."""


def _number_before(row: Sequence[Token], dash: int) -> bool:
    """Whether a dash joins two plain numbers: a telephone number, a score, a reference; two years are none of these."""
    if dash < 1 or "NUMBER" not in row[dash - 1].classes:
        return False
    return "YEAR" not in row[dash - 1].classes or (dash > 1 and "DASH" in row[dash - 2].classes)


def _plain_year(year: int, before: Token | None, after: Token | None, *, cue: bool) -> bool:
    if before is not None and (before.classes.keys() & _NOT_BEFORE_YEAR or ("DASH" in before.classes and not cue)):
        return False
    if after is not None and (after.text in _SIGNS or after.classes.keys() & _COUNTED):
        return False
    counted = after is not None and not after.classes and after.text[:1].islower()
    if not _EARLIEST <= year <= _LATEST:
        return cue and not counted
    opens = before is None or before.text in {".", "\n"}
    return cue or opens or not counted


def steps_back(row: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """Whether words just before, in the same sentence, tell what was before: "He had been arrested on 30 May"."""
    back = False
    after = ""
    if _opens_clause(row, first, grammar):
        return False
    for n, token in enumerate(reversed(row[max(0, first - _LOOK_BACK) : first])):
        word = token.text.lower()
        if word in {".", "!", "?", "”"}:
            break
        if back and word in grammar.language.told_by:
            return False
        if isinstance(token, Atom) and isinstance(token.value, Calendar) and (not back or _fronted(row, first - 1 - n)):
            return False  # "In July she had been given a year, cut to eight months in September": on from July
        if not back and n > 1 and word in grammar.language.turning:
            return False  # "had come home hours before he was arrested on 3 December"
        had = word in grammar.language.before_that and after not in grammar.language.subjects  # "had her term cut"
        back, after = back or had, word
    return back


def _fronted(row: Sequence[Token], position: int) -> bool:
    """Whether a time opens its sentence, with no more than a small word before it."""
    return position < _OPENED - 1 or any(token.text in _ENDS for token in row[position - 2 : position])


def _opens_clause(row: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """“Where he had been seen, and on 12 April Belarus handed him over”: behind a comma and "and", with a subject."""
    after = row[first + 1] if first + 1 < len(row) else None
    before = [token.text.lower() for token in row[max(0, first - _OPENED) : first]]
    opens = len(before) == _OPENED and before[0] == "," and before[1] in grammar.language.parting
    own = after is not None and (after.text[:1].isupper() or after.text.lower() in grammar.language.subjects)
    return opens and (before[2],) in grammar.language.connectives and own


_OPENED = 3
"""Tokens before a time that opens a clause: ", and on"."""


def lasts(row: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """Whether words before, in the same sentence, tell what is so now: "He has been held since 22 November"."""
    for token in reversed(row[max(0, first - _LOOK_BACK) : first]):
        word = token.text.lower()
        if word in {".", "!", "?", "”"}:
            return False
        if word in grammar.language.lasting:
            return True
    return False


def lay_ahead(row: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """“Was due to leave in March”: a future seen from a past, which may have come or not."""
    before = ""
    found = False
    for token in row[max(0, first - _LOOK_BACK) : first]:
        word = token.text.lower()
        if word in {".", "!", "?", "”"}:
            found = False
        announced = not grammar.language.ahead.isdisjoint((word, f"{before} {word}"))  # "was due", "was to"
        found = found or (before in grammar.language.past_be and announced)
        before = word
    return found


def looks_ahead(row: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """Whether words before, in the same sentence, announce a future."""
    after = next_but_one = ""
    for n in outside(row, first, grammar.language, _LOOK_BACK):
        word = row[n].text.lower()
        if word in grammar.language.persons and after in grammar.language.did:
            return False  # "will be served on top of the year she received in December"
        if word in grammar.language.past_be and after in grammar.language.next_done - grammar.language.past_be:
            return False  # "serving a term due to end in September, was sentenced on 13 July"
        before = row[n - 1].text.lower() if n else ""
        told = (word, f"{word} {after}", f"{word} {after} {next_but_one}", f"{before} {word} {after}")
        if not grammar.language.ahead.isdisjoint(told) and grammar.language.done.isdisjoint(told):
            return True
        after, next_but_one = word, after
    return False


def comes_now(row: Sequence[Token], first: int, grammar: Grammar) -> bool:
    """Whether words before announce a future of the day of publication: "is due out in May"; no "said he will"."""
    language = grammar.language
    after, coming = "", False
    for token in reversed(row[max(0, first - _LOOK_BACK) : first]):
        word = token.text.lower()
        if word in _ENDS:
            break
        if word in language.told_by:
            return False
        coming = coming or not language.coming.isdisjoint((word, f"{word} {after}"))
        after = word
    return coming


def goes_on(row: Sequence[Token], told: int, first: int, grammar: Grammar) -> bool:
    """Whether what is told here came after what was told at a time before: "…, returned in January and was jailed"."""
    between = [token.text.lower() for token in row[told + 1 : first]]
    language = grammar.language
    back = language.before_that | language.not_then
    pairs = ((a, b) for a, b in pairwise(between) if a in language.then)
    on = any(b in language.next_done and not (a == "," and b in language.past_be) for a, b in pairs)
    return on and back.isdisjoint(between)  # not "who was sentenced in May 2023, was arrested in February"


def set_off(row: Sequence[Token], position: int, grammar: Grammar) -> int | None:
    """Of "X, arrested in February, was sentenced in May 2023" the place of the time behind: before which it was."""
    if position < _PARTICIPLE or position + 1 >= len(row) or row[position + 1].text != ",":
        return None
    comma, participle = row[position - 3], row[position - 2]
    if comma.text != "," or participle.text.lower() not in grammar.language.next_done:
        return None
    for n, token in enumerate(row[position + 1 :], position + 1):
        if token.text in _ENDS:
            return None
        if isinstance(token, Atom):
            return n
    return None


_PARTICIPLE = 3
"""Tokens from the comma before a participle to its time: ", arrested in February"."""
