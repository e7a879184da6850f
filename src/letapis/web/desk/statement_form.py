"""A form to a statement: every field, its words found in the report's text. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape
from typing import Protocol, TypeVar

from letapis.capture import iso_day
from letapis.model import (
    Attribute,
    Basis,
    Certainty,
    Citation,
    EventKind,
    Person,
    Polarity,
    Reality,
    ReleaseMode,
    Role,
    RoleName,
    Sayer,
    SayerKind,
    Span,
    Statement,
    When,
    is_edtf,
)
from letapis.web.desk.catalogued import chosen
from letapis.web.desk.lengths import iso_length
from letapis.web.queries import number
from letapis.web.showing import plain
from letapis.web.translation import marked as _

BY_HAND = "by-hand-1"
"""The rule of a statement that a human wrote."""
ROLE_ROWS, SAYER_ROWS = 8, 3
"""Rows of a form, at least one of them empty."""
MORE_ROLES, MORE_SAYERS = 4, 3
"""Rows beyond these that a form may have, where a statement has many details."""
MOST_BYTES = 40_000
"""Bytes that the values of a form may take before the long ones are cut."""
LONGEST_SHOWN = 1000
"""Code points of a value that is cut."""
Word = TypeVar("Word", bound=StrEnum)
Fields = Mapping[str, str]


class Words(Protocol):
    """Finds the words of a field in the report; notes where there are none."""

    def __call__(self, name: str, *, needed: bool = False) -> Span | None:
        """The words of the field."""
        ...


@dataclass(slots=True)
class Written:
    """What came of a form: the statement, or what is wrong with it, field by field."""

    statement: Statement | None = None
    wrong: dict[str, str] = field(default_factory=dict)


def locate(text: str, words: str, near: int = 0) -> Span | None:
    """Where words stand in a text, the place nearest to `near`; line breaks and blanks may differ. Null: nowhere."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return None
    found = [match.span() for match in re.finditer(r"\s+".join(parts), text)]
    if not found:
        return None
    start, end = min(found, key=lambda place: abs(place[0] - near))
    return Span.cut(text, start, end)


def fields_of(statement: Statement) -> dict[str, str]:
    """A statement as the fields of its form."""
    when, person = statement.when, statement.person
    fields = {
        "event": statement.event.value,
        "quote": statement.quote.text,
        "trigger": statement.trigger.text,
        "person": person.span.text if person.span else "",
        "name": person.name or "",
        "count": str(person.count) if person.count else "",
        "edtf": when.edtf or "",
        "when": when.span.text if when.span else "",
        "basis": when.basis.value if when.basis else "",
        "certainty": statement.certainty.value,
        "polarity": statement.polarity.value,
        "reality": statement.reality.value,
        "near": str(statement.quote.start),
    }
    for n, role in enumerate(statement.roles):
        fields |= {f"role{n}": role.role.value, f"role{n}_words": role.span.text if role.span else ""}
        fields |= {f"role{n}_name": role.name or "", f"role{n}_value": role.value or role.duration or ""}
        fields |= {f"role{n}_currency": role.currency or ""}
        if role.citation:
            fields |= {f"role{n}_{key}": getattr(role.citation, key) or "" for key in LAW}
    for n, sayer in enumerate(statement.attribution):
        fields |= {
            f"sayer{n}": sayer.kind.value,
            f"sayer{n}_words": sayer.span.text,
            f"sayer{n}_name": sayer.name or "",
        }
    return fields


def _spans(statement: Statement) -> dict[str, Span]:
    """The words of a statement by the field that holds them."""
    named: dict[str, Span | None] = {"trigger": statement.trigger, "person": statement.person.span}
    named |= {"when": statement.when.span}
    named |= {f"role{n}_words": role.span for n, role in enumerate(statement.roles)}
    named |= {f"sayer{n}_words": sayer.span for n, sayer in enumerate(statement.attribution)}
    return {name: span for name, span in named.items() if span}


