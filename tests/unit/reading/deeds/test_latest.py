"""The last of several that a sentence tells of together is a happening of its own (codebook §1)."""

from __future__ import annotations

import pytest

from tests.happened import incidents

SEVERAL = [
    (
        "شنت طائرات أمريكية غارات عدة على مواقع الحوثيين في صعدة وحجة، كان آخرها غارة على معسكر في الحديدة أمس.",
        "airstrike",
        {("initiator", "us-forces"), ("target", "houthis")},
        ["الحديدة"],
    ),
    (
        "شهدت محافظة درعا سلسلة اغتيالات خلال الأشهر الماضية في طفس ونوى، كان آخرها اغتيال ضابط في بلدة المزيريب.",
        "assassination",
        set(),
        ["المزيريب"],
    ),
    (
        "قُتل عشرات الجنود في هجمات لداعش في كركوك وديالى خلال العام الحالي، كان آخرهم ثلاثة جنود بكمين في قضاء داقوق.",
        "ambush",
        {("initiator", "islamic-state"), ("target", "iraqi-army")},
        ["داقوق"],
    ),
]


@pytest.mark.parametrize(("sentence", "action", "sides", "where"), SEVERAL)
def test_the_last_one_has_its_own_place_and_the_sides_of_all(
    sentence: str, action: str, sides: set[tuple[str, str]], where: list[str]
) -> None:
    last = incidents(sentence)[-1]
    assert last.action == action
    assert sides <= {(p.role, p.actor or p.name) for p in last.parties}
    assert [p.name for p in last.where] == where


def test_what_became_of_all_became_of_the_last() -> None:
    (last,) = incidents(SEVERAL[2][0])
    assert [(r.status, r.min, r.actor) for r in last.casualties] == [("killed", 3, "iraqi-army")]


def test_the_last_man_of_those_lost() -> None:
    (last,) = incidents(
        "خسر الجيش السوداني عشرات الضباط خلال الأشهر الماضية، قُتلوا في معارك في الفاشر والأبيض، "
        "كان آخرهم اللواء ركن عثمان الجيلاني بكمين في مدينة بارا."
    )
    assert [(p.name, p.status) for p in last.people] == [("عثمان الجيلاني", "killed")]
    assert [p.name for p in last.where] == ["بارا"]
