"""How English says that the complaints and pleas of a prisoner come to nothing, and that he is examined by force."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

_KEEPERS = "prison|jail|colony|guard|guards|warder|warders|warden|wardens|jailer|jailers|jailor|jailors|gaoler|gaolers"
_PLEAS = "complaint|complaints|symptom|symptoms|plea|pleas|pain|pains|illness|cry|cries"
_ASKED = "request|requests|plea|pleas|appeal|appeals|complaint|complaints|call|calls|demand|demands"
_EXAMINING = "examine inspect test search palpate probe"
_UNWANTED = "virginity|anal|gynaecological|gynecological|vaginal|cavity|rectal"

UNHEEDED = (
    EventRow(
        "complaints-brushed-aside",
        E.ILL_TREATED,
        "V",
        "brush wave shrug sweep push ignore dismiss disregard neglect overlook laugh mock",
        "object-of",
        "Guards brushed Baktash Abtin's complaints aside.",
        "Baktash Abtin",
        needs=f"obj|pass={_PLEAS} subj-within={_KEEPERS}",
        unless="negated passive",
    ),
    EventRow(
        "deaf-to-pleas",
        E.ILL_TREATED,
        "V",
        "turn pay give take show",
        "to-of",
        "Prison officials turned a deaf ear to Narges Mohammadi's pleas.",
        "Narges Mohammadi",
        needs=f"to={_PLEAS}|request|requests obj=ear|ears|heed|attention subj-within={_KEEPERS} sentence-has=deaf|little|scant",
    ),
    EventRow(
        "no-heed-to-pleas",
        E.ILL_TREATED,
        "V",
        "pay give take show",
        "to-of",
        "Guards paid no heed to Kem Sokha's requests.",
        "Kem Sokha",
        needs=f"to={_PLEAS}|request|requests no-obj=heed|attention|notice|regard subj-within={_KEEPERS}",
    ),
    EventRow(
        "pleas-unanswered",
        E.ILL_TREATED,
        "V",
        "go remain",
        "whose-term",
        "Alexei Navalny's requests for a doctor went unanswered.",
        "Alexei Navalny",
        needs=f"subj={_ASKED} comp=unanswered|unheeded|ignored|unheard @care",
    ),
    EventRow(
        "left-pleas-unanswered",
        E.ILL_TREATED,
        "V",
        "leave",
        "object-of",
        "The prison left Baktash Abtin's pleas for treatment unanswered.",
        "Baktash Abtin",
        needs=f"obj|pass={_ASKED} sentence-has=unanswered|unheeded|unheard @care",
    ),
    EventRow(
        "examined-against-will",
        E.ILL_TREATED,
        "V",
        _EXAMINING,
        "object",
        "A gynaecologist examined Solafa Magdy against her will.",
        "Solafa Magdy",
        needs="human against=will",
    ),
    EventRow(
        "examined-by-force",
        E.ILL_TREATED,
        "V",
        _EXAMINING,
        "object",
        "Solafa Magdy was examined by force.",
        "Solafa Magdy",
        needs="human by=force",
    ),
    EventRow(
        "unwanted-examination",
        E.ILL_TREATED,
        "N",
        "examination exam test inspection search",
        "carrier",
        "Solafa Magdy was subjected to a virginity test.",
        "Solafa Magdy",
        needs=f"amod|compound={_UNWANTED} verb=subject|undergo|submit|force",
        unless="negated-over",
    ),
)
"""Of prisoners, by those who keep them."""
