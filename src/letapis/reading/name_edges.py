"""Where a name begins and ends: with the words that the model left out, without titles and marks that it took in."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, human_nouns, mends, naming, prepositions, verbs
from letapis.language.chosen import names as name_words
from letapis.language.chosen import terms as term_words
from letapis.model import Span
from letapis.reading.gazetteer import is_demonym
from letapis.reading.humans import is_human_noun
from letapis.reading.page import Block
from letapis.reading.same_names import fold, gender_of
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Name:
    """A mention by name: the tokens from `first` to `last` of a block, and its words."""

    doc: "Doc"
    first: int
    last: int
    span: Span


def begun(doc: "Doc", first: int, end: int) -> int:
    """Where a name of one word begins: with the given name before it that the model did not know ("Can Dündar")."""
    first = _with_initials(doc, first)
    before = doc[first - 1] if first > doc[first].sent.start else None
    if before is not None and before.i == before.sent.start and not _given(before, doc[first]):
        return first
    part = (
        before is not None
        and (end - first == 1 or _before_two(doc, first, end))
        and before.is_alpha
        and before.text.istitle()
        and (before.ent_type_ == "" or (before.dep_ == "compound" and before.head == doc[first] and _alone(before)))
        and not is_human_noun(before)
        and fold(before.text) not in around_names.TITLES | around_names.ORGANISATION_WORDS
    )
    return first - 1 if part else first


def _with_initials(doc: "Doc", first: int) -> int:
    """“R B Sreekumar”, as India's papers have it: with the capitals that stand alone before the surname."""
    while first > doc[first].sent.start and _is_initial(doc[first - 1]) and doc[first - 1].dep_ == "compound":
        first -= 1
    return first


def _is_initial(word: "Token") -> bool:
    return len(word.text) == 1 and word.text.isupper() and word.tag_ in {"NN", "NNP"}


def _before_two(doc: "Doc", first: int, end: int) -> bool:
    """“Phyo Zeya Thaw”, of which the model knew the last two words: the first hangs on the name."""
    before = doc[first - 1]
    inside = before.head.i in range(first, end)
    return end - first == 2 and before.tag_ == "NNP" and before.dep_ == "compound" and inside  # noqa: PLR2004 - two words


def _given(word: "Token", surname: "Token") -> bool:
    """Whether the first word of a sentence is a name, and no word with a capital for standing first."""
    hangs = word.dep_ == "compound" and word.head in (surname, surname.head)
    called = word.lower_ in name_words.NO_GIVEN_NAME  # "Free Ales Bialiatski!"
    free = word.ent_type_ == "" or (word.ent_type_ == "NORP" and not is_demonym(word.text))  # "Chaïma Issa"
    return word.tag_ == "NNP" and free and hangs and not called


def _alone(word: "Token") -> bool:
    """Whether the model takes one word for something of its own: "Marat" of "activist Marat Zhylanbayev"."""
    ent = next((e for e in word.doc.ents if e.start <= word.i < e.end), None)
    if ent is None:
        return word.ent_type_ == "PERSON"  # a part of a name, and of no name that the model made of it
    return len(ent) == 1 and not is_demonym(word.text) and ent.label_ not in {"DATE", "TIME"}


def extended(doc: "Doc", first: int, last: int) -> int:
    """A name that the model cut short: capitalised words that the parse joins to it, or the surname of a given name."""
    while last + 1 < len(doc) and doc[last].text not in name_words.POSSESSIVES:
        after = doc[last + 1]
        halved = doc[last].ent_type_ == "" or doc[last].dep_ == "compound"
        beyond = (
            first < last and after.dep_ == "compound" and doc[last].head == after.head
        )  # "Saúl Agustín Rivas Ortega"
        split = after.ent_type_ == "PERSON" and halved and (doc[last].head == after or beyond)
        split = split or (first < last and _no_day(doc[last], after))
        split = split or (first < last and any(_surname_apart(t, after) for t in doc[first : last + 1]))
        if after.pos_ != "PROPN" or not after.text[:1].isupper() or not (after.ent_type_ == "" or split):
            break  # "Luis Manuel Otero Alcántara", of which the model made two
        joined = doc[last].dep_ == "compound" and (doc[last].head == after or doc[last].head == after.head)
        joined = joined or (first < last and _surname_apart(doc[first], after))
        surname = first == last and after.text.istitle() and fold(after.text) not in _NO_SURNAME
        if not (joined or surname):
            break
        last += 1
    return last


