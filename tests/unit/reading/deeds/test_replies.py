"""What comes of a deed at once is no happening of its own."""

from __future__ import annotations

import pytest

from tests.happened import incidents


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("سيطرت قوات حكومة الوفاق على مدينة غريان أمس، وفر المسلحون باتجاه ترهونة.", "capture_territory"),
        ("استعاد الجيش العراقي بلدة البغدادي، مما أجبر عناصر التنظيم على الفرار.", "capture_territory"),
        ("استهدف الحوثيون مواقع الجيش في الضالع بقذائف الهاون، وردت القوات بإطلاق النار.", "shelling"),
        ("دارت اشتباكات في حي الخالدية بحلب، ترافقت مع قصف متبادل على مناطق الاشتباكات.", "clash"),
        ("سيطرت الفصائل على قرية عطشان بعد اشتباكات فر على إثرها عشرات الجنود.", "capture_territory"),
    ],
)
def test_fire_returned_and_the_beaten_fleeing_belong_to_the_deed(sentence: str, action: str) -> None:
    assert [claim.action for claim in incidents(sentence)] == [action]


def test_a_fight_that_breaks_out_at_once_belongs_to_the_attack() -> None:
    found = incidents("هاجم مسلحون حاجزا للجيش في عرسال أمس، فاشتبك الطرفان لساعات دون وقوع إصابات.")
    assert len(found) == 1


def test_who_returns_fire_did_not_begin_it() -> None:
    (attack,) = incidents(
        "قصف تنظيم داعش نقطة لقسد في بلدة ذيبان، وردت قسد على مصادر النيران فاشتبك الطرفان."
    )
    assert [p.actor for p in attack.parties if p.role == "initiator"] == ["islamic-state"]


def test_where_the_beaten_fled_to_is_not_where_they_were_beaten() -> None:
    (capture,) = incidents("سيطرت قوات حكومة الوفاق على مدينة غريان أمس، وفر المسلحون باتجاه ترهونة.")
    assert [place.name for place in capture.where] == ["غريان"]


def test_civilians_who_flee_are_told_of_themselves() -> None:
    found = incidents("قصف الجيش بلدة كفرنبل في ريف إدلب أمس، ونزحت 200 عائلة إلى معرة مصرين.")
    assert [claim.action for claim in found] == ["shelling", "displacement"]


def test_both_sides_releases_are_one_exchange() -> None:
    for text in (
        "أفرج الحوثيون عن 20 أسيرا في تعز أمس. وفي المقابل أفرج الجيش عن 15 من أسرى الحوثيين.",
        "تمت عملية تبادل أسرى في مأرب أمس. وأفرج الحوثيون عن 12 جنديا.",
    ):
        assert [claim.action for claim in incidents(text)] == ["prisoner_exchange"]


@pytest.mark.parametrize(
    "text",
    [
        "هاجم مسلحون من داعش نقطة للشرطة في الرشاد أمس وقتلوا ثلاثة.\n\nوقال مصدر إن المهاجمين انسحبوا بعد ذلك.",
        "سيطر الجيش السوداني على الدندر بعد معارك مع قوات الدعم السريع.\n\nوفرت قوات الدعم السريع من المدينة.",
    ],
)
def test_attackers_who_leave_and_the_beaten_who_flee_are_told_with_the_deed(text: str) -> None:
    assert len(incidents(text)) == 1


def test_whoever_took_a_place_and_leaves_it_does_two_things() -> None:
    found = incidents("سيطر تنظيم داعش على بلدة السخنة أمس.\n\nوانسحب تنظيم داعش من السخنة اليوم.")
    assert [claim.action for claim in found] == ["capture_territory", "withdrawal"]
