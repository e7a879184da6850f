"""Who says what: each saying has a source, the words that tell it, and the stretch of text that is said."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from letapis.language.chosen import people, prepositions, pronouns, verbs
from letapis.language.chosen import sayings as words
from letapis.model import Certainty
from letapis.reading import syntax
from letapis.reading.back_to import same_sayer
from letapis.reading.chains import chained, hearers
from letapis.reading.page import Block, Frame
from letapis.reading.saying import Saying

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token


_BACK = 5
"""How many sayings back the one may have been named whom "the group", "it" or "he" stands for."""


def find_sayings(blocks: Iterable[Block]) -> list[Saying]:
    """All sayings of a report, in order."""
    found: list[Saying] = []
    pending: list[tuple[int, int]] = []
    last: Saying | None = None
    for block in blocks:
        framed = [_framed(block, frame) for frame in block.frames]
        here = [
            *framed,
            *(c for one, frame in zip(framed, block.frames, strict=True) for c in _cited(block, one, frame)),
        ]
        here += [*(heard for one in framed for heard in hearers(one))]
        here += [s for sent in block.doc.sents for s in _in_sentence(block, sent)]
        here.sort(key=lambda s: s.block.offset(s.cue))
        here, pending = _with_quotes(block, here, pending, last)
        for saying in here:
            found.append(same_sayer(saying, found[-_BACK:]))
        last = _last_speaker(found[len(found) - len(here) :]) or last
    return found


def _framed(block: Block, frame: Frame) -> Saying:
    """“According to X, …", "…, X said": the rest of the sentence is X's."""
    root = next(iter(frame.block.doc.sents)).root
    source = syntax.child(root, "nsubj") or root  # "the Committee to Protect Journalists" looks like a sentence
    inside = block.token_at(frame.end + 2) if frame.at_head(block) else block.token_before(frame.start)
    if inside is None:
        return Saying(frame.block, source, root, ((frame.end, frame.end),))
    start, end = _told_from(block, inside.sent), block.end_of(inside.sent[-1])
    stop = block.text.find(";", frame.end - block.start)
    if frame.at_head(block) and stop >= 0:
        end = min(end, block.start + stop)
    said = ((min(start, frame.start), frame.start), (frame.end, max(end, frame.end)))
    return Saying(frame.block, source, root, tuple((a, b) for a, b in said if b > a))


def _cited(block: Block, framed: Saying, frame: Frame) -> list[Saying]:
    """“According to Belsat, citing Viasna, which quoted his lawyer, …”: each passes on what the next one says."""
    citing = block.token_at(frame.end + 2) if frame.at_head(block) else None
    found: list[Saying] = []
    while citing is not None and citing.lemma_.lower() in words.CITING_VERBS and citing.pos_ in syntax.VERBAL:
        source = syntax.obj(citing)
        if source is None:
            break
        found.append(replace(framed, block=block, source=source, cue=citing, behind=True))
        citing = syntax.child(source, "relcl")
    return found


def _in_sentence(block: Block, sent: "Tokens") -> list[Saying]:
    out: list[Saying] = []
    for token in sent:
        lemma = token.lemma_.lower()
        if lemma in words.SAY_VERBS and token.pos_ in syntax.VERBAL:
            out += _by_verb(block, token, sent)
        elif token.lower_ in words.SOURCE_PHRASES:
            out += _according(block, token, sent)
        elif lemma in words.SPEECH_NOUNS:
            out += _by_noun(block, token, sent)
        elif lemma in words.BLAMING_VERBS and token.pos_ in syntax.VERBAL:
            out += _by_blame(block, token)
    return chained(sent, out)


