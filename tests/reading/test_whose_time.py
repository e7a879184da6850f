"""Which event of a sentence a time belongs to: text, event, and the time that is its own."""

import pytest

from letapis.model import Report
from letapis.reading import Reader

CASES = [
    (
        (
            "Police dragged Hopewell Chin'ono from his home on 20 July 2020. On Monday he was denied bail.\n\n"
            "The politician Jacob Ngarivhume, arrested on the same day, was charged with the same offence."
        ),
        "charged",
        None,
    ),
    ("Leila de Lima has been detained since she surrendered on February 24, 2017.", "held", "2017-02-24/.."),
    (
        "Farooq Abdullah was put under house arrest on August 5, 2023 and last month charged with treason.",
        "charged",
        "2024-02",
    ),
    ("In a separate trial, due to resume on February 5, Alexei Navalny is accused of slander.", "accused", None),
    ("Vladimir Kara-Murza compared his trial to the show trials of the 1930s.", "tried", None),
    (
        "Vladimir Kara-Murza was arrested in April 2022. The treason charge was added in October 2022.",
        "charged",
        "2022-10",
    ),
    (
        "Evan Gershkovich was the first U.S. journalist arrested on espionage charges since Nicholas Daniloff in 1986.",
        "detained",
        None,
    ),
    (
        "Mikheil Saakashvili is being tried over the violent dispersal of a rally in 2007.",
        "tried",
        None,
    ),
    (
        (
            "On 23 September 2001, days after Setit had published an open letter by critics of the "
            "president, Dawit Isaak was arrested at his home."
        ),
        "detained",
        "2001-09-23",
    ),
    (
        "On 13 February 2018 the charges against Bekele Gerba were dropped and he was let go.",
        "released",
        "2018-02-13",
    ),
    (
        (
            "Can Dündar was arrested on 26 November 2015. On 25 February 2016 the Constitutional Court found that "
            "his rights had been violated, and he was released early the next morning."
        ),
        "released",
        "2016-02-26",
    ),
    (
        (
            "Loujain al-Hathloul is free. In December a terrorism court had found her guilty of seeking to "
            "change the political system and given her five years and eight months, two years and ten months of "
            "which were suspended."
        ),
        "sentenced",
        "2023-12",
    ),
    (
        "Evan Gershkovich landed near Washington late on 1 August 2023, hours after he walked free.",
        "released",
        "2023-08-01",
    ),
    (
        "Bolot Temirov was seen on 23 November 2022, shortly after a court had freed him.",
        "released",
        "2022-11-22/2022-11-23",
    ),
    ("Ihar Losik fled the country on 12 July 2023, 48 hours after he was released.", "released", None),
    ("Siarhei Tsikhanouski had been arrested before the election of August 2020.", "detained", "../2020-08"),
    (
        "Evan Gershkovich has been held since 29 March 2023, when agents took him from a steakhouse in Yekaterinburg.",
        "detained",
        "2023-03-29",
    ),
    ("The court upheld a ruling that keeps Evan Gershkovich in jail until at least 30 March.", "held", "../2024-03-30"),
    ("The release of Félix Maradiaga, the first since the crackdown of 2018, was not announced.", "released", None),
    (
        "Forces raided the home of Niloofar Hamedi early on 20 May 2022, arrested the reporter and took her papers.",
        "detained",
        "2022-05-20",
    ),
    (
        "A court on Friday jailed Ales Bialiatski, winner of last year's prize, after convicting him of smuggling.",
        "convicted",
        None,
    ),
    (
        "Osman Kavala should be released at once in line with a December 2019 ruling by the court.",
        "released",
        None,
    ),
    (
        "Ihar Losik, who went on hunger strike — from 15 December to 25 January and again in March — is on trial.",
        "hunger_strike",
        "2023-12-15/2024-01-25",
    ),
    (
        "Ihar Losik, who went on hunger strike — from 15 December to 25 January and again in March — is on trial.",
        "tried",
        None,
    ),
    (
        "Amnesty International on Friday called on Iran to open an investigation into the death of Mahsa Amini.",
        "died",
        None,
    ),
    ("Mikalai Statkevich was detained on or about 5 August 2021.", "detained", "2021-08-05~"),
    ("26 June - A court in Baku remanded Bakhtiyar Hajiyev in custody.", "remanded", "2023-06-26"),
    ("27 June. The Khatai district court fined Nargiz Absalamova.", "sentenced", "2023-06-27"),
    (
        "Navalny was poisoned on 20 August 2020, treated in Germany and arrested on his return on 17 January 2021.",
        "detained",
        "2021-01-17",
    ),
    (
        "Afgan Mukhtarli was released on 17 March 2020, put on a plane and flown to Germany.",
        "left_country",
        "2020-03-17",
    ),
    ("Ihar Lednik had been serving three years when he died in Minsk on 20 February 2024.", "held", None),
    (
        "On 3 August Judge Shvedau found Iryna Slaunikava guilty of “acts that violate order” and sentenced her.",
        "sentenced",
        "2023-08-03",
    ),
    ("Her sister Foz faced similar charges but fled Saudi Arabia in 2022.", "charged", None),
    ("In May Ales Bialiatski was taken to Colony No. 9 in Horki.", "transferred", "2023-05"),
    ("Abduljalil Al-Singace is serving a life sentence for his role in the 2011 uprising.", "held", None),
    ("Alexei Navalny has been serving a sentence of two years and eight months since May 2021.", "held", "2021-05/.."),
]


@pytest.mark.parametrize(("text", "event", "edtf"), CASES, ids=[f"{event} {text[:50]}" for text, event, _ in CASES])
def test_whose_time(text: str, event: str, edtf: str | None) -> None:
    read = Reader().read(Report(text=text, published="2024-03-03")).statements
    (found,) = [s for s in read if s.event.value == event]
    assert found.when.edtf == edtf


def test_the_same_day_is_that_of_the_same_kind_of_event() -> None:
    text = (
        "Hopewell Chin'ono was denied bail on Monday.\n\nPolice dragged him from his home on 20 July 2020. On 1 August "
        "he was moved to another prison.\n\nThe politician Jacob Ngarivhume, arrested on the same day, is on trial."
    )
    read = Reader().read(Report(text=text, published="2020-08-26")).statements
    taken = {s.person.name: s.when.edtf for s in read if s.event.value == "detained"}
    assert taken == {"Hopewell Chin'ono": "2020-07-20", "Jacob Ngarivhume": "2020-07-20"}


def test_days_are_not_counted_from_a_month_of_another_paragraph() -> None:
    text = (
        "Amadou Vamoulké was sentenced in December 2022.\n\nTwo days earlier, police detained his lawyer, Alice Nkom."
    )
    read = Reader().read(Report(text=text, published="2024-05-14")).statements
    assert [s.when.edtf for s in read if s.event.value == "detained"] == [None]
