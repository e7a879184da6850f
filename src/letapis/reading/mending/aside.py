"""What is set behind a clause or within it, and was taken for the clause itself."""

from typing import TYPE_CHECKING

from letapis.language.chosen import courts, mends, rulings, stance, terms, verbs
from letapis.reading.humans import is_human_noun
from letapis.reading.matching import matches
from letapis.reading.mending.tree import PARTICIPLES, has
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Token


def claim_behind(verb: "Token") -> None:
    """“X has called Y a terrorist, an accusation Y rejects”: what stands behind the comma is told of the claim."""
    over = verb.head
    if verb.i > over.i or not has(verb, "nsubj", "nsubjpass"):
        return
    subject = next((c for c in over.children if c.dep_ == "nsubj" and verb.i < c.i < over.i), None)
    if subject is None or has(over, "aux", "auxpass", "mark"):
        return
    claim = next((t for t in verb.doc[verb.i + 1 : subject.i] if t.lemma_.lower() in stance.DENIED_THINGS), None)
    opens = claim is not None and claim.i > 1 and next_to(claim, -1).tag_ == "DT" and next_to(claim, -2).text == ","
    if claim is None or not opens or any(t.pos_ in {"VERB", "PUNCT"} for t in verb.doc[claim.i : over.i]):
        return
    verb.head, verb.dep_ = (verb if over.dep_ == "ROOT" else over.head), over.dep_
    article = next_to(claim, -1)
    claim.head, claim.dep_ = verb, "appos"
    article.head, article.dep_ = claim, "det"
    over.head, over.dep_ = claim, "relcl"


def opening_call(word: "Token") -> None:
    """“– release X immediately and drop the charges;": what a line of an appeal opens with is a verb."""
    if word.tag_ == "VB" or word.lower_ not in mends.CALLED_FOR or not has(word, "dobj"):
        return
    if word == next((t for t in word.sent if t.is_alpha), word) and not has(word, "nsubj", "nsubjpass", "aux"):
        word.pos_, word.tag_, word.lemma_ = "VERB", "VB", word.lower_


def undergone(participle: "Token") -> None:
    """“Saw his life sentence upheld", "had her term cut to five years”: what befell it, and no thing of his."""
    over, thing = participle.head, next_to(participle, -1)
    owner = next((c for c in participle.children if c.dep_ == "poss"), None)
    ruled = matches(thing, courts.OF_RULINGS) and thing.head == participle and thing.dep_ in {"compound", "nmod"}
    if participle.lower_ not in rulings.UNDERGONE or over.lemma_ not in verbs.UNDERGOING or owner is None or not ruled:
        return
    participle.pos_, participle.tag_, participle.lemma_ = "VERB", "VBN", rulings.UNDERGONE[participle.lower_]
    participle.dep_, thing.dep_, owner.head = "ccomp", "nsubjpass", thing


def undergone_finite(participle: "Token") -> None:
    """“Had his term confirmed”: what befell it, though the parser has the term confirm something."""
    thing = next((c for c in participle.children if c.dep_ == "nsubj"), None)
    if participle.lower_ not in rulings.UNDERGONE or participle.head.lemma_ not in verbs.UNDERGOING or thing is None:
        return
    owned = any(c.dep_ == "poss" for c in thing.children) and matches(thing, courts.OF_RULINGS)
    if owned and not has(participle, "aux", "auxpass", "mark", "dobj"):
        participle.tag_, thing.dep_ = "VBN", "nsubjpass"


def ordered_done(participle: "Token") -> None:
    """“Ordered her remanded for two months”: what is ordered of her, and no thing of hers."""
    over = participle.head
    whom = next((c for c in participle.children if c.dep_ == "poss" and c.tag_ == "PRP$"), None)
    if whom is None or participle.lower_ not in rulings.ORDERED_DONE or over.lemma_ not in rulings.ORDERING:
        return
    if whom.i == over.i + 1 and participle.i == whom.i + 1 and participle.tag_ == "NN":
        participle.pos_, participle.tag_, participle.lemma_ = (
            "VERB",
            "VBN",
            rulings.ORDERED_DONE[participle.lower_],
        )
        participle.dep_, whom.dep_, whom.tag_ = "ccomp", "nsubjpass", "PRP"


def second_given(participle: "Token") -> None:
    """“A, detained when he came, and B were given four years”: a verb of several has A for its subject, too."""
    if participle.tag_ not in PARTICIPLES or participle.i == 0 or next_to(participle, -1).text != ",":
        return
    first = next((c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i), None)
    verb = next((c for c in participle.children if c.dep_ == "conj" and c.i > participle.i), None)
    second = next((c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}), None) if verb is not None else None
    if first is None or verb is None or second is None or second.tag_ not in {"NN", "NNP"} or has(second, "conj"):
        return
    several = any(c.dep_ in {"aux", "auxpass"} and c.lower_ in mends.OF_SEVERAL for c in verb.children)
    apart = next_to(second.left_edge, -1).dep_ == "cc"
    if not (several and apart) or has(participle, "aux", "auxpass"):
        return
    joint = next_to(second.left_edge, -1)
    verb.head, verb.dep_ = (verb if participle.dep_ == "ROOT" else participle.head), participle.dep_
    first.head, first.dep_ = verb, second.dep_
    second.head, second.dep_, joint.head = first, "conj", first
    participle.head, participle.dep_, participle.tag_ = first, "acl", "VBN"


