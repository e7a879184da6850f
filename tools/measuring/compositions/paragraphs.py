"""Paragraphs about two people: what befell the one, the other, and then again one of them or both.

Each report is a first paragraph about {a}, a second that brings {b} in, and a third that says of whom it tells only by
a noun, a pronoun, a surname or a number; now and then somebody is quoted between them.
"""

from itertools import product

from measuring.compositions.order import Order

Part = tuple[str, tuple[str, ...]]

_FIRST: tuple[Part, ...] = (
    ("{a.told} was arrested {date}.", ("detained a date",)),
    ("Police arrested {a.told} {date}.", ("detained a date",)),
    ("{a.noun} {a.name} was jailed for {term} {date}.", ("sentenced a date term",)),
    ("A court {date} sentenced {a.noun} {a.name} to {term} in prison.", ("sentenced a date term",)),
    (
        "{a.name}, a {a.noun}, was detained {date}, {a.his} lawyer said.",
        ("detained a date",),
    ),
    (
        "{a.told} was charged {date} with {law}. {a.he} denies it.",
        ("charged a date", "accused a * denied"),
    ),
)
_SECOND: tuple[Part, ...] = (
    ("{b.told} was arrested the same day.", ("detained b date",)),
    ("{b.told} was detained two days later.", ("detained b date+2d",)),
    ("Two days later, police detained {b.noun} {b.name}.", ("detained b date+2d",)),
    ("{a.his} colleague {b.name}, a {b.noun}, was detained a week later.", ("detained b date+7d~",)),
    ("A week earlier, {b.noun} {b.name} had been arrested.", ("detained b date-7d~",)),
    ("{b.noun} {b.name} was detained the next month.", ("detained b date+1m",)),
    ("{b.told} was freed {day}.", ("released b day",)),
    ("A court {day} sentenced {b.noun} {b.name} to {term2} in prison.", ("sentenced b day term2",)),
    ("{b.told} has been in custody since then.", ("held b *",)),
    (
        "{b.name}, a {b.noun} who wrote about {a.surname}'s case, was arrested the following day.",
        ("detained b date+1d",),
    ),
)
_BETWEEN: tuple[Part, ...] = (
    ("", ()),
    ("", ()),
    ('\n"This is an attack on free speech," Amnesty International said.', ()),
    ("\nThe government has not commented.", ()),
    ('\n"We are not afraid," {b.surname} told reporters.', ()),
    ('\n"They beat me," {b.surname} told the BBC.', ("ill_treated b *",)),
)
_BY_NOUN: tuple[Part, ...] = (
    ("The {a.noun} was charged {day} with {law}.", ("charged a day",)),
    ("The {b.noun} was charged {day} with {law}.", ("charged b day",)),
    ("The {a.noun} was freed {day}, but the {b.noun} remains in prison.", ("released a day", "held b *")),
    ("The {a.noun}'s home was searched {day}.", ("searched a day",)),
    ("A court {day} ordered the {a.noun} held for two months.", ("remanded a day P2M",)),
    ("On 12 April the {a.noun} was moved to {prison}.", ("transferred a 2024-04-12",)),
)
_BY_NAME: tuple[Part, ...] = (
    ("{a.surname} was charged {day} with {law}.", ("charged a day",)),
    ("{b.surname} was released {day}.", ("released b day",)),
    ("{a.surname} was released {day}. {a.he} was deported on 1 May.", ("released a day", "deported a 2024-05-01")),
    ("{a.surname} was freed {day}; {b.surname} went on hunger strike.", ("released a day", "hunger_strike b *")),
    ("{b.surname}, like {a.surname}, denies the charges.", ("charged b * denied",)),
    ("{a.surname}'s lawyer said {a.he} was beaten in custody.", ("ill_treated a *",)),
    ("{a.surname} said {b.surname} had been beaten in custody.", ("ill_treated b *",)),
    ("{a.surname} was freed {day}, a day after {b.surname} was charged with {law}.", ("released a day", "charged b *")),
    ("Unlike {a.surname}, {b.surname} has not been charged.", ("charged b * denied",)),
)
_BY_PRONOUN: tuple[Part, ...] = (
    ("{b.he} was charged {day} with {law}.", ("charged b day",)),
    ("{b.his} home was searched {day}.", ("searched b day",)),
    ("A court {day} ordered {b.him} held for two months.", ("remanded b day P2M",)),
    ("According to {b.his} lawyer, {b.he} was beaten in custody.", ("ill_treated b *",)),
)
_BY_GENDER: tuple[Part, ...] = (
    ("{a.he} was charged {day} with {law}.", ("charged a day",)),
    ("{a.his} trial opened {day}.", ("tried a day",)),
    ("A court {day} ordered {a.him} held for two months.", ("remanded a day P2M",)),
    ('"They took {a.him} away at night," {b.surname} said.', ("detained a *",)),
    ("{b.surname} said {a.he} was beaten in custody.", ("ill_treated a *",)),
    ("{a.he} was freed {day}, while {b.he} remains in prison.", ("released a day", "held b *")),
)
_BOTH: tuple[Part, ...] = (
    ("The two were charged {day} with {law}.", ("charged a day", "charged b day")),
    ("Both were charged {day} with {law}.", ("charged a day", "charged b day")),
    ("They were questioned {day}.", ("questioned a day", "questioned b day")),
    ("Both of them went on hunger strike {day}.", ("hunger_strike a day", "hunger_strike b day")),
    ("The former was freed {day}; the latter remains in prison.", ("released a day", "held b *")),
    ("The trial of the two opened {day}.", ("tried a day", "tried b day")),
    ("Neither has been put on trial.", ("tried a * denied", "tried b * denied")),
    ("The pair were moved to {prison} {day}.", ("transferred a day", "transferred b day")),
    (
        "Amnesty International called for the release of both.",
        ("intervention a *", "intervention b *", "released a * demanded", "released b * demanded"),
    ),
)


_OF_GENDER: tuple[Part, ...] = (
    ("{b.told} was freed {day}, {b.his} lawyer said.", ("released b day",)),
    ("Two days later, police detained {b.noun} {b.name} at {b.his} home.", ("detained b date+2d",)),
    (
        "A week later {b.told} was arrested. {b.he} denies any wrongdoing.",
        ("detained b date+7d~", "accused b * denied"),
    ),
)
"""Paragraphs that tell which of the two is he: not every name says so."""
_GENDER_FIRST = _FIRST[-2:]


def _joined(
    third: tuple[Part, ...],
    apart: tuple[str, ...],
    before: tuple[tuple[Part, ...], tuple[Part, ...]] = (_FIRST, _SECOND),
) -> list[Order]:
    return [
        Order(
            f"{first[0]}\n{second[0]}{between[0]}\n{then[0]}",
            (*first[1], *second[1], *between[1], *then[1]),
            apart,
            (first[0], second[0], between[0].strip() or "nothing between", then[0]),
        )
        for first, second, between, then in product(*before, _BETWEEN, third)
    ]


ORDERS = (
    *_joined(_BY_NOUN, ("noun",)),
    *_joined(_BY_NAME, ("noun",)),
    *_joined(_BY_PRONOUN, ("noun",), (_GENDER_FIRST, _OF_GENDER)),
    *_joined(_BY_GENDER, ("noun", "he"), (_GENDER_FIRST, _OF_GENDER)),
    *_joined(_BOTH, ("noun",)),
)
