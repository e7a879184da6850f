"""Verbs joined by "and" or "or" to the wrong verb."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts, human_nouns, mends, people, prepositions
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_those(word: "Token") -> None:
    """“Among those freed were A and B”: no noun, but what befell those."""
    those = word.doc[word.i - 1] if word.i else word
    if word.tag_ == "VBN" and those.lower_ in people.THOSE and those.head == word:
        those.head, those.dep_ = word.head, word.dep_
        word.head, word.dep_, word.pos_ = those, "acl", "VERB"


def first_of_subjects(verb: "Token") -> None:
    """“Altan, 69, and his brother Mehmet were detained”: a verb of several, and the name at the head is one of them."""
    name = verb.head
    second = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < verb.i), None)
    if second is None or name.dep_ != "ROOT" or name.pos_ != "PROPN" or name.left_edge.i != name.sent.start:
        return
    joint = next((c for c in name.children if c.dep_ == "cc" and c.i + 1 == second.left_edge.i), None)
    several = any(c.lower_ in mends.OF_SEVERAL for c in verb.children if c.dep_ in {"aux", "auxpass"})
    if joint is None or not several or second.tag_ not in {"NN", "NNP"} or has(second, "conj"):
        return
    verb.head, verb.dep_ = verb, "ROOT"
    name.head, name.dep_, second.head, second.dep_ = verb, second.dep_, name, "conj"


def members_behind(name: "Token") -> None:
    """“Arresting A, B and four others, among them C and D”: no second object, but some of the others."""
    among = next((c for c in name.lefts if c.dep_ == "prep" and c.lower_ in prepositions.AMONG), None)
    if among is None:
        return
    first = next((c for c in name.head.children if c.dep_ == name.dep_ and c.i < name.i), None)
    if first is None:
        return
    group = next((t for t in reversed((first, *first.conjuncts)) if t.tag_ in {"NNS", "CD"} and t.i < name.i), None)
    if group is not None:
        name.head, name.dep_ = group, "appos"


def some_of_subject(name: "Token") -> None:
    """“Nine people, among them the lawyer A, were arrested”: no second subject, but one of the nine."""
    start, verb = name.left_edge.i, name.head
    start += 2 * (name.doc[start].lower_ in prepositions.AMONG)  # hung on the name itself
    among = name.doc[start - 2] if start > 1 else name
    if among.lower_ not in prepositions.AMONG or among.dep_ != "prep" or name.doc[start - 1].head != among:
        return
    before = [c for c in verb.children if c.dep_ == name.dep_ and c.i < among.i]
    before = (
        [verb] if name.dep_ == "appos" and verb.ent_type_ == "PERSON" else before
    )  # "X and four others, among them"
    people = (t for first in before for t in (first, *first.conjuncts) if t.tag_ in {"NNS", "CD"} and t.i < among.i)
    group = next(people, None)
    if group is None:
        return
    bearer = next((c for c in name.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"), name)
    if bearer != name:
        for other in [c for c in name.children if c.dep_ == "punct"]:
            other.head = bearer
        name.head, name.dep_ = bearer, "compound"
    bearer.head, bearer.dep_, among.head = group, "appos", bearer


def next_complement(noun: "Token") -> None:
    """“Were the hopefuls A and B, the student leader C and D”: two of one list."""
    first = next((c for c in noun.head.children if c.dep_ == "attr" and c.i < noun.i), None)
    if first is not None and noun.pos_ in {"NOUN", "PROPN"} and noun.doc[noun.left_edge.i - 1].text == ",":
        noun.head, noun.dep_ = first, "conj"


def next_verb(verb: "Token") -> None:
    """“Police stormed the office on Friday, detained three editors and sealed it”: a verb of the list, no clause."""
    first, before = verb.head, verb.left_edge.i - 1
    finite = verb.tag_ in {"VBD", "VBZ"} and verb.tag_ == first.tag_ and first.i < verb.i
    bare = not has(verb, "mark", "aux", "nsubj", "nsubjpass", "advmod") and has(verb, "dobj")
    if finite and bare and has(first, "nsubj") and verb.doc[before].text == ",":
        verb.dep_ = "conj"


def beyond_thing(verb: "Token") -> None:
    """“Was sentenced to time served and released”: of time nothing is released, but of whom the sentence tells."""
    served = verb.head
    thing = served.head if served.dep_ == "acl" and served.tag_ == "VBN" else served
    day = served.ent_type_ in {"DATE", "TIME"}  # "was put under house arrest that April and jailed in October"
    if not day and (thing == served or thing.pos_ != "NOUN" or is_human_noun(thing)):
        return
    main = next((a for a in thing.ancestors if has(a, "auxpass")), None)
    if main is not None and not has(verb, "auxpass", "nsubjpass", "aux", "nsubj"):
        verb.head = main


def let_go_too(verb: "Token") -> None:
    """“Was detained while filming a march and let go later”: of whom the sentence tells, not what he was doing."""
    doing = verb.head
    go = next((c for c in verb.children if c.dep_ in {"xcomp", "ccomp"} and c.lower_ in mends.LET_GO), None)
    if go is None or go.i != verb.i + 1 or doing.tag_ != "VBG" or has(verb, "dobj", "nsubj", "aux", "auxpass"):
        return
    main = next((a for a in doing.ancestors if has(a, "auxpass")), None)
    if main is not None:
        verb.head, verb.tag_ = main, "VBN"


def _let_too(let: "Token") -> None:
    """“Was seized on the charge of having led a riot and let out later”: he was, whatever the word looks like."""
    if let.dep_ != "conj" or let.lower_ not in mends.LET or has(let, "dobj", "nsubj", "nsubjpass", "aux", "auxpass"):
        return
    main = climbed(let.head, lambda t: t.dep_ != "ROOT" and not has(t, "auxpass"))
    way = next_to(let)
    if has(main, "auxpass") and main.i < let.i and (way.lower_ in mends.LET_GO or way.dep_ == "prt"):
        let.head, let.tag_ = main, "VBN"


def let_go_beside(word: "Token") -> None:
    """“His companion, let go after seven months, fled”: a participle that looks like its base, set beside a noun."""
    _let_too(word)
    go = next_to(word) if word.i + 1 < len(word.doc) else word
    before = next_to(word, -1) if word.i else word
    if word.lower_ not in mends.LET or go.lower_ not in mends.LET_GO or before.text != "," or has(word, "dobj"):
        return
    over = _main_over(word, go)
    if over.i < word.i and has(over, "auxpass"):
        return  # "was arrested, let go and detained anew"
    subject = next((c for t in (word, go) for c in t.children if c.dep_ in _SUBJECT and c.i < word.i), None)
    noun = subject or next_to(before, -1)
    if noun.pos_ not in _NAMED or not (word.head == go or go.head == word) or over in (word, go):
        return
    for child in [c for c in go.children if c != word and c.i > go.i]:
        child.head = word
    if subject is not None and over.pos_ in VERBAL:
        subject.head, subject.dep_ = over, "nsubj"
    word.head, word.dep_, word.pos_, word.tag_ = noun, "acl", "VERB", "VBN"
    go.head, go.dep_ = word, "ccomp"


def _main_over(let: "Token", go: "Token") -> "Token":
    """The verb of the sentence that the participle is set into; it becomes the root where that was the participle."""
    if let.dep_ != "ROOT":
        return go.head if let.head == go else let.head
    finite = (c for c in let.children if c.dep_ == "conj" and (c.tag_ in _NOW or has(c, "aux", "auxpass")))
    main = next(finite, let)
    if main != let:
        main.head, main.dep_ = main, "ROOT"
    return main


_NOW = {"VBZ", "VBP"}
_SUBJECT = {"nsubj", "npadvmod"}
_NAMED = {"NOUN", "PROPN", "ADJ"}
"""What a participle may be set beside: "the 52-year-old, let go in May"."""


def next_to_do(verb: "Token") -> None:
    """“Urged Iran to halt the execution, quash the conviction and release him": all of it is asked of Iran."""
    over = verb.head
    bare = verb.tag_ == "VB" or (verb.tag_ == "VBP" and over.tag_ in {"VBD", "VBZ"})
    if not bare or verb.i < over.i or over.tag_ not in {"VBD", "VBZ", "VBP"} or verb.lower_ != verb.lemma_:
        return
    first = next((c for c in over.children if c.dep_ == "xcomp" and c.tag_ == "VB" and over.i < c.i < verb.i), None)
    if first is None or has(verb, "aux", "nsubj", "nsubjpass", "mark", "neg") or not has(first, "aux"):
        return
    verb.head, verb.dep_, verb.tag_ = first, "conj", "VB"


