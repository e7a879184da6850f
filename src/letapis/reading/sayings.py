"""Who says what: each saying has a source, the words that tell it, and the stretch of text that is said."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, courts, people, prepositions, pronouns, stance, verbs
from letapis.language.chosen import sayings as words
from letapis.model import Certainty
from letapis.reading import syntax
from letapis.reading.back_to import same_sayer
from letapis.reading.chains import chained, hearers
from letapis.reading.checks.misdeeds import is_misdeed
from letapis.reading.claims import denied_by, denier
from letapis.reading.interviews import NONE, Interview
from letapis.reading.page import Block, Frame
from letapis.reading.quoted import beside_quotation, in_quotation, last_speaker, with_quotes
from letapis.reading.saying import Saying
from letapis.reading.told_stretches import contrasted, divided, enclosing, inverted, narrowed, stretch, told_from
from letapis.reading.word_places import forms_at

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token


_BACK = 5
"""How many sayings back the one may have been named whom "the group", "it" or "he" stands for."""

_LEAD = 2
"""The headline and the first paragraph, which name whom all of the report is about, far behind them too."""


def find_sayings(blocks: Iterable[Block], interview: Interview = NONE) -> list[Saying]:
    """All sayings of a report, in order."""
    found: list[Saying] = []
    pending: list[tuple[int, int]] = []
    last: Saying | None = None
    near: list[Block] = []
    lead: list[Block] = []
    for block in blocks:
        lead = [*lead, block] if len(lead) < _LEAD else lead
        near = [block, *near[:1]]
        framed = [_framed(block, frame) for frame in block.frames]
        here = [
            *framed,
            *(c for one, frame in zip(framed, block.frames, strict=True) for c in _cited(block, one, frame)),
        ]
        here += [*(heard for one in framed for heard in hearers(one))]
        here += _in_sentences(block)
        here.sort(key=lambda s: s.block.offset(s.cue))
        answer = interview.answer(block)
        here, pending = with_quotes(block, here, [] if answer else pending, answer or last)
        here += [answer] if answer and answer.content else []
        for saying in here:
            found.append(same_sayer(saying, found[-_BACK:], [*near, *reversed(lead)]))
        last = last_speaker(found[len(found) - len(here) :]) or last
    return found


def _framed(block: Block, frame: Frame) -> Saying:
    """“According to X, …", "…, X said": the rest of the sentence is X's."""
    root = next(iter(frame.block.doc.sents)).root
    source = syntax.child(root, "nsubj") or root  # "the Committee to Protect Journalists" looks like a sentence
    before = block.text[frame.start - block.start : frame.block.start - block.start]
    cited = not words.CITED_WITH.isdisjoint(before.split())
    inside = block.token_at(frame.end + 2) if frame.at_head(block) else block.token_before(frame.start)
    if inside is None:
        return Saying(frame.block, source, root, ((frame.end, frame.end),))
    start, end = told_from(block, inside.sent), block.end_of(inside.sent[-1])
    if not frame.at_head(block):
        start, end = narrowed(block, inside, frame.start, (start, end))
    end = frame.end if not frame.at_head(block) and contrasted(block, frame.end) else end
    stop = block.text.find(";", frame.end - block.start)
    if frame.at_head(block) and stop >= 0:
        end = min(end, block.start + stop)
    if frame.at_head(block):
        end = min(end, _other_side(block, inside, frame.end) or end)
    first, last = min(start, frame.start), max(end, frame.end)
    if cited:  # "…, AFP reported, citing his lawyer": all of it, the one who cites him within
        return Saying(frame.block, source, root, ((first, last),), behind=True)
    said = ((first, frame.start), (frame.end, last))
    return Saying(frame.block, source, root, tuple((a, b) for a, b in said if b > a))


def _other_side(block: Block, inside: "Token", after: int) -> int | None:
    """“According to the police he fell, but his family says he was beaten”: where another begins to say something."""
    for token in inside.sent:
        clause = block.doc[token.i + 1 : token.i + _TO_SAYER]
        apart = token.dep_ == "cc" and token.lower_ in clauses.BUT and block.offset(token) > after
        said = (t for t in clause if t.lemma_.lower() in words.SAY_VERBS and t.pos_ in syntax.VERBAL)
        if apart and any(not syntax.is_passive(t) for t in said):
            return block.offset(token)
    return None


_TO_SAYER = 8
"""Words from "but" to the verb with which another says something."""


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


def _in_sentences(block: Block) -> list[Saying]:
    doc, strings = block.doc, block.doc.vocab.strings
    telling = [doc[i] for i, key in enumerate(forms_at(doc)) if _tells(*key, strings)]
    out: list[Saying] = []
    for _, within in groupby(telling, key=lambda token: token.sent.start):
        tokens = list(within)
        out += _in_sentence(block, tokens[0].sent, tokens)
    return out


