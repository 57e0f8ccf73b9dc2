"""A total whose dead are of one day, told behind the figure: "عدد القتلى الذين قضوا أول أمس" (codebook §4)."""

from __future__ import annotations

from marsad.arabic.dates import Day, resolve
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

RELATIVE = words("tolls_who")
OWN_DAY = 8  # tokens from a figure to the day on which its people died


def take_own_day(text: Text, tally: Tally) -> None:
    """ "ارتفع إلى 5 عدد القتلى الذين قضوا أول أمس": the day of the dead, not the stretch told before."""
    period = tally.time
    if period is None or not period.last < tally.first:
        return
    for time in text.times_in(tally.last + 1, min(tally.last + OWN_DAY, tally.sentence.last)):
        between = text.folded(tally.last + 1, time.first - 1)
        if (
            time.role == "at"
            and isinstance(time.moment, Day)
            and "،" not in between
            and RELATIVE & set(between)
        ):
            tally.time, tally.resolved = time, resolve(time, text.published)
