"""How English says who says so: verbs of speech, phrases of source, and what kind of sayer a noun is."""

from letapis.model import Certainty, SayerKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAY_VERBS = _words(
    """say tell report announce add claim state confirm note write argue insist allege declare explain recall stress emphasise
    emphasize warn admit acknowledge assert maintain reply respond answer comment observe reveal disclose quote cite
    believe think suggest imply hint tweet post remark complain describe estimate predict conclude testify recount assure inform
    mention publish learn understand indicate repeat reiterate affirm point clarify shout cry ask agree hope fear suspect deny
    rule find show read vow promise pledge swear boast lament joke quip muse speculate contend counter concede caution advise
    remind urge relate narrate opine protest retort whisper yell chant broadcast relay"""
)
"""Lemmas of verbs whose clause is what somebody says."""

TELLING_VERBS = _words("tell inform assure remind notify")
"""Verbs whose object is whom it is said to: "his wife told AFP"."""

CITING_VERBS = _words("cite quote")
"""Verbs that name a source for what another verb tells: "TASS reported, citing the police"; "quoted him as saying"."""

CITED_WITH = _words("citing quoting")
"""The same before a source that is set apart."""

REFUTING_VERBS = _words("reject dismiss refute rebut dispute deny")
"""“Rejects the claim that he is a political prisoner”: verbs that deny what a noun tells."""

HEARING_VERBS = _words("receive obtain collect gather")
"""“The experts received information that”: verbs of who passes on what a noun tells."""

BLAMING_VERBS = _words("accuse blame complain")
"""“The ombudsman accused officers of torturing them”: with "of" and a deed."""

NOUN_CONTENT_VERBS = _words("report confirm announce deny claim allege reveal disclose acknowledge mention describe")
"""Verbs that report a noun: "confirmed the arrest of X"."""

ADDING_VERBS = _words("add continue conclude")
"""Verbs of one who goes on speaking: "he added"."""
SAID_TOO = _words("also further additionally too")
"""The same by an adverb: "he also said"."""

AS_TOLD = _words("report say tell note state announce confirm mention")
"""Behind "as" they tell the clause that they hang on: "as Viasna reported, X was beaten"."""

QUOTED_VERBS = _words("say write add tell post tweet ask reply comment remark note declare recall")
"""Verbs beside a quotation that is a sentence of its own: "“She is at home!” her sister wrote"."""

GUEST_VERBS = _words("speak talk tell sit recall recount answer meet")
"""“X, who was deported on Sunday, spoke to us”: verbs of the one whom a paper has asked."""

CLAIMING_VERBS = _words("claim")
"""“Claimed to have found weapons”: verbs that tell with "to have" what was done."""

SEEN_VERBS = _words("report recall describe recount remember mention admit deny")
"""“Witnesses reported seeing her being beaten”: verbs that tell with a gerund what somebody went through or saw."""

FIND_VERBS = _words("find declare rule")
"""“Found him guilty”: before an adjective what a court does."""

MIND_VERBS = _words("believe think suspect fear hope understand learn find show read estimate suggest")
"""Verbs of what somebody only thinks: "relatives fear"."""

SPEECH_NOUNS = _words(
    "rumour rumor rumours speculation hearsay statement report reports claim post message letter interview announcement comment tweet article "
    "communique communiqué release opinion words account view broadcast remark remarks accusation allegation suggestion assertion"
)
"""Nouns of what somebody said: "in a statement by Viasna"."""

SOURCE_PHRASES = _words("according")
"""Words before "to" and a source: "according to Viasna"."""

VERB_CERTAINTY: dict[str, Certainty] = {
    "believe": Certainty.PROBABLE,
    "think": Certainty.PROBABLE,
    "suspect": Certainty.POSSIBLE,
    "fear": Certainty.POSSIBLE,
    "hope": Certainty.POSSIBLE,
    "suggest": Certainty.PROBABLE,
    "speculate": Certainty.POSSIBLE,
    "estimate": Certainty.PROBABLE,
    "understand": Certainty.PROBABLE,
    "assume": Certainty.PROBABLE,
    "presume": Certainty.PROBABLE,
}
"""How far a verb of speech or thought commits its speaker."""

