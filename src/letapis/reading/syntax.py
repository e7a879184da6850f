"""Walking a parse: who is the subject, what is the object, where a clause ends.

The parse is spaCy's (labels of the ClearNLP scheme). All functions are pure; tokens come from one parsed block.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, prepositions, pronouns, verbs
from letapis.language.chosen import terms as term_words
from letapis.reading.humans import is_human, is_human_noun

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
RELATIVES = pronouns.RELATIVES
VERBAL = ("VERB", "AUX")
REFUSED = LISTS["refused"]
"""“X's sentence of seven years” is X's."""
UNCHANGED = verbs.UNCHANGED
"""Verbs whose participle looks like their infinitive."""


def child(token: "Token", *deps: str) -> "Token | None":
    """The first child with one of these dependency labels."""
    return next((c for c in token.children if c.dep_ in deps), None)


def children(token: "Token", *deps: str) -> Iterator["Token"]:
    """All children with one of these labels."""
    return (c for c in token.children if c.dep_ in deps)


def is_passive(verb: "Token") -> bool:
    """Whether the verb is passive: by its own auxiliary, as a reduced relative, or sharing a passive's subject."""
    if child(verb, "auxpass", "nsubjpass", "csubjpass") is not None:
        return True
    if verb.tag_ == "VBN" and verb.dep_ in {"acl", "amod"}:
        return child(verb, "aux") is None
    if verb.dep_ == "conj" and verb.tag_ == "VB" and verb.lemma_ in UNCHANGED and is_passive(verb.head):
        return True
    if (
        verb.dep_ == "conj"
        and verb.head.pos_ in VERBAL
        and not any(children(verb, "nsubj", "aux", "ccomp"))  # "was released and later said he had been beaten"
        and (not objects(verb) or (verb.tag_ == "VBN" and verb.lemma_ in verbs.GIVING))  # "beaten and given shocks"
    ):
        return verb.tag_ in {"VBN", "VBD"} and is_passive(verb.head)
    if verb.dep_ == "advcl" and verb.tag_ == "VBN" and child(verb, "nsubj", "aux", "dobj") is None:
        return True
    return bool(verb.dep_ in {"ccomp", "xcomp", "oprd"} and verb.tag_ == "VBN" and child(verb, "aux", "dobj") is None)


def _antecedent(relative: "Token", clause: "Token") -> "Token":
    """The noun that a relative pronoun stands for; the pronoun itself where there is none."""
    node = clause
    while node.dep_ in {"conj", "xcomp", "ccomp"} and node.dep_ != "ROOT":
        node = node.head
    if node.dep_ != "relcl":
        return relative
    return _for_who(node.head) if relative.lower_ in pronouns.WHO else node.head


def _for_who(noun: "Token") -> "Token":
    """“Zefzafi, leader of the protests, who got 20 years”: who is a person, whatever stands nearest."""
    node = noun
    if noun.ent_type_ != "PERSON":
        node = _over_body(noun) or noun
    while (not is_human(node) or _in_place(node)) and node.dep_ in {"pobj", "prep", "appos", "conj"}:
        node = node.head
    while node.dep_ == "appos" and node.head.ent_type_ == "PERSON":
        node = node.head
    return node if is_human(node) else noun


def _over_body(noun: "Token") -> "Token | None":
    """“A reporter for the Foundation for Journalism, who”: the noun for a person above the name of a body."""
    node = noun
    while node.dep_ in {"pobj", "prep", "compound"}:
        node = node.head
        if node.pos_ == "NOUN" and is_human_noun(node):
            return node
    return None


def _in_place(noun: "Token") -> bool:
    """“In the Rif”: where, not who."""
    return noun.dep_ == "pobj" and noun.head.lower_ in prepositions.IN_PLACE


def resolve_relative(token: "Token | None", verb: "Token") -> "Token | None":
    """`who` in "the man who was arrested" is the man."""
    if token is not None and token.lower_ in RELATIVES and token.pos_ in {"PRON", "DET", "SCONJ"}:
        return _antecedent(token, verb)
    return token


def subject(verb: "Token", depth: int = 0) -> "Token | None":
    """The grammatical subject, found through coordination, control and reduced clauses."""
    named = (c for c in children(verb, *SUBJECTS) if not _is_year(c))
    own = max(named, key=lambda c: (c.i < verb.i, c.i), default=None)
    if own is not None:
        return resolve_relative(own, verb)
    if depth > 6 or verb.dep_ == "ROOT":  # noqa: PLR2004  # deeper nesting is a parse gone astray
        return None
    head = verb.head
    if verb.dep_ == "relcl":
        return head
    if verb.dep_ in {"acl", "amod"} and head.pos_ not in VERBAL:
        return _of_participle(verb, depth)
    if _designates(verb) or (verb.dep_ == "xcomp" and not is_passive(head)):
        return child(head, "dobj", "dative") or subject(head, depth + 1)
    if verb.dep_ in {"conj", "xcomp", "advcl", "ccomp", "dep", "oprd", "parataxis", "acomp"} and head.pos_ in VERBAL:
        return subject(_gone_on_from(verb, head), depth + 1)
    if verb.dep_ == "pcomp":
        return _of_gerund(verb, depth)
    return None


