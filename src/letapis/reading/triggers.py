"""Finding the words that name an event, and whom it befell, by the rows of the language."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from letapis.language.en.events import EVENTS
from letapis.language.rows import EventRow
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.conditions import CHECKS, any_holds, hold
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_POS = {
    "V": {"VERB", "AUX", "ADJ"},
    "N": {"NOUN", "PROPN", "VERB"},
    "A": {"VERB", "ADJ", "NOUN"},
    "R": {"ADV", "ADP", "ADJ"},
}


COMPLETED_BY_CUSTODY = {
    EventKind.DETAINED,
    EventKind.REMANDED,
    EventKind.HOUSE_ARREST,
    EventKind.HELD,
    EventKind.TRANSFERRED,
    EventKind.PUNISHED,
    EventKind.SENTENCED,
    EventKind.RELEASED,
    EventKind.DIED,
    EventKind.CHARGED,
}
"""Events whose phrase of place ("in custody", "to prison") is part of themselves."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A row that holds at a token; `people` are the heads of the noun phrases it befell, empty where none is told."""

    row: EventRow
    token: "Token"
    people: tuple["Token", ...]


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[EventRow, ...]]:
    index: dict[str, list[EventRow]] = {}
    for row in EVENTS:
        for head in row.heads.split():
            index.setdefault(head, []).append(row)
    return {head: tuple(rows) for head, rows in index.items()}


def words_of(trigger: Trigger) -> "tuple[Token, Token]":
    """First and last word that name the event: "taken into custody", "found guilty", "behind bars", "arrest warrant"."""
    token = trigger.token
    first = last = token
    if trigger.row.pos == "N":
        for c in syntax.children(token, "compound", "amod"):
            if c.i < first.i and c.i >= token.i - 4 and c.lemma_.lower() in NAMING:
                first = c.left_edge if c.left_edge.i >= token.i - 4 else c
        if trigger.row.person == "carrier" and token.dep_ == "pobj" and token.head.i >= first.i - 3:
            first = token.head
    else:
        for c in _completing(token):
            if 0 < c.i - token.i <= LONGEST_TRIGGER:
                last = max(last, c, key=lambda t: t.i)
    return first, last


