"""People told one behind the other: in quotation marks, behind titles, as a man's brothers, by what they live from."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(text: str) -> tuple[list[tuple[str, int | None]], set[tuple[str, str | None]]]:
    incidents = [c for c in read(document("page", text)).claims if c.kind == "incident"]
    rows = [
        (r.status, r.min)
        for c in incidents
        for r in (c.casualties if isinstance(c.casualties, tuple) else ())
    ]
    return sorted(rows), {(p.name, p.status) for c in incidents for p in c.people or ()}


@pytest.mark.parametrize(
    ("text", "rows", "people"),
    [
        (
            'قتل الشاب "مصعب النجار" والشاب "هيثم الكردي" برصاص مجهولين في مدينة جاسم.',
            [("killed", 2)],
            {("مصعب النجار", "killed"), ("هيثم الكردي", "killed")},
        ),
        (
            'أسفرت المداهمة في بلدة الزر عن اعتقال "عمر العواد" وشقيقيه.',
            [("captured", 3)],
            {("عمر العواد", "captured")},
        ),
        (
            "استشهد الشاب أمجد زياد الحداد وأصيب شقيقه محمود برصاص الاحتلال في بلدة عرابة.",
            [("killed", 1), ("wounded", 1)],
            {("أمجد زياد الحداد", "killed"), ("محمود", "wounded")},
        ),
        (
            "قتل الشاب عمر فايز الحداد وجرح شقيقه “سامر” برصاص مجهولين قرب بلدة تسيل.",
            [("killed", 1), ("wounded", 1)],
            {("عمر فايز الحداد", "killed"), ("سامر", "wounded")},
        ),
        (
            "داهمت قوات الاحتلال بلدة بيت أمر، واعتقلت المواطنين: محمد يوسف عوض، وخالد إبراهيم سليم، وأحمد حنون.",
            [("captured", 3)],
            {
                ("محمد يوسف عوض", "captured"),
                ("خالد إبراهيم سليم", "captured"),
                ("أحمد حنون", "captured"),
            },
        ),
        (
            "قتل خباز وصراف في سوق مدينة الباب برصاص مجهولين.",
            [("killed", 2)],
            set(),
        ),
    ],
)
def test_each_of_them_is_counted(
    text: str, rows: list[tuple[str, int | None]], people: set[tuple[str, str | None]]
) -> None:
    assert told(text) == (rows, people)


def test_his_sister_is_not_his_brother() -> None:
    assert told("قتلت الطفلة سلمى الحداد وأصيبت شقيقتها نور بغارة على معرة مصرين.")[1] == {
        ("سلمى الحداد", "killed"),
        ("نور", "wounded"),
    }
    assert told("اعتقلت الشرطة شقيقة فادي الحداد في بغداد.") == ([("captured", 1)], set())
