"""How English writes names of people: particles, possessives, words that only look like a part of a name."""

import re

FAMILY_NAMES_FIRST = frozenset("nguyen tran pham trinh dang hoang huynh bui duong phan truong dinh doan luong".split())
"""Vietnamese family names, folded, which stand before the given name and are nothing else in English."""
PARTICLES = frozenset("al el bin ibn bint de la le da dos del van von der ben abu ud ul di wa".split())
"""Small words within names: "Alaa Abd el-Fattah"."""
PLURAL_ENDING = "s"
"""“The Akhtemovs": of all who bear a name."""
POSSESSIVES = ("’s", "'s")
"""“Losik's wife”: ends a name."""
DESCENDED = re.compile(r"(?:[^\W\d_a-z][\w’'-]+ ){1,2}(?:wa|ould) [^\W\d_a-z][\w’'-]+(?<![’']s)")
"""“Ngũgĩ wa Thiong'o”: a small word that joins a child's name to a parent's stands in names of people only."""
MARK_WITHIN = re.compile(r"[^\W\d_a-z]\w*[’'](?!(?:s|t|d|m|re|ve|ll)\b)[^\W\d_A-Z]\w*")
"""“Chin'ono", "Ng'ang'a”: a word with a capital and a mark within it, and no possessive or shortened verb."""
DESCENT = frozenset({"wa", "ould", "bin", "ibn", "bint"})
"""Small words before the name of a father: "Mũkoma wa Ngũgĩ" is not called Ngũgĩ, where another is told of."""
NICKNAMED = re.compile(r"(?:[A-Z][\w’'-]+ )+[\"“][A-Z][a-z]+[\"”](?: [A-Z][\w’'-]+)+")
"""A name with a nickname between marks: "Tantawan “Tawan” Tuatulanon"."""

POSSESSIVE_ENDINGS = ("’s", "'s", "’", "'")
"""The same with a name that ends in s: "Lukashenkas'"; longer ones first."""
POSSESSIVE = "'s"
"""As it stands in folded text, where every apostrophe is straight."""
WITHIN_NOUN = frozenset({"-", "’s", "'s", "."})
"""What may stand between the words of an occupation: "editor-in-chief", "people's deputy"."""
PLATFORMS = frozenset({"X", "X."})
"""A place to write on that looks like an initial: "wrote on X. El Kadi was arrested"."""
NOT_FIRST = "(?!The |In |On |At |But |And |When |After |President |Minister |Judge |General |Senator |Sheikh )"
"""Words with a capital at the head of a sentence, or before a name, that are no given name."""
NO_GIVEN_NAME = frozenset(
    "release free jailed imprisoned detained freed arrested sentenced stop save support remember".split()
)
"""Words, in small letters, that stand with a capital before a name and are no part of it: "Free Ales Bialiatski"."""
JOINED_ENDINGS = ("ov", "ova", "ev", "eva", "in", "ina", "uly", "uulu", "kyzy", "zada", "zade", "li", "lu")
"""Endings without which a surname may be told as well: Aigerim Tleuzhan is Aigerim Tleuzhanova."""
FATHERS = ("vich", "vych", "vna", "ich", "oglu", "ogly", "kyzy")
"""Endings, folded, of a father's name."""
ALSO_SURNAMES = frozenset("imam bishop king prince pope judge pastor major sheikh sultan mufti".split())
"""Titles that are surnames as well, behind a given name: "Sharjeel Imam", "Bobby Bishop"."""
PLURAL = "s"
"""Ending of several: "Muslims"."""
WOMAN = "f"
"""A woman's, in the tables of names."""
BETWEEN_NAMES = {"thi": "f", "bint": "f", "binti": "f", "mint": "f", "bin": "m", "ould": "m", "van": "m"}
"""Words, folded, between two others of a name by which it is a woman's or a man's: "Can Thi Theu", "Nguyen Van Dai"."""
WOMANS_FORMS = ("skaya", "skaia", "ova", "eva", "ckaya")
"""Endings, folded, of surnames that only a woman bears: "Tsikhanouskaya"."""

ARTICLES = ("al-", "el-", "ad-", "an-", "ar-", "as-", "ash-", "at-", "az-")
"""The Arabic article, joined to a name, folded: "Loujain al-Hathloul" is "Hathloul" from then on."""
