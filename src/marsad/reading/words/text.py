"""A report prepared for reading: its tokens without the clutter, its sentences, and everything that can be recognised
without knowing what happened: actors, places, times, numbers, names, words of the frames.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from marsad.arabic.chronologies import days_told, with_years
from marsad.arabic.clitics import bare
from marsad.arabic.date_meeting import with_weekdays
from marsad.arabic.dates import TimeExpression, find_times
from marsad.arabic.names import NameMention, find_names
from marsad.arabic.numbers import Number, find_numbers
from marsad.arabic.same_month import with_same_month
from marsad.arabic.sentences import begins_item, sentences
from marsad.arabic.signs import SIGNS, by_sign
from marsad.arabic.surnames import named_again
from marsad.arabic.tokens import Token, span_of
from marsad.arabic.verbs import (
    DAMMA,
    SPELLED_AS_VERB,
    VERBAL,
    Verb,
    is_verb_here,
    verb_readings,
    voice_marks,
    with_masculine_subject,
)
from marsad.model.document import Document
from marsad.model.span import Span
from marsad.model.value import Value
from marsad.reading.page.layout import Layout, Segment
from marsad.reading.page.parts import Parts
from marsad.reading.people.person_names import names_of
from marsad.reading.words.alike import read_alike
from marsad.reading.words.befallen import is_befallen, is_passive
from marsad.reading.words.found_index import by_kind, by_purpose, tokens_by_name, within
from marsad.reading.words.segment_tokens import tokens_of
from marsad.reading.words.vocabulary import BEGINS, Found, vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention, actor, era_of, find_actors, homes_of, moved
from marsad.registry.outlets import OutletMention, find_outlets, party_of, resolve_outlets
from marsad.registry.place_around import is_ground
from marsad.registry.place_words import role_of
from marsad.registry.places import PlaceReading, country_of, find_places

OTHER_POST = 1000  # paragraphs between two posts of a channel, so that nothing goes on from one to the next
OTHER_ITEM = 2  # the same between two items of a digest
MASCULINE = words("masculine_bodies") | words("masculine_subjects")
_NOTHING: list[Found] = []
TANWIN = "\u064b"
IBB = frozenset({"اب", "واب"})
VALLEY = "وادي"
LONG = 4  # letters of a word that says something
RARE = 4  # uses in a text of a word that tells its happenings apart
READ = frozenset({"title", "dateline", "heading", "body", "post"})
M = TypeVar("M", ActorMention, TimeExpression, Number, OutletMention)


class Sentence(Value, frozen=True):
    """Tokens first..last (inclusive); `kind` of its segment; `paragraph` counts the segments; posts stand apart.

    `post`: which post of a channel's page, 0 for all of a page without posts.
    """

    first: int
    last: int
    kind: str
    paragraph: int
    post: int = 0


def same_post(one: Sentence, other: Sentence) -> bool:
    """Both stand in one post of a channel, as all sentences of a page without posts do."""
    return one.post == other.post


class Text:
    """What the readers share. All indices are into `tokens`; `*_at[i]` is the mention that covers token i."""

    def __init__(self, document: Document, layout: Layout, published: date | None) -> None:
        self.raw = document.text
        self.published = published
        publisher = layout.publisher[0] if layout.publisher else document.publisher
        self.speaks_for = party_of(publisher) if publisher else None  # whose body publishes the report
        # A final ي written without its dots, as in Egypt: "على" may be the name.
        self.spells_yeh_alike = self.raw.count("فى ") > self.raw.count("في ")
        self.segments = [s for s in layout.segments if s.kind in READ]
        self.tokens, self._passives = read_alike(tokens_of(document.text, self.segments))
        self._words = [token.text for token in self.tokens]
        self._signs = signs = SIGNS.of(self._words)
        self._marked = by_sign(signs)
        self._count = len(self.tokens)
        self._has_damma = DAMMA in self.raw
        self._uses: Counter[str] = Counter()
        for word, times in Counter(self._words).items():
            self._uses[bare(word)] += times
        self.sentences = _sentences(self.tokens, self.segments, layout.parts)
        self.sentence_starts = [s.first for s in self.sentences]
        self._headings = [s for s in self.sentences if s.kind in ("title", "heading")]
        self.has_posts = bool(layout.parts)
        self.outlets = find_outlets(self.tokens, signs=signs)
        found_times = [t for t in find_times(self.tokens, signs) if not self._is_no_time(t)]
        dated = with_same_month(with_years(found_times, self.tokens), self.tokens)
        self.times = dated if published is not None else with_weekdays(dated)
        self.time_at = _by_token(self.times)
        self.numbers = [
            n
            for n in find_numbers(self.tokens, self.times, signs)
            if n.first not in self.time_at and not self._counts_who(n)
        ]
        self.number_at = _by_token(self.numbers)
        found = [
            a for a in find_actors(self.tokens, signs) if not is_ground(self.tokens, a.first, a.last, a.key)
        ]
        taken = [(a.first, a.last) for a in found] + [(o.first, o.last) for o in self.outlets]
        mentions = find_places(self.tokens, [*taken, *self._no_places()])
        self.country = country_of(mentions, homes=homes_of(found))
        self.mentions = mentions
        self.outlets = resolve_outlets(self.outlets, self.country)
        self.outlet_at = _by_token(self.outlets)
        parts = Parts(self.tokens, layout.parts, self.country, found, mentions)
        self.day = published or era_of(found, self.tokens, days_told(self.times))
        self.actors = parts.actors(self.day)
        self.actor_at = _by_token(self.actors)
        self.places = [
            p for p in parts.places() if p is not None and p.mention.name_first not in self.time_at
        ]
        self.place_at = {i: p for p in self.places for i in range(p.mention.first, p.mention.last + 1)}
        self.names = [n for n in find_names(self.tokens, signs) if n.name_first not in self.actor_at]
        again = [n for n in named_again(self.tokens, self.names) if not self._is_taken(n.name_first)]
        self._take_names(sorted(self.names + again))
        self.actors = self._moved_actors()
        self.actor_at = _by_token(self.actors)
        self.voiced: set[int] = set()  # tokens that name a voice, filled sentence by sentence
        self.of_offices: set[int] = set()  # the same of officials
        self.named: list[
            tuple[str | None, int]
        ] = []  # what tokens name; this and the next are filled by `units`
        self.units: list[str] = []
        self.plain: list[str] = []
        self._verbs: dict[int, tuple[Verb, ...]] = {}
        known = vocabulary()
        self.found: list[list[Found]] = [
            [f for f in known.at(self.tokens, i) if not self._is_ta_marbuta(f)]
            if found & BEGINS
            else _NOTHING
            for i, found in enumerate(signs)
        ]
        self._entries = by_kind(self.found)
        self._cues = by_purpose(self._entries["cue"])
        self._entry_tokens = tokens_by_name(self._entries)
        self._cue_tokens = tokens_by_name(self._cues)
        self._take_names(names_of(self, self.names))
        self._containers = {self.mentions[p.within].first for p in self.places if p.within is not None}
        self.people_at = self._begin_people()
        self._people = sorted(self.people_at)
        self.family_names = self._last_names()

    def _take_names(self, names: list[NameMention]) -> None:
        """These are the names; a place of the same words, or of a byname's, stays only behind a noun of places."""
        self.names = names
        named = {i for n in names for a, b in ((n.name_first, n.name_last), *n.aka) for i in range(a, b + 1)}
        self.places = [
            p for p in self.places if p.mention.name_first not in named or p.mention.noun is not None
        ]
        self.place_at = {i: p for p in self.places for i in range(p.mention.first, p.mention.last + 1)}
        self.name_at = {i: n for n in names for i in range(n.name_first, n.name_last + 1)}

    def sentences_of(self, told: Iterable[tuple[int, int]]) -> list[Sentence]:
        """The sentences in which stretches begin, in order, each once."""
        found = {s.first: s for first, _ in told if (s := self.sentence_at(first)) is not None}
        return [found[first] for first in sorted(found)]

    def plain_words(self, first: int, last: int) -> list[str]:
        """Its words but for who and what befell him.

        Parties and harm are told in each side's own words, which must not change what is one happening.
        """
        return [
            self._words[k]
            for k in range(first, last + 1)
            if self.tokens[k].kind == "word"
            and k not in self.actor_at
            and not any(f.entry.kind == "harm" for f in self.found[k])
        ]

    def rare(self, words: Iterable[str]) -> frozenset[str]:
        """Of these words, bare, those that the text uses seldom; none that are short or of the grammar."""
        return frozenset(w for w in map(bare, words) if len(w) >= LONG and self._uses[w] <= RARE)

    def _no_places(self) -> list[tuple[int, int]]:
        """ "سرباً من الطائرات", "أب": two vowels at the end, a father for إب, and "وأدى" for a valley."""
        return [
            (i, i)
            for i, t in enumerate(self.tokens)
            if (TANWIN in self.raw[t.start : t.end] and role_of(t.text) is None)
            or (t.text in IBB and not self._is_ibb(i))
            or (t.text == VALLEY and "أ" in self.raw[t.start : t.end])
        ]

    def _is_no_time(self, time: TimeExpression) -> bool:
        """The governorate إب, the last word of "وكالة بغداد اليوم"."""
        over = (o for o in self.outlets if o.id and o.first <= time.first and time.last <= o.last)
        named = any(
            o.quoted or o.first < time.first - 1 or o.last > time.last for o in over
        )  # "شهدت بغداد اليوم" names none
        return named or self._is_ibb(time.last)

    def _is_ibb(self, i: int) -> bool:
        """The governorate إب, whose hamza tells it from the month آب in all but folded spelling."""
        token = self.tokens[i]
        return token.text in IBB and "إ" in self.raw[token.start : token.end]

    def _counts_who(self, number: Number) -> bool:
        """ "عدد من قتلوا": the number of those who, not "a number of"."""
        behind = self.word(number.last + 1)
        return (
            number.quantity == "several"
            and self.word(number.last) == "من"
            and behind.endswith("وا")
            and bool(verb_readings(behind))
        )

    def _moved_actors(self) -> list[ActorMention]:
        """ "الشرطة" in a sentence on a town abroad is the police there."""
        here: dict[int, str] = {}
        for sentence in self.sentences:
            start = bisect_left(self.places, sentence.first, key=_begin)
            stop = bisect_right(self.places, sentence.last, key=_begin)
            inside = [p for p in self.places[start:stop] if p.id]
            countries = {p.country for p in inside if p.kind != "country"}
            country = countries.pop() if len(countries) == 1 else None
            if country is not None and country != self.country and not self._names_home(sentence):
                here |= dict.fromkeys(range(sentence.first, sentence.last + 1), country)
        return [
            moved(a, self.country, here[a.first], self.day) if a.first in here else a for a in self.actors
        ]

    def _names_home(self, sentence: Sentence) -> bool:
        """The report's own country is named as who does or suffers something: "الهجمات التي شهدتها تركيا"."""
        named = _inside(self.actors, sentence.first, sentence.last)
        return any(
            not a.generic and a.actor is not None and actor(a.actor).country == self.country for a in named
        )

    def _is_taken(self, i: int) -> bool:
        return i in self.actor_at or i in self.place_at or i in self.time_at or i in self.number_at

    def _begin_people(self) -> frozenset[int]:
        """Tokens at which a phrase of people can begin: a number, a noun of persons, an actor, a name."""
        return frozenset([*self.number_at, *self.actor_at, *self.name_at, *self._entries["person"]])

    def _last_names(self) -> frozenset[str]:
        """The last words, with article, of the names of two words and more."""
        last = [self.word(n.name_last) for n in self.names if n.name_last > n.name_first]
        return frozenset(word for word in last if word.startswith("ال"))

    def span(self, first: int, last: int) -> Span:
        return span_of(self.tokens, first, last)

    def words(self, first: int, last: int) -> str:
        """The raw text of tokens first..last; a hashtag as its words."""
        return self.raw[self.tokens[first].start : self.tokens[last].end].replace("_", " ")

    def name_of(self, actor: ActorMention) -> str:
        """An actor as written, without what is written onto him: "وقوات كذا", "للجيش"."""
        return self.without_clitics(actor.first, actor.last, actor.proclitics)

    def without_clitics(self, first: int, last: int, proclitics: str) -> str:
        """The words first..last as written, without what is written onto the first of them."""
        raw, clitics = self.words(first, last), proclitics.removesuffix("ال")
        if not clitics or not raw.startswith(clitics[:-1] or clitics):
            return raw
        if clitics.endswith("ل") and self.word(first)[len(clitics) - 1 :].startswith("لل"):
            return "ا" + raw[len(clitics) :]
        return raw[len(clitics) :] if raw.startswith(clitics) else raw

    def word(self, i: int) -> str:
        """The folded token, or nothing outside the text."""
        return self._words[i] if 0 <= i < self._count else ""

    def has(self, sign: int, i: int) -> bool:
        """The word of token i has the sign."""
        return 0 <= i < self._count and self._signs[i] & sign != 0

    def marked(self, sign: int, first: int, last: int) -> list[int]:
        """The tokens of first..last whose word has the sign, or one of several put together, in order."""
        found = self._marked.get(sign)
        if found is None:  # several, or one that no word has
            several = sign & (sign - 1)
            found = [i for i, signs in enumerate(self._signs) if signs & sign] if several else []
            self._marked[sign] = found
        return within(found, first, last)

    def folded(self, first: int, last: int) -> list[str]:
        """The folded tokens first..last; those outside the text are left out."""
        return self._words[first if first > 0 else 0 : last + 1]

    def _is_ta_marbuta(self, found: Found) -> bool:
        """ "أسرة" is a family and no "أسره": folded alike, the letter as written tells."""
        return found.form.enclitic == "ه" and self.ends_in_ta(found.last)

    def ends_in_ta(self, i: int) -> bool:
        """Written with ta marbuta, so no verb and no word with a pronoun."""
        if not 0 <= i < self._count:
            return False
        return self.raw[self.tokens[i].end - 1 : self.tokens[i].end] == "ة"

    def verbs(self, i: int) -> tuple[Verb, ...]:
        """The readings of token i as a verb, () where it stands as something else."""
        if not (0 <= i < self._count and self._signs[i] & VERBAL):
            return ()
        known = self._verbs.get(i)
        if known is None:
            word = self.tokens[i].kind == "word" and not self.ends_in_ta(i)
            here = word and self.has(SPELLED_AS_VERB, i) and is_verb_here(self.tokens, i)
            likely = here or (word and (is_passive(self, i) or is_befallen(self, i)))
            known = self._verbs[i] = self.verb_readings(i) if likely else ()
        return known

    def verb_readings(self, i: int) -> tuple[Verb, ...]:
        """The readings of token i were it a verb, the likeliest beside its subject first."""
        found = verb_readings(self.tokens[i].text)
        return with_masculine_subject(found) if self.has_masculine_subject(i) else found

    def has_masculine_subject(self, i: int) -> bool:
        """A masculine noun stands behind token i, as the subject of a verb there would."""
        subject = self.word(i + 1)
        return subject.endswith("ون") or bare(subject) in MASCULINE

    def shows_passive(self, i: int) -> bool:
        """Its vowel marks say that token i is a passive, or it stands for a verb that always is."""
        if i in self._passives:
            return True
        return self._has_damma and voice_marks(self.words(i, i)) == "passive"

    def entries(self, i: int, kind: str) -> list[Found]:
        """The words of the frames of one kind that begin at token i."""
        return self._entries[kind].get(i, _NOTHING)

    def begins(self, kind: str, first: int, last: int) -> list[int]:
        """The tokens of first..last at which words of the frames of one kind begin."""
        return within(self._entry_tokens[kind], first, last)

    def found_any(self, sentence: Sentence, *kinds: str) -> bool:
        """A word of one of the kinds stands in the sentence."""
        return any(self.begins(kind, sentence.first, sentence.last) for kind in kinds)

    def cue(self, i: int, *purposes: str) -> Found | None:
        """The longest cue of one of the purposes that begins at token i."""
        best: Found | None = None
        for purpose in purposes:
            found = self._cues[purpose].get(i)
            if found is not None and (best is None or found.last > best.last):
                best = found
        return best

    def cues(self, first: int, last: int, *purposes: str) -> list[Found]:
        """All cues of the purposes that begin within first..last, the longest at each token."""
        if len(purposes) == 1:
            at = self._cues[purposes[0]]
            return [at[i] for i in within(self._cue_tokens[purposes[0]], first, last)]
        best: dict[int, Found] = {}
        for purpose in purposes:
            at = self._cues[purpose]
            for i in within(self._cue_tokens[purpose], first, last):
                if i not in best or at[i].last > best[i].last:
                    best[i] = at[i]
        return [best[i] for i in sorted(best)]

    def sentence_at(self, i: int) -> Sentence | None:
        """The sentence of token i, None between sentences."""
        at = bisect_right(self.sentence_starts, i) - 1
        return self.sentences[at] if at >= 0 and i <= self.sentences[at].last else None

    def times_in(self, first: int, last: int) -> list[TimeExpression]:
        """The times whose tokens all lie within first..last."""
        return _inside(self.times, first, last)

    def numbers_in(self, first: int, last: int) -> list[Number]:
        """The numbers whose tokens all lie within first..last."""
        return _inside(self.numbers, first, last)

    def actors_in(self, first: int, last: int) -> list[ActorMention]:
        """The actors whose tokens all lie within first..last."""
        return _inside(self.actors, first, last)

    def names_in(self, first: int, last: int) -> list[NameMention]:
        """The names whose own words, without titles, all lie within first..last."""
        start = bisect_left(self.names, first, key=_begin_of_name)
        stop = bisect_right(self.names, last, key=_begin_of_name)
        return [n for n in self.names[start:stop] if n.name_last <= last]

    def name_from(self, i: int) -> NameMention | None:
        """The name whose first own word is token i."""
        name = self.name_at.get(i)
        return name if name is not None and name.name_first == i else None

    def name_around(self, i: int) -> NameMention | None:
        """The name of which token i is a word, a title or a byname."""
        at = bisect_right(self.names, i, key=_begin_of_mention) - 1
        return self.names[at] if at >= 0 and i <= self.names[at].last else None

    def headings_before(self, sentence: Sentence) -> Iterator[Sentence]:
        """The title and the headings before a sentence, the nearest first; who asks mostly stops early."""
        for k in range(bisect_left(self._headings, sentence.first, key=_first) - 1, -1, -1):
            yield self._headings[k]

    def places_in(self, first: int, last: int) -> list[PlaceReading]:
        """The places whose tokens all lie within first..last."""
        start = bisect_left(self.places, first, key=_begin)
        stop = bisect_right(self.places, last, key=_begin)
        return [p for p in self.places[start:stop] if p.mention.last <= last]

    def holds_another(self, place: PlaceReading) -> bool:
        """Another place is told to lie in this one: "قرية كذا بريف كذا"."""
        return place.mention.first in self._containers

    def people_in(self, first: int, last: int) -> list[int]:
        """The tokens of first..last at which a phrase of people can begin."""
        return within(self._people, first, last)

    def covered(self, i: int) -> bool:
        """Token i belongs to a name of an actor, a place or a person, to a time or an outlet."""
        return (
            i in self.actor_at
            or i in self.place_at
            or i in self.name_at
            or i in self.time_at
            or i in self.outlet_at
        )


