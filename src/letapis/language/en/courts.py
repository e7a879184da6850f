"""English nouns of courts and authorities, by lemma."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JUDGES = _words("judge magistrate")
"""“Judge Petrova sentenced him”."""
COURTS = _words("court tribunal")
"""A noun that is a court by itself."""
PARTS_OF_COURT = _words("branch chamber panel division bench collegium college board section")
"""A noun that is a court by what it is part of: "Branch 26 of the Tehran Revolutionary Court"."""
BENCHES = _words("jury judiciary court-martial bench")
"""Those who judge, though no court by their name."""
BEFORE_JUDGE = _words("by with under ( :")
"""Before the title of the judge of a court: "Branch 15, headed by Judge Salavati", "with Judge Shumov presiding"."""
COURT_WORD = _words("court")
"""Beside another noun it makes a court of it: "a court panel"."""
ASKED_COURT = _words("court judge")
"""“Asked the court to …”: a request before a judgement, no demand."""
ASKED_BODIES = _words("government authority court community state council parliament country regime")
"""Nouns of those who can be asked: "urged the government to release"."""
PROSECUTION = _words("prosecutor prosecution")
"""“The prosecutor asked for ten years”."""
AUTHORITIES = "@state|@police|ministry|service|committee|army"
"""Those who refute what is said against themselves, as a row's condition writes it: "the ministry denies"."""
DENIERS_FOR_OTHERS = f"{AUTHORITIES}|@defenders"
"""Whoever denies that something is so of another: a ministry, a daughter, a lawyer."""
NO_COURT = "side|party|authority|authorities|prosecutor|prosecutors|prosecution|lawyer|lawyers|attorney|defence|defense|@defenders"
"""Those who ask for a sentence or appeal against one, and never pass it."""
TRIALS = _words("trial retrial case hearing proceeding proceedings process prosecution appeal")
"""What ends in a sentence."""
OF_RULINGS = "@verdict"
"""“Saw his sentence upheld”: what a court decides on, as a row's condition writes it."""
RULINGS = _words("verdict ruling sentence judgment judgement decision")
"""“Will serve six years under a verdict”."""
HIGHER = "@higher_court"
"""Which courts hear appeals, as a row's condition writes it."""
ORDERS = _words("order decision ruling decree command instruction")
"""“By order of a judge", "on the president's orders”."""
REGISTERS = _words("list register roster")
"""“Was put on a wanted list by the ministry”."""
QUESTIONING = _words("questioning interrogation interview talks")
"""“Was called in for questioning by the police”: who questions is who calls."""
ALLEGING_BODIES = _words(
    "police officer officers prosecutor prosecutors prosecution investigator investigators authority authorities official officials"
)
"""Who accuses by the way: ", officers allege,"."""
DEFENCE = _words("lawyer attorney counsel defence defense")
"""Whose complaint is an appeal."""
CASES = _words("case proceeding")
"""“A criminal case was opened over his post”: against him whose it was."""
SEEN_BY_PRISONERS = _words(
    "lawyer lawyers attorney attorneys counsel barrister advocate solicitor defender doctor doctors physician specialist nurse dentist "
    "psychiatrist surgeon priest chaplain family relative relatives parent parents wife husband child children mother father brother "
    "sister son daughter interpreter translator consul diplomat visitor journalist reporter medic"
)
"""“Was denied access to a lawyer”: whom a prisoner is not let see, and not who is not let see a prisoner."""
LEGAL = _words("legal defence defense")
"""“Her legal team”."""
COUNSEL = _words("lawyer attorney counsel barrister advocate solicitor defender")
"""Who speaks of a client."""
VISITORS = _words("lawyer counsel doctor family relative")
"""Whom a prisoner is let see: "denied access to a lawyer"."""

MEETING = frozenset({"visit", "see", "meet"})
"""“Visited him in prison”: whoever is met is there."""
OF_RIGHTS = _words("rights")
"""Not the courts of human rights, which call upon a state: "the European Court of Human Rights ruled that he must be"."""
