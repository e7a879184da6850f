"""Mends what the parser often gets wrong and the words themselves decide: one small function a fault.

A mend changes heads and labels in place, never the words. It must be sure: what it sees can have no other reading.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from letapis.language.chosen import masks, pronouns, verbs
from letapis.language.chosen import names as name_words
from letapis.reading.humans import is_human_noun

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Mend = Callable[["Token"], None]

_VERBAL = {"VERB", "AUX"}
_FINITE = {"VBD", "VBZ", "VBP"}
_PARTICIPLES = {"VBN", "VBD"}


def mend(doc: "Doc") -> "Doc":
    """The parse, mended: each word by the mends for its place in the parse."""
    small = doc.text.islower()
    for token in doc:
        for one in _MENDS.get(token.dep_, ()):
            one(token)
        if token.i and token.lower_ in masks.AFTER_NAMES and token.nbor(-1).ent_type_ == "PERSON":
            _end_name(token)
        if small and token.is_oov and token.dep_ in {"dobj", "xcomp", "ccomp"}:
            _made_name(token)
    return doc


def _has(token: "Token", *deps: str) -> bool:
    return any(c.dep_ in deps for c in token.children)


def _set_apart(word: "Token") -> None:
    """“Considers her a prisoner", "calls the 56-year-old a traitor": before an article a phrase of its own ends."""
    after = word.doc[word.i + 1].lower_ if word.i + 1 < len(word.doc) else ""
    noun, verb = word.head, word.head.head
    if word.lower_ not in masks.BEFORE_ARTICLE or after not in masks.ARTICLES:
        return
    if verb.pos_ not in _VERBAL or not verb.i < word.i < noun.i:
        return
    before = [c for c in noun.children if c.dep_ == "det" and c.i < word.i]
    word.head, word.dep_, noun.dep_ = verb, "dobj", "oprd"
    for article in before:
        article.head = word


def _made_passive(participle: "Token") -> None:
    """“She was denied water and was spat at”: a participle behind "was" heads its clause."""
    be = participle.head
    if participle.tag_ != "VBN" or be.lemma_ not in verbs.BE or be.i > participle.i:
        return
    others = [c for c in be.children if c != participle]
    root = be.dep_ == "ROOT"
    participle.head, participle.dep_ = (participle if root else be.head), be.dep_
    be.head, be.dep_ = participle, "auxpass"
    for other in others:
        other.head = participle
        other.dep_ = "nsubjpass" if other.dep_ == "nsubj" else other.dep_


def _goes_on(participle: "Token") -> None:
    """“Convicted of airing news and sentenced", "convicted her of airing news and gave her": on from the first verb."""
    before = participle.head
    if participle.tag_ not in _PARTICIPLES:
        return
    if participle.tag_ == "VBD" and _has(participle, "ccomp") and before.dep_ == "ccomp" and before.tag_ == "VBN":
        participle.head = before.head  # "said he was accused of it, and denied that …": both are said of the sayer
        return
    while before.pos_ in {"NOUN", "PROPN"} and before.dep_ == "conj":
        before = before.head
    noun = before.pos_ in {"NOUN", "PROPN"} and before.dep_ == "pobj" and participle.tag_ == "VBN"
    over = before.head.head if noun or before.dep_ == "pcomp" else before.head
    gerund = before.tag_ == "VBG" and before.dep_ in {"pcomp", "advcl"}
    doing = gerund and participle.tag_ == "VBD" and over.tag_ in _FINITE and _has(participle, "dobj", "dative")
    active = before.dep_ == "advcl" and before.tag_ in _FINITE and participle.tag_ == "VBN"
    passive = over.tag_ == "VBN" and _has(over, "auxpass")
    own = _has(participle, "nsubj", "nsubjpass", "aux", "auxpass")
    if (doing or ((gerund or active or noun) and passive)) and not own and participle.i > over.i:
        participle.head = over


def _reduced(participle: "Token") -> None:
    """“The others arrested in May include X”: the sentence's verb is the finite one."""
    children = list(participle.children)
    noun = next((c for c in children if c.dep_ == "nsubj" and c.i < participle.i), None)
    finite = next((c for c in children if c.dep_ in {"conj", "dep"} and c.tag_ in {"VBP", "VBZ"}), None)
    if participle.tag_ != "VBN" or noun is None or finite is None or _has(participle, "aux", "auxpass", "cc"):
        return
    finite.head, finite.dep_ = finite, "ROOT"
    noun.head = finite
    participle.head, participle.dep_ = noun, "acl"


