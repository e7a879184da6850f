"""The person who is a part of the verb's own clause: its subject, its object, the one to whom it gives."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, clauses, human_nouns, mends, prepositions, pronouns
from letapis.language.chosen import groups as group_words
from letapis.language.chosen import people as people_words
from letapis.language.chosen import terms as term_words
from letapis.reading import syntax
from letapis.reading.finders.finder import Finders
from letapis.reading.humans import is_human
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def _subject(token: "Token") -> "Token | None":
    if syntax.is_passive(token):
        agent = syntax.pobj(token, prepositions.BY)
        return agent if agent is not None else syntax.subject(token)
    return syntax.subject(token)


def _refuter(token: "Token") -> "Token | None":
    """Who denies what he is accused of; nobody where his lawyers, his family or his employer do so for him."""
    who = syntax.subject(token)
    beside = (
        human_nouns.GROUP_NOUNS if token.dep_ in {"relcl", "acl"} else frozenset()
    )  # "charges that groups call absurd"
    others = LISTS["defenders"] | beside
    for_another = who is not None and (who.lemma_.lower() in others or who.ent_type_ == "ORG")
    return None if for_another else who


def _appellant(token: "Token") -> "Token | None":
    """Who appeals: also where his lawyer does; nobody told where a lawyer does whose client is not."""
    who = syntax.subject(token)
    if who is None:
        return None
    role = next((t for t in (who, *syntax.children(who, "compound")) if t.lemma_.lower() in LISTS["defenders"]), None)
    if role is None:
        return who
    client = syntax.pobj(role, prepositions.FOR)  # "lawyers for X appealed"
    return syntax.child(role, "poss") or syntax.child(who, "poss") or client


def _patient(token: "Token") -> "Token | None":
    found = syntax.patient(token)
    if found is not None and found.lemma_.lower() in group_words.PRISONERS and found.dep_ == "dobj":
        inner = next((c for c in syntax.children(found, "compound", "nmod", "poss") if is_human(c)), None)
        found = inner if inner is not None else found
    if found is None or found.pos_ in syntax.VERBAL:
        return syntax.affected(token)
    if _is_money(found):
        found = next((o for o in reversed(syntax.objects(token)) if not _is_money(o)), found)
    if (
        _is_money(found)
        and syntax.child(token, *syntax.SUBJECTS) is None
        and (fined := _passive_before(token)) is not None
    ):
        return fined  # "were found guilty and fined 60,000 euros"
    if not is_human(found) and (owner := syntax.child(token, "dative") or _payer(found)) is not None:
        return owner  # "fined him 1,500 rubles"
    if not is_human(found) and found.lemma_.lower() in term_words.SUMS:
        return None  # "fined 30 base units"
    if found.ent_type_ == "MONEY" and syntax.is_fragment(token):
        return None  # "Fined 810 roubles.": of the one the entry is about
    return found


def _is_money(token: "Token") -> bool:
    """“60,000 euros”, whatever the parser takes euros for."""
    return syntax.child(token, "nummod") is not None and token.lower_ in term_words.CURRENCIES


def _passive_before(verb: "Token") -> "Token | None":
    """“Were found guilty and fined 60,000 euros”: the subject of the passive that a participle goes on from."""
    over = verb.head
    if syntax.child(verb, *syntax.SUBJECTS) is not None:
        return None
    return syntax.subject(over) if verb.dep_ == "conj" and syntax.is_passive(over) else None


def _payer(found: "Token") -> "Token | None":
    """“Fined her 2,900 roubles”, read as roubles of hers; "fined Mariam Nikuradze 5,000 lari", as one name."""
    owner = next((c for c in syntax.children(found, "poss", "nmod") if c.tag_ == "PRP$"), syntax.child(found, "poss"))
    if found.ent_type_ == "MONEY" and owner is not None:
        return owner
    counted = syntax.child(found, "nummod") is not None
    return next(
        (c for c in syntax.children(found, "compound", "nmod") if counted and c.pos_ == "PROPN" and is_human(c)), None
    )


def _receiver(token: "Token") -> "Token | None":
    """Who was handed a penalty: in the passive, as the indirect object, in a headline without either the subject."""
    if syntax.is_passive(token):
        return syntax.subject(token)
    given_to = syntax.child(token, "dative") or syntax.pobj(token, prepositions.TO)
    if given_to is None:
        given_to = next((c for c in syntax.children(token, "dobj") if c.lower_ in pronouns.EACH_OR_BOTH), None)
    given_to = given_to or first_of_two(token) or _next_subject(token) or behind_term(token)
    if given_to is None and syntax.is_headline(token):
        who = syntax.subject(token)
        return who if who is not None and is_human(who) else None
    return given_to


def behind_term(token: "Token") -> "Token | None":
    """“Handed down terms of eight to 15 years to X", where "to" hangs on the years."""
    thing = syntax.child(token, "dobj", "nsubjpass")
    within = syntax.pobj(thing, prepositions.OF) if thing is not None else None
    nouns = [noun for noun in (thing, within) if noun is not None]
    for also in syntax.children(thing, "conj") if thing is not None else ():  # "a prison term and a fine to X"
        nouns += [also, *(of for of in (syntax.pobj(also, prepositions.OF),) if of is not None)]
    found = (syntax.pobj(noun, preps) for noun in nouns for preps in (prepositions.TO, prepositions.ON))
    return next((who for who in found if who is not None and is_human(who)), None)