def _object_of_trigger(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """Whether a noun is what an event's own verb asks for: the appeal of "rejected the appeal"."""
    token = trigger.token
    if trigger.row.pos != "N" or token.dep_ not in {"dobj", "nsubjpass", "pobj"}:
        return False
    verb = token.head if token.dep_ != "pobj" else token.head.head
    over = found.get(verb.i)
    if over is None or over.row.pos != "V":
        return False
    asked = over.row.needs
    return ("obj" in asked or "pass" in asked) and (token.dep_ != "pobj" or token.lemma_.lower() in asked)


LONGEST_TRIGGER = 6
"""How many words a trigger may span."""
NAMING = frozenset(
    {
        "house",
        "arrest",
        "pre",
        "trial",
        "pre-trial",
        "pretrial",
        "hunger",
        "political",
        "wanted",
        "criminal",
        "home",
        "penal",
        "punishment",
        "solitary",
        "detention",
        "remand",
    }
)
"""Words before the noun that belong to the name of the event."""


def _completing(token: "Token") -> "list[Token]":
    """Words after a verb without which it names no event: particle, "guilty", "free", "into custody", "the charges"."""
    out = [
        c
        for c in token.children
        if c.dep_ in {"prt", "acomp", "oprd"}
        and (c.dep_ == "prt" or c.lower_ in {"guilty", "free", "missing", "innocent", "dead", "abroad", "out"})
    ]
    for c in syntax.children(token, "prep"):
        noun = syntax.child(c, "pobj")
        if noun is not None and noun.lemma_.lower() in {"custody", "arrest", "bar", "trial", "exile", "detention"}:
            out.append(noun)
    if token.lemma_ in {"stand", "await", "face", "deny", "reject", "drop", "lose", "refuse", "contest"}:
        out += [
            c
            for c in syntax.children(token, "dobj")
            if c.lemma_.lower() in {"trial", "charge", "contact", "food", "case", "accusation", "allegation"}
        ]
    return out


def find_triggers(doc: "Doc") -> list[Trigger]:
    """The triggers of a parsed block, in order; at most one row a token."""
    found: dict[int, Trigger] = {}
    for token in doc:
        trigger = _first(token)
        if trigger is not None:
            found[token.i] = trigger
    for token in doc:
        if token.i not in found and (trigger := _upon(token, found)) is not None:
            found[token.i] = trigger
    return [found[i] for i in sorted(found) if not _repeats(found[i], found)]


def _rows(token: "Token") -> tuple[EventRow, ...]:
    return _index().get(token.lemma_.lower()) or _index().get(token.lower_) or ()


def _first(token: "Token") -> Trigger | None:
    rows = (row for row in _rows(token) if row.person not in UPON_EVENTS)
    return next((t for row in rows if (t := _try(row, token)) is not None), None)


UPON_EVENTS = {"demanded", "condemned"}
"""Rows whose person is the person of an event that they speak of: "called for the release of X"."""


def _upon(token: "Token", found: dict[int, Trigger]) -> Trigger | None:
    """An act for or against an event told in the same breath."""
    row = next((row for row in _rows(token) if row.person in UPON_EVENTS and token.pos_ in _POS[row.pos]), None)
    if row is None:
        return None
    inner = [
        t for i, t in found.items() if i != token.i and token.is_ancestor(t.token) and t.row.event is not row.event
    ]
    if _within_another(token, found):
        return None
    wanted = [t for t in inner if (t.row.event is EventKind.RELEASED) == (row.person == "demanded") and t.people]
    if not wanted or (
        row.person == "condemned" and not any(t.token.dep_ == "dobj" or t.token.head.dep_ == "dobj" for t in wanted)
    ):
        return None
    return Trigger(row, token, tuple(dict.fromkeys(wanted[0].people)))


def _within_another(token: "Token", found: dict[int, Trigger]) -> bool:
    """Whether the act is itself what another act asks for ("wrote to the government, asking …"), not one beside it."""
    node = token
    while node.dep_ not in {"ROOT", "conj", "relcl"}:
        node = node.head
        if node.i in found and found[node.i].row.person in UPON_EVENTS:
            return True
    return False


def _repeats(trigger: Trigger, found: dict[int, Trigger]) -> bool:
    """Whether a phrase of state ("in prison") only completes an event already read ("sentenced to a year in prison")."""
    if trigger.row.event is EventKind.HELD and trigger.token.dep_ in {"ccomp", "xcomp", "oprd"}:
        over = found.get(trigger.token.head.i)
        return over is not None and over.row.event is EventKind.REMANDED
    if _object_of_trigger(trigger, found):
        return True
    if trigger.row.person != "carrier" and trigger.row.name not in {"pretrial-noun", "arrest-noun"}:
        return False
    node = trigger.token
    for _ in range(6):
        if node.dep_ == "ROOT" or node.dep_ in {"relcl", "acl", "advcl", "ccomp"}:
            return False
        node = node.head
        other = found.get(node.i)
        if other is not None and other.row.pos == "V" and other.row.event in COMPLETED_BY_CUSTODY:
            return other.row.event is not EventKind.RELEASED or trigger.row.name == "pretrial-noun"
        if node.pos_ in syntax.VERBAL:
            return False
    return False


def _try(row: EventRow, token: "Token") -> Trigger | None:
    if token.pos_ not in _POS[row.pos] or not _right_form(row, token):
        return None
    if not hold(row.needs, token, CHECKS) or any_holds(row.unless, token, CHECKS):
        return None
    finder = PERSON_FINDERS[row.person]
    head = finder(token)
    if row.person == "modified" and head is None:
        return None
    people = tuple(p for p in _joined(head) if _acceptable(p)) if head is not None else ()
    if head is not None and not people and row.pos != "N":
        return None
    if not people and row.person in {"carrier", "about", "subject", "modified-name", "demanded", "condemned"}:
        return None
    return Trigger(row, token, people)


def _right_form(row: EventRow, token: "Token") -> bool:
    """A participle before a noun is for `A` rows, everything else verbal for `V` rows."""
    if row.pos == "A":
        return token.dep_ == "amod" and token.i < token.head.i
    if row.pos == "R":
        return True
    if row.pos == "V":
        return token.pos_ != "ADJ" or token.tag_ in {"VBN", "VBD", "JJ"}
    return token.pos_ in {"NOUN", "PROPN"} or token.tag_ in {"NN", "NNS"}


def _acceptable(token: "Token") -> bool:
    """Things that are surely no people are passed over; an unknown noun is given the benefit of the doubt."""
    if token.pos_ in {"VERB", "AUX", "ADV", "ADP", "PUNCT"}:
        return False
    if token.lower_ in {"it", "itself", "this", "that", "which", "what"}:
        return False
    return token.ent_type_ not in {"DATE", "TIME", "MONEY", "PERCENT", "LAW"} or is_human(token)


def _joined(head: "Token") -> list["Token"]:
    """All who are joined by "and"; those named in apposition stand for the group: "two men, A and B"."""
    out: list[Token] = []
    head = _among(head)
    for token in syntax.coordinated(head):
        within = [c for p in syntax.children(token, "prep") if p.lower_ == "of" for c in syntax.children(p, "pobj")]
        beside = [
            c
            for t in [token, *within]
            for c in syntax.children(t, "appos")
            if c.ent_type_ == "PERSON" and c.i > token.i
        ]
        if beside and token.ent_type_ != "PERSON":
            out += [t for c in beside for t in syntax.coordinated(c)]
        elif listed := _listed_after(token):
            out += listed
        else:
            out.append(token)
    return list(dict.fromkeys(out))


def _listed_after(token: "Token") -> list["Token"]:
    """ "Two cousins tried alongside him, Asan and Aziz Akhtemov, were …": a list of names set off behind a plural."""
    if token.tag_ not in {"NNS", "CD"} or token.ent_type_ == "PERSON":
        return []
    doc = token.doc
    comma = next((t.i for t in doc[token.i : min(len(doc), token.i + 9)] if t.text in {",", "–", "—", "("}), None)
    names: list[Token] = []
    i = comma + 1 if comma is not None else len(doc)
    while i < len(doc) and (doc[i].ent_type_ == "PERSON" or doc[i].text in {",", "and"}):
        if doc[i].ent_type_ == "PERSON" and (i + 1 == len(doc) or doc[i + 1].ent_type_ != "PERSON"):
            names.append(doc[i])
        if doc[i].text == "," and (i + 1 == len(doc) or doc[i + 1].ent_type_ != "PERSON"):
            break
        i += 1
    return names if len(names) > 1 else []


def _among(head: "Token") -> "Token":
    """ "A and B are among 16 people released": those who are said to be among them."""
    if head.dep_ == "pobj" and head.head.lower_ in {"among", "amongst"}:
        verb = syntax.governor(head)
        if verb is not None and verb.lemma_ == "be":
            subject = max(
                (c for c in verb.children if c.dep_ in {"nsubj", "attr"}),
                key=lambda c: c.ent_type_ == "PERSON",
                default=None,
            )
            return subject if subject is not None else head
    return head


def _subject(token: "Token") -> "Token | None":
    if syntax.is_passive(token):
        agent = syntax.pobj(token, "by")
        return agent if agent is not None else syntax.subject(token)
    return syntax.subject(token)


def _patient(token: "Token") -> "Token | None":
    found = syntax.patient(token)
    if found is not None and found.lemma_.lower() in {"prisoner", "prisoners"} and found.dep_ == "dobj":
        inner = next((c for c in syntax.children(found, "compound", "nmod", "poss") if is_human(c)), None)
        found = inner if inner is not None else found
    if found is None or found.pos_ in syntax.VERBAL:
        return syntax.affected(token)
    return found


def _owner_of_object(token: "Token") -> "Token | None":
    """Whose home was searched, whose detention was extended."""
    thing = syntax.patient(token)
    if thing is None:
        return None
    outer = syntax.pobj(token, "against")
    if outer is not None and is_human(outer):
        return outer
    owner = syntax.of_phrase(thing)
    if owner is not None and is_human(owner):
        return owner
    target = syntax.pobj(thing, "for", "against", "on", "to")
    return target if target is not None and is_human(target) else None


def _against_object(token: "Token") -> "Token | None":
    """Against whom a case was opened or charges were brought."""
    thing = syntax.patient(token)
    for head in (token, thing):
        if head is not None and (target := syntax.pobj(head, "against", "on")) is not None and is_human(target):
            return target
    owner = syntax.of_phrase(thing) if thing is not None else None
    return owner if owner is not None and is_human(owner) else None


def _against(token: "Token") -> "Token | None":
    target = syntax.pobj(token, "against", "for", "on")
    if target is not None and is_human(target):
        return target
    verb = syntax.governor(token)
    if verb is not None and (outer := syntax.pobj(verb, "against", "for")) is not None and is_human(outer):
        return outer
    return None


def _of(token: "Token") -> "Token | None":
    found = syntax.of_phrase(token)
    if found is None or not is_human(found):
        given = next((c for c in syntax.children(token, "acl") if c.tag_ == "VBN"), None)
        target = syntax.pobj(given, "to", "on", "against") if given is not None else None
        found = target if target is not None and is_human(target) else found
    return found if found is not None and (is_human(found) or found.pos_ in {"NOUN", "PROPN"}) else None


def _carrier(token: "Token") -> "Token | None":
    """The one whose state a phrase tells: "X is in custody", "X's house arrest", "the strike X began"."""
    owner = syntax.of_phrase(token)
    if owner is not None and is_human(owner):
        return owner
    node = token
    for _ in range(4):
        node = node.head
        if node.pos_ in syntax.VERBAL:
            return _carried_by(node)
        if node.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} and is_human(node):
            return node
        if node.dep_ == "ROOT":
            return None
    return None


