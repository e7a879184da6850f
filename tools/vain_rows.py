"""Which rows of events are to blame for sentences parsed in vain: the first place to look when reading is slow.

    vain_rows.py                          the ordinary news of `make bench`
    vain_rows.py --sets polnear --most 5  one set, the five dearest rows

A sentence with all the words that a row needs is parsed; where its parse tells no event, that was in vain. For each row
it is shown how many words stand in such sentences, how many of them in sentences that no other row asks for, and
some of these sentences: what they have in common goes to `language/en/needle_beside.py`.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from letapis.model import Report
from letapis.reading.layout import Paragraph, paragraphs
from letapis.reading.nlp import DEFAULT_MODEL
from letapis.reading.parsing import Sheet, lay_out_all
from letapis.reading.signs import rows_in
from letapis.reading.skimming import skim, widened
from letapis.reading.telling import telling
from letapis.reading.windows import windows
from measuring import sets
from measuring.files import SHARED


def in_vain(reports: Sequence[Report]) -> Iterator[str]:
    """The sentences that are parsed and tell no event."""
    for window in windows(reports):
        skimmed = [skim([p for p in paragraphs(r.text, r.title) if p.why is None]) for r in window]
        sheets = [Sheet([Paragraph(span) for span in widened(one)]) for one in skimmed]
        for one, blocks in zip(skimmed, lay_out_all(sheets, DEFAULT_MODEL, names=False), strict=True):
            told = zip(one.doubtful(), telling(one.doubtful(), blocks), strict=True)
            yield from (span.text for span, tells in told if not tells)


def blamed(sentences: Iterable[str]) -> dict[str, tuple[int, int, list[str]]]:
    """For each row: words of the sentences that it asks for, of those that only it asks for, and the latter."""
    free = rows_in("")
    shared: dict[str, int] = defaultdict(int)
    alone: dict[str, list[str]] = defaultdict(list)
    for sentence in sentences:
        rows = rows_in(sentence) - free or {"a length of time"}
        for row in rows:
            shared[row] += len(sentence.split())
        if len(rows) == 1:
            alone[next(iter(rows))].append(" ".join(sentence.split()))
    return {row: (count, sum(len(s.split()) for s in alone[row]), alone[row]) for row, count in shared.items()}


def main(given: Sequence[str] | None = None) -> None:
    """Print the dearest rows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sets", default="indiapolice,polnear", help="which development sets, with commas")
    parser.add_argument("--most", type=int, default=20, help="how many rows are shown")
    parser.add_argument("--sentences", type=int, default=3, help="how many sentences of each")
    options = parser.parse_args(given)
    reports = [case.report for name in options.sets.split(",") for case in sets.BY_NAME[name].load(SHARED)]
    rows = blamed(in_vain(reports))
    for row, (count, alone, told) in sorted(rows.items(), key=lambda item: -item[1][1])[: options.most]:
        print(f"{row}: {alone} words alone, {count} in all")
        for sentence in told[: options.sentences]:
            print(f"    {sentence}")


if __name__ == "__main__":
    main()
