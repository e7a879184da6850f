"""Lines in the manner of newsrooms, long ones and all that they tell (`test_wire_lines.py` reads them)."""

LINES: list[tuple[str, list[str]]] = [
    (
        "José Rubén Zamora was sentenced in May 2023. His sons fled, fearing arrest.",
        ["sentenced José Rubén Zamora 2023-05"],
    ),
    (
        "José Rubén Zamora was jailed. Facing arrest, the editor Julia Corado fled Guatemala.",
        ["sentenced José Rubén Zamora", "left_country Julia Corado"],
    ),
    (
        (
            "José Rubén Zamora was arrested in 2022. Judge Erick García, who had granted the 68-year-old house arrest "
            "in October, was threatened."
        ),
        ["detained José Rubén Zamora 2022", "house_arrest José Rubén Zamora 2023-10"],
    ),
    ("A judge granted José Rubén Zamora house arrest in October.", ["house_arrest José Rubén Zamora 2023-10"]),
    (
        "Andrzej Poczobut was arrested. A court on Friday gave the 47-year-old eight years in prison.",
        ["detained Andrzej Poczobut", "sentenced Andrzej Poczobut 2024-04-26 P8Y"],
    ),
    (
        "The United States and the EU have called for all those detained unjustly to be freed.",
        ["intervention -", "detained -", "released - demanded"],
    ),
    (
        "Amnesty has appealed for everyone arrested at the rally to be released at once.",
        ["intervention -", "detained -", "released - demanded"],
    ),
    (
        "Ihar Losik appealed for a lighter sentence. Maxim Znak appealed the verdict.",
        ["appealed Maxim Znak"],
    ),
    (
        "An appeal by the Pope for the release of Rolando Álvarez was ignored.",
        ["intervention Rolando Álvarez", "released Rolando Álvarez demanded"],
    ),
    (
        "The appeal court released Rolando Álvarez in May 2023.",
        ["released Rolando Álvarez 2023-05"],
    ),
    (
        "Rolando Álvarez was freed in July 2023, only to be seized again the same month.",
        ["released Rolando Álvarez 2023-07", "detained Rolando Álvarez 2023-07"],
    ),
    (
        "Bolot Temirov returned to Kyrgyzstan in 2021, only to be deported the following year.",
        ["returned Bolot Temirov 2021", "deported Bolot Temirov 2022"],
    ),
    (
        "Police are waiting at the airport only to arrest Bolot Temirov.",
        ["detained Bolot Temirov planned"],
    ),
    (
        "In 2018 Kagame pardoned the singer Kizito Mihigo, who was to die in a police cell in February 2020.",
        ["released Kizito Mihigo 2018", "died Kizito Mihigo 2020-02"],
    ),
    (
        "Inga Imanbai was beaten; Zhanbolat Mamai was sentenced to six years, a term that was later reduced.",
        ["ill_treated Inga Imanbai", "sentenced Zhanbolat Mamai P6Y", "appealed Zhanbolat Mamai"],
    ),
    (
        "In 2011 Nabeel Rajab was jailed. By 2014 Rajab had been freed.",
        ["sentenced Nabeel Rajab 2011", "released Nabeel Rajab ../2014"],
    ),
    (
        "Gubad Ibadoghlu, who suffers from diabetes and an enlarged aorta, has been denied insulin for days.",
        ["ill_treated Gubad Ibadoghlu"],
    ),
]
