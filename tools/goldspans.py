"""Put offsets into expected readings, so that nobody counts characters by hand.

    goldspans.py fill FILE…     write `start` and `end` into every span of the files
    goldspans.py check FILE…    say which spans do not stand where they claim, and change nothing

A file is a report and its gold together (`{"text", "gold": {"statements", "set_aside", "times"}}`), as the scorer
loads it. In a draft a span is `{"text": "he", "n": 2, "scope": "text"}`:

`text`   the words, exactly as the report has them; a span whose text is null stands nowhere and is left alone
`n`      which occurrence is meant, from 1; needed where there are several
`scope`  where to look: `quote` (the statement's quote: the default inside a statement), `text` (the whole report: the
         default elsewhere), or a passage of the report that stands there once

Words are found whole: "he" does not stand in "the". Keys `n` and `scope` are kept, so that a filled file can be
edited and filled again. Offsets are code points, half-open. A missing or ambiguous text is a problem: every problem is
printed, nothing is written, and the exit status is 1.
"""

import argparse
import copy
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

Json = dict[str, Any]


class Found(NamedTuple):
    """Where a span stands: code-point offsets into the report's text, half-open."""

    start: int
    end: int


def occurrences(text: str, words: str, within: Found) -> list[Found]:
    """Every place inside `within` where `words` stands as whole words, first to last."""
    left = r"(?<!\w)" if re.match(r"\w", words) else ""
    right = r"(?!\w)" if re.search(r"\w\Z", words) else ""
    hits = re.compile(f"{left}{re.escape(words)}{right}").finditer(text, within.start, within.end)
    return [Found(hit.start(), hit.end()) for hit in hits]


def locate(text: str, span: Json, within: Found) -> Found | str:
    """Where a draft span stands, or in words why that cannot be said."""
    hits = occurrences(text, span["text"], within)
    n = span.get("n")
    if not hits:
        return f"not found: {span['text']!r}"
    if n is None and len(hits) > 1:
        return f"stands {len(hits)} times, say which (n): {span['text']!r}"
    if n is not None and not 1 <= n <= len(hits):
        return f"stands {len(hits)} times, there is no n={n}: {span['text']!r}"
    return hits[(n or 1) - 1]


def scope_of(text: str, span: Json, quote: Found | None) -> Found | str:
    """The part of the report in which a draft span is looked for, or why there is none."""
    scope = span.get("scope", "quote" if quote else "text")
    if scope == "text":
        return Found(0, len(text))
    if scope == "quote":
        return quote or f"no quote to look in: {span['text']!r}"
    return locate(text, {"text": scope}, Found(0, len(text)))


def spans(node: Any) -> Iterator[Json]:  # noqa: ANN401 - JSON of any shape
    """Every span below a JSON value: the objects with a `text` that is a string."""
    if isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node
        children = list(node.values())
    else:
        children = node if isinstance(node, list) else []
    for child in children:
        yield from spans(child)


def put(text: str, span: Json, quote: Found | None) -> list[str]:
    """Write the offsets into one span; returns the problem, if there is one."""
    within = scope_of(text, span, quote)
    found = locate(text, span, within) if isinstance(within, Found) else within
    if isinstance(found, str):
        return [found]
    span["start"], span["end"] = found
    return []


def put_statement(text: str, statement: Json) -> list[str]:
    """Write the offsets into a statement: first its quote, then what stands in the quote."""
    quote = statement["quote"]
    problems = put(text, quote, None)
    if not problems:
        inner = Found(quote["start"], quote["end"])
        rest = {key: value for key, value in statement.items() if key != "quote"}
        problems = [problem for span in spans(rest) for problem in put(text, span, inner)]
    return [f"{statement['event']}, {quote['text'][:40]!r}: {problem}" for problem in problems]


def fill(document: Json) -> tuple[Json, list[str]]:
    """The document with every span placed, and what could not be placed; the given one is not changed."""
    filled = copy.deepcopy(document)
    text, gold = filled["text"], filled["gold"]
    problems = [problem for statement in gold["statements"] for problem in put_statement(text, statement)]
    for key in ("set_aside", "times"):
        problems += [f"{key}: {problem}" for span in spans(gold[key]) for problem in put(text, span, None)]
    return filled, problems


def check(document: Json) -> list[str]:
    """What is wrong with a filled document's spans: each must have offsets, and its text must stand there."""
    text = document["text"]
    return [
        f"{span['text']!r} does not stand at {span.get('start')}:{span.get('end')}"
        for span in spans(document["gold"])
        if "start" not in span or "end" not in span or text[span["start"] : span["end"]] != span["text"]
    ]


def dumped(document: Json) -> str:
    """The file's text: one-space indent, letters as they are, a newline at the end."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Fill or check the files; the exit status is 1 where there was a problem."""
    parser = argparse.ArgumentParser(description="Put offsets into expected readings, or check them.")
    parser.add_argument("verb", choices=["fill", "check"])
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    failed = False
    for path in options.files:
        document: Json = json.loads(path.read_text(encoding="utf-8"))
        filled, problems = fill(document) if options.verb == "fill" else (document, check(document))
        for problem in problems:
            print(f"{path}: {problem}", file=sys.stderr)
        failed = failed or bool(problems)
        if options.verb == "fill" and not problems:
            path.write_text(dumped(filled), encoding="utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
