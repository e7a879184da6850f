"""Plain sentences in each order that their parts may have, found by composing thousands of known parts at random.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # What stands behind a clause on somebody that two commas set off is of the verb before him.
    (
        "Police took Nasrin Sotoudeh, who has criticised the government for years, into custody.",
        ["detained Nasrin Sotoudeh"],
    ),
    (
        "Prosecutors indicted Maria Kalesnikava, who has criticised the government for years, on Tuesday.",
        ["charged Maria Kalesnikava 2024-04-30"],
    ),
    (
        "The court found Gulmira Imin, who has criticised the government for years, guilty of terrorism last Friday.",
        ["convicted Gulmira Imin 2024-04-26"],
    ),
    (
        "Prosecutors dropped the charges against Jimmy Lai, who has criticised the government for years, on Tuesday.",
        ["case_closed Jimmy Lai 2024-04-30"],
    ),
    # A court that does something, below "that" and without it.
    (
        "It was reported that a military tribunal jailed Nika Gvaramia for five years.",
        ["sentenced Nika Gvaramia P5Y"],
    ),
    (
        "Amnesty International said a court jailed student leader Khadija Ismayilova for five years last Friday.",
        ["sentenced Khadija Ismayilova 2024-04-26 P5Y"],
    ),
    # A verb has one subject, also where a day opens the sentence.
    ("On Tuesday a court remanded Omar Radi, a reporter, in custody.", ["remanded Omar Radi 2024-04-30"]),
    ("In 2021, the charges against the journalist Stella Nyanzi were dropped.", ["case_closed Stella Nyanzi 2021"]),
    # A name that the model takes for an adverb.
    (
        "Rasha Azab was jailed in 2020. It was reported that guards beat Azab on Monday.",
        ["sentenced Rasha Azab 2020", "ill_treated Rasha Azab 2024-04-29"],
    ),
    # A weekday behind an offence is that of the charge.
    ("Eskinder Nega was charged with inciting hatred last Friday.", ["charged Eskinder Nega 2024-04-26"]),
    ("A court convicted Eskinder Nega of incitement early on Monday.", ["convicted Eskinder Nega 2024-04-29"]),
    # A quotation begins a sentence of its own, and takes no year from the one before.
    (
        'José Daniel Ferrer was jailed in 2020. "Guards beat Ferrer in January," Amnesty International said.',
        ["sentenced José Daniel Ferrer 2020", "ill_treated José Daniel Ferrer 2024-01"],
    ),
    # What people do by themselves is no part of a passive.
    (
        "Ilham Tohti was convicted of treason on 3 June 2022 and appealed in March 2023.",
        ["convicted Ilham Tohti 2022-06-03", "appealed Ilham Tohti 2023-03"],
    ),
    # A day in the phrase of a noun is of it, also where something has been so since.
    (
        "Since his conviction in 2019, Omar Radi has been held in Tangier.",
        ["convicted Omar Radi 2019", "held Omar Radi 2019/.."],
    ),
    # Where he is put, and how long after what.
    (
        "Zarema Musayeva was placed under house arrest hours after Igor Domnikov was deported.",
        ["house_arrest Zarema Musayeva", "deported Igor Domnikov"],
    ),
    # A weekday behind "on" is no given name.
    (
        "Félix Maradiaga was jailed in 2020. On Tuesday Maradiaga was placed under house arrest.",
        ["sentenced Félix Maradiaga 2020", "house_arrest Félix Maradiaga 2024-04-30"],
    ),
    (
        "Omar Radi was jailed in 2020. Last Friday Radi was freed.",
        ["sentenced Omar Radi 2020", "released Omar Radi 2024-04-26"],
    ),
    ("The home of writer and activist Gulmira Imin was searched.", ["searched Gulmira Imin"]),
    # Which of several somebody was.
    ("Omar Radi was among the first to be freed.", ["released Omar Radi"]),
    ("Omar Radi was one of the last to be released, in July.", ["released Omar Radi 2023-07"]),
    ("Omar Radi hoped to be among the first to be freed.", []),
    # Another month than that of the vote, counted from it.
    (
        "Mikola Statkevich was arrested in December 2010 and sentenced the following May to six years.",
        ["detained Mikola Statkevich 2010-12", "sentenced Mikola Statkevich 2011-05 P6Y"],
    ),
    # Without a comma, who somebody is tells him apart, which no name need be.
    (
        "Police detained a businessman close to Nicolás Maduro who had been accused of fraud.",
        ["detained -", "accused -"],
    ),
    # A pair has no comma before "and": what stands behind it is a clause of its own.
    (
        "Pedro Mena was jailed. A judge gave Mairena 216 years for the death of four policemen, and Mena 210.",
        ["sentenced Pedro Mena", "sentenced Mairena P216Y", "died -", "sentenced Pedro Mena P210Y"],
    ),
    (
        (
            "Job Sikhala was arrested. A magistrate had earlier handed the former Zengeza legislator and his "
            "co-accused, ex-MP Godfrey Sithole, two-year prison sentences, wholly suspended for five years."
        ),
        ["detained Job Sikhala", "sentenced Job Sikhala P2Y", "sentenced Godfrey Sithole P2Y"],
    ),
    # Headlines: he too, who is named before "two others"; a verb behind a plural.
    ("Ihar Losik, two others detained in Minsk", ["detained Ihar Losik", "detained -"]),
    ("Police raid home of reporter Ihar Losik", ["searched Ihar Losik"]),
    ("Police raid in Minsk", []),
    ("Tunisian court hands lawyer two years over radio remarks", ["sentenced - P2Y"]),
    # What was done after what had been done is of the same year.
    (
        "Sonia Dahmani was sentenced on Monday. In January she had been given a year, cut to eight months in March.",
        ["sentenced Sonia Dahmani 2024-04-29", "sentenced Sonia Dahmani 2024-01 P1Y", "appealed Sonia Dahmani 2024-03"],
    ),
    # What somebody adds is told as what he said.
    (
        'Sonia Dahmani was jailed. "She pays for a question," Sami Ben Ghazi said, adding that she would appeal.',
        ["sentenced Sonia Dahmani", "appealed Sonia Dahmani planned"],
    ),
    # A year told aside is not that of the news.
    (
        "Omar Radi, who was named a man of the year in 2023, was given five years in March.",
        ["sentenced Omar Radi 2024-03 P5Y"],
    ),
    # Who stays in jail is not who is freed, whatever the parse makes of "as", of the noun or of the verb.
    ("Cambodian union leader freed as co-accused stays in jail", ["released -", "held -"]),
    ("Editor released as colleague remains behind bars", ["released -", "held -"]),
    ("Maria Ressa freed as co-accused stays in jail", ["released Maria Ressa", "held -"]),
]
