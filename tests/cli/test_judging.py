"""The verbs by which a human says something, and those that keep the ledger safe."""

import json
from pathlib import Path

import pytest

from letapis.cli.judgements import pairs_judged, standing_judgements
from letapis.cli.verbs.verify import in_short
from letapis.ledger import MemoryLedger
from letapis.model import EntryWithdrawn, IdentityJudged, Individual, Issue, Judgement
from tests.cli.conftest import Letapis

LINES = b"""{"text": "Ivan Ivanou was detained on 2020-07-29."}
{"text": "Ivan Ivanou was released on 2020-09-01."}
{"text": "Viktar Babaryka was detained on 2020-06-18."}
{"text": "Uladzimir Trus was detained on 2021-01-01."}
"""


@pytest.fixture
def filed(letapis: Letapis, monkeypatch: pytest.MonkeyPatch) -> Letapis:
    monkeypatch.setenv("LETAPIS_USER", "anna")
    assert letapis("--quiet", "add", "-", "--input-format", "jsonl", stdin=LINES).status == 0
    return letapis


def people(letapis: Letapis) -> list[tuple[str, int]]:
    rows = json.loads(letapis("people", "--format", "json").out)
    return [(row["name"], len(row["mentions"])) for row in rows]


def test_same_joins_and_is_in_the_log(filed: Letapis) -> None:
    ran = filed("identity", "same", "Viktar Babaryka", "Uladzimir Trus", "--reason", "his real name")
    assert ran.err.endswith("anna judges Viktar Babaryka and Uladzimir Trus the same person\n")
    assert [count for _, count in people(filed)] == [2, 2]
    log = [json.loads(line) for line in filed("identity", "log", "Trus", "--format", "jsonl").out.splitlines()]
    assert [(row["actor"], row["judgement"], row["reasons"]) for row in log] == [("anna", "same", ["his real name"])]
    assert "Uladzimir Trus" in filed("identity", "log").out


def test_the_log_tells_what_was_withdrawn_since(filed: Letapis) -> None:
    said = filed("identity", "same", "Viktar Babaryka", "Uladzimir Trus").err
    assert "withdrawn" not in filed("identity", "log").out
    filed("withdraw", said.split()[1].rstrip(":"), "--reason", "another man")
    assert filed("identity", "log").out.count("the same person, withdrawn since") == 1
    rows = [json.loads(line) for line in filed("identity", "log", "--format", "jsonl").out.splitlines()]
    assert [row["withdrawn"] for row in rows if row["actor"] == "anna"] == [True]


def test_an_entry_tells_of_a_withdrawal_that_was_withdrawn_itself(filed: Letapis) -> None:
    [row] = [json.loads(line) for line in filed("case", "Trus", "--format", "jsonl").out.splitlines()]
    for target, why in ((row["seq"], "the paper took it back"), (None, "the paper did not")):
        head = json.loads(filed("head", "--format", "json").out)["seq"]
        assert filed("withdraw", str(target or head), "--reason", why).status == 0
    told = " ".join(filed("explain", str(row["seq"])).out.split())
    assert f"anna: withdraws entry {row['seq']}: the paper took it back" in told
    assert f"anna: withdraws entry {head}: the paper did not" in told


def test_whoever_contradicts_a_human_is_told_so(filed: Letapis) -> None:
    filed("identity", "different", "Babaryka", "Trus")
    ran = filed("identity", "same", "Trus", "Babaryka", "--by", "boris")
    first, second = ran.err.splitlines()
    assert first.endswith("boris judges Uladzimir Trus and Viktar Babaryka the same person")
    assert second.endswith("anna judged them different people; the later counts, both stay")
    assert filed("identity", "same", "Babaryka", "Ivanou").err.count("\n") == 1


def test_split_keeps_apart_what_the_machine_joined(filed: Letapis) -> None:
    assert people(filed)[0] == ("Ivan Ivanou", 2)
    first = json.loads(filed("case", "Ivanou", "--format", "json").out)["lines"][0]["source"]["report_id"]
    ran = filed("identity", "split", "Ivan Ivanou", "--report", first[7:15], "--reason", "two birth dates")
    assert (ran.status, ran.err) == (0, "anna takes 1 of 2 mentions out of Ivan Ivanou\n")
    assert [row for row in people(filed) if row[0] == "Ivan Ivanou"] == [("Ivan Ivanou", 1)] * 2
    filed("add", "-", stdin=b"Ivan Ivanou was detained on 2022-01-01.")
    assert [row for row in people(filed) if row[0] == "Ivan Ivanou"] == [("Ivan Ivanou", 1)] * 3


def test_what_cannot_be_judged_is_told(filed: Letapis) -> None:
    assert "are one person already" in filed("identity", "same", "Ivanou", "Ivan Ivanou").err
    assert "`letapis identity split` takes mentions out" in filed("identity", "different", "Ivanou", "Ivan Ivanou").err
    assert "none of the mentions, or all of them" in filed("identity", "split", "Ivanou").err
    ran = filed("identity", "different", "Babaryka", "Trus", "--by", "letapis/identity-1")
    assert ran.err == "letapis: the entry was not filed: 'letapis/identity-1' is not the name of a human\n"


