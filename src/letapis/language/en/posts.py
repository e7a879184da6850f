"""English words for those who lead, edit, found or own a body: "the head of Rappler", "who runs it"."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LEADS = _words("head chief leader chairman chairwoman chairperson chair president director boss ceo executive manager")
"""“The head of Viasna", "the Viasna chairman": of one body one person is told by either word."""

EDITS = _words("editor editor-in-chief")
"""“The editor of Novaya Gazeta”."""

FOUNDED = _words("founder co-founder cofounder creator")
"""“The founder of Rappler”."""

OWNS = _words("owner co-owner proprietor")
"""“The owner of Apple Daily”."""

POSTS = (LEADS, EDITS, FOUNDED, OWNS)
"""Nouns of one post each: whoever is told to have it by one of the words may be called by another."""

NOUNS = LEADS | EDITS | FOUNDED | OWNS
"""All of them."""

ALSO_LEADS = frozenset({"chief", "boss"})
"""“The Rappler chief”: the word for whoever leads a paper is also that for who edits it."""

BY_VERB: dict[str, frozenset[str]] = {
    **dict.fromkeys(("head", "lead", "run", "direct", "chair", "manage"), LEADS),
    "edit": EDITS,
    **dict.fromkeys(("found", "co-found", "cofound", "create", "establish", "launch"), FOUNDED),
    "own": OWNS,
}
"""“Maria Ressa, who heads Rappler": the post that a verb tells."""

TOLD_BY = "heads headed chairs chaired edits edited founded co-founded cofounded runs directs".split()
"""Forms of these verbs that alone make a sentence worth reading for a post."""

TOLD_BEHIND_WHO = "leads led run ran owns owned manages managed established launched created".split()
"""Forms that do behind "who": "Ales Bialiatski, who leads Viasna"."""

OF = _words("of at with for")
"""“The editor of Novaya Gazeta", "editor at Novaya Gazeta”: before the body."""

STATES = _words("nation revolution people world")
"""“Was charged with insulting the leader of the nation”: whom no report on a prisoner calls so but by his title."""

FORMER = _words("former ex onetime one-time erstwhile")
"""“The former head of Viasna": who heads it is another."""

ANOTHER = _words("too also likewise")
"""“The editor of Nasha Niva was detained too”: another than those told of before."""
