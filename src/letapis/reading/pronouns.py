"""Whom "he" and "her" mean: the likeliest of those spoken of just before. In doubt it is nobody."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import human_nouns, naming, pronouns, verbs
from letapis.language.chosen import people as words
from letapis.model import EventKind, Span
from letapis.reading import syntax
from letapis.reading.focus import story_of
from letapis.reading.freedom import held_of_headline
from letapis.reading.humans import is_human
from letapis.reading.kin_told import kin_told
from letapis.reading.named_ahead import owner_ahead, subject_ahead, told_ahead
from letapis.reading.near_clause import before_semicolon, of_another, of_passive_over
from letapis.reading.other_gender import called_otherwise, come_between, goes_on_about, subject_of, told_here, unknown
from letapis.reading.own_words import named_in_own_words, speaks_first
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.referents import (
    REACH,
    Referent,
    Resolved,
    acts,
    noun_gender,
    of_freedom,
    score,
    speaks,
    unresolved,
)
from letapis.reading.told import Told
from letapis.reading.under_heading import of_heading
from letapis.reading.who_only_speaks import without_denier, without_spokesmen

if TYPE_CHECKING:
    from spacy.tokens import Token

MARGIN = 0.2
"""How much better than the next the best antecedent has to be."""


LIFE = 0.6
"""How much likelier the one is whose life a report tells."""
FADING = 0.8
"""How much less likely anybody else is, for each sentence since he was told of."""
_UNSURE = 1.5
"""How much less likely "she" is one of whom nothing tells that she is a woman, where a woman was told of."""
_DOER = 0.9
"""How much less likely somebody who acts in the case, and to whom nothing happened, is who loses freedom."""
TOPIC = 0.6
"""How much likelier the one is whom a paragraph has named alone."""


def _alone(told: Told, block: Block, token: "Token") -> tuple[Cluster, ...]:
    """The one person named so far in this paragraph; nobody where there are two, or none."""
    here = told.referents.within(block.index, block.index + 1)
    before = {r.clusters for r in here if r.block is block and r.clusters and r.token.i < token.i}
    return next(iter(before)) if len(before) == 1 and len(next(iter(before))) == 1 else ()


def _more(told: Told, r: Referent, alone: tuple[Cluster, ...], block: Block, token: "Token", here: int) -> float:
    """What makes a referent likelier that is not told by the words: a paragraph's one person, or whose life it is."""
    more = TOPIC if _is_topic(r, alone, block, token) else 0.0
    if told.names.topic is not None and r.clusters == (told.names.topic,) and not of_another(told, token, here):
        more += LIFE + FADING * max(here - r.sentence - 1, 0)
    return more


def _of_topic(told: Told, here: int) -> list[Referent]:
    """Where the one whose life is told was named or meant last, however far before the sentence."""
    topic = told.names.topic
    far = (r for r in reversed(told.referents) if topic is not None and r.clusters == (topic,))
    last = next(far, None) if not told.floor(here) else None
    return [last] if last is not None and here - last.sentence > REACH else []


def _is_topic(r: Referent, alone: tuple[Cluster, ...], block: Block, token: "Token") -> bool:
    """Whether a referent is that one person, and neither acts in the case nor says what the pronoun stands in."""
    return r.block is block and r.clusters == alone and not (speaks(r.token, token) or any(acts(c) for c in alone))


