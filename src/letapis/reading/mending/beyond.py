"""What the parser took for a part of the clause before it, and what lies beyond that clause."""

from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, SAY_VERBS, clauses, mends, prepositions, rulings, terms, verbs
from letapis.reading.mending.tree import FINITE, PARTICIPLES, VERBAL, climbed, has
from letapis.reading.meted_out import metes_out
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def beyond_relative(verb: "Token") -> None:
    """“X, whose help inspired the film, will be freed, Y said": behind a comma, without a subject, that of X."""
    clause = verb.head
    if clause.dep_ != "relcl":
        return
    over, first = clause.head, verb.left_edge
    finite = verb.tag_ in FINITE or has(verb, "aux", "auxpass")
    if not finite or has(verb, "nsubj", "nsubjpass", "mark", "expl"):
        return
    if first.i == 0 or next_to(first, -1).text != "," or not over.i < clause.i < verb.i:
        return
    if over.dep_ == "nsubj" and over.head.i > verb.i:
        verb.head = over.head
    elif over.dep_ == "ROOT":
        verb.head, verb.dep_ = verb, "ROOT"
    else:
        return
    over.head, over.dep_ = verb, "nsubjpass" if has(verb, "auxpass") else "nsubj"


def beyond_headline(verb: "Token") -> None:
    """“Bishop who refused exile gets 26 years”: what is now and what was before are no clause of each other."""
    clause = verb.head
    if clause.dep_ != "relcl" or clause.head.dep_ != "ROOT":
        return
    over, object_ = clause.head, next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if object_ is None or has(verb, "mark"):
        return
    apart = clause.tag_ == "VBD" and verb.tag_ == "VBZ" and not over.i > clause.i
    if not apart or object_.left_edge.i != clause.i + 1 or object_.i != verb.i - 1 or object_.pos_ == "PROPN":
        return
    for behind in [c for c in clause.children if c.i > verb.i]:
        behind.head, behind.dep_ = verb, "dobj" if behind.dep_ == "npadvmod" else behind.dep_
    object_.head, object_.dep_ = clause, "dobj"
    verb.head, verb.dep_ = verb, "ROOT"
    over.head, over.dep_ = verb, "nsubj"


def beyond_infinitive(participle: "Token") -> None:
    """“Had found her guilty of seeking to change the system and given her five years”: no infinitive, but the court."""
    infinitive = participle.head
    if participle.tag_ != "VBN" or infinitive.tag_ != "VB" or has(participle, "nsubj", "nsubjpass", "aux", "auxpass"):
        return
    had = next((a for a in infinitive.ancestors if a.tag_ == "VBN" and has(a, "aux", "auxpass")), None)
    if had is None or has(infinitive, "auxpass"):
        return
    for joint in [c for c in infinitive.children if c.dep_ == "cc" and infinitive.i < c.i < participle.i]:
        joint.head = had
    participle.head = had


def beyond_fronted(prep: "Token") -> None:
    """“On 23 September, days after Y had published a letter, X was arrested”: the day is that of the main clause."""
    clause = prep.head
    if clause.dep_ != "advcl" or not prep.is_sent_start or clause.head.i < clause.i:
        return
    behind = prep.right_edge.i + 1
    mark = next((c for c in clause.children if c.dep_ == "mark"), None)
    if mark is not None and behind < mark.i and prep.doc[behind].text == ",":
        prep.head = clause.head


