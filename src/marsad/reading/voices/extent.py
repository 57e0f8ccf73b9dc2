"""How far a voice's name reaches: adjectives, office, person in apposition; no verb, no hearer, no speech."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import Fit, common_words, fit, is_family_name
from marsad.arabic.names import title_at
from marsad.arabic.wordlists import particles
from marsad.reading.voices.voice_words import (
    is_accusative,
    is_head,
    is_small,
    voice_words,
)
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found, longest, vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.outlet_words import bare_form, form_of

MARKS = frozenset("،,؛;:.؟!…[]/|\n-–—*•")
QUOTES = frozenset("\"“”„‟«»‹›‘’'`")
BRACKETS = frozenset("()")
PRESS = words("extent_press")
MOURNS = words("mourns")
HEAD = 3  # words that name a voice's kind: "المكتب الإعلامي"
LONGEST = 12  # words of a voice's name, its office and person together
ANYONE = frozenset({"unnamed", "witness", "expert"})
OWN_WORDS = words("own_words")
MEMBERS_FOR = words("members_for")
HEALTH = "صحه"  # "مدير صحة كذا"; elsewhere "صحة ما" ends a name
OWN_WAW = words("own_waw")
NISBA = ("ي", "يه", "يين", "يون")  # adjectives
HELD_AT = words("held_at")
LEADING = HELD_AT | {"في", "من", "باسم", "عن"}  # no name ends with these
SPOKEN_IN = words("spoken_in")
QUOTED = 6  # a name in quotation marks is at most so long, what is longer is speech
OF_PLACES = words("extent_of_places")


class NameReach:
    """Where the names of the voices of one text end."""

    def __init__(self, text: Text) -> None:
        self.text = text

    def head(self, j: int) -> Found | None:
        """The words at token j that name a voice; in "بيان صحفي", "مؤتمر صحفي" the press is none."""
        if self.text.word(j) in PRESS and self.text.word(j - 1) in voice_words("talks") | voice_words(
            "papers"
        ):
            return None
        return longest(found for found in self.text.entries(j, "source") if is_head(found))

    def extent(self, i: int, last: int) -> tuple[int, int | None]:
        """The last token of the voice's name, and where a person's name begins in it.

        It takes in adjectives, what the office belongs to ("باسم", "في", "من" with a place or an actor), a person in
        apposition ("المتحدث باسم الجيش، العميد فلان") and another voice joined with و ("سكان ومسؤولون محليون").
        """
        text, end, j, placed = self.text, i, i + 1, False
        mourns = self.mourns(i)
        while j <= min(i + LONGEST, last):
            if mourns and self._is_mourned(j):
                break
            name = text.name_at.get(j)
            if self._is_late(j):
                break
            if name is not None:
                return min(self.name_end(name.name_last), last), max(name.name_first, j)
            party = self._party_end(j)
            if party is not None and j == i + 1 and (self._is_other(i, j) or self._is_plural(i)):
                break  # "طالبت الشبكة مجلس الأمن"
            if party is not None and (
                self._is_told_behind(i, j) or self._is_object_party(i, j) or self._is_another_party(i, j)
            ):
                break
            if party is not None:
                end, j = min(party, last), party + 1
                continue
            if (owner := self._quoted_owner(i, j, last)) is not None:
                end, j = owner, owner + 1
                continue
            closing = self._quoted(j, last)
            if closing is not None:
                end, j = closing, closing + 1
                continue
            if text.word(j) in "،–-—" and (person := self.apposed(j, last)) is not None:
                return person
            owned = text.word(j - 1) in voice_words("facilities")  # "مصدر في مستشفى بعقوبة"
            if (
                self._ends_name(i, j)
                or self._is_behind_place(i, j)
                or self._is_whereabouts(j)
                or (placed and self._places(j) and not owned)
            ):
                break
            placed = placed or self._places(j)
            if text.word(j) not in QUOTES | BRACKETS | LEADING:
                end = j
            j += 1
        return end, None

    def _is_behind_place(self, i: int, j: int) -> bool:
        """ "أعلن مستشفى في الفاشر استقبال 30 جريحاً": a noun behind where the office is tells what was done."""
        text, word = self.text, self.text.word(j)
        place = text.place_at.get(j - 1)
        if place is None or place.mention.last != j - 1 or "في" not in text.folded(i, j - 1):
            return False
        return word in common_words() and not (word.startswith("ال") or text.covered(j))

    def _is_whereabouts(self, j: int) -> bool:
        """ "مصدر في محافظة ديالى شرقي العراق": the second place only says where the first lies."""
        place, before = self.text.place_at.get(j), self.text.place_at.get(j - 1)
        if place is None or before is None or before.mention.last != j - 1:
            return False
        return place.mention.first == j and place.mention.direction is not None

    def _is_late(self, j: int) -> bool:
        """ "نعت اللجنة الشهيد فلان": the dead speak not."""
        title, named = title_at(self.text.tokens, j), self.text.name_around(j)
        return title is not None and title.kind == "late" and named is not None and named.first == j

    def mourns(self, i: int) -> bool:
        """Whether the voice whose head ends at token i mourns somebody, whose name then follows its own."""
        return any(self.text.word(k) in MOURNS for k in range(max(0, i - HEAD), i))

    def _is_mourned(self, j: int) -> bool:
        """ "نعت صفحات موالية العقيد فلان", "نعت حسابات الحزب ثلاثة من عناصره": the dead, not the voice."""
        text = self.text
        ranked = (text.actor_at.get(j) is None and text.word(j).startswith("ال")) or j in text.name_at
        return j in text.number_at or (ranked and bool(text.entries(j, "person")))

    def name_end(self, end: int) -> int:
        """ "فلان علي أن", "فلان علي المتحدث": علي, spelled like على, ends a name before what is said or an office."""
        text, behind = self.text, self.text.word(end + 2) if end + 2 < len(self.text.tokens) else ""
        ali = end + 1 < len(text.tokens) and text.words(end + 1, end + 1) == "علي"
        told = behind in voice_words("that") | MARKS and behind not in ("عن", "الي")
        return end + 1 if ali and (told or self.head(end + 2) is not None) else end

    def _places(self, j: int) -> bool:
        """ "في جهاز كذا", "بمدينة كذا": a second such phrase is no part of the name."""
        word = self.text.word(j)
        place = self.text.place_at.get(j)
        return word == "في" or (word.startswith("ب") and place is not None and not place.name.startswith("ب"))

    def apposed(self, j: int, last: int) -> tuple[int, int | None] | None:
        """ "، رامي عبد الرحمن،": a name behind a comma, with a title or not, before another mark or what is said."""
        k = j + 1
        if self.is_hearer(k):
            return None  # "مصدر في كذا، لوكالة كذا، أن"
        while k <= min(j + 4, last):
            name = self.text.name_at.get(k)
            if name is not None:
                if name.name_last >= last or self._closes(name.name_last + 1):
                    return min(name.name_last, last), max(name.name_first, k)
                break
            if self.text.tokens[k].kind != "word" or self.text.verbs(k):
                break
            k += 1
        return self._strange_name(j + 1, last)

    def _closes(self, k: int) -> bool:
        """Behind a name in apposition: a mark, what is said, to whom, when or how it was said."""
        word = self.text.word(k)
        told = word in MARKS | QUOTES | voice_words("that") | SPOKEN_IN or k in self.text.time_at
        return told or self.is_hearer(k)

    def _strange_name(self, j: int, last: int) -> tuple[int, int | None] | None:
        """ "وزير الخارجية، مايك بومبيو،": two or three words between commas that are nothing else are a name."""
        text, k = self.text, j
        while k <= min(j + 3, last) and text.tokens[k].kind == "word":
            word = text.word(k)
            other = any(f.entry.kind in ("deed", "harm", "cue", "source", "person") for f in text.found[k])
            ali = k == j and text.words(k, k) == "علي" and text.word(k + 1).startswith("ال")
            small = (is_small(word) or word in voice_words("between")) and not ali
            if other or k in text.time_at or small:
                return None
            k += 1
        heard = text.word(j).startswith("ل") and (self.is_hearer(j) or text.word(j)[1:] in common_words())
        long = 2 <= k - j <= 3 and not text.word(j).startswith("و") and not heard
        return (k - 1, j) if long and k <= last and text.word(k) == "،" else None

    def _party_end(self, j: int) -> int | None:
        """The last token of the actor, outlet or place whose name goes on at token j; one after لـ is the hearer."""
        text = self.text
        actor, outlet = text.actor_at.get(j), text.outlet_at.get(j)
        if (
            actor is not None
            and not actor.proclitics.startswith("و")
            and (
                not actor.proclitics.startswith("ل")
                or text.word(j).startswith("لل")
                or text.word(j - 1) == "التابع"
            )
        ):
            return actor.last
        if outlet is not None and (not text.word(j).startswith(("ل", "و")) or text.word(j) in OWN_WAW):
            return outlet.last
        return None

    def _quoted(self, j: int, last: int) -> int | None:
        """The closing mark of a short name in quotation marks at token j; speech is longer or has a verb."""
        text = self.text
        if text.word(j) not in QUOTES | {"("}:
            return None
        if text.word(j) == "(" and text.word(j + 1) in voice_words("asides"):
            return None
        for k in range(j + 1, min(j + QUOTED + 1, last) + 1):
            if text.word(k) in QUOTES | {")"}:
                return k if k > j + 1 else None
            titled = form_of(text.word(j - 1)) is not None  # "موقع "صوت كذا"": a title has any words
            ends = text.word(k) in voice_words("ends") or (self._is_verb(k) and not titled)
            if ends or text.tokens[k].kind == "newline":
                return None
        return None

    def _is_verb(self, k: int) -> bool:
        """A finite verb stands here; words in -ي and with the article are none."""
        text = self.text
        word = text.word(k)
        if word.startswith("ال") or word.endswith(("ي", "يه", "يين", "يون", "ات")) or text.covered(k):
            return False
        readings = text.verbs(k)
        ours = bool(readings) and readings[0].person == 1 and readings[0].number == "p"
        return bool(readings) and (readings[0].person == 3 or ours) and not text.entries(k, "source")

    def _quoted_owner(self, i: int, j: int, last: int) -> int | None:
        """ "المركز الإعلامي لـ"قوات كذا"": the last token of the party, behind the letter and a quotation mark."""
        text = self.text
        if text.word(j) != "ل" or text.word(j + 1) not in QUOTES or self._is_anyone(i):
            return None
        actor = text.actor_at.get(j + 2)
        if actor is None or j + 2 in text.outlet_at or actor.last >= last:
            return None
        return actor.last + 1 if text.word(actor.last + 1) in QUOTES else actor.last

    def _ends_name(self, i: int, j: int) -> bool:
        text, word = self.text, self.text.word(j)
        if word in QUOTES | BRACKETS:
            return self._party_end(j + 1) is None and text.word(j - 1) not in QUOTES
        if word == "عن" and MEMBERS_FOR & {bare(text.word(k)) for k in (j - 2, j - 1) if k >= i}:
            return False  # "النائب السابق عن محافظة كذا"
        if word in HELD_AT and self._is_held_at(i, j):
            return False
        own = j == i + 1 and word in OWN_WORDS and bare(text.word(i)) in voice_words("bodies")
        ends = word in voice_words("ends") and not own and not (word == HEALTH and self._is_office(j - 1))
        counts = j in text.number_at and not text.covered(j)  # "رأى شاهد من كذا ست حافلات"
        if ends or counts or word in MARKS or text.tokens[j].kind != "word" or j in text.time_at:
            return True
        if self._says(j) or self._is_verb(j) or self._tells(j):
            return True
        if is_accusative(text, j) and bare(text.word(j - 1).removeprefix("ل")) not in OF_PLACES:
            return True
        if self._is_object(i, j):
            return True
        if word.startswith("و"):
            return word not in OWN_WAW and not (self._joins(j) or self._is_second_task(i, j))
        if word.startswith("ل"):
            heard = self.is_hearer(j) and not self._is_head_of(i, j)
            return heard or (self._is_anyone(i) and self._is_told(j))
        if word.startswith("ب"):
            named = word in voice_words("with_ba") or word.endswith(("ي", "يه")) or text.covered(j)
            return not named
        if word == "في":
            if bare(text.word(j + 1)) in voice_words("talks") | voice_words("papers"):
                return True  # "المتحدث في البيان"
            return not (self._party_end(j + 1) or (j + 1) in text.place_at or self._is_body(j + 1))
        if word == "من":
            return not (
                self._party_end(j + 1)
                or (j + 1) in text.place_at
                or self._is_body(j + 1)
                or text.entries(j + 1, "person")
            )
        return False

    def _is_held_at(self, i: int, j: int) -> bool:
        """ "المبعوث الأممي إلى اليمن", "السفير لدى بغداد": what the office is held at stands behind the preposition."""
        envoy = any(bare(self.text.word(k)) in voice_words("envoys") for k in range(i, j))
        return envoy and (
            self._party_end(j + 1) is not None or (j + 1) in self.text.place_at or self._is_body(j + 1)
        )

    def _is_head_of(self, i: int, j: int) -> bool:
        """ "المدير التنفيذي للشبكة، فلان", "المدير العام للوكالة فلان": the body of the office."""
        text, k = self.text, j + 2 if self.text.word(j + 1) == "،" else j + 1
        office = text.word(i).startswith("ال") and text.word(j - 1) in voice_words("office_kinds")
        return (
            office
            and text.word(j).startswith("لل")
            and (k in text.name_at or title_at(text.tokens, k) is not None)
        )

    def _is_plural(self, i: int) -> bool:
        """ "اتهم ناشطون قوات النظام": a plural in -ون owns nothing, a party behind it is the object."""
        head = self.head(i)
        people = head is not None and head.entry.value.kind in ANYONE | {"official"}
        return people and self.text.word(i).endswith("ون")

    def _is_object_party(self, i: int, j: int) -> bool:
        """ "اتهمت الخارجية السودانية الدعم السريع": a party behind a definite body and its adjective is blamed."""
        text, before = self.text, self.text.word(j - 1)
        whole = before.startswith("ال") and before.endswith(NISBA) and j - i >= 2
        return (
            whole
            and text.word(i).startswith(("ال", "لل"))
            and j in text.actor_at
            and text.word(j).startswith("ال")
        )

    def _is_another_party(self, i: int, j: int) -> bool:
        """ "اتهم الجيش كذا قوات كذا": right behind a party stands the one it speaks of."""
        one, other = self.text.actor_at.get(j - 1), self.text.actor_at.get(j)
        apart = one is not None and other is not None and one.last == j - 1 and other.first == j
        if one is None or other is None or not apart or one.first < i or other.proclitics:
            return False
        known = one.actor is not None and other.actor is not None and one.actor != other.actor
        return known and not other.adjective

    def _is_told_behind(self, i: int, j: int) -> bool:
        """ "أفادت مصادر أمنية فرانس برس", "أفاد شهود راديو كذا": an outlet that has been told, and speaks not."""
        head = self.head(i)
        if (
            j == i + 1
            and j in self.text.outlet_at
            and head is not None
            and head.entry.value.kind == "witness"
        ):
            return True
        before = self.text.word(j - 1)
        nisba = before.endswith(NISBA) and before not in particles()  # "في" is none
        adjective = nisba and not before.startswith("ال") and j - 1 not in self.text.outlet_at
        return adjective and j in self.text.outlet_at and j not in self.text.actor_at

    def _is_told(self, j: int) -> bool:
        """ "للزيتونة برس", but no "حسابات تابعة للواء" and no word with ل of its own."""
        word = self.text.word(j)
        if self.text.word(j + 1) in voice_words("outlet_tails"):
            return True
        owned = self.text.word(j - 1) in voice_words("asides") or word in common_words()
        return not owned and self.head(j) is None and self._party_end(j) is None

    def _is_anyone(self, i: int) -> bool:
        """A source, witness or activist at token i: "لـ" behind them tells to whom they speak."""
        heads = [self.head(k) for k in (i, i - 1)]
        return any(h is not None and h.last == i and h.entry.value.kind in ANYONE for h in heads)

    def _is_object(self, i: int, j: int) -> bool:
        """What is told begins: "أكد طبيب في المشفى العام حصيلة", "أعلن الرئيس الأميركي فلان الاعتراف"."""
        text, word, before = self.text, self.text.word(j), self.text.word(j - 1)
        if self._is_known_matter(j) or self._is_behind_known(j):
            return True
        people = before.endswith("يون") and not before.startswith("ال") and word in common_words()
        if people and not word.endswith("ون") and word not in particles():
            return True  # "ناشطون محليون جهات كذا"
        if (
            text.covered(j)
            or text.covered(j - 1)
            or self.head(j) is not None
            or (j - i < 2 and fit(word) > Fit.NO)
            or before in voice_words("facilities") | {"باسم"}
        ):
            return False
        nisba = before.endswith("ي") and len(before) > 3 and not before.startswith("ال")
        if nisba and word.startswith("ال"):
            return True  # "مصدر أمني الحصيلة", "تقارير محلية الآلاف"
        if before.endswith(NISBA) and not before.startswith("ال") and not word.startswith("ال"):
            return word in common_words() and word.endswith("ه") != before.endswith("ه")  # "مصدر أمني قنبلة"
        if j - i < 2 and word.startswith("ال"):
            return False
        if word.startswith("ال"):
            adjective = word.endswith(("ي", "يه", "يون", "يين"))
            return (
                not before.startswith("ال")
                and text.word(i).startswith("ال")
                and not (adjective or is_family_name(word))
                and self.head(j - 1) is None  # "المتحدث باسم حاكم الولاية"
            )
        common = word in common_words() and word not in voice_words("offices") and word not in particles()
        return before.startswith("ال") and common

    def _is_behind_known(self, j: int) -> bool:
        """ "أعلن الجيش الأميركي إكمال مهمة": behind a whole name a bare noun, no adjective, is what is told."""
        text, word = self.text, self.text.word(j)
        known = (text.actor_at.get(j - 1) or text.outlet_at.get(j - 1)) is not None
        if (
            not known
            or text.covered(j)
            or word.startswith(("ال", "و", "ل", "ب"))
            or word not in common_words()
        ):
            return False
        other = self.head(j) is not None or form_of(word) is not None or self._is_office(j)
        return not (other or word.endswith(NISBA) or word in particles())

    def _is_known_matter(self, j: int) -> bool:
        """ "نفت القيادة المشتركة الأنباء", "أدان المجلس المحلي الهجوم": what was told before."""
        text, word = self.text, self.text.word(j)
        complete = text.word(j - 1).startswith("ال") or text.covered(j - 1)
        if not complete or not word.startswith("ال") or self._is_office(j - 1) or text.covered(j):
            return False
        told = any(f.form.article for kind in ("deed", "harm") for f in text.entries(j, kind))
        return (told and not word.endswith(("ي", "يه"))) or word in voice_words("matters")

    def _is_other(self, i: int, j: int) -> bool:
        """A body named without the article, or a joined one, is no part of a head with the article."""
        text = self.text
        return (
            text.word(i).startswith("ال")
            and not text.word(j).startswith(("ال", "لل", "ب", "ل"))
            and (j in text.outlet_at or j in text.actor_at)
        )

    def is_hearer(self, j: int) -> bool:
        """ "لرويترز", "للإذاعة", "لوسائل إعلام": those who are told, no part of the voice's name."""
        text, word = self.text, self.text.word(j)
        if word.startswith("ل") and {word[1:], word[2:]} & voice_words("reporters"):
            return True
        outlet = text.outlet_at.get(j)
        if outlet is not None and outlet.first == j:
            return outlet.kind not in ("official", "party", "monitor")
        form, known = form_of(word), bare_form(word) if word.startswith("لل") else None  # "للوكالة", "للمركز"
        media = known is not None or (form is not None and form.kind in ("outlet", "agency", "network"))
        return media or word in voice_words("media") or (word == "ل" and text.word(j + 1) in QUOTES)

    def _is_body(self, j: int) -> bool:
        """ "مصدر في وزارة الصحة", "مسؤول في المعارضة", "مصادر في الشرطة"."""
        word = self.text.word(j)
        return (
            self.head(j) is not None
            or (word.startswith("ال") and not self.text.found[j])
            or form_of(word) is not None
        )

    def _joins(self, j: int) -> bool:
        """ "أمنية وطبية": an adjective of the same shape goes on."""
        text = self.text
        word, before = text.word(j)[1:], text.word(j - 1)
        same = any(word.endswith(e) and before.endswith(e) for e in ("يه", "يين", "يون")) and len(word) > 3
        return same and word.startswith("ال") == before.startswith("ال")

    def _is_second_task(self, i: int, j: int) -> bool:
        """ "وزارة الصحة والسكان", "اللجنة العليا للإسعاف والطوارئ": a second noun with the article, of one body."""
        text = self.text
        of_body = any(bare(text.word(k)) in voice_words("bodies") for k in range(max(0, i - 1), j))
        task = bare(text.word(j)[1:]) in voice_words("tasks")
        goes_on = text.word(j - 1).startswith("لل") or task  # "للإسعاف والطوارئ"
        known = any(j in at for at in (text.actor_at, text.outlet_at, text.name_at))
        named = known or (self.head(j) is not None and not goes_on)
        alike = all(any(f.form.article for f in text.entries(k, "person")) for k in (j - 1, j))
        alone = task or alike or not (named or text.entries(j, "person"))  # "اتحاد العمال والفلاحين"
        return of_body and text.word(j).startswith("وال") and alone

    def _is_office(self, j: int) -> bool:
        return bare(self.text.word(j)) in voice_words("offices")

    def _tells(self, j: int) -> bool:
        """A word of deed or harm: what is told begins, unless it names an office ("غرفة عمليات")."""
        text = self.text
        if self._is_office(j - 1):
            return False
        word = text.word(j)
        if any(f.form.proclitics in ("", "ب", "ل") and not f.form.article for f in text.entries(j, "harm")):
            return not word.endswith(("يه", "ي"))
        return any(
            f.form.proclitics in ("", "ب")
            and not f.form.article
            and (f.form.proclitics == "ب" or not word.endswith(("ات", "يه")))
            for f in text.entries(j, "deed")
        )

    def _says(self, i: int) -> bool:
        saying = vocabulary().saying
        return any(v.lemma in saying and v.person == 3 for v in self.text.verbs(i))