def let_between(word: "Token") -> None:
    """“Was detained, let out on bail and arrested again”: a participle that looks like its base, in a list of them."""
    over = word.head
    next_ones = (c for t in (over, word) for c in t.children if c.dep_ == "conj" and c.i > word.i)
    if word.lower_ not in verbs.UNCHANGED or word.i < over.i or not has(over, "auxpass") or has(word, "nsubj", "dobj"):
        return
    listed = [c for c in next_ones if c.tag_ in PARTICIPLES and not has(c, "nsubj", "aux")]
    if listed and (word.dep_ == "dep" or word.tag_ == "VB") and not has(word, "aux", "auxpass", "mark"):
        word.dep_, word.tag_ = "conj", "VBN"
        for after in listed:
            after.tag_ = "VBN"


def opening_participle(participle: "Token") -> None:
    """“Charged under Article 353 (assault on an officer), she faces four years”: told of her, not of the bracket."""
    noun = participle.head
    if participle.tag_ != "VBN" or noun.pos_ != "NOUN" or noun.head.i < noun.i:
        return
    if participle != next((t for t in participle.sent if t.is_alpha), participle):
        return
    if any(t.text == "(" for t in participle.doc[participle.i : noun.i]):
        participle.head = noun.head


def called_so(whom: "Token") -> None:
    """“Called Demirtaş a terrorist”: whom, not to whom."""
    verb = whom.head
    if verb.lemma_ in mends.CALLING and (has(verb, "oprd") or has(whom, "appos")) and not has(verb, "dobj"):
        whom.dep_ = "dobj"


def called_what(noun: "Token") -> None:
    """“Memorial declared Dzhelyal a political prisoner”: what he is called, behind whom it is said of."""
    verb = noun.head
    if verb.lemma_ not in mends.CALLING or noun.tag_ not in {"NN", "NNS"} or has(verb, "oprd", "auxpass"):
        return
    whom = next((c for c in verb.children if c.dep_ in {"dobj", "dative"} and verb.i < c.i < noun.i), None)
    if whom is not None and (whom.tag_ == "PRP" or whom.pos_ == "PROPN") and whom.right_edge.i + 1 == noun.left_edge.i:
        noun.dep_, whom.dep_ = "oprd", "dobj"


def held_before(judge: "Token") -> None:
    """“A hearing before a judge must be held”: the hearing is held, and nobody else."""
    verb = judge.head
    mark = judge.doc[judge.left_edge.i - 1] if judge.left_edge.i else judge
    if mark.dep_ != "mark" or mark.head != verb:
        return
    first = next((c for c in verb.children if c.dep_ == "nsubjpass" and c.i < mark.i), None)
    if first is not None and first.i == mark.i - 1:
        mark.head, mark.dep_, mark.pos_, mark.tag_ = first, "prep", "ADP", "IN"
        judge.head, judge.dep_ = mark, "pobj"


def beside_deed(participle: "Token") -> None:
    """“Convicted of justifying terrorism and sentenced to seven years”: a court did both, and he the first alone."""
    deed = participle.head
    verb = deed.head.head
    of_deed = deed.tag_ == "VBG" and deed.dep_ == "pcomp" and verb.tag_ == "VBN" and participle.tag_ == "VBN"
    if (
        of_deed
        and participle.i > deed.i > verb.i
        and not has(participle, "nsubj", "nsubjpass", "aux", "auxpass", "dobj")
    ):
        participle.head = verb


def given_beside(participle: "Token") -> None:
    """“X, given a suspended sentence in December, has lost her seat”: no preposition, but what she got."""
    who = participle.head
    if participle.tag_ != "VBN" or who.pos_ not in {"NOUN", "PROPN"} or participle.i == 0:
        return
    things = [c for c in participle.children if c.dep_ == "pobj"]
    if next_to(participle, -1).text == "," and who.i < participle.i and any(t.lemma_ in rulings.GIVEN for t in things):
        participle.dep_, participle.pos_ = "acl", "VERB"
        for thing in things:
            thing.dep_ = "dobj"


def named_below(name: "Token") -> None:
    """“Freed under the decree of pardon: Kseniya Lutskina, ill with a tumour”: whom it befell."""
    verb = name.head
    if verb.tag_ not in PARTICIPLES or verb.dep_ != "ROOT" or name.pos_ != "PROPN" or has(verb, "nsubj", "nsubjpass"):
        return
    first = next((t for t in verb.sent if t.is_alpha), verb)
    if first == verb and any(t.text == ":" for t in verb.doc[verb.i : name.left_edge.i]):
        name.dep_ = "nsubjpass"