def _sentences(tokens: list[Token], segments: Sequence[Segment], parts: Sequence[int]) -> list[Sentence]:
    found = []
    at = items = 0
    for first, last in sentences(tokens):
        while at + 1 < len(segments) and tokens[first].start >= segments[at].span.end:
            at += 1
        items += OTHER_ITEM if tokens[first].text == "_" else 0
        post = bisect_right(parts, tokens[first].start)
        while first < last and begins_item(tokens[first].text):
            first += 1
        found.append(Sentence(first, last, segments[at].kind, at + OTHER_POST * post + items, post))
    return found


def _inside(mentions: Sequence[M], first: int, last: int) -> list[M]:
    start = bisect_left(mentions, first, key=_first)
    return [m for m in mentions[start : bisect_right(mentions, last, key=_first)] if m.last <= last]


def _begin(place: PlaceReading) -> int:
    return place.mention.first


def _begin_of_name(name: NameMention) -> int:
    return name.name_first


def _begin_of_mention(name: NameMention) -> int:
    return name.first


def _first(mention: ActorMention | TimeExpression | Number | OutletMention | Sentence) -> int:
    return mention.first


def _by_token(mentions: Sequence[M]) -> dict[int, M]:
    return {i: m for m in mentions for i in range(m.first, m.last + 1)}
