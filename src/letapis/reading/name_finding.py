"""The words of a block that name people.

The model's own findings first; then names that it took for something else but that the words around them or another
paragraph give away: "journalist Xyz Abc", "Xyz Abc, 23", a surname whose full name stands elsewhere.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, human_nouns, prepositions
from letapis.language.chosen import names as name_words
from letapis.language.chosen import people as words
from letapis.language.chosen import terms as term_words
from letapis.reading.counts import number_of
from letapis.reading.gazetteer import is_body, is_demonym, is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.name_edges import Name, begun, extended, trimmed
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.same_names import fold, folded, gender_of, without_article
from letapis.reading.word_places import labelled, places_of, text_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MAX_WORDS = 6
"""How many words behind the first may make one name; the model's findings, with marks and titles, are twice as long."""


def found_by_model(block: Block) -> Iterator[Name]:
    """The people of the model, but for those that are bodies or peoples, each with its whole name."""
    for ent in block.doc.ents:
        if ent.label_ != "PERSON" or not any(t.text[:1].isupper() for t in ent) or len(ent) > _MAX_WORDS * 2:
            continue
        if any(t.text.startswith(term_words.LAW_SHOWN) for t in ent):
            continue  # "violating the Espionage Act", of which the parser sees one word
        if ent.start > 1 and _hyphened(ent[0].nbor(-1)) and ent[0].nbor(-2).lower_ in prepositions.WITHIN_TOWN:
            continue  # "in Rostov-on-Don"
        if ent[0].ent_type_ == "ORG":
            continue  # a body, as the words say elsewhere
        if (len(ent) == 1 or ent.root.dep_ == "appos") and _behind_body(ent[0]):
            continue  # "the news site Rappler", "the youth group Mother Nature"
        if len(ent) == 1 and ent[0].is_sent_start and ent[0].lower_ in around_names.NEVER_NAMES:
            continue  # "Bail had been denied"
        if len(ent) == 1 and (
            is_demonym(ent.text) or fold(ent.text).rstrip(name_words.PLURAL) in human_nouns.HUMAN_NOUNS
        ):
            continue
        yield from trimmed(block, begun(block.doc, ent.start, ent.end), extended(block.doc, ent.start, ent.end - 1))


def _behind_body(name: "Token") -> bool:
    """Whether a noun for a body stands before a name, or before the number in it: "the website 64 Tianwang"."""
    before = name.doc[name.i - 1] if name.i else name
    before = before.nbor(-1) if before.tag_ == "CD" and before.i else before
    return before.i < name.i and before.lower_ in around_names.BODY_NOUNS


def beside_role(block: Block) -> Iterator[Name]:
    """Capitalised words after a word for a person ("blogger Xyz Abc"), before an age, or with a common given name."""
    doc = block.doc
    if text_of(doc).islower():
        return
    i = 0
    while i < len(doc):
        if not _capitalised(doc[i]) or doc[i].ent_type_ == "PERSON":
            i += 1
            continue
        opens = _opens_with_role(doc[i])
        i += opens  # "Rapper Denis Solís"
        j = _end_of_capitals(doc, i)
        if _may_be_named(doc, i, j) and (j == i or opens or _told_a_person(doc, i, j)):
            yield from trimmed(block, i, j)
        i = j + 1


def _end_of_capitals(doc: "Doc", first: int) -> int:
    """The last of some capitalised words that stand together."""
    last = first
    while (
        last + 1 < len(doc)
        and _capitalised(doc[last + 1])
        and doc[last + 1].ent_type_ in {doc[first].ent_type_, ""}
        and last - first < _MAX_WORDS
    ):
        last += 1
    while last + 2 < len(doc) and _hyphened(doc[last + 1]) and _capitalised(doc[last + 2]):
        last += 2  # "Evgenia Kara-Murza"
    return last


def _may_be_named(doc: "Doc", first: int, last: int) -> bool:
    """Whether capitalised words can be a name: two or more, or one of kin, and no noun for a person or a body."""
    plain = doc[first].ent_type_ in {"", "ORG", "GPE", "LOC", "PRODUCT", "FAC", "WORK_OF_ART"}
    plain = plain or (doc[first].ent_type_ == "NORP" and _no_people(doc[first], doc[last]))
    if not plain or (last == first and not _of_kin(doc[first])):
        return False
    words = doc[first : last + 1]
    return not any(is_human_noun(t) or fold(t.text) in around_names.ORGANISATION_WORDS for t in words)


