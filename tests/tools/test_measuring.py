"""The development sets are compared by `tools/measuring`; here is how, on documents small enough to read."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import eval_reading
from letapis.model import EventKind, Person, Polarity, Reading, Reality, Report, Role, RoleName, Span, Statement
from measuring import golds, indiapolice, m2e2, plv, polnear, rams, sets, statistics, tables, wikievents
from measuring.files import DataMissingError, case, sentence
from measuring.matching import same_name
from measuring.records import Attribution, Confusion, DataSet, Headline, Json, Marks, Measure, Tally
from measuring.verblist import VerbList


def place(text: str, words: str) -> Json:
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def span(text: str, words: str) -> Span:
    return Span.cut(text, text.index(words), text.index(words) + len(words))


def says(  # noqa: PLR0913 - a test names the fields that it is about
    text: str,
    kind: EventKind,
    trigger: str,
    person: str | None = None,
    name: str | None = None,
    *,
    roles: tuple[Role, ...] = (),
    polarity: Polarity = Polarity.AFFIRMED,
    reality: Reality = Reality.ACTUAL,
) -> Statement:
    who = Person(span(text, person) if person else None, name)
    quote = Span.cut(text, 0, len(text))
    return Statement("r", kind, span(text, trigger), who, quote, roles, polarity=polarity, reality=reality, rule="test")


class Fake:
    """Reads what it is told to read."""

    def __init__(self, *statements: Statement, told: Sequence[Attribution] = ()) -> None:
        self.statements = statements
        self.told = told

    def read_all(self, reports: Iterable[Report]) -> Iterator[Reading]:
        return (Reading(report, self.statements) for report in reports)

    def attributions(self, text: str) -> Sequence[Attribution]:
        return [attribution for attribution in self.told if attribution[1].text in text]


def marks(data_set: DataSet, item: Json, *statements: Statement, told: Sequence[Attribution] = ()) -> Marks:
    [found] = data_set.run(Fake(*statements, told=told), [case(item)])
    return found


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
    roles = (Role(RoleName.AGENT, span(text, "Agents")), Role(RoleName.FACILITY, span(text, "again")))
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
    told = (span(TOLD, source) if source else None, span(TOLD, cue), span(TOLD, content))
    assert marks(polnear.SET, polnear_item(), told=[told]).tallies == {"sayers": tally}


# ---------------------------------------------------------------- our own reports
def test_expected_readings_are_scored_by_the_contract() -> None:
    [document] = sets.BY_NAME["reference"].load(Path(__file__).parents[3] / "shared")
    got = golds.mark(document, Reading(document.report))
    needed = sum(not s.get("optional") for s in document.gold["gold"]["statements"])
    assert got.tallies["event+person strict"] == Tally(missed=needed)
    assert len(got.confusions) == needed


# ---------------------------------------------------------------- the peer
@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Police arrested ten men.", [("detained", "ten men", "affirmed", "actual")]),
        ("Ana was not released.", [("released", "Ana", "denied", "actual")]),
        ("The arrest of the writer shocked them.", [("detained", "the writer", "affirmed", "actual")]),
        ("They will try Ivan.", [("tried", "Ivan", "affirmed", "planned")]),
        ("The weather was fine.", []),
    ],
)
def test_the_list_of_verbs(text: str, read: list[tuple[str, str, str, str]]) -> None:
    [reading] = VerbList().read_all([Report(text)])
    got = [(s.event, s.person.span and s.person.span.text, s.polarity, s.reality) for s in reading.statements]
    assert got == read


def test_the_list_of_verbs_finds_plain_sayers() -> None:
    [(source, cue, content)] = VerbList().attributions("Ana said that the bridge had fallen.")
    assert source is not None
    assert (source.text, cue.text, content.text) == ("Ana", "said", "that the bridge had fallen")


# ---------------------------------------------------------------- figures
TALLIES = st.builds(Tally, *[st.integers(0, 9)] * 3)


def test_figures_by_hand() -> None:
    got = statistics.figures([Tally(3, 1, 1), Tally(0, 0, 2)], "f1")
    assert (got.precision, got.recall, got.support) == (0.75, 0.5, 6)
    assert got.headline == pytest.approx(0.6)
    assert (got.low, got.high) == pytest.approx((0.0, 0.75))


@given(st.lists(TALLIES, max_size=12), st.sampled_from(["f1", "recall", "accuracy"]))
def test_figures_are_shares_and_the_same_each_time(documents: list[Tally], headline: Headline) -> None:
    got = statistics.figures(documents, headline)
    assert 0 <= got.low <= got.high <= 1
    assert 0 <= got.headline <= 1
    assert got == statistics.figures(documents, headline)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12))
def test_all_right_is_certainly_one(hits: list[int]) -> None:
    got = statistics.figures([Tally(hit) for hit in hits], "f1")
    assert (got.headline, got.low, got.high) == (1, 1, 1)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ana Petrova", "Petrova", True),
        ("Škliaraŭ", "SKLIARAU", True),
        ("Ana Petrova", "Ana Sidorova", False),
        (None, "Ana", False),
    ],
)
def test_names_agree(one: str | None, other: str, same: bool) -> None:  # noqa: FBT001
    assert same_name(one, other) is same


@given(st.text(max_size=400), st.data())
def test_a_shown_place_stands_in_double_brackets(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert f"[[{' '.join(text[start:end].split())}" in sentence(text, start, end).replace("[[ ", "[[")


def test_a_shown_place_comes_with_its_sentence_only() -> None:
    text = "Before. Ana was\tarrested in May. After."
    assert sentence(text, text.index("arrested"), text.index(" in")) == "Ana was [[arrested]] in May."


# ---------------------------------------------------------------- tables and the program
def test_a_line_and_a_table() -> None:
    measure = Measure("triggers", floor=0.7, recorded=0.54)
    row = tables.Row("wikievents", measure, statistics.figures([Tally(3, 1, 1)], "f1"), 0.5)
    assert tables.line(row) == ("triggers F1 0.750 [0.75, 0.75] P 0.750 R 0.750 n 4 floor 0.70 passed verb list 0.500")
    assert tables.markdown([row]).splitlines()[2] == (
        "| wikievents | triggers | 4 | 0.750 | 0.750 | **0.750** | 0.75–0.75 | 0.700 | 0.500 | 0.540 |"
    )


def test_confusions_are_grouped() -> None:
    listed = tables.confusion_list(
        [
            Confusion("b", "missed", "one", "here\nthere"),
            Confusion("a", "wrong", "two", "x"),
            Confusion("b", "missed", "3", "y"),
        ]
    )
    assert listed == "==== a: wrong (1)\n\ntwo\n    x\n\n==== b: missed (2)\n\none\n    here there\n\n3\n    y\n"


def test_changes_between_two_lists() -> None:
    first = tables.confusion_list([Confusion("a", "wrong", "one", "x"), Confusion("a", "wrong", "two", "y")])
    second = tables.confusion_list([Confusion("a", "wrong", "two", "y"), Confusion("b", "missed", "three", "z")])
    assert tables.changes(first, second) == "NEW three\n    z\n\nMENDED one\n    x\n"
    assert tables.changes(first, first) == ""


def test_the_program_prints_a_line_and_lists_what_went_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "eval/plv"
    folder.mkdir(parents=True)
    words = [{"class": "release", **place(WORD, "release"), "label": "promised"}]
    item = json.dumps({"id": "d", "text": WORD, "words": words})
    (folder / "train_arrest_release.jsonl").write_text(f"{item}\n{item}\n", encoding="utf-8")
    given = ["--sets", "plv", "--limit", "1", "--errors", str(tmp_path / "errors")]
    assert eval_reading.main(given, Fake, tmp_path) == 0
    assert capsys.readouterr().out.split("): ")[1] == "words accuracy 0.000 [0.00, 0.00] n 1 floor 0.90 MISSED\n"
    assert (tmp_path / "errors/plv.txt").read_text(encoding="utf-8") == (
        "==== words: wrong (1)\n\npromised read as none: nothing read\n    They will [[release]] him.\n"
    )


def test_missing_data_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert eval_reading.main(["--sets", "plv"], Fake, tmp_path) == 2
    assert "no development data at" in capsys.readouterr().err
    with pytest.raises(DataMissingError):
        sets.BY_NAME["m2e2"].load(tmp_path)


def test_an_unknown_set_is_named() -> None:
    with pytest.raises(SystemExit, match="no such set: nothing"):
        eval_reading.chosen_sets("plv,nothing")


def test_the_page_tells_how_each_set_is_compared() -> None:
    chosen = [sets.BY_NAME["reports"], sets.BY_NAME["examples"], sets.BY_NAME["plv"]]
    page = eval_reading.page([], chosen, "abc1234")
    assert "at commit `abc1234`" in page
    assert "### reports, examples\n" in page
    assert plv.MAPPING in page
