"""Those named in the sentence behind one that tells of many: "Police held dozens of people. Among them was X"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, pronouns, verbs
from letapis.model import EventKind, Person, Polarity, Statement, When
from letapis.reading import syntax
from letapis.reading.clauses import sentence
from letapis.reading.listed import until_verb
from letapis.reading.moment import Moment
from letapis.reading.page import Block
from letapis.reading.triggers import Trigger
from letapis.reading.triggers.rows import rows_of
from letapis.reading.triggers.shared import SHARED
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


TOLD_OF = (SHARED | {EventKind.DISAPPEARED, EventKind.DIED}) - {
    EventKind.TRANSFERRED,
    EventKind.LEFT_COUNTRY,
    EventKind.ILL_TREATED,
    EventKind.QUESTIONED,
}
"""What befalls many and is the news of a sentence: not the way they were taken, nor what some of them went through."""


def among_them(moment: Moment, read: Sequence[Statement]) -> list[Statement]:
    """The statements of those who are named behind a group, each as what was told of the group."""
    token = moment.trigger.token
    block, behind = _behind(moment) if moment.trigger.row.event in TOLD_OF else (moment.block, [])
    too = any(t.lower_ in clauses.TOO for t in behind[1:2])  # "The court acquits A. So too B"
    so = _so_was(behind) if too or syntax.is_passive(token) or _state(token) else 0  # "was jailed. So was his deputy X"
    also = were_too(behind) if not so and (syntax.is_passive(token) or _state(token)) else []
    group = next((s for s in read if so or also or s.person.name is None), None)
    nor = so and behind[0].lower_ in clauses.NEITHER
    group = None if group is not None and nor and group.polarity is not Polarity.DENIED else group
    if group is None or moment.trigger.row.event not in TOLD_OF:
        return []
    here = (t for t in moment.triggers if t.people and t.token.sent == token.sent)
    last = all(t.token.i <= token.i or t.row.pos != "V" for t in here)  # "since protests over the death of Y"
    if not last:
        return []
    if also and any(t.ent_type_ == "DATE" for t in also[0].sent):
        group = replace(group, when=When())  # "was freed in June. That August X was, too"
    found = dict.fromkeys(also) or _named_next(moment, block, behind, so)
    found = found or dict.fromkeys(_they_are(behind, group.person.count))
    out: dict[str, Statement] = {}
    for name in found:
        cluster = moment.story.coref.names.cluster_at(block, name)
        if cluster is not None and all(s.person.name != cluster.name for s in read):
            words = moment.story.coref.phrase(block, name)
            person, quote = Person(words, cluster.name), sentence(block, name)
            out[cluster.name] = replace(group, person=person, quote=quote, rule="among-them/1")
    return list(out.values())


def _named_next(moment: Moment, block: Block, behind: "Sequence[Token]", so: int) -> "dict[Token, None]":
    """The names of the next sentence, from where they begin there: "among them was X, who …, and Y, who …"."""
    start = so or _names_begin(behind) or _same_deed(moment, block, behind)
    first = until_verb(behind[start], behind[start].i) if start is not None and start < len(behind) else []
    return dict.fromkeys(one for name in first or _names_end(behind) for one in (name, *name.conjuncts))


def _state(noun: "Token") -> bool:
    """“Is in prison. So are X and Y": a state that "is" tells of somebody."""
    over = syntax.governor(noun) if noun.dep_ == "pobj" else None
    return over is not None and over.lemma_ in verbs.BE


def were_too(behind: "Sequence[Token]") -> "list[Token]":
    """“… was released in June. Agnes Chow was too": whom the next sentence tells to have met with the same."""
    words = [t for t in behind if not t.is_space]
    root = words[0].sent.root if words else None
    if root is None or root.lemma_ not in verbs.BE:
        return []
    rest = [t for t in root.doc[root.i + 1 : root.sent.end] if not (t.is_punct or t.is_space)]
    who = syntax.child(root, "nsubj")
    if who is None or who.i > root.i or not rest or not all(t.lower_ in clauses.TOO for t in rest):
        return []
    return [t for t in syntax.coordinated(who) if t.ent_type_ == "PERSON"]


def _names_end(behind: "Sequence[Token]") -> "list[Token]":
    """The names before "were among them"."""
    threes = zip(range(len(behind)), behind, behind[1:], behind[2:], strict=False)
    at = next((n for n, be, a, b in threes if _among(be, a, b)), 0)
    named = [t for t in behind[:at] if t.ent_type_ == "PERSON" and next_to(t).ent_type_ != "PERSON"]
    return named if named and all(t.sent == behind[at].sent for t in named) else []


def _among(be: "Token", among: "Token", them: "Token") -> bool:
    return be.lemma_ in verbs.BE and among.lower_ in clauses.AMONG and them.lower_ in pronouns.THEM