def _carried_by(verb: "Token") -> "Token | None":
    for found in (syntax.patient(verb), syntax.subject(verb)):
        if found is not None and is_human(found):
            return found
    return None


def _receiver(token: "Token") -> "Token | None":
    """Who was handed a penalty, in the passive or as the indirect object."""
    if syntax.is_passive(token):
        return syntax.subject(token)
    return syntax.child(token, "dative") or (syntax.pobj(token, "to"))


def _dative(token: "Token") -> "Token | None":
    """Whom something is refused: the indirect object, however the parser took it, or the subject of the passive."""
    if syntax.is_passive(token):
        return syntax.subject(token)
    clause = syntax.child(token, "ccomp")
    inner = syntax.child(clause, "nsubj") if clause is not None else None
    found = syntax.child(token, "dative") or inner
    thing = syntax.obj(token)
    return found or (syntax.of_phrase(thing) if thing is not None else None)


def _adverb_of(token: "Token") -> "Token | None":
    """Who is "out of prison": the subject of "be", or in a headline the name before."""
    node = token.head
    if node.pos_ in syntax.VERBAL:
        return syntax.subject(node) if node.lemma_ in {"be", "get", "come"} else None
    return node if is_human(node) and node.i < token.i else None


def _modified(token: "Token") -> "Token | None":
    return token.head if is_human(token.head) else None


