"""English nouns of penalties and lengths, and of charges and guilt, by lemma."""

from letapis.language.en.times_lengths import CURRENCY_WORDS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNITS = _words("year month day")
"""What a term is counted in."""
LIFE = _words("life")
"""“Gets life without parole”."""
UNITS_OR_LIFE = UNITS | LIFE
"""“Sentenced to life”."""
LASTING = UNITS_OR_LIFE | {"week", "decade"}
"""One of them stands below a verb that says how long."""
DEATH = _words("death")
"""“Condemned to death”."""
NOT_SERVED = _words("suspended probation served deferred")
"""“Sentenced to time served", "a suspended sentence”: no term is still to be served."""
LONG_UNITS = _words("year month")
"""What is asked for somebody, and is nobody: "asked for ten years for X"."""
MEASURES = _words("year month day week")
"""Behind "of" a length and no person: "the detention of ten days"."""
SUMS = _words("unit")
"""What a fine is counted in beside money: "30 base units"."""
TERM_HEADS = _words("year month day term life sentence")
"""“Ten years in prison”: what has the prison behind it."""
SAYING_WHEN = _words("last next this that same following previous every")
"""Before a unit: when something happens, not how long it lasts."""
PENALTY_NOUNS = UNITS | _words("decade sentence term fine imprisonment penalty")
"""Objects that are a penalty: "was given a fine"."""
ARREST_AS_PENALTY = _words("arrest detention imprisonment freedom liberty labour labor")
"""“Was given a 15-day administrative arrest”."""
SURE_PENALTIES = _words("sentence fine imprisonment probation")
"""What a trial ends in, whatever its length."""
MEASURED_PENALTIES = _words("punishment penalty arrest detention conviction")
"""“A punishment of three years”: a penalty by its length."""
TERMS = _words("term")
"""“A ten-year jail term”, which an office has as well."""
WHERE_SERVED = _words(
    "prison jail imprisonment colony camp bars inside probation regime arrest custody labour labor suspended"
)
"""“Six years in prison", "ten years of strict regime”: what makes a length a penalty."""
PENALTY_SIGNS = SURE_PENALTIES | MEASURED_PENALTIES | WHERE_SERVED
"""One of them stands where a penalty is told without a verb of its own."""
UNCOUNTED = _words("fine probation")
"""What comes and follows in other senses, too."""
BESIDE_NUMBER = _words("another a an further more additional extra and half just only at least to")
"""Beside a number that is one of years: "got another three", "received seven and a half"."""
OFFENCE_ITSELF = _words("offence offense")
"""“Charged with the offence of rebellion”: which one is told behind it."""
OFFENCE_NOUNS = _words(
    "laundering evasion trafficking fraud forgery smuggling espionage hooliganism terrorism extremism embezzlement bribery treason "
    "sedition conspiracy extortion blackmail corruption theft incitement defamation libel slander contempt disobedience sabotage"
)
"""“Smuggling currency, money laundering and tax evasion”: nouns that are offences by themselves."""
TERMS_GIVEN = _words("sentence term punishment penalty fine")
"""“The term that a court has handed to X”: what is given by a verdict, in a clause told of it."""
MADE_GOOD = _words("damages compensation restitution reparations costs")
"""“Was ordered to pay damages”: what is paid by a verdict beside a fine."""
PUNISHMENTS = _words("punishment")
"""A penalty where a length is told of it."""
STAND = _words("stand")
"""“Let the sentence stand", "took the stand”."""
THE_REST = _words("rest remainder part portion")
"""“Let the rest stand”: of a sentence."""
OUTLAWS = _words("rebel terrorist spy guerrilla insurgent extremist traitor saboteur")
"""“The army insists she was an officer of the rebels”."""
NEW_CHARGES = _words("second third fourth new further another fresh additional more")
"""“In August came a second charge”."""
SUMMED = _words("total maximum minimum")
"""“Was given a total of 26 years”: the length stands behind "of"."""
DEATH_OR_LIFE = _words("death life")
"""“Sentence: death”."""
FACED = _words("year month life death")
"""“Faces death”, where one of `FACED_WITH` stands near."""
FACED_WITH = _words("prison jail imprisonment bar sentence term penalty colony year")
"""“Faces up to 20 years in prison”."""
FACED_ALONE = _words("sentence term imprisonment prison jail")
"""“Faces a lengthy sentence", "faces jail”: a penalty without its length."""
SUFFERED = _words(
    "killing death murder assassination disappearance abduction attack assault shooting abuse beating fate torture poisoning "
    "ill-treatment mistreatment kidnapping"
)
"""What befell somebody, into which an inquiry is opened: it is not against the one whom it befell."""

