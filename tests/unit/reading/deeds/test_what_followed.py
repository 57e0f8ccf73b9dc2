"""What led to a deed, followed it or is only its reason; and how a taking of people is told again."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read
from tests.happened import incidents


def told(*lines: str) -> list[Claim]:
    found = read(document("a", "\n\n".join(lines), published="2021-09-02")).claims
    return [claim for claim in found if claim.kind == "incident"]


@pytest.mark.parametrize(
    "sentence",
    [
        "استعاد الجيش السوري بلدة معرة حرمة بعد أن نفذ الطيران الروسي عشرات الغارات.",
        "سيطر الجيش على مدينة بني وليد بعدما شنت الطائرات ثلاثين غارة على محيطها.",
    ],
)
def test_the_raids_that_led_to_a_capture_do_not_make_it_a_raid(sentence: str) -> None:
    assert [str(c.action) for c in incidents(sentence)] == ["capture_territory", "airstrike"]


@pytest.mark.parametrize(
    "fight",
    [
        "ودارت على إثر الكمين اشتباكات استمرت ساعة.",
        "واندلعت عقب الهجوم مواجهات بالأسلحة الخفيفة بين الطرفين.",
    ],
)
def test_a_fight_that_a_deed_led_to_is_told_with_it(fight: str) -> None:
    lede = "قُتل أربعة جنود، الأربعاء، في كمين نصبه مسلحون في مديرية مودية بمحافظة أبين."
    assert [str(c.action) for c in told("مقتل 4 جنود في كمين بأبين", lede, fight)] == ["ambush"]


def test_a_fight_with_its_own_place_and_toll_is_another() -> None:
    lede = "قُتل أربعة جنود، الأربعاء، في كمين نصبه مسلحون في مديرية مودية بمحافظة أبين."
    fight = "واندلعت بعد الكمين اشتباكات في مدينة لودر أدت إلى مقتل مدني."
    assert [str(c.action) for c in told("مقتل 4 جنود في كمين بأبين", lede, fight)] == ["ambush", "clash"]


@pytest.mark.parametrize(
    "reaction",
    [
        "ودعت حركة حماس إلى تصعيد المقاومة رداً على استشهاد الفتى.",
        "وحذرت الفصائل من انفجار الأوضاع على خلفية مقتل الشاب.",
    ],
)
def test_a_death_that_is_only_a_reason_is_not_added_to_what_was_told_last(reaction: str) -> None:
    found = told(
        "مقتل فتى فلسطيني برصاص الاحتلال في جنين",
        "استشهد فتى فلسطيني صباح اليوم برصاص قوات الاحتلال في مدينة جنين.",
        "وهاجم مستوطنون رعاة في مسافر يطا وأحرقوا خيامهم.",
        reaction,
    )
    assert [len(c.casualties or ()) for c in found] == [1, 0]


def test_how_the_kidnappers_came_is_told_with_the_kidnapping() -> None:
    found = told(
        "مسلحون يخطفون 12 مزارعا شمال شرقي نيجيريا",
        "خطف مسلحون من بوكو حرام 12 مزارعا على الأقل في ولاية بورنو شمال شرقي نيجيريا.",
        "وقال السكان إن المسلحين هاجموا المزارعين وهم في طريقهم إلى حقولهم.",
    )
    assert [str(c.action) for c in found] == ["abduction"]


def test_a_like_deed_with_a_calendar_day_and_a_toll_of_its_own_is_another() -> None:
    found = told(
        "مسلحون يخطفون 12 مزارعا شمال شرقي نيجيريا",
        "خطف مسلحون من بوكو حرام 12 مزارعا في ولاية بورنو شمال شرقي نيجيريا.",
        "ويعد هذا ثالث حادث من نوعه، إذ خُطف 40 مزارعا في 30 مايو.",
    )
    assert [[(r.min, r.max) for r in c.casualties or ()] for c in found] == [[(12, 12)], [(40, 40)]]


@pytest.mark.parametrize(
    "arrival",
    [
        "وقال سكان إن المسلحين وصلوا في سيارات ودراجات نارية إلى المعسكر.",
        "وذكر شاهد أن المهاجمين دخلوا بسيارات تحمل مسلحين من جهة الغابة.",
    ],
)
def test_how_the_attackers_came_is_no_deployment(arrival: str) -> None:
    lede = "هاجم مسلحون معسكرا للجيش المالي في بلدة ديورا وسط البلاد أمس، ما أسفر عن مقتل 23 جنديا."
    assert [str(c.action) for c in told("مقتل 23 جنديا في هجوم وسط مالي", lede, arrival)] == ["attack"]


@pytest.mark.parametrize(
    "sentence",
    [
        "كشفت مفرزة للجيش الوطني الشعبي ودمرت مخبأ للإرهابيين وقنبلتين تقليديتي الصنع بولاية بومرداس.",
        "دمرت القوات المسلحة مخبأ للعناصر الإرهابية يحتوي على متفجرات في جبل الحلال.",
    ],
)
def test_a_hide_that_is_found_and_destroyed_is_a_seizure(sentence: str) -> None:
    assert [str(c.action) for c in incidents(sentence)] == ["weapons_seizure"]


def test_what_went_along_with_a_known_deed_is_not_that_deed() -> None:
    found = incidents("وتزامن القصف مع وصول تعزيزات للحرس الثوري إلى البوكمال.")
    assert [str(c.action) for c in found] == ["deployment"]


def test_the_next_sentence_on_the_same_deed_may_name_a_place_that_is_read_elsewhere() -> None:
    found = told(
        "مقتل 14 عنصرا بغارات على البوكمال",
        "قُتل 14 عنصرا في غارات نفذتها طائرات مجهولة فجر اليوم على ريف البوكمال شرقي دير الزور.",
        "وبحسب الأهالي، فإن الغارات طالت مستودعات للذخيرة في قرية العباس.",
    )
    assert [str(c.action) for c in found] == ["airstrike"]


def test_the_aircraft_of_the_next_raid_is_not_the_raid_told_before() -> None:
    found = told(
        "ألقى الطيران المروحي أربعة براميل على بلدة تلبيسة بريف حمص.",
        "كما نفذ الطيران الحربي غارة على مدينة الباب بريف حلب.",
    )
    assert len(found) == 2


def test_the_launches_that_suspects_are_held_for_do_not_make_the_arrest_a_shelling() -> None:
    found = incidents(
        "أوقفت مديرية المخابرات في الجيش اللبناني عدداً من المشتبه بهم في عمليتي إطلاق صواريخ باتجاه شمال إسرائيل."
    )
    assert [str(c.action) for c in found] == ["arrest", "shelling"]


def test_who_is_suspected_of_belonging_is_arrested_in_the_operation() -> None:
    found = incidents("اعتقلت الشرطة أربعة مشتبهين بالانتماء إلى داعش في عملية إنزال جوي ببلدة الشحيل.")
    assert [str(c.action) for c in found] == ["arrest"]
