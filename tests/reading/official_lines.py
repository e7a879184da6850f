"""Lines of officials, lawyers, families and case cards, and all that each of them tells (`test_wire_lines.py`)."""

LINES: list[tuple[str, list[str]]] = [
    # Cards: a label that no list has stands between known ones, and an empty field tells nothing.
    (
        (
            "Case card\n\nName and surname: Mansur Mingelov\nYear of birth: 1974\nLawyer's phone: known to "
            "us\nDate of arrest: 1 August 2012\nVerdict: 22 years in prison\nPrison: LB-E/12, Lebap "
            "province\nRelease: none"
        ),
        ["detained Mansur Mingelov 2012-08-01", "sentenced Mansur Mingelov P22Y", "held Mansur Mingelov"],
    ),
    (
        (
            "Danylovych Iryna Bronislavivna\n\nFull name: Iryna Danylovych\nOccupation: nurse\nDate of "
            "detention: 29 April 2022\nWhere held: correctional colony No. 7, Zelenokumsk\n\nIn March 2023 "
            "Danylovych went on a hunger strike."
        ),
        [
            "detained Danylovych Iryna Bronislavivna 2022-04-29",
            "held Danylovych Iryna Bronislavivna",
            "hunger_strike Danylovych Iryna Bronislavivna 2023-03",
        ],
    ),
    (
        (
            "Case card\n\nDefendant: Mr. Anon Nampa, lawyer\nCharges: section 112 of the Criminal "
            "Code\nSentence: four years\n\nMr. Anon was first arrested on 7 August 2020."
        ),
        ["charged Anon Nampa", "sentenced Anon Nampa P4Y", "detained Anon Nampa 2020-08-07"],
    ),
    (
        "Case card\n\nName: Maryam Akbari Monfared\nAge: 49\nPlace of detention: Qarchak prison",
        ["held Maryam Akbari Monfared"],
    ),
    (
        ("Case card\n\nName: Paul Rusesabagina\nDate of arrest: 28 August 2020\nPrison: free since 24 March 2023"),
        ["detained Paul Rusesabagina 2020-08-28"],
    ),
    # A claim that is called false is denied, by whoever calls it so.
    (
        ("Saab rejected as false the versions according to which Javier Tarazona was beaten, and spoke of doctors."),
        ["ill_treated Javier Tarazona denied"],
    ),
    (
        ("The ministry dismissed as baseless allegations by rights groups that Ilham Tohti had died in prison."),
        ["died Ilham Tohti denied"],
    ),
    (
        "The prosecutor called the reports that Narges Mohammadi was denied treatment a fabrication.",
        ["ill_treated Narges Mohammadi denied"],
    ),
    (
        ("The prison department refuted information spread by foreign media about the beating of Mansur Mingelov."),
        ["ill_treated Mansur Mingelov denied"],
    ),
    (
        (
            "The information that Alexei Gorinov has died in the colony does not correspond to reality, "
            "the ministry said."
        ),
        ["died Alexei Gorinov denied"],
    ),
    (
        "The ministry did not deny reports that Zarema Musaeva was beaten.",
        ["ill_treated Zarema Musaeva"],
    ),
    (
        "A court rejected a claim over the beating of Andrei Pivovarov.",
        ["ill_treated Andrei Pivovarov"],
    ),
    (
        "The news of the death of Stan Swamy was met with grief.",
        ["died Stan Swamy"],
    ),
    # Whom a pronoun means.
    (
        (
            "Iryna Danylovych was missing for two weeks. Only on 11 May did the lawyer Aider Azamatov find "
            "her in a detention centre. On 28 December a judge sentenced her to seven years."
        ),
        ["disappeared Iryna Danylovych", "held Iryna Danylovych", "sentenced Iryna Danylovych 2023-12-28 P7Y"],
    ),
    (
        (
            "Javier Tarazona was arrested. The Attorney General, Tarek William Saab, spoke. He recalled "
            "that in the days before his arrest Tarazona had met officials."
        ),
        ["detained Javier Tarazona", "detained Javier Tarazona"],
    ),
    (
        ("Nika Gvaramia spoke of Mzia Amaglobeli. He said that before her arrest Amaglobeli had put up a sticker."),
        ["detained Mzia Amaglobeli"],
    ),
    (
        (
            "Javier Tarazona was charged in Coro. Javier Tarazona denies it. Rafael Tarazona was charged "
            "with him. Tarazona is held in El Helicoide."
        ),
        [
            "charged Javier Tarazona",
            "accused Javier Tarazona denied",
            "charged Rafael Tarazona",
            "held Javier Tarazona",
        ],
    ),
    (
        "Ahmed Mansoor was sentenced to ten years. In the prison he lost all but two of his teeth.",
        ["sentenced Ahmed Mansoor P10Y", "held Ahmed Mansoor"],
    ),
    # A clause behind a list of what somebody is.
    (
        "The group named Osman Kavala, a publisher and native of Paris, who was arrested in 2017.",
        ["detained Osman Kavala 2017"],
    ),
    (
        "I speak for my father, Jamshid Sharmahd, a citizen of Germany, whom a court sentenced to death.",
        ["sentenced Jamshid Sharmahd"],
    ),
    # Names: the surname that the model takes for a place, and the place that it takes for a name.
    (
        (
            "Along with him, Rafael Tarazona and Omar de Dios García, members of the group, were charged "
            "with the same offences."
        ),
        ["charged Rafael Tarazona", "charged Omar de Dios García"],
    ),
    (
        (
            "Jamshid Sharmahd was abducted in Dubai. His telephone moved south to Al Ain. Then a ministry "
            "said it had captured him."
        ),
        ["detained Jamshid Sharmahd", "detained Jamshid Sharmahd"],
    ),
    # Items of a digest.
    (
        (
            "● Pavel Belavus jailed for 13 years\n\nA court gave Pavel Belavus 13 years.\n\n● Losik on "
            "hunger strike\n\nIhar Losik writes no letters."
        ),
        ["sentenced Pavel Belavus P13Y", "sentenced Pavel Belavus P13Y", "hunger_strike Ihar Losik"],
    ),
    # A penalty that a court imposes, and a number without its unit.
    (
        "Pavel Sheremet was tried. The prosecutor asked for six years. The court gave five.",
        ["tried Pavel Sheremet", "sentenced Pavel Sheremet planned P6Y", "sentenced Pavel Sheremet P5Y"],
    ),
    (
        "The prosecutor asked for six years; the court gave Sergei Mikhailov five.",
        ["sentenced Sergei Mikhailov planned P6Y", "sentenced Sergei Mikhailov P5Y"],
    ),
    (
        "The court found Ilham Tohti guilty of separatism and imposed life imprisonment.",
        ["convicted Ilham Tohti", "sentenced Ilham Tohti"],
    ),
    (
        ("A sentence of ten years was imposed on Maria Ressa. The EU imposed sanctions on Alyaksandr Lukashenka."),
        ["sentenced Maria Ressa P10Y"],
    ),
    (
        "The judge imposed a fine on the company. Volha Kavalkova was fined.",
        ["sentenced Volha Kavalkova"],
    ),
    # What was served is counted: no appeal was decided, and the months are not the term.
    (
        ("Zmitser Dashkevich was sentenced to a year. The term was reduced by the months he spent in custody."),
        ["sentenced Zmitser Dashkevich P1Y", "held Zmitser Dashkevich"],
    ),
    (
        ("The sentence of Nasrin Sotoudeh was reduced by the four months that she had already spent in prison."),
        ["sentenced Nasrin Sotoudeh", "held Nasrin Sotoudeh"],
    ),
    (
        "A court reduced the sentence of Ihar Losik by two years in May.",
        ["sentenced Ihar Losik", "appealed Ihar Losik 2024-05"],
    ),
    # An inquiry into what somebody suffered is no case against him.
    (
        ("The inquiry into the beating of Kizza Besigye was closed. The charges against Kizza Besigye were dropped."),
        ["ill_treated Kizza Besigye", "case_closed Kizza Besigye"],
    ),
    (
        "Dmitry Ivanov was arrested. The torture probe was closed in June 2023.",
        ["detained Dmitry Ivanov"],
    ),
    # What is to end goes on; what somebody is to refrain from has not come.
    (
        "The group urged China to end the detention of Ilham Tohti.",
        ["detained Ilham Tohti"],
    ),
    (
        "The UN called for an end to the arbitrary detention of Mohamed Bazoum.",
        ["detained Mohamed Bazoum", "intervention Mohamed Bazoum", "released Mohamed Bazoum demanded"],
    ),
    (
        "The EU demanded that Russia refrain from detaining Yulia Navalnaya.",
        ["detained Yulia Navalnaya denied"],
    ),
    (
        "Amnesty urged Iran to halt the execution of Toomaj Salehi.",
        ["died Toomaj Salehi denied demanded"],
    ),
    (
        "The detention of Ahmed Mansoor has no justification.",
        ["detained Ahmed Mansoor"],
    ),
    # Words of monitors.
    (
        "The Working Group considers that the deprivation of liberty of Ilham Tohti is arbitrary.",
        ["held Ilham Tohti"],
    ),
    (
        "Anon Nampa faces thirteen more cases under section 112.",
        ["charged Anon Nampa"],
    ),
    (
        "FSB men had kept Iryna Danylovych in the basement of their building for eight days.",
        ["held Iryna Danylovych P8D"],
    ),
    (
        "Riot police came to Ihar Ilyash with a search.",
        ["searched Ihar Ilyash"],
    ),
    (
        "Mahmoud Hussein had no access to a lawyer. Reporters had no access to the prison.",
        ["ill_treated Mahmoud Hussein"],
    ),
    (
        "Ilham Tohti was shackled for 20 days.",
        ["ill_treated Ilham Tohti"],
    ),
    (
        "The accused was sentenced to five years. The accused were beaten.",
        ["sentenced - P5Y", "ill_treated -"],
    ),
    # Father and son of one name.
    (
        (
            "José Rubén Zamora was arrested in July 2022. His son José Zamora was detained in August. "
            "Zamora was sentenced in June 2023. José Zamora was freed."
        ),
        [
            "detained José Rubén Zamora 2022-07",
            "detained José Zamora 2022-08",
            "sentenced José Rubén Zamora 2023-06",
            "released José Zamora",
        ],
    ),
    (
        ("Vladimir Kara-Murza was jailed in April 2022. His father, Vladimir Alexeyevich Kara-Murza, died in 2019."),
        ["sentenced Vladimir Kara-Murza 2022-04", "died Vladimir Alexeyevich Kara-Murza 2019"],
    ),
    (
        (
            "Siarhei Tsikhanouski was jailed in 2021. Sviatlana Tsikhanouskaya left. Her husband, Siarhei "
            "Tsikhanouski, was freed in June."
        ),
        ["sentenced Siarhei Tsikhanouski 2021", "released Siarhei Tsikhanouski 2023-06"],
    ),
    # The day of a sentence is not that of a word before a noun in it.
    (
        ("Floriane Irangabiye was arrested. She had spoken in an August 2022 programme with two exiled critics."),
        ["detained Floriane Irangabiye", "left_country -"],
    ),
    # What a newsroom takes back.
    (
        "Correction: in our last issue we wrote that Kyaw Min Yu had died in Insein prison. He was alive.",
        ["died Kyaw Min Yu denied"],
    ),
    (
        "We apologise: our digest of 3 May stated that Wa Lone had been beaten.",
        ["ill_treated Wa Lone denied"],
    ),
    (
        "The ministry apologised. We wrote on Monday that Ihar Losik had been freed.",
        ["released Ihar Losik"],
    ),
    # An allegation of what somebody suffered accuses him of nothing; who denies it does not deny that he is an inmate.
    (
        (
            "The source stressed that the allegation that the inmate Abdel Moneim Aboul Fotouh was left "
            "without treatment is completely untrue."
        ),
        ["held Abdel Moneim Aboul Fotouh", "ill_treated Abdel Moneim Aboul Fotouh denied"],
    ),
    (
        "Ahmed Mansoor was left without food. The cat was left without food.",
        ["ill_treated Ahmed Mansoor"],
    ),
    # Items of a list: what is told in one is not told of those above it.
    (
        (
            "1. Buzurgmehr Yorov – lawyer. Arrested on 28 September 2015. Sentenced in October 2016 to 23 "
            "years.\n\n2. Manuchehr Kholiknazarov – lawyer, head of a union in Pamir. Arrested on 28 May "
            "2022. On 9 December 2022 the court gave him 16 years.\n\n3. Daler Imomali – blogger. Seized at "
            "home on 15 June 2022. The trial took place inside the prison. Appeal rejected in December 2022."
        ),
        [
            "detained Buzurgmehr Yorov 2015-09-28",
            "sentenced Buzurgmehr Yorov 2016-10 P23Y",
            "detained Manuchehr Kholiknazarov 2022-05-28",
            "sentenced Manuchehr Kholiknazarov 2022-12-09 P16Y",
            "detained Daler Imomali 2022-06-15",
            "tried Daler Imomali",
            "appealed Daler Imomali 2022-12",
        ],
    ),
    # The name behind the district or the plant of which somebody is an officer.
    (
        ("The military court sentenced former deputy of Moscow's Krasnoselsky district Alexei Gorinov to three years."),
        ["sentenced Alexei Gorinov P3Y"],
    ),
    (
        "A court jailed a former employee of the Grodno Azot plant Andrei Paheryla for five years.",
        ["sentenced Andrei Paheryla P5Y"],
    ),
    (
        "Police detained the wife of journalist Ihar Losik.",
        ["detained -"],
    ),
    # A remand prison is no punishment cell; lawyers who read under guard are not held.
    (
        "Her relatives learned that Lolagul Kallykhanova sits in the investigative isolator of Bukhara.",
        ["held Lolagul Kallykhanova"],
    ),
    (
        "Ihar Losik was put in an isolator.",
        ["punished Ihar Losik"],
    ),
    (
        "Ahmed Mansoor was tried. Lawyers could see the files only on a screen under guard.",
        ["tried Ahmed Mansoor"],
    ),
    (
        (
            "Ulfatkhonim Mamadshoeva was detained. Her former husband, Mamadboqir, was shot dead four days "
            "after her arrest."
        ),
        ["detained Ulfatkhonim Mamadshoeva", "died Mamadboqir", "detained Ulfatkhonim Mamadshoeva"],
    ),
    # What became of a term, told without a verb of its own; the term of others, told by their number.
    (
        "Alexei Gorinov was given seven years in July 2022, later reduced by one month.",
        ["sentenced Alexei Gorinov 2022-07 P7Y", "appealed Alexei Gorinov 2022-07/.."],
    ),
    (
        ("They learned that Gulshan Abbas had been put on trial in secret and given 20 years in March 2019."),
        ["tried Gulshan Abbas", "sentenced Gulshan Abbas 2019-03 P20Y"],
    ),
    (
        "Five were given 15 years and five 10 years.",
        ["sentenced - P15Y"],
    ),
    # Up to when a count goes.
    (
        ("As of 8 September 2023, 24,836 people have been arrested. As of May 2023 Ihar Losik was in prison."),
        ["detained - ../2023-09-08", "held Ihar Losik 2023-05"],
    ),
    # What is told to somebody to do; what a thing is, and no person; what comes behind a term.
    (
        "Tell President Tokayev to free Marat Zhylanbayev.",
        ["released Marat Zhylanbayev demanded"],
    ),
    (
        "Supporters told the minister to release Ahmed Mansoor.",
        ["released Ahmed Mansoor demanded"],
    ),
    (
        "The trial of Dzianis Ivashin, which is being held behind closed doors in Hrodna, was put off.",
        ["tried Dzianis Ivashin"],
    ),
    (
        "Ahmed Mansoor was sentenced to ten years and to three years of surveillance after his release.",
        ["sentenced Ahmed Mansoor P10Y P3Y", "released Ahmed Mansoor planned"],
    ),
    (
        "Three months after the release of Siarhei Tsikhanouski the supervision ended.",
        ["released Siarhei Tsikhanouski"],
    ),
    (
        "The High Court nullified the conviction of Stella Nyanzi.",
        ["appealed Stella Nyanzi", "convicted Stella Nyanzi"],
    ),
    # What is done about a sentence or an arrest does not date it; a sentence that is awaited has yet to come.
    (
        "The sentence of Maria Ressa was upheld in May 2023.",
        ["sentenced Maria Ressa", "appealed Maria Ressa 2023-05"],
    ),
    (
        "The conviction of Maria Ressa in June 2020 was overturned on 3 May 2023.",
        ["convicted Maria Ressa 2020-06", "appealed Maria Ressa 2023-05-03"],
    ),
    (
        "The arrest of Maria Ressa was condemned in May 2023.",
        ["detained Maria Ressa"],
    ),
    (
        "The sentencing of Maria Ressa took place in May 2023.",
        ["sentenced Maria Ressa 2023-05"],
    ),
    (
        "Two of the men were freed; the rest await their sentence.",
        ["released -", "sentenced - planned"],
    ),
    # What those who prosecute somebody say that he did; not what they say befell him, or was not so.
    (
        "The prosecution maintains that Osman Kavala financed the protests.",
        ["accused Osman Kavala"],
    ),
    (
        "The regime claims that Jamshid Sharmahd planned a bombing.",
        ["accused Jamshid Sharmahd"],
    ),
    (
        "The Government asserted that Ilham Tohti had used his position as a teacher to incite students.",
        ["accused Ilham Tohti"],
    ),
    (
        (
            "The ministry claims that Soltan Achilova receives care. Officials insisted that Ihar Losik "
            "had not incited anybody."
        ),
        [],
    ),
    # A term that stands alone in somebody's item.
    (
        ("3. Daler Imomali – blogger. Seized at home on 15 June 2022. 10 years (17 October 2022) for evading taxes."),
        ["detained Daler Imomali 2022-06-15", "sentenced Daler Imomali 2022-10-17 P10Y"],
    ),
    (
        "4. Abdullo Ghurbati – journalist. Seven and a half years (4 October 2022). His lawyers appealed.",
        ["sentenced Abdullo Ghurbati 2022-10-04 P7Y6M", "appealed Abdullo Ghurbati"],
    ),
    (
        "Ihar Losik, blogger. 34 years old. Arrested in June 2020. 15 years of work for the radio.",
        ["detained Ihar Losik 2020-06"],
    ),
    (
        "Ihar Losik was arrested. 15 years passed.",
        ["detained Ihar Losik"],
    ),
    (
        "My husband, Ihar Losik, is held in the temporary isolator.",
        ["held Ihar Losik"],
    ),
    # Who denies what somebody died of does not deny that he died.
    (
        "The Public Ministry denies that Jesús Martínez died for lack of medical attention.",
        ["died Jesús Martínez"],
    ),
    (
        "The prison service denied that Alexei Navalny had died of poisoning.",
        ["died Alexei Navalny"],
    ),
    (
        "The ministry denied that Dawit Isaak died in prison. Alaa Abd el-Fattah has not died.",
        ["died Dawit Isaak denied", "died Alaa Abd el-Fattah denied"],
    ),
    # Whom, behind the day; what had been before, in a clause of its own.
    (
        "The Saudi authorities released on 13 February Salma al-Shehab, whose sentence had been halved.",
        ["released Salma al-Shehab 2024-02-13", "sentenced Salma al-Shehab", "appealed Salma al-Shehab"],
    ),
    (
        "The whereabouts of Rocío San Miguel's former husband, detained with her, remained unknown.",
        ["disappeared -"],
    ),
    (
        "The defendant A.Sh., a native of the city of Osh, was detained.",
        ["detained A.Sh"],
    ),
    (
        "Kizza Besigye was tried. The Supreme Court said that such trials are unlawful.",
        ["tried Kizza Besigye"],
    ),
    # What a court favours has yet to come; where somebody is not given something, he is.
    (
        "A Moroccan court ruled in favour of extraditing Idris Hasan in December 2021.",
        ["extradited Idris Hasan planned 2021-12"],
    ),
    (
        "In the SHIZO he was not given warm clothes, wrote Ihar Bancer after his release.",
        ["punished Ihar Bancer", "released Ihar Bancer"],
    ),
    (
        "Ihar Losik was not put in a punishment cell. Parliament voted in favour of a law.",
        ["punished Ihar Losik denied"],
    ),
]
