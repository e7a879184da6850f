"""Roles told beside the event: who has it done, where they came for somebody, where he was just then.

A role is written as its name and its words: `agent: a judge`. `test_role_lines.py` reads the lines.
"""

ROLES: list[tuple[str, str, list[str]]] = [
    # Who has it done.
    (
        "Mohammed Zubair left Tihar Jail hours after the Supreme Court ordered that he be freed at once.",
        "freed",
        ["agent: the Supreme Court"],
    ),
    (
        "The justice minister ordered that Omoyele Sowore be let go.",
        "let",
        ["agent: The justice minister"],
    ),
    (
        "Pape Alé Niang left prison on Tuesday evening after a judge granted him provisional release.",
        "release",
        ["agent: a judge"],
    ),
    (
        "Pape Alé Niang was released on 19 February by order of an investigating judge.",
        "released",
        ["agent: an investigating judge"],
    ),
    ("The military government had Patnaree Chankij arrested in 2015.", "arrested", ["agent: The military government"]),
    (
        "The Narimanov District Court has replaced the pretrial detention of Gubad Ibadoghlu with house arrest.",
        "with house arrest",
        ["agent: The Narimanov District Court"],
    ),
    ("A judge let Gubad Ibadoghlu go home under house arrest.", "under house arrest", ["agent: A judge"]),
    (
        "In October 1993 Boris Kagarlitsky was seized and beaten by policemen.",
        "seized",
        ["agent: policemen"],
    ),
    (
        "Mohammed Zubair was called in for questioning by the Delhi Police in June and arrested the same evening.",
        "arrested",
        ["agent: the Delhi Police"],
    ),
    ("Boris Kagarlitsky was arrested and later sentenced by a court in Syktyvkar.", "arrested", []),
    ("Muhammad Ssewanyana was bundled into a car by armed men.", "bundled", ["agent: armed men"]),
    (
        "The journalists' union SNTP called for Roland Carreño's immediate release.",
        "called",
        ["agent: The journalists' union SNTP"],
    ),
    (
        "Last Friday the gates of the colony in Kerch closed behind Vladyslav Yesypenko.",
        "closed",
        ["facility: the colony"],
    ),
    (
        "Maria Ressa was brought before Judge Rainelda Estacio-Montesa at the Manila Regional Court.",
        "brought",
        ["court: the Manila Regional Court", "judge: Rainelda Estacio-Montesa"],
    ),
    (
        "In a statement Amnesty International, FIDH and Human Rights Watch demanded Moussa Tchangari's release.",
        "demanded",
        ["agent: Amnesty International", "agent: FIDH", "agent: Human Rights Watch"],
    ),
    (
        "Human rights organisations, Viasna among them, have declared Dzianis Ivashin a political prisoner.",
        "declared",
        ["agent: Human rights organisations"],
    ),
    (
        "Mahrang Baloch was arrested in March. Relatives and lawyers were for a time not allowed to see her.",
        "allowed",
        [],
    ),
    (
        "Larysa Shchyrakova was detained on December 6, when security officers came to her home.",
        "detained",
        ["agent: security officers", "place: her home"],
    ),
    ("A court issued a committal order against Sonia Dahmani.", "order", ["agent: A court", "court: A court"]),
    (
        "Azam Farmonov was arrested by agents of the security service, tortured in a basement and jailed.",
        "tortured",
        ["agent: agents", "place: a basement"],
    ),
    (
        "Nika Melia was arrested in February. Mzia Amaglobeli was arrested in January. He spat at her, she said.",
        "spat",
        ["agent: He"],
    ),
    ("Selahattin Demirtaş was arrested. He was flown by helicopter to Edirne.", "flown", ["place: Edirne"]),
    # Which court, which judge.
    (
        "Paul Rusesabagina was found guilty by a court in Nyanza and sentenced to 25 years.",
        "sentenced",
        ["court: a court in Nyanza"],
    ),
    (
        "A court in Balakan convicted Afgan Mukhtarli of smuggling; he was handed six years in prison.",
        "handed",
        ["court: A court in Balakan"],
    ),
    (
        "The High Court on Monday sentenced Mduduzi Mabuza to 25 years, a year after he had been found guilty.",
        "found guilty",
        [],
    ),
    ("Iran sentences Jamshid Sharmahd to death.", "sentences", []),
    ("President Paul Kagame commuted the sentence of Paul Rusesabagina.", "commuted", ["agent: Paul Kagame"]),
    (
        "Amy Chan, sitting at West Kowloon, found Chow Hang-tung guilty of incitement.",
        "found",
        ["judge: Amy Chan", "offence: incitement"],
    ),
    ("The Sandiganbayan acquitted Leila de Lima.", "acquitted", ["court: The Sandiganbayan"]),
    (
        "A court in Sensuntepeque, Cabañas, on Friday acquitted Teodoro Pacheco of murder.",
        "acquitted",
        ["court: A court in Sensuntepeque"],
    ),
    (
        "Afgan Mukhtarli was found guilty on all counts in January and sentenced to six years by a court in Balakan.",
        "found guilty",
        ["court: a court in Balakan"],
    ),
    ("Judges in Lleida upheld a further sentence against Pablo Hasél.", "upheld", ["court: Judges in Lleida"]),
    (
        "Maria Ponomarenko will serve six years in a penal colony, a court ruled on Wednesday.",
        "serve",
        ["court: a court"],
    ),
    (
        "Ramón Esono was arrested in 2017. State television claimed that Esono headed a counterfeiting ring.",
        "headed",
        ["agent: State television", "offence: headed a counterfeiting ring"],
    ),
    # What for.
    (
        "Ulvi Hasanli had pleaded not guilty to smuggling currency, money laundering and tax evasion.",
        "pleaded not guilty",
        ["offence: money laundering", "offence: smuggling currency", "offence: tax evasion"],
    ),
    (
        "A Dushanbe court sentenced Buzurgmehr Yorov to 23 years for fraud, arousing racial hatred, and treason.",
        "sentenced",
        [
            "court: A Dushanbe court",
            "offence: arousing racial hatred",
            "offence: fraud",
            "offence: treason",
        ],
    ),
    (
        "Zhang Zhan was detained. She is suspected once more of fraud.",
        "suspected",
        ["offence: fraud"],
    ),
    (
        "Three former ministers, Santi Vila among them, escaped with a fine for disobedience.",
        "escaped",
        ["offence: disobedience"],
    ),
    (
        "The heaviest penalty, 13 years for sedition, fell on Oriol Junqueras.",
        "fell",
        ["offence: sedition"],
    ),
    ("Ihar Losik faces charges including treason.", "faces charges", ["offence: treason"]),
    (
        "Prosecutors accuse Ihar Losik of organising riots, and of inciting hatred against officials.",
        "accuse",
        ["agent: Prosecutors", "offence: inciting hatred against officials", "offence: organising riots"],
    ),
    ("Ihar Losik, accused by prosecutors of treason, has fled.", "accused", ["agent: prosecutors", "offence: treason"]),
    (
        "Ihar Losik was jailed for 15 days for petty hooliganism and disobeying police.",
        "jailed",
        ["offence: disobeying police", "offence: petty hooliganism"],
    ),
    (
        "The state accused Ihar Losik of blocking roads and, echoing the army, said he was a spy.",
        "accused",
        ["agent: The state", "offence: blocking roads"],
    ),
    ("A charge of treason was brought against Ihar Losik.", "brought", ["offence: treason"]),
    ("The army, for its part, insists Frenchie Mae Cumpio was a rebel.", "insists", ["agent: The army"]),
    # How somebody came free, and with whom his case was raised.
    (
        "Ernes Ametov was cleared of all charges and walked out of the courtroom.",
        "walked",
        [
            "mode: acquittal",
            "place: the courtroom",
        ],
    ),
    (
        "Mohamed Fahmy walked free on Wednesday after President Abdel Fattah al-Sisi pardoned him.",
        "walked free",
        ["mode: pardon"],
    ),
    ("Dzianis Ivashin must be released without conditions.", "released", ["mode: unconditional"]),
    ("Pape Alé Niang was let out under judicial supervision.", "let out", ["mode: recognizance"]),
    ("Mohamed Boughalleb was let go by a court in Tunis.", "let", ["agent: a court", "place: Tunis"]),
    (
        "Anthony Albanese raised the case of Julian Assange with Joe Biden.",
        "raised",
        ["agent: Anthony Albanese", "counterpart: Joe Biden"],
    ),
    (
        "Germain Rukuki was held for two weeks by the intelligence service without access to a lawyer.",
        "without access",
        ["agent: the intelligence service"],
    ),
    ("Alexei Navalny was detained while walking from a subway station to join the rally.", "detained", []),
    ("Arnon Nampa was sentenced to four years for royal insult over a speech.", "sentenced", ["offence: royal insult"]),
    (
        "Matthew Hedges was tried at the Federal Court of Appeal and jailed for life for spying.",
        "jailed",
        ["court: the Federal Court of Appeal", "offence: spying"],
    ),
    ("Ulvi Hasanli was detained on a street as he was going to the airport.", "detained", ["place: a street"]),
    (
        "Mortaza Behboudi was convicted of spying by a criminal court in the capital.",
        "convicted",
        ["court: a criminal court", "offence: spying"],
    ),
    (
        "Mortaza Behboudi was convicted of a plot uncovered by a court.",
        "convicted",
        ["offence: a plot uncovered by a court"],
    ),
    (
        "The Investigative Committee has brought charges of treason against Ihar Losik.",
        "brought",
        ["agent: The Investigative Committee", "offence: treason"],
    ),
    (
        "A search of Ihar Losik's flat was carried out by officers of the KGB on Friday.",
        "search",
        ["agent: officers of the KGB", "place: Ihar Losik's flat"],
    ),
    (
        "Ihar Losik was placed on a wanted list by the Interior Ministry.",
        "placed",
        ["agent: the Interior Ministry"],
    ),
    ("Ihar Losik was recognised as a political prisoner by Viasna.", "recognised", ["agent: Viasna"]),
    (
        "Guards at the Navapolatsk colony beat Ihar Losik.",
        "beat",
        ["agent: Guards", "facility: the Navapolatsk colony"],
    ),
    (
        "Ihar Losik was questioned at KGB headquarters in Minsk.",
        "questioned",
        ["place: KGB headquarters in Minsk", "place: Minsk"],
    ),
    ("Ihar Losik got 15 years from a court in Homiel.", "got", ["court: a court in Homiel"]),
    # Where they came for him, and where he was just then.
    (
        "Security agents burst into the couple's home in Tehran in July 2014 and took Jason Rezaian away.",
        "took",
        ["agent: Security agents", "place: Tehran", "place: the couple's home"],
    ),
    (
        "Officers raided Ihar Losik's home and detained him.",
        "detained",
        ["agent: Officers", "place: Ihar Losik's home"],
    ),
    ("José Rubén Zamora was taken into custody in a raid on his home.", "taken into custody", ["place: his home"]),
    ("Imaan Mazari was arrested as she came out of Adiala Jail.", "arrested", ["place: Adiala Jail"]),
    ("Alexei Navalny was detained as he was about to leave his flat for the airport.", "detained", []),
    (
        "Police came to Ihar Losik's flat in Minsk and arrested him.",
        "arrested",
        ["agent: Police", "place: Ihar Losik's flat", "place: Minsk"],
    ),
    (
        "Officers broke down the front door of the house and took away Imaan Mazari.",
        "took",
        ["agent: Officers", "place: the house"],
    ),
    ("Maria Ressa was arrested upon landing in Manila.", "arrested", ["place: Manila"]),
    ("Bernardo Caal was arrested when he attended a hearing in Cobán.", "arrested", ["place: Cobán"]),
    (
        "Police in Hanoi arrested Pham Doan Trang at an apartment in Ho Chi Minh City.",
        "arrested",
        ["agent: Police", "place: Ho Chi Minh City", "place: an apartment"],
    ),
    (
        "Jafar Panahi was arrested when he went to the prosecutor's office in Evin to inquire about a colleague.",
        "arrested",
        ["place: the prosecutor's office"],
    ),
    ("Jafar Panahi was seized at his Tehran home along with his wife.", "seized", ["place: his Tehran home"]),
    (
        "Theary Seng was dragged into a police truck outside the Phnom Penh Municipal Court.",
        "dragged",
        ["place: the Phnom Penh Municipal Court"],
    ),
    (
        "Otabek Sattoriy was pushed into a car outside his parents' house in Termez by police.",
        "pushed",
        ["agent: police", "place: Termez", "place: his parents' house"],
    ),
    (
        "Dennis Christensen was arrested in May 2017 when FSB agents raided a prayer meeting.",
        "arrested",
        ["agent: FSB agents", "place: a prayer meeting"],
    ),
    ("Volha Takarchuk was tried at a court in Brest.", "tried", ["court: a court in Brest", "place: Brest"]),
    # Where it was not.
    ("His wife was in Warsaw when Ihar Losik was arrested.", "arrested", []),
    ("Ihar Losik was released thanks to mediation in Doha.", "released", []),
    ("Ihar Losik was arrested on his way to a meeting in Vilnius.", "arrested", []),
    (
        "Officers searched the office of Tut.by, then went to Brest and arrested Ihar Losik.",
        "arrested",
        ["agent: Officers"],
    ),
    (
        "Police raided the home of Volha Loika and arrested Ihar Losik in Brest.",
        "arrested",
        ["agent: Police", "place: Brest"],
    ),
    ("Ihar Losik was arrested as he came to power in Minsk.", "arrested", []),
    # Names that the model takes for no place, and places that are no names.
    (
        "Afgan Mukhtarli was stopped by the FSB near Alushta on 10 March 2021.",
        "stopped",
        ["agent: the FSB", "place: Alushta"],
    ),
    ("The three were arrested in December 2013, Fahmy and Greste at a hotel.", "arrested", ["place: a hotel"]),
    ("Muhammad Idris Khattak went missing on a motorway.", "went missing", ["place: a motorway"]),
    (
        "Ruth López was taken from a police cell in San Salvador to the prison farm of Izalco.",
        "taken",
        [
            "facility: the prison farm",
            "facility_from: a police cell in San Salvador",
            "place: Izalco",
            "place_from: San Salvador",
        ],
    ),
    ("They held Kylie Moore-Gilbert in a hotel.", "held", ["facility: a hotel"]),
    (
        "In May 2022 Alaa Abd el-Fattah was moved to the Wadi al-Natrun prison north-west of Cairo.",
        "moved",
        ["facility: Wadi al-Natrun prison"],
    ),
    (
        "At the Tora prison Alaa Abd el-Fattah was blindfolded, stripped and beaten by guards.",
        "beaten",
        ["agent: guards", "facility: the Tora prison"],
    ),
    (
        "Ahmed Kabir Kishore was held in Kashimpur Central Jail. In March he was freed from Kashimpur.",
        "freed",
        ["facility: Kashimpur"],
    ),
    (
        "Ihar Losik was moved in December from the IK-6 colony in Melekhovo in the Vladimir region.",
        "moved",
        ["facility_from: the IK-6 colony in Melekhovo", "place_from: Melekhovo", "place_from: the Vladimir region"],
    ),
    (
        "Huang Xueqin was moved to Guangzhou No. 1 Detention Centre.",
        "moved",
        ["facility: Guangzhou No. 1 Detention Centre"],
    ),
    (
        "Police arrested Bishop Rolando Álvarez in a raid on his residence in the northern city of Matagalpa.",
        "arrested",
        ["agent: Police", "place: Matagalpa", "place: his residence"],
    ),
    ("Police arrested lawyer Sonia Dahmani live on France 24.", "arrested", ["agent: Police"]),
    (
        "They moved Kylie Moore-Gilbert to Ward 2A of Evin prison.",
        "moved",
        ["agent: They", "facility: Ward 2A of Evin prison"],
    ),
    (
        "Maria Ponomarenko was sent to a psychiatric hospital, where she was beaten.",
        "beaten",
        ["facility: a psychiatric hospital"],
    ),
    ("Mohamed Bazoum is still confined to his residence with his wife.", "confined", ["place: his residence"]),
    ("Mduduzi Mabuza is held at Matsapha.", "held", ["facility: Matsapha"]),
    (
        "Agba Jalingo was driven to Calabar, capital of Cross River State, where he was beaten.",
        "beaten",
        ["place: Calabar"],
    ),
]
