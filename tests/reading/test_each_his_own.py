"""Of several persons each has the term, the freedom and the judge that the report gives that one."""

import pytest

from letapis.model import EventKind, Reality, Report, RoleName, Statement
from letapis.reading import Reader


def _read(text: str, event: EventKind) -> list[Statement]:
    return [s for s in Reader().read(Report(text=text, published="2022-03-03")).statements if s.event is event]


TERMS = [
    "Three journalists — Katsiaryna Andreeva, Daria Chultsova and Ihar Losik — were sentenced to 5, 6 and 7 years.",
    "Katsiaryna Andreeva, Daria Chultsova and Ihar Losik were sentenced to five, six, and seven years respectively.",
    "Katsiaryna Andreeva, Daria Chultsova and Ihar Losik got 5, 6 and 7 years in prison.",
]


@pytest.mark.parametrize("text", TERMS)
def test_of_three_each_has_one_term(text: str) -> None:
    told = {
        s.person.name: [r.duration for r in s.roles if r.role is RoleName.TERM]
        for s in _read(text, EventKind.SENTENCED)
    }
    assert told == {"Katsiaryna Andreeva": ["P5Y"], "Daria Chultsova": ["P6Y"], "Ihar Losik": ["P7Y"]}


def test_years_hung_on_respectively_are_got() -> None:
    read = _read("Katsiaryna Andreeva and Daria Chultsova got 5 and 6 years respectively.", EventKind.SENTENCED)
    assert [(s.person.name, [r.duration for r in s.roles]) for s in read] == [
        ("Katsiaryna Andreeva", ["P5Y"]),
        ("Daria Chultsova", ["P6Y"]),
    ]


def test_an_amnesty_is_no_pardon() -> None:
    for text in ("Ihar Losik was amnestied.", "Ihar Losik was included in the amnesty."):
        (read,) = _read(text, EventKind.RELEASED)
        assert [r.name for r in read.roles if r.role is RoleName.MODE] == ["amnesty"]


def test_a_day_between_the_parts_of_a_verb() -> None:
    (read,) = _read("Ihar Losik was on Friday put on a wanted list.", EventKind.WANTED)
    assert (read.person.name, read.when.edtf) == ("Ihar Losik", "2022-02-25")


def test_a_judge_has_a_name_and_a_court() -> None:
    text = "A judge named Natallia Buhuk of the Leninsky District Court sentenced Ihar Losik to two years in prison."
    (read,) = _read(text, EventKind.SENTENCED)
    told = {r.role: r.span.text for r in read.roles if r.span}
    assert (told[RoleName.JUDGE], told[RoleName.COURT]) == ("Natallia Buhuk", "the Leninsky District Court")


QUOTED = [
    ('MINSK, March 3 (Reuters) - "Ihar Losik was beaten," said his lawyer.', ["his lawyer"]),
    ('KYIV — "Ihar Losik was beaten," Olga Onuch told the BBC.', ["Olga Onuch", "the BBC"]),
]


@pytest.mark.parametrize(("text", "sayers"), QUOTED)
def test_a_quotation_behind_a_dateline_has_its_sayer(text: str, sayers: list[str]) -> None:
    (read,) = _read(text, EventKind.ILL_TREATED)
    assert [a.name for a in read.attribution] == sayers


def test_a_short_second_quotation_is_of_the_same_sayer() -> None:
    read = _read('"They beat me," Ihar Losik said. "I was denied a lawyer."', EventKind.ILL_TREATED)
    assert [(s.person.name, [a.name for a in s.attribution]) for s in read] == [("Ihar Losik", ["Ihar Losik"])] * 2


KIN = [
    "Ihar Losik, his wife Darya Losik and her brother Andrei Dmitriev were detained.",
    "Ihar Losik, his wife Darya Losik, and her brother Andrei Dmitriev were detained.",
    "Police detained Ihar Losik, his wife Darya Losik and her brother Andrei Dmitriev.",
]


