"""Names that the model missed, told by what stands beside them: a role, an age, a given name, a fate."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, prepositions, pronouns
from letapis.language.chosen import names as name_words
from letapis.language.chosen import people as words
from letapis.reading.gazetteer import is_body, is_demonym, is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.name_edges import Name, opens, trimmed
from letapis.reading.names_alone import told_alone
from letapis.reading.one_family import before_surname, before_two, second_of_kin
from letapis.reading.page import Block
from letapis.reading.same_names import fold, gender_of
from letapis.reading.word_places import next_to, text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAX_WORDS = 6
"""How many words behind the first may make one name; the model's findings, with marks and titles, are twice as long."""


def beside_role(block: Block) -> Iterator[Name]:
    """Capitalised words after a word for a person ("blogger Xyz Abc"), before an age, or with a common given name."""
    doc = block.doc
    if text_of(doc).islower():
        return
    i = 0
    while i < len(doc):
        if not capitalised(doc[i]) or (doc[i].ent_type_ == "PERSON" and not _marked(doc[i])):
            i += 1
            continue
        opens = _opens_with_role(doc[i]) or before_two(doc[i])
        i += opens  # "Rapper Denis Solís"
        j = _end_of_capitals(doc, i)
        if _may_be_named(doc, i, j) and (j == i or opens or _told_a_person(doc, i, j)):
            yield from trimmed(block, i, j)
        i = j + 1


def _marked(word: "Token") -> bool:
    """Whether a mend of the parse took a word for a person's that the model had not taken for a name."""
    return word.ent_type_ == "PERSON" and word.ent_iob == _IN_NO_NAME


_IN_NO_NAME = 2
"""What the model calls a word that stands in no name."""


def _end_of_capitals(doc: "Doc", first: int) -> int:
    """The last of some capitalised words that stand together."""
    last = first
    while (
        last + 1 < len(doc)
        and capitalised(doc[last + 1])
        and doc[last + 1].ent_type_ in {doc[first].ent_type_, ""}
        and last - first < MAX_WORDS
    ):
        last += 1
    while last + 2 < len(doc) and hyphened(doc[last + 1]) and capitalised(doc[last + 2]):
        last += 2  # "Evgenia Kara-Murza"
    return last


def _may_be_named(doc: "Doc", first: int, last: int) -> bool:
    """Whether capitalised words can be a name: two or more, or one of kin, and no noun for a person or a body."""
    plain = _marked(doc[first]) or doc[first].ent_type_ in {"", "ORG", "GPE", "LOC", "PRODUCT", "FAC", "WORK_OF_ART"}
    plain = plain or (doc[first].ent_type_ == "NORP" and _no_people(doc[first], doc[last]))
    counted = doc[last].tag_ == "NNPS" and any(c.dep_ == "nummod" for c in doc[last].children)
    if not plain or counted or (last == first and not (_of_kin(doc[first]) or told_alone(doc[first]))):
        return False  # "seven Crimean Tatars"
    words = doc[first : last + 1]
    called = doc[first : last + (0 if last - first == 1 and _may_be_surname(doc[first], doc[last]) else 1)]
    bodies = any(fold(t.text) in around_names.ORGANISATION_WORDS for t in words)
    return not is_place(words.text) and not bodies and not any(is_human_noun(t) for t in called)


def _may_be_surname(given: "Token", last: "Token") -> bool:
    """“The journalist Haze Fan", "Sharjeel Imam”: whether the second of two words is no noun for a person there."""
    known = last.lower_ in name_words.ALSO_SURNAMES and gender_of(given.text) is not None
    return known or (given.i > 0 and _calls(next_to(given, -1)))


def _told_a_person(doc: "Doc", first: int, last: int) -> bool:
    """Whether a given name, or what stands around a name, tells that it is a person's."""
    one = doc[first]
    before = doc[first - 1] if first > 0 else None
    return (
        gender_of(one.text) is not None
        or fold(one.text) in name_words.FAMILY_NAMES_FIRST
        or (before is not None and _calls(before))
        or (before is not None and before.lower_ in around_names.BEFORE_STRANGERS)
        or (last - first > 1 and before is not None and before.tag_ == "DT" and is_demonym(one.text))
        or _aged(doc, last)
        or _apposed(one, doc[last])
        or _befallen(doc, first, last)
        or _beside_name(one, doc[last])
        or _set_behind_role(doc, first, last)
    )


def _calls(noun: "Token") -> bool:
    """“The journalist Haze Fan", "her friend Ann Baker”: behind a word for one person a surname may be such a word."""
    return noun.text[:1].islower() and noun.tag_ == "NN" and is_human_noun(noun)


def hyphened(mark: "Token") -> bool:
    """Whether a mark joins the words beside it into one."""
    return mark.text == "-" and mark.i > 0 and not (mark.whitespace_ or next_to(mark, -1).whitespace_)


def _of_kin(token: "Token") -> bool:
    """“Her sister Foz fled", "his son, Eduard, was freed”: one word right behind a relative of somebody.

    And "Brothers Oleg and Alexei Navalny", "his daughters Zainab and Maryam".
    """
    if before_surname(token) or second_of_kin(token):
        return True
    kin = token.doc[token.i - 1] if token.i else token
    set_off = kin.text == "," and token.i > 2 and token.dep_ == "appos"  # noqa: PLR2004 - "his", the relative, a comma
    kin = next_to(kin, -1) if set_off else kin
    owned = kin.lemma_.lower() in words.FAMILY and kin.tag_ == "NN" and token.pos_ == "PROPN"
    whose = kin.i > 0 and (next_to(kin, -1).tag_ in {"PRP$", "POS"} or any(c.dep_ == "poss" for c in kin.children))
    return owned and whose and not is_place(token.text)  # "her former husband, Mamadboqir"


