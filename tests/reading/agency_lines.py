"""Sentences in the manner of news agencies that were once misread: what must be told, and what must not."""

from tests.reading.wrong_persons import Told

AGENCIES: list[tuple[str, list[Told], list[tuple[str, str | None]]]] = [
    (
        "Ulvi Hasanli, the head of Abzas Media, its editor Sevinj Vagifgizi and Hafiz Babali each got nine years.",
        [
            ("sentenced", "Ulvi Hasanli", "affirmed", "actual"),
            ("sentenced", "Sevinj Vagifgizi", "affirmed", "actual"),
            ("sentenced", "Hafiz Babali", "affirmed", "actual"),
        ],
        [("sentenced", None)],
    ),
    (
        (
            "Seven journalists were jailed on Friday. Nargiz Absalamova and Elnara Gasimova were given eight years. "
            "Paris called for the release of the journalists."
        ),
        [("sentenced", "Nargiz Absalamova", "affirmed", "actual"), ("released", None, "affirmed", "demanded")],
        [("released", "Nargiz Absalamova"), ("released", "Elnara Gasimova")],
    ),
    (
        (
            "Nargiz Absalamova and Elnara Gasimova were jailed. Police detained Ulvi Hasanli in Baku. Sevinj Vagifgizi "
            "was detained a day later, and a court ordered both to be held for four months."
        ),
        [("remanded", "Ulvi Hasanli", "affirmed", "actual"), ("remanded", "Sevinj Vagifgizi", "affirmed", "actual")],
        [("remanded", "Nargiz Absalamova")],
    ),
    (
        "Iran arrests Nobel laureate Narges Mohammadi, foundation says",
        [("detained", "Narges Mohammadi", "affirmed", "actual")],
        [("detained", None)],
    ),
    (
        "Narges Mohammadi was detained together with several other activists, among them Sepideh Qolian, in Mashhad.",
        [
            ("detained", "Narges Mohammadi", "affirmed", "actual"),
            ("detained", "Sepideh Qolian", "affirmed", "actual"),
            ("detained", None, "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Narges Mohammadi has spent much of the past two decades in prison.",
        [("held", "Narges Mohammadi", "affirmed", "actual")],
        [],
    ),
    (
        "Narges Mohammadi was expected to go back to jail.",
        [("held", "Narges Mohammadi", "affirmed", "planned")],
        [("returned", "Narges Mohammadi")],
    ),
    (
        "The committee demanded that her whereabouts be cleared up and that Narges Mohammadi be freed.",
        [("released", "Narges Mohammadi", "affirmed", "demanded")],
        [],
    ),
    (
        "The court closed the Kobani case, in which 108 politicians were tried. Selahattin Demirtaş was sentenced.",
        [("tried", None, "affirmed", "actual"), ("sentenced", "Selahattin Demirtaş", "affirmed", "actual")],
        [],
    ),
    (
        "Selahattin Demirtaş received 42 years, and Figen Yüksekdağ, his co-chair at the time, 30 years.",
        [
            ("sentenced", "Selahattin Demirtaş", "affirmed", "actual"),
            ("sentenced", "Figen Yüksekdağ", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Gültan Kışanak was released. Prosecutors had demanded life sentences for 36 of the accused.",
        [("released", "Gültan Kışanak", "affirmed", "actual"), ("sentenced", None, "affirmed", "planned")],
        [("sentenced", "Gültan Kışanak")],
    ),
    (
        (
            "Pham Chi Dung was sentenced to 15 years, the vice president Nguyen Tuong Thuy and the editor Le Huu Minh "
            "Tuan 11 years each, all of them must serve three years of probation after that."
        ),
        [
            ("sentenced", "Pham Chi Dung", "affirmed", "actual"),
            ("sentenced", "Nguyen Tuong Thuy", "affirmed", "actual"),
            ("sentenced", "Le Huu Minh Tuan", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Pham Chi Dung was arrested in Hanoi. The court opened the trial against three members of the association.",
        [("detained", "Pham Chi Dung", "affirmed", "actual"), ("tried", None, "affirmed", "actual")],
        [("tried", "Pham Chi Dung")],
    ),
    (
        "Pham Chi Dung was sentenced. Families of defendants were not allowed to enter the courtroom.",
        [("sentenced", "Pham Chi Dung", "affirmed", "actual")],
        [("ill_treated", None), ("ill_treated", "Pham Chi Dung")],
    ),
    (
        "A court in Naypyitaw's prison convicted Sean Turnell. Aung San Suu Kyi, tried beside him, got the same term.",
        [("convicted", "Sean Turnell", "affirmed", "actual"), ("sentenced", "Aung San Suu Kyi", "affirmed", "actual")],
        [("held", "Sean Turnell")],
    ),
    (
        "It is not clear whether Aung San Suu Kyi, who has been given a total of 26 years, would be moved elsewhere.",
        [("sentenced", "Aung San Suu Kyi", "affirmed", "actual")],
        [],
    ),
    (
        (
            "She is the second journalist to be held after Evan Gershkovich, who was arrested in March on spying "
            "charges that he denies. Alsu Kurmasheva says she needs to be released."
        ),
        [
            ("detained", "Evan Gershkovich", "affirmed", "actual"),
            ("charged", "Evan Gershkovich", "denied", "actual"),
            ("released", "Alsu Kurmasheva", "affirmed", "demanded"),
        ],
        [("charged", "Alsu Kurmasheva")],
    ),
    (
        "Arturo Cruz was picked up at an airport on June 5 and ordered held for 90 days.",
        [("detained", "Arturo Cruz", "affirmed", "actual"), ("remanded", "Arturo Cruz", "affirmed", "actual")],
        [("held", "Arturo Cruz")],
    ),
    (
        (
            "Juan Sebastián Chamorro was arrested. Paris demanded the release of the candidates. Two of the party, "
            "Dora María Téllez and Hugo Torres, fear they may be next."
        ),
        [("detained", "Juan Sebastián Chamorro", "affirmed", "actual")],
        [("released", "Hugo Torres"), ("intervention", "Hugo Torres")],
    ),
    (
        "On Monday another lawyer, Mehdi Zagrouba, was dragged out of the same building.",
        [("detained", "Mehdi Zagrouba", "affirmed", "actual")],
        [],
    ),
    (
        "Cambodia court: unionist Chhim Sithar to remain in jail",
        [("held", "Chhim Sithar", "affirmed", "actual")],
        [],
    ),
    (
        "Chhim Sithar was convicted with eight others; she got two years, five others got suspended sentences.",
        [
            ("convicted", "Chhim Sithar", "affirmed", "actual"),
            ("sentenced", "Chhim Sithar", "affirmed", "actual"),
            ("sentenced", None, "affirmed", "actual"),
        ],
        [],
    ),
    (
        "All were held. Blogger Eman al-Nafjan, writer Aziza al-Yousef and Rokaya al-Mohareb were allowed to go home.",
        [("released", "Eman al-Nafjan", "affirmed", "actual"), ("released", "Aziza al-Yousef", "affirmed", "actual")],
        [("returned", "Aziza al-Yousef")],
    ),
    (
        (
            "Chhim Sithar, president of a union, was arrested. Am Sam Ath of the group Licadho said the union leader "
            "should be set free."
        ),
        [("released", "Chhim Sithar", "affirmed", "demanded")],
        [("released", None)],
    ),
    (
        "Of four men, the two others executed were Hla Myo Aung and Aung Thura Zaw.",
        [("died", "Hla Myo Aung", "affirmed", "actual"), ("died", "Aung Thura Zaw", "affirmed", "actual")],
        [("died", None)],
    ),
    (
        "Kyaw Min Yu was arrested last October after spending more than a decade behind bars in earlier years.",
        [("detained", "Kyaw Min Yu", "affirmed", "actual"), ("held", "Kyaw Min Yu", "affirmed", "actual")],
        [],
    ),
    (
        "Tesfalem Waldyes was held. The judge granted him bail, but he was not let go: police appealed the order.",
        [("held", "Tesfalem Waldyes", "affirmed", "actual"), ("appealed", "Tesfalem Waldyes", "affirmed", "actual")],
        [],
    ),
    (
        "Eskinder Nega was freed in an amnesty, along with Jawar Mohammed and Bekele Gerba.",
        [
            ("released", "Eskinder Nega", "affirmed", "actual"),
            ("released", "Jawar Mohammed", "affirmed", "actual"),
            ("released", "Bekele Gerba", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "The leader of the Democratic Party of Kazakhstan Zhanbolat Mamai was arrested by police on Saturday.",
        [("detained", "Zhanbolat Mamai", "affirmed", "actual")],
        [("detained", None)],
    ),
    (
        "After that a district court arrested Zhanbolat Mamai for two months. Mamai does not admit his guilt.",
        [("remanded", "Zhanbolat Mamai", "affirmed", "actual"), ("accused", "Zhanbolat Mamai", "denied", "actual")],
        [("detained", "Zhanbolat Mamai")],
    ),
    (
        "Zhanbolat Mamai was released from a pre-trial detention centre on Saturday.",
        [("released", "Zhanbolat Mamai", "affirmed", "actual")],
        [("remanded", "Zhanbolat Mamai")],
    ),
    (
        (
            "Anand Teltumbde gave up after the Supreme Court rejected his plea for bail, and was promptly arrested. "
            "He is held in a jail, where Stan Swamy was also held until his death in July 2021."
        ),
        [("detained", "Anand Teltumbde", "affirmed", "actual"), ("died", "Stan Swamy", "affirmed", "actual")],
        [("detained", None), ("died", "Anand Teltumbde")],
    ),
    (
        "Sudha Bharadwaj, out on bail since 2021, and Arun Ferreira, granted bail in July 2023, are also accused.",
        [("released", "Sudha Bharadwaj", "affirmed", "actual"), ("released", "Arun Ferreira", "affirmed", "actual")],
        [],
    ),
    (
        "Azimjan Askarov was arrested during clashes in which more than 400 people died and was convicted of murder.",
        [("detained", "Azimjan Askarov", "affirmed", "actual"), ("convicted", "Azimjan Askarov", "affirmed", "actual")],
        [("convicted", None)],
    ),
    (
        "Rolando Álvarez was found guilty of treason and moved from house arrest to La Modelo prison.",
        [
            ("convicted", "Rolando Álvarez", "affirmed", "actual"),
            ("transferred", "Rolando Álvarez", "affirmed", "actual"),
        ],
        [("house_arrest", "Rolando Álvarez")],
    ),
    (
        "“My husband is free,” tweeted Berta Valle, Félix Maradiaga's wife.",
        [("released", "Félix Maradiaga", "affirmed", "actual")],
        [("released", None), ("released", "Berta Valle")],
    ),
    (
        "Relatives of prisoner of conscience Trinh Ba Phuong went to visit him.",
        [("held", "Trinh Ba Phuong", "affirmed", "actual")],
        [],
    ),
    (
        "Mikheil Saakashvili was held. In December a court refused to defer Saakashvili's sentence.",
        [
            ("held", "Mikheil Saakashvili", "affirmed", "actual"),
            ("sentenced", "Mikheil Saakashvili", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Mikheil Saakashvili was held. The authorities have not ruled out moving him to a prison hospital.",
        [("held", "Mikheil Saakashvili", "affirmed", "actual")],
        [("transferred", "Mikheil Saakashvili")],
    ),
    (
        (
            "Paul Rusesabagina on trial in Kigali\nPaul Rusesabagina faces nine charges. Among the accused is Callixte "
            "Nsabimana, who was arrested in 2019. The trial was adjourned."
        ),
        [
            ("detained", "Callixte Nsabimana", "affirmed", "actual"),
            ("tried", "Paul Rusesabagina", "affirmed", "actual"),
        ],
        [("tried", "Callixte Nsabimana")],
    ),
    (
        (
            "Myanmar released two journalists, Wa Lone, 33, and Kyaw Soe Oo, 29, who had been convicted of a crime. "
            "A lawyer said a pardon had not been asked for."
        ),
        [("convicted", "Wa Lone", "affirmed", "actual"), ("convicted", "Kyaw Soe Oo", "affirmed", "actual")],
        [],
    ),
    (
        (
            "Two councillors, Laurence Lau and Lee Yue-shun, were acquitted. Thirty others, including Benny Tai and "
            "Joshua Wong, earlier pleaded guilty. Both men were released on bail."
        ),
        [("released", "Laurence Lau", "affirmed", "actual"), ("released", "Lee Yue-shun", "affirmed", "actual")],
        [("released", "Benny Tai")],
    ),
    (
        "At least 100 protesters, activists and independent journalists have been detained, said Cubalex.",
        [("detained", None, "affirmed", "actual")],
        [],
    ),
    (
        "The journalist and human rights activist Ulfatkhonim Mamadshoeva was sentenced to 21 years.",
        [("sentenced", "Ulfatkhonim Mamadshoeva", "affirmed", "actual")],
        [("sentenced", None)],
    ),
    (
        "Bahruz Samadov was detained. President Ilham Aliyev said there were no political prisoners in the country.",
        [("detained", "Bahruz Samadov", "affirmed", "actual")],
        [("recognised", "Ilham Aliyev"), ("recognised", None)],
    ),
    (
        "The researcher Igbal Abilov had been under arrest for a month.",
        [("held", "Igbal Abilov", "affirmed", "actual")],
        [],
    ),
    (
        "The editor Iryna Leushyna and its former director Dzmitry Navazhylau were taken away after the search.",
        [
            ("detained", "Iryna Leushyna", "affirmed", "actual"),
            ("detained", "Dzmitry Navazhylau", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "In Hrodna, Andrzej Poczobut, who has been behind bars since March 25, was taken from Minsk to Zhodzina.",
        [("held", "Andrzej Poczobut", "affirmed", "actual"), ("transferred", "Andrzej Poczobut", "affirmed", "actual")],
        [],
    ),
    (
        (
            "A court sentenced Iryna Leushyna to four years in a colony, Dzmitry Navazhylau to six and Andrei "
            "Aliaksandrau, a former deputy director of BelaPAN, to fourteen."
        ),
        [
            ("sentenced", "Iryna Leushyna", "affirmed", "actual"),
            ("sentenced", "Dzmitry Navazhylau", "affirmed", "actual"),
            ("sentenced", "Andrei Aliaksandrau", "affirmed", "actual"),
        ],
        [("sentenced", "BelaPAN")],
    ),
    (
        "Niloufar Hamedi was arrested at her home on September 22 and Elaheh Mohammadi a week later.",
        [("detained", "Niloufar Hamedi", "affirmed", "actual"), ("detained", "Elaheh Mohammadi", "affirmed", "actual")],
        [],
    ),
    (
        "A court on Friday found Alexei Navalny guilty and extended his time in prison to 19 years.",
        [("convicted", "Alexei Navalny", "affirmed", "actual"), ("sentenced", "Alexei Navalny", "affirmed", "actual")],
        [],
    ),
    (
        "Leila de Lima was held. On June 24 she was found not guilty in the last of the cases.",
        [("acquitted", "Leila de Lima", "affirmed", "actual")],
        [("convicted", "Leila de Lima")],
    ),
    (
        "Leila de Lima was held. Two of the three cases against her have been dismissed.",
        [("case_closed", "Leila de Lima", "affirmed", "actual")],
        [],
    ),
    (
        "Fahad Shah was arrested under an act that allows detention without trial. Asif Sultan was picked up.",
        [("detained", "Fahad Shah", "affirmed", "actual"), ("detained", "Asif Sultan", "affirmed", "actual")],
        [("tried", "Fahad Shah"), ("tried", None)],
    ),
    (
        "Fahad Shah was arrested. Asif Sultan was picked up. Shah's lawyer, Umair Ronga, said the charges were absurd.",
        [("charged", "Fahad Shah", "denied", "actual")],
        [("charged", "Asif Sultan")],
    ),
    (
        "Juan Requesens has been in a cell of the SEBIN intelligence service since August 7, 2018.",
        [("held", "Juan Requesens", "affirmed", "actual")],
        [],
    ),
    (
        "A court will hear the appeal of Mzia Amaglobeli on 28 May. “I was spat at and beaten that night,” she said.",
        [("ill_treated", "Mzia Amaglobeli", "affirmed", "actual")],
        [],
    ),
    (
        "Dawit Isaak has been imprisoned in Eritrea without charge or trial for 22 years.",
        [("held", "Dawit Isaak", "affirmed", "actual")],
        [("tried", "Dawit Isaak")],
    ),
    (
        "British police dragged WikiLeaks founder Julian Assange out of Ecuador's embassy on Thursday.",
        [("detained", "Julian Assange", "affirmed", "actual")],
        [("ill_treated", "Julian Assange")],
    ),
    (
        "Julian Assange was held. A Swede had been arrested. Friends identified him as Ola Bini; he was freed in June.",
        [("released", "Ola Bini", "affirmed", "actual")],
        [("released", "Julian Assange")],
    ),
    (
        "Nariman Dzhelyal and the cousins Asan and Aziz Akhtemov have been held in a remand prison since September.",
        [
            ("held", "Nariman Dzhelyal", "affirmed", "actual"),
            ("held", "Asan Akhtemov", "affirmed", "actual"),
            ("held", "Aziz Akhtemov", "affirmed", "actual"),
        ],
        [("held", None)],
    ),
    (
        (
            "Bobi Wine, a rival of President Yoweri Museveni, was arrested dozens of times; his bodyguard Eddie Mutwe "
            "resurfaced in May, a week after he was seized by gunmen."
        ),
        [("detained", "Bobi Wine", "affirmed", "actual"), ("detained", "Eddie Mutwe", "affirmed", "actual")],
        [],
    ),
    (
        "A month later Zhang Zhan stopped eating, and was force-fed through a tube.",
        [("hunger_strike", "Zhang Zhan", "affirmed", "actual"), ("ill_treated", "Zhang Zhan", "affirmed", "actual")],
        [],
    ),
]
