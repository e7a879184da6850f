"""What somebody died of."""

import pytest

from letapis.model import EventKind, Report, RoleName
from letapis.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ihar Lednik died of a heart attack in prison.", ["a heart attack"]),
        ("Maria Petrova died of pneumonia in a colony in 2021.", ["pneumonia"]),
        ("Ivan Petrov died from cancer.", ["cancer"]),
        ("Aleh Kulinich died after a stroke.", ["a stroke"]),
        ("Pavel Smirnov died by suicide.", ["suicide"]),
        ("Raman Bandarenka was killed by a shot.", ["a shot"]),
        ("The death of Denis Kuznetsov from pneumonia shocked many.", ["pneumonia"]),
        ("Yury Zakharanka died of his wounds.", ["his wounds"]),
        ("Vadzim Khrasko died at the age of 50.", []),
        ("Anna Ivanova died after her husband was arrested.", []),
        ("Siarhei Orlov was killed by soldiers in Minsk.", []),
    ],
)
def test_the_cause_of_a_death(text: str, expected: list[str]) -> None:
    read = Reader().read(Report(text=text)).statements
    (death,) = [s for s in read if s.event is EventKind.DIED]
    assert [role.name for role in death.roles if role.role is RoleName.CAUSE] == expected
