"""The sayers of a statement, nearest first, and what kind of sayer each is."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.countries import country_of
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import names as name_words
from letapis.language.chosen import people as people_words
from letapis.language.chosen import prepositions, pronouns
from letapis.language.chosen import sayings as speech
from letapis.model import Sayer, SayerKind, Span
from letapis.reading import syntax
from letapis.reading.coreference import Coreference
from letapis.reading.gazetteer import sayer_kind
from letapis.reading.humans import is_human_noun
from letapis.reading.kin_told import of_another
from letapis.reading.page import Block
from letapis.reading.same_names import fold
from letapis.reading.saying import Saying

if TYPE_CHECKING:
    from spacy.tokens import Token


def covering(sayings: list[Saying], block: Block, token: "Token") -> list[Saying]:
    """The sayings that an event is part of, nearest (smallest) first."""
    offset = block.offset(token)
    found = [s for s in sayings if s.covers(offset) and not (s.block is block and s.cue.i == token.i)]
    return sorted(found, key=lambda s: (s.size, s.behind))


def sayers(found: list[Saying], coref: Coreference, concerned: str | None) -> tuple[Sayer, ...]:
    """The sayers of these sayings; one who is named nowhere is left out."""
    out: list[Sayer] = []
    for saying in found:
        if saying.source is None or saying.source.lower_ in people_words.FIRST_PERSON:
            continue  # "I understand that …": the one quoted, whose own saying comes next
        sayer = sayer_of(saying.block, saying.source, coref, concerned)
        if saying.named is not None:
            sayer = replace(sayer_of(*saying.named, coref, concerned), span=sayer.span)
        again = bool(out) and sayer.name is not None and sayer.name == out[-1].name  # "he insists that he is innocent"
        if not again and all(sayer.span != other.span for other in out):
            out.append(sayer)
    return tuple(out)


def of_themselves(said: tuple[Sayer, ...], found: list[Saying], people: "tuple[Token, ...]") -> tuple[Sayer, ...]:
    """“Several said that they had been beaten”: those who say so are those whom it befell, whoever they are."""
    source = found[0].source if found else None
    if source is None or not said or len(people) != 1 or people[0].doc is not source.doc:
        return said
    they = people[0].lower_ in pronouns.THEY and people[0].sent == source.sent and source.i < people[0].i
    unnamed = source.lower_ in people_words.SEVERAL or source.pos_ == "NUM"
    if not (they and unnamed and said[0].name in {None, said[0].span.text} and said[0].kind in _UNKNOWN):
        return said
    return (replace(said[0], kind=SayerKind.PERSON_CONCERNED), *said[1:])


_UNKNOWN = {SayerKind.OTHER, SayerKind.ANONYMOUS}


def sayer_of(block: Block, token: "Token", coref: Coreference, concerned: str | None) -> Sayer:
    """The sayer that a noun phrase names; of "the state agency BelTA" the name."""
    author = _author(token)
    if author is not None:
        return sayer_of(block, author, coref, concerned)
    proper = next((c for c in syntax.children(token, "appos") if c.pos_ == "PROPN"), None)
    body = token.lemma_.lower() in group_words.BODY_KINDS  # "his organisation, Alternative Espaces Citoyens, announced"
    called = proper is not None and (proper.ent_type_ != "PERSON" or body)
    if proper is not None and called and token.ent_type_ != "PERSON" and token.pos_ == "NOUN":
        span = _whole_body(block, _words(block, proper))
        return Sayer(span, span.text, sayer_kind(span.text) or kind_of(token, _words(block, token), None, coref))
    resolved = coref.resolve(block, token)
    if concerned is not None and concerned in resolved.names and not _is_body(token):
        return Sayer(resolved.span, concerned, SayerKind.PERSON_CONCERNED)
    person = token.ent_type_ == "PERSON" or token.pos_ == "PRON"
    named = len(resolved.names) == 1 and not _is_body(token) and not of_another(coref, token, concerned)
    name = resolved.names[0] if named else None
    span = resolved.span if person else _whole_body(block, _words(block, token))
    kind = kind_of(token, span, name, coref)
    return Sayer(span, name if name is not None or token.pos_ == "PRON" else span.text, kind)


def _author(token: "Token") -> "Token | None":
    """“According to a statement by Viasna", "his lawyer's post”: whose word it is."""
    if token.pos_ != "NOUN" or token.lemma_.lower() not in speech.SPEECH_NOUNS:
        return None
    by = syntax.pobj(token, prepositions.BY) or syntax.pobj(token, prepositions.FROM)
    by = None if by is not None and by.ent_type_ in {"GPE", "LOC", "DATE"} else by  # "a statement from New York"
    owner = syntax.child(token, "poss")
    return by or (owner if owner is not None and owner.pos_ != "DET" else None)


_GOES_ON = re.compile(r"(?:-[A-Z][\w’'-]*|(?: [a-z]{1,3}){0,2} [A-Z][\w’'-]*)+")


def _whole_body(block: Block, span: Span) -> Span:
    """“The Committee to Protect Journalists”, of which the parser saw the first words: the catalogues know the rest."""
    more = _GOES_ON.match(block.text, span.end - block.start)
    if more is None or sayer_kind(span.text) is not None:
        return span
    whole = block.cut_at(span.start, block.start + more.end())
    return whole if sayer_kind(whole.text) is not None else span


