"""An event that somebody calls for, or that a court is asked for: told so by the words above it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, prepositions, unreal, verbs
from letapis.language.chosen import courts as court_words
from letapis.language.chosen import stance as words
from letapis.reading import syntax
from letapis.reading.spine import auxiliaries, hangs_under, is_infinitive
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def demanded(node: "Token", token: "Token") -> bool:
    """“Should be released", "Amnesty demands her release", "release X now”: what somebody calls for."""
    helpers = auxiliaries(node)
    if helpers & words.DEMAND_MODALS and not verbs.HAVE & helpers:
        return not ruled_so(node)
    nobody = any(c.lower_ in words.NOBODY for c in syntax.children(node, *syntax.SUBJECTS))
    if helpers & words.MISSED_MODALS and verbs.HAVE & helpers and syntax.child(node, "neg") is None and not nobody:
        return True  # "should have been released in May", and was not
    if node is token:
        return _told_to_do(node) or _asked_to_be(node) or _in_request(node)
    if _meanwhile(token) or _in_its_call(node, token):
        return not _meanwhile(token)
    if node.lower_ in clauses.APPEAL_FORM:
        return node.pos_ == "NOUN" and _for_it(node, token)
    lemma = node.lemma_.lower()
    if node.pos_ == "NOUN":
        return lemma in words.DEMAND_NOUNS
    if lemma in words.TELLING and is_infinitive(token) and token.dep_ == "xcomp" and token.head == node:
        return True  # "tell the president to free him"
    wished = lemma in words.WISH_VERBS and token.tag_ == "VBN" and node.i < token.i
    named = lemma in words.CALL_FOR and any(
        c in syntax.children(node, "dobj", "oprd") for c in [token, *token.ancestors]
    )
    subject = token.dep_ == "nsubjpass" and token.pos_ == "NOUN" and token.head == node  # "her release was demanded"
    under = subject or hangs_under(token, node)
    off = any(c.lower_ in unreal.OFF for c in syntax.children(node, "prt"))  # "the trial was called off"
    called = lemma in words.DEMAND_VERBS and under and not named and not off  # "called his death an execution"
    called = called or (lemma in unreal.OUGHT and under)
    called = called and not (_against(token, node) or _insisted(token, node))
    return (wished or called) and not (_asks_court(node) and (lemma in words.REQUEST_VERBS or _by_prosecutor(node)))


def ruled_so(node: "Token") -> bool:
    """“A court ruled that he should be freed”: so it ordered, and what it orders is to come; nobody calls for it."""
    over = node.head
    if node.dep_ != "ccomp" or over.lemma_ not in words.ORDERING or over.tag_ not in {"VBD", "VBN", "VBZ"}:
        return False
    who = syntax.subject(over)
    orders = who is not None and any(t.lemma_.lower() in words.COURTS for t in (who, *who.lefts))
    return orders and who is not None and not any(t.lower_ in court_words.OF_RIGHTS for t in who.subtree)


def _asked_to_be(verb: "Token") -> bool:
    """“Requests that he be flown abroad were never answered”: what a noun asks for, in the form of a wish."""
    bare = any(c.tag_ == "VB" for c in syntax.children(verb, "auxpass")) and not any(syntax.children(verb, "aux"))
    return bare and verb.dep_ == "acl" and verb.head.lemma_.lower() in words.DEMAND_NOUNS


def _in_request(verb: "Token") -> bool:
    """“Have not responded to two requests to release X”: what the noun right before asks for."""
    to = verb.left_edge
    before = next_to(to, -1) if verb.tag_ == "VB" and to.i > verb.sent.start else verb
    return to.lower_ in verbs.INFINITIVE_MARK and before.lemma_.lower() in words.DEMAND_NOUNS


def _in_its_call(node: "Token", token: "Token") -> bool:
    """“Repeated its call for him to be freed”: what the call is for, whatever the parse hangs it on."""
    asked = (c for c in syntax.children(node, "dobj") if c.lemma_.lower() in words.DEMAND_NOUNS)
    return any(token in syntax.for_clauses(noun) for noun in asked)


def striven_for(token: "Token") -> bool:
    """“Lawyers are fighting for her acquittal”, "went for an acquittal”: it has yet to come."""
    prep = token.head
    hung = token.pos_ == "NOUN" and token.dep_ == "pobj" and prep.lower_ in prepositions.FOR
    return hung and prep.head.lemma_.lower() in words.STRIVING


