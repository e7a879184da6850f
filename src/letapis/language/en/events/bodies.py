"""How English tells what is done to the parts of somebody's body: his ribs were broken, her head was shaved.

A deed and the parts that it is done to, as the "Istanbul Protocol" (OHCHR) lists injuries by the part of the body. They
count of those who are told to be held or otherwise ill-treated (`OF_THE_HARMED`): bones break on pitches and roads, too.
"""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

_BONES = "leg|arm|rib|nose|jaw|finger|hand|wrist|shoulder|bone|toe|foot|ankle|collarbone|skull|cheekbone|spine|vertebra|kneecap|knee|thumb|elbow|knuckle|cartilage|hip"
_SOFT = "eardrum|spleen|lung|kidney|eye|lip|ear|retina|bladder|liver|testicle"
_SKIN = (
    "sole|foot|hand|head|back|leg|finger|face|neck|chest|stomach|genital|testicle|breast|thigh|palm|arm|knee|wrist|ear"
)
_NAILS = "tooth|nail|fingernail|toenail|hair|beard"
_HAIR = "head|hair|beard|braid|moustache|eyebrow|dreadlock"
_BOUND = "hand|leg|foot|arm|wrist|ankle|eye|mouth"
_INTIMATE = "breast|genital|thigh|buttock|crotch"
_WORN = "headscarf|hijab|veil|turban|clothes|shirt|trousers"

HARMERS = (
    "@police|@inmates|interrogator|interrogators|investigator|investigators|they|torturer|torturers|jailer|jailers|"
    "captor|captors|attacker|attackers|assailant|assailants|militiaman|militiamen|thug|thugs|blow|blows|beating|beatings|torture"
)
"""Who does such things, or what: a subject that is none of them had an accident."""
MISHAPS = (
    "accident|crash|fell|match|game|football|hockey|boxing|ski|skiing|training|surgery|surgeon|childhood|birth|combat|"
    "battle|dentist|hairdresser|barber|chemotherapy|cancer|film|role|haircut|bicycle|motorcycle|earthquake|climbing|rehearsal|monk|nun|monastery"
)
"""Words of a sentence that tells how it came otherwise."""
_DONE = f"passive|subj={HARMERS}"
_NOT = f"sentence-has={MISHAPS} obj=@reflexive"