def for_clauses(verb: "Token") -> "list[Token]":
    """The verbs of clauses with "for … to": "called for him to be freed"."""
    clauses = children(verb, "advcl", "ccomp", "xcomp")
    return [c for c in clauses if any(m.lower_ in prepositions.FOR for m in children(c, "mark"))]


def _designates(verb: "Token") -> bool:
    """“Has designated him as wrongfully detained”: it is he who is detained."""
    marked = any(c.lower_ in prepositions.AS for c in children(verb, "mark"))
    return verb.dep_ == "advcl" and verb.tag_ == "VBN" and marked and child(verb, *SUBJECTS, "aux", "auxpass") is None


def _of_participle(verb: "Token", depth: int) -> "Token | None":
    """“The men arrested in May"; of "is in a federal prison awaiting trial" it is not the prison that awaits it."""
    noun = verb.head
    if verb.tag_ == "VBG" and noun.dep_ == "pobj" and not is_human(noun) and (over := governor(noun)) is not None:
        return subject(over, depth + 1)
    return bearer(noun)


def _is_year(token: "Token") -> bool:
    """“On 14 September 2022 was sentenced”: the year is nobody."""
    return token.tag_ == "CD" and len(token.text) == 4 and token.text.isdigit()  # noqa: PLR2004 - digits of a year


def _gone_on_from(verb: "Token", head: "Token") -> "Token":
    """“X appeared in court, his lawyers said, and was charged”: what goes on is what was said, not the saying."""
    told = head.head if head.dep_ == "parataxis" else child(head, "ccomp")
    appended = verb.dep_ == "conj" and told is not None and told.i < head.i and child(head, "nsubj") is not None
    return told if told is not None and appended else head


def refuses(verb: "Token") -> bool:
    """Whether "deny" means to refuse: "denied treatment", not "denied the report"."""
    things = [*children(verb, "dobj", "oprd", "attr"), *([s] if (s := child(verb, "nsubjpass")) is not None else [])]
    return any(t.lemma_.lower() in REFUSED or t.lower_ in REFUSED for t in things)


def bearer(noun: "Token") -> "Token":
    """The name that a description stands before: of "jailed journalist X" it is X who is jailed."""
    while noun.dep_ in {"compound", "nmod"} and noun.head.ent_type_ == "PERSON":
        noun = noun.head
    return noun


def _of_gerund(verb: "Token", depth: int) -> "Token | None":
    """The doer of a gerund after a preposition: "accused X of organising", "X left after being released"."""
    governor = verb.head.head
    if governor.pos_ in VERBAL:
        target = child(governor, "dobj")
        control = verb.head.lower_ in prepositions.OVER_GERUND
        return target if target is not None and control else subject(governor, depth + 1)
    return child(governor, "poss")


def objects(verb: "Token") -> list["Token"]:
    """The direct objects that are things or people, not times; "the 57-year-old" is a person."""
    found = (c for c in children(verb, "dobj") if c.pos_ not in {"VERB", "ADV"})
    return [c for c in found if c.ent_type_ not in {"DATE", "TIME"} or is_human(c)]


def obj(verb: "Token") -> "Token | None":
    """The direct object of an active verb; of a word cut in pieces ("ex", "-", "ministers") the last piece."""
    told = objects(verb)
    whom = [c for c in told if is_human(c) or not _counted(c)]  # "fined activist X 960 rubles"
    found = max(whom or told, key=lambda c: c.i, default=None)
    if found is not None and _counted(found):
        found = next((c for c in children(found, "nmod", "compound") if c.ent_type_ == "PERSON"), found)
    return resolve_relative(found, verb) if found is not None else None


def _counted(thing: "Token") -> bool:
    return thing.tag_ == "CD" or child(thing, "nummod") is not None


