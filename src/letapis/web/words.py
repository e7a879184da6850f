"""What the vocabulary is called on a page, in English; the catalogues have the other languages."""

from collections.abc import Mapping
from enum import StrEnum

from letapis.model import (
    Attribute,
    Axis,
    Basis,
    Certainty,
    ConflictKind,
    Custody,
    EventKind,
    Grouping,
    Held,
    Judgement,
    Polarity,
    Procedure,
    Reality,
    Recognition,
    ReleaseMode,
    Review,
    RoleName,
    SayerKind,
    Verdict,
)
from letapis.web.marking import Stance
from letapis.web.translation import marked as _

E, R, A = EventKind, RoleName, Attribute

EVENTS: Mapping[StrEnum, str] = {
    E.DETAINED: _("detained"),
    E.REMANDED: _("remanded in custody"),
    E.HOUSE_ARREST: _("put under house arrest"),
    E.HELD: _("held in custody"),
    E.TRANSFERRED: _("transferred"),
    E.PUNISHED: _("punished in custody"),
    E.ILL_TREATED: _("ill-treated"),
    E.HUNGER_STRIKE: _("on hunger strike"),
    E.RELEASED: _("released"),
    E.DIED: _("died"),
    E.DISAPPEARED: _("disappeared"),
    E.SEARCHED: _("searched"),
    E.QUESTIONED: _("questioned"),
    E.WANTED: _("wanted"),
    E.INVESTIGATED: _("under investigation"),
    E.CHARGED: _("charged"),
    E.TRIED: _("on trial"),
    E.CONVICTED: _("convicted"),
    E.SENTENCED: _("sentenced"),
    E.ACQUITTED: _("acquitted"),
    E.APPEALED: _("appeal"),
    E.CASE_CLOSED: _("case closed"),
    E.EXTRADITED: _("extradited"),
    E.DEPORTED: _("deported"),
    E.LEFT_COUNTRY: _("left the country"),
    E.RETURNED: _("returned"),
    E.RECOGNISED: _("recognised as a political prisoner"),
    E.RECOGNITION_WITHDRAWN: _("recognition withdrawn"),
    E.LISTED: _("put on an extremist list"),
    E.ACCUSED: _("accused"),
    E.INTERVENTION: _("intervention on behalf"),
    E.PROFILE: _("described"),
}

ROLES: Mapping[StrEnum, str] = {
    R.AGENT: _("by whom"),
    R.PLACE: _("place"),
    R.PLACE_FROM: _("from which place"),
    R.FACILITY: _("facility"),
    R.FACILITY_FROM: _("from which facility"),
    R.LAW: _("law"),
    R.OFFENCE: _("offence"),
    R.TERM: _("term"),
    R.PENALTY: _("penalty"),
    R.AMOUNT: _("amount"),
    R.REGIME: _("regime"),
    R.MODE: _("way of release"),
    R.CAUSE: _("cause"),
    R.COURT: _("court"),
    R.JUDGE: _("judge"),
    R.OUTCOME: _("outcome"),
    R.COUNTERPART: _("addressed to"),
    R.ATTRIBUTE: _("what is described"),
    R.VALUE: _("described as"),
}

ATTRIBUTES: Mapping[StrEnum, str] = {
    A.BIRTH_DATE: _("date of birth"),
    A.BIRTH_PLACE: _("place of birth"),
    A.AGE: _("age"),
    A.CITIZENSHIP: _("citizenship"),
    A.RESIDENCE: _("residence"),
    A.EDUCATION: _("education"),
    A.OCCUPATION: _("occupation"),
    A.EMPLOYER: _("employer"),
    A.FAMILY: _("family"),
    A.DOCUMENT: _("document"),
    A.PRESENCE: _("whereabouts"),
}

MODES: Mapping[StrEnum, str] = {
    ReleaseMode.UNCONDITIONAL: _("without conditions"),
    ReleaseMode.BAIL: _("on bail"),
    ReleaseMode.RECOGNIZANCE: _("on recognizance"),
    ReleaseMode.HOUSE_ARREST: _("into house arrest"),
    ReleaseMode.TERM_SERVED: _("term served"),
    ReleaseMode.PARDON: _("pardon"),
    ReleaseMode.AMNESTY: _("amnesty"),
    ReleaseMode.EXCHANGE: _("exchange"),
    ReleaseMode.ACQUITTAL: _("acquittal"),
}

SAYERS: Mapping[StrEnum, str] = {
    SayerKind.OUTLET: _("outlet"),
    SayerKind.STATE_MEDIA: _("state media"),
    SayerKind.OFFICIAL: _("official"),
    SayerKind.COURT: _("court"),
    SayerKind.RIGHTS_GROUP: _("rights group"),
    SayerKind.LAWYER: _("lawyer"),
    SayerKind.RELATIVE: _("relative"),
    SayerKind.PERSON_CONCERNED: _("the person concerned"),
    SayerKind.WITNESS: _("witness"),
    SayerKind.ANONYMOUS: _("anonymous source"),
    SayerKind.OTHER: _("other"),
}

