"""An event that has yet to come: announced, awaited, due; told so by the words above it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import clauses, orders, prepositions, unreal, verbs
from letapis.language.chosen import people as people_words
from letapis.language.chosen import stance as words
from letapis.reading import syntax
from letapis.reading.demands import ruled_so
from letapis.reading.spine import auxiliaries, hangs_under, is_infinitive, said_before
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def planned(node: "Token", token: "Token") -> bool:
    """“Will be tried", "plans to deport X", "the trial is due to open”: what has yet to come."""
    helpers = auxiliaries(node)
    if helpers & words.FUTURE_MODALS or (helpers & words.BACKSHIFTED and said_before(node)):
        return True
    if (helpers & words.DEMAND_MODALS and ruled_so(node)) or (
        (
            node is token or (node in (token.head, _carrying(token)) and token.dep_ != "ccomp")
        )  # "came to hear that he was accused"
        and is_infinitive(node)
        and (
            node.head.lemma_ in verbs.BE
            or (node.dep_ in {"acl", "advcl"} and not (_came_to_that(node) or _has_done(node)))
            or (syntax.is_headline(node) and node.dep_ in {"relcl", "ROOT"})
            or (node.dep_ == "relcl" and node.head.lower_ in people_words.THOSE)  # "for those convicted to be pardoned"
            or (node.dep_ == "ROOT" and syntax.is_passive(node))  # "also to be freed is X"
            or (
                node.dep_ == "ccomp" and syntax.is_headline(node) and syntax.is_passive(node)
            )  # "X to be freed, Y says"
        )
    ):
        return True
    wanted = node.head.lower_ in words.WHATEVER or node.head.lemma_.lower() in words.PLAN_NOUNS
    if node.dep_ in {"relcl", "acl"} and is_infinitive(node) and wanted:
        return True  # "promised to do everything to get him out", "was in a position to arrest him"
    if node is token:
        return _awaited(token) or served_next(token)
    dated = any(thing.lemma_.lower() in words.DATES for thing in syntax.children(node, "dobj"))
    if dated or (token.dep_ in syntax.SUBJECTS and token.head == node and _to_come(node)):
        return True  # "gave no date for his release", "set a date for the trial"
    if node.pos_ == "NOUN":
        return node.lemma_.lower() in words.PLAN_NOUNS and node.dep_ not in syntax.SUBJECTS
    if node.pos_ == "ADJ":
        return node.lemma_.lower() in words.PLAN_ADJECTIVES and hangs_under(token, node)
    signed = node.lemma_ in words.SIGNING and token.lemma_ in words.BY_SIGNATURE
    going = node.lemma_ in unreal.GOING and node.tag_ == "VBG" and is_infinitive(token)  # "had been going to be freed"
    planned = (
        node.lemma_.lower() in words.PLAN_VERBS or going or (_has_yet(node) and not _silent(node, token))
    )  # "has yet to be sentenced"
    return planned and not signed and hangs_under(token, node)


def _has_done(node: "Token") -> bool:
    """“Was held to have published it”: done before."""
    return any(c.lemma_ in verbs.PERFECT for c in syntax.children(node, "aux"))


def awaited_noun(token: "Token") -> bool:
    """“The rest await their sentence", "is awaiting the verdict”: it has yet to come."""
    return token.dep_ == "dobj" and token.pos_ == "NOUN" and token.head.lemma_ in words.AWAIT


def put_off(token: "Token") -> bool:
    """“Supporters await her release", "hopes of her release faded”: what has yet to come."""
    over = token.head
    noun = over.head if token.dep_ == "pobj" else over
    if token.pos_ != "NOUN":
        return False
    if token.dep_ == "pobj" and (noun.lemma_.lower() in words.HOPE_NOUNS or over.lower_ in prepositions.PENDING):
        return True
    off = over.lemma_ in unreal.PUTTING and any(c.lower_ in unreal.AWAY for c in syntax.children(over, "prt"))
    return token.dep_ in {"dobj", "nsubjpass"} and (over.lemma_ in words.PUTTING_OFF or off)


def once_free(token: "Token") -> bool:
    """“After their release they will spend a year under house arrest”: what follows, and so the release, is to come.

    Not where a day is told of it: "after his release in May he will have to report weekly".
    """
    prep = token.head
    if token.pos_ != "NOUN" or token.dep_ != "pobj" or prep.lower_ not in prepositions.ONCE or prep.dep_ != "prep":
        return False
    dated = any(t.ent_type_ in {"DATE", "TIME"} for t in token.subtree)
    if not dated and any(t.lemma_.lower() in words.AFTER_RELEASE for t in token.doc[prep.i - 2 : prep.i]):
        return True  # "was sentenced to ten years, and to three years of surveillance after his release"
    if not dated and _confined_then(prep):
        return True
    return not dated and bool(auxiliaries(prep.head) & words.FUTURE_MODALS)


def _confined_then(prep: "Token") -> bool:
    """“16 years in prison with five years' house arrest on release”: the second term begins once the first is over."""
    doc, at = prep.doc, prep.i
    if tuple(t.lower_ for t in doc[max(at - 2, 0) : at]) != words.AT_HOME:
        return False
    measured = any(t.ent_type_ == "DATE" for t in doc[max(at - 6, 0) : at - 2])
    return measured and any(t.lemma_.lower() in words.BESIDE_TERM for t in doc[prep.sent.start : at])