def pronoun_meant(told: Told, block: Block, token: "Token", span: Span, kind: str) -> Resolved:
    """“He”, "her": the likeliest of those told of just before, if he is clearly likelier than the next."""
    noun = _of_relative(token) or _of_main_clause(token) or _undergoes(token) or of_passive_over(token)
    if noun is not None and noun_gender(noun) in {None, kind}:
        names = told.resolve(block, noun).names
        if all(c.gender in {None, kind} for c in told.clusters(names)):
            return Resolved(span, names)
    ahead = of_heading(told, block, kind) or before_semicolon(told, block, token, kind)
    ahead = ahead or subject_ahead(told, block, token, kind)
    if (ahead := ahead or owner_ahead(told, block, token, kind)) is not None:
        return Resolved(span, (ahead.name,))
    here = told.sentence(block, token)
    near = [*_of_topic(told, here), *told.near(here, REACH)]
    own = named_in_own_words(told, block, token) | _doer(told, block, token)
    fits = [r for r in near if not r.plural and _may_be(r, kind) and told.possible(r, block, token, here, here + 1)]
    fits = [r for r in fits if own.isdisjoint(r.clusters) and not called_otherwise(r, token, kind)]
    fits = without_spokesmen(told, fits, token, here, kind)
    living = [r for r in fits if not _dead(told, r, token)]
    fits = living if any(r.clusters or r.affected for r in living) else fits  # told of the time before he died
    fits = without_denier(told, _himself(fits, token, here), token)
    alone, loses = _alone(told, block, token), block.offset(token) in told.losing
    sure = any(c.gender == kind for r in fits for c in r.clusters)  # "Maria Ressa … Reynaldo Santos … she"
    scored = sorted(
        (
            (
                score(r, block, token, here, told.affected)
                + _more(told, r, alone, block, token, here)
                - (_UNSURE if sure and kind == words.WOMAN and unknown(r) and not told_here(r, here) else 0.0)
                - (_DOER if loses and _acts_only(r, fits, told) else 0.0)
                + (_UNSURE if sure and kind == words.WOMAN and goes_on_about(r, fits, token, here) else 0.0),
                -i,
                r,
            )
            for i, r in enumerate(fits)
        ),
        key=lambda x: x[:2],
        reverse=True,
    )
    best = _winner([(value, r) for value, _, r in scored]) if scored else _main(told, kind, told.floor(here))
    best = best if best is None or own.isdisjoint(best.clusters) else None
    if best is not None and kind == words.WOMAN and any(come_between(r, best, here) for r in fits):
        return Resolved(span, (None,), unresolved(span))
    if best is not None and (
        kin_told(told, best.clusters, fits, here)
        or _one_of_group(best, near, block, token, kind)
        or speaks_first(told, best, fits, block, token)
    ):
        return Resolved(span, (None,), unresolved(span))
    ahead = told_ahead(told, block, token, kind) if best is None else held_of_headline(told, best, block, token, kind)
    if ahead is not None:
        return Resolved(span, (ahead.name,))
    main = story_of(told, block, token) if token.i > 0 else None
    main = main if main is not None and main.gender in {None, kind} and main not in own else None
    if main is not None and (best is None or unknown(best)):
        return Resolved(span, (main.name,))
    if best is None:
        return Resolved(span, (None,), unresolved(span) if any(r.clusters for r in fits) else None)
    for cluster in best.clusters:
        cluster.gender = cluster.gender or kind
    return Resolved(span, tuple(c.name for c in best.clusters) or (None,))


def _acts_only(r: Referent, near: Sequence[Referent], told: Told) -> bool:
    """“Lukashenka pardoned X. He had been sentenced", "X's lawyer, Y, spoke. He was jailed”: not who only acts."""
    if not r.clusters or any(c in told.affected for c in r.clusters):
        return False
    if any(acts(c) for c in r.clusters):
        return True
    does = r.token.dep_ == "nsubj" and r.token.doc is not None
    return does and any(o.affected and o.token.dep_ == "dobj" and o.token.head == r.token.head for o in near)


def _himself(fits: list[Referent], token: "Token", here: int) -> list[Referent]:
    """“His father pleaded for him. He was himself arrested”: the one of whom the sentence before told, as well."""
    near = [c for c in token.head.children if c.dep_ not in {"dobj", "dative"}]
    beside = any(c.tag_ == "PRP" and c.lower_.endswith(pronouns.REFLEXIVE_ENDING) for c in near)
    if token.dep_ not in syntax.SUBJECTS or not beside:
        return fits
    before = [r for r in fits if r.sentence == here - 1 and subject_of(r.token).dep_ in syntax.SUBJECTS]
    return before or fits


def _dead(told: Told, r: Referent, token: "Token") -> bool:
    """“Called on Tehran to release him": nobody of whose death was told; "had called for his release" may be."""
    if _just_died(r, token):
        return True
    before = any(c.tag_ == "VBD" and c.dep_ == "aux" for a in token.ancestors for c in a.children)
    dead = told.fates.get(EventKind.DIED, {})
    return bool(r.clusters) and of_freedom(token) and not before and all(c in dead for c in r.clusters)


def _doer(told: Told, block: Block, token: "Token") -> set[Cluster]:
    """“Moi released him", "Justice A and Justice B freed him”: not they, wherever else they were told of."""
    who = syntax.child(token.head, "nsubj") if token.dep_ in {"dobj", "dative"} else None
    if who is None or token.lower_.endswith(pronouns.REFLEXIVE_ENDING):
        return set()
    every = (told.names.cluster_at(block, one) for one in syntax.coordinated(who))
    return {one for one in every if one is not None}


def _just_died(r: Referent, token: "Token") -> bool:
    """“Kenyatta died in August, and in December Moi released him”: to whoever has died no more is done."""
    died, verb = r.token.head, token.head
    done_to = token.dep_ in {"dobj", "nsubjpass"} and verb.dep_ == "conj" and verb.head == died
    return done_to and r.token.dep_ in syntax.SUBJECTS and died.lemma_ in naming.DYING and r.token.i < token.i


