"""Known prisoners of many countries, each told of alone: whatever the model takes the name for."""

from itertools import product

from measuring.compositions.order import Order

_NAMES = """\
Ales Bialiatski; Maria Kalesnikava; Ihar Losik; Katsiaryna Andreyeva; Siarhei Tsikhanouski; Mikalai Statkevich;
Maksim Znak; Viktar Babaryka; Marfa Rabkova; Andrei Aliaksandrau; Palina Sharenda-Panasiuk; Dzmitry Dashkevich;
Ksenia Lutskina; Valiantsin Stefanovich; Uladzimir Labkovich; Nasta Loika; Aliaksandr Feduta; Ryhor Kastusiou;
Mikita Yemialyanau; Alexei Navalny; Vladimir Kara-Murza; Ilya Yashin; Alexei Gorinov; Zhenya Berkovich;
Svetlana Petriychuk; Sasha Skochilenko; Yuri Dmitriev; Oleg Orlov; Igor Girkin; Ivan Safronov; Mikhail Kriger;
Evan Gershkovich; Maria Ponomarenko; Dmitry Talantov; Nariman Dzhelyal; Server Mustafayev; Emir-Usein Kuku;
Vladyslav Yesypenko; Iryna Danylovych; Ilham Tohti; Liu Xiaobo; Liu Xia; Xu Zhiyong; Ding Jiaxi; Gao Zhisheng;
Huang Qi; Wang Bingzhang; Zhang Zhan; Chen Qiushi; Fang Bin; Li Qiaochu; Huang Xueqin; Wang Jianbing;
Qin Yongmin; Gulshan Abbas; Rahile Dawut; Tashi Wangchuk; Gui Minhai; Yang Hengjun; Haze Fan; Cheng Lei;
Jimmy Lai; Joshua Wong; Benny Tai; Chow Hang-tung; Agnes Chow; Claudia Mo; Gwyneth Ho; Leung Kwok-hung;
Tran Huynh Duy Thuc; Nguyen Van Dai; Pham Doan Trang; Nguyen Ngoc Nhu Quynh; Le Dinh Luong; Can Thi Theu;
Trinh Ba Phuong; Nguyen Lan Thang; Dang Dinh Bach; Hoang Thi Minh Hong; Truong Duy Nhat; Bui Tuan Lam;
Kem Sokha; Rong Chhun; Theary Seng; Chhim Sithar; Thet Sambath; Aung San Suu Kyi; Win Myint; Ko Jimmy;
Phyo Zeya Thaw; Sithu Maung; Wa Lone; Kyaw Soe Oo; Danny Fenster; Sai Zaw Thaike; Htet Htet Khine; Shin Daewe;
Leila de Lima; Frenchie Mae Cumpio; Reina Mae Nasino; Maria Ressa; Arnon Nampa; Parit Chiwarak;
Panusaya Sithijirawattanakul; Mongkol Thirakot; Netiporn Sanesangkhom; Anchan Preelert; Umar Khalid;
Sharjeel Imam; Stan Swamy; Sudha Bharadwaj; Gautam Navlakha; Anand Teltumbde; Varavara Rao; Khurram Parvez;
Fahad Shah; Siddique Kappan; Teesta Setalvad; Aasif Sultan; Irfan Mehraj; Mahvish Sabit; Mahrang Baloch;
Ali Wazir; Manzoor Pashteen; Idris Khattak; Imran Khan; Imaan Mazari; Shahidul Alam; Mushtaq Ahmed;
Ahmed Kabir Kishore; Mir Ahmad Bin Quasem; Nasrin Sotoudeh; Narges Mohammadi; Toomaj Salehi;
Nazanin Zaghari-Ratcliffe; Golrokh Iraee; Sepideh Gholian; Atena Daemi; Arash Sadeghi; Keyvan Samimi;
Niloofar Hamedi; Elaheh Mohammadi; Mostafa Tajzadeh; Bahareh Hedayat; Jafar Panahi; Mehdi Karroubi;
Varisheh Moradi; Pakhshan Azizi; Sharifeh Mohammadi; Jamshid Sharmahd; Reza Khandan; Ahmadreza Djalali;
Osman Kavala; Selahattin Demirtaş; Figen Yüksekdağ; Ahmet Altan; Can Atalay; Çiğdem Mater; Tayfun Kahraman;
Nedim Türfent; Gültan Kışanak; Ekrem İmamoğlu; Raif Badawi; Waleed Abu al-Khair; Loujain al-Hathloul;
Samar Badawi; Salma al-Shehab; Salman al-Odah; Mohammed al-Qahtani; Abdulrahman al-Sadhan; Nabeel Rajab;
Abdulhadi al-Khawaja; Maryam al-Khawaja; Zainab al-Khawaja; Abduljalil al-Singace; Hassan Mushaima; Ali Salman;
Ahmed Mansoor; Mohammed al-Roken; Alaa Abdel Fattah; Sanaa Seif; Mohamed el-Baqer; Ahmed Douma; Hisham Kassem;
Ezzat Ghoneim; Hoda Abdel Moneim; Esraa Abdel Fattah; Mahienour el-Massry; Mohamed Soltan; Omar Radi;
Soulaimane Raissouni; Taoufik Bouachrine; Nasser Zefzafi; Maati Monjib; Khaled Drareni; Karim Tabbou;
Ihsane El Kadi; Boualem Sansal; Rached Ghannouchi; Sonia Dahmani; Abir Moussi; Chaïma Issa; Jawhar Ben Mbarek;
Eskinder Nega; Reeyot Alemu; Bekele Gerba; Jawar Mohammed; Andualem Arage; Dawit Isaak; Seyoum Tsehaye;
Ciham Ali; Kizza Besigye; Stella Nyanzi; Bobi Wine; Kakwenza Rukirabashaija; Hopewell Chin'ono; Job Sikhala;
Itai Dzamara; Fadzayi Mahere; Tundu Lissu; Paul Rusesabagina; Victoire Ingabire; Kizito Mihigo; Diane Rwigara;
Floriane Irangabiye; Germain Rukuki; Agba Jalingo; Omoyele Sowore; Nnamdi Kanu; Ibrahim El-Zakzaky;
Stanis Bujakera; Moussa Mara; Ousmane Sonko; Maikel Osorbo; Luis Manuel Otero Alcántara; José Daniel Ferrer;
Félix Navarro; Sayli Navarro; Berta Soler; Leopoldo López; Rocío San Miguel; Juan Requesens; Javier Tarazona;
Perkins Rocha; Félix Maradiaga; Juan Sebastián Chamorro; Cristiana Chamorro; Medardo Mairena; Rolando Álvarez;
José Rubén Zamora; Virginia Laparra; Khadija Ismayilova; Ilgar Mammadov; Gubad Ibadoghlu; Tofig Yagublu;
Bahruz Samadov; Nika Gvaramia; Mzia Amaglobeli; Mikheil Saakashvili; Zhanbolat Mamai; Marat Zhylanbayev;
Aigerim Tleuzhan; Azimjon Askarov; Daulatmirzo Mirzo; Buzurgmehr Yorov; Manuchehr Kholiqnazarov;
Ulugbek Haydarov; Dauletmurat Tazhimuratov; Agzam Farmonov; Mansur Mingelov
"""
_FRAMES = (
    ("{n} was arrested {day}.", "detained {who} day"),
    ("Police arrested {n} {day}.", "detained {who} day"),
    ("The authorities detained {n} {day}.", "detained {who} day"),
    ("A court sentenced {n} to {term} in prison.", "sentenced {who} term"),
    ("{n} was jailed for {term} {day}.", "sentenced {who} day term"),
    ("The arrest of {n} was condemned abroad.", "detained {who}"),
    ("{n}'s arrest was condemned abroad.", "detained {who}"),
    ("The release of {n} was announced {day}.", "released {who} *"),
    ("{n} has been freed.", "released {who}"),
    ("Prosecutors charged {n} with {law} {weekday}.", "charged {who} weekday"),
    ("A judge remanded {n} in custody for two months.", "remanded {who} P2M"),
    ("The trial of {n} opened {day}.", "tried {who} day"),
    ("{n} went on hunger strike {day}.", "hunger_strike {who} day"),
    ("Masked men seized {n} {day}.", "detained {who} day"),
    ("His lawyer said {n} had been beaten in custody.", "ill_treated {who}"),
    ("Protests broke out after police arrested {n} in the capital.", "detained {who}"),
    ("Court jails {n} for {term}\nThe ministry made no comment.", "sentenced {who} term"),
    ("Police arrest {n} in the capital\nThe ministry made no comment.", "detained {who}"),
    ("{n} detained at airport\nThe ministry made no comment.", "detained {who}"),
    ("{n} gets {term} in prison\nThe ministry made no comment.", "sentenced {who} term"),
)


def _order(frame: str, told: str, name: str) -> Order:
    who = f"={name.replace(' ', '_')}"
    return Order(frame.replace("{n}", name), (told.replace("{who}", who),), (), (frame, name))


ORDERS = tuple(
    _order(frame, told, name) for (frame, told), name in product(_FRAMES, (name.strip() for name in _NAMES.split(";")))
)
