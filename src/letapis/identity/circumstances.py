"""What speaks for or against one person beyond the name, as a table: weights are log-odds like those of the names.

Set by hand: a birth date that agrees to the day is worth as much as a surname; one that differs outweighs any name;
being held in two places at once cannot be outweighed at all, and is left to a human at best.
"""

from letapis.identity.features import Feature

CIRCUMSTANCES: dict[str, Feature] = {
    "born_same_day": Feature(3.0, "born on the same day: {a}", ("1985-05-05", "1985-05-05")),
    "born_fits": Feature(0.8, "birth dates fit: {a}, {b}", ("1985", "1985-05-05")),
    "born_slip": Feature(-1.5, "birth dates differ by a slip of the pen: {a}, {b}", ("1985-05-05", "1985-05-06")),
    "born_apart": Feature(-7.0, "birth dates differ: {a}, {b}", ("1985-05-05", "1961-02-03")),
    "generation": Feature(-9.0, "a generation apart, father and son or namesakes: {a}, {b}", ("1956", "1985-05-05")),
    "place_same": Feature(1.0, "place in common: {a}", ("Гомель", "Гомель")),
    "place_other": Feature(-0.3, "no place in common: {a}; {b}", ("Гомель", "Брэст")),
    "occupation_same": Feature(1.0, "occupation in common: {a}", ("журналіст", "журналіст")),
    "occupation_other": Feature(-0.5, "no occupation in common: {a}; {b}", ("журналіст", "кухар")),
    "custody_same": Feature(1.5, "held in the same place at the same time: {a}", ("СИЗО-1", "СИЗО-1")),
    "custody_elsewhere": Feature(-6.0, "held in two places at the same time: {a}; {b}", ("СИЗО-1", "ИК-2")),
    "died_before": Feature(-8.0, "one had died when the other was held: {a}; {b}", ("2021-03-01", "2022")),
    "companion_same": Feature(2.0, "tried or held with the same person: {a} = {b}", ("Зыков", "Зыкаў")),
    "law_same": Feature(0.7, "the same article: {a}", ("by:criminal:342", "by:criminal:342")),
    "law_other": Feature(-0.3, "other articles: {a}; {b}", ("by:criminal:342", "by:criminal:361")),
    "relative_same": Feature(2.0, "the same relative: {a} = {b}", ("wife: Анна Зыкава", "wife: Анна Зыкова")),
    "relative_other": Feature(-3.0, "one relation, two people: {a}; {b}", ("father: Иван Зыков", "father: Пётр Зыков")),
    "relative_is_other": Feature(
        -6.0, "the other may be this one's relative: {a}", ("father: Иван Зыков", "Иван Зыков")
    ),
    "left_to_a_human": Feature(0.0, "what contradicts cannot be outweighed; a human decides", ("", "")),
}
"""Every circumstance by its name."""

HARD = frozenset({"born_apart", "generation", "custody_elsewhere", "died_before", "relative_is_other"})
"""Contradictions that no amount of agreement makes ``same``."""
