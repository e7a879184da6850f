"""Values of details and of conflicts in the words of a page's language. Pure.

The register keeps them as they compare: words of the vocabulary, ISO 8601, EDTF, short citations.
"""

import re

from babel import Locale
from babel.support import NullTranslations

from letapis.model import Attribute, ConflictKind, Custody, Polarity, ReleaseMode, Role, RoleName
from letapis.web import showing
from letapis.web.translation import marked as _
from letapis.web.words import label

SEALED = "sealed"
"""What stands instead of a sealed name (`letapis.desk.sealing`, which the public pages never see)."""
_VALUES = {RoleName.MODE: ReleaseMode, RoleName.ATTRIBUTE: Attribute}


def detail(role: Role, tongue: NullTranslations) -> str:
    """What a detail says, where it is no law and no length."""
    kind = _VALUES.get(role.role)
    value = role.value or role.name or ""
    if kind and value in {word.value for word in kind}:
        return str(tongue.gettext(label(kind(value))))
    if role.role is RoleName.AMOUNT:
        return showing.short(role.span.text if role.span else role.value or "")
    return name(role.name or role.value or (role.span.text if role.span else ""), tongue)


def name(text: str, tongue: NullTranslations) -> str:
    """A name from a report; that it is sealed is said in the page's language."""
    return str(tongue.gettext(_("sealed"))) if text == SEALED else showing.short(text)


def position(kind: ConflictKind, value: str, quote: str, here: Locale, tongue: NullTranslations) -> str:
    """What one side of a conflict holds; a name as its quote writes it, since it is compared in small letters."""
    if kind in {ConflictKind.HAPPENED, ConflictKind.ALIVE} and value in _SIDES:
        return str(tongue.gettext(_SIDES[value]))
    if kind is ConflictKind.DATE:
        return showing.edtf(value, here, tongue)
    if kind is ConflictKind.TERM:
        return ", ".join(showing.duration(part, tongue) for part in value.split(", "))
    if kind is ConflictKind.LAW:
        return showing.short(article(value, tongue))
    at = quote.lower().find(value)
    return showing.short(quote[at : at + len(value)] if at >= 0 and len(quote.lower()) == len(quote) else value)


def article(text: str, tongue: NullTranslations) -> str:
    """A short citation, "342^1 part 2", as it is printed."""
    raised = showing.raised(text)
    part = str(tongue.gettext("part %(number)s"))
    return re.sub(r" part (\S+?)(?=,|$)", lambda found: ", " + part % {"number": found[1]}, raised)


_SIDES = {
    "affirmed": label(Polarity.AFFIRMED),
    "denied": label(Polarity.DENIED),
    "dead": label(Custody.DEAD),
    "alive": _("alive"),
}
