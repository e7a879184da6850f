"""Names behind what is said of the one before them in a list."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, mends, prepositions
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, PARTICIPLES, climbed, has
from letapis.reading.syntax.headlines import is_headline
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def behind_description(name: "Token") -> None:
    """“A, the editor, B, C and D were held”: what is set off behind A says who A is; the names go on from A."""
    noun, first = name.head, name.head.head
    if noun.dep_ != "appos" or noun.pos_ != "NOUN" or not is_human_noun(noun) or name.i < noun.i:
        return
    if {first.pos_, name.pos_} != {"PROPN"} or not (has(first, "compound") and has(name, "compound")):
        return  # "a reporter of one paper, Radio Liberty, and others"
    rest = [t for t in (*name.conjuncts, *first.conjuncts) if t.i > name.i]
    apart = noun.right_edge.i >= name.i and name.doc[name.left_edge.i - 1].text == ","
    if apart and any(t.ent_type_ == "PERSON" for t in rest):
        name.head, name.dep_ = first, "conj"


def of_same_name(noun: "Token") -> None:
    """“My father, X, a German and a resident of Paris, whom they jailed”: said of X, not of another beside him."""
    comma = noun.left_edge.i - 1
    if comma < 1 or noun.doc[comma].text != "," or noun.tag_ != "NN":
        return
    name = noun.doc[comma - 1]
    if name.ent_type_ == "PERSON" and name.dep_ == "appos" and name.head == noun.head:
        noun.head = name


def once_described(noun: "Token") -> None:
    """“X, once an employee of Y, was arrested”: it befell X, and what is set off between the commas says who X was."""
    if not is_human_noun(noun):
        return
    verb, start = noun.head, noun.left_edge.i
    comma = next((i for i in range(start - 1, max(start - 5, 0), -1) if noun.doc[i].text == ","), 0)
    between = noun.doc[comma + 1 : start]
    name = noun.doc[comma - 1] if comma else noun
    when = len(between) and all(t.lower_ in mends.AT_THAT_TIME for t in between)
    if not when or name.pos_ != "PROPN" or name.head not in {name, verb, verb.head}:
        return
    behind = next((t.i for t in verb.children if t.dep_ in {"aux", "auxpass"}), verb.i)
    if noun.doc[behind - 1].text != "," or not start < noun.i < behind or verb.head not in {name, name.head, verb}:
        return
    if verb.head == name:
        verb.head, verb.dep_ = (verb if name.head == name else name.head), name.dep_
    name.head, name.dep_ = verb, noun.dep_
    noun.head, noun.dep_ = name, "appos"
    for word in between:
        if word.head == verb:
            word.head, word.dep_ = noun, "advmod"


def second_subject(noun: "Token") -> None:
    """“Cheng's friend Haze Fan, an employee who was detained, was released”: of two subjects the second describes.

    So it does with a body's name before it: "Amani Golugwa, Chadema's deputy secretary-general, was picked up".
    """
    verb, start = noun.head, noun.left_edge.i
    if start == 0 or noun.doc[start - 1].text != "," or not is_human_noun(noun):
        return
    first = next((c for c in verb.children if (c.dep_ in _NAMED or _loose(c)) and c.i < start), None)
    if first is None or first.right_edge.i != start - 2:
        return
    if noun.doc[start].tag_ != "DT" and not any(c.dep_ == "poss" and c.tag_ == "NNP" for c in noun.lefts):
        return
    name = next((c for c in (first, *first.children) if c.pos_ == "PROPN" and c.dep_ in {"appos", first.dep_}), None)
    closed = "," in {noun.right_edge.text, next_to(noun.right_edge).text}
    if name is not None and closed and verb.i > noun.right_edge.i:
        first.dep_ = noun.dep_
        noun.head, noun.dep_ = name, "appos"


_NAMED = {"nsubj", "nsubjpass"}


def _loose(name: "Token") -> bool:
    """Whether a name that opens a sentence was taken for a time: "Haze Fan, an employee who …, was released"."""
    return name.dep_ == "npadvmod" and name.pos_ == "PROPN" and name.ent_type_ not in {"DATE", "TIME", "GPE"}


def named_behind_comma(name: "Token") -> None:
    """“Arrested his mother, Can Thi Theu, and his brother”, "X and another activist, Y, were tried": who the noun is.

    A name between commas right behind a noun for one person, which the parse hung on the verb or on the first name.
    """
    comma = name.left_edge.i - 1
    noun = name.doc[comma - 1] if comma > 0 else name
    if name.doc[comma].text != "," or noun == name.head or noun.tag_ != "NN":
        return
    own = name.ent_type_ in {"", "ORG"} and has(name, "compound") and any(c.tag_ == "PRP$" for c in noun.children)
    if name.ent_type_ != "PERSON" and not (own and name.pos_ == "PROPN"):
        return  # "his driver, Fidèle Komezusenge, had been detained": a man, whatever the model takes it for
    set_off = name.i + 1 == len(name.doc) or next_to(name).text in {",", "."}
    if not (set_off and is_human_noun(noun) and has(noun, "det", "poss")) or has(noun, "appos"):
        return
    if name.head not in noun.ancestors or noun.dep_ not in {"dobj", "conj", "nsubj", "nsubjpass"}:
        return
    over, also = name.head, [c for c in name.children if c.dep_ in {"conj", "cc"} and c.i > name.i]
    name.head, name.dep_ = noun, "appos"
    for one in also if over.pos_ in {"VERB", "AUX"} else []:
        one.head = noun


def _another_of_people(name: "Token") -> bool:
    """“Another American, Danny Fenster, an editor, was tried", "a third Briton, X, a blogger”: he is that American."""
    noun = name.head
    if noun.ent_type_ != "NORP" or noun.tag_ not in {"NNP", "NN"} or noun.dep_ not in {*_NAMED, "dobj", "pobj"}:
        return False
    comma = name.left_edge.i - 1
    apart = name.doc[comma].text == "," and noun.i == comma - 1 and not has(noun, "cc")
    one = any(c.dep_ == "det" for c in noun.lefts) and not has(noun, "appos") and not has(name, "cc", "conj")
    name.dep_ = "appos" if apart and one else name.dep_
    return apart and one


def two_of_headline(noun: "Token") -> None:
    """“Suu Kyi, Australian economist convicted in secrets case”: a headline's comma joins two, it describes nobody."""
    first, behind = noun.head, noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
    if (
        noun.pos_ != "NOUN"
        or not is_human_noun(noun)
        or first.ent_type_ != "PERSON"
        or behind.head not in (noun, first)
    ):
        return
    each = any(t.lower_ in mends.EACH for t in noun.doc[noun.i :])  # "jails A, adviser for 3 years each"
    if has(noun, "det", "poss", "appos") or not noun.n_lefts:
        return
    apart = noun.doc[first.i + 1 : noun.left_edge.i].text == "," and "," not in noun.doc[noun.i :].text
    if apart and (each or (behind.tag_ in {"VBN", "VBD"} and is_headline(behind))):
        noun.dep_ = "conj"


