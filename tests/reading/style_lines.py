"""Posts, live blogs and telegrams: sentences that leave words out, with what stands before and behind them."""

LINES = [
    # A full stop ends a sentence that has lost its auxiliary.
    (
        "Maykel Osorbo arrested at Havana airport. Denied a lawyer.",
        ["detained Maykel Osorbo", "ill_treated Maykel Osorbo"],
    ),
    ("Maykel Osorbo released on bail. Charges remain.", ["released Maykel Osorbo"]),
    (
        "Day 45. Ales Bialiatski beaten and jailed for 15 days.",
        ["ill_treated Ales Bialiatski", "sentenced Ales Bialiatski P15D"],
    ),
    ("Two journalists detained in Minsk. The protesters charged at them.", ["detained -"]),
    ("The police arrested on Monday. Judges sentenced in absentia. The court released on Friday a list.", []),
    # What stands before a post, and its tags.
    ("🚨 #BREAKING Maykel Osorbo sentenced to 9 years. #FreeMaykel #Cuba", ["sentenced Maykel Osorbo P9Y"]),
    (
        "BREAKING: José Daniel Ferrer landed in Miami. Forced into exile. #UNPACU",
        ["left_country José Daniel Ferrer", "left_country José Daniel Ferrer"],
    ),
    (
        "13:15 GMT Police have picked up Imran Khan.\n12:40 BREAKING Judge Dilawar finds Imran Khan guilty.",
        ["convicted Imran Khan", "detained Imran Khan"],
    ),
    (
        (
            "José Daniel Ferrer was forced into exile.\n1/ Arrested 11 July 2021. Sent to Mar Verde prison.\n"
            "2/ Freed in 2022. Re-arrested in 2023 with his wife Nelva Ortega, who was let go hours later."
        ),
        [
            "detained José Daniel Ferrer 2021-07-11",
            "detained José Daniel Ferrer 2023",
            "detained Nelva Ortega 2023",
            "left_country José Daniel Ferrer",
            "released José Daniel Ferrer 2022",
            "released Nelva Ortega 2023",
            "transferred José Daniel Ferrer",
        ],
    ),
    # A heading with a place.
    (
        "Still in jail: Maykel Osorbo, Luis Manuel Otero Alcántara and Félix Navarro.",
        ["held Félix Navarro", "held Luis Manuel Otero Alcántara", "held Maykel Osorbo"],
    ),
    ("Life in jail: a history of Cuban prisons by José Daniel Ferrer.", []),
    # Others before the subject.
    (
        "Along with Farhad Meysami, Reza Khandan was sentenced to six years.",
        ["sentenced Farhad Meysami P6Y", "sentenced Reza Khandan P6Y"],
    ),
    # What a second clause denies, the first one does not affirm.
    ("Peter Greste was not tortured, nobody laid a hand on him.", ["ill_treated Peter Greste denied"]),
    ("Peter Greste was not beaten, no one touched him.", ["ill_treated Peter Greste denied"]),
    ("Peter Greste was beaten, he was not tried.", ["ill_treated Peter Greste", "tried Peter Greste denied"]),
    (
        "BREAKING: Ales Bialiatski's home raided, again.",
        ["searched Ales Bialiatski"],
    ),
    (
        "José Daniel Ferrer landed in Miami. Exiled after years behind bars. Freed after weeks in jail.",
        [
            "held José Daniel Ferrer",
            "held José Daniel Ferrer",
            "left_country José Daniel Ferrer",
            "released José Daniel Ferrer",
        ],
    ),
    # Lists, kin and counts.
    (
        "Two of her sons, Trinh Ba Phuong and Trinh Ba Tu, were arrested.",
        ["detained Trinh Ba Phuong", "detained Trinh Ba Tu"],
    ),
    (
        "His mother, Can Thi Theu, and his brother Trinh Ba Tu were each given eight years.",
        ["sentenced Can Thi Theu P8Y", "sentenced Trinh Ba Tu P8Y"],
    ),
    (
        "Washington pardoned three Iranians: Kambiz Kashani, Amin Hassanzadeh and Kaveh Afrasiabi.",
        ["released Amin Hassanzadeh", "released Kambiz Kashani", "released Kaveh Afrasiabi"],
    ),
    ("The AAPP has recorded 14,847 arrests.", []),
    # On from the main clause, and whom the clause before it means.
    (
        "Imran Khan was detained in March, when troops dragged him out of a courthouse, and set free after two days.",
        ["detained Imran Khan 2024-03", "detained Imran Khan 2024-03", "held Imran Khan P2D", "released Imran Khan"],
    ),
    (
        "Siamak Namazi was freed. Emad Shargi was seized in 2018; after he had been tried, he was convicted.",
        ["convicted Emad Shargi", "detained Emad Shargi 2018", "released Siamak Namazi", "tried Emad Shargi"],
    ),
    # Words of feature writers and of court reporters.
    ("Peter Greste was jailed. He was let out of his cell for an hour a day.", ["sentenced Peter Greste"]),
    ("Back in September the police had come at dawn. Ahmet Altan was led away.", ["detained Ahmet Altan"]),
    (
        "Pape Alé Niang was released by a judge who barred him from talking about his case.",
        ["released Pape Alé Niang"],
    ),
    (
        "Ahmet Altan was freed. They came for him again in March.",
        ["detained Ahmet Altan 2024-03", "released Ahmet Altan"],
    ),
    ("Ko Jimmy had been grabbed in October.", ["detained Ko Jimmy 2023-10"]),
    ("Nasser bin Ghaith was among the defendants.", ["tried Nasser bin Ghaith"]),
    ("Judge Erick García ordered José Rubén Zamora back to prison.", ["remanded José Rubén Zamora"]),
    ("José Rubén Zamora was placed under investigation.", ["investigated José Rubén Zamora"]),
    (
        "Stanis Bujakera was brought to court. The judge adjourned the case to 20 May.",
        ["tried Stanis Bujakera", "tried Stanis Bujakera planned 2024-05-20"],
    ),
    (
        "Emad Shargi and Morad Tahbaz were freed. Shargi flew out of Iran. Tahbaz took off from Tehran.",
        [
            "left_country Emad Shargi",
            "left_country Morad Tahbaz",
            "released Emad Shargi",
            "released Morad Tahbaz",
        ],
    ),
    ("The minister flew out of Iran. Emad Shargi was freed. He took off his coat.", ["released Emad Shargi"]),
    # A denial, a colon and a demand reach no further than their own clause.
    (
        "Maria Ressa has been arrested twice and faces seven other cases, all of which she denies.",
        ["charged Maria Ressa", "detained Maria Ressa"],
    ),
    (
        "“Floriane Irangabiye should never have been arrested, let alone convicted,” said Muthoki Mumo.",
        ["convicted Floriane Irangabiye", "detained Floriane Irangabiye"],
    ),
    (
        "Floriane Irangabiye has not been charged, let alone convicted.",
        ["charged Floriane Irangabiye denied", "convicted Floriane Irangabiye denied"],
    ),
    ("Alexei Navalny jailed: latest updates from Moscow", ["sentenced Alexei Navalny"]),
    # Whose it is.
    ("Kizza Besigye was jailed. DAY 9 of the hunger strike.", ["sentenced Kizza Besigye"]),
    (
        "Zhang Zhan was jailed. In prison they tied her hands.",
        ["ill_treated Zhang Zhan", "sentenced Zhang Zhan"],
    ),
    ("Counsel for Ruhollah Zam lodged an appeal.", ["appealed Ruhollah Zam"]),
    (
        "Trevor Reed was traded for Konstantin Yaroshenko. The striker was traded for a goalkeeper.",
        ["released Konstantin Yaroshenko", "released Trevor Reed"],
    ),
    ("Brittney Griner was swapped for Viktor Bout.", ["released Brittney Griner", "released Viktor Bout"]),
    ("Kylie Moore-Gilbert went on hunger strike seven times.", ["hunger_strike Kylie Moore-Gilbert"]),
    ("Maria Ressa and ex-colleague found guilty of libel", ["convicted -", "convicted Maria Ressa"]),
    (
        "Maria Ressa was sentenced to between six months and six years in prison.",
        ["sentenced Maria Ressa P6M/P6Y"],
    ),
    (
        "Kylie Moore-Gilbert on 804 days in Iran\n\nThe scholar of Islam, who was freed in March, is at home.",
        ["released Kylie Moore-Gilbert 2024-03"],
    ),
    # With whom, in a fragment; and more words of feature writers.
    (
        "Kizza Besigye was charged. Abducted in Nairobi on 16 March with Obeid Lutale.",
        ["charged Kizza Besigye", "detained Kizza Besigye 2024-03-16", "detained Obeid Lutale 2024-03-16"],
    ),
    (
        "Men in plain clothes took Mohamed Fahmy the same night. They took Monday off.",
        ["detained Mohamed Fahmy"],
    ),
    ("Agents took Mohamed Fahmy to a hotel on Monday. They took him home in May.", []),
    ("Chow Hang-tung was led back to prison.", ["transferred Chow Hang-tung"]),
    ("Chow Hang-tung led protesters to the prison.", []),
    ("Reynaldo Santos was allowed to stay free on bail.", ["released Reynaldo Santos"]),
    ("Ahmet Altan was freed. The memoir that he wrote in his cell is out.", ["released Ahmet Altan"]),
    # Whose the posts of a thread are, whoever is named by the way.
    (
        (
            "Sonia Dahmani was given one year.\n1/ Two others, Mourad Zeghidi and Borhen Bsaies, were arrested.\n"
            "2/ Charged with spreading false news. #FreeSonia\n"
            "3/ Held in Manouba prison. Searched, says her sister Ramla Dahmani. Denied a lawyer."
        ),
        [
            "charged Sonia Dahmani",
            "detained Borhen Bsaies",
            "detained Mourad Zeghidi",
            "held Sonia Dahmani",
            "ill_treated Sonia Dahmani",
            "sentenced Sonia Dahmani P1Y",
        ],
    ),
    (
        (
            "Kizza Besigye was freed.\n1/ Freed in March under a deal. Arrested in April together with Obeid Lutale.\n"
            "2/ Eron Kiiza was jailed. Beaten in the courtroom."
        ),
        [
            "detained Kizza Besigye 2024-04",
            "detained Obeid Lutale 2024-04",
            "ill_treated Eron Kiiza",
            "released Kizza Besigye",
            "released Kizza Besigye 2024-03",
            "sentenced Eron Kiiza",
        ],
    ),
]
