"""Lists of people: each is told of, each has his own term, age, day or charge."""

from measuring.compositions.order import Order

ORDERS = (
    Order("{a}, {b} and {c} were detained {day}.", ("detained a day", "detained b day", "detained c day")),
    Order("Police {day} arrested {a}, {b} and {c}.", ("detained a day", "detained b day", "detained c day")),
    Order("{a} and {b} were detained in Minsk {day}.", ("detained a day", "detained b day")),
    Order("Those arrested {day} include {a}, {b} and {c}.", ("detained a day", "detained b day", "detained c day")),
    Order("Among those freed {day} were {a} and {b}.", ("released a day", "released b day")),
    Order("Among those arrested were {a}, {b} and {c}.", ("detained a", "detained b", "detained c")),
    Order(
        "The court {day} sentenced {a.name}, {b.name} and {c.name} to {term}, {term2} and {term3} respectively.",
        ("sentenced a day term", "sentenced b day term2", "sentenced c day term3"),
    ),
    Order(
        "{a.name} was given {term}, {b.name} {n_term2} and {c.name} {n_term3}.",
        ("sentenced a term", "sentenced b term2", "sentenced c term3"),
    ),
    Order(
        "{a} was sentenced to {term} in prison, {b} to {term2} and {c} to {term3}.",
        ("sentenced a term", "sentenced b term2", "sentenced c term3"),
    ),
    Order(
        "{a} received {term} in prison, while {b} got {term2}.",
        ("sentenced a term", "sentenced b term2"),
    ),
    Order(
        "{a} was sentenced to {term} in prison and {b} to {term2}, a court ruled {day}.",
        ("sentenced a day term", "sentenced b day term2"),
    ),
    Order(
        "{a} was jailed for {term}; {b} and {c} each received {term2}.",
        ("sentenced a term", "sentenced b term2", "sentenced c term2"),
    ),
    Order(
        "A court jailed {a} for {term} and {b} for {term2}.",
        ("sentenced a term", "sentenced b term2"),
    ),
    Order(
        "{a.name}, {a.age}, {b.name}, {b.age}, and their lawyer {c.name} were taken into custody {day}.",
        ("detained a day", "detained b day", "detained c day"),
    ),
    Order(
        "{a}, along with {b} and {c}, was detained {day}.",
        ("detained a day", "detained b day", "detained c day"),
    ),
    Order("{a} was detained {day} together with {b}.", ("detained a day", "detained b day")),
    Order("{a} was arrested {day}, as were {b} and {c}.", ("detained a day", "detained b day", "detained c day")),
    Order("{a} was arrested {day}. So was {b}.", ("detained a day", "detained b *")),
    Order(
        "Three people, {a.name}, {b.name} and {c.name}, were charged with {law} {weekday}.",
        ("charged a weekday", "charged b weekday", "charged c weekday"),
    ),
    Order(
        "The three, {a.name}, {b.name} and {c.name}, were released on bail {day}.",
        ("released a day", "released b day", "released c day"),
    ),
    Order(
        "Both {a.name} and {b.name} were found guilty of {law} {weekday}.",
        ("convicted a weekday", "convicted b weekday"),
    ),
    Order(
        "{a} was charged with {law}, while {b} was released without charge.",
        (
            "charged a",
            "released b",
        ),
    ),
    Order(
        "{a} and {b} were arrested {past} and remain in prison.",
        ("detained a past", "detained b past", "held a *", "held b *"),
    ),
    Order(
        "Two {a.noun}s, {a.name} and {b.name}, were detained {day}, police said.",
        ("detained a day", "detained b day"),
    ),
    Order(
        "The court acquitted {a} but found {b} guilty of {law}.",
        ("acquitted a", "convicted b"),
    ),
    Order(
        "Police detained {a} at home and {b} at the airport {day}.",
        ("detained a *", "detained b day"),
    ),
    Order(
        "{a.name} ({a.age}), {b.name} ({b.age}) and {c.name} ({c.age}) were remanded in custody {day}.",
        ("remanded a day", "remanded b day", "remanded c day"),
    ),
    Order(
        "The others were named as {a.name} and {b.name}. {a.name} was beaten in custody, {b.name} said.",
        ("ill_treated a",),
    ),
    Order(
        "Those jailed were {a.name}, {b.name} and {c.name}.",
        ("sentenced a", "sentenced b", "sentenced c"),
    ),
    Order(
        "{a} faces {term} in prison and {b} {term2}.",
        ("sentenced a conditional term", "sentenced b conditional term2"),
    ),
    Order(
        "Besides {a}, {b} and {c} were also detained {day}.",
        ("detained a *", "detained b day", "detained c day"),
    ),
    Order(
        "{a} and {a.his} lawyer, {b.name}, were arrested {day}.",
        ("detained a day", "detained b day"),
    ),
    Order(
        "The defendants are {a.name}, {b.name} and {c.name}. All three were detained {past}.",
        ("detained a past", "detained b past", "detained c past"),
    ),
    Order(
        "{a.name} and {b.name} were jailed {past}. The two were freed {day}.",
        ("sentenced a past", "sentenced b past", "released a day", "released b day"),
    ),
)
