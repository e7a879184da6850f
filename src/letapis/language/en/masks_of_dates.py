"""Days and months that lead the parser astray, and what it is shown instead: a comma behind an opening date."""

from letapis.language.rows import MaskRow

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
"""A month by its name, in full or cut short."""
_HOLDS_MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
"""What a text with such a month has in it."""
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_OPENING_DATE = (
    rf"(?:^|[.!?”\"] )(?:On (?:{_WEEKDAY}|\d{{1,2}} {MONTH})|(?:In|Since) {MONTH})"  # not behind a figure: one word
)

OF_DATES = (
    MaskRow(
        "date-before-doer",
        rf"(?:^|[.!?”\"] )(?:On|(?:Early|Late|At (?:dawn|noon|night|midnight)) on) \d{{1,2}} {MONTH}( )"
        r"(?=(?:police|prosecutors|investigators|officers|authorities|agents|an?|the|his|her|their|s?he|they|it) )",
        ",",
        "On 9 June police accused Mamai of organising riots",
        holds=_HOLDS_MONTH,
    ),
    MaskRow(
        "date-without-comma",
        rf"{_OPENING_DATE}( )(?=[A-Z])",
        ",",
        "On 16 May Marfa Rabkova was put in a cell",
        holds="On |In |Since ",
    ),
    MaskRow(
        "year-without-comma",
        rf"(?:^|[.!?”\"] )On {MONTH} \d{{1,2}}(, \d{{4}}) (?=[A-Za-z])",
        ",",
        "On August 9, 2021 police charged Anon",
        holds="On ",
    ),
    MaskRow(
        "month-without-comma",
        rf"(?:^|[.!?”\"] )(?:On \d{{1,2}} |In (?:early |late |mid-)?|Since |By ){MONTH}( \d{{4}}) (?=[A-Z])",
        ",",
        "In March 2022 Navalny was given nine years",
        holds=_HOLDS_MONTH,
    ),
    MaskRow(
        "month-before-number",
        rf"\b[Ii]n {MONTH}( )(?=(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens|another)\b"
        r"(?! (?:years?|months?|weeks?|days?)\b))",
        ",",
        "In March four of the accused were moved to house arrest",
        holds=_HOLDS_MONTH,
    ),
    MaskRow(
        "bare-year-without-comma",
        r"(?:^|[.!?”\"] )(?:In|Since|By) \d{4}( )(?=(?:foreign|prime|interior|justice|defen[cs]e) minister )",
        ",",
        "In 2016 foreign minister Osman Saleh told RFI",
        holds="minister ",
    ),
    MaskRow(
        "bare-year-before-name",
        r"(?:^|[.!?”\"] )(?:In|Since|By) (\d{4}) (?=[A-Z][a-z’'-]+ [A-Z][a-z’'-]+(?:, (?:then|now|a|an|the)| (?:was|were|had|got)) )",
        "May,",
        "In 2022 Alexei Gorinov, then a councillor, was jailed",
        holds="In |Since |By ",
    ),
    MaskRow("month-comma", rf"\b{MONTH}(,)\s+\d{{1,2}}\b", "", "detained on July, 29", holds=_HOLDS_MONTH),
    MaskRow(
        "entry-date",
        rf"^(?:{_WEEKDAY},? )?\d{{1,2}}(?:st|nd|rd|th)? {MONTH}(?: \d{{4}})?( ?[-–—:]) (?=[A-Z“\"])",
        ".",
        "26 June - A court extended his detention",
    ),
    MaskRow(
        "dated-dateline",
        rf"^([A-Z][\w .,’'/-]{{2,40}}, {MONTH}\.? \d{{1,2}}(?:, \d{{4}})?\s*(?:\([\w ./]+\)\s*)?[-–—]{{1,2}})"
        r"(?:\s|(?<=[–—])(?=[A-Z“\"]))",
        "",
        "Nairobi, June 28, 2021 -- Police detained him",
    ),
    MaskRow(
        "agency-dateline",
        r"^([A-Z][A-Z .,’'/-]{2,40}(?:,\s*\w+\.? \d{1,2})?\s*(?:\([\w ./]+\)\s*)?[-–—]{1,2})(?:\s|(?<=[–—])(?=[A-Z“\"]))",
        "",
        "MINSK, March 5 (Reuters) - Police detained him",
    ),
)
"""Tried where they stand in the table of all masks."""
