"""nomenklatura's logic-v2 over pairs of names: a peer to measure ourselves against, run by an interpreter that has it.

Standard input: a JSON list of pairs. Standard output: {"version", "scores", "seconds", "again"}; the tables are loaded
before the clock starts, which counts processor time. ``again``: the same pairs once more, every name known.
"""

import json
import sys
import time
from importlib import import_module
from importlib.metadata import version
from typing import Any

# Imported by name, as the peer is seldom installed where the types are checked.
MODEL: Any = import_module("followthemoney").model
LOGIC: Any = import_module("nomenklatura.matching").LogicV2


def person(key: str, name: str) -> Any:  # noqa: ANN401  followthemoney's entity
    """A person with nothing but a name."""
    entity = MODEL.make_entity("Person")
    entity.id = key
    entity.add("name", name)
    return entity


def main() -> None:
    """Compare every pair."""
    pairs = json.load(sys.stdin)
    config = LOGIC.default_config()
    LOGIC.compare(person("a", "Ivan Zykov"), person("b", "Иван Зыков"), config)
    started = time.process_time()
    # The peer caches by an entity's id, so every entity has its own.
    entities = [(person(f"a{at}", a), person(f"b{at}", b)) for at, (a, b) in enumerate(pairs)]
    scores = [LOGIC.compare(a, b, config).score for a, b in entities]
    seconds = time.process_time() - started
    started = time.process_time()
    for a, b in entities:
        LOGIC.compare(a, b, config)
    again = time.process_time() - started
    said = {"version": version("nomenklatura"), "scores": scores, "seconds": seconds, "again": again}
    json.dump(said, sys.stdout)


if __name__ == "__main__":
    main()