def served_next(token: "Token") -> bool:
    """“Sentenced to nine years in prison followed by five years of house arrest”: it comes when they are served."""
    over = token
    for _ in range(2):  # "by five years of house arrest", "by deportation"
        over = over.head.head if over.dep_ == "pobj" and over.head.dep_ in {"prep", "agent"} else over
    verb = over.head
    if over.lemma_ not in words.THEN or over.tag_ != "VBN" or over.dep_ not in {"advcl", "acl"} or not verb.i < over.i:
        return False
    measured = any(t.lemma_.lower() in words.BESIDE_TERM for t in over.doc[max(over.i - 6, 0) : over.i])
    told = (verb, *verb.ancestors)
    return measured and token.pos_ == "NOUN" and not any(t.lemma_ in words.SERVED and t.tag_ == "VBD" for t in told)


def due_free(token: "Token") -> bool:
    """“If he serves the whole term, he should be free in February”: what is expected, and called for by nobody."""
    if token.lemma_ not in verbs.BE or not auxiliaries(token) & words.DEMAND_MODALS:
        return False
    day = any(
        c.ent_type_ == "DATE" and p.lower_ in prepositions.AT_DAY
        for p in syntax.children(token, "prep")
        for c in syntax.children(p, "pobj")
    )
    clause = (m for c in syntax.children(token, "advcl") for m in syntax.children(c, "mark"))
    return day or any(m.lower_ in words.CONDITION_MARKS for m in clause)


def fated(token: "Token") -> bool:
    """“Who was to die in a police cell”: who has died, told from before that; nobody plans it."""
    over = token.head
    to_die = token.dep_ == "xcomp" and is_infinitive(token) and not syntax.is_passive(token)
    return to_die and over.lemma_ in verbs.BE and over.tag_ == "VBD"


def _came_to_that(node: "Token") -> bool:
    """“Was freed in May, only to be seized again in June”: what followed, and no aim."""
    only = any(c.lower_ in clauses.ONLY and next_to(c).lower_ in verbs.INFINITIVE_MARK for c in node.lefts)
    return only and node.dep_ == "advcl" and node.head.i < node.i and node.head.tag_ in {"VBD", "VBN"}


def _carrying(token: "Token") -> "Token":
    """“X to go on trial”: the verb that a noun behind a preposition completes; who is to remain in jail is there."""
    verb = token.head.head
    completed = token.dep_ == "pobj" and token.pos_ == "NOUN" and verb.lemma_ not in verbs.STAYING
    return verb if completed else token.head


def _awaited(token: "Token") -> bool:
    """“We will not rest until he is released", "once he is freed, they will march”: what somebody waits for."""
    main = _waiting(token)
    now = any(t.tag_ in {"VBZ", "VBP"} for t in (token, *syntax.children(token, "aux", "auxpass")))
    marks = {c.lower_ for c in syntax.children(token, "mark", "advmod")}
    if main is None:
        return False
    still = token.dep_ != "advcl" or marks & (words.UNTIL | prepositions.BEFORE)
    if now and still and syntax.is_passive(token) and syntax.child(token, "aux") is None:
        return True  # "before he is freed", but not "before he has been freed"
    to_come = auxiliaries(main) & (words.FUTURE_MODALS | words.MUST)
    return bool(to_come) and (now or bool(marks & words.UNTIL))


def _waiting(token: "Token") -> "Token | None":
    """The verb of what comes once an event has come: "the moment he is freed", "as soon as he is freed"."""
    over = token.head
    if token.dep_ in {"relcl", "acl"} and over.lemma_.lower() in unreal.MOMENT_NOUNS:
        return over.head.head if over.dep_ == "pobj" else over.head
    if token.dep_ != "advcl":
        return None
    if over.lower_ in unreal.SOON:
        return over.head
    marks = {c.lower_ for c in syntax.children(token, "mark", "advmod")}
    return over if marks & unreal.ONCE else None


def _has_yet(verb: "Token") -> bool:
    """“Has yet to begin", "has yet to be sentenced”: it has not come."""
    yet = verb.lemma_ in verbs.PERFECT and any(c.lower_ in words.YET for c in syntax.children(verb, "advmod"))
    return yet and syntax.child(verb, "xcomp") is not None


def _silent(verb: "Token", token: "Token") -> bool:
    """“Police have yet to comment on the arrest of X”: it is the word that has not come."""
    word = syntax.child(verb, "xcomp")
    return word is not None and word is not token and word.lemma_.lower() in orders.STILL_SILENT


def _to_come(verb: "Token") -> bool:
    """“The trial is due to open on Monday”, "her sentencing is scheduled for October"."""
    if any(t.lemma_.lower() in words.ENDINGS and is_infinitive(t) for t in verb.subtree):
        return False  # "his sentence is due to end in May"
    if _has_yet(verb):
        return True  # "her trial has yet to begin"
    if verb.lemma_ in verbs.BE:
        due = (c for c in syntax.children(verb, "acomp") if c.lemma_.lower() in words.PLAN_ADJECTIVES)
        if any(c.lemma_.lower() in words.NOT_YET for c in syntax.children(verb, "acomp")):
            return True
        begins = any(is_infinitive(c) for c in syntax.children(verb, "xcomp"))  # "the trial is to begin"
        return begins or any(syntax.child(c, "xcomp", "prep") is not None for c in due)
    begun = verb.lemma_ in words.BROKEN_OFF and not any(
        c.lower_ in prepositions.TO | words.UNTIL for c in syntax.children(verb, "prep")
    )  # "the trial was adjourned": it had begun
    return syntax.is_passive(verb) and verb.lemma_.lower() in words.SCHEDULING and not begun
