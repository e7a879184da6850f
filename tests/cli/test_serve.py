"""Where the desk listens."""

import pytest

from tests.cli.conftest import Letapis


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "desk.example", ""])  # noqa: S104 - what is refused
def test_a_desk_without_accounts_listens_on_this_machine_alone(letapis: Letapis, host: str) -> None:
    # `--check` ends it even if it were to start.
    told = letapis("serve", "--no-accounts", "--check", "--port", "0", "--host", host)
    assert told.status == 1
    assert "for this machine alone" in told.err
