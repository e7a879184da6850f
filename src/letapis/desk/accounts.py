"""Who may sit at the desk: accounts, passwords, second factors, lockout, and the log of sealed things looked at.

Accounts are no entries of the ledger: they can be changed and deleted. Passwords are kept as Argon2id hashes (RFC 9106,
the library's own recommended costs); the second factor is a time-based code (RFC 6238).
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from threading import BoundedSemaphore, Lock
from typing import Protocol
from unicodedata import normalize

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from letapis.desk.rights import RIGHTS, AccountRole, Right
from letapis.model import is_machine

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 1024
FREE_TRIES = 5
"""Wrong passwords or codes in a row after which a name is locked, for a minute, then twice as long each time."""
LONGEST_LOCK = timedelta(hours=1)
AT_ONCE = 2
"""Passwords compared at the same moment; each takes 64 MB, so whoever sends many must not fill the memory with them."""
FORGOTTEN_AFTER = timedelta(days=1)
"""So long after the last wrong try they are counted anew."""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may sign in. `epoch` is part of every session, so raising it ends them all."""

    id: int
    name: str
    role: AccountRole
    password_hash: str
    totp_secret: str | None = None
    totp_used: int = 0
    epoch: int = 1
    disabled: bool = False

    @property
    def rights(self) -> frozenset[Right]:
        """What the role allows."""
        return RIGHTS[self.role]