def _by_verb(block: Block, verb: "Token", sent: "Tokens") -> list[Saying]:
    lemma = verb.lemma_.lower()
    passive = syntax.is_passive(verb)
    source = syntax.pobj(verb, prepositions.BY) if passive else syntax.subject(verb)
    content = [
        c
        for c in verb.children
        if c.dep_ in {"ccomp", "parataxis"} and c.pos_ in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"} and not _found_so(c)
    ]
    content += [c for c in syntax.children(verb, "advcl") if not content and _in_quotation(block, c, verb)]
    if lemma not in words.MIND_VERBS or passive:
        content += [c for c in syntax.children(verb, "xcomp") if passive and c.pos_ in syntax.VERBAL]
    if lemma in words.SEEN_VERBS and not passive:
        content += [c for c in syntax.children(verb, "xcomp") if _is_gerund(c)]  # "reported seeing her beaten"
    if lemma in words.NOUN_CONTENT_VERBS and not syntax.refuses(verb):
        content += list(syntax.children(verb, "dobj"))
        if passive and not content:
            content += list(syntax.children(verb, "nsubjpass"))
    content = [c for c in content if not _divided(c, verb)] or content
    stretches = [_stretch(block, c, verb) for c in content]
    if stretches and stretches[0][0] == block.offset(sent[0]) and content[0].i < verb.i:
        stretches[0] = (_told_from(block, sent), stretches[0][1])
    if not stretches:
        stretches = _inverted(block, verb, sent) or _beside_quotation(block, verb, sent)
    if not stretches:
        return []
    if source is not None and source.lower_ in pronouns.EMPTY_SUBJECTS | people.MEANS:
        source = None
    certainty = words.VERB_CERTAINTY.get(lemma, Certainty.CERTAIN)
    return [Saying(block, source, verb, tuple(stretches), certainty, lemma in verbs.DENY and not passive)]


def _by_blame(block: Block, verb: "Token") -> list[Saying]:
    """“Accused officers of beating him”: what somebody is said to have done to others is the accuser's word."""
    source = syntax.pobj(verb, prepositions.BY) if syntax.is_passive(verb) else syntax.subject(verb)
    deeds = [c for p in syntax.children(verb, "prep") for c in syntax.children(p, "pcomp") if _is_gerund(c)]
    return [Saying(block, source, verb, tuple(_stretch(block, c) for c in deeds))] if deeds and source else []


def _found_so(content: "Token") -> bool:
    """“Found two journalists guilty”: what a court does, not what it tells."""
    return content.pos_ == "ADJ" and content.head.lemma_.lower() in words.FIND_VERBS


def _is_gerund(verb: "Token") -> bool:
    return any(t.tag_ == "VBG" for t in (verb, *syntax.children(verb, "aux", "auxpass")))


def _in_quotation(block: Block, clause: "Token", verb: "Token") -> bool:
    """“MINSK - “X was beaten,” said his lawyer”: a clause within marks before the verb is said, however hung."""
    at, cue = block.offset(clause), block.offset(verb)
    return any(a <= at < b <= cue for a, b in block.quotes) and syntax.child(clause, "mark") is None


def _divided(content: "Token", verb: "Token") -> bool:
    """“They may have been arrested: two colleagues said …”: a colon or a semicolon ends what nobody said."""
    if content.i > verb.i:
        return any(t.text == ";" for t in verb.doc[verb.i : content.left_edge.i])
    return any(t.text in {":", ";"} for t in verb.doc[content.right_edge.i : verb.i])


def _stretch(block: Block, token: "Token", verb: "Token | None" = None) -> tuple[int, int]:
    """What is said, up to a semicolon behind the verb: "they said they'd appeal; both were detained"."""
    last = token.right_edge
    if verb is not None and token.i > verb.i:
        last = next((t.nbor(-1) for t in verb.doc[verb.i + 1 : last.i] if t.text == ";" and t.i > token.i), last)
    return block.offset(token.left_edge), block.end_of(last)


def _inverted(block: Block, verb: "Token", sent: "Tokens") -> list[tuple[int, int]]:
    """“, TUT.by said.” hung below the clause that it reports."""
    told = verb.lemma_.lower() in words.TELLING_VERBS
    if verb.dep_ not in {"parataxis", "advcl", "relcl", "ccomp"} and not _appended(verb):
        return []
    if (syntax.child(verb, "dobj") is not None and not told) or sent.root.i == verb.i or not _set_off(verb):
        return []
    if verb.dep_ == "relcl" and any(c.tag_ in {"WP", "WDT"} for c in syntax.children(verb, "nsubj", "nsubjpass")):
        return []  # "X, who was suspected of fraud, was released"
    first, last = _first(verb), verb.right_edge
    clause = verb.head
    if clause.dep_ == "relcl" and last.i + 1 < clause.right_edge.i:  # "where, he says, he was beaten"
        parts = ((clause.left_edge, first), (last, clause.right_edge))
        return [(block.offset(a), block.end_of(b)) for a, b in parts if b.i > a.i]
    out = []
    if first.i > sent.start:
        out.append((_told_from(block, sent), block.offset(first)))
    if last.i + 1 < sent.end and last.nbor().text != ";":
        out.append((block.end_of(last), block.end_of(sent[-1])))
    return out


