"""Lines on hearings, their days, and whose a term is in a sentence of several.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # Two days of a month are days only where no length follows.
    (
        (
            "Trinh Ba Phuong and Nguyen Thi Tam were sentenced on December 15 to 10 and six years in prison,"
            " respectively."
        ),
        ["sentenced Trinh Ba Phuong 2023-12-15 P10Y", "sentenced Nguyen Thi Tam 2023-12-15 P6Y"],
    ),
    # Each his own; in the order of the verb that stands before them.
    (
        (
            "Makhabat Tajibek and Azamat Ishenbekov were sentenced to six and five years, respectively, "
            "while Aike Beishekeyeva and Aktilek Kaparov received three years of probation."
        ),
        [
            "sentenced Makhabat Tajibek P6Y",
            "sentenced Azamat Ishenbekov P5Y",
            "sentenced Aike Beishekeyeva P3Y",
            "sentenced Aktilek Kaparov P3Y",
        ],
    ),
    (
        (
            "The court gave Valiantsin Stefanovic and Uladzimir Labkovich nine and seven years respectively,"
            " and Zmitser Salauyou eight."
        ),
        ["sentenced Valiantsin Stefanovic P9Y", "sentenced Uladzimir Labkovich P7Y", "sentenced Zmitser Salauyou P8Y"],
    ),
    # What stands behind others is not the first one's; whoever is wronged gets no term.
    (
        "Ales Bialiatski was sentenced to 17 years, his colleagues to 15 and 13.",
        ["sentenced Ales Bialiatski P17Y"],
    ),
    (
        "Ales Bialiatski was jailed for 17 years and his two deputies for 15 and 13.",
        ["sentenced Ales Bialiatski P17Y"],
    ),
    (
        (
            "Ales Bialiatski got ten years for insulting the president, two years for tax evasion and one "
            "year for slander."
        ),
        ["sentenced Ales Bialiatski P10Y P2Y P1Y"],
    ),
    (
        (
            "Valiantsin Stefanovic was sentenced to nine years, Uladzimir Labkovich, who had tried to flee, "
            "to seven, and Zmitser Salauyou to eight."
        ),
        ["sentenced Valiantsin Stefanovic P9Y", "sentenced Uladzimir Labkovich P7Y", "sentenced Zmitser Salauyou P8Y"],
    ),
    (
        (
            "Theary Seng was sentenced to six years in prison together with 50 others, who got between five "
            "and eight years."
        ),
        ["sentenced Theary Seng P6Y", "sentenced - P5Y/P8Y"],
    ),
    # Numbers of counts are no lengths.
    (
        "Tundu Lissu was sentenced to seven years on counts 2 and 3.",
        ["sentenced Tundu Lissu P7Y"],
    ),
    (
        "Tundu Lissu was sentenced to seven years on counts two, three and four.",
        ["sentenced Tundu Lissu P7Y"],
    ),
    # A sentence ends behind X.
    (
        (
            "A court sentenced Mohammed al-Ghamdi to death in July 2023 over posts on X. An appeals court "
            "quashed the verdict in August."
        ),
        ["sentenced Mohammed al-Ghamdi 2023-07", "appealed Mohammed al-Ghamdi 2023-08"],
    ),
    # The other one, who bears a name.
    (
        "Dmitry Talantov was detained on 28 June, while another, Ivan Pavlov, was freed in September.",
        ["detained Dmitry Talantov 2023-06-28", "released Ivan Pavlov 2023-09"],
    ),
    # Hearings to come, and the day to which they are put off.
    (
        "Tundu Lissu's case was adjourned until June 2.",
        ["tried Tundu Lissu planned 2024-06-02"],
    ),
    (
        "Tundu Lissu appeared in court on Monday, where his treason case was postponed to June 2.",
        ["tried Tundu Lissu 2024-04-29", "tried Tundu Lissu planned 2024-06-02"],
    ),
    (
        "A judge in Baku deferred Anar Mammadli's trial to June 11.",
        ["tried Anar Mammadli planned 2024-06-11"],
    ),
    (
        "The Supreme Court in April adjourned until October 9 the appeal hearing of Maria Ressa.",
        ["tried Maria Ressa planned 2024-10-09"],
    ),
    (
        "The case against Ekrem İmamoğlu will be heard on September 12.",
        ["tried Ekrem İmamoğlu planned 2024-09-12"],
    ),
    (
        "Yohannes Buayalew was denied bail in February and is due back in court on 20 May.",
        ["remanded Yohannes Buayalew 2024-02", "tried Yohannes Buayalew planned 2024-05-20"],
    ),
    (
        "The next session in the trial of Igbal Abilov will take place on 3 June.",
        ["tried Igbal Abilov planned 2024-06-03"],
    ),
    (
        "Alaa Abdel-Fattah was arrested on December 18, 2022 and held until August 14.",
        ["detained Alaa Abdel-Fattah 2022-12-18", "held Alaa Abdel-Fattah ../2023-08-14"],
    ),
    # What may be appealed has not been.
    (
        "Ekrem İmamoğlu was sentenced to two years. The sentence is subject to appeal.",
        ["sentenced Ekrem İmamoğlu P2Y"],
    ),
]
