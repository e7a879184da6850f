"""English words that point and that stand for something: articles, pronouns, negative words, "both"."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RELATIVES = _words("who whom which that whose")
"""Relative pronouns: "the man who was held"."""
RELATIVE_SUBJECTS = _words("who which that")
"""Those that are no doer by themselves."""
WHO = _words("who whom whose")
"""Those of them that stand for people only: "Poczobut, who is a citizen of Belarus"."""
WHOSE_OR_WHOM = _words("whose whom")
"""“X, whose mother was president”: what opens a clause on somebody, beside the words for its doer."""
SUCH = _words("such")
"""“Such trials are unlawful”: in general."""
WHICH = _words("which")
"""The one for things alone."""
WHO = _words("who whom")
"""Relative pronouns for people alone."""

IT = _words("it")
"""“The FSB said it had detained him”."""
ITS = _words("its")
"""“Its office”: a body's."""
IT_OR_THIS = _words("it this")
"""“It was a lawyer who …”: tells nobody's occupation."""
EMPTY_SUBJECTS = _words("it there")
"""“It is said that”: nobody says it."""
NO_PERSON = _words("there who that")
"""Subjects of "be" that are described nowhere: "there is a lawyer"."""
THINGS = _words("it its itself this that which what something anything everything nothing")
"""Pronouns that mean no people."""
TO_WHOM_NOTHING_HAPPENS = _words("it itself this that which what who whom")
"""Objects that are no person: "held it"."""
POSSESSIVES = _words("his her their")
"""“His brother”: the family is somebody's told before."""
OF_ONE = _words("he she him her")
"""Pronouns for one: nobody is "among them"."""
OTHERS = _words("others")
"""“The others include X”."""
THEY = _words("they")
"""“They include X”."""
THEM = _words("them whom")
"""To whom it happens; behind "among": "among them the lawyer X"."""
REFLEXIVE_ENDING = "self"
"""“Himself”: means the subject of its own clause."""

DEFINITE = _words("the that this these those all")
"""Words before people who were told of before."""
DEFINITE_OR_BOTH = DEFINITE | {"both"}
"""“Both men”: told of before, too."""
INDEFINITE = _words("a an")
"""“A journalist”: one not named yet."""
ONE_OR_INDEFINITE = _words("one a an")
"""“One prisoner”."""
ARTICLE_BEFORE_NAME = "the "
"""Left out of a name of a place: "the Netherlands"."""

BOTH = _words("both")
"""“Sentenced them both”."""
EACH_OR_BOTH = _words("each both")
"""Objects that stand for those who get something: "were given ten years each"."""

NOT = _words("not")
"""“Found him not guilty”."""
NOTHING = _words("nothing")
"""“Has eaten nothing”."""
NO = _words("no")
"""“Was granted no bail”."""
TOO_LITTLE = _words("no little inadequate insufficient hardly scant neither")
"""“Received no treatment", "inadequate care”."""
NO_OR_NEITHER = _words("no neither")
"""Before the verb: "was neither charged nor tried"."""
NEITHER = _words("neither")
"""“Neither man was charged”: of the two who were told of."""
NONE = _words("none")
"""“None admitted guilt", "none of them”: of all who were told of."""
THE = _words("the")
"""Before "former" and "latter" where they stand for people."""
ALL_OR_NONE = _words("all none each")
"""“All of them were found guilty”: whoever was told of in the sentences before."""
FORMER = _words("former")
"""“The former was freed”: the first of two who were told of."""
FORMER_OR_LATTER = _words("former latter")
"""“The latter was freed”: of two who were told of the first, and the second."""
EITHER = _words("either")
"""“Denied that either man was held”: neither was, by that."""
NEITHER_OR_NONE = _words("neither none nobody")
"""“Neither was allowed a lawyer”."""
NEITHER_OR_NOR = _words("neither nor")
"""“Neither confirmed nor denied”."""
WHAT = frozenset({"what"})
"""“Was detained over what they describe as fraud”."""