def _is_body(token: "Token") -> bool:
    """“The group”, "the UN Working Group": a body, not the people of the story."""
    if token.pos_ == "PROPN":
        return token.ent_type_ == "ORG" and token.lemma_.lower() in group_words.BODY_KINDS
    if token.ent_type_ == "PERSON":
        return False  # "Poczobut pleaded", which the tagger takes for a common noun
    if token.lemma_.lower() in people_words.KIN_TOGETHER:
        return True  # "the family says": none of those told of
    return token.pos_ == "NOUN" and (not is_human_noun(token) or token.lemma_.lower() in group_words.BODY)


def _words(block: Block, token: "Token") -> Span:
    outside = {"appos", "relcl", "punct", "cc", "conj", "acl"}
    first = min(
        (c.left_edge for c in token.children if c.i < token.i and c.dep_ not in outside),
        key=lambda t: t.i,
        default=token,
    )
    last = max(
        (c.right_edge for c in syntax.children(token, "prep") if c.lower_ in prepositions.OF_SAYER),
        key=lambda t: t.i,
        default=token,
    )
    span = block.cut(min(first, token, key=lambda t: t.i), max(last, token, key=lambda t: t.i))
    return _before_bracket(block, span)


def _before_bracket(block: Block, span: Span) -> Span:
    """“The Assistance Association for Political Prisoners (AAPP”: without the short name that follows."""
    at = span.text.find("(")
    return block.cut_at(span.start, span.start + at) if at > 0 and ")" not in span.text else span


def kind_of(token: "Token", span: Span, name: str | None, coref: Coreference) -> SayerKind:
    """The kind of a sayer: by the catalogues, by the words of the phrase, by how the person is described elsewhere."""
    text = fold(span.text)
    if any(phrase in text for phrase in speech.STATE_MEDIA_PHRASES):
        return SayerKind.STATE_MEDIA
    if (together := _by_phrase(token)) is not None:
        return together  # "media reports"
    if token.lemma_.lower() in speech.SAYER_NOUNS[SayerKind.ANONYMOUS] and token.ent_type_ == "":
        return SayerKind.ANONYMOUS
    known = sayer_kind(span.text) or _of_body(token)
    if known is not None:
        return known
    near = (
        {t.lemma_.lower() for t in _phrase(token)}
        | {t.lower_ for t in _phrase(token)}
        | set(text.replace(name_words.POSSESSIVE, "").split())
    )
    near |= next((c.descriptions for c in coref.people.called(name or "")), set())
    for kind, nouns in speech.SAYER_NOUNS.items():
        if near & nouns:
            return kind
    if name is not None and fold(name).split()[-1:] and fold(name).split()[-1] in speech.LEADERS:
        return SayerKind.OFFICIAL
    if country_of(span.text) or country_of(_without_article(span.text)):
        return SayerKind.OFFICIAL
    return SayerKind.OUTLET if token.ent_type_ == "ORG" else SayerKind.OTHER


def _of_body(token: "Token") -> SayerKind | None:
    """“Angela Quintal of the Committee to Protect Journalists”: a catalogued body's own people speak for it."""
    told = (token, *syntax.children(token, "appos"))
    preps = (p for t in told for p in syntax.children(t, "prep") if p.lower_ in prepositions.OF_BODY)
    bodies = (prep.doc[prep.i + 1 : prep.i + 1 + _LONGEST_BODY].text.split(",")[0] for prep in preps)
    return next((kind for body in bodies if (kind := sayer_kind(body)) in _OWN_PEOPLE), None)


_LONGEST_BODY = 8
"""In words: however the parser took the rest of its name."""
_OWN_PEOPLE = {SayerKind.RIGHTS_GROUP, SayerKind.OUTLET, SayerKind.STATE_MEDIA}


def _by_phrase(token: "Token") -> SayerKind | None:
    """What the words tell together: "attorney general", "his spokeswoman"."""
    if _speaks_for_somebody(token):
        return SayerKind.OTHER
    said = (t.lower_ for t in sorted(_phrase(token), key=lambda t: t.i) if not t.is_punct and t.tag_ != "POS")
    together = f" {' '.join(said)} "
    kinds = (kind for kind, phrases in speech.SAYER_PHRASES.items() if any(f" {p} " in together for p in phrases))
    return next(kinds, None)


def _speaks_for_somebody(token: "Token") -> bool:
    """“His spokeswoman”, "the party's spokesman": they hold no office."""
    noun = next((t for t in (token, token.head) if t.lemma_.lower() in speech.SPOKESPEOPLE), None)
    owner = syntax.child(noun, "poss") if noun is not None else None
    whose = owner is not None and (owner.tag_ == "PRP$" or owner.ent_type_ == "PERSON")
    return whose or (owner is not None and owner.lemma_.lower() in speech.SIDES)


def _without_article(name: str) -> str:
    lowered = name[:1].lower() + name[1:]
    return lowered.removeprefix(pronouns.ARTICLE_BEFORE_NAME)


def _phrase(token: "Token") -> "list[Token]":
    out = [token]
    for c in token.children:
        if c.dep_ in {"amod", "compound", "nmod", "appos", "poss", "npadvmod"}:
            out += [c, *(k for k in c.children if k.dep_ in {"amod", "compound", "npadvmod", "punct"})]
        if c.dep_ == "prep" and c.lower_ in prepositions.OF_BODY:
            out += list(c.subtree)
    return out
