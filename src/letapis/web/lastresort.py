"""Pages for when no page can be made: a request too large to be read, or a fault of ours.

The language of whoever asks is not asked for then, so they say it in all of them. They need no template.
"""

TOO_MUCH = (
    ("en", "This is too much at once", "A page takes up to 4 megabytes. File more with <kbd>letapis add</kbd>."),
    ("be", "Гэта занадта шмат за раз", "Старонка прымае да 4 мегабайт. Большае ўносьце праз <kbd>letapis add</kbd>."),
    (
        "ru",
        "Это слишком много за раз",
        "Страница принимает до 4 мегабайт. Большее вносите через <kbd>letapis add</kbd>.",
    ),
)
"""What a refused request is told, before anything of it is read."""
FAILED = (
    ("en", "Something failed here", "Nothing was half-written. Go back and try again; the log of Letapis tells why."),
    ("be", "Тут нешта не спрацавала", "Нічога не запісана напалову. Паспрабуйце яшчэ раз; прычына — у журнале працы."),
    (
        "ru",
        "Здесь что-то не сработало",
        "Ничего не записано наполовину. Попробуйте ещё раз; причина — в журнале работы.",
    ),
)
"""What is told where our own code failed; the fault itself goes to the log, never to a page."""


def page(texts: tuple[tuple[str, str, str], ...]) -> bytes:
    """The bytes of a page that says something in every language, the first one first."""
    said = "".join(
        f'<section lang="{language}"><h{n}>{title}</h{n}><p class="lede">{text}</p></section>\n'
        for n, (language, title, text) in zip((1, 2, 2), texts, strict=True)
    )
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="robots" content="noindex, nofollow">\n'
        f'<title>{texts[0][1]} · Letapis</title>\n<link rel="stylesheet" href="/static/style.css">\n</head>\n<body>\n'
        '<header class="top"><div class="in"><a class="brand" href="/">Letapis</a></div></header>\n'
        f'<main class="in" id="main" tabindex="-1">\n{said}</main>\n</body>\n</html>\n'
    ).encode()
