"""Who says so further on: in the sentence behind, in its midst, by a noun, denied, hedged."""

from itertools import product

from measuring.compositions.order import Order

_SPEAKERS: tuple[tuple[str, str, str], ...] = (
    ("{a.his} lawyer, {b.name},", "lawyer:{b.name}", "{b.he}"),
    ("lawyer {b.name}", "lawyer:{b.name}", "{b.he}"),
    ("{a.his} lawyer", "lawyer:{a.his}_lawyer", "the lawyer"),
    ("Kremlin spokesman Dmitry Peskov", "official:Dmitry_Peskov", "the spokesman"),
    ("Foreign Ministry spokeswoman Mao Ning", "official:Mao_Ning", "the spokeswoman"),
    ("Amnesty International", "rights_group:Amnesty_International", "the organisation"),
    ("the human rights centre Viasna", "rights_group:Viasna", "the group"),
    ("the Interior Ministry", "official:the_Interior_Ministry", "the ministry"),
    ("Human Rights Watch", "rights_group:Human_Rights_Watch", "it"),
    ("Reuters", "outlet:Reuters", "the agency"),
)
"""Somebody who speaks, as what he is read, and what he is called where he goes on."""
_PAIRS = (
    ("{a} was detained {day}", "detained a day", "{a.he} had been beaten", "ill_treated a *"),
    ("police detained {a} {day}", "detained a day", "guards had beaten {a.him}", "ill_treated a *"),
    (
        "{a} was sentenced {day} to {term} in prison",
        "sentenced a day term",
        "{a.he} intends to appeal",
        "appealed a * planned",
    ),
    ("{a} was freed {day}", "released a day", "{a.he} had been on hunger strike", "hunger_strike a *"),
    ("{a} had been moved to {prison} {day}", "transferred a day", "{a.he} was in isolation", "punished a *"),
    (
        "a court {day} jailed {a} for {term}",
        "sentenced a day term",
        "{a.he} had been taken to hospital",
        "transferred a *",
    ),
)
_GOING_ON = (
    "{first}, {sayer} said. {again} added that {second}.",
    "{sayer} said that {first}. {again} said {second}.",
    '"{first}," {sayer} said. "{second}."',
    '"{first}. {second}," {sayer} said.',
    '{sayer} said: "{first}. {second}."',
    "according to {sayer}, {first}. {again} added that {second}.",
    "{sayer} told reporters that {first}, adding that {second}.",
    "{first}, {sayer} said, adding that {second}.",
    "{sayer} said that {first} and that {second}.",
    "{first}, {sayer} said.\n{again} also said {second}.",
)


def _again(by: str, again: str) -> str:
    """As what he is read where he goes on: a noun that may be anybody's stands for itself."""
    return (
        f"{by.split(':', maxsplit=1)[0]}:{again.replace(' ', '_')}" if again in {"the lawyer", "the ministry"} else by
    )


def _going_on() -> list[Order]:
    return [
        Order(
            frame.replace("{first}", first)
            .replace("{second}", second)
            .replace("{sayer}", said)
            .replace("{again}", again),
            (f"{fact} by={by}", f"{then} by={_again(by, again) if '{again}' in frame else by}"),
            ("he",),
            (frame, first, said),
        )
        for frame, (first, fact, second, then), (said, by, again) in product(_GOING_ON, _PAIRS, _SPEAKERS)
        if "\n" not in frame or again != "the lawyer"
    ]


