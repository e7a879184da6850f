"""A verb behind the day of the deed, which the parser took for a word of the noun that follows."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts, human_nouns, mends, prepositions, stance, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECT = {"ROOT", "nsubj", "nsubjpass"}
_PLACES = {*_SUBJECT, "nmod"}
_DAYS = mends.MONTHS | mends.WEEKDAYS


def name_behind_day(name: "Token") -> None:
    """“Released on 13 February Salma al-Shehab”, "detained on Monday the blogger X": whom, behind the day."""
    prep, verb = name.head, name.head.head
    day = next((c for c in name.subtree if c.i < name.i and c.lower_ in _DAYS), None)
    if day is None or verb.pos_ != "VERB" or has(verb, "dobj", "auxpass"):
        return
    number = day.lower_ in mends.MONTHS and next_to(day, -1).is_digit
    if prep.i != day.i - (2 if number else 1) or (day.lower_ in mends.MONTHS and not number):
        return
    for token in name.doc[prep.i + 1 : day.i]:
        token.head = day
    day.head, day.dep_, name.head, name.dep_ = prep, "pobj", verb, "dobj"


def day_verb(verb: "Token") -> None:
    """“Authorities on Monday freed activist X”: behind a subject and its day no participle can stand, but the verb."""
    if verb.tag_ not in _PAST and verb.lower_ not in mends.VERBS_LIKE_ADJECTIVES:
        return
    on = _before_day(verb)
    whom = _whole(verb.head)
    dated = on is not None or _bare_day(verb)
    surely = verb.tag_ == "VBD" or (dated and (verb.tag_ == "VBN" or verb.lower_ in mends.VERBS_LIKE_ADJECTIVES))
    subject = _subject(verb, on) if surely and whom.i > verb.i else None
    if subject is None:
        return
    above = subject if subject.dep_ in _SUBJECT and subject.head != verb else whom
    rival = None if above.dep_ == "ROOT" else above.head
    if rival is not None and (rival.i < verb.i or above == whom or not rival.is_ancestor(verb)):
        return
    _put(verb, rival)
    verb.tag_, verb.pos_ = "VBD", "VERB"
    subject.head, subject.dep_, whom.head, whom.dep_ = verb, "nsubj", verb, "dobj"
    if on is not None:
        day = next((t for t in verb.doc[on.i + 1 : verb.i] if t.lower_ in _DAYS), next_to(verb, -1))
        on.head, day.head, day.dep_ = verb, on, "pobj"
    for token in verb.doc[whom.i + 1 : verb.sent.end]:
        if (
            token.head in (subject, on, whom)
            and (token.dep_ == "prep" or token.pos_ in VERBAL)
            and token.dep_ != "relcl"
        ):
            token.head = verb


def _whole(noun: "Token") -> "Token":
    """The noun that a word before it is a part of."""
    return climbed(noun, lambda t: t.dep_ in {"compound", "nmod", "amod", "poss"} and t.head.i > t.i)


def _before_day(verb: "Token") -> "Token | None":
    """The preposition of the day right before the verb."""
    if verb.i < _FEWEST:
        return None
    first = next_to(verb, -2) if next_to(verb, -1).text == "," else next_to(verb, -1)
    if next_to(verb, -1).text == "," and not (first.is_digit and next_to(first, -1).text == ","):
        return None
    if first.is_digit and next_to(first, -1).text == "," and next_to(first, -2).is_digit:
        first = next_to(first, -2)  # "on March 14, 2023"
    if first.ent_type_ != "DATE":
        return None
    while first.i > verb.sent.start + 1 and (next_to(first, -1).is_digit or next_to(first, -1).ent_type_ == "DATE"):
        first = next_to(first, -1)  # "on 15 February"
    on = next_to(first, -1)
    return on if on.lower_ in mends.BEFORE_DAYS and on.dep_ == "prep" else None


def _bare_day(verb: "Token") -> bool:
    """“A court last Friday sentenced activist X": the day of a court or of a force, with no preposition."""
    day = next_to(verb, -1) if verb.i else verb
    first = day.left_edge
    doer = next_to(first, -1) if first.i > verb.sent.start else day
    return day.lower_ in mends.WEEKDAYS and day.i < verb.i and doer.lemma_.lower() in _DOERS


_DOERS = courts.COURTS | courts.JUDGES | human_nouns.FORCES
_PAST = frozenset({"VBD", "VBN"})
_FEWEST = 3
"""Words before the verb: a subject, a preposition and a day."""


def _subject(verb: "Token", on: "Token | None") -> "Token | None":
    """The first noun of the sentence, where it can be the subject and no other verb follows it."""
    words = verb.doc[verb.sent.start : verb.i]
    found = next((t for t in words if t.dep_ in _PLACES and t.pos_ in {"NOUN", "PROPN", "PRON"}), None)
    if found is None or any(t.pos_ in VERBAL for t in verb.doc[found.i : verb.i]):
        return None
    below = on is not None and found.is_ancestor(on.head)  # "a court in the biggest city on Monday convicted X"
    return found if on is None or below or on.head in (found, found.head) else None


