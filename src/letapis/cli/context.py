"""What every verb is given: the settings, how much to say, and the seams to ledger, reader and register."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import click

from letapis import wiring
from letapis.cli.problems import plain
from letapis.wiring import Settings

if TYPE_CHECKING:  # `letapis --help` must not wait for the records
    from letapis.desk.ports import Ledger, Reader
    from letapis.desk.register_port import Register


@dataclass(frozen=True, slots=True)
class Program:
    """The running program. `reader_maker` is the wiring's; a test that needs no language model puts its own there."""

    settings: Settings = field(default_factory=lambda: wiring.settings(os.environ))
    quiet: bool = False
    reader_maker: "Callable[[Settings], Reader]" = wiring.make_reader

    def with_options(self, *, ledger: str | None, model: str | None, rules: str | None, quiet: bool) -> "Program":
        """The program with what was said before the verb."""
        had = self.settings
        settings = replace(had, ledger=ledger or had.ledger, model=model or had.model, rules=rules or had.rules)
        return replace(self, settings=settings, quiet=quiet)

    @contextmanager
    def ledger(self, *, create: bool = False, rehearsal: bool = False) -> "Iterator[Ledger]":
        """The open ledger, closed afterwards; a copy of it in memory for a rehearsal."""
        opened = wiring.rehearse(self.settings) if rehearsal else wiring.open_ledger(self.settings, create=create)
        try:
            yield opened
        finally:
            opened.close()

    @contextmanager
    def register(self) -> "Iterator[Register]":
        """The register of the ledger."""
        with self.ledger() as ledger:
            register = wiring.make_register(ledger, self.settings)
            behind = wiring.catching(register)
            if behind and behind.long:
                self.note(behind.told)
            yield register

    def reader(self) -> "Reader":
        """The reader; its language model is loaded at the first report."""
        return self.reader_maker(self.settings)

    def note(self, message: str) -> None:
        """A remark of one line on stderr, unless the user wants quiet; names in it may be from outside."""
        if not self.quiet:
            click.echo(plain(message), err=True)


pass_program = click.make_pass_decorator(Program)