def ordered_held(participle: "Token") -> None:
    """“Ordered him held in pretrial detention”: he is held, and holds nobody."""
    over = participle.head
    bare = participle.tag_ == "VBN" or (participle.tag_ == "VBD" and over.lemma_ in mends.WANTING)
    told = bare and over.lemma_ in rulings.ORDERING | mends.SEEING
    if not told or has(participle, "aux", "auxpass", "dobj", "mark"):
        return
    whom = next((c for c in participle.children if c.dep_ == "nsubj"), None)
    if whom is not None and whom.left_edge.i == over.i + 1:
        whom.dep_, participle.tag_ = "nsubjpass", "VBN"


def ordered_in_relative(participle: "Token") -> None:
    """“Was taken before a judge who ordered him detained”: what the judge ordered of him."""
    whom = next_to(participle, -1) if participle.i else participle
    over = whom.head
    ordered = whom.tag_ == "PRP" and whom.dep_ == "dobj" and over.lemma_ in rulings.ORDERING and over.i == whom.i - 1
    own = has(participle, "nsubj", "nsubjpass", "aux", "auxpass", "dobj", "mark")
    if ordered and participle.tag_ == "VBN" and not own and participle.head != over:
        participle.head, participle.dep_ = over, "ccomp"
        whom.head, whom.dep_ = participle, "nsubjpass"


def ordered_held_behind(participle: "Token") -> None:
    """“A judge ordered Ihar Losik held for two months”: what is ordered is that he be held."""
    whom = participle.head
    over = whom.head
    named = whom.ent_type_ == "PERSON" or whom.tag_ == "PRP" or is_human_noun(whom)
    if participle.i != whom.right_edge.i + 1 and next_to(participle, -1) != whom:
        return
    if whom.dep_ != "dobj" or over.lemma_ not in rulings.ORDERING or not named or has(participle, "aux", "dobj"):
        return
    participle.head, participle.dep_ = over, "ccomp"
    whom.head, whom.dep_ = participle, "nsubjpass"


def second_apposed(participle: "Token") -> None:
    """“A, B and C, the other members of it tried with them, were given 12 years”: the verb is the last one."""
    if participle.tag_ not in PARTICIPLES or participle.n_lefts < 2 or participle.n_rights < 1:  # noqa: PLR2004
        return
    names = [c for c in participle.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < participle.i]
    verb = next((c for c in participle.children if c.dep_ == "conj" and c.i > participle.i), None)
    if len(names) != 2 or verb is None or not has(verb, "auxpass"):  # noqa: PLR2004
        return
    first, noun = names
    helper = next(c for c in verb.children if c.dep_ == "auxpass")
    apart = noun.left_edge.i > 0 and noun.doc[noun.left_edge.i - 1].text == "," == noun.doc[helper.i - 1].text
    if not apart or first.pos_ != "PROPN" or noun.pos_ != "NOUN" or has(participle, "aux", "auxpass", "cc"):
        return
    verb.head, verb.dep_ = (verb if participle.dep_ == "ROOT" else participle.head), participle.dep_
    first.head, first.dep_ = verb, "nsubjpass"
    noun.head, noun.dep_ = first, "appos"
    participle.head, participle.dep_, participle.tag_ = noun, "acl", "VBN"


def passive_aside(participle: "Token") -> None:
    """“X was in addition ordered to pay a fine”: a verb behind its auxiliary, with a phrase between."""
    noun = participle.head
    prep = noun.head
    helper = prep.head
    day = noun.ent_type_ == "DATE" or (noun.lemma_ in terms.UNITS and has(noun, "det"))
    between = noun.lower_ in mends.SET_ASIDE or day
    each = participle.i == noun.i + 2 and next_to(noun).lower_ in mends.EACH
    aside = between and (participle.i == noun.i + 1 or each) and prep.i == helper.i + 1
    if (
        not aside
        or participle.tag_ != "VBN"
        or helper.lemma_ not in verbs.BE
        or has(helper, "attr", "acomp", "auxpass")
    ):
        return
    participle.head, participle.dep_ = (participle if helper.dep_ == "ROOT" else helper.head), helper.dep_
    for child in list(helper.children):
        if child != participle:
            child.head = participle
            child.dep_ = "nsubjpass" if child.dep_ == "nsubj" else child.dep_
    helper.head, helper.dep_ = participle, "auxpass"


def named_members(name: "Token") -> None:
    """“Co-chairs of the HDP A and B were given 42 and 30 years”: the names are theirs, and no others joined to them."""
    many = name.head
    before = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    joined = before.dep_ == "cc" or before.text == "," or before.i <= many.i
    if many.tag_ != "NNS" or joined or name.pos_ != "PROPN":
        return
    if before in many.subtree and has(many, "prep"):
        name.dep_ = "appos"
