"""Lines in the manner of news agencies, and all that each of them tells (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        "Victor Hugo Tinoco has yet to be sentenced.",
        ["sentenced Victor Hugo Tinoco planned"],
    ),
    (
        "Dora María Téllez was convicted this month of conspiracy.",
        ["convicted Dora María Téllez 2024-05"],
    ),
    (
        "Ramin Deko was taken into custody the same day, December 6, and remanded later.",
        ["detained Ramin Deko 2023-12-06", "remanded Ramin Deko 2023-12-06/.."],
    ),
    (
        (
            "Last month, Farid Mehralizada saw his detention extended by three months. RFE/RL President "
            "Stephen Capus has called for his immediate release."
        ),
        [
            "remanded Farid Mehralizada 2024-04 P3M",
            "intervention Farid Mehralizada",
            "released Farid Mehralizada demanded",
        ],
    ),
    (
        (
            "The court ordered that Aynur Elgunes, the editor, Aytac Tapdiq, Khayala Agayeva and Aysel "
            "Umudova be held until April."
        ),
        ["remanded Aynur Elgunes", "remanded Aytac Tapdiq", "remanded Khayala Agayeva", "remanded Aysel Umudova"],
    ),
    (
        (
            "Police picked Hugo Torres up together with Dora María Téllez, another former commander, and the "
            "politician Victor Hugo Tinoco."
        ),
        ["detained Hugo Torres", "detained Dora María Téllez", "detained Victor Hugo Tinoco"],
    ),
    (
        "Most of those accused were picked up in January 2021.",
        ["detained - 2021-01"],
    ),
    (
        "Hugo Torres was taken from El Chipote prison to a hospital.",
        ["transferred Hugo Torres"],
    ),
    (
        (
            "Dora María Téllez and Lesther Alemán were jailed. Vilma Núñez urged the government to let the "
            "remaining prisoners go home."
        ),
        ["sentenced Dora María Téllez", "sentenced Lesther Alemán", "intervention -", "released - demanded"],
    ),
    (
        "Of the 16, two - Lawrence Lau and Lee Yue-shun - were acquitted in May.",
        ["acquitted Lawrence Lau 2024-05", "acquitted Lee Yue-shun 2024-05"],
    ),
    (
        "Aysel Umudova and Natig Javadli were charged. Meydan TV has rejected the accusations.",
        ["charged Aysel Umudova", "charged Natig Javadli"],
    ),
    (
        (
            "Suu Kyi received a three-year sentence after being tried under the secrets law, said the "
            "official, who spoke on condition of anonymity."
        ),
        ["sentenced Suu Kyi P3Y", "tried Suu Kyi"],
    ),
    (
        "Loujain al-Hathloul has been released. Hathloul, 31, was arrested in May 2018.",
        ["released Loujain al-Hathloul", "detained Loujain al-Hathloul 2018-05"],
    ),
    (
        "Loujain al-Hathloul has been released, her family said on Wednesday, after nearly three years behind bars.",
        ["released Loujain al-Hathloul", "held Loujain al-Hathloul P3Y"],
    ),
    (
        "The family said Loujain al-Hathloul was subjected to electric shocks.",
        ["ill_treated Loujain al-Hathloul"],
    ),
    (
        "A court has ordered the detention of prominent rights lawyer Rocio San Miguel, the attorney general said.",
        ["remanded Rocio San Miguel"],
    ),
    (
        "Trinh Ba Phuong received 10 years. Nguyen Thi Tam got six.",
        ["sentenced Trinh Ba Phuong P10Y", "sentenced Nguyen Thi Tam P6Y"],
    ),
    (
        "Pham Doan Trang stood accused of making documents against the state.",
        ["accused Pham Doan Trang"],
    ),
    (
        "Samar Badawi is still detained.",
        ["held Samar Badawi"],
    ),
    (
        "Police broke the legs of Pham Doan Trang at a protest in 2015.",
        ["ill_treated Pham Doan Trang 2015"],
    ),
    (
        "Suu Kyi has already been handed 23 years after being found guilty of corruption.",
        ["sentenced Suu Kyi P23Y", "convicted Suu Kyi"],
    ),
    (
        "Phuong's mother Can Thi Theu and his brother Trinh Ba Tu were each sentenced to eight years in May.",
        ["sentenced Can Thi Theu 2024-05 P8Y", "sentenced Trinh Ba Tu 2024-05 P8Y"],
    ),
    (
        "Alaa Abd el-Fattah was retried in May.",
        ["tried Alaa Abd el-Fattah 2024-05"],
    ),
    (
        "Three members of her Cabinet were also found guilty, each receiving sentences of three years.",
        ["convicted -", "sentenced - P3Y"],
    ),
    (
        "In October 2011 Alaa Abd el-Fattah was arrested. He walked free on Christmas Day.",
        ["detained Alaa Abd el-Fattah 2011-10", "released Alaa Abd el-Fattah 2011-12-25"],
    ),
    (
        "Suu Kyi, Australian economist convicted in Myanmar secrets case",
        ["convicted Suu Kyi", "convicted -"],
    ),
    (
        "A court nearly halved a six-year sentence imposed on physician Walid Fitaihi.",
        ["appealed Walid Fitaihi", "sentenced Walid Fitaihi P6Y"],
    ),
    (
        "Alaa Abd el-Fattah has spent most of the last decade in jail.",
        ["held Alaa Abd el-Fattah 201X"],
    ),
    (
        (
            "Vietnam jails writer Pham Doan Trang\n\nPham Doan Trang was jailed for nine years on Tuesday.\n\nOn "
            "Wednesday Trinh Ba Phuong received 10 years.\n\nThe US state department condemned the verdict and "
            "called on Vietnam to free her."
        ),
        [
            "sentenced Pham Doan Trang",
            "sentenced Pham Doan Trang 2024-04-30 P9Y",
            "sentenced Trinh Ba Phuong 2024-05-01 P10Y",
            "intervention Pham Doan Trang",
            "intervention Pham Doan Trang",
            "released Pham Doan Trang demanded",
        ],
    ),
    (
        "Pham Doan Trang was jailed. Trang was accused of treason.",
        ["sentenced Pham Doan Trang", "accused Pham Doan Trang"],
    ),
    (
        "His lawyer Mohamed el-Baker was arrested. El-Baker got four years.",
        ["detained Mohamed el-Baker", "sentenced Mohamed el-Baker P4Y"],
    ),
    (
        "Trinh Ba Phuong received 10 years. Nguyen Thi Tam, tried in May, was given six.",
        ["sentenced Trinh Ba Phuong P10Y", "tried Nguyen Thi Tam 2024-05", "sentenced Nguyen Thi Tam P6Y"],
    ),
    (
        (
            "Sean Turnell was jailed in 2021. He was arrested five days after the military seized power on "
            "Feb. 1, 2021, in a hotel."
        ),
        ["sentenced Sean Turnell 2021", "detained Sean Turnell 2021-02-06"],
    ),
    (
        "Ihar Losik was detained on 3 May 2021. He was freed two days after his arrest.",
        ["detained Ihar Losik 2021-05-03", "released Ihar Losik 2021-05-05", "detained Ihar Losik 2021-05-03"],
    ),
    (
        "Ihar Losik was detained on 3 May 2021. He was tried a week after the election.",
        ["detained Ihar Losik 2021-05-03", "tried Ihar Losik"],
    ),
    (
        "A court halved the sentence imposed on Walid Fitaihi. Loujain al-Hathloul was freed.",
        ["appealed Walid Fitaihi", "sentenced Walid Fitaihi", "released Loujain al-Hathloul"],
    ),
    (
        (
            "Uladzimer Tsyhanovich, Artsyom Sakau and Dzmitry Papou, who worked for him, received 15, 16, and"
            " 16 years, respectively."
        ),
        ["sentenced Uladzimer Tsyhanovich P15Y", "sentenced Artsyom Sakau P16Y", "sentenced Dzmitry Papou P16Y"],
    ),
    (
        "Daler Imomali and Abdullo Gurbati were sentenced to 10 and seven and a half years respectively.",
        ["sentenced Daler Imomali P10Y", "sentenced Abdullo Gurbati P7Y6M"],
    ),
    (
        "Ihar Losik, Maxim Znak, Daria Chultsova and Andrei Aliaksandrau were sentenced to 15, 14, 13 and 12 years.",
        [
            "sentenced Ihar Losik P15Y",
            "sentenced Maxim Znak P14Y",
            "sentenced Daria Chultsova P13Y",
            "sentenced Andrei Aliaksandrau P12Y",
        ],
    ),
    (
        "Mikola Statkevich, a veteran politician, together with blogger Ihar Losik, was sentenced in the same case.",
        ["sentenced Mikola Statkevich", "sentenced Ihar Losik"],
    ),
    (
        "Kizza Besigye: Ugandan opposition figure ends hunger strike in jail",
        ["hunger_strike Kizza Besigye", "held Kizza Besigye"],
    ),
    (
        "Ihar Losik was jailed. His lawyer, Ang Udom, said they would appeal within a month.",
        ["sentenced Ihar Losik", "appealed Ihar Losik planned 2024-05-01/2024-06-01"],
    ),
    (
        "Kem Sokha was convicted of treason on Friday and ordered to serve 27 years under house arrest.",
        [
            "convicted Kem Sokha 2024-04-26",
            "sentenced Kem Sokha 2024-04-26 P27Y",
            "house_arrest Kem Sokha 2024-04-26 P27Y",
        ],
    ),
    (
        "Kizza Besigye and Obeid Lutale were charged with treason. Both men deny them.",
        [
            "charged Kizza Besigye",
            "charged Obeid Lutale",
            "accused Kizza Besigye denied",
            "accused Obeid Lutale denied",
        ],
    ),
    (
        "Ihar Losik was not freed until August 2015. He is not expected to be tried until 2030.",
        ["released Ihar Losik 2015-08", "tried Ihar Losik planned 2030"],
    ),
    (
        "Uganda's Supreme Court ruled that civilians cannot be tried by military courts.",
        [],
    ),
    (
        (
            "Critics of the Kremlin behind bars\n\nALEXEI NAVALNY\nNavalny, 45, was detained in January 2021.\n\n"
            "ANDREI PIVOVAROV\nThe former head of Open Russia was taken off a plane in May 2021. He could get "
            "six years.\n\nYURI DMITRIEV\nThe historian was first arrested in December 2016."
        ),
        [
            "held -",
            "detained Alexei Navalny 2021-01",
            "detained Andrei Pivovarov 2021-05",
            "sentenced Andrei Pivovarov conditional P6Y",
            "detained Yuri Dmitriev 2016-12",
        ],
    ),
    (
        (
            "Umar Khalid has been in jail since September 2020. Siddique Kappan, a reporter who was picked up"
            " the following month, was freed in 2023."
        ),
        ["held Umar Khalid 2020-09/..", "detained Siddique Kappan 2020-10", "released Siddique Kappan 2023"],
    ),
    (
        (
            "Eskinder Nega was arrested in June 2020 and stayed in prison until January 2022, when the "
            "charges were dropped."
        ),
        ["detained Eskinder Nega 2020-06", "held Eskinder Nega ../2022-01", "case_closed Eskinder Nega 2022-01"],
    ),
    (
        "Police detained 20 people on Monday. They include the lawyers Maxim Znak and Ihar Losik.",
        ["detained - 2024-04-29", "detained Maxim Znak 2024-04-29", "detained Ihar Losik 2024-04-29"],
    ),
    (
        "Three activists were jailed for a year. One of them is Ihar Losik.",
        ["sentenced - P1Y", "sentenced Ihar Losik P1Y"],
    ),
    (
        "Dozens of reporters were released in 2018. Among them was Eskinder Nega, who had served seven years.",
        ["released - 2018", "released Eskinder Nega 2018", "held Eskinder Nega P7Y"],
    ),
    (
        "Belay Manaye spent four weeks in police cells.",
        ["held Belay Manaye P4W"],
    ),
    (
        "New Delhi, India – India's Supreme Court on Wednesday ordered the release of Prabir Purkayastha.",
        ["released Prabir Purkayastha planned 2024-05-01"],
    ),
    (
        "Prabir Purkayastha was sent to judicial custody on October 4.",
        ["remanded Prabir Purkayastha 2023-10-04"],
    ),
    (
        "Critics say the law makes bail nearly impossible. Umar Khalid is in jail.",
        ["held Umar Khalid"],
    ),
    (
        "Narges Mohammadi has not been allowed to speak to her children for two years.",
        ["ill_treated Narges Mohammadi"],
    ),
    (
        "Her husband Taghi Rahmani, who lives in Paris, spoke to AFP. He himself spent 14 years in jail.",
        ["held Taghi Rahmani P14Y"],
    ),
    (
        "Ihar Losik was freed in May. Also freed was his lawyer, Maxim Znak.",
        ["released Ihar Losik 2024-05", "released Maxim Znak"],
    ),
    (
        "Also detained were Daria Chultsova and Ihar Losik. Also to be tried is Maxim Znak.",
        ["detained Daria Chultsova", "detained Ihar Losik", "tried Maxim Znak planned"],
    ),
    (
        "A 43-year term was handed in January to a former civil servant, Anchan Preelert.",
        ["sentenced Anchan Preelert 2024-01 P43Y"],
    ),
    (
        "The European Union demanded that Mzia Amaglobeli and all those held be freed immediately.",
        [
            "intervention Mzia Amaglobeli",
            "intervention -",
            "held -",
            "released Mzia Amaglobeli demanded",
            "released - demanded",
        ],
    ),
    (
        "Ahmed Mansoor, the blogger, is thought to be among those convicted.",
        ["convicted Ahmed Mansoor"],
    ),
    (
        (
            "Victoire Ingabire, who spent eight years in prison before she was pardoned, said others were "
            "behind bars, among them the YouTuber Yvonne Idamange."
        ),
        ["held Victoire Ingabire P8Y", "released Victoire Ingabire", "held -", "held Yvonne Idamange"],
    ),
    (
        "Georgia court jails journalist Mzia Amaglobeli for two years",
        ["sentenced Mzia Amaglobeli P2Y"],
    ),
    (
        "Luis Manuel Otero Alcántara, 34, a leader of the San Isidro Movement, was given five years.",
        ["sentenced Luis Manuel Otero Alcántara P5Y"],
    ),
    (
        "Juslid Justiz must serve three years of correctional work.",
        ["sentenced Juslid Justiz P3Y"],
    ),
    (
        (
            "Nasser bin Ghaith and Ahmed Mansoor were jailed. Several of the accused told the judge they had "
            "been beaten."
        ),
        ["sentenced Nasser bin Ghaith", "sentenced Ahmed Mansoor", "ill_treated -"],
    ),
    (
        "Paul Rusesabagina: Rwanda to free Hotel Rwanda hero",
        ["released Paul Rusesabagina planned"],
    ),
    (
        (
            "Two Cuban artists have been sentenced to five and nine years in prison.\n\nMaykel Castillo "
            "received nine.\n\nThree others were tried. Félix Roque and Reina Sierra got five and three years."
        ),
        ["sentenced - P5Y P9Y", "tried -", "sentenced Félix Roque P5Y", "sentenced Reina Sierra P3Y"],
    ),
    (
        (
            "Tundu Lissu, who was shot in 2017 and came second in the last presidential poll, was arrested on"
            " April 9 after a rally."
        ),
        ["detained Tundu Lissu 2024-04-09"],
    ),
    (
        (
            "Among those awaiting trial are politicians Vladimir Kara-Murza and Ilya Yashin, who was remanded"
            " for two months this week."
        ),
        [
            "tried Vladimir Kara-Murza planned",
            "tried Ilya Yashin planned",
            "remanded Ilya Yashin 2024-04-29/2024-05-05 P2M",
        ],
    ),
    (
        (
            "Shah Mahmood Qureshi remains in custody, as does Yasmin Rashid, a survivor accused of inciting "
            "an attack - a claim her lawyers dismiss."
        ),
        ["held Shah Mahmood Qureshi", "held Yasmin Rashid", "accused Yasmin Rashid", "accused Yasmin Rashid denied"],
    ),
    (
        "The Supreme Court ruled the arrest of Imran Khan illegal.",
        ["detained Imran Khan"],
    ),
    (
        "Leila de Lima was held. Bail had been denied in June.",
        ["held Leila de Lima", "remanded Leila de Lima 2023-06"],
    ),
    (
        (
            "Leila de Lima was jailed by a judge. A human rights chief turned senator, she was arrested in "
            "February 2017."
        ),
        ["sentenced Leila de Lima", "detained Leila de Lima 2017-02"],
    ),
    (
        "Vadim Krasikov was convicted. Germany let go of Vadim Krasikov.",
        ["convicted Vadim Krasikov", "released Vadim Krasikov"],
    ),
    (
        "Ronnie Dayan was jailed. Four others, including Ronnie Dayan, were also allowed out.",
        ["sentenced Ronnie Dayan", "released -", "released Ronnie Dayan"],
    ),
    (
        (
            "Those who arrived include the philosopher Uladzimir Matskevich, who was serving five years, the "
            "journalist Ihar Losik, sentenced to 15 years in 2021, and 14 foreigners."
        ),
        ["held Uladzimir Matskevich P5Y", "sentenced Ihar Losik 2021 P15Y"],
    ),
    (
        "Pan Ei Mon learned that she was pregnant after Wa Lone was detained.",
        ["detained Wa Lone"],
    ),
    (
        "Wa Lone was pardoned. Seven soldiers were granted early release in November.",
        ["released Wa Lone", "released - 2023-11"],
    ),
    (
        'Kamel Ltaif was jailed. "I\'ve never seen a trial like this," his lawyer said.',
        ["sentenced Kamel Ltaif"],
    ),
    (
        "Wa Lone was freed. Ihar Losik was jailed. As he stepped out of prison, Wa Lone waved.",
        ["released Wa Lone", "sentenced Ihar Losik", "released Wa Lone"],
    ),
    (
        "Otabek Sattoriy was jailed. A Turkmen dissident is missing after police detained him in Istanbul.",
        ["sentenced Otabek Sattoriy", "disappeared -", "detained -"],
    ),
    (
        "Pygambergeldy Allaberdyev was refused a meeting with his family.",
        ["ill_treated Pygambergeldy Allaberdyev"],
    ),
    (
        (
            "Cuba jails dissident Ferrer\n\nJose Daniel Ferrer was arrested on Tuesday, his sister said. Ana "
            "Belkis Ferrer wrote that agents had come at dawn.\n\nFerrer, sentenced to 25 years in 2003, was "
            "freed in 2011."
        ),
        [
            "sentenced Jose Daniel Ferrer",
            "detained Jose Daniel Ferrer 2024-04-30",
            "sentenced Jose Daniel Ferrer 2003 P25Y",
            "released Jose Daniel Ferrer 2011",
        ],
    ),
    (
        (
            "Toomaj Salehi was sentenced to six years in July 2023 but let out on bail that November after "
            "the court found flaws."
        ),
        ["sentenced Toomaj Salehi 2023-07 P6Y", "released Toomaj Salehi 2023-11"],
    ),
    (
        (
            "Quazi Nawshaba Ahmed and Shahidul Alam were held. Dozens of students were jailed as well. Nearly"
            " all of them have been freed."
        ),
        ["held Quazi Nawshaba Ahmed", "held Shahidul Alam", "sentenced -", "released -"],
    ),
    (
        (
            "Jimmy Lai went on trial. The government appealed to Beijing to keep Lai's British lawyer from "
            "defending him."
        ),
        ["tried Jimmy Lai"],
    ),
    (
        (
            "Mikola Statkevich was arrested in May on his way to a rally in Minsk. Nikolai Statkevich, as he "
            "is called in Russian, was jailed."
        ),
        ["detained Mikola Statkevich 2024-05", "sentenced Mikola Statkevich"],
    ),
    (
        "Ivan Losik and Jan Losik were jailed.",
        ["sentenced Ivan Losik", "sentenced Jan Losik"],
    ),
    (
        (
            "Activist Bakhtiyar Hajiyev, who went on hunger strike several times, has been in custody since "
            "December 2022; on Monday prosecutors asked for 10 years for him."
        ),
        [
            "hunger_strike Bakhtiyar Hajiyev",
            "held Bakhtiyar Hajiyev 2022-12/..",
            "sentenced Bakhtiyar Hajiyev planned 2024-04-29 P10Y",
        ],
    ),
    (
        (
            "Other Americans still held in Russia include Stephen Hubbard, 72, Robert Gilman, who was "
            "convicted of assaulting a policeman, and Gordon Black."
        ),
        ["held Stephen Hubbard", "held Robert Gilman", "held Gordon Black", "convicted Robert Gilman"],
    ),
    (
        "Mohammed al-Ghamdi was sentenced to death. The verdict was overturned and he received 30 years instead.",
        ["sentenced Mohammed al-Ghamdi", "appealed Mohammed al-Ghamdi", "sentenced Mohammed al-Ghamdi P30Y"],
    ),
    (
        (
            "Ulvi Hasanli was jailed. So was his deputy Mahammad Kekalov, who disappeared for two days after "
            "men in plain clothes took him from his home."
        ),
        [
            "sentenced Ulvi Hasanli",
            "sentenced Mahammad Kekalov",
            "disappeared Mahammad Kekalov",
            "detained Mahammad Kekalov",
        ],
    ),
    (
        (
            "Gubad Ibadoghlu and his wife Irada Bayramova were driving home when masked men stopped their "
            "car. Both were beaten, relatives say."
        ),
        ["ill_treated Gubad Ibadoghlu", "ill_treated Irada Bayramova"],
    ),
    (
        "Ulvi Hasanli was arrested on Monday. So were Aynur Elgunes and Natig Javadli.",
        ["detained Ulvi Hasanli 2024-04-29", "detained Aynur Elgunes 2024-04-29", "detained Natig Javadli 2024-04-29"],
    ),
    (
        "Ulvi Hasanli was arrested. So was the end of a dream.",
        ["detained Ulvi Hasanli"],
    ),
    (
        (
            "Yassin Juma, a freelance cameraman, was arrested on July 2 last year at the home of Jawar "
            "Mohammed, an opposition leader who was himself detained three days earlier."
        ),
        ["detained Yassin Juma 2023-07-02", "detained Jawar Mohammed 2023-06-29"],
    ),
    (
        "Jawar Mohammed and Bekele Gerba were charged. The committee urged Abiy Ahmed to free all reporters.",
        ["charged Jawar Mohammed", "charged Bekele Gerba", "intervention -", "released - demanded"],
    ),
    (
        (
            "Rafael Acosta Arévalo was detained together with six other officers. Colonel Miguel Sisco Mora "
            "and police commissioner Miguel Ibarreto were among them."
        ),
        ["detained Rafael Acosta Arévalo", "detained -", "detained Miguel Sisco Mora", "detained Miguel Ibarreto"],
    ),
    (
        "Stan Swamy, who had caught Covid in the overcrowded Taloja jail, was arrested.",
        ["detained Stan Swamy"],
    ),
    (
        ("Maxim Znak and Ihar Losik were jailed. Maria Kalesnikava was freed. All three were beaten, relatives said."),
        [
            "sentenced Maxim Znak",
            "sentenced Ihar Losik",
            "released Maria Kalesnikava",
            "ill_treated Maxim Znak",
            "ill_treated Ihar Losik",
            "ill_treated Maria Kalesnikava",
        ],
    ),
    (
        "Maxim Znak and Maria Kalesnikava were jailed. All political prisoners must be freed, Viasna said.",
        ["sentenced Maxim Znak", "sentenced Maria Kalesnikava", "released - demanded"],
    ),
    (
        "The Committee to Protect Journalists called on Azerbaijani officials to immediately free Farid Mehralizada.",
        ["intervention Farid Mehralizada", "released Farid Mehralizada demanded"],
    ),
    (
        "The Committee to Protect Journalists called on Azerbaijani lawmakers to debate the bill.",
        [],
    ),
    (
        "The arrest on Saturday of Ekrem Imamoglu, the mayor of Istanbul, set off protests.",
        ["detained Ekrem Imamoglu 2024-04-27"],
    ),
    ("The arrival on Monday of Ekrem Imamoglu, the mayor of Istanbul, was delayed.", []),
    (
        "Thousands rallied in Istanbul to protest the arrest of Ekrem Imamoglu.",
        ["intervention Ekrem Imamoglu", "detained Ekrem Imamoglu"],
    ),
    (
        "Supporters plan to protest against the arrest of Ekrem Imamoglu.",
        ["detained Ekrem Imamoglu"],
    ),
    (
        "Prosecutors plan to seek the arrest of Ekrem Imamoglu.",
        ["detained Ekrem Imamoglu planned"],
    ),
    ("Baktash Abtin succumbed to COVID-19 in a Tehran hospital.", ["died Baktash Abtin"]),
    ("Farid Mehralizada succumbed to the temptation of a second helping.", []),
    ("Imran Khan was sent on 14-day judicial remand to Adiala jail.", ["remanded Imran Khan P14D"]),
    ("Imran Khan was sent on a six-week tour of Australia.", []),
    ("A Delhi court sent activist Umar Khalid to 10 days of police custody.", ["remanded Umar Khalid P10D"]),
    ("The club sent Umar Khalid to three days of training.", []),
    (
        "The Supreme Court dismissed Jimmy Lai's bid to overturn his conviction.",
        ["appealed Jimmy Lai", "convicted Jimmy Lai"],
    ),
    ("The court rejected Jimmy Lai's request to quash the verdict.", ["appealed Jimmy Lai"]),
    ("The court rejected Jimmy Lai's bid to buy the paper, and his request to build a house.", []),
]