OFFENCE_MEASURES = _words("year month day count article term life top total")
"""Behind "of", "on" or "for" no offence: "on two counts", "for a total of 26 years"."""
NO_OFFENCES = _words(
    "colony prison spot time surveillance supervision probation monitoring ground grounds confiscation seizure deprivation disqualification suspension deferral period "
    "anything something nothing everything part set total rest remainder example instance condemnation rate unit reason"
)
"""“Four years with confiscation of property”: what is added to a penalty; "not charged with anything" names no offence."""
GIVEN = OFFENCE_MEASURES | _words("imprisonment prison jail colony sentence death fine penalty punishment")
"""What is given for an offence: "ten years in prison for treason"."""
OF_A_TERM = _words(
    "freedom liberty labour labor arrest detention imprisonment prison service work hardship probation regime "
    "restriction limitation restraint deprivation"
)
"""Behind "years of" what they are spent in, no offence: "three years of restricted freedom"."""
TERM = _words("term sentence stretch spell")
"""“Terms of imprisonment”: what they are spent in, as behind "years of"."""
CHARGES = _words("charge count suspicion accusation allegation")
"""Nouns whose offence follows: "charges of treason"."""
GUILTY = _words("guilty")
"""“Found guilty of”."""
VERDICT = _words("verdict judgment judgement ruling")
"""“Verdict: not guilty.”"""
WITHOUT_NUMBER = _words("life imprisonment death")
"""“The verdict came: life in prison”: penalties that no number measures."""
VERDICT_TOLD = VERDICT | {"punishment", "sentence", "penalty", "fate", "term"}
"""“Learned his punishment: ten years”: what a length stands behind, and a colon."""
VERDICT_READ = VERDICT_TOLD | _words("part")
"""“Read out the operative part: guilty of …”: behind what a bare "guilty" is the verdict."""
DECISIONS = VERDICT | {"decision", "order"}
"""“The decision of the court to uphold the term”: what it is was done by it."""
TAKING = _words("arrest detention capture")
"""“A warrant for the arrest of X”."""
REPORTING = _words("report rumour rumor allegation accusation claim")
"""Nouns under which an event is only told: "reports of torture"."""

LAW_SHOWN = "Article"
"""What the parser is shown for a citation of a law."""

CURRENCIES = frozenset(CURRENCY_WORDS)
"""Words for money: "fined 60,000 euros"."""

RESPECTIVELY = _words("respectively")
"""“A and B got five and six years respectively”: the first what stands first."""
IN_ORDER = _words("respectively instead")
"""“Got five and six years respectively”: the parse hangs the years on this word."""

TO_AN_END = _words("conspiracy attempt plot plan intent intention incitement call preparation desire")
"""Nouns that an infinitive goes on from: "conspiracy to seize power"."""
TAKEN_IN = _words("arrest detain hold remand jail seize rearrest custody detention")
"""“Arrested her in two cases filed under the act”."""
CROWDED = "overcrowded|crowded|cramped|crammed|packed"
"""Of a cell with more people than beds."""
NO_HEADS_COUNTED = _words(
    "day hour week month year minute metre meter square degree time kilometre kilometer per o'clock"
)
"""What a number counts that are no people."""
NO_ROOM = _words("cage hole pit container")
"""Where nobody is to be kept."""
CELL_NEEDS = "window|windows|toilet|light|bed|beds|heating|air|ventilation|water|mattress|blanket|daylight|sunlight"
"""What a cell is without."""
BAD_CELL = "freezing|icy|unheated|dark|flooded|windowless|overcrowded|crowded|cramped|crammed|filthy|verminous|stinking"
"""What a cell is like that harms."""
