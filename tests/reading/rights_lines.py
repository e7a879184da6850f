"""Sentences of human-rights organisations that were once misread: what must be told, and what must not."""

from tests.reading.wrong_persons import Told

RIGHTS: list[tuple[str, list[Told], list[tuple[str, str | None]]]] = [
    (
        "The sentences:\n• Ulvi Hasanli, director of Abzas Media – 9 years\n• Mahammad Kekalov – 7 years and 6 months",
        [("sentenced", "Ulvi Hasanli", "affirmed", "actual"), ("sentenced", "Mahammad Kekalov", "affirmed", "actual")],
        [],
    ),
    (
        "While in custody, Marfa Rabkova lost her father.",
        [("held", "Marfa Rabkova", "affirmed", "actual")],
        [("held", None)],
    ),
    (
        "A criminal case had been opened over Ales Pushkin's portrait of an anti-Soviet fighter.",
        [("investigated", "Ales Pushkin", "affirmed", "actual")],
        [("investigated", None)],
    ),
    (
        "Ales Bialiatski was sentenced. Make sure that Ales Bialiatski is protected from torture.",
        [("sentenced", "Ales Bialiatski", "affirmed", "actual")],
        [("ill_treated", "Ales Bialiatski")],
    ),
    (
        "We call on you:\n• to release Abduljalil Al-Singace immediately;\n• to drop all charges against him.",
        [
            ("released", "Abduljalil Al-Singace", "affirmed", "demanded"),
            ("case_closed", "Abduljalil Al-Singace", "affirmed", "demanded"),
        ],
        [],
    ),
    (
        "Ales Bialiatski was sentenced to ten years. Release Ales Bialiatski!",
        [
            ("sentenced", "Ales Bialiatski", "affirmed", "actual"),
            ("released", "Ales Bialiatski", "affirmed", "demanded"),
        ],
        [("released", None)],
    ),
    (
        "Nargiz Absalamova was arrested on November 30, Hafiz Babali on December 13.",
        [("detained", "Nargiz Absalamova", "affirmed", "actual"), ("detained", "Hafiz Babali", "affirmed", "actual")],
        [],
    ),
    (
        "Nguyen Lan Thang has been denied a lawyer since his arrest and his wife has not been allowed to see him.",
        [
            ("ill_treated", "Nguyen Lan Thang", "affirmed", "actual"),
            ("detained", "Nguyen Lan Thang", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Blogger Nguyen Lan Thang to go on trial",
        [("tried", "Nguyen Lan Thang", "affirmed", "planned")],
        [],
    ),
    (
        "Among them are Pham Doan Trang, who is serving nine years, and Pham Chi Dung, sentenced to 15 years in 2021.",
        [("held", "Pham Doan Trang", "affirmed", "actual"), ("sentenced", "Pham Chi Dung", "affirmed", "actual")],
        [("sentenced", "Pham Doan Trang")],
    ),
    (
        "The court gave Ales Bialiatski ten years, Valiantsin Stefanovich nine and Uladzimir Labkovich seven.",
        [
            ("sentenced", "Ales Bialiatski", "affirmed", "actual"),
            ("sentenced", "Valiantsin Stefanovich", "affirmed", "actual"),
            ("sentenced", "Uladzimir Labkovich", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Oleg Orlov was sentenced to two and a half years. He did not ask for a pardon.",
        [("sentenced", "Oleg Orlov", "affirmed", "actual")],
        [("released", "Oleg Orlov"), ("intervention", "Oleg Orlov")],
    ),
    (
        "Parit Chiwarak was charged. The students are being treated as if they had already been convicted.",
        [("charged", "Parit Chiwarak", "affirmed", "actual")],
        [("convicted", None), ("convicted", "Parit Chiwarak")],
    ),
    (
        "The KGB added Andrzej Poczobut to the list of “persons involved in terrorist activities”.",
        [("listed", "Andrzej Poczobut", "affirmed", "actual")],
        [("accused", None)],
    ),
    (
        "Kevin Lik was detained in 2023. He was the youngest person ever convicted of treason in Russia.",
        [("convicted", "Kevin Lik", "affirmed", "actual")],
        [("convicted", None)],
    ),
    (
        "Ales Bialiatski was arrested; on the same day the offices of Viasna were searched.",
        [("detained", "Ales Bialiatski", "affirmed", "actual")],
        [("searched", "Ales Bialiatski")],
    ),
    (
        (
            "Lilia Chanysheva and Ksenia Fadeyeva were jailed.\nKevin Lik was convicted of treason.\n"
            "They were pardoned by decree."
        ),
        [("released", None, "affirmed", "actual")],
        [("released", "Lilia Chanysheva")],
    ),
    (
        "Nguyen Lan Thang was jailed in 2023. “My husband was beaten,” his wife told the BBC. “He is denied a lawyer.”",
        [
            ("sentenced", "Nguyen Lan Thang", "affirmed", "actual"),
            ("ill_treated", "Nguyen Lan Thang", "affirmed", "actual"),
        ],
        [("ill_treated", None)],
    ),
    (
        "Narges Mohammadi is detained in Evin prison.",
        [("held", "Narges Mohammadi", "affirmed", "actual")],
        [("detained", "Narges Mohammadi")],
    ),
    (
        "Alaa Abd el-Fattah has been imprisoned for most of the last nine years.",
        [("held", "Alaa Abd el-Fattah", "affirmed", "actual")],
        [("sentenced", "Alaa Abd el-Fattah")],
    ),
    (
        "Valiantsin Stefanovich was taken away after a search.",
        [("detained", "Valiantsin Stefanovich", "affirmed", "actual")],
        [],
    ),
    (
        "Narges Mohammadi has been arrested 13 times, convicted five times and sentenced to 31 years in prison.",
        [
            ("convicted", "Narges Mohammadi", "affirmed", "actual"),
            ("detained", "Narges Mohammadi", "affirmed", "actual"),
        ],
        [],
    ),
    (
        "Larysa Shchyrakova was tried in Homiel. Larysa did not admit her guilt.",
        [("tried", "Larysa Shchyrakova", "affirmed", "actual"), ("accused", "Larysa Shchyrakova", "denied", "actual")],
        [],
    ),
    (
        (
            "The court upheld the ten-year sentence of Floriane Irangabiye. Irangabiye, a mother who lives in Rwanda, "
            "was arrested in 2022."
        ),
        [
            ("appealed", "Floriane Irangabiye", "affirmed", "actual"),
            ("detained", "Floriane Irangabiye", "affirmed", "actual"),
        ],
        [("detained", None)],
    ),
    (
        (
            "The prosecutor asked for 18 years for Siarhei Tsikhanouski, 16 years each for Mikalai Statkevich and "
            "Artsiom Sakau, and 15 years for Ihar Losik."
        ),
        [
            ("sentenced", "Siarhei Tsikhanouski", "affirmed", "planned"),
            ("sentenced", "Mikalai Statkevich", "affirmed", "planned"),
            ("sentenced", "Artsiom Sakau", "affirmed", "planned"),
            ("sentenced", "Ihar Losik", "affirmed", "planned"),
        ],
        [],
    ),
    (
        "José Rubén Zamora was arrested. He was sentenced to six years in prison and fined 300,000 quetzals.",
        [("sentenced", "José Rubén Zamora", "affirmed", "actual")],
        [("sentenced", None)],
    ),
    (
        "José Rubén Zamora was arrested. The judge refused a request of his lawyers for house arrest.",
        [("detained", "José Rubén Zamora", "affirmed", "actual")],
        [("house_arrest", None)],
    ),
    (
        "José Rubén Zamora was jailed. The family wrote to the UN Working Group on Arbitrary Detention.",
        [("sentenced", "José Rubén Zamora", "affirmed", "actual")],
        [("detained", "José Rubén Zamora"), ("detained", None)],
    ),
    (
        "Eight journalists who covered the case of José Rubén Zamora are under investigation.",
        [("investigated", None, "affirmed", "actual")],
        [("investigated", "José Rubén Zamora")],
    ),
    (
        "Rapper Denis Solís is in prison, although he should have been released in March according to his uncle.",
        [("held", "Denis Solís", "affirmed", "actual"), ("released", "Denis Solís", "affirmed", "demanded")],
        [("held", "Rapper Denis Solís")],
    ),
    (
        "Maria Ponomarenko was jailed. While in pre-trial detention she was sent to a psychiatric hospital.",
        [("transferred", "Maria Ponomarenko", "affirmed", "actual")],
        [("remanded", "Maria Ponomarenko")],
    ),
    (
        "Seven political prisoners have died in Belarus since 2021, among them Vitold Ashurak and Ales Pushkin.",
        [("died", "Vitold Ashurak", "affirmed", "actual"), ("died", "Ales Pushkin", "affirmed", "actual")],
        [("held", "Vitold Ashurak"), ("held", "Ales Pushkin")],
    ),
    (
        (
            "Sonia Dahmani was jailed. “They want to break her,” said her sister Ramla Dahmani, who lives abroad and "
            "was herself sentenced in absentia to two years."
        ),
        [("sentenced", "Sonia Dahmani", "affirmed", "actual"), ("sentenced", "Ramla Dahmani", "affirmed", "actual")],
        [],
    ),
    (
        "Manahel al-Otaibi was jailed. Her sister Foz faced charges but fled Saudi Arabia in 2022.",
        [("charged", "Foz", "affirmed", "actual"), ("left_country", "Foz", "affirmed", "actual")],
        [("charged", None), ("charged", "Manahel al-Otaibi")],
    ),
]