def _opens_with_role(token: "Token") -> bool:
    """“Rapper Denis Solís was sentenced”: a common noun that has its capital for standing first, and two words more."""
    behind = token.doc[token.i + 1 : token.i + 3]
    many = [t for t in behind if capitalised(t) and t.pos_ == "PROPN"]
    named = len(many) == 2 or (many[:1] == [*behind[:1]] and len(many) == 1 and told_alone(many[0]))  # noqa: PLR2004
    before = opens(token) or next_to(token, -1).lower_ in around_names.BEFORE_ROLES  # "the YouTuber Yvonne Idamange"
    return before and is_human_noun(token) and named


def _apposed(first: "Token", last: "Token") -> bool:
    """“A man of 36, Diubis Laurencio Tejeda, was killed”: between commas behind a noun for one person."""
    doc, over = last.doc, last.head
    between = first.i > 0 and doc[first.i - 1].text == "," and last.i + 1 < len(doc) and doc[last.i + 1].text == ","
    human = (over.tag_ == "NN" and is_human_noun(over)) or over.tag_ == "DT"  # "another, X, was arrested with her"
    return last.dep_ == "appos" and between and human and over.i < first.i


def _beside_name(first: "Token", last: "Token") -> bool:
    """“Nguyen Tuong Thuy and Le Huu Minh Tuan got 11 years”: joined to a name, and no place."""
    joined = last.dep_ == "conj" and last.head.ent_type_ == "PERSON" and last.head.i < first.i
    long = last.i > first.i + 1 or first.ent_type_ not in {"GPE", "LOC"}  # "Trump and North Korea"
    return (
        joined
        and long
        and first.ent_type_ != "ORG"
        and not any(is_place(t.text) for t in (*first.doc[first.i : last.i + 1],))
    )


def _set_behind_role(doc: "Doc", first: int, last: int) -> bool:
    """“Along with their driver, Adolphe Masabarakiza, were stopped”: between marks behind somebody of theirs."""
    noun = doc[first - 2] if first > 2 and doc[first - 1].text == "," else None  # noqa: PLR2004 - "their", noun, comma
    ends = last + 1 < len(doc) and doc[last + 1].is_punct
    owned = noun is not None and any(c.tag_ == "PRP$" and c.lower_ not in pronouns.ITS for c in noun.lefts)
    return ends and owned and noun is not None and noun.tag_ == "NN" and is_human_noun(noun)


def _no_people(first: "Token", last: "Token") -> bool:
    """“Another critic, Marat Zhylanbaev, is serving …”: two words, neither of them that for a people."""
    return last.i > first.i and not any(is_demonym(t.text) for t in first.doc[first.i : last.i + 1])


def _befallen(doc: "Doc", first: int, last: int) -> bool:
    """“The sentence of Floriane Irangabiye, a commentator”: what befalls people, or what only people are.

    No known place, nor a part of a longer name with its own joints ("the Bank of X").
    """
    name, words_of = doc[last], doc[first : last + 1]
    if is_place(words_of.text) or is_body(words_of.text) or any(is_place(t.text) for t in words_of):
        return False
    said = [c for c in name.children if c.dep_ == "appos" and c.i > last and (c.tag_ == "NN" and is_human_noun(c))]
    said += [c for c in name.children if c.dep_ == "appos" and c.i > last and c.ent_type_ == "NORP"]  # "X, a German"
    mine = any(k.tag_ == "PRP$" for c in said for k in c.children)  # "Gatera Gashabana, her lawyer, said"
    told = mine or any(
        c.left_edge.lower_ in words.INDEFINITE and c.lemma_.lower() not in around_names.BODY_NOUNS for c in said
    )
    surely, mostly = _fate(name)
    mostly = mostly and first < last and name.ent_type_ in _STRANGE
    before = doc[first - 1] if first else name
    if name.ent_type_ == "ORG":  # "police arrested Seyoum Tsehaye", but not "jailed the Grey Wolves"
        return told or (surely and first < last and before.tag_ != "DT")
    return told or surely or mostly


def _fate(name: "Token") -> tuple[bool, bool]:
    """Whether what is told of a name befalls people alone, and whether it befalls people more than things."""
    over = name.head
    if name.dep_ == "pobj" and over.lower_ in prepositions.OF:
        noun = over.head.lemma_.lower()
        return noun in around_names.SUFFERED_BY, noun in around_names.FREEDOM
    if name.dep_ not in {"nsubjpass", "dobj"}:
        return False, False
    verb = over.lemma_.lower()
    return verb in around_names.BEFALLING, verb in around_names.MOSTLY_BEFALLING


_STRANGE = {"", "NORP", "PRODUCT", "WORK_OF_ART"}
"""What the model calls a name that it has never met, beside a place or a body."""
_AGES = range(10, 110)


def _aged(doc: "Doc", last: int) -> bool:
    """Whether an age stands behind the words: "Xyz Abc, 23, faces"."""
    behind = [t.text for t in doc[last + 1 : last + 4]]
    return behind[:1] == [","] and behind[2:] == [","] and behind[1].isdecimal() and int(behind[1]) in _AGES


def capitalised(token: "Token") -> bool:
    """Whether a word is written as one of a name is, and can be one: "Losik", "Kara-Murza", but not "el-Fattah"."""
    return (
        token.text[:1].isupper()
        and token.is_alpha
        and (token.pos_ in {"PROPN", "NOUN", "ADJ"} or token.ent_type_ != "")
    ) or ("-" in token.text and token.text[:1].isupper())
