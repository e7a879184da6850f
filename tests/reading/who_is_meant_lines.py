"""Lines on who is meant: two of one surname told apart by age, kin of kin, surnames alone, women beside men.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Of two of one surname the one of that age.
    (
        (
            "A former presidential contender, the banker Viktar Babaryka, and his son, Eduard, were "
            "detained on 18 June 2020. The younger Babaryka was sentenced to eight years in 2023."
        ),
        [
            "detained Eduard Babaryka 2020-06-18",
            "detained Viktar Babaryka 2020-06-18",
            "sentenced Eduard Babaryka 2023 P8Y",
        ],
    ),
    (
        (
            "A former presidential contender, the banker Viktar Babaryka, and his son, Eduard, were "
            "detained on 18 June 2020. The elder Babaryka was sentenced to 14 years in 2021. The son was "
            "sentenced in 2023."
        ),
        [
            "detained Eduard 2020-06-18",
            "detained Viktar Babaryka 2020-06-18",
            "sentenced Eduard 2023",
            "sentenced Viktar Babaryka 2021 P14Y",
        ],
    ),
    (
        (
            "Viktar Babaryka and his son Eduard were detained on 18 June 2020. Babaryka junior was "
            "sentenced to eight years. Babaryka senior got 14 years."
        ),
        [
            "detained Eduard Babaryka 2020-06-18",
            "detained Viktar Babaryka 2020-06-18",
            "sentenced Eduard Babaryka P8Y",
            "sentenced Viktar Babaryka P14Y",
        ],
    ),
    (
        (
            "Alberto Fujimori was jailed in 2009. His daughter Keiko Fujimori was arrested in 2018. The "
            "younger Fujimori was freed in 2020. The elder Fujimori was pardoned in 2017."
        ),
        [
            "detained Keiko Fujimori 2018",
            "released Alberto Fujimori 2017",
            "released Keiko Fujimori 2020",
            "sentenced Alberto Fujimori 2009",
        ],
    ),
    (
        (
            "Ahmet Altan was arrested with his younger brother Mehmet in 2016. The younger Altan was "
            "released in 2018. The elder Altan was freed in 2021."
        ),
        [
            "detained Ahmet Altan 2016",
            "detained Mehmet Altan 2016",
            "released Ahmet Altan 2021",
            "released Mehmet Altan 2018",
        ],
    ),
    (
        (
            "Ales Bialiatski was arrested in 2011. His father, Viktar, died in 2021. The younger Bialiatski "
            "was jailed for ten years."
        ),
        ["detained Ales Bialiatski 2011", "died Viktar 2021", "sentenced Ales Bialiatski P10Y"],
    ),
    # Nobody where the report does not tell which.
    (
        ("Viktar Babaryka was detained on 18 June 2020. The younger Babaryka was sentenced to eight years."),
        ["detained Viktar Babaryka 2020-06-18", "sentenced - P8Y"],
    ),
    (
        ("Brothers Ali and Hassan Saleh were arrested in 2019. The older brother was sentenced to ten years."),
        ["detained Ali Saleh 2019", "detained Hassan Saleh 2019", "sentenced - P10Y"],
    ),
    (
        "Alexei Navalny was jailed in 2021. Navalny senior aide Leonid Volkov was arrested.",
        ["detained Leonid Volkov", "sentenced Alexei Navalny 2021"],
    ),
    # The other side of a kinship: the father of X's son, the son of the boy's father, nobody's father is himself.
    (
        "Babaryka's son Eduard was sentenced to eight years. His father was sentenced to 14 years.",
        ["sentenced Babaryka P14Y", "sentenced Eduard P8Y"],
    ),
    (
        (
            "Mikita Zalatarou, 16, was sentenced to five years. The boy's father, Mikhail Lapunou, said "
            "that his son had been beaten."
        ),
        ["ill_treated Mikita Zalatarou", "sentenced Mikita Zalatarou P5Y"],
    ),
    (
        (
            "Police arrested 16-year-old Mikita Zalatarou. The boy was beaten in custody. His father said "
            "his son had been denied medicine."
        ),
        ["detained Mikita Zalatarou", "ill_treated Mikita Zalatarou", "ill_treated Mikita Zalatarou"],
    ),
    (
        (
            "Nika Shakarami, 16, vanished in Tehran. The girl was found dead ten days later. Her mother "
            "said her daughter had been killed."
        ),
        ["died Nika Shakarami", "died Nika Shakarami", "disappeared Nika Shakarami"],
    ),
    (
        (
            "Paul Whelan was arrested in Moscow in 2018. His twin brother, David, said he was innocent. "
            "Whelan's sister Elizabeth met the president. She said her brother had been beaten by another "
            "prisoner. He was released."
        ),
        ["accused Paul Whelan denied", "detained Paul Whelan 2018", "ill_treated Paul Whelan", "released Paul Whelan"],
    ),
    (
        (
            "Palina Sharenda-Panasiuk was sentenced to two years. The woman's husband, Andrei Sharenda, "
            "said that his wife had been put in a punishment cell."
        ),
        ["punished Palina Sharenda-Panasiuk", "sentenced Palina Sharenda-Panasiuk P2Y"],
    ),
    (
        "Mikita Zalatarou was sentenced to five years. The boy was beaten.",
        ["ill_treated -", "sentenced Mikita Zalatarou P5Y"],
    ),
    (
        "Armita Geravand, 17, died in October. A friend of the girl was detained.",
        ["detained -", "died Armita Geravand 2023-10"],
    ),
    # Who has a relative is a person, whatever the model takes him for.
    (
        ("Statkevich's wife said he was back in prison. She had last seen him in 2023, before he was moved to a cell."),
        ["held Statkevich", "transferred Statkevich"],
    ),
    ("Zeidan's brother said she had been moved to a cell.", ["transferred Zeidan"]),
    ("Britain's father of the house, Peter Bottomley, was questioned.", ["questioned Peter Bottomley"]),
    # A surname that the model missed, beside a noun for one person, with "who" behind it.
    (
        "Slaunikava was tried. Her former colleague Andreyeva is in the same colony.",
        ["held Andreyeva", "tried Slaunikava"],
    ),
    (
        "Znak was tried in Minsk. His former colleague Losik was sentenced to ten years.",
        ["sentenced Losik P10Y", "tried Znak"],
    ),
    ("The blogger Losik was sentenced to 15 years.", ["sentenced Losik P15Y"]),
    ("Blogger Losik was sentenced to 15 years.", ["sentenced Losik P15Y"]),
    (
        ("Poczobut, who is a citizen of Belarus but belongs to its Polish minority, was sentenced to eight years."),
        ["sentenced Poczobut P8Y"],
    ),
    ("Poczobut, a journalist, was sentenced to eight years.", ["sentenced Poczobut P8Y"]),
    ("Roskomnadzor, a watchdog, was fined.", []),
    ("His former employer Belsat was named an extremist group.", []),
    ("Their broadcaster Belsat was searched.", []),
    # Man or woman, as "herself" tells.
    (
        (
            "María Corina Machado said that Juan Freites had been kidnapped. He was held at the Helicoide. "
            "The opposition leader was herself detained."
        ),
        ["detained Juan Freites", "detained María Corina Machado", "held Juan Freites"],
    ),
    (
        (
            "Sviatlana Tsikhanouskaya said that Siarhei Tsikhanouski had been beaten. The politician "
            "herself was sentenced to 15 years in absentia."
        ),
        ["ill_treated Siarhei Tsikhanouski", "sentenced Sviatlana Tsikhanouskaya P15Y"],
    ),
    (
        ("Nasrin Sotoudeh said that Reza Khandan had been beaten. The lawyer was himself detained in December."),
        ["detained - 2023-12", "ill_treated Reza Khandan"],
    ),
    # Who only speaks for a ministry is not "she", where a woman was told of.
    (
        (
            "Rozina Islam was released on bail. Officials had kept her in a room for five hours. She was "
            "ill. Law Minister Anisul Huq promised that she would get justice. If convicted, she could face "
            "14 years."
        ),
        ["convicted Rozina Islam conditional", "released Rozina Islam", "sentenced Rozina Islam conditional P14Y"],
    ),
    # Whom the clause before a semicolon tells of.
    (
        (
            "Roland Carreño was detained on Friday. He was first detained in 2020. On Tuesday hooded men "
            "dragged Freddy Superlano out of a car; his whereabouts remain unknown."
        ),
        [
            "detained Freddy Superlano 2024-04-30",
            "detained Roland Carreño 2020",
            "detained Roland Carreño 2024-04-26",
            "disappeared Freddy Superlano",
        ],
    ),
    (
        (
            "Evan Gershkovich was arrested in March 2023. He was tried in secret. Police detained Alsu "
            "Kurmasheva; her trial lasted two days."
        ),
        [
            "detained Alsu Kurmasheva",
            "detained Evan Gershkovich 2023-03",
            "tried Alsu Kurmasheva",
            "tried Evan Gershkovich",
        ],
    ),
    (
        (
            "Sergei Tikhanovsky was arrested in 2020. He was held in Zhodzina. Police detained Viktar "
            "Babaryka in June; his trial began in February 2021."
        ),
        [
            "detained Sergei Tikhanovsky 2020",
            "detained Viktar Babaryka 2023-06",
            "held Sergei Tikhanovsky",
            "tried Viktar Babaryka 2021-02",
        ],
    ),
    # The couple, far behind the wife.
    (
        (
            "Jason Rezaian is in Germany. On the plane were his wife, Yeganeh Salehi, and his mother.  A "
            "fourth man set free in the deal, Nosratollah Khosravi-Roodsari, stayed in Iran.  Security "
            "agents burst into the couple's home in Tehran on 22 July 2014 and took both away."
        ),
        [
            "detained Jason Rezaian 2014-07-22",
            "detained Yeganeh Salehi 2014-07-22",
            "released Nosratollah Khosravi-Roodsari",
            "searched Jason Rezaian 2014-07-22",
            "searched Yeganeh Salehi 2014-07-22",
        ],
    ),
    # A noun set behind a name, or a second subject between commas, is the one who is named.
    (
        ("Cheng's friend Haze Fan, a Bloomberg News employee who was detained in December 2020, was released on bail."),
        ["detained Haze Fan 2020-12", "released Haze Fan"],
    ),
    (
        (
            "Cheng's friend Haze Fan, a Bloomberg News employee who was detained in December 2020, was "
            "reportedly released on bail in early 2022."
        ),
        ["detained Haze Fan 2020-12", "released Haze Fan 2022"],
    ),
    (
        ("Danuta Perednia, a student who was arrested in February 2022, was sentenced to six and a half years."),
        ["detained Danuta Perednia 2022-02", "sentenced Danuta Perednia P6Y6M"],
    ),
    (
        "Navalny's ally Ksenia Fadeyeva, a former deputy who was jailed for nine years, was freed.",
        ["released Ksenia Fadeyeva", "sentenced Ksenia Fadeyeva P9Y"],
    ),
    (
        "Her co-defendant Ismail Beşikçi, a sociologist who had been jailed eight times, was acquitted.",
        ["acquitted Ismail Beşikçi", "sentenced Ismail Beşikçi"],
    ),
    ("Lukashenko, a judge said, pardoned him.", ["released -"]),
    ("Police and a lawyer who was present were questioned.", ["questioned -", "questioned -"]),
    # The second, the third of whom something befell is whoever is told to be that.
    (
        ("Freddy Superlano was arrested on Tuesday. He is the second leading figure of the party to be seized."),
        ["detained Freddy Superlano", "detained Freddy Superlano 2024-04-30"],
    ),
    (
        ("Katsiaryna Andreyeva was detained in Minsk. She is the third journalist to be jailed over a broadcast."),
        ["detained Katsiaryna Andreyeva", "sentenced Katsiaryna Andreyeva"],
    ),
    (
        (
            "Ihar Losik's colleague, Andrei Kuznechyk, was sentenced to six years. He was the fourth RFE/RL "
            "journalist imprisoned in Belarus."
        ),
        ["held Andrei Kuznechyk", "sentenced Andrei Kuznechyk P6Y"],
    ),
    (
        ("Boris Kagarlitsky was detained in Syktyvkar. The sociologist is the latest critic arrested over the war."),
        ["detained Boris Kagarlitsky", "detained Boris Kagarlitsky"],
    ),
    (
        "Matiullah Wesa, the latest activist to be arrested by the Taliban, was freed in October.",
        ["detained Matiullah Wesa", "released Matiullah Wesa 2023-10"],
    ),
    # Who acts for a state speaks of the one who was taken.
    (
        ("Jimmy Lai was arrested in August 2020. Chief Executive John Lee said that he had been given a fair trial."),
        ["detained Jimmy Lai 2020-08", "tried Jimmy Lai"],
    ),
    (
        ("Alexei Navalny was arrested. Prison chief Alexander Kalashnikov said he had been moved to Pokrov."),
        ["detained Alexei Navalny", "transferred Alexei Navalny"],
    ),
    (
        "Alexei Navalny was arrested. Kremlin aide Yuri Ushakov said he had been detained lawfully.",
        ["detained Alexei Navalny", "detained Alexei Navalny"],
    ),
    (
        "Bobi Wine was arrested in Arua. Police commander Abas Byakagaba said he would be charged.",
        ["charged Bobi Wine planned", "detained Bobi Wine"],
    ),
    (
        "Bobi Wine was arrested in Arua. Army chief Muhoozi Kainerugaba said he had been beaten.",
        ["detained Bobi Wine", "ill_treated Bobi Wine"],
    ),
    (
        "Rozina Islam was arrested. Police chief Kamrul Islam said she had been charged.",
        ["charged Rozina Islam", "detained Rozina Islam"],
    ),
    # Of a stranger who only speaks it is not told whether of himself.
    (
        "Bobi Wine was arrested in Arua. Kizza Besigye told reporters that he had been beaten.",
        ["detained Bobi Wine", "ill_treated -"],
    ),
    (
        "Mahmoud Khalil was arrested in March. Tom Homan said he would be deported.",
        ["deported - planned", "detained Mahmoud Khalil 2024-03"],
    ),
    # Unless nobody else was told of, or he is said to be one to whom such things happen.
    ("Kizza Besigye told reporters that he had been beaten.", ["ill_treated Kizza Besigye"]),
    (
        "Bobi Wine was arrested in Arua. The activist Erias Lukwago said he had been beaten.",
        ["detained Bobi Wine", "ill_treated Erias Lukwago"],
    ),
    # Of two joined by "and" neither is "he", whoever is named more.
    (
        (
            "The Canadian Mohamed Fahmy and the Egyptian Baher Mohamed walked free after President Abdel "
            "Fattah al-Sisi pardoned them. Police dropped Fahmy and Mohamed in Maadi. His lawyer Amal "
            "Clooney had met officials in Cairo to ask for his deportation to Canada."
        ),
        [
            "deported - demanded",
            "released Baher Mohamed",
            "released Baher Mohamed",
            "released Mohamed Fahmy",
            "released Mohamed Fahmy",
        ],
    ),
    (
        "Jason Rezaian and Yeganeh Salehi were seized in Tehran. She was released on bail.",
        ["detained Jason Rezaian", "detained Yeganeh Salehi", "released Yeganeh Salehi"],
    ),
    # Who is called by another word is not called by this one.
    (
        (
            "Mohamed Fahmy and Baher Mohamed were arrested in December 2013. Fahmy was sentenced to seven "
            "years. Mohamed was given ten years."
        ),
        [
            "detained Baher Mohamed 2013-12",
            "detained Mohamed Fahmy 2013-12",
            "sentenced Baher Mohamed P10Y",
            "sentenced Mohamed Fahmy P7Y",
        ],
    ),
    # A town is nobody, nor is a paper; a former marine has a name of his own.
    (
        (
            "In January 2018 a court in the northwestern town of Balakan convicted him of smuggling. "
            "Mukhtarli was handed six years."
        ),
        ["convicted - 2018-01", "sentenced Mukhtarli P6Y"],
    ),
    (
        "The director of the news site Dakar Matin was first arrested on 6 November in Rufisque.",
        ["detained - 2023-11-06"],
    ),
    (
        (
            "The plane carried two other Americans, the former Marine Amir Hekmati and the pastor Saeed "
            "Abedini. Hekmati was arrested in 2011."
        ),
        ["detained Amir Hekmati 2011"],
    ),
    (
        (
            "Christine Kamikazi and Térence Mpozenzi, along with their driver, Adolphe Masabarakiza, were "
            "stopped on 22 October. Masabarakiza, who had been out on provisional release, was acquitted."
        ),
        ["acquitted Adolphe Masabarakiza", "released Adolphe Masabarakiza"],
    ),
    # Who only acts in a case, or does it to another, is not the one who loses freedom in the next sentence.
    (
        (
            "Belarusian dictator Alexander Lukashenko pardoned Roman Protasevich in May 2023. He had been "
            "sentenced to eight years."
        ),
        ["released Roman Protasevich 2023-05", "sentenced Roman Protasevich P8Y"],
    ),
    (
        (
            "Osman Kavala's lawyer, Köksal Bayraktar, said that the appeal would be heard. He said the "
            "judges had ignored Strasbourg. He has been in Silivri since 2017."
        ),
        ["appealed Osman Kavala planned", "held Osman Kavala 2017/.."],
    ),
    (
        "Ramzan Kadyrov kidnapped Salman Tepsurkayev in 2020. He was beaten on camera.",
        ["detained Salman Tepsurkayev 2020", "ill_treated Salman Tepsurkayev"],
    ),
    (
        (
            "Cambodian opposition leader Kem Sokha was arrested in September 2017. Prime Minister Hun Sen "
            "accused him of treason. He was sentenced to 27 years of house arrest in March 2023."
        ),
        ["accused Kem Sokha", "detained Kem Sokha 2017-09", "sentenced Kem Sokha 2023-03 P27Y"],
    ),
    (
        ("Osman Kavala's lawyer, Can Atalay, was sentenced to 18 years. He has been in Silivri since 2022."),
        ["held Can Atalay 2022/..", "sentenced Can Atalay P18Y"],
    ),
    # Kin are told of beside the one whose kin they are: "the cleric" is he.
    (
        (
            "Saudi officials arrested Salman al-Odah in September 2017. His brother Khalid was detained for "
            "reporting it. The cleric was tried in secret."
        ),
        ["detained Khalid", "detained Salman al-Odah 2017-09", "tried Salman al-Odah"],
    ),
    (
        (
            "Saudi officials arrested Salman al-Odah in September 2017. His brother Khalid was detained for "
            "reporting it. The cleric's son, Abdullah, said his father had been kept in solitary "
            "confinement."
        ),
        ["detained Khalid", "detained Salman al-Odah 2017-09", "punished Salman al-Odah"],
    ),
    (
        (
            "Ihar Losik was arrested in 2020. His wife Darya was detained in 2022. The blogger was "
            "sentenced to 15 years."
        ),
        ["detained Darya 2022", "detained Ihar Losik 2020", "sentenced Ihar Losik P15Y"],
    ),
    # "The man" is he whom the sentence before brought in.
    (
        (
            "Can Dündar was arrested in November 2015 along with Erdem Gül. The two walked out of Silivri "
            "prison. A gunman shot at Dündar outside the court. His wife, Dilek, grabbed the man. He was "
            "sentenced to five years."
        ),
        [
            "detained Can Dündar 2015-11",
            "detained Erdem Gül 2015-11",
            "released Can Dündar",
            "released Erdem Gül",
            "sentenced - P5Y",
        ],
    ),
    (
        "Ihar Losik, a blogger, was arrested. The man was sentenced to 15 years.",
        ["detained Ihar Losik", "sentenced Ihar Losik P15Y"],
    ),
    (
        "A court tried Ihar Losik. A witness accused him. The man was sentenced to 15 years.",
        ["sentenced Ihar Losik P15Y", "tried Ihar Losik"],
    ),
    # As many as are counted behind the names.
    (
        (
            "Somphone Phimmasone, Soukan Chaithad and Lodkham Thammavong, three migrant workers arrested "
            "the year before on their return from Thailand, were given 20, 16 and 12 years."
        ),
        [
            "detained Lodkham Thammavong 2023",
            "returned Lodkham Thammavong",
            "returned Somphone Phimmasone",
            "returned Soukan Chaithad",
            "detained Somphone Phimmasone 2023",
            "detained Soukan Chaithad 2023",
            "sentenced Lodkham Thammavong P12Y",
            "sentenced Somphone Phimmasone P20Y",
            "sentenced Soukan Chaithad P16Y",
        ],
    ),
    (
        ("Wa Lone and Kyaw Soe Oo, two Reuters reporters arrested in December 2017, were sentenced to seven years."),
        [
            "detained Kyaw Soe Oo 2017-12",
            "detained Wa Lone 2017-12",
            "sentenced Kyaw Soe Oo P7Y",
            "sentenced Wa Lone P7Y",
        ],
    ),
    # The client, without a verb.
    (
        (
            "Alaa Abd El-Fattah and his lawyer, Mohamed al-Baqer, were sentenced in December 2021. Al-Baqer "
            "was given four years and his client five."
        ),
        [
            "sentenced Alaa Abd El-Fattah 2021-12",
            "sentenced Alaa Abd El-Fattah P5Y",
            "sentenced Mohamed al-Baqer 2021-12",
            "sentenced Mohamed al-Baqer P4Y",
        ],
    ),
    # Callings.
    (
        (
            "Jestina Mukoko was taken from her home in December 2008. The former newsreader was freed on "
            "bail in March 2009."
        ),
        ["detained Jestina Mukoko 2008-12", "released Jestina Mukoko 2009-03"],
    ),
    # The freedom of the one of the headline.
    (
        (
            "Politician Roland Carreño seized again\n\nRoland Carreño has been taken away in Caracas. He was "
            "freed in October along with Juan Requesens.\n\nRequesens, who had been sentenced to eight years "
            "in 2018, was under house arrest by then.\n\nPress workers' union SNTP called for his release."
        ),
        [
            "detained Roland Carreño",
            "detained Roland Carreño",
            "house_arrest Juan Requesens",
            "intervention Roland Carreño",
            "released Juan Requesens 2023-10",
            "released Roland Carreño 2023-10",
            "released Roland Carreño demanded",
            "sentenced Juan Requesens 2018 P8Y",
        ],
    ),
    (
        (
            "Politician Roland Carreño seized again\n\nRoland Carreño has been taken away in Caracas. He was "
            "freed in October along with Juan Requesens.\n\nRequesens was arrested on Monday.\n\nPress workers' "
            "union SNTP called for his release."
        ),
        [
            "detained Juan Requesens 2024-04-29",
            "detained Roland Carreño",
            "detained Roland Carreño",
            "intervention Juan Requesens",
            "released Juan Requesens 2023-10",
            "released Juan Requesens demanded",
            "released Roland Carreño 2023-10",
        ],
    ),
]
