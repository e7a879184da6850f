"""Several people told of together: each his own term, verbs left out for the second, both, none, the other two.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    (
        (
            "Pavel Seviarynets, Yauhen Afnahel and Andrei Voinich were sentenced to seven years each, Dzmitry Kazlou "
            "to six, Pavel Yukhnevich and Maksim Viniarski to five, and Iryna Shchasnaya to four."
        ),
        [
            "sentenced Yauhen Afnahel P7Y",
            "sentenced Andrei Voinich P7Y",
            "sentenced Pavel Seviarynets P7Y",
            "sentenced Dzmitry Kazlou P6Y",
            "sentenced Pavel Yukhnevich P5Y",
            "sentenced Maksim Viniarski P5Y",
            "sentenced Iryna Shchasnaya P4Y",
        ],
    ),
    (
        (
            "Pham Chi Dung was sentenced to 15 years, Nguyen Tuong Thuy, his deputy, and Le Huu Minh Tuan to 11 years "
            "each."
        ),
        ["sentenced Pham Chi Dung P15Y", "sentenced Nguyen Tuong Thuy P11Y", "sentenced Le Huu Minh Tuan P11Y"],
    ),
    (
        "Pham Chi Dung, Nguyen Tuong Thuy and Le Huu Minh Tuan received a total of 37 years.",
        ["sentenced Pham Chi Dung", "sentenced Nguyen Tuong Thuy", "sentenced Le Huu Minh Tuan"],
    ),
    (
        "Medardo Mairena was given 216 years and Pedro Mena 210.",
        ["sentenced Medardo Mairena P216Y", "sentenced Pedro Mena P210Y"],
    ),
    (
        (
            "Ales Bialiatski was sentenced to 10 years, Valiantsin Stefanovich to nine and Uladzimir Labkovich to "
            "seven years in prison and Zmitser Salauyou, in absentia, to eight."
        ),
        [
            "sentenced Ales Bialiatski P10Y",
            "sentenced Valiantsin Stefanovich P9Y",
            "sentenced Uladzimir Labkovich P7Y",
            "sentenced Zmitser Salauyou P8Y",
        ],
    ),
    (
        "Ales Bialiatski got 10 years; Valiantsin Stefanovich, nine; Uladzimir Labkovich, seven years.",
        ["sentenced Ales Bialiatski P10Y", "sentenced Valiantsin Stefanovich P9Y", "sentenced Uladzimir Labkovich P7Y"],
    ),
    (
        "Agnes Chow was jailed for 10 months, Joshua Wong for 13 and Ivan Lam for seven.",
        ["sentenced Agnes Chow P10M", "sentenced Joshua Wong P13M", "sentenced Ivan Lam P7M"],
    ),
    (
        "Those jailed are Joshua Wong (13 months), Agnes Chow (10 months) and Ivan Lam (7).",
        ["sentenced Joshua Wong P13M", "sentenced Agnes Chow P10M", "sentenced Ivan Lam P7M"],
    ),
    (
        "The court sentenced Eskinder Nega (18 years), Andualem Arage (life) and Nathnael Mekonnen (18).",
        ["sentenced Eskinder Nega P18Y", "sentenced Andualem Arage", "sentenced Nathnael Mekonnen P18Y"],
    ),
    (
        (
            "Osman Kavala was sentenced to life without parole; Mücella Yapıcı, Çiğdem Mater and Can Atalay to 18 "
            "years each."
        ),
        [
            "sentenced Osman Kavala",
            "sentenced Mücella Yapıcı P18Y",
            "sentenced Çiğdem Mater P18Y",
            "sentenced Can Atalay P18Y",
        ],
    ),
    (
        ("Seven were jailed: Çiğdem Mater, Mine Özerden and Can Atalay for 18 years each, and Osman Kavala for life."),
        [
            "sentenced Çiğdem Mater P18Y",
            "sentenced Mine Özerden P18Y",
            "sentenced Osman Kavala",
            "sentenced Can Atalay P18Y",
        ],
    ),
    (
        "Can Atalay got 18 years, Osman Kavala a life sentence.",
        ["sentenced Can Atalay P18Y", "sentenced Osman Kavala"],
    ),
    (
        "Can Atalay and Osman Kavala were sentenced to 18 years and life respectively.",
        ["sentenced Can Atalay P18Y", "sentenced Osman Kavala"],
    ),
    (
        "Majidreza Rahnavard was sentenced to death for stabbing two guards to death.",
        ["sentenced Majidreza Rahnavard"],
    ),
    (
        "The court handed Maria Kolesnikova and Maxim Znak prison terms of 11 and 10 years, respectively.",
        ["sentenced Maria Kolesnikova P11Y", "sentenced Maxim Znak P10Y"],
    ),
    (
        "A court fined Margaret Ng 4,000 dollars and Cyd Ho 4,000 dollars.",
        ["sentenced Margaret Ng", "sentenced Cyd Ho"],
    ),
    (
        "In Minsk, Andrei Aliaksandrau, Iryna Zlobina and Dzmitry Navazhylau were sentenced.",
        ["sentenced Andrei Aliaksandrau", "sentenced Iryna Zlobina", "sentenced Dzmitry Navazhylau"],
    ),
    (
        "In Addis Ababa, Eskinder Nega, Andualem Arage and Nathnael Mekonnen were charged.",
        ["charged Andualem Arage", "charged Nathnael Mekonnen", "charged Eskinder Nega"],
    ),
    (
        "Like Alexei Navalny, Ilya Yashin and Vladimir Kara-Murza were jailed.",
        ["sentenced Ilya Yashin", "sentenced Vladimir Kara-Murza"],
    ),
    (
        "According to Pavel Sapelka, Iryna Zlobina and Dzmitry Navazhylau were jailed.",
        ["sentenced Iryna Zlobina", "sentenced Dzmitry Navazhylau"],
    ),
    (
        (
            "Mohammad Mehdi Karami and Seyyed Mohammad Hosseini were executed, Mohammad Broghani and three others "
            "sentenced to death."
        ),
        ["died Mohammad Mehdi Karami", "died Seyyed Mohammad Hosseini", "sentenced Mohammad Broghani", "sentenced -"],
    ),
    (
        "Maryam Akbari Monfared was released and Narges Mohammadi arrested.",
        ["released Maryam Akbari Monfared", "detained Narges Mohammadi"],
    ),
    (
        "Ilya Yashin was freed and the police arrested.",
        ["released Ilya Yashin"],
    ),
    (
        ("Wa Lone and Kyaw Soe Oo were sentenced to seven years in Yangon, a reporter and an editor respectively."),
        ["sentenced Wa Lone P7Y", "sentenced Kyaw Soe Oo P7Y"],
    ),
    (
        "Two activists were jailed: Tsikhanouskaya and Latushka said it was revenge.",
        ["sentenced -"],
    ),
    (
        (
            "Ales Bialiatski, Valiantsin Stefanovich and Uladzimir Labkovich were arrested in July 2021. None of them "
            "admitted guilt."
        ),
        [
            "detained Ales Bialiatski 2021-07",
            "detained Valiantsin Stefanovich 2021-07",
            "detained Uladzimir Labkovich 2021-07",
            "accused Ales Bialiatski denied",
            "accused Valiantsin Stefanovich denied",
            "accused Uladzimir Labkovich denied",
        ],
    ),
    (
        (
            "Ales Bialiatski, Valiantsin Stefanovich and Uladzimir Labkovich were arrested in July 2021. None of the "
            "three has been released."
        ),
        [
            "detained Ales Bialiatski 2021-07",
            "detained Valiantsin Stefanovich 2021-07",
            "detained Uladzimir Labkovich 2021-07",
            "released Ales Bialiatski denied",
            "released Valiantsin Stefanovich denied",
            "released Uladzimir Labkovich denied",
        ],
    ),
    (
        "Ales Bialiatski was arrested. None of the other activists were detained.",
        ["detained Ales Bialiatski", "detained - denied"],
    ),
    (
        (
            "Ales Bialiatski and Valiantsin Stefanovich were arrested. None of the evidence was shown. None of the "
            "charges were dropped."
        ),
        ["detained Ales Bialiatski", "detained Valiantsin Stefanovich"],
    ),
    (
        "Wa Lone and Kyaw Soe Oo were arrested in Yangon. Both men deny the charges.",
        ["detained Wa Lone", "detained Kyaw Soe Oo", "charged Wa Lone denied", "charged Kyaw Soe Oo denied"],
    ),
    (
        "Wa Lone and Kyaw Soe Oo were arrested in Yangon. The former was beaten; the latter was tortured.",
        ["detained Wa Lone", "detained Kyaw Soe Oo", "ill_treated Wa Lone", "ill_treated Kyaw Soe Oo"],
    ),
    (
        "Wa Lone and Kyaw Soe Oo were arrested in Yangon. The former general was jailed.",
        ["detained Wa Lone", "detained Kyaw Soe Oo", "sentenced -"],
    ),
    (
        "The court fined the company and the newspaper. The latter was fined 1,000 dollars.",
        [],
    ),
    (
        "Three brothers were arrested. The eldest was released on Friday.",
        ["detained -", "released - 2024-04-26"],
    ),
    (
        "Navid, Vahid and Habib Afkari were sentenced in 2020. Navid Afkari was executed.",
        [
            "sentenced Navid Afkari 2020",
            "sentenced Vahid Afkari 2020",
            "sentenced Habib Afkari 2020",
            "died Navid Afkari",
        ],
    ),
    (
        (
            "Ales Bialiatski was sentenced to 10 years, Valiantsin Stefanovich to nine and Uladzimir Labkovich to "
            "seven. All of them were found guilty of smuggling. None admitted guilt."
        ),
        [
            "sentenced Ales Bialiatski P10Y",
            "sentenced Valiantsin Stefanovich P9Y",
            "sentenced Uladzimir Labkovich P7Y",
            "convicted Ales Bialiatski",
            "convicted Valiantsin Stefanovich",
            "convicted Uladzimir Labkovich",
            "accused Ales Bialiatski denied",
            "accused Valiantsin Stefanovich denied",
            "accused Uladzimir Labkovich denied",
        ],
    ),
    (
        "Şebnem Korur Fincancı was arrested with Erol Önderoğlu of RSF and writer Ahmet Nesin.",
        ["detained Şebnem Korur Fincancı", "detained Erol Önderoğlu", "detained Ahmet Nesin"],
    ),
    (
        "Wa Lone was arrested with his colleague Kyaw Soe Oo in Yangon.",
        ["detained Wa Lone", "detained Kyaw Soe Oo"],
    ),
    (
        "Ahmed Douma, along with Ahmed Maher and Mohamed Adel, was sentenced to three years.",
        ["sentenced Ahmed Douma P3Y", "sentenced Ahmed Maher P3Y", "sentenced Mohamed Adel P3Y"],
    ),
    (
        "Together with Ahmed Maher and Mohamed Adel, Ahmed Douma was sentenced to three years.",
        ["sentenced Ahmed Douma P3Y", "sentenced Ahmed Maher P3Y", "sentenced Mohamed Adel P3Y"],
    ),
    (
        "Joshua Wong was charged with 46 others with conspiracy to commit subversion.",
        ["charged Joshua Wong", "charged -"],
    ),
    (
        "Police arrested Joshua Wong along with two colleagues, Agnes Chow and Andy Chan.",
        ["detained Joshua Wong", "detained Agnes Chow", "detained Andy Chan"],
    ),
    (
        "Police arrested Joshua Wong with Agnes Chow.",
        ["detained Joshua Wong", "detained Agnes Chow"],
    ),
    (
        "José Daniel Ferrer was released with 52 other prisoners.",
        ["released José Daniel Ferrer", "released -"],
    ),
    (
        "Osman Kavala was detained at a dinner with Asena Günal and jailed with the help of a judge.",
        ["detained Osman Kavala", "sentenced Osman Kavala"],
    ),
    (
        "Police questioned Osman Kavala along with evidence from Asena Günal.",
        ["questioned Osman Kavala"],
    ),
    (
        "Osman Kavala was arrested with his wife, Asena Günal said.",
        ["detained Osman Kavala", "detained -"],
    ),
    (
        "Nobody has seen Dawit Isaak since he was seized at his home in September 2001.",
        ["disappeared Dawit Isaak 2001-09/..", "detained Dawit Isaak 2001-09"],
    ),
    (
        "Nobody has seen such protests since 1991. Nobody has seen the indictment since.",
        [],
    ),
    (
        "Bahruz Samadov was arrested on 21 August 2023. Igbal Abilov was detained two days after him.",
        ["detained Bahruz Samadov 2023-08-21", "detained Igbal Abilov 2023-08-23"],
    ),
    (
        "Félix Navarro got out in May. The news got out on Monday. Dawit Isaak got out of bed on Monday.",
        ["released Félix Navarro 2024-05"],
    ),
    (
        "José Daniel Ferrer was freed on 16 January 2024. Félix Navarro got out two days after him.",
        ["released José Daniel Ferrer 2024-01-16", "released Félix Navarro 2024-01-18"],
    ),
    (
        (
            "The court sentenced the Chair of the Turkish Medical Association (TTB), Prof. Dr. Şebnem Korur Fincancı, "
            "to 2 years, 8 months and 15 days in prison."
        ),
        ["sentenced Şebnem Korur Fincancı P2Y8M15D"],
    ),
    (
        "A judge released the editor of the newspaper Cumhuriyet, Murat Sabuncu, on Friday.",
        ["released Murat Sabuncu 2024-04-26"],
    ),
    (
        "The court acquitted the Chair of Amnesty Turkey, Taner Kılıç.",
        ["acquitted Taner Kılıç"],
    ),
    (
        "The court sentenced a man who had met the Chair of the association, Taner Kılıç, to two years.",
        ["sentenced - P2Y"],
    ),
    (
        "Police arrested the Chair on Monday.",
        ["detained - 2024-04-29"],
    ),
    (
        "The court passed sentence on Pavel Seviarynets and six other activists.",
        ["sentenced Pavel Seviarynets", "sentenced -"],
    ),
    (
        "Sanctions were imposed on Bahruz Samadov. The court passed a law on terrorism.",
        [],
    ),
    (
        (
            "Mohammad Mehdi Karami, Seyed Mohammad Hosseini and Hamid Ghareh-Hasanlou were tried in Karaj. His wife, "
            "Farzaneh Ghareh-Hasanlou, got 25 years. The couple were arrested on 4 November. Both were tortured."
        ),
        [
            "tried Mohammad Mehdi Karami",
            "tried Seyed Mohammad Hosseini",
            "tried Hamid Ghareh-Hasanlou",
            "sentenced Farzaneh Ghareh-Hasanlou P25Y",
            "detained Hamid Ghareh-Hasanlou 2023-11-04",
            "detained Farzaneh Ghareh-Hasanlou 2023-11-04",
            "ill_treated Hamid Ghareh-Hasanlou",
            "ill_treated Farzaneh Ghareh-Hasanlou",
        ],
    ),
    (
        (
            "Rouhollah Ajamian died on 3 November during a ceremony after the death of Hadis Najafi. The 16 were "
            "charged with rioting. None was allowed to choose a lawyer."
        ),
        ["died Rouhollah Ajamian 2023-11-03", "died Hadis Najafi", "charged -", "ill_treated -"],
    ),
    (
        (
            "Nargiz Absalamova and Elnara Gasimova were handed eight years apiece. All seven have denied the charges. "
            "None of them has admitted guilt."
        ),
        ["sentenced Nargiz Absalamova P8Y", "sentenced Elnara Gasimova P8Y", "charged - denied", "accused - denied"],
    ),
    (
        ("Police arrested Jimmy Lai in August 2020 along with two of his sons and four executives of his company."),
        ["detained Jimmy Lai 2020-08", "detained - 2020-08", "detained - 2020-08"],
    ),
    (
        (
            "Zyad el-Elaimy was arrested together with dozens of others, including the economist Omar el-Shenety and "
            "the activist Ramy Shaath."
        ),
        ["detained Zyad el-Elaimy", "detained -", "detained Omar el-Shenety", "detained Ramy Shaath"],
    ),
    (
        (
            "Lesther Alemán and another student leader, Max Jerez, were detained in July. The two went on trial last "
            "week."
        ),
        [
            "detained Lesther Alemán 2023-07",
            "detained Max Jerez 2023-07",
            "tried Lesther Alemán 2024-04-22/2024-04-28",
            "tried Max Jerez 2024-04-22/2024-04-28",
        ],
    ),
    (
        "Wa Lone and Kyaw Soe Oo were jailed for up to seven years.",
        ["sentenced Wa Lone", "sentenced Kyaw Soe Oo"],
    ),
    (
        (
            "A court in Minsk jailed four people in the case of BelaPAN: Andrei Aliaksandrau for 14 years, his fiancée"
            " Iryna Zlobina for nine, former director Dzmitry Navazhylau for six and editor-in-chief Iryna Leushyna "
            "for four."
        ),
        [
            "sentenced Andrei Aliaksandrau P14Y",
            "sentenced Iryna Zlobina P9Y",
            "sentenced Dzmitry Navazhylau P6Y",
            "sentenced Iryna Leushyna P4Y",
        ],
    ),
    (
        (
            'A judge sentenced former lawmakers Lee Cheuk-yan to 14 months, Leung Kwok-hung, known as "Long Hair", '
            "to 18, Au Nok-hin to 10 and Cyd Ho to eight."
        ),
        ["sentenced Lee Cheuk-yan P14M", "sentenced Leung Kwok-hung P18M", "sentenced Cyd Ho P8M"],
    ),
    (
        (
            "Dora María Téllez was sentenced to eight years, Ana Margarita Vijil, once the president of a party, to "
            "ten and student leader Lesther Alemán to 13. The activists Yader Parajón and Yaser Vado got ten years "
            "each. All of them were found guilty."
        ),
        [
            "sentenced Dora María Téllez P8Y",
            "sentenced Ana Margarita Vijil P10Y",
            "sentenced Lesther Alemán P13Y",
            "sentenced Yader Parajón P10Y",
            "sentenced Yaser Vado P10Y",
            "convicted Dora María Téllez",
            "convicted Ana Margarita Vijil",
            "convicted Lesther Alemán",
            "convicted Yader Parajón",
            "convicted Yaser Vado",
        ],
    ),
    (
        (
            "The court gave the director of Abzas Media, Ulvi Hasanli, the editor-in-chief, Sevinj Vagifgizi, reporter"
            " Hafiz Babali and Farid Mehralizada, an economist who worked for a radio, nine years each."
        ),
        [
            "sentenced Ulvi Hasanli P9Y",
            "sentenced Sevinj Vagifgizi P9Y",
            "sentenced Hafiz Babali P9Y",
            "sentenced Farid Mehralizada P9Y",
        ],
    ),
    (
        "Those jailed include Joshua Wong, an activist, and Agnes Chow.",
        ["sentenced Joshua Wong", "sentenced Agnes Chow"],
    ),
    (
        (
            "Those sentenced to death include Mohammad Mehdi Karami, 22, a karate champion, Seyed Mohammad Hosseini "
            "and Hamid Ghareh-Hasanlou, a doctor."
        ),
        ["sentenced Mohammad Mehdi Karami", "sentenced Seyed Mohammad Hosseini", "sentenced Hamid Ghareh-Hasanlou"],
    ),
    (
        "Farid Mehralizada was the last to be detained, in May 2024.",
        ["detained Farid Mehralizada 2024-05"],
    ),
    (
        (
            "Ulvi Hasanli and Mahammad Kekalov were arrested on 20 November 2023. Nargiz Absalamova was detained ten "
            "days after them, Hafiz Babali on 13 December and Elnara Gasimova the following month."
        ),
        [
            "detained Ulvi Hasanli 2023-11-20",
            "detained Mahammad Kekalov 2023-11-20",
            "detained Nargiz Absalamova 2023-11-30",
            "detained Hafiz Babali 2023-12-13",
            "detained Elnara Gasimova 2024-01",
        ],
    ),
    (
        (
            "Orhan Erinç, the head of a foundation, was sentenced to six years and three months, cartoonist Musa Kart,"
            " Güray Öz and Hakan Kara to three years and nine months each."
        ),
        [
            "sentenced Orhan Erinç P6Y3M",
            "sentenced Musa Kart P3Y9M",
            "sentenced Güray Öz P3Y9M",
            "sentenced Hakan Kara P3Y9M",
        ],
    ),
    (
        (
            "Phyo Zeya Thaw, a former lawmaker and rapper, Kyaw Min Yu, a democracy activist better known as Ko Jimmy,"
            " Hla Myo Aung and Aung Thura Zaw were accused of terrorism."
        ),
        ["accused Phyo Zeya Thaw", "accused Kyaw Min Yu", "accused Hla Myo Aung", "accused Aung Thura Zaw"],
    ),
    (
        (
            "Ksenia Syramalot, Yana Arabeika, Illia Trakhtsenberg, Viktoryia Hrankouskaya, Yahor Kanetski, Anastasiya "
            "Bulybenka and the teacher Volha Filatchankava were given two and a half years each; Hleb Fitsner, the "
            "only one who pleaded guilty, got two years. All were recognised as political prisoners."
        ),
        [
            "sentenced Ksenia Syramalot P2Y6M",
            "sentenced Yana Arabeika P2Y6M",
            "sentenced Illia Trakhtsenberg P2Y6M",
            "sentenced Viktoryia Hrankouskaya P2Y6M",
            "sentenced Yahor Kanetski P2Y6M",
            "sentenced Anastasiya Bulybenka P2Y6M",
            "sentenced Volha Filatchankava P2Y6M",
            "accused Hleb Fitsner",
            "sentenced Hleb Fitsner P2Y",
            "recognised Hleb Fitsner",
            "recognised Ksenia Syramalot",
            "recognised Yana Arabeika",
            "recognised Illia Trakhtsenberg",
            "recognised Viktoryia Hrankouskaya",
            "recognised Yahor Kanetski",
            "recognised Anastasiya Bulybenka",
            "recognised Volha Filatchankava",
        ],
    ),
    (
        "Murat Sabuncu and Ahmet Şık were freed after 495 and 434 days in Silivri prison respectively.",
        ["released Murat Sabuncu", "released Ahmet Şık", "held Murat Sabuncu P495D", "held Ahmet Şık P434D"],
    ),
    (
        ("Officers held the staff, among them Ian Louie and Emma Scolding, for three hours. Shady Zalat was seized."),
        ["held -", "held Ian Louie", "held Emma Scolding", "detained Shady Zalat"],
    ),
    (
        (
            "Bacede Mabuza and Mthandeni Dube were jailed. Thulani Maseko had been jailed in 2014 along with the "
            "editor Bheki Makhubu. They were released after 15 months."
        ),
        [
            "sentenced Bacede Mabuza",
            "sentenced Mthandeni Dube",
            "sentenced Thulani Maseko 2014",
            "sentenced Bheki Makhubu 2014",
            "released Thulani Maseko",
            "released Bheki Makhubu",
            "held Thulani Maseko P15M",
            "held Bheki Makhubu P15M",
        ],
    ),
    (
        "Phyo Zeya Thaw and Kyaw Min Yu were arrested in October and November last year respectively.",
        ["detained Phyo Zeya Thaw 2023-10", "detained Kyaw Min Yu 2023-11"],
    ),
    (
        (
            "Anna Pavlikova was 17 and Maria Dubovik 19 when they were arrested in March 2018. Both were moved to "
            "house arrest."
        ),
        [
            "detained Anna Pavlikova 2018-03",
            "detained Maria Dubovik 2018-03",
            "house_arrest Anna Pavlikova",
            "house_arrest Maria Dubovik",
        ],
    ),
    (
        "Anna Pavlikova told Maria Dubovik the news when they were freed.",
        ["released -"],
    ),
    (
        "Police beat Anna Pavlikova when they arrested Maria Dubovik.",
        ["ill_treated Anna Pavlikova", "detained Maria Dubovik"],
    ),
    (
        ("Prosecutors charged Joshua Wong and 46 others with subversion; all but three were remanded in custody."),
        ["charged Joshua Wong", "charged -", "remanded -"],
    ),
    (
        "Joshua Wong, Agnes Chow and Ivan Lam were jailed for 13.5, 10 and seven months.",
        ["sentenced Joshua Wong", "sentenced Agnes Chow", "sentenced Ivan Lam"],
    ),
    (
        (
            "Ahmed Douma was jailed along with Ahmed Maher and Mohamed Adel in December 2013. In 2015 a judge gave him"
            " a life sentence."
        ),
        [
            "sentenced Ahmed Douma 2013-12",
            "sentenced Ahmed Maher 2013-12",
            "sentenced Mohamed Adel 2013-12",
            "sentenced Ahmed Douma 2015",
        ],
    ),
    (
        (
            "Sepideh Gholian was arrested in 2018 together with the workers' leader Esmail Bakhshi. Both were freed on"
            " bail. She was arrested again."
        ),
        [
            "detained Sepideh Gholian 2018",
            "detained Esmail Bakhshi 2018",
            "released Sepideh Gholian",
            "released Esmail Bakhshi",
            "detained Sepideh Gholian",
        ],
    ),
]
