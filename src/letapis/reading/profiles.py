"""Descriptions of people: age, occupation, citizenship, birth, family, work, papers, presence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.en import people as people_words
from letapis.language.en import profiles as words
from letapis.model import Attribute, EventKind, Person, Polarity, Role, RoleName, Span, Statement
from letapis.reading import syntax
from letapis.reading.attribution import covering, sayers
from letapis.reading.clauses import sentence
from letapis.reading.coreference import Coreference
from letapis.reading.descriptions import is_age
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.page import Block
from letapis.reading.stance import stance_of
from letapis.reading.story import Story

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Description:
    """What is said of a person: the attribute, the words that say it, those of the value, the person's token."""

    attribute: Attribute
    trigger: Span
    value: Span
    token: "Token"
    person: "Token"
    rule: str
    denied: bool = False


def find_profiles(block: Block, coref: Coreference) -> list[Description]:
    """The descriptions in a block, in order."""
    found: list[Description] = []
    for token in block.doc:
        found += _by_verb(block, token)
        found += _beside_name(block, token, coref)
        found += _copula(block, token)
    return list({(d.attribute, d.value.start, d.person.i): d for d in found}.values())


def _phrase(block: Block, token: "Token") -> Span:
    first, last = syntax.edges(token, without=frozenset({"relcl", "punct"}))
    return block.cut(first, last)


def _by_verb(block: Block, verb: "Token") -> Iterator[Description]:
    if verb.pos_ not in syntax.VERBAL:
        return
    lemma = verb.lemma_.lower()
    who = syntax.subject(verb)
    if who is None or not is_human(who):
        return
    if lemma == "have":
        yield from _has(block, verb, who)
    for row in words.VERBS:
        if lemma in row.heads and (value := _value(verb, row)) is not None:
            yield Description(
                row.attribute, block.cut(verb, verb), _list(block, value), verb, who, f"{row.name}/{row.version}"
            )
            return


def _value(verb: "Token", row: words.ProfileRow) -> "Token | None":
    if not row.preps:
        return syntax.child(verb, "dobj")
    found = syntax.pobj(verb, *row.preps)
    if found is None and "abroad" in row.preps:
        return next((c for c in verb.children if c.lower_ == "abroad"), None)
    return (
        None if found is None or found.ent_type_ in {"DATE", "TIME"} or found.lower_ in people_words.PRONOUNS else found
    )


def _list(block: Block, value: "Token") -> Span:
    first, last = syntax.edges(value, without=frozenset({"relcl", "punct", "appos"}))
    return block.cut(first, last)


def _has(block: Block, verb: "Token", who: "Token") -> Iterator[Description]:
    thing = syntax.child(verb, "dobj")
    if thing is None:
        return
    for attribute, nouns in words.POSSESSED.items():
        if thing.lemma_.lower() in nouns:
            yield Description(attribute, block.cut(verb, verb), _phrase(block, thing), verb, who, "has-document/1")


def _beside_name(block: Block, token: "Token", coref: Coreference) -> Iterator[Description]:
    """Occupation before or after a name, age after it: "Political technologist X", "X, 39", "X, a journalist"."""
    name = coref.names.at(block, token)
    if is_age(token):
        first = token.nbor(-1).nbor(-1).nbor(-1).nbor(-1) if token.i >= 4 else token  # noqa: PLR2004  # "27", "-", "year", "-", "old"
        yield Description(Attribute.AGE, block.cut(first, token), block.cut(first, token), token, token, "age-noun/1")
        return
    if name is None or token.i != name.last:
        return
    yield from _age_after(block, token)
    described = [c for c in syntax.children(token, "appos") if c.i > token.i and is_human_noun(c)]
    before = [c for c in syntax.children(token, "compound", "amod", "nmod") if c.i < name.first and is_human_noun(c)]
    head = [token.head] if token.dep_ == "appos" and is_human_noun(token.head) and token.head.i < token.i else []
    for noun in [*described, *before, *head]:
        if coref.names.at(block, noun) is not None:
            continue
        yield from _role(block, noun, token, before_name=noun in before)


def _role(block: Block, noun: "Token", name: "Token", *, before_name: bool) -> Iterator[Description]:
    lemma = noun.lemma_.lower()
    if lemma in words.CITIZEN_NOUNS:
        span = _phrase(block, noun)
        yield Description(Attribute.CITIZENSHIP, span, span, noun, name, "citizen-apposition/1")
    elif lemma not in words.OCCUPATION_NOT:
        first = min((c for c in noun.doc[noun.left_edge.i : noun.i + 1]), key=lambda t: t.i)
        span = block.cut(first, noun) if before_name else _short(block, noun)
        yield Description(Attribute.OCCUPATION, span, span, noun, name, "occupation-beside-name/1")


