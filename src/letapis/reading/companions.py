"""Those whom it befell as well: "together with her brother Ivan", "as were A and B"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, verbs
from letapis.language.chosen import people as people_words
from letapis.reading import syntax
from letapis.reading.humans import is_human, is_human_noun
from letapis.reading.listed import FINITE, included, of_somebody
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def companions(token: "Token") -> list["Token"]:
    """Those whom it befell as well: "was arrested together with her brother Ivan", "alongside him"."""
    doc, end = token.doc, token.sent.end
    for i in range(token.i + 1, end):
        if doc[i].tag_ in FINITE or doc[i].text in {";", "—", "–", "."}:
            break
        pair = doc[i].lower_ in clauses.COMPANY and i + 1 < end and doc[i + 1].lower_ in prepositions.WITH
        if pair or doc[i].lower_ in clauses.ALONGSIDE:
            found = _until_break(doc[i + 1 : end])
            return [*found, *included(found[-1])] if found and found[-1].ent_type_ != "PERSON" else found
    if syntax.is_passive(token) or syntax.is_fragment(token):  # "Abducted in Nairobi with X."
        return [
            *_as_were(token),
            *_beside_subject(token),
            *_before_subject(token),
            *_with_whom(token),
            *_for_whom(token),
        ]
    state = syntax.governor(token) if token.pos_ == "NOUN" and token.dep_ == "pobj" else None
    return _as_were(state) if state is not None and state.lemma_ in verbs.STAYING | verbs.BE else []


def _as_were(verb: "Token") -> list["Token"]:
    """“Ihar Losik was arrested, as were Daria Chultsova and Maxim Znak”."""
    also = (c for c in syntax.children(verb, "advcl") if c.lemma_ in verbs.BE_OR_DO and c.i > verb.i)
    also = (c for c in also if any(m.lower_ in clauses.AS for m in syntax.children(c, "mark", "advmod")))
    behind = (
        s for c in also for s in syntax.children(c, "nsubj", "attr") if s.i > c.i and next_to(c).i == s.left_edge.i
    )
    return [t for s in behind for t in syntax.coordinated(s) if is_human(t)]


def _beside_subject(verb: "Token") -> list["Token"]:
    """“Ihar Losik, along with lawyer Maxim Znak, was arrested”."""
    found: list[Token] = []
    beside = (p for s in syntax.children(verb, "nsubjpass") for p in syntax.children(s, "prep", "advmod"))
    for prep in (p for p in beside if p.i < verb.i):
        behind = next_to(prep)
        if prep.lower_ in clauses.ALONGSIDE:
            found += _until_break(prep.doc[prep.i + 1 : verb.i])
        elif prep.lower_ in clauses.COMPANY and behind.lower_ in prepositions.WITH:
            found += _until_break(prep.doc[behind.i + 1 : verb.i])
    return found


def _before_subject(verb: "Token") -> list["Token"]:
    """“Along with Maxim Znak, Ihar Losik was arrested”."""
    doc, begin = verb.doc, verb.sent.start
    who = syntax.child(verb, "nsubjpass")
    if who is None or verb.dep_ != "ROOT" or begin + 2 >= who.i:
        return []
    pair = doc[begin].lower_ in clauses.COMPANY and doc[begin + 1].lower_ in prepositions.WITH
    if not pair and doc[begin].lower_ not in clauses.ALONGSIDE:
        return []
    return _until_break(doc[begin + 1 + pair : who.left_edge.i])


def _for_whom(verb: "Token") -> list["Token"]:
    """“Brittney Griner was swapped for Viktor Bout”: each is free."""
    whom = syntax.pobj(verb, prepositions.FOR) if verb.lemma_.lower() in verbs.EXCHANGING else None
    return [k for k in syntax.coordinated(whom) if k.ent_type_ == "PERSON"] if whom is not None else []


def _with_whom(verb: "Token") -> list["Token"]:
    """“Was arrested with Ales Bialiatski", "with his two sons”."""
    whom = [
        n for p in syntax.children(verb, "prep") if p.lower_ in prepositions.WITH for n in syntax.children(p, "pobj")
    ]
    kin = (n for n in whom if n.lemma_.lower() in people_words.FAMILY and syntax.child(n, "poss") is not None)
    named = (k for n in whom if n.ent_type_ == "PERSON" and not of_somebody(n) for k in syntax.coordinated(n))
    return [*(k for k in named if k.ent_type_ == "PERSON"), *kin]


def _until_break(words: "Span") -> list["Token"]:
    """The people behind such a word, up to a verb, a mark or the next preposition."""
    found: list[Token] = []
    for t in words:
        if t.pos_ in syntax.VERBAL or t.text in {",", ";", ".", "("} or (found and t.pos_ == "ADP"):
            break
        last = t.i + 1 == len(t.doc) or next_to(t).ent_type_ != "PERSON"
        of = t.pos_ == "NUM" and any(c.lower_ in prepositions.OF for c in syntax.children(t, "prep"))
        counted = is_human(t) and (of or syntax.child(t, "nummod") is not None or _several(t))
        named = t.ent_type_ == "PERSON" and last and not of_somebody(t)
        kin = t.lemma_.lower() in people_words.FAMILY and t.tag_ == "NN" and t.dep_ == "pobj"
        of_one = kin or (t.tag_ == "NN" and t.dep_ == "pobj" and is_human_noun(t) and syntax.child(t, "det", "poss"))
        if of_one and (called := [c for c in syntax.children(t, "appos") if c.pos_ == "PROPN" and c.i > t.i]):
            return called  # "together with his son, Eduard", "with a colleague, Nuriddin Mahkamov"
        if kin and syntax.child(t, "poss") is not None and not found:
            return [t]
        if named or counted or (t.tag_ == "PRP" and t.dep_ == "pobj"):
            found.append(t)
    rest = [k for t in found if t.ent_type_ == "PERSON" for k in syntax.coordinated(t)]
    listed = [n for k in rest for n in (k, *_called(k)) if n.ent_type_ == "PERSON"]
    return list(dict.fromkeys([*found, *listed]))


def _called(noun: "Token") -> "list[Token]":
    """The name right behind a noun for its bearer: "the politician Victor Hugo Tinoco"."""
    beside = syntax.children(noun, "appos") if noun.ent_type_ == "" and is_human_noun(noun) else ()
    return [c for c in beside if c.left_edge.i == noun.i + 1]


def _several(noun: "Token") -> bool:
    """“Several other activists”: an unknown number of people."""
    return noun.tag_ == "NNS" and any(c.lower_ in people_words.SEVERAL for c in syntax.children(noun, "amod"))