def _put(verb: "Token", rival: "Token | None") -> None:
    """The verb in the place of the one that the parser took for the sentence's."""
    if rival is None:
        verb.head, verb.dep_ = verb, "ROOT"
        return
    own = any(c.dep_ in {"nsubj", "nsubjpass"} and c.i > verb.i for c in rival.children)
    if own and not has(rival, "mark", "cc"):
        verb.head, verb.dep_ = rival, "ccomp"
        return
    verb.head, verb.dep_ = (verb if rival.dep_ == "ROOT" else rival.head), rival.dep_
    rival.head, rival.dep_ = verb, "advcl" if has(rival, "mark") else "conj"


def verb_behind_court(verb: "Token") -> None:
    """“A Hong Kong court sentenced activist X to six years”: a participle with a subject of its own is the verb."""
    if verb.tag_ != "VBN":
        return
    whom = _whole(verb.head)
    court = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    if court is None or whom.dep_ != "ROOT" or whom.i < verb.i:
        return
    if any(t.tag_ in FINITE and t != verb for t in verb.sent):
        return
    if court.lemma_.lower() not in stance.COURTS or has(verb, "aux", "auxpass"):
        return
    _put(verb, None)
    verb.tag_, verb.pos_ = "VBD", "VERB"
    whom.head, whom.dep_ = verb, "dobj"
    for token in [c for c in whom.children if c.i > whom.i and c.dep_ in {"prep", "punct", "advcl", "cc", "conj"}]:
        token.head = verb


def day_before_doer(month: "Token") -> None:
    """“On 22 January police raided the office”: the day is what stands behind "on", not a word of the police."""
    if month.ent_type_ != "DATE" or month.i + 1 != month.head.i or month.head.dep_ not in {"nsubj", "nsubjpass"}:
        return
    first = month.left_edge
    on = next_to(first, -1)
    if on.lower_ in mends.BEFORE_DAYS and on.dep_ == "prep" and on.i == month.sent.start and not has(on, "pobj"):
        month.head, month.dep_ = on, "pobj"


def doer_behind_day(doer: "Token") -> None:
    """“On 29 May 2018 the court sentenced him”: who did it, behind a day without a comma, and not what "on" tells."""
    on, verb = doer.head, doer.head.head
    if verb.i < doer.i or on.i + 1 >= doer.i or verb.pos_ not in VERBAL or has(verb, *_SUBJECTS):
        return
    doc, end = doer.doc, on.i + 1
    while end < doer.i and doc[end].ent_type_ == "DATE":
        end += 1
    day = doc[on.i + 1 : end]
    names_day = next((t for t in day if t.lower_ in mends.MONTHS | mends.WEEKDAYS), None)
    if doer.lower_ in mends.UNITS_OF_TIME:
        return  # "on Friday evening repeated the call"
    names_day = names_day or next((t for t in day if t.is_digit and len(t) == _YEAR), None)
    if on.lower_ not in mends.BEFORE_WHEN or names_day is None or day[0].tag_ == "DT" or doc[end].is_punct:
        return
    for token in day:
        if token != names_day and token.head not in day:
            token.head = names_day
    names_day.head, names_day.dep_ = on, "pobj"
    doer.head, doer.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"


_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_YEAR = 4
"""Digits of a year."""


def that_month(month: "Token") -> None:
    """“Was let out that November after the court had ruled”: when, and not what the next clause is marked with."""
    clause, that = month.head, next_to(month, -1)
    if month.lower_ not in mends.MONTHS or that.dep_ != "mark" or that.head != clause or that.lower_ not in mends.THAT:
        return
    behind = month.i + 1 < len(month.doc) and next_to(month).text == ","  # "was arrested that April, let out and …"
    marked = any(c.dep_ == "mark" and c.i > month.i for c in clause.children)
    if (marked or behind) and clause.head != clause and clause.head.i < that.i:
        month.head, that.head, that.dep_ = clause.head, month, "det"


def that_month_alone(month: "Token") -> None:
    """“Only to be arrested again that November at the airport”: when, and what follows is told of the deed."""
    that, verb = month.head, month.head.head
    if (
        month.lower_ not in mends.MONTHS
        or that.lower_ not in mends.THAT
        or that.dep_ != "prep"
        or that.i + 1 != month.i
    ):
        return
    month.head, month.dep_, that.head, that.dep_ = verb, "npadvmod", month, "det"
    for behind in [c for c in month.children if c.dep_ == "prep" and c.i > month.i]:
        behind.head = verb


def term_before_time(term: "Token") -> None:
    """“Handed four more years weeks before his release", "under house arrest hours after”: and how long from that."""
    unit = term.head
    if unit.i != term.i + 1 or unit.lower_ not in mends.LENGTHS:
        return
    if unit.i + 1 == len(unit.doc) or next_to(unit).lower_ not in prepositions.BEFORE_OR_AFTER:
        return
    term_itself = term.lower_ in mends.LENGTHS
    counted = any(c.dep_ == "nummod" for c in term.children)
    if (unit.dep_ == "dobj" and term_itself and counted) or (unit.dep_ == "pobj" and not term_itself):
        over = unit.head if unit.dep_ == "dobj" else unit.head.head
        for own in [c for c in unit.children if c.i < term.i]:
            own.head = term
        term.head, term.dep_ = unit.head, unit.dep_
        unit.head, unit.dep_ = over, "npadvmod"


