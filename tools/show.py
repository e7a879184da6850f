"""Write what the README shows anew from the program itself: the transcript in README.md and docs/pictures/case.svg.

show.py                 file the examples in a temporary ledger and write both
"""

import contextlib
import io
import os
import re
import shlex
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from letapis.cli.chronicle import print_case
from letapis.cli.examples import example_files
from letapis.cli.finding import one_person
from letapis.cli.program import run
from letapis.ledger import open_ledger
from letapis.register import MemoryRegister

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs/pictures/case.svg"
README = ROOT / "README.md"
PERSON = "Katsiaryna Barysevich"
STEPS = (
    ["add", "examples/03-kalesnikava-seized.json", "examples/04-kalesnikava-charged.json"],
    ["case", "Калеснікава"],
    ["verify"],
)
MOST_LINES = 34

# Rich's own template loads a font from elsewhere: this one names what the reader's machine has.
TEMPLATE = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width; }}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: system-ui, sans-serif; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g>
</svg>
"""


def transcript() -> str:
    """The steps and what they print, as in a terminal of 100 columns."""
    parts = []
    for step in STEPS:
        out = io.StringIO()
        raw = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
        with contextlib.redirect_stdout(raw), contextlib.redirect_stderr(out):
            run(step)
        raw.seek(0)
        lines = [line.rstrip() for line in (raw.read() + out.getvalue()).splitlines()]
        if len(lines) > MOST_LINES:
            lines = [*lines[:MOST_LINES], "…"]
        parts.append("\n".join([f"$ letapis {' '.join(map(shlex.quote, step))}", *lines]))
    return "\n\n".join(parts)


def picture() -> None:
    """The chronicle of one person as it looks in a terminal."""
    run(["--quiet", "add", *map(str, example_files())])
    ledger = open_ledger("letapis.db", create=False)
    register = MemoryRegister(ledger.entries())
    ledger.close()
    case = register.case(one_person(register, PERSON).id)
    if case is None:
        sys.exit(f"the examples tell nothing of {PERSON}")
    screen = Console(record=True, width=100, file=io.StringIO(), markup=False, highlight=False, force_terminal=True)
    screen.print(Text(f"$ letapis case {shlex.quote(PERSON)}", "green"))
    print_case(screen, case)
    svg = screen.export_svg(title="letapis", theme=MONOKAI, code_format=TEMPLATE, unique_id="letapis")
    PICTURE.write_text(svg, encoding="utf-8")


def main() -> None:
    """Write both, from ledgers in a temporary folder."""
    readme = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("examples").symlink_to(example_files()[0].parent)
        shown = f"<!-- transcript -->\n```console\n{transcript()}\n```\n<!-- end -->"
        Path("letapis.db").unlink()
        picture()
        os.chdir(ROOT)
    README.write_text(
        re.sub(r"<!-- transcript -->.*?<!-- end -->", lambda _: shown, readme, flags=re.DOTALL), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
