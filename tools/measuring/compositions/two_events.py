"""Two events in a sentence, each with its own day, person or term."""

from measuring.compositions.order import Order

ORDERS = (
    Order("{a} was detained {past} and charged with {law} {weekday}.", ("detained a past", "charged a weekday")),
    Order(
        "{a} was arrested {past} and sentenced to {term} in prison {weekday}.",
        ("detained a past", "sentenced a weekday term"),
    ),
    Order(
        "{a.name}, who was jailed {past} for {law}, was released {day}.",
        ("sentenced a past", "released a day"),
    ),
    Order("After being held for two months, {a} was freed {day}.", ("held a * P2M", "released a day")),
    Order("{a} was freed {day} after being held for two months.", ("released a day", "held a * P2M")),
    Order("{a} was freed {day} after spending {term} in prison.", ("released a day", "held a * term")),
    Order("{a} was charged with {law} a day after {a.he} was arrested.", ("charged a *", "detained a *")),
    Order("A day after {a.he} was arrested, {a} was charged with {law}.", ("detained a *", "charged a *")),
    Order("{a}, arrested {past}, was sentenced to {term} {day}.", ("detained a past", "sentenced a day term")),
    Order(
        "Arrested {past}, {a} was sentenced {day} to {term} in a penal colony.",
        ("detained a past", "sentenced a day term"),
    ),
    Order("{a} has been in custody since {a.he} was arrested {past}.", ("held a *", "detained a past")),
    Order(
        "{a} was released {day} pending trial after {a.he} was charged with {law}.", ("released a day", "charged a *")
    ),
    Order("{a} was convicted {past} of {law} and sentenced to {term}.", ("convicted a past", "sentenced a past term")),
    Order(
        "{a} was convicted {past} of {law} and is serving a {n_term}-year sentence.",
        ("convicted a past", "held a * term"),
    ),
    Order("{a} was detained {past} when police searched {a.his} home.", ("detained a past", "searched a *")),
    Order(
        "Police searched {a.name}'s home {day} and took {a.him} away for questioning.",
        ("searched a day", "questioned a *"),
    ),
    Order("{a} was arrested at the airport {day} as {a.he} returned from exile.", ("detained a day", "returned a *")),
    Order(
        "{a} was arrested {past}, released two days later and rearrested {weekday}.",
        ("detained a past", "released a *", "detained a weekday"),
    ),
    Order(
        "A court {day} upheld the {n_term}-year sentence handed to {a} {past}.",
        ("appealed a day", "sentenced a past term"),
    ),
    Order(
        "A court {day} rejected an appeal by {a}, who was jailed for {term} {past}.",
        ("appealed a day", "sentenced a past term"),
    ),
    Order("{a} went on hunger strike {day} after guards beat {a.him}.", ("hunger_strike a day", "ill_treated a *")),
    Order(
        "{a}, who has been on hunger strike in jail since Monday, was moved to hospital {day}.",
        ("held a *", "hunger_strike a *", "transferred a day"),
    ),
    Order(
        "{a} was pardoned and freed {day} after serving half of a {n_term}-year sentence for {law}.",
        ("released a day",),
    ),
    Order(
        "{a} was detained {past}. {a.he} was charged with {law} two days later and remains behind bars.",
        ("detained a past", "charged a *", "held a *"),
    ),
    Order("{a} was found guilty of {law} and jailed for {term} {day}.", ("convicted a day", "sentenced a day term")),
    Order("The court found {a} guilty of {law} and jailed {a.him} for {term}.", ("convicted a", "sentenced a term")),
    Order(
        "{a}'s lawyer said {a.he} was beaten after {a.his} arrest {past}.".replace("{a}'s", "{a.name}'s"),
        ("ill_treated a *", "detained a past"),
    ),
    Order("{a} died in prison {day}, {n_term} years after {a.he} was jailed.", ("died a day", "sentenced a *")),
    Order("{a} was deported {day}, hours after being released from prison.", ("deported a day", "released a *")),
    Order(
        "{a}, jailed since {past}, went on trial {day}.".replace("since {past}", "since 2021"),
        ("tried a day", "held a 2021/.."),
    ),
    Order(
        "{a} was placed under house arrest {day} after two months in detention.", ("house_arrest a day", "held a * P2M")
    ),
    Order("{a} was detained {day} while {b} was put under house arrest.", ("detained a day", "house_arrest b *")),
    Order("{a} was arrested {day}, a week after {b} was jailed for {term}.", ("detained a day", "sentenced b * term")),
    Order("{a} was arrested {day} for protesting against the jailing of {b}.", ("detained a day", "sentenced b *")),
    Order("{a}, whose lawyer {b.name} was jailed {past}, was detained {day}.", ("sentenced b past", "detained a day")),
    Order(
        "{a} was arrested {day} after calling for the release of {b}.",
        ("detained a day", "released b * demanded", "intervention b *"),
    ),
    Order(
        "{a}'s trial opened {day}; {a.he} was detained {past}.".replace("{a}'s", "{a.name}'s"),
        ("tried a day", "detained a past"),
    ),
)