LAW = ("article", "superscript", "part", "code", "jurisdiction", "edition")


def written(fields: Fields, text: str, report_id: str, before: Statement | None = None, *, shown: str = "") -> Written:
    """The statement that a form says, its words found in `text`; `before` is what it corrects.

    `shown` is the text as it is seen, where some of it is covered: words are sought in it first.
    """
    fields = _as_they_were(fields, fields_of(before) if before else {})
    out = Written()
    near = number(fields.get("near", ""), 0)
    spans = _spans(before) if before else {}
    quote = _place((shown, text), fields.get("quote", ""), near)
    if quote is None:
        out.wrong["quote"] = _("These words do not stand in the report.")
    near = quote.start if quote else near

    def words(name: str, *, needed: bool = False) -> Span | None:
        given = fields.get(name, "").strip()
        # Words that were not changed stay where they were: a pronoun stands in many places.
        kept = spans.get(name)
        found = kept if kept and kept.text.split() == given.split() else _place((shown, text), given, near)
        if given and found is None:
            out.wrong[name] = _("These words do not stand in the report.")
        elif needed and not given:
            out.wrong[name] = _("Words of the report are needed here.")
        return found

    trigger = words("trigger") or quote
    edtf = fields.get("edtf", "").strip()
    if edtf and not is_edtf(edtf):
        out.wrong["edtf"] = _("This is not a date as EDTF writes it.")
    event = _word(EventKind, fields.get("event", ""), out, "event")
    person = Person(words("person"), fields.get("name", "").strip() or None, _count(fields.get("count", ""), out))
    nobody = Person(None)
    if person == nobody and (before is None or before.person != nobody):
        out.wrong["name"] = _("Say who it is about: a name, or words of the report.")
    when = When(edtf or None, _basis(edtf, fields.get("basis", ""), before, out), words("when"))
    roles = tuple(r for n in range(ROLE_ROWS + MORE_ROLES) if (r := _role(fields, n, words, out)))
    sayers = tuple(s for n in range(SAYER_ROWS + MORE_SAYERS) if (s := _sayer(fields, n, words, out)))
    certainty = _word(Certainty, fields.get("certainty", "certain"), out, "certainty")
    polarity = _word(Polarity, fields.get("polarity", "affirmed"), out, "polarity")
    reality = _word(Reality, fields.get("reality", "actual"), out, "reality")
    if not out.wrong and quote and trigger and event and certainty and polarity and reality:
        out.statement = Statement(
            report_id, event, trigger, person, quote, roles, when, sayers, certainty, polarity, reality, BY_HAND
        )
    return out


def _place(texts: tuple[str, str], given: str, near: int) -> Span | None:
    """Where given words stand in the first text that has them, as a form shows it (`showing.plain`)."""
    for whole in texts:
        if found := locate(plain(whole), plain(given), near):
            return Span.cut(whole, found.start, found.end)
    return None


def _as_they_were(fields: Fields, before: Fields) -> Fields:
    """The fields with what was not changed as it was: a form shows no character that plays tricks."""

    def unchanged(given: str, was: str) -> bool:
        return given.split() in (plain(was).split(), cut(plain(was)).split())

    return {
        name: before[name] if name in before and unchanged(given, before[name]) else given
        for name, given in fields.items()
    }


def shown(fields: Fields) -> dict[str, str]:
    """The fields as a form shows them: where they are many bytes together, the long ones cut."""
    told = {name: plain(value) for name, value in fields.items()}
    size = sum(len(escape(value).encode("utf-8", "surrogatepass")) for value in told.values())
    return told if size <= MOST_BYTES else {name: cut(value) for name, value in told.items()}


def cut(value: str) -> str:
    """The beginning of a long value; who files it unchanged files the whole (`_as_they_were`)."""
    return value if len(value) <= LONGEST_SHOWN else value[: LONGEST_SHOWN - 1] + "…"


def _word(kind: type[Word], value: str, out: Written, name: str) -> Word | None:
    try:
        return kind(value)
    except ValueError:
        out.wrong[name] = _("Choose one of the words offered.")
        return None


