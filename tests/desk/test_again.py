"""What was made of the same things is not made again."""

from letapis.desk.again import MOST, Again


def test_what_was_made_of_equal_things_is_given_again() -> None:
    made: list[str] = []

    def make() -> str:
        made.append("made")
        return f"answer {len(made)}"

    again: Again[tuple[int, ...], str] = Again()
    assert [again.get("a", things, make) for things in ((1, 2), (1, 2), (1, 3), (1, 2))] == [
        "answer 1",
        "answer 1",
        "answer 2",
        "answer 3",
    ]
    assert again.get("b", (1, 2), make) == "answer 4"
    for question in range(MOST):
        again.get(question, (1,), make)
    assert again.get("b", (1, 2), make) == f"answer {MOST + 5}"
