"""Patterns of what stands around a sentence and is set apart before parsing: sources, datelines, labels of headlines."""

from letapis.language.en.masks_of_dates import MONTH

_OPENS_MAIN = (
    r"(?:[A-Z]|(?:he|she|they|his|her|it|police|guards|officers|agents|investigators|prosecutors|authorities|security forces) |"
    r"(?:the|an?) (?:[a-z]+ )?(?:court|judge|police|authorities|government|prosecutor|tribunal) |the [a-z]+ [A-Z])"
)
_NAME_OF_SOURCE = rf"(?<=[a-z]), [A-Z][\w’'-]+(?: (?:[a-z]{{2}}-)?[A-Z][\w’'-]+){{1,3}}(?=, {_OPENS_MAIN})(?!(?:,? (?:and )?[A-Z][\w’'-]+)*,? and [A-Z])"
_CLAUSE_WITHIN = (
    r"(?!(?:(?! (?:who|which|that|whose|whom|where|what) )[^,;:.!?\n“”\"‘])*? "
    r"(?:was|were|has|had|have|is|are|will|would) )"
)
"""No verb before the comma: in "According to the file they were arrested on 5 May, but …” the source ends before it."""
_SOURCE = (
    rf"{_CLAUSE_WITHIN}(?:(?:[^,;:.!?\n“”\"‘]{{2,80}} )?[a-z]+{_NAME_OF_SOURCE}|[^,;:.!?\n“”\"‘]{{2,90}}?)(?=,\s)"
    r"|[^,;:.!?\n“”\"‘]{2,60}?(?=\s(?:they|he|she) (?:was|were|had|has|is|are)\b)"
)
SOURCE_FRAME = rf"(?:(?<=^)|(?<=[.!?”\"] ))(According to ({_SOURCE}))(?:,\s|\s)"
"""A source told at the head of a sentence, set apart before parsing: the parser would join it to what follows."""

SOURCE_AS = (
    rf"(?:(?<=^)|(?<=[.!?”\"] ))(As ({_CLAUSE_WITHIN}[^,;:.!?\n“”\"‘]{{2,70}}?(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{1,3}},)?) "
    r"(?:has |have |had )?(?:reported|noted|said|announced|confirmed)),\s"
)
"""The same of "As Viasna reported, …"."""
DATELINE_WITH_DAY = (
    r"((?:(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}|[A-Z]\.[A-Z]\.),? ){1,2}"
    rf"\(?(?:{MONTH}\.? \d{{1,2}}|\d{{1,2}} {MONTH})(?:,? \d{{4}})?\)?(?: \([\w /.-]{{1,30}}\))? ?[-–—:]{{1,2}})(?:\s|(?<=[–—])(?=[A-Z“\"]))"
)
"""Where and when a report was sent, before its first words: "CAIRO, Feb 7 (Letapis) - A court …", "Baku, May 5—A court"."""
LABEL_OF_HEADLINE = (
    r"((?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:court|trial|case|police|verdict|protests?|crackdown|coup|treason trial)|"
    r"(?:[A-Z][\w’'-]+ ){0,3}(?:[Ss]tatement|[Ll]etter|[Aa]ppeal|[Pp]etition|[Aa]ction|[Dd]eclaration|[Aa]lert|[Uu]pdate)(?=:\s[a-z])):)\s"
)
"""What a headline is about, set before its sentence: "Cambodia court: unionist X to remain in jail"."""

