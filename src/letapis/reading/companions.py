"""Those whom it befell as well: "together with her brother Ivan", "as were A and B"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, verbs
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.listed import FINITE, included, of_somebody
from letapis.reading.party import party
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def companions(token: "Token") -> list["Token"]:
    """Those whom it befell as well: "was arrested together with her brother Ivan", "alongside him"."""
    doc, end = token.doc, token.sent.end
    for i in range(token.i + 1, end):
        if doc[i].tag_ in FINITE or doc[i].text in {";", "—", "–", "."}:
            break
        if i + 2 < end and (start := _opens(doc[i])) is not None:
            found = party(doc[start], end)
            return [*found, *included(found[-1])] if found and found[-1].ent_type_ != "PERSON" else found
    if syntax.is_passive(token) or syntax.is_fragment(token):  # "Abducted in Nairobi with X."
        return [
            *_as_were(token),
            *_beside_subject(token),
            *_before_subject(token),
            *_with_whom(token),
            *_for_whom(token),
        ]
    if syntax.child(token, "dobj") is not None and token.pos_ in syntax.VERBAL:
        return _with_object(token)
    state = syntax.governor(token) if token.pos_ == "NOUN" and token.dep_ == "pobj" else None
    return _as_were(state) if state is not None and state.lemma_ in verbs.STAYING | verbs.BE else []


def _as_were(verb: "Token") -> list["Token"]:
    """“Ihar Losik was arrested, as were Daria Chultsova and Maxim Znak", "and so was Z”."""
    words = verb.doc[verb.i + 1 : verb.sent.end - 2]
    told = (t for t in words if t.lower_ in clauses.AS | clauses.SO and next_to(t).lemma_ in verbs.BE_OR_DO)
    begins = next((t for t in told if next_to(t, -1).text == "," or next_to(t, -1).lower_ in clauses.AND), None)
    if begins is not None and not any(t.tag_ in FINITE for t in verb.doc[verb.i + 1 : begins.i]):
        found = party(next_to(begins, 2), verb.sent.end)
        return [*found, *(included(found[-1]) if found else ())]
    if (too := _was_too(verb)) is not None:
        return [t for t in syntax.coordinated(too) if is_human(t)]
    also = (c for c in syntax.children(verb, "advcl") if c.lemma_ in verbs.BE_OR_DO and c.i > verb.i)
    also = (c for c in also if any(m.lower_ in clauses.AS for m in syntax.children(c, "mark", "advmod")))
    behind = (
        s for c in also for s in syntax.children(c, "nsubj", "attr") if s.i > c.i and next_to(c).i == s.left_edge.i
    )
    return [t for s in behind for t in syntax.coordinated(s) if is_human(t)]


def _was_too(verb: "Token") -> "Token | None":
    """“Jimmy Lai was released, and Agnes Chow was, too”: who is told to have met with the same, and no more."""
    for be in syntax.children(verb, "conj"):
        who = syntax.child(be, "nsubj") if be.lemma_ in verbs.BE else None
        rest = [t for t in be.doc[be.i + 1 : be.sent.end] if not (t.is_punct or t.is_space)]
        if who is not None and rest and all(t.lower_ in clauses.TOO for t in rest):
            return who
    return None


def _beside_subject(verb: "Token") -> list["Token"]:
    """“Ihar Losik, along with lawyer Maxim Znak, was arrested”."""
    who = next((s for s in syntax.children(verb, "nsubjpass") if s.i < verb.i), verb)
    for i in range(who.i + 1, verb.i - 1):
        if verb.doc[i].pos_ in syntax.VERBAL:
            break
        if (start := _opens(verb.doc[i])) is not None:
            return party(verb.doc[start], verb.i)
    return []


def _opens(word: "Token") -> int | None:
    """Where the people begin behind "along with", "alongside", ", followed by"."""
    if word.lower_ in clauses.FOLLOWED and next_to(word).lower_ in prepositions.BY and next_to(word, -1).text == ",":
        return word.i + 2
    pair = word.lower_ in clauses.COMPANY and next_to(word).lower_ in prepositions.WITH
    return word.i + 1 + pair if pair or word.lower_ in clauses.ALONGSIDE else None


def _before_subject(verb: "Token") -> list["Token"]:
    """“Along with Maxim Znak, Ihar Losik was arrested”."""
    doc, begin = verb.doc, verb.sent.start
    who = syntax.child(verb, "nsubjpass")
    if who is None or verb.dep_ != "ROOT" or begin + 2 >= who.i or (start := _opens(doc[begin])) is None:
        return []
    comma = next((t.i for t in reversed(doc[start : who.i]) if t.text == ","), who.left_edge.i)
    return party(doc[start], comma)


def _for_whom(verb: "Token") -> list["Token"]:
    """“Brittney Griner was swapped for Viktor Bout”: each is free."""
    whom = syntax.pobj(verb, prepositions.FOR) if verb.lemma_.lower() in verbs.EXCHANGING else None
    return [k for k in syntax.coordinated(whom) if k.ent_type_ == "PERSON"] if whom is not None else []


def _with_whom(verb: "Token") -> list["Token"]:
    """“Was arrested with Ales Bialiatski", "with his two sons", "was released with 52 others”."""
    found: list[Token] = []
    for prep in (p for p in syntax.children(verb, "prep") if p.lower_ in prepositions.WITH and p.i > verb.i):
        whom = syntax.child(prep, "pobj")
        of_him = whom is None or of_somebody(whom) or any(c.tag_ in _DOING for c in syntax.children(whom, "acl"))
        if not of_him and prep.i + 1 < verb.sent.end and next_to(prep).tag_ != "PRP":
            found += party(next_to(prep), verb.sent.end)
    return found


def _with_object(verb: "Token") -> list["Token"]:
    """“Police arrested Joshua Wong with Agnes Chow", "with his two sons”: names and kin, and no helpers."""
    whom = syntax.child(verb, "dobj")
    if whom is None or whom.ent_type_ != "PERSON":
        return []
    preps = (p for t in (verb, whom) for p in syntax.children(t, "prep") if p.lower_ in prepositions.WITH)
    first = next((p for p in preps if p.i > whom.i and p.i + 1 < verb.sent.end), None)
    found = party(next_to(first), verb.sent.end) if first is not None else []
    return [t for t in found if t.ent_type_ == "PERSON" or t.lemma_.lower() in people_words.FAMILY]


_DOING = {"VBG", "VBN"}
"""“With her husband watching”: what he does, not what befalls him."""