def _next_subject(token: "Token") -> "Token | None":
    """“First given 15 days, he was then charged”: the participle tells of the subject that follows."""
    opens = token.tag_ == "VBN" and token.dep_ == "advcl" and token.i < token.head.i
    bare = syntax.child(token, "nsubj", "nsubjpass", "mark", "aux", "auxpass") is None
    who = syntax.subject(token.head) if opens and bare and syntax.child(token, "dobj") is not None else None
    return who if who is not None and who.i > token.i and is_human(who) else None


def first_of_two(token: "Token") -> "Token | None":
    """“Handed director Mina Kalhor a five-year term”: of two objects the first, a person, gets the second."""
    found = syntax.children(token, "dobj", "npadvmod")  # "handed X five years": taken for a time
    things = [c for c in found if c.i > token.i]
    if len(things) == 1 and not is_human(things[0]):  # "gave Ihar Losik electric shocks", taken for shocks of his name
        names = (c for c in syntax.children(things[0], "nmod", "compound") if c.ent_type_ == "PERSON")
        return next((c for c in names if c.left_edge.i == token.i + 1), None)
    return things[0] if len(things) > 1 and is_human(things[0]) else None


def _dative(token: "Token") -> "Token | None":
    """Whom something is refused: the indirect object, however the parser took it, or the subject of the passive."""
    if syntax.is_passive(token):
        whom = syntax.pobj(token, prepositions.TO)  # "after doctors had been denied to him"
        who = whom if whom is not None and is_human(whom) else syntax.subject(token)
        return who if who is not None and is_human(who) else None  # "bail having been denied"
    clause = syntax.child(token, "ccomp")
    inner = syntax.child(clause, "nsubj") if clause is not None else None
    found = syntax.child(token, "dative") or syntax.pobj(token, prepositions.TO) or inner
    thing = syntax.obj(token)
    return found or (syntax.of_phrase(thing) if thing is not None else None)


def _handed_to(token: "Token") -> "Token | None":
    """“A 43-year term was handed to X", "imposed on X”."""
    return next((who for who in given_to(token) if is_human(who)), None) or behind_term(token)


def given_to(token: "Token") -> "list[Token]":
    """To whom or what something is given, or on whom it is imposed; no day of the deed."""
    found = (
        syntax.child(p, "pobj") for p in syntax.children(token, "prep", "dative") if p.lower_ in prepositions.GIVEN_TO
    )
    told = [who for who in found if who is not None and not (who.ent_type_ in {"DATE", "TIME"} or who.lower_ in _DAYS)]
    return [_each_of(who) for who in told]


def _each_of(who: "Token") -> "Token":
    """“Imposed on each of them”."""
    of = syntax.pobj(who, prepositions.OF) if who.lower_ in pronouns.EACH_OR_BOTH else None
    return of or who


_DAYS = mends.MONTHS | mends.WEEKDAYS


def _ordered(token: "Token") -> "Token | None":
    """Whom a court orders held: the object, or the one of the clause that is ordered."""
    clause = syntax.child(token, "ccomp", "xcomp", "oprd")
    found = (syntax.patient(clause) if clause is not None else None) or _bare(clause) or syntax.patient(token)
    return syntax.of_phrase(found) if found is not None and not is_human(found) else found


