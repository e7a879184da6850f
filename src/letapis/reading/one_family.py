"""Given names that a word for kin tells to be names: "brothers Oleg and Alexei Navalny", "his daughters Z and M"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names, clauses, mends
from letapis.reading.gazetteer import is_place
from letapis.reading.same_names import fold
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def before_surname(first: "Token") -> bool:
    """“Tural and Elnur Sadigli, two brothers", "Brothers Oleg and Alexei Navalny”: of one surname with the next.

    Only where a word for kin tells it: in "Rappler and Maria Ressa" the first is no person.
    """
    joint, given, last = (next_to(first, far) for far in (1, 2, 3))
    named = given.ent_type_ == last.ent_type_ == "PERSON" and given != last
    if not named or joint.lower_ not in clauses.AND or not _name_like(first):
        return False
    return next_to(first, -1).lower_ in mends.KIN_OF_SEVERAL or _kin_behind(last)


def before_two(kin: "Token") -> bool:
    """“Brothers Oleg and Alexei Navalny”: the word for kin at the head of a sentence, which is no part of a name."""
    return kin.lower_ in mends.KIN_OF_SEVERAL and before_surname(next_to(kin))


def of_two_titles(first: "Token") -> bool:
    """“Mr and Mrs Yunus”: whether a name, by its first word, is that of two."""
    titles = next_to(first, -1), next_to(first, -3)
    joint = next_to(first, -2)
    both = all(fold(t.text).strip(".") in around_names.TITLES and t.text.istitle() for t in titles)
    return both and joint.lower_ in clauses.AND and titles[0].lower_ != titles[1].lower_


def second_of_kin(second: "Token") -> bool:
    """“His daughters Zainab and Maryam”: joined to the first of those whom a word for kin tells to be several."""
    if second.i < _KIN_AND_ONE or next_to(second, -1).lower_ not in clauses.AND or not _name_like(second):
        return False
    first = next_to(second, -2)
    before = next_to(first, -1)
    before = next_to(before, -1) if before.text == "," else before
    return first.pos_ == "PROPN" and before.lower_ in mends.KIN_OF_SEVERAL


_KIN_AND_ONE = 3
"""Words before the second of a family: the one for kin, the first name, "and"."""


def _name_like(word: "Token") -> bool:
    return word.text.istitle() and word.is_alpha and word.pos_ in {"PROPN", "ADJ", "NOUN"} and not is_place(word.text)


def _kin_behind(name: "Token") -> bool:
    """“…, two brothers," "…, brothers”: set off behind the surname."""
    behind = name.doc[name.i + 1 : name.i + 4]
    told = (t.lower_ for t in behind[1:])
    return len(behind) > 1 and behind[0].text == "," and any(word in mends.KIN_OF_SEVERAL for word in told)