def _reduced_before_passive(participle: "Token") -> None:
    """“The men detained in June were convicted": the verb with the auxiliary and no subject is the sentence's."""
    noun = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    verb = next((c for c in participle.children if c.dep_ in {"advcl", "conj", "ccomp"} and c.i > participle.i), None)
    if participle.tag_ != "VBN" or noun is None or verb is None or _has(participle, "aux", "auxpass", "cc", "dobj"):
        return
    helped = [c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in _FINITE]
    if not helped or _has(verb, "nsubj", "nsubjpass", "mark", "advmod") or participle.doc[helped[0].i - 1].text == ",":
        return
    verb.head, verb.dep_ = (verb if participle.dep_ == "ROOT" else participle.head), participle.dep_
    noun.head, noun.dep_ = verb, "nsubjpass" if helped[-1].dep_ == "auxpass" else "nsubj"
    participle.head, participle.dep_ = noun, "acl"


def _first_of_two(participle: "Token") -> None:
    """“X sentenced, could walk free”: in a headline the first verb has the subject of both."""
    verb = participle.head
    if participle.tag_ not in _PARTICIPLES or verb.i < participle.i or verb.dep_ != "ROOT":
        return
    if not _has(participle, "nsubj", "nsubjpass") or _has(verb, "nsubj", "nsubjpass") or not _has(verb, "aux"):
        return
    participle.head, participle.dep_ = participle, "ROOT"
    verb.head, verb.dep_ = participle, "conj"


def _also_told(participle: "Token") -> None:
    """“They say she was beaten, harassed and threatened”: a bare participle goes on from the passive that is told."""
    say = participle.head
    if participle.tag_ not in _PARTICIPLES or _has(participle, "nsubj", "nsubjpass", "aux", "auxpass", "mark", "dobj"):
        return
    before = [c for c in say.children if c.dep_ == "ccomp" and say.i < c.i < participle.i and _has(c, "auxpass")]
    if before:
        participle.head, participle.dep_, participle.tag_ = before[-1], "conj", "VBN"


def _of_auxiliary(word: "Token") -> None:
    """“X was on Monday sentenced”: what the parse hung on the auxiliary hangs on its verb, and that is passive."""
    if word.dep_ == "aux" and word.lemma_ in verbs.BE and word.head.tag_ == "VBN":
        word.dep_ = "auxpass"
        for subject in word.head.children:
            subject.dep_ = "nsubjpass" if subject.dep_ == "nsubj" else subject.dep_
    for child in list(word.children):
        child.head = word.head
        if child.dep_ == "nsubj" and word.dep_ == "auxpass":
            child.dep_ = "nsubjpass"


def _off(particle: "Token") -> None:
    """“Was pulled off a plane”: behind a passive a particle and its noun are a phrase of place."""
    verb = particle.head
    noun = next((c for c in verb.children if c.dep_ == "dobj" and c.i > particle.i), None)
    if noun is not None and _has(verb, "auxpass") and _has(verb, "nsubjpass") and noun.left_edge.i == particle.i + 1:
        particle.dep_, particle.pos_, particle.tag_ = "prep", "ADP", "IN"
        noun.head, noun.dep_ = particle, "pobj"


def _whose(subject: "Token") -> None:
    """“X, whose term was due to end, has been charged”: the verb with "whose" only tells of X."""
    verb = subject.head
    first = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < subject.i), None)
    main = next((c for c in verb.children if c.dep_ in {"conj", "ccomp"} and c.i > verb.i), None)
    if first is None or main is None or not any(c.tag_ == "WP$" for c in subject.children):
        return
    helped = [c for c in main.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in _FINITE]
    finite = bool(helped) or main.tag_ in _FINITE
    if not finite or _has(main, "nsubj", "nsubjpass") or _has(verb, "cc") or verb.dep_ not in {"ROOT", "ccomp"}:
        return
    main.head, main.dep_ = (main if verb.dep_ == "ROOT" else verb.head), verb.dep_
    first.head, first.dep_ = main, "nsubjpass" if helped and helped[-1].dep_ == "auxpass" else "nsubj"
    verb.head, verb.dep_ = first, "relcl"


def _reflexive(word: "Token") -> None:
    """“Ilyash was himself held”: it only stresses the subject."""
    if word.tag_ == "PRP" and word.lower_.endswith(masks.REFLEXIVE) and _other_subject(word) is not None:
        word.dep_ = "npadvmod"


def _other_subject(word: "Token") -> "Token | None":
    return next((c for c in word.head.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < word.i), None)


