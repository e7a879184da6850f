"""The JSON API: its answers are the pages' answers, and no request makes it fail."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from letapis.web.desk.app import build_app
from letapis.web.desk.state import open_desk
from tests.web.conftest import SECRET, filled
from tests.web.golds import GoldReader
from tests.web.serving import serving


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving(build_app(open_desk(filled(6), GoldReader(), secret=SECRET))) as served:
        yield served


@pytest.fixture
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{address}/api/v1", timeout=30) as opened:
        yield opened


def test_a_person_is_found_from_another_spelling_with_a_score(client: httpx.Client) -> None:
    found = client.get("/people", params={"q": "Марыя Калеснікава"}).json()["people"][0]
    assert found["name"] in {"Maria Kalesnikava", "Maria Kolesnikova", "Maryia Kalesnikava"}
    assert found["score"] > 0.5


def test_a_case_comes_with_how_it_stands(client: httpx.Client) -> None:
    key = client.get("/people").json()["people"][0]["id"].rpartition(":")[2]
    found = client.get(f"/people/{key}", params={"on": "2020-06-01"}).json()
    assert found["status"]["on"] == "2020-06-01"
    assert len(found["case"]["lines"]) == found["case"]["person"]["statements"]


def test_a_count_names_everybody_it_counts(client: httpx.Client) -> None:
    found = client.get("/held", params={"on": "2020-12-01"}).json()
    assert len(found["people"]) == found["upper"] + found["undated"]
    assert all(person["statements"] for person in found["people"])


def test_a_quote_of_the_api_stands_where_it_says(client: httpx.Client) -> None:
    key = client.get("/reports").json()["reports"][0]["source"]["report_id"].rpartition(":")[2]
    report = client.get(f"/reports/{key}").json()
    assert report["statements"]
    for told in report["statements"]:
        quote = told["statement"]["quote"]
        assert report["text"][quote["start"] : quote["end"]] == quote["text"]


@pytest.mark.parametrize(
    ("path", "status"),
    [("/people/0", 422), (f"/people/{'0' * 64}", 404), ("/held?on=x", 422), ("/held?by=x", 422), ("/series", 422)],
)
def test_what_is_wrong_is_said_as_json(client: httpx.Client, path: str, status: int) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert set(answer.json()) == {"error", "detail"}


def test_schemathesis_finds_no_server_error(address: str, tmp_path: Path) -> None:
    command = [
        str(Path(sys.executable).parent / "schemathesis"),
        *(
            "run",
            f"{address}/api/openapi.json",
            "--checks",
            "not_a_server_error",
            "--phases",
            "examples,coverage,fuzzing",
        ),
        *("--max-examples", "4", "--seed", "1", "--suppress-health-check", "all", "--no-color"),
    ]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False, timeout=240)
    assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-1000:]
