"""Descriptions of people: age, occupation, citizenship, birth, family, work, papers, presence."""

from collections.abc import Iterator
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from letapis.language.chosen import people as people_words
from letapis.language.chosen import places as place_words
from letapis.language.chosen import prepositions, pronouns, verbs
from letapis.language.chosen import profiles as words
from letapis.language.rows import ProfileRow
from letapis.model import Attribute, EventKind, Person, Polarity, Role, RoleName, Statement
from letapis.reading import syntax
from letapis.reading.ages import ages
from letapis.reading.apposed import beside, family
from letapis.reading.attribution import covering, sayers
from letapis.reading.clauses import sentence
from letapis.reading.coreference import Coreference
from letapis.reading.describing import Description, is_place_like, told_by
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.origins import is_field, origins
from letapis.reading.page import Block
from letapis.reading.polarity import negates
from letapis.reading.stance import stance_of
from letapis.reading.story import Story
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

    from letapis.model import Span


def find_profiles(block: Block, coref: Coreference) -> list[Description]:
    """The descriptions in a block, in order."""
    found: list[Description] = []
    for token in block.doc:
        part = token.pos_
        if part in _NO_PERSON:
            continue
        found += ages(block, token) if part == "NUM" else ()
        verbal = part in syntax.VERBAL
        found += _by_verb(block, token) if verbal else ()
        found += _in_brackets(block, token) if verbal else ()
        found += beside(block, token, coref)
        found += family(block, token)
        found += _copula(block, token) if verbal else ()
        found += origins(block, token) if verbal else ()
    return list({(d.attribute, d.value.start, d.person.i): d for d in found}.values())


_NO_PERSON = frozenset({"PUNCT", "DET", "ADP", "SPACE", "PART", "SCONJ"})
"""Parts of speech that neither describe anybody nor are described."""


def _by_verb(block: Block, verb: "Token") -> Iterator[Description]:
    lemma = verb.lemma_.lower()
    who = syntax.subject(verb) if lemma in _DESCRIBING else None
    if who is None or not is_human(who) or _not_allowed(verb):
        return
    if lemma in words.POSSESSING:
        yield from _has(block, verb, who)
    if lemma in words.LEADING:
        yield from _leads(block, verb, who)
    for row in words.VERBS:
        if lemma in row.heads and (value := _value(verb, row)) is not None:
            trigger, told, rule = block.cut(verb, verb), _list(block, value), f"{row.name}/{row.version}"
            for one in _each(who):
                yield Description(
                    row.attribute, trigger, told, verb, one, rule, denied=negates(verb) or _none_of(value)
                )
            if lemma not in verbs.BEAR:
                return


def _not_allowed(verb: "Token") -> bool:
    """“May not work as a journalist”: what she is kept from, and not what she is or is not."""
    return negates(verb) and any(c.tag_ == "MD" for c in syntax.children(verb, "aux"))


def _none_of(value: "Token") -> bool:
    """“Worked for no foreign service”."""
    return any(c.lower_ in pronouns.NO for c in syntax.children(value, "det"))


def _each(who: "Token") -> "list[Token]":
    """“A and B, both former members of parliament, live abroad”: all of those who are named."""
    several = [who, *(c for c in syntax.children(who, "conj") if c.ent_type_ == "PERSON")]
    return several if who.ent_type_ == "PERSON" else [who]


_DESCRIBING = words.POSSESSING.union(words.LEADING, *(row.heads for row in words.VERBS))
"""All verbs that tell what somebody is."""


def _in_brackets(block: Block, verb: "Token") -> Iterator[Description]:
    """“Leyla Zana (born 3 May 1961 in Silvan)", "(b. 1961)”: behind the name, as encyclopedias have it."""
    if verb.lemma_.lower() not in verbs.BEAR or next_to(verb, -1).text != "(":
        return
    who, behind = next_to(verb, -2), verb.doc[verb.i + 1 : verb.sent.end]
    inside = list(takewhile(lambda t: t.text != ")", behind))
    day = list(takewhile(lambda t: t.is_digit or t.text == "," or t.ent_type_ == "DATE", inside))
    day = day[:-1] if day and day[-1].text == "," else day
    if who.ent_type_ != "PERSON" or not any(t.is_digit for t in day):
        return
    trigger = block.cut(verb, verb)
    yield Description(Attribute.BIRTH_DATE, trigger, block.cut(day[0], day[-1]), verb, who, "born-in-brackets/1")
    place = list(dropwhile(lambda t: t.is_punct or t.lower_ in prepositions.IN_PLACE, inside[len(day) :]))
    place = list(takewhile(lambda t: t.pos_ == "PROPN", place))
    if place:
        value = block.cut(place[0], place[-1])
        yield Description(Attribute.BIRTH_PLACE, trigger, value, verb, who, "born-in-brackets/1")


def _value(verb: "Token", row: ProfileRow) -> "Token | None":
    if not row.preps:
        return syntax.child(verb, "dobj")
    if row.attribute is Attribute.EDUCATION and any(map(is_field, syntax.children(verb, "dobj"))):
        return None  # "studied mathematics at IIT Kanpur", told as one
    hung = list(syntax.children(verb, "prep"))
    hung += [
        c for prep in hung for day in syntax.children(prep, "pobj") if day.ent_type_ == "DATE" for c in day.children
    ]
    preps = (c for c in hung if c.dep_ == "prep" and c.lower_ in row.preps)  # "born on 3 May 1961 in Silvan"
    named = [n for prep in preps for n in syntax.children(prep, "pobj")]
    nouns = [syntax.pobj(n, prepositions.IN) or n if n.lower_ in words.NO_RESIDENCE else n for n in named]
    dated = row.attribute is Attribute.BIRTH_DATE
    fits = (n for n in nouns if (n.ent_type_ == "DATE") is dated and n.ent_type_ != "TIME")
    found = next(
        (n for n in fits if n.lower_ not in words.NO_RESIDENCE and n.lower_ not in people_words.PRONOUNS), None
    )
    if found is None and row.preps & place_words.ABROAD:
        away = next((c for c in verb.children if c.lower_ in place_words.ABROAD), None) or _where(verb)
        return away or next((n for n in nouns if n.lower_ in words.EXILE), None)
    return found


