"""Whom "the spin doctor" and "his wife" mean: who was described so, else the one person whom the report is about."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, human_nouns, prepositions, pronouns
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import people as words
from letapis.language.chosen import posts as post_words
from letapis.model import Span
from letapis.reading import descriptions, syntax
from letapis.reading.called import called_last, just_named
from letapis.reading.clients import client
from letapis.reading.descriptions import definite
from letapis.reading.gazetteer import is_demonym
from letapis.reading.groups import group_meant
from letapis.reading.headline_nouns import kin_named_below, labelled, of_headline
from letapis.reading.kin_told import kin_told
from letapis.reading.kinship import kin, other_side, speakers_kin
from letapis.reading.named_later import named_later
from letapis.reading.named_together import named_below
from letapis.reading.no_people import called_so
from letapis.reading.other_age import age_in, of_another_age
from letapis.reading.others_told import nobody_told_of, other_of_two
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.posts import Post, has_another, holders, holds_such, is_led, leads_another, post_of
from letapis.reading.referents import Resolved, acts, noun_gender, told_gender
from letapis.reading.set_beside import named_beside
from letapis.reading.told import Told
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def noun_meant(told: Told, block: Block, token: "Token", span: Span) -> Resolved:
    """“The spin doctor”: who was described so, else the one person the report is about."""
    beside = named_beside(told, block, token)
    if beside is not None:
        return told.resolve(block, beside)
    here, post = block.offset(token), post_of(token)
    above = _doers_above(told, block, token) | _subjects_beside(told, block, token) | _whose_own(told, block, token)
    age = age_in(token)
    other = {c for c in told.people.clusters if age is not None and of_another_age(told.blocks.values(), age, c)}
    other |= {c for c in told.people.clusters if leads_another(token, c)}
    above |= other
    before = [c for c in told.people.clusters if c.first < here and c not in above]
    sure = (
        _described_entry(told, block, token)
        or _named_behind(told, block, token)
        or kin(told, block, token)
        or client(told, block, token)
        or speakers_kin(told, block, token)
        or other_side(told, block, token)
        or other_of_two(told, block, token)
        or _holder(post, token, before)
        or named_later(told, block, token)
    )
    if sure is not None:
        return Resolved(span, (sure.name,))
    if syntax.child(token, "poss") is not None and (relative := descriptions.relative(token, before)) is not None:
        return Resolved(span, (relative.name,))
    if not definite(token):
        found = labelled(told, block, token) or kin_named_below(told, block, token)
        found = found or of_headline(told, block, token) or named_below(told, block, token)
        return Resolved(span, tuple(c.name for c in found if c not in above) or (None,))
    if (
        _of_body(token)
        or called_so(told.blocks.values(), token)
        or _several_in_one(token)
        or _by_age(token)
        or nobody_told_of(told, block, token)
    ):
        return Resolved(span, (None,))
    if token.tag_ in {"NNS", "NNPS"} or token.lemma_.lower() in group_words.GROUPS | group_words.BODY:
        meant = group_meant(told, block, token, span)
        alone = token.lemma_.lower() in group_words.BODY and len(meant.names) == 1
        return Resolved(span, (None,)) if alone else meant  # "lawyers for the group": never one man
    if (floor := told.floor(told.sentence(block, token))) > 0:  # a part of a round-up
        inside = {c for r in told.referents.since(floor) for c in r.clusters}
        before = [c for c in before if c in inside]
    focus = [c for s, c in told.focus if s >= floor and c not in other]
    if post is not None and is_led(post):
        one = _of_post(told, block, token, post, [c for c in before if not has_another(post, c)])
        return Resolved(span, (one.name if one else None,))
    cluster = _one_of(told, block, token, before, focus)
    cluster = None if cluster in above else cluster
    return Resolved(span, (cluster.name if cluster else None,))


def _one_of(told: Told, block: Block, token: "Token", before: list[Cluster], focus: list[Cluster]) -> Cluster | None:
    """Who of those named before is described so; in doubt nobody."""
    several = called_last(told, block, token, descriptions.called_so(token, before))
    if len(several) > 1:
        return None
    cluster = _headed(told, block, token) or next(iter(several), None)
    strict = _told_whose(token) or (len(set(focus)) > 1 and is_demonym(token.text))  # "the Pole", one of several
    cluster = cluster or descriptions.described(token, before, focus, strict=strict)
    new = _of_entry(told, block, token, cluster) or _new_here(told, block, token, cluster)
    new = new if new in before else None
    here = told.sentence(block, token)
    only = _only_one(told, block, token) if told.floor(here) == 0 else None
    cluster = new or cluster or only or _of_sentence_before(told, block, token)
    cluster = cluster or (None if _told_whose(token) else just_named(told, block, token))
    if cluster is not None and noun_gender(token) and kin_told(told, (cluster,), told.near(here, 2), here):
        return None  # "his brother was beaten. … the man": hardly he whose brother it is
    return cluster


def _doers_above(told: Told, block: Block, token: "Token") -> set[Cluster | None]:
    """“Amy Chan found the 36-year-old guilty", "X said that the writer was beaten”: who does it is another."""
    found: set[Cluster | None] = set()
    node = token
    while node.dep_ in _OBJECTS and node.head is not node:
        node = node.head
        doer = syntax.child(node, "nsubj")
        if doer is not None and doer is not token and doer.i < token.i:
            found.add(told.names.cluster_at(block, doer))
    return found


def _whose_own(told: Told, block: Block, token: "Token") -> set[Cluster | None]:
    """“The bodyguard of X", "X's bodyguard”: another than he whose own he is."""
    of = [c for p in syntax.children(token, "prep") for c in syntax.children(p, "pobj")]
    whose = [*of, *syntax.children(token, "poss")]
    return {told.names.cluster_at(block, named) for t in whose for named in (t, *syntax.children(t, "appos"))}


