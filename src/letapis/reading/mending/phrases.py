"""Prepositions and particles, and what they hang on."""

from typing import TYPE_CHECKING

from letapis.language.chosen import (
    LISTS,
    SAY_VERBS,
    mends,
    prepositions,
    pronouns,
    rulings,
    sayings,
    stance,
    verbs,
)
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import PARTICIPLES, VERBAL, climbed, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def served(length: "Token") -> None:
    """“Served six months for an article”: what is served, not for how long something else is."""
    if length.head.lemma_ in verbs.SERVING and length.i > length.head.i and not has(length.head, "dobj"):
        length.dep_ = "dobj"


def before_bracket(verb: "Token") -> None:
    """“Was charged under Article 361 (calls for actions …)”: what stands in brackets does not say the rest."""
    gloss = verb.head
    between = [t.text for t in verb.doc[verb.i : gloss.i]] if verb.i < gloss.i else []
    if "(" not in between or ")" in between or verb.tag_ not in {"VBN", "VBD", "VBZ", "VBP"}:
        return
    verb.head, verb.dep_ = (verb if gloss.dep_ == "ROOT" else gloss.head), gloss.dep_
    gloss.head, gloss.dep_ = verb, "dep"


def next_time(word: "Token") -> None:
    """“Was arrested in May and sentenced the following July”: when, not whom."""
    behind = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else None
    day = behind is not None and behind.head == word and behind.dep_ in {"npadvmod", "punct"}
    if day and word.lower_ in mends.NEXT:
        word.dep_ = "npadvmod"


def ordered(verb: "Token") -> None:
    """“Ordered six of the ten to be kept in prison”: what is ordered, and of six."""
    whom = verb.head.head.head if verb.head.dep_ == "pobj" and verb.head.head.lower_ in mends.OF else verb.head
    over = whom.head
    helped = {c.dep_ for c in verb.children if c.dep_ in {"aux", "auxpass"}}
    if verb.tag_ != "VBN" or helped != {"aux", "auxpass"} or has(verb, "nsubj", "nsubjpass"):
        return
    if whom.dep_ == "dobj" and over.lemma_ in rulings.ORDERING and over.i < whom.i < verb.i:
        verb.head, verb.dep_ = over, "ccomp"
        whom.head, whom.dep_ = verb, "nsubjpass"


def told_so(verb: "Token") -> None:
    """“Told relatives he was beaten”: a clause with nothing left open is what was told, and describes nobody."""
    whom = verb.head
    over = whom.head
    subject = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    telling = whom.dep_ in {"dobj", "dative"} and over.lemma_ in sayings.TELLING_VERBS and over.i < whom.i < verb.i
    if not telling or subject is None or subject.tag_ not in {"PRP", "NNP", "NN", "NNS"}:
        return
    if subject.dep_ == "nsubjpass" or has(verb, "dobj", "acomp", "attr"):
        verb.head, verb.dep_ = over, "ccomp"


def off(particle: "Token") -> None:
    """“Was pulled off a plane”: behind a passive a particle and its noun are a phrase of place."""
    verb = particle.head
    if has(particle, "pobj"):  # "was on Friday put on a wanted list": what has a noun of its own is no particle
        particle.dep_, particle.pos_, particle.tag_ = "prep", "ADP", "IN"
        return
    noun = next((c for c in verb.children if c.dep_ == "dobj" and c.i > particle.i), None)
    if noun is None or noun.left_edge.i != particle.i + 1:
        return
    passive = has(verb, "auxpass") and has(verb, "nsubjpass")
    if passive or (_goes_on_from_passive(verb) and noun.lower_ in mends.CRAFT):
        particle.dep_, particle.pos_, particle.tag_ = "prep", "ADP", "IN"
        noun.head, noun.dep_ = particle, "pobj"
        verb.tag_ = "VBN"


def _goes_on_from_passive(verb: "Token") -> bool:
    """“Was arrested and put on a plane”: a participle that shares the auxiliary of the one before it."""
    alone = not has(verb, "nsubj", "nsubjpass", "aux")
    return verb.dep_ == "conj" and alone and verb.tag_ in PARTICIPLES and has(verb.head, "auxpass")


def of_the_deed(prep: "Token") -> None:
    """“Police detained Ihar Losik in Minsk", "kept X and Y in custody": told of the deed, not of the last name."""
    if prep.head.ent_type_ != "PERSON":
        return
    name = climbed(prep.head, lambda t: t.dep_ == "conj" and t.ent_type_ == t.head.ent_type_ == "PERSON")
    verb = name.head
    named = name.ent_type_ == "PERSON" and name.dep_ == "dobj" and verb.pos_ in VERBAL
    if named and verb.i < name.i < prep.i and prep.lower_ in mends.NOT_OF_NAMES:
        prep.head = verb