@pytest.mark.parametrize("text", KIN)
def test_a_list_of_kin_is_a_list(text: str) -> None:
    read = Reader().read(Report(text=text)).statements
    held = [s.person.name for s in read if s.event is EventKind.DETAINED]
    assert held == ["Ihar Losik", "Darya Losik", "Andrei Dmitriev"]
    told = {
        s.person.name for s in read for r in s.roles if s.event is EventKind.PROFILE and r.span and "her" in r.span.text
    }
    assert "Ihar Losik" not in told


COMPANY = [
    ("Ihar Losik, along with lawyer Maxim Znak, was arrested.", ["Maxim Znak"]),
    ("Ihar Losik was arrested, as were Daria Chultsova and Maxim Znak.", ["Daria Chultsova", "Maxim Znak"]),
    ("Ihar Losik was arrested on Friday, as was his wife Darya Losik.", ["Darya Losik"]),
]


@pytest.mark.parametrize(("text", "others"), COMPANY)
def test_whom_it_befell_as_well(text: str, others: list[str]) -> None:
    assert [s.person.name for s in _read(text, EventKind.DETAINED)] == ["Ihar Losik", *others]


MONTHS = [
    ("Ihar Losik was arrested in summer 2021 and sentenced in January.", "2022-01"),
    ("Ihar Losik was arrested in June 2021 and sentenced to five years in January.", "2022-01"),
    ("Ihar Losik was arrested in January 2021 and sentenced to five years in June.", "2021-06"),
    ("Ihar Losik was arrested in June 2021 and sentenced to five years in May.", "2021-05"),  # May 2022 is to come
]


@pytest.mark.parametrize(("text", "when"), MONTHS)
def test_a_sentence_is_not_before_the_arrest(text: str, when: str) -> None:
    (read,) = _read(text, EventKind.SENTENCED)
    assert read.when.edtf == when


def test_treatment_by_order_of_a_court_is_a_penalty() -> None:
    (read,) = _read("A court ordered compulsory psychiatric treatment for Ihar Losik.", EventKind.SENTENCED)
    assert read.reality is Reality.ACTUAL
    assert [r.span.text for r in read.roles if r.role is RoleName.PENALTY and r.span] == [
        "compulsory psychiatric treatment"
    ]
    assert _read("A court ordered medical treatment for Ihar Losik.", EventKind.SENTENCED) == []


def test_bail_taken_back_and_an_arrest_prolonged() -> None:
    (read,) = _read("Ihar Losik's bail was revoked.", EventKind.REMANDED)
    assert read.person.name == "Ihar Losik"
    (read,) = _read("A court extended the arrest of Ihar Losik by two months.", EventKind.REMANDED)
    assert [r.duration for r in read.roles if r.role is RoleName.TERM] == ["P2M"]


def test_the_terms_stand_beyond_a_clause_about_the_two() -> None:
    text = (
        "A court has sentenced journalists Niloofar Hamedi and Elaheh Mohammadi, who helped break the story of Mahsa "
        "Amini, to 13 and 12 years in prison respectively."
    )
    told = [[r.duration for r in s.roles if r.role is RoleName.TERM] for s in _read(text, EventKind.SENTENCED)]
    assert told == [["P13Y"], ["P12Y"]]


def test_all_but_one_is_not_that_one() -> None:
    text = "Miranda Díaz and the colonel Alejandro González were seized. All of them but González have been let go."
    assert [s.person.name for s in _read(text, EventKind.RELEASED)] == ["Miranda Díaz"]


def test_a_nameless_group_told_of_since_is_meant() -> None:
    text = (
        "Maryna Zolatava and Alena Talkachova had been taken away. At least 13 employees were detained; the "
        "union called for all of them to be let go."
    )
    assert [s.person.name for s in _read(text, EventKind.RELEASED)] == [None]


