"""What somebody is by birth, by papers and by schooling: “is French”, "gave up US citizenship", "took a degree"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import prepositions, pronouns, verbs
from letapis.language.chosen import profiles as words
from letapis.model import Attribute
from letapis.reading import syntax
from letapis.reading.describing import Description, short
from letapis.reading.gazetteer import is_demonym
from letapis.reading.humans import is_human
from letapis.reading.page import Block

if TYPE_CHECKING:
    from spacy.tokens import Token


def origins(block: Block, verb: "Token") -> Iterator[Description]:
    """What a verb tells of where its subject belongs, and of what he learned."""
    lemma = verb.lemma_.lower()
    if lemma in verbs.BE:
        yield from _nationality(block, verb)
    elif lemma in words.CHANGING:
        yield from _papers(block, verb)
        yield from _degree(block, verb)
    elif lemma in words.STUDYING:
        yield from _field(block, verb)


def _one(verb: "Token") -> "Token | None":
    """The subject, where it is one person."""
    who = syntax.subject(verb)
    several = who is None or who.tag_ in {"NNS", "NNPS"} or who.lower_ in pronouns.NO_PERSON
    return None if who is None or several or who.lower_ in pronouns.IT_OR_THIS or not is_human(who) else who


def _nationality(block: Block, verb: "Token") -> Iterator[Description]:
    """“Who is French", "was an Egyptian as well as an American”; not "is French president"."""
    who = _one(verb)
    if who is None or syntax.child(who, "poss") is not None:
        return  # "his lawyer is French"
    told = [c for c in syntax.children(verb, "attr", "acomp") if _tells_people(c)]
    told += [c for noun in told for c in noun.conjuncts if c.i > noun.i and _tells_people(c)]
    denied = syntax.child(verb, "neg") is not None
    for noun in told:
        span = short(block, noun)
        yield Description(Attribute.CITIZENSHIP, span, block.cut(noun, noun), noun, who, "nationality/1", denied)


def _tells_people(word: "Token") -> bool:
    return word.text[:1].isupper() and is_demonym(word.text) and syntax.child(word, "amod", "prep") is None


def _papers(block: Block, verb: "Token") -> Iterator[Description]:
    """“Gave up US citizenship", "acquired a Polish passport", "holds Russian as well as Ukrainian citizenship”."""
    who, thing = _one(verb), syntax.child(verb, "dobj")
    named = [thing, *thing.conjuncts] if thing is not None else []
    paper = next((t for t in named if t.lemma_.lower() in words.POSSESSED[Attribute.CITIZENSHIP]), None)
    if who is None or paper is None or thing is None or not any((*thing.lefts, *paper.lefts)):
        return
    if all(t.dep_ in {"poss", "det", "neg"} for t in (*thing.lefts, *paper.lefts)) and thing == paper:
        return  # "lost his citizenship": which one is not told
    first = min((thing.left_edge, paper.left_edge), key=lambda t: t.i)
    span = block.cut(first, paper)
    yield Description(Attribute.CITIZENSHIP, block.cut(verb, paper), span, verb, who, "citizenship-held/1")


def _degree(block: Block, verb: "Token") -> Iterator[Description]:
    """“Took his doctorate in Manchester", "holds a degree in law from Oxford”."""
    who, thing = _one(verb), syntax.child(verb, "dobj")
    if who is not None and thing is not None and _is_degree(thing):
        yield Description(Attribute.EDUCATION, block.cut(verb, thing), short(block, thing), verb, who, "degree/1")


def _is_degree(thing: "Token") -> bool:
    return thing.lemma_.lower() in words.DEGREES and syntax.pobj(thing, prepositions.OF) is None  # "a degree of risk"


def _field(block: Block, verb: "Token") -> Iterator[Description]:
    """“Studied mathematics at IIT Kanpur”; not "studied the documents"."""
    who, thing = _one(verb), syntax.child(verb, "dobj")
    if who is None or thing is None or not is_field(thing):
        return
    where = syntax.pobj(verb, prepositions.IN_PLACE)
    named = where is not None and where.ent_type_ not in {"DATE", "TIME"} and where.i > thing.i
    value = block.cut(thing.left_edge, where.right_edge) if where is not None and named else short(block, thing)
    yield Description(Attribute.EDUCATION, block.cut(verb, verb), value, verb, who, "studied-field/1")


def is_field(thing: "Token") -> bool:
    """“Studied law”: a field of learning, and no document."""
    return thing.lower_ in words.FIELDS and syntax.child(thing, "det", "poss") is None
