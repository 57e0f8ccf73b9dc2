"""The persons of a report where ties are told of them: short names, bynames, names that only their place shows."""

from __future__ import annotations

from collections import defaultdict

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import common_words, company
from marsad.arabic.names import NameMention, name_at
from marsad.arabic.wordlists import particles
from marsad.reading.standing.ends import Who, skip_back
from marsad.reading.standing.entity import BRACKETS, QUOTES, End
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text

_BETWEEN = word_set("between")
ORIGIN, OFFICERS, CALLED = word_set("of_origin"), word_set("officers"), word_set("called")
BYNAME = 3  # words of a byname
LONGEST = 4  # words of a name that its place alone shows
STRANGE = 3  # words of a name that no list has
FAR = 9  # tokens between a person and what is told of him


class People:
    """The persons of a report: short names and bynames find the full name again."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.names = sorted([*text.names, *_family_names(text)])
        self.begins = {i: n for n in self.names for i in range(n.first, n.name_first + 1)}
        self.full: dict[frozenset[str], NameMention] = {}
        for name in text.names:
            words = self._words(name.name_first, name.name_last, name.clitic)
            if len(words) > len(self._words(*self._range(self.full.get(words)))):
                self.full[words] = name
        for name in text.names:
            for first, last in name.aka:
                self.full[self._words(first, last, "")] = name
        self._by_word: defaultdict[str, list[NameMention]] = defaultdict(list)
        for words, name in self.full.items():
            if words == self._of(name):
                for word in words:
                    self._by_word[word].append(name)

    def _range(self, name: NameMention | None) -> tuple[int, int, str]:
        return (name.name_first, name.name_last, name.clitic) if name is not None else (0, -1, "")

    def _words(self, first: int, last: int, clitic: str) -> frozenset[str]:
        words = [self.text.word(i) for i in range(first, last + 1) if self.text.tokens[i].kind != "mark"]
        if words and clitic:
            words[0] = words[0].removeprefix(clitic)
        return frozenset(bare(w) for w in words)

    def whole(self, name: NameMention) -> NameMention:
        """The mention of the same person with the fullest name."""
        words = self._words(name.name_first, name.name_last, name.clitic)
        known = self.full.get(words)
        if known is not None and known is not name and not words <= self._of(known):
            return self.whole(known)
        longer = [n for n in self._by_word.get(next(iter(words), ""), ()) if words < self._of(n)]
        return longer[0] if len({self._of(n) for n in longer}) == 1 else name

    def _of(self, name: NameMention) -> frozenset[str]:
        return self._words(name.name_first, name.name_last, name.clitic)

    def is_single(self, name: NameMention) -> bool:
        """A bare given name is nobody in particular; a family name, a kunya or a name told in full before is."""
        whole = self.whole(name)
        one = whole.name_first == whole.name_last
        return one and not (self.text.word(whole.name_first).lstrip("ولب").startswith("ال") or whole.aka)

    def end(self, name: NameMention) -> End:
        whole = self.whole(name)
        words = self.text.words(whole.name_first, whole.name_last).strip("".join(QUOTES | BRACKETS) + " ،")
        words = words.removeprefix(whole.clitic) if whole.clitic else words
        return End(words.lstrip("ـ\"“«' "), None, name.name_first, name.name_last)

    def at(self, j: int) -> NameMention | None:
        """The name whose titles or words begin at token j."""
        name = self.begins.get(j)
        return name if name is not None and j <= name.name_first else None

    def guess(self, j: int) -> NameMention | None:
        """A name that only its place in the sentence shows, of two words at least."""
        text = self.text
        if any(j in at for at in (text.actor_at, text.place_at, text.time_at, text.outlet_at)):
            return None
        if "ال" + text.word(j) in company("nation"):
            return None  # "وهو كردي سوري"
        last = name_at(text.tokens, j)
        first = j + 1 if text.word(j) in QUOTES else j
        return NameMention(j, last, first, last, (), None) if last is not None and last > first else None

    def stranger(self, j: int) -> NameMention | None:
        """ "المتحدث باسم كذا سيرغي تشيريفاتي إن", "، الأدميرال براد كوبر،": two or three words that no list has, behind
        an office and its body, up to the comma or what he says.
        """
        text = self.text
        first = j + (bare(text.word(j)) in OFFICERS)
        last = first
        while last - first < STRANGE and self._may_be_name(last, last == first):
            last += 1
        if last - first < 2 or text.word(last) not in ("ان", "،", ","):
            return None
        return NameMention(j, last - 1, first, last - 1, (), None)

    def _may_be_name(self, i: int, begins: bool) -> bool:
        text, word = self.text, self.text.word(i)
        named = i in text.name_at
        plain = i < len(text.tokens) and text.tokens[i].kind == "word" and len(word) > 2
        if not plain or (text.covered(i) and not named) or word in particles():
            return False
        if not begins:
            return word.startswith("ال") or not text.verbs(i)
        known = named or name_at(text.tokens, i) is not None
        strange = not word.startswith("ال") and word not in common_words() and not text.verbs(i)
        return known or strange

    def before(self, sentence: Sentence, first: int) -> NameMention | None:
        """The name before token `first`, over brackets, commas and small words."""
        j, floor = first - 1, first - FAR
        while j >= max(sentence.first, floor):
            found = next((n for n in self.names if n.name_last <= j <= n.last), None)
            if found is not None:
                return found
            word = self.text.word(j)
            if word in QUOTES and (opening := self._byname_before(j)) is not None:
                j = opening
                continue
            if word in "،," and (opening := self._called_before(j)) is not None:
                j, floor = opening, opening - FAR
                continue
            if j in self.text.place_at and (before := self._before_place(j, first)) is not None:
                j, floor = before, before - FAR
                continue
            if j in self.text.place_at and (before := self._before_origin(j)) is not None:
                j, floor = before, before - FAR
                continue
            mark = self.text.tokens[j].kind == "mark" and word not in "؛.:"
            if not (mark or word in _BETWEEN or j in self.text.number_at):
                return None
            j -= 1
        return None

    def _byname_before(self, j: int) -> int | None:
        """ "فلان "أبو كذا"،": the token before what he is called in quotation marks that close at token j."""
        for k in range(j - 2, j - 2 - BYNAME, -1):
            if self.text.word(k) in QUOTES:
                return k - 1 if any(n.last == k - 1 for n in self.names) else None
        return None

    def _called_before(self, j: int) -> int | None:
        """ "فلان، المعروف بكذا، قائد ...": the token before what he is called between commas."""
        for k in range(j - 2, j - 2 - BYNAME, -1):
            if self.text.word(k) in CALLED and self.text.word(k - 1) in "،,":
                return k - 2
        return None

    def promised(self, sentence: Sentence, first: int) -> NameMention | None:
        """ "قال فلان فلان، قائد ...", "، وهو قائد ...": words between a verb and the comma before an office."""
        first -= self.text.word(first - 1) in ("وهو", "وهي")
        if self.text.word(first - 1) not in "،,":
            return None
        for j in range(max(sentence.first + 1, first - 1 - LONGEST), first - 2):
            opens = self.text.verbs(j - 1) or (j - 1) in self.text.actor_at or self.text.word(j - 1) == ")"
            name = self.guess(j) if opens else None
            if name is not None and name.name_last == first - 2:
                return name
        return None

    def just_before(self, sentence: Sentence, first: int) -> NameMention | None:
        """ "أن فلان فلان من سكان كذا": words between a verb or "أن" and what only a person can be."""
        for j in range(max(sentence.first + 1, first - LONGEST), first - 1):
            opens = self.text.word(j - 1) in ("ان", "بان") or self.text.verbs(j - 1)
            name = self.guess(j) if opens else None
            if name is not None and name.name_last == first - 1:
                return name
        return None

    def in_office(self, who: Who, sentence: Sentence, first: int) -> NameMention | None:
        """ "فلان عضو كذا قائد كذا": the name before an office of a body whose name ends before token `first`."""
        body = who.ending.get(skip_back(self.text, first - 1, sentence.first))
        if body is None or body.first <= sentence.first:
            return None
        for j in range(body.first - 1, max(sentence.first, body.first - BYNAME) - 1, -1):
            if self.text.verbs(j) or self.text.tokens[j].kind == "mark":
                return None
            if bare(self.text.word(j)) in OFFICERS:
                return next((n for n in self.names if n.name_last == j - 1), None)
        return None

    def before_and(self, sentence: Sentence, first: int) -> NameMention | None:
        """ "فلان، ابن عم الرئيس وقائد كذا": the name before the comma that opens what is said of him."""
        for j in range(first - 1, max(sentence.first, first - FAR) - 1, -1):
            if self.text.word(j) in "،,":
                return next((n for n in self.names if n.name_last <= j - 1 <= n.last), None)
            if self.text.tokens[j].kind != "word" or self.text.verbs(j):
                return None
        return None

    def _before_place(self, j: int, first: int) -> int | None:
        """ "توقيف فلان في كذا، وهو المسؤول ...": the token before where it was, if a pronoun takes him up."""
        place = self.text.place_at[j].mention.first
        again = any(self.text.word(k) in ("وهو", "وهي") for k in range(j + 1, first))
        return place - 2 if again and self.text.word(place - 1) == "في" else None

    def _before_origin(self, j: int) -> int | None:
        """ "فلان، المنحدر من بلدة كذا والعامل ...": the token before the words of origin."""
        first = self.text.place_at[j].mention.first
        while (place := self.text.place_at.get(first - 1)) is not None and place.mention.first < first:
            first = place.mention.first
        stem = bare(self.text.word(first - 2).removeprefix("و"))
        return first - 3 if self.text.word(first - 1) == "من" and stem in ORIGIN else None

    def topic(self, sentence: Sentence, first: int) -> NameMention | None:
        """The person whom the sentence is about: named before any verb of its own but the one that says so."""
        here = [n for n in self.names if sentence.first <= n.first and n.name_last < first]
        if not here or (len(here) > 2 and here[0].name_first - sentence.first > 3):
            return None
        return here[0] if here[0].first - sentence.first <= 5 else None


def _family_names(text: Text) -> list[NameMention]:
    """The family name alone, of somebody named in full before: "السرحان من أبناء طفس"."""
    known: dict[str, int] = {}
    found = []
    for name in text.names:
        word = text.word(name.name_last)
        if name.name_last > name.name_first and word.startswith("ال") and len(word) > 4:
            known.setdefault(word, name.name_last)
    if not known:
        return []
    taken = {j for n in text.names for j in range(n.first, n.last + 1)}
    for i, token in enumerate(text.tokens):
        word = token.text if token.text.startswith("ال") else token.text[1:]
        if known.get(word, i) >= i or i in taken or i in text.actor_at or i in text.place_at:
            continue
        found.append(NameMention(i, i, i, i, (), None, token.text.removesuffix(word)))
    return found
