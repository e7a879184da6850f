"""The verbs that ask the register, on a small history: what goes in stands at the top, what comes out below."""

import csv
import json
import re
from pathlib import Path

import pytest

from letapis.cli.chronicle import print_conflict
from letapis.cli.terminal import console
from letapis.model import Conflict, ConflictKind, Days, Position
from tests.cli.conftest import Letapis

REPORTS = (
    {"text": "Anna Alpha was detained on 2020-07-29.", "published": "2020-08-01", "outlet": "First"},
    {"text": "Anna Alpha was released on 2020-09-01.", "published": "2020-09-02", "outlet": "First"},
    {"text": "Anna Alpha was not released on 2020-09-01.", "published": "2020-09-03", "outlet": "Second"},
    {"text": "Boris Beta was detained on 2020-08-15.", "published": "2020-08-16", "outlet": "First"},
)


@pytest.fixture
def filed(letapis: Letapis) -> Letapis:
    lines = "\n".join(map(json.dumps, REPORTS)).encode()
    assert letapis("--quiet", "add", "-", "--input-format", "jsonl", stdin=lines).status == 0
    return letapis


def test_people(filed: Letapis) -> None:
    out = filed("people").out
    assert [line.split()[:2] for line in out.splitlines()[1:]] == [["Anna", "Alpha"], ["Boris", "Beta"]]
    [anna, boris] = json.loads(filed("people", "--format", "json").out)
    assert (anna["name"], anna["statements"], boris["statements"]) == ("Anna Alpha", 3, 1)


def test_the_chronicle_of_a_case(filed: Letapis) -> None:
    out = filed("case", "Anna Alpha").out
    assert "Anna Alpha   3 statements in 3 reports" in out
    assert "29 Jul 2020  • detained" in out
    assert "1 Sep 2020  ✗ denied: released" in out
    assert "“Anna Alpha was not released on 2020-09-01”" in out
    assert "Second in its own voice, 3 Sep 2020" in out


def test_a_case_as_json_and_as_lines(filed: Letapis) -> None:
    case = json.loads(filed("case", "Alpha", "--format", "json").out)
    lines = [json.loads(line) for line in filed("case", "Alpha", "--format", "jsonl").out.splitlines()]
    assert case["lines"] == lines
    assert [line["statement"]["event"] for line in lines] == ["detained", "released", "released"]
    assert case["person"]["name"] == "Anna Alpha"


@pytest.mark.parametrize("name", ["Анна Альфа", "ANNA ALPHA", "Alpha Anna", "person:"])
def test_a_person_is_found_in_another_spelling_or_by_id(filed: Letapis, name: str) -> None:
    [anna, _] = json.loads(filed("people", "--format", "json").out)
    ran = filed("case", anna["id"][:15] if name == "person:" else name, "--format", "json")
    assert json.loads(ran.out)["person"]["id"] == anna["id"]


def test_nobody_and_several(filed: Letapis) -> None:
    nobody = filed("case", "Ceta")
    assert (nobody.status, nobody.out) == (1, "")
    assert nobody.err == "letapis: nobody in the ledger is called 'Ceta'; `letapis people` lists everyone\n"
    filed("add", "-", stdin=b"Anna Gamma was detained on 2021-01-01.")
    several = filed("case", "Anna")
    assert several.status == 1
    assert several.err.startswith("letapis: 'Anna' may be any of 2: Anna Alpha (person:")


def test_status_on_two_clocks(filed: Letapis) -> None:
    assert filed("status", "Boris Beta", "--on", "2020-09-01").out.startswith("Boris Beta on 1 Sep 2020: in custody\n")
    assert ": not in custody" in filed("status", "Boris Beta", "--on", "2020-08-01").out
    before = filed("status", "Boris Beta", "--on", "2020-09-01", "--known", "2020-01-01")
    assert before.err.startswith("letapis: nobody whom the ledger knew of at 2020-01-0")
    assert before.err.endswith("is called 'Boris Beta'; leave out --known to ask of now\n")


def test_status_as_json_names_its_head(filed: Letapis) -> None:
    status = json.loads(filed("status", "Beta", "--on", "2020-09-01", "--format", "json").out)
    [head] = [json.loads(line) for line in filed("head", "--format", "jsonl").out.splitlines()]
    assert status["as_of"]["head"] == head
    assert (status["held"], status["on"]) == ("yes", "2020-09-01")


def test_held_with_bounds(filed: Letapis) -> None:
    count = json.loads(filed("held", "--on", "2020-10-01", "--format", "json").out)
    assert (count["lower"], count["upper"]) == (1, 2)
    table = filed("held", "--on", "2020-10-01").out
    assert table.startswith("1 to 2 held on 1 Oct 2020\n")
    assert "? perhaps" in table
    assert "• surely" in table
    people = [json.loads(line) for line in filed("held", "--on", "2020-08-20", "--format", "jsonl").out.splitlines()]
    assert {person["name"] for person in people} == {"Anna Alpha", "Boris Beta"}


