"""Lists of names between dashes and brackets, which the parser takes for something else, and what it is shown instead."""

from letapis.language.rows import MaskRow

_NUMBERS = "(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)"
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}"
_LIST_OF_NAMES = rf"(?:{_NAME}, )*{_NAME},? and {_NAME}"
_SEVERAL = (
    r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|\d+|[a-z]+s)"
    r"(?: of (?:them|the [a-z]+))?(?: (?:of|at|from|with) (?:the )?[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,3})?"
)
"""Several people, and the body that they are of: "three members of Viasna"."""

_ANOTHER = "(?:another|the other|an? (?:second|third|fourth))"
_NAMED = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}"

OF_LISTS = (
    MaskRow(
        "term-each-for",
        rf"^(?:[A-Z][\w’' -]{{1,30}}: )?(?:\d{{1,2}}|{_NUMBERS}) (?:years?|months?|days?)( each)(?= for )",
        "",
        "Minsk: six years each for journalists Katsiaryna Andreyeva and Darya Chultsova",
        holds=" each for ",
    ),
    MaskRow(
        "list-behind-colon",
        rf"[a-z\d](:) (?=(?:{_NAME}, ){{1,12}}{_NAME} and {_NAME} (?:were|are|have|had|remain|got|received)\b)",
        ".",
        "Five more work there: Aynur Elgunesh, Aytaj Tapdig and Natig Javadli were detained",
        holds=": ",
    ),
    MaskRow(
        "entry-term",
        rf"^(?:[A-Z][\w’'-]+ ){{1,4}}[A-Z][\w’'-]+(\.) (?=(?:\d{{1,2}}|{_NUMBERS}) (?:years?|months?)(?: and |,|\.|;|$))",
        ",",
        "Zavqibek Saidamini. Seven years, October 2022.",
    ),
    MaskRow(
        "hyphen-before-term",
        rf"[\w’)”\"] (-) (?=(?:to )?(?:\d{{1,3}}|{_NUMBERS}|[a-z]+teen|twenty) (?:years?|months?|days?)\b)",
        "–",
        "Ales Bialiatski - 10 years in prison.",
        holds=" - ",
    ),
    MaskRow(
        "double-hyphen",
        r"(?<=[a-z”\"’')]) (--)(?= )",
        "—",
        "A court sentenced three of the activists -- Ihar Losik, Artur Kuran and Uladzimir Tsyhanovich -- to long terms.",
        holds=" -- ",
    ),
    MaskRow(
        "number-sign",
        r"(?<=[a-z])( #\d{1,3})\b",
        "",
        "A protest against decree #3 which was held in Homiel.",
        holds=" #",
    ),
    MaskRow(
        "to-pretrial",
        r"\bto (pre-trial)(?= (?:detention|custody|arrest|imprisonment)\b)",
        "temporary",
        "The judge sentenced Nika Gvaramia to pre-trial detention.",
        holds="to pre-trial",
    ),
    MaskRow(
        "from-term-to-term",
        rf"\b(?:received?|got|gets?|given|handed) (from|between) (?=(?:\d{{1,2}}|{_NUMBERS}) (?:to|and) (?:\d{{1,2}}|{_NUMBERS}) (?:years?|months?|days?)\b)",
        "",
        "Three activists received from seven to nine years in prison.",
        holds=" to | and ",
    ),
    MaskRow(
        "set-off-by-hyphens",
        rf"{_SEVERAL} (-) (?=[A-Z][\w’'.-]+ [^.;:–—]{{3,120}} - )",
        "–",
        "Two - Lawrence Lau and Lee Yue-shun - were acquitted",
        holds=" - ",
    ),
    MaskRow(
        "set-off-by-hyphens-end",
        rf"{_SEVERAL} [-–] [A-Z][\w’'.-]+ [^.;:–—]{{3,120}} (-) ",
        "–",
        "Two - Lawrence Lau and Lee Yue-shun - were acquitted",
        holds=" - ",
    ),
    MaskRow(
        "names-behind-hyphen",
        rf"{_SEVERAL} (-) (?={_LIST_OF_NAMES}[.,;])",
        "–",
        "Police held two members of Viasna - Ales Bialiatski and Valiantsin Stefanovich.",
        holds=" - ",
    ),
    MaskRow(
        "names-in-brackets",
        rf"{_SEVERAL} (\()(?={_LIST_OF_NAMES}\))",
        "–",
        "Two members of Viasna (Ales Bialiatski and Valiantsin Stefanovich) were held.",
        holds=" (",
    ),
    MaskRow(
        "names-in-brackets-end",
        rf"{_SEVERAL} \({_LIST_OF_NAMES}(\))",
        "–",
        "Two members of Viasna (Ales Bialiatski and Valiantsin Stefanovich) were held.",
        holds=" (",
    ),
    MaskRow(
        "part-suspended",
        r"\b(?:years?|months?|days?)(,? (?:the (?:first|last) )?[\w-]+(?: and (?:a half|\w+))?(?: (?:years?|months?|days?))?"
        r" of (?:them|which|it) (?:(?:was|were) )?(?:conditionally )?suspended)(?=[,.;]| and | on | for )",
        "",
        "He was sentenced to 16 months, six of them suspended, and was freed in August.",
        holds="suspended",
    ),
    MaskRow(
        "at-last",
        r"\b(at last)(?= [a-z]+(?:ed|en|t|ought)\b)",
        "finally",
        "By the time Baktash Abtin was at last moved to a hospital it was too late.",
        holds=" at last ",
    ),
    MaskRow(
        "upside-down",
        r"\b[Tt]urn(?:ed|ing|s)? [^.;:,]{3,80}? (upside down|inside out)(?=[.,;:]| and | on | in | for | at |$)",
        "over",
        "Armed men turned Svetlana Prokopyeva's flat upside down.",
        holds="upside down|inside out",
    ),
    MaskRow(
        "another-by-name",
        rf"(?:; |while |and )({_ANOTHER}, )(?={_NAMED},? [a-z])",
        "",
        "Dmitry Talantov was detained in June, while another, Ivan Pavlov, left the country.",
        holds="another|third|second|other,",
    ),
    MaskRow(
        "behind-another",
        rf"(?:; |while |and ){_ANOTHER}, {_NAMED}(,)(?= (?:was|were|is|are|has|had|got|left|fled|died|remains|faces|[a-z]+ed)\b)",
        "",
        "Dmitry Talantov was detained in June; another, Ivan Pavlov, left the country.",
        holds="another|third|second|other,",
    ),
)
"""Tried where they stand in the table of all masks."""
