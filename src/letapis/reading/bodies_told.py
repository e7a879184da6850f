"""Names of one word that the report tells to be a body's: "the movement Golos"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import around_names
from letapis.reading.moment import Moment

if TYPE_CHECKING:
    from spacy.tokens import Token

_MENTIONS = 12
"""Of a body named more often the first are looked at."""


def told_as_body(moment: Moment, token: "Token") -> bool:
    """“The election watchdog Golos … Investigators claim that Golos works for others”: nobody is accused."""
    names = moment.story.coref.names
    name, cluster = names.at(moment.block, token), names.cluster_at(moment.block, token)
    if name is None or cluster is None or " " in name.span.text:
        return False
    text = moment.story.report.text
    before = (text[: span.start].rsplit(None, 1) for span in cluster.spans[:_MENTIONS] if " " not in span.text)
    return any(words[-1].lower() in around_names.BODY_NOUNS for words in before if words)
