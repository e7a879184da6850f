"""Ways of telling a case that reports take from talk and from other languages, and all that each line tells.

In the form of `wire_lines`; each is a sample of a class, with its like from ordinary news that tells nothing.
"""

LINES: list[tuple[str, list[str]]] = [
    # What a trial comes to, and what comes after it.
    (
        "Ihar Losik was arrested in 2020. Eighteen months later came a sentence of 15 years for organising riots.",
        ["detained Ihar Losik 2020", "sentenced Ihar Losik 2021~ P15Y"],
    ),
    (
        "Ihar Losik was arrested in 2020. A year later followed a six-year prison term for extremism.",
        ["detained Ihar Losik 2020", "sentenced Ihar Losik 2021 P6Y"],
    ),
    (
        (
            "Sergei Tikhanovsky was arrested in 2020. Three weeks later came a bus with 50 seats, and a long "
            "sentence in a novel."
        ),
        ["detained Sergei Tikhanovsky 2020"],
    ),
    (
        "Maria Ressa was arrested in 2019. The trial that followed ended in June 2020 with a six-year sentence.",
        ["detained Maria Ressa 2019", "tried Maria Ressa 2020-06", "sentenced Maria Ressa 2020-06 P6Y"],
    ),
    ("The trial of Maria Ressa ended in a fine.", ["tried Maria Ressa", "sentenced Maria Ressa"]),
    (
        "Arnon Nampa was put on trial in May. It ended in four years in prison.",
        ["tried Arnon Nampa 2024-05", "sentenced Arnon Nampa P4Y"],
    ),
    (
        ("The match ended in a draw after seven years of rivalry. The trial period ended with a six-month extension."),
        [],
    ),
    ("The case against Maria Ressa ended in a conviction.", ["convicted Maria Ressa"]),
    ("The process ended with a term of four years for the chairman of the board.", []),
    # A number alone, and more of it.
    (
        "Alexei Gorinov was given seven years in 2022. In 2024 he got another three, for a talk in his cell.",
        ["sentenced Alexei Gorinov 2022 P7Y", "sentenced Alexei Gorinov 2024 P3Y"],
    ),
    (
        "Ihar Losik got 15 years, while his wife, Darya Losik, was given two and a half.",
        ["sentenced Ihar Losik P15Y", "sentenced Darya Losik P2Y6M"],
    ),
    ("She ran for nine years. The team got another three.", []),
    # In the English of translators.
    (
        ("The city court recognised Buzurgmehr Yorov as guilty and appointed him 23 years of deprivation of liberty."),
        ["convicted Buzurgmehr Yorov", "sentenced Buzurgmehr Yorov P23Y"],
    ),
    (
        "The court assigned Ihar Losik a punishment of three years in a general-regime colony.",
        ["sentenced Ihar Losik P3Y"],
    ),
    ("The university recognised him as professor and assigned him a flat of three rooms for ten years.", []),
    ("The president appointed Maria Ressa ambassador for four years.", []),
    # Let off, and what takes the place of a fine.
    ("The court let Boris Kagarlitsky off with a fine of 600,000 roubles.", ["sentenced Boris Kagarlitsky"]),
    ("Maria Ressa got off with a fine.", ["sentenced Maria Ressa"]),
    ("The manager let Maria Ressa off with a warning.", []),
    (
        (
            "Boris Kagarlitsky was fined in December. In February the mild verdict was replaced by five years in "
            "a penal colony."
        ),
        ["sentenced Boris Kagarlitsky 2023-12", "sentenced Boris Kagarlitsky 2024-02 P5Y"],
    ),
    ("The mild winter was replaced by five weeks of frost.", []),
    # What lies between the one who got it and the term.
    (
        (
            "The National Court had given Pablo Hasél, whose real name is Pablo Rivadulla, two years in 2018 for "
            "glorifying terrorism."
        ),
        ["sentenced Pablo Hasél 2018 P2Y"],
    ),
    ("The court handed Maria Ressa, 56, the founder of Rappler, a term of six years.", ["sentenced Maria Ressa P6Y"]),
    (
        "The court imposed on Sandra Muhoza two and a half years and a fine of one million francs.",
        ["sentenced Sandra Muhoza P2Y6M"],
    ),
    ("The coach gave Maria Ressa, who played for Rappler, two days off.", []),
    # What the prosecution asks for by other words.
    (
        "Zhang Zhan was convicted in December. Prosecutors had recommended a term of four to five years.",
        ["convicted Zhang Zhan 2023-12", "sentenced Zhang Zhan planned P4Y/P5Y"],
    ),
    (
        "José Rubén Zamora was convicted in June. Prosecutors, who had pressed for 40 years, were not content.",
        ["convicted José Rubén Zamora 2023-06", "sentenced José Rubén Zamora planned P40Y"],
    ),
    ("The state prosecutor insisted on ten years for Ihar Losik.", ["sentenced Ihar Losik planned P10Y"]),
    ("Prosecutors have argued for years that the law on fraud is too mild.", []),
    ("The prosecutor proposed a new law in six months.", []),
    # What the sentence is.
    (
        "Ihar Losik was tried in May. The sentence was 15 years.",
        ["tried Ihar Losik 2024-05", "sentenced Ihar Losik P15Y"],
    ),
    ("The punishment for Ihar Losik was six years in prison.", ["sentenced Ihar Losik P6Y"]),
    ("The sentence was long and had 15 commas.", []),
    ("The court ruled that Maria Ressa had undermined the state.", ["convicted Maria Ressa"]),
    ("The court ruled that the ministry had undermined its own case.", []),
    (
        "Pablo Hasél was arrested on Tuesday. There was a previous conviction, dating from 2014.",
        ["detained Pablo Hasél 2024-04-30", "convicted Pablo Hasél"],
    ),
    ("Maria Ressa had a strong conviction, dating from 2014, that the world was flat.", []),
    # Cases that end, bail without a word of who got it, freedom that is called for.
    (
        "Julian Assange pleaded guilty to one count. The other 17 counts will be dropped.",
        ["accused Julian Assange", "charged Julian Assange", "case_closed Julian Assange planned"],
    ),
    (
        "Julian Assange was arrested in 2010. That investigation was abandoned in 2019.",
        ["detained Julian Assange 2010", "case_closed Julian Assange 2019"],
    ),
    ("The bus line was abandoned in 2019. The other 17 stops will be dropped.", []),
    ("Prosecutors shelved the investigation into Ihar Losik.", ["case_closed Ihar Losik"]),
    ("The court struck out the charges against Maria Ressa.", ["case_closed Maria Ressa"]),
    (
        "Ihar Losik was arrested in May. He begged them to have the case dropped.",
        ["detained Ihar Losik 2024-05", "case_closed Ihar Losik demanded"],
    ),
    (
        "Mech Dara was arrested in September. On Thursday the court granted bail, unannounced.",
        ["detained Mech Dara 2023-09", "released Mech Dara 2024-04-25"],
    ),
    (
        "Mech Dara was arrested in September. Bail was granted on Thursday.",
        ["detained Mech Dara 2023-09", "released Mech Dara 2024-04-25"],
    ),
    ("The bank granted a loan, unannounced. Bail was the topic of the talk.", []),
    (
        "Boris Kagarlitsky was jailed in February. 18,000 people have signed an appeal for his freedom.",
        [
            "sentenced Boris Kagarlitsky 2024-02",
            "intervention Boris Kagarlitsky",
            "released Boris Kagarlitsky demanded",
        ],
    ),
    (
        "The EU demands freedom for Ihar Losik. The union called for freedom of movement.",
        ["intervention Ihar Losik", "released Ihar Losik demanded"],
    ),
    (
        "Ihar Losik was arrested in May. The judge told him that he was free to go.",
        ["detained Ihar Losik 2024-05", "released Ihar Losik"],
    ),
    ("Maria Ressa was free to leave the party.", []),
    (
        "A judge revoked the house arrest of José Rubén Zamora and ordered him back to jail.",
        ["house_arrest José Rubén Zamora", "remanded José Rubén Zamora"],
    ),
    # Appeals that are lost, and verdicts that a court lets stand or throws out.
    ("Maria Ressa has lost an appeal against her sentence.", ["appealed Maria Ressa", "sentenced Maria Ressa"]),
    ("The club lost its appeal against relegation.", []),
    (
        "Pablo Hasél got two years in 2018. The Supreme Court let the rest stand last May.",
        ["sentenced Pablo Hasél 2018 P2Y", "appealed Pablo Hasél 2023-05"],
    ),
    (
        "The Supreme Court allowed the verdict against Maria Ressa to stand. The judges let the score stand.",
        ["appealed Maria Ressa", "convicted Maria Ressa"],
    ),
    (
        ("José Rubén Zamora was jailed in June. The conviction did not last. In October a higher court threw it out."),
        ["sentenced José Rubén Zamora 2023-06", "appealed José Rubén Zamora 2023-10"],
    ),
    (
        "José Rubén Zamora was charged in June. The charge was weak. In October a higher court threw it out.",
        ["charged José Rubén Zamora 2023-06", "charged José Rubén Zamora"],
    ),
    (
        "Boris Kagarlitsky was jailed in February. Last week the Supreme Court threw out his lawyers' complaint.",
        ["sentenced Boris Kagarlitsky 2024-02", "appealed Boris Kagarlitsky 2024-04-22/2024-04-28"],
    ),
    (
        "Loujain al-Hathloul was jailed in May. A court dismissed her complaint of torture for lack of evidence.",
        ["sentenced Loujain al-Hathloul 2024-05"],
    ),
    ("A Crimean court shaved a month off the sentence of Iryna Danylovych.", ["appealed Iryna Danylovych"]),
    (
        "Huy Duc was jailed for two years. He has decided against appealing.",
        ["sentenced Huy Duc P2Y", "appealed Huy Duc denied planned"],
    ),
    (
        "Huy Duc was jailed for two years. He has decided against taking the matter further.",
        ["sentenced Huy Duc P2Y", "appealed Huy Duc denied planned"],
    ),
    (
        "Huy Duc was jailed for two years. His lawyers advised against an appeal.",
        ["sentenced Huy Duc P2Y", "appealed Huy Duc denied"],
    ),
    ("The firm decided against taking the matter further.", []),
    # In court, of those who are prisoners.
    (
        "Zhang Zhan was arrested in May. On Monday she attended court in a wheelchair.",
        ["detained Zhang Zhan 2024-05", "tried Zhang Zhan 2024-04-29"],
    ),
    ("The diplomat Maria Ressa attended court on Monday.", []),
    (
        "Frenchie Mae Cumpio was arrested in 2020. In November she took the witness stand.",
        ["detained Frenchie Mae Cumpio 2020", "tried Frenchie Mae Cumpio 2023-11"],
    ),
    ("The officer Maria Ressa took the witness stand.", []),
    ("The proceedings against Zhang Zhan opened on Monday.", ["tried Zhang Zhan 2024-04-29"]),
    # Verbless headlines.
    (
        (
            "Long terms for Ulvi Hasanli and colleague in Baku\n\nA court in Baku sentenced Ulvi Hasanli to nine "
            "years in prison."
        ),
        ["sentenced -", "sentenced Ulvi Hasanli", "sentenced Ulvi Hasanli P9Y"],
    ),
    (
        "Long terms for loans in Baku\n\nA court in Baku sentenced Ulvi Hasanli to nine years in prison.",
        ["sentenced Ulvi Hasanli P9Y"],
    ),
    (
        "Bail for reporter Mech Dara after apology\n\nMech Dara was arrested in September.",
        ["released Mech Dara", "detained Mech Dara 2023-09"],
    ),
    (
        "No bail for reporter Mech Dara\n\nMech Dara was arrested in September.",
        ["remanded Mech Dara", "detained Mech Dara 2023-09"],
    ),
    (
        "New charges for blogger Ihar Losik\n\nIhar Losik was arrested in May.",
        ["charged Ihar Losik", "detained Ihar Losik 2024-05"],
    ),
    ("New charges for passengers at Minsk airport\n\nIhar Losik was arrested in May.", ["detained Ihar Losik 2024-05"]),
    (
        "Prison for blogger Ihar Losik\n\nIhar Losik was arrested in May.",
        ["sentenced Ihar Losik", "detained Ihar Losik 2024-05"],
    ),
    (
        "Retrial for publisher José Rubén Zamora\n\nJosé Rubén Zamora was arrested in May.",
        ["tried José Rubén Zamora", "detained José Rubén Zamora 2024-05"],
    ),
    (
        "Mohammed al-Roken among 43 handed life terms in mass trial\n\nMohammed al-Roken was arrested in 2012.",
        ["sentenced Mohammed al-Roken", "tried Mohammed al-Roken", "detained Mohammed al-Roken 2012"],
    ),
    (
        "Ronaldo among 43 handed awards in gala\n\nMohammed al-Roken was arrested in 2012.",
        ["detained Mohammed al-Roken 2012"],
    ),
    (
        "Call to free Tajik lawyer Buzurgmehr Yorov, serving 22 years\n\nBuzurgmehr Yorov was arrested in 2015.",
        ["released Buzurgmehr Yorov demanded", "held Buzurgmehr Yorov P22Y", "detained Buzurgmehr Yorov 2015"],
    ),
    (
        "Abduljalil al-Singace a year without solid food\n\nAbduljalil al-Singace was jailed in 2011.",
        ["hunger_strike Abduljalil al-Singace P1Y", "sentenced Abduljalil al-Singace 2011"],
    ),
    # Charges and accusations told by the way, or by a noun that comes.
    (
        "Gubad Ibadoghlu was arrested in July. A judge remanded him in custody on a charge of fraud.",
        ["detained Gubad Ibadoghlu 2023-07", "remanded Gubad Ibadoghlu", "charged Gubad Ibadoghlu"],
    ),
    (
        (
            "Gubad Ibadoghlu was arrested in July. In August a second accusation followed, of preparing extremist"
            " literature."
        ),
        ["detained Gubad Ibadoghlu 2023-07", "charged Gubad Ibadoghlu 2023-08"],
    ),
    (
        "Gubad Ibadoghlu was arrested in July. In August came a second charge, of smuggling.",
        ["detained Gubad Ibadoghlu 2023-07", "charged Gubad Ibadoghlu 2023-08"],
    ),
    (
        ("Gubad Ibadoghlu was charged with fraud and arrested in July. He rejects all of it as revenge for his work."),
        ["charged Gubad Ibadoghlu 2023-07", "detained Gubad Ibadoghlu 2023-07", "accused Gubad Ibadoghlu denied"],
    ),
    ("The customer heard of a second offer. He rejects all of it as nonsense.", []),
    (
        "Kylie Moore-Gilbert got ten years for espionage, a charge that she and the government have rejected.",
        ["sentenced Kylie Moore-Gilbert P10Y", "charged Kylie Moore-Gilbert denied"],
    ),
    (
        "Hisham Kassem was jailed in September. At the station, officers allege, he swore at them.",
        ["sentenced Hisham Kassem 2023-09", "accused Hisham Kassem"],
    ),
    (
        (
            "Hisham Kassem was jailed in September. At the station, where, prosecutors allege, he abused the "
            "officers, he fell ill."
        ),
        ["sentenced Hisham Kassem 2023-09", "accused Hisham Kassem"],
    ),
    ("The waiter, police say, abused the officers' trust. At the pub, officers say, he sang.", []),
    (
        (
            "A former minister complained that Hisham Kassem had defamed him. The coach complained that the "
            "referee had insulted him."
        ),
        ["accused Hisham Kassem"],
    ),
    (
        (
            "Frenchie Mae Cumpio was arrested in 2020. The army, for its part, insists she was an officer of the "
            "communist rebels."
        ),
        ["detained Frenchie Mae Cumpio 2020", "accused Frenchie Mae Cumpio"],
    ),
    ("Maria Ressa was praised. The army insists she was a good neighbour of the base.", []),
    ("Officials describe Ihar Losik as an extremist.", ["accused Ihar Losik"]),
    # Others who take up somebody's cause.
    (
        (
            "Omoyele Sowore was arrested in August. Six members of Congress had written to Abuja on behalf of the"
            " activist."
        ),
        ["detained Omoyele Sowore 2023-08", "intervention Omoyele Sowore"],
    ),
    ("A lawyer wrote to the bank on behalf of Maria Ressa.", []),
    (
        "More than 200 artists put their names to a petition asking that Pablo Hasél be spared jail.",
        ["intervention Pablo Hasél"],
    ),
    ("The players put their names to a poster for Maria Ressa.", []),
    (
        "The Committee to Protect Journalists repeated its call for Frenchie Mae Cumpio to be freed.",
        ["intervention Frenchie Mae Cumpio", "released Frenchie Mae Cumpio demanded"],
    ),
    ("The union repeated its call for the minister to resign.", []),
    (
        (
            "The president took up the case of Ihar Losik with the king. The company took up the case of the "
            "broken lift."
        ),
        ["intervention Ihar Losik"],
    ),
    ("Maria Ressa has been campaigning for president.", []),
]
