"""What the model takes for people, and the rest of the report shows to be bodies or places."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, mends, prepositions, verbs
from letapis.reading import syntax
from letapis.reading.gazetteer import is_body, is_demonym, is_place
from letapis.reading.humans import is_noun_for_people
from letapis.reading.page import Block
from letapis.reading.same_names import fold, gender_of
from letapis.reading.word_places import next_to, places_of

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token


def mark_bodies(blocks: Sequence[Block]) -> None:
    """“The rights group Cristosal”: what a noun for a body names is no person, here or anywhere in the report.

    Nor is what the catalogues know as a body, unless it is a part of somebody's name.
    """
    people = [e for b in blocks for e in b.doc.ents if e.label_ == "PERSON" and not _made_calling(e)]
    within = {fold(t.text) for e in people if len(e) > 1 for t in e}
    bodies = [e for e in people if (fold(e.text) not in within and is_body(e.text)) or _no_one(e)]
    for ent in bodies:
        for token in ent:
            token.ent_type_ = "ORG"
    behind = (b.doc[i + 1] for b in blocks for i in places_of(b.doc, around_names.BODY_NOUNS) if i + 1 < len(b.doc))
    told = {fold(token.text) for token in behind if _named_alone(token)}
    told |= {word for b in blocks for word in _parties(b) if word not in within}
    told |= {fold(e.text) for e in people if _with_article(e)} - within
    for token in (t for b in blocks if told for t in b.doc):
        if token.text[:1].isupper() and fold(token.text) in told:
            token.ent_type_ = "ORG"


def _made_calling(name: "Tokens") -> bool:
    """“Rwandan YouTuber's wife”: behind the word for a nation a noun for people describes somebody; it names nobody."""
    calling = name[-2] if name[-1].tag_ == "POS" else name[-1]
    if calling.i != name.start + 1 or not (is_demonym(name[0].text) and is_noun_for_people(calling.text)):
        return False
    name.doc.set_ents([one for one in name.doc.ents if one.start != name.start])
    calling.pos_, calling.tag_ = "NOUN", "NN"
    return True


def _no_one(name: "Tokens") -> bool:
    told = _set_behind_body(name) or _of_a_people(name) or _told_a_place(name)
    return told or _names_a_day(name) or _of_a_country(name)


def _of_a_country(name: "Tokens") -> bool:
    """“The ruling Georgian Dream”: with an article, behind the word for a nation nothing but common words."""
    behind = name[1:]
    known = len(behind) > 0 and is_demonym(name[0].text) and not any(t.is_oov or gender_of(t.text) for t in behind)
    return known and any(c.lower_ in mends.THE for c in name.root.lefts)


def _told_a_place(name: "Tokens") -> bool:
    """“In Combinado del Este, Cuba's largest prison, his health collapsed”: what is told to be a prison is no man."""
    behind = name.doc[name.end] if name.end < len(name.doc) else None
    set_off = behind is not None and behind.text == "," and name.root.dep_ == "pobj"
    told = (c for c in syntax.children(name.root, "appos") if set_off and c.i > name.end)
    return any(c.lemma_.lower() in around_names.PLACES_TOLD and c.left_edge.i == name.end + 1 for c in told)


def _names_a_day(name: "Tokens") -> bool:
    """“On Maundy Thursday": a word before a weekday that it belongs to names a day."""
    behind = name.doc[name.end] if name.end < len(name.doc) else None
    return behind is not None and behind.lower_ in mends.WEEKDAYS and name.root.head == behind


def _of_a_people(name: "Tokens") -> bool:
    """“The Talysh minority", "the Talysh language”: a people is named, and no man of that name."""
    behind = name.doc[name.end] if name.end < len(name.doc) else None
    before = name.doc[name.start - 1].lower_ if name.start else ""
    of_people = behind is not None and behind.lower_ in around_names.OF_A_PEOPLE
    return len(name) == 1 and of_people and before in around_names.BEFORE_A_PEOPLE


def _set_behind_body(name: "Tokens") -> bool:
    """“Members of the youth group Mother Nature", "the head of the news site Dakar Matin”: behind a noun for a body.

    Where the parse sets it beside another noun it is the body's only if it does not begin as people's names do.
    """
    noun = name.doc[name.start - 1] if name.start else name.root
    beside = name.root.dep_ == "appos" and (name.root.head == noun or gender_of(name[0].text) is None)
    joined = beside or (noun.dep_ == "compound" and noun.head == name.root)
    return noun.i < name.start and joined and noun.lower_ in around_names.BODY_NOUNS


