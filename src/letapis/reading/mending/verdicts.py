"""What a court did next, behind what it found: "found X, an editor, guilty of treason and gave him ten years"."""

from typing import TYPE_CHECKING

from letapis.language.chosen import SAY_VERBS, courts, people, prepositions, rulings, terms, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import FINITE, PARTICIPLES, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def guilty_set_off(guilty: "Token") -> None:
    """“Found X, a deputy who spoke against a contest, guilty of lies”: he is guilty, and no contest is."""
    _of_row(guilty)
    found = _finding(guilty)
    whom = next((c for c in found.children if c.dep_ == "dobj" and found.i < c.i < guilty.i), None) if found else None
    if whom is None or guilty.head == whom or next_to(guilty, -1).text != ",":
        return
    if whom.i < guilty.head.i < guilty.i:
        guilty.head, guilty.dep_ = whom, "amod"


def _of_row(guilty: "Token") -> None:
    """“Found the rector and three others guilty of fraud”: all of the row are, of whom the verb finds it."""
    last = guilty.head
    if last.dep_ != "conj" or guilty.dep_ != "amod" or guilty.i < last.i:
        return
    first = next((a for a in last.ancestors if a.dep_ == "dobj"), None)
    if first is not None and first.head.lemma_ in verbs.FINDING:
        guilty.head, guilty.dep_ = first, "amod"


def guilty_in_of(guilty: "Token") -> None:
    """“Found two reporters of Iwacu guilty on Monday”: they are guilty, and Iwacu is whose they are."""
    of, body = guilty.head, next_to(guilty, -1)
    whom = of.head
    if guilty.lower_ not in terms.GUILTY or of.lower_ not in prepositions.OF or body.head != guilty:
        return
    if whom.dep_ != "dobj" or whom.head.lemma_ not in verbs.FINDING or not whom.i < of.i < body.i:
        return
    for child in [c for c in guilty.children if c.i < body.i]:
        child.head = body
    body.head, body.dep_, guilty.head, guilty.dep_ = of, "pobj", whom, "amod"
    if body.pos_ not in {"PROPN", "NOUN"}:
        body.pos_, body.tag_ = "PROPN", "NNP"


def guilty_who(guilty: "Token") -> None:
    """“Found the 36-year-old guilty", "the British-Iranian guilty”: what stands before the word is who is guilty."""
    start, who = guilty.left_edge.i, next_to(guilty, -1)
    found = guilty.doc[max(start - 1, 0)]
    of_him = [c for c in guilty.children if c.i < who.i]
    if found.lemma_ not in verbs.FINDING or who.head != guilty or who.dep_ not in _DESCRIBING:
        return
    if not any(c.dep_ == "det" for c in of_him):
        return
    for one in of_him:
        one.head = who
    who.dep_, who.pos_, who.tag_ = "nsubj", "NOUN", "NN"
    guilty.head, guilty.dep_, guilty.pos_, guilty.tag_ = found, "ccomp", "ADJ", "JJ"


_DESCRIBING = {"amod", "compound", "nmod"}


def goes_on_from_found(verb: "Token") -> None:
    """“Found X, an editor, guilty of treason and handed him 14 years”: the court did, and nobody else.

    However far from the court the parse hung it: on what X is guilty of, or on what is told of him before that.
    """
    found, doc = _finding(verb), verb.doc
    if found is None or found == verb.head or has(verb, "nsubj", "nsubjpass", "aux", "auxpass") or not _does(verb):
        return
    guilty = next((t for t in doc[found.i : verb.i] if t.lower_ in terms.GUILTY), None)
    if guilty is None or verb.tag_ not in PARTICIPLES or not found.i < verb.head.i < verb.i:
        return
    behind = (a for a in verb.ancestors if guilty.i < a.i and a.dep_ in {"relcl", "advcl", "ccomp"})
    if next(behind, None) is None:  # "guilty of insulting the president who had jailed his friend and pardoned him"
        verb.head, verb.dep_, verb.tag_ = found, "conj", "VBD"


