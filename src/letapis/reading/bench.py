"""The court and the judge of an event: who passes the judgement, before whom it is heard."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import courts as court_words
from letapis.language.chosen import prepositions, verbs
from letapis.model import EventKind, Role, RoleName, SayerKind
from letapis.reading import syntax
from letapis.reading.gazetteer import sayer_kind
from letapis.reading.humans import is_human
from letapis.reading.matching import matches
from letapis.reading.scene import Scene, phrases_of, role_of
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

E = EventKind
R = RoleName

JUDGED = {E.SENTENCED, E.CONVICTED, E.ACQUITTED, E.TRIED}
JUDICIAL = {E.SENTENCED, E.CONVICTED, E.ACQUITTED, E.APPEALED, E.TRIED}


def judgement_by(scene: Scene, one: "Token") -> Iterator[Role]:
    """“Was sentenced by a court", "Judge Petrova found her guilty", "President Kagame commuted it”: court or judge.

    A country passes no judgement, nor does who is told of in a sentence that went astray.
    """
    token = scene.trigger.token
    on_appeal = scene.trigger.row.event is E.APPEALED and one.pos_ == "NOUN" and not _asks(one)
    if is_court(one) or (on_appeal and _is_judge(one)):  # "judges in Lleida upheld it"
        yield court_role(scene, one)
    elif _is_judge(one) and not _asks(one):
        yield from _of_judge(scene, one)
    elif (court := _court_before(one)) is not None:
        yield court_role(scene, court)
    elif one.ent_type_ == "PERSON" and one.pos_ == "PROPN":
        if token.lemma_ in verbs.CHANGED | verbs.REPLACED and scene.trigger.row.pos == "V":
            yield role_of(scene, R.AGENT, one)  # "his term was commuted by Barack Obama"
        elif scene.trigger.row.event in JUDGED and not _asks(one):
            yield from _of_judge(scene, one)  # "Amy Chan, sitting at West Kowloon, found him guilty"
    elif not _asks(one) and (_of_bench(one) or _may_be_court(one)):
        yield court_role(scene, one)


def _court_before(name: "Token") -> "Token | None":
    """“A court in Sensuntepeque, Cabañas, acquitted them”: the court, and not the province behind the town."""
    before = name.doc[max(name.left_edge.i - _NEAR - 3, name.sent.start) : name.left_edge.i]
    court = next((t for t in before if t.lemma_.lower() in court_words.COURTS), None)
    if court is None or before[-1].text != "," or syntax.pobj(court, prepositions.IN) is None:
        return None
    return court if not any(t.pos_ in syntax.VERBAL for t in name.doc[court.i : name.i]) else None


def _of_judge(scene: Scene, judge: "Token") -> Iterator[Role]:
    called = _called(judge)
    yield role_of(scene, R.JUDGE, called or named_body(judge))
    courts = (syntax.pobj(t, prepositions.COURT_OF_JUDGE) for t in (judge, called) if t is not None)
    yield from (court_role(scene, court) for court in courts if court is not None and is_court(court))


def _asks(one: "Token") -> bool:
    """“State prosecutors sought 18 years", "his lawyer appealed", "convicted of smuggling by an organised group"."""
    people = one.pos_ == "PRON" or (one.pos_ == "NOUN" and is_human(one) and not _is_judge(one))
    return people or any(matches(t, court_words.NO_COURT) for t in (one, *syntax.children(one, "compound", "poss")))


def _of_bench(one: "Token") -> bool:
    """“A jury", "the bench”."""
    return one.lemma_.lower() in court_words.PARTS_OF_COURT | court_words.BENCHES


def _may_be_court(one: "Token") -> bool:
    """“The Sandiganbayan”: a body with a name, which no catalogue knows as anything else."""
    if one.pos_ != "PROPN" or one.ent_type_ != "ORG":
        return False
    whole = next((e.text for e in one.doc.ents if e.start <= one.i < e.end), one.text)
    return sayer_kind(whole) in {None, SayerKind.COURT}


def _called(judge: "Token") -> "Token | None":
    """“A judge named Natallia Buhuk”: her name."""
    naming = next((c for c in syntax.children(judge, "acl") if c.lower_ in verbs.NAMED), None)
    return syntax.child(naming, "oprd", "dobj", "attr") if naming is not None else None


def whole_court(part: "Token") -> "Token":
    """“Branch 26 of the Tehran Revolutionary Court”: the court whose part it is."""
    whole = syntax.pobj(part, prepositions.OF) if part.lemma_.lower() in court_words.PARTS_OF_COURT else None
    return whole if whole is not None and is_court(whole) else named_body(part)


def court_role(scene: Scene, part: "Token") -> Role:
    """“A court in Homiel”: with the town that follows."""
    court = whole_court(part)
    role = role_of(scene, R.COURT, court)
    town = syntax.pobj(court, prepositions.IN)
    if role.span is None or town is None or not _is_town(town) or town.i > court.i + _NEAR:
        return role
    e = next((e for e in scene.block.doc.ents if e.start <= town.i < e.end), None)
    end = scene.block.end_of(e[-1] if e is not None else town)
    if end <= role.span.end:
        return role
    span = scene.block.cut_at(role.span.start, end)
    return Role(R.COURT, span, span.text)


_NEAR = 2
"""In words: “in Homiel" stands right behind the court."""


def _is_town(noun: "Token") -> bool:
    return noun.ent_type_ in {"GPE", "LOC"} or (noun.pos_ == "PROPN" and noun.ent_type_ not in {"DATE", "TIME"})


