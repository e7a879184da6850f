"""Sentences in which what happened to one person is easily told of another: text, what is told, what is not.

Cases of `test_no_false_facts.py`, which reads them.
"""

Told = tuple[str, str | None, str, str]
"""Event, name, polarity, reality."""

PERSONS: list[tuple[str, list[Told], list[tuple[str, str | None]]]] = [
    (
        "Police arrested Chama Mulenga, Peter Zulu and Ruth Banda on 2 March. All but Banda were denied a lawyer.",
        [
            ("ill_treated", "Chama Mulenga", "affirmed", "actual"),
            ("ill_treated", "Peter Zulu", "affirmed", "actual"),
        ],
        [("ill_treated", "Ruth Banda"), ("ill_treated", None)],
    ),
    (
        "Farhad and Leyla Azizi, brother and sister, were released on bail.",
        [("released", "Farhad Azizi", "affirmed", "actual"), ("released", "Leyla Azizi", "affirmed", "actual")],
        [("released", None)],
    ),
    (
        (
            "A court sentenced Luis Rojas to nine years and his wife, Adriana Paz, to four. A nephew of theirs, "
            "Diego Paz, was released. Rojas was arrested in Maracay along with Paz."
        ),
        [("detained", "Luis Rojas", "affirmed", "actual"), ("detained", None, "affirmed", "actual")],
        [("detained", "Diego Paz")],
    ),
    (
        "Alexei Navalny was detained in Moscow. His brother, Oleg Navalny, was searched. Navalny was fined on Friday.",
        [("sentenced", "Alexei Navalny", "affirmed", "actual")],
        [("sentenced", "Oleg Navalny")],
    ),
    (
        (
            "Oyub Titiev was sentenced to four years. His colleague Salakh Magomedov was beaten up. "
            "Journalist Zhalaudi Geriev got three years. We call for the immediate release of both."
        ),
        [("released", None, "affirmed", "demanded")],
        [("released", "Salakh Magomedov")],
    ),
    (
        "The columnist Godfrey Okello was handed over to the Criminal Investigations Directorate in Kampala.",
        [],
        [("extradited", "Godfrey Okello")],
    ),
    (
        "Lawyer Thulani Maseko was shot dead on Saturday. Prosecutors opened an investigation into his death.",
        [("died", "Thulani Maseko", "affirmed", "actual")],
        [("investigated", "Thulani Maseko"), ("investigated", None)],
    ),
    (
        "We demand the release of Oyub Titiev and an end to the raids on the centre, labelled a foreign agent in 2014.",
        [("released", "Oyub Titiev", "affirmed", "demanded")],
        [("listed", None), ("listed", "Oyub Titiev")],
    ),
    (
        (
            "Rapper and two aides jailed over song\nA court in Lusaka gave rapper Chama Mulenga eight months and his "
            "manager, Peter Zulu, six. A third defendant, sound engineer Ruth Banda, was acquitted."
        ),
        [("acquitted", "Ruth Banda", "affirmed", "actual"), ("sentenced", "Peter Zulu", "affirmed", "actual")],
        [("sentenced", "Ruth Banda")],
    ),
    (
        "Wa Lone was sentenced in Yangon. His wife, Pan Ei Mon, gave birth to their first child last month.",
        [("sentenced", "Wa Lone", "affirmed", "actual")],
        [("sentenced", None), ("sentenced", "Pan Ei Mon")],
    ),
    (
        "Jose Daniel Ferrer was detained in Santiago. A man of 36, Diubis Laurencio Tejeda, was killed by police.",
        [("died", "Diubis Laurencio Tejeda", "affirmed", "actual")],
        [("died", "Jose Daniel Ferrer"), ("died", None)],
    ),
    (
        "Camila Acosta was detained in Havana. Under a decree, those convicted of disorder may get up to a year.",
        [("detained", "Camila Acosta", "affirmed", "actual")],
        [("convicted", None), ("convicted", "Camila Acosta")],
    ),
    (
        (
            "Tehran court jails writer, frees two\nA revolutionary court has handed writer Narges Mohammadi five "
            "years, and her husband, Taghi Rahmani, four. Two of those detained with them were freed on bail."
        ),
        [("sentenced", "Narges Mohammadi", "affirmed", "actual"), ("released", None, "affirmed", "actual")],
        [("released", "Narges Mohammadi"), ("released", "Taghi Rahmani")],
    ),
]