def _so_was(behind: "Sequence[Token]") -> int:
    """“So was his deputy", "so too X", "likewise X”: where those begin whom it befell, too; 0 where it is not told."""
    if len(behind) < 3:  # noqa: PLR2004 - two words and a name
        return 0
    first, second = behind[:2]
    root = first.sent.root
    if root.pos_ in syntax.VERBAL and root.lemma_ not in verbs.BE:
        return 0  # "So too X was freed": told by a verb of its own
    if first.lower_ in clauses.LIKEWISE:
        return 1 + (second.lemma_ in verbs.BE)
    if first.lower_ in clauses.NEITHER and second.lemma_ in verbs.BE:
        return 2
    if first.lower_ not in clauses.SO:
        return 0
    too = second.lower_ in clauses.TOO
    return 2 + (too and behind[2].lemma_ in verbs.BE) if too or second.lemma_ in verbs.BE else 0


def _behind(moment: Moment) -> "tuple[Block, list[Token]]":
    """The words behind the sentence of an event, of the next paragraph where it is the last of its own."""
    token, blocks = moment.trigger.token, moment.story.blocks
    end, at = token.sent.end, moment.block.index + 1
    if any(not t.is_space for t in token.doc[end : end + 2]) or at >= len(blocks):
        return moment.block, list(token.doc[end : end + _LONGEST])
    return blocks[at], list(blocks[at].doc[:_LONGEST])


def _names_begin(behind: "Sequence[Token]") -> int | None:
    """Where the names begin in the next sentence: behind "among them was", "they include", "one of them is".

    And behind "the others include".
    """
    words = [t for t in behind[: _OPENING + 1] if not t.is_space and not t.is_quote][:_OPENING]
    forms = [t.lower_ for t in words]
    if len(words) < _OPENING - 1:
        return None
    among = forms[0] in clauses.AMONG and forms[1] in pronouns.THEM and words[2].lemma_ in verbs.BE
    one = forms[0] in clauses.ONE and forms[2] in pronouns.THEM
    one = one and (words[3].lemma_ in verbs.BE or words[3].text == ",")  # "one of them, X, resurfaced"
    others = forms[0] in pronouns.THE and forms[1] in pronouns.OTHERS
    include = (forms[0] in pronouns.THEY or others) and words[1 + others].lemma_ in verbs.INCLUDE
    last = words[2] if among else words[3] if one else words[1 + others] if include else None
    return None if last is None else behind.index(last) + 1


def _same_deed(moment: Moment, block: Block, behind: "Sequence[Token]") -> int | None:
    """Where the names begin behind "Among the freed are", "Among those arrested were", the deed told just before.

    Nowhere where that deed is read by itself of those who are named there.
    """
    words = [t for t in behind[: _OPENING + 1] if not t.is_space]
    be = next((n for n, t in enumerate(words) if t.lemma_ in verbs.BE), None)
    if be is None or be < 2 or words[0].lower_ not in clauses.AMONG:  # noqa: PLR2004 - "among the freed"
        return None
    event, here = moment.trigger.row.event, moment.story.triggers[block.index]
    if any(t.token in words[1:be] and t.row.event is not event for t in here):
        return None  # "found guilty" has rows of both ends of a trial
    told = [t for t in words[1:be] if any(row.event is event for row in rows_of(t))]
    itself = any(t.token in told and t.row.event is event and t.people for t in here)
    return behind.index(words[be]) + 1 if told and not itself else None


def when_of_many(block: Block, trigger: Trigger, told: Sequence[Statement]) -> When:
    """“Five were freed in May. Among the freed are A and B”: when it was, by the sentence before, of many unnamed."""
    token, those = trigger.token, trigger.token.head
    if token.dep_ != "acl" or those in trigger.people or not any(p.ent_type_ == "PERSON" for p in trigger.people):
        return When()
    for one in reversed(told):
        at = block.token_at(one.trigger.start) if one.event is trigger.row.event and one.person.name is None else None
        if at is not None and at.sent.end == token.sent.start:
            return one.when
    return When()


def _they_are(behind: "Sequence[Token]", count: int | None) -> "list[Token]":
    """“Four men were hanged. They are A, whom all called B, the lawmaker C, D and E”: as many names as were counted."""
    words = [t for t in behind[:_OPENING] if not t.is_space]
    if count is None or len(words) < 2 or words[0].lower_ not in pronouns.THEY or words[1].lemma_ not in verbs.BE:  # noqa: PLR2004
        return []
    names = [
        t
        for t in words[0].sent
        if t.ent_type_ == "PERSON" and (t.i + 1 == len(t.doc) or next_to(t).ent_type_ != "PERSON")
    ]
    main = [t for t in names if t.head.dep_ not in {"relcl", "acl", "advcl"}]
    return main if len(main) == count else []


_LONGEST = 20
"""Words behind a sentence that are looked at for where the names begin."""
_OPENING = 5
"""Words with which such a sentence opens."""