def _where(verb: "Token") -> "Token | None":
    """“Quebec, where she lives”."""
    place = verb.head
    return place if verb.dep_ == "relcl" and is_place_like(place) else None


def _list(block: Block, value: "Token") -> "Span":
    dated = {"prep"} if value.ent_type_ == "DATE" else set()
    first, last = syntax.edges(value, without=frozenset({"relcl", "punct", "appos"} | dated))
    return block.cut(first, last)


def _has(block: Block, verb: "Token", who: "Token") -> Iterator[Description]:
    thing = syntax.child(verb, "dobj")
    for attribute, nouns in words.POSSESSED.items():
        held = attribute is Attribute.FAMILY and verb.lemma_ != words.HAVE  # "to hold his daughter"
        if thing is not None and thing.lemma_.lower() in nouns and not held:
            span = block.cut(thing.left_edge, thing)
            yield Description(attribute, block.cut(verb, thing), span, verb, who, "has/1", negates(verb))


def _leads(block: Block, verb: "Token", who: "Token") -> Iterator[Description]:
    """“Who heads the NGO Control Ciudadano”: the verb and what it is that one leads."""
    thing = syntax.child(verb, "dobj")
    if thing is None or is_human(thing) or verb.tag_ not in {"VBZ", "VBD"} or not _named(thing):
        return
    span = block.cut(verb, thing)
    yield Description(Attribute.OCCUPATION, span, span, verb, who, "leads/1")


def _named(thing: "Token") -> bool:
    """A body, not a protest or a delegation: "leads a march"."""
    lemma = thing.lemma_.lower()
    return thing.ent_type_ in {"ORG", "PRODUCT"} or thing.pos_ == "PROPN" or lemma in words.BODIES


def _copula(block: Block, verb: "Token") -> Iterator[Description]:
    """“She is a U.S. citizen”, "he was not in Belarus", "he is 68"."""
    if verb.lemma_ not in verbs.BE_OR_BECOME:
        return
    who = syntax.subject(verb)
    if verb.dep_ == "pcomp" and verb.head.lower_ in prepositions.OF:
        return  # "suspected of being the founder of a violent group"
    if who is None or not is_human(who) or who.lower_ in pronouns.NO_PERSON:
        return
    denied = syntax.child(verb, "neg") is not None
    noun = syntax.child(verb, "attr")
    if noun is not None and noun.pos_ == "NUM":
        if noun.text.isdecimal() and len(noun.text) < 3 and not list(syntax.children(noun, "quantmod", "prep")):  # noqa: PLR2004
            span = block.cut(noun, noun)
            yield Description(Attribute.AGE, span, span, noun, who, "is-age/1", denied)
    elif noun is not None and noun.tag_ == "NN" and is_human_noun(noun) and who.lower_ not in pronouns.IT_OR_THIS:
        for one in (noun, *syntax.children(noun, "conj")):
            yield from told_by(block, one, who, denied=denied)
    if denied:
        yield from _absent(block, verb, who)


def _absent(block: Block, verb: "Token", who: "Token") -> Iterator[Description]:
    for prep in syntax.children(verb, "prep"):
        place = syntax.child(prep, "pobj")
        if prep.lower_ in prepositions.PRESENT_AT and place is not None and is_place_like(place):
            span = block.cut(prep, place)
            trigger = block.cut(verb, place)
            yield Description(Attribute.PRESENCE, trigger, span, verb, who, "not-in-place/1", denied=True)


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
        if name is not None or found.person.lower_ not in people_words.PRONOUNS
    ]


def of_those_concerned(profiles: list[Statement], statements: list[Statement]) -> list[Statement]:
    """Descriptions of those to whom something happened, and of their families: not of ministers and reporters."""
    names = {s.person.name for s in statements if s.person.name}
    places = {s.person.span.start for s in statements if s.person.span}
    kin = {p.person.name for p in profiles if p.person.name and _of_kin(p)}
    return [
        p
        for p in profiles
        if p.person.name in names
        or (p.person.name is None and _close(p, places))
        or (p.person.name in kin and any(r.name in _OF_KIN for r in p.roles if r.role is RoleName.ATTRIBUTE))
    ]


def _of_kin(profile: Statement) -> bool:
    """“Her husband, Taghi Rahmani”: who is told to be a relative of somebody, and is not whose relative it is."""
    told = any(r.name == Attribute.FAMILY.value for r in profile.roles if r.role is RoleName.ATTRIBUTE)
    behind = profile.person.span is not None and profile.person.span.start > profile.trigger.start
    return told and behind and profile.trigger.text.split()[0].lower() in pronouns.POSSESSIVES


_OF_KIN = {Attribute.RESIDENCE.value, Attribute.AGE.value}
"""What is told of relatives to whom nothing happened."""


def _close(profile: Statement, places: set[int]) -> bool:
    span = profile.person.span
    if span is None:
        return False
    owned = span.text.split()[0].lower() in pronouns.POSSESSIVES
    return span.start in places or (owned and profile.event is EventKind.PROFILE)
