"""Where the desk listens."""

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
    monkeypatch.setattr(serving, "serve", lambda *_, **__: None)
    told = letapis("serve", "--no-open", "--host", host)
    assert told.status == 0
    assert "/setup?code=" in told.err
    assert ("nothing on the way is encrypted" in told.err) is warned


def test_a_public_register_of_no_ledger_is_not_begun(letapis: Letapis) -> None:
    told = letapis("serve", "--public", "--check", "--port", "0")
    assert told.status == 1
    assert "there is no ledger at" in told.err
