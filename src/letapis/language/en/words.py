"""Lists of English words that rows call by name (`@facility`)."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ACCUSERS = _words(
    "prosecution prosecutor prosecutors prosecutor's investigator investigators indictment chargesheet fsb kgb"
)
"""Who says that somebody did what he is prosecuted for."""

LISTS: dict[str, frozenset[str]] = {
    "facility": _words(
        "prison jail gaol colony detention centre center facility cell cells custody penitentiary remand lockup lock-up "
        "isolator sizo SIZO camp station gendarmerie barracks barrack institution unit block ward clinic psychiatric dungeon headquarters police prisons jails colonies "
        "IK-1 IK-2 IK-3 IK-4 IK-6 IK-8 IK-9 IK-15 IK-17 SIZO-1 Evin Lefortovo Okrestina Akrestsina Silivri penal bars"
    ),
    "days_or_years": _words("day days year years"),  # of a penalty; custody before trial is ordered by the month
    "jailed": _words("arrest prison jail imprisonment colony detention custody deprivation punishment"),
    "witness_stand": _words("witness defence defense"),
    "wrong": _words("wrong illegal"),
    "sentence_word": _words("sentence term punishment imprisonment incarceration"),
    "named_prison": frozenset(),
    "kin": _words("child children family wife husband mother father parents relatives son daughter brother sister"),
    "custody": _words("custody detention remand jail prison"),
    "keepers": _words(
        "police policeman officer security service intelligence army military soldier authority guard gendarmerie militia"
        " ministry directorate department agency kgb fsb"
    ),
    "facility_head": _words(
        "ward wing isolator centre center facility camp prison cell site colony jail gaol penitentiary"
    ),
    "never": frozenset(),
    "sentencing": _words(
        "sentence jail imprison hand give face get receive condemn serve send risk ask seek demand request order fine"
    ),
    "abstract": _words("development growth disease decline fire evidence water carbon attention imagination"),
    "house_arrest": _words("house home domiciliary"),
    "punishment": _words("punishment isolation solitary disciplinary SHIZO shizo PKT isolator"),
    "cell_word": _words("cell"),
    "type_word": _words("type"),
    "police": _words(
        "police officer officers agent agents policeman policemen men troops security force forces soldier soldiers KGB OMON FSB "
        "guard guards authority authorities gunmen commando commandos operative operatives"
    ),
    "suffered": _words(
        "death killing murder disappearance torture beating abuse ill-treatment mistreatment allegation allegations claim claims "
        "circumstance circumstances attack poisoning assassination crackdown shooting use violation violations treatment"
    ),
    "authorities": _words(
        "warden minister ministry official officials spokesman spokeswoman spokesperson police prosecutor prosecutors prosecution "
        "government authority authorities officer officers president judge governor guard guards administration service chief court"
    ),
    "onlookers": _words(
        "expert witness eyewitness juror judge investigator prosecutor warder jailer observer neighbour neighbor"
    ),
    "bystanders": _words(
        "interpreter translator clerk usher bailiff stenographer spectator complainant plaintiff juror"
    ),
    "prisoners": _words("prisoner prisoners"),
    "post": _words("parcel parcels letter letters call calls visit visits visitor visitors mail post"),
    "reflexive": _words("myself yourself himself herself itself ourselves yourselves themselves"),
    "premises": _words(
        "home house apartment flat office offices premise premises homes houses apartments flats residence newsroom headquarters "
        "property dacha workplace room car building studio"
    ),
    "state": _words(
        "government ministry authority authorities kremlin regime junta administration state prosecution court"
    ),
    "rule": _words("government regime rule administration dictatorship presidency reign tenure junta"),
    "defenders": _words(
        "lawyer attorney counsel barrister defender family relative supporter defence defense team employer newspaper party colleague wife husband "
        "mother father son daughter brother sister friend ally parent relatives organisation organization movement"
    ),
    # Who goes in and out of a prison, and was never held there; priests, teachers and doctors are held as often.
    "callers": _words(
        "chaplain visitor inspector warden warder guard consul envoy delegation delegate observer rapporteur architect builder "
        "electrician plumber cleaner barber hairdresser crew ombudsman ombudswoman pope choir tourist"
    ),
    # What holds or seizes people, and is no captor; and who picks them up from an airport.
    "no_captor": _words(
        "traffic panic cramp fear illness business fog snow storm weather injury work emotion desire urge idea curiosity "
        "spasm horror doubt concert show meeting lava rage passion nostalgia grief remorse terror spirit demon"
    ),
    "escort": _words(
        "driver chauffeur reporter fan mother father coach sponsor photographer friend bodyguard husband wife brother sister "
        "neighbour neighbor grandmother grandfather parent colleague host nurse teacher taxi cab bus boyfriend girlfriend journalist goalkeeper referee"
    ),
    # Who fines, bans and dismisses without being a court.
    "sport_bodies": _words(
        "club league fifa uefa fia team federation steward referee critic fan board voter electorate shareholder"
    ),
    # Who travels because of an office, or for pleasure.
    "travellers": _words(
        "minister premier ambassador diplomat delegation troop troops soldier tourist traveller traveler holidaymaker "
        "envoy team squad pilgrim commuter shopper runner"
    ),
    # Why one travels where nobody is driven out.
    "trip": _words(
        "talk talks summit tour holiday holidays work match ceremony wedding funeral festival concert competition "
        "tournament conference shopping vacation honeymoon game championship meeting"
    ),
    # Where the ill are, and what makes it a place of custody.
    "hospital": _words("hospital clinic infirmary ward quarantine"),
    "closed_ward": _words("psychiatric prison military forensic special jail detention secure"),
    # Who gets people out of where they are stuck.
    "rescuers": _words(
        "rescuer firefighter fireman diver paramedic lifeguard rescue crew surgeon passer-by passerby emergency "
        "coastguard climber dog mountaineer firemen"
    ),
    # What one is released from beside custody.
    "not_custody": _words(
        "contract quarantine obligation pledge promise oath treaty debt pain burden worry worries fear vow "
        "bond commitment liability deal role job cabinet team club responsibility spell tax guilt anxiety stress "
        "wreckage rubble pressure tyranny disease cancer infection"
    ),
    "wrongdoing": _words(
        "abduction activity assassination attack attempt blast bombing carnage conspiracy corruption coup crime "
        "demonstration espionage fraud hacking incident kidnapping killing massacre murder offence offense planning plot "
        "protest riot rioting riots robbery sabotage shooting slaughter smuggling terrorism theft trafficking unrest "
        "uprising violence"
    ),
    "confinement": _words("arrest confinement detention imprisonment incarceration curfew"),
    "penalty": _words("sentence term year years month months day days imprisonment"),
    "verdict": _words(
        "sentence verdict conviction acquittal penalty punishment ruling decision judgment judgement term detention appeal arrest sentences verdicts convictions"
    ),
    "accusation": _words(
        "charge charges accusation accusations allegation allegations claim claims guilt wrongdoing involvement report "
        "reports relation connection link links crime offence offense"
    ),
    "made_up": _words(
        "false untrue baseless groundless unfounded bogus absurd ridiculous nonsense nonsensical fabricated fabrication "
        "falsified invented concocted fictitious fake lie lies slander"
    ),
    "blacklist": _words("list registry register extremist terrorist agents"),
    "audience": _words(
        "people public authorities government leader leaders community supporters citizens fans president "
        "voter electorate viewer listener reader audience youth investor party member section media press society faithful "
        "politician lawmaker colleague citizen everyone everybody hindu muslim christian believer compatriot neighbour"
    ),
    "reported": _words("report reports rumour rumours rumor rumors allegation allegations"),
    "publish": _words("announce issue"),
    "not_state": _words(
        "die visit meet work volunteer see film photograph marry interview join contact attend collect deliver protest"
    ),
    # Grammatical objects of "arrest", "jail", "hold" that are no people.
    "not_detainable": _words(
        "situation decline fall growth slide attention development deterioration trend crisis eye gaze vehicle vehicles "
        "ship ships vessel vessels boat boats cargo truck trucks car cars plane aircraft tanker consignment process progress "
        "meeting meetings talk talks election elections conference rally rallies protest referendum power office "
        "drug drugs weapon weapons heart event hearing ceremony discussion vote march position view views key "
        "copy copies shipment flood pace downfall slump erosion inflation fair conference congress convention session summit festival"
    ),
    "not_detainable_subject": _words("decline situation growth"),
    "not_releasable": _words(
        "report statement video photo document film album book data figure information footage image emission gas water energy "
        "fund money pressure oil list result album song record version text letter transcript recording audio toxin chemical radiation "
        "diary email memoir novel poem memo file cable finding study survey statistic essay movie clip evidence tape draft"
    ),
    # What is refused to somebody, not disputed.
    "refused": _words(
        "water food sleep toilet care treatment medicine medication lawyer counsel doctor access entry visa bail parole "
        "permission visit visits call calls contact request right rights appeal release treatment registration"
    ),
    "freedom": _words("ability right freedom liberty capacity"),
    # Where one is no longer seen without being missed; who is gone "from public view" may be.
    "publicity": _words(
        "media trail screen radar stage airwave headline platform spotlight newsstand ballot poll "
        "instagram twitter facebook tiktok youtube tv squad team list lineup line-up map memory history chart agenda scene picture"
    ),
    # Whoever they let go is dismissed.
    "employer": _words(
        "newspaper paper magazine website channel broadcaster station network outlet publisher company employer firm "
        "university college school club agency bank orchestra theatre theater"
    ),
    "ruler": _words("president king queen premier chancellor pope emperor sultan emir"),
    "statesman": _words(
        "ambassador envoy diplomat official minister witness parliament adviser advisor aide secretary general cabinet"
    ),  # whom presidents, parliaments and courts call in without suspecting them of anything
    # What of a court's name makes it one that hears appeals.
    "higher_court": _words("cassation appeal appeals supreme constitutional appellate high higher"),
    "captor": _words(
        "kgb fsb gru sbu dgse captor kidnapper abductor taliban militant rebel separatist junta insurgent jihadist"
        " militia militiaman gunman houthi houthis hamas hezbollah occupier mukhabarat captors kidnappers gang"
    ),
    # In whose they are, nobody is in his own: "in the hands of the FSB".
    "hands": _words("hand hands"),
    "red": _words("red"),
    "prison_work": _words("work working service duty visit visits visiting trip teaching training guard"),
    "wanted": _words("wanted"),
    "wanted_people": _words("person persons people men women suspects fugitives criminals"),
    "investigators": _words("police investigator investigators prosecutor prosecutors kgb fsb detectives department"),
    "accusers": _ACCUSERS,
    "accusers_and_courts": _ACCUSERS | {"court"},
    "vehicle": _words("car van jeep minibus bus truck pickup suv vehicle saloon sedan taxi cruiser limousine"),
    "questioned": _words("questioning interrogation charge charges arrest detention"),
    # What is paid to be let out, or owed to nobody who was wronged.
    "surety": _words("bail bond deposit surety guarantee tax taxes ransom rent debt debts salary wages alimony"),
    # What nobody is put to death by: "condemned to die of hunger".
    "dying_of": _words("hunger starvation thirst disease illness cold poverty exile alone age cancer famine aids"),
    "prosecutors": _words("prosecutor prosecutors prosecution"),
    "committal": _words("detention custody committal remand imprisonment deposit"),
    "sentence_words": _words("sentence term punishment imprisonment sentences terms"),
    # Which offences are added to a charge by their name alone.
    "offence_nouns": _words(
        "treason conspiracy terrorism espionage sedition extremism subversion incitement libel defamation slander blasphemy"
        " fraud embezzlement bribery corruption laundering smuggling rebellion hooliganism rioting riots contempt collusion"
        " sabotage desertion vandalism disobedience trespassing racketeering extortion offence offense"
    ),
    "first_time": _words("first finally never not yet only eventually"),
    "charging": _words("prosecution prosecutor prosecutors investigator investigators indictment chargesheet"),
    "behind_bars": _words("custody detention remand jail prison bars"),
    "not_expelling": _words(
        "university school college faculty party academy union council parliament institute club association federation church "
        "league bar order assembly chamber senate society guild"
    ),  # “the bar association expelled her”: from itself
    "bail_words": _words("bail"),
    "own_home": _words("home house flat apartment residence"),
    "since": _words("since"),
    "stress": _words("stress painful uncomfortable contorted"),
    "loudness": _words("loud deafening constant extreme bright blinding freezing"),
    "infringement": _words("infringement"),
    "precautionary": _words("precautionary provisional interim"),
    "pain": _words("pain"),
    "spoilt": _words("rotten spoiled spoilt mouldy moldy stale dirty contaminated inedible expired raw maggots worms"),
    "upside": _words("upside down"),
    "own": _words("own"),
    "out": _words("out"),
    "guilty": _words("guilty"),
    "house": _words("house home"),
    "negation": _words("not n't never neither nor"),
    "legislature": _words(
        "senate parliament congress house council assembly duma cabinet government office bundestag knesset"
    ),
    # What "hits" somebody without a blow.
    "hitting": _words(
        "car van vehicle truck bus train shell missile strike quake ad advert advertisement report article editorial post "
        "tweet song film campaign critic rival opponent opposition sanction tax crisis scandal news recession wave storm "
        "price rise hike inflation cut drought shortage carnage violence poverty unemployment pandemic budget policy"
    ),
    "confession": _words("confess confession confessions repent remorse testimony"),
    "sweeps": _words(
        "crackdown crackdowns arrest arrests raid raids purge purges roundup round-up dragnet clampdown detentions police"
    ),
    "unknown_place": _words("unknown undisclosed secret unidentified"),
    "consular": _words("consular consul"),
    "inmates": _words(
        "inmate inmates prisoner prisoners cellmate cellmates guard guards warder warders convict convicts officer officers policeman policemen"
    ),
    "visitor": _words(
        "lawyer attorney counsel barrister advocate family relative wife husband mother father parent sister brother son daughter child spouse partner fiancé fiancée"
    ),
    "care": _words(
        "treatment care medicine medication drug insulin pill doctor physician specialist surgeon dentist surgery operation hospital "
        "hospitalisation hospitalization clinic examination check-up checkup treat treated operate hospitalise hospitalize"
    ),
    # What beside marks on the body tells that they come from those who hold somebody.
    "custody_sign": _words(
        "custody detention prison jail colony cell police guard guards officer officers interrogation interrogator interrogators lawyer "
        "attorney arrest arrested detained inmate inmates torture tortured beating beatings beaten remand court hearing courtroom warder warders"
    ),
    "hearing_word": _words("hearing session trial court courtroom dock judge"),
    "bad_cell": _words("cold freezing icy unheated dark flooded filthy damp windowless"),
    "clothing": _words(
        "clothes clothing hijab headscarf scarf veil underwear trousers shirt shoes uniform turban dress trousers bra"
    ),
    "country": frozenset(),
    "place": frozenset(),
    "outlet": frozenset(),
}
"""`@country`, `@place`, `@outlet` and `@named_prison` are answered from the catalogues, not from a list here."""

UNIT_WORDS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12, "thousand": 1000,
}  # fmt: skip
"""Number words for counts of people."""

NUMBERED_FACILITY = re.compile(r"(?:IK|SIZO|KP|LIU|IZ|T|UZ)-?\d{1,3}(?:/\d{1,3})?", re.IGNORECASE)
"""Prisons named by letters and a number: "IK-7", "SIZO-1"."""

WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday")
