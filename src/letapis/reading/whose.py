"""Whose an act is: the client's whose lawyer speaks, theirs whose term it was; never theirs who died."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, SAY_VERBS, clauses, groups, human_nouns, people, prepositions, verbs
from letapis.model import EventKind, Person
from letapis.reading import syntax
from letapis.reading.moment import Moment

if TYPE_CHECKING:
    from spacy.tokens import Token

    from letapis.reading.people import Cluster


def whose_defender(moment: Moment) -> "tuple[Cluster, ...]":
    """“Shah's lawyer said the charges were absurd", "expects a release”: those of the one whose lawyer it is."""
    coref, owner = moment.story.coref, _client(moment)
    owners = [] if owner is None else syntax.coordinated(owner)  # "the lawyer of A and B"
    return coref.clusters([name for one in owners for name in coref.resolve(moment.block, one).names])


def several_unknown(moment: Moment) -> Person | None:
    """“Their lawyers said an appeal would be filed”: that of several, who they are the report does not tell there."""
    owner = _client(moment)
    several = owner is not None and (
        people.PRONOUNS.get(owner.lower_) == people.SEVERAL_MEANT
        or owner.tag_ == "NNS"
        or owner.lemma_.lower() in groups.GROUPS | human_nouns.GROUP_NOUNS
    )
    meant = moment.story.coref.resolve(moment.block, owner) if several and owner is not None else None
    return Person(meant.span, None) if meant is not None and meant.names == (None,) else None


def _client(moment: Moment) -> "Token | None":
    """Whose lawyer it is who says what is told."""
    token = moment.trigger.token
    said = (a for a in token.ancestors if a.pos_ in syntax.VERBAL)
    for verb in (*([token] if moment.trigger.row.denies else []), *said):  # "a claim her lawyers dismiss"
        speaker = syntax.child(verb, "nsubj")
        roles = [] if speaker is None else _roles(speaker)
        role = next((r for r in roles if r.lemma_.lower() in LISTS["defenders"]), None)
        owner = _owner(role) if role is not None else None
        named = owner is not None and (owner.pos_ == "PROPN" or verb.lemma_.lower() in SAY_VERBS or verb is token)
        if owner is not None and named:
            return owner
    return None


def _roles(speaker: "Token") -> "list[Token]":
    """“X, the lawyer of Y, said", "one of his lawyers, X, said”: what the speaker is told to be."""
    several = syntax.pobj(speaker, prepositions.OF) if speaker.lower_ in clauses.ONE else None
    return [speaker, *syntax.children(speaker, "appos"), *([several] if several is not None else [])]


def _owner(role: "Token") -> "Token | None":
    """“Her lawyer", "lawyers for Mabuza", "the lawyer of Ressa and Santos", "lawyer to X”."""
    whose = syntax.child(role, "poss") or syntax.pobj(role, prepositions.FOR)
    return whose if whose is not None else syntax.pobj(role, prepositions.OF)


def whose_term(moment: Moment) -> "tuple[Cluster, ...]":
    """“A was beaten; B was remanded for a month, a term that was prolonged”: the term of the one who was given it."""
    noun, coref = moment.trigger.token.head, moment.story.coref
    if (whose := _lengthened(moment.trigger.token)) is not None:
        return coref.clusters(coref.resolve(moment.block, whose).names)
    if moment.trigger.token.dep_ != "relcl" or noun.dep_ not in {"appos", "npadvmod"}:
        return ()
    given = [t for t in moment.triggers if t.row.event in GIVEN and (t.token == noun.head or noun.head in t.people)]
    return coref.clusters([name for t in given for who in t.people for name in coref.resolve(moment.block, who).names])


def _lengthened(verb: "Token") -> "Token | None":
    """“Two years were added to the sentence of X”: whose sentence it is."""
    term = syntax.pobj(verb, prepositions.TO) if verb.lemma_ in verbs.ADDED else None
    return syntax.of_phrase(term) if term is not None else None


def dead(moment: Moment, *, so_far: bool = False) -> set[str | None]:
    """Those of whose death the same sentence tells, or the paragraph `so_far`: "the trial" is that of others."""
    token, coref = moment.trigger.token, moment.story.coref
    event = moment.trigger.row.event
    if event is not EventKind.INVESTIGATED and event not in AGAINST_THE_LIVING:
        return set()
    told = [t for t in moment.triggers if t.row.event is EventKind.DIED]
    if event is not EventKind.INVESTIGATED:  # "was found dead. Police opened a murder case": never against him
        told = [t for t in told if t.token.sent == token.sent or (so_far and t.token.i < token.i)]
    return {name for t in told for who in t.people for name in coref.resolve(moment.block, who).names}


AGAINST_THE_LIVING = {EventKind.TRIED, EventKind.CONVICTED, EventKind.SENTENCED, EventKind.CHARGED, EventKind.DETAINED}
"""What befalls nobody of whose death the same sentence tells."""


GIVEN = {EventKind.SENTENCED, EventKind.REMANDED, EventKind.HOUSE_ARREST}
"""Events that give somebody a term."""
