"""Plain sentences composed of known parts, and which of them are read otherwise than what they were composed of.

    compose_reports.py                        2,000 of them: the parts that fail most, the first read wrongly
    compose_reports.py --seed 7 --count 500   others, fewer
    compose_reports.py --most 50              more of those that were read wrongly
    compose_reports.py --kind lists           of another kind: lists, two events, nouns, unreal, paragraphs, places ...

A deed, the form in which somebody is told of, a day and a sayer are put together at random (`measuring/composed.py`),
so that what each sentence must tell is known; the other kinds (`measuring/compositions/`) are orders with gaps. Reports
by writers show which words are missing; these show which order of the parts the parser gets wrong: a fault is mended
for all sentences of that order, never for one.
"""

import argparse
from collections import Counter
from collections.abc import Sequence

from letapis.model import Reading, Report
from letapis.reading import Reader
from measuring.composed import PUBLISHED, Composed, composed
from measuring.composed import faults as composed_faults
from measuring.compositions import KINDS
from measuring.compositions.order import Story, faults, stories

PLAIN = "plain"
"""The kind that is put together of a deed, somebody, a day and a sayer."""


def main(given: Sequence[str] | None = None) -> None:
    """Print what is read wrongly, by part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1, help="another number, other sentences")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--most", type=int, default=20, help="how many sentences to print")
    parser.add_argument("--kind", choices=(PLAIN, *KINDS), default=PLAIN)
    options = parser.parse_args(given)
    plain = options.kind == PLAIN
    sentences: Sequence[Composed | Story] = (
        composed(options.seed, options.count) if plain else stories(KINDS[options.kind], options.seed, options.count)
    )
    readings = Reader().read_all([Report(one.text, published=PUBLISHED) for one in sentences])
    wrong = [(one, found) for one, read in zip(sentences, readings, strict=True) if (found := _faults(one, read))]
    seen = Counter(part for one in sentences for part in one.parts)
    failed = Counter(part for one, _ in wrong for part in one.parts)
    print(f"{len(wrong)} of {len(sentences)} are read otherwise")
    for part in sorted(failed, key=lambda part: -failed[part] / seen[part])[: options.most]:
        print(f"{failed[part]:4d} of {seen[part]:4d}  {part}")
    for one, found in wrong[: options.most]:
        print(f"{'; '.join(found)}\n    {one.text}")


def _faults(one: Composed | Story, read: Reading) -> list[str]:
    return composed_faults(one, read) if isinstance(one, Composed) else faults(one, read)


if __name__ == "__main__":
    main()
