"""The person whose state or description a phrase is: "X is in custody", "the jailed X", "X, out of prison"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, SAY_VERBS, clauses, mends, prepositions, sayings, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import people as people_words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.finders.finder import Finders
from letapis.reading.finders.of_others import last_of_chain, of_thing
from letapis.reading.finders.target import access_to
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _carrier(token: "Token") -> "Token | None":
    """The one whose state a phrase tells: "X is in custody", "X's house arrest", "the strike X began"."""
    if of_thing(token):
        return None
    owner = syntax.of_phrase(token)
    keepers = owner is not None and (owner.lemma_.lower() in LISTS["police"] or _keeps(token, owner))
    if owner is not None and is_human(owner) and not (keepers or _names_facility(token, owner)):
        return owner
    before = next_to(token.head, -1) if token.dep_ == "pobj" and token.head.i > token.sent.start else token
    node, meanwhile = token, before.dep_ in {"mark", "advmod"} and before.lower_ in clauses.WHILE | clauses.WHEN
    for _ in range(_REACH):
        node = node.head
        if node.pos_ in syntax.VERBAL:
            who = _human_subject(node) if meanwhile else _carried_by(node)
            return before if who is not None and not meanwhile and last_of_chain(before, who) else who
        meanwhile = meanwhile or syntax.child(node, "mark") is not None  # "won a prize while behind bars"
        whose = syntax.child(node, "poss") if node.lemma_.lower() in term_words.MEASURES else None
        if whose is not None and is_human(whose):
            return whose  # "ended his five months of house arrest"
        if node.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} and (is_human(node) or _of_a_people(node)):
            if node.pos_ == "NUM" and node.dep_ == "attr" and node.head.lemma_ in verbs.BE:
                return syntax.subject(node.head)  # "X was one of 135 political prisoners"
            node = before if last_of_chain(before, node) else node
            return None if node.lemma_.lower() in LISTS["police"] else _first_of_headline(node)
        if node.dep_ == "ROOT" or (node.dep_ in syntax.SUBJECTS and node.lemma_.lower() in court_words.COURTS):
            return None  # "a court in the prison convicted him"
    return None


def _human_subject(verb: "Token") -> "Token | None":
    """“Renews its call to provide her with security while in detention”: no call is detained."""
    who = syntax.subject(verb)
    return who if who is not None and is_human(who) else None


def _of_a_people(node: "Token") -> bool:
    """“133 Crimean Tatars in Russian prisons”: counted, they are people, whatever the model takes them for."""
    named = any(c.ent_type_ == "NORP" for c in syntax.children(node, "compound", "amod"))
    return node.tag_ == "NNPS" and named and syntax.child(node, "nummod") is not None


def _first_of_headline(node: "Token") -> "Token":
    """“Lawyer X and two others behind bars”: without a verb, what is told of the last is told of all."""
    first = node
    while first.dep_ == "conj" and first.head.pos_ in {"NOUN", "PROPN"}:
        first = first.head
    return first if first.dep_ == "ROOT" else node


_REACH = 6
"""Words between a state and its verb: "has spent much of the past two decades in prison"."""


def _keeps(token: "Token", owner: "Token") -> bool:
    """“In the custody of the police", "in the hands of the FSB”: who has somebody in custody is not in it."""
    if token.lemma_.lower() in LISTS["hands"]:
        return True
    words = (owner, *syntax.children(owner, "compound", "amod"))
    return token.lemma_.lower() in LISTS["custody"] and any(t.lemma_.lower() in LISTS["keepers"] for t in words)


def _names_facility(token: "Token", owner: "Token") -> bool:
    """“The prison of Guanajay”, "a women's prison": whose name or kind a place has is not held in it."""
    return token.lemma_.lower() in LISTS["facility_head"] and owner.tag_ not in {"PRP", "PRP$"}


def _carried_by(verb: "Token") -> "Token | None":
    if syntax.child(verb, "expl") is not None:
        return None  # "said there were no political prisoners"
    if verb.lemma_.lower() in SAY_VERBS and not _found(verb):
        who = syntax.subject(verb)  # "in custody, she told her parents, she was beaten"
        return who if who is not None and who.lemma_.lower() not in LISTS["state"] else None
    if any(c.tag_ == "WP" and c.dep_ in {"dobj", "oprd"} for c in verb.children):
        return None  # "in what campaigners called the largest hunger strike"
    given = syntax.child(verb, "dative")
    if given is not None and is_human(given):
        return given  # "a judge granted him house arrest"
    if (owner := _whose_body(verb) or _whose_years(verb)) is not None:
        return owner
    for found in (syntax.patient(verb), syntax.subject(verb)):
        if found is not None and found.pos_ == "NUM" and any(t.tag_ == "WDT" for t in found.doc[found.i : found.i + 3]):
            continue  # "seven months, three of which he spent in solitary confinement"
        aged = found is not None and found.pos_ == "NUM" and verb.lemma_ in verbs.TURN  # "turned 68 behind bars"
        if found is not None and (found.lemma_.lower() in court_words.JUDGES or _brings_case(found, verb)):
            return None  # "the judge refused a request for house arrest"
        if found is not None and not aged and is_human(found) and found.lemma_.lower() not in LISTS["state"]:
            return found
    behind = syntax.child(verb, "attr") if verb.lemma_ in verbs.BE and syntax.child(verb, "nsubj") is None else None
    named = behind is not None and any(t.ent_type_ == "PERSON" for t in (behind, *syntax.children(behind, "appos")))
    return behind if named else None  # "also in prison are A and B"


def _brings_case(who: "Token", verb: "Token") -> bool:
    """“Investigators may bring the case to trial”: not they, who bring something there."""
    official = who.lemma_.lower() in LISTS["charging"] | LISTS["police"]
    thing = syntax.child(verb, "dobj")
    return official and who.dep_ == "nsubj" and thing is not None and not is_human(thing)


def _whose_body(verb: "Token") -> "Token | None":
    """“In prison they tied her hands”: it is she who is there."""
    thing, who = syntax.child(verb, "dobj"), syntax.child(verb, "nsubj")
    owner = syntax.child(thing, "poss") if thing is not None and not is_human(thing) else None
    hers = owner is not None and owner.lower_ in people_words.HIS_OR_HER
    return owner if hers and who is not None and who.lower_ in people_words.PLURAL else None


def _whose_years(verb: "Token") -> "Token | None":
    """“X, whose six years were cut on appeal”: his, and of none of those before him."""
    thing = syntax.child(verb, "nsubjpass")
    owner = syntax.of_phrase(thing) if thing is not None and thing.lemma_.lower() in term_words.UNITS else None
    return owner if owner is not None and is_human(owner) else None


def _found(verb: "Token") -> bool:
    """“The lawyer found her in the prison”: whom, and not what."""
    return verb.lemma_ in sayings.FIND_VERBS and syntax.obj(verb) is not None and syntax.child(verb, "ccomp") is None


def _visited(token: "Token") -> "Token | None":
    """“The ambassador visited X in prison", "had access to X in detention”: who is there, and not who came."""
    verb = syntax.governor(token)
    if verb is None:
        return None
    who = access_to(verb) or syntax.child(verb, "dobj")
    named = who is not None and (who.ent_type_ == "PERSON" or who.tag_ == "PRP")
    by = syntax.subject(verb)
    return who if named and by is not None and by.tag_ != "PRP" else None


def _cellmate(token: "Token") -> "Token | None":
    """“X shares a cell", "people who shared a cell with X”: who is named of the two."""
    who, mate = syntax.subject(token), syntax.pobj(token, prepositions.WITH)
    thing = syntax.obj(token) if mate is None else None
    mate = syntax.pobj(thing, prepositions.WITH) if thing is not None else mate
    named = mate is not None and (mate.ent_type_ == "PERSON" or mate.tag_ == "PRP")
    return mate if named and who is not None and who.pos_ == "NOUN" else who


def _whose_subject(token: "Token") -> "Token | None":
    """“In Segerea prison his health deteriorated”: whose health it is."""
    verb = token.head.head if token.dep_ == "pobj" else token
    thing = syntax.child(verb, "nsubj", "nsubjpass") if verb.pos_ in syntax.VERBAL else None
    if thing is None or thing.i < token.i or is_human(thing):
        return None
    owner = syntax.child(thing, "poss")
    return owner if owner is not None and is_human(owner) else None


def _adverb_of(token: "Token") -> "Token | None":
    """Who is "out of prison": the subject of "be", or in a headline the name before."""
    node = token.head.head if token.dep_ == "conj" and token.head.dep_ == "acomp" else token.head  # "is free and out"
    before = next((c for c in syntax.children(token, "compound", "nmod") if c.ent_type_ == "PERSON"), None)
    if before is not None:
        return before
    if node.pos_ in syntax.VERBAL:
        return syntax.subject(node) if node.lemma_ in verbs.BE_GET_COME else None
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


def _counted(token: "Token") -> "Token | None":
    """The number of arrests stands for those arrested: "about 500 arrests", "a series of arrests"."""
    many = syntax.of_many(token)
    return many if many is not token or syntax.child(token, "nummod", "amod") is not None else None


def _of_entry(token: "Token") -> "Token | None":
    """“Maryia K., 11 years, is back in the colony”: a term set beside a name in a list of prisoners; no child's age."""
    name = token.head
    while name.dep_ == "appos" and name.head.i < name.i and name.ent_type_ != "PERSON":
        name = name.head  # "X, deputy director – 7 years"
    called = next((c for c in syntax.children(name, "appos") if c.ent_type_ == "PERSON" and c.i < token.i), None)
    name = called if called is not None and name.ent_type_ != "PERSON" and is_human_noun(name) else name
    who = name.ent_type_ == "PERSON" or _heads_line(name, token)
    set_beside = token.dep_ == "appos" and who and syntax.child(token, "nummod") is not None
    beside = [*syntax.children(name, "compound", "appos", "poss"), name.head, *name.doc[max(name.i - 4, 0) : name.i]]
    apart = any(t.text == "." for t in name.doc[name.i : token.i])  # another sentence, which may be read without it
    kin = any(t.lemma_.lower() in people_words.FAMILY - people_words.GROWN_KIN for t in beside)
    before = next_to(token.left_edge, -1) if token.left_edge.i else token
    set_off = before.is_punct or before.text in _MARKS  # not "X got six months and Y seven months"
    return name if set_beside and set_off and not (kin or apart or _faces_too(name)) and _term_ends(token) else None


