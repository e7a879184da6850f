"""English words for penalties, regimes and what became of an appeal."""

from letapis.language.rows import WordRow


def _row(name: str, words: str, example: str) -> WordRow:
    return WordRow(name, frozenset(word.strip() for word in words.split(";")), example)


PENALTIES = (
    _row("suspended sentence", "suspended sentence; suspended prison sentence; suspended prison term; suspended term; suspended jail term", "a suspended sentence of two years"),
    _row("life imprisonment", "life imprisonment; life in prison; life without parole; life sentence; aggravated life imprisonment; imprisonment for life; for life; a life term; to life", "life in prison"),
    _row("death", "death penalty; death sentence; to death; to die; to hang; to be hanged; to be executed; to be shot", "sentenced to death"),
    _row("restricted freedom", "restricted freedom; restricted liberty; freedom restriction; liberty restriction; restriction of freedom; restriction of liberty; restraint of freedom; restraint of liberty; personal restraint; limited freedom; limitation of freedom; open-type institution; open-type facility; open-type correctional facility; home confinement", "three years of restricted freedom"),
    _row("community service", "community service; compulsory labour; compulsory labor; forced labour; forced labor; corrective labour; corrective labor; hard labour; hard labor; compulsory work", "240 hours of community service"),
    _row("administrative arrest", "administrative arrest; administrative detention", "15 days of administrative arrest"),
    _row("compulsory treatment", "compulsory psychiatric treatment; forced psychiatric treatment; involuntary psychiatric treatment; compulsory treatment; compulsory medical treatment; forced treatment; psychiatric treatment", "ordered compulsory psychiatric treatment for him"),
    _row("penal colony", "penal colony; prison colony; colony; prison camp; labour camp; labor camp", "six years in a penal colony"),
    _row("prison", "prison; jail; imprisonment; deprivation of liberty; deprivation of freedom; behind bars; custody; gaol; detention; incarceration", "three years in prison"),
    _row("fine", "fine; fined", "a fine of 800 rubles"),
    _row("lashes", "lashes", "1,000 lashes"),
    _row("probation", "probation", "two years of probation"),
)  # fmt: skip
"""Tried in order; the words found in the text are the penalty."""

REGIMES = (
    _row("general", "general-regime; general regime; general-security; general security; medium-security; medium security; standard-regime", "a general-regime colony"),
    _row("enhanced", "enhanced-regime; enhanced regime; enhanced-security; reinforced regime; reinforced-regime; reinforced-security; medium-regime", "an enhanced-regime colony"),
    _row("strict", "strict-regime; strict regime; strict-security; maximum-security; maximum security; high-security; high security; special-regime; special regime", "a strict-regime colony"),
)  # fmt: skip
"""Tried in order: how strict the colony is."""

LIFE = "life"
"""The kind of a length that no number measures."""
ENDLESS = frozenset({LIFE, "death"})
"""“A got 18 years and B life”: what no number measures."""

NO_OUTCOME = frozenset(
    "hear consider lodge petition ask file submit appeal go turn take bring contest challenge order".split()
)
"""Verbs of an appeal that say nothing of how it ended."""

OUTCOME_VERBS = frozenset({"fail", "succeed", "reject", "uphold", "dismiss", "deny", "overturn", "quash", "reduce"})
"""Verbs whose subject is an appeal: "the appeal failed"."""

OF_WHICH = (("of", "them"), ("of", "which"), ("of", "it"), ("of", "these"))
"""Behind a part of a term: "a year in prison, eight months of them suspended"."""

AND_THEN = frozenset({"followed", "plus"})
"""“Ten years followed by four years' probation”: before a second penalty."""

ON_TOP_OF = ("top", "of")
"""Before a term given earlier: "ten years on top of 25"."""

MORE_OR_LESS = frozenset({"more", "less", "longer", "shorter", "fewer"})
"""Behind a length that compares two terms: "a year more than was requested"."""
FIRST = frozenset({"first", "last", "remaining"})
"""Before a part of a term: "four years, the first two of them in prison"."""

IN_PLACE_OF = (("instead", "of"), ("rather", "than"), ("place", "of"), ("up", "from"), ("down", "from"))
"""Before a term that somebody does not get: "14 years instead of 15"."""

LASTING_THINGS = frozenset(
    "period siege trial hearing interrogation questioning investigation visit protest search raid war meeting rally standoff chase "
    "ban prohibition moratorium disqualification crackdown campaign manhunt occupation operation inquiry session speech stay trip tour curfew emergency vigil sit-in".split()
)
"""What can last as long as a term and is none: "after a two-week siege"."""

WITHOUT = ("without", "not", "instead of", "rather than")
"""Before a penalty that is not given: "a term without colony"."""
