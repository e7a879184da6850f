"""Active and passive, and what stands as the object of a verb."""

from typing import TYPE_CHECKING

from letapis.language.chosen import verbs
from letapis.reading.humans import is_human
from letapis.reading.syntax.links import VERBAL, child, children
from letapis.reading.syntax.relatives import resolve_relative

if TYPE_CHECKING:
    from spacy.tokens import Token

UNCHANGED = verbs.UNCHANGED
"""Verbs whose participle looks like their infinitive."""


def is_passive(verb: "Token") -> bool:
    """Whether the verb is passive: by its own auxiliary, as a reduced relative, or sharing a passive's subject."""
    if child(verb, "auxpass", "nsubjpass", "csubjpass") is not None:
        return True
    if verb.tag_ == "VBN" and verb.dep_ in {"acl", "amod"}:
        return child(verb, "aux") is None
    if verb.dep_ == "conj" and verb.tag_ == "VB" and verb.lemma_ in UNCHANGED and is_passive(verb.head):
        return True
    if (
        verb.dep_ == "conj"
        and verb.head.pos_ in VERBAL
        and not any(children(verb, "nsubj", "aux"))
        and (verb.lemma_ in verbs.LETTING or child(verb, "ccomp") is None)  # "was released and said he had been beaten"
        and (not objects(verb) or _given(verb))
    ):
        return verb.tag_ in {"VBN", "VBD"} and is_passive(verb.head) and not _by_oneself(verb)
    if verb.dep_ == "advcl" and verb.tag_ == "VBN" and child(verb, "nsubj", "aux") is None:
        given = verb.lemma_ in verbs.GIVING and verb.i < verb.head.i  # "granted bail in May, he was", "denied care, he"
        if given or child(verb, "dobj") is None:
            return True
    return bool(
        verb.dep_ in {"ccomp", "xcomp", "oprd"} and verb.tag_ == "VBN" and not (child(verb, "aux") or objects(verb))
    )


def _by_oneself(verb: "Token") -> bool:
    """“She was convicted and appealed", but "the verdict was upheld and appealed”."""
    first = verb.head
    while first.dep_ == "conj":
        first = first.head
    who = child(first, "nsubjpass") if verb.lemma_ in verbs.BY_THEMSELVES else None
    return who is not None and is_human(who)


def _given(verb: "Token") -> bool:
    """“Was beaten and given shocks", "charged and refused bail”: passives that keep an object."""
    withheld = any(thing.lemma_ in verbs.WITHHELD for thing in objects(verb))
    if verb.tag_ == "VBN" and all(thing.ent_type_ == "MONEY" for thing in objects(verb)):
        return True  # "was found guilty and fined US$600"
    return verb.lemma_ in verbs.GIVING and (verb.tag_ == "VBN" or withheld)


def objects(verb: "Token") -> list["Token"]:
    """The direct objects that are things or people, not times; "the 57-year-old" is a person."""
    found = (c for c in children(verb, "dobj") if c.pos_ not in {"VERB", "ADV"})
    return [c for c in found if c.ent_type_ not in {"DATE", "TIME"} or is_human(c)]


def obj(verb: "Token") -> "Token | None":
    """The direct object of an active verb; of a word cut in pieces ("ex", "-", "ministers") the last piece."""
    told = objects(verb)
    whom = [c for c in told if is_human(c) or not _counted(c)]  # "fined activist X 960 rubles"
    found = _last_together(whom or told)
    if found is not None and _counted(found):
        found = next((c for c in children(found, "nmod", "compound") if c.ent_type_ == "PERSON"), found)
    return resolve_relative(found, verb) if found is not None else None


def _last_together(things: list["Token"]) -> "Token | None":
    """The last of the objects, up to a comma or a bracket: what is hung behind "to a colony (…), the first term"."""
    found = things[0] if things else None
    for thing in things[1:]:
        if found is None or any(t.is_punct and not t.text.strip("()[],;") for t in thing.doc[found.i : thing.i]):
            break
        found = thing
    return found


def _counted(thing: "Token") -> bool:
    return thing.tag_ == "CD" or child(thing, "nummod") is not None
