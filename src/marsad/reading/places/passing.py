"""Places named in passing: where somebody was going, where a shell came from, from where another is measured."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import Event
from marsad.reading.places.space import km
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import names_hospital, words
from marsad.registry.place_words import place_words
from marsad.registry.places import PlaceReading

GOING = family("goings")
FROM_AFAR = family("fire_from_afar")
FROM_POSITIONS = family("fire_or_attack")  # what is done out of positions of one's own
BY = words("passing_by")
PREPOSITIONS = words("prepositions")
LINKS = words("passing_links")
TOWARD = words("passing_toward")
LED_REACH = 6  # words from "اقتادوهم" to where
LAUNCH_REACH = 6  # words from "أطلقه" to where from
BEHIND = 4  # tokens from where somebody is stationed to the verb of what he does
REACH = 5  # words from a word of going to the place
NEARNESS_REACH = 4  # words from "المطلة", "يشرف" to the place
MEASURED = 12  # tokens from a place to the one it is measured from
FAR = 150  # km
FLAG = "علم"
REPORTER_REACH = 6  # words from a reporter, past his outlet, to where he works
OFFICE_REACH = 4  # words from an office to the country it is of
TIE_REACH = 5  # words from "ذكرى" to the deed
_STOPS = frozenset((".", "،", "؛", ":"))
CAUSE_REACH = 6  # words from a martyr to what he died for
MARTYRS = ("شهيد", "شهدا", "استشه", "ارتق", "مجاهد")
HOSPITAL_REACH = 4  # words from a hospital to the place that it is of
MORGUES = frozenset({"العدلي", "الشرعي"})  # behind "الطب"
INSIDE = words("passing_inside")
SPEAKING_REACH = 12  # words from a conference to where it was held
GIVEN_OUT_REACH = 3  # words from "صدر" to where a statement was given out
SEAT_REACH = 5  # words from "ومقره" to the place
_ASIDE = frozenset("،(-–")
HELD_REACH = 5  # words from a conference to the town that it was held in, for what is told later
TAKEN_AWAY = family("taken_away")
AT_TABLES = family("held_at_tables")


def only_described(text: Text, event: Event, place: PlaceReading, here: list[PlaceReading]) -> bool:
    """The place is none of the happening's own; `here` holds the places of the clause, this one too."""
    first = place.mention.first
    before = text.word(first - 1)
    if where_survivors_went(text, event, place):
        return True
    if before == "بعد" or before in words("sources_of_fire"):
        return True  # "بعد مدينتي كذا وكذا", "قذيفة مصدرها حي كذا"
    if is_home_of_ship(text, place):
        return True
    if tells_where_another_is(text, place):
        return True
    if event.action not in GOING and _on_the_way(text, event, place):
        return True
    return any(_measured(text, place, other) for other in here if other is not place)


def is_home_of_ship(text: Text, place: PlaceReading) -> bool:
    """ "سفينة مسجلة في كذا", "ناقلة ترفع علم كذا": whose the ship is, which was hit at sea."""
    j = place.mention.first - 1
    j -= text.word(j) == "في"
    return text.word(j).removeprefix("و") in words("registered") or text.word(j) == FLAG


def tells_where_another_is(text: Text, place: PlaceReading) -> bool:
    """ "البلدة القريبة من كذا وكذا", "الطريق الذي يربط كذا", "التل الذي يشرف نارياً على قريتي كذا"."""
    mention = first_of_list(text, place).mention
    if mention.until is not None and not _is_told_of_a_place(text, mention.first - 1):
        return False  # "الطريق الرابط بين كذا وكذا" is a place
    if not words("nearness").isdisjoint(text.folded(mention.first, mention.name_first - 1)):
        return True
    for j in range(mention.first - 1, mention.first - 1 - NEARNESS_REACH, -1):
        if text.word(j).removeprefix("و") in words("nearness"):
            return True
        if text.word(j) not in LINKS and not text.word(j).endswith("ا"):
            return False
    return False


def _is_told_of_a_place(text: Text, k: int) -> bool:
    """ "تل كذا الفاصل بين كذا وكذا": a place of its own name stands before the word that ends at k."""
    return (
        text.word(k) in words("nearness")
        and (text.word(k - 1) in QUOTES or k - 1 in text.place_at)
        and any(j in text.place_at for j in (k - 1, k - 2))
    )


