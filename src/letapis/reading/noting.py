"""What is said beside a name and kept with the person: nouns, posts, a calling, an age, whether a man or a woman."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts as court_words
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import human_nouns, prepositions, pronouns, verbs
from letapis.language.chosen import people as words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.calling import calling
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.names import Names
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.posts import told_posts
from letapis.reading.referents import noun_gender
from letapis.reading.word_places import in_names, next_to

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def note(block: Block, names: Names) -> None:
    """Keep with each person the nouns said beside the name, and what they tell of the gender."""
    for token in (block.doc[i] for i in in_names(block.doc)):
        name = names.at(block, token)
        cluster = names.cluster_at(block, token)
        if name is None or cluster is None or token.i != name.last:
            continue
        if name.first:
            _titled(cluster, block.doc[name.first - 1], _joined(block, names, token))
        if _judges(token):
            cluster.descriptions |= court_words.JUDGES
        inside = block.doc[name.first : name.last]  # "Artist Luis Manuel Otero": hung on a word of the name
        beside = [
            *syntax.children(token, "compound", "amod", "nmod", "appos"),
            *(c for t in inside for c in syntax.children(t, "compound", "amod", "nmod")),
            *([token.head] if token.dep_ == "appos" else []),
            *_one_of(token),
        ]
        beside += [
            c for noun in beside if noun.dep_ == "appos" for c in noun.conjuncts
        ]  # "X, an activist and publisher"
        if token.head.lemma_ in verbs.BE and token.dep_ == "nsubj":
            beside += list(syntax.children(token.head, "attr"))
        nouns = [noun for noun in beside if names.at(block, noun) is None and is_human_noun(noun)]
        cluster.posts += told_posts(token, nouns)
        for noun, one in ((n, c) for n in nouns for c in (cluster, *_others_of_row(block, names, n, token))):
            one.descriptions.add(calling(noun))
            one.gender = one.gender or noun_gender(noun)
        if any(map(_commands, nouns)):
            cluster.descriptions.add(human_nouns.COMMANDER)
        if _under_age(block.doc, name.first, name.last):
            cluster.descriptions |= human_nouns.MINORS
        if _acts_for_another(token):
            cluster.descriptions.add(words.LAWYER)


def _titled(one: Cluster, title: "Token", others: list[Cluster]) -> None:
    """“Ms. Le Thu Ha", "Justice Ojukwu", "Justices A and B”: what the word before a name tells."""
    one.gender = one.gender or noun_gender(title)
    if title.lower_ in human_nouns.BENCH:
        for each in (one, *others):
            each.descriptions |= court_words.JUDGES


def _commands(noun: "Token") -> bool:
    """“Police chief Kamrul Islam", "the head of the army", "Chief Executive John Lee”: who acts for a state."""
    if noun.lemma_.lower() not in human_nouns.HEADS:
        return False
    before = next_to(noun, -1).lower_ if noun.i else ""
    of = syntax.pobj(noun, prepositions.OF)
    near = {before, *(c.lower_ for c in syntax.children(noun, "compound", "amod")), of.lower_ if of is not None else ""}
    return bool(near & human_nouns.OF_STATE) or (before, noun.lower_) in human_nouns.TWO_WORD_OFFICES


def _others_of_row(block: Block, names: Names, noun: "Token", name: "Token") -> list[Cluster]:
    """“The brothers Ali and Hassan Saleh”: what tells of several is said of each of them, not of the first alone."""
    return _joined(block, names, name) if noun.tag_ in {"NNS", "NNPS"} and name.dep_ != "conj" else []


def _joined(block: Block, names: Names, name: "Token") -> list[Cluster]:
    return [c for t in name.conjuncts if (c := names.cluster_at(block, t)) is not None]


def _under_age(doc: "Doc", first: int, last: int) -> bool:
    """“Mikita Zalatarou, 16, was", "16-year-old Mikita Zalatarou”: one whom "the boy" and "the girl" mean."""
    behind = [t.text for t in doc[last + 1 : last + 4]]
    ages = [behind[1]] if behind[::2] == [",", ","] else []
    if first and doc[first - 1].lower_ in group_words.OLD:
        ages += [t.text for t in doc[max(0, first - 5) : first]]
    return any(age.isdecimal() and len(age) <= 2 and int(age) in _MINOR for age in ages)  # noqa: PLR2004


_MINOR = range(5, 18)
"""Ages of a child."""


def _acts_for_another(name: "Token") -> bool:
    """“X, who acts for the bloggers", "X, representing her”: whoever speaks for others in court is a lawyer."""
    clauses = [c for c in syntax.children(name, "relcl", "acl") if c.tag_ in {"VBZ", "VBD", "VBG", "VBP", "VBN"}]
    for verb in clauses:
        whom = syntax.child(verb, "dobj") if verb.lemma_ in words.STANDING_FOR else None
        whom = syntax.pobj(verb, prepositions.FOR) if verb.lemma_ in words.ACTING else whom
        who = syntax.child(verb, "nsubj")
        if whom is not None and is_human(whom) and (who is None or who.lower_ in pronouns.RELATIVE_SUBJECTS):
            return True
    return False


def _judges(name: "Token") -> bool:
    """“Amy Chan, sitting at West Kowloon, found her guilty": who convicts or sentences somebody is a judge."""
    verb = name.head
    whom = syntax.child(verb, "dobj")
    if name.dep_ != "nsubj" or whom is None or whom.i < verb.i:
        return False
    behind = verb.doc[verb.i + 1 : min(verb.i + _TO_GUILTY, verb.sent.end)]
    guilty = verb.lemma_ in verbs.FINDING and any(t.lower_ in term_words.GUILTY for t in behind)
    return guilty or (verb.lemma_ in verbs.JUDGING and is_human(whom))


_TO_GUILTY = 10
"""Words from "found" to "guilty"."""


def _one_of(name: "Token") -> "list[Token]":
    """“Dang Dinh Manh, one of her lawyers”: one of those."""
    ones = (c for c in syntax.children(name, "appos") if c.tag_ == "CD")
    return [noun for one in ones if (noun := syntax.pobj(one, prepositions.OF)) is not None]
