"""One file of rules, and every verb and page goes by it."""

import json
import re
import time
from pathlib import Path

import pytest

from letapis.desk.register_port import Catching
from letapis.ledger import SqlLedger, open_ledger
from letapis.register import DEFAULT_RULES
from letapis.register.rulesfile import write_rules
from letapis.web import serving
from letapis.wiring import Settings
from tests.cli.conftest import Letapis
from tests.register.story import story
from tests.web.serving import serving as served

TOLD = """
2020-09-08 detained 2020-09-07 place=Minsk says=official
2020-09-08 detained 2020-09-07 place=Brest says=relative
2020-12-02 sentenced 2020-12-01 term=P2Y says=relative
2020-12-22 transferred 2020-12-20 facility="Colony No. 2"
2020-12-22 remanded 2020-10-01 who="M. M."
2020-12-22 sentenced 2020-12-01 term=P2Y who="M. M."
"""
OTHERS = [line for line in write_rules(DEFAULT_RULES).splitlines() if '"official"' not in line]
OFFICIALS = "\n".join(OTHERS).replace("sources = [", 'sources = [\n  "official",')


@pytest.fixture
def filed(letapis: Letapis, tmp_path: Path) -> Letapis:
    ledger = open_ledger(str(tmp_path / "letapis.db"), create=True)
    assert isinstance(ledger, SqlLedger)
    for entry in story(TOLD):
        ledger.append([entry.body], actor=entry.actor)
    ledger.close()
    (tmp_path / "rules.toml").write_text(OFFICIALS, encoding="utf-8")
    return letapis


def places(ran: str) -> str:
    return str(json.loads(ran)["groups"][0]["key"])


def test_verbs_go_by_the_rules_that_are_given(filed: Letapis) -> None:
    asked = ("held", "--on", "2020-09-10", "--by", "region", "--format", "json")
    flag = ("--rules", "rules.toml")
    assert places(filed(*asked).out) == "Brest Region"
    assert places(filed(*flag, *asked).out) == "Minsk"
    name = json.loads(filed(*flag, *asked).out)["as_of"]["rules"]
    for verb in (
        ("held", "--on", "2020-09-10"),
        ("status", "N. N.", "--on", "2020-09-10"),
        ("stats", "time", "custody"),
    ):
        assert f"by the rules {name}" in " ".join(filed(*flag, *verb).out.split())
    assert filed(*flag, "--quiet", "verify", "--register").status == 0
    assert filed(*flag, "--quiet", "rebuild").status == 0
    assert places(filed(*flag, *asked).out) == "Minsk"


def test_the_rules_are_printed_to_be_changed(filed: Letapis) -> None:
    ran = filed("rules")
    assert ran.out == write_rules(DEFAULT_RULES)
    assert "that Letapis comes with" in ran.err
    ran = filed("--rules", "rules.toml", "rules")
    assert ran.out.split("sources = [\n")[1].startswith('  "official",\n  "person_concerned"')
    assert ran.err.startswith("These are the rules ")


def test_the_country_of_the_rules_computes_the_end_of_a_term(filed: Letapis, tmp_path: Path) -> None:
    (tmp_path / "by.toml").write_text('country = "by"', encoding="utf-8")
    assert "computed end" in filed("status", "N. N.", "--on", "2021-01-01").out  # the place tells whose law it is
    asked = ("status", "M. M.", "--on", "2021-01-01")
    assert "computed end" not in filed(*asked).out
    assert "computed end" in filed("--rules", "by.toml", *asked).out


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("none.toml", "letapis: none.toml cannot be used as rules: No such file or directory; give a file of rules"),
        (".", "letapis: . cannot be used as rules: Is a directory; give a file of rules"),
        ("latin.toml", "letapis: latin.toml cannot be used as rules: it is not UTF-8; save it as such"),
        ("large.toml", "letapis: large.toml cannot be used as rules: it is larger than a megabyte"),
        ("bad.toml", "letapis: bad.toml cannot be used as rules: foo is no setting; there are country, precedence"),
    ],
)
@pytest.mark.parametrize("verb", [("held",), ("rebuild",), ("verify", "--register"), ("serve", "--public", "--check")])
def test_rules_that_cannot_be_used(filed: Letapis, tmp_path: Path, file: str, told: str, verb: tuple[str, ...]) -> None:
    (tmp_path / "latin.toml").write_bytes(b"# \xe4")
    (tmp_path / "large.toml").write_bytes(b"#" * 1_000_001)
    (tmp_path / "bad.toml").write_text("foo = 1", encoding="utf-8")
    ran = filed("--rules", file, *verb)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith(told)
    assert ran.err.count("\n") == 1


def test_the_pages_go_by_the_rules_and_name_them(filed: Letapis, tmp_path: Path) -> None:
    import httpx  # noqa: PLC0415

    place = Settings(str(tmp_path / "letapis.db"), rules=str(tmp_path / "rules.toml"))
    name = json.loads(filed("--rules", "rules.toml", "held", "--format", "json").out)["as_of"]["rules"]
    with serving.desk_app(place, accounts=False) as (app, _), served(app) as address:
        methods = httpx.get(f"{address}/methods", timeout=30).text
        charts = httpx.get(f"{address}/charts?on=2020-09-10", timeout=30).text
        table = httpx.get(f"{address}/charts.csv?on=2020-09-10", timeout=30).text
    assert "official, the person concerned" in methods
    assert name in methods
    assert f"by the rules {name}" in charts
    assert table.splitlines()[-1].endswith(f'by the rules {name}"')
    with served(serving.public_app(place)) as address:
        assert name in httpx.get(f"{address}/methods", timeout=60).text


def test_serving_tells_why_the_tables_are_made_anew_and_how_far_that_is(
    filed: Letapis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filed("held").status == 0  # the tables are filled by the rules that the program comes with
    monkeypatch.setattr("letapis.desk.register_port.MANY", 0)
    monkeypatch.setattr(serving, "TOLD_EVERY", 0.001)
    other = Settings(str(tmp_path / "letapis.db"), rules=str(tmp_path / "rules.toml"))
    told: list[str] = []
    with serving.desk_app(other, accounts=False, tell=told.append):
        until = time.monotonic() + 30
        while "the register is ready" not in told and time.monotonic() < until:
            time.sleep(0.01)
    assert told[0].startswith("the register's tables were made by other rules or by another version of Letapis: ")
    assert re.search(r" \d[\d,]* entries are gone through first, and nothing is lost$", told[0])
    assert told[-1] == "the register is ready"
    assert all(re.fullmatch(r"\d+ % of the entries|all entries; the lists are written", line) for line in told[1:-1])
    told.clear()
    with serving.desk_app(other, accounts=False, tell=told.append):
        time.sleep(0.3)
    assert told == []
    assert "the register's tables were made by other rules" in filed("held").err  # they are those of the program again


def test_what_was_filed_since_is_told_apart_from_tables_made_anew() -> None:
    assert Catching(10_000, 20_000).told.startswith("the register's tables do not hold all that was filed: 10,000 ")
    assert (Catching(10_000, 20_000).percent, Catching(19_999, 20_000).percent) == (50, 99)
    assert [Catching(n, 20_000).long for n in (0, 14_999, 15_000, 20_000)] == [True, True, False, False]