PASSIVE_HEDGES: dict[str, Certainty] = {
    "believe": Certainty.PROBABLE,
    "think": Certainty.PROBABLE,
    "report": Certainty.PROBABLE,
    "say": Certainty.PROBABLE,
    "understand": Certainty.PROBABLE,
    "allege": Certainty.PROBABLE,
    "claim": Certainty.PROBABLE,
    "suspect": Certainty.POSSIBLE,
    "rumour": Certainty.POSSIBLE,
    "rumor": Certainty.POSSIBLE,
    "fear": Certainty.POSSIBLE,
    "presume": Certainty.PROBABLE,
    "know": Certainty.CERTAIN,
}
"""“Is believed to have left”: a passive of thought or hearsay over the event."""

HEDGE_ADVERBS: dict[str, Certainty] = {
    "reportedly": Certainty.PROBABLE,
    "presumably": Certainty.PROBABLE,
    "apparently": Certainty.PROBABLE,
    "allegedly": Certainty.PROBABLE,
    "supposedly": Certainty.PROBABLE,
    "purportedly": Certainty.PROBABLE,
    "seemingly": Certainty.PROBABLE,
    "probably": Certainty.PROBABLE,
    "likely": Certainty.PROBABLE,
    "evidently": Certainty.PROBABLE,
    "unofficially": Certainty.PROBABLE,
    "possibly": Certainty.POSSIBLE,
    "perhaps": Certainty.POSSIBLE,
    "maybe": Certainty.POSSIBLE,
    "conceivably": Certainty.POSSIBLE,
}
"""How sure an adverb leaves it: "was reportedly detained"."""

HEDGE_VERBS: dict[str, Certainty] = {
    "appear": Certainty.PROBABLE,
    "seem": Certainty.PROBABLE,
}
"""The same for a verb over the event: "appears to have been arrested"."""

POSSIBLE_MODALS = _words("may might could")
"""With a perfect ("may have left"), what may be so; with a bare verb, what may come."""

FEARED: dict[str, Certainty] = dict.fromkeys(
    ("fear", "concern", "worry", "suspicion", "speculation", "belief", "hope", "sign"), Certainty.POSSIBLE
)
"""Nouns over a clause with "that": "there are fears that he was arrested"."""

RUMOUR_NOUNS: dict[str, Certainty] = {
    "rumour": Certainty.POSSIBLE,
    "rumor": Certainty.POSSIBLE,
    "speculation": Certainty.POSSIBLE,
    "suspicion": Certainty.POSSIBLE,
    "report": Certainty.PROBABLE,
    "allegation": Certainty.PROBABLE,
    "accusation": Certainty.PROBABLE,
    "suggestion": Certainty.POSSIBLE,
}
"""The same for a noun over it: "rumours of his arrest"."""

MEDIA_NOUNS = _words(
    "television tv radio media agency newspaper channel website broadcaster magazine daily station outlet"
)
"""The same by a noun: "told state television"."""
MEDIA = frozenset({SayerKind.OUTLET, SayerKind.STATE_MEDIA})
"""Who passes on what he is told: "told AFP"."""

SAYER_NOUNS: dict[SayerKind, frozenset[str]] = {
    SayerKind.RELATIVE: _words(
        "wife husband mother father son daughter brother sister parent parents family relative relatives widow uncle aunt cousin "
        "spouse fiancee fiancée grandmother grandfather nephew niece partner"
    ),
    SayerKind.LAWYER: _words("lawyer lawyers attorney attorneys counsel solicitor barrister defence defense advocate"),
    SayerKind.COURT: _words("court judiciary judge judges tribunal magistrate verdict ruling bench"),
    SayerKind.STATE_MEDIA: _words("state-run state-owned pro-government government-run state-controlled state-media"),
    SayerKind.RIGHTS_GROUP: _words(
        "rights helsinki foundation watchdog ngo activists defenders defender campaigners monitor monitors charity non-governmental"
    ),
    SayerKind.OUTLET: _words(
        "newspaper news website channel media medium outlet daily magazine broadcaster tv television radio station portal press reporters "
        "journalist journalists correspondent editor"
    ),
    SayerKind.OFFICIAL: _words(
        "official officials minister ministry police prosecutor prosecutors prosecution president spokesman spokeswoman spokesperson government authority "
        "authorities committee kremlin kgb fsb governor mayor ambassador embassy department chancellor premier secretary commissioner "
        "commission parliament lawmaker lawmakers senator officer officers investigator investigators army military regime "
        "coordinator rapporteur adviser advisor deputy inspector superintendent diplomat envoy executive chief mp mps bureau king presidency administration agency service council office prison un u.n. eu osce nato judicial"
    ),
    SayerKind.WITNESS: _words(
        "witness witnesses eyewitness eyewitnesses resident residents bystander bystanders cellmate cellmates neighbour neighbor neighbours neighbors inmate"
    ),
    SayerKind.ANONYMOUS: _words(
        "source sources report reports rumour rumours rumor rumors insider insiders people some many anonymous unnamed"
    ),
}
"""Head nouns and adjectives of a sayer, in the order in which they are tried."""