def where_a_known_one_lies(text: Text, place: PlaceReading) -> bool:
    """ "القرية الواقعة شمال كذا": a place told before, which this one only helps to find."""
    first = first_of_list(text, place).mention.first
    return any(
        text.word(j) in words("lying") and text.word(j - 1) in words("such_places")
        for j in (first - 1, first - 2)
    )


def where_goods_go(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "ضبطت شحنة أسلحة كانت في طريقها إلى كذا": it was stopped before it got there."""
    first = place.mention.first
    if event.action != "weapons_seizure" or text.word(first - 1) not in TOWARD:
        return False
    return any(text.word(j) in words("on_the_way") for j in range(first - 2, first - 2 - LED_REACH, -1))


def where_taken_to(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "اقتادوهم إلى كذا", "أُجلي السكان إلى كذا": whoever was taken or driven away was so from somewhere else."""
    first = first_of_list(text, place).mention.first
    toward = text.word(first) in TOWARD or text.word(first - 1) in TOWARD or text.word(first - 2) in TOWARD
    if event.action not in TAKEN_AWAY or not toward:
        return False
    kind = "driven_away" if event.action == "displacement" else "led_away"
    for j in range(first - 1, first - 2 - LED_REACH, -1):
        if text.word(j) in (".", "،", "؛"):
            return False
        if text.word(j).removeprefix("و").removeprefix("ف") in words(kind):
            return True
    return False


def first_of_list(text: Text, place: PlaceReading) -> PlaceReading:
    """The first place of the list that the place is joined to with و."""
    while "و" in place.mention.proclitics:
        before = text.place_at.get(place.mention.first - 1)
        if before is None or before.mention.first >= place.mention.first:
            return place
        place = before
    return place


def where_fired_from(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "قصفت القوات المتمركزة في كذا بلدة كذا", "من مواقعها في كذا": where the gun stood (codebook §8)."""
    first = first_of_list(text, place).mention.first
    if event.action in FROM_POSITIONS | {"weapons_seizure"} and text.word(first - 1) == "من":
        based = event.action in FROM_AFAR and place.kind in ("base", "airfield")
        return based or is_launched(text, first - 2)
    if event.action not in FROM_POSITIONS:
        return False
    if place.relation == "near" and (beside := text.place_at.get(first - 1)) is not None:
        return where_fired_from(text, event, beside)  # "المتمركزة في كذا قرب كذا"
    if text.word(first - 1) != "في":
        return False
    if _are_own_positions(text, first - 2):
        return True
    stationed = event.action in FROM_AFAR and bare(text.word(first - 2)) in words("stationed")
    return stationed and (_fires(text, first - 3) or _fires_behind(text, event, place))


def is_launched(text: Text, k: int) -> bool:
    """ "صاروخاً أطلقه الحوثيون من كذا", "أقلعت من كذا", "انطلاقاً من كذا": a word of setting off stands before."""
    for j in range(k, k - LAUNCH_REACH, -1):
        if text.word(j) in _STOPS:
            return False
        if bare(text.word(j).removeprefix("و").removeprefix("ف")) in words("launched"):
            return True
        if any(v.lemma in words("launching") for v in text.verbs(j)):
            return True
    return False


def _fires_behind(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "القوات المتمركزة في كذا استهدفت كذا": the verb of the deed follows, and no deed stands before."""
    first, last = place.mention.first, place.mention.last
    told = [t for t in event.triggers if any(a <= t.first <= b for a, b in event.told if a <= first <= b)]
    return any(t.verb is not None and 0 < t.first - last <= BEHIND for t in told) and all(
        t.first > last for t in told
    )


def _are_own_positions(text: Text, k: int) -> bool:
    """ "من مواقعها", "من نقاط تمركزها", which end at token k."""
    actor = text.actor_at.get(k)
    if actor is not None and text.word(actor.first - 1) in words("own_positions"):
        k = actor.first - 1  # "من مواقع كذا في كذا"
    led = k - 1 if text.word(k - 1) in words("own_positions") else k
    return text.word(k) in words("own_positions") and text.word(led - 1) == "من"


def _fires(text: Text, k: int) -> bool:
    """The men whose name ends at token k are the subject of the deed; not "قصف الطيران القوات المتمركزة في كذا"."""
    if text.word(k) in QUOTES:
        k -= 1
    actor = text.actor_at.get(k)
    before = actor.first - 1 if actor is not None else k - 1
    if any(found.entry.value.carrier for found in text.entries(before, "deed")):
        before -= 1  # "استهدفت المدفعية التركية المتمركزة في كذا"
    if text.word(before) in words("sources_of_fire") or text.word(before) in BY:
        return True
    return bool(text.verbs(before))


def where_spoken(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "في مؤتمر صحفي عقده في كذا", "خلال زيارة لكذا": where somebody spoke, and nothing happened."""
    if event.action in AT_TABLES:
        return False
    first = place.mention.first
    if text.word(first - 1) == "في" and any(
        bare(text.word(j)) in words("given_out") for j in range(first - 2, first - 2 - GIVEN_OUT_REACH, -1)
    ):
        return True
    for j in range(first - 1, max(event.told[0][0], first - SPEAKING_REACH) - 1, -1):
        if any(t.first <= j <= t.last for t in event.triggers) or text.word(j) in (".", ":", "؛"):
            return False
        if bare(text.word(j)).removesuffix("ا") in words("speaking"):
            return True
    return False


def of_seat(text: Text, place: PlaceReading) -> bool:
    """ "المرصد، ومقره بريطانيا", "القيادة، ومقرها في تامبا بولاية فلوريدا": where the seat is of whoever tells it."""
    for j in range(place.mention.first - 1, place.mention.first - 1 - SEAT_REACH, -1):
        if text.word(j) in words("seats_of") or (
            text.word(j).startswith("مقر")
            and "و" + text.word(j) in words("seats_of")
            and text.word(j - 1) in _ASIDE
        ):
            return True
        if text.word(j) in _STOPS or text.verbs(j):
            return False
    return False


def held_there(text: Text, place: PlaceReading) -> bool:
    """ "في مؤتمر صحفي عقده بكذا", "خلال زيارة لكذا", with no word of a deed between."""
    first = place.mention.first
    for j in range(first - 1, first - 1 - HELD_REACH, -1):
        if text.word(j) in _STOPS or text.entries(j, "deed") or text.entries(j, "harm"):
            return False
        if bare(text.word(j)).removesuffix("ا") in words("speaking"):
            return True
    return False


def of_office(text: Text, place: PlaceReading) -> bool:
    """ "سفير كذا لدى كذا", "رئيس وزراء كذا", "مراسل كذا في كذا": the place only says which office it is."""
    first = place.mention.first
    for j in range(first - 1, max(-1, first - 1 - REPORTER_REACH), -1):
        if j in text.outlet_at:
            continue  # "مراسل وكالة كذا الإخبارية في كذا"
        word = bare(text.word(j))
        if word in words("reporters") and text.word(first - 1) == "في":
            return True
        if place.kind == "country" and word in words("offices") and j >= first - OFFICE_REACH:
            return text.word(first - 1) not in ("في", "من")
        if text.verbs(j) or text.tokens[j].kind == "mark":
            return False
        if word in ("في", "من", "علي") and j != first - 1:
            return False
    return False


def names_another_deed(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "في ذكرى مجزرة كذا", "بعد ثلاثة أيام على هجوم كذا": the place only says which deed is meant."""
    deed = place.mention.first - 1
    if not (text.entries(deed, "deed") or text.entries(deed, "harm")) or any(
        t.first <= deed <= t.last for t in event.triggers
    ):
        return False
    for j in range(deed, deed - TIE_REACH, -1):
        if text.word(j) in _STOPS or any(t.first <= j <= t.last for t in event.triggers):
            return False
        if bare(text.word(j)) in words("remembered"):
            return True
    return False


def died_for(text: Text, place: PlaceReading) -> bool:
    """ "ارتقى شهيداً على طريق القدس": what somebody is said to have died for, and not where."""
    road, name = place.mention.name_first - 1, text.word(place.mention.name_first)
    if text.word(road) != "طريق" or name not in words("died_for"):
        return False
    before = text.folded(max(0, road - CAUSE_REACH), road - 1)
    return any(bare(word).startswith(MARTYRS) for word in before)


def _on_the_way(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "أثناء توجهه إلى كذا", "نقلوا إلى مستشفى كذا": no word of a deed stands between."""
    first = place.mention.first
    if text.word(first - 1) not in PREPOSITIONS:
        return False
    for j in range(first - 2, first - 2 - REACH, -1):
        if any(t.first <= j <= t.last for t in event.triggers) or text.word(j) in ("،", "."):
            return False
        if text.word(j).removeprefix("و") in words("on_the_way") and not _is_of_transport(text, j):
            return True
    return False


def _is_of_transport(text: Text, j: int) -> bool:
    """ "شاحنة نقل عسكرية في كذا": the word names a kind of vehicle, and nobody is on his way."""
    return text.word(j) == "نقل" and text.word(j - 1).lstrip("وبل") in words("of_transport")


def _is_carried_to(text: Text, place: PlaceReading) -> bool:
    """ "نقلوا إلى مشفى كذا": the hospital itself."""
    first = place.mention.first
    toward = text.word(first - 1) == "الي" or place.mention.proclitics.endswith("ل")
    if not toward or not names_hospital(text.folded(first, place.mention.last)):
        return False
    return any(text.word(j).removeprefix("و") in words("carried") for j in range(first - 1 - REACH, first))


def is_of_hospital(text: Text, place: PlaceReading) -> bool:
    """ "نقلوا إلى مستشفى كذا التخصصي في كذا": where the wounded were carried is not where they were hit."""
    first = place.mention.first
    if _is_carried_to(text, place):
        return True
    if place.mention.proclitics.endswith("ب"):
        return any(
            text.word(j) in MORGUES and text.word(j - 1).endswith("طب") for j in (first - 1, first - 2)
        )
    if text.word(first - 1) not in PREPOSITIONS:
        return False
    for j in range(first - 2, first - 2 - REACH, -1):
        if text.word(j) in words("because"):
            return False  # "إلى مشفى كذا بعد انفجار في كذا"
        if text.word(j) in MORGUES and text.word(j - 1).endswith("طب"):
            return True  # "إلى دائرة الطب العدلي في كذا"
        if text.word(j) in words("hospitals") and text.word(j - 1) == "الي":
            return True
    return False


def where_survivors_went(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "بحسب ناجين وصلوا إلى كذا", "نازحون فروا إلى كذا": who tells of a deed got away from where it was."""
    first = place.mention.first
    if (
        event.action in GOING
        or text.word(first - 1) != "الي"
        or text.word(first - 2) not in words("got_away")
    ):
        return False
    return any(bare(text.word(j)) in words("survivors") for j in range(first - 3, first - 3 - REACH, -1))


def where_treated(text: Text, place: PlaceReading) -> bool:
    """ "توفي في مستشفى كذا متأثراً بجراحه": who dies of wounds in a hospital was hit somewhere else."""
    mention = place.mention
    for j in range(mention.name_first - 1, mention.first - HOSPITAL_REACH, -1):
        if names_hospital([text.word(j)]):
            inside = text.word(j).startswith("ب") or not INSIDE.isdisjoint(text.folded(j - 2, j - 1))
            sentence = text.sentence_at(j)
            return inside and sentence is not None and _tells_wounds(text, sentence)
    return False


def _tells_wounds(text: Text, sentence: Sentence) -> bool:
    return any(
        text.word(i).startswith("متاثر") or bare(text.word(i)) in words("treated")
        for i in range(sentence.first, sentence.last + 1)
    )


def _measured(text: Text, place: PlaceReading, other: PlaceReading) -> bool:
    """ "في قرية كذا، 20 كم شمال كذا", "قريتي كذا وكذا المواليتين لكذا شمال كذا"."""
    mention = place.mention
    gap = mention.first - other.mention.last
    if mention.direction is None or mention.named_so or not 0 < gap <= MEASURED:
        return False
    if other.mention.direction is not None or mention.proclitics.startswith("و"):
        return False
    before = mention.first - 1
    while text.word(before) in place_words("about"):
        before -= 1
    told = mention.km is not None or text.word(before) in place_words("kilometre")
    apart = km(place, other) if place.lat is not None and other.lat is not None else 0
    return told or apart <= FAR
