"""Words by which a mend of the parse knows what a court does, and to whom: "ordered her remanded", "fined 300 rubles"."""

AGAINST = frozenset({"against"})
"""“Opened the trial against X”: before the accused."""
CASES = frozenset({"trial", "retrial", "hearing", "hearings"})
"""“Opened the trial against three members”."""

ORDERING = frozenset({"order", "want", "ask", "rule", "allow", "instruct"})
"""“Ordered six of the ten to be kept in prison”."""
UNDERGONE = {
    "upheld": "uphold", "cut": "cut", "overturned": "overturn", "quashed": "quash", "extended": "extend",
    "reduced": "reduce", "confirmed": "confirm", "doubled": "double", "increased": "increase", "commuted": "commute",
    "prolonged": "prolong", "rejected": "reject", "dismissed": "dismiss", "halved": "halve", "annulled": "annul",
}  # fmt: skip
"""“Saw his life sentence upheld", "had her detention extended”: the participle, with its verb."""
GRANTED = frozenset({"bail", "parole", "amnesty", "clemency", "asylum"})
"""What somebody is granted in a sentence that has lost its subject: "Granted bail by the court."."""

GRANTED_IN_HEADLINES = frozenset({"bail", "pardon", "parole", "amnesty", "clemency", "release", "retrial"})
"""“Pardon for X”: at the head of a headline."""
SENTENCING_TO = frozenset({"sentence", "condemn"})
"""“Sentenced the man who led the government in 2015 to two years”: what nobody else is told to do so long."""
EXTENDED = frozenset({"detention", "arrest", "custody", "remand", "term", "sentence"})
"""“Extended by six months her detention”."""
ADMITTED = frozenset({"admit"})
"""“The court admitted X to bail”: before what is no infinitive."""

STANDING = frozenset({"stand"})
"""A verb that stands for "be" before some participles."""
STOOD = frozenset({"accused", "charged", "convicted", "condemned", "indicted"})
"""“Stood accused of treason”."""

GIVEN_BY_COURTS = frozenset("bail house parole probation amnesty clemency conditional provisional".split())
"""What a court gives somebody: "granted the 68-year-old house arrest"."""
FINED_OR_GIVEN = frozenset({"fined", "fines", "fine", "gave", "given", "gives", "handed"})
"""“Fined X 2,000 euros", "gave X 12 years”: behind these a number follows whom it befell."""
FINED = frozenset({"fined", "handed"})
"""“And fined 300,000 quetzals", "and handed a six-month term”."""
ORDERED_DONE = {
    "remanded": "remand",
    "released": "release",
    "detained": "detain",
    "jailed": "jail",
    "arrested": "arrest",
    "freed": "free",
    "transferred": "transfer",
    "held": "hold",
}
"""“Ordered her remanded”: the participle, with its verb."""
LED = frozenset("presided headed chaired led composed represented".split())
"""“By a court, presided over by Judge X”: what is told of a court between it and what it did."""
LODGED = frozenset({"lodged", "filed", "registered", "submitted"})
"""“An FIR (51/2002) lodged at a police station”: what is done with a complaint, right behind it."""
GIVEN = frozenset({"term", "sentence", "verdict", "fine", "year"})
"""What a court hands somebody: "handed Hathloul, 31, a prison term"."""

FINING = frozenset({"fine", "fin"})
"""“Fined her 750 base units”."""
IMPOSED = frozenset({"imposed"})
"""The participle of such a verb."""
HANDED = {"handed": "hand", "given": "give", "awarded": "award"}
"""“Among 43 handed life terms”: the participle, with its verb."""
IMPOSING = frozenset({"impose"})
"""“The court imposed on X a sentence”: what a court does."""
METES_OUT = frozenset({"hand", "give", "impose", "sentence", "jail", "fine", "pass", "order", "condemn"})
"""“Found X guilty and imposed six years”: what whoever found it does next."""
HOLDING = frozenset({"hold", "rule", "find", "decide", "declare", "say", "conclude"})
"""“Held that the arrest was invalid and ordered him set free”: a court's words for what it found."""
BEFORE_GIVEN = frozenset({"convict", "find", "try", "accuse", "charge", "sentence", "arrest", "detain", "judge"})
"""“Was found guilty of insulting the president and given five years”."""
FREE_WHOM = frozenset({"free", "release"})
"""“Free blogger X”: a demand of a headline, which looks like a part of the name."""
VERDICTS_UNDERGONE = frozenset({"sentence", "term", "conviction", "verdict", "detention", "arrest", "ban"})
"""“X's ten-year sentence upheld”: before what becomes of it in a headline."""
