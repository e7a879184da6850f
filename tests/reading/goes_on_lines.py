"""What goes on behind a first verb: further verbs, days and prisons of one sentence, and all that each line tells.

They are in the form of `wire_lines`, each for a class of faults, not for a sentence; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A verb beyond a relative clause, and a day that is no object.
    (
        (
            "Nabeel Rajab was stopped at the border on 13 August 2010 with a friend from Riga, where he had "
            "spoken on human rights, freed the following February, and seized once more in March 2011."
        ),
        ["detained Nabeel Rajab 2010-08-13", "released Nabeel Rajab 2011-02", "detained Nabeel Rajab 2011-03"],
    ),
    (
        "Masked men arrested Nabeel Rajab on 5 March 2023 and took him the same day to a prison in Jau.",
        ["detained Nabeel Rajab 2023-03-05", "transferred Nabeel Rajab 2023-03-05"],
    ),
    # What a court did next, however far from it the verb stands.
    (
        (
            "On 26 April a court found Maria Ressa, the head of a news site which has angered the president, "
            "guilty of libel and fined her 400,000 pesos."
        ),
        ["convicted Maria Ressa 2024-04-26", "sentenced Maria Ressa 2024-04-26"],
    ),
    (
        (
            "A court in Minsk on Friday found Andrei Aliaksandrau, a former deputy head of the BelaPAN "
            "agency, guilty of treason and handed him 14 years in prison."
        ),
        ["convicted Andrei Aliaksandrau 2024-04-26", "sentenced Andrei Aliaksandrau 2024-04-26 P14Y"],
    ),
    (
        (
            "A Moscow court on Monday found Alexei Gorinov, a deputy who had spoken against a children's "
            "drawing contest, guilty of spreading false information and sentenced him to seven years."
        ),
        ["convicted Alexei Gorinov 2024-04-29", "sentenced Alexei Gorinov 2024-04-29 P7Y"],
    ),
    (
        "The court found Maxim Znak guilty of conspiracy and on 6 September 2021 handed down a ten-year sentence.",
        ["convicted Maxim Znak", "sentenced Maxim Znak 2021-09-06 P10Y"],
    ),
    (
        "A court found on Friday that Oleg Orlov had discredited the army and fined him 150,000 rubles.",
        ["convicted Oleg Orlov 2024-04-26", "sentenced Oleg Orlov 2024-04-26"],
    ),
    (
        "The court found that Maria Ressa had repeated the libel and sentenced her to six months.",
        ["sentenced Maria Ressa P6M"],
    ),
    (
        "A military court tried Nabeel Rajab and on 22 June 2011 imposed a life sentence.",
        ["tried Nabeel Rajab", "sentenced Nabeel Rajab 2011-06-22"],
    ),
    # Of the deed, or of others: what goes on is no verdict on him.
    (
        (
            "The court found Maxim Znak guilty of insulting the president who had jailed his friend and "
            "pardoned his enemy."
        ),
        ["convicted Maxim Znak", "sentenced -", "released -"],
    ),
    (
        "The court found that police had beaten Maxim Znak and jailed two officers.",
        ["ill_treated Maxim Znak", "detained -"],
    ),
    # One verb, several days: each an event of its own.
    (
        "Nabeel Rajab was arrested in 2012, in 2014 and again in June 2016.",
        ["detained Nabeel Rajab 2012", "detained Nabeel Rajab 2014", "detained Nabeel Rajab 2016-06"],
    ),
    (
        "Nabeel Rajab was jailed in 2005, in 2015 (for ten days, over remarks on the army) and in March 2018.",
        ["sentenced Nabeel Rajab 2005", "sentenced Nabeel Rajab 2015 P10D", "sentenced Nabeel Rajab 2018-03"],
    ),
    (
        "Nabeel Rajab was jailed in 2005, and in 2015 for ten days.",
        ["sentenced Nabeel Rajab 2005", "sentenced Nabeel Rajab 2015 P10D"],
    ),
    (
        "Narges Mohammadi was jailed in 2012 for six years and in 2016 for sixteen.",
        ["sentenced Narges Mohammadi 2012 P6Y", "sentenced Narges Mohammadi 2016 P16Y"],
    ),
    (
        "Police arrested Ahmed Mansoor in Dubai on 8 April 2011 and again on 20 March 2017.",
        ["detained Ahmed Mansoor 2011-04-08", "detained Ahmed Mansoor 2017-03-20"],
    ),
    (
        "Ahmed Mansoor was arrested in 2013 over rallies in 2011 and in 2012.",
        ["detained Ahmed Mansoor 2013"],
    ),
    (
        "Ahmed Mansoor was arrested in 2011 and in 2017 left the country.",
        ["detained Ahmed Mansoor 2011", "left_country Ahmed Mansoor 2017"],
    ),
    (
        ("Ahmed Mansoor was arrested in March 2017, and in May, after weeks of interrogation, went on hunger strike."),
        ["detained Ahmed Mansoor 2017-03", "hunger_strike Ahmed Mansoor 2017-05"],
    ),
    # From one prison to the next.
    (
        "Ihar Losik was moved to a prison in Zhodzina in January, and in March to a penal colony in Navapolatsk.",
        ["transferred Ihar Losik 2024-01", "transferred Ihar Losik 2024-03"],
    ),
    (
        "Ahmed Mansoor was taken to a police station and from there to a remand prison in Dubai.",
        ["detained Ahmed Mansoor", "transferred Ahmed Mansoor"],
    ),
    (
        "Ahmed Mansoor was transferred to prison in March, and to this day has no bed.",
        ["transferred Ahmed Mansoor 2024-03"],
    ),
    (
        (
            "Ahmed Mansoor was transferred to Al-Sadr prison in March and on 3 April to his lawyer's surprise "
            "given a radio."
        ),
        ["transferred Ahmed Mansoor 2024-03"],
    ),
    # A month of the year that the words around it give.
    (
        (
            "Nabeel Rajab was jailed on 2 January 2023. The Court of Appeal upheld the sentence on 2 April, "
            "and the Supreme Court threw out a further appeal this February."
        ),
        ["sentenced Nabeel Rajab 2023-01-02", "appealed Nabeel Rajab 2023-04-02", "appealed Nabeel Rajab 2024-02"],
    ),
    (
        "Last year Nabeel Rajab was arrested in March, and in August he was freed.",
        ["detained Nabeel Rajab 2023-03", "released Nabeel Rajab 2023-08"],
    ),
    (
        "Last year Nabeel Rajab left, and in March he was arrested.",
        ["detained Nabeel Rajab 2024-03"],
    ),
    (
        "Nabeel Rajab was detained in May and June 2014.",
        ["detained Nabeel Rajab 2014-05"],
    ),
    (
        (
            "Nabeel Rajab, 55, has criticised the army ever since it toppled the president in July 2021, and "
            "had come back from abroad only hours before he was picked up on 3 April."
        ),
        ["returned Nabeel Rajab", "detained Nabeel Rajab 2024-04-03"],
    ),
    (
        (
            "Nabeel Rajab was jailed in August 2022. He was freed at home, where his friends had come, and on "
            "12 September police seized him."
        ),
        ["sentenced Nabeel Rajab 2022-08", "released Nabeel Rajab", "detained Nabeel Rajab 2022-09-12"],
    ),
    # Counted from the verdict, and from the day of the news.
    (
        "Nabeel Rajab was convicted on 28 February 2023. Two days after the verdict he was seized in Manama.",
        ["convicted Nabeel Rajab 2023-02-28", "detained Nabeel Rajab 2023-03-02"],
    ),
    (
        (
            "The authorities have approved the arrest of Nabeel Rajab three months after policemen rammed his "
            "car and dragged him out of it."
        ),
        ["detained Nabeel Rajab planned", "detained Nabeel Rajab 2024-02~"],
    ),
    (
        "Today marks a year since Nabeel Rajab stopped eating solid food.",
        ["hunger_strike Nabeel Rajab 2023-05-01"],
    ),
    (
        "Monday marks two years since Nabeel Rajab was detained.",
        ["detained Nabeel Rajab 2022-04-29"],
    ),
    (
        "It has been two years since Nabeel Rajab was arrested.",
        ["detained Nabeel Rajab 2022-05~"],
    ),
    (
        "It has been more than two years since Nabeel Rajab was arrested.",
        ["detained Nabeel Rajab"],
    ),
    (
        "Six years since the arrest of Nabeel Rajab",
        ["detained Nabeel Rajab 2018~"],
    ),
    # The time of another clause, of another's act, of what is to come.
    (
        "The judge had let Nabeel Rajab go home in October, but an appeals court annulled that decision.",
        ["released Nabeel Rajab 2023-10", "appealed Nabeel Rajab"],
    ),
    (
        (
            "In a statement Amnesty International had earlier demanded the release of Nabeel Rajab, and on "
            "Friday FIDH repeated the call."
        ),
        ["intervention Nabeel Rajab", "released Nabeel Rajab demanded"],
    ),
    (
        "The committee welcomed on Tuesday the release of Nabeel Rajab.",
        ["released Nabeel Rajab"],
    ),
    (
        "Nabeel Rajab was freed on Thursday. His release came a day after a website had shown footage of him.",
        ["released Nabeel Rajab 2024-04-25", "released Nabeel Rajab"],
    ),
    (
        "Nabeel Rajab was jailed for a year. If he serves the whole term, he should be free in February.",
        ["sentenced Nabeel Rajab P1Y", "held Nabeel Rajab conditional", "released Nabeel Rajab planned 2025-02"],
    ),
    (
        "Nabeel Rajab was jailed for a year. He should be free.",
        ["sentenced Nabeel Rajab P1Y", "released Nabeel Rajab demanded"],
    ),
    (
        "The trial of Nabeel Rajab resumes in June.",
        ["tried Nabeel Rajab planned 2024-06"],
    ),
    (
        "Nabeel Rajab will stay behind bars beyond December's election.",
        ["held Nabeel Rajab"],
    ),
    # The time of the first verb is that of what goes on with it.
    (
        (
            "In June 2023 a court gave Nabeel Rajab six years for fraud and fined him 300,000 dinars, "
            "acquitting him of blackmail."
        ),
        ["sentenced Nabeel Rajab 2023-06 P6Y", "sentenced Nabeel Rajab 2023-06", "acquitted Nabeel Rajab 2023-06"],
    ),
    (
        "Summoned for questioning on 20 March as a witness, Nabeel Rajab was told that he was a suspect.",
        ["questioned Nabeel Rajab 2024-03-20"],
    ),
    # The second verb under a modal shares what it makes of the first.
    (
        (
            "Maxim Znak was convicted. Human Rights Watch said the authorities should quash the conviction "
            "and set Maxim Znak free."
        ),
        [
            "convicted Maxim Znak",
            "appealed Maxim Znak demanded",
            "intervention Maxim Znak",
            "released Maxim Znak demanded",
        ],
    ),
    (
        "The authorities will drop the case and set Maxim Znak free, a minister said.",
        ["case_closed Maxim Znak planned", "released Maxim Znak planned"],
    ),
    (
        "Maxim Znak is in jail. His party had urged prosecutors to let him go.",
        ["held Maxim Znak", "intervention Maxim Znak", "released Maxim Znak demanded"],
    ),
    (
        "Maxim Znak is in jail. His mother begged the court to acquit him.",
        ["held Maxim Znak", "acquitted Maxim Znak demanded"],
    ),
    (
        "The prosecutor urged the court to sentence Maxim Znak to ten years.",
        ["sentenced Maxim Znak planned P10Y"],
    ),
    (
        "The UN experts renewed their call for Maxim Znak to be freed.",
        ["intervention Maxim Znak", "released Maxim Znak demanded"],
    ),
    (
        "Members of Congress called for one thing: the release of Maxim Znak.",
        ["intervention Maxim Znak", "released Maxim Znak demanded"],
    ),
    (
        "Only on 16 June 2020 did the Ministry of Defence admit that Maxim Znak would be tried.",
        ["tried Maxim Znak planned"],
    ),
    (
        "The decision of the court, made known on Friday, to uphold the conviction of Maxim Znak was expected.",
        ["appealed Maxim Znak 2024-04-26", "convicted Maxim Znak"],
    ),
    # It goes on as it was, in its own form.
    (
        "The officers beat Maxim Znak and let his brother go.",
        ["ill_treated Maxim Znak", "released -"],
    ),
    (
        "Maxim Znak was beaten and denied a lawyer.",
        ["ill_treated Maxim Znak", "ill_treated Maxim Znak"],
    ),
    (
        (
            "Maxim Znak was convicted on 28 February 2023. Two days after the verdict he was seized in Gomel, "
            "where he had been seen, and on 12 March police handed him over to Russia."
        ),
        ["convicted Maxim Znak 2023-02-28", "detained Maxim Znak 2023-03-02", "extradited Maxim Znak 2023-03-12"],
    ),
    # What a prisoner is said to have done to those who hold him.
    ("Maxim Znak, who hit two policemen, was jailed.", ["sentenced Maxim Znak"]),
    # The day of a state is that of the clause that breaks into it.
    (
        (
            "Nabeel Rajab was at home in Manama on the evening of 3 April, hours after getting back from a "
            "trip, when three armed men knocked at the door, bundled him into a car and drove off."
        ),
        ["returned Nabeel Rajab 2024-04-03", "detained Nabeel Rajab 2024-04-03"],
    ),
    (
        (
            "Nabeel Rajab was on his way home from a seminar in September 2018 when guards stopped him at "
            "Manama airport."
        ),
        ["detained Nabeel Rajab 2018-09"],
    ),
    (
        "Nabeel Rajab was on his way home on Monday.",
        ["returned Nabeel Rajab 2024-04-29"],
    ),
    (
        "Nabeel Rajab was 16 in 1980, when police first arrested him.",
        ["detained Nabeel Rajab 1980"],
    ),
]