def _told_a_person(doc: "Doc", first: int, last: int) -> bool:
    """Whether a given name, or what stands around a name, tells that it is a person's."""
    one = doc[first]
    before = doc[first - 1] if first > 0 else None
    return (
        gender_of(one.text) is not None
        or fold(one.text) in name_words.FAMILY_NAMES_FIRST
        or (before is not None and before.text[:1].islower() and is_human_noun(before) and before.tag_ == "NN")
        or _aged(doc, last)
        or _apposed(one, doc[last])
        or _befallen(doc, first, last)
        or _beside_name(one, doc[last])
    )


def _hyphened(mark: "Token") -> bool:
    """Whether a mark joins the words beside it into one."""
    return mark.text == "-" and mark.i > 0 and not (mark.whitespace_ or mark.nbor(-1).whitespace_)


def _of_kin(token: "Token") -> bool:
    """“Her sister Foz fled", "his son, Eduard, was freed”: one word right behind a relative of somebody."""
    kin = token.doc[token.i - 1] if token.i else token
    set_off = kin.text == "," and token.i > 2 and token.dep_ == "appos"  # noqa: PLR2004 - "his", the relative, a comma
    kin = kin.nbor(-1) if set_off else kin
    owned = kin.lemma_.lower() in words.FAMILY and kin.tag_ == "NN" and token.pos_ == "PROPN"
    whose = kin.i > 0 and (kin.nbor(-1).tag_ in {"PRP$", "POS"} or any(c.dep_ == "poss" for c in kin.children))
    return owned and whose and not is_place(token.text)  # "her former husband, Mamadboqir"


def _opens_with_role(token: "Token") -> bool:
    """“Rapper Denis Solís was sentenced”: a common noun that has its capital for standing first, and two words more."""
    behind = token.doc[token.i + 1 : token.i + 3]
    named = len(behind) == 2 and all(_capitalised(t) and t.pos_ == "PROPN" for t in behind)  # noqa: PLR2004 - two words
    opens = token.is_sent_start or token.nbor(-1).lower_ in around_names.BEFORE_ROLES  # "the YouTuber Yvonne Idamange"
    return bool(opens) and is_human_noun(token) and named


def owners_of_kin(block: Block) -> Iterator[Name]:
    """“Nasrin Sotoudeh's mother”: words with capitals that have a relative are a person to whatever model."""
    doc = block.doc
    for i in places_of(doc, words.ONES_OWN):
        owner = next((c for c in doc[i].children if c.dep_ == "poss" and c.i < i), None)
        if owner is None or owner.ent_type_ == "PERSON" or not _capitalised(owner) or owner.pos_ != "PROPN":
            continue
        first = owner.i
        while (
            first
            and doc[first - 1].head == owner
            and doc[first - 1].dep_ == "compound"
            and _capitalised(doc[first - 1])
        ):
            first -= 1
        words_of = doc[first : owner.i + 1]
        known = is_place(words_of.text) or is_body(words_of.text) or any(is_place(t.text) for t in words_of)
        if first < owner.i and not known and not any(fold(t.text) in around_names.ORGANISATION_WORDS for t in words_of):
            yield from trimmed(block, first, owner.i)


def counted_list(block: Block) -> Iterator[Name]:
    """“Three members of her team, Soe Win, Kyaw Win and Set Aung, got …”: as many names as there are people."""
    for i in labelled(block.doc, "appos"):
        first = block.doc[i]
        group, listed = first.head, [first, *first.conjuncts]
        number = next((c for c in group.children if c.dep_ == "nummod"), None)
        if number is None or group.tag_ != "NNS" or not is_human_noun(group) or number_of(number) != len(listed):
            continue
        if len(listed) > 1 and all(_of_list(t) for t in listed):
            for t in listed:
                yield from trimmed(block, _first_of(t), t.i)


