"""Who is who: judgements beside the persons that they make."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.model import MACHINE, Entry, IdentityJudged, Judgement
from letapis.model.chain import link
from letapis.register import fold
from letapis.register.identity import Clusters, clusters, person_id
from tests.register.story import instant, story
from tests.strategies import ACTORS

MENTIONS = ("A", "B", "C", "D")


def judged(text: str) -> Clusters:
    """The persons that judgements make, one a line: `human A same B`, `machine A different C 0.7`."""
    entries = []
    for seq, line in enumerate(text.strip().splitlines(), start=1):
        actor, left, judgement, right, *score = line.split()
        body = IdentityJudged(left, right, Judgement(judgement), float(score[0]) if score else 0.9)
        name = MACHINE if actor == "machine" else actor
        entries.append(link(seq, instant("2021-01-01"), name, body, "0" * 64))
    return clusters(MENTIONS, entries)


def written(found: Clusters) -> str:
    return " ".join("".join(cluster.mentions) for cluster in found.clusters)


JUDGEMENTS = {
    "nobody said anything": ("", "A B C D", []),
    "a machine joins": ("machine A same B", "AB C D", []),
    "joining is carried on": ("machine A same B\nhuman B same C", "ABC D", []),
    "unsure joins nothing": ("machine A unsure B", "A B C D", []),
    "a human keeps apart whatever the machine says later": ("human A different B\nmachine A same B", "A B C D", []),
    "a human keeps apart what a machine joins through a third": (
        "human A different C\nmachine A same B 0.9\nmachine B same C 0.8",
        "AB C D",
        [],
    ),
    "the better score goes first": (
        "human A different C\nmachine A same B 0.7\nmachine B same C 0.8",
        "A BC D",
        [],
    ),
    "a machine that knows two namesakes apart does not join them through a third": (
        "machine A different C\nmachine A same B 0.9\nmachine B same C 0.8",
        "AB C D",
        [],
    ),
    "a human joins what a machine holds apart": ("machine A different B\nhuman A same B", "AB C D", []),
    "a machine may think better of it": ("machine A same B\nmachine A different B", "A B C D", []),
    "a human who is unsure holds the machine back": ("machine A same B\nhuman A unsure B", "A B C D", []),
    "a split by a human restores": ("human A same B\nhuman A different B", "A B C D", ["identity-contradicted"]),
    "two humans contradict each other on a pair: the later counts": (
        "human A different B\neditor A same B",
        "AB C D",
        ["identity-contradicted"],
    ),
    "two humans contradict each other through a third: they stay apart": (
        "human A different C\neditor A same B\neditor B same C",
        "AB C D",
        ["identity-refused"],
    ),
    "a bar goes with the cluster": (
        "human B different C\nmachine A same B\nmachine D same C 0.8\nmachine A same D 0.7",
        "AB CD",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected", "issues"), JUDGEMENTS.values(), ids=JUDGEMENTS.keys())
def test_judgements_make_these_persons(text: str, expected: str, issues: list[str]) -> None:
    found = judged(text)
    assert written(found) == expected
    assert [issue.code for issue in found.issues] == issues


def test_the_first_mention_gives_the_person_its_id_and_a_merge_keeps_it() -> None:
    assert judged("").clusters[1].id == "person:B"
    assert judged("machine B same C").clusters[1].id == person_id("mention:B")
    assert judged("machine C same B").clusters[1].id == "person:B"


JUDGED = st.lists(
    st.builds(
        IdentityJudged,
        st.sampled_from(MENTIONS),
        st.sampled_from(MENTIONS),
        st.sampled_from(Judgement),
        st.sampled_from((0.6, 0.9)),
    ).flatmap(lambda body: st.sampled_from(ACTORS).map(lambda actor: (actor, body))),
    max_size=12,
)


def chained(drawn: list[tuple[str, IdentityJudged]]) -> list[Entry]:
    return [link(n, instant("2021-01-01"), actor, body, "0" * 64) for n, (actor, body) in enumerate(drawn, start=1)]


@given(JUDGED)
def test_every_mention_is_of_one_person_and_no_machine_moves_what_humans_keep_apart(
    drawn: list[tuple[str, IdentityJudged]],
) -> None:
    entries = chained(drawn)
    found = clusters(MENTIONS, entries)
    assert sorted(m for cluster in found.clusters for m in cluster.mentions) == sorted(MENTIONS)
    person = {m: cluster.id for cluster in found.clusters for m in cluster.mentions}
    last = {}
    for entry in entries:
        if not entry.by_machine and isinstance(entry.body, IdentityJudged):
            last[frozenset((entry.body.left, entry.body.right))] = entry.body
    for body in last.values():
        if body.judgement is Judgement.DIFFERENT and body.left != body.right:
            assert person[body.left] != person[body.right]


@given(JUDGED)
def test_judgements_do_not_depend_on_the_order_in_which_they_are_given(drawn: list[tuple[str, IdentityJudged]]) -> None:
    entries = chained(drawn)
    assert clusters(MENTIONS, reversed(entries)) == clusters(MENTIONS, entries)


def test_a_contradiction_is_shown_with_the_people_it_is_about() -> None:
    history = """
    2020-09-08 detained 2020-09-07
    2020-09-09 detained 2020-09-08 join=no
    same 1 2 by=editor
    different 1 2 by="second editor"
    """
    people = fold(story(history)).cases.values()
    assert [[issue.code for issue in case.issues] for case in people] == [["identity-contradicted"]] * 2


def test_an_english_heading_is_the_name_chosen_in_english_then_the_one_written_in_full_most_often() -> None:
    history = """
    2020-09-08 detained 2020-09-07 who="M. M." join=no
    2020-09-09 detained 2020-09-07 who=M. join=no
    2020-09-10 detained 2020-09-07 who=M. join=no
    2020-09-11 detained 2020-09-07 who="Н. Н." lang=be join=no
    same 1 2
    same 2 3
    same 3 4
    """
    (before,) = fold(story(history)).cases.values()
    assert before.person.name == "M. M."
    (after,) = fold(story(history + 'name 1 "N. Nn" be')).cases.values()
    assert after.person.name == "M. M.", "a name chosen for another language heads no English list"
    (english,) = fold(story(history + 'name 1 "N. Nn" en')).cases.values()
    assert english.person.name == "N. Nn"
    assert {(name.language, name.name, name.chosen) for name in after.person.names} == {
        ("be", "N. Nn", True),
        ("en", "M. M.", False),
    }
    assert after.person.variants == ("N. Nn", "M. M.", "M.", "Н. Н.")


def test_a_name_chosen_in_any_language_goes_before_one_that_is_not_english_and_nobody_chose() -> None:
    history = """
    2020-09-11 detained 2020-09-07 who="Н. Н." lang=ru join=no
    name 1 "Н. Нн" be
    """
    (chosen,) = fold(story(history)).cases.values()
    assert chosen.person.name == "Н. Нн"
