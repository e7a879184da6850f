"""Rules as a file: what it says on top, what the register makes of it below."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.model import SayerKind
from letapis.register import DEFAULT_RULES, Precedence, Rules
from letapis.register.precedence import CRITERIA
from letapis.register.rulesfile import SOURCES, read_rules, write_rules
from letapis.web.methods import CRITERIA as IN_WORDS

RULES = st.builds(
    Rules,
    st.builds(
        Precedence,
        st.permutations(list(CRITERIA)).flatmap(lambda all_: st.sampled_from([tuple(all_[:n]) for n in range(1, 6)])),
        st.fixed_dictionaries({kind: st.integers(-3, 12) for kind in SOURCES.values()}),
    ),
    st.sampled_from([None, "by"]),
)


@given(RULES)
def test_what_is_written_is_read_back(rules: Rules) -> None:
    read, issues = read_rules(write_rules(rules))
    assert issues == ()
    assert write_rules(read) == write_rules(rules)
    assert (read.country, read.precedence.criteria) == (rules.country, rules.precedence.criteria)
    kinds = list(SOURCES.values())
    for one in kinds:
        for other in kinds:
            mine, given_ = read.precedence.sources, rules.precedence.sources
            assert (mine[one] < mine[other]) == (given_[one] < given_[other])


@given(RULES, RULES)
def test_equal_names_are_equal_rules(one: Rules, other: Rules) -> None:
    (mine, _), (theirs, _) = read_rules(write_rules(one)), read_rules(write_rules(other))
    assert (mine.name == theirs.name) == (write_rules(one) == write_rules(other))


@pytest.mark.parametrize("text", ["", "# nothing\n", "[precedence]\n", write_rules(DEFAULT_RULES)])
def test_what_is_left_out_is_as_it_was(text: str) -> None:
    assert read_rules(text) == (DEFAULT_RULES, ())


def test_sources_that_rank_alike_stand_in_brackets() -> None:
    order = [kind for kind in SOURCES if kind not in {"court", "official"}]
    rules, issues = read_rules(f'[precedence]\nsources = [["court", "official"], {str(order)[1:-1]}]')
    assert issues == ()
    ranks = rules.precedence.sources
    assert ranks[SayerKind.COURT] == ranks[SayerKind.OFFICIAL] == 0
    assert ranks[None] == 1
    assert len(rules.name) == 12


ALL = ", ".join(SOURCES)
BAD = [
    ("country = ", "it is not TOML: Invalid value"),
    ('country = "zz"', "country is 'zz'; rules of sentences are on file for by"),
    ("country = 3", "country is 3; rules of sentences are on file for by"),
    ('land = "by"', "land is no setting; there are country, precedence"),
    ("precedence = 1", "precedence must be a section: write [precedence], its lines below"),
    ("[precedence]\norder = []", "precedence.order is no setting; there are precedence.criteria, precedence.sources"),
    ("[precedence]\ncriteria = []", "precedence.criteria is empty"),
    ("[precedence]\ncriteria = 3", "precedence.criteria is 3; give a list of words"),
    ('[precedence]\ncriteria = ["luck"]', "precedence.criteria names 'luck'; it knows human, source, closeness"),
    ('[precedence]\ncriteria = ["human", "human"]', "precedence.criteria names 'human' twice"),
    ('[precedence]\ncriteria = [{a = 1}, ["human"]]', "precedence.criteria names {'a': 1}"),
    ('[precedence]\nsources = "court"', "precedence.sources is 'court'; give a list of words"),
    ('[precedence]\nsources = ["judge"]', f"precedence.sources names 'judge'; it knows {ALL}"),
    ('[precedence]\nsources = [["court"], "court"]', "precedence.sources names 'court' twice"),
    ('[precedence]\nsources = [["court", "report"]]', "precedence.sources leaves out outlet, state_media, official"),
]


@pytest.mark.parametrize(("text", "told"), BAD)
def test_what_cannot_be_used_is_told(text: str, told: str) -> None:
    _, issues = read_rules(text)
    assert [issue.code for issue in issues] == ["rules-unusable"] * len(issues)
    assert any(issue.message.startswith(told) for issue in issues), issues


@given(st.text() | st.sampled_from([text for text, _ in BAD]).map(lambda text: text[::-1]))
def test_no_text_is_too_odd(text: str) -> None:
    read_rules(text)


def test_every_criterion_has_its_words_on_the_page() -> None:
    assert set(IN_WORDS) == set(CRITERIA)