def _next_subject(word: "Token") -> None:
    """“He, his employer and Washington deny it”: one subject, of three."""
    first = _other_subject(word)
    if first is None or not _has(word, "conj") or first.ent_type_ in {"DATE", "TIME"}:
        return
    if (
        word.left_edge.i > 0
        and word.doc[word.left_edge.i - 1].text == ","
        and word.left_edge.i - 2 == first.right_edge.i - 1
    ):
        word.head, word.dep_ = first, "conj"


def _of_noun(participle: "Token") -> None:
    """“Must release journalists held in secret”: right behind an object, a participle tells of it."""
    noun = participle.doc[max(participle.i - 1, 0)]
    whom = any(c.dep_ == "dobj" and c.lower_ not in masks.ADVERBS for c in participle.children)
    own = _has(participle, "nsubj", "nsubjpass", "mark", "aux", "auxpass")
    if participle.tag_ not in _PARTICIPLES or whom or own:
        return
    if noun.head == participle.head and noun.dep_ == "dobj" and noun.pos_ in {"NOUN", "PROPN"}:
        participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def _next_passive(participle: "Token") -> None:
    """“Was picked up, held for two weeks, and charged”: a participle behind a comma goes on from the passive."""
    over = participle.head
    if participle.tag_ not in _PARTICIPLES or participle.i < over.i or participle.doc[participle.i - 1].text != ",":
        return
    if over.tag_ != "VBN" or not _has(over, "auxpass"):
        return
    whom = any(c.dep_ == "dobj" and c.lower_ not in masks.ADVERBS for c in participle.children)
    own = _has(participle, "nsubj", "nsubjpass", "mark", "aux", "auxpass")
    before = participle.doc[max(participle.i - 2, 0)]
    if before.pos_ == "NOUN" and before.ent_type_ not in {"DATE", "TIME"}:
        return  # "were kept out of the trial, held on 30 May"
    if not (whom or own or any(c.tag_ == "WRB" for c in participle.children)):
        participle.dep_, participle.tag_ = "conj", "VBN"


def _no_verb(word: "Token") -> None:
    """“From prison to house arrest”: no infinitive."""
    arrest = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else None
    to = word.doc[word.i - 1]
    if arrest is None or (word.lower_, arrest.lower_) not in masks.COMPOUNDS or to.dep_ != "aux" or arrest.head != word:
        return
    over, others = word.head, [c for c in word.children if c not in (to, arrest)]
    to.head, to.dep_, to.pos_, to.tag_ = over, "prep", "ADP", "IN"
    arrest.head, arrest.dep_ = to, "pobj"
    word.head, word.dep_, word.pos_, word.tag_ = arrest, "compound", "NOUN", "NN"
    for other in others:
        other.head = over


def _no_infinitive(word: "Token") -> None:
    """“Given to blogger Nguyen Van Hai”: a word for a person, and the name behind it, are no infinitive."""
    to = word.doc[word.i - 1] if word.i else word
    name = next((c for c in word.children if c.dep_ == "dobj" and c.left_edge.i == word.i + 1), None)
    if word.tag_ != "VB" or to.dep_ != "aux" or name is None or name.pos_ != "PROPN" or not is_human_noun(word):
        return
    over, others = word.head, [c for c in word.children if c not in (to, name)]
    to.head, to.dep_, to.pos_, to.tag_ = over, "prep", "ADP", "IN"
    name.head, name.dep_ = to, "pobj"
    word.head, word.dep_, word.pos_, word.tag_ = name, "compound", "NOUN", "NN"
    for other in others:
        other.head = name


def _root_noun(noun: "Token") -> None:
    """“Prosecutors in another case decided not to indict X.” is no noun with a participle, but a sentence."""
    if noun.pos_ not in {"NOUN", "PROPN"} or noun.sent[-1].text != ".":
        return
    verb = next((t for t in noun.sent if t.dep_ == "acl" and t.i > noun.i), None)
    if verb is None or verb.tag_ not in _PARTICIPLES or not _has(verb, "dobj", "xcomp", "ccomp"):
        return
    if any(t.tag_ in _FINITE and t != verb and t.dep_ in {"ROOT", "conj", "ccomp"} for t in noun.sent):
        return
    inside = list(noun.children)
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    noun.head, noun.dep_ = verb, "nsubj"
    for child in inside:
        child.head = verb if child.i > verb.i and child != verb else child.head


def _adverb(word: "Token") -> None:
    """“Held incommunicado”: how, not whom."""
    if word.lower_ in masks.ADVERBS:
        word.dep_, word.pos_, word.tag_ = "advmod", "ADV", "RB"