APPEALS = (
    "Abdul Rahman al-Qaradawi was extradited on Wednesday, his lawyer, Mohammed Sablouh, said. "
    "Sablouh appealed against the decision. The family fears that he may be tortured."
)


def test_who_appeals_for_another_is_no_prisoner() -> None:
    assert "Mohammed Sablouh" not in {
        s.person.name for s in Reader().read(Report(text=APPEALS)).statements[1:] if s.event is not EventKind.PROFILE
    }
    text = "The lawyer Maksim Znak was arrested in September. Znak appealed."
    assert [s.person.name for s in _read(text, EventKind.APPEALED)] == ["Maksim Znak"]


def test_who_stands_behind_and_is_the_next_subject() -> None:
    text = (
        "Hoang Thi Minh Hong, founder of the group CHANGE, received three years for the same offence in September, and "
        "last month the climate expert Ngo Thi To Nhien, who was arrested on 15 September, was accused of "
        "appropriating documents."
    )
    assert [s.person.name for s in _read(text, EventKind.ACCUSED)] == ["Ngo Thi To Nhien"]


def test_the_same_day_is_not_that_of_an_event_far_above() -> None:
    text = (
        "Evan Gershkovich got 16 years.\n\nThe trial was closed.\n\nHe was arrested on 29 March 2021.\n\n"
        "The Kremlin would not say whether there would be an exchange.\n\nThe newspaper called it a sham.\n\n"
        "Another reporter, Alsu Kurmasheva, was sentenced on the same day to six years."
    )
    assert [s.when.edtf for s in _read(text, EventKind.SENTENCED)] == [None, None]


def test_a_case_that_is_asked_for_is_against_nobody() -> None:
    text = "Oleg Navalny was beaten in custody. His lawyer said police had ignored demands to open a criminal case."
    assert _read(text, EventKind.INVESTIGATED) == []


FATHER_AND_SON = (
    "Viktar Babaryka was arrested on 18 June 2020 together with his son, Eduard, as they drove to the election "
    "commission. The father was sentenced to 14 years. The son's trial opened in Minsk last week; he faces charges."
)


def test_the_father_and_the_son() -> None:
    assert [s.person.name for s in _read(FATHER_AND_SON, EventKind.DETAINED)] == ["Viktar Babaryka", "Eduard"]
    assert [s.person.name for s in _read(FATHER_AND_SON, EventKind.SENTENCED)] == ["Viktar Babaryka"]
    assert [s.person.name for s in _read(FATHER_AND_SON, EventKind.TRIED)] == ["Eduard"]


def test_among_them_at_the_head_of_the_next_paragraph() -> None:
    text = (
        "Agents have arrested at least 28 journalists since protests erupted over the death of Mahsa Amini.\n\n"
        "Among them are Niloofar Hamedi of the daily Sharq, who took the picture of Amini's parents embracing in a "
        "Tehran hospital, and Elahe Mohammadi, who covered the funeral in Saqqez for Ham Mihan."
    )
    assert [s.person.name for s in _read(text, EventKind.DETAINED)] == [None, "Niloofar Hamedi", "Elahe Mohammadi"]


def test_terms_without_a_mark_are_no_entries() -> None:
    text = "Joshua Wong received a sentence of six months, Nathan Law eight months and Alex Chow seven months."
    told = [
        (s.person.name, [r.duration for r in s.roles if r.role is RoleName.TERM])
        for s in _read(text, EventKind.SENTENCED)
    ]
    assert told == [("Joshua Wong", ["P6M"]), ("Nathan Law", ["P8M"]), ("Alex Chow", ["P7M"])]


def test_a_man_called_law_is_no_law() -> None:
    text = "Joshua Wong was given 80 hours of community service, Nathan Law 120 hours. Law 120 hours was too much."
    assert not [r for s in _read(text, EventKind.SENTENCED) for r in s.roles if r.role is RoleName.LAW]


