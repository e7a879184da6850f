"""All spellings of a name that standards and languages give it."""

from dataclasses import dataclass

from letapis.identity.name import read_name
from letapis.identity.national import in_language, language_of
from letapis.identity.romanise import transliterate
from letapis.identity.tidy import normalise
from letapis.language.names import standards

_LANGUAGES = {"be": "Belarusian", "ru": "Russian", "uk": "Ukrainian", "pl": "Polish"}


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling: ``standard`` is the id of a romanisation standard or a language code, ``title`` its name."""

    standard: str
    title: str
    text: str


def forms(name: str) -> tuple[Form, ...]:
    """The spellings of a name: in its own language, in the others as far as the tables know its words, and romanised.

    Each Cyrillic form is written in every standard of its language (`letapis.language.names.standards`). A name whose
    words the tables do not know has only the spellings of its own language; one in Latin letters has none but itself.
    """
    tidy = normalise(name)
    own = language_of(tidy)
    found = [Form(own or "as given", _LANGUAGES.get(own, "as given"), tidy)] if tidy else []
    read = read_name(tidy)
    national = {own: tidy} if own else {}
    for language, title in _LANGUAGES.items():
        text = in_language(read, language) if language != own and read.words else None
        if text:
            national[language] = text
            found.append(Form(language, title, text))
    found += [
        Form(standard.id, standard.title, transliterate(standard.id, national[standard.language]))
        for standard in standards().values()
        if standard.language in national
    ]
    return tuple(found)
