"""Lines on custody told by where somebody is kept and how long, beside news of those who are only kept waiting.

They are in the form of `wire_lines`, each for a class of wordings; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # In whose hands.
    ("Only on 5 December did it emerge that Ihar Losik was in the hands of the security service.", ["held Ihar Losik"]),
    ("Ihar Losik was in the custody of Military Intelligence.", ["held Ihar Losik"]),
    ("Ihar Losik is in police hands.", ["held Ihar Losik"]),
    ("The country is in the hands of the military.", []),
    ("The decision is in the hands of the police.", []),
    ("Our fate is in the hands of the army.", []),
    ("Ihar Losik is under lock and key in Minsk.", ["held Ihar Losik"]),
    ("The papers are under lock and key.", []),
    # Nights in a police station or in barracks, months in a cell.
    ("Ihar Losik spent three nights at a police station.", ["held Ihar Losik"]),
    ("Ihar Losik spent Monday night in the Mariscal Zavala military barracks.", ["held Ihar Losik 2024-04-29"]),
    ("Two officers spent the night at the police station.", []),
    ("The tourists spent the night at the railway station.", []),
    ("After 812 days in a small, windowless cell, Ihar Losik spoke to reporters.", ["held Ihar Losik P812D"]),
    ("The scientists left the sample for three days in a fuel cell.", []),
    ("Ihar Losik marked his birthday in a cell.", ["held Ihar Losik"]),
    ("Ihar Losik shares a cell with ten others.", ["held Ihar Losik"]),
    ("The sisters share a room.", []),
    # Kept for days, overnight, at a place that bears a name.
    (
        "In March police picked Ihar Losik up in Brest and kept him for ten days.",
        ["detained Ihar Losik 2024-03", "held Ihar Losik 2024-03 P10D"],
    ),
    ("The police kept Ihar Losik overnight.", ["held Ihar Losik 2024-04-30/2024-05-01"]),
    (
        "Ihar Losik was arrested in March. He has been kept at Matsapha.",
        ["detained Ihar Losik 2024-03", "held Ihar Losik"],
    ),
    ("The minister was kept for two hours at a meeting.", []),
    ("The boy was kept in hospital overnight.", []),
    ("The police kept the crowd back for two days.", []),
    ("Mo Salah is being kept at Liverpool for a year.", []),
    ("The coach has been kept waiting for too long.", []),
    # Too long; without liberty; among the inmates.
    ("Julian Assange has been incarcerated for too long.", ["held Julian Assange"]),
    ("The UN group found that Ihar Losik is deprived of liberty arbitrarily.", ["held Ihar Losik"]),
    ("Nobody may be deprived of liberty except by law.", []),
    ("Among the inmates of the city jail is Frenchie Mae Cumpio.", ["held Frenchie Mae Cumpio"]),
    ("Among the inmates of the zoo is a lion.", []),
    ("A judge ended Ihar Losik's five months of house arrest.", ["house_arrest Ihar Losik"]),
    ("The children are not allowed to leave the village.", []),
    # Visited, and still there.
    ("Shoppers remained inside as the storm passed.", []),
    ("The reporters remained at the police station until noon.", []),
    ("The president visited patients in hospital.", []),
]