def test_a_participle_before_its_subject() -> None:
    text = "First given 15 days for disobeying the police, Vladimir Kara-Murza was then charged with treason."
    (read,) = _read(text, EventKind.SENTENCED)
    assert (read.person.name, [r.duration for r in read.roles if r.role is RoleName.TERM]) == (
        "Vladimir Kara-Murza",
        ["P15D"],
    )


def test_an_appeal_against_a_sentence_does_not_ask_for_it() -> None:
    (read,) = _read("Maria Ressa appeals against a six-year sentence handed to her for libel.", EventKind.SENTENCED)
    assert read.reality is Reality.ACTUAL


def test_an_act_is_nobody() -> None:
    text = (
        "Julian Assange left a court a free man, after pleading guilty to violating the Espionage Act. He could have "
        "faced 175 years."
    )
    assert {s.person.name for s in _read(text, EventKind.SENTENCED)} == {"Julian Assange"}


def test_a_request_for_a_pardon_is_no_pardon() -> None:
    text = "Yury Dmitriev got 15 years. Aleksei Pichugin is in prison. His request for a pardon was turned down."
    (read,) = _read(text, EventKind.RELEASED)
    assert (read.person.name, read.reality) == ("Aleksei Pichugin", Reality.DEMANDED)


def test_video_reports_say_nothing() -> None:
    text = (
        "A Shanghai court has jailed Zhang Zhan, a former lawyer whose video reports from Wuhan were shared widely "
        "in the first weeks of the pandemic, for four years, one of her lawyers said on Monday."
    )
    (read,) = _read(text, EventKind.SENTENCED)
    assert [r.duration for r in read.roles if r.role is RoleName.TERM] == ["P4Y"]


def test_one_of_them_and_a_son_without_a_name() -> None:
    text = "Three other citizen reporters disappeared in February. One of them, Li Zehua, resurfaced in April."
    assert [s.person.name for s in _read(text, EventKind.DISAPPEARED)] == [None, "Li Zehua"]
    text = "José Daniel Ferrer was picked up along with his son in Santiago de Cuba."
    assert [(s.person.name, s.person.span and s.person.span.text) for s in _read(text, EventKind.DETAINED)] == [
        ("José Daniel Ferrer", "José Daniel Ferrer"),
        (None, "his son"),
    ]


def test_what_is_found_behind_guilty_is_no_person() -> None:
    text = (
        "A court sentenced Ales Bialiatski to 10 years, finding him guilty of smuggling cash and financing "
        "“actions grossly violating public order”."
    )
    assert [s.person.name for s in _read(text, EventKind.CONVICTED)] == ["Ales Bialiatski"]