_OBJECTS = {"dobj", "dative", "nsubj", "nsubjpass", "ccomp", "xcomp"}


def _subjects_beside(told: Told, block: Block, token: "Token") -> set[Cluster | None]:
    """“The prosecutor was acquitted while the publisher was jailed”: of two nouns each is another."""
    here = told.sentence(block, token)
    if token.dep_ not in syntax.SUBJECTS:
        return set()
    beside = (r for r in told.near(here, 0) if r.block is block and r.token.dep_ in syntax.SUBJECTS)
    nouns = (r for r in beside if r.token.tag_ == "NN" and r.token.i < token.i and r.token.lemma_ != token.lemma_)
    return {c for r in nouns if definite(r.token) and r.token.head != token.head for c in r.clusters}


def _holder(post: Post | None, token: "Token", before: list[Cluster]) -> Cluster | None:
    """“The Rappler chief”: the one who was told to head Rappler."""
    any_of_them = any(c.lower_ in pronouns.INDEFINITE for c in syntax.children(token, "det", "nummod"))
    fits = [] if post is None or any_of_them or _another(token) else holders(post, before)
    return fits[0] if len(fits) == 1 else None


def _another(token: "Token") -> bool:
    """“The editor of Nasha Niva was detained too”: nobody told of before."""
    return any(c.lower_ in post_words.ANOTHER for c in syntax.children(token.head, "advmod"))


def _of_post(told: Told, block: Block, token: "Token", post: Post, likely: list[Cluster]) -> Cluster | None:
    """Whom a post in a body means that nobody was told to have: who was called so, or the only one who may have it."""
    called = _headed(told, block, token) or descriptions.described(token, likely, (), strict=True)
    only = _only_one(told, block, token) or _of_sentence_before(told, block, token)
    others = any(holds_such(post, c) for c in told.people.clusters)  # who may have it as well
    if only is None and syntax.pobj(token, post_words.OF) is None and len(told.affected) == 1 and not others:
        (only,) = told.affected  # "Aliaksandrau got 14 years. The former BelaPAN director …"
    return called or (only if only in likely and not (only.posts or _another(token)) else None)


def _told_whose(token: "Token") -> bool:
    """Whether a noun means one of somebody's, a child, or one whose name follows: nobody else who was called so."""
    owner = syntax.child(token, "poss")
    owned = owner is not None or any(c.lower_ in prepositions.OF_BODY for c in syntax.children(token, "prep"))
    behind = next_to(token)  # however the parse took it
    named = behind.tag_ == "VBN" and behind.lemma_ in around_names.NAMING
    again = syntax.child(token, "prep", "amod") is not None  # "the father of three", "the young mother"
    kin = token.lemma_.lower() in words.FAMILY and not again
    return owned or named or kin or token.lemma_.lower() in human_nouns.CHILDREN or _in_service(token)


def _of_body(token: "Token") -> bool:
    """“The Iwacu group", "the publisher, Best Pencil Limited,”: a body with a name is nobody told of before."""
    named = any(c.pos_ == "PROPN" and c.dep_ in {"amod", "compound", "nmod"} for c in token.children)
    beside = (c for c in syntax.children(token, "appos") if c.i > token.i)
    firm = any(t.lower_ in around_names.FIRMS for c in beside for t in (c, *c.children))
    return firm or (named and token.lemma_.lower() in human_nouns.GROUP_NOUNS)


def _by_age(token: "Token") -> bool:
    """“The elder journalist", "the younger woman”: of two, whose ages the report does not compare."""
    return token.tag_ == "NN" and any(c.lower_ in words.GENERATIONS for c in syntax.children(token, "amod"))


