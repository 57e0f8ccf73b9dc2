"""Wordings of reports from Yemen, Sudan, Libya, the Sahel and Somalia that were read wrong, with their opposites."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(raw: str) -> list[Claim]:
    found = read(document("x", raw, published="2024-02-15")).claims
    return [claim for claim in found if claim.kind == "incident"]


def rows(raw: str) -> list[tuple[str, str | None, int | None, int | None]]:
    return [(r.status, r.actor, r.min, r.max) for i in incidents(raw) for r in i.casualties or ()]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("أصيب ثلاثيني بشظايا بانفجار لغم في منطقة قيفة شمال مدينة رداع.", [("wounded", "civilians", 1, 1)]),
        ("قتل ستيني برصاص قناص حوثي شرقي مدينة تعز.", [("killed", "civilians", 1, 1)]),
        (
            "قتل راع خمسيني وأصيبت أربعينية بانفجار لغم في مديرية الدريهمي.",
            [("killed", "civilians", 1, 1), ("wounded", "civilians", 1, 1)],
        ),
        (
            "أصيب جندي ثلاثيني من القوات الحكومية بطلق قناص في جبهة مريس.",
            [("wounded", "yemeni-government-forces", 1, 1)],
        ),
        ("في شارع الثلاثيني في غزة قتل خمسة مدنيين بقصف إسرائيلي.", [("killed", "civilians", 5, 5)]),
    ],
)
def test_who_is_told_by_his_age(raw: str, expected: list[object]) -> None:
    assert rows(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("أدى القصف إلى نزوح مئات الأسر من مدينة حرض.", [("displaced", "civilians", 200, None)]),
        ("نزحت عشرات الأسر من مدينة حرض إلى مديرية عبس.", [("displaced", "civilians", 20, None)]),
        ("أسر الجيش ثلاثة من عناصر الحوثيين في جبهة مريس.", [("captured", "houthis", 3, 3)]),
        ("تمكنت قوات الجيش من أسر 12 مقاتلا من الحوثيين في جبهة مريس.", [("captured", "houthis", 12, 12)]),
        ("وقعت الغارة على منزل أسرة في مديرية عبس وقتلت خمسة أشخاص.", [("killed", "civilians", 5, 5)]),
        ("وقع ثلاثة من عناصر الحوثي في أسر القوات الحكومية في جبهة مريس.", [("captured", "houthis", 3, 3)]),
    ],
)
def test_families_are_no_captives(raw: str, expected: list[object]) -> None:
    assert rows(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("نفذ الجيش هجوما في جبهة مريس، تكبد فيه الحوثيون عشرات القتلى والجرحى.", "houthis"),
        ("تكبد الجيش السوداني 40 قتيلا في معارك بابنوسة مع قوات الدعم السريع.", "sudanese-army"),
        ("تكبدت قوات الدعم السريع 40 قتيلا في معارك بابنوسة مع الجيش السوداني.", "rapid-support-forces"),
    ],
)
def test_the_dead_are_whose_loss_they_are(raw: str, expected: str) -> None:
    assert {row[1] for row in rows(raw)} == {expected}


def test_a_loss_without_a_figure_gives_no_row() -> None:
    assert rows("أدى الهجوم إلى تكبد الحوثيين خسائر مادية في جبهة مريس.") == []


@pytest.mark.parametrize(
    "raw",
    [
        "جرح 17 مدنيا، منهم 8 نساء إصابتهن خطيرة، في قصف على مدينة تعز.",
        "جرح 17 مدنيا، بينهم 8 نساء إصاباتهن خطرة، في قصف على مدينة تعز.",
        "جرح 17 مدنيا، منهم 8 أطفال إصابتهم خطيرة، في قصف على مدينة تعز.",
    ],
)
def test_the_gravely_wounded_are_some_of_the_wounded(raw: str) -> None:
    assert rows(raw) == [("wounded", "civilians", 17, 17)]


def test_the_other_wounded_are_no_fewer_for_the_grave_among_them() -> None:
    found = rows("جرح 17 آخرين، منهم 8 نساء إصابتهن خطيرة، في قصف على مدينة تعز.")
    assert [(row[0], row[2], row[3]) for row in found] == [("wounded", 17, 17)]


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("قتلت قوات الدعم السريع 67 شخصاً بقرية جلقني بمحلية أبو حجار.", []),
        ("قتل ثلاثة مدنيين في هجوم على قرية تابعة لمحلية أبو حجار.", []),
        ("قتل القيادي أبو حجار في بلدة كرتالا.", ["أبو حجار"]),
    ],
)
def test_a_locality_named_like_a_man_is_nobody(raw: str, names: list[str]) -> None:
    assert [p.name for i in incidents(raw) for p in i.people or ()] == names


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        (
            "ذكرت القيادة الأميركية أنها دمرت ستة صواريخ مضادة للسفن وثلاث طائرات مسيرة أمس.",
            "weapons_seizure",
        ),
        ("دمرت القوات الأميركية صاروخين باليستيين وطائرة مسيرة فوق خليج عدن أمس.", "weapons_seizure"),
        ("دمرت طائرتان مسيرتان للدعم السريع مخزنا للوقود في مدينة كوستي أمس.", "drone_strike"),
        ("دمرت غارات التحالف منزلا في صعدة وقتلت طفلين أمس.", "airstrike"),
        ("قتل خمسة جنود في هجوم بمركبات محملة بالمتفجرات على معسكر للجيش في نيونو.", "vehicle_bomb"),
        ("انفجرت سيارة محملة بالمتفجرات قرب فندق في مقديشو أمس وقتلت ثمانية أشخاص.", "vehicle_bomb"),
        ("ضبطت قوات الجيش شاحنة محملة بالمتفجرات في عدن أمس.", "weapons_seizure"),
    ],
)
def test_arms_destroyed_and_arms_used(raw: str, action: str) -> None:
    assert [i.action for i in incidents(raw)] == [action]


@pytest.mark.parametrize(
    ("raw", "places"),
    [
        ("تعرضت سفينة مسجلة في ليبيريا لهجوم صاروخي في خليج عدن أمس.", ["خليج عدن"]),
        ("استهدف الحوثيون ناقلة ترفع علم بنما في البحر الأحمر أمس.", ["البحر الأحمر"]),
        ("رفع الجيش العلم الليبي في سبها أمس بعد السيطرة عليها.", ["سبها"]),
    ],
)
def test_where_a_ship_is_registered_is_not_where_it_was_hit(raw: str, places: list[str]) -> None:
    assert [p.name for i in incidents(raw) for p in i.where] == places


@pytest.mark.parametrize(
    ("raw", "parties"),
    [
        (
            "أعدمت قوات الدعم السريع 22 مواطنا في النهود بتهمة انتمائهم للجيش السوداني.",
            {"rapid-support-forces"},
        ),
        ("قتلت قوات حفتر شابا في درنة بدعوى انتمائه لتنظيم الدولة.", {"libyan-national-army"}),
        ("اعتقل الجيش السوداني تسعة شبان في سنجة بتهمة تعاونهم مع قوات الدعم السريع.", {"sudanese-army"}),
        ("قتل الجيش السوداني تسعة من قوات الدعم السريع في سنجة.", {"sudanese-army", "rapid-support-forces"}),
    ],
)
def test_whom_the_victims_are_charged_with_belonging_to_is_no_party(raw: str, parties: set[str]) -> None:
    (told,) = incidents(raw)
    assert {p.actor for p in told.parties or () if p.actor != "civilians"} == parties


@pytest.mark.parametrize(
    ("raw", "figures"),
    [
        ("عدد ضحايا هجمات الجماعات المسلحة بمنطقة الساحل تضاعف 3 مرات منذ 2018.", []),
        ("تضاعفت هجمات حركة الشباب أربع مرات خلال العام الماضي.", []),
        ("قصفت المدفعية حي الزهور خمس مرات منذ صباح الأحد.", [5]),
        ("شن الطيران الحربي غارات على صعدة 12 مرة خلال الأسبوع الماضي.", [12]),
    ],
)
def test_how_many_times_a_figure_grew_is_no_count_of_attacks(raw: str, figures: list[int]) -> None:
    found = read(document("x", raw, published="2024-02-15")).claims
    assert [claim.min for claim in found if claim.kind == "tally"] == figures


@pytest.mark.parametrize(
    ("raw", "role"),
    [
        ("أدى استهداف قوات الدعم السريع المدنيين في نيالا أمس إلى مقتل عشرة.", "initiator"),
        ("أدى استهداف قوات الدعم السريع الطواقم الطبية في نيالا أمس إلى مقتل عشرة.", "initiator"),
        ("أدى استهداف قوات الدعم السريع الأحياء السكنية في نيالا أمس إلى مقتل عشرة.", "initiator"),
        ("أدى استهداف قوات الدعم السريع في نيالا أمس إلى مقتل عشرة.", "target"),
        ("أدى استهداف قوات الدعم السريع المتمردة في نيالا أمس إلى مقتل عشرة.", "target"),
    ],
)
def test_who_hits_the_people_behind_him_is_not_hit(raw: str, role: str) -> None:
    (told,) = incidents(raw)
    assert [p.role for p in told.parties or () if p.actor == "rapid-support-forces"] == [role]
    assert ("rapid-support-forces" in {row[1] for row in rows(raw)}) == (role == "target")


def test_families_who_came_are_not_held() -> None:
    raw = (
        "قالت المنسقية إن مئات الأسر القادمة من مدينة بابنوسة وصلت، أمس، إلى منطقة المجلد، في ظل أوضاع قاسية."
    )
    found = read(document("x", raw, published="2024-02-15")).claims
    assert [claim.measure for claim in found if claim.kind == "tally"] == []
