"""English rows for terms, ages and sums of money."""

from letapis.language.timewords import TimeExample, TimeRow, Value


def _says(text: str, *expected: tuple[str, str | None]) -> TimeExample:
    return TimeExample(text, None, expected)


# ISO 4217; where a word names the money of several countries the value lists them as `country:code` pairs.
CURRENCY_WORDS: dict[str, Value] = {
    "ruble": "by:BYN ru:RUB", "rubles": "by:BYN ru:RUB", "rouble": "by:BYN ru:RUB", "roubles": "by:BYN ru:RUB",
    "rubel": "by:BYN", "rubels": "by:BYN", "rub": "RUB", "byn": "BYN", "br": "by:BYN et:ETB", "usd": "USD",
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR",
    "pound": "gb:GBP eg:EGP sd:SDG sy:SYP lb:LBP", "pounds": "gb:GBP eg:EGP sd:SDG sy:SYP lb:LBP", "yuan": "CNY",
    "renminbi": "CNY",
    "lira": "TRY", "liras": "TRY", "rial": "ir:IRR om:OMR ye:YER", "rials": "ir:IRR om:OMR ye:YER", "tenge": "KZT",
    "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH", "zloty": "PLN", "zlotys": "PLN", "manat": "az:AZN tm:TMT",
    "manats": "az:AZN tm:TMT", "lari": "GEL",
    "som": "KGS", "soms": "KGS", "sum": "UZS", "soum": "UZS", "dong": "VND", "kyat": "MMK", "kyats": "MMK",
    "baht": "THB", "riel": "KHR", "rupee": "in:INR pk:PKR lk:LKR np:NPR", "rupees": "in:INR pk:PKR lk:LKR np:NPR",
    "riyal": "sa:SAR qa:QAR", "riyals": "sa:SAR qa:QAR", "dirham": "ae:AED ma:MAD", "dirhams": "ae:AED ma:MAD",
    "dinar": "bh:BHD tn:TND dz:DZD iq:IQD jo:JOD kw:KWD ly:LYD rs:RSD",
    "dinars": "bh:BHD tn:TND dz:DZD iq:IQD jo:JOD kw:KWD ly:LYD rs:RSD",
    "peso": "cu:CUP mx:MXN ph:PHP co:COP ar:ARS cl:CLP", "pesos": "cu:CUP mx:MXN ph:PHP co:COP ar:ARS cl:CLP",
    "bolivar": "VES", "bolivars": "VES", "bolivares": "VES",
    "birr": "ETB", "shilling": "ug:UGX ke:KES tz:TZS so:SOS", "shillings": "ug:UGX ke:KES tz:TZS so:SOS",
    "quetzal": "GTQ", "quetzals": "GTQ", "quetzales": "GTQ", "lempiras": "HNL", "soles": "PEN", "reais": "BRL",
    "naira": "NGN", "yen": "JPY", "won": "kr:KRW kp:KPW",
    "francs": "rw:RWF bi:BIF ch:CHF", "leu": "MDL", "lei": "md:MDL ro:RON", "somoni": "TJS", "ringgit": "MYR",
    "rupiah": "IDR", "córdobas": "NIO", "cordobas": "NIO", "kwanza": "AOA", "kwacha": "zm:ZMW mw:MWK",
}  # fmt: skip
NATION_MONEY: dict[str, Value] = {
    "belarusian": "BYN", "russian": "RUB", "hong": "HKD", "singapore": "SGD", "canadian": "CAD", "australian": "AUD",
    "zimbabwean": "ZWL", "egyptian": "EGP",
    "turkish": "TRY", "us": "USD", "iranian": "IRR", "indian": "INR", "pakistani": "PKR", "saudi": "SAR",
    "emirati": "AED", "bahraini": "BHD",
    "kazakh": "KZT", "kazakhstani": "KZT", "ukrainian": "UAH", "azerbaijani": "AZN", "sudanese": "SDG",
    "algerian": "DZD", "tunisian": "TND",
    "moroccan": "MAD", "cuban": "CUP", "mexican": "MXN", "philippine": "PHP", "ugandan": "UGX", "kenyan": "KES",
    "tanzanian": "TZS", "ethiopian": "ETB",
    "chinese": "CNY", "british": "GBP", "sri": "LKR", "nepalese": "NPR", "taiwan": "TWD", "jordanian": "JOD",
    "kuwaiti": "KWD", "omani": "OMR", "qatari": "QAR", "rwandan": "RWF", "burundian": "BIF",
}  # fmt: skip

