import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letapis.language.en.laws import ENGLISH
from letapis.language.lawwords import LawExample
from letapis.model import Citation
from letapis.reading.laws import FoundLaw, find_laws

EXAMPLES = [(row.name, example) for row in ENGLISH.rows for example in row.examples]


def _shown(law: FoundLaw) -> str:
    return "|".join(_citation(citation) for citation in law.citations)


def _citation(citation: Citation) -> str:
    code = citation.code or "-"
    code = code if code in {"criminal", "administrative", "-"} else f"[{code}]"
    superscript = f"^{citation.superscript}" if citation.superscript else ""
    part = f".{citation.part}" if citation.part else ""
    return f"{citation.jurisdiction or '-'} {code} {citation.article or '-'}{superscript}{part}"


def _read(text: str, published: str | None, jurisdiction: str | None = "by") -> tuple[tuple[FoundLaw, ...], list[str]]:
    day = date.fromisoformat(published) if published else None
    laws, issues = find_laws(text, day, jurisdiction, lookups=ENGLISH)
    return laws, [issue.code for issue in issues]


@pytest.mark.parametrize(("name", "example"), EXAMPLES, ids=[f"{n}:{e.text[:30]}" for n, e in EXAMPLES])
def test_a_row_reads_its_example(name: str, example: LawExample) -> None:
    laws, _ = _read(example.text, example.published, example.jurisdiction)
    assert tuple((law.span.text, _shown(law)) for law in laws) == example.expected, name


@pytest.mark.parametrize(
    ("published", "text", "expected", "issues"),
    [
        ("2020-10-27", "charged under Article 342-2 of the Criminal Code", "by criminal 342.2", []),
        ("2022-10-27", "charged under Article 342-2: training and financing", "by criminal 342.2", []),
        ("2022-10-27", "charged under Article 342-2: a repeated violation", "by criminal 342^2", []),
        ("2022-10-27", "Article 342-2", "by criminal 342^2|by criminal 342.2", ["article-ambiguous"]),
        (None, "Article 342-2", "by criminal 342^2|by criminal 342.2", ["article-ambiguous"]),
        ("2019-10-27", "Article 193-1", "by criminal 193.1", []),
        ("2019-10-27", "Article 342-7", "by - 342-7", ["article-unknown"]),
        ("2023-10-27", "Article 193-1", "by criminal 193^1", []),
        ("2023-10-27", "Article 999 of the Criminal Code", "by criminal 999", ["article-unknown"]),
        ("2023-10-27", "Article 999 of the Criminal Code of Peru", "pe criminal 999", []),
    ],
)
def test_a_number_is_read_by_the_edition_in_force(
    published: str | None, text: str, expected: str, issues: list[str]
) -> None:
    laws, asked = _read(text, published)
    assert [_shown(law) for law in laws] == [expected]
    assert asked == issues


@pytest.mark.parametrize(
    ("text", "offence"),
    [
        ("under Article 342-2 of the Criminal Code (organization of riots).", "organization of riots"),
        ("under Article 361 (calls for sanctions), he said", "calls for sanctions"),
        ("with mass riots (Article 293 of the Criminal Code).", None),
    ],
)
def test_a_gloss_in_brackets_is_the_offence(text: str, offence: str | None) -> None:
    laws, _ = _read(text, "2020-10-27")
    assert [law.offence.text if law.offence else None for law in laws] == [offence]


@pytest.mark.parametrize(
    ("text", "jurisdiction"),
    [
        ("Article 275 of the Criminal Code of the Russian Federation", "ru"),
        ("Article 275 of Russia's Criminal Code", "ru"),
        ("Article 275 of the Russian Criminal Code", "ru"),
        ("Article 275 of the Criminal Code", "by"),
    ],
)
def test_words_name_the_country_before_the_report_does(text: str, jurisdiction: str) -> None:
    laws, _ = _read(text, "2020-10-27")
    assert [citation.jurisdiction for law in laws for citation in law.citations] == [jurisdiction]


@pytest.mark.parametrize(
    ("text", "jurisdiction", "expected"),
    [
        ("Sections 124A and 153A of the Indian Penal Code (IPC)", "in", ["in criminal 124A", "in criminal 153A"]),
        ("part 1.1 of Article 282.2", "ru", ["ru criminal 282^2.1.1"]),
        ("Article 206.3.2 of Azerbaijan's Criminal Code", "az", ["az criminal 206.3.2"]),
        ("Articles 361-1 (part 3) and 130 (part 3)", "by", ["by criminal 361^1.3", "by criminal 130.3"]),
        ("paragraph 2 of Article 314 of the Turkish Penal Code (TCK)", "tr", ["tr criminal 314.2"]),
        ("Law No. 1055", "ni", ["ni [Law No. 1055] -"]),
    ],
)
def test_other_countries_write_otherwise(text: str, jurisdiction: str, expected: list[str]) -> None:
    laws, _ = _read(text, "2023-01-01", jurisdiction)
    assert [_shown(law) for law in laws] == expected


@given(st.text(alphabet="Article part 123456789-–./()²§, of the Criminal Code\n", max_size=200))
def test_spans_are_cut_from_the_text(text: str) -> None:
    laws, _ = find_laws(text, None, None, lookups=ENGLISH)
    for law in laws:
        assert text[law.span.start : law.span.end] == law.span.text
        assert law.citations


@pytest.mark.parametrize(
    "piece", ["Article 342 of the Criminal Code ", "a", "Art. 1-", "part 1, ", "The A ", "(", "1.1"]
)
def test_time_grows_with_the_text_and_not_faster(piece: str) -> None:
    def seconds(copies: int) -> float:
        text = piece * copies
        started = time.process_time()
        find_laws(text, None, "by", lookups=ENGLISH)
        return time.process_time() - started

    seconds(10)
    copies = 12_000 // len(piece)
    assert min(seconds(copies * 4) for _ in range(2)) < 12 * min(seconds(copies) for _ in range(2)) + 0.05
