"""Laws, offences, terms, fines and courts: whose each is, with lists of articles and people with other terms."""

from measuring.compositions.order import Order

ORDERS = (
    Order("{a} was charged with {law} {weekday}.", ("charged a weekday offence=law",)),
    Order("{a} was charged with {law} and {law2}.", ("charged a offence=law offence=law2",)),
    Order("{a} was charged with {law} and {b} with {law2}.", ("charged a offence=law", "charged b offence=law2")),
    Order("{a} was charged under Article {article} of the Criminal Code.", ("charged a law=article",)),
    Order(
        "{a} was charged under Articles {article} and {article2} of the Criminal Code.",
        ("charged a law=article law=article2",),
    ),
    Order(
        "{a} was charged under Articles {article}, {article2} and {article3} of the Criminal Code.",
        ("charged a law=article law=article2 law=article3",),
    ),
    Order(
        "{a} was charged under Article {article} and {b} under Article {article2}.",
        ("charged a law=article", "charged b law=article2"),
    ),
    Order("{a} was charged under part 2 of Article {article} {weekday}.", ("charged a weekday law={article}(2)",)),
    Order(
        "{a} was sentenced to {term} in prison under Article {article} of the Criminal Code.",
        ("sentenced a term law=article",),
    ),
    Order(
        "{a} was sentenced to {term} in prison under Article {article} ({law}) of the Criminal Code.",
        ("sentenced a term law=article offence=law",),
    ),
    Order(
        "{a} was accused of {law} under Article {article} of the Criminal Code.", ("charged a law=article offence=law",)
    ),
    Order(
        "A court {day} found {a} guilty of {law} and sentenced {a.him} to {term} in prison.",
        ("convicted a day offence=law", "sentenced a day term"),
    ),
    Order("{a} was convicted of {law} and acquitted of {law2}.", ("convicted a offence=law", "acquitted a")),
    Order("{a} was convicted of {law}, and {b} of {law2}.", ("convicted a offence=law", "convicted b offence=law2")),
    Order(
        "{a} was sentenced to {term} in prison for {law}, and {b} to {term2} for {law2}.",
        ("sentenced a term offence=law", "sentenced b term2 offence=law2"),
    ),
    Order(
        "{a} was jailed for {term} for {law}; {b} got {term2} for {law2}.",
        ("sentenced a term offence=law", "sentenced b term2 offence=law2"),
    ),
    Order("{a} was fined {fine} {day}.", ("sentenced a day amount=fine",)),
    Order(
        "A court in {city} fined {a} {fine} {day}.".replace("{a} {fine} {day}", "{a.name} {fine} {day}"),
        ("sentenced a day amount=fine court=a_court_in_{city}",),
    ),
    Order("{a} was fined {fine} for {law}.", ("sentenced a amount=fine offence=law",)),
    Order("{a} was sentenced to {term} in prison and fined {fine}.", ("sentenced a term", "sentenced a amount=fine")),
    Order("{a} was sentenced to {term} in prison and a fine of {fine}.", ("sentenced a term amount=fine",)),
    Order(
        "{a} was sentenced to {term} in prison, while {b} was fined {fine}.",
        ("sentenced a term amount=", "sentenced b amount=fine"),
    ),
    Order("{a} and {b} were sentenced to {term} and {term2} in prison.", ("sentenced a term", "sentenced b term2")),
    Order(
        "{a} and {b} were sentenced to {term} and {term2} in prison respectively.",
        ("sentenced a term", "sentenced b term2"),
    ),
    Order("{a} and {b} were each sentenced to {term} in prison.", ("sentenced a term", "sentenced b term")),
    Order("{a} was sentenced to {term} in prison. {b} received {term2}.", ("sentenced a term", "sentenced b term2")),
    Order(
        "{a} was sentenced to {term}. {b} was sentenced to {term2}. Both were convicted of {law}.",
        ("sentenced a term", "sentenced b term2", "convicted a * offence=law", "convicted b * offence=law"),
    ),
    Order(
        "{a} received a {n_term}-year sentence and {b} a {n_term2}-year sentence.",
        ("sentenced a term", "sentenced b term2"),
    ),
    Order(
        "The court sentenced {a} to {term} and gave {b} a suspended sentence of {term2}.",
        ("sentenced a term", "sentenced b term2"),
    ),
    Order(
        "The Supreme Court {day} upheld the {n_term}-year sentence of {a}.",
        ("appealed a day court=the_Supreme_Court", "sentenced a * term court="),
    ),
    Order(
        "The Supreme Court {day} cut {a.name}'s sentence from 13 to {n_term} years.",
        ("appealed a day", "sentenced a * term"),
    ),
    Order(
        "An appeals court {day} rejected the appeal of {a} against a {n_term}-year sentence for {law}.",
        ("appealed a day court=an_appeals_court", "sentenced a * term offence=law"),
    ),
    Order(
        "{a} was tried by a court in {city} {day} on charges of {law}.",
        ("tried a day court=a_court_in_{city}",),
    ),
    Order(
        "{a} faces up to {term} in prison on charges of {law}.",
        ("sentenced a conditional term offence=law",),
    ),
    Order(
        "{a}, who was convicted {past} of {law}, was charged with {law2} {weekday}.",
        ("convicted a past offence=law", "charged a weekday offence=law2"),
    ),
    Order(
        "Prosecutors asked for {term} for {a} and {term2} for {b}.",
        ("sentenced a planned term", "sentenced b planned term2"),
    ),
    Order(
        "Prosecutors charged {a} with {law} and dropped the charges against {b}.",
        ("charged a offence=law", "case_closed b"),
    ),
    Order("{a} was arrested {day} on charges of {law}.", ("detained a day",)),
    Order("{a} is accused of {law} and {law2}.", ("accused a * offence=law offence=law2",)),
    Order(
        "{a} was sentenced to {term} in prison {past} for {law} and {weekday} to another {term2} for {law2}.",
        ("sentenced a past term offence=law", "sentenced a weekday term2 offence=law2"),
    ),
    Order(
        "{a} was jailed for {term} {past}. {a.he} was given another {term2} {weekday} for {law}.",
        ("sentenced a past term", "sentenced a weekday term2 offence=law"),
    ),
    Order("Judge {c.name} sentenced {a} to {term} in prison.", ("sentenced a term",)),
    Order("{a} was sentenced {day} to {term} in prison by Judge {c.name}.", ("sentenced a day term",)),
    Order(
        "A military court sentenced {a} to {term} and acquitted {b}.",
        ("sentenced a term court=a_military_court", "acquitted b court=a_military_court"),
    ),
    Order("A criminal case was opened against {a} under Article {article} {day}.", ("investigated a day law=article",)),
    Order("{a} is under investigation for {law}.", ("investigated a *",)),
    Order(
        "{a}, charged with {law}, was sentenced to {term} {day}.", ("charged a * offence=law", "sentenced a day term")
    ),
    Order(
        "{a} was cleared of {law} but jailed for {term} for {law2}.", ("acquitted a", "sentenced a term offence=law2")
    ),
    Order(
        "{a} pleaded guilty to {law} {weekday} and was jailed for {term}.", ("accused a weekday", "sentenced a * term")
    ),
    Order("The charges of {law} against {a} were dropped {weekday}.", ("case_closed a weekday",)),
    Order(
        "{a} was jailed for {term} {day}, {a.his} lawyer {b.name} for {term2}.",
        ("sentenced a day term", "sentenced b * term2"),
    ),
    Order(
        "Five defendants were jailed. {a} got {term}, {b} {term2} and {c} {term3}.",
        ("sentenced - *", "sentenced a * term", "sentenced b * term2", "sentenced c * term3"),
    ),
    Order(
        "{a} and {b} were charged {weekday} with {law}.",
        ("charged a weekday offence=law", "charged b weekday offence=law"),
    ),
    Order(
        "{a} was charged under Article {article} and Article {article2} of the Criminal Code.",
        ("charged a law=article law=article2",),
    ),
    Order(
        "{a} faces charges under Article {article} of the Criminal Code, {b} under Article {article2}.",
        ("charged a law=article", "charged b law=article2"),
    ),
    Order(
        "{a} was charged with {law} (Article {article}) and {law2} (Article {article2}).",
        ("charged a law=article law=article2 offence=law offence=law2",),
    ),
    Order(
        "{a} was sentenced to {term} under Article {article} and {b} to {term2} under Article {article2}.",
        ("sentenced a term law=article", "sentenced b term2 law=article2"),
    ),
    Order(
        "{a} was sentenced to {term} in prison by a court in {city}, and {b} to {term2} by a court in {city2}.",
        ("sentenced a term court=a_court_in_{city}", "sentenced b term2 court=a_court_in_{city2}"),
    ),
    Order(
        "A court in {city} sentenced {a} to {term} and a court in {city2} jailed {b} for {term2}.",
        ("sentenced a term court=a_court_in_{city}", "sentenced b term2 court=a_court_in_{city2}"),
    ),
    Order(
        "Prosecutors asked for {term} for {a}, who was arrested {past}.",
        ("sentenced a planned term", "detained a past"),
    ),
    Order(
        "Prosecutors had asked for {term}, but the court sentenced {a} to {term2}.",
        ("sentenced a planned term", "sentenced a term2"),
    ),
    Order(
        "{a} was found guilty of {law} but not guilty of {law2}.",
        ("convicted a offence=law",),
    ),
    Order(
        "{a}'s {n_term}-year sentence for {law} was upheld {weekday}.".replace("{a}'s", "{a.name}'s"),
        ("appealed a weekday", "sentenced a * term offence=law"),
    ),
    Order(
        "{a} was given a {n_term}-year suspended sentence and fined {fine}.",
        ("sentenced a term", "sentenced a amount=fine"),
    ),
    Order(
        "{a} was fined {fine} and {b} {term} in prison.".replace("{b} {term}", "{b} was given {term}"),
        ("sentenced a amount=fine", "sentenced b term"),
    ),
    Order(
        "The court ordered {a} to pay a fine of {fine}.",
        ("sentenced a amount=fine",),
    ),
    Order(
        "{a}, accused of {law}, went on trial {day} with {b}, who is charged with {law2}.",
        ("tried a day", "accused a * offence=law", "tried b day", "charged b * offence=law2"),
    ),
    Order(
        "{a} was jailed {past} for {law}. {b} was jailed for {term} for {law2} {weekday}.",
        ("sentenced a past offence=law", "sentenced b weekday term offence=law2"),
    ),
    Order(
        "Two people were jailed: {a.name} for {term} and {b.name} for {term2}.",
        ("sentenced a * term", "sentenced b * term2"),
    ),
    Order(
        "{a.name} ({term}), {b.name} ({term2}) and {c.name} ({term3}) were sentenced {day}.",
        ("sentenced a day term", "sentenced b day term2", "sentenced c day term3"),
    ),
    Order(
        "{a} was sentenced to {term} in prison, {b.name} to a fine of {fine}.",
        ("sentenced a term amount=", "sentenced b amount=fine"),
    ),
    Order(
        "{a} was convicted under Article {article}, which punishes {law}, and jailed for {term}.",
        ("convicted a law=article", "sentenced a term"),
    ),
    Order(
        "The same court jailed {a} for {term} {past} and {b} for {term2} {weekday}.",
        ("sentenced a past term", "sentenced b weekday term2"),
    ),
)