def _no_day(last: "Token", after: "Token") -> bool:
    """“Luis Manuel Otero Alcántara to five years”, of which the model took the last name for a part of a time."""
    joined = last.dep_ == "compound" and last.head == after and after.text.istitle()
    return joined and after.ent_type_ == "DATE" and after.lower_ not in mends.MONTHS | mends.WEEKDAYS | mends.SEASONS


def _surname_apart(last: "Token", after: "Token") -> bool:
    """“Omar de Dios García”, of which the model took the surname for a place: the rest hangs on it."""
    joined = last.dep_ == "compound" and last.head == after and after.text.istitle()
    alone = joined and any(e.start == after.i and len(e) == 1 for e in after.doc.ents)
    return alone and after.ent_type_ in {"GPE", "LOC", "ORG"} and fold(after.text) not in _NO_SURNAME


_NO_END = {*name_words.POSSESSIVES, "'"} | mends.AFTER_NAMES
_NO_SURNAME = around_names.TITLES | around_names.ORGANISATION_WORDS | around_names.PLACE_NOUNS


def trimmed(block: Block, first: int, last: int) -> Iterator[Name]:
    """Without titles before the name, possessive endings and marks after it; nothing where it is a place's."""
    doc = block.doc
    last = _last_of(doc, first, last)
    first = _first_of(doc, first, last)
    law = any(t.text.startswith(term_words.LAW_SHOWN) for t in doc[first : last + 1])  # "under Article 361 and X to"
    if law or _of_place(doc, first, last) or _of_thing(doc, last):
        return
    span = _without_possessive(block.cut(doc[first], doc[last]))
    if sum(c.isalpha() for c in span.text) > 1 and "\n" not in span.text and not any(c.isdigit() for c in span.text):
        yield Name(block.doc, first, last, span)


def _last_of(doc: "Doc", first: int, last: int) -> int:
    """The last word of a name, without possessive endings, marks, numbers, and what it is told to be."""
    while last > first and (
        doc[last].tag_ in _NO_LAST or not doc[last].text[:1].isalpha() or doc[last].lower_ in _NO_END
    ):
        last -= 1
    while last > first and last + 1 < len(doc) and _of_event(doc[last]):
        last -= 1
    return last


_NO_LAST = {"POS", "_SP", "CD", "IN", "TO"}
"""“Sentenced Ales Bialiatski and Narges Mohammadi to ten years”, with "to" in the name."""


def _first_of(doc: "Doc", first: int, last: int) -> int:
    """The first word of a name, without roles, titles and marks."""
    described = [i for i in range(first, last) if doc[i].text.islower() and is_human_noun(doc[i])]
    first = described[-1] + 1 if described else first  # "Burundian journalist Floriane Irangabiye"
    if 0 < first < last and doc[first].text in name_words.PLATFORMS and doc[first - 1].lower_ in prepositions.ON:
        first += 1  # "wrote on X. El Kadi was arrested"
    if first < last and opens(doc[first]) and is_human_noun(doc[first]) and _calling(doc[first], last - first):
        first += 1  # "Rapper Denis Solís", "Cartoonist Kishore"
    elif first < last and opens(doc[first]) and _several(doc[first]):
        first += 1  # "Volunteers Rabkova and Chapiuk"
    elif first + 1 < last and _before_whole_name(doc, first):
        first += 1
    if first + 2 < last and doc[first + 1].text == "-" and _of_people(doc[first + 2], last - first - 2):
        first += 2  # "Russian-Germans"
    first += first < last and _of_people(doc[first], last - first)
    while first < last and (
        fold(doc[first].text).strip(".") in _NO_BEGINNING
        or not doc[first].text[:1].isalpha()
        or _day_of(doc, first)
        or (doc[first].text.islower() and fold(doc[first].text) not in name_words.PARTICLES)
    ):
        first += 1
    return first


def opens(word: "Token") -> bool:
    """Whether a word has its capital for standing first: in a sentence, in what is quoted, behind a hidden town."""
    return bool(word.is_sent_start) or (word.i > 0 and (next_to(word, -1).is_space or next_to(word, -1).is_quote))


