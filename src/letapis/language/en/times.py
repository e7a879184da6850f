"""The English of time, for `letapis.reading.times`."""

from letapis.language.en import times_dates, times_lengths, times_relative, times_words
from letapis.language.timewords import TimeLanguage

ENGLISH = TimeLanguage(
    tag="en",
    words={**times_words.WORDS, **times_lengths.WORDS},
    rows=(
        *times_dates.DATES,
        *times_dates.FEASTS,
        *times_relative.RELATIVE,
        *times_relative.TALE,
        *times_relative.JOINED,
    ),
    lengths=times_lengths.LENGTHS,
    weak=times_words.WEAK,
    connectives=times_words.CONNECTIVES,
    ahead=times_words.AHEAD,
    cues=times_words.CUES,
    loose_cues=times_words.LOOSE_CUES,
    glosses=times_relative.GLOSSES,
    light=times_words.LIGHT,
    shapes=times_words.SHAPES,
    amount_marks=times_words.AMOUNT_MARKS,
    lending=times_lengths.LENDING,
    listing=times_lengths.LISTING,
)
