"""Nouns for people over several paragraphs, and their relatives and lawyers, to whom other things befall."""

from measuring.compositions.order import Order

ORDERS = (
    Order(
        "A Belarusian court {day} sentenced a prominent {a.noun} to {term} in prison.\n"
        "{a.name}, {a.age}, was found guilty of {law}.\n"
        "The {a.noun} was detained {past}.",
        ("sentenced a day term", "convicted a *", "detained a past"),
    ),
    Order(
        "A court {day} sentenced {a} to {term} in prison.\nThe {a.noun} was detained {past}.",
        ("sentenced a day term", "detained a past"),
    ),
    Order(
        "A prominent {a.noun} was arrested {day}, {a.his} lawyer said.\nPolice took {a.name} from {a.his} home.",
        ("detained a day", "detained a *"),
    ),
    Order(
        "Police arrested a {a.noun} {day}.\n{a.name}, who criticised the government, was taken into custody.",
        ("detained a day", "detained a *"),
    ),
    Order(
        "{a} was detained {day}. {a.his} lawyer, {b.name}, was also held.",
        ("detained a day", "held b *"),
    ),
    Order(
        "{a} was detained {day}. {a.his} brother, {b.name}, was arrested {past}.",
        ("detained a day", "detained b past"),
    ),
    Order(
        "{a} was jailed {past}. {a.his} lawyer, {b.name}, said {a.he} had been beaten.",
        ("sentenced a past", "ill_treated a *"),
    ),
    Order(
        "{a} was jailed {past}. {b.name}, {a.his} lawyer, was detained {day}.",
        ("sentenced a past", "detained b day"),
    ),
    Order(
        "The lawyer of {a}, {b.name}, was detained {day}.",
        ("detained b day",),
    ),
    Order(
        "{a.name}'s sister, {b.name}, was arrested {day}.",
        ("detained b day",),
    ),
    Order(
        "{a} was arrested {day}.\nThe {a.age}-year-old was charged with {law}.",
        ("detained a day", "charged a *"),
    ),
    Order(
        "{a.name}, {a.age}, was arrested {day}.\nThe {a.noun} denies the charges. {a.he} faces {term} in prison.",
        ("detained a day", "charged a * denied", "sentenced a * conditional term"),
    ),
    Order(
        "A {a.noun} was released {day} after {term} in prison.\n{a.name}, {a.age}, was jailed for {law}.",
        ("released a day", "held a * term", "sentenced a *"),
    ),
    Order(
        "{a} met {b} {past}.\nThe {a.noun} was arrested {day}.".replace("met {b}", "met the president"),
        ("detained a day",),
    ),
    Order(
        "{a} was detained {day}, {a.his} colleague {b.name} said. {b.surname} said that police had beaten {a.him}.",
        ("detained a day", "ill_treated a *"),
    ),
    Order(
        "{a} was detained {day}, said {b.name}, an opposition spokesman.\n{b.surname} called for {a.his} release.",
        ("detained a day", "released a * demanded", "intervention a *"),
    ),
    Order(
        "Judge {b.name} {day} sentenced {a} to {term}.\nThe judge said the {a.noun} was a danger to society.",
        ("sentenced a day term",),
    ),
    Order(
        "The {a.noun}, {a.name}, was detained {day}.\n{a.surname} was charged with {law}.",
        ("detained a day", "charged a *"),
    ),
    Order(
        "Two men were detained {day}.\n{a.name} and {b.name} were charged with {law}.",
        ("detained a day", "detained b day", "charged a *", "charged b *"),
    ),
    Order(
        "{a} was arrested {day}.\nThe {a.noun}'s home was searched, and {a.his} phone was taken.",
        ("detained a day", "searched a *"),
    ),
    Order(
        "{a} was jailed {past}.\n{a.his} family says the {a.noun} is being denied medical care.",
        ("sentenced a past", "ill_treated a *"),
    ),
    Order(
        "{a} was jailed {past}.\nRights groups say the {a.noun} should be freed.",
        ("sentenced a past", "released a * demanded", "intervention a *"),
    ),
    Order(
        "One of the country's best-known {a.noun}s was arrested {day}.\n{a.name}, {a.age}, was seized at home.",
        ("detained a day", "detained a *"),
    ),
    Order(
        "{a} and {b} were arrested {day}. Both deny {law}.",
        ("detained a day", "detained b day", "accused a * denied", "accused b * denied"),
    ),
    Order(
        "{a.his} husband, {b.name}, was arrested {day}, {a.name} said.",
        ("detained b day",),
    ),
    Order(
        "{a.name} was arrested {day}. {a.his} detention was condemned by Amnesty International.",
        ("detained a day", "detained a *"),
    ),
    Order(
        "{a} was freed {day}. {b.name}, who was arrested with {a.him} {past}, remains in prison.",
        ("released a day", "detained b past", "held b *"),
    ),
    Order(
        "{a} was freed {day}. {a.his} co-defendant {b.name} was sentenced to {term}.",
        ("released a day", "sentenced b * term"),
    ),
    Order(
        "{a} was arrested {day}, days after {a.his} fellow {a.noun} {b.name} was jailed.",
        ("detained a day", "sentenced b *"),
    ),
)