@dataclass(frozen=True, slots=True)
class Tries:
    """Tries in a row to sign in under a name, the last of them at an instant, and until when the name is locked.

    They are counted of any name, whether an account bears it or not: or else a lock would tell that one does.
    """

    failures: int
    at: datetime
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looked at something sealed."""

    at: datetime
    who: str
    what: str


class AccountStore(Protocol):
    """Where accounts are kept."""

    def all(self) -> tuple[Account, ...]:
        """Every account, the first made first."""
        ...

    def add(self, account: Account) -> Account:
        """Keep a new account and return it with its id; ValueError where the name is taken."""
        ...

    def save(self, account: Account) -> None:
        """Keep what has changed of an account."""
        ...

    def tries(self, name: str) -> Tries | None:
        """The tries under a name; null for none."""
        ...

    def note_tries(self, name: str, tries: Tries | None, forget: datetime) -> None:
        """Keep the tries under a name, or none any more; those of any name before an instant are forgotten."""
        ...

    def log(self, look: Look) -> None:
        """Note a look."""
        ...

    def looks(self, most: int) -> tuple[Look, ...]:
        """The last looks, the latest first."""
        ...


class Refusal(StrEnum):
    """Why something was refused, as a sentence to whom it concerns."""

    NAME = "This name cannot be used: it is empty, too long, or the program's own."
    TAKEN = "There is an account of this name already."
    OWNED = "There is an owner already."
    SETUP = "This is not the code that was printed when the page was started."
    LOCKED = "Too many wrong tries under this name: it is locked for a while."
    WRONG = "Name, password or code is wrong."
    OLD = "The password is wrong."
    LAST = "The last owner stays an owner: make another one first."
    CODE = "This code does not fit: check the clock of your device and try the next one."
    SHORT = "A password needs at least 12 characters: four random words do well."


class Refused(Exception):  # noqa: N818 - the name says what happened
    """What was asked of an account was refused; the message says why."""


class Accounts:
    """The accounts of one desk."""

    def __init__(
        self,
        store: AccountStore,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(tz=UTC),
        hasher: PasswordHasher | None = None,
    ) -> None:
        self._store, self._clock = store, clock
        self._hasher = hasher or PasswordHasher()
        # Verified where no account bears the name, so that an answer takes as long either way.
        self._nobody = self._hasher.hash(secrets.token_hex(8))
        self.setup_code = secrets.token_urlsafe(12)
        self._trying, self._changing = Lock(), Lock()
        self._hashing = BoundedSemaphore(AT_ONCE)

    def all(self) -> tuple[Account, ...]:
        """Every account."""
        return self._store.all()

    def get(self, account_id: int) -> Account | None:
        """One account."""
        return next((account for account in self._store.all() if account.id == account_id), None)

    def create(self, name: str, password: str, role: AccountRole) -> Account:
        """A new account; Refused where the name or the password will not do."""
        name = _spelled(name)
        if not name or len(name) > 80 or is_machine(name) or not name.isprintable():  # noqa: PLR2004
            raise Refused(Refusal.NAME)
        if any(_spelled(account.name).casefold() == name.casefold() for account in self._store.all()):
            raise Refused(Refusal.TAKEN)  # what somebody did stands under a name, which must not look like another's
        try:
            return self._store.add(Account(0, name, role, self._hash(password)))
        except ValueError:
            raise Refused(Refusal.TAKEN) from None

    def found(self, name: str, password: str, code: str) -> Account:
        """The first account, an owner's, made by whoever has the code that was shown when the page was started."""
        if self._store.all():
            raise Refused(Refusal.OWNED)
        if not secrets.compare_digest(code.encode(), self.setup_code.encode()):
            raise Refused(Refusal.SETUP)
        return self.create(name, password, AccountRole.OWNER)

    def sign_in(self, name: str, password: str, code: str = "") -> Account:
        """The account, for its name, password and, where it has a second factor, code; else Refused."""
        name = _spelled(name)
        now = self._clock()
        self._try(name, now)
        account = next((a for a in self._store.all() if _spelled(a.name) == name), None)
        fits = self._fits(account.password_hash if account else self._nobody, password)
        with self._changing:  # a code serves once, even where two send it at the same moment
            was, account = account, self.get(account.id) if account else None
            if was and account and was.password_hash != account.password_hash:
                fits = False  # it was changed meanwhile
            step = _totp_step(account, code, now) if account else None
            if account is None or account.disabled or not fits or step is None:
                raise Refused(Refusal.WRONG)
            account = replace(account, totp_used=step)
            self._store.save(account)
        self._forget(name)
        return account

    def confirm(self, account: Account, password: str) -> None:
        """Refused unless this is the account's password; wrong ones count towards its lock, as in signing in."""
        self._try(account.name, self._clock())
        if not self._fits(account.password_hash, password):
            raise Refused(Refusal.OLD)
        self._forget(account.name)

    def set_password(self, account: Account, password: str) -> None:
        """A new password; all sessions end."""
        hashed = self._hash(password)
        with self._changing:
            now = self._now(account)
            self._store.save(replace(now, password_hash=hashed, epoch=now.epoch + 1))

    def let_in_again(self, account: Account, password: str) -> None:
        """A first password anew for whoever lost the old one, or the device: second factor and lock end, too."""
        hashed = self._hash(password)
        with self._changing:
            now = self._now(account)
            fresh = replace(now, password_hash=hashed, totp_secret=None, totp_used=0, epoch=now.epoch + 1)
            self._store.save(fresh)
        self._forget(account.name)

    def end_sessions(self, account: Account) -> None:
        """Sign somebody out everywhere: a cookie that was copied is worth nothing any more."""
        with self._changing:
            now = self._now(account)
            self._store.save(replace(now, epoch=now.epoch + 1))

    def set_role(self, account: Account, role: AccountRole, *, disabled: bool) -> None:
        """A new role; the last owner stays one."""
        with self._changing:
            owners = [a for a in self._store.all() if a.role is AccountRole.OWNER and not a.disabled]
            if [a.id for a in owners] == [account.id] and (role is not AccountRole.OWNER or disabled):
                raise Refused(Refusal.LAST)
            now = self._now(account)
            self._store.save(replace(now, role=role, disabled=disabled, epoch=now.epoch + 1))

    def set_second_factor(self, account: Account, secret: str, code: str) -> None:
        """Turn the second factor on, once a code shows that its secret has arrived."""
        step = _totp_step(replace(account, totp_secret=secret, totp_used=0), code, self._clock())
        if step is None:
            raise Refused(Refusal.CODE)
        with self._changing:
            self._store.save(replace(self._now(account), totp_secret=secret, totp_used=step))

    def _now(self, account: Account) -> Account:
        """An account as it is now: what was read before may have changed, and it is kept as a whole.

        Or else who chose a password at the moment in which an owner shut them out would be let in again.
        """
        return self.get(account.id) or account

    def look(self, account: Account, what: str) -> None:
        """Note that somebody looked at something sealed."""
        self._store.log(Look(self._clock(), account.name, what))

    def looks(self, most: int = 500) -> tuple[Look, ...]:
        """The last looks."""
        return self._store.looks(most)

    def _hash(self, password: str) -> str:
        if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
            raise Refused(Refusal.SHORT)
        return self._hasher.hash(password)

    def _fits(self, hashed: str, password: str) -> bool:
        try:
            with self._hashing:
                return self._hasher.verify(hashed, password[:LONGEST_PASSWORD])
        except (VerificationError, InvalidHashError):
            return False

    def _try(self, name: str, now: datetime) -> None:
        """Count a try before it is known how it ends, so that many at once are no more than many in a row.

        Refused while the name is locked.
        """
        with self._trying:
            tries = self._store.tries(name)
            if tries and tries.locked_until and now < tries.locked_until:
                raise Refused(Refusal.LOCKED)
            forget = now - FORGOTTEN_AFTER
            failures = 1 + (tries.failures if tries and tries.at > forget else 0)
            lock = timedelta(minutes=2 ** min(10, failures - FREE_TRIES)) if failures >= FREE_TRIES else None
            until = now + min(LONGEST_LOCK, lock) if lock else None
            self._store.note_tries(name, Tries(failures, now, until), forget)

    def _forget(self, name: str) -> None:
        with self._trying:
            self._store.note_tries(name, None, self._clock() - FORGOTTEN_AFTER)


def _spelled(name: str) -> str:
    """A name with single blanks, and its marks as one sign with their letters (NFC), however a keyboard sends them."""
    return normalize("NFC", " ".join(name.split()))


def _totp_step(account: Account, code: str, now: datetime) -> int | None:
    """The time step whose code this is; None for a wrong or a used one. Without a second factor any code will do."""
    if account.totp_secret is None:
        return account.totp_used
    totp = pyotp.TOTP(account.totp_secret)
    current = int(now.timestamp()) // totp.interval
    given = "".join(code.split()).encode()
    fitting = [
        s for s in (current - 1, current, current + 1) if secrets.compare_digest(totp.generate_otp(s).encode(), given)
    ]
    return next((step for step in fitting if step > account.totp_used), None)
