"""A stretch of time is one whether the report has a date or none: only the days it is resolved to hang on that."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

TOTALS = [
    "سجلت منظمة سام 16 قتيلاً سقطوا جراء الألغام في حزيران الماضي.",
    "تبنى تنظيم داعش 43 هجوماً في العراق خلال أيلول الماضي، بينها 18 في ديالى و11 في كركوك و7 في صلاح الدين.",
    "أعلنت الأمم المتحدة تسجيل 96 ضحية في صفوف المدنيين في العراق خلال نيسان الماضي.",
    "قتل ما لا يقل عن 38 شخصاً وأصيب العشرات في اشتباكات بمدينة الفاشر خلال اليومين الماضيين، وفق نقابة الأطباء.",
    "استشهد 15 فلسطينياً برصاص الاحتلال في الضفة الغربية منذ مطلع العام الجاري.",
    "قتلت قوات النظام 14 مدنياً في درعا خلال تموز.",
]
HAPPENINGS = [
    "قتل 9 مدنيين بقصف على سوق سراقب أمس.",
    "أعلن الجيش مقتل 1200 مسلح في معركة الموصل يوم الأحد.",
    "فقد اللواء مجموعة من خمسة عناصر خلال هجوم لتنظيم داعش في محيط بلدة الصالحية خلال اليومين الماضيين.",
]


def figures(raw: str, published: str | None) -> list[tuple[str, str | None, int | None]]:
    found = read(document("x", raw, published=published)).claims
    return [(c.kind, str(c.measure), c.min) for c in found if c.kind == "tally"]


@pytest.mark.parametrize("raw", TOTALS)
def test_a_total_of_a_report_without_a_date(raw: str) -> None:
    assert figures(raw, None) == figures(raw, "2022-07-20") != []


@pytest.mark.parametrize("raw", HAPPENINGS)
def test_a_happening_of_a_report_without_a_date(raw: str) -> None:
    assert figures(raw, None) == figures(raw, "2022-07-20") == []


def test_no_days_are_guessed() -> None:
    found = [c for c in read(document("x", TOTALS[0])).claims if c.kind == "tally"]
    assert [(c.when.start, c.when.end) for c in found if c.when is not None] == [(None, None)]
