"""Who a description is said to be: "the man arrested was X", "those detained were named as X and Y"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import human_nouns, people, prepositions, verbs
from letapis.reading import syntax
from letapis.reading.counts import number_of
from letapis.reading.descriptions import definite
from letapis.reading.humans import is_human_noun
from letapis.reading.named_later import named_later, one_of_many
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.told import Told

if TYPE_CHECKING:
    from spacy.tokens import Token


def identified(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """The people whom the sentence says a description to be, where it names as many as are described; else nobody."""
    if one_of_many(token):
        return (later,) if (later := named_later(told, block, token)) is not None else ()
    if not _described(token):
        return ()
    names = syntax.coordinated(said_to_be) if (said_to_be := _said_to_be(token)) is not None else []
    found = tuple(c for t in names if (c := told.names.cluster_at(block, t)) is not None)
    one = token.tag_ in {"NN", "JJ"} and token.lemma_.lower() not in human_nouns.GROUP_NOUNS
    number = next((number_of(c) for c in (token, *syntax.children(token, "nummod")) if c.pos_ == "NUM"), None)
    fits = len(found) == 1 if one else number in {None, len(found)}
    return found if len(found) == len(names) and fits else ()


def _described(token: "Token") -> bool:
    """“The man", "those", "the first to be arrested”: known by what is told of them, and not by name."""
    if token.dep_ not in syntax.SUBJECTS:
        return False
    return token.lower_ in people.GROUP_PRONOUNS or (
        definite(token)
        and (
            is_human_noun(token)
            or token.pos_ == "NUM"
            or (token.tag_ == "JJ" and syntax.child(token, "relcl") is not None)
        )
    )


def _said_to_be(token: "Token") -> "Token | None":
    """The first name that a description is given: "is X", "was identified by police as X", "were named as X and Y"."""
    verb = token.head
    if verb.lemma_ in verbs.BE and verb.dep_ == "ROOT":
        return syntax.child(verb, "attr")
    if verb.lemma_ not in verbs.IDENTIFY or token.dep_ != "nsubjpass":
        return None
    return syntax.pobj(verb, prepositions.AS) or syntax.child(verb, "oprd")
