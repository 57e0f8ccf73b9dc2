"""When a clause says it happened (codebook §3 `when`, §8 "Dates")."""

from __future__ import annotations

from marsad.arabic.dates import TimeExpression, resolve
from marsad.reading.clauses import Clause
from marsad.reading.event import Event
from marsad.reading.text import Text
from marsad.reading.vocabulary import vocabulary

_THAT = frozenset({"ان", "بان", "انه", "انها", "عن", "بانه", "بانها"})


def fill_time(text: Text, event: Event, clause: Clause) -> None:
    times = [
        t for t in text.times if clause.first <= t.first and t.last <= clause.last and not t.duration_only
    ]
    times = [t for t in times if not _of_speech(text, t, event, clause)]
    plain = [t for t in times if t.role not in ("since", "until", "before", "after") and not t.vague]
    best = plain or [
        t for t in times if event.action in ("siege",) or t.role not in ("since", "before", "after")
    ]
    if best:
        event.time = best[0]
        event.resolved = resolve(best[0], text.published)


def _of_speech(text: Text, time: TimeExpression, event: Event, clause: Clause) -> bool:
    """The time of saying, not of the deed: it stands between the verb of saying and what is said."""
    saying = vocabulary().saying
    for j in range(time.first - 1, max(clause.first, time.first - 10) - 1, -1):
        if any(t.first <= j <= t.last and not (t.verb and t.verb.lemma in saying) for t in event.triggers):
            return False
        if any(v.lemma in saying for v in text.verbs(j)):
            ahead = range(time.last + 1, min(time.last + 9, clause.last) + 1)
            return any(text.word(k) in _THAT or any(t.first == k for t in event.triggers) for k in ahead)
    return False
