"""Which row of the language holds at a word, and whom its event befell."""

from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from letapis.language.chosen import EVENTS, around_names, prepositions, pronouns, verbs
from letapis.language.chosen import people as people_words
from letapis.language.chosen import rules as event_rules
from letapis.language.chosen import terms as term_words
from letapis.language.rows import EventRow
from letapis.model import EventKind
from letapis.reading import syntax
from letapis.reading.conditions import any_holds, hold
from letapis.reading.finders import PERSON_FINDERS
from letapis.reading.finders.harmed import HARMED
from letapis.reading.finders.stood_for import STOOD_FOR
from letapis.reading.gazetteer import is_body, is_place
from letapis.reading.humans import is_human
from letapis.reading.listed import of_somebody
from letapis.reading.members import joined
from letapis.reading.party import party, party_behind
from letapis.reading.triggers.anybody import general, of_anybody
from letapis.reading.triggers.beside import ruled_out
from letapis.reading.triggers.first_alone import of_first_alone
from letapis.reading.triggers.shared import sharing
from letapis.reading.triggers.trigger import Trigger
from letapis.reading.word_places import forms_at, next_to

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_POS = {
    "V": {"VERB", "AUX", "ADJ"},
    "N": {"NOUN", "PROPN", "VERB"},
    "A": {"VERB", "ADJ", "NOUN"},
    "R": {"ADV", "ADP", "ADJ", "NOUN"},
}
"""Parts of speech, as the model may see them, for each kind of row."""


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[EventRow, ...]]:
    index: dict[str, list[EventRow]] = {}
    for row in EVENTS:
        for head in row.heads.split():
            index.setdefault(head, []).append(row)
    return {head: tuple(rows) for head, rows in index.items()}


def rows_of(token: "Token") -> tuple[EventRow, ...]:
    """The rows that a word may stand for, by its lemma, else by its form."""
    return _index().get(token.lemma_.lower()) or _index().get(token.lower_) or ()


def bearing_events(doc: "Doc") -> list[int]:
    """The places of the words that have rows, without a look at each of the others."""
    known = _bearing
    if len(known) > _MOST_KNOWN:
        known.clear()
    found: list[int] = []
    for i, key in enumerate(forms_at(doc)):
        bears = known.get(key)
        if bears is None:
            bears = known[key] = bool(rows_of(doc[i]))
        if bears:
            found.append(i)
    return found


_bearing: dict[tuple[int, int], bool] = {}
"""Whether a word has rows, by its lemma and its form in small letters: what spaCy calls them is the same everywhere."""
_MOST_KNOWN = 100_000


def takes(row: EventRow, token: "Token") -> bool:
    """Whether a word has the part of speech and the form of a row."""
    return token.pos_ in _POS[row.pos] and _right_form(row, token)


def _right_form(row: EventRow, token: "Token") -> bool:
    """A participle before a noun is for `A` rows, everything else verbal for `V` rows."""
    if row.pos == "A":
        return token.dep_ == "amod" and token.i < token.head.i
    if row.pos == "R":
        return True
    if row.pos == "V":
        return token.pos_ != "ADJ" or token.tag_ in {"VBN", "VBD", "JJ"}
    return token.pos_ in {"NOUN", "PROPN"} or token.tag_ in {"NN", "NNS"}


def fitting(row: EventRow, token: "Token") -> Trigger | None:
    """The event that a row tells at a word, None where the words around it do not bear it out."""
    if not takes(row, token):
        return None
    if ruled_out(row, token) or not hold(row.needs, token) or any_holds(row.unless, token):
        return None
    if ((token.dep_ in _BEHIND and _instead_of(token)) or _in_place_of(token)) or (
        row.pos == "N" and (_part_of_body(token) or _titled(token))
    ):
        return None
    head = PERSON_FINDERS[row.person](token)
    if head is None and row.person in {"modified", "named-before-guilty", "item"}:
        return None
    people = _befallen(row, token, head) if head is not None else ()
    people = _all_given(row, token, people)
    if head is not None and not people and row.pos != "N":
        return None
    if people and (general(row, token, people) or of_anybody(token, people)):
        return None
    if not people and _wants_people(row, token):
        return None
    if people and row.name not in event_rules.WITH_OTHERS:
        beside = sharing(row, token)
        people = tuple(dict.fromkeys((*people, *(c for c in beside if not _told_of_own(row, c)))))
    return Trigger(row, token, people)


def _told_of_own(row: EventRow, companion: "Token") -> bool:
    """“Was sentenced to six years with 50 others, who got between five and eight”: not what he got."""
    clauses = (c for c in companion.children if c.dep_ == "relcl" and row.event is EventKind.SENTENCED)
    return any(one.event is EventKind.SENTENCED for c in clauses for one in rows_of(c))


