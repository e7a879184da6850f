"""Whose subject a noun is, and of what verb."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, mends, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def name_before_verb(name: "Token") -> None:
    """“Say that Ihar Losik financed protests”: a name right before its verb is the subject, and no time."""
    verb = name.head
    told = verb.tag_ in FINITE and verb.i == name.i + 1 and not has(verb, "nsubj", "nsubjpass")
    if name.ent_type_ == "PERSON" and name.pos_ == "PROPN" and told:
        name.dep_ = "nsubj"
    elif verb.dep_ == "advcl" and verb.i < name.left_edge.i and name.doc[name.left_edge.i - 1].text == ",":
        main = verb.head  # "If convicted, Osman Kavala, 66, faces ten years"
        if main.i > name.i and main.tag_ in FINITE and not has(main, "nsubj", "nsubjpass", "auxpass"):
            name.head, name.dep_ = main, "nsubj"


def whose(subject: "Token") -> None:
    """“X, whose term was due to end, has been charged”: the verb with "whose" only tells of X."""
    if not subject.n_lefts or not any(c.tag_ == "WP$" for c in subject.children):
        return
    verb = subject.head
    first = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < subject.i), None)
    if first is None:
        return
    main = next((c for c in verb.children if c.dep_ in {"conj", "ccomp"} and c.i > verb.i), None)
    if main is None:
        return
    helped = [c for c in main.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE]
    finite = bool(helped) or main.tag_ in FINITE
    if not finite or has(main, "nsubj", "nsubjpass") or has(verb, "cc") or verb.dep_ not in {"ROOT", "ccomp"}:
        return
    main.head, main.dep_ = (main if verb.dep_ == "ROOT" else verb.head), verb.dep_
    first.head, first.dep_ = main, "nsubjpass" if has(main, "auxpass") else "nsubj"
    verb.head, verb.dep_ = first, "relcl"


def whose_kin(kin: "Token") -> None:
    """“X, whose husband Siarhei is serving 18 years”: the husband is Siarhei, and he serves the years."""
    if not kin.n_lefts or not any(c.tag_ == "WP$" for c in kin.children):
        return
    verb = kin.head
    name = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i == kin.i + 1), None)
    if name is None or name.pos_ != "PROPN":
        return
    kin.dep_, name.head, name.dep_ = name.dep_, kin, "appos"
    length = next((c for c in verb.children if c.dep_ == "npadvmod" and c.ent_type_ == "DATE" and c.i > verb.i), None)
    if length is not None and verb.lemma_ in verbs.SERVING and not has(verb, "dobj"):
        length.dep_ = "dobj"


def one_of_several(said: "Token") -> None:
    """“X refused to testify, said he had been pressed and fled”: what X did first is not what is said."""
    first = next((c for c in said.children if c.dep_ == "ccomp" and c.i < said.i), None)
    told = next((c for c in said.children if c.dep_ == "ccomp" and c.i > said.i), None)
    if first is None or told is None or has(said, "nsubj", "nsubjpass") or said.doc[said.i - 1].text != ",":
        return
    if said.tag_ in FINITE and first.tag_ in FINITE and has(first, "nsubj") and has(told, "nsubj", "nsubjpass"):
        first.head, first.dep_, said.head, said.dep_ = first, "ROOT", first, "conj"


def reflexive(word: "Token") -> None:
    """“Ilyash was himself held”: it only stresses the subject."""
    shared = word.head.dep_ == "conj" and word.i < word.head.i  # "who lives abroad and was herself sentenced"
    if word.tag_ == "PRP" and word.lower_.endswith(mends.REFLEXIVE) and (shared or other_subject(word) is not None):
        word.dep_ = "npadvmod"


def behind_place(person: "Token") -> None:
    """“In Hrodna, Andrzej Poczobut was taken …”: a name behind the place at the head is not set beside it."""
    place, prep = person.head, person.head.head
    begin = person.sent.start
    opens = prep.i == begin
    in_company = prep.i - begin < _TOGETHER and prep.doc[begin].lower_ in mends.IN_COMPANY
    verb = climbed(prep, lambda t: t.pos_ not in VERBAL and t.dep_ != "ROOT")
    if person.ent_type_ != "PERSON" or place.dep_ != "pobj" or verb.i < person.i or verb.pos_ not in VERBAL:
        return
    if not in_company and not (opens and prep.lower_ in mends.IN_TOWN):
        return
    next_one = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    if next_one is not None and (next_one.left_edge.i != person.i + 2 or not has(next_one, "conj")):
        return  # "In Addis Ababa, A, B and C were charged", where the parse makes B the first of them
    if person.doc[person.left_edge.i - 1].text == ",":
        person.head, person.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"


_TOGETHER = 2
"""Words of "together with"."""


def each_of_them(word: "Token") -> None:
    """“A, B and C each got nine years”: behind a subject it only says how they got them."""
    if word.lower_ in mends.EACH and not list(word.children) and other_subject(word) is not None:
        word.dep_, word.pos_ = "advmod", "ADV"


def each_of_clause(word: "Token") -> None:
    """“Three members were found guilty, each receiving three years”: what each of those before received."""
    clause = next((c for c in word.children if c.dep_ == "acl" and c.tag_ == "VBG"), None)
    verb = word.head
    if clause is None or word.lower_ not in mends.EACH or verb.pos_ not in VERBAL or verb.i > word.i:
        return
    clause.head, clause.dep_ = verb, "advcl"
    word.head, word.dep_, word.pos_ = clause, "advmod", "ADV"


def term_each(word: "Token") -> None:
    """“Nine years each were handed to two men”: the years are handed, not "each"."""
    term = next((c for c in word.head.children if c.i == word.i - 1 and c.lemma_ in mends.UNITS_OF_TIME), None)
    if word.lower_ in mends.EACH and term is not None and term.dep_ == "npadvmod":
        term.dep_, word.head, word.dep_, word.pos_ = word.dep_, term, "advmod", "ADV"


def other_subject(word: "Token") -> "Token | None":
    """The subject that the verb of this one has before it."""
    return next((c for c in word.head.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < word.i), None)


def next_subject(word: "Token") -> None:
    """“He, his employer and Washington deny it”: one subject, of three."""
    start = word.left_edge.i
    first = other_subject(word) if start > 0 and word.doc[start - 1].text == "," else None
    if first is None or first.ent_type_ in {"DATE", "TIME"}:
        return
    if not has(word, "conj") and not first.ent_type_ == word.ent_type_ == "PERSON":  # "A, B also sentenced"
        return
    if start - 2 == first.right_edge.i - 1:
        word.head, word.dep_ = first, "conj"


def another_before_passive(word: "Token") -> None:
    """“To the count of possession another was added”: what was added, and nothing beside the count."""
    helping = next_to(word) if word.i + 1 < len(word.doc) else word
    verb = helping.head
    if (
        word.lower_ in mends.ANOTHER
        and helping.dep_ == "auxpass"
        and helping.tag_ in FINITE
        and not has(verb, "nsubj", "nsubjpass")
    ):
        word.head, word.dep_ = verb, "nsubjpass"


def joined_subject(word: "Token") -> None:
    """“Demanded that A and all those detained be freed”: behind "and" the second of two subjects."""
    joint = word.doc[max(word.left_edge.i - 1, 0)]
    if joint.dep_ != "cc":
        return
    first = other_subject(word)
    beside = joint.head.dep_ == "appos" and joint.head.head == first  # "his deputy A, 68, and the editor B got"
    if first is not None and (joint.head == first or beside) and not has(first, "conj"):
        word.head, word.dep_ = first, "conj"


def of_verb_before(whom: "Token") -> None:
    """“Remanded X in custody, a day after he was held”: before the mark of a clause, whom the verb above befalls."""
    clause = whom.head
    if clause.dep_ not in {"ccomp", "advcl"}:
        return
    verb = clause.head
    if not verb.i < whom.i:
        return
    mark = next((c for c in clause.children if c.dep_ == "mark" and c.i > whom.i), None)
    if mark is None or has(verb, "dobj"):
        return
    if not any(c.dep_ in {"nsubj", "nsubjpass"} and c.i > mark.i for c in clause.children):
        return
    whom.head, whom.dep_, clause.dep_ = verb, "dobj", "advcl"
    for prep in [c for c in whom.children if c.dep_ == "prep" and c.lower_ in mends.NOT_OF_NAMES]:
        prep.head = verb


def own_subject(verb: "Token") -> None:
    """“Activists leave Belarus, A and B stay in prison”: who stands before a second verb is no object of the first."""
    last = verb.doc[verb.i - 1] if verb.i else verb
    bare = verb.tag_ in FINITE and not has(verb, "nsubj", "nsubjpass", "mark")
    if not bare or last.dep_ != "conj" or last.pos_ != "PROPN":
        return
    first = climbed(last, lambda t: t.head.dep_ == "conj" and t.head.ent_type_ == "PERSON")
    before = verb.doc[first.left_edge.i - 1] if first.left_edge.i else first
    if before.text == "," and first.ent_type_ == "PERSON" and first.head.ent_type_ in {"GPE", "LOC", "DATE"}:
        first.head, first.dep_ = verb, "nsubj"


def of_time_before(noun: "Token") -> None:
    """“Since his arrest and his wife has not been allowed”: the event is the time, the person the next subject."""
    clause, mark = noun.head, next_to(noun.left_edge, -1) if noun.left_edge.i else noun
    if clause.dep_ != "advcl" or mark.dep_ != "mark":
        return
    who = next((c for c in noun.children if c.dep_ == "conj" and c.i > noun.i), None)
    joint = next((c for c in noun.children if c.dep_ == "cc"), None)
    if mark.lower_ not in mends.TIME_MARKS or mark.head != clause:
        return
    if (
        who is None
        or joint is None
        or noun.pos_ == "PRON"
        or is_human_noun(noun)
        or noun.ent_type_
        or not (is_human_noun(who) or who.ent_type_ == "PERSON")
    ):
        return
    main = clause.head
    who.head, who.dep_, joint.head = clause, noun.dep_, main
    mark.head, mark.dep_, noun.head, noun.dep_ = main, "prep", mark, "pobj"
    clause.dep_ = "conj"


def of_entry(person: "Token") -> None:
    """“15 March 2022: student Danuta Perednia is detained”: the date at the head of an entry is no subject."""
    date = person.head
    if date.dep_ not in {"nsubj", "nsubjpass"} or date.i > person.i:
        return
    head = list(date.doc[date.sent.start : person.i])
    end = next((n for n, t in enumerate(head) if t.text in {":", "–", "—"}), 0)
    if date not in head[:end] or not all(t.is_digit or t.lower_ in mends.MONTHS for t in head[:end]):
        return
    verb = date.head
    person.head, person.dep_ = verb, date.dep_
    date.dep_ = "npadvmod"


def subject_behind(verb: "Token") -> None:
    """“Got three years in May, and last month expert X, who …, was accused”: what stands behind "and" is no object."""
    first = verb.head
    if verb.tag_ != "VBN" or first.tag_ not in FINITE or not has(verb, "auxpass") or has(verb, "nsubj", "nsubjpass"):
        return
    joint = next((c for c in first.children if c.dep_ == "cc" and first.i < c.i < verb.i), None)
    objects = [c for c in first.children if c.dep_ == "dobj"]
    if joint is None or len(objects) < 2 or not objects[0].i < joint.i < objects[-1].i < verb.i:  # noqa: PLR2004
        return
    noun = objects[-1]
    noun.head, noun.dep_ = verb, "nsubjpass"
    for when in [c for c in first.children if c.dep_ == "npadvmod" and joint.i < c.i < noun.i]:
        when.head = verb


def beyond_sayer(name: "Token") -> None:
    """“X, his sister said, remains in prison”: of two subjects of "said" the first is that of what is said."""
    said = name.head
    if said.dep_ != "parataxis" or said.lemma_.lower() not in SAY_VERBS:
        return
    sayer = next((c for c in said.children if c.dep_ == "nsubj" and name.i < c.i < said.i), None)
    verb = said.head
    if sayer is None or verb.i < said.i:
        return
    before, behind = next_to(sayer.left_edge, -1), next_to(said.right_edge)
    behind = said.right_edge if said.right_edge.text == "," else behind
    if before.text != "," or behind.text != "," or has(verb, "nsubj", "nsubjpass"):
        return
    name.head, name.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
    for mark in [c for c in said.children if c.i < name.left_edge.i]:
        mark.head = verb
    if verb.dep_ == "ccomp" and verb.head.i > verb.i and has(verb, "mark"):
        verb.dep_ = "advcl"


def row_behind_place(name: "Token") -> None:
    """“In Minsk, A, B and C were sentenced”: a row of names right before its verb is no list of towns."""
    place, prep = name.head, name.head.head
    verb = prep.head
    opens = place.dep_ == "pobj" and prep.i == prep.sent.start and prep.dep_ == "prep"
    if name.pos_ != "PROPN" or not opens or verb.i < name.i or verb.pos_ not in VERBAL:
        return
    before = name.left_edge.i - 1
    last = next((t for t in reversed((name, *name.conjuncts)) if t.i > name.i), name)
    behind = name.doc[last.i + 1 : verb.i + 1]
    several = last != name and last.pos_ == "PROPN" and all(t.pos_ in VERBAL for t in behind)
    if not several or place.i != before - 1 or name.doc[before].text != "," or has(verb, "nsubj", "nsubjpass"):
        return
    name.head, name.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"


def himself_done(word: "Token") -> None:
    """“A leader who was himself detained three days earlier”: what befell him, not who he is."""
    be, participle = word.head, next_to(word)
    stresses = word.tag_ == "PRP" and word.lower_.endswith(mends.REFLEXIVE) and be.i == word.i - 1
    if not stresses or be.lemma_ not in verbs.BE or participle.tag_ != "VBN" or participle.head in (be, word):
        return
    if has(participle, "nsubj", "nsubjpass", "mark") or be.dep_ == "ROOT":
        return
    others = [c for c in be.children if c != word]
    participle.head, participle.dep_ = be.head, be.dep_
    be.head, be.dep_, word.head, word.dep_ = participle, "auxpass", participle, "npadvmod"
    for other in others:
        other.head = participle
        other.dep_ = "nsubjpass" if other.dep_ == "nsubj" else other.dep_