OFFENCES = [
    (
        "Luis Otero was found guilty of contempt, and Maykel Castillo of assault and defamation.",
        EventKind.CONVICTED,
        {"Luis Otero": ["contempt"], "Maykel Castillo": ["assault", "defamation"]},
    ),
    (
        "Ihar Losik was charged with contempt and Maria Ressa with libel.",
        EventKind.CHARGED,
        {"Ihar Losik": ["contempt"], "Maria Ressa": ["libel"]},
    ),
    (
        "Osman Kavala received seven years for espionage and five years for propaganda.",
        EventKind.SENTENCED,
        {"Osman Kavala": ["espionage", "propaganda"]},
    ),
    (
        "Daler Imomali was found guilty of illegal trade, deliberately spreading lies, and having links with rebels.",
        EventKind.CONVICTED,
        {"Daler Imomali": ["illegal trade", "deliberately spreading lies", "having links with rebels"]},
    ),
    (
        'Lev Shlosberg was convicted of "spreading fakes" and treason.',
        EventKind.CONVICTED,
        {"Lev Shlosberg": ["spreading fakes", "treason"]},
    ),
    (
        'Lev Shlosberg was fined for failing to mark a post as that of a "foreign agent".',
        EventKind.SENTENCED,
        {"Lev Shlosberg": ['failing to mark a post as that of a "foreign agent"']},
    ),
    (
        "The court convicted Sviatlana Tsikhanouskaya of treason and conspiracy to seize power.",
        EventKind.CONVICTED,
        {"Sviatlana Tsikhanouskaya": ["treason", "conspiracy to seize power"]},
    ),
    (
        "Hopewell Chin'ono is charged with inciting violence after voicing support on Twitter for protests.",
        EventKind.CHARGED,
        {"Hopewell Chin'ono": ["inciting violence"]},
    ),
    (
        'Ihsane El Kadi was convicted in April of receiving foreign funds "for political propaganda" and jailed.',
        EventKind.CONVICTED,
        {"Ihsane El Kadi": ['receiving foreign funds "for political propaganda"']},
    ),
    (
        "Mourad Zeghidi got six months for spreading false news and six for making false allegations.",
        EventKind.SENTENCED,
        {"Mourad Zeghidi": ["spreading false news"]},
    ),
    (
        "Vietnam jailed Pham Chi Dung for a total of 26 years.",
        EventKind.SENTENCED,
        {"Pham Chi Dung": []},
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), OFFENCES, ids=[text[:40] for text, *_ in OFFENCES])
def test_each_for_his_own_offence(text: str, event: EventKind, expected: dict[str, list[str]]) -> None:
    told = {
        s.person.name: [r.span.text for r in s.roles if r.role is RoleName.OFFENCE and r.span]
        for s in _read(text, event)
    }
    assert told == expected


def test_years_that_each_got_are_nobodys_own() -> None:
    text = "Osman Kavala and Can Atalay received seven years each for espionage, and five years each for propaganda."
    told = [[r.duration for r in s.roles if r.role is RoleName.TERM] for s in _read(text, EventKind.SENTENCED)]
    assert told == [["P7Y", "P5Y"], ["P7Y", "P5Y"]]


COUPLE = (
    "Leyla Yunus was detained in July 2014. Her husband, Arif Yunus, was detained in August.\n\n"
    "A year later, in August 2015, a court found them guilty of fraud. "
    "Arif Yunus was freed on probation in November 2015, and his wife in December."
)


def test_his_wife_is_she_whose_husband_he_is() -> None:
    assert [(s.person.name, s.when.edtf) for s in _read(COUPLE, EventKind.RELEASED)] == [
        ("Arif Yunus", "2015-11"),
        ("Leyla Yunus", "2015-12"),
    ]
    assert [s.person.name for s in _read(COUPLE, EventKind.CONVICTED)] == ["Leyla Yunus", "Arif Yunus"]


def test_who_is_not_among_the_pardoned_was_not_pardoned() -> None:
    text = "Ahmed Mansoor, who received ten years in May, was not among the prisoners pardoned."
    assert [(s.person.name, s.polarity.value) for s in _read(text, EventKind.RELEASED)] == [("Ahmed Mansoor", "denied")]


def test_most_of_a_decade_is_nobody() -> None:
    text = "Alaa Abd el-Fattah, 43, has spent most of the past decade behind bars."
    assert [s.person.name for s in _read(text, EventKind.HELD)] == ["Alaa Abd el-Fattah"]


def test_who_awaits_a_trial_has_not_been_tried() -> None:
    (read,) = _read("Fadzayi Mahere is still awaiting trial.", EventKind.TRIED)
    assert read.reality is Reality.PLANNED


def test_an_event_counted_back_is_no_anchor() -> None:
    text = (
        "Bahruz Samadov was seen by a doctor on Monday, two days after he began refusing food.\n\n"
        "A colleague, Igbal Abilov, was arrested a week earlier."
    )
    assert [s.when.edtf for s in _read(text, EventKind.DETAINED)] == [None]


