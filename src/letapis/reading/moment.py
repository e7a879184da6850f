"""A trigger with all that is found around it: what its statements are made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from letapis.model import When
from letapis.reading.attachment import Placed
from letapis.reading.laws import FoundLaw
from letapis.reading.page import Block
from letapis.reading.story import Story
from letapis.reading.times import FoundLength, FoundTime
from letapis.reading.triggers import Trigger


@dataclass(frozen=True, slots=True)
class Moment:
    """A trigger in its place, with the time of its event and the terms and other triggers around it."""

    story: Story
    block: Block
    trigger: Trigger
    triggers: Sequence[Trigger]
    dated: Sequence[Placed[FoundTime]]
    measured: Sequence[Placed[FoundLength]]
    cited: Sequence[Placed[FoundLaw]]
    when: When
