"""Who says so: an event and a sayer before it, behind it, over a chain; nobody who is named."""

from itertools import product

from measuring.compositions.order import Order

_SAYERS: tuple[tuple[str, str], ...] = (
    ("Amnesty International", "rights_group:Amnesty_International"),
    ("Human Rights Watch", "rights_group:Human_Rights_Watch"),
    ("the human rights centre Viasna", "rights_group:Viasna"),
    ("the Committee to Protect Journalists", "rights_group:the_Committee_to_Protect_Journalists"),
    ("Agnès Callamard, secretary general of Amnesty International,", "rights_group:Agnès_Callamard"),
    ("a local rights group", "rights_group:a_local_rights_group"),
    ("the Interior Ministry", "official:the_Interior_Ministry"),
    ("police", "official:police"),
    ("prosecutors", "official:prosecutors"),
    ("officials", "official:officials"),
    ("the prosecutor general's office", "official:the_prosecutor_general's_office"),
    ("a police spokesman", "official:a_police_spokesman"),
    ("a spokeswoman for the Interior Ministry", "official:a_spokeswoman_for_the_Interior_Ministry"),
    ("Kremlin spokesman Dmitry Peskov", "official:Dmitry_Peskov"),
    ("Foreign Ministry spokeswoman Mao Ning", "official:Mao_Ning"),
    ("Volker Türk, the UN human rights chief,", "official:Volker_Türk"),
    ("the court", "court:the_court"),
    ("the Supreme Court", "court:the_Supreme_Court"),
    ("{a.his} lawyer", "lawyer:{a.his}_lawyer"),
    ("{a.his} lawyer, {b.name},", "lawyer:{b.name}"),
    ("{a.his} lawyer {b.name}", "lawyer:{b.name}"),
    ("lawyer {b.name}", "lawyer:{b.name}"),
    ("{a.his} family", "relative:{a.his}_family"),
    ("{a.his} brother", "relative:{a.his}_brother"),
    ("{a.surname}'s sister", "relative:{a.surname}'s_sister"),
    ("relatives", "relative:relatives"),
    ("state television", "state_media:state_television"),
    ("the state news agency BelTA", "state_media:BelTA"),
    ("Reuters", "outlet:Reuters"),
    ("the BBC", "outlet:the_BBC"),
    ("the newspaper Novaya Gazeta", "outlet:Novaya_Gazeta"),
    ("local media", "outlet:local_media"),
    ("witnesses", "witness:witnesses"),
    ("a former cellmate", "witness:a_former_cellmate"),
    ("two people familiar with the case", "anonymous:two_people"),
    ("a source close to the investigation", "anonymous:a_source"),
    ("a security source who asked not to be named", "anonymous:a_security_source"),
    ("sources", "anonymous:sources"),
)
"""Who may say so, and as what he must be read."""
_PASSED_ON: tuple[tuple[str, str], ...] = (
    ("Reuters", "outlet:Reuters"),
    ("Belsat", "outlet:Belsat"),
    ("AFP", "outlet:AFP"),
    ("the news agency Interfax", "outlet:Interfax"),
    ("state television", "state_media:state_television"),
    ("Viasna", "rights_group:Viasna"),
)
"""Who passes on what another says."""
_SEVERAL = {
    "police",
    "prosecutors",
    "officials",
    "relatives",
    "witnesses",
    "sources",
    "local media",
    "two people familiar with the case",
}
"""Who have said, and has not."""
_CLAUSES: tuple[tuple[str, str], ...] = (
    ("{a} was detained {day}", "detained a day"),
    ("police detained {a} {day}", "detained a day"),
    ("police took {a} into custody {day}", "detained a day"),
    ("{a} had been arrested at {a.his} home {day}", "detained a day"),
    ("{a} was sentenced {day} to {term} in prison", "sentenced a day term"),
    ("a court {day} jailed {a} for {term}", "sentenced a day term"),
    ("{a} was beaten in custody {day}", "ill_treated a day"),
    ("guards beat {a} {day}", "ill_treated a day"),
    ("{a} was freed {day}", "released a day"),
    ("the authorities released {a} {day}", "released a day"),
    ("{a} was charged with {law} {weekday}", "charged a weekday"),
    ("{a} went on hunger strike {day}", "hunger_strike a day"),
    ("{a} died in prison {day}", "died a day"),
    ("{a} had been moved to {prison} {day}", "transferred a day"),
    ("investigators questioned {a} {day}", "questioned a day"),
)
_FRAMES = (
    "{clause}, {sayer} said.",
    "{sayer} said that {clause}.",
    "{sayer} said {clause}.",
    "{sayer} has said that {clause}.",
    "{clause}, said {sayer}.",
    "according to {sayer}, {clause}.",
    "{clause}, according to {sayer}.",
    '"{clause}," {sayer} said.',
    '"{clause}," said {sayer}.',
    '{sayer} said: "{clause}."',
    "{sayer} confirmed that {clause}.",
    "{sayer} announced {weekday} that {clause}.",
    "{clause}, {sayer} confirmed.",
    "{clause}, {sayer} said in a statement.",
    "{clause}, {sayer} told reporters.",
    "in a statement, {sayer} said that {clause}.",
    "{sayer} said in a statement {weekday} that {clause}.",
    "{sayer} wrote on Facebook that {clause}.",
    "in a post on X, {sayer} said {clause}.",
    "{clause}, according to a statement by {sayer}.",
    "as {sayer} reported, {clause}.",
    "{sayer} alleged that {clause}.",
)
_CHAINS = (
    ("{clause}, {outlet} reported, citing {sayer}.", "{o}<{s}"),
    ("{outlet} reported, citing {sayer}, that {clause}.", "{o}<{s}"),
    ("{outlet}, citing {sayer}, reported that {clause}.", "{o}<{s}"),
    ("{sayer} told {outlet} that {clause}.", "{s}<{o}"),
    ("{clause}, {sayer} told {outlet}.", "{s}<{o}"),
    ('"{clause}," {sayer} told {outlet}.', "{s}<{o}"),
    ("{outlet} quoted {sayer} as saying that {clause}.", "{s}<{o}"),
    ("according to {outlet}, {sayer} said that {clause}.", "{s}<{o}"),
    ("{sayer} was quoted by {outlet} as saying that {clause}.", "{s}<{o}"),
)
_NOBODY = (
    ("it was reported that {clause}.", "", "probable"),
    ("{clause}, it was reported {weekday}.", "", "probable"),
    ("reports say {clause}.", "anonymous:reports", ""),
    ("{clause}, reports said.", "anonymous:reports", ""),
    ("according to reports, {clause}.", "anonymous:reports", ""),
    ("according to unconfirmed reports, {clause}.", "anonymous:unconfirmed_reports", ""),
    ("there are rumours that {clause}.", "", "possible"),
    ("it is believed that {clause}.", "", "probable"),
    ("it is feared that {clause}.", "", "possible"),
    ("reportedly, {clause}.", "", "probable"),
    ("it is not clear whether {clause}.", None, ""),
)


