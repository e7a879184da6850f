"""The custody axis: a small history beside the spells that it makes."""

import pytest

from tests.register.story import case, lines, shown

STORIES = {
    "one arrest stays open": (
        "2020-07-30 detained 2020-07-29 place=Homiel",
        "detained 2020-07-29 → open doubted from 2020-08-01",
    ),
    "the same arrest told by three reports is one spell": (
        """
        2020-07-30 detained 2020-07-29 place=Homiel
        2020-08-10 detained 2020-07 place=Homiel
        2020-10-27 detained 2020-22
        """,
        "detained 2020-07-29 → open doubted from 2020-08-01",
    ),
    "kinds of custody follow one another without a break": (
        """
        2020-07-30 detained 2020-07-29
        2020-08-08 remanded 2020-08-07
        2020-10-20 house_arrest 2020-10-19
        2020-10-28 left_country 2020-10-27
        """,
        """
        detained 2020-07-29 → 2020-08-07
        pre_trial 2020-08-07 → 2020-10-19
        house_arrest 2020-10-19 → 2020-10-27
        abroad 2020-10-27 → open
        """,
    ),
    "a release to house arrest is no freedom": (
        """
        2020-07-30 detained 2020-07-29
        2020-10-20 released 2020-10-19 mode=house_arrest
        """,
        """
        detained 2020-07-29 → 2020-10-19
        house_arrest 2020-10-19 → open
        """,
    ),
    "consecutive arrests of fifteen days stay separate acts": (
        """
        2020-06-02 detained 2020-05-31
        2020-06-02 sentenced 2020-06-01 term=P15D
        2020-06-16 sentenced 2020-06-15 term=P15D
        2020-06-30 released 2020-06-30
        """,
        """
        detained 2020-05-31 → 2020-06-01
        administrative_arrest 2020-06-01 → 2020-06-15
        administrative_arrest 2020-06-15 → 2020-06-30
        released 2020-06-30 → open
        """,
    ),
    "whoever is let go was in custody before, since a day that nobody tells": (
        "2020-09-02 released 2020-09-01 facility='Colony No. 2' place=Minsk",
        """
        detained ../2020-09-01 → 2020-09-01
        released in Colony No. 2 2020-09-01 → open
        """,
    ),
    "let go twice: in between he was taken again, or one of the days is wrong": (
        """
        2020-08-01 detained 2020-07-29
        2020-08-02 released 2020-08-01
        2020-09-02 released 2020-09-01
        """,
        """
        detained 2020-07-29 → 2020-08-01
        released 2020-08-01 → 2020-08-01/2020-09-01
        detained 2020-08-01/2020-09-01 → 2020-09-01
        released 2020-09-01 → open
        """,
    ),
    "that he was let go some day may be told of the freedom that is known": (
        """
        2020-08-02 left_country 2020-08-01
        2020-09-02 released -
        """,
        """
        abroad 2020-08-01 → 2020-08-01/2020-09-02
        released 2020-08-01/2020-09-02 → open
        """,
    ),
    "a rumour of a release tells of no custody before it": (
        "2020-09-02 released 2020-09-01 probable",
        "released 2020-09-01 → open uncertain",
    ),
    "whoever is moved was in custody before": (
        """
        2020-08-01 detained 2020-07-29
        2020-08-02 released 2020-08-01
        2020-09-02 transferred 2020-09-01 facility="Colony No. 2"
        """,
        """
        detained 2020-07-29 → 2020-08-01
        released 2020-08-01 → 2020-08-01/2020-09-01
        detained 2020-08-01/2020-09-01 → 2020-09-01
        colony in Colony No. 2 2020-09-01 → open
        """,
    ),
    "let go and taken on one day, by two reports: either came first": (
        """
        2018-06-13 remanded 2018-06-12
        2020-02-05 detained 2020-02-04
        2020-02-05 released 2020-02-04 in=another
        """,
        """
        pre_trial 2018-06-12 → 2020-02-04
        released 2020-02-04 → 2020-02-04
        detained 2020-02-04 → open doubted from 2020-02-04
        """,
    ),
    "the same, and a sign that he was held after it": (
        """
        2018-06-13 remanded 2018-06-12
        2020-02-05 detained 2020-02-04
        2020-02-05 released 2020-02-04 in=another
        2020-02-08 held 2020-02-07
        """,
        """
        pre_trial 2018-06-12 → 2020-02-04
        released 2020-02-04 → 2020-02-04
        detained 2020-02-04 → open
        """,
    ),
    "two arrests with a release between are two detentions": (
        """
        2020-06-15 detained 2020-05-06
        2020-06-15 released 2020-05-20
        2020-06-15 detained 2020-05-29
        """,
        """
        detained 2020-05-06 → 2020-05-20
        released 2020-05-20 → 2020-05-29
        detained 2020-05-29 → open
        """,
    ),
    "two arrests with no word of a release: the first ended some day between": (
        """
        2020-06-15 detained 2020-05-06
        2020-06-15 detained 2020-05-29
        """,
        """
        detained 2020-05-06 → 2020-05-06/2020-05-29
        detained 2020-05-29 → open
        """,
    ),
    "what has no date goes where its text puts it, and gets no date": (
        """
        2020-06-15 detained 2020-05-06
        2020-06-15 sentenced - term=P15D
        2020-06-15 released 2020-05-20
        2020-06-15 detained 2020-05-29
        """,
        """
        detained 2020-05-06 → 2020-05-06/2020-05-20
        administrative_arrest 2020-05-06/2020-05-20 → 2020-05-20
        released 2020-05-20 → 2020-05-29
        detained 2020-05-29 → open
        """,
    ),
    "a state of custody needs no beginning": (
        "2021-03-01 held - facility=SIZO-1",
        "pre_trial in SIZO-1 ../2021-03-01 → open",
    ),
    "since when is told": (
        "2021-03-01 held 2020-09-07/..",
        "detained 2020-09-07 → open",
    ),
    "a facility of another kind is a move that nobody told of": (
        """
        2020-07-30 detained 2020-07-29
        2020-08-20 held - facility=SIZO-1
        """,
        """
        detained 2020-07-29 → 2020-07-29/2020-08-20
        pre_trial in SIZO-1 2020-07-29/2020-08-20 → open
        """,
    ),
    "a punishment cell is within custody": (
        """
        2021-03-01 transferred 2021-02-20 facility="Penal Colony No. 2"
        2021-04-01 punished 2021-03-25 facility="a punishment cell"
        2021-05-01 released 2021-04-30
        """,
        """
        detained ../2021-02-20 → 2021-02-20
        colony in Penal Colony No. 2 2021-02-20 → 2021-04-30
        punishment_cell in a punishment cell 2021-03-25 → 2021-03-25/2021-04-30
        released 2021-04-30 → open
        """,
    ),
    "a denial opens nothing": ("2020-09-08 detained 2020-09-07 says=official denied", ""),
    "what is planned, called for or hangs on a condition moves nothing": (
        """
        2020-07-30 detained 2020-07-29
        2020-08-30 released 2020-08-29 demanded
        2020-08-30 transferred 2020-09-01 facility="Penal Colony No. 2" planned
        2020-08-30 left_country 2020-09-01 conditional
        """,
        "detained 2020-07-29 → open",
    ),
    "an arrest that is denied is uncertain": (
        """
        2020-09-08 detained 2020-09-07 says=witness
        2020-09-08 detained - says=official denied
        """,
        "detained 2020-09-07 → open uncertain",
    ),
    "a rumour of a release casts doubt and ends nothing": (
        """
        2020-07-30 detained 2020-07-29
        2020-10-20 released 2020-10-19 probable
        """,
        """
        detained 2020-07-29 → open doubted from 2020-10-19
        released 2020-10-19 → open uncertain
        """,
    ),
    "a later sign of custody moves the doubt": (
        """
        2020-07-30 detained 2020-07-29
        2020-10-20 released 2020-10-19 probable
        2020-11-05 held -
        """,
        """
        detained 2020-07-29 → open doubted from 2020-11-06
        released 2020-10-19 → open uncertain
        """,
    ),
    "a release nobody dates came after the last sign of custody": (
        """
        2020-07-30 detained 2020-07-29
        2021-09-07 released - demanded
        2021-12-15 released -
        """,
        """
        detained 2020-07-29 → 2021-09-07/2021-12-15
        released 2021-09-07/2021-12-15 → open
        """,
    ),
    "a verdict orders custody, and nobody says that it began": (
        "2021-06-04 sentenced 2021-06-03 term=P2Y penalty='a penal colony'",
        "colony 2021-06-03 → open uncertain",
    ),
    "a verdict in absentia orders none": (
        "2023-05-04 sentenced 2023-05-03 term=P20Y penalty='in absentia'",
        "",
    ),
    "custody long ago does not go on": (
        """
        2023-06-30 held 2011
        2023-06-30 detained 2021-03-25
        """,
        """
        detained 2011 → 2011
        detained 2021-03-25 → open
        """,
    ),
    "an approximate day is a window": (
        """
        2020-06-15 detained 2020-05-06
        2020-06-15 released 2020-05-20~
        """,
        """
        detained 2020-05-06 → 2020-05-17/2020-05-23
        released 2020-05-17/2020-05-23 → open
        """,
    ),
    "an order of arrest in absentia puts nobody in custody": (
        "2024-02-07 remanded 2024-02-06 penalty='in absentia'",
        "",
    ),
    "a text that ends with freedom tells of the custody before it": (
        """
        2021-04-15 released 2021-04-14
        2021-04-15 held -
        """,
        """
        detained ../2021-04-14 → 2021-04-14
        released 2021-04-14 → open
        """,
    ),
    "somebody serving a sentence serves it in whatever remand prison he is brought to": (
        """
        2021-03-02 detained 2021-03-01
        2021-09-02 sentenced 2021-09-01 term=P12Y
        2021-12-02 transferred 2021-12-01 facility="Penal Colony No. 2"
        2025-09-16 held 2025-09-11 facility="the KGB prison in Minsk"
        """,
        """
        detained 2021-03-01 → 2021-12-01
        colony in Penal Colony No. 2 2021-12-01 → 2021-12-01/2025-09-11
        colony in the KGB prison in Minsk 2021-12-01/2025-09-11 → open doubted from 2032-11-29
        """,
    ),
    "handed to another state, into its custody": (
        """
        2025-01-09 detained 2024-12-28
        2025-01-09 extradited 2025-01-08
        """,
        """
        detained 2024-12-28 → 2025-01-08
        detained 2025-01-08 → open
        """,
    ),
    "handed to another state and let go": (
        """
        2021-07-15 detained 2021-07-14
        2025-12-15 released -
        2025-12-15 extradited -
        2025-12-15 left_country -
        """,
        """
        detained 2021-07-14 → 2021-07-14/2025-12-15
        released 2021-07-14/2025-12-15 → 2021-07-14/2025-12-15
        abroad 2021-07-14/2025-12-15 → open
        """,
    ),
    "nothing happens after a death": (
        """
        2021-05-22 transferred 2021-01-10 facility="Penal Colony No. 17"
        2021-05-22 died 2021-05-21
        2021-06-22 held - facility="Penal Colony No. 17"
        """,
        """
        detained ../2021-01-10 → 2021-01-10
        colony in Penal Colony No. 17 2021-01-10 → 2021-05-21
        dead 2021-05-21 → open
        """,
    ),
    "a death is in doubt where somebody was moved on a later day": (
        """
        2021-05-22 transferred 2021-01-10 facility="Penal Colony No. 17"
        2021-05-22 died 2021-05-21 says=anonymous
        2021-06-22 transferred 2021-06-20 facility="Prison No. 4"
        """,
        """
        detained ../2021-01-10 → 2021-01-10
        colony in Penal Colony No. 17 2021-01-10 → 2021-06-20
        dead 2021-05-21 → 2021-06-20 uncertain
        prison in Prison No. 4 2021-06-20 → open
        """,
    ),
    "let go and taken again at the gate, in the order of the text": (
        """
        2022-02-11 released 2022-02-10
        2022-02-11 detained 2022-02-10
        """,
        """
        detained ../2022-02-10 → 2022-02-10
        released 2022-02-10 → 2022-02-10
        detained 2022-02-10 → open
        """,
    ),
    "taken and let go on one day": (
        """
        2022-02-11 detained 2022-02-10
        2022-02-11 released 2022-02-10
        """,
        """
        detained 2022-02-10 → 2022-02-10
        released 2022-02-10 → open
        """,
    ),
    "a prison after a colony is one for the sentenced, and after a release it is for people on remand again": (
        """
        2012-03-02 transferred 2012-03-01 facility="Penal Colony No. 2"
        2013-03-02 transferred 2013-03-01 facility="Prison No. 4"
        2015-08-23 released 2015-08-22 mode=pardon
        2020-06-01 detained 2020-05-31
        2020-07-02 transferred 2020-07-01 facility="Prison No. 8"
        """,
        """
        detained ../2012-03-01 → 2012-03-01
        colony in Penal Colony No. 2 2012-03-01 → 2013-03-01
        prison in Prison No. 4 2013-03-01 → 2015-08-22
        released 2015-08-22 → 2020-05-31
        detained 2020-05-31 → 2020-07-01
        pre_trial in Prison No. 8 2020-07-01 → open
        """,
    ),
    "arrests of days for two offences follow one another, though nobody dates them": (
        """
        2020-07-10 detained 2020-05-31
        2020-07-10 sentenced - term=P15D law=23.34/administrative
        2020-07-10 sentenced - term=P15D law=24.23/administrative
        """,
        """
        detained 2020-05-31 → 2020-05-31/2020-07-10
        administrative_arrest 2020-05-31/2020-07-10 → 2020-05-31/2020-07-10
        administrative_arrest 2020-05-31/2020-07-10 → open doubted from 2020-06-15
        """,
    ),
    "days of arrest told before a criminal case were served before it, and are none of its verdict": (
        """
        2021-04-24 detained 2020-11-15
        2021-04-24 sentenced - law=23.34/administrative term=P7D
        2021-04-24 charged 2020-11-20 law=342/criminal
        2021-04-24 remanded 2020-11-20 facility="SIZO-3"
        2021-04-24 sentenced 2021-02-18
        """,
        """
        detained 2020-11-15 → 2020-11-15/2020-11-20
        administrative_arrest 2020-11-15/2020-11-20 → 2020-11-20
        pre_trial in SIZO-3 2020-11-20 → open
        """,
    ),
    "who comes back may come back to prison": (
        """
        2020-06-02 detained 2020-05-31
        2020-07-10 held -
        2025-09-16 returned 2025-09-11
        2025-09-16 held - facility="Penal Colony No. 13"
        """,
        """
        detained 2020-05-31 → 2020-05-31/2025-09-16
        colony in Penal Colony No. 13 2020-05-31/2025-09-16 → open
        """,
    ),
    "one word for a facility stands behind one that says more": (
        """
        2025-09-16 held - facility=prison
        2025-09-16 held - facility="the penal colony in Hlybokaye"
        """,
        "colony in the penal colony in Hlybokaye ../2025-09-16 → open",
    ),
    "held until a release that is news: custody is sure up to a month before, and the day is left open": (
        """
        2021-07-15 detained 2021-07-14
        2025-12-15 released -
        2025-12-15 held 2021-07/..
        """,
        """
        detained 2021-07-14 → 2025-11-14/2025-12-15
        released 2025-11-14/2025-12-15 → open
        """,
    ),
    "a death goes before the release that a weaker source tells of; either way custody is over": (
        """
        2021-03-31 detained 2021-03-30
        2023-07-12 died 2023-07-11 says=relative
        2023-08-02 released 2023-08-01 says=state_media
        """,
        """
        detained 2021-03-30 → 2023-08-01 doubted from 2023-07-11
        dead 2023-07-11 → open uncertain
        """,
    ),
}


@pytest.mark.parametrize(("history", "expected"), STORIES.values(), ids=STORIES.keys())
def test_a_history_makes_these_spells_of_custody(history: str, expected: str) -> None:
    assert shown(case(history).custody) == lines(expected)
