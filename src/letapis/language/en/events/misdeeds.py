"""How English tells as somebody's word what a person did: a ministry said he had helped to organise the unrest.

A deed alone is none of these: what is read counts where an authority, a medium of the state or an accuser says so.
"""

from letapis.language.en import misdeeds
from letapis.language.rows import EventRow
from letapis.model import EventKind as E
from letapis.model import Reality

_ALONE = " ".join(sorted(misdeeds.MISDEEDS))
_WITH = " ".join(sorted(misdeeds.WITH_WRONG))
_BELOW = "|".join(sorted(misdeeds.MISDEEDS | misdeeds.WITH_WRONG))
_THINGS = "|".join(sorted(misdeeds.CONTRABAND))

_AGAINST = (
    "betray threaten harm hurt insult offend rob attack deceive cheat kill injure incite break violate defraud slander"
)
"""“Betrayed no one", "broke no law”: of what somebody says that he has not done."""

MISDEEDS = (
    EventRow(
        "wronged-no-one",
        E.ACCUSED,
        "V",
        _AGAINST,
        "subject",
        "Bahruz Samadov told the court that he had betrayed no one.",
        "he",
        needs="said-of-oneself no-obj=nobody|none|one|person|citizen|policeman|officer|law|rule|secret|secrets",
        reality=Reality.ACTUAL,
        denies=True,
    ),
    EventRow(
        "said-misdeed",
        E.ACCUSED,
        "V",
        _ALONE,
        "subject",
        "Nurgeldi Halykov was arrested. A former friend claimed that Halykov had cheated him.",
        "Halykov",
        needs="claimed human-subject misdeed",
        unless=f"below={_BELOW} subj=@police|@state obj=@abstract|poverty|problem|crisis|issue|idea|law|policy",
    ),
    EventRow(
        "said-to-do-wrong",
        E.ACCUSED,
        "V",
        _WITH,
        "subject",
        "Ihar Losik was arrested. State television claimed that Losik headed a spy ring.",
        "Losik",
        needs="claimed human-subject wrongful misdeed",
        unless=f"below={_BELOW} subj=@police|@state",
    ),
    EventRow(
        "said-to-be-behind",
        E.ACCUSED,
        "V",
        "be have",
        "subject",
        "Ihar Losik was arrested. The minister said that Losik was behind the riots.",
        "Losik",
        needs="claimed human-subject wrongful misdeed",
        unless=f"below={_BELOW} subj=@police|@state comp=innocent|victim",
    ),
    EventRow(
        "found-on-him",
        E.ACCUSED,
        "V",
        "find discover seize uncover recover",
        "found-on",
        "Vladyslav Yesypenko was arrested. Officers said they had found a grenade in his car.",
        "his",
        needs=f"claimed obj|pass={_THINGS}",
        unless="negated",
    ),
    EventRow(
        "portrayed-as-outlaw",
        E.ACCUSED,
        "V",
        "describe portray present depict paint denounce brand label call",
        "object",
        "The secret service presented Ihar Losik as the leader of a spy ring.",
        "Ihar Losik",
        needs="human as=* as-outlaw",
        unless="negated",
    ),
    EventRow(
        "called-mastermind",
        E.ACCUSED,
        "V",
        "call brand label consider describe portray name",
        "object",
        "The judges described Benny Tai as the mastermind.",
        "Benny Tai",
        needs="human comp|appos|as=mastermind|ringleader|instigator|murderer|thief|fraudster|saboteur|fascist|nazi",
        unless=(
            "negated "
            "of=reform|reforms|victory|win|campaign|peace|deal|project|plan|success|film|song|recovery|economy|"
            "strategy|design|triumph|comeback|revival"
        ),
    ),
    EventRow(
        "denounced-to",
        E.ACCUSED,
        "V",
        "denounce report",
        "object",
        "A neighbour denounced Ihar Losik to the police.",
        "Ihar Losik",
        needs="human to=police|authorities|kgb|fsb|prosecutor|prosecutors|officials",
        unless="obj=@reflexive comp=missing",
    ),
    EventRow(
        "denied-everything",
        E.ACCUSED,
        "V",
        "deny reject",
        "refuter",
        "Bernard Phelan, accused of propaganda, denied everything.",
        "Bernard Phelan",
        needs="obj=everything person-subject",
        unless="subj=@authorities",
        denies=True,
    ),
    EventRow(
        "is-not-guilty",
        E.ACCUSED,
        "V",
        "be",
        "subject",
        "Ihar Losik says he is not guilty.",
        "he",
        needs="negated comp=guilty said-of-oneself",
        reality=Reality.ACTUAL,
        denies=True,
    ),
    EventRow(
        "denies-misdeed",
        E.ACCUSED,
        "V",
        _ALONE + " " + _WITH,
        "subject",
        "Alexei Gorinov told the court that he had never called for violence.",
        "he",
        needs="negated said-of-oneself wrongful",
        unless="passive",
        reality=Reality.ACTUAL,
        denies=True,
    ),
    EventRow(
        "dismissed-statement",
        E.ACCUSED,
        "V",
        "dismiss reject deny refute rebut dispute",
        "refuter",
        "Ulfatkhonim Mamadshoeva dismissed as a lie a statement that she had helped to organise the unrest.",
        "Ulfatkhonim Mamadshoeva",
        needs="content-misdeed person-subject",
        unless="subj=@authorities|@state",
        denies=True,
    ),
    EventRow(
        "alleged-deed",
        E.ACCUSED,
        "V",
        "allege",
        "clause-doer",
        "An acquaintance alleged that Ihar Losik had offered him money.",
        "Ihar Losik",
        needs="doing-clause doer-human",
        unless="negated passive subj=@defenders|lawyer|family|wife|husband|mother|father|son|daughter|brother|sister|group|prisoner",
    ),
)
