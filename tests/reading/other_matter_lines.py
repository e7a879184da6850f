"""Lines with words of events on other people and other matters, beside such as tell them (`test_wire_lines`)."""

LINES: list[tuple[str, list[str]]] = [
    # On behalf of somebody to whom something happens; else of a candidate or a star.
    ("Thousands rallied for Donald Trump in Ohio.", []),
    (
        "Maria Ressa was arrested. Thousands rallied for Maria Ressa.",
        ["detained Maria Ressa", "intervention Maria Ressa"],
    ),
    ("The ministers discussed Vladimir Putin.", []),
    ("Fans launched a petition for Prince William.", []),
    (
        "Maria Ressa was arrested. Amnesty launched a petition for Maria Ressa.",
        ["detained Maria Ressa", "intervention Maria Ressa"],
    ),
    ("The parliament adopted a resolution on Vladimir Putin.", []),
    # Other hurts than those of prisoners.
    ("A goalkeeper had two ribs broken during the match.", []),
    ("A patient was tied to a bed for her own safety.", []),
    ("A prisoner was tied to a bed for three days.", ["ill_treated -"]),
    ("A premature baby was fed through a tube.", []),
    ("A prisoner was fed through a tube.", ["ill_treated -"]),
    ("The neighbours were kept awake by the noise.", []),
    ("The prisoners were kept awake for days.", ["ill_treated -"]),
    ("The players poured water over the coach.", []),
    ("The guards poured water over the prisoner.", ["ill_treated -"]),
    ("A teacher was abused online by trolls.", []),
    ("A teacher was abused by police.", ["ill_treated -"]),
    ("The Swiss beat a Spaniard in five sets.", []),
    ("Police beat a Spaniard in his cell.", ["ill_treated -"]),
    ("The pupils are not allowed to write letters in class.", []),
    ("The prisoners are not allowed to write letters.", ["ill_treated -"]),
    ("An insurer refused to treat the patient.", []),
    ("Prison doctors refused to treat the patient.", ["ill_treated -"]),
    ("A singer was hit by a bottle on stage.", []),
    ("A singer was hit by a policeman.", ["ill_treated -"]),
    ("The guard was attacked in the prison by an inmate.", []),
    ("The blogger was attacked in the prison by an inmate.", ["ill_treated -"]),
    ("The minister was dragged into the courtroom drama.", []),
    ("The minister was dragged into the courtroom.", ["tried -"]),
    # Charges, terms, appeals and hearings of other things.
    ("Ihar Losik was arrested. A hearing on the budget is set for 4 March.", ["detained Ihar Losik"]),
    (
        "Ihar Losik was arrested. A hearing is set for 4 March.",
        ["detained Ihar Losik", "tried Ihar Losik planned 2025-03-04"],
    ),
    ("Ihar Losik was arrested. The trial period ended.", ["detained Ihar Losik"]),
    ("Ihar Losik was arrested. Extra charges were added to the phone bill.", ["detained Ihar Losik"]),
    ("Ihar Losik was arrested. Two more charges were added.", ["detained Ihar Losik", "charged Ihar Losik"]),
    ("Ihar Losik was jailed. Three years were added to the lease.", ["sentenced Ihar Losik"]),
    ("Ihar Losik was jailed. Three years were added.", ["sentenced Ihar Losik", "sentenced Ihar Losik P3Y"]),
    ("Ihar Losik was jailed. The charity launched an appeal.", ["sentenced Ihar Losik"]),
    ("Ihar Losik was jailed. The Pope's appeal for peace was heard.", ["sentenced Ihar Losik"]),
    ("Ihar Losik was charged. The investigation into the crash was closed.", ["charged Ihar Losik"]),
    ("Ihar Losik was charged. The investigation was closed.", ["charged Ihar Losik", "case_closed Ihar Losik"]),
    # Who says it with a quotation charges nobody, and is not charged.
    ("“The land was sold by thieves,” charged Bobi Wine.", []),
    ("“The land was sold by thieves,” charged the priest. Bobi Wine was charged with treason.", ["charged Bobi Wine"]),
    # Called in by whom, and for what.
    ("Brazil's president summoned the ambassador, and the attorney-general was summoned on Monday.", []),
    ("Mimi Mefo was summoned on Monday.", ["questioned Mimi Mefo 2024-04-29"]),
    # What rises and falls hits purses.
    ("A rise in fuel prices hit poor families. Higher prices would hit the common man.", []),
    ("About 25 witnesses are yet to appear before the court.", []),
    ("Ihar Losik appeared before the court on Monday.", ["tried Ihar Losik 2024-04-29"]),
    ("They act only after getting a nod from the centre.", []),
    ("We cannot be seen to be taking sides.", []),
]
