"""A heading tells what stands below it, and nothing of the story above."""

from __future__ import annotations

from tests.happened import incidents


def test_the_blast_of_a_heading_is_not_the_shooting_above_it() -> None:
    told = incidents(
        "قُتلت سيدة اليوم الأربعاء برصاص مسلحين مجهولين في حي طريق السد بمدينة درعا.\n\n"
        "وقال تجمع أحرار حوران إن المسلحين أطلقوا النار على السيدة عندما كانت في طريقها إلى إحدى المدارس.\n\n"
        "انفجار في درعا\n\n"
        "ويوم الاثنين وقع انفجار عنيف على طريق خربة غزالة قرب مدينة درعا، ولم يعرف مصدره."
    )
    assert told[0].action in ("attack", "assassination")
    assert "ied" in [c.action for c in told[1:]]


def test_who_was_killed_hours_before_fell_elsewhere() -> None:
    told = incidents(
        "اغتال مجهولون سالم الرفاعي في مدينة طفس صباح اليوم، سبقها بساعات مقتل رامي الحسن أمام منزله في بلدة عتمان."
    )
    assert [p.name for p in told[-1].where] == ["عتمان"]
    assert len(told) == 2


def test_shots_behind_a_blast_are_of_it() -> None:
    told = incidents(
        "استهدف مجهولون سيارة عسكرية لقوات النظام بعبوة ناسفة في بلدة المزيريب غربي درعا، تبعها إطلاق نار كثيف."
    )
    assert [c.action for c in told] == ["ied"]


def test_the_hospital_that_the_wounded_were_brought_to_parts_no_toll_from_its_blast() -> None:
    (told,) = incidents(
        "انفجرت عبوة ناسفة بسيارة للشرطة في بلدة نوى أمس، ما أدى إلى مقتل شرطي وإصابة اثنين، "
        "نقلوا إلى مشفى درعا الوطني."
    )
    assert [p.name for p in told.where] == ["نوى"]
    assert [(r.status, r.min) for r in told.casualties] == [("killed", 1), ("wounded", 2)]


def test_a_hospital_that_is_hit_is_the_place() -> None:
    (told,) = incidents("استهدفت غارة لطيران النظام مشفى درعا الوطني أمس وقُتل طبيب.")
    assert [p.name for p in told.where] == ["مشفى درعا الوطني"]
