"""Sentences of the register and of the comparison of names, in the words of a page's language. Pure.

They are made in English where they are known (`letapis.register.reasons`, `letapis.identity`), some of them filed so. A
table of patterns says them anew; a sentence that no pattern knows is shown as it is.
"""

import re
from collections.abc import Callable
from enum import StrEnum

from babel.support import NullTranslations

from letapis.model import EventKind, Judgement, Verdict
from letapis.web.translation import marked as _
from letapis.web.words import label

TAKEN_BACK = "taken back at the desk"
"""Why something was taken back where nobody says more, as it is filed."""
Said = Callable[[re.Match[str]], str]


def learned(sentence: str, tongue: NullTranslations, edtf: Callable[[str | None], str]) -> str:
    """What an entry taught."""

    def told(found: re.Match[str]) -> str:
        event, denied, when = found.groups()
        words = _word(EventKind, event, tongue) + (f" ({tongue.gettext(_('denied'))})" if denied else "")
        return f"{words}, {edtf(None if when == 'without a date' else when)}"

    def reviewed(found: re.Match[str]) -> str:
        why = "" if found[2] == "no reason given" else f": {found[2]}"
        return f"{_word(Verdict, found[1], tongue)}{why}"

    def judged(found: re.Match[str]) -> str:
        why = f": {reasons(found[2], tongue)}" if found[2] else ""
        return str(tongue.gettext(_("Two mentions"))) + f": {_word(Judgement, found[1], tongue)}{why}"

    def withdrawn(found: re.Match[str]) -> str:
        why = "" if found[1] == TAKEN_BACK else f" ({found[1]})"
        return str(tongue.gettext(_("Taken back"))) + f"{why}: {learned(found[2], tongue, edtf)}"

    def named(found: re.Match[str]) -> str:
        return str(tongue.gettext(_("Name chosen"))) + f": {found[1]}"

    def filed(found: re.Match[str]) -> str:
        return str(tongue.gettext(_("Report filed"))) + f": {found[1]}"

    def disclosed(found: re.Match[str]) -> str:
        said = _("Taken back from the public") if found[1] == "nothing" else _("Made public")
        return str(tongue.gettext(said))

    rows: tuple[tuple[str, Said], ...] = (
        (r"Told: (\w+)( is denied)?, (.+)\.", told),
        (r"Reviewed \((\w+)\): (.+)\.", reviewed),
        (r"Two mentions judged (\w+)(?:: (.+))?\.", judged),
        (r"Withdrawn \((.*?)\): (.+)", withdrawn),
        (r"Name chosen: (.+)\.", named),
        (r"Report filed: (.+)\.", filed),
        (r"Disclosure set: (.+)\.", disclosed),
    )
    for pattern, said in rows:
        if found := re.fullmatch(pattern, sentence, re.DOTALL):
            return said(found)
    return sentence


ADDED = (_("the regime is not known"), _("the wording of the law was not seen"))
"""What `letapis.register.terms` adds to what it assumed."""


def legal(text: str, tongue: NullTranslations) -> str:
    """The law that a computed end stands on, or what was assumed: rows of a country's `terms.toml`."""
    added: list[str] = []
    while last := next((one for one in ADDED if text.endswith(f"; {one}")), None):
        text = text.removesuffix(f"; {last}")
        added.insert(0, str(tongue.gettext(last)))
    return "; ".join([str(tongue.gettext(text)), *added])


ASIDES = (
    _("read also"),
    _("related headline"),
    _("share line"),
    _("subscription"),
    _("donation box"),
    _("caption"),
    _("copyright"),
    _("byline"),
)
"""Why a part of a text is no part of the story."""


def aside(why: str, tongue: NullTranslations) -> str:
    """Why a part of a text is set aside."""
    return str(tongue.gettext(why)) if why in ASIDES else why


def remark(code: str, message: str, tongue: NullTranslations) -> str:
    """What the reading remarks on a text."""
    if code == "person-unresolved" and (found := re.match(r"who “(.+?)” is", message)):
        return str(tongue.gettext(_("Who “%(word)s” is could not be told surely: look at it."))) % {"word": found[1]}
    if code == "text-too-long":
        return str(tongue.gettext(_("The text is longer than the reading takes: its end was not read.")))
    if code == "language-not-read":
        return str(tongue.gettext(_("The text is not in English: it was not read. Enter what it says by hand.")))
    return message


HEADS = (
    _("given name"),
    _("surname"),
    _("patronymic"),
    _("a further given name on one side"),
    _("a further surname on one side"),
    _("a further patronymic on one side"),
    _("a further word on one side"),
    _("a name after Mohammad on one side, which may be another man's"),
)
"""What stands before a colon."""
PRIOR = _("two names are of two people until something speaks for one")
"""Where every comparison begins. Told with its weight, and left out where reasons stand in one line without theirs."""
WHOLE = (
    PRIOR,
    _("no given name on one side"),
    _("no surname on one side"),
    _("no patronymic on one side"),
    _("one is a woman's name, the other a man's"),
    _("a woman's name, or a man's in another case"),
    _("no word that can be compared"),
)
"""Reasons without words of a name."""
TAILS = (
    (r"(.+) = (.+), one name in two languages", _("%(a)s = %(b)s, one name in two languages")),
    (r"(.+) = (.+) in another case", _("%(a)s = %(b)s in another case")),
    (r"(.+) = (.+) by a short form", _("%(a)s = %(b)s by a short form")),
    (r"also (.+) = (.+)", _("also %(a)s = %(b)s")),
    (r"(.+) sounds like (.+)", _("%(a)s sounds like %(b)s")),
    (r"(.+) and (.+) differ by a slip of the pen", _("%(a)s and %(b)s differ by a slip of the pen")),
    (r"(.+) and (.+) differ by one consonant", _("%(a)s and %(b)s differ by one consonant")),
    (r"(.+) and (.+) are alike but for one consonant more", _("%(a)s and %(b)s are alike but for one consonant more")),
    (
        r"(.+) and (.+) are short and sound alike, but are spelled apart",
        _("%(a)s and %(b)s are short and sound alike, but are spelled apart"),
    ),
    (r"(.+) and (.+) agree as far as an initial can", _("%(a)s and %(b)s agree as far as an initial can")),
    (r"(.+) and (.+) are forms of one surname", _("%(a)s and %(b)s are forms of one surname")),
    (r"(.+) and (.+) are the same letters without spaces", _("%(a)s and %(b)s are the same letters without spaces")),
    (r"(.+) is not (.+)", _("%(a)s is not %(b)s")),
)
"""How two words of names compare."""


def reasons(text: str, tongue: NullTranslations) -> str:
    """Reasons why two names may be of one person, or not."""
    parts = text.split("; ")
    return "; ".join(_reason(part, tongue) for part in parts if part != PRIOR or len(parts) == 1)


def _reason(text: str, tongue: NullTranslations) -> str:
    if text in WHOLE:
        return str(tongue.gettext(text))
    head, colon, rest = text.partition(": ")
    if colon and head in HEADS:
        return f"{tongue.gettext(head)}: {_compared(rest, tongue)}"
    return _compared(text, tongue)


def _compared(text: str, tongue: NullTranslations) -> str:
    for pattern, words in TAILS:
        if found := re.fullmatch(pattern, text):
            return str(tongue.gettext(words)) % {"a": found[1], "b": found[2]}
    return text


def _word(kind: type[StrEnum], value: str, tongue: NullTranslations) -> str:
    try:
        return str(tongue.gettext(label(kind(value))))
    except ValueError:
        return value
