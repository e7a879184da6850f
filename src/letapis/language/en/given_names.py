"""Given names that lean one way, as English reports spell them, and endings of surnames that do.

A table for pronouns only: "he" does not mean Maria. Names of Belarusian, Russian, Ukrainian and Polish use stand in
`letapis.language.names`; these are the common ones of other countries and of the press's own spellings, from general
knowledge of public figures; names given to both sexes are left out.
"""

# Endings of surnames that tell a woman from a man where both forms exist (Slavic languages).
FEMALE_SURNAME_ENDINGS = ("skaya", "skaia", "ckaya", "ska", "ova", "eva", "ava", "ouna", "aya", "ina", "yna")

# Given names that lean one way wherever they are used; the common ones of the countries that reports come from.

FEMALE_NAMES = frozenset(
    """
    nahid nourah rahima rebiya viktoriia winnie imaan rozina saadia chaima sihem abir emirlendris aniette lizandra
    reckya brittney cristiana jyoti shoma khadijatul tantawan netiporn houayheuang ciham
    maryja anchan dziana aynur rahnuma mahrang sammi
    nargiz elnara zibeyda jewher sanna khadicha ulfatkhonim manizha rukhshona makhabat aigerim zarina
    safoora devangana gulfisha disha teesta frenchie panusaya sochua saily yeilis carine floriane
    meaza aster eman rokaya farghana gulmira asel pakhshan varisheh sharifeh sebnem canan
    gulrukh mihrigul rahile nilufer aytaj shahnoza thazin niloofer
    abigail adeline adriana agnes aida aigul aisha aksana ala alejandra aleksandra alena alesia alesya alexandra
    alexis aliaksandra alice alina alisa alison aliya alla allison alsu amal amanda amani amelia amina aminetou
    amira amy ana anabel anastasia anastasiia anastasiya andrea angela angelina angelique anita anjan anna anne
    annie antanina antonia antonina anya araceli arezoo ariana armine arpine arzu ashley ashraf asli aslı asma
    astrid atena audrey aurora ayaan ayse aysenur ayten ayşe azadeh azar aziza azra bahar bahareh banu barbara
    beatrice beatriz behnaz benazir berenice berta bertha beth bethany bianca bolormaa bozorgmehr brenda
    brigitte camila cansu carla carmela carmen carol carolina caroline catalina catarina catherine cecilia
    cecilie celia charlotte chelsea chhoeung ching chloe christina christine cigdem claire clara clarissa
    claudette claudia consuelo cornelia courtney cristina cynthia dalia daniela daphne daria darja darya dasha
    dayana debbie deborah debra delia denise derya diana diane dilara dilek dilnoza dina dolores donna dora
    dorothy ebru ebtehal edom eileen eka ekaterina elaheh eleanor elena eleni elif elisa elisabeth elizabeth
    ella ellen elmira eloise elsa elvira emily emine emma ensaf erica erika esmeralda esperanza esraa esther
    eugenia eva evelyn evgenia evin fadwa fadzayi faezeh farah fariba farida farzaneh fatemeh fatima fatma
    fawzia felicia fereshteh fernanda feven figen filiz florence forough frances francesca francoise françoise
    gabriela gabrielle galina ganna geraldine ghada gillian giulia gladys gloria golnaz golrokh grace graciela
    greta guadalupe gulbahar gulnara gulnaz gulsen gultan gultekin gunel gwyneth gülten hafsa hala halina hanan
    hande hanna hannah hatice hatoon hatun hayat hazel heather heba heidi helen helena hengameh hessa hevin
    hilary hillary hind hoda huda huma huong idamange ilaria ilse imelda imen ines inga ingabire ingrid inna
    inès ira irene irina irma iryna isabel isabella israa iuliia ivania ivonne jacqueline jamila jana jane janet
    jasmin jasmine jeanne jennifer jenny jessica jestina jill jina joan joana joanah joanna jocelyn josephine
    joyce juanita judith julia juliana julie june kadriye kamala karen karima karin karina karla kate katerina
    kateryna katherine kathleen kathryn katie katsiaryna katya kavita keiko ketevan khadija kholoud kimberly
    kristina ksenia kseniya laila laleh lamia lara larisa larysa latifa laura laure layla lea leah leila lena
    leonor leticia leyla lidia lidiya lilian liliana lillian lily lina linda linh lisa liudmila lorena lorraine
    louise loujain lourdes lubna lucia lucie lucy ludmila luisa lujain luz lydia lynn lyudmila madeleine madina
    magdalena maha mahienour mahnoosh mahsa mahvash mai makiko malala malalai malika manahel manal mara marcela
    marfa margaret margarita marguerite maria mariam mariana marianne maricel marie marilyn marina marisol
    mariya marta martha martina marwa mary marya maryam maryia maryna masha masih maureen maxima mayada megan
    mehtap melanie melek melinda melissa meltem mercedes mercy meryem michelle mila mina miranda mireille mirela
    miriam moira molly mona monica monika monique mucella muna myriam mzia mücella nadezhda nadia nadine nadira
    nadzeya naila naima najla nana nancy naomi narges nargis narmin nasreen nasrin nassima nasta nastassia
    natalia natalie nataliya natallia natalya natasha nathalie nawal nazanin nazira nazli nazlı neda nelly
    nesrin netsai nevin nicola nicole nigar nigora nilofar niloofar niloufar nilufar nina nino nora nouf nour
    noura nuray nurcan nurhan odette oksana olena olesya olga olivia olya oya palina pamela parisa parvaneh
    parvin patience patricia paula paulina pauline pegah perihan pervin petra phyllis pilar pinar polina pooja
    precious priya purificacion pınar quynh rachel rachida rana rania raquel rasha rawya razan rebeca rebecca
    reem reeyot regina renata reyhan rima risa rita roberta rocio rocío rola ronahi rosa rosalind rosanna
    rosario rosemary roshan roxana ruqayya ruslana ruth rym saba sabiha sabina sabine sabrina sadaf safa sahar
    sahra sairam salma salome samantha samar samira sana sanaa sandra sara sarah sarita sawsan sebahat selin
    selma semra sepideh serkalem serpil sevda sevgi sevinj shabnam shadi shahla shaimaa shakila shamima shaparak
    sharon shatha sheila shirin shirley shohreh silvia simone sinem sofia sofya solafa solange soledad soltan
    songul sonia sophia soraya stacy stefania stella stephanie sudha sue suha suhad sultana sumaya susan susana
    suyen suzanne svetlana sviatlana sylvia tahereh tahmina tamar tamara tanya tara tatiana tatsiana tatyana
    tawakkol tehmina teresa tereza theary theresa thuan thuy tiffany tina tinatin toktam trang tsitsi tulay
    ulrike ursula valentina valeria valeriya vanessa vera veranika veronica veronika vian victoire victoria vida
    viktoria viktoriya viktoryia violet violeta virginia vivian volga volha wafa wajeha wendy wided xenia xueqin
    yana yaqiu yasaman yasemin yasmin yasmine yauheniya ye-eun yekaterina yelena yesenia yesim yevgenia yiran
    yoani yolanda yosra yulia yuliya yusra yvonne zahia zahra zainab zaynab zehra zeinab zeliha zeynab zeynep
    zhala zhan zhanna zineb zoia zoya zubaida zuhal zuleikha çiğdem
    """.split()
)
"""“Alla said she …”: folded."""
MALE_NAMES = frozenset(
    """
    paval aliaksandr mikola mikalay andrey stsiapan kanstantsin aliaksei aliaksey ales kiryl valiantsin kastus arseni yevgeniy
    grigory oleksandr dmytro
    feliciano ulvi hafiz igbal mahammad teymur abdullo daler khushruz zavqibek azimjan ulan
    evan azimjon tofik ekpar somyot junaid mushtaq heshmatollah baktash jamshid biram bassirou stanis obeid bobi eron
    theoneste germain maxence luaty mancho marafa austin aktilek filep prabir hopewell kyaw
    duman mukhtar galym fahad asif sajad khurram anon arnon jatupat parit
    kakwenza egide tesfalem sintayehu taghi navid kamran keivan kaveh arvin soheil nedim
    tayfun furkan yigit gasser kizza joakim faustino bahtiyar avaz shavkat timur tair
    walden salam kasymbek
    aaron abbas abd abdel abdelaziz abdelkader abdelmadjid abdelrahman abdi abdou abdul abdulaziz abdulhadi
    abduljalil abdulkadir abdullah abdulrahman abdurrahman abel abraham absalom abu adam adel adil adnan adrian
    afgan ahmadreza ahmed aiman ajmal akbar akram alaa alain alan alber albert alberto alejandro alessandro alex
    alexander alexandre alfonso alfred alfredo ali alisher allan alnur alvaro amadou amin amir amit anand anar
    anas andre andres andrew andré andrés andualem ang angus anibal anoosheh ansar anthony antoine antonio anuar
    anwar aram arash arif arkady armando armen arnold aron artem arthur arturo arun arvind asad asaf asan ashot
    askar aslan atef augusto awad ayman azamat azer azim aziz badr bahram bahruz bakhtiyar bapak baquer barham
    baris barry bashar bashir basil bassel behnam behrouz bekele ben benito benjamin benny bernard bernardo
    bilal bill bob bolot borhen boualem brad brandon brian bruce bruno burak burhan byron callixte carl carlo
    carlos cassien cem cemal cengiz cesar charles cherif chris christian christophe christopher claude claudio
    clement colin craig cristian cyril césar daniel daniele danilo daoud darius daulet dauletmurat dave david
    davit dawit denis derek diego dieudonne dimitri dimitris diosdado djamel dmitri dominic donald doug douglas
    dulat duncan dwight dzhokhar ebrahim edgar edgardo edmund eduardo edward edwin efrain ehsan ekrem elias
    elijah elmar emad emil emiliano emin emir emmanuel emomali emre enes enrique enver eric erick erik ermek
    ernest ernesto ersin erwin eskinder essam esteban ethan eugene fabian fadi fahd faisal faiz farhad fariborz
    farid farouk farzad fathi fatih faustin fawaz fayez federico felipe felix ferdinand fernando fethi fidel
    fikret firas francesco francisco franck frank fred freddy frederick freeman fuad fung gareth garry gary
    gaston gautam gavin geoffrey george georges gerald gerard gerardo ghassan gholam gilbert gilberto giorgi
    giovanni giuseppe glenn gonzalo gordon graham greg gregory gubad guido guillermo gustavo gwyn habib hadi
    haidar hajib hakan halil hamad hamed hamid hamza hans hany harold haroun harrison harry hasan hashem hassan
    hatem haydar hazem hector heinrich henri henry herbert hernan hicham hilal hiroshi hisham horacio hossam
    hossein howard hubert hugh hugo humberto hun huseyin hussain hussein héctor hüseyin ian ibrahim idris
    ignacio ihsane ilgar ilham imad imran intigam ioannis iqbal irakli irfan isaac isaias ishmael ismael ismail
    issam ivan jack jacob jacques jafar jaime jair jake jalal jamal james jamie jared jasim jason javad javed
    javier jawad jean jeff jeffrey jeremy jerome jerry jesus jesús jianbing jiaxi jim jimmy joaquin joaquín joe
    joel johannes john johnny jon jonathan jordi jorge jose josef josep joseph joshua juan julian julio julius
    justin kadir kais kamil karel karim keith kelvin kem kemal kenan kenneth kerem kevin keyvan khaled khalid
    khalil kirill klaus kofi kostas kuddusi kurt kwame kwok lamin larry lars laurence lech leonardo leonel
    leopoldo leslie lester lesther levan levent lionel lloyd lorenzo louis luca lucas luigi luis luke lutfi
    luther maati magnus mahdi mahesh mahmood mahmoud mahmud majid majidreza malcolm malik mamadou mamuka manfred
    manoj mansoor manuchehr manuel marat marc marcel marcelo marco marcos marcus mario mark marlon marouane
    martin marvin marwan masood massimo mathias matias matt matteo matthew matthias maurice mauricio mauro max
    maxime maykel mazen medardo mehdi mehman mehmet mehran melvin metin michael miguel mike mikhail milan milos
    mirza mohamed mohammad mohammed mohamud mohsen moises mojtaba moncef morad moshe mostafa mourad moussa
    muammar muhammad muhammadu muhammed muharrem murad murat musa mustafa mykhailo nabeel nabil nader naguib
    naif najib najibullah narendra nariman nasim nasir nasser nathan nayib necmettin nelson nestor neville
    nicholas nick nicolas nicolás nigel nika nikol noah norbert norman nuno nursultan néstor octavio oleg oliver
    olivier omar omer orhan oscar oskar osman oswaldo ousmane owen pablo paolo parviz pascal patrick paul pavel
    pedro pete peter phil philip philippe pierre pietro rabah rached rafael rafik rahim rahul raif rajesh rajiv
    ralph ramazan rami ramin ramon ramy ramzan ramón randy rasel rashad rashid rauf raul ravi ray raymond raúl
    recep remzi rené reza ricardo riccardo richard rick rifaat rob robert roberto rodney rodolfo rodrigo roger
    rohit roland rolando romeo ron rona ronald rong ronnie roy ruben rubén rudolf rui ruslan rustam ryan saad
    saadi sadegh sadiq saeed said salah saleem saleh salim salman salvador salvatore sam saman samer sami samir
    samson samuel samvel sanjay santiago saud sayed scott sean sebastian sebastián seifeddine selahattin selcuk
    serdar serge sergio serkan server seth seymur shahid shahidul shahram shakir shane sharif sharjeel shaukat
    shawn sherzod shinzo siamak siddique sidney simon sinan sohail soulaimane stan stefan stefano stephen steve
    steven stuart suleiman suleyman sunil surendra süleyman tahir talal tamerlan taoufik tarek tariq tashi
    tawfik ted teddy temesgen tengiz teodoro terrence terry theo theodore thiago thomas tilek tim timothy tito
    tobias todd tofig tom tomas tommy tomás tony toomaj trevor tundu turki tyler tyrone ubaldo umar umit usman
    vahid valentin varavara vernon vicente vikram vilayat vince vincent virgilio wael wahid waleed walid walter
    warren wayne wilfred wilhelm will william wilson winston wolfgang woubshet xavier xiyue yader yahya yangdong
    yannick yasar yaser yasin yasser yassin yitzhak yiyi younes yousef youssef yousuf yoweri yue-shun yulian
    yunus yusuf zakaria zhanbolat zhihui zhiyong ziad zine zouhair zulfikar zurab álvaro ömer
    """.split()
)
"""“Ihar said he …”: folded."""