def goes_on_from_ruling(verb: "Token") -> None:
    """“The court ruled that she had undermined the state and handed her ten years”: the court did, and not she."""
    deed = verb.head
    ruling, who = deed.head, next((c for c in deed.children if c.dep_ == "nsubj"), None)
    if deed.dep_ != "ccomp" or verb.tag_ not in PARTICIPLES or not _does(verb):
        return
    court = next((c for c in ruling.children if c.dep_ == "nsubj"), None)
    if court is None or court.lemma_.lower() not in courts.COURTS | courts.JUDGES:
        return
    if _is_thing(who) and ruling.lemma_ in rulings.HOLDING and not has(verb, "nsubj", "nsubjpass", "aux", "auxpass"):
        verb.head, verb.tag_ = ruling, "VBD"  # "held that the arrest was invalid and ordered him set free"
    if who is None:
        return
    whom = next((c for c in verb.children if c.dep_ in {"dobj", "dative", "nsubj"} and c.tag_ == "PRP"), None)
    apart = whom is not None and (who.tag_ == "PRP" or who.ent_type_ == "PERSON") and ruling.i < deed.i < verb.i
    if apart and not has(verb, "aux", "auxpass") and ruling.lemma_.lower() in SAY_VERBS | verbs.FINDING:
        verb.head, verb.tag_ = ruling, "VBD"


def _is_thing(who: "Token | None") -> bool:
    """“There was no evidence", "the arrest was invalid”: what acquits and orders nothing."""
    return who is None or (who.pos_ == "NOUN" and not who.ent_type_ and not is_human_noun(who))


def gives_then(gerund: "Token") -> None:
    """“Convicted them of inciting discord and breaking the law, sentencing each to five years”: no deed of theirs."""
    deed = climbed(gerund, lambda t: t.dep_ == "conj")
    prep = deed.head
    over = climbed(prep, lambda t: t.pos_ not in VERBAL)
    before = next_to(gerund, -1)
    if deed.dep_ not in {"pcomp", "pobj"} or gerund.lemma_ not in rulings.METES_OUT or before.text != ",":
        return
    ruled = over.lemma_ in verbs.OF_DEEDS | verbs.FINDING and over.i < prep.i
    if ruled and prep.lower_ in prepositions.FOR_OFFENCE and has(over, "nsubj") and has(gerund, "dobj", "dative"):
        gerund.head, gerund.dep_ = over, "advcl"


def _does(verb: "Token") -> bool:
    """Whether something is given or done to somebody."""
    whom = any(c.dep_ in {"dobj", "dative"} and c.lower_ in people.PRONOUNS for c in verb.children)
    return whom or verb.lemma_ in rulings.METES_OUT or verb.lower_ in rulings.FINED


def _finding(token: "Token") -> "Token | None":
    """The verb that somebody is found guilty by, above a word of its clause."""
    found = (a for a in token.ancestors if a.pos_ in VERBAL and a.i < token.i and a.lemma_ in verbs.FINDING)
    return next((a for a in found if has(a, "nsubj")), None)


def of_case(against: "Token") -> None:
    """“Opened the trial against three members”: right behind the trial, against whom it is."""
    trial, verb = next_to(against, -1), against.head
    if (
        against.lower_ in rulings.AGAINST
        and trial.lower_ in rulings.CASES
        and trial.head == verb
        and trial.dep_ == "dobj"
    ):
        against.head = trial


def trial_opened(opened: "Token") -> None:
    """“The trial of X, 45, opened in Harare”: with no other verb in the sentence, it is the trial that opened."""
    trial = opened.head
    if opened.lemma_ not in verbs.BEGINNING or trial.dep_ != "ROOT" or trial.lemma_.lower() not in rulings.CASES:
        return
    if opened.tag_ != "VBN" or not trial.i < opened.i or any(t.tag_ in FINITE for t in opened.sent):
        return
    opened.head, opened.dep_, opened.tag_ = opened, "ROOT", "VBD"
    trial.head, trial.dep_ = opened, "nsubj"
    for behind in [c for c in trial.children if c.i > opened.i]:
        behind.head = opened
