"""Whether those around the head of a row are people, and which."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, SAY_VERBS, prepositions, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import groups as group_words
from letapis.reading import syntax
from letapis.reading.checks.check import Check, Checks
from letapis.reading.finders.clause import behind_term, first_of_two, given_to, where_of
from letapis.reading.finders.harmed import on_skin
from letapis.reading.finders.target import access_to, for_thing, given_to_whom
from letapis.reading.humans import is_human
from letapis.reading.matching import matches

if TYPE_CHECKING:
    from spacy.tokens import Token


def _human(token: "Token", _: str) -> bool:
    who = syntax.affected(token)
    return syntax.is_fragment(token) if who is None else is_human(who)


def _human_subject(token: "Token", _: str) -> bool:
    who = syntax.subject(token)
    return who is not None and is_human(who)


def _person_subject(token: "Token", _: str) -> bool:
    """A person, not a police force or a ministry."""
    who = syntax.subject(token)
    return (
        who is not None
        and is_human(who)
        and who.lemma_.lower() not in LISTS["police"]
        and who.ent_type_ not in {"ORG", "GPE"}
    )


def _subject_thing(token: "Token", _: str) -> bool:
    """“Letters came out of the colony”: no person, where an adverb tells of what its verb's subject does."""
    who = syntax.subject(token.head) if token.head.pos_ in syntax.VERBAL else None
    return who is not None and who.pos_ == "NOUN" and not is_human(who)


def _human_of(token: "Token", _: str) -> bool:
    who = syntax.of_phrase(token)
    if who is None or not is_human(who):
        who = given_to_whom(token)
    return who is not None and is_human(who)


def _named_of(token: "Token", _: str) -> bool:
    """“The killing of Raman Bandarenka", "his murder”: of one who is named, or was."""
    who = syntax.of_phrase(token)
    named = who is not None and who.tag_ in {"NNP", "PRP", "PRP$"} and who.ent_type_ not in {"NORP", "ORG", "GPE"}
    return named and who is not None and is_human(who)


def _known_of(token: "Token", _: str) -> bool:
    """“The flogging of the blogger", "of two men”; not "the flogging of prisoners", a practice."""
    who = syntax.of_phrase(token)
    told = who is not None and syntax.child(who, "det", "poss", "nummod") is not None
    return _named_of(token, "") or (told and who is not None and is_human(who))


def _dative_person(token: "Token", _: str) -> bool:
    who = syntax.child(token, "dative") or syntax.pobj(token, prepositions.TO)
    clause = syntax.child(token, "ccomp")
    who = who if who is not None or clause is None else syntax.child(clause, "nsubj")
    thing = syntax.obj(token)
    who = who if who is not None or thing is None else syntax.of_phrase(thing)  # "gave Siddique Kappan bail"
    return (who is not None and is_human(who)) or (syntax.is_passive(token) and _human(token, ""))


def _after_event(token: "Token", _: str) -> bool:
    """“The trial, held on 30 May”: what was held is no person."""
    near = (t for t in reversed(token.doc[max(0, token.i - 4) : token.i]) if t.pos_ in {"NOUN", "PROPN", "PRON"})
    before = next(near, None)
    loose = token.dep_ in {"acl", "relcl", "advcl"} and syntax.child(token, "nsubjpass", "aux") is None
    return before is not None and loose and before.pos_ == "NOUN" and not is_human(before)


def _for_human(token: "Token", _: str) -> bool:
    """“Are searching for a man”: whom, not what."""
    sought = syntax.pobj(token, prepositions.FOR)
    return sought is not None and is_human(sought)


def _for_name(token: "Token", _: str) -> bool:
    """“Nine years for Pham Doan Trang.”: for one who is named, whatever the model takes the name for."""
    whom = syntax.pobj(token, prepositions.FOR)
    return whom is not None and whom.pos_ == "PROPN" and is_human(whom)