def _presiding(scene: Scene) -> Iterator[Role]:
    """“Branch 15 of the court, headed by Judge Salavati”, “(judge Salavati)": the one judge of the sentence."""
    sent = scene.trigger.token.sent
    titles = [t for t in sent if t.lemma_.lower() in court_words.JUDGES and t.dep_ in {"compound", "amod"}]
    if len({t.head.i for t in titles}) != 1 or titles[0].i == sent.start:
        return
    title, judge = titles[0], titles[0].head
    if next_to(title, -1).lower_ in court_words.BEFORE_JUDGE and judge.pos_ == "PROPN":
        yield role_of(scene, R.JUDGE, judge)


def _is_judge(token: "Token") -> bool:
    words = {token.lemma_.lower(), *(c.lemma_.lower() for c in syntax.children(token, "compound", "amod", "appos"))}
    return bool(words & court_words.JUDGES)


def named_body(who: "Token") -> "Token":
    """“The rights group Memorial”: the name of a body, where it stands beside what it is."""
    name = next((c for c in syntax.children(who, "appos") if c.pos_ == "PROPN" and c.ent_type_ != "PERSON"), None)
    several = name is not None and who.tag_ == "NNS" and next_to(name.left_edge, -1).text == ","
    return name if name is not None and who.pos_ == "NOUN" and not several else who  # "groups, Viasna among them"


def is_court(token: "Token") -> bool:
    """Whether a noun means a court."""
    return token.lemma_.lower() in court_words.COURTS or any(
        c.lemma_.lower() in court_words.COURT_WORD for c in token.children if c.dep_ != "conj"
    )


def courts(scene: Scene) -> Iterator[Role]:
    """The court before which it happened."""
    if scene.trigger.row.event not in JUDICIAL | {E.REMANDED}:
        return
    if scene.trigger.row.event in JUDGED:
        yield from _presiding(scene)
    found = False
    for prep, noun in phrases_of(scene):
        if is_court(whole_court(noun)) and prep.lower_ in prepositions.BEFORE_COURT:
            found = True
            yield court_role(scene, noun)
        elif prep.lower_ in prepositions.BEFORE and _is_judge(noun):
            found = True
            yield role_of(scene, R.JUDGE, noun)  # "was brought before magistrate X at the Y court"
            court = syntax.pobj(noun, prepositions.COURT_OF_JUDGE | prepositions.IN)
            if court is not None and is_court(court):
                yield court_role(scene, court)
    court = None if found else _of_same_ruling(scene) or _given_by(scene)
    if court is not None:
        yield court_role(scene, court)


def _of_same_ruling(scene: Scene) -> "Token | None":
    """“Was found guilty by a court and given 25 years", "a court convicted him; he was given six years”: that court."""
    token = scene.trigger.token
    if scene.trigger.row.event not in _DECIDED or scene.trigger.row.pos != "V" or not syntax.is_passive(token):
        return None
    beside = token.dep_ in {"conj", "ROOT", "ccomp", "parataxis"}  # not "… after they had been found guilty"
    behind = [c for c in syntax.children(token, "conj") if c.lemma_ in verbs.JUDGING | verbs.GIVING_TERMS]
    found = [by for c in behind if (by := syntax.pobj(c, prepositions.BY)) is not None and is_court(by)]
    if found and syntax.pobj(token, prepositions.BY) is None:
        return found[0]  # "was found guilty on all counts and sentenced to six years by a court in Balakan"
    if not beside or syntax.pobj(token, prepositions.BY) is not None or _day_of(token):
        return None
    for i in range(token.i - 1, max(token.i - _REACH, -1), -1):
        word = token.doc[i]
        if word.is_punct and _written(scene, word) in _ENDS:
            return None
        if word.pos_ in syntax.VERBAL and word.lemma_ in verbs.JUDGING | verbs.FINDING | verbs.TRYING:
            passive = syntax.is_passive(word)
            by = syntax.pobj(word, prepositions.BY) if passive else syntax.subject(word)
            if by is None and word.lemma_ in verbs.TRYING:  # "tried at the Federal Court and jailed for life"
                by = syntax.pobj(word, prepositions.AT | prepositions.BEFORE | prepositions.IN)
            return by if by is not None and is_court(by) else None
    return None


def _given_by(scene: Scene) -> "Token | None":
    """“Got 15 years from a court in Homiel”."""
    verb = scene.trigger.token
    if scene.trigger.row.event is not E.SENTENCED or verb.lemma_ not in verbs.GETTING:
        return None
    heads = (verb, *syntax.children(verb, "dobj", "npadvmod"))
    given = (by for head in heads if (by := syntax.pobj(head, prepositions.FROM)) is not None)
    return next((by for by in given if is_court(by)), None)


_DECIDED = {E.SENTENCED, E.CONVICTED, E.ACQUITTED}
_REACH = 40
_ENDS = {".", "!", "?"}


def _day_of(verb: "Token") -> bool:
    """Whether a verb has a day of its own: the court of another day may be another."""
    near = (t for c in syntax.children(verb, "prep", "npadvmod") for t in (c, *syntax.children(c, "pobj")))
    return any(t.ent_type_ == "DATE" and t.pos_ == "PROPN" for t in near)


def _written(scene: Scene, mark: "Token") -> str:
    """The mark that stands there in the report; the parser is shown a full stop for a semicolon."""
    at = scene.block.offset(mark) - scene.block.start
    return scene.block.text[at : at + 1]