BODIES = (
    EventRow(
        "bones-broken",
        E.ILL_TREATED,
        "V",
        "break fracture dislocate crush smash shatter twist bend",
        "whose-part",
        "Ihar Losik was arrested in May. Losik's ribs were broken.",
        "Losik",
        needs=f"part={_BONES} {_DONE}",
        unless=_NOT,
    ),
    EventRow(
        "organ-burst",
        E.ILL_TREATED,
        "V",
        "burst rupture perforate puncture damage injure split gouge",
        "whose-part",
        "Ihar Losik was arrested in May. Losik's eardrum was ruptured by blows.",
        "Losik",
        needs=f"part={_SOFT} {_DONE}",
        unless=_NOT,
    ),
    EventRow(
        "teeth-knocked-out",
        E.ILL_TREATED,
        "V",
        "knock pull tear rip kick smash",
        "whose-part",
        "Ihar Losik was arrested in May. Guards knocked out two of Losik's teeth.",
        "Losik",
        needs=f"prt=out|off part={_NAILS} {_DONE}",
        unless=_NOT,
    ),
    EventRow(
        "had-teeth-knocked-out",
        E.ILL_TREATED,
        "V",
        "have",
        "subject",
        "Ihar Losik was arrested in May. Losik had two teeth knocked out by the investigators.",
        "Losik",
        needs=f"human-subject obj={_NAILS}|{_HAIR} obj-done=knock|pull|tear|rip|kick|smash|shave|shear",
        unless=_NOT,
    ),
    EventRow(
        "head-shaved",
        E.ILL_TREATED,
        "V",
        "shave shear crop",
        "whose-part",
        "Ihar Losik was arrested in May. Losik's head was shaved.",
        "Losik",
        needs=f"part={_HAIR} {_DONE}",
        unless=_NOT,
    ),
    EventRow(
        "hair-cut-off",
        E.ILL_TREATED,
        "V",
        "cut hack tear pull",
        "whose-part",
        "Ihar Losik was arrested in May. Guards cut off Losik's beard.",
        "Losik",
        needs=f"prt=off|out part={_HAIR}|{_WORN} {_DONE}",
        unless=_NOT,
    ),
    EventRow(
        "limbs-beaten",
        E.ILL_TREATED,
        "V",
        "beat hit strike whip kick burn scald squeeze stamp trample cut slash stab cane flog",
        "whose-part",
        "Ihar Losik was arrested in May. Losik's feet were beaten with cables.",
        "Losik",
        needs=f"part={_SKIN} {_DONE}",
        unless=_NOT,
    ),
    EventRow(
        "limbs-bound",
        E.ILL_TREATED,
        "V",
        "tie bind tape strap chain cuff handcuff",
        "whose-part",
        "Ihar Losik was arrested in May. Losik's hands were tied behind his back for two days.",
        "Losik",
        needs=f"part={_BOUND} {_DONE}",
        unless=f"{_NOT} by=contract|law|rule|agreement",
    ),
    EventRow(
        "groped-part",
        E.ILL_TREATED,
        "V",
        "touch squeeze fondle grab pinch stroke",
        "whose-part",
        "Nasta Loika was arrested in May. Officers touched Loika's breasts.",
        "Loika",
        needs=f"part={_INTIMATE} {_DONE}",
        unless=_NOT,
    ),
    EventRow(
        "put-to-part",
        E.ILL_TREATED,
        "V",
        "put hold press point push stick drive insert stub extinguish place pull tape pour spray shove ram thrust wrap tie tighten",
        "at-part",
        "Ihar Losik was arrested in May. A gun was held to Losik's head.",
        "Losik",
        needs=(
            "obj|pass=gun|pistol|rifle|revolver|weapon|knife|blade|needle|pin|cigarette|lighter|bag|sack|hood|towel|cloth|rag|"
            f"noose|rope|wire|cable|baton|gas|acid|pepper|kalashnikov|muzzle|barrel|belt|mask|wire|wires|tape {_DONE}"
        ),
        unless=f"{_NOT} subj=doctor|nurse|medic",
    ),
    EventRow(
        "hung-upside-down",
        E.ILL_TREATED,
        "V",
        "hang suspend string hold",
        "object",
        "Ihar Losik was arrested in May. Losik was hung upside down.",
        "Losik",
        needs="human comp|prt|next=upside @upside",
        unless=_NOT,
    ),
    EventRow(
        "stabbed-in-limb",
        E.ILL_TREATED,
        "V",
        "stab knife slash cut burn",
        "object",
        "Alexander Nemov was beaten. Nemov was stabbed in the leg.",
        "Nemov",
        needs=f"human passive in|on|across=leg|arm|hand|back|face|neck|chest|stomach|thigh|shoulder|{_INTIMATE}",
        unless=f"{_NOT} pass=officer|policeman|guard comp=dead to=death",
    ),
    EventRow(
        "lost-by-blows",
        E.ILL_TREATED,
        "V",
        "lose",
        "subject",
        "Ihar Losik was arrested in May. Losik lost two teeth during the interrogation.",
        "Losik",
        needs=(
            "human-subject obj=hearing|sight|eyesight|vision|consciousness|tooth|eye|use|fingernail|finger|kidney|spleen|baby|pregnancy "
            "during|under|after|from|in=interrogation|interrogations|beating|beatings|torture|blow|blows|questioning|attack|assault"
        ),
        unless=_NOT,
    ),
    EventRow(
        "with-hearing-loss",
        E.ILL_TREATED,
        "V",
        "leave",
        "object",
        "Ihar Losik was arrested in May. The beatings have left Losik with hearing loss.",
        "Losik",
        needs="human subj=beating|beatings|torture|assault|attack|interrogation|interrogations|blow|blows with=loss|damage|pain|pains|problem|problems|limp|tinnitus|stutter|nightmare|nightmares|trauma|epilepsy|seizure|seizures",
        unless=_NOT,
    ),
    EventRow(
        "left-with-fracture",
        E.ILL_TREATED,
        "V",
        "leave",
        "object",
        "Ihar Losik was arrested in May. Losik was left with a broken rib and a concussion.",
        "Losik",
        needs="human passive with=nose|rib|bruise|bruises|concussion|fracture|arm|leg|jaw|burn|burns|tooth|teeth|ribs|finger|fingers|limp|eardrum",
        unless=_NOT,
    ),
    EventRow(
        "bruised-by-blows",
        E.ILL_TREATED,
        "N",
        "blow beating torture kick",
        "carrier",
        "Ihar Losik was arrested in May. Losik was let go the same day, bruised from blows to the head.",
        "Losik",
        needs="prep=from|by|after before-prep=bruised|swollen|bleeding|limping|concussed|unconscious|paralysed|paralyzed|scarred|disabled|deaf|blind",
        unless=_NOT,
    ),
    EventRow(
        "marked-by-shocks",
        E.ILL_TREATED,
        "V",
        "bear show carry have",
        "owner-of-subject",
        "Ihar Losik was arrested in May. Losik's body bore burns from electric shocks.",
        "Losik",
        needs="subj=body|corpse|back|face|hand|hands|feet|legs|arms|wrists|ankles obj=burn|burns|wound|wounds|injury|injuries|mark|marks|bruise|bruises|scar|scars from|of=shock|shocks|handcuff|handcuffs|cigarette|cigarettes|baton|batons|cable|cables|rope|ropes|chain|chains|kick|kicks",
        unless=_NOT,
    ),
)
"""What is done to the body by its parts."""