def _for_many(token: "Token", _: str) -> bool:
    """“Jail for drunk drivers”: for people of a kind, and nobody told of."""
    whom = syntax.pobj(token, prepositions.FOR)
    counted = whom is not None and syntax.child(whom, "nummod", "det", "poss", "compound") is not None
    return whom is not None and whom.tag_ == "NNS" and not counted


def _given_to(token: "Token", _: str) -> bool:
    """“Gave it to X", "gave him ten years", "handed X a five-year term”: somebody gets what is given."""
    pronoun = any(c.pos_ == "PRON" for c in syntax.children(token, "dobj"))
    return bool(given_to(token)) or pronoun or first_of_two(token) is not None


def _to_somebody(token: "Token", _: str) -> bool:
    """“Appealed to Donald Trump for help”: to a human being, and to no court and no judge."""
    whom = syntax.pobj(token, prepositions.TO)
    named = whom is not None and whom.ent_type_ == "PERSON"
    judge = whom is not None and any(t.lemma_.lower() in court_words.COURTS | court_words.JUDGES for t in whom.subtree)
    return named and not judge


def _to_people(token: "Token", _: str) -> bool:
    """“Handed him over to the Ethiopians”: to those of another state."""
    over = (token, *syntax.children(token, "prt", "advmod"))
    whom = [whom for t in over if (whom := syntax.pobj(t, prepositions.TO)) is not None]
    return any(t.ent_type_ == "NORP" and t.tag_ in {"NNPS", "NNS"} for t in whom)


def _sees_counsel(token: "Token", _: str) -> bool:
    return any(t.lemma_.lower() in court_words.VISITORS for t in token.subtree)


def _by_prosecutor(token: "Token", _: str) -> bool:
    who = syntax.subject(token)
    return who is not None and any(t.lemma_.lower() in court_words.PROSECUTION for t in who.subtree)


def _by_court(token: "Token", _: str) -> bool:
    who = syntax.subject(token)
    called = [who, *syntax.children(who, "compound", "nmod")] if who is not None else []  # "Judge Oksana Demyasheva"
    return any(t.lemma_.lower() in court_words.COURTS | court_words.JUDGES for t in called)


def _may_refute(token: "Token", _: str) -> bool:
    """A person, or a body that stands for one; not the state, which denies what it is accused of itself."""
    who = syntax.subject(token)
    if who is None:
        return False
    men = {who} if who.lower_ in group_words.MEN and syntax.child(who, "amod", "compound") is None else set()
    if who.tag_ == "PRP":  # "she and the government reject the charge"
        men |= {t for c in who.conjuncts for t in c.subtree}
    if any(matches(t, court_words.AUTHORITIES) for t in who.subtree if t not in men):
        return False
    return is_human(who) or who.ent_type_ == "ORG" or matches(who, "@defenders")


def _of_another(token: "Token", _: str) -> bool:
    """“Denied that Wine was under arrest”: what is denied is told of somebody else."""
    who = syntax.subject(token)
    clauses = list(syntax.children(token, "ccomp"))
    if clauses and who is not None and any(matches(t, court_words.DENIERS_FOR_OTHERS) for t in who.subtree):
        return True
    subjects = (syntax.child(c, *syntax.SUBJECTS) for c in clauses)
    return any(s is not None and not s.tag_.startswith("PRP") for s in subjects)


def _said_of_oneself(token: "Token", _: str) -> bool:
    """“He says he is innocent”: what somebody says of himself, not his wife of him."""
    told, said = syntax.subject(token), token.head
    who = syntax.subject(said) if token.dep_ == "ccomp" and said.lemma_.lower() in SAY_VERBS else None
    if who is None or told is None or told.tag_ != "PRP" or who.tag_ not in {"PRP", "NNP"}:
        return False
    return who.tag_ == "NNP" or who.lower_ == told.lower_


