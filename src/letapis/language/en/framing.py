"""Patterns of what stands around a sentence and is set apart before parsing: sources, datelines, labels of headlines."""

from letapis.language.en.masks_of_dates import MONTH

_NAME_OF_SOURCE = r"(?<=[a-z]), [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}(?=, (?:[A-Z]|he |she |they |his |her |it ))(?!(?:,? (?:and )?[A-Z][\w’'-]+)*,? and [A-Z])"
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

_NAMED = r"(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})?"
SOURCE_WITHIN = rf"(, according to ([^,;:.!?\n“”\"‘]{{2,90}}?{_NAMED})(?:,(?=\s)|(?=\.(?:\s|$))))"
"""The same within a sentence: "died on 12 May, according to his family, of an illness"."""
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

_NO_SOURCE = (
    r"(?:who|which|that|and|but|or|as|where|when|while|whom|whose|then|later|also|if|not|was|were|is|are|has|have|had|will|would|after|"
    r"before|because|since|although|though|contrary|despite|amid|unlike|what|how|why|than|with|without|including|plus)\b"
)
_HEARER = r"(?:(?:reporters|journalists|parliament|lawmakers|the court|(?:the )?[A-Z][\w’'.-]*(?: [A-Z][\w’'-]*){0,4}))"
SOURCE_BEHIND = (
    rf"(, ((?:(?!{_NO_SOURCE})[^\s,;:.!?“”\"‘—–]+ ){{1,9}}?)"
    rf"(?:said|says|told {_HEARER}|reported|reports|(?<=[a-rt-z]s )(?<!news )(?<!rights )report|wrote|added|announced|confirmed|noted)"
    r"(?: (?:on|in|late on|earlier|this|last|yesterday|today)\b[^,.;:!?“”\"‘—–]{0,40})?)(?=\.(?:\s|$)|$)"
)
"""A sayer told at the end of a sentence: "was sentenced to five years, her sister Lina said"; a headline has no stop."""