def given_to(prep: "Token") -> None:
    """“Granted bail to X”: a preposition, whose noun is who got it."""
    if prep.lower_ in mends.TO and has(prep, "pobj"):
        prep.dep_ = "prep"


def of_told(prep: "Token") -> None:
    """“X has been released, her family said on Wednesday, after three years in jail”: after what is told, not said."""
    say = prep.head
    if prep.i < say.i or prep.lower_ not in mends.AFTER_TOLD or next_to(prep, -1).text != ",":
        return
    if say.lemma_.lower() not in SAY_VERBS:
        return
    told = next((c for c in say.children if c.dep_ == "ccomp" and c.i < say.i), None)
    if told is not None and not any(c.dep_ == "ccomp" and c.i > say.i for c in say.children):
        rest = [c for c in say.children if c.dep_ == "prep" and c.i > prep.i]
        for one in (prep, *rest):
            one.head = told


def of_penalty(prep: "Token") -> None:
    """“Cuba announces prison terms for X”: right behind a penalty it tells whose that is."""
    if prep.lower_ not in prepositions.FOR or prep.i == 0:
        return
    penalty, who = next_to(prep, -1), next((c for c in prep.children if c.dep_ == "pobj"), None)
    if penalty.dep_ != "dobj" or penalty.head != prep.head or who is None:
        return
    if penalty.lemma_.lower() in LISTS["penalty"] and (who.ent_type_ == "PERSON" or is_human_noun(who)):
        prep.head = penalty


def of_the_dead(prep: "Token") -> None:
    """“An inquiry into the death in custody of X”: the death was in custody, and it was that of X."""
    death = prep.doc[prep.i - 1] if prep.i else prep
    if prep.lower_ not in mends.IN_TOWN or death.lemma_.lower() not in mends.DEEDS_IN_CUSTODY:
        return
    where = next((c for c in prep.children if c.dep_ == "pobj"), None)
    if where is None:
        return
    if prep.head != death and death not in prep.subtree:
        prep.head = death
    for of in [c for c in where.children if c.dep_ == "prep" and c.lower_ in mends.OF]:
        if where.lemma_.lower() in mends.CUSTODY:
            of.head = death


def to_verb(prep: "Token") -> None:
    """“Asked the court to jail Bialiatski”: before a name, no noun but what is to be done."""
    verb = prep.doc[prep.i + 1] if prep.i + 1 < len(prep.doc) else prep
    name = verb.head
    if verb.lower_ not in mends.VERBS_BEFORE_NAMES or prep.lower_ not in mends.TO or name.head != prep:
        return
    if verb.dep_ not in {"compound", "amod", "nmod"} or not (name.ent_type_ == "PERSON" or is_human_noun(name)):
        return
    verb.head, verb.dep_, verb.pos_, verb.tag_ = prep.head, "xcomp", "VERB", "VB"
    prep.head, prep.dep_, prep.pos_, prep.tag_ = verb, "aux", "PART", "TO"
    name.head, name.dep_ = verb, "dobj"
    for behind in [c for c in verb.head.children if c.dep_ == "prep" and c.i > name.i]:
        behind.head = verb


def of_clause(prep: "Token") -> None:
    """“X, who went on hunger strike twice — from May to July —, is on trial”: when, of the clause, not of the name."""
    name = prep.head
    if name.ent_type_ != "PERSON" or prep.i <= name.i or prep.lower_ not in mends.NOT_OF_NAMES | mends.FROM:
        return
    clause = next((c for c in name.children if c.dep_ == "relcl" and name.i < c.i < prep.i), None)
    if clause is not None:
        prep.head = clause


def behind_source(clause: "Token") -> None:
    """“The agency claimed, quoting a source, that several had been arrested”: what was claimed is no source's."""
    quoting = clause.head.head
    told = quoting.head
    marked = any(c.dep_ == "mark" and c.lower_ in mends.THAT for c in clause.children)
    if not marked or clause.head.dep_ != "dobj" or quoting.tag_ != "VBG" or told.lemma_.lower() not in SAY_VERBS:
        return
    if quoting.lemma_.lower() in sayings.CITING_VERBS and told.i < quoting.i and not has(told, "ccomp"):
        clause.head, clause.dep_ = told, "ccomp"


def _made_phrase(to: "Token", word: "Token", noun: "Token") -> None:
    """What looked like an infinitive with its object is a preposition with a noun, and the word stands before that."""
    to.head, to.dep_, to.pos_, to.tag_ = word.head, "prep", "ADP", "IN"
    noun.head, noun.dep_ = to, "pobj"
    word.head, word.dep_, word.pos_, word.tag_ = noun, "compound", "NOUN", "NN"


def no_verb(word: "Token") -> None:
    """“From prison to house arrest”: no infinitive."""
    arrest = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else None
    to = word.doc[word.i - 1]
    if arrest is None or (word.lower_, arrest.lower_) not in mends.COMPOUNDS or to.dep_ != "aux" or arrest.head != word:
        return
    over, others = word.head, [c for c in word.children if c not in (to, arrest)]
    _made_phrase(to, word, arrest)
    for other in others:
        other.head = over