def _of_clause(token: "Token") -> "Token | None":
    """“Do not know where X is held”: of whom the clause below tells."""
    clause = syntax.child(token, "ccomp")
    who = syntax.child(clause, *syntax.SUBJECTS) if clause is not None else None
    return who if who is not None and is_human(who) else None


def where_of(token: "Token") -> "Token | None":
    """“Had any idea where X was", "would not say where he was held”: of whom it is asked where he is."""
    deps = ("ccomp", "acl", "relcl", "advcl", "xcomp")
    for clause in syntax.children(token, *deps):
        asked = any(c.lower_ in clauses.WHERE for c in syntax.children(clause, "advmod", "mark"))
        who = syntax.child(clause, *syntax.SUBJECTS)
        if asked and who is not None and is_human(who):
            return _taken_by(clause, who)
    return None


def _taken_by(clause: "Token", who: "Token") -> "Token | None":
    """“Did not say where they had taken X”: whom, and not who took him; nobody, where they found a car."""
    whom = syntax.child(clause, "dobj")
    if whom is None or not (who.lower_ in people_words.PLURAL or who.lemma_.lower() in LISTS["police"]):
        return who
    return whom if is_human(whom) else None


def _taken_somewhere(token: "Token") -> "Token | None":
    """“Do not know where they have taken him”: of whom the clause tells where he is, not who took him there."""
    clause = syntax.child(token, "ccomp")
    whom = syntax.child(clause, "dobj") if clause is not None and not syntax.is_passive(clause) else None
    return whom if whom is not None and whom.tag_ == "PRP" else _of_clause(token)


def _doer_of_clause(token: "Token") -> "Token | None":
    """“Alleged that X had praised the attack”: who is said to have done something, not who suffered it."""
    clause = syntax.child(token, "ccomp")
    who = _of_clause(token) if clause is not None and not syntax.is_passive(clause) else None
    if who is None or who.pos_ in {"PRON", "PROPN"}:
        return who
    known = syntax.child(who, "det") is not None and who.lemma_.lower() in people_words.ACCUSED_ONES
    return who if known else None  # "that the two had planned it", not "that most of the men were late"


def _bare(clause: "Token | None") -> "Token | None":
    """“Ordered X held”: the subject of a participle without an auxiliary."""
    bare = (
        clause is not None and clause.tag_ in {"VBN", "VBD"} and syntax.child(clause, "aux", "auxpass", "mark") is None
    )
    return syntax.child(clause, "nsubj") if clause is not None and bare else None


def _object_of_clause(token: "Token") -> "Token | None":
    """“Doctors refused to treat her", "was not allowed to visit him”: the object of what comes to nothing."""
    clause = syntax.child(token, "xcomp", "ccomp")
    return syntax.child(clause, "dobj") if clause is not None else None


def _before_guilty(token: "Token") -> "Token | None":
    """Who is found guilty, where the parse does not join the words: the first one named before "guilty"."""
    who: Token | None = None
    for t in token.doc[token.i + 1 : token.i + _GUILTY_REACH]:
        if t.lower_ in term_words.GUILTY:
            return who if next_to(t, -1).lower_ not in pronouns.NOT else None
        if (t.pos_ in syntax.VERBAL and t.dep_ != "relcl") or t.text in {";", "."}:
            return None
        last = t.i + 1 == len(t.doc) or next_to(t).ent_type_ != "PERSON"
        if who is None and ((t.ent_type_ == "PERSON" and last) or t.tag_ == "PRP"):
            who = t
    return None


_GUILTY_REACH = 30


IN_THE_CLAUSE: Finders = {
    "where-clause": where_of,
    "object": _patient,
    "subject": _subject,
    "object-or-subject": lambda token: _patient(token) if syntax.is_passive(token) else syntax.subject(token),
    "refuter": _refuter,
    "appellant": _appellant,
    "receiver": _receiver,
    "dative": _dative,
    "dative-or-object": _dative,
    "ordered": _ordered,
    "object-of-clause": _object_of_clause,
    "clause-subject": _taken_somewhere,
    "clause-doer": _doer_of_clause,
    "handed-to": _handed_to,
    "named-before-guilty": _before_guilty,
}
"""Places in the clause of a verb."""
