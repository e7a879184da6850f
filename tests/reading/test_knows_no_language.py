"""What reads text knows no language: its words stand in the tables of `letapis.language`, and nowhere else.

Every string of `letapis.reading` is refused, unless it is a label of the parser's scheme, the name of a rule, or listed
here as a name of our own (a check, a finder, a class of the grammar of times). No string at all may be compared with
words of the report.
"""

import ast
import re
from pathlib import Path

import pytest

import letapis.reading
from letapis.language.chosen import LISTS, TIMES
from letapis.reading.checks import CHECKS
from letapis.reading.finders import PERSON_FINDERS
from tests.reading.literals import compared_with_text, is_shape, literals

READING = Path(letapis.reading.__file__).parent
MODULES = sorted(str(path.relative_to(READING)) for path in READING.rglob("*.py"))

SCHEME = frozenset(
    """ROOT acl acomp advcl advmod agent amod appos attr aux auxpass cc ccomp compound conj csubj csubjpass dative dep
    det dobj mark neg nmod npadvmod nsubj nsubjpass nummod oprd parataxis pcomp pobj poss preconj predet prep prt punct
    expl quantmod relcl xcomp
    ADJ ADP ADV AUX DET NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE VERB X
    CC CD DT EX IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RP TO VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB _SP
    CARDINAL DATE EVENT FAC GPE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME WORK_OF_ART
    """.split()
)
"""Labels of the parser: dependencies (CLEAR, as spaCy has them), parts of speech, tags (Penn), entities (OntoNotes)."""
TYPES = frozenset({"Token", "Token | None"})
RULE = re.compile(r"-?[a-z-]+/\d+")
"""The name that a statement of no row carries: `is-age/1`."""

ROW_FIELDS = frozenset("V N A R object subject of carrier modified counted about obj pass".split())
"""Values of the fields of a row (`letapis.language.rows.EventRow`)."""
CLASS = re.compile(r"(?:ANY|WEAK)?[A-Z]+\d?")
"""Classes of words in the grammar of times."""
TIME_FIELDS = frozenset(
    """a b c d d2 day decade edge edge2 e eight f feast half hy k k2 m m1 month n n2 o offset q s step u u2 unit us wd
    x y z after ahead apposed count cued currency date digits elliptic age half-term later life limit link million money
    named nation whole not_after not_before not_next order ordinal origin
    pair part rolls sign skip term today vague nothing range
    since lasting more within published event absolute none by until before from in on to around weak upto
    capture name space syntax exact very halved""".split()
)
"""What rows of times call their captures, arguments and actions, and the grammar its connectives and anchors."""
UNITS = frozenset("hour day week weekend workweek recent-weekend fortnight month quarter year decade century".split())
TIME_ROWS = frozenset({"half-year", "year-era", "term-range", "term-another"})
"""Rows of times that the grammar treats in a way of their own."""
ACTIONS = frozenset(row.action for row in (*TIMES.rows, *TIMES.lengths))
CURRENCIES = frozenset("USD EUR GBP RUB UAH TRY CNY INR KZT".split())
SHAPES = frozenset("word date pair clock amount decade short ordinal number own gap mark".split())

