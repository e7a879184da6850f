"""Who is handed something, what is called for, feared or denied, what was done to those told of: verbs and nouns."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, mends, people, prepositions, rulings, stance, terms, verbs
from letapis.language.chosen import groups as group_words
from letapis.reading.humans import is_human
from letapis.reading.mending.tree import VERBAL, has, verb_over
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def handed(word: "Token") -> None:
    """“Granted the 68-year-old house arrest", "granted Zamora bail”: to whom, and no word of what is given."""
    thing = word.head
    if thing.dep_ not in {"dobj", "oprd"} or word.i > thing.i:
        return
    verb = thing.head
    if verb.lemma_ not in verbs.GIVING or not verb.i < word.i:
        return
    aged = word.lower_ in group_words.OLD and has(word, "npadvmod")
    behind = next_to(word).lower_
    named = word.pos_ == "PROPN" and word.i == _end_of(word) and behind in rulings.GIVEN_BY_COURTS
    if not (named or (aged and (behind in rulings.GIVEN_BY_COURTS or next_to(word).pos_ == "NUM"))):
        return
    for child in [c for c in thing.children if c.i < word.i]:
        child.head = word
    word.head, word.dep_ = verb, "dative"


def _end_of(word: "Token") -> int:
    """The last word of a name whose words the parse joined to the same noun."""
    for last in word.doc[word.i : word.sent.end]:
        behind = next_to(last)
        if behind.pos_ != "PROPN" or behind.head != word.head:
            break
    return last.i


def for_those_done(verb: "Token") -> None:
    """“Called for all those detained unjustly to be freed”: what is called for, and no aim of the detention."""
    participle, those = verb.head, verb.head.head
    prep = those.head
    if participle.dep_ != "acl" or those.dep_ != "pobj" or prep.lower_ not in prepositions.FOR:
        return
    called = prep.head
    to_be = has(verb, "auxpass") and any(c.lower_ in mends.TO for c in verb.children if c.dep_ == "aux")
    if not to_be or called.pos_ not in {*VERBAL, "NOUN"} or not called.i < those.i < verb.i:
        return
    verb.head, verb.dep_ = called, "advcl"
    prep.head, prep.dep_ = verb, "mark"
    those.head, those.dep_ = verb, "nsubjpass"


def fearing(participle: "Token") -> None:
    """“Fled, fearing arrest”: what is feared has not come, whatever noun the parse took it for."""
    thing = participle.head
    opens = participle.i == 0 or next_to(participle, -1).text == ","
    if participle.lower_ not in mends.FEARING or participle.i + 1 != thing.i or not opens:
        return
    over = verb_over(thing.head)
    if over == thing:
        return
    participle.head, participle.dep_, participle.pos_ = over, "advcl", "VERB"
    thing.head, thing.dep_ = participle, "dobj"


def done_for_having(participle: "Token") -> None:
    """“Was held for having criticised X and sentenced to a year”: what was done to him, not what he had done."""
    having = participle.head
    prep = having.head
    if participle.lemma_ not in mends.DONE_TO or has(participle, "nsubj", "nsubjpass", "aux", "auxpass", "dobj"):
        return
    if having.dep_ != "pcomp" or prep.dep_ != "prep" or not has(prep.head, "auxpass") or participle.i < having.i:
        return
    for joint in [c for c in having.children if c.dep_ == "cc" and c.i < participle.i]:
        joint.head = prep.head
    participle.head = prep.head


def given_what(thing: "Token") -> None:
    """“Handing the 34-year-old a six-year term”: of two things behind a verb of giving the first is to whom."""
    verb = thing.head
    whom = next((c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < thing.i), None)
    if whom is None or verb.lemma_ not in verbs.GIVING or thing.lemma_.lower() not in rulings.GIVEN:
        return
    if is_human(whom) and not has(verb, "dative", "auxpass"):
        whom.dep_, thing.dep_ = "dative", "dobj"


def those_done(word: "Token") -> None:
    """“Those freed included A and B”: no noun, but what befell those, who are the subject."""
    those = next_to(word, -1)
    if those.lower_ not in people.THOSE or those.head != word or not word.lower_.endswith(verbs.PARTICIPLE_ENDING):
        return
    lemma = word.lower_.removesuffix(verbs.PARTICIPLE_ENDING)
    known = next((one for one in (lemma, word.lower_[:-1], word.lower_[:-3]) if one in mends.DONE_TO), None)
    if known is None:
        return
    those.head, those.dep_, those.pos_ = word.head, word.dep_, "PRON"
    word.head, word.dep_, word.pos_, word.tag_, word.lemma_ = those, "acl", "VERB", "VBN", known


def denied_apart(told: "Token") -> None:
    """“Wife says X was beaten, officials deny it”: who denies "it" tells nothing more; that was the wife's word."""
    deny = told.head
    says = deny.head
    it = any(c.dep_ == "dobj" and c.lower_ in stance.THAT_CLAIM for c in deny.children)
    if not it or deny.lemma_ not in stance.DENY_VERBS or told.i > deny.i:
        return
    if deny.dep_ == "ROOT" and told.lemma_.lower() in SAY_VERBS:
        told.head, told.dep_ = told, "ROOT"
        deny.head, deny.dep_ = told, "conj"
    elif deny.dep_ == "ccomp" and says.i < told.i:
        told.head = says


