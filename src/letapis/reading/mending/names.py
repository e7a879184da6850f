"""Names in lists, in apposition, and where they end."""

from typing import TYPE_CHECKING

from letapis.countries import country_of
from letapis.language.chosen import around_names, mends, rulings, verbs
from letapis.reading.gazetteer import is_body, is_place
from letapis.reading.humans import is_human_noun
from letapis.reading.mending.tree import VERBAL, climbed, has
from letapis.reading.same_names import fold, gender_of
from letapis.reading.word_places import next_to

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def listed(name: "Token") -> None:
    """“A, B and C, activists, arrived”: names in a row are joined, not set beside the first."""
    joined = any(c.dep_ == "conj" and c.ent_type_ == "PERSON" for c in name.children)
    if joined:
        of_names(name)  # "A, B, C and D", where the model takes B for a body
    beside = any(c.dep_ == "conj" and c.i > name.i for c in name.head.children)
    if beside and any(c.dep_ == "compound" and is_human_noun(c) for c in name.children):
        of_names(name)  # "director A, editor B, reporter C and D", where the model takes B for a body
    joined = joined or beside or _behind_description(name)
    joined = joined or (name.left_edge.i > 0 and name.doc[name.left_edge.i - 1].dep_ == "cc")
    over = name.head.ent_type_ == "PERSON" or (name.head.pos_ == "PROPN" and name.head.ent_type_ == "")
    over = over or (name.head.ent_type_ == "ORG" and name.head.n_lefts == 0 and name.head.text.istitle())
    named = name.ent_type_ == "PERSON" or any(c.dep_ == "compound" and c.ent_type_ == "PERSON" for c in name.children)
    if joined and over and named and name.i > name.head.i:
        name.dep_ = "conj"


def _behind_description(name: "Token") -> bool:
    """“A, a blogger, B, a moderator, and C were held”: behind what A is said to be stands the next full name."""
    first, start = name.head, name.left_edge.i
    full = has(first, "compound") and has(name, "compound") and start > 1 and name.doc[start - 1].text == ","
    said = next((c for c in first.children if c.dep_ == "appos" and first.i < c.i < start), None)
    if not full or said is None or said.tag_ != "NN" or not is_human_noun(said):
        return False
    return has(said, "det") and said.right_edge.i == start - 2 + (said.right_edge.text == ",")


def of_names(name: "Token") -> None:
    """“A, B and C were held”, where the model takes C for a body: what is joined to names is a name."""
    if name.pos_ != "PROPN" or name.ent_type_ not in _NO_PERSON:
        return
    words = [c for c in name.children if c.dep_ == "compound" and not is_human_noun(c)]
    plain = (
        len(words) == 1 and words[0].i == name.i - 1 and all(t.is_alpha and t.text.istitle() for t in (*words, name))
    )
    if not plain or name.ent_type_ not in {"ORG", "", "PRODUCT"} or name.head.ent_type_ != "PERSON":
        return
    told = {fold(words[0].text), fold(name.text)}
    if told & around_names.ORGANISATION_WORDS or is_body(f"{words[0].text} {name.text}") or is_place(name.text):
        return
    words[0].ent_type_ = name.ent_type_ = "PERSON"


def behind_kin(name: "Token") -> None:
    """“And the cousins Asan and Aziz Akhtemov”: the names tell who the cousins are."""
    kin = name.head
    if name.ent_type_ == "PERSON" and kin.tag_ == "NNS" and is_human_noun(kin) and name.i == kin.i + 1:
        name.dep_ = "appos"


def first_of_names(other: "Token") -> None:
    """“Along with Jawar Mohammed and Bekele Gerba”, where the model takes the first for a place."""
    name = other.head
    if other.ent_type_ != "PERSON" or name.pos_ != "PROPN" or name.ent_type_ not in _NO_PERSON:
        return
    words = [c for c in name.children if c.dep_ == "compound"]
    plain = (
        len(words) == 1 and words[0].i == name.i - 1 and all(t.is_alpha and t.text.istitle() for t in (*words, name))
    )
    if not plain:
        return
    if not has(other, "compound"):
        return
    told = {fold(words[0].text), fold(name.text)}
    full = f"{words[0].text} {name.text}"
    if told & around_names.ORGANISATION_WORDS or is_body(full) or is_place(full) or any(map(is_place, full.split())):
        return
    words[0].ent_type_ = name.ent_type_ = "PERSON"