@pytest.mark.parametrize(
    ("text", "event", "durations"),
    [
        ("Ihar Losik has gone on hunger strike in jail, once for six weeks.", EventKind.HELD, []),
        ("Ihar Losik was freed. He was returned to prison after a week.", EventKind.HELD, []),
        ("Tsikhanouski jailed for 18 years as court hands long terms to six", EventKind.SENTENCED, ["P18Y"]),
        ("Artsiom Sakau and Dzmitry Papou got 16 years apiece.", EventKind.SENTENCED, ["P16Y", "P16Y"]),
        (
            "Two members were sentenced, Valiantsin Stefanovich to nine years and Uladzimir Labkovich to seven.",
            EventKind.SENTENCED,
            ["P9Y", "P7Y"],
        ),
    ],
)
def test_whose_length(text: str, event: EventKind, durations: list[str]) -> None:
    assert [r.duration for s in _read(text, event) for r in s.roles if r.role is RoleName.TERM] == durations


def test_below_a_line_that_asks_who_somebody_is_he_is_meant() -> None:
    text = (
        "Two prisoners\n\nWho is Ihar Losik?\nThe blogger was detained in June 2020.\n\n"
        "12:30 Who was Phyo Zeya Thaw?\nBefore he sat in parliament the man rapped. Soldiers arrested him in 2021."
    )
    assert [s.person.name for s in _read(text, EventKind.DETAINED)] == ["Ihar Losik", "Phyo Zeya Thaw"]


def test_who_is_of_another_age_is_not_meant() -> None:
    text = "Dennis Christensen, 49, was freed. The {}-year-old carpenter was arrested in 2017."
    assert [s.person.name for s in _read(text.format(49), EventKind.DETAINED)] == ["Dennis Christensen"]
    assert [s.person.name for s in _read(text.format(62), EventKind.DETAINED)] == [None]


def test_whoever_leads_the_nation_is_not_the_leader_of_a_party() -> None:
    text = (
        "Buzurgmehr Yorov was arrested after his client Umarali Hisaynov, a leader of the Islamic Renaissance Party, "
        "had been beaten. A court gave Yorov two years for insulting the leader of the nation. In May he was tortured."
    )
    assert [s.person.name for s in _read(text, EventKind.ILL_TREATED)][-1] == "Buzurgmehr Yorov"


def test_a_colleague_with_a_clause_of_his_own_is_told_aside() -> None:
    text = (
        "A court gave Ales Bialiatski 10 years; his deputy Valiantsin Stefanovic got nine. Two more years were added."
    )
    assert [s.person.name for s in _read(text, EventKind.SENTENCED)][2:] == ["Ales Bialiatski"]
    text = "Ales Bialiatski and his deputy Valiantsin Stefanovic were jailed. The verdict was upheld."
    assert len(_read(text, EventKind.APPEALED)) == 2


def test_whose_conviction_was_quashed() -> None:
    text = (
        "Job Sikhala was jailed. He was tortured in 2003. Transform Zimbabwe leader Jacob Ngarivhume, who was serving "
        "four years, had his conviction quashed on appeal."
    )
    assert [s.person.name for s in _read(text, EventKind.APPEALED)] == ["Jacob Ngarivhume"]


def test_all_three_are_those_of_the_sentence_before() -> None:
    text = (
        "Ernest Ametov received eleven years. Zekirya Muratov, 60, was given eleven and a half years, Vadim Bektemirov "
        "eleven, and Alim Sufyanov twelve. All three were tortured."
    )
    names = [s.person.name for s in _read(text, EventKind.ILL_TREATED)]
    assert names == ["Zekirya Muratov", "Vadim Bektemirov", "Alim Sufyanov"]


def test_whoever_is_a_source_has_not_died() -> None:
    text = "Dawit Isaak is in a camp where according to a former guard, Eyob Bahta, many of the inmates have died."
    assert [s.person.name for s in _read(text, EventKind.DIED)] == [None]