def _beside_quotation(block: Block, verb: "Token", sent: "Tokens") -> list[tuple[int, int]]:
    """“Loujain is at home!” her sister wrote on Twitter: the quotation is a sentence of its own."""
    if verb != sent.root or verb.lemma_.lower() not in words.QUOTED_VERBS or syntax.is_passive(verb):
        return []
    begins, ends = block.offset(sent[0]), block.end_of(sent[-1])
    before = [q for q in block.quotes if 0 <= begins - q[1] <= _GAP and not _words_between(block, q[1], begins)]
    behind = [q for q in block.quotes if 0 <= q[0] - ends <= _GAP and block.text[: ends - block.start].endswith(":")]
    return before[-1:] or behind[:1]


def _words_between(block: Block, start: int, end: int) -> str:
    return block.text[start - block.start : end - block.start].strip(_MARKS)


_GAP = 3
"""In letters: the marks and the blank between a quotation and the one who says it."""
_MARKS = ' ”“"’‘»«'


def _told_from(block: Block, sent: "Tokens") -> int:
    """Where that begins of which a sayer is told at the end: "he has left; he is on his way, TUT.by reports"."""
    start = sent.start
    while start > 0 and block.text[block.end_of(sent.doc[start - 1]) - 1 - block.start] == ";":
        before = sent.doc[start - 1].sent
        said = any(t.lemma_.lower() in words.SAY_VERBS or t.lower_ in words.SOURCE_PHRASES for t in before)
        if said or any(block.offset(before[0]) <= f.start < block.end_of(before[-1]) for f in block.frames):
            break
        start = before.start
    return block.offset(sent.doc[start])


def _appended(verb: "Token") -> bool:
    """“X was released, his wife told AFP”: read as a second clause, though no "and" joins it."""
    joined = any(t.dep_ == "cc" for t in verb.doc[max(_first(verb).i - 2, 0) : _first(verb).i])
    return verb.dep_ == "conj" and not joined and syntax.child(verb, "nsubj") is not None


def _first(verb: "Token") -> "Token":
    """The first word of a clause, its commas aside."""
    return min([verb, *(c.left_edge for c in verb.children if not c.is_punct)], key=lambda t: t.i)


def _set_off(verb: "Token") -> bool:
    before = _first(verb).i - 1
    return (
        before >= 0
        and verb.doc[before].text in {",", "”", '"', "’", ";", "—", "–", "-"}
        and syntax.child(verb, "mark") is None
    )


def _according(block: Block, token: "Token", sent: "Tokens") -> list[Saying]:
    to = next((c for c in token.children if c.lower_ in prepositions.TO), None)
    source = syntax.child(to, "pobj") if to is not None else None
    if source is None:
        return []
    last = max(source.right_edge.i, source.i)
    clause = _enclosing(token, sent)
    out = [(block.offset(clause[0]), block.offset(token)), (block.end_of(sent.doc[last]), block.end_of(clause[1]))]
    return [Saying(block, source, token, tuple((a, b) for a, b in out if b > a))]


def _enclosing(token: "Token", sent: "Tokens") -> "tuple[Token, Token]":
    """The clause that a phrase of source is about: the sentence, or the complement it stands in."""
    head = syntax.clause_head(token.head)
    aside = head.dep_ == "advcl" and syntax.child(head, "mark") is not None and head.left_edge.i > sent.start
    if (aside or head.dep_ in {"ccomp", "relcl"}) and head.i != sent.root.i:
        return head.left_edge, head.right_edge
    return sent[0], sent[-1]