def _of_pair(best: Referent, near: Sequence[Referent], kind: str) -> bool:
    """“X freed A and B, police said. His lawyer …”: of two men joined by "and" either, and whoever is named more."""
    if best.plural or len(best.clusters) != 1:
        return False
    joined = {t.i for t in subject_of(best.token).conjuncts}
    here = (r for r in near if r.block is best.block and r.sentence == best.sentence)
    pair = (r for r in here if {r.token.i, subject_of(r.token).i} & joined)  # "A and his friend B"
    others = {c for r in pair for c in r.clusters if not r.plural} - set(best.clusters)
    unknown_too = {kind, best.clusters[0].gender} | (set() if kind == words.WOMAN else {None})
    return any(c.gender in unknown_too for c in others)


def _one_of_group(best: Referent, near: Sequence[Referent], block: Block, token: "Token", kind: str) -> bool:
    """“Both women were charged. She got six years”: which of two, if nobody was told of singly since."""
    before = [r for r in near if r.clusters and r.block.offset(r.token) < block.offset(token)]
    if not before or not before[-1].plural or not best.clusters or best.clusters[0] not in before[-1].clusters:
        return _of_pair(best, near, kind)
    (one, *_), group = best.clusters, before[-1]
    singly = [r for r in near if r.sentence == group.sentence and not r.plural and r.clusters]
    joined = {one.i for one in subject_of(best.token).conjuncts}
    apart = [r for r in singly if subject_of(r.token).i not in joined]
    in_company = any(not r.affected and r.clusters[0] is not one and r.clusters[0] in group.clusters for r in apart)
    if group.affected and best.affected and in_company:
        return False  # "A was jailed along with B and C. In May he got life": A, of whom it was told
    return any(c is not one and c.gender in {kind, one.gender} for c in group.clusters) or _of_pair(best, near, kind)


def _of_relative(token: "Token") -> "Token | None":
    """“The official, who spoke on condition of anonymity because he is not authorised”: the official."""
    verb = token.head
    over = verb.head
    done_to = token.dep_ == "dobj" and syntax.child(verb, "nsubj") is not None  # "who vanished after men took him"
    below = (token.dep_ in syntax.SUBJECTS or done_to) and verb.dep_ == "advcl" and over.dep_ == "relcl"
    who = syntax.child(over, *syntax.SUBJECTS) if below else None
    told_of = who is not None and who.lower_ in syntax.RELATIVES and is_human(over.head)
    return over.head if told_of and over.head.tag_ in {"NN", "NNP"} else None


def _of_main_clause(token: "Token") -> "Token | None":
    """“A dissident is missing after police detained him”: he whom the main clause first tells of."""
    clause = token.head
    main = clause.head
    below = token.dep_ == "dobj" and clause.dep_ == "advcl" and main.i < clause.i
    who = syntax.child(main, *syntax.SUBJECTS) if below and syntax.child(clause, "nsubj") is not None else None
    new = who is not None and any(c.lower_ in pronouns.INDEFINITE for c in syntax.children(who, "det"))
    return who if who is not None and new and who.tag_ == "NN" and is_human(who) else None


def _undergoes(token: "Token") -> "Token | None":
    """“X, who was serving four years, had his conviction quashed”: X's, whoever was told of before."""
    thing, over = token.head, token.head.head.head
    undergone = token.dep_ == "poss" and thing.dep_ in syntax.SUBJECTS and thing.head.dep_ == "ccomp"
    who = syntax.child(over, "nsubj") if undergone and over.lemma_ in verbs.UNDERGOING else None
    if who is None or not is_human(who):
        return None
    return next((c for c in syntax.children(who, "appos") if c.ent_type_ == "PERSON"), who)  # "another Saudi, X, saw"


def _may_be(referent: Referent, kind: str) -> bool:
    """Whether nothing told of the person speaks against "he" or "she", there or further on."""
    genders = {referent.gender, *(c.gender for c in referent.clusters)}
    return genders <= {None, kind} and referent.token.lemma_.lower() not in human_nouns.FORCES


def _main(told: Told, kind: str, floor: int) -> Referent | None:
    """Where nobody near fits: the one person of the report to whom most happens."""
    told_of = (r for r in told.referents if r.affected and r.clusters and not r.plural and r.gender in {None, kind})
    fits = (r for r in told_of if r.sentence >= floor)
    first = next(fits, None)
    return None if first is None or any(r.clusters[0] is not first.clusters[0] for r in fits) else first


def _winner(scored: Sequence[tuple[float, Referent]]) -> Referent | None:
    """The best, unless somebody else comes close; a nameless person is no rival of a named one."""
    value, best = scored[0]
    rivals = (r for s, r in scored[1:] if r.clusters != best.clusters and value - s < MARGIN)
    return best if not any(r.clusters or not best.clusters for r in rivals) else None
