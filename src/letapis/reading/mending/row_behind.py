"""A row of people behind their verb or preposition, each described: "freed the economist A, B, 52, a poet, and C".

The row is read word by word (`party`); what the parse makes of it is put right where it lost somebody.
"""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions
from letapis.language.chosen import people as people_words
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.hung_rows import free_behind, hang, name_all
from letapis.reading.mending.tree import has
from letapis.reading.party import name_begins, row_behind
from letapis.reading.same_names import gender_of
from letapis.reading.word_places import next_to, stands_between

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_people(whom: "Token") -> None:
    """“Police arrested A, a lawyer, the reporter B, 33, and C on Monday”: three, and what each of them is."""
    over, doc = whom.head, whom.doc
    if over.i > whom.i or not _goes_on(whom):
        return
    if over.lower_ in prepositions.OF and is_human_noun(over.head):
        return  # "wife of A, B and C": whose row it is
    people, end = row_behind(over)
    if len(people) < 2 or not _surely_people(people) or (whom.tag_ == "NNS" and whom not in people):  # noqa: PLR2004
        return  # one is no row, and "two reporters, A and B" are told of as they are
    first = people[0]
    titles_first = doc[name_begins(first) - 1].text == ","  # "the director, A, the editor, B, and C"
    if first != whom and first not in whom.subtree and whom not in people:
        return
    joined = [whom, *whom.conjuncts]
    beside = [c for one in joined for c in one.children if c.dep_ == "appos"]  # "the ex-deputy and his aide, X"
    if set(people) <= {*joined, *beside}:
        name_all(people)
        return
    if len(people) == 2 and _two_clauses(*people):  # noqa: PLR2004 - a pair
        return
    if any(one in (over, *over.ancestors) for one in people) or _of_longer(people, over):
        return
    _hang_first(first, whom, over)
    hang(people, end, titles_first=titles_first)
    free_behind(first, end)


def of_word_within(first: "Token") -> None:
    """“The court acquitted A, B and C”, of which the parser made one name, the others for words of the last."""
    whom = first.head
    if first.ent_type_ == "PERSON" and whom.i > first.i and whom.dep_ in {"dobj", "pobj"} and has(first, "punct", "cc"):
        of_people(whom)


def _two_clauses(first: "Token", second: "Token") -> bool:
    """“For the death of four policemen, and Mena to 210 years”: a pair has no comma before "and"."""
    between = [t.lower_ for t in first.doc[first.i + 1 : name_begins(second)]]
    return len(between) > 1 and between[0] == "," and set(between[1:]) <= clauses.AND


def _surely_people(people: "list[Token]") -> bool:
    """Whether more of them are known for people than not: not "edits Novaya Gazeta, and A".

    One with a given name is known for one ("Mikola Statkevich", taken for a place); behind "him" also one whom the
    model knows for nothing: "gave him and Farid Mehralizada nine years".
    """
    known = {"PERSON", ""} if people[0].tag_ == "PRP" else {"PERSON"}
    named = [t for t in people if t.pos_ == "PROPN"]
    strange = sum(t.ent_type_ not in known and gender_of(t.doc[name_begins(t) : t.i + 1].text) is None for t in named)
    return 2 * strange < len(named)


def _goes_on(whom: "Token") -> bool:
    """Whether a name or a noun for people stands here, and a comma or a joint not far behind."""
    known = whom.tag_ == "PRP" and people_words.PRONOUNS.get(whom.lower_) in people_words.OF_ONE  # "him, A and B"
    if not stands_between(whom.doc, whom.i + 1, whom.i + _NEAR, clauses.COMMA_OR_AND):
        return False
    noun = whom.pos_ in {"NOUN", "PROPN"} and (is_human_noun(whom) or has(whom, "appos", "conj"))
    return known or noun or whom.ent_type_ == "PERSON"


_NOUNS = {"PROPN", "NOUN"}
_NEAR = 10
"""Words behind somebody, within which the next is joined."""


def _of_longer(people: "list[Token]", over: "Token") -> bool:
    """Whether somebody of the row is of a row around the clause: "held A, who edits B, and C"."""
    beyond = over.dep_ in {"relcl", "acl", "prep"} and over.head.pos_ not in {"VERB", "AUX"}
    return beyond and any(t.dep_ == "conj" and t.head.i < over.i and t.head.pos_ in _NOUNS for t in people)


def _hang_first(first: "Token", whom: "Token", over: "Token") -> None:
    label = whom.dep_
    if whom != first:
        whom.head, whom.dep_ = first, "compound" if whom.i < first.i else "conj"
    first.head, first.dep_ = over, label


def subject_of_next(verb: "Token") -> None:
    """“Police detained A, B and C said", "the court jailed A, the editor, and B wept”: who said so, who wept."""
    last, doc = next_to(verb, -1), verb.doc
    if last.ent_type_ != "PERSON" or last.dep_ not in {"conj", "appos"} or has(verb, "nsubj", "nsubjpass", "expl"):
        return
    if not any(c.dep_ == "ccomp" and c.i < last.i for c in verb.children):
        return
    joint = doc[max(name_begins(last) - 1, 0)]
    before = next_to(joint, -1)
    first = before if before.ent_type_ == "PERSON" else last
    set_off = next_to(doc[name_begins(first)], -1).text == "," if first != last else before.text == ","
    if joint.lower_ not in clauses.AND or not set_off or verb in first.subtree:
        return
    first.head, first.dep_ = verb, "nsubj"
    if first != last:
        last.head, last.dep_ = first, "conj"