_BY_NOUN = (
    ("{sayer} confirmed the arrest of {a}.", "detained a"),
    ("{sayer} reported the arrest of {a} {day}.", "detained a *"),
    ("{sayer} announced the release of {a}.", "released a"),
    ("the arrest of {a} was confirmed by {sayer}.", "detained a"),
    ("{sayer} confirmed {a.name}'s death.", "died a"),
    ("{sayer} confirmed {a.name}'s detention.", "detained a"),
    ("{a.name}, {sayer} said, was detained {day}.", "detained a day"),
    ("{a.name} was, according to {sayer}, detained {day}.", "detained a day"),
    ("{a.name}, according to {sayer}, was beaten in custody.", "ill_treated a"),
    ("on 12 April, {sayer} said, {a} was beaten in custody.", "ill_treated a 2024-04-12"),
    ("{a.name}, who was beaten in custody according to {sayer}, was freed {day}.", ""),
)
_DENIED = (
    ("{official} denied that {a} had been beaten in custody.", ("ill_treated a denied by={o}",)),
    ("{official} has denied that guards beat {a}.", ("ill_treated a denied by={o}",)),
    (
        "{a} was beaten in custody, {a.his} lawyer said. {official} denied it.",
        ("ill_treated a by=lawyer:{a.his}_lawyer", "ill_treated a denied by={o}"),
    ),
    (
        "{a.his} lawyer said {a.name} was beaten in custody, which {official} denied.",
        ("ill_treated a by=lawyer:{a.his}_lawyer", "ill_treated a denied by={o}"),
    ),
    (
        "Amnesty International says {a} was beaten in custody. {official} denies the allegation.",
        ("ill_treated a by=rights_group:Amnesty_International", "ill_treated a denied by={o}"),
    ),
    (
        "{a} was beaten in custody, {a.his} lawyer said, but {official} denied this.",
        ("ill_treated a by=lawyer:{a.his}_lawyer", "ill_treated a denied by={o}"),
    ),
    ("{a} has not been arrested, {official} said.", ("detained a denied by={o}",)),
    ("{official} said {a} had not been arrested.", ("detained a denied by={o}",)),
    ("reports that {a} had been arrested are false, {official} said.", ("detained a denied by={o}",)),
    ("{official} dismissed reports that {a} had been arrested.", ("detained a denied by={o}",)),
    ("{official} denied reports of the arrest of {a}.", ("detained a denied by={o}",)),
    (
        "{official} rejected claims that {a} was tortured.",
        ("ill_treated a denied by={o}",),
    ),
)
_OFFICIALS = (
    ("the prison service", "official:the_prison_service"),
    ("the Interior Ministry", "official:the_Interior_Ministry"),
    ("prison officials", "official:prison_officials"),
    ("a police spokesman", "official:a_police_spokesman"),
    ("Kremlin spokesman Dmitry Peskov", "official:Dmitry_Peskov"),
    ("the prosecutor general's office", "official:the_prosecutor_general's_office"),
)
_HEDGED = (
    ("{a} was reportedly detained {day}.", "detained a day by= sure=probable"),
    ("police have reportedly detained {a}.", "detained a by= sure=probable"),
    ("{a} is believed to have been detained {day}.", "detained a day by= sure=probable"),
    ("{a} is said to have been beaten in custody.", "ill_treated a by= sure=probable"),
    ("{a} was allegedly beaten in custody.", "ill_treated a by= sure=probable"),
    ("{a} appears to have been arrested {day}.", "detained a day by= sure=probable"),
    ("{a} may have been arrested {day}.", "detained a day by= sure=possible"),
    ("{a} is feared to have died in prison.", "died a by= sure=possible"),
    ("relatives fear that {a} has been arrested.", "detained a by=relative:relatives sure=possible"),
    ("{a.his} family believes that {a.name} was beaten.", "ill_treated a by=relative:{a.his}_family sure=probable"),
    ("rumours that {a} had been arrested spread {day}.", "detained a * by= sure=possible"),
    ("{a} was apparently freed {day}.", "released a day by= sure=probable"),
)
_OWN = (
    ("{a.name} said {a.he} was beaten in custody.", "ill_treated a"),
    ("{a.name} was arrested {day}. {a.he} said guards had beaten {a.him}.", "detained a day | ill_treated a"),
    ('"They beat me," {a.name} told Reuters.', "ill_treated a"),
    ("{a.name} told the court {a.he} had been tortured.", "ill_treated a"),
    ("In a letter from prison, {a.name} wrote that guards beat {a.him}.", "ill_treated a"),
    ("{a.name} wrote on Facebook that {a.he} had been detained.", "detained a"),
    ("{a.name} claims {a.he} was tortured.", "ill_treated a"),
)


def _facts(told: str, by: str) -> tuple[str, ...]:
    facts = told.split(" | ")
    return (*facts[:-1], f"{facts[-1]} by={by}")


def _nouns() -> list[Order]:
    return [
        Order(frame.replace("{sayer}", said), _facts(told, by), (), (frame, said))
        for (frame, told), (said, by, _) in product(_BY_NOUN, _SPEAKERS)
        if told
    ]


def _denials() -> list[Order]:
    return [
        Order(frame.replace("{official}", said), tuple(one.replace("{o}", by) for one in told), (), (frame, said))
        for (frame, told), (said, by) in product(_DENIED, _OFFICIALS)
    ]


def _own() -> list[Order]:
    own = "person_concerned:{a.name}"
    return [Order(frame, _facts(told, own + "<outlet:Reuters" if "Reuters" in frame else own)) for frame, told in _OWN]


ORDERS = (
    *_going_on(),
    *_nouns(),
    *_denials(),
    *(Order(frame, (told,)) for frame, told in _HEDGED),
    *_own(),
)