def _of_list(token: "Token") -> bool:
    """Two or three capitalised words, and no place or body of the catalogues."""
    words_of = token.doc[_first_of(token) : token.i + 1]
    known = is_place(words_of.text) or is_body(words_of.text)
    known = known or any(fold(t.text) in around_names.ORGANISATION_WORDS for t in words_of)
    return 1 < len(words_of) <= _MAX_WORDS and all(_capitalised(t) for t in words_of) and not known


def _first_of(token: "Token") -> int:
    """Where the words joined to a name before it begin."""
    i = token.i
    while i > 0 and token.doc[i - 1].dep_ == "compound" and token.doc[i - 1].head == token:
        i -= 1
    return i


def nicknamed(block: Block) -> Iterator[Name]:
    """“Tantawan “Tawan” Tuatulanon”: capitalised words with one between marks are one name."""
    for found in name_words.NICKNAMED.finditer(block.text):
        first, last = (block.token_at(block.start + at) for at in (found.start(), found.end() - 1))
        if first is not None and last is not None and not is_human_noun(first):
            yield Name(block.doc, first.i, last.i, block.cut(first, last))


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
    verb, prep = name.head, name.head
    fate = (
        prep.head.lemma_.lower() in around_names.SUFFERED_BY
        if name.dep_ == "pobj" and prep.lower_ in prepositions.OF
        else False
    )
    patient = name.dep_ in {"nsubjpass", "dobj"} and verb.lemma_.lower() in around_names.BEFALLING
    return told or ((fate or patient) and name.ent_type_ != "ORG")


_AGES = range(10, 110)


def _aged(doc: "Doc", last: int) -> bool:
    """Whether an age stands behind the words: "Xyz Abc, 23, faces"."""
    behind = [t.text for t in doc[last + 1 : last + 4]]
    return behind[:1] == [","] and behind[2:] == [","] and behind[1].isdecimal() and int(behind[1]) in _AGES


def _capitalised(token: "Token") -> bool:
    return (
        token.text[:1].isupper()
        and token.is_alpha
        and (token.pos_ in {"PROPN", "NOUN", "ADJ"} or token.ent_type_ != "")
    ) or ("-" in token.text and token.text[:1].isupper())


def known_words(clusters: list[Cluster]) -> dict[str, Cluster]:
    """Words of full names that belong to one person only, also without an article: "Hathloul" of "al-Hathloul"."""
    owners: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        if len(cluster.name.split()) > 1:
            for word in {form for w in folded(cluster.name) for form in (w, without_article(w))}:
                owners.setdefault(word, []).append(cluster)
    return {word: found[0] for word, found in owners.items() if len(word) > 2}  # noqa: PLR2004


def known_again(block: Block, known: dict[str, Cluster], taken: dict[tuple[int, int], Name]) -> Iterator[Name]:
    """Words of a known name where the model saw something else: a surname in a headline, a name taken for a place."""
    doc = block.doc
    if text_of(doc).islower() or not known:
        return
    i = 0
    while i < len(doc):
        if (
            (id(block.doc), i) in taken
            or not doc[i].text[:1].isupper()
            or fold(doc[i].text) not in known
            or _part_of_other(doc[i], known)
        ):
            i += 1
            continue
        j = i
        while (
            j + 1 < len(doc)
            and doc[j + 1].text[:1].isupper()
            and fold(doc[j + 1].text) in known
            and (id(block.doc), j + 1) not in taken
        ):
            j += 1
        yield from trimmed(block, i, j)
        i = j + 1


def _part_of_other(token: "Token", known: dict[str, Cluster]) -> bool:
    """“Navalny's foundation” is no person; nor is a word of a longer name of a thing."""
    ent = next((e for e in token.doc.ents if e.start <= token.i < e.end), None)
    if ent is None:
        return False
    others = (t for t in ent if t.i != token.i and not (t.i + 1 == token.i - 1 and _is_article(t)))
    return any(t.is_alpha and t.text[:1].isupper() and fold(t.text) not in known for t in others)


def _is_article(token: "Token") -> bool:
    """“El-Baker got four years”: joined to the name by a hyphen."""
    return fold(token.text + token.nbor().text) in name_words.ARTICLES