def test_held_by_outlet(filed: Letapis) -> None:
    count = json.loads(filed("held", "--on", "2020-08-20", "--by", "outlet", "--format", "json").out)
    assert [(group["key"], group["lower"]) for group in count["groups"]] == [("First", 2)]


def test_conflicts_with_both_quotations(filed: Letapis) -> None:
    out = filed("conflicts").out
    assert "happened: released" in out
    assert "“Anna Alpha was released on 2020-09-01”" in out
    assert "“Anna Alpha was not released on 2020-09-01”" in out
    assert json.loads(filed("conflicts", "Boris Beta", "--format", "json").out) == []
    assert filed("conflicts", "Boris Beta").err == "Sources do not disagree.\n"
    assert filed("conflicts", "--kind", "place").out.startswith("computed from 10 entries, head ")
    assert "leave out --known" not in filed("conflicts", "Nobody").err


def test_changes_since_a_day(filed: Letapis) -> None:
    changes = json.loads(filed("changes", "--since", "2020-01-01", "--format", "json").out)
    assert {change["name"] for change in changes["changes"]} == {"Anna Alpha", "Boris Beta"}
    assert "2 people concerned" in filed("changes", "--since", "2020-01-01").out
    assert filed("changes", "--since", "2099-01-01").out.startswith("0 people concerned")


def test_search_finds_by_another_spelling(filed: Letapis) -> None:
    [hit] = [json.loads(line) for line in filed("search", "Борис Бета", "--format", "jsonl").out.splitlines()]
    assert hit["person"]["name"] == "Boris Beta"
    assert hit["comparison"]["reasons"]
    assert "Boris Beta" in filed("search", "Beta").out
    assert "surname: Beta = Beta" in filed("search", "Beta").out
    assert "surname: B and Beta agree as far as an initial can" in " ".join(filed("search", "Boris B").out.split())
    assert filed("search", "Omega").err == "Nobody is called anything like 'Omega'.\n"
    assert "nothing to look for" in filed("search", " ").err


@pytest.mark.parametrize("typed", ["Bet", "бет", "Boris Be", "Борис Бе"])
def test_a_name_is_found_as_it_is_typed(filed: Letapis, typed: str) -> None:
    [hit] = [json.loads(line) for line in filed("search", typed, "--format", "jsonl").out.splitlines()]
    assert (hit["person"]["name"], hit["begins"]) == ("Boris Beta", True)
    assert "begins so" in filed("search", typed).out


def test_stats_over_time(filed: Letapis, tmp_path: Path) -> None:
    span = ("--from", "2020-07-20", "--to", "2020-08-20", "--every", "15")
    ran = filed("stats", "held", *span, "--format", "jsonl", "--csv", "h.csv", "--svg", "h.svg")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert [(row["day"], row["lower"]) for row in rows] == [("2020-07-20", 0), ("2020-08-04", 1), ("2020-08-19", 2)]
    table = (tmp_path / "h.csv").read_text(encoding="utf-8").splitlines()
    assert table[:2] == ["day,lower,upper,undated", "2020-07-20,0,0,0"]
    head = json.loads(filed("head", "--format", "json").out)["hash"]
    assert head in table[-1]
    picture = (tmp_path / "h.svg").read_text(encoding="utf-8")
    assert head in picture
    filed("stats", "held", *span, "--svg", "again.svg")
    assert (tmp_path / "again.svg").read_text(encoding="utf-8") == picture


def test_a_figure_names_the_moment_at_which_it_stays_the_same_for_ever(filed: Letapis, tmp_path: Path) -> None:
    span = ("--from", "2020-07-20", "--to", "2020-08-20", "--every", "15", "--csv")
    filed("stats", "held", *span, "now.csv")
    table = (tmp_path / "now.csv").read_text(encoding="utf-8")
    moment = re.search(r", as known at (\S+Z)", table)
    assert moment, "without --known it is when the last entry was recorded"
    late = {"text": "Boris Beta was released on 2020-08-16.", "published": "2020-08-17"}
    assert filed("--quiet", "add", "-", "--input-format", "jsonl", stdin=json.dumps(late).encode()).status == 0
    filed("stats", "held", *span, "later.csv")
    assert (tmp_path / "later.csv").read_text(encoding="utf-8") != table
    filed("stats", "held", *span, "again.csv", "--known", moment[1])
    assert (tmp_path / "again.csv").read_text(encoding="utf-8") == table


