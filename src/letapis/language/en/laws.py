"""The English of citing laws, for `letapis.reading.laws`."""

from letapis.language.lawwords import LawExample, LawLanguage, LawRow


def _says(
    text: str, *expected: tuple[str, str], published: str | None = "2020-10-27", jurisdiction: str | None = "by"
) -> LawExample:
    return LawExample(text, published, jurisdiction, expected)


_WORDS = {
    "article": r"(?:[Aa]rticles?|ARTICLES?|[Aa]rts?\.?|[Ss]ections?|[Ss]ecs?\.|[Ss]\.|§§?)",
    "part": r"(?:[Pp]arts?|[Pp]ts?\.?|[Pp]p?\.|[Pp]aragraphs?|[Pp]aras?\.?|[Cc]lauses?|[Ss]ubsections?|[Pp]oints?)",
    "parts": r"\d{1,2}(?:\.\d)?(?!\d|\.\d)(?:\s?(?:,|and|&|,\s?and|or)\s?\d{1,2}(?:\.\d)?(?!\d|\.\d)){0,5}",
    "ordinal": r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth)",
    "number": (
        r"\d{1,3}(?:\.\d{1,3}){0,2}(?:[-–‑/]\d{1,3}(?:\.\d{1,2}){0,2}(?![\d-]))?(?:\s?[¹²³⁰⁴-⁹]{1,2})?"
        r"(?:-?[A-Z]{1,2}\b|\s?(?:bis|ter|quater)\b)?(?:\(\w{1,4}\)){0,3}"
    ),
    "year": r"(?:1[89]|20)\d{2}",
    "of_year": r"(?:,?\s(?:of\s)?(?:1[89]|20)\d{2}\b(?![-–/]))?",
    "of_people": r"(?:[A-Z][\w’'-]+|[a-z]+(?:ed|ing|al|an|ous|ian|ese|ish|ew|ld|ough|ad|ague|eeping))",
    "small_act": (
        r"(?:(?:national|state|public|internal|cyber|foreign|false|fake|hate|royal|special|digital|official|emergency|anti-[a-z]+)\s)?"
        r"(?:security|safety|sedition|terrorism|anti-[a-z]+|counter-?terror(?:ism)?|terror|extremism|secrets|agents?|news|speech|"
        r"information|defamation|libel|insult|blasphemy|lese-majeste|lèse-majesté|cybercrime|espionage|treason|propaganda|"
        r"censorship|assembly|protest|order|press|media|emergency|powers|crimes?)\slaws?"
    ),
    "unbinding": r"(?:report|book|agreement|contract|draft|bill|series|essay|statement|resolution|letter)\b",
    "treaty": r"(?:[A-Z][\w’'-]*\s){0,5}(?:Convention|Covenant|Charter|Declaration|Treaty|Statute)\b",
}