def _headed(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“YURI DMITRIEV / The historian saw his sentence raised”: who opens a paragraph below a name bears it."""
    opens = token.dep_ in syntax.SUBJECTS and token.left_edge.i == 0 and token.tag_ == "NN"
    return told.names.heading(block) if opens else None


def _in_service(token: "Token") -> bool:
    """“The official said", "the attorney general”: who speaks for a state, unless somebody was called so before."""
    if any(c.lower_ in group_words.OLD for c in syntax.children(token, "amod")):
        return False  # "the 60-year-old lawyer": the one told of, by his age
    told = {token.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(token, "compound", "amod"))}
    return bool(told & (human_nouns.OFFICIALS | human_nouns.OFFICES))


def _described_entry(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“Maria Ponomarenko, Barnaul. Journalist with RusNews”: whose entry a sentence of nouns goes on."""
    entry = block.doc[0].sent.root if descriptions.describes_entry(token) else None
    return told.names.cluster_at(block, entry) if entry is not None else None


def _named_behind(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“Of lawyer Can Atalay”: the name right behind a noun of one person, however the parse took it."""
    if token.tag_ != "NN" or token.i + 1 >= len(token.doc) or token.lemma_.lower() in words.FAMILY:
        return None
    behind = told.names.at(block, next_to(token))
    return told.people.at(behind.span.start) if behind is not None and behind.first == token.i + 1 else None


def _several_in_one(token: "Token") -> bool:
    """“Held the staff for three hours”: several, and no one man."""
    lemma = token.lemma_.lower()
    several = lemma in human_nouns.GROUP_NOUNS and lemma not in group_words.GROUPS | group_words.BODY
    return several and token.tag_ == "NN"


def _of_entry(told: Told, block: Block, token: "Token", meant: Cluster | None) -> Cluster | None:
    """“Viktoria Petrova, St Petersburg. The manager was arrested”: she whose entry it is, no one of another entry."""
    first = block.doc[0].sent
    entry = told.names.cluster_at(block, first.root)
    if entry is None or token.sent == first or (meant is not None and token.lemma_.lower() in meant.descriptions):
        return None
    near = meant is not None and any(block.start <= s.start < block.offset(token) for s in meant.spans)
    gender = noun_gender(token)
    return None if near or gender not in {None, entry.gender or gender} else entry


def _new_here(told: Told, block: Block, token: "Token", meant: Cluster | None) -> Cluster | None:
    """“… sentenced Narges Mohammadi. The Nobel laureate": who was just named first, not whom the report is about."""
    word = token.lemma_.lower()
    if meant is None or any(word in c.descriptions for c in told.people.clusters) or called_alike(word, meant):
        return None
    here = told.sentence(block, token)
    last = {c for sentence, c in told.focus if sentence == here - 1}
    last = last or {c for r in told.near(here, 1) if r.sentence == here - 1 for c in r.clusters}
    new = next(iter(last)) if len(last) == 1 else meant
    gender = told_gender(token)
    fits = min(s.start for s in new.spans) >= block.start and gender in {None, new.gender or gender}
    by_the_way = meant in told.affected and (new not in told.affected or bool(new.descriptions & _OF_ANOTHER))
    return new if new is not meant and fits and not by_the_way else None


def called_alike(word: str, one: Cluster) -> bool:
    """“The cartoonist X … Y was beaten. The artist”: X, though Y was named last."""
    return bool(descriptions.alike(word) & one.descriptions)


_OF_ANOTHER = words.FAMILY | court_words.COUNSEL
"""What somebody is called who is told of for another's sake: "the mayor's lawyer, X, was arrested. The politician"."""


def _only_one(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“The founder of Apple Daily has been in jail”: the one to whom all has happened so far, if he fits."""
    if not descriptions.begins_with_fate(token):
        return None
    likely = told.affected or _in_headline(told, block)
    if len(likely) != 1:
        return None
    (one,) = likely
    return one if told_gender(token) in {None, one.gender or told_gender(token)} and not acts(one) else None


def _in_headline(told: Told, block: Block) -> set[Cluster]:
    """Those whom the headline names, for the paragraph below it, where nobody else has been named so far."""
    start, end = told.headline if told.headline is not None and block.index == 1 else (0, 0)
    before = {c for c in told.people.clusters if min((s.start for s in c.spans), default=block.start) < block.start}
    return before if all(any(start <= s.start < end for s in c.spans) for c in before) else set()


def _of_sentence_before(told: Told, block: Block, token: "Token") -> Cluster | None:
    """“X is no stranger to prison. The founder of the channel was sentenced”: the one person of the sentence before."""
    if not descriptions.begins_with_fate(token) or token.sent.start == 0:
        return None
    before = block.doc[: token.sent.start]
    last = [t for t in before if t.sent == before[-1].sent]
    named = {c for t in last if (c := told.names.cluster_at(block, t)) is not None}
    subject = any(t.dep_ in syntax.SUBJECTS and told.names.cluster_at(block, t) is not None for t in last)
    if len(named) != 1 or not subject:
        return None
    (one,) = named
    return one if one in told.affected and told_gender(token) in {None, one.gender or told_gender(token)} else None