def _named_alone(token: "Token") -> bool:
    alone = token.i + 1 >= len(token.doc) or not next_to(token).text[:1].isupper()
    return alone and token.pos_ == "PROPN" and not is_place(token.text)  # "the network Russia financed"


def _parties(block: Block) -> Iterator[str]:
    """“Tunisia's Ennahda party", "the Nasha Niva newspaper”: one word before a noun for a body."""
    for i in places_of(block.doc, around_names.BODIES_NAMED_BEFORE):
        name = block.doc[i - 1] if i > 1 else block.doc[i]
        alone = name.i == i - 1 and name.dep_ == "compound" and name.pos_ == "PROPN" and name.text.istitle()
        known = is_place(name.text) or is_demonym(name.text)
        if alone and not known and next_to(name, -1).pos_ != "PROPN":
            yield fold(name.text)


def _with_article(name: "Tokens") -> bool:
    """“The movement known as the Hirak", "the Taliban”: one word that is named with an article is nobody's name."""
    before = name.doc[name.start - 1] if name.start else name.root
    alone = len(name) == 1 and name.root.tag_ == "NNP" and name.root.dep_ != "compound"
    article = before.lower_ in mends.THE and before.head == name.root
    short = name.text.isupper() and any(c.lower_ in mends.THE for c in name.root.lefts)  # "the ruling AKP"
    return alone and (article or short) and not _goes_on(name)


def _goes_on(name: "Tokens") -> bool:
    """“The Navalny of the north", "the Sentsov case”: what stands behind makes something else of the name."""
    behind = name.doc[name.end] if name.end < len(name.doc) else None
    return behind is not None and (behind.lower_ in prepositions.OF or behind.text == "-" or behind.tag_ in _NOUNS)


_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "POS", "CD"})


def called_so(blocks: Iterable[Block], noun: "Token") -> bool:
    """“The evangelical group Mountain Gateway … The group denies it”: whether the noun is a body's."""
    if noun.lower_ not in around_names.BODY_NOUNS:
        return False
    places = ((b.doc, i + 1) for b in blocks for i in places_of(b.doc, around_names.BODY_NOUNS) if i + 1 < len(b.doc))
    return any(doc[i - 1].lower_ == noun.lower_ and doc[i].text[:1].isupper() for doc, i in places)


def mark_places(blocks: Sequence[Block]) -> None:
    """“Was freed in Pavlodar": one word that stands nowhere but where places stand is no person."""
    people = [e for b in blocks for e in b.doc.ents if e.label_ == "PERSON"]
    for ent in people:
        if len(ent) == 1 and _town_of_somebody(ent[0]):
            ent[0].ent_type_ = "GPE"
    within = {fold(t.text) for e in people if len(e) > 1 for t in e}
    alone = {fold(e.text) for e in people if len(e) == 1 and (_located(e[0]) or _of_town(e[0]))} - within
    if not alone:
        return
    named = [t for b in blocks for t in b.doc if t.text[:1].isupper() and fold(t.text) in alone]
    away = (t for t in named if t.i == 0 or next_to(t, -1).lower_ not in prepositions.BEFORE_PLACE)
    elsewhere = {fold(t.text) for t in away if not (t.i and _of_town(t))}
    for token in (t for t in named if fold(t.text) not in elsewhere):
        token.ent_type_ = "GPE"


def _town_of_somebody(name: "Token") -> bool:
    """“Yalta rights defender Kuku”: a known place, before what somebody there is."""
    behind = next_to(name) if name.i + 1 < len(name.doc) else name
    return name.dep_ == "compound" and behind.text.islower() and is_place(name.text)


def _located(token: "Token") -> bool:
    """Whether it stands right behind "in", and no verb or noun of trust is before that."""
    prep = token.head
    there = token.dep_ == "pobj" and prep.i == token.i - 1 and prep.lower_ in prepositions.IN
    return there and prep.head.lemma_.lower() not in verbs.TRUSTING


def _of_town(token: "Token") -> bool:
    """“A court in the northwestern town of Balakan convicted him”: what a town, a village or a district is called."""
    prep = token.head
    of = token.dep_ == "pobj" and prep.i == token.i - 1 and prep.lower_ in prepositions.OF
    return of and prep.head.i == prep.i - 1 and prep.head.lower_ in around_names.TOWNS
