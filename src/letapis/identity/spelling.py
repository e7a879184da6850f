"""All spellings of a name that standards and languages give it."""

from dataclasses import dataclass

from letapis.identity.name import read_name
from letapis.identity.national import classical, in_language, is_polish, language_of
from letapis.identity.romanise import transliterate
from letapis.identity.tidy import normalise
from letapis.language.names import standards

LANGUAGES = {"be": "Belarusian", "ru": "Russian", "uk": "Ukrainian", "pl": "Polish"}


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling: ``standard`` is the id of a romanisation standard or a language code, ``title`` its name."""

    standard: str
    title: str
    text: str


def forms(name: str) -> tuple[Form, ...]:
    """The spellings of a name: in its own language, in the others as far as the tables know its words, and romanised.

    Each Cyrillic form is written in every standard of its language (`letapis.language.names.standards`). A name whose
    words neither the tables know nor the letters tell has only the spellings of its own language (`underived` says
    which lack); one in Latin letters has none but itself.
    """
    tidy = normalise(name)
    read = read_name(tidy)
    own = language_of(tidy) or ("pl" if is_polish(read) else "")
    found = [Form(own or "as given", LANGUAGES.get(own, "as given"), tidy)] if tidy else []
    national = {own: tidy} if own else {}
    for language, title in LANGUAGES.items():
        text = in_language(read, language, own) if language != own and read.words else None
        if text:
            national[language] = text
            found.append(Form(language, title, text))
    if "be" in national:
        found.append(Form("be-tarask", "Belarusian, classical spelling (Taraškievica)", classical(national["be"])))
    found += [
        Form(standard.id, standard.title, transliterate(standard.id, national[standard.language]))
        for standard in standards().values()
        if standard.language in national
    ]
    return tuple(found)


def underived(name: str) -> tuple[str, ...]:
    """The languages, in English, that `forms` has no spelling for: a word is in no table, or its letters do not tell.

    Belarusian akanne hides the о and е of Russian, и may be и or і in Ukrainian: what is not told is not guessed.
    """
    found = {form.standard for form in forms(name)}
    return tuple(title for language, title in LANGUAGES.items() if found and language not in found)
