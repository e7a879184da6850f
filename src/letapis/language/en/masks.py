"""English words that lead the parser astray, and what it is shown instead (at equal length, so that offsets stand)."""

from letapis.language.rows import MaskRow

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NUMBERS = "(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)"
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}"
_OPENING_DATE = (
    rf"(?:^|[.!?”\"] )(?:On (?:{_WEEKDAY}|\d{{1,2}} {_MONTH})|(?:In|Since) {_MONTH})"  # not behind a figure: one word
)

MASKS = (
    MaskRow(
        "womens-rights", r"\b(women[’']s)(?= rights\b)", "human", "Jailed women's rights campaigner X appeared in court"
    ),
    MaskRow("apiece", r"\b(apiece)\b", "each", "Sakau and Papou got 16 years apiece"),
    MaskRow(
        "law-without-comma",
        r"\b[Uu]nder [A-Z]\w+ law( )(?=(?:people|prisoners|those|anyone|defendants|suspects|an?|the|s?he|they) )",
        ",",
        "under Russian law people with this disease must not be imprisoned",
    ),
    MaskRow(
        "date-before-doer",
        rf"(?:^|[.!?”\"] )On \d{{1,2}} {_MONTH}( )"
        r"(?=(?:police|prosecutors|investigators|officers|authorities|agents|an?|the|his|her|their|s?he|they|it) )",
        ",",
        "On 9 June police accused Mamai of organising riots",
    ),
    MaskRow("would-be", r"\b(would-be)\b", "intended", "The would-be candidate Ahmed Tantawy was jailed"),
    MaskRow("date-without-comma", rf"{_OPENING_DATE}( )(?=[A-Z])", ",", "On 16 May Marfa Rabkova was put in a cell"),
    MaskRow(
        "year-without-comma",
        rf"(?:^|[.!?”\"] )On {_MONTH} \d{{1,2}}(, \d{{4}}) (?=[A-Za-z])",
        ",",
        "On August 9, 2021 police charged Anon",
    ),
    MaskRow(
        "month-without-comma",
        rf"(?:^|[.!?”\"] )(?:On \d{{1,2}} |In (?:early |late |mid-)?|Since |By ){_MONTH}( \d{{4}}) (?=[A-Z])",
        ",",
        "In March 2022 Navalny was given nine years",
    ),
    MaskRow(
        "month-before-number",
        rf"\b[Ii]n {_MONTH}( )(?=(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens|another)\b"
        r"(?! (?:years?|months?|weeks?|days?)\b))",
        ",",
        "In March four of the accused were moved to house arrest",
    ),
    MaskRow(
        "bare-year-without-comma",
        r"(?:^|[.!?”\"] )(?:In|Since|By) \d{4}( )(?=(?:foreign|prime|interior|justice|defen[cs]e) minister )",
        ",",
        "In 2016 foreign minister Osman Saleh told RFI",
    ),
    MaskRow(
        "headline-quote",
        r"^(?:[A-Z][\w ]{2,30}: )?[\"“‘'][^\"”\n]{4,100}[\"”’']( ?[-–—:]) (?=[^.!?\n]{5,100}$)",
        ".",
        "“We will not forget them” - four men hanged",
    ),
    MaskRow(
        "bare-year-before-name",
        r"(?:^|[.!?”\"] )(?:In|Since|By) (\d{4}) (?=[A-Z][a-z’'-]+ [A-Z][a-z’'-]+(?:, (?:then|now|a|an|the)| (?:was|were|had|got)) )",
        "May,",
        "In 2022 Alexei Gorinov, then a councillor, was jailed",
    ),
    MaskRow(
        "list-behind-colon",
        rf"[a-z\d](:) (?=(?:{_NAME}, ){{1,12}}{_NAME} and {_NAME} (?:were|are|have|had|remain|got|received)\b)",
        ".",
        "Five more work there: Aynur Elgunesh, Aytaj Tapdig and Natig Javadli were detained",
        holds=": ",
    ),
    MaskRow(
        "as-she",
        r"\bas (she)(?=,)",
        "her",
        "arrested on the same day as she, both have been sentenced",
        holds=" as she,",
    ),
    MaskRow(
        "risks-being",
        r"\b([Rr]isk(?:s|ed)? being)\b",
        "might be",
        "Trinh Ba Phuong risks being sentenced to death",
        holds="being",
    ),
    MaskRow(
        "card-states",
        r"^(?:[Cc]urrent |[Ll]egal |[Pp]rison )?[Ss]tatus ?: [^;\n]{3,80}(;) ",
        ".",
        "Status: held in Evin prison; appeal pending",
        holds="tatus",
    ),
    MaskRow(
        "entry-term",
        rf"^(?:[A-Z][\w’'-]+ ){{1,4}}[A-Z][\w’'-]+(\.) (?=(?:\d{{1,2}}|{_NUMBERS}) (?:years?|months?)(?: and |,|\.|;|$))",
        ",",
        "Zavqibek Saidamini. Seven years, October 2022.",
    ),
    MaskRow(
        "card-state",
        r"^((?:[Cc]urrent |[Ll]egal |[Pp]rison )?[Ss]tatus ?: )(?=[A-Za-z])",
        "",
        "Status: held in Evin prison",
        holds="tatus",
    ),
    MaskRow(
        "bullet",
        r"^((?:[-•*–—·▪●◦]|\d{1,2}[.)])\s+)(?=[A-Za-z])",
        "",
        "• Ulvi Hasanli, director of Abzas Media – 9 years",
    ),
    MaskRow("capital-at-the-end", r"[a-z]([A-Z])\.(?=\s+[A-Z])", "k", "held by officers of GUBOPiK. He was released"),
    MaskRow("no-word", r"(\S{120,})", "", "a line of " + "x" * 120),
    MaskRow("month-comma", rf"\b{_MONTH}(,)\s+\d{{1,2}}\b", "", "detained on July, 29"),
    MaskRow(
        "reports-verb",
        r"[\w.)’”\"](?=\s+(?:reports|writes|informs))(?<!\smedia)(?<!\svideo)(?<!\sradio)(?<!\swhose)(?<!\stheir)(?<!\shis)(?<!\sher)(?<!\snews)(?<!\spress)(?<!\sto)(?<!\sof)(?<!\sby)(?<!\sin)(?<!\sthe)(?<!\searlier)(?<!\srecent)"
        r"(?<!\sseveral)(?<!\ssome)(?<!\sother)(?<!\sthese)(?<!\sthose)(?<!\sconflicting)(?<!\sunconfirmed)(?<!\swere)(?<!\sare)"
        r"\s+(reports|writes|informs)(?=\s*[.;,]|\s*$|\s+(?:earlier|on|that|from|citing|quoting)\b)",
        "said",
        "he left, TUT.by reports.",
    ),
    MaskRow(
        "mother-of-three",
        r"\b(?:[Mm]other|[Ff]ather) (of (?:two|three|four|five|six|seven|eight|\d{1,2}))(?= [A-Z])",
        "",
        "Mother of three Alena Hnauk was tried",
    ),
    MaskRow(
        "absent",
        r"\b(?:arrest|detention) (in absentia) of\b",
        "",
        "ordered the arrest in absentia of Zygar",
        holds=" in absentia of",
    ),
    MaskRow(
        "in-chief",
        r"\b(?:[Ee]ditor|[Cc]ommander)s?([ -]in[ -]chief)\b",
        "",
        "the editor-in-chief was held",
        holds="chief",
    ),
    MaskRow(
        "prison-number",
        r"\b(?:[Pp]rison|[Cc]olony|[Cc]ent(?:re|er)|[Jj]ail|[Cc]amp|[Ff]acility|SIZO|[Ii]solator) ((?:No|Nr)\. ?\d{1,3}|№ ?\d{1,3})",
        "",
        "moved to Penal Colony No. 2",
    ),
    MaskRow(
        "vice",
        r"\b(?:[Vv]ice|[Dd]eputy|[Cc]o)(-)(?=(?:president|chair|chairman|chairwoman|chairperson|rector|director|head|mayor)\b)",
        "",
        "Narges Mohammadi, vice-president of a centre, was arrested",
    ),
    MaskRow("joint", r"\b([Cc]o-accused)\b", "codefender", "his co-accused was freed", holds="o-accused"),
    MaskRow(
        "joined",
        r"\b([Cc]o-)(?=defendant|found|conspirator|worker|author|chair|prisoner|led|hosted|wrote|organi[sz])",
        "",
        "six co-defendants",
    ),
    MaskRow(
        "again",
        r"\b([Rr]e-)(?=arrest|detain|detention|imprison|sentenc|tri(?:ed|al))",
        "",
        "he was re-arrested",
        holds="e-",
    ),
    MaskRow(
        "pending-trial",
        r"\b(pending)\s+(?:(?:the|an?|his|her|their|further|outcome of) ){0,3}(?:trial|investigation|appeal|sentencing|inquiry)\b",
        "until",
        "A court jailed him pending trial.",
        holds="pending",
    ),
    MaskRow("numbered", r"\b(No\.|№) ?\d", "", "transferred to colony No. 4 in Homiel"),
    MaskRow(
        "clause-semicolon",
        r"(;)\s(?=(?:(?:on|in) [A-Z]\w+ (?:prosecutors|police|he|she|they|a court|the court)\b|he|she|they|it|we|there)\b|(?:[\w’'.-]+,? ){0,7}?(?:was|were|is|are|has|have|had|will|would|could|may|might|did|does|"
        r"said|says)\b|(?:the|an?|his|her|their|its|police|[A-Z][\w’'-]+|(?:[a-z]+ )?[a-z]+s)\b(?: [\w’'-]+){0,4}? [a-z]+ed\b)",
        ".",
        "he died in May; the ministry said he had been ill",
    ),
    MaskRow(
        "nickname-opens", r"[A-Z][\w’'-]+ ([\"“])(?=[A-Z][a-z]+[\"”] [A-Z])", "", 'Mohamed "Oxygen" Ibrahim was freed'
    ),
    MaskRow(
        "nickname-closes", r"[A-Z][\w’'-]+ [\"“][A-Z][a-z]+([\"”])(?= [A-Z])", "", 'Mohamed "Oxygen" Ibrahim was freed'
    ),
    MaskRow(
        "nickname-behind",
        r"(?:[A-Z][\w’'-]+ ){2}([\"“][A-Z][\w’'-]*[\"”])(?= (?:was|were|is|are|has|have|had|and|who|remains?)\b|,? [a-z]+ed\b)",
        "",
        'Maykel Castillo Pérez "Osorbo" was arrested',
    ),
    MaskRow(
        "child-of",
        r"\b[A-Z][\w’'-]+ (kyzy|uulu|uly|ogly|oglu|oglou|qizi|kizi|qızı|oğlu)\b",
        "Kyzy",
        "Makhabat Tajibek kyzy was sentenced",
    ),
    MaskRow("mine-is-a-name", r"\b(Mine)(?= [A-ZÇĞİÖŞÜ][\w’'-]+)", "Mina", "Mine Özerden was arrested", holds="Mine "),
    MaskRow("can-is-a-name", r"\b(Can)(?= [A-ZÇĞİÖŞÜ][\w’'-]+)", "Jan", "Can Dündar was arrested", holds="Can "),
    MaskRow(
        "than-is-a-name",
        r"(?:^|[.!?”\"] )(Than)(?= [A-Z][\w’'-]+ )",
        "Thon",
        "Than Zaw Aung said his client was held",
        holds="Than ",
    ),
    MaskRow(
        "set-off-by-hyphens",
        r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|\d+|[a-z]+s) (-) (?=[A-Z][\w’'.-]+ [^.;:–—]{3,120} - )",
        "–",
        "Two - Lawrence Lau and Lee Yue-shun - were acquitted",
        holds=" - ",
    ),
    MaskRow(
        "set-off-by-hyphens-end",
        r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|\d+|[a-z]+s) [-–] [A-Z][\w’'.-]+ [^.;:–—]{3,120} (-) ",
        "–",
        "Two - Lawrence Lau and Lee Yue-shun - were acquitted",
        holds=" - ",
    ),
    MaskRow("bracketed", r"(\[[^\[\]\n]{1,80}\])", "", "he had mobilised [the blogger] Siarhei"),
    MaskRow(
        "entry-date",
        rf"^(?:{_WEEKDAY},? )?\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?: \d{{4}})?( ?[-–—:]) (?=[A-Z“\"])",
        ".",
        "26 June - A court extended his detention",
    ),
    MaskRow(
        "dated-dateline",
        rf"^([A-Z][\w .’'/-]{{2,30}}, {_MONTH}\.? \d{{1,2}}(?:, \d{{4}})?\s*(?:\([\w ./]+\)\s*)?[-–—]{{1,2}})\s",
        "",
        "Nairobi, June 28, 2021 -- Police detained him",
    ),
    MaskRow(
        "agency-dateline",
        r"^([A-Z][A-Z .,’'/-]{2,40}(?:,\s*\w+\.? \d{1,2})?\s*(?:\([\w ./]+\)\s*)?[-–—]{1,2})\s",
        "",
        "MINSK, March 5 (Reuters) - Police detained him",
    ),
)
"""Tried in order, over each paragraph."""

_NAME_OF_SOURCE = r"(?<=[a-z]), [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}(?=, (?:[A-Z]|he |she |they |his |her |it ))(?!(?:,? (?:and )?[A-Z][\w’'-]+)*,? and [A-Z])"
SOURCE_FRAME = rf"(?:(?<=^)|(?<=[.!?”\"] ))(According to ((?:[^,;:.!?\n“”\"‘]{{2,80}} )?[a-z]+{_NAME_OF_SOURCE}|[^,;:.!?\n“”\"‘]{{2,90}}?)),\s"
"""A source told at the head of a sentence, set apart before parsing: the parser would join it to what follows."""

DATELINE_WITH_DAY = (
    r"((?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2},? ){1,2}"
    rf"\(?(?:{_MONTH}\.? \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?\)?(?: \([\w /.-]{{1,30}}\))? ?[-–—:]{{1,2}})\s"
)
"""Where and when a report was sent, before its first words: "CAIRO, Feb 7 (Letapis) - A court …"."""
LABEL_OF_HEADLINE = (
    r"((?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:court|trial|case|police|verdict|protests?|crackdown|coup|treason trial)|"
    r"(?:[A-Z][\w’'-]+ ){0,3}(?:[Ss]tatement|[Ll]etter|[Aa]ppeal|[Pp]etition|[Aa]ction|[Dd]eclaration|[Aa]lert|[Uu]pdate)(?=:\s[a-z])):)\s"
)
"""What a headline is about, set before its sentence: "Cambodia court: unionist X to remain in jail"."""

_NAMED = r"(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})?"
SOURCE_WITHIN = rf"(, according to ([^,;:.!?\n“”\"‘]{{2,90}}?{_NAMED})(?:,(?=\s)|(?=\.(?:\s|$))))"
"""The same within a sentence: "died on 12 May, according to his family, of an illness"."""

SOURCE_OF_HEADLINE = (
    r"( [-–—] ((?:(?:his |her |their |the |state |human |rights )*(?:lawyers?|famil(?:y|ies)|wife|husband|relatives?|rights groups?|reports?|"
    r"officials?|police|ministry|prosecutors?|watchdog|media|sources?|activists?|NGO)|[A-Z][\w.’'&-]*(?: [A-Z][\w.’'&-]*){0,3})))$"
)
"""A source told at the end of a headline: "Authorities must release journalists - CPJ"."""

_NO_SOURCE = (
    r"(?:who|which|that|and|but|or|as|where|when|while|whom|whose|then|later|also|if|not|was|were|is|are|has|have|had|will|would|after|"
    r"before|because|since|although|though|contrary|despite|amid|unlike|what|how|why|than)\b"
)
_HEARER = r"(?:(?:reporters|journalists|parliament|lawmakers|the court|(?:the )?[A-Z][\w’'.-]*(?: [A-Z][\w’'-]*){0,4}))"
SOURCE_BEHIND = (
    rf"(, ((?:(?!{_NO_SOURCE})[^\s,;:.!?“”\"‘—–]+ ){{1,9}}?)"
    rf"(?:said|says|told {_HEARER}|reported|reports|wrote|added|announced|confirmed|noted)"
    r"(?: (?:on|in|late on|earlier|this|last|yesterday|today)\b[^,.;:!?“”\"‘—–]{0,40})?)(?=\.(?:\s|$)|$)"
)
"""A sayer told at the end of a sentence: "was sentenced to five years, her sister Lina said"; a headline has no stop."""

AFTER_NAMES = frozenset({"free", "guilty", "innocent", "home", "dead", "alive", "missing", "unharmed"})
"""Words behind a name that tell what became of its bearer: "set Alaa Abd el-Fattah free"."""

NOUNS_BEHIND_COMMA = frozenset({"charges", "claims", "accusations", "allegations", "reports"})
"""Nouns that look like verbs: "found him guilty, charges that he rejects"."""

ARTICLES = frozenset({"a", "an", "the"})
"""“Considers her a prisoner”: what stands before one is no possessive."""

BEFORE_ARTICLE = frozenset({"her", "old"})
"""Words that the parser takes for a part of what follows; before an article they are objects: "considers her a prisoner"."""

NO_AUXILIARY_BUT = frozenset("be do have will can may must shall need dare get".split())
"""Verbs that another can follow bare: any other before a bare verb has a noun behind it."""

MONTHS = frozenset("january february march april may june july august september october november december".split())
"""“5 May, X was detained”: the head of an entry in a chronicle."""

BEHIND_NAMES = frozenset({"of", "from", "at"})
"""Prepositions by which a name tells whose its bearer is: "A of one paper and B of another"."""

COMPOUNDS = frozenset({("house", "arrest")})
"""Nouns whose first the parser takes for a verb: "from prison to house arrest"."""

OF = frozenset({"of"})
"""Of whom: "the arrest in Dodoma of X"."""
IN_TOWN = frozenset({"in", "at", "near", "outside"})
"""“The arrest in Dodoma of X”."""

OF_CONSCIENCE = ("prisoner", "of", "conscience")
"""“Prisoner of conscience X”: before the name one noun."""

SPEND = frozenset({"spend", "pass"})
"""Verbs of a time that somebody lives through."""
WHERE_SPENT = frozenset({"in", "inside", "behind", "under"})
"""“After spending a decade behind bars”."""

CHARGES = frozenset({"charges", "charge", "allegations", "accusations", "counts", "suspicions"})
"""Nouns before which a gerund tells what kind they are."""
ON = frozenset({"on", "over"})
"""“Arrested on spying charges”: behind a gerund that tells what kind."""

AGAINST = frozenset({"against"})
"""“Opened the trial against X”: before the accused."""
CASES = frozenset({"trial", "retrial", "hearing", "hearings"})
"""“Opened the trial against three members”."""

NEXT = frozenset({"following", "next", "previous"})
"""“Sentenced the following July”: a time that the parser takes for an object."""

ORDERING = frozenset({"order", "want", "ask", "rule", "allow", "instruct"})
"""“Ordered six of the ten to be kept in prison”."""
BEFORE_DAYS = frozenset({"on"})
"""Of the day between a subject and its verb: "authorities on Monday freed activist X"."""
VERBS_LIKE_ADJECTIVES = frozenset({"remanded"})
"""Verbs that the tagger takes for adjectives: "a court on Friday remanded journalist X in custody"."""

LIKE_ADJECTIVES = frozenset({"spat", "bailed", "remanded"})
"""Participles that the tagger takes for adjectives: "was spat at and beaten"."""

STANDING = frozenset({"stand"})
"""A verb that stands for "be" before some participles."""
STOOD = frozenset({"accused", "charged", "convicted", "condemned", "indicted"})
"""“Stood accused of treason”."""

SPLIT_COMPOUNDS = frozenset({("hunger", "strike")})
"""Nouns of two words that the parser cuts: "went on hunger strike several times"."""

OF_ONE = frozenset({"was", "is", "has"})
"""Auxiliaries of a verb with one subject: "in which people died and was convicted"."""

OF_SEVERAL = frozenset({"were", "are", "have"})
"""Auxiliaries of a verb with several subjects."""

REFLEXIVE = ("self", "selves")
"""Ends of words that stress a subject: "was himself held"."""

EACH = frozenset({"each", "all", "both"})
"""“A, B and C each got nine years”: a second subject that only says how."""

NOUNS_ALONE = frozenset({"solitary"})
"""Adjectives that are a place where no noun follows: "was kept in solitary"."""

ADVERBS = frozenset({"incommunicado"})
"""Adverbs that the parser takes for an object."""

NOT_OF_NAMES = frozenset(
    "in at on near outside inside into during after before for to by with under over amid without".split()
)
"""Prepositions that belong to what is done, never to the name before them; "of" and "from" can tell who is meant."""
NAMING = frozenset({"label", "designate", "declare", "name", "call", "brand", "dub"})
"""“The centre, labelled a foreign agent”: what it is called follows."""

DEEDS_IN_CUSTODY = frozenset(
    {"death", "suicide", "torture", "abuse", "beating", "ill-treatment", "mistreatment", "killing"}
)
"""What is done to somebody "in custody": "an inquiry into the death in custody of X"."""

CUSTODY = frozenset({"custody", "detention", "prison", "jail", "court", "hospital", "cell", "colony"})
"""Where such things are done: "the death in prison of X"."""

VERBS_BEFORE_NAMES = frozenset({"jail", "free", "release", "arrest", "sentence", "detain", "charge", "fine", "pardon"})
"""Verbs that look like nouns before a name: "asked the court to jail Bialiatski"."""

AFTER_TOLD = frozenset("after before following amid despite".split())
"""“…, her family said, after three years in jail”: prepositions of what is told before the saying."""

TIME_MARKS = frozenset({"since", "after", "before"})
"""“Since his arrest and his wife has …”: what the parser takes for the mark of the next clause."""
DONE_TO = frozenset(
    "acquit release free fine jail sentence arrest detain convict deport charge pardon remand kill injure wound".split()
)
"""“24 were convicted, and 12 acquitted”: what is done to people, and by no number of them alone."""
FEARING = frozenset("fearing facing risking awaiting avoiding evading escaping dreading".split())
"""Behind a comma, of what may come: "fled, fearing arrest"."""
GIVEN_BY_COURTS = frozenset(
    {"bail", "house", "parole", "probation", "amnesty", "clemency", "conditional", "provisional"}
)
"""What a court gives somebody: "granted the 68-year-old house arrest"."""
FINED = frozenset({"fined"})
"""“And fined 300,000 quetzals”."""
ORDERED_DONE = {
    "remanded": "remand",
    "released": "release",
    "detained": "detain",
    "jailed": "jail",
    "arrested": "arrest",
    "freed": "free",
    "transferred": "transfer",
    "held": "hold",
}
"""“Ordered her remanded”: the participle, with its verb."""
CALLING = frozenset({"call", "brand", "label", "declare", "dub", "pronounce", "consider", "deem", "proclaim"})
"""“Called him a terrorist”: verbs with a person and a name for him."""
SET_ASIDE = frozenset({"addition", "absentia", "turn", "effect", "particular", "fact", "person", "private"})
"""Between an auxiliary and its verb, behind "in": "was in addition ordered to pay"."""
QUOTES = frozenset('"”“»«')
"""Marks around what is quoted."""
CALLED_FOR = frozenset({"release", "free"})
"""“Release Ales Bialiatski!”: what an appeal opens with."""

TO = frozenset({"to"})
"""The mark of such a verb."""

FROM = frozenset({"from"})
"""Since when: "who was on hunger strike twice, from May to July"."""

GET = frozenset({"get"})
"""“Others got suspended sentences”: no auxiliary before a penalty."""

GIVEN = frozenset({"term", "sentence", "verdict", "fine", "year"})
"""What a court hands somebody: "handed Hathloul, 31, a prison term"."""

THAT = frozenset({"that"})
"""The mark of what is told: "claimed, quoting a source, that several had been arrested"."""

UNITS_OF_TIME = frozenset("hour day week month year morning afternoon evening night yesterday today tomorrow".split())
"""“Was taken two days later”: words of which a time is made, beside the names of days and months."""
OF_ONE = frozenset({"was", "is", "has"})
"""Helping verbs of one person: "her colleague and partner X was seized"."""

PARTICLES = frozenset({"up", "away", "off"})
"""“Locked up there”: before an adverb of place."""