CUSTODY: Mapping[StrEnum, str] = {
    Custody.FREE: _("at liberty"),
    Custody.DETAINED: _("detained"),
    Custody.PRE_TRIAL: _("pre-trial detention"),
    Custody.HOUSE_ARREST: _("house arrest"),
    Custody.ADMINISTRATIVE_ARREST: _("administrative arrest"),
    Custody.COLONY: _("penal colony"),
    Custody.PRISON: _("prison"),
    Custody.OPEN_FACILITY: _("open-type facility"),
    Custody.HOME_RESTRICTION: _("restriction of liberty at home"),
    Custody.COMPULSORY_TREATMENT: _("compulsory treatment"),
    Custody.PUNISHMENT_CELL: _("punishment cell"),
    Custody.RELEASED: _("released"),
    Custody.ABROAD: _("abroad"),
    Custody.DEAD: _("dead"),
}

PROCEDURE: Mapping[StrEnum, str] = {
    Procedure.SUSPECT: _("suspect"),
    Procedure.CHARGED: _("charged"),
    Procedure.ON_TRIAL: _("on trial"),
    Procedure.CONVICTED: _("convicted"),
    Procedure.SENTENCED: _("sentenced"),
    Procedure.APPEAL: _("appeal"),
    Procedure.FINAL: _("final"),
    Procedure.ACQUITTED: _("acquitted"),
    Procedure.CLOSED: _("case closed"),
}

RECOGNITION: Mapping[StrEnum, str] = {
    Recognition.RECOGNISED: _("recognised"),
    Recognition.WITHDRAWN: _("recognition withdrawn"),
}

AXES: Mapping[StrEnum, str] = {
    Axis.CUSTODY: _("Custody"),
    Axis.PROCEDURE: _("Procedure"),
    Axis.RECOGNITION: _("Recognition"),
}

STANCES: Mapping[StrEnum, str] = {
    Stance.CERTAIN: _("said as certain"),
    Stance.HEDGED: _("hedged"),
    Stance.DENIED: _("denied"),
    Stance.PLANNED: _("not yet so: planned, demanded or conditional"),
}

CERTAINTIES: Mapping[StrEnum, str] = {
    Certainty.CERTAIN: _("certain"),
    Certainty.PROBABLE: _("probable"),
    Certainty.POSSIBLE: _("possible"),
}
POLARITIES: Mapping[StrEnum, str] = {Polarity.AFFIRMED: _("affirmed"), Polarity.DENIED: _("denied")}
REALITIES: Mapping[StrEnum, str] = {
    Reality.ACTUAL: _("has happened"),
    Reality.PLANNED: _("planned"),
    Reality.DEMANDED: _("demanded"),
    Reality.CONDITIONAL: _("conditional"),
}
BASES: Mapping[StrEnum, str] = {
    Basis.STATED: _("stated in the words"),
    Basis.COMPLETED: _("year or month completed from context"),
    Basis.RELATIVE: _("counted from another date"),
    Basis.BOUNDED: _("only the order is known"),
}
REVIEWS: Mapping[StrEnum, str] = {
    Review.UNREVIEWED: _("not yet reviewed"),
    Review.ACCEPTED: _("accepted"),
    Review.REJECTED: _("rejected"),
    Review.CORRECTED: _("corrected"),
}
VERDICTS: Mapping[StrEnum, str] = {
    Verdict.ACCEPT: _("accepted"),
    Verdict.REJECT: _("rejected"),
    Verdict.CORRECT: _("corrected"),
}
JUDGEMENTS: Mapping[StrEnum, str] = {
    Judgement.SAME: _("the same person"),
    Judgement.DIFFERENT: _("different people"),
    Judgement.UNSURE: _("left open"),
}
CONFLICTS: Mapping[StrEnum, str] = {
    ConflictKind.PLACE: _("Where it happened"),
    ConflictKind.DATE: _("When it happened"),
    ConflictKind.LAW: _("Under which law"),
    ConflictKind.FACILITY: _("In which facility"),
    ConflictKind.TERM: _("For how long"),
    ConflictKind.HAPPENED: _("Whether it happened"),
    ConflictKind.ALIVE: _("Whether the person is alive"),
}
HELD: Mapping[StrEnum, str] = {
    Held.YES: _("in custody"),
    Held.MAYBE: _("possibly in custody"),
    Held.UNDATED: _("in custody since an unknown day"),
    Held.NO: _("not in custody"),
}
GROUPINGS: Mapping[StrEnum, str] = {
    Grouping.STATE: _("Kind of custody"),
    Grouping.ARTICLE: _("Article"),
    Grouping.FACILITY: _("Facility"),
    Grouping.REGION: _("Place"),
    Grouping.SOURCE: _("Who says so"),
    Grouping.OUTLET: _("Outlet"),
    Grouping.RECOGNISED_BY: _("Recognised by"),
}

_TABLES = (EVENTS, ROLES, ATTRIBUTES, MODES, SAYERS, CUSTODY, PROCEDURE, RECOGNITION, AXES, STANCES, CERTAINTIES)
_MORE = (POLARITIES, REALITIES, BASES, REVIEWS, VERDICTS, JUDGEMENTS, CONFLICTS, HELD, GROUPINGS)
# Members of two sets can be equal as text (both a stage and an event are "charged"), so each is kept by its kind.
_BY_KIND: Mapping[tuple[type, str], str] = {
    (type(word), word.value): label for table in (*_TABLES, *_MORE) for word, label in table.items()
}


def label(word: StrEnum) -> str:
    """What a word of the vocabulary is called, in English; its bare value where no table has it."""
    return _BY_KIND.get((type(word), word.value), word.value.replace("_", " "))
