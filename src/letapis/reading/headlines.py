"""Headlines that describe a person whom only the story names: "Jailed journalist gets eight more years"."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from letapis.language.chosen import groups as group_words
from letapis.language.chosen import human_nouns, prepositions
from letapis.language.chosen import rules as event_rules
from letapis.model import EventKind, Person, Reality, RoleName, Statement
from letapis.reading import syntax
from letapis.reading.counts import count_of
from letapis.reading.humans import is_human_noun
from letapis.reading.referents import noun_gender
from letapis.reading.story import Story
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_ENDS = frozenset({EventKind.RELEASED, EventKind.ACQUITTED, EventKind.CASE_CLOSED})
_CUSTODY = frozenset(
    {
        *(EventKind.DETAINED, EventKind.HELD, EventKind.REMANDED, EventKind.TRANSFERRED, EventKind.HOUSE_ARREST),
        *(EventKind.TRIED, EventKind.CONVICTED, EventKind.SENTENCED),
    }
)
"""Events of which a headline may tell one and the story below another: "jailed"."""


@dataclass(frozen=True, slots=True)
class Protagonist:
    """The one whom the report is about, null where nobody stands out, and what it tells of each person by name."""

    name: str | None
    fates: Mapping[str, AbstractSet[EventKind]]

    def meets(self, name: str | None, event: EventKind) -> str | None:
        """The name, if the story tells of that person what a headline tells, or its like."""
        alike = next((kinds for kinds in (_ENDS, _CUSTODY) if event in kinds), frozenset({event}))
        return name if name and alike & self.fates.get(name, set()) else None

    def met_by(self, event: EventKind) -> list[str]:
        """All those of whom the story tells that, or its like."""
        return [name for name in self.fates if self.meets(name, event)]


def fates(statements: Iterable[Statement]) -> Mapping[str, AbstractSet[EventKind]]:
    """What happens to each person by name, and what is no mere demand."""
    found: dict[str, set[EventKind]] = {}
    for s in statements:
        if s.person.name and s.reality is not Reality.DEMANDED:
            found.setdefault(s.person.name, set()).add(s.event)
    return found


def in_headline(story: Story, statement: Statement) -> bool:
    """Whether the statement stands in the report's own headline."""
    block = story.blocks[0] if story.blocks and story.blocks[0].headline else None
    return block is not None and block.start <= statement.trigger.start < block.start + len(block.text)


def whose_term(statements: Sequence[Statement]) -> list[Statement]:
    """“Four years for sharing a photo”: the term of the only one to whom the story tells that it was given."""
    given = [s for s in statements if s.event is EventKind.SENTENCED and s.reality is Reality.ACTUAL]
    out = []
    for one in statements:
        if one.rule.split("/")[0] != event_rules.FOR_DEED:
            out.append(one)
            continue
        names = {s.person.name for s in given if s.person.name and _lengths(s) & _lengths(one)}
        out += [replace(one, person=Person(None, name)) for name in names if len(names) == 1]
    return out


def _lengths(statement: Statement) -> set[str]:
    return {r.duration for r in statement.roles if r.role is RoleName.TERM and r.duration}


def borne_out(story: Story, statements: Sequence[Statement]) -> list[Statement]:
    """“Twenty years for Putin”: a term that only a headline gives is a sentence where the story tells of a case."""
    below = [s for s in statements if not in_headline(story, s)]
    in_case = {s.person.name for s in below if s.event in _CUSTODY or s.event is EventKind.CHARGED}
    return [s for s in statements if s in below or not _mere_term(s) or not below or s.person.name in in_case]


def _mere_term(statement: Statement) -> bool:
    return statement.rule.split("/")[0] in event_rules.TERMS_FOR_NAMES and statement.person.name is not None


def _unless_named(name: str | None, headline: str) -> str | None:
    """Whoever the headline names is not the one it describes without a name."""
    return None if name is not None and name.split()[-1] in headline else name


def named_below(
    story: Story, statement: Statement, protagonist: Protagonist, lead: Sequence[Statement]
) -> list[Statement]:
    """A headline's statement, with the names of those whom the story describes so, or whom it is about.

    `lead` is what the first paragraph tells.
    """
    head = _described(story, statement)
    if head is None:
        return [statement]
    count = _PAIR if _of_two(head) else count_of(head)
    if head.tag_ == "NNS" or count not in {None, 1}:
        fits = (names for names in _groups(statement.event, lead) if len(names) > 1 and count in {None, len(names)})
        return [_named(statement, name) for name in next(fits, ())] or [statement]
    if head.pos_ == "NUM":
        return [statement]  # "convicts seven, acquits one": whoever of the others it is
    asked_for = statement.event is EventKind.RELEASED and statement.reality is Reality.DEMANDED
    event = EventKind.HELD if asked_for else statement.event  # whose release is called for is not free
    row = [t for t in syntax.coordinated(_first_of(head)) if t.tag_ == "NN" and is_human_noun(t)]
    if len(row) > 1 and statement.event is not EventKind.DIED:
        name = _by_order(story, head, row, event, lead)
        return [_named(statement, name)] if name else [statement]
    name = _one_below(story, head, event, protagonist, lead)
    if name is None and statement.reality in {Reality.CONDITIONAL, Reality.PLANNED} and event in _CUSTODY:
        name = _one_below(story, head, EventKind.CHARGED, protagonist, lead)  # "Editor faces 15 years", of one charged
    return [_named(statement, name) if name and not _yet_to_come(statement, name, lead) else statement]


def _yet_to_come(statement: Statement, name: str, lead: Sequence[Statement]) -> bool:
    """“One blogger freed, another to be freed soon”: who is free already is not he who by the lead is yet to be."""
    told = [s.reality for s in lead if s.person.name == name and s.event in _ENDS]
    freed = statement.event in _ENDS and statement.reality is Reality.ACTUAL
    return freed and bool(told) and set(told) <= {Reality.PLANNED, Reality.CONDITIONAL}