ROWS: tuple[LawRow, ...] = (
    LawRow(
        "article",
        r"{article}\s?(?P<number>{number})(?!\sof\s(?:the|this|that|a|an|its|his|her|their)\s{unbinding})",
        (
            _says("charged under Article 293", ("Article 293", "by criminal 293")),
            _says("under Article 342-2 of the Criminal Code", ("Article 342-2", "by criminal 342.2")),
            _says("Article 342(2) applies", ("Article 342(2)", "by criminal 342.2")),
            _says("under § 129", ("§ 129", "de - 129"), jurisdiction="de"),
            _says("under Section 505(a)", ("Section 505(a)", "mm - 505.a"), jurisdiction="mm"),
            _says(
                "under Article 87 bis of the penal code", ("Article 87 bis", "dz criminal 87 bis"), jurisdiction="dz"
            ),
            _says("under Article 353¹", ("Article 353¹", "ge - 353^1"), jurisdiction="ge"),
            _says(
                "under Articles 293, 130 and 342 of the Criminal Code",
                ("Articles 293", "by criminal 293"),
                ("130", "by criminal 130"),
                ("342", "by criminal 342"),
            ),
            _says("under Article 342 and 15 days later", ("Article 342", "by criminal 342")),
            _says("violated Article 314/2 of Turkey's Penal Code", ("Article 314/2", "tr criminal 314.2")),
            _says(
                "under Article 24.23 of the Administrative Code",
                ("Article 24.23", "by administrative 24.23"),
                published="2022-01-01",
            ),
            _says(
                "under Article 20.3.3",
                ("Article 20.3.3", "ru administrative 20.3^3"),
                published="2022-05-01",
                jurisdiction="ru",
            ),
            _says(
                "under Article 280.3 of the Russian Criminal Code",
                ("Article 280.3", "ru criminal 280^3"),
                published="2023-05-01",
            ),
            _says(
                "under Article 342-2 for a repeated violation",
                ("Article 342-2", "by criminal 342^2"),
                published="2022-05-01",
            ),
            _says(
                "under Article 342-2", ("Article 342-2", "by criminal 342^2|by criminal 342.2"), published="2022-05-01"
            ),
            _says("under Article 361-4", ("Article 361-4", "by criminal 361^4"), published="2022-05-01"),
        ),
    ),
    LawRow(
        "part-of-article",
        r"(?:{part}\s?(?P<part>{parts})\s?,?\s?(?:of\s)?(?:the\s)?){article}\s?(?P<number>{number})",
        (
            _says("under part 2 of Article 342", ("part 2 of Article 342", "by criminal 342.2")),
            _says("under Part 1, Article 342", ("Part 1, Article 342", "by criminal 342.1")),
            _says(
                "parts 1 and 2 of Article 361", ("parts 1 and 2 of Article 361", "by criminal 361.1|by criminal 361.2")
            ),
            _says(
                "part 1 of Article 361-1", ("part 1 of Article 361-1", "by criminal 361^1.1"), published="2021-09-07"
            ),
        ),
    ),
    LawRow(
        "ordinal-part-of-article",
        r"(?:the\s)?(?P<ordinal>{ordinal})\spart\sof\s{article}\s?(?P<number>{number})",
        (
            _says(
                "under the first part of Article 353",
                ("the first part of Article 353", "ge - 353.1"),
                jurisdiction="ge",
            ),
        ),
    ),
    LawRow(
        "article-part",
        r"{article}\s?(?P<number>{number}),?\s?(?P<opens>\()?(?:{part}|§)\s?(?P<more>{parts})(?(opens)\))",
        (
            _says(
                "fraud (Article 159 § 4)",
                ("Article 159 § 4", "ru criminal 159.4"),
                published="2022-03-22",
                jurisdiction="ru",
            ),
            _says("under Art. 342, p. 1", ("Art. 342, p. 1", "by criminal 342.1")),
            _says(
                "Article 207.3 part 2",
                ("Article 207.3 part 2", "ru criminal 207^3.2"),
                published="2023-01-01",
                jurisdiction="ru",
            ),
        ),
    ),
    LawRow(
        "number-of-code",
        r"(?P<number>{number})(?=\s(?:of\sthe\s|of\s)(?:[A-Z][\w’']*\s)?{code})",
        (_says("sentenced under 342.2 of the Criminal Code", ("342.2", "by criminal 342.2")),),
    ),
    LawRow(
        "code-number",
        r"(?:(?<=Code\s)|(?<=TCK\s)|(?<=IPC\s))(?P<number>{number})(?=[\s.,;)]|$)",
        (_says("under Penal Code 117 he", ("117", "vn criminal 117"), jurisdiction="vn"),),
    ),
    LawRow(
        "article-of-treaty",
        r"{article}\s?(?P<number>{number})\sof\sthe\s(?P<act>{treaty})",
        (
            _says(
                "under Article 10 of the European Convention",
                ("Article 10 of the European Convention", "by [European Convention] 10"),
            ),
            _says("In Article 2 of the report"),
        ),
    ),
    LawRow(
        "article-of-act",
        r"{article}\s?(?P<number>{number})(?:\s(?:of|in)\s(?:the\s)?(?:{year}\s)?)(?P<act>{act}){of_year}",
        (
            _says(
                "under section 57 of the ICT Act", ("section 57 of the ICT Act", "bd [ICT Act] 57"), jurisdiction="bd"
            ),
            _says(
                "Section 13 of the Unlawful Activities (Prevention) Act",
                (
                    "Section 13 of the Unlawful Activities (Prevention) Act",
                    "in [Unlawful Activities (Prevention) Act] 13",
                ),
                jurisdiction="in",
            ),
        ),
    ),
    LawRow(
        "act",
        r"[Tt]he\s(?:{year}\s)?(?P<act>{act}){of_year}",
        (
            _says(
                "under the Unlawful Activities (Prevention) Act",
                ("the Unlawful Activities (Prevention) Act", "in [Unlawful Activities (Prevention) Act] -"),
                jurisdiction="in",
            ),
            _says(
                "the 2020 National Security Law",
                ("the 2020 National Security Law", "hk [National Security Law] -"),
                jurisdiction="hk",
            ),
            _says(
                "the Computer Misuse Act 2011 and the Terrorism Act of 2000",
                ("the Computer Misuse Act 2011", "ug [Computer Misuse Act] -"),
                ("the Terrorism Act of 2000", "ug [Terrorism Act] -"),
                jurisdiction="ug",
            ),
            _says("Martial Law was declared. The Martial Law ended. Nathan Law left."),
        ),
    ),
    LawRow(
        "act-by-what-for",
        r"(?<=[Uu]nder\s)(?:(?:the|a|an|its|their)\s)?(?:{of_people}\s)??(?P<act>{small_act})\b",
        (
            _says(
                "jailed under the national security law",
                ("the national security law", "hk [national security law] -"),
                jurisdiction="hk",
            ),
            _says(
                "under a controversial anti-terrorism law",
                ("a controversial anti-terrorism law", "eg [anti-terrorism law] -"),
                jurisdiction="eg",
            ),
            _says("under martial law, under international law, under the law, under house arrest after a protest law"),
        ),
    ),
    LawRow(
        "act-short",
        r"(?P<act>{short})",
        (
            _says("held under UAPA", ("UAPA", "in [UAPA] -"), jurisdiction="in"),
            _says("under Decree 54 he", ("Decree 54", "tn [Decree 54] -"), jurisdiction="tn"),
            _says("the group ARTICLE 19 said"),
        ),
    ),
)