_NO_PERSON = {"GPE", "ORG", "", "NORP", "FAC", "PRODUCT"}


def in_office(name: "Token") -> None:
    """“The head of Viasna, Ales Bialiatski”: the name tells who the head is."""
    body = name.head
    office = body.head.head if body.dep_ == "pobj" and body.head.lower_ in mends.BEHIND_NAMES else None
    before = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    if name.ent_type_ != "PERSON" or office is None or body.ent_type_ == "PERSON" or before.text != ",":
        return
    if office.tag_ == "NN" and is_human_noun(office) and body.right_edge.i >= name.i > body.i == before.i - 1:
        name.head, name.dep_ = office, "appos"


def behind_country(name: "Token") -> None:
    """“The leader of the party of Kazakhstan Zhanbolat Mamai was released”: the name is the leader's."""
    if name.pos_ != "PROPN" or name.n_lefts < _COUNTRY_AND_NAME:
        return
    words = sorted((c for c in name.children if c.dep_ == "compound" and c.i < name.i), key=lambda t: t.i)
    if len(words) != _COUNTRY_AND_NAME or country_of(words[0].text) is None:
        return
    office = next((a for a in name.ancestors if a.tag_ == "NN" and is_human_noun(a)), None)
    titled = all(t.text.istitle() and t.is_alpha for t in (*words, name)) and words[0].i == name.i - 2
    if not titled or office is None or not any(c.lower_ in mends.OF for c in office.children) or office.i > name.i:
        return
    country, given = words
    country.head, country.dep_, country.ent_type_ = name.head, "pobj", "GPE"
    name.head, name.dep_ = office, "appos"
    given.ent_type_ = name.ent_type_ = "PERSON"


_COUNTRY_AND_NAME = 2


def behind_conscience(word: "Token") -> None:
    """“Relatives of prisoner of conscience X”: the prisoner is X."""
    if word.i < 2 or word.lower_ != mends.OF_CONSCIENCE[-1]:  # noqa: PLR2004  # two words before it
        return
    of, prisoner, name = next_to(word, -1), next_to(word, -2), word.head
    if (prisoner.lemma_.lower(), of.lower_, word.lower_) != mends.OF_CONSCIENCE or name.head != of:
        return
    word.head, word.dep_ = of, "pobj"
    if prisoner.tag_ == "NN":
        name.head, name.dep_ = (name if prisoner.dep_ == "ROOT" else prisoner.head), prisoner.dep_
        prisoner.head, prisoner.dep_ = name, "compound"
    else:
        name.head, name.dep_ = prisoner, "appos"


def next_of_list(name: "Token") -> None:
    """“A of one paper and B of another”: what is joined are the people, not the papers."""
    paper, owner = name.head, name.head.head.head
    if name.pos_ != "PROPN" or paper.dep_ != "pobj" or paper.head.lower_ not in mends.BEHIND_NAMES:
        return
    alike = any(c.dep_ == "prep" and c.lower_ == paper.head.lower_ for c in name.children)
    people = owner.ent_type_ == name.ent_type_ == "PERSON"
    named = people and paper.ent_type_ != "PERSON" and has(name, "compound")
    if named or (alike and owner.pos_ == "PROPN" and has(name, "compound")):
        name.head = owner


