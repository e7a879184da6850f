"""Orders of parts that agency copy has: lists, two events in a sentence, headlines, nouns over paragraphs, denials.

Found by composing thousands of them (`tools/compose_reports.py --kind lists`). They are in the form of `wire_lines`;
`test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A verb of a headline between a court or the police and a name, whatever the parser hangs it on.
    ("Court jails Maria Kalesnikava for five years", ["sentenced Maria Kalesnikava P5Y"]),
    ("Court jails Ahmed Douma for five years", ["sentenced Ahmed Douma P5Y"]),
    ("Police arrest Yuri Dmitriev in Petrozavodsk", ["detained Yuri Dmitriev"]),
    ("Police arrest Narges Mohammadi at airport", ["detained Narges Mohammadi"]),
    # A surname with a mark within, whatever the parser takes it for.
    ("Police denied that Hopewell Chin'ono had been beaten.", ["ill_treated Hopewell Chin'ono denied"]),
    (
        "A court on Tuesday upheld the four-year sentence handed to Hopewell Chin'ono in 2021.",
        ["appealed Hopewell Chin'ono 2024-04-30", "sentenced Hopewell Chin'ono 2021 P4Y"],
    ),
    (
        "Stella Nyanzi was given 12 years, Ilham Tohti nine and Hopewell Chin'ono two.",
        ["sentenced Stella Nyanzi P12Y", "sentenced Ilham Tohti P9Y", "sentenced Hopewell Chin'ono P2Y"],
    ),
    (
        "Among those arrested were Pham Doan Trang, Loujain al-Hathloul and Hopewell Chin'ono.",
        ["detained Pham Doan Trang", "detained Loujain al-Hathloul", "detained Hopewell Chin'ono"],
    ),
    # A known given name before a surname, where only people are told of.
    (
        "A court on 12 April sentenced Félix Maradiaga to five years in prison.",
        ["sentenced Félix Maradiaga 2024-04-12 P5Y"],
    ),
    (
        "Loujain al-Hathloul, Vladimir Kara-Murza and the dissident José Daniel Ferrer were detained on Monday.",
        [
            "detained Loujain al-Hathloul 2024-04-29",
            "detained Vladimir Kara-Murza 2024-04-29",
            "detained José Daniel Ferrer 2024-04-29",
        ],
    ),
    (
        "Jimmy Lai was sentenced to eleven years in prison and Eskinder Nega, 38, to five years.",
        ["sentenced Jimmy Lai P11Y", "sentenced Eskinder Nega P5Y"],
    ),
    # A court that does something to somebody with his calling before the name.
    ("A military court jailed journalist Nika Gvaramia for nine years.", ["sentenced Nika Gvaramia P9Y"]),
    (
        "A court jailed politician Félix Maradiaga for 12 years and activist Narges Mohammadi for eleven years.",
        ["sentenced Félix Maradiaga P12Y", "sentenced Narges Mohammadi P11Y"],
    ),
    # Each at his own place, with a day behind the last.
    (
        "Police arrested Jimmy Lai in Hong Kong and Katsiaryna Andreyeva in Minsk on Tuesday.",
        ["detained Jimmy Lai 2024-04-30", "detained Katsiaryna Andreyeva 2024-04-30"],
    ),
    (
        "Police detained Nasrin Sotoudeh at home and Khadija Ismayilova, 27, at the airport on Tuesday.",
        ["detained Nasrin Sotoudeh 2024-04-30", "detained Khadija Ismayilova 2024-04-30"],
    ),
    # Whose term it is.
    (
        (
            "Ihar Losik was sentenced to 12 years in prison, Omar Radi to seven years and Khadija Ismayilova, a "
            "journalist, to two years."
        ),
        ["sentenced Ihar Losik P12Y", "sentenced Omar Radi P7Y", "sentenced Khadija Ismayilova P2Y"],
    ),
    (
        "Omar Radi, 29, faces eleven years in prison and Ales Bialiatski, 52, three years.",
        ["sentenced Omar Radi conditional P11Y", "sentenced Ales Bialiatski conditional P3Y"],
    ),
    # Along with others, behind what is told of the first.
    (
        (
            "Jimmy Lai, a well-known publisher, along with Osman Kavala and Alaa Abdel Fattah, 57, was detained "
            "last Friday."
        ),
        ["detained Jimmy Lai 2024-04-26", "detained Osman Kavala 2024-04-26", "detained Alaa Abdel Fattah 2024-04-26"],
    ),
    # The day on which a court rules, and that of a plea or a verdict behind its offence.
    (
        "Osman Kavala was sentenced to five years in prison, a court ruled on Monday.",
        ["sentenced Osman Kavala 2024-04-29 P5Y"],
    ),
    ("A court ruled on Monday that Osman Kavala had been unlawfully detained.", ["detained Osman Kavala"]),
    (
        "Stella Nyanzi pleaded not guilty to spreading false news on Monday.",
        ["accused Stella Nyanzi denied 2024-04-29"],
    ),
    ("Maria Ressa was found guilty of insulting the president last Friday.", ["convicted Maria Ressa 2024-04-26"]),
    # What befell somebody is told aside, in a year; what follows is of now.
    (
        "Osman Kavala, arrested in 2021, was sentenced to four years on 12 April.",
        ["detained Osman Kavala 2021", "sentenced Osman Kavala 2024-04-12 P4Y"],
    ),
    (
        "Ihar Losik, whose lawyer Khadija Ismayilova was jailed in March 2022, was detained on 12 April.",
        ["sentenced Khadija Ismayilova 2022-03", "detained Ihar Losik 2024-04-12"],
    ),
    # A clause with "whose" and a name.
    (
        "Pham Doan Trang, a blogger, whose lawyer Maria Ressa was jailed on 3 June 2022, was detained on Monday.",
        ["sentenced Maria Ressa 2022-06-03", "detained Pham Doan Trang 2024-04-29"],
    ),
    (
        (
            "The politician Vladimir Kara-Murza, whose lawyer Ales Bialiatski was jailed in March 2022, was "
            "detained last Friday."
        ),
        ["sentenced Ales Bialiatski 2022-03", "detained Vladimir Kara-Murza 2024-04-26"],
    ),
    # How long after what.
    (
        "Osman Kavala was deported on Monday, hours after being released from prison.",
        ["deported Osman Kavala 2024-04-29", "released Osman Kavala"],
    ),
    (
        "José Daniel Ferrer was arrested on 12 April, a week after Hopewell Chin'ono was jailed for three years.",
        ["detained José Daniel Ferrer 2024-04-12", "sentenced Hopewell Chin'ono 2024-04-05~ P3Y"],
    ),
    # What goes on now, behind what he was convicted of.
    (
        "Omar Radi was convicted in March 2022 of insulting the president and is serving a three-year sentence.",
        ["convicted Omar Radi 2022-03", "held Omar Radi P3Y"],
    ),
    # Bail that somebody is refused or granted, behind what is told of him.
    ("A judge on Tuesday refused Maria Kalesnikava, 51, bail.", ["remanded Maria Kalesnikava 2024-04-30"]),
    ("A judge denied the publisher Jimmy Lai bail.", ["remanded Jimmy Lai"]),
    ("The court granted Omar Radi, 37, bail on Monday.", ["released Omar Radi 2024-04-29"]),
    # It is their word that has not come.
    ("Police have yet to comment on the arrest of Omar Radi.", ["detained Omar Radi"]),
    ("Omar Radi has yet to be charged.", ["charged Omar Radi planned"]),
    # Reports that are false.
    (
        "Reports that the blogger Alaa Abdel Fattah had been freed were false, his lawyer said.",
        ["released Alaa Abdel Fattah denied"],
    ),
    # What he denies.
    (
        "Eskinder Nega was jailed. Nega, 51, denies inciting hatred.",
        ["sentenced Eskinder Nega", "accused Eskinder Nega denied"],
    ),
    # Who faces it.
    (
        "If convicted, Selahattin Demirtaş, 24, faces four years in prison.",
        ["convicted Selahattin Demirtaş conditional", "sentenced Selahattin Demirtaş conditional P4Y"],
    ),
    # The jailing of somebody.
    (
        "Amnesty International condemned the jailing of Nasrin Sotoudeh.",
        ["intervention Nasrin Sotoudeh", "sentenced Nasrin Sotoudeh"],
    ),
    # Whom a lead tells of by a noun, and the paragraph below as the object, or by "one of".
    (
        "A prominent economist was arrested on Tuesday, his lawyer said.\n\nPolice took Ilham Tohti from his home.",
        ["detained Ilham Tohti 2024-04-30", "detained Ilham Tohti"],
    ),
    (
        "A prominent economist was arrested on Tuesday, his lawyer said.\n\nPolice arrested Ilham Tohti in 2014.",
        ["detained - 2024-04-30", "detained Ilham Tohti 2014"],
    ),
    (
        "A journalist was arrested on Tuesday.\n\nPolice on Monday arrested Omar Radi, another journalist.",
        ["detained - 2024-04-30", "detained Omar Radi 2024-04-29"],
    ),
    (
        "One of the country's best-known bloggers was arrested on Monday.\n\nPham Doan Trang, 53, was seized at home.",
        ["detained Pham Doan Trang 2024-04-29", "detained Pham Doan Trang"],
    ),
    # Who only speaks of him is not he.
    (
        (
            "Omar Radi was detained on Tuesday, his colleague Nika Gvaramia said. Gvaramia said that police had "
            "beaten him."
        ),
        ["detained Omar Radi 2024-04-30", "ill_treated Omar Radi"],
    ),
    (
        "Nika Gvaramia was freed on Tuesday. Gvaramia said that police had beaten him.",
        ["released Nika Gvaramia 2024-04-30", "ill_treated Nika Gvaramia"],
    ),
    # Each has his own term, place or company, wherever the parser hangs it.
    (
        (
            "The economist Osman Kavala was sentenced to eleven years in prison, the journalist Eskinder Nega to "
            "four and Omar Radi to two."
        ),
        ["sentenced Osman Kavala P11Y", "sentenced Eskinder Nega P4Y", "sentenced Omar Radi P2Y"],
    ),
    (
        "A court jailed Katsiaryna Andreyeva, 63, for five years and Selahattin Demirtaş for eleven years.",
        ["sentenced Katsiaryna Andreyeva P5Y", "sentenced Selahattin Demirtaş P11Y"],
    ),
    (
        "Omar Radi faces seven years in prison and Ihar Losik, a well-known blogger, nine years.",
        ["sentenced Omar Radi conditional P7Y", "sentenced Ihar Losik conditional P9Y"],
    ),
    (
        "Police detained Maria Ressa at home and the blogger Ihar Losik at the airport on Monday.",
        ["detained Maria Ressa 2024-04-29", "detained Ihar Losik 2024-04-29"],
    ),
    (
        (
            "Vladimir Kara-Murza, along with Khadija Ismayilova, 66, and Hopewell Chin'ono, a journalist, was "
            "detained on Monday."
        ),
        [
            "detained Vladimir Kara-Murza 2024-04-29",
            "detained Khadija Ismayilova 2024-04-29",
            "detained Hopewell Chin'ono 2024-04-29",
        ],
    ),
    # Two of one calling are two.
    (
        "The journalist Nika Gvaramia and journalist Omar Radi were arrested last year and remain in prison.",
        ["detained Nika Gvaramia 2023", "detained Omar Radi 2023", "held Nika Gvaramia", "held Omar Radi"],
    ),
    # Who is a judge sentences.
    (
        "Judge Alaa Abdel Fattah on 12 April sentenced Loujain al-Hathloul, a well-known activist, to five years.",
        ["sentenced Loujain al-Hathloul 2024-04-12 P5Y"],
    ),
    # Names hung on the wrong word, or with a word that is none of theirs.
    (
        "A court last Friday upheld the four-year sentence handed to activist Loujain al-Hathloul in March 2022.",
        ["appealed Loujain al-Hathloul 2024-04-26", "sentenced Loujain al-Hathloul 2022-03 P4Y"],
    ),
    (
        "The lawyer of the activist Maria Kalesnikava, Omar Radi, was detained on Tuesday.",
        ["detained Omar Radi 2024-04-30"],
    ),
    (
        (
            "The court sentenced Nika Gvaramia, Ales Bialiatski and Narges Mohammadi to 12 years, four years and "
            "seven years respectively."
        ),
        ["sentenced Nika Gvaramia P12Y", "sentenced Ales Bialiatski P4Y", "sentenced Narges Mohammadi P7Y"],
    ),
    (
        "Narges Mohammadi and Maria Kalesnikava were jailed in 2021.",
        ["sentenced Narges Mohammadi 2021", "sentenced Maria Kalesnikava 2021"],
    ),
    ("Ilham Tohti visited the journalist Omar Radi in prison on Tuesday.", ["intervention Omar Radi 2024-04-30"]),
    (
        "Reports that blogger Pham Doan Trang had been freed were false, her lawyer said.",
        ["released Pham Doan Trang denied"],
    ),
    (
        "Reports that the politician Félix Maradiaga had been freed were false, his lawyer said.",
        ["released Félix Maradiaga denied"],
    ),
]