_CODES = {
    "criminal code": "criminal",
    "penal code": "criminal",
    "criminal law": "criminal",
    "code of administrative offences": "administrative",
    "code of administrative offenses": "administrative",
    "administrative offences code": "administrative",
    "administrative offenses code": "administrative",
    "administrative violations code": "administrative",
    "code of administrative violations": "administrative",
    "administrative code": "administrative",
    "criminal procedure code": "criminal_procedure",
    "code of criminal procedure": "criminal_procedure",
    "islamic penal code": "criminal",
    "criminal executive code": "criminal_executive",
    "constitution": "constitution",
    "tck": "criminal",
    "ipc": "criminal",
}

ENGLISH = LawLanguage(
    tag="en",
    words=_WORDS,
    rows=ROWS,
    codes=_CODES,
    acts={
        "UAPA": "in",
        "AFSPA": "in",
        "PMLA": "in",
        "NDPS Act": "in",
        "ICT Act": "bd",
        "PECA": "pk",
        "NSL": "hk",
        "BNS": "in",
        "ATA": None,
        "FARA": "us",
        "Espionage Act": None,
    },
    no_acts=frozenset(
        {
            "article 19",
            "martial law",
            "sharia law",
            "islamic law",
            "international law",
            "common law",
            "criminal law",
            "civil law",
            "family law",
            "labour law",
            "labor law",
            "constitutional law",
            "rule of law",
            "state law",
            "federal law",
            "media law",
            "attorney at law",
            "mother in law",
        }
    ),
    ordinals={"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6"},
    before_code=(
        r"(?:(?P<owner>[A-Z][\w’'. -]{1,40}?)(?:['’]s)?\s+)?(?:(?:new|old|former|revised|amended|current)\s+)?"
        r"(?:{year}\s+)?"
    ),
    after_code=r"(?:\s+of\s+(?:the\s+)?(?P<country>[A-Z][\w’'. ]{1,40}))?",
    joins=r"\s?(?:,\s?and|,|and|or|&|;)\s?(?:also\s)?",
    closes=r"\s?(?:$|[,;:.)(\]\n]|and\b|or\b|of\b|&|under\b)",
    act=(
        r"(?:[A-Z][\w’'-]*|\([A-Z][\w ]{1,40}\))(?:\s(?:[A-Z][\w’'-]*|\([A-Z][\w ]{1,40}\)|of|on|and|for|against|to)){0,7}?"
        r"\s(?:Act|Law|Ordinance|Decree)\b"
        r"(?!\s(?:Studies|School|Society|Association|Faculty|Firm|Institute|Cent(?:re|er)|Review|Commission|Council|Department|Clinic|Library|"
        r"Enforcement|Foundation|Group|Network|Students?|Professors?))"  # "the Media and Law Studies Association" is a body
    ),
    numbered_act=r"(?:Decree(?:-Law)?|Law|Ordinance)\s(?:No\.?\s?)?\d{1,4}(?:[-/]\d{1,4})?(?!\d|\s(?:hour|day|week|month|year))",
    act_nouns=r"\b(?:Act|Law|Decree|Ordinance)\b|\b[Uu]nder\s(?:[\w’'-]+\s){1,5}laws?\b",
    possessive=r"['’]s?$",
)