@lru_cache(maxsize=100_000)
def _tells(lemma: int, lower: int, strings: "StringStore") -> bool:
    """Whether a word, by its numbers, may tell who says something; asked once a word, of each of a report."""
    return strings[lemma].lower() in _TELLING or strings[lower] in words.SOURCE_PHRASES


_TELLING = frozenset(
    words.SAY_VERBS | words.SPEECH_NOUNS | stance.CLAIMS | words.BLAMING_VERBS | words.CITING_VERBS  # as in `chains`
)


def _in_sentence(block: Block, sent: "Tokens", telling: "Sequence[Token]") -> list[Saying]:
    out: list[Saying] = []
    for token in telling:
        lemma = token.lemma_.lower()
        if lemma in words.SAY_VERBS and token.pos_ in syntax.VERBAL:
            out += _by_verb(block, token, sent) or (_by_blame(block, token) if lemma in words.BLAMING_VERBS else [])
        elif token.lower_ in words.SOURCE_PHRASES:
            out += _according(block, token, sent)
        elif lemma in words.SPEECH_NOUNS or lemma in stance.CLAIMS:
            out += _by_noun(block, token, sent)
        elif lemma in words.BLAMING_VERBS and token.pos_ in syntax.VERBAL:
            out += _by_blame(block, token)
    return chained(telling, out)


def _by_verb(block: Block, verb: "Token", sent: "Tokens") -> list[Saying]:
    lemma = verb.lemma_.lower()
    passive = syntax.is_passive(verb)
    source = syntax.pobj(verb, prepositions.BY) if passive else syntax.subject(_speaking(verb))
    content = [
        c
        for c in verb.children
        if c.dep_ in {"ccomp", "parataxis"} and c.pos_ in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"} and not _found_so(c)
    ]
    content += [c for c in syntax.children(verb, "advcl") if not content and in_quotation(block, c, verb)]
    if lemma not in words.MIND_VERBS or passive:
        content += [c for c in syntax.children(verb, "xcomp") if passive and c.pos_ in syntax.VERBAL]
    if lemma in words.CLAIMING_VERBS and not passive:
        content += [c for c in syntax.children(verb, "xcomp") if _is_perfect(c)]  # "claimed to have found weapons"
    if lemma in words.SEEN_VERBS and not passive:
        content += [c for c in syntax.children(verb, "xcomp") if _is_gerund(c)]  # "reported seeing her beaten"
    refuses = lemma in verbs.DENY and syntax.refuses(verb)  # "denied treatment", but "announced the release"
    if lemma in words.NOUN_CONTENT_VERBS and not (refuses or _rules(source)):
        content += list(syntax.children(verb, "dobj"))
        if passive and not content:
            content += list(syntax.children(verb, "nsubjpass"))
    content = [c for c in content if not divided(c, verb)] or ([] if _full(verb) else content)
    stretches = [stretch(block, c, verb) for c in content]
    if stretches and stretches[0][0] == block.offset(sent[0]) and content[0].i < verb.i:
        stretches[0] = (told_from(block, sent), stretches[0][1])
    if not stretches:
        stretches = _as_told(block, verb) or inverted(block, verb, sent) or beside_quotation(block, verb, sent)
    if not stretches:
        return []
    if source is not None and _no_sayer(block, source, verb):
        source = None
    certainty = words.VERB_CERTAINTY.get(lemma, Certainty.CERTAIN)
    return [
        Saying(block, source, verb, tuple(stretches), certainty, lemma in verbs.DENY and not passive and _is_said(verb))
    ]


def _no_sayer(block: Block, source: "Token", verb: "Token") -> bool:
    """“It was said", "the video says”, and who is told of in what is quoted: "“Some spoke,” X said, and announced"."""
    return source.lower_ in pronouns.EMPTY_SUBJECTS | people.MEANS or in_quotation(block, source, verb)


def _speaking(verb: "Token") -> "Token":
    """“Told reporters that X was detained, adding that she had been beaten”: who told it adds this, and not X."""
    if verb.tag_ != "VBG" or verb.dep_ not in {"advcl", "acl"} or verb.lemma_.lower() not in words.ADDING_VERBS:
        return verb
    said = (a for a in verb.ancestors if a.lemma_.lower() in words.SAY_VERBS and a.pos_ in syntax.VERBAL)
    return next(said, verb)