_NO_SOURCE_WORDS = (
    "who|which|that|and|but|or|as|where|when|while|whom|whose|then|later|also|if|not|was|were|is|are|has|have|had|will|would|after|"
    "before|because|since|although|though|contrary|despite|amid|unlike|what|how|why|than|with|without|including|plus"
)
_NO_SOURCE = rf"(?:{_NO_SOURCE_WORDS})\b"
_NAMED = r"(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})?"
SOURCE_WITHIN = rf"(, according to ([^,;:.!?\n“”\"‘]{{2,90}}?{_NAMED})(?:,(?=\s)|(?=\.(?:\s|$))))"
"""The same within a sentence: "died on 12 May, according to his family, of an illness"."""
_MORE_SOURCES = (
    r"(?:, [^,;:.!?\n“”\"‘]{2,60}?){0,3},? and (?:(?:a|an|the|his|her|their) )?(?:[a-z]+ ){0,4}"
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}(?:, (?:a|an|the|his|her|their|who|whose) [^.;:!?\n“”\"‘]{2,160}?)?(?=\.(?:\s|$))"
)
SOURCES_AT_END = rf"(, according to ([^,;:.!?\n“”\"‘]{{2,90}}?){_MORE_SOURCES})"
"""Several at the end of a sentence: "…, according to news reports, his family, and Zoubida Assoul, a lawyer." The first
is the source; the others are hidden with it, or they would be joined to those of whom the sentence tells."""
_OPENS_CLAUSE = "|".join(rf"(?<=\b{word})" for word in ("where", "but", "and", "that", "who", "which", "while"))
SOURCE_IN_CLAUSE = rf"((?:{_OPENS_CLAUSE}) according to ({_CLAUSE_WITHIN}[^,;:.!?\n“”\"‘]{{2,60}}?{_NAMED}),(?=\s))"
"""The same at the head of a clause: "a camp where according to a guard, Eyob Bahta, many have died"."""

SAYER_OF_HEADLINE = (
    r"(?:(?:his|her|their|the|state|human|rights) )*(?:lawyers?|famil(?:y|ies)|wife|husband|mother|father|sister|brother|"
    r"relatives?|rights groups?|group|reports?|officials?|police|ministry|prosecutors?|watchdog|media|sources?|activists?|NGO|"
    r"spokes(?:man|woman|person)|party|colleagues|witness(?:es)?|monitors?)"
)
"""A noun for who says what a headline tells."""
_NAME_OF_SAYER = r"[A-Z][\w.’'&-]*(?: [A-Z][\w.’'&-]*){0,3}"
SOURCE_OF_HEADLINE = rf"( [-–—] ({SAYER_OF_HEADLINE}|{_NAME_OF_SAYER}))$"
"""A source told at the end of a headline: "Authorities must release journalists - CPJ"."""
SOURCE_AT_COLON = (
    r"^(([A-Z][\w.’'&-]*(?: [\w.’'&-]+){0,4}))(?=:\s)",
    rf"(: ({SAYER_OF_HEADLINE}|{_NAME_OF_SAYER}))$",
)
"""The same before or behind a colon: "Lawyer: X beaten in custody", "X moved to hospital: Viasna"; if surely a sayer."""

_HEARER = (
    r"(?:reporters|journalists|parliament|lawmakers|the court|(?:local|state) (?:media|television|TV|radio)|"
    r"(?:the )?(?:(?:[a-z-]+ ){1,3}(?<=agency |spaper |hannel |ebsite |tation |gazine ))?[A-Z][\w’'.-]*(?: [A-Z][\w’'-]*){0,4})"
)
_OFFICE = r"(?:, (?!that|who|which|and|but)(?:an? |the )?(?:[A-Za-z’'-]+ ){1,7}?[A-Za-z]+)?"
_CITED = rf"[^,;:.!?\n“”\"‘]{{2,70}}?(?:{_NAMED}|{_OFFICE})"
_CITING = ", (?:citing|quoting) "
_SAID = ("said", "says", "reported", "reports", "wrote", "announced", "confirmed", "claimed")
_DAY_SAID = r" (?:on|in|late on|earlier|this|last|yesterday|today)\b[^,.;:!?“”\"‘—–]{0,40}"
_HELPS = "|".join(rf"(?<= {helper})" for helper in ("is", "are", "was", "were", "has", "have", "had", "been"))
_NO_VERB_YET = (
    r"(?:(?<=^)|(?<=[.!?”\"] ))(?!(?:While|Although|Though|When|After|Before|As|If|Since|Because|Once|But) )"
    r"[A-Z](?!(?:(?! (?:who|which) )[^,;:.!?\n“”\"‘])*? (?:was|were|has|had|have|is|are|will|would) )"
)
SOURCE_SET_IN = (
    (
        rf"{_NO_VERB_YET}[^,;:.!?\n“”\"‘]{{3,60}}(, (?!(?:{_NO_SOURCE_WORDS}|[a-z]+ing)\b)"
        rf"((?:(?!(?:who|which|that|what|they|he|she|it|had|has|was|were|is|are)\b)[^\s,;:.!?“”\"‘]+ ?){{1,8}}?(?:, [A-Z][\w’'-]+(?: (?:[a-z]{{2}}-)?[A-Z][\w’'-]+){{1,3}},)?) (?:said|says|reported),)(?=\s(?!adding|citing|quoting))"
    ),
    rf"(, according to ([^,;:.!?\n“”\"‘]{{2,70}}?{_NAMED}),)(?=\s(?:is|are|was|were|has|have|had)\b)",
    rf"((?:{_HELPS}), according to ([^,;:.!?\n“”\"‘]{{2,70}}?{_NAMED}),)(?=\s[a-z])",
    rf"({_CITING}({_CITED}),)(?=\s(?:that|has|had|also|{'|'.join(_SAID)})\b)",
    rf" (?:{'|'.join(_SAID)})(?:{_DAY_SAID})?({_CITING}({_CITED}))(?=\.(?:\s|$))",
)
"""Between two words of a verb ("was, according to Viasna, beaten"), and on whose word another says it.

“AFP reported, citing his lawyer, that …", "…, AFP reported, citing his lawyer”.
"""
SOURCE_BEHIND = (
    rf"(, ((?:(?!{_NO_SOURCE})[^\s,;:.!?“”\"‘—–]+ ){{1,9}}?(?:told {_HEARER})?)"
    rf"(?:(?<! )|said|says|reported|reports|(?<=[a-rt-z]s )(?<!news )(?<!rights )report|wrote|added|announced|confirmed|noted)"
    rf"(?:{_DAY_SAID})?)"
    rf"(?=\.(?:\s|$)|$|{_CITING}{_CITED}\.(?:\s|$))"
)
"""A sayer told at the end of a sentence: "was sentenced to five years, her sister Lina said"; a headline has no stop."""
