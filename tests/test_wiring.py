"""Settings: flags first, then the environment, then the defaults."""

import pytest

from letapis.wiring import Settings, settings

ENVIRONMENT = {"LETAPIS_LEDGER": "env.db", "LETAPIS_MODEL": "env_model", "LETAPIS_RULES": "env.toml"}


@pytest.mark.parametrize(
    ("environment", "flags", "expected"),
    [
        ({}, {}, Settings("letapis.db", None)),
        (ENVIRONMENT, {}, Settings("env.db", "env_model", rules="env.toml")),
        (ENVIRONMENT, {"ledger": "flag.db"}, Settings("flag.db", "env_model", rules="env.toml")),
        (ENVIRONMENT, {"model": "flag_model"}, Settings("env.db", "flag_model", rules="env.toml")),
        (ENVIRONMENT, {"rules": "flag.toml"}, Settings("env.db", "env_model", rules="flag.toml")),
        ({"LETAPIS_LEDGER": ""}, {}, Settings("letapis.db", None)),
    ],
)
def test_where_a_setting_comes_from(environment: dict[str, str], flags: dict[str, str], expected: Settings) -> None:
    assert settings(environment, **flags) == expected
