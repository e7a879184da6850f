"""English words that lead the parser astray, and what it is shown instead (at equal length, so that offsets stand)."""

from letapis.language.en.masks_of_dates import OF_DATES
from letapis.language.en.masks_of_lists import OF_LISTS
from letapis.language.rows import MaskRow

_CLOCK = r"\d{1,2}[:h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|BST|CET|EST|EDT|local time))?(?:\s*[:|–—-])?"
_SIGNS = "[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]+"
_CRY = (
    r"#?BREAKING(?: NEWS)?[:!]?|#?(?:UPDATE|URGENT|JUST IN|ALERT|CONFIRMED|THREAD|Reminder|ICYMI|Recap)(?::|!| [-–—|])"
)
_HEADS_POST = rf"(?:\d{{1,2}}/\d{{0,2}}|{_CLOCK}|{_SIGNS}|{_CRY})"
"""What stands before the first sentence of a post or of an entry in a live blog, and is no part of it."""

MASKS = (
    MaskRow(
        "head-of-post",
        rf"^((?:{_HEADS_POST}\s+){{1,4}})(?=[\w“\"#@])",
        "",
        "12:40 BREAKING Judge Humayun Dilawar finds Imran Khan guilty",
    ),
    MaskRow(
        "tags-behind", r"(?<=[.!?…])((?:\s+#\w+)+)\s*$", "", "Maykel Osorbo was jailed. #Cuba #FreeMaykel", holds="#"
    ),
    MaskRow("tag-within", r"(#)(?=[A-Za-z])", "", "The leader of #UNPACU was arrested", holds="#"),
    MaskRow(
        "womens-rights",
        r"\b(women[’']s)(?= rights\b)",
        "human",
        "Jailed women's rights campaigner X appeared in court",
        holds="s rights",
    ),
    MaskRow(
        "state-media",
        r"\b[Ss]tate (media)(?= (?:has |have |had )?accused\b)",
        "press",
        "State media accused Ihar Losik of spying.",
        holds="tate media",
    ),
    MaskRow(
        "x-ends",
        r"\b((?:on|to|via) X|platform X)(?=\.(?:\s|$))",
        "here",
        "He was jailed over posts on X. An appeals court quashed the verdict.",
        holds=" X.",
    ),
    MaskRow(
        "on-x-says",
        r"\b(?:[Pp]osts?|[Tt]hread|[Mm]essage|[Ss]tatement|[Vv]ideo|[Ww]r(?:ote|iting)|[Ss]aid|[Pp]osted)(?: [a-z]+){0,2} (on X)(?=, | that\b| on\b| saying\b)",
        "here",
        "In a post on X, Human Rights Watch said Ihar Losik was freed.",
        holds=" on X",
    ),
    MaskRow(
        "court-extends",
        r"\b[Cc]ourt on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day( )(?=extended\b)",
        ",",
        "A Moscow court on Friday extended Evan Gershkovich's detention until June 30.",
        holds="day extended",
    ),
    MaskRow(
        "managing-director",
        r"\b([Mm]anaging)(?= (?:director|editor|partner)\b)",
        "general",
        "Hisham Kassem was managing director of the daily Al-Masry Al-Youm.",
        holds="anaging ",
    ),
    MaskRow(
        "due-back",
        r"\bdue( back)(?= (?:in|before|at) )",
        "",
        "Yohannes Buayalew is due back in court on 20 May.",
        holds="due back",
    ),
    MaskRow("death-fast", r"\b(death)(?= fasts?\b)", "rigid", "Ebru Timtik was on a death fast", holds="death fast"),
    MaskRow(
        "of-conscience",
        r"\b(Prisoner of Conscience)(?= [A-Z])",
        "prisoner of conscience",
        "the release of Prisoner of Conscience Raif Badawi",
        holds="Prisoner of C",
    ),
    MaskRow(
        "several-of-conscience",
        r"\b(Prisoners of Conscience)(?= [A-Z])",
        "prisoners of conscience",
        "Prisoners of Conscience Raif Badawi and Nasrin Sotoudeh",
        holds="Prisoners of C",
    ),
    MaskRow("apiece", r"\b(apiece)\b", "each", "Sakau and Papou got 16 years apiece", holds="apiece"),
    MaskRow(
        "law-without-comma",
        r"\b[Uu]nder [A-Z]\w+ law( )(?=(?:people|prisoners|those|anyone|defendants|suspects|an?|the|s?he|they) )",
        ",",
        "under Russian law people with this disease must not be imprisoned",
        holds=" law ",
    ),
    *OF_DATES,
    MaskRow(
        "by-then", r"\b(by then)\b", "already", "on charges that by then included inciting hatred", holds="by then"
    ),
    MaskRow(
        "would-be", r"\b(would-be)\b", "intended", "The would-be candidate Ahmed Tantawy was jailed", holds="would-be"
    ),
    MaskRow(
        "headline-quote",
        r"^(?:[A-Z][\w ]{2,30}: )?[\"“‘'][^\"”\n]{4,100}[\"”’']( ?[-–—:]) (?=[^.!?\n]{5,100}$)",
        ".",
        "“We will not forget them” - four men hanged",
    ),
    *OF_LISTS,
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
    MaskRow(
        "denied-as",
        r"\b(?:[Rr]eject|[Dd]ismiss|[Dd]enounc)\w* (as (?:[“\"][^”\"]{1,60}[”\"]|(?:[a-z-]+ ){0,2}[a-z-]+)"
        r" (?:media )?(?:claims|reports|allegations|accusations|rumou?rs))\b",
        "claims",
        "The ministry dismissed as false reports that X was beaten",
        holds=" as ",
    ),
    MaskRow(
        "denied-reports",
        r"\b(?:[Rr]eject|[Dd]ismiss|[Dd]enounc|[Dd]en(?:y|ie))\w* (reports)(?= that\b)",
        "claims",
        "The ministry dismissed reports that X was beaten",
        holds=" reports that",
    ),
    MaskRow(
        "reports-verb",
        r"[\w.)’”\"](?=\s+(?:reports|writes|informs))(?<!\smedia)(?<!\svideo)(?<!\sradio)(?<!\swhose)(?<!\stheir)(?<!\shis)(?<!\sher)(?<!\snews)(?<!\spress)(?<!\sto)(?<!\sof)(?<!\sby)(?<!\sin)(?<!\sthe)(?<!\searlier)(?<!\srecent)"
        r"(?<!dismissed)(?<!dismisses)(?<!dismiss)(?<!rejected)(?<!rejects)(?<!reject)(?<!denied)(?<!denies)(?<!deny)(?<!denounced)"
        r"(?<!called)(?<!calls)(?<!described)(?<!branded)(?<!”)(?<!\")(?<!\sfalse)(?<!\sbaseless)(?<!\suntrue)(?<!\sfake)(?<!\sunfounded)(?<!\sfabricated)(?<!confirmed)(?<!confirms)(?<!confirm)"
        r"(?<!\sseveral)(?<!\ssome)(?<!\sother)(?<!\sthese)(?<!\sthose)(?<!\sconflicting)(?<!\sunconfirmed)(?<!\swere)(?<!\sare)"
        r"\s+(reports|writes|informs)(?=\s*[.;,]|\s*$|\s+(?:earlier|on|that|from|citing|quoting)\b)",
        "said",
        "he left, TUT.by reports.",
        holds="reports|writes|informs",
    ),
    MaskRow(
        "mother-of-three",
        r"\b(?:[Mm]other|[Ff]ather) (of (?:two|three|four|five|six|seven|eight|\d{1,2}))(?= [A-Z])",
        "",
        "Mother of three Alena Hnauk was tried",
        holds="ther of ",
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
        holds="No.|Nr.|№",
    ),
    MaskRow(
        "vice",
        r"\b(?:[Vv]ice|[Dd]eputy|[Cc]o)(-)(?=(?:president|chair|chairman|chairwoman|chairperson|rector|director|head|mayor)\b)",
        "",
        "Narges Mohammadi, vice-president of a centre, was arrested",
        holds="-",
    ),
    MaskRow("joint", r"\b([Cc]o-accused)\b", "codefender", "his co-accused was freed", holds="o-accused"),
    MaskRow(
        "joined",
        r"\b([Cc]o-)(?=defendant|found|conspirator|worker|author|chair|prisoner|led|hosted|wrote|organi[sz])",
        "",
        "six co-defendants",
        holds="o-",
    ),
    MaskRow(
        "again",
        r"\b([Rr]e-)(?=arrest|detain|detention|imprison|sentenc|tri(?:ed|al))",
        "",
        "he was re-arrested",
        holds="e-",
    ),
    MaskRow("former", r"\b(?:and|or) (ex-)(?=[a-z])", "ex", "Maria Ressa and ex-colleague found guilty", holds=" ex-"),
    MaskRow(
        "again-at-head", r"(?:^|[.!?] )(Re-a)(?=rrest)", "   A", "Freed in May. Re-arrested in June.", holds="Re-a"
    ),
    MaskRow("held-at-head", r"(?:^|[.!?] )(Re-d)(?=eta)", "   D", "Freed in May. Re-detained in June.", holds="Re-d"),
    MaskRow(
        "pending-trial",
        r"\b(pending)\s+(?:(?:the|an?|his|her|their|further|outcome of) ){0,3}(?:trial|investigation|appeal|sentencing|inquiry|(?:[a-z]+ )?charges)\b",
        "until",
        "A court jailed him pending trial.",
        holds="pending",
    ),
    MaskRow("numbered", r"\b(No\.|№) ?\d", "", "transferred to colony No. 4 in Homiel", holds="No.|№"),
    MaskRow(
        "clause-semicolon",
        r"(;)\s(?=(?:(?:on|in) [A-Z]\w+ (?:prosecutors|police|he|she|they|a court|the court)\b|he|she|they|it|we|there)\b|(?:[\w’'.-]+,? ){0,7}?(?:was|were|is|are|has|have|had|will|would|could|may|might|did|does|"
        r"said|says)\b|(?:the|an?|his|her|their|its|police|[A-Z][\w’'-]+|(?:[a-z]+ )?[a-z]+s)\b(?: [\w’'-]+){0,4}? [a-z]+ed\b)",
        ".",
        "he died in May; the ministry said he had been ill",
        holds=";",
    ),
    MaskRow(
        "nickname-opens",
        r"[A-Z][\w’'-]+ ([\"“])(?=[A-Z][a-z]+[\"”] [A-Z])",
        "",
        'Mohamed "Oxygen" Ibrahim was freed',
        holds=' "| “',
    ),
    MaskRow(
        "nickname-closes",
        r"[A-Z][\w’'-]+ [\"“][A-Z][a-z]+([\"”])(?= [A-Z])",
        "",
        'Mohamed "Oxygen" Ibrahim was freed',
        holds=' "| “',
    ),
    MaskRow(
        "nickname-behind",
        r"(?:[A-Z][\w’'-]+ ){2}([\"“][A-Z][\w’'-]*[\"”])(?= (?:was|were|is|are|has|have|had|and|who|remains?)\b|,? [a-z]+ed\b)",
        "",
        'Maykel Castillo Pérez "Osorbo" was arrested',
        holds=' "| “',
    ),
    MaskRow(
        "child-of",
        r"\b[A-Z][\w’'-]+ (kyzy|uulu|uly|ogly|oglu|oglou|qizi|kizi|qızı|oğlu)\b",
        "Kyzy",
        "Makhabat Tajibek kyzy was sentenced",
        holds=" kyzy| uulu| uly| ogl| qizi| kizi| qızı| oğlu",
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
        "trace-so-far",
        r"\b[Nn]o (?:trace|sign|news)( so far| as yet| yet| whatsoever| whatever| at all| either) of\b",
        "",
        "No trace so far of Oumar Sylla",
        holds="o trace |o sign |o news ",
    ),
    MaskRow(
        "for-months-refused",
        r"\b(?:was|were|been)( for (?:days|weeks|months|years))(?= (?:refused|denied|deprived|kept|held|barred)\b)",
        "",
        "he was for months refused insulin",
        holds=" for ",
    ),
    MaskRow("bracketed", r"(\[[^\[\]\n]{1,80}\])", "", "he had mobilised [the blogger] Siarhei", holds="["),
)
"""Tried in order, over each paragraph."""