def _faces_too(name: "Token") -> bool:
    """“Faces ten years and X, 52, three years”: joined to one whose term the verb gives, and no entry."""
    given = [name.head, *syntax.children(name.head, "dobj")]
    behind = next_to(name).text in _MARKS
    if behind and any(
        a.pos_ in syntax.VERBAL and a.lemma_ in LISTS["sentencing"] for a in name.ancestors if a.i < name.i
    ):
        return True  # "A was sentenced to 15 years, B – 12 years"
    return name.dep_ == "conj" and any(t.lemma_.lower() in term_words.UNITS for t in given)


def _heads_line(noun: "Token", term: "Token") -> bool:
    """“Blogger: four years”: a headline of nothing but who and how long."""
    first = next((t for t in noun.doc if t.is_alpha), noun)
    alone = noun.dep_ == "ROOT" and noun.left_edge.i <= first.i and next_to(noun).text == ":"
    return alone and noun.tag_ == "NN" and syntax.is_headline(term) and is_human_noun(noun)


_MARKS = {"-", "–", "—", ":"}
"""What sets a term off from the name before it, whatever the tagger takes it for."""


def _of_item(token: "Token") -> "Token | None":
    """“3. Daler Imomali – blogger. Seized in June. 10 years (17 October 2022).”: whose item a term alone stands in."""
    first = token.left_edge
    alone = token.dep_ == "ROOT" and first.i == token.sent.start > 0 and first.tag_ == "CD"
    named = next((t for t in token.doc[: first.i] if t.ent_type_ == "PERSON" and t.dep_ != "compound"), None)
    if not alone or named is None:
        return None
    opening = named.sent
    before = [t for t in token.doc[: named.left_edge.i] if t.is_alpha]
    return named if not before and not any(t.pos_ in syntax.VERBAL for t in opening) else None