def _things_found(token: "Token", _: str) -> bool:
    """“Found papers in his cell and seized them”: the things that the verb before it names."""
    them = syntax.child(token, "dobj")
    if them is None or them.tag_ != "PRP" or token.dep_ != "conj":
        return False
    first = syntax.child(token.head, "dobj")
    if first is None:
        return token.head.lemma_ in verbs.FIND  # "found in his cell papers": no object to the parser
    return first.pos_ == "NOUN" and not is_human(first)


def _allowed_by_court(token: "Token", _: str) -> bool:
    """“A judge let the police keep him", "allowed them to hold her”: what a court allows is ordered by it."""
    over = token.head
    allowing = token.dep_ in {"ccomp", "xcomp"} and over.lemma_ in verbs.ALLOWING and not syntax.is_passive(over)
    return allowing and _by_court(over, "")


def _said_by(words: frozenset[str]) -> Check:
    """“The defence announced that it would appeal", "prosecutors said they would appeal”: of whom it is told."""

    def check(token: "Token", _: str) -> bool:
        who = syntax.subject(token.head) if token.dep_ == "ccomp" and token.head.lemma_.lower() in SAY_VERBS else None
        told = [who, *syntax.children(who, "compound", "poss")] if who is not None else []
        return any(t.lemma_.lower() in words for t in told)

    return check


def _by_ruling(token: "Token", _: str) -> bool:
    """“The court finds that the charges against X are baseless”: said by a court, of what came before it."""
    over = token.head
    return token.dep_ == "ccomp" and over.lemma_ in verbs.RULING and _by_court(over, "")


def _ruled_baseless(noun: "Token", _: str) -> bool:
    verb = noun.head
    return noun.dep_ in syntax.SUBJECTS and verb.lemma_ in verbs.BE and _by_ruling(verb, "")


def _against_another(token: "Token", _: str) -> bool:
    """“A minister denied the charges against X”: told of X, and by somebody else."""
    thing = syntax.obj(token)
    whom = syntax.pobj(thing, prepositions.AGAINST) if thing is not None else None
    return whom is not None and whom.pos_ == "PROPN"


OF_PEOPLE: Checks = {
    "against-another": _against_another,
    "by-ruling": _by_ruling,
    "ruled-baseless": _ruled_baseless,
    "said-by-defence": _said_by(court_words.DEFENCE),
    "said-by-prosecution": _said_by(court_words.PROSECUTION),
    "subject-no-person": lambda t, _: (who := syntax.subject(t)) is not None and not is_human(who),
    "allowed-by-court": _allowed_by_court,
    "for-somebody": lambda t, _: for_thing(t) is not None,
    "said-of-oneself": _said_of_oneself,
    "human": _human,
    "subj-human": _human_subject,
    "human-subject": _human_subject,
    "person-subject": _person_subject,
    "subject-thing": _subject_thing,
    "human-of": _human_of,
    "named-of": _named_of,
    "known-of": _known_of,
    "on-skin": lambda t, _: on_skin(t) is not None,
    "access-to-human": lambda t, _: access_to(t) is not None,
    "things-found": _things_found,
    "doer-human": lambda t, _: any(
        (who := syntax.child(c, *syntax.SUBJECTS)) is not None and is_human(who) for c in syntax.children(t, "ccomp")
    ),
    "human-noun": lambda t, _: is_human(t.head),
    "dative-person": _dative_person,
    "given-to": _given_to,
    "after-event": _after_event,
    "given-within": lambda t, _: behind_term(t) is not None,
    "where-clause": lambda t, _: where_of(t) is not None,
    "for-human": _for_human,
    "for-name": _for_name,
    "for-many": _for_many,
    "to-somebody": _to_somebody,
    "to-people": _to_people,
    "sees-counsel": _sees_counsel,
    "by-court": _by_court,
    "by-prosecutor": _by_prosecutor,
    "may-refute": _may_refute,
    "said-by-another": _of_another,
}
"""Checks of the person that an event befalls, of who acts, and of who only stands near."""
