"""Where the person of an event stands: one small function a place, chosen by the `person` of a row."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from letapis.language.en.sayings import SAY_VERBS
from letapis.language.en.words import LISTS
from letapis.reading import syntax
from letapis.reading.humans import is_human, is_human_noun

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

Finder = Callable[["Token"], "Token | None"]


def joined(head: "Token") -> list["Token"]:
    """All who are joined by "and"; those named in apposition stand for the group: "two men, A and B"."""
    out: list[Token] = []
    head = _among(head)
    for token in _without_second_role([*_parted(head), *syntax.coordinated(head)]):
        within = [c for p in syntax.children(token, "prep") if p.lower_ == "of" for c in syntax.children(p, "pobj")]
        apposed = [] if token.tag_ == "PRP" else [token, *([head] if head.tag_ == "PRP" and token != head else [])]
        beside = [
            c
            for t in [*apposed, *within]  # "he and an ally, Obeid Lutale": hung on "he"
            for c in syntax.children(t, "appos")
            if c.ent_type_ == "PERSON" and c.i > token.i
        ]
        if beside and token.ent_type_ != "PERSON":
            out += [t for c in beside for t in syntax.coordinated(c)]
        elif listed := _listed_after(token):
            out += listed
        else:
            out += [token, *_included(token)]
    return list(dict.fromkeys(out))


def _without_second_role(tokens: list["Token"]) -> list["Token"]:
    """“The lawyer and blogger Tajimuratov”: one man of two professions, not a lawyer beside him."""
    if len(tokens) < 2 or tokens[0].tag_ != "NN" or not is_human_noun(tokens[0]):  # noqa: PLR2004 - a role and a name
        return tokens
    name = tokens[1]
    roles = [c for c in syntax.children(name, "compound", "nmod") if is_human_noun(c) and c.tag_ == "NN"]
    own = any(syntax.child(t, "det") is not None for t in (name, *roles))
    return tokens[1:] if name.ent_type_ == "PERSON" and roles and not own else tokens


def _included(token: "Token") -> list["Token"]:
    """Those named of a group: "seven others, including A and B", "several of its staff, among them A"."""
    if token.ent_type_ == "PERSON":
        return []
    within = [token, *(c for p in syntax.children(token, "prep") for c in syntax.children(p, "pobj"))]
    preps = [c for t in (*within, token.head) for c in t.children if c.dep_ == "prep" and c.i > token.i]
    start = next((p.i + 1 for p in preps if p.lower_ == "including"), None) or _right_behind(token)
    return _until_verb(token, start) if start is not None else _among_them(token)


def _right_behind(token: "Token") -> int | None:
    """Where the names begin in "him and seven others, including A", whatever the parse hung them on."""
    behind = [t.lower_ for t in token.doc[token.i + 1 : token.i + 3]]
    if "including" not in behind or behind[0] not in {",", "including"}:
        return None
    return token.i + 2 + behind.index("including")


def also_given(verb: "Token") -> list["Token"]:
    """The names behind a verb of a court that a number follows: "… to 11 years and Maksim Znak to ten"."""
    doc, end = verb.doc, verb.sent.end
    found = []
    for name in doc[verb.i + 1 : end]:
        behind = [t for t in doc[name.i + 1 : min(end, name.i + 3)] if t.lower_ != "to"]
        if name.ent_type_ == "PERSON" and behind and behind[0].pos_ == "NUM":
            found.append(name)
    return found


def companions(token: "Token") -> list["Token"]:
    """Those whom it befell as well: "was arrested together with her brother Ivan", "alongside him"."""
    doc, end = token.doc, token.sent.end
    for i in range(token.i + 1, end):
        if doc[i].tag_ in _FINITE or doc[i].text in {";", "—", "–"}:
            return []
        pair = doc[i].lower_ in {"together", "along"} and i + 1 < end and doc[i + 1].lower_ == "with"
        if pair or doc[i].lower_ == "alongside":
            return _until_break(doc[i + 1 : end])
    return []


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def _until_break(words: "Span") -> list["Token"]:
    found: list[Token] = []
    for t in words:
        if t.pos_ in syntax.VERBAL or t.text in {",", ";", ".", "("} or (found and t.pos_ == "ADP"):
            break
        last = t.i + 1 == len(t.doc) or t.nbor().ent_type_ != "PERSON"
        counted = is_human(t) and syntax.child(t, "nummod") is not None
        if (t.ent_type_ == "PERSON" and last) or counted or (t.tag_ == "PRP" and t.dep_ == "pobj"):
            found.append(t)
    return found


def _among_them(token: "Token") -> list["Token"]:
    """The names behind "among them" or "such as", however the parse hung them, up to the next verb."""
    doc, end = token.doc, token.sent.end
    pairs = ((i, doc[i].lower_, doc[i + 1].lower_) for i in range(token.i, end - 2))
    start = next((i for i, a, b in pairs if (a == "among" and b in _THEM) or (a, b) == ("such", "as")), end)
    return _until_verb(token, start)


def _until_verb(token: "Token", start: int) -> list["Token"]:
    """The names from a place of the sentence up to the next verb."""
    doc, end = token.doc, token.sent.end
    names: list[Token] = []
    for t in doc[start:end]:
        if (t.pos_ in syntax.VERBAL and t.tag_ != "MD") or (names and t.dep_ == "prep" and t.lower_ not in _OF_ROLES):
            break
        last = t.i + 1 == end or doc[t.i + 1].ent_type_ != "PERSON"
        if t.ent_type_ == "PERSON" and last and not _of_somebody(t):
            names.append(t)
    return names


def _of_somebody(name: "Token") -> bool:
    """“Eva Forest, wife of the playwright Alfonso Sastre”: named only to say who another is."""
    return name.dep_ == "pobj" and name.head.lower_ == "of" and is_human_noun(name.head.head)


_OF_ROLES = frozenset({"of", "from", "for"})
"""Prepositions within a description of somebody named; any other goes on to something else."""

_THEM = frozenset({"them", "whom"})


def _parted(head: "Token") -> list["Token"]:
    """Names before the last of a list that the parse did not join to it: "frees journalist A and politician B"."""
    twins = [c for c in syntax.children(head.head, head.dep_) if c.i < head.i] if head.dep_ == "dobj" else []
    twins = [c for c in twins if c.ent_type_ == head.ent_type_ == "PERSON"]
    start = head.left_edge.i
    if start < 2 or head.doc[start - 1].lower_ != "and" or head.conjuncts:  # noqa: PLR2004 - a name and its "and"
        return twins
    before = head.doc[start - 2]
    plural = head.head.tag_ in {"VBP", "VB"} or any(c.lower_ in _PLURAL for c in head.head.children)
    if before.ent_type_ == "PERSON" and head.ent_type_ == "PERSON" and head.dep_ in syntax.SUBJECTS and plural:
        return [before, *twins]
    return twins


_PLURAL = frozenset({"were", "are", "have"})


def _listed_after(token: "Token") -> list["Token"]:
    """“Two cousins tried alongside him, Asan and Aziz Akhtemov, were …”: a list of names set off behind a plural."""
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
    """“A and B are among 16 people released", "Wang was one of 200 lawyers held": those who are said to be of them."""
    over = head.head
    if head.dep_ == "nsubj" and over.lemma_ == "include" and (members := syntax.child(over, "dobj")) is not None:
        return members if is_human(members) else head  # "the others arrested include X"
    one = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else None
    if one is not None and one.lower_ == "one" and one.dep_ == "attr":
        subject = syntax.child(one.head, "nsubj")
        return subject if subject is not None and is_human(subject) else head
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