def beyond_clause(prep: "Token") -> None:
    """“Has jailed X, who broke the story, for 13 years", "sent X, editor of Y, to prison for six”: of the verb."""
    set_off = prep.i > 0 and next_to(prep, -1).text == ","
    if prep.lower_ not in prepositions.FOR_LENGTH or not (set_off or prep.lower_ in mends.TO):
        return
    years = next((c for c in prep.children if c.dep_ == "pobj"), None)
    where = set_off and years is not None and prep.lower_ in mends.TO and years.lemma_.lower() in mends.SENT_TO
    if years is None or not (where or years.lemma_.lower() in terms.UNITS):
        return
    path = [prep.head, *prep.head.ancestors]
    inside = any(t.dep_ in {"relcl", "acl", "appos"} for t in path)
    given = mends.SENDING if where else LISTS["sentencing"] if set_off else rulings.SENTENCING_TO
    verb = next((t for t in path if t.lemma_.lower() in given and t.pos_ in VERBAL), None)
    if (
        not inside
        or verb is None
        or prep.head == verb
        or any(c.lower_ in mends.TO and c.dep_ == "prep" for c in verb.children)
    ):
        return
    for one in [c for c in prep.head.children if c.dep_ == "prep" and c.i >= prep.i]:
        one.head = verb


def beyond_set_off(behind: "Token") -> None:
    """“Police took X, who had fled the war, into custody", "freed Y, who is 60, on Friday”: of the verb before X.

    The second comma ends what is told of X between the two; where it has commas of its own, which ends it is not sure.
    """
    if behind.i < _SHORTEST or next_to(behind.left_edge, -1).text != ",":
        return
    if behind.dep_ == "npadvmod" and has(behind, "nummod"):
        return  # "gave X, who plays, two days off": a length, and no day
    clause = climbed(behind.head, lambda t: t.dep_ not in {"relcl", "ROOT"})
    whom = clause.head
    done = climbed(whom, lambda t: t.dep_ in {"pobj", "prep"})  # "dropped the charges against X, who is 60, on Friday"
    verb = done.head
    if clause.dep_ != "relcl" or done.dep_ != "dobj" or not verb.i < whom.i < clause.i < behind.i:
        return
    first = whom.doc[clause.left_edge.i - 1]
    between = whom.doc[first.i + 1 : behind.left_edge.i - 1]
    deed = any(c.dep_ == "pcomp" or c.tag_ == "VBG" for c in behind.children)  # ", who was held, for planning a march"
    if first.text != "," or deed or verb.pos_ not in VERBAL or any(t.text == "," for t in between):
        return
    for one in [c for c in behind.head.children if c.i >= behind.i and c.dep_ != "punct"]:
        one.head = verb


_SHORTEST = 5
"""Words before what stands behind such a clause."""


def next_offence(prep: "Token") -> None:
    """“Of treason (Article 356), of organising riots and of tax evasion”: behind a comma the same "of" goes on."""
    offence = prep.head
    if (
        offence.dep_ not in {"pobj", "pcomp"}
        or next_to(prep, -1).text != ","
        or prep.lower_ not in prepositions.FOR_OFFENCE
    ):
        return
    first = offence.head
    told = next((c for c in prep.children if c.dep_ in {"pobj", "pcomp"}), None)
    if first.lower_ == prep.lower_ and first.dep_ in {"prep", "conj"} and told is not None and told.tag_ != "WDT":
        prep.head, prep.dep_ = first, "conj"


def next_deed(gerund: "Token") -> None:
    """“Charged with fraud, tax evasion and illegally crossing the border”: the next offence, nothing that happened.

    Behind a comma alone only where the list goes on: "guilty of fraud, spreading false news, and having links".
    """
    verb = gerund.head
    if verb.lemma_ not in verbs.OF_DEEDS or gerund.i < verb.i or has(gerund, "nsubj", "nsubjpass", "aux", "mark"):
        return
    before = gerund.doc[gerund.left_edge.i - 1]
    joined = before.dep_ == "cc" or before.lower_ in clauses.AND
    goes_on = before.text == "," and any(c.dep_ == "conj" and c.tag_ == "VBG" for c in gerund.children)
    if not (joined or goes_on) or gerund.lemma_ in SAY_VERBS or metes_out(gerund):
        return
    heads = [verb, *(c for c in verb.children if c.dep_ in {"oprd", "acomp", "dobj"})]
    preps = [p for h in heads for p in h.children if p.lower_ in prepositions.FOR_OFFENCE and verb.i < p.i < gerund.i]
    deed = next((c for p in preps for c in p.children if c.dep_ in {"pobj", "pcomp"} and c.ent_type_ != "DATE"), None)
    if deed is not None:
        gerund.head, gerund.dep_ = deed, "conj"