def _meanwhile(token: "Token") -> bool:
    """“Urged the state to keep her safe while in detention", "to free him now that no charge is left”: what is so."""
    if any(t.dep_ == "ccomp" and _since_now(t) for t in (token, *token.ancestors)):
        return True
    prep = token.head if token.dep_ == "pobj" else token
    return prep.i > 0 and prep.dep_ == "prep" and next_to(prep, -1).lower_ in clauses.WHILE


def _since_now(clause: "Token") -> bool:
    mark = syntax.child(clause, "mark")
    before = next_to(mark, -1) if mark is not None and mark.i > clause.sent.start else clause
    return before.lower_ in clauses.NOW


def requested(node: "Token", token: "Token") -> bool:
    """What a prosecutor asks for, or a court is asked to do."""
    asking = node is not token and node.lemma_.lower() in words.REQUEST_VERBS | words.DEMAND_VERBS
    return asking and hangs_under(token, node) and _asks_court(node)


def _for_it(appeal: "Token", token: "Token") -> bool:
    """“An appeal by the Pope for his release”: a call, and no court's remedy, for what is done to nobody by force."""
    return any(c.lower_ in prepositions.FOR and token in c.subtree for c in syntax.children(appeal, "prep"))


def _insisted(token: "Token", verb: "Token") -> bool:
    """“Insists that he was tortured", but not "insists that he be freed”: said to be so, and not wanted."""
    clause = next((t for t in (token, *token.ancestors) if t.head == verb), token)
    if verb.lemma_.lower() not in words.INSISTING or clause.dep_ != "ccomp":
        return False
    helpers = auxiliaries(clause)
    wanted = helpers & words.DEMAND_MODALS or any(c.tag_ == "VB" for c in syntax.children(clause, "auxpass", "aux"))
    return clause.tag_ != "VB" and not wanted


def _against(token: "Token", verb: "Token") -> bool:
    """“Appeals against the six years handed to her”: what is fought is there."""
    return any(c.lower_ in prepositions.AGAINST and token in c.subtree for c in syntax.children(verb, "prep"))


def _told_to_do(verb: "Token") -> bool:
    """“To release X immediately;", "Release X now": a line of an appeal, which nobody is the subject of."""
    while verb.dep_ == "conj" and verb.tag_ == verb.head.tag_ == "VB":
        verb = verb.head  # "release her and drop the charges"
    alone = verb.dep_ in {"ROOT", "ccomp"} and verb.tag_ == "VB" and not any(syntax.children(verb, *syntax.SUBJECTS))
    opens = next((t for t in verb.sent if t.is_alpha), verb)
    if verb.dep_ == "advcl" and verb.tag_ == "VB" and opens == verb and verb.i < verb.head.i:
        return not any(syntax.children(verb, *syntax.SUBJECTS, "aux"))  # "Lock her up, the crowd chanted"
    return alone and (opens == verb or (opens.head == verb and opens.lower_ in verbs.INFINITIVE_MARK))


def _by_prosecutor(verb: "Token") -> bool:
    who = syntax.subject(verb)
    return who is not None and any(t.lower_ in words.PROSECUTORS for t in who.subtree)


def _asks_court(verb: "Token") -> bool:
    whom = syntax.obj(verb)
    return _by_prosecutor(verb) or (whom is not None and whom.lemma_.lower() in court_words.ASKED_COURT)
