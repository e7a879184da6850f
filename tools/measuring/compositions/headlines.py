"""Headlines, and the lead below them, which names the person or tells of him by a noun."""

from measuring.compositions.order import Order

_J = "\n{a} was sentenced {day} to {term} in prison."
_A = "\nPolice {day} arrested {a}."

ORDERS = (
    Order("{a.name} jailed for {term}\n{a} was jailed for {term} {day}.", ("sentenced a * term",)),
    Order("{a.noun} {a.name} jailed for {term}" + _J, ("sentenced a * term",)),
    Order("{a.surname} jailed for {term}" + _J, ("sentenced a * term",)),
    Order("Belarus court jails {a.name}" + _J, ("sentenced a *",)),
    Order("Belarus jails {a.noun} {a.name} for {term}" + _J, ("sentenced a * term",)),
    Order("Belarusian {a.noun} sentenced to {term}" + _J, ("sentenced a * term",)),
    Order("{a.noun} jailed for {law}" + _J, ("sentenced a *",)),
    Order("{a.name}, {b.name} freed in prisoner swap\n{a} and {b} were freed {day}.", ("released a *", "released b *")),
    Order(
        "{a.surname}, {b.surname} freed in prisoner swap\n{a.name} and {b.name} were freed {day}.",
        ("released a *", "released b *"),
    ),
    Order("{a.noun} {a.name} arrested in Baku" + _A, ("detained a *",)),
    Order("{a.noun} arrested in Baku" + _A, ("detained a *",)),
    Order("Police arrest {a.noun} {a.name}" + _A, ("detained a *",)),
    Order("Police detain {a.surname} at airport" + _A, ("detained a *",)),
    Order("Turkey detains {a.noun} in raid on newspaper" + _A, ("detained a *",)),
    Order("{a.name} charged with {law}\n{a} was charged with {law} {day}.", ("charged a *",)),
    Order("Prosecutors charge {a.name} with {law}\n{a} was charged with {law} {day}.", ("charged a *",)),
    Order("{a.noun} {a.name} goes on trial\nThe trial of {a} opened {day}.", ("tried a *",)),
    Order("Trial of {a.noun} {a.name} opens\nThe trial of {a} opened {day}.", ("tried a *",)),
    Order("{a.surname} gets {term} in jail" + _J, ("sentenced a * term",)),
    Order("{a.noun} gets {term} for {law}" + _J, ("sentenced a * term",)),
    Order("{a.name} released from prison\n{a} was released from prison {day}.", ("released a *",)),
    Order("Iran frees {a.noun} {a.name}\n{a} was freed {day}.", ("released a *",)),
    Order("{a.name} freed after {term} in prison\n{a} was freed {day}.", ("released a *", "held a * term")),
    Order("{a.name} found guilty of {law}\nA court {day} found {a} guilty of {law}.", ("convicted a *",)),
    Order("{a.name} dies in prison\n{a} died in prison {day}, relatives said.", ("died a *",)),
    Order("{a.name} on hunger strike\n{a} went on hunger strike {day}.", ("hunger_strike a *",)),
    Order(
        "Court upholds {n_term}-year sentence for {a.name}\nA court {day} upheld the {n_term}-year sentence of {a}.",
        ("appealed a *", "sentenced a * term"),
    ),
    Order("Court rejects {a.surname} appeal\nA court {day} rejected the appeal of {a}.", ("appealed a *",)),
    Order(
        "Court extends detention of {a.name}\nA court {day} extended the detention of {a} for two months.",
        ("remanded a *",),
    ),
    Order("{a.name} denied bail\nA court {day} denied {a} bail.", ("remanded a *",)),
    Order("{a.name} acquitted of {law}\nA court {day} acquitted {a}.", ("acquitted a *",)),
    Order("Home of {a.noun} {a.name} searched\nPolice {day} searched the home of {a}.", ("searched a *",)),
    Order(
        "{a.noun} {a.name} beaten in custody, says lawyer\n{a} was beaten in custody, {a.his} lawyer said {day}.",
        ("ill_treated a *",),
    ),
    Order("{a.noun} {a.name} deported from Turkey\n{a} was deported {day}.", ("deported a *",)),
    Order(
        "{a.surname} faces {term} in prison\n{a} faces {term} in prison if convicted.",
        ("sentenced a * conditional term", "convicted a conditional"),
    ),
    Order(
        "Free {a.name} now, says Amnesty\nAmnesty International {day} called for the release of {a}.",
        ("released a * demanded", "intervention a *"),
    ),
    Order(
        "UN urges Egypt to release {a.name}\nThe United Nations {day} urged Egypt to release {a}.",
        ("released a * demanded", "intervention a *"),
    ),
    Order(
        "Jailed {a.noun} {a.name} moved to hospital\n{a} was moved to hospital {day}.", ("transferred a *", "held a *")
    ),
    Order("{a.noun} {a.name} missing\n{a} has been missing since Monday.", ("disappeared a *",)),
    Order("{a.name} placed under house arrest\n{a} was placed under house arrest {day}.", ("house_arrest a *",)),
    Order(
        "{a.name} and {b.name} sentenced to {term} each\n{a} and {b} were sentenced {day}.",
        ("sentenced a *", "sentenced b *"),
    ),
)