def all_of_which(told: "Token") -> None:
    """“Has been arrested and faces two cases, both of which she denies”: it is the cases that she denies."""
    verb, doc = told.head, told.doc
    if verb.i < told.i or verb.dep_ != "ROOT":
        return
    which = next((t for t in doc[told.i + 1 : verb.i] if t.tag_ == "WDT" and t.dep_ == "pobj"), None)
    share = which.head.head if which is not None else told
    if which is None or share.head != verb or share.i < told.i or next_to(share, -1).text != ",":
        return
    noun = next((t for t in reversed(doc[told.i + 1 : share.i]) if t.pos_ in {"NOUN", "PROPN"}), None)
    if noun is None or not any(c.dep_ in {"nsubj", "nsubjpass"} and c.i > share.i for c in verb.children):
        return
    for other in [c for c in verb.children if c.i < share.i and c != told]:
        other.head = told
    told.head, told.dep_ = told, "ROOT"
    verb.head, verb.dep_, share.dep_ = noun, "relcl", "dobj"


def bail_for_him(bail: "Token") -> None:
    """“The judge refused him bail”, read as if he bailed: what he was refused, and to whom."""
    verb, whom = bail.head, next((c for c in bail.children if c.dep_ == "nsubj"), None)
    if bail.lower_ not in rulings.GRANTED or whom is None or whom.tag_ != "PRP" or whom.i + 1 != bail.i:
        return
    whom.head, whom.dep_ = verb, "dative"
    bail.tag_, bail.pos_, bail.dep_ = "NN", "NOUN", "dobj"


def admitted_to_bail(bail: "Token") -> None:
    """“The court admitted X to bail”: to what he was admitted, and no deed of his."""
    verb, to = bail.head, next_to(bail, -1)
    if bail.lower_ not in rulings.GRANTED or verb.lemma_ not in rulings.ADMITTED or to.dep_ != "aux" or to.head != bail:
        return
    for whom in [c for c in bail.children if c.dep_ == "nsubj" and c.i > verb.i]:
        whom.head, whom.dep_ = verb, "dobj"
    to.head, to.dep_, to.pos_, to.tag_ = verb, "prep", "ADP", "IN"
    bail.head, bail.dep_, bail.pos_, bail.tag_ = to, "pobj", "NOUN", "NN"


def her_home(her: "Token") -> None:
    """“Sent her home”: whom they sent, and where to; no home of hers."""
    home, verb = her.head, next_to(her, -1) if her.i else her
    if home.lower_ not in mends.HOMEWARD or home.i != her.i + 1 or home.head != verb or home.dep_ != "dobj":
        return
    if verb.lemma_ in mends.SENDING:
        her.head, her.dep_, her.tag_, her.pos_ = verb, "dobj", "PRP", "PRON"
        home.dep_, home.pos_, home.tag_ = "advmod", "ADV", "RB"


def her_before_number(her: "Token") -> None:
    """“Fined her 750 base units", "gave her two years”: it is she who got it, and not hers."""
    noun, verb = her.head, next_to(her, -1) if her.i else her
    number = her.doc[her.i + 1] if her.i + 1 < len(her.doc) else her
    if noun.head != verb or noun.dep_ != "dobj" or number.head != noun or number.tag_ not in {"CD", "$"}:
        return
    if verb.lemma_ in rulings.FINING or (verb.lemma_ in verbs.GIVING and noun.lemma_ in terms.UNITS):
        her.head, her.dep_, her.tag_ = verb, "dobj", "PRP"
        noun.dep_ = "npadvmod"
