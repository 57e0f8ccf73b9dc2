"""Figures with a day of their own beside a stretch that is counted (codebook §4).

"عدد القتلى الذين قضوا أول أمس" is a total of that day, "حيث اختُطف، أمس، ثلاثة مدنيين" the latest of the happenings.
"""

from __future__ import annotations

from marsad.arabic.dates import Day, resolve
from marsad.reading.casualties.row import Row
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

RELATIVE = words("tolls_who")
LIKE_THIS = "حيث"
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


def is_of_its_day(text: Text, row: Row) -> bool:
    """ "ارتفع العدد خلال الأسبوع إلى 7، حيث اختُطف، اليوم الخميس، 3 مدنيين": one of the happenings counted."""
    at = row.first - 1 - (text.word(row.first - 1) == "،")
    time = text.time_at.get(at)
    if time is None or time.role != "at" or not isinstance(time.moment, Day):
        return False
    verb = time.first - 1 - (text.word(time.first - 1) == "،")
    return bool(text.verbs(verb)) and text.word(verb - 1) == LIKE_THIS