OWN = {
    "after_events.py": "event P1",
    "closely.py": "event",
    "back_to.py": "f m",
    "checks/below.py": "@police",
    "checks/people.py": "@defenders",
    "fiction.py": "works",
    "in_general.py": "definite",
    "coreference.py": "f m p",
    "anchors.py": "absolute event",
    "dates.py": "absolute after before by upto year day week hour",
    "behind_mark.py": "term",
    "each_term.py": "term",
    "gapped_days.py": "term",
    "gapped_people.py": "money",
    "gapping.py": "money term",
    "gazetteer.py": "state_media",
    "interventions.py": "p object-of",
    "laws/find.py": "act article code country gloss more number ordinal owner part parts short",
    "laws/resolve.py": "base both letter mark neither nested part raised suffix superscript",
    "matching.py": "abroad country demonym nation outlet place",
    "mending/headline_demands.py": "unmodified",
    "mending/hung_rows.py": "unmodified",
    "mending/known_given.py": "unmodified",
    "mending/opening_name.py": "unmodified",
    "mending/penalties.py": "unmodified",
    "mending/reduced.py": "n",
    "mending/whole_names.py": "unmodified",
    "mending/tree.py": "HEAD DEP TAG LEMMA dep",
    "nlp.py": "ignore",
    "other_times.py": "since until",
    "own_times.py": "absolute entry event",
    "parsing.py": "x",
    "penalties.py": "age money",
    "referents.py": "f m",
    "same_names.py": "NFKD f m",
    "shared_times.py": "event none",
    "shares.py": "term",
    "statements.py": "prep=",
    "story.py": "date",
    "syntax/headlines.py": "card",
    "times/complete.py": "easter XX",
    "times/standing.py": "worded",
    "times/lengths.py": "D M P W Y low",
    "times/units.py": "XX",
    "triggers/repeats.py": "@country @place",
    "triggers/find.py": "rows",
    "short_prisons.py": "prisons",
    "word_places.py": "numbers open sent sentences sources text",
}
"""Names of our own in one module: fields and groups, lists of the language by name, what a model's field may hold."""
WHOLE = {
    "foreign.py": {"language-not-read", " (its page says: "},  # told to a human
    "layout.py": {"related headline"},  # told to a human
    "shifting.py": {r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?"},  # ISO 8601
}
"""Strings of one module that are more than a name."""

PARSER = "swift/"
"""The model's own machinery, which names layers and components and asks for no word."""


def parsed(module: str) -> ast.Module:
    return ast.parse((READING / module).read_text(encoding="utf-8"))


def allowed(module: str) -> frozenset[str]:
    """The strings that a module may have."""
    names = SCHEME | TYPES | ROW_FIELDS | frozenset(OWN.get(module, "").split()) | WHOLE.get(module, set())
    if module.startswith("checks/"):
        names |= CHECKS.keys()
    if module.startswith("finders/") or module in {
        "concerned.py",
        "of_clause.py",
        "statements.py",
        "triggers/rows.py",
        "triggers/upon.py",
    }:
        names |= PERSON_FINDERS.keys()
    if module.startswith("times/"):
        names |= TIME_FIELDS | UNITS | TIME_ROWS | ACTIONS | CURRENCIES | SHAPES
    return names


def unknown(tree: ast.Module, module: str) -> list[str]:
    """The strings of a module that are neither allowed nor a shape, with their lines."""
    names, times = allowed(module), module.startswith("times/")
    return [
        f"{module}:{node.line}: {node.words!r}"
        for node in literals(tree)
        if node.words not in names
        and not RULE.fullmatch(node.words)
        and not is_shape(node.words)
        and not (times and CLASS.fullmatch(node.words))
    ]


@pytest.mark.parametrize("module", MODULES)
def test_no_string_is_compared_with_words_of_the_report(module: str) -> None:
    found = [f"{module}:{node.line}: {node.words!r}" for node in compared_with_text(parsed(module))]
    assert not found, f"words belong in a table of letapis/language/en, reached by letapis.language.chosen: {found}"


@pytest.mark.parametrize("module", [module for module in MODULES if not module.startswith(PARSER)])
def test_every_string_is_a_label_or_a_name_of_our_own(module: str) -> None:
    found = unknown(parsed(module), module)
    assert not found, f"words belong in a table of letapis/language/en, reached by letapis.language.chosen: {found}"


def test_what_is_listed_here_is_there() -> None:
    assert set(OWN) <= set(MODULES)
    unused = {
        f"{module}: {name}"
        for module, names in OWN.items()
        for name in names.split()
        if name not in {node.words for node in literals(parsed(module))}
    }
    assert not unused
    assert {row.name for row in (*TIMES.rows, *TIMES.lengths)} >= TIME_ROWS
    assert {name[1:] for names in OWN.values() for name in names.split() if name.startswith("@")} <= LISTS.keys()


@pytest.mark.parametrize(
    "body",
    [
        'return t.lower_ in {"of", "for"}',
        'return t.lemma_ == "be"',
        'return t.lemma_.lower() not in ("court", "tribunal")',
        'return t.lower_.endswith("ed")',
        'return t.text.removesuffix("’s")',
        'where = t.lower_\n    return where == "from"',
        'small = t.text.lower()\n    words = small.split()\n    return "guilty" in words',
        'return {c.lower_ for c in t.children} & {"judge"}',
        'return any(w == "in" for w in [c.lower_ for c in t.children])',
        'return (w := t.lower_) and w != "to"',
        'return doc[t.i].text == "Minsk"',
        'return t.lower_ == "во"',
    ],
)
def test_a_word_compared_with_text_is_found(body: str) -> None:
    assert list(compared_with_text(ast.parse(f"def f(t, doc):\n    {body}\n")))


@pytest.mark.parametrize(
    "line",
    [
        'WORDS = frozenset({"judge", "magistrate"})',
        'WORDS = frozenset("al el bin ibn".split())',
        'MODES = {"bail": 1}',
        r'IN = re.compile(r"\b(?:in|at|of) $")',
        r'AGE = re.compile(r"-year-olds?$")',
        r'ACT = re.compile(r"[A-Z]\w+ Act\b")',
        'asked = [pobj(verb, prep) for prep in ("on", "upon")]',
        'found = f"{name} and others"',
    ],
)
def test_a_word_elsewhere_is_found(line: str) -> None:
    assert unknown(ast.parse(line), "agents.py")


@pytest.mark.parametrize(
    "line",
    [
        'who = child(verb, "nsubj", "dobj") if verb.pos_ == "VERB" else None',
        'def f(t: "Token") -> "Token | None":\n    """Who: "the judge"."""\n    return t.lower_ in prepositions.OF',
        r'NUMBER = re.compile(r"(?P<base>\d{1,3})(?:[-/][A-Z]{1,2})?\b")',
        'message = f"the model {model} is not installed"',
        'rule = "is-age/1"',
        'year = f"{year:04d}"',
    ],
)
def test_labels_and_shapes_are_no_words(line: str) -> None:
    tree = ast.parse(line)
    assert not unknown(tree, "agents.py")
    assert not list(compared_with_text(tree))