def test_suggestions_leave_out_what_a_human_judged(filed: Letapis) -> None:
    filed("add", "-", stdin=b"Viktor Babariko was released on 2025-12-13.")
    person = json.loads(filed("case", "Babaryka", "--format", "json").out)["person"]
    assert set(person["variants"]) == {"Viktar Babaryka", "Viktor Babariko"}
    filed("identity", "split", "Babaryka", "--written", "Viktor Babariko")
    assert json.loads(filed("identity", "suggest", "--format", "json").out) == []
    assert filed("identity", "suggest").err == "Nobody seems to be counted twice.\n"


def test_a_name_is_chosen_for_a_language(filed: Letapis) -> None:
    assert filed("identity", "name", "Babaryka", "Віктар Бабарыка", "--language", "be").status == 0
    names = json.loads(filed("case", "Babaryka", "--format", "json").out)["person"]["names"]
    assert {"language": "be", "name": "Віктар Бабарыка", "chosen": True} in names


def test_a_withdrawal_takes_effect_and_stays_in_sight(filed: Letapis) -> None:
    [row] = [json.loads(line) for line in filed("case", "Trus", "--format", "jsonl").out.splitlines()]
    ran = filed("withdraw", str(row["seq"]), "--reason", "taken back")
    assert ran.err.endswith(f"anna withdraws entry {row['seq']}\n")
    assert "Uladzimir Trus" not in filed("people").out
    explained = " ".join(filed("explain", str(row["seq"])).out.split())
    assert "“Uladzimir Trus was detained on 2021-01-01”" in explained
    assert f"anna: withdraws entry {row['seq']}: taken back" in explained
    assert filed("withdraw", "999", "--reason", "x").err == (
        "letapis: the entry was not filed: there is no entry 999 to withdraw\n"
    )


def test_an_entry_a_statement_and_a_report_are_explained(filed: Letapis) -> None:
    [line] = [json.loads(row) for row in filed("case", "Trus", "--format", "jsonl").out.splitlines()]
    by_id = json.loads(filed("explain", line["id"], "--format", "json").out)
    by_report = json.loads(filed("explain", line["source"]["report_id"][7:17], "--format", "json").out)
    assert [entry["seq"] for entry in by_id] == [line["seq"]]
    assert [entry["kind"] for entry in by_report] == ["report_filed", "statement_read"]
    assert "the ledger holds nothing called 'abcdef'" in filed("explain", "abcdef").err


def test_a_backup_restores_to_the_same_head(filed: Letapis, tmp_path: Path) -> None:
    assert filed("backup", "b.gz").status == 0
    assert filed("--ledger", "r.db", "restore", "b.gz").status == 0
    assert filed("--ledger", "r.db", "head").out == filed("head").out
    assert filed("--ledger", "r.db", "verify").status == 0
    assert "there is something at" in filed("backup", "b.gz").err
    (tmp_path / "b.gz").write_bytes(b"no backup")
    ran = filed("--ledger", "s.db", "restore", "b.gz")
    assert (ran.status, (tmp_path / "s.db").exists()) == (1, False)


def test_a_copy_goes_on_where_it_ended(filed: Letapis) -> None:
    assert filed("copy", "letapis.db", "c.db").status == 0
    filed("add", "-", stdin=b"Anna Alpha was detained.")
    assert filed("--ledger", "c.db", "head").out != filed("head").out
    assert filed("copy", "letapis.db", "c.db").status == 0
    assert filed("--ledger", "c.db", "head").out == filed("head").out


def test_the_register_made_anew_answers_the_same(filed: Letapis) -> None:
    before = filed("people", "--format", "json").out
    assert filed("rebuild").err == "The register of letapis.db was made anew.\n"
    assert filed("people", "--format", "json").out == before


def test_verify_names_what_was_changed(filed: Letapis, tmp_path: Path) -> None:
    head = json.loads(filed("head", "--format", "json").out)["hash"]
    assert filed("verify", "--head", head).status == 0
    assert filed("verify", "--format", "json").out == "[]\n"
    wrong = filed("verify", "--head", "0" * 63 + "1")
    assert wrong.status == 1
    assert "No entry has the hash" in wrong.err
    data = (tmp_path / "letapis.db").read_bytes()
    for side in ("letapis.db-wal", "letapis.db-shm"):
        (tmp_path / side).unlink(missing_ok=True)
    (tmp_path / "letapis.db").write_bytes(data.replace(b"Babaryka was detained", b"Babaryka was released"))
    changed = filed("verify")
    assert changed.status == 1
    assert "was changed" in changed.err