def _calling(word: "Token", words_behind: int) -> bool:
    """Whether a noun for people at the head of a sentence is one: before a name of one word it may be a given name."""
    return words_behind > 1 or word.lower_.endswith(human_nouns.HUMAN_ENDINGS)


def _before_whole_name(doc: "Doc", first: int) -> bool:
    """“The Egyptian Baher Mohamed", "the former Marine Amir Hekmati", "on 1 August Moussa Mara”: before a name."""
    word = doc[first]
    if is_demonym(word.text):
        return True
    before = doc[first - 1] if first > 0 else None
    if word.lower_ in around_names.SERVICES and before is not None and before.text.islower():
        return True
    dated = before is not None and (before.like_num or before.tag_ in {"IN", "DT"})
    return dated and word.lower_ in mends.MONTHS


def _day_of(doc: "Doc", first: int) -> bool:
    """“On Tuesday Maradiaga was freed", "last Friday X”: a weekday, though "Monday Gekpe" bears one as his name."""
    if doc[first].lower_ not in mends.WEEKDAYS or not first:
        return False
    return doc[first - 1].lower_ in prepositions.ON | mends.WHICH_DAY


def _several(word: "Token") -> bool:
    """Whether a word is the plural of a noun for people, which is nobody's given name."""
    one = word.lower_.removesuffix(name_words.PLURAL)
    return word.lower_ not in human_nouns.HUMAN_NOUNS and one in human_nouns.HUMAN_NOUNS


def _of_people(word: "Token", behind: int) -> bool:
    """“Belarusians Ihar Losik and Maxim Znak", "Tatar Rinat Aliev": whose people they are, but "German Gref”."""
    word_of_one = word.lower_.removesuffix(name_words.PLURAL)
    if not ({word_of_one, word.lower_} & around_names.PEOPLES or is_demonym(word.text) or is_demonym(word_of_one)):
        return False
    return behind > 1 or word_of_one != word.lower_


_NO_BEGINNING = around_names.TITLES | name_words.NO_GIVEN_NAME


def _of_place(doc: "Doc", first: int, last: int) -> bool:
    """Whether the model took a place for a person: "in Bologna", "moved south to Al Ain", "Lefortovo prison"."""
    before = doc[first - 1] if first > 0 else None
    if before is not None and first == last and doc[first].dep_ == "pobj" and _of_journey(before):
        return True
    far = before is not None and first < last and _reached(before, doc[last])
    if far and gender_of(doc[first : last + 1].text) is None:
        return True
    after = doc[last + 1] if last + 1 < len(doc) else None
    return after is not None and after.pos_ in {"NOUN", "PROPN"} and after.lemma_.lower() in around_names.PLACE_NOUNS


def _of_thing(doc: "Doc", last: int) -> bool:
    """“The winner of the Martin Ennals Award”: named after a person, of whom nothing is told."""
    return any(t.text.istitle() and t.lower_ in around_names.NAMED_AFTER for t in doc[last : last + 2])


def _of_journey(prep: "Token") -> bool:
    """“In Bologna”, "on his return from Bologna": before a place, whatever the model takes it for."""
    ways = prepositions.FROM | prepositions.TO
    return prep.lower_ in prepositions.IN_PLACE or (prep.lower_ in ways and prep.head.lemma_.lower() in verbs.MOVING)


def _reached(prep: "Token", name: "Token") -> bool:
    """Whether somebody or something goes to, or comes from, what is named."""
    moves = prep.head.lemma_.lower() in verbs.MOVING or prep.head.head.lemma_.lower() in verbs.MOVING
    return name.dep_ == "pobj" and name.head == prep and prep.lower_ in prepositions.TO and moves


def _of_event(word: "Token") -> bool:
    """“Tomasz B. Hunger strike, day 31”: the first word of a sentence that tells an event is no surname."""
    return word.lower_ in naming.NAMING and next_to(word).text.islower()


def _without_possessive(span: Span) -> Span:
    for ending in name_words.POSSESSIVE_ENDINGS:
        if span.text.endswith(ending) and len(span.text) > len(ending) + 1:
            return Span(span.start, span.end - len(ending), span.text[: -len(ending)])
    return span
