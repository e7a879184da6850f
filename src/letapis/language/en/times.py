"""The English of time, for `letapis.reading.times`."""

from letapis.language.en import (
    times_dates,
    times_feasts,
    times_joined,
    times_lengths,
    times_months,
    times_relative,
    times_steps,
    times_tale,
    times_words,
)
from letapis.language.timewords import TimeLanguage

ENGLISH = TimeLanguage(
    tag="en",
    words={**times_words.WORDS, **times_lengths.WORDS},
    rows=(
        *times_dates.DATES,
        *times_months.MONTHS,
        *times_dates.WEEKDAYS,
        *times_feasts.FEASTS,
        *times_steps.STEPS,
        *times_relative.RELATIVE,
        *times_tale.TALE,
        *times_joined.JOINED,
    ),
    lengths=times_lengths.LENGTHS,
    weak=times_words.WEAK,
    connectives=times_words.CONNECTIVES,
    ahead=times_words.AHEAD,
    past_be=times_words.PAST_BE,
    before_that=times_words.BEFORE_THAT,
    told_by=times_words.TOLD_BY,
    lasting=times_words.LASTING,
    cues=times_words.CUES,
    loose_cues=times_words.LOOSE_CUES,
    glosses=times_tale.GLOSSES,
    light=times_words.LIGHT,
    shapes=times_words.SHAPES,
    amount_marks=times_words.AMOUNT_MARKS,
    lending=times_lengths.LENDING,
    listing=times_lengths.LISTING,
    counting=times_lengths.COUNTING,
)
