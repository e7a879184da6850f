"""Lines from reports that were written to be read by eye, each for a class of wordings that was read wrongly.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Who has somebody in his hands is not held.
    ("Iryna Danylovych is in the hands of the FSB.", ["held Iryna Danylovych"]),
    ("The case of Iryna Danylovych is in the hands of the FSB.", []),
    # What somebody undergoes, whatever the tag of the verb.
    ("Hamid El Mahdaoui had his prison term confirmed.", ["sentenced Hamid El Mahdaoui", "appealed Hamid El Mahdaoui"]),
    # How somebody is moved is no doer, and not where he comes to.
    ("Iryna Danylovych was taken by stages to colony No. 7.", ["transferred Iryna Danylovych"]),
    # Two words with one article and a verb of one are one person.
    ("The poet and teacher was arrested in Minsk.", ["detained -"]),
    ("A lawyer and activist were arrested.", ["detained -", "detained -"]),
    # A day behind what lasts, and behind a quotation, is that of what is done.
    ("The king pardoned 188 people linked to the movement last August.", ["released - 2023-08"]),
    (
        "Nabil Ahamjik had been found guilty of “plotting to undermine state security” in June 2018.",
        ["convicted Nabil Ahamjik 2018-06"],
    ),
    # A sentence has the day on which it was handed down, where that is told.
    (
        "The court upheld the sentence handed down in June 2018 to Nasser Zefzafi.",
        ["appealed Nasser Zefzafi", "sentenced Nasser Zefzafi 2018-06"],
    ),
    # What goes on has no day of what was done before.
    (
        "Nasser Zefzafi had sewn his lips together in February and was being kept in isolation.",
        ["hunger_strike Nasser Zefzafi 2024-02", "punished Nasser Zefzafi"],
    ),
    # A court that tries is no trial; what it allows is what comes of it.
    (
        "Wa Lone was arrested. The trial court allowed bail on Monday.",
        ["detained Wa Lone", "released Wa Lone 2024-04-29"],
    ),
    ("Wa Lone was arrested. The trial judge fell ill.", ["detained Wa Lone"]),
    # A number with an article is people, and begins no range.
    ("In 2010 a court sentenced the seven to 20 years.", ["sentenced - 2010 P20Y"]),
    # Names behind the day of a month.
    (
        "On the 22nd Nasino, Bautista and Moran walked out of jail.",
        ["released Nasino", "released Bautista", "released Moran"],
    ),
    # “Who was”, of the last of those named.
    (
        "Two journalists are behind bars, Irfan Mehraj and Majid Hyderi, who was picked up in September.",
        ["held Irfan Mehraj", "held Majid Hyderi", "detained Majid Hyderi 2023-09"],
    ),
    # What only sounds like a penalty, a death, a charge.
    ("The election gave Daniel Ortega a fourth term in a row.", []),
    (
        "Hugo Torres risked his life to get Daniel Ortega out of prison in 1974.",
        ["released Daniel Ortega planned 1974"],
    ),
    ("Aytac Unsal was on the 213th day of his death fast.", []),
    ("The ministry believed that the step brought the case of Mohamed Soltan to a conclusion.", []),
    ("Salah Soltan had gone into hiding and was caught later.", ["detained Salah Soltan"]),
    # What follows an arrest.
    (
        "Yemeni officers seized Andargachew Tsege and handed him over to the Ethiopians.",
        ["detained Andargachew Tsege", "extradited Andargachew Tsege"],
    ),
    (
        "Félix Navarro was returned to prison in Matanzas, where he remains.",
        ["held Félix Navarro", "held Félix Navarro"],
    ),
    ("Nguyen Van Hai was arrested. Police held him incommunicado.", ["detained Nguyen Van Hai", "held Nguyen Van Hai"]),
    # What somebody is held as is not the next subject.
    (
        "Bolat Atabaev and Zhanbolat Mamai, who were detained as suspects in the same case, were let go.",
        ["detained Bolat Atabaev", "detained Zhanbolat Mamai", "released Bolat Atabaev", "released Zhanbolat Mamai"],
    ),
    # Hospitals, trips, landings.
    (
        "Hugo Torres was in prison. He fell gravely ill and was taken to a hospital.",
        ["held Hugo Torres", "transferred Hugo Torres"],
    ),
    (
        "Police arrested Vladimir Kozlov days after he had returned from a trip to Brussels.",
        ["detained Vladimir Kozlov", "returned Vladimir Kozlov"],
    ),
    (
        "Dora Téllez was freed. She is in the United States, where she arrived on 9 February.",
        ["released Dora Téllez", "left_country Dora Téllez 2024-02-09"],
    ),
    # An age alone is a subject.
    ("The 49-year-old thanked diplomats and was freed.", ["released -"]),
    # To whom terms were given, and when: since then, and not on the day of the next clause.
    (
        "Ernest Ametov was acquitted. The court handed his seven co-defendants terms of between 13 and 19 years.",
        ["acquitted Ernest Ametov", "sentenced - P13Y/P19Y"],
    ),
    (
        "In July, 36 members of the Forum for Democratic Change were deported and have since been charged.",
        ["deported - 2023-07", "charged - 2023-07/.."],
    ),
    (
        "Dawit Isaak was jailed. His wife has campaigned for him for years, and in May 2020 RSF filed a complaint.",
        ["sentenced Dawit Isaak", "intervention Dawit Isaak"],
    ),
    # Whose critic somebody is is not told of.
    ("Court frees Putin critic Ilya Yashin in Moscow", ["released Ilya Yashin"]),
    (
        "The court jailed Navalny ally Ilya Yashin, Kremlin critic Vladimir Kara-Murza and Memorial head Oleg Orlov.",
        ["sentenced Ilya Yashin", "sentenced Vladimir Kara-Murza", "sentenced Oleg Orlov"],
    ),
    # A day before one that is counted; a term beyond who led the court; one order; whom guards are attacked by.
    (
        "Sepideh Gholian was jailed. On January 20, 2019, a day after television had shown her, police took her away.",
        ["sentenced Sepideh Gholian", "detained Sepideh Gholian 2019-01-20"],
    ),
    (
        "Sepideh Gholian was sentenced by a revolutionary court, presided over by Iman Afshari, to two years.",
        ["sentenced Sepideh Gholian P2Y"],
    ),
    (
        "Ruth López is in jail. The judge ordered that she remain in preventive detention for six months.",
        ["held Ruth López", "remanded Ruth López P6M"],
    ),
    (
        "A court added five years to the term of Ihar Losik for an alleged assault on a guard.",
        ["sentenced Ihar Losik P5Y"],
    ),
    (
        "Murat Dushemov was convicted of inflicting bodily harm and sent to a penal colony for four years.",
        ["convicted Murat Dushemov", "sentenced Murat Dushemov P4Y"],
    ),
    ("Mohammed al-Ghamdi was resentenced to 30 years.", ["sentenced Mohammed al-Ghamdi P30Y"]),
    # The year of what is told aside, long ago or before it, is not that of the news.
    ("Tundu Lissu, who survived 16 bullets in 2017, was arrested on 9 April.", ["detained Tundu Lissu 2024-04-09"]),
    (
        "Tundu Lissu, who was arrested in May 2023, was sentenced on 9 April.",
        ["detained Tundu Lissu 2023-05", "sentenced Tundu Lissu 2024-04-09"],
    ),
    # Who insists in between has not been sent anywhere.
    (
        "Farid Mehralizada, who wrote for RFE but never, his wife insists, for Abzas Media, has been sent to a colony.",
        ["transferred Farid Mehralizada"],
    ),
    (
        "Farid Mehralizada was held. He was taken home so that the flat could be searched.",
        ["held Farid Mehralizada", "searched Farid Mehralizada conditional"],
    ),
    # What was lodged is a complaint, and nobody named in it.
    ("eight members were named in an fir (51/2002) lodged at padra police station on march 1.", []),
    ("Eight activists were lodged at Padra police station.", ["held -"]),
    # Entries of a list without subjects; a return to prison is no sentence.
    ("2. Ihar Losik, journalist. Missing since 12 July 2023.", ["disappeared Ihar Losik 2023-07-12/.."]),
    (
        "1. Rolando Álvarez, bishop. Under house arrest from 19 August 2022, jailed on 9 February 2023.",
        ["sentenced Rolando Álvarez 2023-02-09"],
    ),
    (
        "Pape Alé Niang was sent back to prison for having breached the terms of his bail.",
        ["transferred Pape Alé Niang"],
    ),
    # A second term with a day of its own is another verdict.
    (
        "Jolovan Wham was jailed for a week in March 2020 over a post, and for ten days that August over a forum.",
        ["sentenced Jolovan Wham 2020-03 P1W", "sentenced Jolovan Wham 2020-08 P10D"],
    ),
    (
        "Jolovan Wham was jailed for two years in 2015 and again for three years in 2018.",
        ["sentenced Jolovan Wham 2015 P2Y", "sentenced Jolovan Wham 2018 P3Y"],
    ),
    (
        "Ihar Losik was jailed in May 2015 for two years and six months.",
        ["sentenced Ihar Losik 2015-05 P2Y6M"],
    ),
]