def _befallen(row: EventRow, token: "Token", head: "Token") -> "tuple[Token, ...]":
    """Those whom the event befell: the one found, and who is joined to it."""
    people = tuple(p for p in joined(head) if _acceptable(p) and not _behind(p, head, token))
    people = people[:1] if of_first_alone(row, token, head) else people
    people = tuple(p for p in people if p == head or p.pos_ != "NOUN" or is_human(p))  # "of A, and the detention of B"
    if row.event is EventKind.ILL_TREATED and head.dep_ == "dobj" and head.lemma_.lower() in people_words.OFFICERS:
        return ()  # "he abused the officers": what is held against a prisoner
    if row.denies and len(people) > 1:  # "he, his employer and Washington deny the charges"
        people = tuple(p for p in people if p.pos_ == "PRON" or (p.ent_type_ == "PERSON" and not _his_kin(p))) or people
    return people


def _his_kin(name: "Token") -> bool:
    """“He and his mother, X, deny it”: who denies it for him."""
    noun = name.head if name.dep_ == "appos" else name
    return noun.lemma_.lower() in people_words.FAMILY and syntax.child(noun, "poss") is not None


def _all_given(row: EventRow, token: "Token", people: "tuple[Token, ...]") -> "tuple[Token, ...]":
    """“Gave the director, A, the editor, B, and the reporter C nine years each”: all of the row behind the verb."""
    if people and (be := _among_whom(token)) is not None:
        named = party_behind(be)
        return tuple(named) if len(named) > len(people) and set(people) <= set(named) else people
    if row.person not in _ROW_BEHIND or not people or people[0].i < token.i or syntax.is_passive(token):
        return people
    row_behind = party(next_to(token), token.sent.end) if row.person == "receiver" else _object_row(token, people)
    return tuple(row_behind) if len(row_behind) > len(people) else people


def _among_whom(token: "Token") -> "Token | None":
    """“Among the convicted are A, a teachers' leader, B and the lawyer C”: the verb that the row stands behind."""
    prep = token.head.head if token.dep_ == "acl" and token.head.dep_ == "pobj" else token
    among = prep != token and prep.lower_ in prepositions.AMONG
    return prep.head if among and prep.head.lemma_ in verbs.BE and prep.i < prep.head.i else None


_ROW_BEHIND = {"receiver", "object"}


def _object_row(verb: "Token", people: "tuple[Token, ...]") -> "list[Token]":
    """“Held the editor, A, her deputy, B, and the director, C”: all of them, where the parse leaves some out."""
    if people[0].dep_ not in {"dobj", "appos"} or people[0].ent_type_ != "PERSON":
        return []
    found = party_behind(verb)
    owner = any(map(of_somebody, found))  # "held A, wife of B, C and D"
    return found if all(t in found for t in people) and not owner else []


def _wants_people(row: EventRow, token: "Token") -> bool:
    """Whether a row reads nothing where nobody stands; a line of an entry is of the one whose entry it is."""
    of_entry = row.pos == "V" and row.person == "subject" and syntax.is_fragment(token)  # "Died of a stroke in June."
    of_entry = of_entry or (row.person == "carrier" and syntax.is_bare_place(token))  # "Now in colony IK-11."
    return not of_entry and row.person in _PEOPLE_WANTED | STOOD_FOR.keys() | HARMED.keys()


_PEOPLE_WANTED = {"handed-to", "entry", "carrier", "about", "subject", "modified-name", "demanded", "condemned"}


def _behind(person: "Token", head: "Token", token: "Token") -> bool:
    """“X, sentenced in June, and Y remain in prison”: what is told right behind X is told of X alone."""
    over = token.head.head if token.head.dep_ == "appos" else token.head  # "B, founder of it, jailed in 2019"
    clause = syntax.clause_head(token) if token.pos_ == "NOUN" else token  # "X, who was under house arrest, and Y"
    for _ in range(_REACH):
        if clause.dep_ not in {"xcomp", "ccomp"} or clause.head.pos_ not in syntax.VERBAL:
            break
        clause = clause.head  # "X, who is reported to have got ten years, and Y"
    over = clause.head if clause is not token else over
    said = over.head if over.dep_ == "appos" else over  # "X, a blogger who had been in prison, and Y"
    own = clause.dep_ in {"acl", "relcl"} and head in (clause.head, over, said)
    if own and person.i < over.i and _side_by_side(person, over):
        return any(c.dep_ in {"relcl", "acl"} and c.i < over.i for c in person.children)  # "A, who …, and B, jailed"
    hung = token.head if token.dep_ == "pobj" else token  # "X, out on bail, and Y", "X, in prison since May, and Y"
    further = head.dep_ in syntax.SUBJECTS and head.i < token.i < person.i and person in head.conjuncts
    if further and any(t.like_num for t in token.doc[token.i : person.i]):
        return True  # "A was given six years, B and C three"
    own = own or (hung.dep_ in {"advmod", "prep"} and hung.head == head and hung.i > head.i)
    return own and person.i > token.i and any(t in head.conjuncts for t in (person, person.head))


