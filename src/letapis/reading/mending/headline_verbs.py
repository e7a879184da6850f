"""Verbs of headlines that the parser takes for nouns, and names and nouns there that it takes for verbs."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts, human_nouns, mends, people, verbs
from letapis.language.chosen import names as name_words
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.mending.tree import PARTICIPLES, climbed, has
from letapis.reading.syntax.headlines import is_headline
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def court_does(verb: "Token") -> None:
    """“Court jails mother of critics for five years", "Tehran jails rapper”: a verb between its doer and somebody."""
    within = verb.tag_ == "VBZ" and verb.dep_ == "compound"  # "Court jails Maria Kalesnikava", hung on her name
    if not (verb.tag_ == "NNS" or within) or not verb.i or not is_headline(verb):
        return
    doer = next_to(verb, -1)
    known = doer.lemma_.lower() in courts.COURTS | courts.JUDGES | mends.RULERS or doer.ent_type_ == "GPE"
    if not known or (doer.head not in (verb, verb.head) and doer.head.i <= verb.i) or doer.head.i < verb.i:
        return
    whom = verb.head if verb.dep_ in {"compound", "nsubj"} else _behind(verb)
    if whom is None or whom.left_edge.i < doer.left_edge.i or not (is_human(whom) or _named_behind(verb, whom)):
        return
    if verb.head == whom and (whom.dep_ != "ROOT" or whom.pos_ == "VERB"):
        return
    _make_verb(verb, doer, whom)


def police_search(verb: "Token") -> None:
    """“Police raid home of reporter", "Officers search offices of Meduza”: a verb behind a plural, and no noun."""
    doer, place = next_to(verb, -1) if verb.i else verb, verb.head
    forces = doer.lemma_.lower() in human_nouns.FORCES
    named = forces and verb.lower_ in mends.VERBS_BEFORE_NAMES and _named_behind(verb, place)
    several = doer.tag_ in {"NNS", "NNPS"} and (forces or doer.lemma_.lower() in mends.RULERS)
    if verb.tag_ != "NN" or doer.head not in (verb, place) or not is_headline(verb):
        return
    if not named and (not several or verb.lower_ not in mends.SEARCHES):
        return
    if verb.dep_ == "compound" and place.dep_ == "ROOT" and place.i > verb.i:
        _make_verb(verb, doer, place)


def does_to_named(verb: "Token") -> None:
    """“Police arrest Yuri Dmitriev", "Court jails Ahmed Douma”: a verb at the head of the line, and whom it befalls."""
    if verb.lower_ not in mends.VERBS_BEFORE_NAMES | mends.DOES_IN_HEADLINES or not verb.i:
        return
    doer, whom = next_to(verb, -1), next((c for c in verb.children if c.i > verb.i and c.pos_ == "PROPN"), None)
    known = doer.lemma_.lower() in courts.COURTS | courts.JUDGES | human_nouns.FORCES
    if whom is None or whom.dep_ not in {"appos", "dobj"} or not known or doer.head != verb or not is_headline(verb):
        return
    if verb.pos_ != "VERB" or whom.dep_ == "appos":
        _make_verb(verb, doer, whom)


def _named_behind(verb: "Token", whom: "Token") -> bool:
    """Whether two or more words of a name stand right behind, though the model does not know whose."""
    first = next_to(verb)
    return whom.pos_ == "PROPN" and verb.i < first.i < whom.i and first.pos_ == "PROPN" and first.head == whom


def done_with_others(name: "Token") -> None:
    """“Losik, two others detained in Minsk", "Imran Khan, wife jailed”: he was detained too."""
    others = next((c for c in name.children if c.dep_ == "appos" and c.i > name.i), None)
    if name.ent_type_ != "PERSON" or others is None or not is_headline(name):
        return
    kin = others.tag_ == "NN" and others.lower_ in people.FAMILY and not others.n_lefts
    done = next((c for c in others.children if c.dep_ == "acl" and c.tag_ in PARTICIPLES and c.i == others.i + 1), None)
    if done is None or not (kin or (others.tag_ == "NNS" and has(others, "nummod"))):
        return
    done.head, done.dep_, done.tag_ = done, "ROOT", "VBN"
    name.head, name.dep_, others.dep_ = done, "nsubjpass", "conj"


def _behind(verb: "Token") -> "Token | None":
    """Who stands right behind the word, at the head of the sentence."""
    whom = next((c for c in verb.children if c.dep_ in {"appos", "dobj"} and c.i > verb.i), None)
    return whom if verb.dep_ == "ROOT" and whom is not None and whom.left_edge.i == verb.i + 1 else None


def _make_verb(verb: "Token", doer: "Token", whom: "Token") -> None:
    for child in [c for c in whom.children if c.i < verb.i and c != doer]:
        child.head = doer
    for child in [c for c in verb.children if c.i < doer.i]:
        child.head = doer
    for child in [c for c in whom.children if c.i > whom.i and c.lower_ in mends.FOR | mends.ON]:
        child.head = verb
    verb.head, verb.dep_, verb.pos_, verb.tag_ = verb, "ROOT", "VERB", "VBZ"
    verb.lemma_ = verb.lower_.removesuffix(name_words.PLURAL)
    doer.head, doer.dep_ = verb, "nsubj"
    whom.head, whom.dep_ = verb, "dobj"
    term = next((c for c in whom.children if c.dep_ == "appos" and c.lower_ in mends.LENGTHS), None)
    if term is not None and verb.lemma_ in verbs.GIVING:  # "hands lawyer two years": what he was given
        term.head, term.dep_, whom.dep_ = verb, "dobj", "dative"


def lands(verb: "Token") -> None:
    """“Journalist freed from prison lands in Stockholm", "A and B land in Canada”: who comes there, and no lands."""
    at = next_to(verb)
    if verb.tag_ not in {"NN", "NNS"} or at.lower_ not in mends.WHERE_LANDED or not is_headline(verb):
        return
    who = _jailed_before(verb) or _who_lands(verb)
    if who is None or not is_human(who) or who.i > verb.i:
        return
    over, label = who.head, who.dep_
    if verb.dep_ == "pobj":
        _cut_off(verb, who)
    verb.pos_, verb.tag_, verb.lemma_ = "VERB", "VBZ", verb.lower_.removesuffix(name_words.PLURAL)
    if over != verb:
        verb.head, verb.dep_ = (verb if label == "ROOT" else over), label
    if label == "nsubj" and over != verb:  # "US journalist freed in Burma lands in New York; junta denies bargain"
        verb.head, verb.dep_, over.head, over.dep_ = verb, "ROOT", verb, "parataxis"
    who.head, who.dep_ = verb, "nsubj"


def _jailed_before(verb: "Token") -> "Token | None":
    """“Danish believer jailed in Russia lands in Copenhagen”: who was jailed, and no object of it."""
    done = verb.head
    who = next((c for c in done.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < done.i), None)
    if verb.dep_ != "dobj" or done.dep_ != "ROOT" or who is None or done.lower_ not in mends.DONE_SHORTLY:
        return None
    for child in [c for c in done.children if c.i > verb.i]:
        child.head = verb
    who.head, who.dep_ = who, "ROOT"
    done.head, done.dep_, done.tag_ = who, "acl", "VBN"
    verb.head = who
    return who


def _who_lands(verb: "Token") -> "Token | None":
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    if subject is not None or verb.dep_ == "pobj":
        return subject or climbed(verb.head, lambda t: t.dep_ in {"prep", "pobj", "acl", "agent"})
    if verb.dep_ != "ROOT" or not verb.n_lefts:
        return None
    first = next(iter(verb.lefts))
    named = first.dep_ == "nmod" and first.pos_ == "PROPN"
    last = first if named else next_to(verb, -1)
    if not named and last.head == verb and is_human_noun(last):
        last.pos_, last.tag_ = "NOUN", "NN"
        for other in [c for c in verb.lefts if c != last]:
            other.head = last
    return last if named or last.head == verb else None


def _cut_off(verb: "Token", who: "Token") -> None:
    """“Freed from Turkish prison | lands in Stockholm”: the word before it ends the clause of who was freed."""
    last = next_to(verb, -1)
    for other in [c for c in verb.lefts if c != last]:
        other.head = last
    last.head, last.dep_ = verb.head, "pobj"
    for word in [t for t in verb.doc[verb.i + 1 : verb.sent.end] if t.head.i < verb.i and t.head.i >= who.i]:
        word.head = verb


def name_no_verb(verb: "Token") -> None:
    """“Siddique Kappan out of jail", "Nazanin back home”: a name at the head of a headline, and no deed."""
    if verb.tag_ not in {"VB", "VBP", "VBZ"} or not verb.is_sent_start or verb.ent_type_ != "PERSON":
        return
    if not verb.text.istitle() or not is_headline(verb) or has(verb, "nsubj", "aux"):
        return
    behind = next_to(verb)
    last = behind if behind.head == verb and behind.dep_ == "dobj" and behind.ent_type_ == "PERSON" else None
    verb.pos_, verb.tag_, verb.lemma_ = "PROPN", "NNP", verb.text
    if last is None:
        return
    for child in [c for c in verb.children if c.i > last.i]:
        child.head = last
    last.head, last.dep_, verb.head, verb.dep_ = last, "ROOT", last, "compound"


def noun_free(noun: "Token") -> None:
    """“Student free after four years for tweets”: who is free, and no measure of it."""
    state = noun.head
    if state.lower_ in mends.FREE and state.i == noun.i + 1 and is_human_noun(noun) and is_headline(noun):
        noun.dep_ = "nsubj"


def second_given(name: "Token") -> None:
    """“Six years for journalist A and lawyer B”: for both, and nobody is joined to the years."""
    joint = next_to(name.left_edge, -1) if name.left_edge.i else name
    first = joint.head
    if joint.dep_ == "cc" and first.dep_ == "pobj" and first.i < joint.i and name.head.lemma_ in mends.LENGTHS:
        name.head = first


def object_before_comma(verb: "Token") -> None:
    """“Court frees journalist X, leaves conviction in force”: whom it frees, and no subject of what comes next."""
    first = verb.head
    whom = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    if whom is None or first.tag_ != "VBZ" or whom.left_edge.i != first.i + 1 or next_to(verb, -1).text != ",":
        return
    if has(first, "dobj") or not has(first, "nsubj") or not is_headline(verb):
        return
    whom.head, whom.dep_, verb.dep_ = first, "dobj", "conj"


def to_come(verb: "Token") -> None:
    """“Gershkovich to stand trial in June", "Blogger to be freed”: what a headline tells of what is to come."""
    who, to = verb.head, next((c for c in verb.children if c.lower_ in mends.TO and c.dep_ == "aux"), None)
    if to is None or who.dep_ != "ROOT" or who.pos_ not in {"NOUN", "PROPN"} or to.i != who.i + 1:
        return
    if not is_human(who) or not is_headline(verb) or has(verb, "nsubj", "nsubjpass"):
        return
    for child in [c for c in who.children if c.i > verb.i]:
        child.head = verb
    verb.head, verb.dep_, verb.pos_ = verb, "ROOT", "VERB"
    who.head, who.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"


DOES = (court_does, does_to_named)
"""What is asked of the head of a line."""
