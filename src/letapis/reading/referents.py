"""The people spoken of in a report, place by place: what a pronoun further on may mean."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letapis.language.chosen import LISTS, SAY_VERBS, human_nouns, prepositions, pronouns, sayings, stance, verbs
from letapis.language.chosen import people as words
from letapis.model import Issue, Span
from letapis.reading import syntax
from letapis.reading.page import Block
from letapis.reading.people import Cluster

if TYPE_CHECKING:
    from spacy.tokens import Token

REACH = 5
"""How many sentences back a pronoun may look."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a mention says, and the names of those it means (one None where it is nobody named)."""

    span: Span
    names: tuple[str | None, ...]
    issue: Issue | None = None


@dataclass(slots=True)
class Referent:
    """A person or people spoken of at one place. `clusters` are those who have names; none for "a man".

    `affected`: an event of the case befalls them here.
    """

    block: Block
    token: "Token"
    sentence: int
    clusters: tuple[Cluster, ...]
    plural: bool
    gender: str | None
    affected: bool = False


def score(referent: Referent, block: Block, token: "Token", here: int, affected: AbstractSet[Cluster]) -> float:
    """How likely a pronoun means a referent: near, a subject, named, often mentioned, one whom the events befall."""
    far = here - referent.sentence
    value = -0.8 * far - (0.3 if referent.block.index != block.index else 0.0)
    node = _in_place_of(referent.token) if far <= 1 else referent.token
    value += 0.7 if node.dep_ in syntax.SUBJECTS else 0.0
    value -= 0.5 if far > 0 and _aside(node) else 0.0
    value -= 0.6 if far == 0 and _behind_semicolon(referent, block, token) else 0.0
    value += 0.9 if _just_befallen(referent, block, token) else 0.0
    value -= 0.9 if far > 0 and _one_of_two(referent.token) else 0.0
    value += 0.5 if referent.clusters else 0.0
    opens = token.sent.start == 0 and referent.block.index != block.index
    mentions = max((len(c.spans) for c in referent.clusters), default=0)
    value += (0.25 if opens else 0.12) * min(mentions, 6)
    value += 0.7 if any(c in affected for c in referent.clusters) else 0.0
    speaking = token.dep_ == "nsubj" and token.head.lemma_.lower() in SAY_VERBS  # "her husband told … He said"
    value += (
        (1.2 if far == 1 and speaking else 0.4 if speaking else -0.6) if far > 0 and is_sayer(referent.token) else 0.0
    )
    value += 2.5 if far == 1 and is_sayer(referent.token) and _adds(token) else 0.0
    value -= 0.3 if _by_the_way(referent.token) and not referent.affected else 0.0
    value -= 0.8 if any(acts(c) and c not in affected for c in referent.clusters) else 0.0
    value += 0.4 if far == 0 and speaks(node, token) else 0.0
    value += 0.4 if _goes_on(referent.token, token) else 0.0
    value += 0.4 if far == 0 and _of_own_clause(referent.token, token) else 0.0
    value += 1.6 if far == 0 and _says_on(referent.token, token) else 0.0
    value += 1.1 if _above(referent.token, token) or _of_place_told(referent.token, token) else 0.0
    value += 1.6 if _identified(referent.token) else 0.0
    value -= 0.9 if _relative(referent, affected) else 0.0
    value += 0.9 if _of_kin(referent.token, token) else 0.0
    value -= 0.9 if far == 0 and _as_kin(referent.token, token) else 0.0
    value -= 2.5 if of_freedom(token) and affected and not any(c in affected for c in referent.clusters) else 0.0
    return value


def _adds(pronoun: "Token") -> bool:
    """“The lawyer X said … An appeal will be lodged, he added”: whoever said what stands before it."""
    return pronoun.dep_ == "nsubj" and pronoun.head.lemma_.lower() in sayings.ADDING_VERBS


def _by_the_way(name: "Token") -> bool:
    """“In Losik's flat", "the Losik case”; but in "Losik's appeal failed" it is he who is told of."""
    return name.dep_ == "compound" or (name.dep_ == "poss" and name.head.dep_ not in syntax.SUBJECTS)


def _aside(subject: "Token") -> bool:
    """“While Sithole was freed, Sikhala's requests were refused. … He”: the subject of a clause that only opens one."""
    clause = subject.head
    return subject.dep_ in syntax.SUBJECTS and clause.dep_ == "advcl" and clause.i < clause.head.i


