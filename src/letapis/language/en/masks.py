"""English words that lead the parser astray, and what it is shown instead (at equal length, so that offsets stand)."""

from letapis.language.rows import MaskRow

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)

MASKS = (
    MaskRow("no-word", r"(\S{120,})", "", "a line of " + "x" * 120),
    MaskRow("month-comma", rf"\b{_MONTH}(,)\s+\d{{1,2}}\b", "", "detained on July, 29"),
    MaskRow(
        "reports-verb",
        r"[\w.)’”\"]\s+(reports|writes|informs)(?=\s*[.;,]|\s*$|\s+(?:earlier|on|that|from|citing|quoting)\b)",
        "said",
        "he left, TUT.by reports.",
    ),
    MaskRow("absent", r"\b(?:arrest|detention) (in absentia) of\b", "", "ordered the arrest in absentia of Zygar"),
    MaskRow("in-chief", r"\b(?:[Ee]ditor|[Cc]ommander)s?(-in-chief)\b", "", "the editor-in-chief was held"),
    MaskRow(
        "prison-number",
        r"\b(?:[Pp]rison|[Cc]olony|[Cc]ent(?:re|er)|[Jj]ail|[Cc]amp|[Ff]acility|SIZO|[Ii]solator) ((?:No|Nr)\. ?\d{1,3}|№ ?\d{1,3})",
        "",
        "moved to Penal Colony No. 2",
    ),
    MaskRow("joint", r"\b([Cc]o-accused)\b", "codefender", "his co-accused was freed"),
    MaskRow("again", r"\b([Rr]e-)(?=arrest|detain|detention|imprison|sentenc|tri(?:ed|al))", "", "he was re-arrested"),
    MaskRow(
        "pending-trial",
        r"\b(pending)\s+(?:(?:the|an?|his|her|their|further|outcome of) ){0,3}(?:trial|investigation|appeal|sentencing|inquiry)\b",
        "until",
        "A court jailed him pending trial.",
    ),
    MaskRow("numbered", r"\b(No\.|№) ?\d", "", "transferred to colony No. 4 in Homiel"),
    MaskRow("bracketed", r"(\[[^\[\]\n]{1,80}\])", "", "he had mobilised [the blogger] Siarhei"),
    MaskRow(
        "agency-dateline",
        r"^([A-Z][A-Z .,’'/-]{2,40}(?:,\s*\w+\.? \d{1,2})?\s*(?:\([\w ./]+\)\s*)?[-–—]{1,2})\s",
        "",
        "MINSK, March 5 (Reuters) - Police detained him",
    ),
)

SOURCE_FRAME = r"(?:(?<=^)|(?<=[.!?”\"] ))(According to ([^,;:.!?\n“”\"‘]{2,90}?)),\s"
"""A source told at the head of a sentence, set apart before parsing: the parser would join it to what follows."""

AFTER_NAMES = frozenset({"free", "guilty", "innocent", "home", "dead", "alive", "missing", "unharmed"})
"""Words behind a name that tell what became of its bearer: "set Alaa Abd el-Fattah free"."""

NOUNS_BEHIND_COMMA = frozenset({"charges", "claims", "accusations", "allegations", "reports"})
"""Nouns that look like verbs: "found him guilty, charges that he rejects"."""

ARTICLES = frozenset({"a", "an", "the"})

BEFORE_ARTICLE = frozenset({"her", "old"})
"""Words that the parser takes for a part of what follows; before an article they are objects: "considers her a prisoner"."""

NO_AUXILIARY_BUT = frozenset("be do have will can may must shall need dare get".split())
"""Verbs that another can follow bare: any other before a bare verb has a noun behind it."""

MONTHS = frozenset("january february march april may june july august september october november december".split())

NOT_OF_NAMES = frozenset(
    "in at on near outside inside into during after before for to by with under over amid without".split()
)
"""Prepositions that belong to what is done, never to the name before them; "of" and "from" can tell who is meant."""
