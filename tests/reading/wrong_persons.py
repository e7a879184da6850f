"""Sentences in which what happened to one person is easily told of another: text, what is told, what is not.

Cases of `test_no_false_facts.py`, which reads them.
"""

Told = tuple[str, str | None, str, str]
"""Event, name, polarity, reality."""

PERSONS: list[tuple[str, list[Told], list[tuple[str, str | None]]]] = [
    (
        "Police arrested Fumba Chama, Bornwell Mwewa and Laura Miti on 2 March. All but Miti were denied a lawyer.",
        [
            ("ill_treated", "Fumba Chama", "affirmed", "actual"),
            ("ill_treated", "Bornwell Mwewa", "affirmed", "actual"),
        ],
        [("ill_treated", "Laura Miti"), ("ill_treated", None)],
    ),
    (
        (
            "Cheng Lei was deported after three years. The prime minister said that the release followed a trial. "
            "Her friend Haze Fan was released on bail."
        ),
        [("released", "Haze Fan", "affirmed", "actual")],
        [("released", None)],
    ),
    (
        "Sombath Somphone vanished in 2012. Nobody has been held to account for the fate of Sombath Somphone.",
        [("disappeared", "Sombath Somphone", "affirmed", "actual")],
        [("held", None), ("held", "Sombath Somphone")],
    ),
    (
        "Germain Rukuki was arrested in 2017. In prison he broke an ankle.",
        [("detained", "Germain Rukuki", "affirmed", "actual")],
        [("held", "Germain Rukuki")],
    ),
    (
        "Mehdi and Sepideh Qolian, brother and sister, were released on bail.",
        [("released", "Mehdi Qolian", "affirmed", "actual"), ("released", "Sepideh Qolian", "affirmed", "actual")],
        [("released", None)],
    ),
    (
        (
            "A court sentenced Arturo Cruz to nine years and his partner, Cristiana Chamorro, to four. A cousin, "
            "Pedro Chamorro, was released. Cruz was arrested in Managua along with Chamorro."
        ),
        [("detained", "Arturo Cruz", "affirmed", "actual"), ("detained", None, "affirmed", "actual")],
        [("detained", "Pedro Chamorro")],
    ),
    (
        "Alexei Navalny was detained in Moscow. His brother, Oleg Navalny, was searched. Navalny was fined on Friday.",
        [("sentenced", "Alexei Navalny", "affirmed", "actual")],
        [("sentenced", "Oleg Navalny")],
    ),
    (
        (
            "Oyub Titiev was sentenced to four years. His colleague Sirazhutdin Datsiyev was beaten up. "
            "Journalist Zhalaudi Geriev got three years. We call for the immediate release of both."
        ),
        [
            ("released", "Oyub Titiev", "affirmed", "demanded"),  # the two who have lost their freedom
            ("released", "Zhalaudi Geriev", "affirmed", "demanded"),
        ],
        [("released", "Sirazhutdin Datsiyev")],
    ),
    (
        "The columnist Kakwenza Rukirabashaija was handed over to the Criminal Investigations Directorate in Kampala.",
        [],
        [("extradited", "Kakwenza Rukirabashaija")],
    ),
    (
        "Lawyer Thulani Maseko was shot dead on Saturday. Prosecutors opened an investigation into his death.",
        [("died", "Thulani Maseko", "affirmed", "actual")],
        [("investigated", "Thulani Maseko"), ("investigated", None)],
    ),
    (
        "We demand the release of Oyub Titiev and an end to the raids on the centre, labelled a foreign agent in 2014.",
        [("released", "Oyub Titiev", "affirmed", "demanded")],
        [("listed", None), ("listed", "Oyub Titiev")],
    ),
    (
        (
            "Rapper and two aides jailed over song\nA court in Lusaka gave rapper Fumba Chama eight months and his "
            "manager, Bornwell Mwewa, six. A third defendant, sound engineer Laura Miti, was acquitted."
        ),
        [("acquitted", "Laura Miti", "affirmed", "actual"), ("sentenced", "Bornwell Mwewa", "affirmed", "actual")],
        [("sentenced", "Laura Miti")],
    ),
    (
        "Wa Lone was sentenced in Yangon. His wife, Pan Ei Mon, gave birth to their first child last month.",
        [("sentenced", "Wa Lone", "affirmed", "actual")],
        [("sentenced", None), ("sentenced", "Pan Ei Mon")],
    ),
    (
        "Jose Daniel Ferrer was detained in Santiago. A man of 36, Diubis Laurencio Tejeda, was killed by police.",
        [("died", "Diubis Laurencio Tejeda", "affirmed", "actual")],
        [("died", "Jose Daniel Ferrer"), ("died", None)],
    ),
    (
        "Camila Acosta was detained in Havana. Under a decree, those convicted of disorder may get up to a year.",
        [("detained", "Camila Acosta", "affirmed", "actual")],
        [("convicted", None), ("convicted", "Camila Acosta")],
    ),
    (
        (
            "Tehran court jails writer, frees two\nA revolutionary court has handed writer Narges Mohammadi five "
            "years, and her husband, Taghi Rahmani, four. Two of those detained with them were freed on bail."
        ),
        [("sentenced", "Narges Mohammadi", "affirmed", "actual"), ("released", None, "affirmed", "actual")],
        [("released", "Narges Mohammadi"), ("released", "Taghi Rahmani")],
    ),
    (
        "Mahdi Zagrouba was brought before a judge on Tuesday. The ministry denied any ill-treatment.",
        [("tried", "Mahdi Zagrouba", "affirmed", "actual")],
        [("ill_treated", "Mahdi Zagrouba"), ("ill_treated", None)],
    ),
    (
        "Siarhei Tsikhanouski was jailed. The activist's wife was put on probation rather than in a colony.",
        [("sentenced", "Siarhei Tsikhanouski", "affirmed", "actual")],
        [("held", None), ("held", "Siarhei Tsikhanouski")],
    ),
    (
        "Loujain al-Hathloul was tried by the Specialised Criminal Court, convicted of terrorism and given five years.",
        [
            ("convicted", "Loujain al-Hathloul", "affirmed", "actual"),
            ("sentenced", "Loujain al-Hathloul", "affirmed", "actual"),
        ],
        [("convicted", None), ("sentenced", None)],
    ),
    (
        (
            "Joseph Gandye was arrested on Monday. Azory Gwanda went missing in 2017. The foreign minister said in "
            "July that he had died."
        ),
        [("died", "Azory Gwanda", "affirmed", "actual")],
        [("died", "Joseph Gandye")],
    ),
    (
        (
            "Oleg Navalny was put on a wanted list. The prosecution's key witness, Fyodor Gorozhanko, refused to "
            "testify, said he had been pressed by investigators and fled the country."
        ),
        [("wanted", "Oleg Navalny", "affirmed", "actual")],
        [("left_country", "Oleg Navalny")],
    ),
    (
        (
            "Lawyer of Amini family gets a year\nSaleh Nikbakht was given a year in prison for propaganda, his own "
            "lawyer, Mostafa Nili, said on Tuesday."
        ),
        [("sentenced", "Saleh Nikbakht", "affirmed", "actual")],
        [("sentenced", "Mostafa Nili")],
    ),
    (
        (
            "Benny Tai was sentenced to ten years. Andrew Chiu and Ben Chung received seven years and six years and "
            "one month respectively, Claudia Mo and Jeremy Tam four years each."
        ),
        [("sentenced", name, "affirmed", "actual") for name in ("Ben Chung", "Claudia Mo", "Jeremy Tam")],
        [("sentenced", None)],
    ),
    (
        "Mohammed Ramadhan and Hussain M. were sentenced to death. Mohammed was beaten for days, his wife said.",
        [("ill_treated", "Mohammed Ramadhan", "affirmed", "actual")],
        [("ill_treated", None), ("ill_treated", "Hussain M.")],
    ),
    (
        "List of those held today\nKacper D. - 19, behind bars since August; charged with arson.",
        [("charged", "Kacper D.", "affirmed", "actual"), ("held", None, "affirmed", "actual")],
        [("charged", None)],
    ),
    (
        "A judge revoked the house arrest of José Rubén Zamora and returned him to the Mariscal Zavala prison.",
        [("remanded", "José Rubén Zamora", "affirmed", "actual")],
        [("released", "José Rubén Zamora"), ("held", None), ("remanded", None)],
    ),
    (
        (
            "Zamora is back in prison\n\nJosé Rubén Zamora, the founder of elPeriódico, had come to court.\n\n"
            "Zamora was led out by guards. His son, José Carlos, who lives in exile, said the family feared.\n\n"
            "The publisher was first taken into custody in July 2022. Three judges cleared him of blackmail."
        ),
        [
            ("detained", "José Rubén Zamora", "affirmed", "actual"),
            ("acquitted", "José Rubén Zamora", "affirmed", "actual"),
        ],
        [("detained", "José Carlos"), ("acquitted", "José Carlos")],
    ),
    (
        (
            "Among the other defendants were the activist Ahmed Mansoor, who is reported to have got 15 years, and the "
            "economist Nasser bin Ghaith. Several said in court that they had been beaten."
        ),
        [("sentenced", "Ahmed Mansoor", "affirmed", "actual"), ("ill_treated", None, "affirmed", "actual")],
        [("sentenced", "Nasser bin Ghaith"), ("ill_treated", "Ahmed Mansoor"), ("ill_treated", "Nasser bin Ghaith")],
    ),
    (
        (
            "Mduduzi Mabuza and Mthandeni Dube were convicted. Mduduzi Simelane fled to Britain. "
            "Lawyers for Mabuza said they would take the case to the Supreme Court."
        ),
        [("appealed", "Mduduzi Mabuza", "affirmed", "planned")],
        [("appealed", "Mduduzi Simelane")],
    ),
    (
        (
            "Hisham Kassem was questioned on Sunday; he declined to pay, and was held at a station where, officers "
            "there allege, he swore at them. Kamal Abu Eita had sued him. He denied it.\n\nKassem is on hunger strike, "
            "the lawyer Nasser Amin said. An appeal will be lodged this week, he added.\n\n"
            "Human Rights Watch urged prosecutors to let him go."
        ),
        [("appealed", "Hisham Kassem", "affirmed", "planned"), ("intervention", "Hisham Kassem", "affirmed", "actual")],
        [("appealed", "Nasser Amin"), ("released", "Nasser Amin"), ("intervention", "Nasser Amin")],
    ),
    (
        "Zhang Zhan disappeared in May. A day later it transpired that she was in the custody of the police.",
        [("held", "Zhang Zhan", "affirmed", "actual")],
        [("held", None)],
    ),
    (
        (
            "Rabkova and Chapiuk sentenced to 15 and six years\n\nMarfa Rabkova got 15 years, Andrei Chapiuk six. "
            "Akihiro Gaevsky-Hanada received 16 years and Aliaksandr Frantskevich 17. The other six were given less. "
            "Rabkova was detained in September. Chapiuk was taken in October. The trial opened in April.\n\n"
            "Viasna says that the two are punished for their work. Both were recognised as political prisoners."
        ),
        [("recognised", "Marfa Rabkova", "affirmed", "actual"), ("recognised", "Andrei Chapiuk", "affirmed", "actual")],
        [("recognised", "Akihiro Gaevsky-Hanada")],
    ),
    (
        (
            "The court passed sentence on the co-chair of the Belarusian Christian Democracy party Pavel Seviarynets. "
            "Seviarynets was detained in June last year. His wife, Volha Seviarynets, said he slept on bare boards."
        ),
        [("detained", "Pavel Seviarynets", "affirmed", "actual")],
        [("detained", "Volha Seviarynets"), ("detained", None)],
    ),
    (
        "The Human Rights Watch report came late. The group said the authorities should release the data.",
        [],
        [("intervention", None), ("released", None)],
    ),
    (
        "Leonard Peltier left prison on Tuesday. Joe Biden had commuted his sentence on 20 January.",
        [("appealed", "Leonard Peltier", "affirmed", "actual"), ("released", "Leonard Peltier", "affirmed", "actual")],
        [("appealed", "Joe Biden"), ("sentenced", "Joe Biden")],
    ),
    (
        "Another member of Thalu Wang, Tantawan Tuatulanon, who is accused of disrupting a motorcade, is in prison.",
        [("accused", "Tantawan Tuatulanon", "affirmed", "actual")],
        [("accused", "Thalu Wang")],
    ),
    (
        "Lawyers for Reckya Madougou, serving 20 years, have again asked President Patrice Talon to pardon her.",
        [("held", "Reckya Madougou", "affirmed", "actual"), ("released", "Reckya Madougou", "affirmed", "demanded")],
        [("held", None)],
    ),
    (
        (
            "Oriol Junqueras got 13 years. Raül Romeva and Jordi Turull got 12. Nine years each were handed to two men "
            "who never held office, Jordi Sànchez and Jordi Cuixart."
        ),
        [("sentenced", "Jordi Sànchez", "affirmed", "actual"), ("sentenced", "Jordi Cuixart", "affirmed", "actual")],
        [("sentenced", None)],
    ),
    (
        "Army: Bobi Wine not under house arrest\n\nThe army denied on Friday that Bobi Wine was under house arrest.",
        [("house_arrest", "Bobi Wine", "denied", "actual")],
        [("house_arrest", None)],
    ),
    (
        (
            "In 2018 Bobi Wine was charged with treason in Arua, where his driver, Yasin Kawuma, was shot dead; those "
            "charges have never come to trial."
        ),
        [("charged", "Bobi Wine", "affirmed", "actual"), ("died", "Yasin Kawuma", "affirmed", "actual")],
        [("charged", "Yasin Kawuma"), ("tried", "Yasin Kawuma")],
    ),
    (
        "Leonard Peltier, whose conviction for the killing of two agents has been disputed for decades, is free.",
        [("convicted", "Leonard Peltier", "affirmed", "actual")],
        [("convicted", None)],
    ),
    (
        (
            "UN experts called on the authorities to stop targeting the defender Khurram Parvez and to release him "
            "immediately."
        ),
        [("released", "Khurram Parvez", "affirmed", "demanded")],
        [("released", None)],
    ),
    (
        "Sherwan Sherwani was jailed. The government rejects the charge that it is persecuting reporters.",
        [("sentenced", "Sherwan Sherwani", "affirmed", "actual")],
        [("charged", "Sherwan Sherwani"), ("charged", None)],
    ),
    (
        "Abduljalil al-Singace is in prison. He asks them to hand over a manuscript, four years in the making.",
        [("held", "Abduljalil al-Singace", "affirmed", "actual")],
        [("sentenced", None), ("sentenced", "Abduljalil al-Singace")],
    ),
]
