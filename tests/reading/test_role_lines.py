"""Roles that are told beside the event: all of them, and none of another event's."""

import pytest

from letapis.model import Report, RoleName
from letapis.reading import Reader
from tests.reading.role_lines import ROLES

READ = {
    RoleName.AGENT,
    RoleName.COURT,
    RoleName.JUDGE,
    RoleName.PLACE,
    RoleName.PLACE_FROM,
    RoleName.FACILITY,
    RoleName.FACILITY_FROM,
    RoleName.OFFENCE,
    RoleName.COUNTERPART,
    RoleName.MODE,
}


@pytest.mark.parametrize(("text", "trigger", "roles"), ROLES, ids=[f"{text[:50]}:{word}" for text, word, _ in ROLES])
def test_an_event_has_these_roles(text: str, trigger: str, roles: list[str]) -> None:
    read = Reader().read(Report(text=text, published="2024-05-01")).statements
    told = next(s for s in read if s.trigger.text == trigger)
    assert sorted(f"{r.role.value}: {r.name}" for r in told.roles if r.role in READ) == roles
