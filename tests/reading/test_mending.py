"""Mends: what the parser is known to get wrong, and that a mended parse is still a tree."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letapis.language.chosen import EVENTS
from letapis.model import Report
from letapis.reading import Reader
from letapis.reading.mending import choosing, described
from letapis.reading.mending.rare_words import RARE
from letapis.reading.mending.table import MENDS
from letapis.reading.mending.tree import climbed, is_tree, keep, verb_over
from letapis.reading.nlp import load, parse

# Sentence, word, its label, its head: as the words decide, whatever the parser makes of them.
MENDED = [
    ("Loujain al-Hathloul was on Monday sentenced to five years.", "Hathloul", "nsubjpass", "sentenced"),
    ("Her relatives say she was tortured, harassed and threatened with rape.", "threatened", "conj", "harassed"),
    ("The men detained between June and July 2021 were convicted in closed trials.", "men", "nsubjpass", "convicted"),
    ("Roizman, fined 260,000 rubles in May, will not be sent to prison.", "Roizman", "nsubjpass", "sent"),
    ("Ilyash was himself briefly held in July 2021.", "himself", "npadvmod", "held"),
    ("He, his employer and Washington vehemently deny the charges.", "employer", "conj", "He"),
    ("Salei was transferred from pre-trial prison to house arrest on 16 October.", "arrest", "pobj", "to"),
    ("He was arrested a day after the arrest in Dodoma of former ambassador Wilbrod Slaa.", "of", "prep", "arrest"),
    ("Judge jails blogger Eduard Palchys for eight years", "Palchys", "dobj", "jails"),
    ("We call for an end to raids on the centre, labelled a foreign agent in 2014.", "labelled", "acl", "centre"),
    (
        (
            'A magistrate\'s court on Wednesday gave rapper Fumba Chama, known as "Pilato", eight months and his '
            "manager, Bornwell Mwewa, six for insulting the presidency in a song."
        ),
        "months",
        "dobj",
        "gave",
    ),
    (
        (
            "We call for the release of both, for an inquiry into a murder in 2009, and for an end to the persecution "
            "of the centre, labelled a foreign agent in 2014."
        ),
        "labelled",
        "acl",
        "centre",
    ),
    ("Three people tried with him were sentenced too.", "tried", "acl", "people"),
    ("The committee is dismayed and calls on the authorities to free Huang Xueqin.", "free", "xcomp", "calls"),
    ("On 22 January police raided the office of Bolot Temirov.", "January", "pobj", "On"),
    ("Cuba announces prison terms for Luis Otero and Maykel Castillo.", "for", "prep", "terms"),
    ("Nicaraguan bishop who refused exile gets 26 years", "bishop", "nsubj", "gets"),
    (
        (
            "Paul Rusesabagina, whose sheltering of more than a thousand people during the genocide inspired the film "
            '"Hotel Rwanda", will be set free on Saturday, government spokeswoman Yolande Makolo said on Friday.'
        ),
        "Rusesabagina",
        "nsubjpass",
        "set",
    ),
    ("Ulvi Hasanli told relatives he was beaten.", "beaten", "ccomp", "told"),
    ("Danny Fenster was pulled off a plane at Yangon International Airport.", "plane", "pobj", "off"),
    (
        "A new charge was brought against the head of Viasna, Ales Bialiatski, and others.",
        "Bialiatski",
        "appos",
        "head",
    ),
]


@pytest.mark.parametrize(("text", "word", "label", "head"), MENDED, ids=[text[:50] for text, *_ in MENDED])
def test_the_words_decide(text: str, word: str, label: str, head: str) -> None:
    (doc,) = parse([text])
    found = [(t.dep_, t.head.text) for t in doc if t.text == word]
    assert (label, head) in found


def loops(texts: Iterable[str]) -> list[str]:
    """The texts with a word from which the heads do not lead up to a root."""
    found = []
    for doc in parse(list(texts)):
        for token in doc:
            node, steps = token, 0
            while node.head.i != node.i and steps <= len(doc):
                node, steps = node.head, steps + 1
            if steps > len(doc):
                found.append(doc.text)
                break
    return found


def test_a_mended_parse_is_a_tree() -> None:
    assert loops([text for text, *_ in MENDED] + [row.example for row in EVENTS]) == []


def test_a_parse_that_mends_left_no_tree_is_brought_back() -> None:
    (doc,) = parse(["Police detained Ihar Losik in Minsk."])
    heads, restored = [t.head.i for t in doc], keep(doc)
    doc[1].head, doc[2].head = doc[3], doc[1]
    doc[3].head = doc[2]
    assert not is_tree(doc)
    assert [t.head.i for t in restored()] == heads
    assert is_tree(doc)


def test_a_word_that_a_mend_hung_on_itself_is_no_root() -> None:
    """Who walks up "as long as it is an apposition" would walk on the spot."""
    (doc,) = parse(["Police detained blogger Ihar Losik in Minsk."])
    restored = keep(doc)
    name = doc[4]
    name.head, name.dep_ = name, "appos"
    assert not is_tree(doc)
    assert is_tree(restored())


def test_blanks_are_roots_of_their_own() -> None:
    """What is hidden from the parser at the head of a text is blank there, and no reason to take mends back."""
    (doc,) = parse(["                           Ihar Losik and Andrzej Poczobut were detained."])
    doc[0].dep_ = "dep"
    assert is_tree(doc)


def test_no_mend_hangs_a_word_on_itself() -> None:
    """What stands before its comma is never the word itself; "bur-man" is a surname in small letters."""
    (doc,) = parse(["Besides partha bur-man others were named."])
    name, many = doc[4], doc[5]
    assert (name.text, many.text) == ("man", "others")
    name.head, name.dep_, name.tag_, name.ent_type_ = many, "appos", "NN", "PERSON"
    described.of_same_name(name)
    assert name.head == many


def test_who_climbs_round_in_a_circle_comes_to_an_end() -> None:
    """What a mend leaves is looked at only when all of them are done; until then the heads may lead anywhere."""
    (doc,) = parse(["Police detained blogger Ihar Losik in Minsk."])
    doc[2].head, doc[4].head, doc[2].dep_, doc[4].dep_ = doc[4], doc[2], "appos", "appos"
    assert not is_tree(doc)
    assert climbed(doc[4], lambda t: t.dep_ == "appos") == doc[4]
    assert climbed(doc[3], lambda t: t.dep_ == "compound") == doc[4]
    assert verb_over(doc[2]) == doc[2]
    assert verb_over(doc[6]) == doc[1]


WORDS = """
Ales Bialiatski , , , . ; ( ) “ ” was were has been will not arrested detained sentenced to five
years who whose which that said police the court on Monday and in Minsk of for with his her they he
three journalists including A B head Viasna charged under Article 342 freed after before - 16 May
2022 : those killed Can "Tawan" according refused release house arrest no evidence denied is due
trial yet former labelled a foreign agent given four years known as says mayor says 's lawyer told reporters off a plane
partha roy bur-man al-hathloul kara-murza wife son colleague businessmen others German resident fearing granted bail
""".split()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join))
def test_no_text_fails_and_every_span_is_its_words(text: str) -> None:
    assert loops([text]) == []
    reading = Reader().read(Report(text=text, published="2024-03-03"))
    for statement in reading.statements:
        spans = [statement.trigger, statement.quote, statement.person.span, *(r.span for r in statement.roles)]
        assert all(text[s.start : s.end] == s.text for s in spans if s is not None)


def test_no_mend_is_left_out_by_choosing() -> None:
    """A mend that is not called for a word, by its guard, would have left the parse as it was."""
    guarded = choosing.WORDS.keys() | choosing.TAGS.keys() | RARE.keys()
    for doc in load().pipe([text for text, *_ in MENDED]):
        held = {token.lower_ for token in doc}
        for token in doc:
            for one in MENDS.get(token.dep_, ()):
                met = token.lower_ in choosing.WORDS.get(one, {token.lower_}) and token.tag_ in choosing.TAGS.get(
                    one, {token.tag_}
                )
                met = met and not held.isdisjoint(RARE.get(one, held))
                if one in guarded and not met:
                    before = [(t.head.i, t.dep_, t.tag_) for t in doc]
                    one(token)
                    assert [(t.head.i, t.dep_, t.tag_) for t in doc] == before, (one.__name__, token.text, doc.text)
