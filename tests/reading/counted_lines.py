"""Times counted from another event: "the day after", "a year and six days after", "half a year later"."""

LINES: list[tuple[str, list[str]]] = [
    # Two units, and halves of one, are one count: no term of a year, no count from the last unit alone.
    (
        "Vladimir Kara-Murza was sentenced to 25 years on 17 April 2023, a year and six days after he was arrested.",
        ["sentenced Vladimir Kara-Murza 2023-04-17 P25Y", "detained Vladimir Kara-Murza 2022-04-11"],
    ),
    (
        "Maria Kolesnikova was freed on Saturday, five years and three months after masked men seized her in Minsk.",
        ["released Maria Kolesnikova 2024-04-27", "detained Maria Kolesnikova 2019-01~"],
    ),
    (
        "Two years and three months after his arrest, Ihar Losik was sentenced to 15 years on 14 December 2021.",
        ["detained Ihar Losik 2019-09~", "sentenced Ihar Losik 2021-12-14 P15Y"],
    ),
    (
        "Evan Gershkovich was sentenced to 16 years on 19 July 2023, a year and a half after his arrest.",
        ["sentenced Evan Gershkovich 2023-07-19 P16Y", "detained Evan Gershkovich 2022-01~"],
    ),
    (
        "Ihar Losik was detained on 25 June 2020. Half a year later he was charged.",
        ["detained Ihar Losik 2020-06-25", "charged Ihar Losik 2020-12~"],
    ),
    # The day after, and what is counted back from it.
    (
        "Jawar Mohammed was arrested on 30 June 2020, the day after gunmen had shot dead the singer Hachalu Hundessa.",
        ["detained Jawar Mohammed 2020-06-30", "died Hachalu Hundessa 2020-06-29"],
    ),
    # Days from a month: in that month or thereabouts.
    (
        "Donat Mutunzi died at Ndera police station in April 2018, ten days after he disappeared.",
        ["died Donat Mutunzi 2018-04", "disappeared Donat Mutunzi 2018-04~"],
    ),
    # What is told with a clause of "before" or "after" is counted from what was told of the person in it.
    (
        "Boniface Mwangi was arrested on 19 May 2023. A day before he was seized, Tanzania had deported Martha Karua.",
        ["detained Boniface Mwangi 2023-05-19", "detained Boniface Mwangi", "deported Martha Karua 2023-05-18"],
    ),
    (
        "Ihar Losik was arrested on 25 June 2020. He was sentenced to 15 years two years after police detained him.",
        ["detained Ihar Losik 2020-06-25", "sentenced Ihar Losik 2022-06~ P15Y", "detained Ihar Losik 2020-06~"],
    ),
    # Somebody else's day is none of it.
    (
        "Ihar Losik was arrested on 25 June 2020. Siarhei Tsikhanouski was sentenced a year after he was arrested.",
        ["detained Ihar Losik 2020-06-25", "sentenced Siarhei Tsikhanouski", "detained Siarhei Tsikhanouski"],
    ),
    # To the day, and about.
    (
        "Ihar Losik was arrested on 25 June 2020. Exactly a year later the court sentenced him to 15 years.",
        ["detained Ihar Losik 2020-06-25", "sentenced Ihar Losik 2021-06-25 P15Y"],
    ),
    (
        "Three years ago today a court in Minsk sentenced Ihar Losik to 15 years.",
        ["sentenced Ihar Losik 2021-05-01 P15Y"],
    ),
    (
        "Ilgar Mammadov was arrested in 2013, and a year later he was convicted of organising riots.",
        ["detained Ilgar Mammadov 2013", "convicted Ilgar Mammadov 2014"],
    ),
    (
        "Juan Requesens was moved to house arrest in August 2020. Two years later a court gave him eight years.",
        ["house_arrest Juan Requesens 2020-08", "sentenced Juan Requesens 2022-08~ P8Y"],
    ),
    # Behind "in" and a comma stands no day of the month.
    (
        "In June, 13 activists were jailed in Minsk.",
        ["sentenced - 2023-06"],
    ),
    (
        "Ihar Losik was freed in December, 20 months after his arrest.",
        ["released Ihar Losik 2023-12", "detained Ihar Losik 2022-04~"],
    ),
    # The year told right behind two days is that of both.
    (
        "Ihar Losik and Maria Kolesnikova were arrested between 4 and 7 July last year.",
        ["detained Ihar Losik 2023-07-04/2023-07-07", "detained Maria Kolesnikova 2023-07-04/2023-07-07"],
    ),
    (
        "Police picked up Ihar Losik in the first days of April.",
        ["detained Ihar Losik 2024-04"],
    ),
    # The day of a sitting is that of the ruling.
    (
        "A military court sitting in Vladimir on Friday found Alexei Gorinov guilty and sentenced him to three years.",
        ["convicted Alexei Gorinov 2024-04-26", "sentenced Alexei Gorinov 2024-04-26 P3Y"],
    ),
    (
        "The Court of Appeal, sitting on March 13, acquitted Ilgar Mammadov.",
        ["acquitted Ilgar Mammadov 2024-03-13"],
    ),
    # What a court held is no doer of what it did next.
    (
        "The Court of Appeal held on Monday that there was no evidence against Nabeel Rajab and acquitted him.",
        ["acquitted Nabeel Rajab 2024-04-29"],
    ),
    # One day for what was let happen, and for what was done one after another.
    (
        "On December 14 a judge let Pape Alé Niang leave prison.",
        ["released Pape Alé Niang 2023-12-14"],
    ),
    (
        "Officers came to the house of Danilo Maldonado on 26 November, broke in and carried him off.",
        ["detained Danilo Maldonado 2023-11-26"],
    ),
    (
        "Abdul Ghaffar Langove was abducted in 2009; in 2011 his body was found.",
        ["detained Abdul Ghaffar Langove 2009", "died Abdul Ghaffar Langove 2011"],
    ),
]