def _term_ends(token: "Token") -> bool:
    """Whether nothing follows a term but a mark, its months or where it is served: "7 years in a colony"."""
    behind = next_to(token)
    if behind.lower_ in mends.EACH:  # "A and B: six years each"
        behind = token if next_to(behind) == behind else next_to(behind)
    more = syntax.child(token, "conj") if behind.lower_ in clauses.AND else None
    if more is not None and more.lemma_.lower() in term_words.MEASURES:
        return _term_ends(more)
    served = syntax.child(behind, "pobj") if behind.lower_ in prepositions.IN else None
    there = served is not None and served.lemma_.lower() in LISTS["facility_head"]
    kind = syntax.child(behind, "pobj") if behind.lower_ in prepositions.OF else None
    there = there or (kind is not None and kind.lemma_.lower() in LISTS["penalty"])  # "9 years of imprisonment"
    what_for = behind.lower_ in prepositions.FOR and syntax.is_headline(token)  # "Blogger: four years for spying"
    return behind == token or behind.is_punct or there or what_for


def _carried_by_subject(token: "Token") -> "Token | None":
    """“The jet carrying X has landed”, "the plane with X on board": who is in it."""
    craft = syntax.subject(token)
    if craft is None:
        return None
    taking = (c for c in syntax.children(craft, "acl", "relcl") if c.lemma_ in verbs.CARRYING)
    inside = [syntax.child(c, "dobj") for c in taking]
    inside.append(syntax.pobj(craft, prepositions.WITH))
    return next((who for who in inside if who is not None and is_human(who)), None)


def _owner_of_craft(token: "Token") -> "Token | None":
    """“Her plane landed”, "the plane that carried her landed”: whose it is, or who is in it."""
    craft = syntax.subject(token)
    owner = syntax.child(craft, "poss") if craft is not None else None
    return owner if owner is not None and is_human(owner) else _carried_by_subject(token)


CARRYING: Finders = {
    "owner-of-craft": _owner_of_craft,
    "carried-by-subject": _carried_by_subject,
    "entry": _of_entry,
    "item": _of_item,
    "carrier": _carrier,
    "visited-there": _visited,
    "cellmate": _cellmate,
    "whose-subject": _whose_subject,
    "adverb-of": _adverb_of,
    "modified": _modified,
    "modified-name": _named_beside,
    "counted": _counted,
}
"""Places of those of whom a phrase is said."""
