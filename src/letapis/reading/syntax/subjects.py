"""Who is the subject of a verb, through coordination, control and reduced clauses."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, verbs
from letapis.reading.humans import is_human
from letapis.reading.syntax.links import SUBJECTS, VERBAL, child, children, governor, pobj
from letapis.reading.syntax.nouns import bearer
from letapis.reading.syntax.relatives import resolve_relative
from letapis.reading.syntax.voice import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token


def subject(verb: "Token", depth: int = 0) -> "Token | None":
    """The grammatical subject, found through coordination, control and reduced clauses."""
    named = (c for c in children(verb, *SUBJECTS) if not _is_year(c))
    own = max(named, key=lambda c: (c.i < verb.i, c.i), default=None)
    if own is not None:
        himself = own.lower_ in LISTS["reflexive"] and verb.dep_ == "ccomp" and verb.tag_ == "VBN"
        above = subject(verb.head, depth + 1) if himself else None  # "found himself accused of treason"
        return above or resolve_relative(own, verb)
    if depth > 6 or verb.dep_ == "ROOT":  # noqa: PLR2004  # deeper nesting is a parse gone astray
        return None
    head = verb.head
    if verb.dep_ == "relcl":
        return head
    if verb.dep_ in {"acl", "amod"} and head.pos_ not in VERBAL:
        return _of_participle(verb, depth)
    if _designates(verb) or (verb.dep_ == "xcomp" and not is_passive(head)):
        return child(head, "dobj", "dative") or _called_on(verb, head) or subject(head, depth + 1)
    if verb.dep_ in {"conj", "xcomp", "advcl", "ccomp", "dep", "oprd", "parataxis", "acomp"} and head.pos_ in VERBAL:
        return subject(_gone_on_from(verb, head), depth + 1)
    if verb.dep_ == "pcomp":
        return _of_gerund(verb, depth)
    return None


def _designates(verb: "Token") -> bool:
    """“Has designated him as wrongfully detained”: it is he who is detained."""
    marked = any(c.lower_ in prepositions.AS for c in children(verb, "mark"))
    return verb.dep_ == "advcl" and verb.tag_ == "VBN" and marked and child(verb, *SUBJECTS, "aux", "auxpass") is None


def _of_participle(verb: "Token", depth: int) -> "Token | None":
    """“The men arrested in May"; of "is in a federal prison awaiting trial" it is not the prison that awaits it."""
    noun = verb.head
    if verb.tag_ == "VBG" and noun.dep_ == "pobj" and not is_human(noun) and (over := governor(noun)) is not None:
        return subject(over, depth + 1)
    return bearer(noun)


def _is_year(token: "Token") -> bool:
    """“On 14 September 2022 was sentenced”: the year is nobody."""
    return token.tag_ == "CD" and len(token.text) == 4 and token.text.isdigit()  # noqa: PLR2004 - digits of a year


def _gone_on_from(verb: "Token", head: "Token") -> "Token":
    """“X appeared in court, his lawyers said, and was charged”: what goes on is what was said, not the saying."""
    told = head.head if head.dep_ == "parataxis" else child(head, "ccomp")
    appended = verb.dep_ == "conj" and told is not None and told.i < head.i and child(head, "nsubj") is not None
    return told if told is not None and appended else head


def _of_gerund(verb: "Token", depth: int) -> "Token | None":
    """The doer of a gerund after a preposition: "accused X of organising", "X left after being released"."""
    governor = verb.head.head
    if governor.dep_ == "advmod" and governor.head.pos_ in VERBAL:
        governor = governor.head  # "went back to refusing food"
    if governor.pos_ in VERBAL:
        target = child(governor, "dobj")
        control = verb.head.lower_ in prepositions.OVER_GERUND
        return target if target is not None and control else subject(governor, depth + 1)
    return child(governor, "poss")


def _called_on(verb: "Token", head: "Token") -> "Token | None":
    """“We call on the authorities to release him”: they are to do it."""
    return pobj(head, prepositions.CALLED_ON) if verb.dep_ == "xcomp" and head.lemma_ in verbs.CALLING else None
