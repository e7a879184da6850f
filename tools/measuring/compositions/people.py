"""People of a composed report: the forms in which each is told of, drawn at random."""

import random
from dataclasses import dataclass

_PEOPLE = """\
Ales Bialiatski he activist
Maria Kalesnikava she activist
Nasrin Sotoudeh she lawyer
Jimmy Lai he publisher
Osman Kavala he philanthropist
Félix Maradiaga he politician
Nika Gvaramia he journalist
Khadija Ismayilova she journalist
Omar Radi he journalist
Stella Nyanzi she academic
José Daniel Ferrer he dissident
Narges Mohammadi she activist
Alaa Abdel Fattah he blogger
Ilham Tohti he economist
Eskinder Nega he journalist
Pham Doan Trang she blogger
Vladimir Kara-Murza he politician
Loujain al-Hathloul she activist
Hopewell Chin'ono he journalist
Katsiaryna Andreyeva she reporter
Selahattin Demirtaş he politician
Ihar Losik he blogger
Kizza Besigye he politician
Maria Ressa she journalist
"""
_OTHERS = {"he": ("him", "his"), "she": ("her", "her")}
_FORMS = ("{name}", "{name}", "{name}, {age},", "{noun} {name}", "the {noun} {name}", "{name}, a {well} {noun},")
_OF_TWO_WORDS = {"Abdel Fattah", "Doan Trang"}


@dataclass(frozen=True)
class Somebody:
    """Someone known all over the world; the deeds are not told of them.

    In an order `{a}` is one of the forms, and `{a.surname}`, `{a.he}`, `{a.his}`, `{a.noun}` are what they say.
    """

    name: str
    surname: str
    he: str
    noun: str
    age: int
    form: str

    @property
    def him(self) -> str:
        """Him or her."""
        return _OTHERS[self.he][0]

    @property
    def his(self) -> str:
        """His or her."""
        return _OTHERS[self.he][1]

    @property
    def kin(self) -> str:
        """What a spouse of the other's is called."""
        return "husband" if self.he == "he" else "wife"

    @property
    def told(self) -> str:
        """The form, with the noun in it: a later "the lawyer" is then this one."""
        form = self.form if "{noun}" in self.form else "{name}, a {well} {noun},"
        return form.format(name=self.name, age=self.age, noun=self.noun, well="well-known")

    def __str__(self) -> str:
        return self.form.format(name=self.name, age=self.age, noun=self.noun, well="well-known")


def several(chance: random.Random, count: int) -> list[Somebody]:
    """So many people, no two the same."""
    return [_somebody(chance, line) for line in chance.sample(_PEOPLE.splitlines(), count)]


def _somebody(chance: random.Random, line: str) -> Somebody:
    name, he, noun = line.rsplit(" ", 2)
    last = " ".join(name.split()[-2:])
    surname = last if last in _OF_TWO_WORDS else name.split()[-1]
    return Somebody(name, surname, he, noun, chance.randint(24, 69), chance.choice(_FORMS))
