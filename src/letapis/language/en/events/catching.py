"""How English tells that somebody was caught: by the police, after a time in hiding, somewhere, later."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

CATCHING = (
    EventRow(
        "catch-verb",
        E.DETAINED,
        "V",
        "capture grab catch",
        "object",
        "Police caught Maria Kalesnikava in Minsk.",
        "Maria Kalesnikava",
        needs="human subj=@police",
    ),
    EventRow(
        "caught-after-hiding",
        E.DETAINED,
        "V",
        "catch capture recapture",
        "object",
        "Xu Zhiyong was caught after two months in hiding.",
        "Xu Zhiyong",
        needs="passive human after=month|week|year|day|hiding|run|manhunt|hunt|search|chase",
        unless="on=camera|tape|video|film prt=up|out|off",
    ),
    EventRow(
        "caught-later",
        E.DETAINED,
        "V",
        "catch capture recapture",
        "object",
        "Salah Soltan had gone into hiding and was caught later.",
        "Salah Soltan",
        needs="passive human comp=later|eventually|finally|soon",
        unless="in=* on=* prt=up|out|off",
    ),
    EventRow(
        "caught-passive",
        E.DETAINED,
        "V",
        "catch capture recapture",
        "object",
        "Xu Zhiyong, who had gone into hiding, was caught in Guangzhou.",
        "Xu Zhiyong",
        needs="passive human in|near|outside=*",
        unless=(
            "on=camera|tape|video|film "
            "in=crossfire|fire|act|middle|flood|storm|violence|crush|controversy|traffic|rain|blizzard|jam|"
            "avalanche|trap|lie|scandal|possession|trouble|row|dispute|spiral|bind|web "
            "by=surprise|camera prt=up|out|off between=* comp=up|smuggling|red-handed "
            "near|in=corner|penalty|box|area|net|nets|quarrel|battle|conflict|dilemma|cycle"
        ),
    ),
    EventRow(
        "police-took-in",
        E.DETAINED,
        "V",
        "take",
        "object",
        "Police raided the home of Ihar Losik and took him in.",
        "him",
        needs="human prt=in subj=@police joined-to|for=raid|swoop|search|storm|burst|descend|come|arrive|questioning|interrogation",
        unless="passive in=* permitted prt=part|account",
    ),
)
"""Of whom no more is told than that he was caught, unless by a net, a camera or a storm."""
