"""`letapis rules`: what the register goes by."""

import click

from letapis import wiring
from letapis.cli.context import Program, pass_program


@click.command("rules")
@pass_program
def command(program: Program) -> None:
    """Print what the register goes by, as a file to change and to give.

    \b
    letapis rules > rules.toml                          the rules as they are, to be changed in an editor
    letapis --rules rules.toml rules                    whether they can be used
    letapis --rules rules.toml held --on 2021-03-01     answers by them
    export LETAPIS_RULES=rules.toml                     by them from now on, whatever is asked
    letapis rebuild

    The file says what is shown first where sources disagree, and whose law computes the end of a term where no citation
    names a country. Every verb and page goes by it, and each answer names it. Let all who use one ledger give the same
    file: the register's tables are made anew whenever they are asked by other rules.
    """
    from letapis.register.rulesfile import write_rules  # noqa: PLC0415 - the help needs no table

    rules = wiring.rules_of(program.settings)
    program.note(f"These are the rules {rules.name}" if rules.name else "These are the rules that Letapis comes with")
    click.echo(write_rules(rules), nl=False)