def _count(value: str, out: Written) -> int | None:
    value = value.strip()
    if value and not (value.isascii() and value.isdecimal() and int(value[:9]) > 0):
        out.wrong["count"] = _("A whole number is needed here, such as 3.")
        return None
    return int(value[:9]) if value else None


def _basis(edtf: str, given: str, before: Statement | None, out: Written) -> Basis | None:
    """As the human says it; a date that was changed without a word on that is as the human states it."""
    if not edtf:
        return None
    was = before.when if before else None
    kept = was.basis.value if was and was.basis else ""
    if not given or (was and edtf != was.edtf and given == kept):
        return was.basis if was and was.edtf == edtf else Basis.STATED
    return _word(Basis, given, out, "basis")


def _role(fields: Fields, n: int, words: Words, out: Written) -> Role | None:
    kind = fields.get(f"role{n}", "")
    told = [fields.get(f"role{n}_{part}", "").strip() for part in ("words", "name", "value", "article")]
    currency = fields.get(f"role{n}_currency", "").strip()
    if not kind:
        if any(told) or currency:
            out.wrong[f"role{n}"] = _("Say what this is, or empty the row.")
        return None
    role = _word(RoleName, kind, out, f"role{n}")
    span, name = words(f"role{n}_words"), told[1] or None
    if role is None:
        return None
    if not any(told):
        out.wrong[f"role{n}_words"] = _("Say it: in words of the report, by a name or by a value.")
    if currency and not _CURRENCY.fullmatch(currency):
        out.wrong[f"role{n}_currency"] = _("A currency is written in capitals, such as BYN; BV is the base unit.")
    value = _value(role, iso_length(told[2]) if role is RoleName.TERM else told[2], out, f"role{n}_value")
    return Role(
        role,
        span,
        name or (span.text if span else None),
        _citation(fields, n, out) if role is RoleName.LAW else None,
        value if role is RoleName.TERM else None,
        None if role is RoleName.TERM else value,
        currency or None,
    )


_CURRENCY = re.compile(r"[A-Z]{2,3}")
_LENGTH = re.compile(r"P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?")
WORDS_OF: Mapping[RoleName, type[StrEnum]] = {RoleName.MODE: ReleaseMode, RoleName.ATTRIBUTE: Attribute}
"""Details whose value is one of a set of words."""


def _value(role: RoleName, value: str, out: Written, name: str) -> str | None:
    """The value of a detail, where it is one that the detail can have."""
    if not value:
        return None
    if role is RoleName.TERM and not all(_LENGTH.fullmatch(part) for part in value.split("/")):
        out.wrong[name] = _(
            "A length is written 3 years 6 months, 15 days, or as ISO 8601 has it: P3Y6M, P7Y/P8Y (from 7 to 8 years)."
        )
    if role in WORDS_OF and value not in {word.value for word in WORDS_OF[role]}:
        out.wrong[name] = _("Choose one of the words offered.")
    return value


def _citation(fields: Fields, n: int, out: Written) -> Citation | None:
    given = {key: fields.get(f"role{n}_{key}", "").strip() for key in LAW}
    if given["edition"] and iso_day(given["edition"]) is None:
        out.wrong[f"role{n}_edition"] = _("A day is written year-month-day, such as 2020-10-27.")
    given |= chosen(given["article"])
    article = given.pop("article")
    return Citation(article=article, **{key: value or None for key, value in given.items()}) if article else None


def _sayer(fields: Fields, n: int, words: Words, out: Written) -> Sayer | None:
    kind, name = fields.get(f"sayer{n}", ""), fields.get(f"sayer{n}_name", "").strip()
    told = fields.get(f"sayer{n}_words", "").strip()
    if not (kind or name or told):
        return None
    span = words(f"sayer{n}_words", needed=True)
    found = _word(SayerKind, kind, out, f"sayer{n}")
    return Sayer(span, name or span.text, found) if found and span else None
