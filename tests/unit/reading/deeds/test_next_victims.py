"""Further victims in places of their own; who flees, what aircraft drop, and what only looks like a place."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def told(text: str) -> list[tuple[str, list[str], list[tuple[str, int | None, int | None]]]]:
    return [
        (
            claim.action,
            [place.name for place in claim.where],
            [(row.status, row.min, row.max) for row in claim.casualties or ()],
        )
        for claim in incidents(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قتل جندي في كمين قرب زنجبار، وآخر في انفجار لغم قرب لودر.",
            [("ambush", ["زنجبار"], [("killed", 1, 1)]), ("landmine", ["لودر"], [("killed", 1, 1)])],
        ),
        (
            "استشهد شاب برصاص الاحتلال في بلدة بيتا، وآخر في مخيم جنين.",
            [("attack", ["بيتا"], [("killed", 1, 1)]), ("attack", ["مخيم جنين"], [("killed", 1, 1)])],
        ),
        (
            "مقتل ضابط في هجوم على حاجز في بيجي، وآخر بعبوة ناسفة في سامراء.",
            [("attack", ["بيجي"], [("killed", 1, 1)]), ("ied", ["سامراء"], [("killed", 1, 1)])],
        ),
        (
            "أصيبت طفلة بشظايا قذيفة في كفرنبل، وأخريان في حاس جراء القصف المدفعي.",
            [("shelling", ["كفرنبل"], [("wounded", 1, 1)]), ("shelling", ["حاس"], [("wounded", 2, 2)])],
        ),
        (
            "أصيبت طفلة في قصف على مدينة الحديدة وأصيب آخران في حيس.",
            [("shelling", ["الحديدة"], [("wounded", 1, 1)]), ("attack", ["حيس"], [("wounded", 2, 2)])],
        ),
    ],
)
def test_one_more_victim_in_a_place_of_his_own_is_one_more_happening(
    text: str, expected: list[object]
) -> None:
    assert told(text) == expected


def test_he_is_of_the_same_force_as_the_first_and_hurt_by_the_same_hand() -> None:
    first, second = incidents("قتل شرطي برصاص داعش في الحويجة، وآخر في بلدة الرياض.")
    assert [(p.role, p.actor) for p in second.parties] == [(p.role, p.actor) for p in first.parties]


def test_another_who_has_a_verb_of_his_own_stays_with_the_first() -> None:
    assert len(incidents("قتل رجل برصاص مجهولين في مدينة جاسم، وآخر كان يرافقه أصيب بجروح.")) == 1


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("لقي رجلان على الأقل مصرعهما في انفجار قنبلة في بغداد.", 2, None),
        ("أصيب جنديان سوريان على الأقل بنيران قناص في تادف.", 2, None),
        ("قتل 41 مدنيا على الأقل في غارة على الموصل.", 41, None),
        ("قتل رجلان في انفجار قنبلة في بغداد.", 2, 2),
    ],
)
def test_one_or_two_at_least_may_be_more(text: str, least: int, most: int | None) -> None:
    (claim,) = incidents(text)
    assert [(row.min, row.max) for row in claim.casualties or ()] == [(least, most)]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("فر المسلحون من بلدة صوران باتجاه طيبة الإمام بعد تقدم الجيش.", "withdrawal"),
        ("فر إرهابيو النصرة من قرية تل مرق.", "withdrawal"),
        ("هرب سبعة عناصر من جيش العشائر إلى مناطق قسد.", "defection"),
        ("فر أربعة عناصر من الجيش السوري إلى الأردن وأعلنوا انشقاقهم.", "defection"),
        ("سقطت صواريخ فراغية على سوق بلدة معرشورين ما أدى إلى مقتل امرأة.", "airstrike"),
    ],
)
def test_who_flees_a_place_has_not_changed_sides_and_what_only_aircraft_drop_is_an_air_raid(
    text: str, action: str
) -> None:
    assert [claim.action for claim in incidents(text)] == [action]


def test_leaflets_are_no_air_raid() -> None:
    text = "ألقت طائرات الجيش السوري منشورات على بلدة بصر الحرير تدعو السكان إلى تسليم المسلحين."
    assert "airstrike" not in [claim.action for claim in incidents(text)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("وأدى العدوان إلى مقتل جنديين وإصابة ستة في محيط مطار الضبعة.", ["مطار الضبعة"]),
        ("سقطت قذيفة وأدى الشرف إلى إصابة طفل في صنعاء.", ["صنعاء"]),
        ("اشتباكات في وادي بردى.", ["وادي بردى"]),
        ("أعدم التنظيم خمسة أشخاص بتهم منها الكفر والردة في الميادين.", ["الميادين"]),
        ("سقطت ثلاث قذائف في منطقة وقف التصعيد بإدلب.", ["منطقة وقف التصعيد"]),
        ("انفجرت عبوة في قرية الكفر بالسويداء.", ["الكفر"]),
    ],
)
def test_a_verb_and_everyday_words_are_no_places(text: str, places: list[str]) -> None:
    assert [place.name for claim in incidents(text) for place in claim.where] == places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أصيب ثلاثة مدنيين بقصف على الأتارب، وخمسة آخرون بقصف على دارة عزة.",
            [("shelling", ["الأتارب"], [("wounded", 3, 3)]), ("shelling", ["دارة عزة"], [("wounded", 5, 5)])],
        ),
        (
            "قتل أربعة جنود في كمين قرب زنجبار، واثنان آخران في انفجار لغم قرب لودر.",
            [("ambush", ["زنجبار"], [("killed", 4, 4)]), ("landmine", ["لودر"], [("killed", 2, 2)])],
        ),
        (
            "اعتقلت الهيئة تسعة أشخاص في بلدة معرة حرمة، وفي النقير أربعة.",
            [("arrest", ["معرة حرمة"], [("captured", 9, 9)]), ("arrest", ["النقير"], [("captured", 4, 4)])],
        ),
    ],
)
def test_more_victims_counted_in_another_place_are_one_more_happening(
    text: str, expected: list[object]
) -> None:
    assert told(text) == expected


def test_counts_by_place_of_one_total_make_no_happenings() -> None:
    text = "قُتل أمس 12 شخصاً برصاص قوات الأمن، سبعة منهم في حمص، وثلاثة في حماة، واثنان في دير الزور."
    assert len(incidents(text)) <= 1
