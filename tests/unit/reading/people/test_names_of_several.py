"""Several named before a verb, behind directions and brackets; men besides those told before."""

import pytest

from tests.harmed import rows_and_people


@pytest.mark.parametrize(
    ("text", "rows", "people"),
    [
        (
            "العميد زيد أحمد الحداد، والمساعد علي محمد حمزة، والمساعد أحمد صالح النجار، وهم من منتسبي اللواء الثالث، "
            "قتلوا في جبهة نهم شرقي صنعاء.",
            [("killed", 3)],
            {("زيد أحمد الحداد", "killed"), ("علي محمد حمزة", "killed"), ("أحمد صالح النجار", "killed")},
        ),
        (
            "اعتقلت القوات الإسرائيلية أربعة فلسطينيين في رام الله؛ هم: مشرف الحداد، ونجله ليث، ويزن جلال النجار من "
            "بلدة بيت ريما شمالا، ولافي عاطف سالم من البيرة.",
            [("captured", 4)],
            {
                ("مشرف الحداد", "captured"),
                ("ليث", "captured"),
                ("يزن جلال النجار", "captured"),
                ("لافي عاطف سالم", "captured"),
            },
        ),
        (
            "اعتقلت قوات الاحتلال في جنين الأسير المحرر صامد بشير غانم من بلدة سيلة الظهر.",
            [("captured", 1)],
            {("صامد بشير غانم", "captured")},
        ),
        (
            "قتلت غارات التحالف اثنين من القيادات الحوثية غربي محافظة تعز، إلى جانب مصرع ستة من مرافقيهم.",
            [("killed", 8)],
            set(),
        ),
        (
            "قُتل العنصر خالد الحداد على الفور إثر إصابة مباشرة في دير الزور، فيما لاذ المهاجمان بالفرار.",
            [("killed", 1)],
            {("خالد الحداد", "killed")},
        ),
    ],
)
def test_each_is_counted_and_named(
    text: str, rows: list[tuple[str, int | None]], people: set[tuple[str, str | None]]
) -> None:
    assert rows_and_people(text) == (rows, people)
