"""Penalties that the parse hangs on what stands between: the term behind a clause about the one who got it."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts, mends, prepositions, rulings, terms, verbs
from letapis.reading.humans import is_human
from letapis.reading.mending.tree import PARTICIPLES, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token

_DEEP = 6
"""Words of an aside that a term may hang on: "whose real name is R, two years"."""


def given_beyond(term: "Token") -> None:
    """“Gave X, who ran a channel on Telegram, fifteen years”: what was given, and no word of the aside."""
    first = term.left_edge
    given = term.lemma_.lower() in rulings.GIVEN | terms.TERMS and (has(term, "nummod", "det"))
    if not given or first.i == 0 or next_to(first, -1).text != ",":
        return
    verb = term.head
    for _ in range(_DEEP):
        if verb.lemma_ in verbs.GIVING_TERMS and verb.i < term.i and verb.dep_ != "amod":
            break
        verb = verb.head
    else:
        return
    whom = next((c for c in verb.children if c.dep_ in {"dobj", "dative"} and verb.i < c.i < term.i), None)
    if whom is None or not is_human(whom) or next_to(whom).text != "," or has(verb, "oprd", "npadvmod"):
        return
    whom.dep_, term.dep_, term.head = "dative", "dobj", verb


def let_off(name: "Token") -> None:
    """“Let X off with a fine”, read as what X does: it is X who is let off."""
    let = name.head
    off = next((c for c in name.children if c.dep_ == "prt" and c.i > name.i), None)
    if let.lemma_ not in mends.LET or off is None or off.lower_ not in mends.PARTICLES or name.i < let.i:
        return
    for child in [c for c in name.children if c.i >= off.i]:
        child.head = let
    for part in [c for c in name.children if c.dep_ == "nsubj"]:
        part.dep_ = "compound"
    name.dep_ = "dobj"


def imposed_by_court(verb: "Token") -> None:
    """“The court imposed on X a sentence”, read as a court that was imposed: it is what the court did."""
    court = verb.head
    if verb.tag_ != "VBN" or verb.lemma_ not in rulings.IMPOSING or court.dep_ != "ROOT" or court.i > verb.i:
        return
    on = next((c for c in verb.children if c.dep_ == "prep" and c.i == verb.i + 1), None)
    if court.lemma_.lower() not in courts.COURTS | courts.JUDGES or on is None or has(verb, "aux", "auxpass", "agent"):
        return
    for child in [c for c in court.children if c.i > verb.i]:
        child.head = verb
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    court.head, court.dep_ = verb, "nsubj"
    for thing in [c for c in verb.children if c.dep_ == "npadvmod" and c.lemma_ in terms.UNITS and c.i > verb.i]:
        thing.dep_ = "dobj"
    for thing in [c for c in verb.children if c.dep_ == "conj" and c.pos_ == "NOUN"]:
        first = next((c for c in verb.children if c.dep_ == "dobj" and c.i < thing.i), None)
        if first is not None:
            thing.head = first


def among_given(participle: "Token") -> None:
    """“X among 43 handed life terms", read as terms of 43: they are 43 people to whom terms were given."""
    term, number = participle.head, next_to(participle, -1)
    if participle.tag_ not in PARTICIPLES or participle.lemma_ not in verbs.GIVING_TERMS or number.head != term:
        return
    if number.dep_ != "nummod" or term.lemma_.lower() not in rulings.GIVEN | terms.TERMS or term.dep_ != "pobj":
        return
    if term.head.lower_ not in prepositions.AMONG or number.i < term.head.i:
        return
    prep = term.head
    for child in [c for c in term.children if c.i < participle.i]:
        child.head = number
    number.head, number.dep_ = prep, "pobj"
    participle.head, participle.dep_, participle.tag_, participle.pos_ = number, "acl", "VBN", "VERB"
    term.head, term.dep_ = participle, "dobj"


def serving_beside(verb: "Token") -> None:
    """“Call to free X, serving 22 years”: it is he who serves them, right behind his name."""
    comma = next_to(verb, -1) if verb.i > 1 else verb
    name = next_to(comma, -1) if comma.text == "," else verb
    doing = verb.lemma_ in verbs.SERVING and verb.tag_ == "VBG" and has(verb, "dobj", "npadvmod")
    if not doing or name.ent_type_ != "PERSON" or has(verb, "nsubj", "aux", "mark"):
        return
    if name.dep_ == "dobj" and name.head.lemma_ in mends.CALLED_FOR:
        verb.head, verb.dep_ = name, "acl"


def there_awaiting(gerund: "Token") -> None:
    """“Is in jail awaiting trial”: he is in jail, and awaits a trial."""
    thing, where = gerund.head, next_to(gerund, -1)
    prep = thing.head
    if (
        gerund.lower_ not in mends.AWAITING
        or thing.dep_ != "pobj"
        or where.head not in (thing, gerund)
        or where.dep_ != "compound"
        or where.i != prep.i + 1
    ):
        return
    where.head, where.dep_ = prep, "pobj"
    gerund.head, gerund.dep_, gerund.pos_ = prep.head, "advcl", "VERB"
    thing.head, thing.dep_ = gerund, "dobj"


