"""A state of which the sources disagree shows by whom each value is said."""

from letapis.cli.disputes import conflicts_about, disputes, undisputed
from letapis.cli.telling import cited
from tests.register.story import case, lines

HISTORY = """
2021-03-02 sentenced 2021-03-01 term=P5Y law=342/criminal outlet=A
2021-03-03 sentenced 2021-03-01 term=P4Y law=364/criminal outlet=B
2021-03-04 detained 2021-02-03 outlet=B
2021-03-05 detained 2021-02-03 denied outlet=C
"""


def test_each_value_stands_with_who_says_it() -> None:
    known = case(lines(HISTORY))
    (sentence,) = known.procedure
    about = conflicts_about(sentence, known.conflicts)
    assert [cited(law) for law in sentence.laws] == ["Art. 342, Criminal Code", "Art. 364, Criminal Code"]
    assert [cited(law) for law in undisputed(sentence, about).laws] == ["Art. 342, Criminal Code"]
    assert [str(line).strip() for line in disputes(about)] == [
        "sources disagree on the law: 342 (A) or 364 (B)",
        "sources disagree on the term: 5 years (A) or 4 years (B)",
    ]


def test_a_denial_stands_with_who_denies() -> None:
    known = case(lines(HISTORY))
    (line,) = disputes(conflicts_about(known.custody[0], known.conflicts[:1]))
    assert str(line).strip() == "sources disagree on whether it happened: affirmed (B) or denied (C)"
