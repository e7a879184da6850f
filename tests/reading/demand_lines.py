"""Lines on what headlines demand and tell without a verb, on what opens a sentence, and on what did not come.

They are in the form of `wire_lines`; `test_wire_lines.py` reads them.
"""

LINES: list[tuple[str, list[str]]] = [
    # A headline's demand, and what became of a term.
    (
        "Vietnam: Free Blogger Pham Doan Trang",
        ["released Pham Doan Trang demanded"],
    ),
    (
        "Azerbaijan: Release Gubad Ibadoghlu",
        ["released Gubad Ibadoghlu demanded"],
    ),
    (
        "'Free Mzia Amaglobeli,' rights groups tell Georgian government",
        ["released Mzia Amaglobeli demanded"],
    ),
    (
        "Free Belarus Center opens in Warsaw",
        [],
    ),
    (
        "Release of Gubad Ibadoghlu welcomed",
        ["released Gubad Ibadoghlu"],
    ),
    (
        "Daler Imomali's 10-Year Sentence Upheld",
        ["appealed Daler Imomali", "sentenced Daler Imomali P10Y"],
    ),
    # What somebody was given is told before the clause of which he is the subject.
    (
        ("Jimmy Lai was arrested in August 2020. Granted bail in December of that year, he was sent back to jail."),
        ["detained Jimmy Lai 2020-08", "released Jimmy Lai 2020-12", "transferred Jimmy Lai"],
    ),
    (
        "Granted bail by a court, Hopewell Chin'ono went home.",
        ["released Hopewell Chin'ono"],
    ),
    (
        "Denied medical care, Stan Swamy died in custody.",
        ["died Stan Swamy", "ill_treated Stan Swamy"],
    ),
    (
        "Handed a two-year term in May, Zviad Ratiani lost his appeal.",
        ["appealed Zviad Ratiani", "sentenced Zviad Ratiani 2024-05 P2Y"],
    ),
    (
        "Given ten years in 2023, Ales Bialiatski was freed in 2025.",
        ["released Ales Bialiatski", "sentenced Ales Bialiatski 2023 P10Y"],
    ),
    (
        "Given the evidence, the court freed Ihar Losik.",
        ["released Ihar Losik"],
    ),
    # What did not come, or is only written about.
    (
        ("Osman Kavala was acquitted, only to be re-arrested before he had left the prison grounds."),
        ["acquitted Osman Kavala", "detained Osman Kavala"],
    ),
    (
        "Execution of Toomaj Salehi feared imminent",
        [],
    ),
    (
        "Alaa Abdel Fattah was sentenced to five years over a Facebook post about torture.",
        ["sentenced Alaa Abdel Fattah P5Y"],
    ),
    (
        ("Narges Mohammadi, who is serving several sentences in Evin prison adding up to about 12 years, won a prize."),
        ["held Narges Mohammadi"],
    ),
    # Ways of being stopped and found.
    (
        "Gunmen in two cars had stopped Matiullah Wesa outside a mosque in Kabul in March.",
        ["detained Matiullah Wesa 2024-03"],
    ),
    (
        ("Daniel Ojukwu, who went missing on Wednesday, was found in a police cell in Panti."),
        ["disappeared Daniel Ojukwu 2024-05-01", "held Daniel Ojukwu"],
    ),
    (
        "Sean Turnell was stopped at his hotel in Yangon in 2021.",
        ["detained Sean Turnell 2021"],
    ),
    (
        "The Minsk City Court on 12 March handed cameraman Pavel Padabed four years in a colony.",
        ["sentenced Pavel Padabed 2024-03-12 P4Y"],
    ),
]
