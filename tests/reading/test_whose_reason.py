"""Of two people told of with one verb each has his own offence, law and place, and none of the other's."""

import pytest

from letapis.model import EventKind, Report, Role, RoleName
from letapis.reading import Reader

READ = {RoleName.OFFENCE, RoleName.LAW, RoleName.PLACE, RoleName.COURT, RoleName.AMOUNT}
LINES: list[tuple[str, list[str]]] = [
    (
        "Maria Ressa was charged with treason and journalist Omar Radi with spreading false news.",
        ["charged Maria Ressa: treason", "charged Omar Radi: spreading false news"],
    ),
    (
        "Maria Ressa was charged with insulting the president and Omar Radi, a well-known journalist, with extremism.",
        ["charged Maria Ressa: insulting the president", "charged Omar Radi: extremism"],
    ),
    (
        "Omar Radi was convicted of spreading false news, and Maria Ressa, 43, of treason.",
        ["convicted Maria Ressa: treason", "convicted Omar Radi: spreading false news"],
    ),
    (
        "Ales Bialiatski was charged under Article 342 and Ihar Losik, 47, under Article 411.",
        ["charged Ales Bialiatski: 342", "charged Ihar Losik: 411"],
    ),
    (
        "Omar Radi was convicted of defaming Narendra Modi and Amit Shah of the ruling party.",
        ["convicted Omar Radi: defaming Narendra Modi and Amit Shah of the ruling party"],
    ),
    (
        "Omar Radi was sentenced to four years for inciting hatred, and Maria Ressa to seven years for treason.",
        ["sentenced Maria Ressa: treason", "sentenced Omar Radi: inciting hatred"],
    ),
    (
        "Jimmy Lai was jailed for two years in 2021 for treason and on Tuesday to another five years for extremism.",
        ["sentenced Jimmy Lai: extremism", "sentenced Jimmy Lai: treason"],
    ),
    (
        "Ales Bialiatski was sentenced to nine years under Article 130 (terrorism) of the Criminal Code.",
        ["sentenced Ales Bialiatski: 130, terrorism"],
    ),
    (
        "Omar Radi, who was convicted in 2021 of terrorism, was charged with extremism on Tuesday.",
        ["charged Omar Radi: extremism", "convicted Omar Radi: terrorism"],
    ),
    (
        "Police arrested Stella Nyanzi in Managua and Nika Gvaramia in Cairo on Tuesday.",
        ["detained Nika Gvaramia: Cairo", "detained Stella Nyanzi: Managua"],
    ),
    (
        "Police arrested Jimmy Lai, a well-known publisher, in Moscow and reporter Maria Ressa in Manila on 12 April.",
        ["detained Jimmy Lai: Moscow", "detained Maria Ressa: Manila"],
    ),
    (
        "Omar Radi was detained in Harare on Tuesday, and Nasrin Sotoudeh, a well-known lawyer, in Manila.",
        ["detained Nasrin Sotoudeh: Manila", "detained Omar Radi: Harare"],
    ),
    (
        "Ihar Losik was sentenced to four years under Article 314 and Maria Ressa, 35, to two years under Article 368.",
        ["sentenced Ihar Losik: 314", "sentenced Maria Ressa: 368"],
    ),
    (
        (
            "Ihar Losik was sentenced to four years by a court in Baku, and the politician Kizza Besigye to three "
            "years by a court in Minsk."
        ),
        ["sentenced Ihar Losik: a court in Baku", "sentenced Kizza Besigye: a court in Minsk"],
    ),
    (
        "A court in Cairo sentenced Omar Radi to seven years and a court in Istanbul jailed Jimmy Lai for two years.",
        ["sentenced Jimmy Lai: a court in Istanbul", "sentenced Omar Radi: A court in Cairo"],
    ),
    (
        (
            "A court in Kampala sentenced Kizza Besigye, 43, to five years and a court in Managua jailed blogger Ihar "
            "Losik for three years."
        ),
        ["sentenced Ihar Losik: a court in Managua", "sentenced Kizza Besigye: A court in Kampala"],
    ),
    (
        "Ihar Losik was sentenced to four years in prison, Maria Kalesnikava to a fine of 2,000 euros.",
        ["sentenced Ihar Losik: ", "sentenced Maria Kalesnikava: 2000"],
    ),
    (
        "Omar Radi was charged with insulting the president (Article 293) and extremism (Article 411).",
        ["charged Omar Radi: 293, 411, extremism, insulting the president"],
    ),
    (
        "Omar Radi was charged with treason (Article 293), terrorism (Article 368) and extremism (Article 411).",
        ["charged Omar Radi: 293, 368, 411, extremism, terrorism, treason"],
    ),
    (
        "Omar Radi was found guilty of inciting hatred but not guilty of treason.",
        ["convicted Omar Radi: inciting hatred"],
    ),
    (
        "Omar Radi got nine years in 2021 for inciting hatred and on Monday to another two years for treason.",
        ["sentenced Omar Radi: inciting hatred", "sentenced Omar Radi: treason"],
    ),
    (
        "Osman Kavala, who was convicted last year of terrorism, was charged with treason on Monday.",
        ["charged Osman Kavala: treason", "convicted Osman Kavala: terrorism"],
    ),
    (
        "Maria Ressa received seven years and Omar Radi six for treason.",
        ["sentenced Maria Ressa: treason", "sentenced Omar Radi: treason"],
    ),
    (
        "The court sentenced Ihar Losik to 23 years and Omar Radi to 21, on counts of fraud and extremism.",
        [
            "sentenced Ihar Losik: The court, extremism, fraud",
            "sentenced Omar Radi: The court, extremism, fraud",
        ],
    ),
    (
        "Omar Radi was detained in Kampala on Monday, while Ilham Tohti, 32, was arrested in Manila.",
        ["detained Ilham Tohti: Manila", "detained Omar Radi: Kampala"],
    ),
    (
        "Police arrested Nika Gvaramia and Omar Radi in Moscow on Tuesday.",
        ["detained Nika Gvaramia: Moscow", "detained Omar Radi: Moscow"],
    ),
]


def _said(role: Role) -> str:
    return role.citation.article if role.citation is not None else role.value or role.name or ""


@pytest.mark.parametrize(("text", "told"), LINES, ids=[text[:60] for text, _ in LINES])
def test_each_has_his_own(text: str, told: list[str]) -> None:
    read = Reader().read(Report(text=text, published="2024-05-01")).statements
    events = (s for s in read if s.event is not EventKind.PROFILE)
    written = (
        f"{s.event.value} {s.person.name}: {', '.join(sorted(_said(r) for r in s.roles if r.role in READ))}"
        for s in events
    )
    assert sorted(written) == told