def day_no_doer(day: "Token") -> None:
    """“Was arrested in June and the following December got 15 years”: when, and not who got them."""
    verb = day.head
    if day.lower_ not in _TIMES or day.i > verb.i or verb.dep_ != "conj":
        return
    that = next_to(day, -1)
    marks = that.dep_ == "mark" and that.lower_ in mends.THAT and that.head == verb
    told = marks or any(c.lower_ in mends.NEXT | mends.THAT | mends.SAME for c in day.children)
    befell = verb.lemma_ in mends.GETTING or (day.dep_ == "nsubjpass" and verb.lemma_ in mends.DONE_TO)
    befell = befell or (verb.tag_ == "VBN" and has(verb.head, "auxpass") and not has(verb, "aux", "auxpass"))
    befell = befell or (verb.tag_ in FINITE and verb.lemma_ in verbs.DONE_BY_PEOPLE)
    if not (told and befell) or sum(c.dep_ in _SUBJECTS for c in verb.children) > 1:
        return
    day.dep_ = "npadvmod"
    if marks:
        that.head, that.dep_ = day, "det"


def day_between(day: "Token") -> None:
    """“Took him the same day to a prison", "had him taken that night to F.”: when, and neither whom nor what."""
    verb = day.head
    if day.lower_ not in mends.UNITS_OF_TIME | mends.MONTHS | mends.WEEKDAYS or verb.i > day.i:
        return
    told = any(c.lower_ in mends.NEXT | mends.THAT | mends.SAME for c in day.children)
    whom = next((c for c in verb.children if c.dep_ in {"dobj", "dative"} and verb.i < c.i < day.i), None)
    undergone = verb.tag_ == "VBN" and (has(verb, "auxpass") or (verb.dep_ == "ccomp" and has(verb, "nsubj")))
    if not told or not (undergone or (whom is not None and whom.pos_ in {"PRON", "PROPN"})):
        return
    day.dep_ = "npadvmod"
    if whom is not None and not has(verb, "dobj"):
        whom.dep_ = "dobj"


def day_done_to(day: "Token") -> None:
    """“Was freed in 2013 and the following spring sentenced to three years”: when, and nobody who was sentenced."""
    first, verb = day.head, next((c for c in day.children if c.dep_ == "acl" and c.i == day.i + 1), None)
    if day.lower_ not in _TIMES or verb is None or verb.tag_ != "VBN" or not has(first, "auxpass"):
        return
    if any(c.lower_ in mends.NEXT | mends.THAT | mends.SAME for c in day.children):
        verb.head, verb.dep_, day.head, day.dep_ = first, "conj", verb, "npadvmod"


def done_on_day(day: "Token") -> None:
    """“Was called in and arrested the same evening”: when, of who was called in."""
    verb = day.head
    if day.lower_ not in _TIMES or verb.dep_ != "conj" or verb.tag_ not in {"VBD", "VBN"} or verb.i > day.i:
        return
    told = any(c.lower_ in mends.NEXT | mends.THAT | mends.SAME for c in day.children)
    if told and has(verb.head, "auxpass") and not has(verb, "nsubj", "nsubjpass", "aux"):
        day.dep_, verb.tag_ = "npadvmod", "VBN"


_TIMES = mends.UNITS_OF_TIME | mends.MONTHS | mends.WEEKDAYS | mends.SEASONS


def day_of_main(prep: "Token") -> None:
    """“On 20 January, a day after they had shown it, police arrested X”: the day of the arrest."""
    clause, last = prep.head, prep.right_edge
    if clause.dep_ != "advcl" or not prep.is_sent_start or not clause.i < clause.head.i:
        return
    mark = next((c for c in clause.children if c.dep_ == "mark" and c.i > prep.i), None)
    if mark is None:
        return
    comma = last if last.text == "," else next_to(last)
    if comma.text == "," and comma.i < mark.i and mark.lower_ in mends.TIME_MARKS:
        prep.head = clause.head


def other_on_another_day(noun: "Token") -> None:
    """“Arrested A in May and, two days later, the broadcaster B”: both were, B on a day of his own."""
    verb, edge = noun.head.head if noun.dep_ == "appos" else noun.head, noun.left_edge
    comma = edge if edge.text == "," else next_to(edge, -1)
    first = next((c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < noun.i), None)
    joint = next((c for c in verb.children if c.dep_ == "cc" and first is not None and first.i < c.i < noun.i), None)
    if comma.text != "," or joint is None or first is None or not (noun.ent_type_ == "PERSON" or is_human_noun(noun)):
        return
    between = noun.doc[joint.i + 1 : comma.i]
    if between and all(t.ent_type_ == "DATE" or t.is_punct or t.pos_ == "ADP" for t in between):
        noun.head, noun.dep_, joint.head = first, "conj", first
