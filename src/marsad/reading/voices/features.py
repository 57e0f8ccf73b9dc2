"""What holds for a voice of a report and a happening or figure: the named features that `settled_voices` weighs.

Voices count by their kind, their place and what they do in the report, and never by their names.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from marsad.reading.deeds.event import Event
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.tallies.tally import Tally
from marsad.reading.voices.attribution import Attribution, Attributor, Voice
from marsad.reading.voices.chains import identity
from marsad.reading.words.text import Text
from marsad.reading.words.units import unit_at

FAR = 4  # sentences from a voice to what it may tell that are told apart
MANY = 4  # voices, and sentences of one, that are told apart
GAPS = (2, 6, 14)  # tokens between a voice and what it tells


class Telling(NamedTuple):
    """A voice where it speaks: its place in the chain, and the number of the sentence; `stand`: it only judges."""

    told: Attribution
    link: int
    sentence: int
    stand: bool

    @property
    def voice(self) -> Voice:
        return self.told.chain[self.link]


class Matter(NamedTuple):
    """What is told: the stretches it rests on, its own words with their kinds, who tells it by the rules, who acts."""

    told: list[tuple[int, int]]
    words: list[tuple[int, int, str]]
    voices: list[Attribution]
    doers: set[str]
    hurt: set[str]
    kind: str

    @classmethod
    def of(cls, text: Text, one: Event | Tally) -> Matter:
        if isinstance(one, Tally):
            words = [(one.first, one.last, "figure")]
            doers, hurt = ({who} if who else set() for who in (one.by, one.actor))
            return cls([one.told], words, one.voices, doers, hurt, "tally")
        hurt = {r.actor for r in one.rows if r.actor} | one.actors("target")
        words = [(t.first, t.last, _kind_of(text, one, t)) for t in one.triggers]
        words += [(r.first, r.last, "count" if r.counted else "people") for r in one.rows]
        words = words or [(first, last, "clause") for first, last in one.told]
        return cls(one.told, words, one.voices, one.actors("initiator"), hurt, one.action)


def _kind_of(text: Text, event: Event, word: Trigger) -> str:
    """A deed or harm, as a verb, a noun or one that is known; of another sort than the happening's own."""
    sort = "harm" if word.deed is None else "deed" if word.deed.action == event.action else "other deed"
    if word.verb is not None:
        return f"{sort} verb"
    return f"{sort} known" if text.word(word.first).lstrip("وبل").startswith(("ال", "ل")) else f"{sort} noun"


class Heard:
    """The voices of a report by what makes them one, each with all that it tells, in order."""

    def __init__(self, text: Text, attributor: Attributor) -> None:
        self.text = text
        self.tellings: dict[str, list[Telling]] = {}
        for number, sentence in enumerate(text.sentences):
            for told, stand in (
                *((one, False) for one in attributor.of(sentence)),
                *((one, True) for one in attributor.stands(sentence)),
            ):
                for link, voice in enumerate(told.chain):
                    if not voice.own and voice.name:
                        one = Telling(told, link, number, stand)
                        self.tellings.setdefault(identity(voice), []).append(one)
        body = (n for n, sentence in enumerate(text.sentences) if sentence.kind == "body")
        self.lede = next(body, len(text.sentences))
        self.order = {key: n for n, key in enumerate(self.tellings)}
        self.speaks = {key: len({t.sentence for t in told}) for key, told in self.tellings.items()}
        self.most = max(self.speaks.values(), default=0)

    def offers(self, matter: Matter) -> list[str]:
        """The voices that may tell a matter: all of the report that the rules know of."""
        now = {identity(v) for a in matter.voices for v in a.chain if not v.own and v.name}
        return [*self.tellings, *sorted(now - self.tellings.keys())]


def now_of(matter: Matter, key: str) -> str:
    """How the rules have a voice tell a matter."""
    has = [a for a in matter.voices if any(identity(v) == key for v in a.chain if not v.own and v.name)]
    if any(a.lemma for a in has):
        return "told"
    return "carried" if has else "none"


