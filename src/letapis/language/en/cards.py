"""English labels of a prisoner's card: "Status: held in Evin prison", one fact a line."""

import re

NAME = re.compile(r"(?:full |detainee.s |prisoner.s )?name|prisoner|detainee", re.IGNORECASE)
"""The label of the line that says whose card it is."""

FACT = re.compile(
    r"charges?(?: against (?:him|her))?|charged with|accusations?|accused of|indictment|convicted of|article|articles"
    r"|sentenced?|term|penalty|verdict|(?:current |legal |prison )?status|(?:date of )?(?:arrest|detention|sentencing|release)"
    r"|(?:date )?(?:arrested|detained|released|died)|held (?:in|at|since)|place of (?:detention|imprisonment)|detained at"
    r"|prison|court",
    re.IGNORECASE,
)
"""Labels of what befell the person."""

OTHER = re.compile(
    r"occupation|profession|job|position|age|born|(?:date|place|year) of birth|nationality|citizenship|country|location"
    r"|gender|sex|family|case|organi[sz]ation|media(?: outlet)?|employer|religion|ethnicity|health|residence|judge|lawyer",
    re.IGNORECASE,
)
"""Labels of what the person is, which stand in the same card."""