def test_a_list_broken_down_says_who_is_in_which_group(filed: Letapis, tmp_path: Path) -> None:
    report = {"text": "Again. Anna Alpha was detained on 2020-07-29.", "published": "2020-08-02", "outlet": "Second"}
    assert filed("--quiet", "add", "-", "--input-format", "jsonl", stdin=json.dumps(report).encode()).status == 0
    ran = filed("held", "--on", "2020-08-20", "--by", "outlet", "--csv", "held.csv")
    flat = " ".join(ran.out.split())
    assert "1 person counts in several groups, so the groups add up to more than the count" in flat
    assert "name state outlet statements" in flat
    assert "• surely Anna Alpha detained First 2 Second • surely Boris Beta detained First 1" in flat
    header, anna, boris, *notes = csv.reader((tmp_path / "held.csv").read_text(encoding="utf-8").splitlines())
    assert header == ["person", "name", "on", "held", "state", "outlet", "disputed", "statements"]
    assert (anna[1], anna[5], boris[1], boris[5]) == ("Anna Alpha", "First; Second", "Boris Beta", "First")
    assert [len(note) for note in notes] == [1, 1]
    answer = json.loads(filed("held", "--on", "2020-08-20", "--by", "outlet", "--format", "json").out)
    assert [one["keys"] for one in answer["people"]] == [["First", "Second"], ["First"]]
    assert answer["in_several_groups"] == 1
    assert "several groups" not in filed("held", "--on", "2020-08-20", "--by", "state").out
    figure = ("stats", "held", "--from", "2020-08-01", "--to", "2020-08-20", "--every", "19", "--by")
    assert "up to 1 people a day count in several groups" in " ".join(filed(*figure, "outlet").out.split())
    assert "several groups" not in filed(*figure, "state").out


def test_stats_of_time_held(filed: Letapis, tmp_path: Path) -> None:
    ran = filed("stats", "time", "custody", "--on", "2020-10-01", "--format", "json", "--svg", "c.svg")
    answer = json.loads(ran.out)
    assert [(row["spans"], row["both days told"]) for row in answer["rows"]] == [(2, 2), (2, 2)]
    assert answer["notes"] == ["2 spans: 2 with a day told at both ends, 0 bounded"]
    assert (tmp_path / "c.svg").read_text(encoding="utf-8").startswith("<?xml")
    assert "reading of the dates" in filed("stats", "time", "sentence").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["held", "--on", "yesterday"], "'yesterday' is no day of the calendar written as YYYY-MM-DD"),
        (["people", "--known", "2020-13-01"], "'2020-13-01' is no day (YYYY-MM-DD) and no instant"),
        (["stats", "held", "--from", "2021-01-01", "--to", "2020-01-01"], "--from is after --to"),
        (["held", "--by", "colour"], "'colour' is not one of"),
    ],
)
def test_days_that_are_none_are_usage_errors(filed: Letapis, arguments: list[str], message: str) -> None:
    ran = filed(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert message in ran.err


def test_a_chart_by_groups_has_a_line_a_group(filed: Letapis, tmp_path: Path) -> None:
    chart = tmp_path / "x.svg"
    ran = filed("stats", "held", "--from", "2020-08-20", "--to", "2020-08-20", "--by", "outlet", "--svg", str(chart))
    assert (ran.status, ran.err) == (0, "")
    assert "People held, by outlet" in chart.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_told(filed: Letapis) -> None:
    ran = filed("stats", "held", "--from", "2020-08-20", "--to", "2020-08-20", "--csv", "no/such/folder.csv")
    assert (ran.status, ran.err) == (1, "letapis: no/such/folder.csv cannot be written: No such file or directory\n")


@pytest.mark.parametrize(
    ("value", "shown"),
    [("P5Y", "5 years"), ("P1Y6M", "1 year 6 months"), ("minsk", "Minsk"), ("2020-07-29", "29 Jul 2020"), ("P", "P")],
)
def test_what_sources_disagree_on_is_in_words(value: str, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    position = Position(value, ("sha256:0",), "held in Minsk", "First")
    print_conflict(console(), Conflict("c", ConflictKind.TERM, "person:1", "sentenced", Days(None, None), (position,)))
    assert f"{shown}  First" in capsys.readouterr().out


def test_people_fit_a_narrow_terminal(letapis: Letapis) -> None:
    letapis("--quiet", "add", "-", stdin=b"Viktar Babaryka was detained on 2020-06-18.")
    letapis("--quiet", "add", "-", stdin=b"Viktor Babariko was detained on 2020-06-18.")
    out = letapis("people").out
    assert "also Viktor Babariko" in out
    assert "…" not in out


def test_the_ends_of_the_calendar_are_days_like_any_other(filed: Letapis) -> None:
    """And an hour beyond them, as another zone may have it, is told in words."""
    assert "9999-12-30" in filed("stats", "held", "--from", "9999-12-30", "--to", "9999-12-31").out
    assert filed("people", "--known", "9999-12-31").out == filed("people").out
    for known in ("0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"):
        ran = filed("people", "--known", known)
        assert (ran.status, "is no day (YYYY-MM-DD)" in ran.err) == (2, True)