def _short(block: Block, noun: "Token") -> Span:
    """An apposition without its own clauses and appositions."""
    first, last = syntax.edges(noun, without=frozenset({"relcl", "appos", "punct", "acl"}))
    comma = next((t for t in noun.doc[noun.i + 1 : last.i + 1] if t.text == ","), None)
    return block.cut(first, comma.nbor(-1) if comma is not None else last)


def _age_after(block: Block, token: "Token") -> Iterator[Description]:
    doc = block.doc
    if (
        token.i + 2 < len(doc)
        and doc[token.i + 1].text in {",", "("}
        and re.fullmatch(r"\d{1,2}", doc[token.i + 2].text)
    ):
        after = doc[token.i + 3].text if token.i + 3 < len(doc) else ","
        if after in {",", ")", ".", ";"} or doc[token.i + 3].dep_ == "ROOT" or doc[token.i + 3].pos_ in {"VERB", "AUX"}:
            age = doc[token.i + 2]
            yield Description(Attribute.AGE, block.cut(age, age), block.cut(age, age), age, token, "age-after-name/1")


def _copula(block: Block, verb: "Token") -> Iterator[Description]:
    """“She is a U.S. citizen”, "he was not in Belarus", "he is 68"."""
    if verb.lemma_ not in {"be", "become"} or verb.pos_ not in syntax.VERBAL:
        return
    who = syntax.subject(verb)
    if who is None or not is_human(who) or who.lower_ in {"there", "who", "that"}:
        return
    denied = syntax.child(verb, "neg") is not None
    noun = syntax.child(verb, "attr")
    if noun is not None:
        lemma = noun.lemma_.lower()
        span = _short(block, noun)
        if lemma in words.CITIZEN_NOUNS:
            yield Description(Attribute.CITIZENSHIP, span, span, noun, who, "citizen/1", denied)
        elif (
            noun.pos_ == "NUM"
            and re.fullmatch(r"\d{1,2}", noun.text)
            and not list(syntax.children(noun, "quantmod", "prep"))
        ):
            yield Description(
                Attribute.AGE, block.cut(noun, noun), block.cut(noun, noun), noun, who, "is-age/1", denied
            )
        elif lemma in people_words.FAMILY and who.lower_ not in {"it", "this"}:
            yield Description(Attribute.FAMILY, block.cut(noun, noun), span, noun, who, "is-family/1", denied)
        elif is_human_noun(noun) and lemma not in words.OCCUPATION_NOT and noun.tag_ == "NN":
            yield Description(Attribute.OCCUPATION, span, span, noun, who, "is-occupation/1", denied)
    if denied:
        yield from _absent(block, verb, who)


def _absent(block: Block, verb: "Token", who: "Token") -> Iterator[Description]:
    for prep in syntax.children(verb, "prep"):
        place = syntax.child(prep, "pobj")
        if prep.lower_ in {"in", "at"} and place is not None and place.ent_type_ in {"GPE", "LOC", "FAC"}:
            span = block.cut(prep, place)
            yield Description(
                Attribute.PRESENCE, block.cut(verb, place), span, verb, who, "not-in-place/1", denied=True
            )


def profile_statements(story: Story, block: Block, found: Description) -> list[Statement]:
    """A description of a person as statements."""
    resolved = story.coref.resolve(block, found.person)
    said = covering(story.sayings, block, found.token)
    roles = (Role(RoleName.ATTRIBUTE, None, found.attribute.value), Role(RoleName.VALUE, found.value, found.value.text))
    return [
        Statement(
            report_id=story.report.id,
            event=EventKind.PROFILE,
            trigger=found.trigger,
            person=Person(resolved.span, name),
            quote=sentence(block, found.token),
            roles=roles,
            attribution=sayers(said, story.coref, name),
            certainty=stance_of(found.token).certainty,
            polarity=Polarity.DENIED if found.denied else Polarity.AFFIRMED,
            rule=found.rule,
        )
        for name in resolved.names
    ]


def of_those_concerned(profiles: list[Statement], statements: list[Statement]) -> list[Statement]:
    """Descriptions of those to whom something happened, and of their families: not of ministers and reporters."""
    names = {s.person.name for s in statements if s.person.name}
    places = {s.person.span.start for s in statements if s.person.span}
    return [p for p in profiles if p.person.name in names or (p.person.name is None and _close(p, places))]


def _close(profile: Statement, places: set[int]) -> bool:
    span = profile.person.span
    if span is None:
        return False
    owned = span.text.split()[0].lower() in {"his", "her", "their"}
    return span.start in places or (owned and profile.event is EventKind.PROFILE)