def _reduced_subject(participle: "Token") -> None:
    """“The sentence passed against him had been quashed”: it is the sentence that was quashed."""
    noun = next((c for c in participle.children if c.dep_ == "nsubj" and c.i < participle.i), None)
    verb = participle.head
    if participle.tag_ not in _PARTICIPLES or noun is None or verb.i < participle.i:
        return
    if _has(participle, "dobj", "aux", "auxpass", "mark"):
        return
    noun.head, noun.dep_ = verb, f"n{participle.dep_[1:]}"
    participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def _of_event(prep: "Token") -> None:
    """“The arrest in Dodoma of Wilbrod Slaa”: of whom is told of the arrest, not of the town."""
    town, who = prep.head, next((c for c in prep.children if c.dep_ == "pobj"), None)
    if prep.lower_ not in masks.OF or town.dep_ != "pobj" or town.pos_ != "PROPN" or who is None:
        return
    if (who.ent_type_ == "PERSON" or is_human_noun(who)) and town.head.lower_ in masks.IN_TOWN:
        prep.head = town.head.head


def _of_first(participle: "Token") -> None:
    """“Lawyer and two others charged”, a headline: all are."""
    first = participle.head.head
    named = participle.head.dep_ == "conj" and first.dep_ == "ROOT" and first.pos_ in {"NOUN", "PROPN"}
    if named and participle.tag_ == "VBN" and participle.doc[-1].text != ".":
        participle.head = first


def _past(verb: "Token") -> None:
    """“One of 200 lawyers rounded up in July”: what hangs on a noun without a subject is a participle."""
    if verb.tag_ == "VBD" and not _has(verb, "nsubj"):
        verb.tag_ = "VBN"


def _made_verb(verb: "Token") -> None:
    """“High court quashes charge against X”: no auxiliary, but the verb, and behind it its object."""
    noun = verb.head
    if verb.tag_ != "VBZ" or noun.tag_ != "VB" or verb.lemma_ in masks.NO_AUXILIARY_BUT:
        return
    others = [c for c in noun.children if c.i < verb.i or c.is_punct]
    verb.head, verb.dep_ = (verb if noun.dep_ == "ROOT" else noun.head), noun.dep_
    verb.pos_, noun.pos_, noun.tag_ = "VERB", "NOUN", "NN"
    noun.head, noun.dep_ = verb, "dobj"
    for other in others:
        other.head = verb


def _made_noun(word: "Token") -> None:
    """“Is an al Qaida suspect”: a word with an article, where a noun stands."""
    if word.pos_ == "VERB" and _has(word, "det"):
        word.pos_, word.tag_ = "NOUN", "NN"


def _noun_behind_comma(charges: "Token") -> None:
    """“Found him guilty, charges that he rejects”: set off by a comma and told of by a clause, a noun."""
    if charges.lower_ not in masks.NOUNS_BEHIND_COMMA or charges.pos_ != "VERB" or not charges.i:
        return
    if charges.nbor(-1).text != ",":
        return
    clause = next((c for c in charges.children if c.dep_ in {"ccomp", "relcl", "advcl"} and c.i > charges.i), None)
    if clause is None or _has(charges, "dobj"):
        return
    charges.pos_, charges.tag_, charges.lemma_, charges.dep_ = (
        "NOUN",
        "NNS",
        charges.lower_.removesuffix(name_words.PLURAL),
        "appos",
    )
    clause.dep_ = "relcl"


def _of_entry(person: "Token") -> None:
    """“15 March 2022: student Danuta Perednia is detained”: the date at the head of an entry is no subject."""
    date = person.head
    if date.dep_ not in {"nsubj", "nsubjpass"} or date.i > person.i:
        return
    head = list(date.doc[date.sent.start : person.i])
    end = next((n for n, t in enumerate(head) if t.text in {":", "–", "—"}), 0)
    if date not in head[:end] or not all(t.is_digit or t.lower_ in masks.MONTHS for t in head[:end]):
        return
    verb = date.head
    person.head, person.dep_ = verb, date.dep_
    date.dep_ = "npadvmod"


def _both(word: "Token") -> None:
    """“Remanded both in custody”: no pair of nouns stands behind; both are the two."""
    verb = word.head.head if word.head.pos_ == "ADP" else word.head
    if word.lower_ in pronouns.BOTH and verb.pos_ in _VERBAL and verb.i < word.i and not _has(verb, "dobj"):
        word.head, word.dep_, word.pos_, word.tag_ = verb, "dobj", "PRON", "PRP"