def of_freedom(pronoun: "Token") -> bool:
    """“Borrell condemned the verdict. Washington called for his release”: the freedom of somebody who has lost it."""
    verb = pronoun.head
    should = any(c.lower_ in stance.DEMAND_MODALS for c in syntax.children(verb, "aux"))
    freed = pronoun.dep_ == "nsubjpass" and should and verb.lemma_.lower() in stance.FREED
    freed = freed or (pronoun.dep_ == "dobj" and verb.lemma_.lower() in stance.FREED)  # "called on it to release him"
    return freed or (pronoun.dep_ == "poss" and pronoun.head.lemma_.lower() in stance.FREEDOM)


def _relative(referent: Referent, affected: AbstractSet[Cluster]) -> bool:
    """“Her sister Lina broke the news. She is home”: a relative to whom nothing happens is less likely meant."""
    kin = referent.token.lemma_.lower() in words.FAMILY and syntax.child(referent.token, "poss") is not None
    return kin and not any(c in affected for c in referent.clusters)


def _one_of_two(token: "Token") -> bool:
    """“A and B got eleven years each. … release him”: neither of two named together is likely meant by "him"."""
    first = token
    while first.dep_ == "conj":
        first = first.head
    named = first.pos_ == "PROPN" and any(c.pos_ == "PROPN" for c in first.conjuncts)
    return named and first.dep_ in syntax.SUBJECTS


def _of_kin(candidate: "Token", pronoun: "Token") -> bool:
    """“Loika's husband said that her term had been prolonged”: a relative speaks of the one whose relative he is."""
    kin = candidate.head
    spoken = kin.dep_ == "nsubj" and kin.head.lemma_.lower() in SAY_VERBS and pronoun in kin.head.subtree
    return candidate.dep_ == "poss" and kin.lemma_.lower() in words.FAMILY and spoken and pronoun.i > kin.i


def _as_kin(candidate: "Token", pronoun: "Token") -> bool:
    """“His brother Saeed said that his sentence had been quashed”: both times "his" is the brother of Saeed."""
    kin = candidate.head if candidate.dep_ == "appos" else candidate
    owner = syntax.child(kin, "poss")
    same = owner is not None and words.PRONOUNS.get(owner.lower_) == words.PRONOUNS.get(pronoun.lower_)
    near = kin.lemma_.lower() in words.FAMILY | LISTS["defenders"]
    return same and near and pronoun.dep_ == "poss" and pronoun != owner


def _says_on(candidate: "Token", pronoun: "Token") -> bool:
    """“Saied called them terrorists; who frees them, he said, is an accomplice”: whose words the sentence tells."""
    verb = pronoun.head
    aside = verb.dep_ == "parataxis" and verb.lemma_.lower() in SAY_VERBS and pronoun.dep_ == "nsubj"
    return aside and candidate.dep_ == "nsubj" and candidate.head.dep_ == "ROOT" and candidate.ent_type_ == "PERSON"


def _of_own_clause(candidate: "Token", pronoun: "Token") -> bool:
    """“Where X was held until his death”: the subject of the very clause that the pronoun stands in."""
    verb = syntax.governor(pronoun) if pronoun.dep_ == "poss" else None
    return verb is not None and candidate.dep_ in syntax.SUBJECTS and candidate.head == verb


def _above(candidate: "Token", pronoun: "Token") -> bool:
    """“She was first to report from where Amini lay after police picked her up”: the subject right above is meant."""
    verb = next((t for t in pronoun.ancestors if t.pos_ in syntax.VERBAL), None)
    while verb is not None and verb.dep_ == "conj":
        verb = verb.head
    below = verb is not None and verb.dep_ == "advcl" and candidate.dep_ in syntax.SUBJECTS
    return below and verb is not None and candidate.head == verb.head and candidate.head.dep_ in {"relcl", "ccomp"}


def _of_place_told(candidate: "Token", pronoun: "Token") -> bool:
    """“The writer lives in Berlin, where he told reporters”: the subject of the clause that the place stands in."""
    clause = pronoun.head
    where = clause.dep_ == "relcl" and any(c.tag_ == "WRB" for c in clause.children)
    if not where or pronoun.dep_ not in syntax.SUBJECTS or candidate.dep_ not in syntax.SUBJECTS:
        return False
    return candidate.head == next((t for t in clause.ancestors if t.pos_ in syntax.VERBAL), None)


def _behind_semicolon(referent: Referent, block: Block, pronoun: "Token") -> bool:
    """“X was arrested; his guard Y resurfaced a week after he was seized”: below the second clause he is hardly X.

    But in "X was arrested; after he was tried, he fled" he is: the clause goes on to tell of no other.
    """
    above = syntax.child(pronoun.head.head, *syntax.SUBJECTS)
    if above is not None and above.i > pronoun.i and above.lower_ == pronoun.lower_:
        return False
    apart = referent.block is block and referent.token.sent != pronoun.sent
    return apart and pronoun.head != pronoun.sent.root and pronoun.dep_ in syntax.SUBJECTS