SAYER_PHRASES: dict[SayerKind, tuple[str, ...]] = {
    SayerKind.OTHER: (
        "support committee", "defence committee", "defense committee", "solidarity committee", "strike committee", "nobel committee",
        "organising committee", "organizing committee", "ruling party", "ruling coalition", "ruling alliance",
    ),
    SayerKind.COURT: ("court of human rights", "human rights court", "court of justice", "criminal court"),
    SayerKind.OFFICIAL: (
        "attorney general", "attorney-general", "solicitor general", "prosecutor general", "general prosecutor",
        "director of public prosecutions", "junta", "indictment", "ministry of defence", "ministry of defense", "minister of defence",
        "minister of defense", "defence ministry", "defense ministry", "defence minister", "defense minister",
        "defence department", "defense department", "department of defense", "department of defence", "charge sheet", "coup leaders",
        "rights chief", "rights commissioner", "rights office",
        "media office", "information office", "information ministry", "press service", "press office",
    ),
    SayerKind.OUTLET: ("media reports", "news reports", "press reports", "newspaper reports"),
    SayerKind.LAWYER: ("legal team", "legal representative", "legal representatives", "legal adviser", "bar association"),
    SayerKind.RIGHTS_GROUP: (
        "press freedom", "media freedom", "campaign group", "advocacy group", "campaigning group", "writers association",
        "writers union", "journalists union", "journalists association", "journalist association", "press association of",
        "union of journalists", "association of journalists", "un experts", "united nations experts",
        "civil society", "lawyers group", "lawyers collective", "prisoners group",
    ),
    SayerKind.WITNESS: (
        "fellow prisoner", "fellow prisoners", "fellow inmate", "fellow inmates", "fellow detainee", "fellow detainees",
        "former prisoner", "former prisoners", "former inmate", "former inmates", "former detainee", "former detainees",
        "former guard", "former guards", "released prisoner", "released prisoners",
    ),
}  # fmt: skip
"""Words that tell a sayer's kind together, whatever each of them tells alone: an attorney general is no lawyer."""
SPOKESPEOPLE = _words("spokesman spokeswoman spokesperson")
"""“His spokeswoman” speaks for a person, else for a body."""
SIDES = _words("party movement campaign opposition alliance coalition")
"""Bodies of politics that are no authority."""
PUBLIC_ATTORNEYS = {("attorney", "general"): "prosecutor", ("solicitor", "general"): "prosecutor"}
"""Offices of two words of which the first alone is another's: whom they describe is remembered by the noun beside."""

STATE_MEDIA_PHRASES = (
    "state media", "state tv", "state television", "state news", "state-run", "state-owned", "state run", "state owned", "state broadcaster",
    "state agency", "state channel", "state newspaper", "pro-government media", "government-run", "state-controlled", "official media", "semi-official",
)  # fmt: skip
"""Phrases that call a source a medium of the state, whatever its name."""

LEADERS = _words(
    """lukashenka lukashenko putin xi erdogan erdoğan ortega murillo maduro aliyev rahmon tokayev nazarbayev sisi khamenei raisi pezeshkian
    rouhani afewerki isaias kagame museveni mnangagwa lungu saied assad salman netanyahu modi orban trump biden obama macron merkel
    scholz starmer johnson trudeau zelensky zelenskyy duda tusk morawiecki sandu kobakhidze japarov mirziyoyev berdimuhamedow
    diaz-canel hun min pence pompeo blinken rubio guterres bachelet borrell kallas stoltenberg"""
)
"""Surnames of heads of state and of government and of top officials, folded: who says something under such a name alone speaks as an
official. From general knowledge of public office, 2010 to 2026."""