def list_of_described(name: "Token") -> None:
    """“A, the head of Abzas Media, its editor B and C each got nine years”: B is no body that A is the head of."""
    own = name.head if name.dep_ == "appos" and is_human_noun(name.head) and has(name.head, "poss") else None
    body = own.head if own is not None and own.dep_ == "appos" else name.head
    office = body.head.head
    first = office.head
    before = name.doc[(own or name).left_edge.i - 1] if (own or name).left_edge.i else name
    if body.dep_ != "pobj" or body.head.lower_ not in mends.BEHIND_NAMES or office.dep_ != "appos":
        return
    told = own is not None or any(is_human_noun(c) for c in name.children if c.dep_ in {"nmod", "compound"})
    people = first.ent_type_ == name.ent_type_ == "PERSON" and is_human_noun(office) and first.dep_ in _SUBJECTS
    if not (told and people) or before.text != "," or first.head.i < name.i:
        return
    if not any(t.lower_ in mends.OF_SEVERAL | mends.EACH for t in name.doc[name.i + 1 : first.head.i]):
        return
    name.head, name.dep_ = first, "conj"
    if own is not None:
        own.head, own.dep_ = name, "compound"


_SUBJECTS = {"nsubj", "nsubjpass"}


def behind_title(name: "Token") -> None:
    """“Artist A and rapper B have been in prison”: B is the second of two, and no other name of A."""
    title = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    first = name.head
    second = title.dep_ == "conj" and title.head == first and title.tag_ == "NN" and is_human_noun(title)
    if second and name.ent_type_ == "PERSON" and first.pos_ == "PROPN" and name.i > title.i:
        name.dep_ = "conj"
        title.head, title.dep_ = name, "compound"


def rejoined(name: "Token") -> None:
    """“A, who uses the pen name X, and B, 23, were arrested”: a verb of several wants a second subject."""
    before = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    if name.ent_type_ != "PERSON" or before.dep_ != "cc" or before.i == 0 or name.doc[before.i - 1].text != ",":
        return
    clause = next((a for a in name.ancestors if a.dep_ == "relcl"), None)
    first = clause.head if clause is not None else name
    verb = first.head
    several = any(c.lower_ in mends.OF_SEVERAL for c in verb.children if c.dep_ in {"aux", "auxpass"} and c.i > name.i)
    if first.dep_ in {"nsubj", "nsubjpass"} and several and not has(first, "conj"):
        name.head = first


def of_one_deed(name: "Token") -> None:
    """“Ordered the detention of A and journalist B”: two names, both of them detained."""
    deed = name.head
    of = next((c for c in deed.children if c.dep_ == "prep" and c.lower_ in mends.OF and c.i < name.i), None)
    first = None if of is None else next((c for c in of.children if c.dep_ == "pobj"), None)
    if name.ent_type_ != "PERSON" or deed.pos_ != "NOUN" or first is None or first.ent_type_ != "PERSON":
        return
    name.head = first
    for joint in [c for c in deed.children if c.dep_ == "cc" and first.i < c.i < name.i]:
        joint.head = first


def two_callings(second: "Token") -> None:
    """“Her colleague and partner Roland Marchal was seized”: two words for one man, where the verb is of one."""
    first, verb = second.head, second.head.head
    if first.tag_ != second.tag_ or second.tag_ != "NN" or not (is_human_noun(first) and is_human_noun(second)):
        return
    name = next((c for c in first.children if c.dep_ == "appos" and c.ent_type_ == "PERSON"), None)
    if name is None or name.left_edge.i != second.i + 1 or has(second, "det", "poss", "conj"):
        return
    if verb.tag_ == "VBZ" or any(c.lower_ in mends.OF_ONE for c in verb.children if c.dep_ in {"aux", "auxpass"}):
        second.head, second.dep_ = name, "nmod"


def two_names(first: "Token") -> None:
    """“Businessman A and activist B were freed”: a name before "and" is no part of the one behind it."""
    cc = next((c for c in first.rights if c.dep_ == "cc"), None) if first.n_rights else None
    if cc is None:
        return
    last = climbed(first, lambda t: t.dep_ in {"nmod", "compound", "amod"} and t.head.i > t.i)
    if last.ent_type_ != "PERSON" or last.i < cc.i or not (first.ent_type_ == "PERSON" or _given(first)):
        return
    first.head, first.dep_ = (first if last.dep_ == "ROOT" else last.head), last.dep_
    last.head, last.dep_ = first, "conj"


