"""Sentences that are easily misread into a fact that harms somebody: what must be told, and what must not."""

import pytest

from letapis.model import Report
from letapis.reading import Reader
from tests.reading.agency_lines import AGENCIES
from tests.reading.rights_lines import RIGHTS
from tests.reading.wrong_persons import PERSONS, Told

CASES: list[tuple[str, list[Told], list[tuple[str, str | None]]]] = [
    (
        "Duman Muhammedkarim was detained for taking part in an extremist group. His lawyer denied it.",
        [
            ("detained", "Duman Muhammedkarim", "affirmed", "actual"),
            ("accused", "Duman Muhammedkarim", "denied", "actual"),
        ],
        [("accused", "His lawyer"), ("accused", None)],
    ),
    (
        "Three Polish activists leave Belarus, Borys and Pochobut stay in prison",
        [("held", "Borys", "affirmed", "actual"), ("held", "Pochobut", "affirmed", "actual")],
        [("left_country", "Borys"), ("left_country", "Pochobut")],
    ),
    (
        (
            "Ihar Losik was arrested in May. Advani admitted that the government had failed. Maria Ressa denied that "
            "her paper broke the law. The ministry made it clear that it would vote."
        ),
        [("detained", "Ihar Losik", "affirmed", "actual")],
        [("accused", "Advani"), ("accused", "Maria Ressa"), ("acquitted", None)],
    ),
    (
        "Tundu Lissu could face the death penalty if found guilty of treason, with which he was charged on Thursday.",
        [("convicted", "Tundu Lissu", "affirmed", "conditional"), ("charged", "Tundu Lissu", "affirmed", "actual")],
        [],
    ),
    (
        "Stan Swamy was arrested. He called the allegations fabricated. He said the charges were trumped up.",
        [("accused", "Stan Swamy", "denied", "actual"), ("charged", "Stan Swamy", "denied", "actual")],
        [],
    ),
    (
        "Pham Chi Dung was jailed for 26 years. After his release he will have to spend a year under house arrest.",
        [
            ("released", "Pham Chi Dung", "affirmed", "planned"),
            ("house_arrest", "Pham Chi Dung", "affirmed", "planned"),
        ],
        [],
    ),
    (
        "Egypt's would-be presidential challenger Ahmed Tantawy was jailed on Wednesday.",
        [("sentenced", "Ahmed Tantawy", "affirmed", "actual")],
        [("held", None)],
    ),
    (
        "Daler Imomali was charged with fraud, tax evasion and illegally crossing the border. He is due in court.",
        [("charged", "Daler Imomali", "affirmed", "actual"), ("tried", "Daler Imomali", "affirmed", "planned")],
        [("left_country", "Daler Imomali")],
    ),
    (
        "Mikheil Saakashvili was arrested. The president has ruled out a pardon. A minister ruled out releasing him.",
        [("released", "Mikheil Saakashvili", "denied", "actual")],
        [],
    ),
    (
        "Vladimir Kara-Murza was jailed. Under Russian law people with this disease must not be imprisoned, he says.",
        [("sentenced", "Vladimir Kara-Murza", "affirmed", "actual")],
        [],
    ),
    (
        "Fariba Adelkhah was arrested in June. Her colleague and partner Roland Marchal was seized the same day.",
        [("detained", "Roland Marchal", "affirmed", "actual")],
        [("detained", None)],
    ),
    (
        (
            "Siarhei Tsikhanouski, Mikalai Statkevich and Ihar Losik were jailed. His wife, Darya, was arrested. "
            "Sviatlana Tsikhanouskaya was forced into exile. Washington called for the release of all five men."
        ),
        [("sentenced", "Ihar Losik", "affirmed", "actual")],
        [("released", "Sviatlana Tsikhanouskaya"), ("released", "Darya")],
    ),
    (
        'Sasha Skochilenko was jailed. Mediazona counted 27 verdicts for "fakes" in May, four of them acquittals.',
        [("sentenced", "Sasha Skochilenko", "affirmed", "actual")],
        [("acquitted", "Sasha Skochilenko"), ("acquitted", None)],
    ),
    (
        "Freelancer Ihar Losik was convicted. He was transferred from Zhodzina to the capital on October 8.",
        [("convicted", "Ihar Losik", "affirmed", "actual"), ("transferred", "Ihar Losik", "affirmed", "actual")],
        [],
    ),
    (
        (
            "Maria Moroz and Siarhei Dyleuski were each given 12 years.\n\n"
            "Sviatlana Tsikhanouskaya, whose husband Siarhei is serving 18 years in Belarus, was given 15."
        ),
        [("sentenced", "Siarhei Dyleuski", "affirmed", "actual"), ("held", "Siarhei", "affirmed", "actual")],
        [("held", "Siarhei Dyleuski")],
    ),
    (
        "A court has denied bail to Leila de Lima, the jailed senator and critic of Rodrigo Duterte.",
        [("held", "Leila de Lima", "affirmed", "actual")],
        [("held", None)],
    ),
    (
        (
            "Belarus court sentences Tsikhanouskaya in absentia\n\n"
            "Opposition leader Sviatlana Tsikhanouskaya has been sentenced to 15 years."
        ),
        [("sentenced", "Sviatlana Tsikhanouskaya", "affirmed", "actual")],
        [],
    ),
    (
        "Three members of her team, Soe Win, Kyaw Win and Set Aung, got three years.",
        [
            ("sentenced", "Soe Win", "affirmed", "actual"),
            ("sentenced", "Kyaw Win", "affirmed", "actual"),
            ("sentenced", "Set Aung", "affirmed", "actual"),
        ],
        [("sentenced", None)],
    ),
    (
        "Jailed women's rights campaigner Loujain al-Hathloul appeared before a court in Riyadh on Wednesday.",
        [("held", "Loujain al-Hathloul", "affirmed", "actual")],
        [("held", None)],
    ),
    (
        "Ihsane El Kadi was convicted in April. More than 1,500 signatures stand under an appeal by RSF.",
        [("convicted", "Ihsane El Kadi", "affirmed", "actual")],
        [("appealed", "Ihsane El Kadi"), ("appealed", None)],
    ),
    (
        "Andrzej Poczobut remains in custody, although his detention was due to run out on Friday.",
        [("held", "Andrzej Poczobut", "affirmed", "actual")],
        [("detained", "Andrzej Poczobut")],
    ),
    (
        "More than 20 critics were pardoned, among them Tep Vanny and two reporters, Uon Chhin and Yeang Sothearin.",
        [("released", "Uon Chhin", "affirmed", "actual"), ("released", "Tep Vanny", "affirmed", "actual")],
        [],
    ),
    (
        (
            "Aibek Busurmankulov was detained. Rita Karasartova has been in custody since October, when she and more "
            "than twenty others were rounded up. All are charged with plotting disorder."
        ),
        [("charged", None, "affirmed", "actual")],
        [("charged", "Aibek Busurmankulov")],
    ),
    (
        "Lawyer Sonia Dahmani and two commentators behind bars",
        [("held", "Sonia Dahmani", "affirmed", "actual"), ("held", None, "affirmed", "actual")],
        [],
    ),
    (
        "NAIROBI, November 30, 2023 — Ethiopian authorities should release Belay Manaye, arrested on November 13.",
        [("detained", "Belay Manaye", "affirmed", "actual"), ("released", "Belay Manaye", "affirmed", "demanded")],
        [("detained", None)],
    ),
    (
        (
            "YAOUNDE, 14 May 2024 - Amadou Vamoulké, the former head of a broadcaster, may have been moved from "
            "Kondengui prison to a hospital. He was arrested in 2016."
        ),
        [("transferred", "Amadou Vamoulké", "affirmed", "actual")],
        [],
    ),
    (
        "Amadou Vamoulké was arrested in 2016. A prison official denied that he had been transferred.",
        [("transferred", "Amadou Vamoulké", "denied", "actual")],
        [],
    ),
    (
        "Maria Ressa was arrested. The minister denied that the official had been transferred.",
        [("detained", "Maria Ressa", "affirmed", "actual")],
        [("transferred", None)],
    ),
    (
        "Ihar Losik will stand trial in May. Percy Walton had been mentally unfit to stand trial.",
        [("tried", "Ihar Losik", "affirmed", "planned")],
        [("tried", "Percy Walton")],
    ),
    (
        (
            "Ihar Losik's release was denied on Tuesday. The release of Maria Ressa was rejected. A court blocked the "
            "extradition of Alsu Kurmasheva."
        ),
        [
            ("released", "Ihar Losik", "denied", "actual"),
            ("released", "Maria Ressa", "denied", "actual"),
            ("extradited", "Alsu Kurmasheva", "denied", "actual"),
        ],
        [],
    ),
    (
        "Talks on Ihar Losik's release collapsed. Maria Ressa was nearly released. Stan Swamy's detention was averted.",
        [
            ("released", "Ihar Losik", "affirmed", "planned"),
            ("released", "Maria Ressa", "denied", "actual"),
            ("detained", "Stan Swamy", "denied", "actual"),
        ],
        [],
    ),
    (
        (
            "Reports of Ihar Losik's death are untrue. Supporters await Maria Ressa's release. Stan Swamy's arrest was "
            "confirmed, and his detention was condemned."
        ),
        [
            ("died", "Ihar Losik", "denied", "actual"),
            ("released", "Maria Ressa", "affirmed", "planned"),
            ("detained", "Stan Swamy", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Instead of remanding Ivan Golunov, the court freed him. Officials deny that there are political prisoners.",
        [("released", "Ivan Golunov", "affirmed", "actual")],
        [("remanded", "Ivan Golunov"), ("recognised", "Officials"), ("recognised", None)],
    ),
    (
        "Cristiana Chamorro was given eight years. Her brother Pedro Joaquín got nine. Sofia Sapega was led away too.",
        [("sentenced", "Pedro Joaquín", "affirmed", "actual"), ("detained", "Sofia Sapega", "affirmed", "actual")],
        [],
    ),
    (
        "Nearly two years after a Hanoi court gave Pham Doan Trang nine years for “propaganda”, the writer is ill.",
        [("sentenced", "Pham Doan Trang", "affirmed", "actual")],
        [],
    ),
    (
        "Police raided Stand News, arresting Chung Pui-kuen, Patrick Lam and four others, among them Denise Ho.",
        [("detained", name, "affirmed", "actual") for name in ("Chung Pui-kuen", "Patrick Lam", None, "Denise Ho")],
        [],
    ),
    (
        (
            "Among those freed were former presidential hopefuls Félix Maradiaga and Arturo Cruz, "
            "the student leader Lesther Alemán and Dora María Téllez."
        ),
        [
            ("released", name, "affirmed", "actual")
            for name in ("Félix Maradiaga", "Arturo Cruz", "Lesther Alemán", "Dora María Téllez")
        ],
        [("profile", "Dora María Téllez")],
    ),
    (
        "Osman Kavala gets life without parole. The court sentenced two editors of a news outlet over sedition.",
        [("sentenced", "Osman Kavala", "affirmed", "actual"), ("sentenced", None, "affirmed", "actual")],
        [],
    ),
    (
        "At least ten journalists have been held since the protests began, among them Elaheh Mohammadi of Ham-Mihan.",
        [("held", None, "affirmed", "actual"), ("held", "Elaheh Mohammadi", "affirmed", "actual")],
        [],
    ),
    (
        "Niloofar Hamedi was taken to Evin prison and is being kept in solitary.",
        [("punished", "Niloofar Hamedi", "affirmed", "actual")],
        [],
    ),
    (
        "Niloofar Hamedi reported from the hospital where Mahsa Amini lay after police picked her up in Tehran.",
        [("detained", "Mahsa Amini", "affirmed", "actual")],
        [("detained", "Niloofar Hamedi")],
    ),
    (
        "Tbilisi police beat and detain protesters\nNika Gvaramia was dragged by the arms and legs from his office.",
        [("ill_treated", None, "affirmed", "actual"), ("detained", "Nika Gvaramia", "affirmed", "actual")],
        [("ill_treated", "Tbilisi police")],
    ),
    (
        "Vitaly Shishov left for a jog and did not come back. Prosecutors accuse Nika Gvaramia of beating an officer.",
        [("charged", "Nika Gvaramia", "affirmed", "actual")],
        [("returned", "Vitaly Shishov"), ("ill_treated", None)],
    ),
    (
        (
            "Ales Bialiatski, Valiantsin Stefanovic and Uladzimir Labkovich were sentenced. Sviatlana Tsikhanouskaya's "
            "husband, Siarhei, is serving 18 years. The U.N. called for the release of the three."
        ),
        [
            ("released", name, "affirmed", "demanded")
            for name in ("Ales Bialiatski", "Valiantsin Stefanovic", "Uladzimir Labkovich")
        ],
        [("released", "Siarhei"), ("released", "Sviatlana Tsikhanouskaya")],
    ),
    (
        "Ihar Losik was arrested with Ales Bialiatski, Viktar Babaryka said.",
        [("detained", "Ihar Losik", "affirmed", "actual"), ("detained", "Ales Bialiatski", "affirmed", "actual")],
        [("detained", "Viktar Babaryka")],
    ),
    (
        "Ilya Yashin was flown out of Russia on Friday along with Oleg Orlov, Andrei Pivovarov and Sasha Skochilenko.",
        [
            ("left_country", name, "affirmed", "actual")
            for name in ("Ilya Yashin", "Oleg Orlov", "Andrei Pivovarov", "Sasha Skochilenko")
        ],
        [("transferred", "Ilya Yashin")],
    ),
    (
        "Ihar Losik was questioned with his lawyer present. Maria Ressa was charged with Larry King's murder.",
        [("questioned", "Ihar Losik", "affirmed", "actual"), ("charged", "Maria Ressa", "affirmed", "actual")],
        [("questioned", None), ("charged", "Larry King")],
    ),
    (
        "Republicans seized upon the words of Larry King. The council may cut short Nicolás Maduro's six-year term.",
        [],
        [("detained", None), ("detained", "Larry King"), ("appealed", "Nicolás Maduro")],
    ),
    (
        "Larry King spoke on the network Russia financed. Officials said that Russia was involved in a plot.",
        [],
        [("accused", "Russia")],
    ),
    (
        "Evan Gershkovich was jailed in 2024. Friends say the Ohio native nicknamed “Jim” is a lawyer now.",
        [("sentenced", "Evan Gershkovich", "affirmed", "actual")],
        [("profile", "Evan Gershkovich")],
    ),
    (
        "Nobel prize for jailed Belarusian Ales Bialiatski, Memorial and Ukraine's Center for Civil Liberties",
        [("held", "Ales Bialiatski", "affirmed", "actual")],
        [("held", "Memorial"), ("held", None)],
    ),
    (
        "Getachew Shiferaw was charged. Under the law, detention without charge may not exceed four months.",
        [("charged", "Getachew Shiferaw", "affirmed", "actual")],
        [("detained", "Getachew Shiferaw")],
    ),
    (
        "The mother of Mikita Zalatarou, held since 11 August 2020 and serving five years, said he had been beaten.",
        [("held", "Mikita Zalatarou", "affirmed", "actual"), ("ill_treated", "Mikita Zalatarou", "affirmed", "actual")],
        [("held", None)],
    ),
    (
        "Vitaly Shishov was found hanged in a park in Kyiv on Tuesday. Ukrainian police have opened a murder case.",
        [("died", "Vitaly Shishov", "affirmed", "actual")],
        [("investigated", "Vitaly Shishov")],
    ),
    (
        "A father's arrest\nThe trial of Maria Kalesnikava began on Wednesday. She was arrested last September.",
        [("detained", "Maria Kalesnikava", "affirmed", "actual"), ("detained", None, "affirmed", "actual")],
        [],
    ),
    (
        "A magistrate in Kampala on Friday granted bail to opposition veteran Kizza Besigye and Samuel Mukaaku.",
        [("released", "Kizza Besigye", "affirmed", "actual"), ("released", "Samuel Mukaaku", "affirmed", "actual")],
        [],
    ),
    (
        "Vladimir Kara-Murza, serving 25 years for treason, Ilya Yashin, Oleg Orlov and Sasha Skochilenko walked free.",
        [("held", "Vladimir Kara-Murza", "affirmed", "actual"), ("released", "Ilya Yashin", "affirmed", "actual")],
        [("held", "Ilya Yashin")],
    ),
    (
        "Ola Bini was arrested in Quito. Late on Friday a judge remanded the 36-year-old for up to 90 days.",
        [("detained", "Ola Bini", "affirmed", "actual"), ("remanded", "Ola Bini", "affirmed", "actual")],
        [],
    ),
    (
        "Correction. In our review we wrote that Dzmitry Harbunou had been placed on the wanted list. He has not.",
        [("wanted", "Dzmitry Harbunou", "denied", "actual")],
        [],
    ),
    (
        "Mother of three Alena Hnauk was supposed to leave the Homiel colony in July. She is in SIZO No. 3.",
        [("released", "Alena Hnauk", "affirmed", "planned"), ("held", "Alena Hnauk", "affirmed", "actual")],
        [],
    ),
    (
        "The United States wants Julian Assange extradited on a charge of conspiracy to hack a computer.",
        [("charged", "Julian Assange", "affirmed", "actual")],
        [],
    ),
    (
        (
            "Agnès Ndirubusa, Christine Kamikazi, Égide Harerimana and Térence Mpozenzi were convicted. RSF called on "
            "President Évariste Ndayishimiye, sworn in last month, to pardon them."
        ),
        [
            ("convicted", "Christine Kamikazi", "affirmed", "actual"),
            ("convicted", "Térence Mpozenzi", "affirmed", "actual"),
            ("released", "Térence Mpozenzi", "affirmed", "demanded"),
        ],
        [],
    ),
    (
        "Ronson Chan was questioned, but not arrested. Steve Li said the arrests had nothing to do with the press.",
        [("detained", "Ronson Chan", "denied", "actual"), ("detained", None, "affirmed", "actual")],
        [],
    ),
    (
        "Denise Ho was freed. Patrick Lam and Pui-kuen Chung were charged on Thursday and refused bail.",
        [("charged", "Patrick Lam", "affirmed", "actual"), ("remanded", "Patrick Lam", "affirmed", "actual")],
        [("remanded", "Denise Ho")],
    ),
    (
        "Turkish police detain a dozen staff of opposition daily\nPolice detained Murat Sabuncu, an editor, on Monday.",
        [("detained", None, "affirmed", "actual"), ("detained", "Murat Sabuncu", "affirmed", "actual")],
        [],
    ),
    (
        "Borhen Bssais was arrested. A judge issued a detention order against Sonia Dahmani on Monday.",
        [("detained", "Borhen Bssais", "affirmed", "actual"), ("remanded", "Sonia Dahmani", "affirmed", "actual")],
        [("detained", "Sonia Dahmani"), ("remanded", "Borhen Bssais")],
    ),
    (
        "Liu Xiaobo was moved to a hospital. The prison service gave no date for his release.",
        [("released", "Liu Xiaobo", "affirmed", "planned")],
        [],
    ),
    (
        "Lawyer Sonia Dahmani was dragged from the bar association by police.",
        [("detained", "Sonia Dahmani", "affirmed", "actual")],
        [("ill_treated", "Sonia Dahmani")],
    ),
    (
        "Jacob Ngarivhume was bailed on Friday and goes on trial in December 2024.",
        [("released", "Jacob Ngarivhume", "affirmed", "actual"), ("tried", "Jacob Ngarivhume", "affirmed", "planned")],
        [],
    ),
    (
        "Hopewell Chin'ono was arrested. A spokesman dismissed claims that the arrests were political.",
        [("detained", "Hopewell Chin'ono", "affirmed", "actual")],
        [],
    ),
    (
        "Police released eight people, among them taxi driver Roberto Altamirano's two brothers.",
        [("released", None, "affirmed", "actual")],
        [("released", "Roberto Altamirano")],
    ),
    (
        "Rights group says detained Uzbek blogger denied lawyer",
        [("held", None, "affirmed", "actual")],
        [("detained", None), ("detained", "Rights")],
    ),
    (
        "They should free Otabek Sattoriy, a blogger who has been behind bars for three years, or grant him a trial.",
        [("released", "Otabek Sattoriy", "affirmed", "demanded"), ("tried", "Otabek Sattoriy", "affirmed", "demanded")],
        [],
    ),
    (
        "The prosecution ordered the detention of former MP Zyad el-Elaimy and journalist Hossam Moanis for 15 days.",
        [("remanded", "Zyad el-Elaimy", "affirmed", "actual"), ("remanded", "Hossam Moanis", "affirmed", "actual")],
        [("detained", "Zyad el-Elaimy")],
    ),
    (
        (
            "Businessman Omar el-Shenety and labour activist Hassan Barbary, arrested the same day, had their "
            "detention renewed for 15 days on Monday."
        ),
        [
            ("detained", "Omar el-Shenety", "affirmed", "actual"),
            ("detained", "Hassan Barbary", "affirmed", "actual"),
            ("remanded", "Omar el-Shenety", "affirmed", "actual"),
            ("remanded", "Hassan Barbary", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "El-Elaimy's mother said policemen grabbed her son off a street.",
        [("detained", "El-Elaimy", "affirmed", "actual")],
        [("detained", "El-Elaimy's")],
    ),
    (
        "Much has changed since the death in court of former president Mohamed Morsi on 17 June.",
        [("died", "Mohamed Morsi", "affirmed", "actual")],
        [],
    ),
    (
        (
            "Second official dies in custody\nZaw Myat Linn has died in custody, a deputy said. Khin Maung Latt was "
            "found dead in hospital on Sunday. Khin Maung Latt had been arrested on Saturday."
        ),
        [("died", "Zaw Myat Linn", "affirmed", "actual"), ("died", "Khin Maung Latt", "affirmed", "actual")],
        [("died", None)],
    ),
    (
        "Authorities on Monday freed opposition leader Maryna Zolatava, who had been held since May.",
        [("released", "Maryna Zolatava", "affirmed", "actual"), ("held", "Maryna Zolatava", "affirmed", "actual")],
        [],
    ),
    (
        "A court in Ankara on Friday remanded Sedat Yılmaz in custody, a day after he was detained in a dawn raid.",
        [("remanded", "Sedat Yılmaz", "affirmed", "actual"), ("detained", "Sedat Yılmaz", "affirmed", "actual")],
        [],
    ),
    (
        "A court in Ankara on Friday ordered journalist Sedat Yılmaz held on terror charges.",
        [("remanded", "Sedat Yılmaz", "affirmed", "actual"), ("charged", "Sedat Yılmaz", "affirmed", "actual")],
        [],
    ),
    (
        "A judge in Brest fined pensioner Iryna Lavor 960 rubles for a repost.",
        [("sentenced", "Iryna Lavor", "affirmed", "actual")],
        [("sentenced", None)],
    ),
    (
        "Viktar Babaryka was arrested in June. The police did not name the other suspects.",
        [("detained", "Viktar Babaryka", "affirmed", "actual")],
        [("investigated", None), ("investigated", "Viktar Babaryka")],
    ),
    (
        "A previous version of this article said that Beritan Canözer had been jailed for five years.",
        [("sentenced", "Beritan Canözer", "denied", "actual")],
        [],
    ),
    (
        "Police incorrectly stated that Vitold Ashurak had died in hospital.",
        [("died", "Vitold Ashurak", "denied", "actual")],
        [],
    ),
    (
        "Arnon Nampa was granted no bail pending appeal.",
        [("released", "Arnon Nampa", "denied", "actual")],
        [],
    ),
    (
        "The cartoonist Zunar was arrested in Penang. He was also barred from leaving the country.",
        [("left_country", "Zunar", "denied", "actual")],
        [],
    ),
    (
        "Ildar Dadin alleged that he had been beaten and hung by his handcuffs.",
        [("ill_treated", "Ildar Dadin", "affirmed", "actual")],
        [("died", "Ildar Dadin")],
    ),
    (
        "Belarus freed 52 men, among them Ihar Losik, at Poland's request, Lithuania's president Gitanas Nauseda said.",
        [("released", "Ihar Losik", "affirmed", "actual")],
        [("released", "Gitanas Nauseda")],
    ),
    (
        "Bobi Wine was arrested on Tuesday. Police spokesman Patrick Onyango denied that Wine was beaten.",
        [("ill_treated", "Bobi Wine", "denied", "actual")],
        [("accused", "Patrick Onyango")],
    ),
    (
        "Otero Alcántara was jailed. Havana rejects the claim that he is a political prisoner.",
        [("recognised", "Otero Alcántara", "denied", "actual")],
        [],
    ),
    (
        "A court has sentenced Niloofar Hamedi, who helped break the story of Mahsa Amini, to 13 years in prison.",
        [("sentenced", "Niloofar Hamedi", "affirmed", "actual")],
        [("sentenced", "Mahsa Amini")],
    ),
    (
        "Officers raped Artyom Kamardin during a search. No case has been opened against the police.",
        [("ill_treated", "Artyom Kamardin", "affirmed", "actual")],
        [("investigated", "Artyom Kamardin")],
    ),
    (
        "Luis Otero has begun a hunger strike in the maximum security prison of Guanajay.",
        [("hunger_strike", "Luis Otero", "affirmed", "actual")],
        [("held", "Guanajay")],
    ),
    (
        "Khurram Parvez was arrested in Srinagar, Kashmir. The Indian activist was flown to Delhi the next day.",
        [("transferred", "Khurram Parvez", "affirmed", "actual")],
        [("left_country", "Khurram Parvez")],
    ),
    (
        "They hold Daniel Ojukwu, a reporter for the Foundation for Investigative Journalism, who disappeared in May.",
        [("disappeared", "Daniel Ojukwu", "affirmed", "actual")],
        [("disappeared", "Investigative Journalism")],
    ),
    (
        "Police held Ruth López of the group Cristosal. Cristosal rejects it. A judge ordered her to be kept in jail.",
        [("remanded", "Ruth López", "affirmed", "actual")],
        [("remanded", "Cristosal")],
    ),
    (
        "Mary Lawlor said that Khurram Parvez had been arrested and risked being charged with terrorism.",
        [("charged", "Khurram Parvez", "affirmed", "conditional")],
        [],
    ),
    (
        "Alexei Navalny died in custody days before he was to be freed in an exchange.",
        [("released", "Alexei Navalny", "affirmed", "planned")],
        [],
    ),
    (
        "The junta's spokesman, Zaw Min Tun, dismissed accusations that Danny Fenster had been mistreated.",
        [("ill_treated", "Danny Fenster", "denied", "actual")],
        [],
    ),
    (
        "Loujain al-Hathloul was on Monday sentenced to five years in prison, her sister Lina said.",
        [("sentenced", "Loujain al-Hathloul", "affirmed", "actual")],
        [("sentenced", "Lina"), ("sentenced", "Lina al-Hathloul")],
    ),
    (
        "Danny Fenster was hit with two additional charges. His editor said: “We want to see Danny released.”",
        [("charged", "Danny Fenster", "affirmed", "actual"), ("released", "Danny Fenster", "affirmed", "demanded")],
        [("ill_treated", "Danny Fenster")],
    ),
    (
        "Niloofar Hamedi of Shargh and Elaheh Mohammadi of Hammihan have been behind bars since September.",
        [("held", "Niloofar Hamedi", "affirmed", "actual"), ("held", "Elaheh Mohammadi", "affirmed", "actual")],
        [("held", "Shargh Mohammadi"), ("held", "Shargh")],
    ),
    (
        "Police denied that they had detained Maria Kolesnikova, Interfax reported.",
        [("detained", "Maria Kolesnikova", "denied", "actual")],
        [],
    ),
    (
        "Loujain al-Hathloul sentenced, could walk free in two months",
        [
            ("sentenced", "Loujain al-Hathloul", "affirmed", "actual"),
            ("released", "Loujain al-Hathloul", "affirmed", "conditional"),
        ],
        [],
    ),
    (
        "A court tried three administrators. Tatsiana Kaneuskaya and her son Mikita left. All three plead not guilty.",
        [],
        [("accused", "Mikita")],
    ),
    (
        "Evan Gershkovich has been detained for 478 days. “We will not rest until he's released,” said Almar Latour.",
        [("held", "Evan Gershkovich", "affirmed", "actual"), ("released", "Evan Gershkovich", "affirmed", "planned")],
        [],
    ),
    (
        "Katsiaryna Andreyeva, whose sentence was due to end in 2022, has been charged with high treason.",
        [("charged", "Katsiaryna Andreyeva", "affirmed", "actual")],
        [],
    ),
    (
        "A police spokesman, Jeylan Abdi, said Bekalu Alamrew was accused of terror, and denied he was held.",
        [("accused", "Bekalu Alamrew", "affirmed", "actual")],
        [("accused", "Jeylan Abdi")],
    ),
    (
        'Tantawan "Tawan" Tuatulanon and Orawan "Bam" Phuphong were freed; they nevertheless went on fasting outside.',
        [
            ("released", 'Tantawan "Tawan" Tuatulanon', "affirmed", "actual"),
            ("released", 'Orawan "Bam" Phuphong', "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Poet Katherine Bisquet accepted exile, and artist Hamlet Lavastida was put on a plane to Poland.",
        [("deported", "Hamlet Lavastida", "affirmed", "actual")],
        [("deported", "Katherine Bisquet")],
    ),
    (
        "Otero Alcántara, sentenced to five years, and rapper Maykel Castillo, who got nine, remain in prison.",
        [
            ("sentenced", "Otero Alcántara", "affirmed", "actual"),
            ("held", "Otero Alcántara", "affirmed", "actual"),
            ("held", "Maykel Castillo", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Police had no evidence that Peter Magombeyi had been abducted, spokesman Paul Nyathi said.",
        [("detained", "Peter Magombeyi", "denied", "actual")],
        [],
    ),
    (
        "Mohsen Shekari, 23. Arrested on 25 September for blocking a street. Hanged on 8 December.",
        [("detained", "Mohsen Shekari", "affirmed", "actual"), ("died", "Mohsen Shekari", "affirmed", "actual")],
        [],
    ),
    (
        "Freddy Guevara was freed. His daughter denies he had been sick. Justicia 11J documented 1,900 arrests.",
        [("released", "Freddy Guevara", "affirmed", "actual")],
        [("detained", "Freddy Guevara"), ("accused", "Freddy Guevara")],
    ),
    (
        "Janbolat Mamai was arrested at a rally to honour those killed in January.",
        [("detained", "Janbolat Mamai", "affirmed", "actual")],
        [("died", "Janbolat Mamai")],
    ),
    (
        "Can Dündar, editor of the daily Cumhuriyet, was arrested. “We have been arrested,” Dündar told reporters.",
        [("detained", "Can Dündar", "affirmed", "actual")],
        [("detained", "Dündar")],
    ),
    (
        "Azamat Batyrbaev was held. Vikram Ruzakhunov appeared on TV; he was freed, and said he had been beaten.",
        [
            ("released", "Vikram Ruzakhunov", "affirmed", "actual"),
            ("ill_treated", "Vikram Ruzakhunov", "affirmed", "actual"),
        ],
        [("released", "Azamat Batyrbaev")],
    ),
    (
        "The city court left in force a decision to keep Janbolat Mamai in custody for two months.",
        [("remanded", "Janbolat Mamai", "affirmed", "actual")],
        [],
    ),
    (
        "Ilya Yashin said he had been expelled from Russia and wanted to go home; a trial awaits Alexei Gorinov.",
        [("deported", "Ilya Yashin", "affirmed", "actual"), ("tried", "Alexei Gorinov", "affirmed", "actual")],
        [("wanted", "Ilya Yashin"), ("tried", "Ilya Yashin")],
    ),
    (
        "Wa Lone was arrested. Reuters had not been contacted about the detention of Wa Lone.",
        [("detained", "Wa Lone", "affirmed", "actual")],
        [],
    ),
    (
        "Illia Salei was transferred from pre-trial prison to house arrest on 16 October.",
        [("house_arrest", "Illia Salei", "affirmed", "actual")],
        [("detained", "Illia Salei")],
    ),
    (
        "Siddique Kappan was sent to jail by a magistrate. Police denied reports about two men arrested in Kolkata.",
        [("remanded", "Siddique Kappan", "affirmed", "actual"), ("detained", None, "affirmed", "actual")],
        [("transferred", "Siddique Kappan")],
    ),
    (
        "Ta Phong Tan and Nguyen Van Hai were tried. The two were convicted. Tan's mother, Dang Thi Kim Lieng, died.",
        [("convicted", "Ta Phong Tan", "affirmed", "actual"), ("convicted", "Nguyen Van Hai", "affirmed", "actual")],
        [("convicted", "Dang Thi Kim Lieng")],
    ),
    (
        "On 16 May Marfa Rabkova, held since 2020, was placed in a punishment cell, according to her husband, Vadzim.",
        [("punished", "Marfa Rabkova", "affirmed", "actual"), ("held", "Marfa Rabkova", "affirmed", "actual")],
        [],
    ),
    (
        "Investigators have brought a new charge against the head of Viasna, Ales Bialiatski, and his colleagues.",
        [("charged", "Ales Bialiatski", "affirmed", "actual")],
        [("charged", "Viasna")],
    ),
    (
        "Four others, including Zmitser Salauyou, who was suspected of fraud, were released a fortnight later.",
        [("released", "Zmitser Salauyou", "affirmed", "actual")],
        [],
    ),
    (
        "Boniface Mwabukusi was picked up a day after the arrest in Dodoma of former ambassador Wilbrod Slaa.",
        [("detained", "Wilbrod Slaa", "affirmed", "actual"), ("detained", "Boniface Mwabukusi", "affirmed", "actual")],
        [],
    ),
    (
        "Khaled Drareni was arrested while covering a march, freed, and rearrested. His trial has yet to begin.",
        [
            ("detained", "Khaled Drareni", "affirmed", "actual"),
            ("released", "Khaled Drareni", "affirmed", "actual"),
            ("tried", "Khaled Drareni", "affirmed", "planned"),
        ],
        [],
    ),
    (
        "A UN report called the death of Jamal Khashoggi an extrajudicial execution.",
        [("died", "Jamal Khashoggi", "affirmed", "actual")],
        [],
    ),
    (
        "Artyom Kamardin was tried. The prosecution has appealed against the term of artist Sasha Skochilenko.",
        [("appealed", "Sasha Skochilenko", "affirmed", "actual")],
        [("appealed", "Artyom Kamardin")],
    ),
    (
        "Igor Baryshnikov, who is serving seven years, was again refused release on health grounds.",
        [("released", "Igor Baryshnikov", "denied", "actual"), ("held", "Igor Baryshnikov", "affirmed", "actual")],
        [],
    ),
    (
        "Samuel Wazizi was arrested and died in custody. The army says he died of illness and denies he was tortured.",
        [("ill_treated", "Samuel Wazizi", "denied", "actual"), ("died", "Samuel Wazizi", "affirmed", "actual")],
        [("accused", "Samuel Wazizi")],
    ),
    (
        "Dawit Isaak has been held since 2001. He has not been charged, let alone tried.",
        [("held", "Dawit Isaak", "affirmed", "actual"), ("tried", "Dawit Isaak", "denied", "actual")],
        [],
    ),
    (
        "Evan Gershkovich was arrested. Washington has designated him as “wrongfully detained”.",
        [("detained", "Evan Gershkovich", "affirmed", "actual")],
        [("detained", "Washington")],
    ),
    (
        "Volha Loika is held. Loika's husband said that her term in pre-trial detention had been prolonged.",
        [("held", "Volha Loika", "affirmed", "actual"), ("remanded", "Volha Loika", "affirmed", "actual")],
        [("sentenced", "Volha Loika")],
    ),
    (
        "The Tunis Court of First Instance on Thursday sentenced lawyer and commentator Sonia Dahmani to two years.",
        [("sentenced", "Sonia Dahmani", "affirmed", "actual")],
        [("sentenced", "The Tunis Court of First Instance"), ("sentenced", None)],
    ),
    (
        "Jimmy Lai was arrested in August, when 200 police officers raided the newspaper, but has not been charged.",
        [("detained", "Jimmy Lai", "affirmed", "actual"), ("charged", "Jimmy Lai", "denied", "actual")],
        [("charged", None)],
    ),
    (
        "Nasrin Sotoudeh won the Sakharov Prize in 2012 while behind bars.",
        [("held", "Nasrin Sotoudeh", "affirmed", "actual")],
        [("held", "Sakharov Prize")],
    ),
    (
        "Jimmy Lai appeared in court to hear that he was accused of colluding with foreign forces.",
        [("tried", "Jimmy Lai", "affirmed", "actual"), ("accused", "Jimmy Lai", "affirmed", "actual")],
        [],
    ),
    (
        "Jawar Mohammed has been arrested with 35 others, police said, adding that a policeman had been shot dead.",
        [("detained", "Jawar Mohammed", "affirmed", "actual")],
        [("died", "Jawar Mohammed")],
    ),
    (
        "President Omar al-Bashir announced that all women detained in the protests would be freed.",
        [("released", None, "affirmed", "planned"), ("detained", None, "affirmed", "actual")],
        [("released", "Omar al-Bashir")],
    ),
    (
        "Katerina Bakhvalova, 27, who uses the pen name Andreyeva, and Daria Chultsova, 23, were arrested in November.",
        [
            ("detained", "Katerina Bakhvalova", "affirmed", "actual"),
            ("detained", "Daria Chultsova", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Mahsa Amini was buried. The death of Mahsa Amini must be investigated, and her arrest could worsen relations.",
        [("died", "Mahsa Amini", "affirmed", "actual"), ("detained", "Mahsa Amini", "affirmed", "actual")],
        [("investigated", "Mahsa Amini")],
    ),
    (
        "Amnesty International called on Iran to open an investigation into the death in custody of Mahsa Amini, 22.",
        [("died", "Mahsa Amini", "affirmed", "actual")],
        [("investigated", "Mahsa Amini"), ("held", "Mahsa Amini")],
    ),
    (
        "Prosecutors had asked the Leninski district court to jail Ales Bialiatski for 12 years.",
        [("sentenced", "Ales Bialiatski", "affirmed", "planned")],
        [],
    ),
    (
        "Ivan Golunov could have been sentenced to 20 years in prison; Ivan Safronov would have been jailed, too.",
        [
            ("sentenced", "Ivan Golunov", "affirmed", "conditional"),
            ("sentenced", "Ivan Safronov", "affirmed", "conditional"),
        ],
        [],
    ),
    (
        "Alaa Abd el-Fattah should have been freed last September.",
        [("released", "Alaa Abd el-Fattah", "affirmed", "demanded")],
        [],
    ),
    (
        "Osman Kavala was acquitted in February, but was rearrested before he could leave the prison.",
        [("detained", "Osman Kavala", "affirmed", "actual")],
        [("released", "Osman Kavala")],
    ),
    (
        "Zhang Zhan was held. It is unclear whether Zhang Zhan has been moved, and it is not known if she was charged.",
        [("held", "Zhang Zhan", "affirmed", "actual")],
        [("transferred", "Zhang Zhan"), ("charged", "Zhang Zhan")],
    ),
    (
        "Vladimir Kara-Murza has an illness that should prevent him from being held in custody.",
        [("held", "Vladimir Kara-Murza", "denied", "demanded")],
        [],
    ),
    (
        "Vladimir Kara-Murza was jailed. “I only blame myself for one thing,” he told the court.",
        [("sentenced", "Vladimir Kara-Murza", "affirmed", "actual")],
        [("accused", "Vladimir Kara-Murza")],
    ),
    (
        "Viasna said on Monday that Ihar Losik was held. Viasna reported that he had been put on a list of terrorists.",
        [("held", "Ihar Losik", "affirmed", "actual"), ("listed", "Ihar Losik", "affirmed", "actual")],
        [("listed", "Viasna")],
    ),
    (
        "Had Ilham Tohti been released in 2019, he could have collected it. Were he to die, China would be to blame.",
        [("released", "Ilham Tohti", "affirmed", "conditional"), ("died", "Ilham Tohti", "affirmed", "conditional")],
        [],
    ),
    (
        "Alaa Abdel Fattah is in prison. Asked whether a pardon for him was considered, he said no.",
        [("held", "Alaa Abdel Fattah", "affirmed", "actual")],
        [("intervention", "Alaa Abdel Fattah"), ("released", "Alaa Abdel Fattah")],
    ),
    (
        "Alaa Abdel Fattah is in prison. Asked when he would be taken to court, the spokesman left.",
        [("held", "Alaa Abdel Fattah", "affirmed", "actual")],
        [("tried", "Alaa Abdel Fattah")],
    ),
    (
        "Alaa Abdel Fattah is in prison. The prosecution said he was well, denying that he had been force-fed.",
        [("held", "Alaa Abdel Fattah", "affirmed", "actual")],
        [("accused", "Alaa Abdel Fattah")],
    ),
    (
        "A court handed Loujain al-Hathloul, 31, a prison term of five years. Hathloul was arrested in May 2018.",
        [
            ("sentenced", "Loujain al-Hathloul", "affirmed", "actual"),
            ("detained", "Loujain al-Hathloul", "affirmed", "actual"),
        ],
        [("detained", "Hathloul")],
    ),
    (
        "Nicaragua frees nobody, says bishop's office\n\nBishop Rolando Álvarez was sentenced to 26 years.",
        [("sentenced", "Rolando Álvarez", "affirmed", "actual"), ("released", None, "denied", "actual")],
        [("released", "Rolando Álvarez")],
    ),
    (
        "Zhang Zhan was jailed. The warden has denied this. The minister denied the allegations.",
        [("sentenced", "Zhang Zhan", "affirmed", "actual")],
        [("accused", "Zhang Zhan"), ("accused", None)],
    ),
    (
        "If the verdict is upheld, Alexei Navalny will be transferred to a stricter colony.",
        [("transferred", "Alexei Navalny", "affirmed", "conditional")],
        [],
    ),
    (
        "The court fined journalist Nargiz Absalamova 500 manats. Three others were found guilty and fined 60 euros.",
        [("sentenced", "Nargiz Absalamova", "affirmed", "actual"), ("sentenced", None, "affirmed", "actual")],
        [],
    ),
    (
        "Bakhtiyar Hajiyev was detained. His lawyer Agil Layij will lodge an appeal.",
        [("appealed", "Bakhtiyar Hajiyev", "affirmed", "planned")],
        [("appealed", "Agil Layij")],
    ),
    (
        "On Monday, a Hong Kong court sentenced activist Edward Leung to six years in prison over his role in a clash.",
        [("sentenced", "Edward Leung", "affirmed", "actual")],
        [("sentenced", None)],
    ),
    (
        "Edward Leung had pleaded guilty in January to assaulting a police officer.",
        [("accused", "Edward Leung", "affirmed", "actual")],
        [("ill_treated", None), ("ill_treated", "Edward Leung")],
    ),
    (
        "Edward Leung is in prison. The authorities should quash his conviction, said Amnesty International.",
        [("convicted", "Edward Leung", "affirmed", "actual"), ("held", "Edward Leung", "affirmed", "actual")],
        [],
    ),
]


ALL = [
    *CASES,
    *PERSONS,
    *AGENCIES,
    *RIGHTS,
]


@pytest.mark.parametrize(("text", "told", "absent"), ALL, ids=[text[:60] for text, _, _ in ALL])
def test_nothing_false_is_told(text: str, told: list[Told], absent: list[tuple[str, str | None]]) -> None:
    read = [s for s in Reader().read(Report(text=text, published="2024-03-03")).statements if s.event != "profile"]
    found = {(s.event.value, s.person.name, s.polarity.value, s.reality.value) for s in read}
    assert set(told) <= found
    affirmed = {(s.event.value, s.person.name) for s in read}
    assert not affirmed & set(absent)
    for event, name, polarity, reality in told:  # nor the contrary beside it
        others = {(s.polarity.value, s.reality.value) for s in read if (s.event.value, s.person.name) == (event, name)}
        assert others == {(polarity, reality)}
