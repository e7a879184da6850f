"""Words that the parser took for another part of speech."""

from typing import TYPE_CHECKING

from letapis.language.chosen import groups, mends, verbs
from letapis.language.chosen import names as name_words
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import VERBAL, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def state_behind_age(state: "Token") -> None:
    """“Found the 36-year-old guilty", "set the 36-year-old free": whom, and not what he is found."""
    if not state.i or state.lower_ not in mends.AFTER_NAMES:
        return
    who, verb = next_to(state, -1), state.head
    if who.head != state or who.dep_ != "amod" or who.lower_ not in groups.OLD or next_to(who, -1).text != "-":
        return
    if state.dep_ == "nsubj":  # "guilty over a post and an article headlined “…”"
        verb = verb.head
        if state.head.dep_ != "ccomp" or verb.lemma_ not in verbs.FINDING or verb.i > state.i:
            return
    for child in [c for c in state.children if c.i < who.i]:
        child.head = who
    who.head, who.dep_, state.head, state.dep_ = verb, "dobj", verb, "oprd"


def set_apart(word: "Token") -> None:
    """“Considers her a prisoner", "calls the 56-year-old a traitor": before an article a phrase of its own ends."""
    after = word.doc[word.i + 1].lower_ if word.i + 1 < len(word.doc) else ""
    noun, verb = word.head, word.head.head
    if word.lower_ not in mends.BEFORE_ARTICLE or after not in mends.ARTICLES:
        return
    if verb.pos_ not in VERBAL or not verb.i < word.i < noun.i:
        return
    before = [c for c in noun.children if c.dep_ == "det" and c.i < word.i]
    word.head, word.dep_, noun.dep_ = verb, "dobj", "oprd"
    for article in before:
        article.head = word


