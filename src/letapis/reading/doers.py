"""Who does it, told by another word than the event's own: who orders it, grants it, or does what stands beside it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, clauses, prepositions, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import places as place_words
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.scene import Scene
from letapis.reading.spine import is_infinitive
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind

_BY_ORDER = {
    E.DETAINED,
    E.REMANDED,
    E.HOUSE_ARREST,
    E.RELEASED,
    E.SEARCHED,
    E.TRANSFERRED,
    E.EXTRADITED,
    E.DEPORTED,
    E.CASE_CLOSED,
    E.PUNISHED,
}
"""Events that somebody orders, and that are his as much as theirs who carry them out."""
_GRANTED = {E.RELEASED, E.HOUSE_ARREST}
_BY_FORCE = {E.DETAINED, E.ILL_TREATED, E.SEARCHED, E.QUESTIONED}
"""What the same men do one after the other: "was seized and beaten by policemen"."""


def doer_beside(scene: Scene) -> "Token | None":
    """Who does it, where the event's own verb or noun does not say so."""
    return next((who for told in _TOLD for who in told(scene) if acts(who)), None)


def acts(who: "Token") -> bool:
    """Whether a noun may act: people, a body with a name, a court, the police."""
    named = who.pos_ == "PROPN" and who.ent_type_ in {"ORG", "GPE", "NORP", "PERSON"}
    body = not {who.lemma_.lower(), who.lower_}.isdisjoint(LISTS["keepers"] | LISTS["state"] | court_words.COURTS)
    return named or body or is_human(who)


def _who_orders(scene: Scene) -> "Iterator[Token]":
    """“The court ordered that he be freed", "a judge let him leave prison", "the junta had her arrested”."""
    trigger = scene.trigger
    if trigger.row.event not in _BY_ORDER or trigger.row.pos != "V":
        return
    node = trigger.token
    if not (syntax.is_passive(node) or trigger.row.person == "subject"):
        return
    for _ in range(_DEEPEST):
        over = node.head
        if node.dep_ not in {"ccomp", "xcomp", "oprd"} or over.i > node.i or over.pos_ not in syntax.VERBAL:
            return
        bare = over.lemma_ not in verbs.HAVING or (node.tag_ == "VBN" and syntax.child(node, "aux") is None)
        if over.lemma_ in verbs.HAVING_DONE and bare:
            who = syntax.pobj(over, prepositions.BY) if syntax.is_passive(over) else syntax.subject(over)
            if who is not None:
                yield who
            return
        node = over


_DEEPEST = 3
"""Verbs between an order and what is done: "ordered that he be let go"."""


def _who_grants(scene: Scene) -> "Iterator[Token]":
    """“A judge granted him early release", "replaced his detention with house arrest", "won bail from a court”."""
    token, event = scene.trigger.token, scene.trigger.row.event
    if event not in _GRANTED:
        return
    if event is E.RELEASED and not {token.lemma_, token.head.lemma_}.isdisjoint(verbs.GETTING):
        yield from _from_whom(token)
    if token.pos_ not in {"NOUN", "PROPN"}:
        return
    if event is E.HOUSE_ARREST and (over := syntax.governor(token)) is not None:
        yield from _granting(over, below=token.dep_ != "dobj")
    elif token.dep_ == "dobj" and token.head.pos_ in syntax.VERBAL:
        yield from _granting(token.head, below=False)
    elif token.dep_ == "pobj" and token.head.head.pos_ in syntax.VERBAL:
        yield from _granting(token.head.head, below=True)


def _from_whom(token: "Token") -> "Iterator[Token]":
    """“Won bail from a court”, wherever "from" hangs."""
    verb = token if token.pos_ in syntax.VERBAL else token.head
    for head in (verb, *syntax.children(verb, "dobj")):
        if (who := syntax.pobj(head, prepositions.FROM)) is not None:
            yield who


def _granting(verb: "Token", *, below: bool) -> "Iterator[Token]":
    """Who grants it by the verb over it, or has it done that it be: "let her go home under house arrest”."""
    passive = syntax.is_passive(verb)
    if verb.dep_ in {"ccomp", "xcomp"} and verb.head.lemma_ in verbs.HAVING_DONE and verb.head.i < verb.i:
        passive, verb = syntax.is_passive(verb.head), verb.head
    elif verb.lemma_ not in verbs.GRANTING or (passive and not below):
        return
    who = syntax.pobj(verb, prepositions.BY) if passive else syntax.subject(verb)
    if who is not None:
        yield who


def _by_order_of(scene: Scene) -> "Iterator[Token]":
    """“Was released by order of a judge", "on the orders of the president”."""
    if scene.trigger.row.event not in _BY_ORDER or scene.trigger.row.pos != "V":
        return
    for prep in syntax.children(scene.trigger.token, "prep", "agent"):
        order = syntax.child(prep, "pobj") if prep.lower_ in prepositions.ON_ORDER else None
        if order is not None and order.lemma_.lower() in court_words.ORDERS:
            who = syntax.pobj(order, prepositions.OF) or syntax.child(order, "poss")
            if who is not None:
                yield who


def _hung_below(scene: Scene) -> "Iterator[Token]":
    """“Was bundled into a car by armed men", "called in for questioning by the police”: hung on the thing before it."""
    token = scene.trigger.token
    if scene.trigger.row.pos != "V" or scene.trigger.row.person == "subject" or not syntax.is_passive(token):
        return
    for prep in syntax.children(token, "prep"):
        for noun in syntax.children(prep, "pobj", "pcomp"):
            thing = noun.lemma_.lower() in place_words.SITES | LISTS["vehicle"] | LISTS["facility"]
            thing = thing or noun.lemma_.lower() in court_words.REGISTERS or prep.lower_ in prepositions.AS
            when = noun.ent_type_ in {"DATE", "TIME", "GPE"}
            asked = prep.lower_ in prepositions.FOR and noun.lower_ in court_words.QUESTIONING
            who = syntax.pobj(noun, prepositions.BY) if thing or when or asked else None
            if who is not None:
                yield who


