"""Who may do what at the desk: a table of roles."""

from enum import StrEnum


class Right(StrEnum):
    """Something that not everybody may do."""

    READ = "read"
    FILE = "file"
    REVIEW = "review"
    IDENTIFY = "identify"
    DISCLOSE = "disclose"
    UNSEAL = "unseal"
    PEOPLE = "people"


class AccountRole(StrEnum):
    """What somebody is at the desk."""

    READER = "reader"
    MONITOR = "monitor"
    EDITOR = "editor"
    OWNER = "owner"


R = Right
RIGHTS: dict[AccountRole, frozenset[Right]] = {
    AccountRole.READER: frozenset({R.READ}),
    AccountRole.MONITOR: frozenset({R.READ, R.FILE, R.REVIEW}),
    AccountRole.EDITOR: frozenset({R.READ, R.FILE, R.REVIEW, R.IDENTIFY, R.DISCLOSE, R.UNSEAL}),
    AccountRole.OWNER: frozenset(Right),
}