SHORT_FORMS = """
zhenya yevgenia evgenia yauheniya yevgeny yevgeni evgeny yauhen
shura aleksandr alexander aleksandra alexandra
sasha aleksandr alexander aliaksandr aleksandra alexandra aliaksandra
misha mikhail mikhail mikhal
vanya ivan
petya pyotr piotr petr
kolya nikolai mikalai mikola
volodya vladimir uladzimir volodymyr
vova vladimir uladzimir volodymyr
seryozha sergei siarhei serhii
alyosha alexei aleksei aliaksei
lyosha alexei aleksei aliaksei
kostya konstantin kanstantsin
tolya anatoly anatoli anatol
vitya viktor viktar
mitya dmitry dzmitry dmitri
dima dmitry dzmitry dmitri dmytro
yura yury yuri iury
grisha grigory ryhor hryhorii
pasha pavel pavlo
lyonya leonid leanid
vasya vasily vasil
stas stanislav stanislau
arkasha arkady
gena gennady henadz hienadz
borya boris barys
masha maria mariya maryia
marusya maria mariya maryia
katya yekaterina ekaterina katsiaryna kateryna
nastya anastasia anastasiya
lena elena yelena alena olena
olya olga volha olha
tanya tatiana tatyana tatsiana tetiana
sveta svetlana sviatlana svitlana
ira irina iryna
natasha natalia nataliya natallia
ksyusha ksenia kseniya
nadya nadezhda nadzeya nadiia
lyuda lyudmila liudmila
anya anna hanna
dasha daria darya
vika viktoria viktoryia victoria
valya valentina valiantsina
galya galina halina
lyuba lyubov liubou
sonya sofia sofya
pepe jose
paco francisco
nacho ignacio
chema jose
lola dolores
memo guillermo
toño antonio
beto alberto roberto
"""
"""Short forms as English reports spell them, each before the given names that it stands for.

Those of the name tables (`letapis.language.names`) count besides.
"""