def bare_again(verb: "Token") -> None:
    """“Should release X, who has been held for a year, or grant him a trial”: a bare verb goes on from a bare one."""
    if verb.tag_ != "VB" or verb.head.tag_ == "VB" or has(verb, "aux", "nsubj", "nsubjpass"):
        return
    first = next((a for a in verb.head.ancestors if a.tag_ == "VB" and has(a, "aux") and a.i < verb.head.i), None)
    if first is not None and any(a.dep_ == "relcl" for a in (verb.head, *verb.head.ancestors) if a.i > first.i):
        verb.head = first


def second_object(noun: "Token") -> None:
    """“Arrested A in Kampala and the journalist B in Istanbul”: both, though the parse gives the verb two objects."""
    verb, joint = noun.head, next_to(noun.left_edge, -1) if noun.left_edge.i else noun
    first = next((c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < noun.i), None)
    if (
        first is None
        or first.ent_type_ != "PERSON"
        or joint.dep_ != "cc"
        or not (noun.ent_type_ or is_human_noun(noun))
    ):
        return
    if noun.ent_type_ in {"", "PERSON"} and first.i < joint.i:
        noun.head, noun.dep_, joint.head = first, "conj", first


def court_behind_term(joint: "Token") -> None:
    """“A court gave A seven years and a court in Minsk jailed B”: the second court did, and was given to nobody."""
    thing = joint.head
    court = next((c for c in thing.children if c.dep_ == "conj" and c.i > joint.i), None)
    if court is None or thing.pos_ != "NOUN" or court.lemma_.lower() not in courts.COURTS | human_nouns.FORCES:
        return
    if thing.lemma_.lower() in courts.COURTS | human_nouns.FORCES or court.right_edge.i + 1 >= joint.sent.end:
        return
    verb = next_to(court.right_edge)
    whom = climbed(verb.head, lambda t: t.dep_ in {"compound", "nmod"} and t.head.i > t.i)
    if verb.tag_ == "VBN" and verb.dep_ == "amod" and whom.dep_ == "dobj" and whom.head.i < thing.i:
        main = whom.head
        for behind in [c for c in main.children if c.i > whom.i and c.dep_ in {"prep", "npadvmod"}]:
            behind.head = verb
        verb.head, verb.dep_, verb.pos_, verb.tag_, whom.head = main, "conj", "VERB", "VBD", verb
    does = verb.tag_ in FINITE and verb.dep_ in {"conj", "advcl"} and not has(verb, "mark") and verb.head.i < thing.i
    if does and not has(verb, "nsubj", "nsubjpass", "aux"):
        court.head, court.dep_, joint.head = verb, "nsubj", verb.head
        for before in [c for c in verb.children if c.i < joint.i and c.dep_ == "prep"]:
            before.head = verb.head  # "to seven years" is told of the first verdict