def patient(verb: "Token") -> "Token | None":
    """Whom the verb's action befalls."""
    if is_passive(verb):
        return subject(verb)
    found = obj(verb)
    if found is not None:
        return found
    own = child(verb, "nsubj")
    if verb.dep_ == "relcl" and own is not None and own.lower_ not in RELATIVES:
        return verb.head
    small = next((c for c in children(verb, "ccomp") if c.i > verb.i), None)
    if small is not None and small.ent_type_ == "PERSON" and child(small, *SUBJECTS) is None:
        return small  # "declared Alexei Navalny a prisoner of conscience"
    if small is None or small.pos_ not in {"ADJ", "VERB", "NOUN"} or small.tag_ in {"VBD", "VBZ", "VBP"}:
        return None  # a clause of its own has a doer, and nobody to whom the verb above does anything
    return child(small, "nsubj", "compound")


def is_headline(token: "Token") -> bool:
    """Whether the words are a headline: no full stop stands behind them, at their end or in what follows."""
    last = next((t for t in reversed(token.doc) if not t.is_space), token)
    if last.text in {".", "!", "?", "”", '"', "…", ":", ")"}:
        return False
    closed = [t for t in token.doc[token.i + 1 : last.i] if t.text in _CLOSING]
    return not any(not t.nbor().text[:1].islower() or token.doc.text.islower() for t in closed)


_CLOSING = {".", "!", "?", "…"}


def is_fragment(verb: "Token") -> bool:
    """“Mohsen Shekari, 23. Arrested on 25 September.”: a passive that has lost its subject and its auxiliary."""
    if verb.tag_ not in {"VBN", "VBD"} or verb.dep_ != "ROOT" or is_headline(verb):
        return False
    if any(c.dep_ in {*SUBJECTS, "dobj", "cc"} and c.i < verb.i for c in verb.children) or child(verb, "dobj"):
        return False
    first = next((t for t in verb.sent if t.is_alpha), verb)
    return first == verb or (first.head == verb and first.dep_ in {"advmod", "aux", "auxpass"})


def affected(verb: "Token") -> "Token | None":
    """The patient, and in a headline the subject of a passive that has lost its auxiliary: "Blogger held again"."""
    found = patient(verb)
    past = verb.tag_ in {"VBN", "VBD"} or verb.lemma_ in UNCHANGED
    if found is None and past and not is_passive(verb) and is_headline(verb):
        return subject(verb)
    return found


def of_phrase(noun: "Token") -> "Token | None":
    """What a noun is of: `of` phrase, possessor, or a name before it."""
    for prep in children(noun, "prep"):
        if (
            prep.lower_ in prepositions.OF
            and (inner := child(prep, "pobj")) is not None
            and inner.lemma_ not in term_words.MEASURES
        ):
            return inner
    owner = child(noun, "poss")
    if owner is not None:
        return _whose(owner) or owner
    return next((c for c in children(noun, "compound", "nmod") if c.ent_type_ == "PERSON"), None)


def _whose(owner: "Token") -> "Token | None":
    """“The detainees whose release they sought”: of whom "whose" is said."""
    clause = next((a for a in owner.ancestors if a.dep_ == "relcl"), None) if owner.tag_ == "WP$" else None
    return clause.head if clause is not None else None


def of_many(noun: "Token") -> "Token":
    """“A number of arrests”, "dozens of arrests": the word for how many; else the noun itself."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in prepositions.OF else noun
    return over if over.pos_ in {"NOUN", "NUM"} else noun


def pobj(head: "Token", wanted: frozenset[str]) -> "Token | None":
    """The noun of one of these prepositions below `head`."""
    for prep in children(head, "prep", "agent", "dative", "prt", "advmod"):
        if prep.lower_ in wanted and (inner := child(prep, "pobj", "pcomp")) is not None:
            return inner
    return None


def governor(noun: "Token") -> "Token | None":
    """The verb that a noun or a prepositional phrase hangs on."""
    node = noun
    for _ in range(6):
        node = node.head
        if node.pos_ in VERBAL:
            return node
        if node.dep_ == "ROOT":
            return None
    return None


def coordinated(noun: "Token") -> list["Token"]:
    """The noun and those joined to it by "and" or commas."""
    out = [noun]
    for conjunct in noun.conjuncts:
        if conjunct.i > noun.i and conjunct not in out:
            out.append(conjunct)
    return out


def clause_head(token: "Token") -> "Token":
    """The verb (or root) of the smallest clause that holds the token."""
    node = token
    while node.dep_ != "ROOT" and node.pos_ not in VERBAL:
        node = node.head
    return node


def edges(token: "Token", *, without: frozenset[str] = frozenset()) -> tuple["Token", "Token"]:
    """First and last token of the subtree, leaving out child subtrees with the labels in `without`."""
    kept = [token]
    for c in token.children:
        if c.dep_ not in without:
            kept += [c.left_edge, c.right_edge]
    return min(kept, key=lambda t: t.i), max(kept, key=lambda t: t.i)
