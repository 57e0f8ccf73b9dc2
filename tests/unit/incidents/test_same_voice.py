"""Which cited names are one voice: offices, foreign names in two spellings, bodies with and without their country."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold_word
from marsad.incidents.same_voice import one_voice, sounds_alike


def heads(*names: str) -> int:
    """How many voices the names are."""
    folded = [" ".join(map(fold_word, name.split())) for name in names]
    one = one_voice(folded)
    assert one == one_voice(reversed(folded))
    assert set(one) == set(folded)
    assert all(one[one[name]] == one[name] for name in folded)
    return len(set(one.values()))


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["خالد عمر", "مدير المكتب خالد عمر"], 1),
        (["محمد علي", "احمد محمد علي"], 2),
        (["لجنة التنسيق المحلية", "لجنة التنسيق المحلية في حمص", "لجنة التنسيق المحلية في حلب"], 3),
        (["الجيش السوداني", "الجيش السوداني الشعبي"], 2),
    ],
)
def test_a_longer_name_is_the_same_voice_only_by_its_office(names: list[str], found: int) -> None:
    assert heads(*names) == found


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("توماس رايشنبرغ", "توماس رايشنبرج", True),
        ("بيتر تشودري", "بيتر شودري", True),
        ("بيتر كيشوار", "بيتر كشوار", True),
        ("احمد حسن", "احمد حسين", False),  # both are names of their own
        ("عثمان ابوبكر", "عثمان ابوبكر", True),
        ("بيتر لي", "بيتر لو", False),  # too short to tell
    ],
)
def test_a_foreign_name_is_spelt_in_two_ways(one: str, other: str, alike: bool) -> None:
    assert sounds_alike(one.split(), other.split()) is alike
    assert (heads(one, other) == 1) is alike


def test_a_foreign_name_behind_an_office_too() -> None:
    assert heads("قائد الشرطة بيتر كيشوار", "بيتر كشوار") == 1


def test_a_known_given_name_and_one_more_tell_who_it_is() -> None:
    assert heads("عثمان كولو", "عثمان كولو مانجا") == 1
    assert heads("صوت الفرات", "صوت الفرات الحر") == 2


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["الشرطة", "الشرطة النمساوية", "الشرطة في النمسا", "شرطة المدينة"], 1),
        (["الداخلية", "وزارة الداخلية الأردنية"], 1),
        (["وزارة الداخلية", "وزارة الصحة"], 2),
        (["الجيش", "الجيش النيجري"], 1),
        (["الجيش", "الجيش الروسي", "الجيش التركي"], 3),
        (["الجيش الروسي", "الجيش التركي"], 2),
        (["لجنة مكافحة الإرهاب", "اللجنة الوطنية لمكافحة الإرهاب", "لجنة مكافحة الإرهاب الروسية"], 1),
        (["لجنة الإنقاذ", "لجنة الإنقاذ الدولية"], 2),  # too short a name to know it in a longer one
    ],
)
def test_a_body_is_one_voice_with_and_without_its_country(names: list[str], found: int) -> None:
    assert heads(*names) == found