def next_described(noun: "Token") -> None:
    """“A, a former commander, and the politician B”: who has a name of his own is no second description of A.

    Nor is he in "A, the editor-in-chief, and its director, B".
    """
    before, first = noun.head, noun.head.head
    start = noun.i + 1 + (next_to(noun).text == ",")
    named = any(c.dep_ == "appos" and c.ent_type_ == "PERSON" and c.left_edge.i == start for c in noun.children)
    if not named or before.dep_ != "appos" or before.pos_ != "NOUN" or first.ent_type_ != "PERSON":
        return
    if is_human_noun(noun) and has(noun, "det", "poss") and before.i > first.i:
        noun.head = first


def next_titled(name: "Token") -> None:
    """“The director, A, the editor, B, the reporter C and D were jailed”: each noun says who the name behind it is."""
    noun, first = name.head, name.head.head
    if (
        _another_of_people(name)
        or name.ent_type_ != "PERSON"
        or noun.dep_ != "appos"
        or first.ent_type_ != "PERSON"
        or not noun.i < name.i
    ):
        return
    comma = name.doc[name.left_edge.i - 1]
    if comma.text != "," or not (noun.tag_ == "NN" and is_human_noun(noun) and has(noun, "det")):
        return
    if comma.i - noun.i > _HYPHENED or first.dep_ != "appos" or name.doc[first.i + 1].text != ",":
        return
    name.head, name.dep_ = first, "conj"
    noun.head, noun.dep_ = name, "appos"


def after_described(name: "Token") -> None:
    """“A, his deputy, and B were freed”: B is no second description of A."""
    noun, first = name.head, name.head.head
    if name.ent_type_ != "PERSON" or noun.dep_ != "appos" or noun.tag_ != "NN" or first.ent_type_ != "PERSON":
        return
    joint = name.doc[name.left_edge.i - 1]
    apart = joint.dep_ == "cc" and name.doc[joint.i - 1].text == "," and name.doc[noun.left_edge.i - 1].text == ","
    if apart and is_human_noun(noun) and first.i < noun.i < joint.i:
        name.head = joint.head = first


_HYPHENED = 2
"""Words from a noun to the comma behind it: "the editor-in-chief," of which the parser sees two."""


