"""Where the desk listens."""

import socket
import webbrowser
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from letapis.web import serving
from tests.cli.conftest import Letapis


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "desk.example", ""])  # noqa: S104 - what is refused
def test_a_desk_without_accounts_listens_on_this_machine_alone(letapis: Letapis, host: str) -> None:
    # `--check` ends it even if it were to start.
    told = letapis("serve", "--no-accounts", "--check", "--port", "0", "--host", host)
    assert told.status == 1
    assert "for this machine alone" in told.err


@pytest.mark.parametrize(("host", "warned"), [("127.0.0.1", False), ("localhost", False), ("0.0.0.0", True)])  # noqa: S104
def test_a_desk_that_others_can_reach_says_that_the_way_is_open(
    letapis: Letapis, monkeypatch: pytest.MonkeyPatch, host: str, *, warned: bool
) -> None:
    monkeypatch.setattr(serving, "server", lambda _: SimpleNamespace(run=lambda **_: None))
    told = letapis("serve", "--no-open", "--port", "0", "--host", host)
    assert told.status == 0
    assert f"http://{host}:0/" not in told.err
    assert "/setup?code=" in told.err
    assert ("nothing on the way is encrypted" in told.err) is warned


def test_a_public_register_of_no_ledger_is_not_begun(letapis: Letapis) -> None:
    told = letapis("serve", "--public", "--check", "--port", "0")
    assert told.status == 1
    assert "there is no ledger at" in told.err


def test_nobody_is_sent_to_what_answers_at_a_port_that_is_taken(
    letapis: Letapis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address bears the code of the first account, and a page of somebody else's might ask for a password."""
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        told = letapis("serve", "--open", "--port", str(other.getsockname()[1]))
    assert (told.status, opened) == (1, [])
    assert "give another one with --port" in told.err
    assert "is open at" not in told.err


@pytest.mark.parametrize("how", ["another kind of file", "a folder"])
def test_accounts_that_cannot_be_read_are_told_in_words(letapis: Letapis, tmp_path: Path, how: str) -> None:
    kept = tmp_path / "letapis.accounts.db"
    kept.mkdir() if how == "a folder" else kept.write_text("no database, and longer than a header " * 100)
    told = letapis("serve", "--check", "--port", "0")
    assert told.status == 1
    assert told.err.startswith("letapis: the accounts in letapis.accounts.db cannot be used: ")
    assert told.err.count("\n") == 1


def test_where_there_can_be_no_ledger_no_accounts_are_made(letapis: Letapis, tmp_path: Path) -> None:
    (tmp_path / "other.db").write_text("no ledger")
    told = letapis("--ledger", "other.db", "serve", "--check", "--port", "0")
    assert "other.db cannot be read as a ledger" in told.err
    assert [file.name for file in tmp_path.iterdir()] == ["other.db"]
