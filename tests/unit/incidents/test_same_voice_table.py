"""Names that reports cite, and how many voices they are: of people, of bodies of a state, of networks."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.folding import fold_word
from marsad.incidents.same_voice import one_voice, sounds_alike


def folded(name: str) -> str:
    return " ".join(map(fold_word, name.split()))


def groups(*names: str) -> set[frozenset[str]]:
    """The names that are one voice, together."""
    one = one_voice(map(folded, names))
    heads = {head: frozenset(name for name in one if one[name] == head) for head in one.values()}
    return set(heads.values())


def voices(*names: str) -> int:
    found = {len(groups(*order)) for order in permutations(names)}
    assert len(found) == 1, "the order of names decides"
    return found.pop()


# Names between bars, and how many voices they are.
PEOPLE = [
    # an office or a title before a name
    ("خالد العمر | الناشط خالد العمر", 1),
    ("خالد العمر | مدير المشفى خالد العمر", 1),
    ("خالد العمر | الطبيب في المشفى الميداني خالد العمر", 1),
    ("خالد العمر | الدكتور خالد العمر | مدير صحة حلب خالد العمر", 1),
    # two people
    ("خالد العمر | خالد العلي", 2),
    ("خالد العمر | سامر العمر", 2),
    ("خالد العمر | الناشط سامر العمر", 2),
    ("خالد العمر | سامر خالد العمر", 2),
    ("حسن العمر | حسين العمر", 2),
    ("محمد العمر | محمود العمر", 2),
    ("علي العمر | علاء العمر", 2),
    # one word is no name to go by
    ("خالد | خالد العمر", 2),
    ("الناشط | الناشط خالد العمر", 2),
    # spelt in two ways
    ("خالد العمر | خالد عمر", 1),
    ("أحمد العمر | احمد العمر", 1),
    ("عبد الله العمر | عبدالله العمر", 1),
    ("عبد الله العمر | الناشط عبدالله العمر", 1),
    ("نور الدين العمر | نورالدين العمر", 1),
    ("عبد الله العمر | عبد الرحمن العمر", 2),
    ("علي العمر | مدير المشفى علي العمر", 1),
    ("محمد العمر | علي محمد العمر", 2),
    ("جون مكارثي | جون ماكارثي", 1),
    ("غيورغ شميدت | جيورج شميدت", 1),
    ("رامي عبد الرحمن | مدير المرصد رامي عبد الرحمن", 1),
    # a third name behind a name that is known
    ("خالد العمر | خالد العمر الحسن", 1),
]


@pytest.mark.parametrize(("names", "number"), PEOPLE)
def test_people(names: str, number: int) -> None:
    assert voices(*[name.strip() for name in names.split("|")]) == number


BODIES = [
    # with and without its country, its ministry, its article
    ("الشرطة | الشرطة العراقية", 1),
    ("الشرطة | شرطة كركوك", 1),
    ("الشرطة العراقية | شرطة كركوك", 1),
    ("وزارة الصحة | الصحة", 1),
    ("وزارة الصحة | وزارة الصحة السودانية", 1),
    ("وزارة الداخلية | الداخلية العراقية", 1),
    ("الدرك | الدرك الأردني", 1),
    # of those that there can be two of
    ("الجيش | الجيش العراقي", 1),
    ("الجيش العراقي | الجيش السوري", 2),
    ("الجيش | الجيش العراقي | الجيش السوري", 3),
    ("وزارة الدفاع | وزارة الدفاع الروسية", 1),
    ("وزارة الدفاع الروسية | وزارة الدفاع التركية", 2),
    ("وزارة الخارجية | وزارة الخارجية الروسية", 1),
    ("وزارة الخارجية الروسية | وزارة الخارجية التركية", 2),
    ("الحكومة | الحكومة اليمنية", 1),
    ("السلطات | السلطات المحلية", 1),
    # two bodies are two
    ("الشرطة | الجيش", 2),
    ("وزارة الصحة | وزارة الدفاع", 2),
    ("وزارة الصحة | الشرطة | الجيش", 3),
    # a body is nobody of its name's words
    ("الجيش | جيش الفتح", 1),
    ("شبكة الصحة | وزارة الصحة", 2),
]


@pytest.mark.parametrize(("names", "number"), BODIES)
def test_bodies_of_a_state(names: str, number: int) -> None:
    assert voices(*[name.strip() for name in names.split("|")]) == number


NETWORKS = [
    ("شبكة الوادي | شبكة التل", 2),
    ("شبكة الوادي | شبكة الوادي الإعلامية", 2),
    ("شبكة وادي الفرات | شبكة وادي الفرات الإعلامية", 1),
    ("شبكة وادي الفرات | شبكة وادي الفرات في الرقة", 2),
    ("مركز توثيق الانتهاكات | مركز توثيق الانتهاكات السوري", 1),
    ("مركز توثيق الانتهاكات | المركز السوري لتوثيق الانتهاكات", 1),
    ("لجنة الأهالي | لجنة الأهالي المحلية", 2),
    ("sohr | شبكة وادي الفرات", 2),
    ("document:a | document:b", 2),
]


@pytest.mark.parametrize(("names", "number"), NETWORKS)
def test_networks_and_centres(names: str, number: int) -> None:
    assert voices(*[name.strip() for name in names.split("|")]) == number


def test_the_shortest_name_stands_for_the_voice_and_of_equals_the_first() -> None:
    one = one_voice(map(folded, ["مدير المشفى خالد العمر", "الناشط خالد العمر", "خالد العمر"]))
    assert set(one.values()) == {folded("خالد العمر")}
    one = one_voice(map(folded, ["خالد عمر", "خالد العمر"]))
    assert set(one.values()) == {min(folded("خالد عمر"), folded("خالد العمر"))}


def test_nobody_cited_is_no_voice() -> None:
    assert one_voice([]) == {}
    assert one_voice(["sohr"]) == {"sohr": "sohr"}


SOUNDS = [
    ("توماس", "طوماس", False),
    ("ستيفن", "ستيفان", True),
    ("مايكل", "ميكل", True),
    ("غوردون", "جوردون", True),
    ("تشيسترمان", "شيسترمان", True),
    ("تشارلي", "شارلي", False),  # names of their own
    ("دجون", "جون", True),
    ("روبرت", "روبيرت", True),
    ("روبرت", "ألبرت", False),
    ("لي", "لو", False),
    ("آن", "أن", True),
]


@pytest.mark.parametrize(("one", "other", "alike"), SOUNDS)
def test_two_spellings_of_a_foreign_name(one: str, other: str, alike: bool) -> None:
    ours, theirs = [fold_word(one)], [fold_word(other)]
    assert sounds_alike(ours, theirs) is sounds_alike(theirs, ours) is alike


NAMES = st.sampled_from(
    [folded(name.strip()) for names, _ in (*PEOPLE, *BODIES, *NETWORKS) for name in names.split("|")]
)


@given(st.lists(NAMES, max_size=6, unique=True), st.randoms())
def test_the_order_in_which_names_come_decides_nothing(names: list[str], chance: object) -> None:
    first = one_voice(names)
    chance.shuffle(names)  # type: ignore[attr-defined]
    assert one_voice(names) == first
    assert set(first) == set(names)
    assert all(first[head] == head for head in first.values())