@pytest.mark.parametrize(
    ("arguments", "status", "text"),
    [
        (["compare", "Сергей Тихановский", "Siarhei Tsikhanouski"], 0, "same"),
        (["compare", "Siarhei Tsikhanouski", "Sviatlana Tsikhanouskaya"], 0, "different"),
        (["compare", "one"], 2, ""),
        (["forms", "Віталь Шкляраў"], 0, "Виталий Шкляров"),
        (["normalise", "г-н ТИХАНОВСКИЙ, Сергей Леонидович"], 0, "Сергей Леонидович Тихановский"),
    ],
)
def test_names_need_no_ledger(letapis: Letapis, arguments: list[str], status: int, text: str) -> None:
    ran = letapis("names", *arguments)
    assert (ran.status, text in ran.out) == (status, True)


def test_pairs_of_names_as_lines(letapis: Letapis, tmp_path: Path) -> None:
    pairs = '{"a": "Шкляраў", "b": "Шкляров"}\n\n{"a": "Віталь Шкляраў", "b": "Vitaly Shklyarau"}\n'
    (tmp_path / "p.jsonl").write_text(pairs, encoding="utf-8")
    rows = [json.loads(line) for line in letapis("names", "compare", "--pairs", "p.jsonl").out.splitlines()]
    assert [row["match"] for row in rows] == [False, True]
    assert all(set(row) >= {"score", "match", "reasons"} for row in rows)
    (tmp_path / "p.jsonl").write_text(pairs + "[]", encoding="utf-8")
    ran = letapis("names", "compare", "--pairs", "p.jsonl")
    assert (ran.status, ran.err) == (1, 'letapis: --pairs:4: is no JSON object with "a" and "b"\n')
    assert len(ran.out.splitlines()) == 2


def test_names_as_json(letapis: Letapis) -> None:
    assert json.loads(letapis("names", "compare", "A B", "A B", "--format", "json").out)["reasons"]
    assert json.loads(letapis("names", "compare", "A B", "A B", "--format", "jsonl").out)["decision"]
    assert json.loads(letapis("names", "forms", "Анна Альфа", "--format", "json").out)[0]["text"] == "Анна Альфа"
    ran = letapis("names", "normalise", "-", "--format", "jsonl", stdin="АЛЬФА, Анна\n".encode())
    assert json.loads(ran.out)["name"] == "АЛЬФА, Анна"


def test_a_suggestion_is_told_with_its_reasons(letapis: Letapis) -> None:
    for day in ("2021-01-01", "2021-01-02"):
        letapis("--quiet", "add", "-", stdin=f"Ivan Ivanou was detained on {day}.".encode())
    report = json.loads(letapis("case", "Ivanou", "--format", "json").out)["lines"][1]["source"]["report_id"]
    assert letapis("identity", "split", "Ivanou", "--report", report[7:15], "--reason", "another").status == 0
    letapis("--quiet", "add", "-", stdin=b"Ivan Ivanou was released on 2021-02-01.")
    ran = letapis("identity", "suggest")
    assert (ran.status, ran.out.count("surname: Ivanou = Ivanou")) == (0, 2)
    for row in json.loads(letapis("identity", "suggest", "--format", "json").out):
        assert "surname: Ivanou = Ivanou" in [reason["text"] for reason in row["reasons"]]


def test_judgements_and_names_are_explained_in_words(letapis: Letapis) -> None:
    letapis("--quiet", "add", "-", stdin=b"Anna Alpha was detained on 2021-01-01. Boris Beta was detained.")
    assert letapis("identity", "different", "Alpha", "Beta", "--by", "anna", "--reason", "two").status == 0
    assert letapis("identity", "name", "Alpha", "Ганна Альфа", "--language", "be").status == 0
    last = json.loads(letapis("head", "--format", "json").out)
    assert "Ганна Альфа in be" in letapis("explain", str(last["seq"])).out
    assert last["hash"][:16] in letapis("explain", str(last["seq"])).out
    told = letapis("explain", str(last["seq"] - 1)).out
    assert "anna: judges the mentions" in told
    assert "different people" in told


def test_a_judgement_withdrawn_keeps_nobody_apart() -> None:
    ledger = MemoryLedger()
    people = [Individual(f"person:{one}", one, (), (one,), (f"mention:{one}",), 1) for one in ("a", "b")]
    [judged] = ledger.append([IdentityJudged("mention:a", "mention:b", Judgement.DIFFERENT, None, ())], actor="anna")
    assert pairs_judged(standing_judgements(ledger), people) == {frozenset(("person:a", "person:b"))}
    ledger.append([EntryWithdrawn(judged.seq, "a slip")], actor="anna")
    assert pairs_judged(standing_judgements(ledger), people) == set()


def test_words_that_follow_from_one_change_are_told_once_for_each_entry() -> None:
    issues = [
        Issue("entry-changed", "Entry 1 was changed."),
        *(
            Issue("span-wrong", f"Entry {n} has words at {m} to 9 that are not those.")
            for n in (1, 2)
            for m in (1, 2, 3)
        ),
        Issue("span-wrong", "Entry 3 has words at 1 to 9 that are not those."),
    ]
    assert list(in_short(issues)) == [
        "Entry 1 was changed.",
        "Entry 1 has words at 1 to 9 that are not those, and at 2 more places.",
        "Entry 2 has words at 1 to 9 that are not those, and at 2 more places.",
        "Entry 3 has words at 1 to 9 that are not those.",
    ]
