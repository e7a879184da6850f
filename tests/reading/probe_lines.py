"""Common ways of telling one fact, each with what it tells (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    # Sentences.
    ("The court stripped Ekrem İmamoğlu of his political rights for three years.", ["sentenced Ekrem İmamoğlu P3Y"]),
    ("Zhang Zhan was slapped with a four-year sentence.", ["sentenced Zhang Zhan P4Y"]),
    ("The court meted out a four-year term to Zhang Zhan.", ["sentenced Zhang Zhan P4Y"]),
    ("Pavel Belavus was locked away for 13 years.", ["sentenced Pavel Belavus P13Y"]),
    ("Kirill Martynov must pay a fine of 30,000 rubles.", ["sentenced Kirill Martynov"]),
    ("You would be shooting yourself in the foot, Maria Ressa said.", []),
    # A term in office, a right denied to nobody, an artist who draws.
    ("Ekrem İmamoğlu's five-year term in office ended.", []),
    ("Maria Ressa paid the driver, and Ai Weiwei drew a picture.", []),
    # Charges.
    ("Viktor Medvedchuk was notified of suspicion of treason.", ["charged Viktor Medvedchuk"]),
    (
        "Umar Khalid was arrested in September. A chargesheet was filed against Umar Khalid in November.",
        [
            "charged Umar Khalid 2023-11",
            "detained Umar Khalid 2023-09",
        ],
    ),
    (
        "Khadija Ismayilova was arrested in March. More charges followed in April.",
        [
            "charged Khadija Ismayilova 2024-04",
            "detained Khadija Ismayilova 2024-03",
        ],
    ),
    ("Ilya Yashin is a defendant in a criminal case.", ["charged Ilya Yashin"]),
    # Verdicts.
    ("Jimmy Lai was pronounced guilty.", ["convicted Jimmy Lai"]),
    ("The court ruled that Jimmy Lai was guilty of fraud.", ["convicted Jimmy Lai"]),
    ("The court ruled that Jimmy Lai was not guilty of fraud.", []),
    # Ill-treatment.
    ("Guards forced Ihar Losik to kneel for hours.", ["ill_treated Ihar Losik"]),
    ("Officers put a plastic bag over the head of Ihar Losik.", ["ill_treated Ihar Losik"]),
    ("Guards poured cold water over Ihar Losik.", ["ill_treated Ihar Losik"]),
    ("Police used a stun gun on Ihar Losik.", ["ill_treated Ihar Losik"]),
    ("The prison withheld Narges Mohammadi's medication.", ["ill_treated Narges Mohammadi"]),
    ("The beating left Ihar Losik with a broken nose.", ["ill_treated Ihar Losik"]),
    ("Officers gave Ihar Losik electric shocks.", ["ill_treated Ihar Losik"]),
    # Taken.
    ("Police pounced on Ihar Losik as he left a café.", ["detained Ihar Losik"]),
    ("Ihar Losik fell into the hands of the police.", ["detained Ihar Losik"]),
    ("Ihar Losik was caught at the border.", ["detained Ihar Losik"]),
    ("Ihar Losik was caught in the crossfire, and Maria Ressa in a scandal.", []),
    # Freed.
    ("Ihar Losik won early release.", ["released Ihar Losik"]),
    ("Ihar Losik benefited from an amnesty.", ["released Ihar Losik"]),
    ("Nasrin Sotoudeh's house arrest was lifted.", ["released Nasrin Sotoudeh"]),
    ("The government secured the release of two sailors.", ["released -"]),
    # In custody.
    ("Ihar Losik wrote from his cell.", ["held Ihar Losik"]),
    ("Ihar Losik is in the hands of the KGB.", ["held Ihar Losik"]),
    ("Ihar Losik is held hostage.", ["held Ihar Losik"]),
    ("Ihar Losik is doing time in Navapolatsk.", ["held Ihar Losik"]),
    ("Ihar Losik's fate is in the hands of the judge, and he wrote from Minsk.", []),
    # Gone abroad, and gone.
    ("Olga Karach was evacuated to Lithuania.", ["left_country Olga Karach"]),
    ("Pavel Latushka was granted asylum in Poland.", ["left_country Pavel Latushka"]),
    ("Contact with Ihar Losik was lost on Monday.", ["disappeared Ihar Losik 2024-04-29"]),
    ("Yury Zakharanka never came home.", ["disappeared Yury Zakharanka"]),
    ("There is no trace of Yury Zakharanka.", ["disappeared Yury Zakharanka"]),
    # Searched, summoned, suspected.
    ("Police broke into the flat of Nasta Loika.", ["searched Nasta Loika"]),
    ("A summons was sent to Nasta Loika.", ["questioned Nasta Loika"]),
    ("Nasta Loika was ordered to report to the police.", ["questioned Nasta Loika"]),
    ("Maria Ressa is the subject of an investigation.", ["investigated Maria Ressa"]),
    ("Investigators are looking into Maria Ressa.", ["investigated Maria Ressa"]),
    ("Interpol issued a red notice for Bill Browder.", ["wanted Bill Browder"]),
    # Cleared, and the case at an end.
    ("The court declared Maria Ressa innocent.", ["acquitted Maria Ressa"]),
    ("Maria Ressa won an acquittal.", ["acquitted Maria Ressa"]),
    ("The case against Maria Ressa collapsed.", ["case_closed Maria Ressa"]),
    ("The building collapsed, and Maria Ressa looked into the camera.", []),
    # A letter whose small form is longer than it is.
    ("Sedef Kabaş appeared before the İstanbul 36th Penal Court today.", ["tried Sedef Kabaş 2024-05-01"]),
    # A plural that the parser takes for a verb; who is accused by a court's word.
    ("Viasna volunteers Rabkova and Chapiuk sentenced to prison", ["sentenced Rabkova", "sentenced Chapiuk"]),
    ("According to the Supreme Court, Antonio Ledezma broke the terms of his parole.", ["accused Antonio Ledezma"]),
    # A jug of water, a camera and a fall.
    ("Maria Ressa poured water over the rice and used a camera on the street.", []),
    ("Maria Ressa was thrown off balance by the question.", []),
    # Who asks, who is only alarmed, who counts whom among the prisoners.
    (
        "Human Rights Watch said the authorities should release Ihar Losik.",
        ["intervention Ihar Losik", "released Ihar Losik demanded"],
    ),
    ("The minister said the company should release the data on Ihar Losik.", []),
    ("Washington was deeply concerned about the detention of Ihar Losik.", ["detained Ihar Losik"]),
    ("The EU is alarmed by the prices. Ihar Losik was outraged at the verdict of the jury in the song contest.", []),
    (
        "The UN Working Group on Arbitrary Detention found the imprisonment of Ihar Losik arbitrary.",
        ["held Ihar Losik", "intervention Ihar Losik"],
    ),
    ("Viasna counts Ihar Losik among the political prisoners.", ["recognised Ihar Losik"]),
    ("A judge ordered Ihar Losik held for two months.", ["remanded Ihar Losik P2M"]),
    ("The charge sheet against Ihar Losik runs to 300 pages.", ["charged Ihar Losik"]),
    ("Ihar Losik was told of the charges in June.", ["charged Ihar Losik 2023-06"]),
    ("The family was told of the charges, and lawyers were told of the case.", []),
    ("A seven-year term awaits Ihar Losik.", ["sentenced Ihar Losik planned P7Y"]),
    ("A seat in parliament awaits Ihar Losik, and a term of four years as mayor.", []),
]
