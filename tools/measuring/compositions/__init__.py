"""Orders of news copy, one module a kind: what is put together at random, and what it must tell."""

from collections.abc import Mapping, Sequence

from measuring.compositions import (
    charges,
    headlines,
    lists,
    nouns,
    paragraphs,
    places,
    prisoners,
    sayers,
    sayers_later,
    two_events,
    unreal,
)
from measuring.compositions.order import Order

KINDS: Mapping[str, Sequence[Order]] = {
    "lists": lists.ORDERS,
    "two events": two_events.ORDERS,
    "headlines": headlines.ORDERS,
    "nouns": nouns.ORDERS,
    "unreal": unreal.ORDERS,
    "paragraphs": paragraphs.ORDERS,
    "places": places.ORDERS,
    "charges": charges.ORDERS,
    "sayers": sayers.ORDERS,
    "sayers later": sayers_later.ORDERS,
    "prisoners": prisoners.ORDERS,
}