def set_off_before(participle: "Token") -> None:
    """“Nguyen Thi Tam, tried alongside him, was given six”: a clause between commas that only tells of its noun."""
    verb, doc = participle.head, participle.doc
    noun = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    if participle.tag_ not in PARTICIPLES or noun is None or verb.i < participle.i or doc[participle.i - 1].text != ",":
        return
    if has(participle, "aux", "auxpass", "mark", "dobj") or has(verb, "nsubj", "nsubjpass", "mark"):
        return
    helped = [c for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in {*FINITE, "MD"}]
    first = helped[0] if helped else verb
    if (helped or verb.tag_ in FINITE) and first.i > participle.i and doc[first.i - 1].text == ",":
        noun.head, noun.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"
        participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def name_before_description(name: "Token") -> None:
    """“Hoang Thi Minh Hong, the campaigner jailed last year, has been freed”: a name, and who she is."""
    verb, doc = name.head, name.doc
    if name.ent_type_ != "PERSON" or next_to(name).text != ",":
        return
    noun = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i > name.i), None)
    if noun is None or not is_human_noun(noun) or verb.i < noun.i:
        return
    between = [t for t in doc[name.i + 1 : noun.left_edge.i] if not t.is_space]
    before = next((t for t in reversed(doc[max(0, name.left_edge.i - 3) : name.left_edge.i]) if not t.is_space), None)
    opens = before is None or before.text in {".", "!", "?", ":"}
    if [t.text for t in between] == [","] and has(noun, "det") and opens:
        name.dep_, noun.head, noun.dep_ = noun.dep_, name, "appos"


def of_name_before(participle: "Token") -> None:
    """“The philosopher A, who served, the journalist B, sentenced in 2021”: told of the name right before it."""
    _beyond_thing(participle)
    doc, at = participle.doc, participle.i
    first = participle.head
    if participle.tag_ == "VBN" and first.ent_type_ == "PERSON" and has(first, "relcl") and doc[at - 1].text == ",":
        later = [c for c in first.conjuncts if first.i < c.i < at and c.ent_type_ == "PERSON"]
        if later and all(c.i < later[-1].i for c in first.children if c.dep_ == "relcl"):
            participle.head = later[-1]  # "A, who serves life, and B, founder of a site, jailed in 2019"
            return
    name, over = doc[at - 2] if at > 1 else participle, participle.head
    if participle.tag_ == "VBN" and doc[at - 1].text == "," and _of_thing(name, over):
        participle.head = name  # "the fate of X, sentenced to ten years"
        return
    if participle.tag_ != "VBN" or doc[at - 1].text != "," or name.ent_type_ != "PERSON" or name.dep_ != "appos":
        return
    if over.tag_ in {"NN", "NNP"} and over.i < name.left_edge.i and over != name and not _is_thing(name):
        participle.head = name  # but not "X, founder of the website 64 Tianwang, jailed for 12 years"


def _of_thing(name: "Token", over: "Token") -> bool:
    """Whether a name is that of the one whose fate, case or health is spoken of."""
    whose = name.ent_type_ == "PERSON" and name.dep_ == "pobj" and name.head.head == over and not is_human_noun(over)
    return whose and over.tag_ == "NN" and name.head.lower_ in prepositions.OF


def _is_thing(name: "Token") -> bool:
    """Whether a name is that of a body: "the website 64 Tianwang"."""
    return name.head.lower_ in around_names.BODY_NOUNS or any(c.tag_ == "CD" for c in name.lefts)


def _beyond_thing(participle: "Token") -> None:
    """“Huang Qi, founder of the website 64 Tianwang, jailed for 12 years”: it was he, and no website."""
    noun, before = participle.head, next_to(participle, -1)
    befallen = participle.lemma_ in around_names.BEFALLING and noun.lower_ in around_names.BODY_NOUNS and before == noun
    if participle.tag_ != "VBN" or noun.i > participle.i or not (befallen or (before.text == "," and _is_thing(noun))):
        return  # "X, a trainee at the portal arrested in January"
    within = {"pobj", "prep", "compound"}
    noun = climbed(noun, lambda t: t.dep_ in within or (t.dep_ == "appos" and not is_human_noun(t)))
    if noun.dep_ == "appos" and noun.i < participle.i:
        participle.head = noun


def behind_object(name: "Token") -> None:
    """“Freed the publisher of a paper, Mr Agba Jalingo, on bail”: who he is, and no measure of the deed."""
    verb = name.head
    whom = next((c for c in verb.children if c.dep_ in {"dobj", "nsubjpass"} and c.i < name.i), None)
    before = next_to(name.left_edge, -1)
    if name.ent_type_ != "PERSON" or whom is None or before.text != "," or whom.tag_ != "NN":
        return
    if is_human_noun(whom) and whom.right_edge.i + 1 == before.i and not has(whom, "appos"):
        name.head, name.dep_ = whom, "appos"


def of_two_offices(name: "Token") -> None:
    """“The convener of a movement and publisher of a site, Mr Omoyele Sowore”: he is both."""
    second = name.head
    body = second.head
    first = body.head.head if second.dep_ == "conj" and body.dep_ == "pobj" else None
    if first is None or name.ent_type_ != "PERSON" or first.tag_ != "NN" or has(first, "appos"):
        return
    if is_human_noun(first) and is_human_noun(second) and not is_human_noun(body) and not has(second, "det", "poss"):
        name.head, second.head, second.dep_ = first, name, "nmod"
        for joint in [c for c in body.children if c.dep_ == "cc"]:
            joint.head = name