def _said(frame: str, clause: str, sayer: str, outlet: str = "") -> str:
    return frame.replace("{clause}", clause).replace("{sayer}", sayer).replace("{outlet}", outlet)


def _single() -> list[Order]:
    return [
        Order(_said(frame, clause, said), (f"{fact} by={by} sure=",), (), (frame, clause, said))
        for frame, (clause, fact), (said, by) in product(_FRAMES, _CLAUSES, _SAYERS)
        if not ("has said" in frame and said in _SEVERAL)
    ]


def _chained() -> list[Order]:
    return [
        Order(
            _said(frame, clause, said, outlet),
            (f"{fact} by={told.format(o=passed, s=by)} sure=",),
            (),
            (frame, clause, said, outlet),
        )
        for (frame, told), (clause, fact), (said, by), (outlet, passed) in product(
            _CHAINS, _CLAUSES, _SAYERS, _PASSED_ON
        )
        if by.split(":")[0] not in {"outlet", "state_media"}
        and outlet not in said
        and not ("told {outlet}" in frame and "rights" in passed)
        and not ("was quoted" in frame and said in _SEVERAL)
    ]


def _nobody() -> list[Order]:
    return [
        Order(_said(frame, clause, ""), () if by is None else (f"{fact} by={by} sure={sure}",), (), (frame, clause))
        for (frame, by, sure), (clause, fact) in product(_NOBODY, _CLAUSES)
    ]


ORDERS = (*_single(), *_chained(), *_nobody())
