"""Who says so, nearest first, and how surely: reports with chains of sayers, bodies that are only pointed back to."""

import pytest

from letapis.model import EventKind, Polarity, Report
from letapis.reading import Reader

# Text; event and person; the sayers by name and kind, nearest first; how sure.
CASES = [
    # whom one cites for it, wherever the citing stands; who hears it passes it on, a medium named by a noun too
    (
        "Reuters reported, citing his brother, that guards beat Ihar Losik on Monday.",
        ("ill_treated", "Ihar Losik"),
        [("Reuters", "outlet"), ("his brother", "relative")],
        "certain",
    ),
    (
        "AFP, citing Volker Türk, the UN human rights chief, reported that Osman Kavala was freed on Monday.",
        ("released", "Osman Kavala"),
        [("AFP", "outlet"), ("Volker Türk", "official")],
        "certain",
    ),
    (
        "Stella Nyanzi was detained on Monday, sources told AFP.",
        ("detained", "Stella Nyanzi"),
        [("sources", "anonymous"), ("AFP", "outlet")],
        "certain",
    ),
    (
        "Stella Nyanzi was detained on Monday, her lawyer told state television.",
        ("detained", "Stella Nyanzi"),
        [("her lawyer", "lawyer"), ("state television", "state_media")],
        "certain",
    ),
    # "as … reported", by a statement of somebody's, within the clause
    (
        "As Viasna reported, Ihar Losik was beaten on Monday.",
        ("ill_treated", "Ihar Losik"),
        [("Viasna", "rights_group")],
        "certain",
    ),
    (
        "Ihar Losik was beaten in custody, according to a statement by his family.",
        ("ill_treated", "Ihar Losik"),
        [("his family", "relative")],
        "certain",
    ),
    (
        "Omar Radi was, according to his lawyer, detained on Monday.",
        ("detained", "Omar Radi"),
        [("his lawyer", "lawyer")],
        "certain",
    ),
    (
        "On 12 April, Amnesty International said, Eskinder Nega was beaten in custody.",
        ("ill_treated", "Eskinder Nega"),
        [("Amnesty International", "rights_group")],
        "certain",
    ),
    (
        "Eskinder Nega, according to his lawyer, Félix Maradiaga, was beaten in custody.",
        ("ill_treated", "Eskinder Nega"),
        [("Félix Maradiaga", "lawyer")],
        "certain",
    ),
    # who goes on speaking
    (
        "Amnesty International told reporters that Omar Radi was detained on Monday, adding that he had been beaten.",
        ("ill_treated", "Omar Radi"),
        [("Amnesty International", "rights_group")],
        "certain",
    ),
    (
        "Omar Radi was detained on Monday, Reuters said. The agency added that he had been beaten.",
        ("ill_treated", "Omar Radi"),
        [("Reuters", "outlet")],
        "certain",
    ),
    # by a noun, and what is feared to have come already
    (
        "His lawyer announced the release of Omar Radi.",
        ("released", "Omar Radi"),
        [("His lawyer", "lawyer")],
        "certain",
    ),
    ("Eskinder Nega is feared to have died in prison.", ("died", "Eskinder Nega"), [], "possible"),
    # what was told to somebody at some place, and told in the midst of what is told
    (
        "Nasser Zefzafi was jailed. His father told reporters outside the courthouse that his son was being tortured.",
        ("ill_treated", "Nasser Zefzafi"),
        [("His father", "relative")],
        "certain",
    ),
    (
        "Iryna Danylovych is a nurse. For eight days, she told her lawyer, she was beaten.",
        ("ill_treated", "Iryna Danylovych"),
        [("Iryna Danylovych", "person_concerned")],
        "certain",
    ),
    # within a clause of place, what is alleged there alone; what a court does to a verdict is no word of its own
    (
        "Hisham Kassem refused to pay and was taken to a police station, where, prosecutors allege, he hit a man.",
        ("detained", "Hisham Kassem"),
        [],
        "certain",
    ),
    (
        "An Egyptian appeals court on Saturday confirmed the conviction of Hisham Kassem, a publisher.",
        ("convicted", "Hisham Kassem"),
        [],
        "certain",
    ),
    (
        "The ministry confirmed the arrest of Hisham Kassem, a publisher.",
        ("detained", "Hisham Kassem"),
        [("The ministry", "official")],
        "certain",
    ),
    (
        "The Defence Ministry confirmed that Idris Khattak was in custody.",
        ("held", "Idris Khattak"),
        [("The Defence Ministry", "official")],
        "certain",
    ),
    (
        "Idris Khattak is in prison. He also complained of having been beaten by guards.",
        ("ill_treated", "Idris Khattak"),
        [("Idris Khattak", "person_concerned")],
        "certain",
    ),
    (
        "The state news agency WAM reported on Wednesday that Mohammed al-Roken had been jailed for life.",
        ("sentenced", "Mohammed al-Roken"),
        [("WAM", "state_media")],
        "certain",
    ),
    # what is set into a relative clause, or behind a dash, is no word of what stands before it
    (
        "Zhanbolat Mamay was charged and sent to a prison where, according to his wife, he was beaten.",
        ("charged", "Zhanbolat Mamay"),
        [],
        "certain",
    ),
    (
        "Zhanbolat Mamay was charged and sent to a prison where, according to his wife, he was beaten.",
        ("ill_treated", "Zhanbolat Mamay"),
        [("his wife", "relative")],
        "certain",
    ),
    (
        "Kagame pardoned Kizito Mihigo, who died in a police cell in 2020 – by his own hand, according to the police.",
        ("released", "Kizito Mihigo"),
        [],
        "certain",
    ),
    (
        "Zhanbolat Mamay was arrested in March over a letter which, his party says, was forged.",
        ("detained", "Zhanbolat Mamay"),
        [],
        "certain",
    ),
    (
        "Zhanbolat Mamay was arrested in March – and has been denied visits since, according to his party.",
        ("detained", "Zhanbolat Mamay"),
        [("his party", "other")],
        "certain",
    ),
    (
        (
            "Amnesty International has called for the release of Dawit Isaak.\n\nHe was born in Asmara.\n\n"
            "He taught for years.\n\nHe was arrested at home, the organisation said."
        ),
        ("detained", "Dawit Isaak"),
        [("Amnesty International", "rights_group")],
        "certain",
    ),
    (
        "Floriane Irangabiye was arrested in August, said Angela Quintal of the Committee to Protect Journalists.",
        ("detained", "Floriane Irangabiye"),
        [("Angela Quintal", "rights_group")],
        "certain",
    ),
    (
        (
            "Mikheil Saakashvili was moved to a clinic and has lost weight there, his lawyers say. They claim he "
            "was poisoned in custody."
        ),
        ("ill_treated", "Mikheil Saakashvili"),
        [("his lawyers", "lawyer")],
        "certain",
    ),
    (
        (
            "A court has sentenced an executive to 13 days, the rights group Vyasna says.\n\n"
            "The group said on October 28 that Pavel Drazdou had been detained."
        ),
        ("detained", "Pavel Drazdou"),
        [("Vyasna", "rights_group")],
        "certain",
    ),
    (
        "The Committee to Protect Journalists spoke of a purge. The bar association said Can Atalay had been detained.",
        ("detained", "Can Atalay"),
        [("The bar association", "lawyer")],
        "certain",
    ),
    (
        "Attorney General Tarek William Saab said Rocío San Miguel had been arrested.",
        ("detained", "Rocío San Miguel"),
        [("Tarek William Saab", "official")],
        "certain",
    ),
    (
        "Mzia Amaglobeli has been sentenced, press freedom groups say.",
        ("sentenced", "Mzia Amaglobeli"),
        [("press freedom groups", "rights_group")],
        "certain",
    ),
    (
        "The European Court of Human Rights said Osman Kavala was being held for political reasons.",
        ("held", "Osman Kavala"),
        [("The European Court of Human Rights", "court")],
        "certain",
    ),
    (
        "Former guards have claimed that Dawit Isaak died.",
        ("died", "Dawit Isaak"),
        [("Former guards", "witness")],
        "certain",
    ),
    (
        "Ekrem İmamoğlu was detained at dawn. The governor said he had been released.",
        ("released", "Ekrem İmamoğlu"),
        [("The governor", "official")],
        "certain",
    ),
    (
        "Ihar Losik has ended his hunger strike, RFE/RL reported on Monday, quoting his lawyer.",
        ("hunger_strike", "Ihar Losik"),
        [("RFE/RL", "outlet"), ("his lawyer", "lawyer")],
        "certain",
    ),
    (
        "The state news agency Belta, citing the prosecutor's office, reported that Ihar Losik had been fined.",
        ("sentenced", "Ihar Losik"),
        [("Belta", "state_media"), ("the prosecutor's office", "official")],
        "certain",
    ),
    (
        "Raif Badawi was released on Friday, his wife, Ensaf Haidar, told AFP.",
        ("released", "Raif Badawi"),
        [("Ensaf Haidar", "relative"), ("AFP", "outlet")],
        "certain",
    ),
    (
        "According to Belsat, citing Viasna, which quoted his lawyer, Ihar Losik had been beaten.",
        ("ill_treated", "Ihar Losik"),
        [("Belsat", "outlet"), ("Viasna", "rights_group"), ("his lawyer", "lawyer")],
        "certain",
    ),
    (
        "Reuters, citing Interfax, said the ministry had told it Ihar Losik was arrested.",
        ("detained", "Ihar Losik"),
        [("the ministry", "official"), ("Reuters", "outlet"), ("Interfax", "outlet")],
        "certain",
    ),
    (
        "Raif Badawi was released on Friday, his wife told the court.",
        ("released", "Raif Badawi"),
        [("his wife", "relative")],
        "certain",
    ),
    (
        "The lawyer was quoted by AFP as saying that Raif Badawi had been released.",
        ("released", "Raif Badawi"),
        [("The lawyer", "lawyer"), ("AFP", "outlet")],
        "certain",
    ),
    (
        "TASS quoted his lawyer as saying that Evan Gershkovich had been arrested.",
        ("detained", "Evan Gershkovich"),
        [("his lawyer", "lawyer"), ("TASS", "state_media")],
        "certain",
    ),
    (
        "Viasna said it had no news. Dzmitry Salauyou was sentenced to eight years, according to the group.",
        ("sentenced", "Dzmitry Salauyou"),
        [("Viasna", "rights_group")],
        "certain",
    ),
    (
        "Amnesty International called for her release. “Zhang Zhan was beaten by her guards last year,” it added.",
        ("ill_treated", "Zhang Zhan"),
        [("Amnesty International", "rights_group")],
        "certain",
    ),
    (
        "Niloofar Hamedi may have been arrested: two colleagues said they had been unable to reach her.",
        ("detained", "Niloofar Hamedi"),
        [],
        "possible",
    ),
    (
        "There were rumours that Niloofar Hamedi had been detained.",
        ("detained", "Niloofar Hamedi"),
        [],
        "possible",
    ),
    (
        "Contrary to earlier media reports, Henri Barkey was not detained, Anadolu said.",
        ("detained", "Henri Barkey"),
        [("Anadolu", "state_media")],
        "certain",
    ),
    (
        "A judge in Yangon found Wa Lone guilty and jailed him for seven years.",
        ("sentenced", "Wa Lone"),
        [],
        "certain",
    ),
    (
        "Witnesses reported seeing Mahsa Amini being beaten inside a police van.",
        ("ill_treated", "Mahsa Amini"),
        [("Witnesses", "witness")],
        "certain",
    ),
    (
        "The independent monitor OVD-Info said Ivan Golunov had been freed.",
        ("released", "Ivan Golunov"),
        [("The independent monitor OVD-Info", "rights_group")],
        "certain",
    ),
    (
        "Knut Ostby, the U.N. resident coordinator in Myanmar, said Wa Lone had been freed.",
        ("released", "Wa Lone"),
        [("Knut Ostby", "official")],
        "certain",
    ),
    (
        "Judge Ye Lwin said Wa Lone had breached a law. The time since he was detained will be counted, he said.",
        ("detained", "Wa Lone"),
        [("Ye Lwin", "court")],
        "certain",
    ),
    (
        "Zhang Zhan was jailed. “We will appeal,” her lawyer, Ren Quanniu, told Reuters.",
        ("appealed", "Zhang Zhan"),
        [("Ren Quanniu", "lawyer"), ("Reuters", "outlet")],
        "certain",
    ),
    (
        "The UN Working Group on Arbitrary Detention said that Ilham Tohti had been tortured.",
        ("ill_treated", "Ilham Tohti"),
        [("The UN Working Group on Arbitrary Detention", "official")],
        "certain",
    ),
    (
        "“Loujain al-Hathloul was freed today!” her sister Lina wrote on Twitter.",
        ("released", "Loujain al-Hathloul"),
        [("Lina", "relative")],
        "certain",
    ),
    (
        "Alexei Navalny's lawyers said they'd appeal; Alexei Navalny and both of them were briefly detained outside.",
        ("detained", "Alexei Navalny"),
        [],
        "certain",
    ),
    (
        (
            "“This is revenge,” said Viktar Babaryka's spokesman.\n"
            "“They took the most popular man in the country and shut him up so that he could not win.\n"
            "“We know that he would have won. Viktar Babaryka was beaten,” he added."
        ),
        ("ill_treated", "Viktar Babaryka"),
        [("Viktar Babaryka's spokesman", "other")],
        "certain",
    ),
    (
        "According to lawyers, Ilya Yashin had objected; Yashin himself later told reporters he had been deported.",
        ("deported", "Ilya Yashin"),
        [("Ilya Yashin", "person_concerned")],
        "certain",
    ),
    (
        "The semi-official Fars agency claimed on Friday, quoting a source, that Nasrin Sotoudeh had been arrested.",
        ("detained", "Nasrin Sotoudeh"),
        [("The semi-official Fars agency", "state_media"), ("a source", "anonymous")],
        "certain",
    ),
    (
        "Police stormed the office and took away Kizza Besigye, the party's spokesman said, a day after the vote.",
        ("detained", "Kizza Besigye"),
        [("the party's spokesman", "other")],
        "certain",
    ),
    # set in behind "and" it is of what follows; set in before "and" of both
    (
        "Zhanbolat Mamay was arrested in March and, according to his wife, beaten.",
        ("detained", "Zhanbolat Mamay"),
        [],
        "certain",
    ),
    (
        "Zhanbolat Mamay was arrested in March and, according to his wife, beaten.",
        ("ill_treated", "Zhanbolat Mamay"),
        [("his wife", "relative")],
        "certain",
    ),
    (
        "Ilham Tohti was held alone for months, his family said, and was beaten by guards.",
        ("ill_treated", "Ilham Tohti"),
        [("his family", "relative")],
        "certain",
    ),
    # nobody says what a court adds to a term; many report in the plural
    (
        "Viktoryia Kulsha, to whose term the courts have added a year, remains behind bars.",
        ("held", "Viktoryia Kulsha"),
        [],
        "certain",
    ),
    (
        "Palina Sharenda-Panasiuk walked out of prison in February, having served four years, local observers report.",
        ("released", "Palina Sharenda-Panasiuk"),
        [("local observers", "other")],
        "certain",
    ),
    # a wife of one man is not the wife of the next
    (
        (
            "Kyaw Soe Oo was jailed. Kyaw Soe Oo's wife, Chit Su Win, wept. A police captain, Moe Yan Naing, was"
            " released in February, his wife said."
        ),
        ("released", "Moe Yan Naing"),
        [("his wife", "relative")],
        "certain",
    ),
    # a sayer before or behind the colon of a headline
    (
        "Lawyer: Ales Bialiatski beaten in custody\n\nNothing more is known.",
        ("ill_treated", "Ales Bialiatski"),
        [("Lawyer", "lawyer")],
        "certain",
    ),
    (
        "Maria Kalesnikava moved to prison hospital: Viasna\n\nNothing more is known.",
        ("transferred", "Maria Kalesnikava"),
        [("Viasna", "rights_group")],
        "certain",
    ),
    (
        "Family: Iranian student Ahou Daryaei taken to psychiatric hospital, beaten\n\nNothing more is known.",
        ("ill_treated", "Ahou Daryaei"),
        [("Family", "relative")],
        "certain",
    ),
    (
        "Osman Kavala arrested again: latest updates\n\nNothing more is known.",
        ("detained", "Osman Kavala"),
        [],
        "certain",
    ),
    # who is named in a quotation is not the "he" who says it
    (
        "Osman Kavala was arrested. His lawyer, Köksal Bayraktar, saw him. “Kavala was beaten,” he said.",
        ("ill_treated", "Osman Kavala"),
        [("Köksal Bayraktar", "lawyer")],
        "certain",
    ),
    (
        "Ihar Losik was arrested in June. “Losik and Maria Kalesnikava are held alone,” he said.",
        ("held", "Maria Kalesnikava"),
        [(None, "other")],
        "certain",
    ),
]


@pytest.mark.parametrize(("text", "told", "sayers", "certainty"), CASES, ids=[text[:60] for text, *_ in CASES])
def test_who_says_so(text: str, told: tuple[str, str], sayers: list[tuple[str, str]], certainty: str) -> None:
    read = Reader().read(Report(text=text, published="2024-03-03")).statements
    (found,) = [s for s in read if (s.event.value, s.person.name) == told]
    assert [(a.name, a.kind.value) for a in found.attribution] == sayers
    assert found.certainty.value == certainty


def test_who_rejects_a_thing_is_no_second_sayer_of_it() -> None:
    text = (
        "Her mother told reporters that Maria Ressa had been hit by an officer, which a spokesman rejected: "
        "no one had been beaten, he said."
    )
    told = [s for s in Reader().read(Report(text)).statements if s.event is EventKind.ILL_TREATED]
    assert [(s.polarity, [a.name for a in s.attribution]) for s in told] == [
        (Polarity.AFFIRMED, ["Her mother"]),
        (Polarity.DENIED, ["a spokesman"]),
    ]