def _described(story: Story, statement: Statement) -> "Token | None":
    """The noun by which the headline speaks of people whom it does not name; null where it may mean anybody."""
    span, block = statement.person.span, story.blocks[0] if story.blocks else None
    if block is None or statement.person.name is not None or span is None or not block.headline:
        return None
    head = block.token_at(span.end - 1) if block.start <= span.start < block.start + len(block.text) else None
    if head is None or head.lower_ in group_words.CROWD or _of_group(head, span.text.lower().split()):
        return head if head is not None and _of_two(head) else None
    if (statement.event is EventKind.DIED and _of_another(head)) or _by_the_way(head):
        return None
    first = head.left_edge
    if head.lemma_.lower() in human_nouns.BESIDE_ANOTHER and first.i and next_to(first, -1).text == ",":
        return None  # "Editor jailed, colleague walks free": whoever he is, not the editor
    if (head.tag_ == "NNS" or count_of(head) not in {None, 1}) and head.dep_ == "conj":
        return None  # "Rapper and two aides jailed": the group of the lead is all three
    counted = any(c.tag_ == "NNPS" and count_of(c) for c in (head, head.head))  # "seven Crimean Tatars"
    return None if head.tag_ == "NNPS" or counted else head  # "the Russians released": whoever they are


_PAIR = 2


def _of_two(head: "Token") -> bool:
    """“Journalist couple walk free”: the two of the lead."""
    return head.lemma_.lower() in group_words.COUPLE and syntax.child(head, "det", "poss", "prep") is None


def _of_group(head: "Token", words: Sequence[str]) -> bool:
    """“A group of activists", "the couple”; not "rights group chief", who is one."""
    of = not prepositions.OF.isdisjoint(words)
    return not human_nouns.GROUP_NOUNS.isdisjoint(words if of else {head.lower_, head.lemma_.lower()})


def _of_another(head: "Token") -> bool:
    """“Marine appeals conviction in death of Filipino”: he who has died is not the one who appeals."""
    who = syntax.child(head.sent.root, "nsubj")
    return head.dep_ == "pobj" and who is not None and who.i < head.i and is_human_noun(who)


def _by_the_way(head: "Token") -> bool:
    """“Reporter who questioned the account of a protester's death leaves prison”: he is told of within what she is."""
    owner = head.dep_ in {"poss", "pobj"}
    return owner and any(
        a.dep_ in {"relcl", "acl"} and is_human_noun(a.head) and a.head.tag_ == "NN" for a in head.ancestors
    )


def _named(statement: Statement, name: str) -> Statement:
    return replace(statement, person=Person(statement.person.span, name))


def _first_of(head: "Token") -> "Token":
    first = head
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    return first


def _by_order(
    story: Story, head: "Token", row: "Sequence[Token]", event: EventKind, lead: Sequence[Statement]
) -> str | None:
    """“Frees economist, ex-envoy and filmmaker”: as many as the lead has, in order, if no word is another's.

    Else the one of the story who is described so, to whom the lead tells that it happened.
    """
    told = tuple(dict.fromkeys(s.person.name for s in lead if s.event is event and s.person.name))
    likely = [c.name if (c := story.coref.named_like(t)) is not None else None for t in row]
    unnamed = any(s.event is event and s.person.name is None for s in lead)
    fits = all(name in {None, other} for name, other in zip(likely, told, strict=False))
    if len(told) == len(row) and fits and any(likely) and not unnamed:
        return told[row.index(head)] if head in row else None
    own = story.coref.named_like(head)
    return own.name if own is not None and own.name in told else None


def _one_below(
    story: Story, head: "Token", event: EventKind, protagonist: Protagonist, lead: Sequence[Statement]
) -> str | None:
    """The one person of the story of whom a headline tells by a noun; null where it may be another."""
    headline = story.blocks[0].text
    described = story.coref.named_like(head)
    first = {s.person.name for s in lead if s.event is event and s.person.name}
    main = next(iter(first)) if len(first) == 1 else protagonist.name  # "second official dies in custody": of the lead
    of_lead = len(first) == 1 and _unless_named(main, headline) is not None
    likely = described.name if described is not None and not of_lead else _unless_named(main, headline)
    told = {c.gender for c in story.coref.clusters((likely,))} | {noun_gender(head)}
    if len(told - {None}) > 1:
        return None  # "a father's arrest", in a report about a woman
    unnamed = any(s.event is event and s.person.name is None for s in lead)
    unsure = unnamed and not first and described is None and len(protagonist.met_by(event)) > 1
    return None if unsure else protagonist.meets(likely, event)  # nor does the lead name the one it describes


def named_alike(statements: Sequence[Statement]) -> list[Statement]:
    """“Journalist freed from prison lands in Stockholm”: what else is told of him by the same words is his, too."""
    named = {s.person.span: s.person.name for s in statements if s.person.name and s.person.span is not None}
    out = []
    for s in statements:
        name = named.get(s.person.span) if s.person.name is None and s.person.span is not None else None
        out.append(_named(s, name) if name is not None else s)
    return out


def _groups(event: EventKind, lead: Sequence[Statement]) -> list[tuple[str, ...]]:
    """Those of the lead to whom the like of the headline's event happens: all of them, then event by event."""
    inside = [s for s in lead if (s.event in _ENDS) == (event in _ENDS)] or lead
    told = dict.fromkeys(s.trigger for s in inside)
    groups = [inside, *([s for s in inside if s.trigger == trigger] for trigger in told)]
    return [tuple(dict.fromkeys(s.person.name for s in group if s.person.name)) for group in groups]