def spent_there(prep: "Token") -> None:
    """“Was arrested after spending a decade behind bars”: there the decade was spent."""
    if prep.lower_ not in mends.WHERE_SPENT or not prep.i:
        return
    near = [t for t in prep.doc[max(prep.i - _NEAR, prep.head.i + 1) : prep.i] if t.pos_ in VERBAL]
    if near and near[-1].lemma_ in mends.SPEND and near[-1] != prep.head:
        prep.head = near[-1]


_NEAR = 8
"""Words between what is spent and where."""


def on_charges(gerund: "Token") -> None:
    """“Arrested on spying charges”: what kind of charges, no deed."""
    charges = next((c for c in gerund.children if c.dep_ == "dobj" and c.i == gerund.i + 1), None)
    if gerund.tag_ != "VBG" or charges is None or charges.lower_ not in mends.CHARGES or has(gerund, "nsubj"):
        return
    if gerund.head.lower_ not in mends.ON:
        return
    charges.head, charges.dep_ = gerund.head, "pobj"
    for other in [c for c in gerund.children if c != charges]:
        other.head = charges
    gerund.head, gerund.dep_, gerund.pos_, gerund.tag_ = charges, "compound", "NOUN", "NN"


def no_infinitive(word: "Token") -> None:
    """“Given to blogger Nguyen Van Hai”: a word for a person, and the name behind it, are no infinitive."""
    to = word.doc[word.i - 1] if word.i else word
    name = next((c for c in word.children if c.dep_ == "dobj" and c.left_edge.i == word.i + 1), None)
    named = to.dep_ == "aux" and name is not None and name.pos_ == "PROPN"
    if word.tag_ not in {"VB", "NN"} or name is None or not named or not is_human_noun(word):
        return
    others = [c for c in word.children if c not in (to, name)]
    _made_phrase(to, word, name)
    for other in others:
        other.head = name


def called_to(verb: "Token") -> None:
    """“Called on Vietnam to free her”: what it is called on to do, no aim of the calling."""
    call = verb.head
    on = any(c.dep_ == "prep" and c.lower_ in prepositions.CALLED_ON and has(c, "pobj") for c in call.children)
    if call.lemma_ in verbs.CALLING and on and verb.tag_ == "VB" and verb.i > call.i and has(verb, "aux"):
        verb.dep_ = "xcomp"


def in_solitary(word: "Token") -> None:
    """“Is kept in solitary”: a place, where no noun follows."""
    prep = word.head
    alone = word.i + 1 == len(word.doc) or next_to(word).pos_ not in {"NOUN", "PROPN"}
    if word.lower_ in mends.NOUNS_ALONE and alone and prep.pos_ == "ADP" and prep.i == word.i - 1:
        word.dep_, word.pos_, word.tag_ = "pobj", "NOUN", "NN"
        prep.dep_ = "prep"


def both(word: "Token") -> None:
    """“Remanded both in custody”: no pair of nouns stands behind; both are the two."""
    verb = word.head.head if word.head.pos_ == "ADP" else word.head
    if word.lower_ in pronouns.BOTH and verb.pos_ in VERBAL and verb.i < word.i and not has(verb, "dobj"):
        word.head, word.dep_, word.pos_, word.tag_ = verb, "dobj", "PRON", "PRP"


def behind_comma(length: "Token") -> None:
    """“Gave X, known as “Fumba”, eight months”: a length behind a comma is not of the preposition, but of the deed."""
    if length.ent_type_ != "DATE":
        return
    prep = length.head
    first = next((c for c in prep.children if c.dep_ == "pobj"), length)
    start = length.left_edge.i
    if first == length or length.doc[start - 1].text != ",":
        return
    told = prep.head.head if prep.head.dep_ == "acl" else prep.head
    verb = told.head
    if told.dep_ == "dobj" and verb.pos_ in VERBAL and not any(c.dep_ == "dobj" and c != told for c in verb.children):
        told.dep_ = "dative"
        length.head, length.dep_ = verb, "dobj"


def for_the_last_time(verb: "Token") -> None:
    """“Refused for the fourth time to release them”: what is refused, whatever the parse hung it on."""
    time = verb.head
    over = time.head.head
    infinitive = verb.tag_ == "VB" and any(c.lower_ in mends.TO for c in verb.children if c.dep_ == "aux")
    if not infinitive or time.ent_type_ == "PERSON" or time.dep_ != "pobj" or time.head.dep_ != "prep":
        return
    if over.lemma_ in stance.FAIL_VERBS and over.i < time.i < verb.i and not has(over, "xcomp"):
        verb.head, verb.dep_ = over, "xcomp"