def _as_told(block: Block, verb: "Token") -> list[tuple[int, int]]:
    """“As Viasna reported, X was beaten”: what it reported is the clause that "as" hangs on, but for its own words."""
    marked = any(c.lower_ in prepositions.AS and c.dep_ in {"mark", "advmod"} for c in verb.children)
    told = verb.lemma_.lower() in words.AS_TOLD and not syntax.is_passive(verb)
    if not (marked and told) or verb.dep_ != "advcl" or verb.head.pos_ not in syntax.VERBAL:
        return []
    start, end = stretch(block, verb.head)
    own = block.offset(verb.left_edge), block.end_of(verb.right_edge)
    return [(a, b) for a, b in ((start, own[0]), (own[1], end)) if b > a]


def _rules(source: "Token | None") -> bool:
    """“An appeals court confirmed the conviction”: what a court does to it, and no word of its own."""
    return source is not None and source.lemma_.lower() in courts.COURTS | courts.JUDGES


def _full(verb: "Token") -> bool:
    """“He is serving 18 years; a court added a year”: a verb with an object of its own tells nothing of the first."""
    return any(c.dep_ in {"dobj", "npadvmod"} and c.i > verb.i for c in verb.children)


def _by_blame(block: Block, verb: "Token") -> list[Saying]:
    """“Accused officers of beating him”: what somebody is said to have done to others is the accuser's word."""
    source = syntax.pobj(verb, prepositions.BY) if syntax.is_passive(verb) else syntax.subject(verb)
    deeds = [c for p in syntax.children(verb, "prep") for c in syntax.children(p, "pcomp") if _is_gerund(c)]
    return [Saying(block, source, verb, tuple(stretch(block, c) for c in deeds))] if deeds and source else []


def _found_so(content: "Token") -> bool:
    """“Found two journalists guilty”: what a court does, not what it tells."""
    return content.pos_ == "ADJ" and content.head.lemma_.lower() in words.FIND_VERBS


def _is_perfect(verb: "Token") -> bool:
    """“To have found”: what is claimed to have been done already."""
    return any(c.lemma_ in verbs.PERFECT for c in syntax.children(verb, "aux"))


def _is_gerund(verb: "Token") -> bool:
    return any(t.tag_ == "VBG" for t in (verb, *syntax.children(verb, "aux", "auxpass")))


def _according(block: Block, token: "Token", sent: "Tokens") -> list[Saying]:
    to = next((c for c in token.children if c.lower_ in prepositions.TO), None)
    source = syntax.child(to, "pobj") if to is not None else None
    if source is None:
        return []
    last = max(source.right_edge.i, source.i)
    clause = enclosing(token, sent)
    out = [(block.offset(clause[0]), block.offset(token)), (block.end_of(sent.doc[last]), block.end_of(clause[1]))]
    return [Saying(block, source, token, tuple((a, b) for a, b in out if b > a))]


def _is_said(verb: "Token") -> bool:
    """“Did not deny that he had been beaten”: no denial."""
    return syntax.child(verb, "neg") is None


def _by_noun(block: Block, noun: "Token", sent: "Tokens") -> list[Saying]:
    """“In his opinion”, "in X's words", "a statement by X that"."""
    content = [c for c in syntax.children(noun, "acl", "ccomp", "relcl") if syntax.child(c, "mark") is not None]
    owner = syntax.child(noun, "poss")
    over = noun.head
    claimed_by = owner or syntax.pobj(noun, prepositions.SOURCE_OF_NOUN)
    accuses = claimed_by is not None and any(is_misdeed(c) for c in content)  # who denies it is told by the verb
    if content and not accuses and noun.dep_ == "dobj" and over.lemma_.lower() in words.REFUTING_VERBS:
        said = tuple(stretch(block, c) for c in content)
        return [Saying(block, syntax.subject(over), over, said, Certainty.CERTAIN, denies=_is_said(over))]
    if not accuses and noun.lemma_.lower() in stance.CLAIMS and (verb := denied_by(noun)) is not None:
        return [Saying(block, denier(verb), verb, ((block.end_of(noun), block.end_of(noun.right_edge)),))]
    if content and noun.dep_ == "dobj" and over.lemma_.lower() in words.HEARING_VERBS:
        said = tuple(stretch(block, c) for c in content)
        return [Saying(block, syntax.subject(over), over, said)]
    if content:
        certainty = (
            words.RUMOUR_NOUNS.get(noun.lemma_.lower(), Certainty.CERTAIN) if claimed_by is None else Certainty.CERTAIN
        )
        return [Saying(block, claimed_by, noun, tuple(stretch(block, c) for c in content), certainty)]
    if owner is not None and noun.dep_ == "pobj" and noun.head.lower_ in prepositions.IN and noun.head.i == sent.start:
        end = noun.right_edge
        return [Saying(block, owner, noun, ((block.end_of(end), block.end_of(sent[-1])),))]
    return []
