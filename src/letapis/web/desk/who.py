"""Who is who: pairs that may be one person, with reasons; the mentions and names of one person; splitting."""

from collections.abc import Iterable
from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import Response

from letapis.desk.reviewing import is_tag, judge_pairs
from letapis.desk.rights import Right
from letapis.identity import Comparison, compare
from letapis.model import IdentityJudged, Individual, Judgement, Line, NameChosen
from letapis.web.desk.asked import case, clocks
from letapis.web.desk.candidates import Candidate, Candidates, judged_of
from letapis.web.desk.problems import Problem
from letapis.web.desk.reasons import sealed_reasons
from letapis.web.desk.visits import Form, ReadingVisit, Visit, back, own_path, text

router = APIRouter(include_in_schema=False)

MOST_PAIRS = 20
"""Pairs on the page; what is judged makes room for the next."""
MOST_TOLD = 40
"""Judgements shown of one person, of humans and of the program."""
MOST_OTHERS = 8
"""People found for one name beside somebody, to be judged with them."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one: why, and what each is known by."""

    left: Individual
    right: Individual
    comparison: Comparison
    told_left: tuple[Line, ...]
    told_right: tuple[Line, ...]
    unsure: bool


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody beside a person: as a name found them, or as humans judged the two last."""

    person: Individual
    told: tuple[Line, ...]
    said: Judgement | None
    comparison: Comparison | None = None
    seen: str = ""


@router.get("/who")
def open_pairs(visit: ReadingVisit) -> Response:
    """Pairs that nobody has judged, the likeliest first; those left open are at the end."""
    candidates = Candidates(visit.desk)
    found: list[Candidate] = []
    left_open: list[Candidate] = []
    for pair in candidates.pairs():
        (left_open if pair.left_open else found).append(pair)
        if len(found) >= MOST_PAIRS:
            break
    shown = (*found, *left_open)[:MOST_PAIRS]
    told = _told(visit, [one for pair in shown for one in (pair.left, pair.right)])
    pairs = [
        Pair(p.left, p.right, p.comparison, told.get(p.left.id, ()), told.get(p.right.id, ()), p.left_open)
        for p in shown
    ]
    waiting = len(found) < MOST_PAIRS and not candidates.all_paired
    return visit.page("desk/who.html", pairs=pairs, waiting=waiting)


@router.post("/who")
def judge(sent: Form, visit: ReadingVisit) -> Response:
    """Judge two people: the same, different, or left open."""
    visit.need(Right.IDENTIFY)
    try:
        said = Judgement(text(sent, "judgement"))
    except ValueError:
        raise Problem(422, "form") from None
    left, right = text(sent, "left", 80), text(sent, "right", 80)
    page = own_path(text(sent, "back", 200) or "/who")
    asked = clocks(visit, "", "")
    one, other = (case(visit, key, asked)[0].person for key in (left, right))
    seen = text(sent, "seen", 80)
    if one.id == other.id or ("seen" in sent and seen != _said(judged_of(visit.desk, [one.id, other.id]), one, other)):
        raise Problem(409, "pair")
    reason = text(sent, "reason", 2000)
    pairs, reasons = _between(visit, one, other, said), (reason,) if reason else ()
    judge_pairs(visit.desk.ledger, pairs, said, actor=visit.actor, reasons=reasons)
    return back(page)


def _between(visit: Visit, one: Individual, other: Individual, said: Judgement) -> list[tuple[str, str]]:
    """The mentions between which a judgement on two people is filed: their first, for one pair joins or parts them.

    Whoever joins two, or leaves them open, whom humans kept apart says so of each pair that they parted: a pair that
    stayed different would keep them apart for good.
    """
    judged = judged_of(visit.desk, [one.id, other.id]) if said is not Judgement.DIFFERENT else {}
    pairs = [(a, b) for a in one.mentions for b in other.mentions]
    parted = [(a, b) for a, b in pairs if judged.get(frozenset((a, b))) is Judgement.DIFFERENT]
    return parted or pairs[:1]


@router.get("/who/{key}")
def person(visit: ReadingVisit, key: str, q: str = "") -> Response:
    """The mentions of one person with what is told of each, the names, and who else may be the same; `q` finds them."""
    found, _ = case(visit, key, clocks(visit, "", ""))
    told = {m: [line for line in found.lines if line.mention == m] for m in found.person.mentions}
    mentions = set(found.person.mentions)
    history = [
        entry
        for entry in visit.desk.register.entries_about(found.person.id)
        if (isinstance(entry.body, IdentityJudged) and {entry.body.left, entry.body.right} & mentions)
        or (isinstance(entry.body, NameChosen) and entry.body.mention in mentions)
    ]
    return visit.page(
        "desk/mentions.html",
        person=found.person,
        told=told,
        humans=sealed_reasons(
            visit.desk, [entry for entry in history if not entry.by_machine][-MOST_TOLD:], found.lines
        ),
        machines=[entry for entry in history if entry.by_machine][-MOST_TOLD:],
        apart=_apart(visit, found.person),
        q=q,
        near=_near(visit, found.person, q),
        key=key,
    )


def _apart(visit: Visit, found: Individual) -> list[Other]:
    """Those whom humans keep apart from somebody, or left open."""
    mentions, others, judged = set(found.mentions), dict[str, Other](), judged_of(visit.desk, [found.id])
    for pair, said in judged.items():
        if len(away := pair - mentions) == 1 and said is not Judgement.SAME:
            there = visit.desk.register.case(next(iter(away)))
            was = others.get(there.person.id) if there else None
            if there and (was is None or was.said is not Judgement.DIFFERENT):
                seen = _said(judged, found, there.person)
                others[there.person.id] = Other(there.person, there.lines[:2], said, seen=seen)
    return list(others.values())


def _near(visit: Visit, found: Individual, q: str) -> list[Other]:
    """Those whom a name finds, the likeliest first."""
    hits = [hit for hit in visit.desk.find(q) if hit.person.id != found.id][:MOST_OTHERS]
    judged = judged_of(visit.desk, [found.id]) if hits else {}
    told = _told(visit, [hit.person for hit in hits])
    return [
        Other(
            hit.person,
            told.get(hit.person.id, ())[:2],
            next(
                (judged[key] for key in Candidate(found, hit.person, hit.comparison).mentions() if key in judged), None
            ),
            compare(found.name or "", hit.name),
            _said(judged, found, hit.person),
        )
        for hit in hits
    ]


@router.post("/who/{key}/split")
def split(sent: Form, visit: ReadingVisit, key: str) -> Response:
    """Set mentions apart: each of those chosen is judged different from each that stays."""
    visit.need(Right.IDENTIFY)
    found, _ = case(visit, key, clocks(visit, "", ""))
    apart = [m for m in found.person.mentions if sent.get(m) == "apart"]
    stays = [m for m in found.person.mentions if m not in apart]
    if not apart or not stays:
        raise Problem(422, "form")
    reason = text(sent, "reason", 2000)
    pairs, reasons = [(one, other) for one in apart for other in stays], (reason,) if reason else ()
    judge_pairs(visit.desk.ledger, pairs, Judgement.DIFFERENT, actor=visit.actor, reasons=reasons)
    return back(f"/who/{key}")


@router.post("/who/{key}/name")
def name(sent: Form, visit: ReadingVisit, key: str) -> Response:
    """Choose how a person is written in a language."""
    visit.need(Right.IDENTIFY)
    found, _ = case(visit, key, clocks(visit, "", ""))
    written, language = text(sent, "name", 300), text(sent, "language", 35)
    if not written or not is_tag(language):
        raise Problem(422, "form")
    visit.desk.ledger.append([NameChosen(found.person.mentions[0], written, language)], actor=visit.actor)
    return back(f"/who/{key}")


def _said(judged: dict[frozenset[str], Judgement], left: Individual, right: Individual) -> str:
    """What humans said last of two people, as a form carries it to tell whether that is still so."""
    pairs = (frozenset((a, b)) for a in left.mentions for b in right.mentions)
    return ",".join(sorted({judged[key].value for key in pairs if key in judged}))


def _told(visit: Visit, people: Iterable[Individual]) -> dict[str, tuple[Line, ...]]:
    """By person, the first of what is told."""
    return {case.person.id: case.lines[:4] for case in visit.desk.register.cases([one.id for one in people])}
