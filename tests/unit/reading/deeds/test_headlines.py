"""Headlines that join two happenings, and those that tell one in two halves."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

BODY = "وتابعت المصادر أن التفاصيل ستعلن لاحقا في بيان يصدر عن الجهات المعنية.\nوتعيش المنطقة ظروفا صعبة."


def incidents(title: str, *lines: str) -> list[Claim]:
    found = read(document("a", "\n\n".join([title, *(lines or [BODY])]), published="2021-09-02")).claims
    return [claim for claim in found if claim.kind == "incident"]


@pytest.mark.parametrize(
    ("title", "actions"),
    [
        ("اشتباكات عنيفة في تعز والحوثيون يقصفون أحياء سكنية", ["clash", "shelling"]),
        ("الاحتلال يهدم منزلا في القدس ومستوطنون يحرقون أشجارا في نابلس", ["property_destruction"] * 2),
        ("الطيران الروسي يقصف جسر الشغور وهيئة تحرير الشام تستهدف معسكر جورين", ["shelling", "attack"]),
    ],
)
def test_a_headline_joins_two_happenings(title: str, actions: list[str]) -> None:
    found = [str(claim.action) for claim in incidents(title)]
    assert len(found) == len(actions)
    assert found[1:] == actions[1:]


@pytest.mark.parametrize(
    "title",
    [
        "هجوم للجيش والحشد الشعبي يستهدف معقلا لداعش في ديالى",
        "مقتل 5 مدنيين وإصابة 10 بقصف للنظام على إدلب",
        "داعش يهاجم حاجزا في ديالى والجيش يتصدى للهجوم",
        "تفجير انتحاري في بيشاور ومقتل 20 مصليا",
    ],
)
def test_a_headline_tells_one_happening_in_two_halves(title: str) -> None:
    assert len(incidents(title)) == 1


def test_each_half_of_a_headline_is_told_again_by_its_own_paragraph() -> None:
    found = incidents(
        "مقتل عنصرين من الفرقة 15 واغتيال متهم بتجارة المخدرات",
        "قُتل عنصران من الفرقة 15 بإطلاق نار على الطريق الواصل بين بلدتي تسيل وسحم الجولان غربي درعا.",
        "وفي مدينة جاسم، اغتال مجهولون الشاب محمود الحلقي المتهم بتجارة المخدرات أمام منزله.",
    )
    assert [str(claim.action) for claim in found] == ["attack", "assassination"]
    assert [[p.name for p in claim.where] for claim in found][1] == ["جاسم"]


def test_what_a_paragraph_takes_up_behind_its_verb_is_the_deed_of_the_headline() -> None:
    found = incidents(
        "مقتل 12 جنديا في هجوم على ثكنة عسكرية شمال بنين",
        "قُتل 12 جنديا أمس في هجوم شنه مسلحون على ثكنة في منطقة أليبوري شمالي بنين.",
        "واستهدف الهجوم وحدة تضم عشرات الجنود، وأصيب قائدها بجروح.",
    )
    assert len(found) == 1


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("وأعلن الجيش أنه حرر خمسة من التلاميذ في غابة قرب بلدة داماساك.", "release"),
        ("حررت القوات الأمنية أربع نساء كن محتجزات لدى التنظيم في مخيم الهول.", "release"),
        ("حررت القوات العراقية حي الزنجيلي في الموصل وأجلت مئات المدنيين.", "capture_territory"),
        ("قُتل تسعة مدنيين عندما اصطدمت حافلتهم بقنبلة زُرعت على جانب الطريق في ولاية غزني.", "ied"),
    ],
)
def test_who_or_what_is_freed_and_what_a_bomb_by_the_road_is(sentence: str, action: str) -> None:
    assert str(incidents("أخبار", sentence)[0].action) == action


def test_dead_and_hurt_before_one_figure_are_one_clause() -> None:
    raw = "مواجهات عنيفة شمال الضالع: مقتل وإصابة 7 عناصر حوثية\nشهدت الضالع مواجهات بين الجيش والحوثيين."
    claims = [c for c in read(document("t", raw)).claims if c.kind == "incident"]
    rows = [(r.status, r.min) for c in claims for r in c.casualties or ()]
    assert rows == [("killed_or_wounded", 7)]
