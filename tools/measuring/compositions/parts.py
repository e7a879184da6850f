"""What fills the gaps of an order beside people, and what it is read as."""

import random

_DAYS = {
    "on Tuesday": "2024-04-30",
    "on Monday": "2024-04-29",
    "on 12 April": "2024-04-12",
    "last Friday": "2024-04-26",
}
_WEEKDAYS = {"on Tuesday": "2024-04-30", "on Monday": "2024-04-29", "on Friday": "2024-04-26"}
_PAST = {"in 2021": "2021", "in March 2022": "2022-03", "on 3 June 2022": "2022-06-03", "last year": "2023"}
_DATES = {"on 3 June 2022": "2022-06-03", "on March 14, 2023": "2023-03-14", "on 9 April": "2024-04-09"}
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "nine": 9, "eleven": 11, "12": 12}
_LAWS = ("extremism", "treason", "inciting hatred", "spreading false news", "terrorism", "insulting the president")
_CITIES = ("Minsk", "Hrodna", "Baku", "Istanbul", "Cairo", "Harare", "Hanoi", "Kampala", "Managua", "Moscow", "Manila")
_PRISONS = ("Evin prison", "Silivri prison", "Tora prison", "Chikurubi prison", "Insein prison", "Butyrka prison")
_ARTICLES = ("130", "188", "293", "314", "342", "361", "368", "411")
_FINES = {"$500": "500", "2,000 euros": "2000", "1,500 rubles": "1500", "300,000 pesos": "300000"}


def drawn(chance: random.Random) -> tuple[dict[str, str], dict[str, str]]:
    """The words for each gap, and what each of them means."""
    day, past, weekday = (chance.choice(list(days)) for days in (_DAYS, _PAST, _WEEKDAYS))
    terms = dict(zip(("term", "term2", "term3"), chance.sample(list(_NUMBERS), 3), strict=True))
    law, date, fine = chance.choice(_LAWS), chance.choice(list(_DATES)), chance.choice(list(_FINES))
    same = {
        "law2": chance.choice([other for other in _LAWS if other != law]),
        **dict(zip(("city", "city2", "city3"), chance.sample(_CITIES, 3), strict=True)),
        **dict(zip(("prison", "prison2"), chance.sample(_PRISONS, 2), strict=True)),
        **dict(zip(("article", "article2", "article3"), chance.sample(_ARTICLES, 3), strict=True)),
    }
    gaps = {"day": day, "past": past, "weekday": weekday, "law": law, "date": date, "fine": fine, **same}
    gaps |= {k: f"{n} years" for k, n in terms.items()}
    gaps |= {f"n_{k}": n for k, n in terms.items()}
    values = {
        "day": _DAYS[day],
        "past": _PAST[past],
        "weekday": _WEEKDAYS[weekday],
        "date": _DATES[date],
        "fine": _FINES[fine],
        "law": law,
        **same,
        **{k: f"P{_NUMBERS[n]}Y" for k, n in terms.items()},
    }
    return gaps, values
