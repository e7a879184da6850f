"""Lines of events told by nouns and headlines, of those left of a group, and of who is in court and is no accused.

They are in the form of `wire_lines`, each for a class of faults, not for a sentence; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A killing or a flogging told by a noun: of one who is named, and not as what somebody is charged with or plans.
    (
        "Protests followed the murder of Anna Politkovskaya in Moscow in October 2006.",
        ["died Anna Politkovskaya 2006-10"],
    ),
    ("The lynching of Mashal Khan on 13 April 2017 shocked Pakistan.", ["died Mashal Khan 2017-04-13"]),
    (
        "Amnesty International condemned the killing of Raman Bandarenka.",
        ["intervention Raman Bandarenka", "died Raman Bandarenka"],
    ),
    ("Five men were convicted of the killing of Anna Politkovskaya.", ["convicted -"]),
    ("The killing of protesters went on, and a plot for the assassination of Reza Pahlavi was foiled.", []),
    ("They voted for the killing of the bill.", []),
    (
        "The poisoning of Alexei Navalny in August 2020 led to sanctions.",
        ["ill_treated Alexei Navalny 2020-08"],
    ),
    (
        "The flogging of Raif Badawi in a square in Jeddah drew protests. The flogging of prisoners is common.",
        ["ill_treated Raif Badawi"],
    ),
    # Searches that take place at the homes of people, and whose names are no towns.
    (
        "Searches were carried out at the homes of Andrzej Poczobut and Andżelika Borys in March 2021.",
        ["searched Andrzej Poczobut 2021-03", "searched Andżelika Borys 2021-03"],
    ),
    ("Raids took place in the flats of three activists on Monday.", ["searched - 2024-04-29"]),
    # Sent home: set free, where something was done to him before; else nothing.
    (
        "Maria Ressa was questioned for two hours and sent home.",
        ["questioned Maria Ressa", "released Maria Ressa"],
    ),
    ("The players were fined and sent home. The diplomats were sent home.", ["sentenced -"]),
    # A room of a cell's type is a punishment; a colony of an open type is none.
    (
        "Maksim Znak was moved to a cell-type room. Ihar Losik was moved to an open-type facility.",
        ["punished Maksim Znak", "transferred Ihar Losik"],
    ),
    # A headline without "was": from whom it was withheld, not who withheld it.
    ("Nobel laureate Narges Mohammadi denied medical care in Evin\n\nShe is ill.", ["ill_treated Narges Mohammadi"]),
    (
        "Ales Bialiatski was jailed in 2023. Narges Mohammadi denied medicine.",
        ["sentenced Ales Bialiatski 2023", "ill_treated Narges Mohammadi"],
    ),
    ("Alexei Navalny denied contact with the agents\n\nNothing more is known.", []),
    # A statistic is nobody's arrest; arrests that are made are counted.
    ("The network said that it had documented 370 arrests in a year.", []),
    ("Police made 40 arrests on Monday.", ["detained - 2024-04-29"]),
    # What is done by habit, what people of a kind are likelier to meet, and where nobody goes to do it.
    ("North Korea has a pattern of detaining and sentencing American visitors.", []),
    ("The regime has a history of jailing critics. Belarus has a policy of beating prisoners.", []),
    ("Women are more likely to be jailed than men, and migrants twice as likely to be arrested.", []),
    ("Critics are routinely jailed in Azerbaijan. Journalists are often arrested there.", []),
    ("Officers do not enter churches to arrest migrants.", []),
    ("Police have detained protesters.", ["detained -"]),
    ("Police routinely detained Ales Bialiatski.", ["detained Ales Bialiatski"]),
    # Who only works in a court is not the one whom all is about.
    (
        "Katsiaryna Bakhvalava was tried in Minsk. The interpreter was detained in the corridor.",
        ["tried Katsiaryna Bakhvalava", "detained -"],
    ),
    # Those left of a group.
    (
        (
            "Four people were on trial: Ales Bialiatski, Valiantsin Stefanovich, Uladzimir Labkovich and Dzmitry"
            " Salauyou. Salauyou was tried in absentia. The other three were in the dock. Bialiatski was given ten"
            " years. The other two got nine and seven years."
        ),
        [
            *("tried Ales Bialiatski", "tried Valiantsin Stefanovich", "tried Uladzimir Labkovich"),
            *("tried Dzmitry Salauyou", "tried Dzmitry Salauyou"),
            *("tried Ales Bialiatski", "tried Valiantsin Stefanovich", "tried Uladzimir Labkovich"),
            *("sentenced Ales Bialiatski P10Y", "sentenced Valiantsin Stefanovich P9Y"),
            "sentenced Uladzimir Labkovich P7Y",
        ],
    ),
    (
        (
            "Agnes Chow, Joshua Wong and Ivan Lam were arrested. Wong was jailed for 13 months. The remaining two were"
            " freed."
        ),
        [
            *("detained Agnes Chow", "detained Joshua Wong", "detained Ivan Lam"),
            *("sentenced Joshua Wong P13M", "released Agnes Chow", "released Ivan Lam"),
        ],
    ),
    (
        "Katsiaryna Andreyeva and Darya Chultsova were detained in Minsk. The other two were released.",
        ["detained Katsiaryna Andreyeva", "detained Darya Chultsova", "released -"],
    ),
    # Which of two women a pronoun behind "both" means, nobody can tell.
    (
        (
            "Niloofar Hamedi was arrested in September. Elaheh Mohammadi was taken from her home a week later. Both"
            " women were charged. She was sentenced to six years."
        ),
        [
            *("detained Niloofar Hamedi 2023-09", "detained Elaheh Mohammadi 2023-09~", "charged Niloofar Hamedi"),
            *("charged Elaheh Mohammadi", "sentenced - P6Y"),
        ],
    ),
    # Of two who share a surname not the one who only speaks of the other.
    (
        "Can Dündar was arrested in 2015. Dilek Dündar wrote that she had not seen him. Dündar was freed in 2016.",
        ["detained Can Dündar 2015", "released Can Dündar 2016"],
    ),
    (
        (
            "Vladimir Kara-Murza was arrested in 2022. Evgenia Kara-Murza told reporters that he was ill. Kara-Murza"
            " was sentenced to 25 years in 2023."
        ),
        ["detained Vladimir Kara-Murza 2022", "sentenced Vladimir Kara-Murza 2023 P25Y"],
    ),
    # A lawyer who only speaks is not the one to whom it happened; nor the one of a clause that opens a sentence.
    (
        (
            "Police arrested a writer on Monday. Köksal Bayraktar, the lawyer, said that the man was questioned."
            " Reuters said that he had been moved to Silivri prison."
        ),
        ["detained - 2024-04-29", "questioned -", "transferred -"],
    ),
    (
        (
            "Job Sikhala was arrested together with Godfrey Sithole in 2022. While Sithole was granted bail,"
            " Sikhala's applications were thrown out.\n\nIn a separate trial he was found guilty of fraud."
        ),
        [
            *("detained Job Sikhala 2022", "detained Godfrey Sithole 2022", "released Godfrey Sithole"),
            *("remanded Job Sikhala", "tried -", "convicted -"),
        ],
    ),
    # Several are no one man.
    (
        "Ihar Losik was arrested in June. The men were not brought to court.",
        ["detained Ihar Losik 2023-06", "tried - denied"],
    ),
    # Two who do something to two; what goes on behind a place, a relative clause, a clause that is found so.
    (
        "The president pardoned the activist Rasul Jafarov and the Supreme Court freed the lawyer Intigam Aliyev.",
        ["released Rasul Jafarov", "released Intigam Aliyev"],
    ),
    (
        "The president released the journalist Wa Lone and a court acquitted the writer Maung Thura.",
        ["released Wa Lone", "acquitted Maung Thura"],
    ),
    (
        "Khadija Ismayilova was summoned to the prosecutor's office, arrested, and charged with fraud.",
        ["questioned Khadija Ismayilova", "detained Khadija Ismayilova", "charged Khadija Ismayilova"],
    ),
    (
        "Sedef Kabaş was tried on a charge that carried up to five years and acquitted.",
        ["tried Sedef Kabaş", "acquitted Sedef Kabaş"],
    ),
    ("By his own count Job Sikhala has been arrested 68 times.", ["detained Job Sikhala"]),
    (
        "Police seized Miguel Mora, the owner, and Verónica Chávez, who was let go later.",
        ["detained Miguel Mora", "detained Verónica Chávez", "released Verónica Chávez"],
    ),
    (
        "Belay Manaye and Bekalu Alamrew, who were arrested in 2023, have been freed.",
        [
            *("detained Belay Manaye 2023", "detained Bekalu Alamrew 2023"),
            *("released Belay Manaye", "released Bekalu Alamrew"),
        ],
    ),
    # Abroad and out on bail; held as a state; what a judge bans, what is awaited, whose term is prolonged.
    (
        "Ales Mikhalevich crossed into Lithuania in 2011. Natallia Radzina is free and out of Belarus.",
        ["left_country Ales Mikhalevich 2011", "left_country Natallia Radzina", "released Natallia Radzina"],
    ),
    ("They crossed into the next street. The votes are out of line.", []),
    (
        "Experts have found that Narges Mohammadi is detained arbitrarily and urged Iran to free her.",
        ["held Narges Mohammadi", "intervention Narges Mohammadi", "released Narges Mohammadi demanded"],
    ),
    (
        (
            "Jila Baniyaghoob has been on furlough since May. Bahman Amouee was arrested in 2009; a week later he was"
            " out on bail."
        ),
        ["released Jila Baniyaghoob 2024-05/..", "detained Bahman Amouee 2009", "released Bahman Amouee 2009~"],
    ),
    (
        "Judge Natallia Buhuk also barred Katsiaryna Andreyeva from working as a reporter.",
        ["sentenced Katsiaryna Andreyeva"],
    ),
    ("The judge barred Andrzej Poczobut from the courtroom.", []),
    (
        "Claudia Mo pleaded guilty in 2022 and awaits sentencing.",
        ["accused Claudia Mo 2022", "sentenced Claudia Mo planned"],
    ),
    (
        "Igor Kudelich was placed in pretrial detention in May, and the term was extended twice.",
        ["remanded Igor Kudelich 2024-05", "remanded Igor Kudelich"],
    ),
    # A year that the paragraph before told last; whoever asks that a verdict be undone acts for the one convicted.
    (
        (
            "Khadija Ismayilova was arrested on 5 December 2014. The radio was closed in February 2015.\n\nOn 1"
            " September of that year she was acquitted of one charge."
        ),
        ["detained Khadija Ismayilova 2014-12-05", "acquitted Khadija Ismayilova 2015-09-01"],
    ),
    (
        "Press freedom groups urged Hong Kong to overturn the conviction of Chung Pui-kuen.",
        ["appealed Chung Pui-kuen demanded", "convicted Chung Pui-kuen", "intervention Chung Pui-kuen"],
    ),
    # A list of people with their bodies; a clause behind "since"; money that somebody is fined; more charges; a prison
    # to which somebody may go; those taken later, or named among others.
    (
        (
            "Jawhar Ben Mbarek of the National Salvation Front, Issam Chebbi of the Republican Party and Ghazi"
            " Chaouachi, a former minister, were each sentenced to 18 years."
        ),
        ["sentenced Jawhar Ben Mbarek P18Y", "sentenced Issam Chebbi P18Y", "sentenced Ghazi Chaouachi P18Y"],
    ),
    (
        "Police arrested Ales Bialiatski of Viasna and Aleh Hulak of the Helsinki Committee.",
        ["detained Ales Bialiatski", "detained Aleh Hulak"],
    ),
    (
        "It has been a year since the lawyer Theary Seng, dressed as Lady Liberty, was convicted of treason.",
        ["convicted Theary Seng 2023-05~"],
    ),
    (
        "Job Sikhala was found guilty of obstruction and fined US$600.",
        ["convicted Job Sikhala", "sentenced Job Sikhala"],
    ),
    (
        "Khadija Ismayilova was arrested in December 2014. More charges followed in February 2015.",
        ["detained Khadija Ismayilova 2014-12", "charged Khadija Ismayilova 2015-02"],
    ),
    ("If the verdict stands, Maria Ressa could go to jail for six years.", ["sentenced Maria Ressa conditional P6Y"]),
    ("Maria Ressa went to prison for an interview.", []),
    (
        (
            "Security forces arrested Khayam Turki on 11 February 2023, and Jawhar Ben Mbarek, Issam Chebbi and Chaima"
            " Issa two weeks later."
        ),
        [
            *("detained Khayam Turki 2023-02-11", "detained Jawhar Ben Mbarek 2023-02-25~"),
            *("detained Issam Chebbi 2023-02-25~", "detained Chaima Issa 2023-02-25~"),
        ],
    ),
    (
        "Seven people were arrested, among them the singer Denise Ho and the barrister Margaret Ng.",
        ["detained -", "detained Denise Ho", "detained Margaret Ng"],
    ),
    # A verb taken for a noun; what goes on behind where somebody was staying; an arrest from which bail was refused.
    (
        "Pham Chi Dung and Le Huu Minh Tuan were jailed in Hanoi. Both face three years of probation.",
        [
            *("sentenced Pham Chi Dung", "sentenced Le Huu Minh Tuan"),
            *("sentenced Pham Chi Dung P3Y", "sentenced Le Huu Minh Tuan P3Y"),
        ],
    ),
    (
        "Sedef Kabaş was detained at the hotel where she was staying and arrested by a court.",
        ["detained Sedef Kabaş", "remanded Sedef Kabaş"],
    ),
    ("Chung Pui-kuen was refused bail from his arrest.", ["remanded Chung Pui-kuen", "detained Chung Pui-kuen"]),
    # What somebody does something rather than; a relative without a name of whom the news is.
    (
        "Gwyneth Ho, who went to trial rather than plead guilty, got seven years. He fled rather than be arrested.",
        ["tried Gwyneth Ho", "sentenced Gwyneth Ho P7Y"],
    ),
    (
        (
            "Bekzat Maksutkhan was fined twice last year. His brother was beaten, he told reporters. The police say"
            " that the man attacked an officer. He has not been charged."
        ),
        ["sentenced Bekzat Maksutkhan 2023", "ill_treated -", "charged - denied"],
    ),
    # Who denies a part in a deed does not deny the deed; whose lawyers are not let in to him.
    ("Russia denied any involvement in the poisoning of Alexei Navalny.", ["ill_treated Alexei Navalny"]),
    ("Saudi Arabia denied having played a part in the murder of Jamal Khashoggi.", ["died Jamal Khashoggi"]),
    ("The spokesman denied that the minister was behind the arrest of Maria Ressa.", ["detained Maria Ressa"]),
    ("The police denied the arrest of Maria Ressa.", ["detained Maria Ressa denied"]),
    (
        "Alexei Navalny's lawyers were denied access to him. Two of his doctors were refused access to him.",
        ["ill_treated Alexei Navalny", "ill_treated Alexei Navalny"],
    ),
    # She is the woman told of, not one of whom nothing tells; whoever asks for a pardon asks for his own; two counts of
    # days are two times; what one of several says; life that is asked for; handcuffs alone are no ill-treatment.
    (
        (
            "Maria Ressa was freed on bail. Reynaldo Santos posted bail too.\n\nThe minister spoke. In December she was"
            " charged with tax evasion."
        ),
        ["released Maria Ressa", "released Reynaldo Santos", "charged Maria Ressa 2023-12"],
    ),
    (
        (
            "Andrzej Poczobut was arrested in 2021. Andżelika Borys was freed. Poczobut refused to ask the president"
            " for a pardon."
        ),
        ["detained Andrzej Poczobut 2021", "released Andżelika Borys", "released Andrzej Poczobut denied demanded"],
    ),
    (
        (
            "Andrzej Poczobut was arrested on 25 March 2021. Andżelika Borys had been sentenced to 15 days two days"
            " earlier."
        ),
        ["detained Andrzej Poczobut 2021-03-25", "sentenced Andżelika Borys 2021-03-23 P15D"],
    ),
    ("Prosecutors asked for life in prison for Osman Kavala.", ["sentenced Osman Kavala planned"]),
    ("Çiğdem Mater was handcuffed in the courtroom.", []),
    # Himself, as well as the one of whom the news was; whoever denies reports of torture was not tortured.
    (
        (
            "Mehdi Karami was hanged on 7 January 2023. His father, Mashallah Karami, had pleaded for his life. He was"
            " himself arrested in August 2023."
        ),
        ["died Mehdi Karami 2023-01-07", "detained Mashallah Karami 2023-08"],
    ),
    (
        (
            "Alexei Navalny was jailed. The doctor Anastasia Vasilyeva said that he was ill. She was herself held for"
            " two days."
        ),
        ["sentenced Alexei Navalny", "held Anastasia Vasilyeva P2D"],
    ),
    ("The spokesman, Masoud Setayeshi, denied reports of torture.", []),
    ("Ales Bialiatski complained of torture.", ["ill_treated Ales Bialiatski"]),
    # Who denies that "he" was tortured speaks of another, where one was told of; but he himself may deny it.
    (
        "Kakwenza Rukirabashaija was charged. Muhoozi Kainerugaba, the general, denied that he had been tortured.",
        ["charged Kakwenza Rukirabashaija", "ill_treated Kakwenza Rukirabashaija denied"],
    ),
    (
        "Ales Bialiatski was charged in 2021. Bialiatski denied that he had been beaten.",
        ["charged Ales Bialiatski 2021", "ill_treated Ales Bialiatski denied"],
    ),
    # In a headline, who is told of beside another is not the one whom the report is about.
    (
        "Editor jailed for 21 months, colleague walks free\n\nThe editor Chung Pui-kuen was jailed on Thursday.",
        ["sentenced Chung Pui-kuen P21M", "released -", "sentenced Chung Pui-kuen 2024-04-25"],
    ),
    # A judge on a list of sanctions is no extremist, and the term that is asked for is not his.
    (
        (
            "Judge Dzmitry Karsiuk sentenced Katsiaryna Bakhvalava to two years. He was put on the EU sanctions list."
            " Prosecutor Alina Kasianchyk had asked for the same term."
        ),
        ["sentenced Katsiaryna Bakhvalava P2Y", "sentenced Katsiaryna Bakhvalava planned"],
    ),
    # Who is asked by the defence is a witness.
    ("The witness Siarhei Drozd was questioned by the defence. Reporters questioned the minister.", []),
]
