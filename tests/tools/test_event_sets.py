"""How readings are held against the sets of events, sayers and our own reports, on documents small enough to read."""

from pathlib import Path

import pytest

from letapis.model import EventKind, Polarity, Reading, Reality, Role, RoleName, Statement
from measuring import (
    golds,
    indiapolice,
    m2e2,
    plv,
    polnear,
    rams,
    sets,
    wikievents,
)
from measuring.records import Json, Tally
from tests.spans import cut
from tests.tools.documents import marks, place, says

# ---------------------------------------------------------------- WikiEvents
ARRESTS = "Police arrested Ana Petrova and Ivan Sidorov. She was freed. Fans fear the jailing of others. Ana rests."


def wikievents_item() -> Json:
    def arguments(role: str, *words: str) -> list[Json]:
        return [{"role": role, **place(ARRESTS, w), "entity_name": w} for w in words]

    return {
        "id": "d",
        "text": ARRESTS,
        "events": [
            {
                "type": "Justice.ArrestJailDetain.Unspecified",
                "trigger": place(ARRESTS, "arrested"),
                "arguments": arguments("Detainee", "Petrova", "Sidorov"),
            },
            {
                "type": "Justice.ReleaseParole.Unspecified",
                "trigger": place(ARRESTS, "freed"),
                "arguments": [{"role": "Defendant", **place(ARRESTS, "She"), "entity_name": "Ana Petrova"}],
            },
            {"type": "Life.Die.Unspecified", "trigger": place(ARRESTS, "rests"), "arguments": []},
        ],
    }


def test_a_list_of_people_is_one_event_and_two_persons() -> None:
    got = marks(
        wikievents.SET,
        wikievents_item(),
        says(ARRESTS, EventKind.DETAINED, "arrested", "Ana Petrova", "Ana Petrova"),
        says(ARRESTS, EventKind.DETAINED, "arrested", "Ivan Sidorov", "Ivan Sidorov"),
        says(ARRESTS, EventKind.DIED, "rests", "Ana rests"),
        says(ARRESTS, EventKind.DETAINED, "jailing", "others"),
    )
    assert got.tallies == {
        "triggers": Tally(hit=1, invented=1, missed=1),
        "persons": Tally(hit=2, invented=1, missed=1),
    }
    assert {(c.measure, c.kind, c.what) for c in got.confusions} == {
        ("triggers", "missed", "Justice.ReleaseParole, nothing read"),
        ("triggers", "invented", "detained (test)"),
        ("persons", "missed", "Justice.ReleaseParole: Ana Petrova, read: nobody"),
        ("persons", "invented", "detained: others = None"),
    }


def test_a_person_is_right_by_name_where_the_words_stand_elsewhere() -> None:
    freed = says(ARRESTS, EventKind.RELEASED, "freed", None, "Petrova")
    assert marks(wikievents.SET, wikievents_item(), freed).tallies["persons"] == Tally(hit=1, missed=2)


@pytest.mark.parametrize(
    ("kind", "trigger", "invented"),
    [
        (EventKind.CHARGED, "freed", 1),  # another type's words: invented, and the release missed
        (EventKind.WANTED, "jailing", 0),  # only allowed
        (EventKind.PROFILE, "Fans", 0),  # no counterpart
        (EventKind.HELD, "others", 1),
    ],
)
def test_what_counts_as_invented(kind: EventKind, trigger: str, invented: int) -> None:
    got = marks(wikievents.SET, wikievents_item(), says(ARRESTS, kind, trigger, "others"))
    assert got.tallies["triggers"] == Tally(invented=invented, missed=2)


def test_nouns_for_persons_are_not_counted() -> None:
    text = "Political prisoner Ana Petrova wrote a letter."
    held = says(text, EventKind.HELD, "Political prisoner", "Ana Petrova")
    assert marks(wikievents.SET, {"id": "d", "text": text, "events": []}, held).tallies["triggers"] == Tally()


# ---------------------------------------------------------------- RAMS
def test_arguments_of_the_one_event_only() -> None:
    text = "Agents jailed Ana in Minsk for a poem. Ivan was jailed again."
    item = {
        "id": "d",
        "text": text,
        "events": [
            {
                "type": "justice.arrestjaildetain.arrestjaildetain",
                "trigger": place(text, "jailed"),
                "arguments": [
                    {"role": "jailer", **place(text, "Agents")},
                    {"role": "detainee", **place(text, "Ana")},
                    {"role": "place", **place(text, "Minsk")},
                    {"role": "crime", **place(text, "a poem")},
                ],
            }
        ],
    }
    roles = (Role(RoleName.AGENT, cut(text, "Agents")), Role(RoleName.FACILITY, cut(text, "again")))
    other = says(text, EventKind.DETAINED, "was jailed", "Ivan")
    got = marks(rams.SET, item, says(text, EventKind.DETAINED, "jailed", "Ana", roles=roles), other)
    assert got.tallies == {
        "persons": Tally(hit=1),
        "agents": Tally(hit=1),
        "places": Tally(invented=1, missed=1),
        "crimes": Tally(missed=1),
    }


