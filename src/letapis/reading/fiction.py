"""What a novel, a play or a film tells: it happened to nobody, and whoever it happens to is nobody of the report."""

from typing import TYPE_CHECKING

from letapis.language.chosen import fiction as words
from letapis.language.chosen import prepositions
from letapis.reading import syntax
from letapis.reading.word_places import lemmas_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_FINITE = {"VBZ", "VBP", "VBD", "MD"}
_PRESENT = {"VBZ", "VBP"}
_MOST_UP = 12
"""Words from an event up to the verb whose tense is its own."""


def fictional(token: "Token") -> bool:
    """Whether a word stands in what a work of fiction tells."""
    known = token.doc.user_data.get(_KNOWN)
    if known is None:
        known = token.doc.user_data[_KNOWN] = lemmas_of(token.doc, words.WORKS)
    if not known:
        return False
    sentence = token.sent
    works = [token.doc[i] for i in known if sentence.start <= i < sentence.end and token.doc[i].pos_ == "NOUN"]
    return bool(works) and (any(_in_plot(token, work) for work in works) or _of_hero(token))


def played(token: "Token") -> bool:
    """“She is under house arrest in her new film", "dies in most of his films”: who plays it, in no work but that."""
    if token.doc.user_data.get(_KNOWN) == []:
        return False
    verb = token if token.pos_ in syntax.VERBAL else syntax.governor(token)
    heads = [token, verb] if verb is not None and verb != token else [token]
    places = (p for t in heads for p in syntax.children(t, "prep") if p.lower_ in prepositions.IN)
    nouns = (n for p in places for n in _within(p))
    return any(n.lemma_.lower() in words.WORKS and syntax.child(n, "prep") is None for n in nouns)


def _within(prep: "Token") -> "list[Token]":
    """What a preposition is of, also where so many are told: "in most of his films"."""
    first = list(syntax.children(prep, "pobj"))
    return first + [n for t in first for of in syntax.children(t, "prep") for n in syntax.children(of, "pobj")]


_KNOWN = "works"


def _in_plot(token: "Token", work: "Token") -> bool:
    if token.i < work.i:
        return False
    if token.dep_ == "pobj" and token.head.head == work:  # "the story of Warĩĩnga, who is hunted"
        return any(_now(clause) for clause in syntax.children(token, "relcl"))
    if _told_of(token, work):
        return _now(token)
    opens, invented = _opening(work, token), work.lemma_.lower() in words.INVENTED
    if opens is None or (work.dep_ in syntax.SUBJECTS and not invented):
        return False  # "the story of X, who is held in Homel, moves Europe"
    ends = work.i > token.sent.root.i  # "wrote X, a play in which …": a plot to the end of the sentence
    inside = ends or any(a.dep_ == "relcl" and work.i < a.i for a in (token, *token.ancestors))
    sure = invented and opens.lower_ == words.IN_WHICH[1]
    return inside and (_now(token) or sure)


def _opening(work: "Token", token: "Token") -> "Token | None":
    """The word with which a plot begins behind a work: "in which", "of a man who"."""
    between = token.doc[work.i + 1 : token.i]
    for a in between:
        if a.lower_ == words.IN_WHICH[1] and a.head.lower_ == words.IN_WHICH[0]:
            return a
        clause = next((t for t in a.ancestors if t.dep_ == "relcl"), None) if a.lower_ in words.WHEREIN else None
        if clause is not None and clause.head in work.subtree:  # not "the director of a film, X, who is held"
            return a
    return None


def _told_of(token: "Token", work: "Token") -> bool:
    """“The film follows Maryam, who is arrested", "in his novel he tells of a man who is arrested”."""
    verb = work.head
    if work.dep_ == "pobj" and work.head.lower_ in prepositions.IN and work.head.i == token.sent.start:
        verb = work.head.head
    elif work.dep_ not in syntax.SUBJECTS:
        return False
    return verb.lemma_.lower() in words.TELLING and verb.i < token.i and verb in token.ancestors


def _now(token: "Token") -> bool:
    """Whether an event is told in the present, as plots are."""
    node = token
    for _ in range(_MOST_UP):
        tags = {t.tag_ for t in (node, *syntax.children(node, "aux", "auxpass"))} & _FINITE
        if tags:
            return tags <= _PRESENT
        if node.dep_ == "ROOT":
            break
        node = node.head
    return False


def _of_hero(token: "Token") -> bool:
    """“The arrest of Matigari, the hero of a novel", "the heroine of a play, who is jailed”."""
    whom = syntax.of_phrase(token) if token.pos_ == "NOUN" else syntax.patient(token)
    if whom is not None and token.dep_ == "relcl":
        whom = token.head
    near = [whom, *syntax.children(whom, "appos"), whom.head.head] if whom is not None else []
    return any(t.lemma_.lower() in words.HEROES and _within_work(t) for t in near)


def _within_work(hero: "Token") -> bool:
    return any(t.lemma_.lower() in words.WORKS for t in hero.subtree)
