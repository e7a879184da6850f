"""English labels of a prisoner's card: "Status: held in Evin prison", one fact a line."""

import re

from letapis.model import Attribute

NAME = re.compile(
    r"(?:full |first and last |detainee.s |prisoner.s |defendant.s )?name(?: and surname)?"
    r"|(?:political )?prisoner|detainee|defendant|accused|convict|name of (?:the )?(?:prisoner|detainee|defendant)",
    re.IGNORECASE,
)
"""The label of the line that says whose card it is."""

FACT = re.compile(
    r"charges?(?: against (?:him|her))?|charged with|accusations?|accused of|indictment|convicted of|articles?(?: of the law)?"
    r"|sentenced?|term|penalty|punishment|verdict|outcome|(?:current |legal |prison )?status"
    r"|(?:date of )?(?:arrest|detention|sentencing|release)"
    r"|(?:date )?(?:arrested|detained|released|died)|held (?:in|at|since)|detained at|where (?:he |she )?(?:is )?held"
    r"|(?:current )?place of (?:detention|imprisonment|custody)|prison|colony|court",
    re.IGNORECASE,
)
"""Labels of what befell the person."""

OTHER = re.compile(
    r"occupation|profession|job|position|age|born|(?:date|place|year) of birth|nationality|citizenship|country|location"
    r"|place of residence|date|case number|observer|hearing"
    r"|gender|sex|family|case|organi[sz]ation|media(?: outlet)?|employer|religion|ethnicity|health|residence|judge|lawyer",
    re.IGNORECASE,
)
"""Labels of what the person is, which stand in the same card."""

NOTHING = re.compile(
    r"[-–—.?]*|none|no|n/?a|not (?:known|available|applicable|given|yet|specified|disclosed)|unknown|unclear|to be confirmed"
    r"|no (?:data|information)",
    re.IGNORECASE,
)
"""What stands behind a label of which nothing is to be told ("Release: none")."""

DESCRIBED: dict[Attribute, re.Pattern[str]] = {
    Attribute.BIRTH_DATE: re.compile(r"born|(?:date|year) of birth", re.IGNORECASE),  # "Date of birth: 17 June 1979"
    Attribute.BIRTH_PLACE: re.compile(r"place of birth", re.IGNORECASE),  # "Place of birth: Artush"
    Attribute.AGE: re.compile(r"age", re.IGNORECASE),  # "Age: 44"
    Attribute.OCCUPATION: re.compile(r"occupation|profession|job", re.IGNORECASE),  # "Occupation: nurse"
    Attribute.RESIDENCE: re.compile(r"(?:place of )?residence", re.IGNORECASE),  # "Residence: Feodosia"
    Attribute.CITIZENSHIP: re.compile(r"nationality|citizenship", re.IGNORECASE),  # "Nationality: Iranian"
}
"""Labels behind which a description stands."""

WHERE_HELD = re.compile(
    r"(?:current(?:ly)? )?(?:prison|colony|where (?:he |she )?(?:is )?held|held (?:in|at)|detained at"
    r"|place of (?:detention|imprisonment|custody))",
    re.IGNORECASE,
)
"""Labels behind which the place of custody stands ("Where held: Colony No. 7")."""

AT_LARGE = re.compile(r"\b(?:released|free|freed|house arrest|formerly|former|until|abroad|exile)\b", re.IGNORECASE)
"""Words of a place of custody where nobody is held any more."""
