"""The words of a block that name people.

The model's own findings first; then names that it took for something else but that the words around them or another
paragraph give away: "journalist Xyz Abc", "Xyz Abc, 23", a surname whose full name stands elsewhere.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, human_nouns, mends, prepositions
from letapis.language.chosen import names as name_words
from letapis.language.chosen import people as words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.counts import number_of
from letapis.reading.gazetteer import is_body, is_demonym, is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.name_edges import Name, begun, extended, trimmed
from letapis.reading.names_beside import MAX_WORDS, capitalised, hyphened
from letapis.reading.page import Block
from letapis.reading.people import Cluster
from letapis.reading.same_names import fold, folded, without_article
from letapis.reading.word_places import labelled, next_to, places_of, text_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def found_by_model(block: Block) -> Iterator[Name]:
    """The people of the model, but for those that are bodies or peoples, each with its whole name."""
    for ent in block.doc.ents:
        if ent.label_ != "PERSON" or not any(t.text[:1].isupper() for t in ent) or len(ent) > MAX_WORDS * 2:
            continue
        if any(t.text.startswith(term_words.LAW_SHOWN) for t in ent):
            continue  # "violating the Espionage Act", of which the parser sees one word
        if ent.start > 1 and hyphened(next_to(ent[0], -1)) and next_to(ent[0], -2).lower_ in prepositions.WITHIN_TOWN:
            continue  # "in Rostov-on-Don"
        if ent[0].ent_type_ in {"ORG", "GPE"}:
            continue  # a body, as the words say elsewhere
        of_body = ent.root.dep_ == "appos" and ent.root.head.i >= ent.start - 2  # not "the chair of the party X Y"
        if (len(ent) == 1 or of_body) and _behind_body(ent[0]):
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
    before = next_to(before, -1) if before.tag_ == "CD" and before.i else before
    return before.i < name.i and before.lower_ in around_names.BODY_NOUNS


def owners_of_kin(block: Block) -> Iterator[Name]:
    """“Nasrin Sotoudeh's mother”: words with capitals that have a relative are a person to whatever model."""
    doc = block.doc
    for i in places_of(doc, words.ONES_OWN):
        owner = next((c for c in doc[i].children if c.dep_ == "poss" and c.i < i), None)
        if owner is None or owner.ent_type_ == "PERSON" or not capitalised(owner) or owner.pos_ != "PROPN":
            continue
        first = owner.i
        while (
            first and doc[first - 1].head == owner and doc[first - 1].dep_ == "compound" and capitalised(doc[first - 1])
        ):
            first -= 1
        words_of = doc[first : owner.i + 1]
        known = (
            is_place(words_of.text)
            or is_body(words_of.text)
            or is_demonym(owner.text)
            or any(is_place(t.text) for t in words_of)
        )
        alone = owner.text.istitle() and not (first and doc[first - 1].text == "-")  # "Statkevich's", no "El-Elaimy's"
        told = first < owner.i or (alone and doc[i].lemma_.lower() in words.NEAR_KIN)
        if told and not known and not any(fold(t.text) in around_names.ORGANISATION_WORDS for t in words_of):
            yield from trimmed(block, first, owner.i)


def counted_list(block: Block) -> Iterator[Name]:
    """“Three members of her team, Soe Win, Kyaw Win and Set Aung, got …”: as many names as there are people."""
    for i in labelled(block.doc, "appos"):
        first, group = block.doc[i], block.doc[i].head
        if first.tag_ == "NNS" and group.pos_ == "PROPN":  # "Soe Win, Kyaw Win and Set Aung, three workers, got …"
            first, group = group, first
        listed = [first, *first.conjuncts]
        number = next((c for c in group.children if c.dep_ == "nummod"), None)
        if number is None or group.tag_ != "NNS" or not is_human_noun(group) or number_of(number) != len(listed):
            continue
        if len(listed) > 1 and all(_of_list(t) for t in listed):
            for t in listed:
                yield from trimmed(block, _first_of(t), t.i)


def named_so(block: Block) -> Iterator[Name]:
    """“A labourer named Vijay Tirki", "one of the men, Pandu Narote, died”: names to whatever the model knows."""
    for i in labelled(block.doc, "oprd"):
        name, noun = block.doc[i], block.doc[i].head.head
        naming = name.head.tag_ == "VBN" and name.head.lemma_ in around_names.NAMING and name.head.dep_ == "acl"
        one = noun.tag_ == "NN" and is_human_noun(noun) and noun.lemma_.lower() not in human_nouns.GROUP_NOUNS
        if naming and one and name.ent_type_ != "PERSON" and _of_list(name):
            yield from trimmed(block, _first_of(name), name.i)
    for label in ("appos", "conj"):
        for i in labelled(block.doc, label):
            name = block.doc[i]
            listed = [name, *(t for t in name.conjuncts if t.i > name.i)]
            if any(t.ent_type_ != "PERSON" for t in listed) and _some_of_them(name.head, listed):
                for t in listed if all(map(_of_list, listed)) else ():
                    yield from trimmed(block, _first_of(t), t.i)


def _some_of_them(one: "Token", listed: "list[Token]") -> bool:
    """“Two of the men, A and B, died", "the sixth, X, got ten years”: as many as are counted, set off by commas."""
    doc, start, end = one.doc, _first_of(listed[0]), listed[-1].i + 1
    set_off = one.i < start and doc[start - 1].text == "," and end < len(doc) and doc[end].text == ","
    number = 1 if one.ent_type_ == "ORDINAL" else number_of(one) if one.tag_ == "CD" else None
    if not set_off or number != len(listed) or one.dep_ not in syntax.SUBJECTS:
        return False
    of = syntax.pobj(one, prepositions.OF)
    return is_human_noun(of) if of is not None and of.tag_ != "PRP" else one.head.lower_ in mends.DONE_TO_PEOPLE


def _of_list(token: "Token") -> bool:
    """Two or three capitalised words, and no place or body of the catalogues."""
    words_of = token.doc[_first_of(token) : token.i + 1]
    known = is_place(words_of.text) or is_body(words_of.text)
    known = known or any(fold(t.text) in around_names.ORGANISATION_WORDS for t in words_of)
    return 1 < len(words_of) <= MAX_WORDS and all(capitalised(t) for t in words_of) and not known


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
        if first is not None and last is not None and not (is_human_noun(first) or _hidden(first, last)):
            last = next_to(last, -1) if last.text in name_words.POSSESSIVES else last
            yield Name(block.doc, first.i, last.i, block.cut(first, last))


def descended(block: Block) -> Iterator[Name]:
    """“Ngũgĩ wa Thiong'o”, which the model takes for a body: capitalised words joined by a word for descent."""
    for found in name_words.DESCENDED.finditer(block.text):
        first, last = (block.token_at(block.start + at) for at in (found.start(), found.end() - 1))
        places = first is None or last is None or any(is_place(t.text) for t in (first, last))
        if first is not None and last is not None and not (places or _hidden(first, last)):
            yield from trimmed(block, first.i, last.i)


def _hidden(first: "Token", last: "Token") -> bool:
    """Whether a name stands in a source that is read by itself, of which the parser was shown blanks."""
    return first.is_space or last.is_space


def known_words(clusters: list[Cluster], also: AbstractSet[Cluster] = frozenset()) -> dict[str, Cluster]:
    """Words of full names that belong to one person only, also without an article: "Hathloul" of "al-Hathloul".

    Those of `also` are known by one word too.
    """
    owners: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        if len(cluster.name.split()) > 1 or cluster in also:
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
    return fold(token.text + next_to(token).text) in name_words.ARTICLES
