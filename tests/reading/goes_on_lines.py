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
        ["sentenced Oleg Orlov 2024-04-26"],
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
        ["detained Ahmed Mansoor 2017-03", "hunger_strike Ahmed Mansoor"],
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
]
