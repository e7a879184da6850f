"""How English says that those who look for somebody do not find him: not in any prison, nor whether he is alive."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import Reality

_THERE = "be|hold|keep|take|detain|imprison|bring|move|transfer|jail|locate|put|send|lock"

LOST_SIGHT = (
    EventRow(
        "without-learning-where",
        E.DISAPPEARED,
        "V",
        "learn know discover find hear tell",
        "where-clause",
        "His family went from one prison to another without learning where Ihar Losik was.",
        "Ihar Losik",
        needs=f"without-doing where-clause where-held={_THERE}",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "alive-unknown",
        E.DISAPPEARED,
        "V",
        "know learn hear tell say",
        "alive-clause",
        "For three years his family did not know whether Ihar Losik was alive.",
        "Ihar Losik",
        needs="negated alive-clause=alive|dead|living",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "no-sign-that-alive",
        E.DISAPPEARED,
        "N",
        "sign proof news idea",
        "alive-clause",
        "For 40 days his family had no sign that Ihar Losik was alive.",
        "Ihar Losik",
        needs="negated-over alive-clause=alive|dead|living",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "where-unclear",
        E.DISAPPEARED,
        "V",
        "be remain",
        "where-clause",
        "It is unclear where Ihar Losik is being held.",
        "Ihar Losik",
        needs=f"where-clause where-held={_THERE} comp=unclear|unknown|uncertain|mystery",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "refused-to-say-where",
        E.DISAPPEARED,
        "V",
        "say tell reveal disclose confirm",
        "where-clause",
        "The authorities have refused to say where Ihar Losik is.",
        "Ihar Losik",
        needs=f"below=refuse|decline where-clause where-held={_THERE}",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "found-out-late-where",
        E.DISAPPEARED,
        "V",
        "find learn discover",
        "where-clause",
        "Ihar Losik was arrested in May. It took his family a week to find out where Losik was.",
        "Losik",
        needs=f"where-clause where-held={_THERE} sentence-has=took|only|finally|eventually sentence-has=@visitor|they sentence-has=day|days|week|weeks|month|months|year|years|later",
        unless="negated sentence-has=lives|lived|born|hid",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "nothing-known-of-fate",
        E.DISAPPEARED,
        "N",
        "fate whereabouts",
        "of",
        "Nothing is known of the fate of Yury Zakharanka.",
        "Yury Zakharanka",
        needs="human-of prep=of|about verb=know|hear|learn before-it=nothing|little|no|not|n't",
        reality=Reality.ACTUAL,
    ),
    EventRow(
        "contact-broke-off",
        E.DISAPPEARED,
        "V",
        "break cease end",
        "contact-with",
        "Ihar Losik was arrested in 2020. Contact with Losik broke off in March.",
        "Losik",
        needs="subj=contact|communication|correspondence",
    ),
    EventRow(
        "out-of-contact",
        E.DISAPPEARED,
        "V",
        "drop go fall be",
        "subject",
        "Ihar Losik was arrested in 2020. Losik dropped out of contact in March.",
        "Losik",
        needs="human-subject of|from|out=contact|touch",
    ),
    EventRow(
        "sought-in-morgues",
        E.DISAPPEARED,
        "V",
        "look search",
        "for",
        "Ihar Losik was arrested in May. His mother looked for Losik in hospitals and morgues.",
        "Losik",
        needs="for-human sentence-has=morgue|morgues|hospitals|stations|prisons|jails subj-within=@visitor|they",
    ),
    EventRow(
        "home-found-empty",
        E.DISAPPEARED,
        "V",
        "find",
        "home-empty",
        "Gao Zhisheng was arrested in 2009. Relatives found Gao Zhisheng's home empty.",
        "Gao Zhisheng",
        needs="sentence-has=empty|deserted|abandoned",
    ),
    EventRow(
        "called-disappearance",
        E.DISAPPEARED,
        "N",
        "disappearance",
        "focus",
        "Carlos Correa was seized in Caracas. Espacio Público spoke of an enforced disappearance.",
        "",
        needs="amod=enforced|forced verb=speak|talk|denounce|report|call|consider|describe|regard|treat|constitute|amount|classify|declare|be one-thing",
        unless="human-of negated subj-verb=law",
    ),
    EventRow(
        "victim-of-disappearance",
        E.DISAPPEARED,
        "N",
        "disappearance",
        "carrier",
        "Ihar Losik was subjected to enforced disappearance for 23 days.",
        "Ihar Losik",
        needs="amod=enforced|forced verb=subject|be|become|fall prep=to|of|in",
        unless="human-of of-deed=victims|cases|case|crime|risk|risks|danger|fear",
    ),
    EventRow(
        "no-word-came",
        E.DISAPPEARED,
        "N",
        "word letter letters news call calls",
        "word-from",
        "No word has come from Ihar Losik for a year.",
        "Ihar Losik",
        needs="verb=come|reach|arrive|emerge before-it=no|not|never|neither|nor",
    ),
    EventRow(
        "taken-nobody-knows-where",
        E.TRANSFERRED,
        "V",
        "take drive move bring fly transfer",
        "object",
        "Ihar Losik was arrested in May. Losik was taken to an unknown place.",
        "Losik",
        needs="passive human to=location|place|destination|site|facility @unknown_place",
        unless="joined-to=arrest|detain|seize|abduct",
    ),
)
"""Where nobody finds somebody."""
OF_KNOWN = frozenset(
    {
        "found-out-late-where",
        "contact-broke-off",
        "out-of-contact",
        "sought-in-morgues",
        "home-found-empty",
        "taken-nobody-knows-where",
    }
)
"""Those of them that count of one who is told to be in custody."""
NOTHING = frozenset(
    {"without-learning-where", "refused-to-say-where", "no-sign-that-alive", "no-word-came", "nothing-known-of-fate"}
)
"""Those of them that hold a "nothing" of their own."""
OF_TOLD = frozenset(
    {
        "without-learning-where",
        "alive-unknown",
        "no-sign-that-alive",
        "where-unclear",
        "refused-to-say-where",
        "nothing-known-of-fate",
        "no-word-came",
    }
)
"""Those of them that count of one of whom the report tells more by other rows: miners and tourists are missed, too."""