class Weighed:
    """A matter before the voices of its report: what holds of all of them is worked out once."""

    def __init__(self, heard: Heard, matter: Matter, others: Collection[int] = ()) -> None:
        self.others = others  # where other matters are told
        self.heard, self.matter, self.text = heard, matter, heard.text
        starts = heard.text.sentence_starts
        self.sentences = sorted({bisect_right(starts, first) - 1 for first, _ in matter.told})
        self.offers = heard.offers(matter)
        self.now = {key: now_of(matter, key) for key in self.offers}
        self.nearest = {key: self._nearest(key) for key in self.offers}
        self.covering = {key for key, near in self.nearest.items() if near is not None and near[0] == 0}

    def _nearest(self, key: str) -> tuple[int, int, Telling] | None:
        """The telling nearest to the matter: whether it covers it (0), stands in its sentence, before or behind."""
        best: tuple[int, int, Telling] | None = None
        for one in self.heard.tellings.get(key, ()):
            ranked = self._rank(one)
            if best is None or ranked < best[:2]:
                best = (*ranked, one)
        return best

    def _rank(self, one: Telling) -> tuple[int, int]:
        away = min((one.sentence - s for s in self.sentences), key=lambda d: (abs(d), d))
        if away == 0:
            covers = not one.stand and any(one.told.covers(w[0], w[1]) for w in self._here(one))
            return (0 if covers else 1), 0
        return (abs(away) * 2 if away < 0 else abs(away) * 2 + 1), away

    def _here(self, one: Telling) -> list[tuple[int, int, str]]:
        sentence = self.text.sentences[one.sentence]
        return [w for w in self.matter.words if sentence.first <= w[0] <= sentence.last]

    def may_tell(self, key: str) -> bool:
        """No sentence that opens another matter ("من جهة أخرى") stands between a voice and what it tells.

        A voice behind, whose own sentence begins another matter, tells that; behind the lede it may go on with both.
        """
        near, text = self.nearest[key], self.text
        if self.now[key] != "none" or near is None:
            return True
        there, here = near[2].sentence, near[2].sentence - near[1]
        if near[1] > 0 and here > self.heard.lede and self._begins_another(there):
            return False
        between = text.sentences[min(there, here) + 1 : max(there, here) + 1]
        return not any(text.cue(s.first, "other_topic") is not None for s in between)

    def _begins_another(self, number: int) -> bool:
        sentence = self.text.sentences[number]
        return any(sentence.first <= first <= sentence.last for first in self.others)

    def features(self, key: str) -> list[str]:
        """The names of what holds for a voice."""
        now, near = self.now[key], self.nearest[key]
        if near is None:
            return ["any", f"now {now}", "told nowhere"]
        one = near[2]
        voice, place = one.voice, self._place(near)
        kind = f"{voice.kind} person" if voice.person else voice.kind
        found = ["any", f"now {now}", f"{place}", f"now {now}, {place}", f"{kind}", f"now {now}, {kind}"]
        found.append(f"{kind}, {place}")
        for name in (
            *self._of_telling(one, near[0]),
            *self._of_voice(key, one),
            *self._beside(key),
            *self._of_matter(key, voice),
        ):
            found += [name, f"now {now}, {name}"]
        return found

    def _place(self, near: tuple[int, int, Telling]) -> str:
        rank, away, one = near
        if rank == 0:
            return "covers, behind" if one.told.backward else "covers"
        if rank == 1:
            side = "before" if one.told.at < min(first for first, _ in self.matter.told) else "behind"
            return f"same sentence, {side}"
        side = "before" if away < 0 else "behind"
        count = min(abs(away), FAR)
        here, there = self.text.sentences[one.sentence], self.text.sentences[one.sentence - away]
        apart = "" if here.paragraph == there.paragraph else ", other paragraph"
        return f"{count} {side}{apart if count < FAR else ''}"

    def _of_telling(self, one: Telling, rank: int) -> Iterator[str]:
        """How it speaks there."""
        told, text = one.told, self.text
        covers = "covers" if rank == 0 else "near" if rank < 2 * FAR else "far"
        yield f"{covers} by {told.lemma or 'going on'}"
        yield f"{covers}, link {one.link} of {len(told.chain)}"
        if one.stand:
            yield f"{covers}, takes a stand"
        if told.joined:
            yield f"{covers}, joined"
        yield f"{covers}, in {text.sentences[one.sentence].kind}"
        if rank == 0:
            said = [w for w in self._here(one) if told.covers(w[0], w[1])]
            kinds = {w[2] for w in said}
            yield from (f"says {kind}" for kind in kinds)
            yield f"says all: {', '.join(sorted(kinds))}"
            yield f"says {min(len(said), 3)} of {min(len(self.matter.words), 6)}"
            sentence = text.sentences[one.sentence]
            others = sum(sentence.first <= a <= sentence.last for a in self.others)
            yield f"{min(others, 3)} other matters in the sentence"
            first = min(abs(w[0] - told.end) for w in self._here(one))
            yield f"gap {next((g for g in GAPS if first <= g), 'long')}"

    def _of_voice(self, key: str, one: Telling) -> Iterator[str]:
        """What it is, and how much the report is told by it."""
        voice = one.voice
        if voice.kind not in ("party", "agency", "monitor", "network") and not voice.person:
            yield f"head {unit_at(self.text, voice.first)}"
        chain = one.told.chain
        if len(chain) > 1:
            other = chain[1 - one.link] if one.link < 2 else chain[0]
            yield f"{voice.kind} with {other.kind}{' person' if other.person else ''}, link {one.link}"
        heard = self.heard
        yield f"voice {min(heard.order[key], MANY)} of the report"
        yield f"one of {min(len(heard.order), 2 * MANY)}"
        yield f"speaks in {min(heard.speaks[key], MANY)}"
        if heard.speaks[key] == heard.most:
            yield "speaks most"

    def _beside(self, key: str) -> Iterator[str]:
        """The other voices of the matter."""
        others = [k for k in self.offers if k != key and self.now[k] != "none"]
        yield f"{min(len(others), 3)} others now"
        if self.covering - {key}:
            yield "another covers"
        mine = self.nearest[key]
        if mine is not None:
            nearer = [k for k in self.offers if k != key and self._before(k, mine)]
            yield f"{min(len(nearer), 3)} nearer"
            if any(self.now[k] == "told" for k in nearer):
                yield "nearer one told"

    def _before(self, key: str, mine: tuple[int, int, Telling]) -> bool:
        near = self.nearest[key]
        return near is not None and near[0] < mine[0]

    def _of_matter(self, key: str, voice: Voice) -> Iterator[str]:
        """How it stands to what is told."""
        matter = self.matter
        yield f"matter {matter.kind}"
        tellings = len(self.sentences)
        covered = {
            t.sentence
            for t in self.heard.tellings[key]
            if t.sentence in self.sentences and self._rank(t)[0] == 0
        }
        yield f"{min(len(covered), 2)} of {min(tellings, 3)} tellings"
        if tellings > 1:
            of = [name for n, name in ((0, "first"), (-1, "last")) if self.sentences[n] in covered]
            yield f"tells {' and '.join(of) or 'no'} one of {min(tellings, 3)}"
        if voice.actor is not None:
            part = (
                "doer" if voice.actor in matter.doers else "hurt" if voice.actor in matter.hurt else "no part"
            )
            yield f"its actor {part}"
        title = self.text.sentences[self.sentences[0]].kind == "title"
        if title and tellings == 1:
            yield "matter in title only"


def weighed(heard: Heard, told: Sequence[Event | Tally]) -> list[Weighed]:
    """Each happening and figure of a report before the voices of the report."""
    matters = [Matter.of(heard.text, one) for one in told]
    starts = [matter.told[0][0] for matter in matters]
    return [Weighed(heard, matter, [*starts[:n], *starts[n + 1 :]]) for n, matter in enumerate(matters)]