def beyond_relative(verb: "Token") -> None:
    """“The trial that followed ended in May”, read as what it was followed by: the verb of the sentence."""
    relative = verb.head
    noun = relative.head
    plain = relative.dep_ == "relcl" and noun.dep_ == "ROOT" and noun.pos_ == "NOUN" and noun.i < relative.i
    if not plain or verb.tag_ not in PARTICIPLES or verb.i < relative.i:
        return
    if has(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark", "cc") or not has(relative, "nsubj", "nsubjpass"):
        return
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBD"
    noun.head, noun.dep_ = verb, "nsubj"


def under_judge(led: "Token") -> None:
    """“Was sentenced by a court, presided over by Judge X, to two years”: who led it, and the term beyond."""
    verb, before = led.head, next_to(led, -2) if led.i > 1 else led
    if (
        led.tag_ not in PARTICIPLES
        or next_to(led, -1).text != ","
        or not has(led, "agent")
        or has(led, "aux", "auxpass")
    ):
        return
    if before.dep_ != "pobj" or not verb.i < before.i or not has(verb, "auxpass", "nsubjpass"):
        return
    agent = next(c for c in led.children if c.dep_ == "agent")
    led.head, led.dep_, led.tag_ = before, "acl", "VBN"
    for beyond in [c for c in led.children if c.i > agent.right_edge.i]:
        beyond.head = verb


def those_given(people: "Token") -> None:
    """“Handed his seven co-defendants terms of between 13 and 19 years”: to whom, and no kind of terms."""
    given, verb = people.head, people.head.head
    penalty = given.lemma_.lower() in rulings.GIVEN | terms.TERMS and given.i > people.i and given.dep_ == "dobj"
    if not penalty or verb.lemma_ not in verbs.GIVING_TERMS or not is_human(people) or people.left_edge.i < verb.i:
        return
    for before in [c for c in given.children if verb.i < c.i < people.i]:
        before.head = people
    people.head, people.dep_ = verb, "dative"


def extended(thing: "Token") -> None:
    """“Extended by six months her detention”: not by her detention, which is what was extended."""
    by = thing.head
    if by.lower_ not in prepositions.BY or thing.lemma_.lower() not in rulings.EXTENDED:
        return
    length = next((c for c in by.children if c.dep_ == "pobj" and c.i < thing.i), None)
    if length is None or length.lemma_.lower() not in terms.UNITS:
        return
    if by.head.pos_ in VERBAL and by.head.lemma_ in verbs.EXTENDING:
        thing.head, thing.dep_, by.dep_ = by.head, "dobj", "prep"


def fined(verb: "Token") -> None:
    """“Was sentenced and fined 300,000 quetzals", "convicted and handed six months”: it is he who pays, or gets."""
    over, thing = verb.head, next((c for c in verb.children if c.dep_ == "dobj"), None)
    if verb.lower_ not in rulings.FINED or verb.tag_ not in PARTICIPLES or thing is None or has(verb, "nsubj"):
        return
    counted = thing.lemma_.lower() in terms.PENALTY_NOUNS or any(c.like_num for c in (thing, *thing.children))
    if not counted or not has(over, "auxpass"):
        return
    verb.tag_ = "VBN"
    for other in [c for c in verb.children if c.dep_ == "dobj" and c.ent_type_ == "PERSON" and c.i > thing.i]:
        other.head, other.dep_ = (
            over,
            "npadvmod",
        )  # "and fined 1,000 rubles, Y to one year": the next of those sentenced


def the_number_given(number: "Token") -> None:
    """“Sentenced the seven to 20 years”: the seven are who got them, and no length between seven and twenty."""
    to, years, verb = next_to(number), number.head.head, number.head.head.head
    article = next_to(number, -1) if number.i else number
    counted = number.tag_ == "CD" and article.tag_ in {"DT", "PDT"} and to.lower_ in mends.TO and to.head == number.head
    if not counted or years.lemma_.lower() not in mends.LENGTHS or verb.lemma_ not in rulings.METES_OUT:
        return
    number.doc.set_ents([], outside=[number.doc[number.i : years.i + 1]], default="unmodified")  # no one length
    number.head, number.dep_, article.head, article.dep_ = verb, "dobj", number, "det"
    to.head, to.dep_, to.pos_, to.tag_, years.head, years.dep_ = verb, "prep", "ADP", "IN", to, "pobj"


def given_after_deed(given: "Token") -> None:
    """“Was convicted of taking part in a riot and given two years": on from the conviction, and no deed of his."""
    joint = next_to(given, -1) if given.i else given
    if joint.dep_ != "cc" or has(given, "nsubj", "nsubjpass", "aux", "auxpass"):
        return
    if not any(c.lemma_.lower() in mends.TERMS_GIVEN for c in given.children if c.i > given.i):
        return
    told = next((t for t in given.ancestors if t.tag_ == "VBN" and has(t, "auxpass")), None)
    if told is None or told.i > given.i or told.lemma_ not in rulings.BEFORE_GIVEN:
        return
    given.head, given.dep_, given.pos_, given.tag_ = told, "conj", "VERB", "VBN"
    for thing in [c for c in given.children if c.dep_ == "pobj"]:
        thing.dep_ = "dobj"


def years_each(each: "Token") -> None:
    """“Handed journalist A and lawyer B six years each”: what each got, and nobody set beside B."""
    years = next((c for c in each.children if c.dep_ == "npadvmod" and c.i == each.i - 1), None)
    first = climbed(each.head, lambda t: t.dep_ == "conj")
    verb = first.head
    if years is None or years.lemma_ not in mends.LENGTHS or first.dep_ != "dobj" or verb.lemma_ not in verbs.GIVING:
        return
    years.head, years.dep_ = verb, "dobj"
    each.head, each.dep_, first.dep_ = years, "advmod", "dative"


def term_for_each(each: "Token") -> None:
    """“Gave him and his minister 10 years each”: how many each of them got, and no one else who was given."""
    years = next_to(each, -1) if each.i else each
    if years.lemma_ in mends.LENGTHS and years.head == each.head and each.head.lemma_ in verbs.GIVING:
        each.head, each.dep_ = years, "advmod"