def _by_noun(block: Block, noun: "Token", sent: "Tokens") -> list[Saying]:
    """“In his opinion”, "in X's words", "a statement by X that"."""
    content = [c for c in syntax.children(noun, "acl", "ccomp", "relcl") if syntax.child(c, "mark") is not None]
    owner = syntax.child(noun, "poss")
    over = noun.head
    if content and noun.dep_ == "dobj" and over.lemma_.lower() in words.REFUTING_VERBS:
        said = tuple(_stretch(block, c) for c in content)
        return [Saying(block, syntax.subject(over), over, said, Certainty.CERTAIN, denies=True)]
    if content:
        source = owner or syntax.pobj(noun, prepositions.SOURCE_OF_NOUN)
        certainty = (
            words.RUMOUR_NOUNS.get(noun.lemma_.lower(), Certainty.CERTAIN) if source is None else Certainty.CERTAIN
        )
        return [Saying(block, source, noun, tuple(_stretch(block, c) for c in content), certainty)]
    if owner is not None and noun.dep_ == "pobj" and noun.head.lower_ in prepositions.IN and noun.head.i == sent.start:
        end = noun.right_edge
        return [Saying(block, owner, noun, ((block.end_of(end), block.end_of(sent[-1])),))]
    return []


def _with_quotes(
    block: Block, sayings: list[Saying], pending: list[tuple[int, int]], last: Saying | None
) -> tuple[list[Saying], list[tuple[int, int]]]:
    """Give whole quotations to the one who says part of them; carry what nobody claims to the next paragraph."""
    claimed: set[tuple[int, int]] = set()
    out: list[Saying] = []
    for saying in sayings:
        touched = [q for q in block.quotes if _claims(saying, q, block)]
        earlier = [
            q
            for q in block.quotes
            if touched and q[0] < touched[0][0] and q not in claimed and _adjacent(block, q, touched[0])
        ]
        mine = [*earlier, *touched]
        claimed.update(mine)
        content = (*saying.content, *mine, *(pending if mine and not claimed - set(mine) else ()))
        out.append(replace(saying, content=content))
    free = [q for q in block.quotes if q not in claimed and _tells(block, q)]
    speaker = _last_speaker([s for s in out if not _quoted(s, block)])
    if speaker is not None and free:
        out.append(Saying(speaker.block, speaker.source, speaker.cue, tuple(free)))
        free = []
    elif last is not None and free and _all_quote(block):
        out.append(Saying(last.block, last.source, last.cue, tuple(free)))
        free = []
    return out, free if not out else []


def _tells(block: Block, quote: tuple[int, int]) -> bool:
    """Whether a quotation is long enough to tell something, or a sentence; others are single words."""
    text = block.text[quote[0] - block.start : quote[1] - block.start]
    return len(text) > _WORDS or (text[:1].isupper() and text[-1:] in {".", "!"} and text.count(" ") > 1)


_WORDS = 25
"""In letters: a shorter quotation that is no sentence is of single words."""


def _last_speaker(sayings: list[Saying]) -> Saying | None:
    """“His wife told Radio Free Asia”: she goes on speaking, not the one who heard it."""
    speaking = [s for s in sayings if s.source is not None]
    return next((s for s in speaking if s.cue == speaking[-1].cue), None)


def _quoted(saying: Saying, block: Block) -> bool:
    """“I understand that …”, within the marks: the one quoted does not say the quotation."""
    cue = saying.block.offset(saying.cue)
    return any(a <= cue < b for a, b in block.quotes)


def _claims(saying: Saying, quote: tuple[int, int], block: Block) -> bool:
    if any(a < quote[1] and quote[0] < b for a, b in saying.content):
        return not (quote[0] <= block.offset(saying.cue) < quote[1])
    cue = block.offset(saying.cue)
    gap = block.text[quote[1] - block.start : cue - block.start] if quote[1] <= cue else ""
    return bool(gap) and len(gap) < 60 and not re.search(r"[.!?]\s", gap)  # noqa: PLR2004  # “…,” Lukashenka said


def _adjacent(block: Block, quote: tuple[int, int], other: tuple[int, int]) -> bool:
    return len(block.text[quote[1] - block.start : other[0] - block.start].strip('”“"’ ‘,')) < 3  # noqa: PLR2004


def _all_quote(block: Block) -> bool:
    return block.text.lstrip()[:1] in {"“", '"', "«", "„"}
