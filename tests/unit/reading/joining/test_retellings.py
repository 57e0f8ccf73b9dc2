"""One happening told again in other words: it stays one claim; and what only looks like it does not."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

HEAD = "مقتل خمسة جنود في كمين بريف حمص"


def told(*lines: str, published: str | None = None) -> list[Claim]:
    found = read(document("a", "\n".join(lines), published=published)).claims
    return [c for c in found if c.kind == "incident"]


def incidents(*lines: str) -> list[str]:
    return [c.action for c in told(*lines)]


@pytest.mark.parametrize(
    "again",
    [
        "وأوضح المصدر أن الكمين استهدف سيارة عسكرية كانت تنقل الجنود.",
        "وقال مصدر عسكري إن الكمين وقع على طريق ترابي وإن المهاجمين انسحبوا بعده.",
        "وأسفر الكمين عن إصابة ثلاثة آخرين بجروح.",
        "ولم تتبن أي جهة الكمين حتى الآن.",
    ],
)
def test_a_deed_taken_up_with_its_article_is_the_one_told_before(again: str) -> None:
    lede = "قتل خمسة جنود أمس في كمين نصبه مسلحون قرب مدينة السخنة بريف حمص الشرقي."
    assert incidents(HEAD, lede, again) == ["ambush"]


def test_the_bombing_without_a_word_of_how_is_the_raid_told_before() -> None:
    claims = told(
        "شنت طائرات حربية غارة على سوق في مدينة أريحا بريف إدلب أمس، ما أدى إلى مقتل أربعة مدنيين.",
        "وقال الدفاع المدني إن القصف استهدف السوق في وقت الذروة.",
    )
    assert [c.action for c in claims] == ["airstrike"]


def test_a_bombing_by_guns_is_another_than_the_raid() -> None:
    claims = incidents(
        "شنت طائرات حربية غارة على مدينة أريحا بريف إدلب أمس، ما أدى إلى مقتل أربعة مدنيين.",
        "وقصفت قوات النظام بالمدفعية مدينة أريحا أمس، ما أدى إلى إصابة امرأة.",
    )
    assert claims == ["airstrike", "shelling"]


def test_the_groups_of_a_toll_are_the_toll_told_before() -> None:
    claims = told(
        "أصيب 19 شخصا في تفجير انتحاري استهدف مخزنا في مدينة كركوك صباح الأحد.",
        "وقال المصدر إن انتحاريا فجر سيارة أمام مخزن في مدينة كركوك، ما أدى إلى إصابة تسعة شرطيين وعشرة مدنيين.",
    )
    assert len(claims) == 1


@pytest.mark.parametrize(
    ("area", "town"),
    [("جنوب ليبيا", "سبها"), ("شمال العراق", "دهوك"), ("ريف درعا الغربي", "طفس")],
)
def test_a_part_of_a_country_or_province_holds_its_towns(area: str, town: str) -> None:
    claims = incidents(
        f"قتل سبعة أشخاص أمس في اشتباكات بين مسلحين في {area}.",
        f"وقال مسعف إن الاشتباكات التي قتل فيها سبعة أشخاص دارت في مدينة {town}.",
    )
    assert claims == ["clash"]


def test_the_same_deed_in_a_neighbouring_town_is_another() -> None:
    claims = incidents(
        "قتل شرطي بانفجار عبوة ناسفة في مدينة نوى أمس.",
        "وقتل شرطي بانفجار عبوة ناسفة في مدينة جاسم أمس.",
    )
    assert claims == ["ied", "ied"]


def test_the_day_of_saying_dates_no_deed() -> None:
    (claim,) = told(
        "قتل ثلاثة جنود في كمين بمحافظة ديالى، حسبما أفاد مصدر أمني اليوم الأحد.", published="2019-06-02"
    )
    assert claim.when is None or claim.when.start is None


def test_the_hospital_of_the_wounded_is_not_where_they_were_hit() -> None:
    (claim,) = told(
        "انفجرت عبوة ناسفة أمس، ما أدى إلى جرح أربعة جنود نقلوا إلى مستشفى دار الحكمة التخصصي في بعلبك."
    )
    assert not any("بعلبك" in p.name for p in claim.where or ())


def test_what_happened_after_a_known_deed_is_told_whole() -> None:
    claims = told("استقدمت قوات النظام بعد الهجوم تعزيزات من اللواء 52 إلى محيط مدينة الحراك بريف درعا.")
    assert [c.action for c in claims] == ["deployment"]
    assert any(p.name == "الحراك" for p in claims[0].where or ())


@pytest.mark.parametrize(
    ("sentence", "dead"),
    [
        ("انفجرت عبوة ناسفة بسيارته قرب مدينة نوى، فقضى على الفور مع اثنين من مرافقيه.", 3),
        ("انفجرت عبوة ناسفة بسيارته قرب مدينة نوى، فقضى مع اثنين من مرافقيه.", 3),
        ("أطلق مسلحون النار على الشرطي في مدينة نوى فقضى على الفور.", 1),
        ("قضى الجيش على ثلاثة مسلحين في مدينة نوى.", 3),
    ],
)
def test_who_died_at_once_was_killed_upon_nobody(sentence: str, dead: int) -> None:
    (claim,) = told(sentence)
    assert [(row.status, row.min) for row in claim.casualties or ()] == [("killed", dead)]


@pytest.mark.parametrize(
    "sentence",
    [
        "اجتاح مقاتلو الفصائل معظم أحياء المدينة",
        "طهر الجيش معظم مناطق ريف حماة.",
        "خسر التنظيم بعض مواقع البلدة أمس.",
        "وخسر الجيش كامل المدينة.",
        "والجيش وصف الهجوم على بلدة سرمين",
    ],
)
def test_parts_of_places_without_a_name_are_read(sentence: str) -> None:
    assert all(claim.evidence for claim in told(sentence))


def test_the_last_word_of_a_text_does_not_tell_of_the_first() -> None:
    attack = "الهجوم على بلدة سرمين أمس أوقع ثلاثة قتلى، والجيش "
    assert incidents(attack + "وصف") == incidents(attack + "تقدم")


def test_two_neighbouring_towns_are_two_happenings_under_one_title() -> None:
    head = "مقتل طفل بقصف على سراقب"
    near = "قتل طفل أمس بقصف مدفعي استهدف بلدة النيرب في ريف إدلب."
    here = "وأصيب ثلاثة رجال بقصف مدفعي على مدينة سراقب."
    found = told(head, near, here, published="2019-05-05")
    assert sorted(place.name for claim in found for place in claim.where) == ["النيرب", "سراقب"]
    assert (
        len(
            told("مقتل طفل بقصف على إدلب", near.replace("بلدة النيرب", "مدينة سراقب"), published="2019-05-05")
        )
        == 1
    )
