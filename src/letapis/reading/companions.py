"""Those whom it befell as well: "together with her brother Ivan", "as were A and B"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, clauses, courts, mends, prepositions, rulings, verbs
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.humans import is_human
from letapis.reading.listed import FINITE, included, of_somebody
from letapis.reading.party import party, row_at
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def companions(token: "Token", *, of_subject: bool = False) -> list["Token"]:
    """Those whom it befell as well: "was arrested together with her brother Ivan", "alongside him".

    With the subject of an active verb, where it befell him: "walked free with X", "went on trial alongside Y".
    """
    doc, end = token.doc, token.sent.end
    for i in range(token.i + 1, end):
        if doc[i].tag_ in FINITE or doc[i].text in {";", "—", "–", "."}:
            break
        if i + 2 < end and (start := _opens(doc[i])) is not None:
            found = party(doc[start], end)
            return [*found, *included(found[-1])] if found and found[-1].ent_type_ != "PERSON" else found
    if syntax.is_passive(token) or syntax.is_fragment(token):  # "Abducted in Nairobi with X."
        return [
            *as_well(token),
            *_beside_subject(token),
            *_before_subject(token),
            *_with_whom(token),
            *_for_whom(token),
        ]
    if syntax.child(token, "dobj") is not None and token.pos_ in syntax.VERBAL and not of_subject:
        return _with_object(token)
    verb = token if token.pos_ in syntax.VERBAL else syntax.governor(token)
    if of_subject and verb is not None:
        only = syntax.child(verb, "dobj") is not None  # "got two years, as did his aide"
        return as_well(verb) if only else [*as_well(verb), *_beside_subject(verb), *_with_names(verb)]
    state = syntax.governor(token) if token.pos_ == "NOUN" and token.dep_ == "pobj" else None
    if state is not None and token.lemma_ in rulings.CASES and token.head.lower_ in prepositions.ON:
        return [*as_well(state), *_with_names(state)]  # "went on trial with B"
    return as_well(state) if state is not None and state.lemma_ in verbs.STAYING | verbs.BE else []


def as_well(verb: "Token") -> list["Token"]:
    """“Ihar Losik was arrested, as were Daria Chultsova and Maxim Znak", "and so was Z", "as did his aide”."""
    words = verb.doc[verb.i + 1 : verb.sent.end - 2]
    told = (t for t in words if t.lower_ in _WAS_TOO and next_to(t).lemma_ in verbs.BE_OR_DO)
    begins = next((t for t in told if _joins(next_to(t, -1))), None)
    if begins is not None and not any(t.tag_ in FINITE and not _says(t) for t in verb.doc[verb.i + 1 : begins.i]):
        first = next_to(begins, 2)
        named = first.lower_ in mends.ANOTHER and next_to(first).text == ","  # "as was another, X"
        found = party(next_to(first, 2) if named else first, verb.sent.end)
        if found:
            return [*found, *included(found[-1])]
    if (too := _was_too(verb)) is not None:
        return [t for t in syntax.coordinated(too) if is_human(t)]
    also = (c for c in syntax.children(verb, "advcl") if c.lemma_ in verbs.BE_OR_DO and c.i > verb.i)
    also = (c for c in also if any(m.lower_ in clauses.AS for m in syntax.children(c, "mark", "advmod")))
    behind = (
        s for c in also for s in syntax.children(c, "nsubj", "attr") if s.i > c.i and next_to(c).i == s.left_edge.i
    )
    return [t for s in behind for t in syntax.coordinated(s) if is_human(t)]


_WAS_TOO = clauses.AS | clauses.SO | clauses.NEITHER


def _joins(word: "Token") -> bool:
    return word.text == "," or word.lower_ in clauses.AND or word.is_space  # blank is a sayer that is read by itself


def _says(verb: "Token") -> bool:
    """“Was also freed, the junta said, as was X”: who says so, between commas."""
    return verb.lemma_ in SAY_VERBS and next_to(verb).text == ","


def _was_too(verb: "Token") -> "Token | None":
    """“Jimmy Lai was released, and Agnes Chow was, too”: who is told to have met with the same, and no more."""
    for be in syntax.children(verb, "conj"):
        who = syntax.child(be, "nsubj") if be.lemma_ in verbs.BE else None
        rest = [t for t in be.doc[be.i + 1 : be.sent.end] if not (t.is_punct or t.is_space)]
        if who is not None and rest and all(t.lower_ in clauses.TOO for t in rest):
            return who
    return None


def _beside_subject(verb: "Token") -> list["Token"]:
    """“Ihar Losik, along with lawyer Maxim Znak, was arrested", "A, with B and several others, was freed”."""
    doc, who = verb.doc, next((s for s in syntax.children(verb, *syntax.SUBJECTS) if s.i < verb.i), verb)
    for i in range(who.i + 1, verb.i - 1):
        if doc[i].pos_ in syntax.VERBAL and doc[i].dep_ != "amod":  # "a well-known publisher, along with"
            break
        if (start := _opens(doc[i])) is not None:
            return party(doc[start], verb.i)
        if doc[i].lower_ in prepositions.WITH and doc[i - 1].text == ",":
            return _set_off_with(doc[i + 1], verb)
    return []


def _set_off_with(first: "Token", verb: "Token") -> list["Token"]:
    """The names of the row between "with" and the comma before the verb; not who stands by him: "with his lawyer X"."""
    helped = next((c.i for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.i > first.i), verb.i)
    found, end = row_at(first, helped)  # "with A and B, was", not "with A at his side, was"
    closed = end == helped - 1 and verb.doc[end].text == ","
    named = closed and bool(found) and found[0].ent_type_ == "PERSON"
    return found if named and first.tag_ != "PRP$" else []


def _with_names(verb: "Token") -> list["Token"]:
    """“Walked free with A and several others", "went on trial with B”: who are named, and those counted beside them."""
    words = [verb, *syntax.children(verb, "acomp", "advmod"), *_behind_prepositions(verb)]
    preps = (p for t in words for p in syntax.children(t, "prep") if p.lower_ in prepositions.WITH and p.i > verb.i)
    first = next((p for p in preps if p.i + 1 < verb.sent.end), None)
    found = party(next_to(first), verb.sent.end) if first is not None else []
    named = bool(found) and found[0].ent_type_ == "PERSON" and not _of_court(first, found[0])
    return found if named else []


def _of_court(prep: "Token | None", name: "Token") -> bool:
    """“Appeared in court with the lawyer X”: who stands by him."""
    between = name.doc[prep.i + 1 : name.i] if prep is not None else ()
    return any(t.lemma_.lower() in courts.DEFENCE for t in between)


def _behind_prepositions(verb: "Token") -> "Iterator[Token]":
    """“Was convicted of extremism with A and B”: what the parse may hang the company on."""
    preps = (p for p in syntax.children(verb, "prep") if p.lower_ in prepositions.OF)
    return (c for p in preps for c in syntax.children(p, "pobj") if not is_human(c))


def _opens(word: "Token") -> int | None:
    """Where the people begin behind "along with", "alongside", ", followed by"."""
    if word.lower_ in clauses.FOLLOWED and next_to(word).lower_ in prepositions.BY and next_to(word, -1).text == ",":
        return word.i + 2
    pair = word.lower_ in clauses.COMPANY and next_to(word).lower_ in prepositions.WITH
    if pair or word.lower_ in clauses.ALONGSIDE:
        return word.i + 1 + pair
    return word.i + 3 if word.lower_ in clauses.AS and _as_well_as(word) else None


def _as_well_as(first: "Token") -> bool:
    """“Was freed as well as X”; nobody "accused of killing A as well as B", nor of "insulting both"."""
    words = tuple(t.lower_ for t in first.doc[first.i : first.i + 3])
    before = first.doc[first.sent.start : first.i]
    deed = any(t.tag_ == "VBG" or (t.dep_ in {"dobj", "pobj"} and is_human(t)) for t in before)
    return words == clauses.AS_WELL_AS and not deed


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
    words = (verb, *_behind_prepositions(verb))
    for prep in (
        p for t in words for p in syntax.children(t, "prep") if p.lower_ in prepositions.WITH and p.i > verb.i
    ):
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
