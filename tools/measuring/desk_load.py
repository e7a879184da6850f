"""What one visitor of the desk does, for locust: one page after another at random, with a second's pause between.

`tools/bench_web.py` starts locust with this file; LETAPIS_PAGES names a JSON file of page names, each with addresses.
"""

import json
import os
import random
from pathlib import Path

from locust import HttpUser, constant, task

PAGES: dict[str, list[str]] = json.loads(Path(os.environ["LETAPIS_PAGES"]).read_text(encoding="utf-8"))
PAUSE = 1.0
PATIENCE = 60.0


class Visitor(HttpUser):
    """Somebody at the desk."""

    wait_time = constant(PAUSE)

    @task
    def look(self) -> None:
        """Open one page."""
        name = random.choice(list(PAGES))  # noqa: S311 - not a secret
        self.client.get(random.choice(PAGES[name]), name=name, timeout=PATIENCE)  # noqa: S311