def _who_carries_out(scene: Scene) -> "Iterator[Token]":
    """“A search of his flat was carried out by officers”."""
    token = scene.trigger.token
    if scene.trigger.row.pos == "N" and token.dep_ == "nsubjpass" and token.head.lemma_ in verbs.ISSUING | verbs.LIGHT:
        yield from _own_by(token.head)


def _court_below(scene: Scene) -> "Iterator[Token]":
    """“Was acquitted of spying by a court", "convicted of insulting the king by a court”: hung on the deed."""
    token = scene.trigger.token
    if scene.trigger.row.event not in _JUDGED or scene.trigger.row.pos != "V" or not syntax.is_passive(token):
        return
    for prep in syntax.children(token, "prep"):
        for word in prep.subtree:
            court = word.dep_ == "pobj" and word.head.lower_ in prepositions.BY
            if court and word.lemma_.lower() in court_words.COURTS and word.head.head.tag_ != "VBN":
                yield word


_JUDGED = {E.SENTENCED, E.CONVICTED, E.ACQUITTED}


def _joined(scene: Scene) -> "Iterator[Token]":
    """“Was seized and beaten by policemen", "was questioned by the police on 3 May and arrested the same evening”."""
    token, event = scene.trigger.token, scene.trigger.row.event
    if event not in _BY_FORCE or scene.trigger.row.pos != "V" or not syntax.is_passive(token):
        return
    for c in syntax.children(token, "conj"):
        joint = next_to(token)
        right_behind = joint.lower_ in clauses.COMMA_OR_AND and next_to(joint) == c
        own = syntax.child(c, *syntax.SUBJECTS, "aux", "auxpass") is not None
        if right_behind and c.tag_ == "VBN" and not own and (who := syntax.pobj(c, prepositions.BY)) is not None:
            yield from [who] if who.lemma_.lower() not in court_words.COURTS else []
    before = token.head
    if token.dep_ == "conj" and syntax.child(token, *syntax.SUBJECTS) is None and before.tag_ == "VBN":
        who = next(iter((*_own_by(before), *_by_below(before))), None)
        if who is not None and _keeps_order(who):
            yield who


def _own_by(verb: "Token") -> "Iterator[Token]":
    if (who := syntax.pobj(verb, prepositions.BY)) is not None:
        yield who


def _by_below(verb: "Token") -> "Iterator[Token]":
    for prep in syntax.children(verb, "prep"):
        for noun in syntax.children(prep, "pobj", "pcomp"):
            if (who := syntax.pobj(noun, prepositions.BY)) is not None:
                yield who


def _keeps_order(who: "Token") -> bool:
    """Whether a noun is of those who arrest and search."""
    words = {who.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(who, "compound"))}
    return not words.isdisjoint(LISTS["police"] | LISTS["keepers"])


def _who_came(scene: Scene) -> "Iterator[Token]":
    """“Was detained when officers came to her home”: by those who came."""
    if scene.trigger.row.event is not E.DETAINED or not syntax.is_passive(scene.trigger.token):
        return
    for clause in clauses_of_when(scene.trigger.token):
        who = syntax.child(clause, "nsubj")
        if who is not None and _keeps_order(who) and clause.lemma_.lower() in verbs.ENTERING | verbs.COMING:
            yield who


def clauses_of_when(verb: "Token") -> "Iterator[Token]":
    """“When officers came to her home", also behind the day: "on December 6, when …”."""
    days = (d for p in syntax.children(verb, "prep") for d in syntax.children(p, "pobj") if d.ent_type_ == "DATE")
    for head, dep in ((verb, "advcl"), *((day, "relcl") for day in days)):
        for clause in syntax.children(head, dep):
            if any(c.lower_ in place_words.WHEN_OR_AS for c in syntax.children(clause, "advmod", "mark")):
                yield clause


def _who_holds(scene: Scene) -> "Iterator[Token]":
    """“Was held by the intelligence service without access to a lawyer”: it is they who deny it."""
    token = scene.trigger.token
    verb = syntax.governor(token) if scene.trigger.row.event is E.ILL_TREATED and token.pos_ == "NOUN" else None
    if verb is not None and verb.lemma_ in verbs.STAYING and syntax.is_passive(verb):
        yield from _own_by(verb)


def _who_calls(scene: Scene) -> "Iterator[Token]":
    """“The journalists' union SNTP called for his release”, which the parser takes for a union that is called so."""
    token = scene.trigger.token
    if scene.trigger.row.event is not E.INTERVENTION or scene.trigger.row.pos != "V" or is_infinitive(token):
        return
    if token.dep_ == "acl" and token.tag_ == "VBN" and syntax.pobj(token, prepositions.BY) is None:
        yield token.head
    clause = token.head if token.dep_ == "conj" else token
    told = clause.dep_ == "ccomp" and clause.head.i < clause.i
    who = syntax.subject(clause.head) if told and syntax.child(token, *syntax.SUBJECTS) is None else None
    if who is not None:
        yield who  # "X said the ruling was a blow and called for his release"


_TOLD = (
    _who_orders,
    _who_grants,
    _by_order_of,
    _hung_below,
    _who_carries_out,
    _court_below,
    _joined,
    _who_came,
    _who_holds,
    _who_calls,
)