WORDS: dict[str, dict[str, Value]] = {
    "MONEY": CURRENCY_WORDS,
    "NATION": NATION_MONEY,
    "MILLION": {"million": 1_000_000, "billion": 1_000_000_000, "thousand": 1000, "bn": 1_000_000_000, "m": 1_000_000},
    "CLOSER": dict.fromkeys(("for", "respectively", "on", "each", "apiece")),
    "MORE": dict.fromkeys(
        ("more", "additional", "extra", "further", "full", "long", "whole", "consecutive", "straight", "other")
    ),
}

_NUM = "(n=COUNT|k=NUMBER)"
_NUM_TWO = "(n2=COUNT|k2=NUMBER)"


def _numbered(n: int) -> str:
    """The nth number of a list, with its half: "seven and a half"."""
    name = "" if n == 1 else str(n)
    return f"(n{name}=COUNT|k{name}=NUMBER) (DASH? and DASH? a DASH? half{name}=half)?"


_MORE = " ".join(f"(COMMA {_numbered(n)})?" for n in range(3, 6))
"""Further terms of a list, up to six in all: one row for all of them, as each row is tried at each number."""

LENGTHS: tuple[TimeRow, ...] = (
    TimeRow(
        "term",
        f"{_NUM} DASH? MORE? u=ANYUNIT",
        "term",
        (
            _says("He got 15 days.", ("15 days", "P15D")),
            _says("a 10-year sentence", ("10-year", "P10Y")),
            _says("sentenced to twenty-five years", ("twenty-five years", "P25Y")),
            _says("eight more years", ("eight more years", "P8Y")),
            _says("after a year in jail", ("a year", "P1Y")),
            _says("the 34-year-old, aged 61", ("34-year-old", "P34Y"), ("aged 61", "P61Y")),
        ),
    ),
    TimeRow(
        "term-two-units",
        f"{_NUM} u=ANYUNIT (COMMA|and)? {_NUM_TWO} u2=ANYUNIT",
        "term",
        (
            _says("got 11 years and 6 months", ("11 years and 6 months", "P11Y6M")),
            _says("eight years and three months", ("eight years and three months", "P8Y3M")),
        ),
    ),
    TimeRow(
        "term-three-units",
        f"{_NUM} u=ANYUNIT COMMA? {_NUM_TWO} u2=ANYUNIT COMMA? and? (n3=COUNT|k3=NUMBER) u3=ANYUNIT",
        "term",
        (_says("to 2 years, 8 months and 15 days", ("2 years, 8 months and 15 days", "P2Y8M15D")),),
    ),
    TimeRow(
        "term-half",
        f"{_NUM} (and a? half=half) DASH? MORE? u=ANYUNIT",
        "term",
        (
            _says("two and a half years in a penal colony", ("two and a half years", "P2Y6M")),
            _says("received seven and half years", ("seven and half years", "P7Y6M")),
        ),
    ),
    TimeRow(
        "term-half-figure",
        f"{_NUM} half=PAIR DASH? u=ANYUNIT",
        "term",
        (_says("sentenced to 6 1/2 years in prison", ("6 1/2 years", "P6Y6M")),),
    ),
    TimeRow(
        "term-half-joined",
        f"{_NUM} DASH and DASH a DASH half=half DASH? u=ANYUNIT",
        "term",
        (_says("his seven-and-a-half-year sentence", ("seven-and-a-half-year", "P7Y6M")),),
    ),
    TimeRow(
        "term-half-after",
        f"{_NUM} u=ANYUNIT and a half=half",
        "term",
        (_says("a year and a half of house arrest", ("a year and a half", "P1Y6M")),),
    ),
    TimeRow("term-decimal", "x=AMOUNT DASH? u=ANYUNIT", "term", (_says("got 2.5 years", ("2.5 years", "P2Y6M")),)),
    TimeRow("half-unit", "half (a)? u=UNIT", "half-term", (_says("half a year in jail", ("half a year", "P6M")),)),
    TimeRow(
        "term-range",
        f"{_NUM} (to|or|DASH|link=LINK) {_NUM_TWO} DASH? MORE? u2=ANYUNIT",
        "term-range",
        (
            _says("seven to eight years", ("seven to eight years", "P7Y/P8Y")),
            _says("got 13 and 12 years", ("13", "P13Y"), ("12 years", "P12Y")),
        ),
    ),
    TimeRow(
        "term-of-those",
        f"(sentenced|sentences|sentencing|condemned|jailed) (the|all) (COUNT|NUMBER) to {_NUM} u=ANYUNIT",
        "term",
        (
            _says("A court sentenced the seven to 20 years.", ("20 years", "P20Y")),
            _says("the seven to 20 years he faces", ("seven to 20 years", "P7Y/P20Y")),
        ),
        {"within": 1},
    ),
    TimeRow(
        "term-list-2",
        f"{_numbered(1)} COMMA? and {_numbered(2)} MORE? u2=ANYUNIT",
        "term-list",
        (
            _says("to 10 and seven and a half years", ("10", "P10Y"), ("seven and a half years", "P7Y6M")),
            _says("of eight and seven-and-a-half years", ("eight", "P8Y"), ("seven-and-a-half years", "P7Y6M")),
        ),
    ),
    TimeRow(
        "term-list",
        f"{_numbered(1)} COMMA {_numbered(2)} {_MORE} COMMA? and {_numbered(6)} MORE? u2=ANYUNIT",
        "term-list",
        (
            _says("got 5, 6 and 7 years", ("5", "P5Y"), ("6", "P6Y"), ("7 years", "P7Y")),
            _says("got five, six, and ten years", ("five", "P5Y"), ("six", "P6Y"), ("ten years", "P10Y")),
            _says("to 15, 14, 13 and 12 years", ("15", "P15Y"), ("14", "P14Y"), ("13", "P13Y"), ("12 years", "P12Y")),
            _says("9, 8, 7, 6 and 5 years", *((str(n), f"P{n}Y") for n in (9, 8, 7, 6)), ("5 years", "P5Y")),
            _says("9, 8, 7, 6, 5 and 4 years", *((str(n), f"P{n}Y") for n in (9, 8, 7, 6, 5)), ("4 years", "P4Y")),
        ),
    ),
    TimeRow(
        "term-between",
        f"between {_NUM} and {_NUM_TWO} u2=ANYUNIT",
        "term-range",
        (_says("between five and ten years", ("between five and ten years", "P5Y/P10Y")),),
    ),
    TimeRow(
        "term-between-units",
        f"between {_NUM} u=ANYUNIT and {_NUM_TWO} u2=ANYUNIT",
        "term-range",
        (_says("between six months and six years", ("between six months and six years", "P6M/P6Y")),),
    ),
    TimeRow(
        "term-between-half",
        f"between {_NUM} and {_NUM_TWO} and a half=half u2=ANYUNIT",
        "term-range",
        (_says("between three and eight and a half years", ("between three and eight and a half years", "P3Y/P8Y6M")),),
    ),
    TimeRow(
        "term-between-half-first",
        f"between {_NUM} and a low=half and {_NUM_TWO} u2=ANYUNIT",
        "term-range",
        (_says("between seven and a half and nine years", ("between seven and a half and nine years", "P7Y6M/P9Y")),),
    ),
    TimeRow(
        "term-another",
        "another u=UNIT (and a half=half)?",
        "term",
        (
            _says("was given another year", ("another year", "P1Y")),
            _says("was given another year and a half", ("another year and a half", "P1Y6M")),
        ),
    ),
    TimeRow(
        "term-elliptic",
        "((n=NUMBERWORD|n2=COMPOUND)|k=NUMBER) (and a half=half)?",
        "elliptic",
        (
            _says("Hamedi got seven years and Mohammadi six for it.", ("seven years", "P7Y"), ("six", "P6Y")),
            _says(
                "She got eight years, her brother two and a half.", ("eight years", "P8Y"), ("two and a half", "P2Y6M")
            ),
            _says("He got seven years for six posts.", ("seven years", "P7Y")),
            _says("He got seven years on counts 2 and 3.", ("seven years", "P7Y")),
            _says(
                "He got 17 years and his colleagues 15 and 13.", ("17 years", "P17Y"), ("15", "P15Y"), ("13", "P13Y")
            ),
        ),
    ),
    TimeRow(
        "age-old",
        f"{_NUM} DASH? (u=ANYUNIT) DASH? (old|olds)",
        "age",
        (
            _says("the 34-year-old teacher", ("34-year-old", "P34Y")),
            _says("she is 61 years old", ("61 years old", "P61Y")),
        ),
    ),
    TimeRow("age-aged", f"aged {_NUM}", "age", (_says("a man aged 61", ("aged 61", "P61Y")),)),
    TimeRow("age-of", f"((the)? age of {_NUM})", "age", (_says("at the age of 19", ("the age of 19", "P19Y")),)),
    TimeRow("age-years-of", f"{_NUM} u=UNITS of age", "age", (_says("18 years of age", ("18 years of age", "P18Y")),)),
    TimeRow(
        "age-apposed",
        "COMMA k=NUMBER COMMA",
        "age",
        (_says("Anna Petrova, 47, was held", ("47", "P47Y")),),
        {"skip": 1, "apposed": 1},
    ),
    TimeRow(
        "life",
        "life (sentence|sentences|imprisonment|term|terms|behind|without)"
        "|(imprisoned|jailed|sentenced) (to|for) life|life in (a)? (prison|jail)",
        "life",
        (_says("got life imprisonment", ("life imprisonment", None)),),
    ),
    TimeRow(
        "money-sign",
        "(us|s|hk|c)? sign=CURRENCY (x=AMOUNT|k=NUMBER) (million=MILLION)?",
        "money",
        (
            _says("a fine of $10,000", ("$10,000", "10000 USD")),
            _says("bail of €1.5 million", ("€1.5 million", "1500000 EUR")),
        ),
    ),
    TimeRow(
        "money-word",
        "(x=AMOUNT|k=NUMBER|n=COUNT) (million=MILLION)? (nation=NATION)? (kong)? money=MONEY",
        "money",
        (
            _says("a fine of 3,200 Belarusian rubles", ("3,200 Belarusian rubles", "3200 BYN")),
            _says("a fine of 3,200 rubles", ("3,200 rubles", "3200")),
            _says("a fine of 700,000 yuan", ("700,000 yuan", "700000 CNY")),
        ),
    ),
    TimeRow(
        "money-base-units",
        "(x=AMOUNT|k=NUMBER|n=COUNT) (base|basic) (units|unit|values|value|amounts|amount)",
        "money",
        (_says("a fine of 27 base units", ("27 base units", "27 BV")),),
        {"currency": "BV"},
    ),
)

LENDING = frozenset({"to", "for", "given", "got", "gets", "handed", "received"})
"""Before a number that borrows its unit: "sentenced A to ten, B to nine and C to seven years", "was given 18 and B 17"."""
COUNTING = frozenset(
    "the other these those all with between among count counts charge charges article articles section sections part parts "
    "paragraph paragraphs chapter chapters ages block ward cells cell case cases".split()
)
"""Before a number of those told of, or a row of them: "the other three", "on counts two and three"."""
BIRTHS = frozenset({"born", "birth"})
"""Words before a date from which no case goes on: "was born in October 1973, and in March she was arrested"."""
LISTING = frozenset({",", "and"})
"""Behind such a number."""