def _of_the_deed(prep: "Token") -> None:
    """“Police detained Ihar Losik in Minsk”: where, when and for what is told of the deed, not of a name."""
    name, verb = prep.head, prep.head.head
    named = name.ent_type_ == "PERSON" and name.dep_ == "dobj" and verb.pos_ in _VERBAL
    if named and verb.i < name.i < prep.i and prep.lower_ in masks.NOT_OF_NAMES:
        prep.head = verb


def _listed(name: "Token") -> None:
    """“A, B and C, activists, arrived”: names in a row are joined, not set beside the first."""
    joined = any(c.dep_ == "conj" and c.ent_type_ == "PERSON" for c in name.children)
    joined = joined or (name.left_edge.i > 0 and name.doc[name.left_edge.i - 1].dep_ == "cc")
    over = name.head.ent_type_ == "PERSON" or (name.head.pos_ == "PROPN" and name.head.ent_type_ == "")
    if joined and over and name.ent_type_ == "PERSON" and name.i > name.head.i:
        name.dep_ = "conj"


def _in_office(name: "Token") -> None:
    """“The head of Viasna, Ales Bialiatski”: the name tells who the head is."""
    body = name.head
    office = body.head.head if body.dep_ == "pobj" and body.head.lower_ in masks.BEHIND_NAMES else None
    before = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    if name.ent_type_ != "PERSON" or office is None or body.ent_type_ == "PERSON" or before.text != ",":
        return
    if office.tag_ == "NN" and is_human_noun(office) and body.right_edge.i >= name.i > body.i == before.i - 1:
        name.head, name.dep_ = office, "appos"


def _next_of_list(name: "Token") -> None:
    """“A of one paper and B of another”: what is joined are the people, not the papers."""
    paper, owner = name.head, name.head.head.head
    if name.pos_ != "PROPN" or paper.dep_ != "pobj" or paper.head.lower_ not in masks.BEHIND_NAMES:
        return
    alike = any(c.dep_ == "prep" and c.lower_ == paper.head.lower_ for c in name.children)
    people = owner.ent_type_ == name.ent_type_ == "PERSON"
    named = people and paper.ent_type_ != "PERSON" and _has(name, "compound")
    if named or (alike and owner.pos_ == "PROPN" and _has(name, "compound")):
        name.head = owner


def _end_name(end: "Token") -> None:
    """“Set Alaa Abd el-Fattah free”: the word behind the name tells what became of him; it is no name."""
    end.ent_type_ = ""
    name, verb = end.nbor(-1), end.head
    if verb.pos_ not in _VERBAL or verb.i > end.i or name.head != end or name.dep_ in {"nsubj", "nsubjpass"}:
        return
    words = [c for c in end.children if c.ent_type_ == "PERSON" and c != name]
    name.head, name.dep_, end.dep_ = verb, "dobj", "oprd"
    for word in words:
        word.head, word.dep_ = name, "compound"


def _made_name(word: "Token") -> None:
    """“arrested alauddin khan”: in text without capitals a word never seen, where an object stands, is a name."""
    verb, behind = word.head, next((c for c in word.children if c.i == word.i + 1 and c.dep_ == "dobj"), None)
    if word.pos_ != "VERB" or not word.is_alpha or verb.pos_ not in _VERBAL or verb.i > word.i:
        return
    if _has(word, "aux", "auxpass", "nsubj"):
        return
    word.pos_, word.tag_ = "PROPN", "NNP"
    if behind is None:
        word.dep_ = "dobj"
    else:
        behind.head, behind.dep_ = verb, "dobj"
        word.head, word.dep_ = behind, "compound"


_MENDS: dict[str, tuple[Mend, ...]] = {
    "ROOT": (_reduced, _reduced_before_passive, _root_noun),
    "acl": (_past, _of_first),
    "acomp": (_made_passive,),
    "advcl": (_no_verb, _no_infinitive, _of_noun, _next_passive),
    "amod": (_set_apart,),
    "appos": (_in_office, _listed, _of_entry),
    "attr": (_made_noun,),
    "aux": (_made_verb, _of_auxiliary),
    "auxpass": (_of_auxiliary,),
    "ccomp": (_first_of_two, _also_told),
    "conj": (_in_office, _goes_on, _noun_behind_comma, _next_of_list),
    "csubj": (_reduced_subject,),
    "csubjpass": (_reduced_subject,),
    "dobj": (_made_noun, _adverb),
    "nsubj": (_whose, _reflexive, _next_subject),
    "xcomp": (_no_infinitive,),
    "parataxis": (_noun_behind_comma, _first_of_two),
    "pobj": (_made_noun,),
    "poss": (_set_apart,),
    "preconj": (_both,),
    "prep": (_of_the_deed, _of_event),
    "prt": (_off,),
}
"""The mends by the label of the word that they look at."""
