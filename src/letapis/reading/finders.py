"""Where the person of an event stands: one small function a place, chosen by the `person` of a row."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from letapis.language.en.sayings import SAY_VERBS
from letapis.language.en.words import LISTS
from letapis.reading import syntax
from letapis.reading.humans import is_human

if TYPE_CHECKING:
    from spacy.tokens import Token

Finder = Callable[["Token"], "Token | None"]


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
    if not is_human(found) and (owner := syntax.child(token, "dative") or _payer(found)) is not None:
        return owner  # "fined him 1,500 rubles"
    return found


def _payer(found: "Token") -> "Token | None":
    """“Fined her 2,900 roubles”, read as roubles of hers; "fined Mariam Nikuradze 5,000 lari", as one name."""
    owner = next((c for c in syntax.children(found, "poss", "nmod") if c.tag_ == "PRP$"), syntax.child(found, "poss"))
    if found.ent_type_ == "MONEY" and owner is not None:
        return owner
    counted = syntax.child(found, "nummod") is not None
    return next((c for c in syntax.children(found, "compound") if counted and c.ent_type_ == "PERSON"), None)


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
        if head is not None and (target := syntax.pobj(head, "against", "on", "to")) is not None and is_human(target):
            return target
    owner = syntax.of_phrase(thing) if thing is not None else None
    return owner if owner is not None and is_human(owner) else None


def _against(token: "Token") -> "Token | None":
    """Against whom, for whom: also "a warrant for the arrest of X"."""
    verb = syntax.governor(token)
    targets = (
        syntax.pobj(token, "against", "for", "on"),
        syntax.pobj(verb, "against", "for") if verb is not None else None,
    )
    for target in targets:
        if target is not None and is_human(target):
            return target
        if target is not None and target.lemma_.lower() in _TAKING:
            return _of(target)
    return None


_TAKING = frozenset({"arrest", "detention", "capture"})


def _hunted(token: "Token") -> "Token | None":
    """For whose capture money is offered."""
    for t in token.doc[token.i + 1 : token.sent.end]:
        found = syntax.child(t, "pobj") if t.lower_ in {"of", "on", "for"} else None
        if found is not None and found.pos_ != "NUM" and is_human(found):
            return found
    return None


def _come_for(token: "Token") -> "Token | None":
    return syntax.pobj(token, "for")


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
    if owner is not None and is_human(owner) and not _names_facility(token, owner):
        return owner
    node = token
    for _ in range(4):
        node = node.head
        if node.pos_ in syntax.VERBAL:
            return _carried_by(node)
        if node.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} and is_human(node):
            return None if node.lemma_.lower() in LISTS["police"] else node
        if node.dep_ == "ROOT":
            return None
    return None


def _names_facility(token: "Token", owner: "Token") -> bool:
    """“The prison of Guanajay”, "a women's prison": whose name or kind a place has is not held in it."""
    return token.lemma_.lower() in LISTS["facility_head"] and owner.tag_ not in {"PRP", "PRP$"}


def _carried_by(verb: "Token") -> "Token | None":
    if verb.lemma_.lower() in SAY_VERBS:
        who = syntax.subject(verb)  # "in custody, she told her parents, she was beaten"
        return who if who is not None and who.lemma_.lower() not in LISTS["state"] else None
    for found in (syntax.patient(verb), syntax.subject(verb)):
        if found is not None and is_human(found) and found.lemma_.lower() not in LISTS["state"]:
            return found
    return None


def _receiver(token: "Token") -> "Token | None":
    """Who was handed a penalty: in the passive, as the indirect object, in a headline without either the subject."""
    if syntax.is_passive(token):
        return syntax.subject(token)
    given_to = syntax.child(token, "dative") or syntax.pobj(token, "to")
    if given_to is None:
        given_to = next((c for c in syntax.children(token, "dobj") if c.lower_ in {"each", "both"}), None)
    if given_to is None and syntax.is_headline(token):
        who = syntax.subject(token)
        return who if who is not None and is_human(who) else None
    return given_to


def _dative(token: "Token") -> "Token | None":
    """Whom something is refused: the indirect object, however the parser took it, or the subject of the passive."""
    if syntax.is_passive(token):
        who = syntax.subject(token)
        return who if who is not None and is_human(who) else None  # "bail having been denied"
    clause = syntax.child(token, "ccomp")
    inner = syntax.child(clause, "nsubj") if clause is not None else None
    found = syntax.child(token, "dative") or inner
    thing = syntax.obj(token)
    return found or (syntax.of_phrase(thing) if thing is not None else None)


def _adverb_of(token: "Token") -> "Token | None":
    """Who is "out of prison": the subject of "be", or in a headline the name before."""
    node = token.head
    before = next((c for c in syntax.children(token, "compound", "nmod") if c.ent_type_ == "PERSON"), None)
    if before is not None:
        return before
    if node.pos_ in syntax.VERBAL:
        return syntax.subject(node) if node.lemma_ in {"be", "get", "come"} else None
    return node if is_human(node) and node.i < token.i else None


def _modified(token: "Token") -> "Token | None":
    return syntax.bearer(token.head) if is_human(token.head) else None


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


def _lost_contact(token: "Token") -> "Token | None":
    """With whom contact was lost."""
    thing = syntax.obj(token)
    return syntax.pobj(token, "with") or (syntax.pobj(thing, "with") if thing is not None else None)


def _sought(token: "Token") -> "Token | None":
    """For whom a penalty is asked: "asked for ten years for X"."""
    for prep in [c for t in token.subtree for c in t.children if c.lower_ in {"for", "against"}]:
        inner = syntax.child(prep, "pobj")
        if inner is not None and is_human(inner) and inner.lemma_ not in {"year", "month"} and inner.pos_ != "NUM":
            return inner
    return None


def _about(token: "Token") -> "Token | None":
    """Whose case is spoken of."""
    thing = syntax.pobj(token, "about")
    return syntax.of_phrase(thing) if thing is not None else None


def _counted(token: "Token") -> "Token | None":
    """The number of arrests stands for those arrested: "about 500 arrests", "a series of arrests"."""
    many = syntax.of_many(token)
    return many if many is not token or syntax.child(token, "nummod", "amod") is not None else None


def _before_guilty(token: "Token") -> "Token | None":
    """Who is found guilty, where the parse does not join the words: the first one named before "guilty"."""
    who: Token | None = None
    for t in token.doc[token.i + 1 : token.i + _GUILTY_REACH]:
        if t.lower_ == "guilty":
            return who if t.nbor(-1).lower_ != "not" else None
        if t.pos_ in syntax.VERBAL or t.text in {";", "."}:
            return None
        last = t.i + 1 == len(t.doc) or t.nbor().ent_type_ != "PERSON"
        if who is None and ((t.ent_type_ == "PERSON" and last) or t.tag_ == "PRP"):
            who = t
    return None


_GUILTY_REACH = 30


def _nobody(_: "Token") -> "Token | None":
    return None


def _refuter(token: "Token") -> "Token | None":
    """Who denies what he is accused of; nobody where his lawyers, his family or his employer do so for him."""
    who = syntax.subject(token)
    for_another = who is not None and (who.lemma_.lower() in LISTS["defenders"] or who.ent_type_ == "ORG")
    return None if for_another else who


PERSON_FINDERS: dict[str, Finder] = {
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
    "named-before-guilty": _before_guilty,
    "counted": _counted,
    "focus": _nobody,
    "none": _nobody,
    "lost-contact": _lost_contact,
    "sought": _sought,
    "demanded": _nobody,
    "condemned": _nobody,
    "about": _about,
    "hunted": _hunted,
    "for": _come_for,
    "refuter": _refuter,
    "owner-of-subject": lambda token: syntax.of_phrase(who) if (who := syntax.subject(token)) is not None else None,
    "spat-at": lambda token: (
        syntax.subject(token) if syntax.is_passive(token) else syntax.pobj(token, "at", "on", "in")
    ),
}
"""Where the person of a row stands."""