def _side_by_side(one: "Token", other: "Token") -> bool:
    """“The writer A, who …, and the novelist B”: by their names, or by the nouns before these."""
    nouns = [t.head if t.dep_ == "appos" else t for t in (one, other)]
    return other in one.conjuncts or nouns[1] in nouns[0].conjuncts


_REACH = 3
"""Verbs between what befell somebody and the head of the clause that tells it."""


def _in_place_of(verb: "Token") -> bool:
    """“Went to trial rather than plead guilty”: a bare verb right behind "than"."""
    first = next((c for c in verb.children if c.dep_ == "auxpass"), verb)  # "rather than be arrested"
    than = next_to(first, -1)
    return first.tag_ == "VB" and than.tag_ == "IN" and next_to(than, -1).lower_ in prepositions.INSTEAD


def _instead_of(token: "Token") -> bool:
    """“On probation rather than in a colony”: what did not come."""
    before = token.doc[max(token.sent.start, token.i - _INSTEAD) : token.i]
    behind = [t for t in before if t.lower_ in prepositions.INSTEAD]
    return any(not any(t.pos_ in syntax.VERBAL for t in token.doc[one.i : token.i]) for one in behind)


_BEHIND = frozenset({"pobj", "pcomp"})
_INSTEAD = 6
"""Words between "instead" and the place."""


def _part_of_body(token: "Token") -> bool:
    """“The Working Group on Arbitrary Detention”: a word of a body's name."""
    if token.tag_ == "NNP":
        near = reversed(token.doc[max(token.i - _NAME_OF_BODY, 0) : token.i])
        run = takewhile(_joins_name, near)
        if any(t.tag_ == "NNP" and t.lower_ in around_names.ORGANISATION_WORDS for t in run):
            return True  # "the UN Working Group on Arbitrary Detention", whatever the model takes it for
    ent = next((e for e in token.doc.ents if e.start <= token.i < e.end), None)
    if ent is None or ent.label_ not in {"ORG", "LAW"} or not token.text.istitle():
        return False
    return any(t.lower_ in around_names.ORGANISATION_WORDS for t in ent)


def _titled(token: "Token") -> bool:
    """“Read Kafka's The Trial": an article with a capital within a sentence opens the title of a work."""
    if not token.text.istitle() or token.i <= token.sent.start + 1:
        return False
    article = next_to(token, -1)
    return article.tag_ == "DT" and article.text.istitle() and not syntax.is_headline(token)


_NAME_OF_BODY = 6
"""Words before, in which the name of a body may begin."""


def _joins_name(token: "Token") -> bool:
    return token.text.istitle() or token.text.isupper() or token.lower_ in prepositions.WITHIN_NAME


def _no_person(token: "Token") -> bool:
    """“Human Rights Watch”, "Tizi Ouzou": a body or a place that the catalogues know, by the whole of its name."""
    if token.ent_type_ == "PERSON" or token.pos_ != "PROPN" or not token.text.istitle():
        return False
    if any(c.dep_ in {"appos", "relcl"} and is_human(c) for c in token.children):
        return False
    first = min((t.i for t in token.subtree if t.dep_ == "compound" and t.i < token.i), default=token.i)
    name = token.doc[first : token.i + 1].text
    return is_body(name) or (token.ent_type_ == "GPE" and is_place(name))


def _acceptable(token: "Token") -> bool:
    """Things that are surely no people are passed over; an unknown noun is given the benefit of the doubt."""
    if (
        token.pos_ in {"VERB", "AUX", "ADV", "ADP", "PUNCT"}
        or _no_person(token)
        or not any(map(str.isalnum, token.text))
    ):
        return False
    if token.lower_ in pronouns.TO_WHOM_NOTHING_HAPPENS or token.lower_ in around_names.DISEASES:
        return False
    if token.pos_ == "NOUN" and token.lemma_.lower() in people_words.THINGS_OF_COURT:
        return False
    if token.text.startswith(term_words.LAW_SHOWN):
        return False  # "conspiracy to seize power (Article 357)"
    return token.ent_type_ not in {"DATE", "TIME", "MONEY", "PERCENT", "LAW"} or is_human(token)