def _just_befallen(referent: Referent, block: Block, pronoun: "Token") -> bool:
    """“Men dragged Superlano out of a car; his whereabouts remain unknown”: whom the clause before told of."""
    about = pronoun.head if pronoun.dep_ == "poss" else pronoun
    opens = about.dep_ in syntax.SUBJECTS and about.left_edge.i == pronoun.i
    if referent.block is not block or not (referent.affected and referent.clusters and opens and pronoun.i):
        return False
    done = referent.token.dep_ in {"dobj", "nsubjpass"}
    clause, mark = referent.token.head, pronoun.doc[pronoun.i - 1]
    return done and mark.text == ";" and clause.left_edge.i <= referent.token.i and clause.right_edge.i >= mark.i - 1


def _in_place_of(name: "Token") -> "Token":
    """“His bodyguard Eddie Mutwe resurfaced”: right behind the noun for him, the name is the subject."""
    noun = name.head
    beside = name.dep_ == "appos" and name.left_edge.i == noun.i + 1
    return noun if beside and noun.head.lemma_.lower() not in SAY_VERBS else name


def _identified(name: "Token") -> bool:
    """“Friends identified him as Ola Bini. He …”: whoever was spoken of before is now the one who is named."""
    prep = name.head
    return name.dep_ == "pobj" and prep.lower_ in prepositions.AS and prep.head.lemma_ in verbs.IDENTIFY


def _goes_on(candidate: "Token", pronoun: "Token") -> bool:
    """“X appeared on television; he was released”: the subject of one clause opens the next."""
    opens = pronoun.dep_ in syntax.SUBJECTS and pronoun.i == pronoun.sent.start
    before = pronoun.doc[pronoun.i - 1] if opens and candidate.doc is pronoun.doc and pronoun.i else None
    return before is not None and candidate.dep_ in syntax.SUBJECTS and candidate.head == before.sent.root


def acts(cluster: Cluster) -> bool:
    """Whether a person is told to be a judge, a lawyer, a spokesman: one who acts in the case."""
    return bool(cluster.descriptions & human_nouns.OFFICIALS)


def is_sayer(token: "Token") -> bool:
    """Whoever only said something is less likely the one the next sentence goes on about."""
    node = token.head if token.dep_ in {"appos", "compound"} else token
    return node.dep_ == "nsubj" and node.head.lemma_.lower() in SAY_VERBS


def speaks(candidate: "Token", pronoun: "Token") -> bool:
    """“X said he”: the pronoun stands in what the candidate says."""
    verb = candidate.head
    subject = candidate.dep_ in {"nsubj", "nsubjpass"} and verb.pos_ in syntax.VERBAL
    return subject and pronoun in verb.subtree and pronoun.head != verb


def no_pair(name: "Token") -> bool:
    """“31 others, including A and B”, "the regime of A and B": two so named are no pair that "they" could mean."""
    node = name
    while node.dep_ in {"conj", "appos"}:
        node = node.head
    if node.dep_ != "pobj":
        return False
    rules = node.head.lower_ in prepositions.OF and node.head.head.lemma_.lower() in LISTS["rule"]
    return rules or node.head.lower_ in prepositions.INCLUDING


def noun_gender(token: "Token") -> str | None:
    """Whether a noun tells a woman or a man."""
    lemma = token.lemma_.lower().removesuffix(".")
    if lemma in human_nouns.FEMALE_WORDS:
        return "f"
    return "m" if lemma in human_nouns.MALE_WORDS else None


def told_gender(noun: "Token") -> str | None:
    """“The opposition leader was herself detained", "the politician herself”: by the noun, else beside its verb."""
    near = [*noun.children, *(noun.head.children if noun.dep_ in syntax.SUBJECTS else ())]
    own = (words.PRONOUNS.get(c.lower_) for c in near if c.lower_.endswith(pronouns.REFLEXIVE_ENDING))
    return noun_gender(noun) or next((g for g in own if g in words.OF_ONE), None)


def heads_phrase(token: "Token") -> bool:
    """Whether a noun heads a phrase of its own."""
    return token.pos_ in {"NOUN", "PROPN"} and token.dep_ not in {"compound", "nmod", "amod", "npadvmod"}


def unresolved(span: Span) -> Issue:
    """What is said where whom a mention means stays open."""
    message = f"who “{span.text}” is could not be told surely; the name is left out, a human should look"
    return Issue("person-unresolved", message, span.start, span.end)