def _named_beside(token: "Token") -> "Token | None":
    """The name that a description stands before or in apposition to."""
    if token.dep_ in {"compound", "nmod", "amod"} and token.head.ent_type_ == "PERSON":
        return token.head
    if token.dep_ == "appos" and is_human(token.head):
        return token.head
    return next((c for c in syntax.children(token, "appos") if c.ent_type_ == "PERSON"), None)


def _at_premises(token: "Token") -> "Token | None":
    place = syntax.pobj(token, "at", "of", "on", "in")
    return syntax.of_phrase(place) if place is not None else None


def _ordered(token: "Token") -> "Token | None":
    """Whom a court orders held: the object, or the one of the clause that is ordered."""
    clause = syntax.child(token, "ccomp", "xcomp", "oprd")
    found = (syntax.patient(clause) if clause is not None else None) or syntax.patient(token)
    return syntax.of_phrase(found) if found is not None and not is_human(found) else found


def _sought(token: "Token") -> "Token | None":
    """For whom a penalty is asked: "asked for ten years for X"."""
    for prep in [c for t in token.subtree for c in t.children if c.lower_ == "for"]:
        inner = syntax.child(prep, "pobj")
        if inner is not None and is_human(inner) and inner.lemma_ not in {"year", "month"} and inner.pos_ != "NUM":
            return inner
    return None


def _about(token: "Token") -> "Token | None":
    """Whose case is spoken of."""
    thing = syntax.pobj(token, "about")
    return syntax.of_phrase(thing) if thing is not None else None


def _nobody(_: "Token") -> "Token | None":
    return None


PERSON_FINDERS = {
    "object": _patient,
    "subject": _subject,
    "of": _of,
    "against": _against,
    "carrier": _carrier,
    "modified": _modified,
    "modified-name": _named_beside,
    "object-of": _owner_of_object,
    "object-against": _against_object,
    "receiver": _receiver,
    "dative": _dative,
    "at": _at_premises,
    "ordered": _ordered,
    "object-or-subject": lambda token: _patient(token) if syntax.is_passive(token) else syntax.subject(token),
    "dative-or-object": _dative,
    "adverb-of": _adverb_of,
    "focus": _nobody,
    "none": _nobody,
    "lost-contact": lambda token: syntax.pobj(token, "with"),
    "sought": _sought,
    "demanded": _nobody,
    "condemned": _nobody,
    "about": _about,
}
"""Where the person of a row stands."""
