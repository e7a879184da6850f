"""The records and the vocabulary. Frozen, flat, and importing nothing of ours from above."""

from letapis.model.edtf import Days, days, is_edtf
from letapis.model.entry import (
    GENESIS,
    MACHINE,
    Body,
    DisclosureSet,
    Entry,
    EntryWithdrawn,
    Head,
    IdentityJudged,
    NameChosen,
    ReportFiled,
    StatementRead,
    StatementReviewed,
    mention_id,
)
from letapis.model.issue import Issue
from letapis.model.law import Citation
from letapis.model.reading import Mention, Reading, SetAside, TimeExpression
from letapis.model.report import Report, text_id
from letapis.model.span import Span
from letapis.model.statement import Person, Role, Sayer, Statement, When
from letapis.model.vocabulary import (
    Attribute,
    Basis,
    Certainty,
    EventKind,
    Judgement,
    MentionType,
    Polarity,
    Reality,
    ReleaseMode,
    RoleName,
    SayerKind,
    Verdict,
)
from letapis.model.wire import WireError, reading_from_json, reading_to_json, statement_id, statement_to_json

__all__ = [
    "GENESIS",
    "MACHINE",
    "Attribute",
    "Basis",
    "Body",
    "Certainty",
    "Citation",
    "Days",
    "DisclosureSet",
    "Entry",
    "EntryWithdrawn",
    "EventKind",
    "Head",
    "IdentityJudged",
    "Issue",
    "Judgement",
    "Mention",
    "MentionType",
    "NameChosen",
    "Person",
    "Polarity",
    "Reading",
    "Reality",
    "ReleaseMode",
    "Report",
    "ReportFiled",
    "Role",
    "RoleName",
    "Sayer",
    "SayerKind",
    "SetAside",
    "Span",
    "Statement",
    "StatementRead",
    "StatementReviewed",
    "TimeExpression",
    "Verdict",
    "When",
    "WireError",
    "days",
    "is_edtf",
    "mention_id",
    "reading_from_json",
    "reading_to_json",
    "statement_id",
    "statement_to_json",
    "text_id",
]