def _given(surname: "Token") -> bool:
    """“Maxim Znak and Ihar Losik”, where the model takes the first for a body: a known given name and a surname."""
    words = [c for c in surname.children if c.dep_ == "compound"]
    if len(words) != 1 or surname.ent_type_ != "ORG" or words[0].i != surname.i - 1 or not surname.text.istitle():
        return False
    if gender_of(words[0].text) is None or fold(surname.text) in around_names.ORGANISATION_WORDS:
        return False
    words[0].ent_type_ = surname.ent_type_ = "PERSON"
    return True


def rejoined_behind(name: "Token") -> None:
    """“Kara-Murza, serving 25 years, Yashin and Orlov walked free”: who stands in the row is not what is served."""
    clause = name.head
    before = name.doc[name.left_edge.i - 1] if name.left_edge.i else name
    other = any(c.dep_ == "dobj" and c.i < before.i for c in clause.children)
    if name.ent_type_ != "PERSON" or before.text != "," or clause.dep_ != "acl" or clause.tag_ != "VBG" or not other:
        return
    if clause.head.ent_type_ == "PERSON" and clause.head.dep_ in {"nsubj", "nsubjpass", "dobj"} and has(name, "conj"):
        name.head, name.dep_ = clause.head, "conj"


def proper(doc: "Doc") -> None:
    """“Larysa did not admit her guilt”: what the model takes for somebody's name is no common noun."""
    from spacy.attrs import ENT_TYPE, TAG  # noqa: PLC0415  # whoever has a text has imported spaCy

    strings = doc.vocab.strings
    person, common = strings["PERSON"], strings["NN"]
    for i, (entity, tag) in enumerate(doc.to_array([ENT_TYPE, TAG]).tolist()):
        if entity == person and doc[i].is_sent_start and doc[i].lower_ in around_names.NEVER_NAMES:
            doc[i].ent_type_, doc[i].pos_, doc[i].tag_ = "", "NOUN", "NN"  # "Bail had been denied"
        elif entity == person and doc[i].lower_ in around_names.NO_PEOPLE:
            doc[i].ent_type_ = "PRODUCT"
        elif entity == person and tag == common and doc[i].text.istitle():
            doc[i].pos_, doc[i].tag_ = "PROPN", "NNP"


def end_name(end: "Token") -> None:
    """“Set Alaa Abd el-Fattah free”: the word behind the name tells what became of him; it is no name."""
    end.ent_type_ = ""
    name, verb = next_to(end, -1), end.head
    if verb.pos_ not in VERBAL or verb.i > end.i or name.head != end or name.dep_ in {"nsubj", "nsubjpass"}:
        return
    words = [c for c in end.children if c.ent_type_ == "PERSON" and c != name]
    name.head, name.dep_, end.dep_ = verb, "dobj", "oprd"
    for word in words:
        word.head, word.dep_ = name, "compound"


def made_name(word: "Token") -> None:
    """“arrested alauddin khan”: in text without capitals a word never seen, where an object stands, is a name."""
    verb, behind = word.head, next((c for c in word.children if c.i == word.i + 1 and c.dep_ == "dobj"), None)
    if word.pos_ != "VERB" or not word.is_alpha or verb.pos_ not in VERBAL or verb.i > word.i:
        return
    if has(word, "aux", "auxpass", "nsubj"):
        return
    word.pos_, word.tag_ = "PROPN", "NNP"
    if behind is None:
        word.dep_ = "dobj"
    else:
        behind.head, behind.dep_ = verb, "dobj"
        word.head, word.dep_ = behind, "compound"


def given_term(term: "Token") -> None:
    """“Handed Hathloul, 31, a prison term”: what is given, and not who she is."""
    name, verb = term.head, term.head.head
    given = name.dep_ in {"dobj", "dative"} and verb.lemma_ in verbs.GIVING and verb.i < name.i < term.i
    if given and term.lemma_.lower() in rulings.GIVEN and has(term, "det"):
        name.dep_, term.dep_, term.head = "dative", "dobj", verb
