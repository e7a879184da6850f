"""Who leads, edits, founded or owns which body: "Maria Ressa, who heads Rappler", and below "the Rappler chief".

Told of somebody once, a post is his; whom a post means that is told of nobody, nobody knows.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from letapis.language.chosen import human_nouns, pronouns
from letapis.language.chosen import posts as words
from letapis.reading import syntax
from letapis.reading.humans import is_human_noun
from letapis.reading.same_names import fold

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Post:
    """A post in a body: the nouns that tell it, the words of the body's name. `former`: None where both are told."""

    nouns: frozenset[str]
    body: frozenset[str]
    former: bool | None = False

    def within(self, body: frozenset[str]) -> bool:
        """Whether a body is the same by name, or by a part of it: "Novaya" is Novaya Gazeta."""
        return self.body <= body or body <= self.body or _short_for(self.body, body) or _short_for(body, self.body)


def _short_for(letters: frozenset[str], body: frozenset[str]) -> bool:
    """“The FDC founder”: of the Forum for Democratic Change, whose first letters these are."""
    (short, *more) = letters
    return not more and len(body) >= _LETTERS and sorted(short) == sorted(word[:1] for word in body)


_LETTERS = 3
"""Words of a name that is made short by its first letters."""


def post_of(noun: "Token") -> Post | None:
    """The post that a noun tells: "the head of Rappler", "Rappler's CEO", "the Rappler chief"."""
    lemma = noun.lemma_.lower()
    if noun.tag_ not in {"NN", "NNP"} or not (lemma in words.NOUNS or is_human_noun(noun)):
        return None
    before = _before(noun)
    body = _name(before)
    behind = syntax.pobj(noun, words.OF) if not body else None
    if behind is not None and not (behind.ent_type_ == "NORP" or is_human_noun(behind)):
        body = _whole_name(behind)
    return Post(_called(lemma), body, any(t.lower_ in words.FORMER for t in before)) if body else None


_APART = frozenset({"relcl", "appos", "punct", "acl", "conj", "cc", "prep", "poss"})
_MOST_BEFORE = 8
"""Words of a body and its post: "Memorial's former chief executive"."""


def _before(noun: "Token") -> "list[Token]":
    """The words before a noun that tell of which body it is, whatever the parse hung them on."""
    out: list[Token] = []
    for token in reversed(noun.doc[max(noun.sent.start, noun.i - _MOST_BEFORE) : noun.i]):
        if token.pos_ not in {"PROPN", "ADJ"} and token.tag_ not in {"POS", "NN"} and token.text != "-":
            break
        out.append(token)
    return out


def _whole_name(head: "Token") -> frozenset[str]:
    """The words of a body's name, also behind a small word: "the Forum for Democratic Change"."""
    first, last = syntax.edges(head, without=_APART)
    end = last.i + 1
    more = [t.pos_ == "PROPN" for t in head.doc[end : end + 2]]
    while head.pos_ == "PROPN" and any(more) and (more[0] or head.doc[end].pos_ in {"ADP", "DET"}):
        end += 1 if more[0] else 2
        more = [t.pos_ == "PROPN" for t in head.doc[end : end + 2]]
    return _name(head.doc[first.i : end])


def _name(tokens: "Iterable[Token]") -> frozenset[str]:
    names = (t for t in tokens if t.pos_ == "PROPN" and t.ent_type_ != "NORP")
    return frozenset(fold(t.text) for t in names if not is_human_noun(t))


def _called(lemma: str) -> frozenset[str]:
    """The words for one post or calling."""
    groups = (g for g in (*words.POSTS, *human_nouns.SAME_CALLING) if lemma in g)
    called = next(groups, frozenset({lemma}))
    return called | words.ALSO_LEADS if called == words.EDITS else called


def told_posts(name: "Token", beside: "Iterable[Token]") -> Iterator[Post]:
    """The posts told of somebody by the nouns beside the name, by "who heads X", and by "A has run X"."""
    yield from (post for noun in beside if (post := post_of(noun)) is not None)
    clauses = [c for c in syntax.children(name, "relcl") if _of_who(c)]
    verbs = [*clauses, *([name.head] if name.dep_ == "nsubj" else [])]
    for verb in (joined for v in verbs for joined in syntax.coordinated(v)):
        nouns = words.BY_VERB.get(verb.lemma_.lower())
        what = syntax.child(verb, "dobj") if nouns is not None else None
        if nouns is None or what is None or syntax.child(verb, "neg") is not None:
            continue
        if body := _whole_name(what):
            yield Post(nouns, body, None if verb.tag_ == "VBD" else False)


def _of_who(clause: "Token") -> bool:
    who = syntax.child(clause, "nsubj")
    return who is not None and who.lower_ in pronouns.RELATIVE_SUBJECTS


class _HasPosts(Protocol):
    posts: list[Post]


Holder = TypeVar("Holder", bound=_HasPosts)


def is_led(post: Post) -> bool:
    """Whether a body has one such post, which cannot be anybody's who was told of."""
    return bool(post.nouns & words.NOUNS)


def holders(post: Post, people: Sequence[Holder]) -> list[Holder]:
    """Those told to have a post."""
    return [one for one in people if any(_same(post, told) for told in one.posts)]


def leads_another(noun: "Token", one: _HasPosts) -> bool:
    """“The leader of the union”, of somebody told to lead a party: not his post, if the word is no part of its name.

    Nobody of whom a report tells leads the nation.
    """
    of = syntax.pobj(noun, words.OF)
    if of is None or of.tag_ not in {"NN", "NNS"} or is_human_noun(of):
        return False
    if of.lower_ in words.STATES and noun.lemma_.lower() in words.NOUNS:
        return True
    same = [post for post in one.posts if noun.lemma_.lower() in post.nouns]
    return bool(same) and all(fold(of.text) not in post.body for post in same)


def has_another(post: Post, one: Holder) -> bool:
    """Whether somebody is told to have such a post in another body only: the head of Viasna is not that of Memorial."""
    return holds_such(post, one) and not any(_same(post, told) for told in one.posts)


def holds_such(post: Post, one: Holder) -> bool:
    """Whether somebody is told to have such a post in whatever body."""
    return any(told.nouns & post.nouns & words.NOUNS for told in one.posts)


def _same(post: Post, told: Post) -> bool:
    now = told.former is None or told.former == post.former
    return now and told.within(post.body) and bool(told.nouns & post.nouns)
