"""Where each deed was: cities, prisons, homes, airports, and from where to where somebody was moved."""

from measuring.compositions.order import Order

ORDERS = (
    Order("{a} was detained {day} in {city}.", ("detained a day place=city",)),
    Order("{a} was detained in {city} {day}.", ("detained a day place=city",)),
    Order("In {city}, {a} was detained {day}.", ("detained a day place=city",)),
    Order("Police in {city} {day} arrested {a}.", ("detained a day place=city",)),
    Order("{a} was detained in the western city of Hrodna {day}.", ("detained a day place=Hrodna",)),
    Order("{a} was arrested {day} in Gomel, a city in the south of Belarus.", ("detained a day place=Gomel",)),
    Order("Police {day} arrested {a} at Minsk airport.", ("detained a day place=Minsk_airport",)),
    Order("{a} was detained at an airport in {city} {day}.", ("detained a day place=an_airport place=city",)),
    Order("{a} was arrested {day} as {a.he} arrived in {city} from {city2}.", ("detained a day",)),
    Order("{a.name} was taken from {a.his} home in {city} {day}.", ("detained a day place={a.his}_home place=city",)),
    Order("{a} was arrested at {a.his} home in {city} {day}.", ("detained a day place={a.his}_home place=city",)),
    Order(
        "{a} was moved from {prison} to {prison2} {day}.", ("transferred a day facility_from=prison facility=prison2",)
    ),
    Order(
        "{a} was moved to {prison} from {prison2} {day}.", ("transferred a day facility_from=prison2 facility=prison",)
    ),
    Order("{a} is being held in {prison}.", ("held a * facility=prison",)),
    Order("{a} was released from {prison} {day}.", ("released a day facility=prison",)),
    Order("{a} walked out of {prison} {day}.", ("released a day facility=prison",)),
    Order("{a} died in {prison} {day}.", ("died a day facility=prison",)),
    Order(
        "{a} went on hunger strike in {prison} {day}.",
        ("hunger_strike a day facility=prison", "held a * facility=prison"),
    ),
    Order("{a} was beaten by guards in {prison}, {a.his} lawyer said.", ("ill_treated a * facility=prison",)),
    Order(
        "{a} was arrested in {city} {past} and taken to {prison}.",
        ("detained a past place=city facility=", "transferred a * facility=prison"),
    ),
    Order(
        "{a} was arrested in {city} and is being held in {prison}.",
        ("detained a place=city facility=", "held a * facility=prison place="),
    ),
    Order(
        "{a} was arrested in {city} {past} and freed in {city2} {weekday}.",
        ("detained a past place=city", "released a weekday place=city2"),
    ),
    Order(
        "{a} was detained in {city} {day}, and {b} in {city2}.",
        ("detained a day place=city", "detained b * place=city2"),
    ),
    Order(
        "Police arrested {a} in {city} and {b} in {city2} {day}.",
        ("detained a * place=city", "detained b * place=city2"),
    ),
    Order(
        "{a} was detained in {city} {day}, while {b} was arrested in {city2}.",
        ("detained a day place=city", "detained b * place=city2"),
    ),
    Order(
        "{a}, {b} and {c} were detained {day} in {city}.",
        ("detained a day place=city", "detained b day place=city", "detained c day place=city"),
    ),
    Order("{a} was deported from Turkey to Germany {day}.", ("deported a day place_from=Turkey place=Germany",)),
    Order("{a} was deported to Germany {day}.", ("deported a day place=Germany place_from=",)),
    Order("{a} was extradited from Serbia to Belarus {day}.", ("extradited a day place_from=Serbia place=Belarus",)),
    Order("{a} fled from Belarus to Poland {past}.", ("left_country a past place_from=Belarus place=Poland",)),
    Order("{a} fled to Lithuania {past}.", ("left_country a past place=Lithuania",)),
    Order("{a} returned to {city} {day} from exile in Germany.", ("returned a day place=city",)),
    Order("{a} was arrested {day} on {a.his} return to {city} from Germany.", ("detained a day", "returned a *")),
    Order("Police {day} searched {a.name}'s home in {city}.", ("searched a day",)),
    Order(
        "A court in {city} {day} sentenced {a} to {term} in prison.",
        ("sentenced a day term court=a_court_in_{city} place=",),
    ),
    Order("A {city} court {day} sentenced {a} to {term} in prison.", ("sentenced a day term court=a_{city}_court",)),
    Order("{a} went on trial in {city} {day}.", ("tried a day place=city",)),
    Order("The trial of {a} opened in {city} {day}.", ("tried a day place=city",)),
    Order("{a} was questioned {day} at a police station in {city}.", ("questioned a day",)),
    Order("{a}, who lives in {city2}, was detained in {city} {day}.", ("detained a day place=city",)),
    Order("{a} was detained in {city} {day} after speaking in {city2}.", ("detained a day place=city",)),
    Order("{a} was detained {day} at a rally in {city}, police in {city2} said.", ("detained a day place=city",)),
    Order("{city2}: {a} was detained in {city} {day}.".replace("{city2}: ", ""), ("detained a day place=city",)),
    Order("{a} was detained {day} on the border between Poland and Belarus.", ("detained a day",)),
    Order("{a} was detained {day} outside the court in {city}.", ("detained a day",)),
    Order("{a} is serving a {n_term}-year sentence in {prison}.", ("held a * term facility=prison",)),
    Order("{a} spent {term} in {prison}.", ("held a * term facility=prison",)),
    Order("{a} was put in a punishment cell in {prison} {day}.", ("punished a day",)),
    Order(
        "{a}, held in {prison}, was moved to {prison2} {day}.",
        ("held a * facility=prison", "transferred a day facility=prison2"),
    ),
    Order(
        "{a} was freed from {prison} {day}. {b} remains in {prison2}.",
        ("released a day facility=prison", "held b * facility=prison2"),
    ),
    Order(
        "{a} was detained in {city} {day}.\n{a.he} was taken to {prison}.",
        ("detained a day place=city facility=", "transferred a * facility=prison"),
    ),
    Order("{a} disappeared in {city} {past}.", ("disappeared a past place=city",)),
    Order("{a} was abducted from a street in {city} {day}.", ("detained a day",)),
    Order("{a} was placed under house arrest in {city} {day}.", ("house_arrest a day place=city",)),
    Order(
        "{a} was detained in {city} {day}. {a.his} home in {city2} was searched.",
        ("detained a day place=city", "searched a *"),
    ),
    Order("{a}, from {city2}, was detained in {city} {day}.", ("detained a day place=city",)),
    Order("{a} was detained {day} after {a.he} left {city2} for {city}.", ("detained a day", "left_country a *")),
    Order("{a} was held for two months in {prison} in {city}.", ("held a * P2M facility={prison}_in_{city}",)),
    Order(
        "{a} has been moved from {prison} to a hospital in {city}.",
        ("transferred a * facility_from=prison facility=a_hospital_in_{city}",),
    ),
    Order("Guards at {prison} beat {a} {day}.", ("ill_treated a day facility=prison",)),
    Order("{a} is on hunger strike in {prison}.", ("hunger_strike a * facility=prison", "held a * facility=prison")),
    Order("{a}, held in {prison} since 2021, was released {day}.", ("held a * facility=prison", "released a day")),
    Order(
        "{a} was detained in {city} {day} and {b} in {city2} a day later.",
        ("detained a day place=city", "detained b * place=city2"),
    ),
    Order(
        "{a} was detained {day} in {city} together with {b}, who lives in {city2}.",
        ("detained a day place=city", "detained b day place=city"),
    ),
    Order(
        "{a} was arrested in {city}, {b} in {city2} and {c} in {city3}.",
        ("detained a * place=city", "detained b * place=city2", "detained c * place=city3"),
    ),
    Order(
        "{a.name} is held in {prison}, {b.name} in {prison2}.",
        ("held a * facility=prison", "held b * facility=prison2"),
    ),
    Order(
        "Both {a.name} and {b.name} are held in {prison}.",
        ("held a * facility=prison", "held b * facility=prison"),
    ),
    Order(
        "Police in {city} raided the home of {a} {day} and detained {b} in {city2}.",
        ("searched a day", "detained b * place=city2"),
    ),
    Order("{a} died {day} in a prison hospital in {city}.", ("died a day",)),
    Order(
        "{a} flew from {city2} to {city} {day} and was arrested on arrival.",
        ("detained a *", "left_country a *"),
    ),
    Order("{a} was extradited to Belarus from Serbia {day}.", ("extradited a day place_from=Serbia place=Belarus",)),
    Order("{a} was expelled from Turkey {day}.", ("deported a day place_from=Turkey place=",)),
    Order("{a} was arrested {day} in {city}, where {a.he} was to speak.", ("detained a day place=city",)),
    Order(
        "{a} was arrested {day} near {city}, about 200 kilometres from {city2}.",
        ("detained a day",),
    ),
)