# ---------------------------------------------------------------- M2E2
def test_arrests_sentences_and_persons() -> None:
    text = "Ana was arrested. Ivan was seized. Olga was jailed for a year."
    edges = [(0, 17), (18, 34), (35, len(text))]
    item = {
        "id": "d",
        "text": text,
        "sentences": [{"start": start, "end": end} for start, end in edges],
        "events": [
            {
                "type": "Justice:Arrest-Jail",
                "sentence": 0,
                "trigger": place(text, "arrested"),
                "arguments": [{"role": "Person", **place(text, "Ana")}],
            }
        ],
    }
    got = marks(
        m2e2.SET,
        item,
        says(text, EventKind.DETAINED, "arrested", "Ana"),
        says(text, EventKind.DETAINED, "seized", "Ivan"),
        says(text, EventKind.SENTENCED, "jailed", "Olga"),
    )
    assert got.tallies == {
        "arrests": Tally(hit=1, invented=1),
        "sentences": Tally(hit=1, invented=1),
        "persons": Tally(hit=1, invented=1),
    }


# ---------------------------------------------------------------- IndiaPoliceEvents
POLICE = "police arrested ten men."


@pytest.mark.parametrize(
    ("statement", "marked", "tally"),
    [
        (says(POLICE, EventKind.DETAINED, "arrested", "ten men"), True, Tally(hit=1)),
        (says(POLICE, EventKind.DETAINED, "arrested", "ten men"), False, Tally(invented=1)),
        (says(POLICE, EventKind.CHARGED, "arrested", "ten men"), True, Tally(missed=1)),
        (says(POLICE, EventKind.DETAINED, "arrested", polarity=Polarity.DENIED), True, Tally(missed=1)),
        (says(POLICE, EventKind.DETAINED, "arrested", reality=Reality.PLANNED), False, Tally()),
    ],
)
def test_a_sentence_needs_an_arrest_that_happened(statement: Statement, marked: bool, tally: Tally) -> None:  # noqa: FBT001
    item = {"id": "d", "text": POLICE, "sentences": [{"start": 0, "end": len(POLICE), "ARREST": marked}]}
    assert marks(indiapolice.SET, item, statement).tallies == {"sentences": tally}


# ---------------------------------------------------------------- PLV
WORD = "They will release him."


@pytest.mark.parametrize(
    ("statements", "label"),
    [
        ([], "none"),
        ([says(WORD, EventKind.DETAINED, "release")], "none"),
        ([says(WORD, EventKind.RELEASED, "release")], "happened"),
        ([says(WORD, EventKind.RELEASED, "release", reality=Reality.PLANNED)], "promised"),
        ([says(WORD, EventKind.RELEASED, "release", reality=Reality.CONDITIONAL)], "promised"),
        ([says(WORD, EventKind.RELEASED, "release", reality=Reality.DEMANDED)], "demanded"),
        ([says(WORD, EventKind.RELEASED, "release", reality=Reality.PLANNED, polarity=Polarity.DENIED)], "refused"),
    ],
)
def test_what_a_word_is_taken_for(statements: list[Statement], label: str) -> None:
    word = {"class": "release", **place(WORD, "release")}
    for truth in ("happened", "promised", "refused", "demanded", "none"):
        item = {"id": "d", "text": WORD, "words": [{**word, "label": truth}, {**word, "label": None}]}
        right = truth == label
        assert marks(plv.SET, item, *statements).tallies == {"words": Tally(hit=int(right), missed=int(not right))}


# ---------------------------------------------------------------- PolNeAR
TOLD = "The mayor, Ana Petrova, said that the bridge had fallen. Voters support the plan. Ivan said it stood."


def polnear_item() -> Json:
    def attribution(source: str, cue: str, content: str) -> Json:
        return {key: [place(TOLD, w)] for key, w in (("source", source), ("cue", cue), ("content", content))}

    return {
        "id": "d",
        "text": TOLD,
        "attributions": [
            attribution("The mayor, Ana Petrova,", "said", "that the bridge had fallen"),
            attribution("Voters", "support", "the plan"),
        ],
    }


@pytest.mark.parametrize(
    ("source", "cue", "content", "tally"),
    [
        ("The mayor", "said", "the bridge had fallen", Tally(hit=1)),
        ("Ana Petrova", "said", "the bridge had fallen", Tally(invented=1, missed=1)),  # not the head of the phrase
        ("Voters", "support", "the plan", Tally(missed=1)),  # no clause: neither helps nor hurts
        ("Ivan", "said it", "it stood", Tally(invented=1, missed=1)),
        (None, "said", "the bridge had fallen", Tally(missed=1)),
    ],
)
def test_the_sayer_of_a_reported_clause(source: str | None, cue: str, content: str, tally: Tally) -> None:
    told = (cut(TOLD, source) if source else None, cut(TOLD, cue), cut(TOLD, content))
    assert marks(polnear.SET, polnear_item(), told=[told]).tallies == {"sayers": tally}


# ---------------------------------------------------------------- our own reports
def test_expected_readings_are_scored_by_the_contract(shared: Path) -> None:
    [document] = sets.BY_NAME["reference"].load(shared)
    got = golds.mark(document, Reading(document.report))
    needed = sum(not s.get("optional") for s in document.gold["gold"]["statements"])
    assert got.tallies["event+person strict"] == Tally(missed=needed)
    assert len(got.confusions) == needed
