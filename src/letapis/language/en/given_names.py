"""Given names that lean one way, as English reports spell them, and endings of surnames that do.

A table for pronouns only: "he" does not mean Maria. Names of Belarusian, Russian, Ukrainian and Polish use stand in
`letapis.language.names`; these are the common ones of other countries and of the press's own spellings, from general
knowledge of public figures; names given to both sexes are left out.
"""

# Endings of surnames that tell a woman from a man where both forms exist (Slavic languages).
FEMALE_SURNAME_ENDINGS = ("skaya", "skaia", "ckaya", "ska", "ova", "eva", "ava", "ouna", "aya", "ina", "yna")
MALE_SURNAME_ENDINGS = ("ski", "sky", "skiy", "skii", "ov", "ev", "au", "ou", "iy", "in")

# Given names that lean one way wherever they are used; the common ones of the countries that reports come from.

FEMALE_NAMES = frozenset(
    """
    adeline agnes aigul aisha aksana ala aleksandra alena alesia alesya alexandra aliaksandra alice alina alisa
    aliya alla alsu amanda aminetou amy ana anastasia anastasiia anastasiya angela anjan anna antanina antonina anya
    arzu ashley asli aslı asma atena ayse aysenur ayten ayşe aziza bahareh barbara beatrice berenice berta bertha
    bolormaa brenda camila cansu carmen carol catherine cecilia cecilie charlotte chhoeung ching christine cigdem
    claire claudia cynthia daria darja darya dasha deborah debra diana diane dilnoza donna dora ebru edom eka
    ekaterina elaheh elena elif elizabeth ella emily emine emma ensaf esraa eva evelyn evgenia fadzayi faezeh
    fatemeh fatima fatma feven figen forough gabriela galina ganna gladys golrokh gulnara gultan gultekin gunel
    gwyneth gülten hala halina hanan hanna hatice hatoon hatun heba helen hevin hilary hillary hoda huda huong
    idamange inga ingabire inna ira irina iryna isabel israa iuliia ivania ivonne jana jane janet jennifer jessica
    jestina jina joana joanah julia karen karina karla katerina kateryna kathleen katsiaryna katya ketevan kimberly
    ksenia kseniya laila laleh larisa larysa laura layla leila leyla lidia lidiya lina linda lisa liudmila loujain
    lucia ludmila lujain luz lyudmila mahienour mahnoosh mahsa mahvash manal marfa margaret maria mariam mariana
    maricel marina mariya marta mary marya maryam maryia maryna masha masih maxima melissa meltem mercedes michelle
    miranda mona monika mucella mzia mücella nadezhda nadia nadzeya nana nancy narges nargis nasrin nassima nasta
    nastassia natalia nataliya natallia natalya natasha nawal nazanin nazli nazlı neda nelly netsai nicole nigar
    niloofar niloufar nilufar nina nino nurcan oksana olena olesya olga olya palina parisa patricia pegah pinar
    polina pınar quynh rachel rasha rebecca reeyot regina risa rocio rocío rosa rosario ruslana saba sahar sairam
    salome samantha samar sanaa sandra sara sarah sebahat selma semra sepideh serkalem sevinj shahla sharon sheila
    shirin shirley sofia sofya solafa sophia stella stephanie sultana susan suyen svetlana sviatlana tamar tamara
    tatiana tatsiana tatyana teresa theary theresa thuan thuy tiffany tinatin toktam trang tsitsi ursula valentina
    valeria valeriya vera veranika veronica veronika victoire victoria vida viktoria viktoriya viktoryia violet
    violeta volga volha xenia xueqin yana yaqiu yauheniya ye-eun yekaterina yelena yevgenia yiran yoani yulia yuliya
    yvonne zahra zainab zaynab zehra zeinab zeynab zhan zhanna zoia zoya çiğdem
    """.split()
)
MALE_NAMES = frozenset(
    """
    abdulhadi abduljalil abdullah abdulrahman afgan ahmadreza ahmed alaa alber ali alnur anand anar andres andrés
    andualem ang anoosheh anwar arash arif arkady aron artem arturo arun asan askar awad azer aziz bahruz bapak
    baquer bassel behnam bekele benny bolot borhen boualem callixte cassien christopher daulet dauletmurat davit
    dawit denis dieudonne dulat dzhokhar ebrahim edward emad emin emir ermek ernesto eskinder essam fahd fariborz
    faustin felix freeman fung gautam giorgi gubad gwyn hajib hany hasan hossein hun ihsane ilham intigam irakli
    isaias jafar jaime jamal jason jianbing jiaxi jimmy jose joshua juan kamil karim kem keyvan kuddusi kwok
    laurence leslie lester lesther levan luis maati mahesh mahmoud majidreza mamuka mansoor manuel marat martin
    matthew max maykel mazen medardo mehman mehran michael mohamed mohsen morad mourad nabeel nariman nasser nathan
    nika omar patrick paul rabah rached raif ramy rasel rauf remzi rolando rona rong ruslan said salman sam saman
    sami sayed seifeddine server seymur shahidul sharjeel siamak siddique soulaimane stan surendra tamerlan taoufik
    tashi temesgen tengiz tilek timothy tofig tony toomaj tundu turki umar varavara vernon vilayat waleed woubshet
    xiyue yader yangdong yiyi yue-shun yulian zhanbolat zhihui zhiyong zurab
    """.split()
)