def to_do_what(verb: "Token") -> None:
    """“Convicted X of conspiracy to seize power”: to what end the conspiracy was, not the conviction."""
    noun = verb.doc[verb.left_edge.i - 1] if verb.left_edge.i else verb
    if verb.tag_ != "VB" or verb.head.lemma_ not in verbs.OF_DEEDS or not has(verb, "aux"):
        return
    if noun.dep_ in {"pobj", "conj", "pcomp"} and noun.lemma_.lower() in terms.TO_AN_END and noun.i > verb.head.i:
        verb.head, verb.dep_ = noun, "acl"


def of_day(prep: "Token") -> None:
    """“Was convicted in April of receiving funds”: not of April."""
    day = prep.head.head if prep.head.dep_ == "nummod" else prep.head  # "on 3 June 2022 of treason"
    bare = day.dep_ == "npadvmod"  # "was convicted last year of treason"
    verb = day.head if bare else day.head.head
    year = day.is_digit and len(day) == _YEAR  # "convicted in 2021 of treason"
    if prep.lower_ not in prepositions.FOR_OFFENCE or not (year or day.ent_type_ == "DATE"):
        return
    if not bare and day.dep_ != "pobj":
        return
    deed = any(c.dep_ == "pcomp" or (c.tag_ in {"NN", "NNS"} and c.ent_type_ != "DATE") for c in prep.children)
    if verb.lemma_ in verbs.OF_DEEDS and deed:
        prep.head = verb


_YEAR = 4
"""Digits of a year."""


def beyond_guilty(noun: "Token") -> None:
    """“Finding him guilty of smuggling cash and financing “actions …”": no object of the finding, but of the deed."""
    verb = noun.head
    if verb.lemma_ not in verbs.FINDING or noun.i < verb.i:
        return
    guilty = next((c for c in verb.children if c.dep_ == "ccomp" and verb.i < c.i < noun.i and has(c, "nsubj")), None)
    before = next_to(noun.left_edge, -1) if guilty is not None else noun
    while guilty is not None and before.i > guilty.i and before.is_punct:
        before = next_to(before, -1)
    if guilty is not None and before.i > guilty.i:
        noun.head = before


def beyond_found(verb: "Token") -> None:
    """“The court found X guilty of treason and imposed life imprisonment”: the court did, who is not guilty."""
    guilty = verb.head
    finding = guilty.head
    found = guilty.dep_ == "ccomp" and finding.lemma_ in verbs.FINDING and finding.i < guilty.i
    if guilty.pos_ == "ADJ" and found and verb.tag_ in PARTICIPLES and has(verb, "dobj", "dative", "prt"):
        verb.head, verb.tag_ = finding, "VBD"


def beyond_gerund(verb: "Token") -> None:
    """“Was convicted of inflicting harm and sent to a colony”: he was, who inflicted it, and sent nobody."""
    deed = verb.head
    if deed.tag_ != "VBG" or deed.dep_ not in {"pcomp", "conj"} or has(verb, "auxpass", "nsubj", "nsubjpass"):
        return
    is_now = any(c.dep_ == "aux" and c.tag_ in FINITE for c in verb.children)
    if has(verb, "aux", "dobj") and not (is_now and verb.tag_ == "VBG"):
        return
    over = next((t for t in deed.ancestors if t.pos_ == "VERB" and t.tag_ != "VBG"), None)
    if over is not None and has(over, "auxpass") and over.i < deed.i:
        verb.head, verb.tag_ = over, verb.tag_ if is_now else "VBN"  # "of plotting and is serving ten years"