def of_who_follows(participle: "Token") -> None:
    """“Says detained Uzbek blogger denied lawyer”: right behind the saying, it describes the subject."""
    verb = participle.head
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and c.i > participle.i), None)
    who = None if clause is None else next((c for c in clause.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    if participle.tag_ != "VBN" or participle.i != verb.i + 1 or list(participle.children) or who is None:
        return
    if who.left_edge.i == participle.i + 1:
        participle.head, participle.dep_ = who, "amod"


def opening_adjective(word: "Token") -> None:
    """“Guilty of smuggling.”: at the head of a sentence no name."""
    if word.pos_ == "PROPN" and word.i == word.sent.start and word.dep_ == "ROOT":
        word.tag_, word.pos_ = "JJ", "ADJ"


def made_verb(verb: "Token") -> None:
    """“High court quashes charge against X”: no auxiliary, but the verb, and behind it its object."""
    noun = verb.head
    if verb.tag_ != "VBZ" or noun.tag_ != "VB" or verb.lemma_ in mends.NO_AUXILIARY_BUT:
        return
    others = [c for c in noun.children if c.i < verb.i or c.is_punct]
    verb.head, verb.dep_ = (verb if noun.dep_ == "ROOT" else noun.head), noun.dep_
    verb.pos_, noun.pos_, noun.tag_ = "VERB", "NOUN", "NN"
    noun.head, noun.dep_ = verb, "dobj"
    for other in others:
        other.head = verb


def made_verb_of_many(noun: "Token") -> None:
    """“All three face years of probation”: a verb, as it has an object, and a number that is its subject."""
    number = next((c for c in noun.children if c.dep_ == "nummod" and c.i == noun.i - 1), None)
    thing = next((c for c in noun.children if c.dep_ == "dobj" and c.i > noun.i), None)
    if noun.tag_ not in {"NN", "VBP"} or number is None or thing is None:
        return
    for child in [c for c in noun.children if c.i < number.i and c.dep_ in {"det", "predet"}]:
        child.head = number
    noun.pos_, noun.tag_, number.dep_ = "VERB", "VBP", "nsubj"


def noun_for_verb(title: "Token") -> None:
    """“Viasna volunteers A and B sentenced”: no verb is a subject; a plural stands before the names that are."""
    name = next((c for c in title.children if c.dep_ == "dobj" and c.ent_type_ == "PERSON"), None)
    if title.tag_ != "VBZ" or name is None or name.left_edge.i != title.i + 1 or title.head.i < name.i:
        return
    for before in [c for c in title.children if c.dep_ == "nsubj"]:
        before.dep_ = "compound"
    name.head, name.dep_ = title.head, title.dep_
    title.head, title.dep_, title.tag_, title.pos_ = name, "compound", "NNS", "NOUN"


def let_go(verb: "Token") -> None:
    """“Let the prisoners go home”: an infinitive, which looks like the form for "they"."""
    if verb.tag_ == "VBP" and verb.head.lemma_ in verbs.LETTING and verb.lower_ == verb.lemma_:
        verb.tag_ = "VB"


def of_headline(verb: "Token") -> None:
    """“Police arrest opposition leader", "Judge jails blogger X": with a doer before it and somebody behind, a verb.

    In the second the parser took the word for the person for the verb, and the verb for its subject.
    """
    whom = next((c for c in verb.rights if c.dep_ == "dobj"), None)
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None) if whom is not None else None
    if subject is None or whom is None:
        return
    if verb.pos_ == "NOUN" and verb.n_lefts == 1:
        verb.pos_, verb.tag_ = "VERB", "VBP"
        return
    doer = next((c for c in subject.children if c.dep_ == "compound"), None)
    role = whom.ent_type_ == "PERSON" and whom.left_edge.i == verb.i + 1 and is_human_noun(verb)
    if not role or doer is None or subject.tag_ != "NNS" or subject.i != verb.i - 1:
        return
    for child in list(verb.children):
        if child not in (subject, whom):
            child.head = subject
    subject.head, subject.dep_, subject.pos_, subject.tag_ = subject, "ROOT", "VERB", "VBZ"
    doer.head, doer.dep_, whom.head, whom.dep_ = subject, "nsubj", subject, "dobj"
    verb.head, verb.dep_, verb.pos_, verb.tag_ = whom, "compound", "NOUN", "NN"
    subject.lemma_ = subject.lower_.removesuffix(name_words.PLURAL)


def named_body_lists(word: "Token") -> None:
    """“Memorial lists the eight as political prisoners", "Viasna lists X as one”: a verb, behind the name of a body."""
    name = next((c for c in word.children if c.i == word.i - 1 and c.dep_ in {"amod", "compound", "nmod"}), None)
    if word.tag_ != "NNS" or word.lower_ not in mends.LISTING or name is None or not name.text.istitle():
        return
    whom = word.head if word.dep_ == "compound" else next((c for c in word.children if c.dep_ == "dobj"), None)
    if word.n_lefts != 1 or not name.is_sent_start or whom is None or whom.i < word.i:
        return
    if word.dep_ == "compound":
        if whom.dep_ != "ROOT" or whom.ent_type_ != "PERSON":
            return
        word.head, word.dep_ = word, "ROOT"
    word.pos_, word.tag_, word.lemma_ = "VERB", "VBZ", word.lower_.removesuffix(name_words.PLURAL)
    name.dep_, name.pos_, name.tag_ = "nsubj", "PROPN", "NNP"
    whom.head, whom.dep_ = word, "dobj"
    for behind in [c for c in whom.children if c.i > whom.i and (c.dep_ == "prep" or c.is_punct)]:
        behind.head = word


def told_to(verb: "Token") -> None:
    """“Release Ales Bialiatski!”: opens a sentence that has no other verb: what is called for."""
    if verb.lower_ not in mends.CALLED_FOR:
        return
    name = verb.head
    first = verb.i == 0 or next_to(verb, -1).is_space or next_to(verb, -1).is_sent_end
    if not first or name.dep_ != "ROOT" or name.ent_type_ != "PERSON":
        return
    if name.i < verb.i or not name.sent[-1].is_punct or any(t.pos_ in VERBAL for t in name.sent if t != verb):
        return
    verb.head, verb.dep_, verb.pos_, verb.tag_, verb.lemma_ = verb, "ROOT", "VERB", "VB", verb.lower_
    for child in [c for c in name.children if c.i > name.i]:
        child.head = verb
    name.head, name.dep_ = verb, "dobj"


def the_accused(word: "Token") -> None:
    """“The accused were beaten": one or several people, taken for a verb."""
    article = next_to(word, -1)
    if word.lower_ not in mends.THE_ACCUSED or article.dep_ != "det" or article.head != word:
        return
    if word.pos_ != "VERB" or has(word, "nsubj", "nsubjpass", "aux", "auxpass", "dobj"):
        return
    verb = word.head
    several = any(c.lower_ in verbs.PLURAL_FORMS for c in verb.children if c.dep_ in {"aux", "auxpass"})
    word.pos_, word.tag_ = "NOUN", "NNS" if several else "NN"
    word.lemma_ = word.lower_


def made_noun(word: "Token") -> None:
    """“Is an al Qaida suspect”: a word with an article, where a noun stands."""
    if word.pos_ == "VERB" and has(word, "det"):
        word.pos_, word.tag_ = "NOUN", "NN"


def noun_behind_comma(charges: "Token") -> None:
    """“Found him guilty, charges that he rejects”: set off by a comma and told of by a clause, a noun."""
    if charges.lower_ not in mends.NOUNS_BEHIND_COMMA or charges.pos_ != "VERB" or not charges.i:
        return
    if next_to(charges, -1).text != ",":
        return
    clause = next((c for c in charges.children if c.dep_ in {"ccomp", "relcl", "advcl"} and c.i > charges.i), None)
    if clause is None or has(charges, "dobj"):
        return
    charges.pos_, charges.tag_, charges.lemma_, charges.dep_ = (
        "NOUN",
        "NNS",
        charges.lower_.removesuffix(name_words.PLURAL),
        "appos",
    )
    clause.dep_ = "relcl"


def owned_flat(flat: "Token") -> None:
    """“Raided Ihar Losik's flat in Minsk”: a flat of his, and not Losik who is flat."""
    owner = flat.head
    case = next_to(flat, -1)
    if case.tag_ != "POS" or case.head != owner or owner.i > flat.i:
        return
    flat.head, flat.dep_ = (flat, "ROOT") if owner.dep_ == "ROOT" else (owner.head, owner.dep_)
    owner.head, owner.dep_ = flat, "poss"
    flat.pos_, flat.tag_ = "NOUN", "NN"
    for child in [c for c in owner.children if c.i > flat.i]:
        child.head = flat