def beyond_place(participle: "Token") -> None:
    """“He was arrested in Tizi Ouzou, accused of plotting”: what is said behind the place is said of him."""
    place = participle.head
    if participle.tag_ != "VBN" or place.dep_ != "pobj" or place.pos_ != "PROPN":
        return
    if next_to(participle, -1).text != "," or has(participle, "nsubj", "nsubjpass", "auxpass"):
        return
    known = place.ent_type_ in {"GPE", "LOC"} or place.head.lower_ in prepositions.IN_PLACE
    known = known or (place.head.lower_ in prepositions.FROM and place.head.head.lemma_.lower() in verbs.MOVING)
    verb = next((t for t in place.ancestors if t.pos_ in VERBAL), place) if known else place
    if verb.i < place.i < participle.i and has(verb, "nsubj", "nsubjpass", "auxpass"):
        participle.head, participle.dep_ = verb, "advcl"


def beyond_aside(verb: "Token") -> None:
    """“X turned himself in after the judge revoked his bail, and was taken to jail”: X was, and not the judge."""
    clause = verb.head
    main, doc = clause.head, verb.doc
    if clause.dep_ != "advcl" or not has(verb, "auxpass") or has(verb, "nsubj", "nsubjpass", "mark"):
        return
    first = verb.left_edge
    joint = doc[first.i - 1] if first.i else first
    if joint.lower_ not in clauses.AND or doc[joint.i - 1].text != "," or not main.i < clause.i < verb.i:
        return
    if has(clause, "mark") and has(clause, "nsubj") and not has(clause, "auxpass") and has(main, "nsubj", "nsubjpass"):
        verb.head, joint.head = main, main


def beyond_participle(noun: "Token") -> None:
    """“Freed were A, convicted in May of spreading fakes, and the critic B”: B is joined to A, not to "convicted"."""
    clause = noun.head
    first = clause.head
    before = noun.doc[noun.left_edge.i - 1] if noun.left_edge.i else noun
    if clause.tag_ != "VBN" or clause.dep_ != "acl" or not first.i < clause.i < noun.i or first.ent_type_ != "PERSON":
        return
    named = noun.ent_type_ == "PERSON" or any(c.dep_ == "appos" and c.ent_type_ == "PERSON" for c in noun.children)
    if named and before.dep_ == "cc" and noun.doc[before.i - 1].text == ",":
        noun.head, before.head = first, first


def main_before(verb: "Token") -> None:
    """“Police arrested X, hours after a court had ordered an inquiry”: what "after" opens is no main clause."""
    below = verb.head
    if below.dep_ != "ROOT" or not verb.i < below.i or not has(verb, "nsubj", "nsubjpass") or has(verb, "mark"):
        return
    mark = next((c for c in below.children if c.dep_ == "mark" and verb.i < c.i < below.i), None)
    if mark is None or mark.lower_ not in prepositions.BEFORE_OR_AFTER or below.lemma_.lower() in SAY_VERBS:
        return
    verb.head, verb.dep_ = verb, "ROOT"
    below.head, below.dep_ = verb, "advcl"


def asked_in_vain(participle: "Token") -> None:
    """“Requests to see a doctor were ignored”: it is the requests that were, and the doctor who was to be seen."""
    inner, noun = participle.head, participle.head.head
    if inner.dep_ != "acl" or inner.tag_ != "VB" or noun.pos_ != "NOUN" or not noun.i < inner.i < participle.i:
        return
    passive = next((c for c in participle.children if c.dep_ == "auxpass"), None)
    seen = next((c for c in participle.children if c.dep_ == "nsubjpass" and c.i < participle.i), None)
    if passive is None or passive.tag_ not in FINITE or seen is None or not inner.i < seen.i < passive.i:
        return
    if noun.lemma_.lower() not in mends.ASKED_FOR or has(participle, "mark") or has(inner, "dobj"):
        return
    participle.head, participle.dep_ = (participle if noun.dep_ == "ROOT" else noun.head), noun.dep_
    for behind in [c for c in noun.children if c.i > participle.i]:
        behind.head = participle
    noun.head, noun.dep_, seen.head, seen.dep_ = participle, "nsubjpass", inner, "dobj"
