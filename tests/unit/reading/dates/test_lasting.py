"""How long a happening went on that is told with its beginning (codebook §3 `when`)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

DAY = "2021-09-02"


def spans(raw: str) -> list[tuple[str, str]]:
    claims = read(document("t", raw, published=DAY)).claims
    found = [c.when for c in claims if c.kind == "incident"]
    return [(str(w.start), str(w.end)) for w in found if w and w.start]


@pytest.mark.parametrize(
    ("raw", "start", "end"),
    [
        ("ومنذ 4 نيسان الماضي، تشن قوات حفتر هجوما متعثرا للسيطرة على طرابلس.", "2021-04-04", DAY),
        ("وتقصف إسرائيل بلدات الجنوب اللبناني منذ 8 أكتوبر 2020.", "2020-10-08", DAY),
        ("ويشن الحوثيون منذ آذار الماضي هجمات على سفن في البحر الأحمر.", "2021-03-01", DAY),
        ("ونزح 3000 شخص من إدلب منذ 20 آب.", "2021-08-20", DAY),
        ("ونزح أكثر من 21 ألف شخص من الموصل منذ بدء العملية في 17 تموز الماضي.", "2021-07-17", DAY),
        ("واندلعت المواجهات بين العشائر وقسد في ريف دير الزور في 27 آب ولا تزال مستمرة.", "2021-08-27", DAY),
        (
            "وبدأ العدوان في 10 مايو وتوقف فجر الجمعة 21 مايو وأسفر عن مقتل 250 فلسطينيا في غزة.",
            "2021-05-10",
            "2021-05-21",
        ),
        # done at once, or ended
        (
            "واندلعت المواجهات بين العشائر وقسد في ريف دير الزور في 27 آب وقتل خمسة.",
            "2021-08-27",
            "2021-08-27",
        ),
        ("وانفجرت عبوة في 27 آب قرب الرقة ولا تزال التحقيقات مستمرة.", "2021-08-27", "2021-08-27"),
    ],
)
def test_from_the_beginning_on(raw: str, start: str, end: str) -> None:
    assert spans(raw)[0] == (start, end)


def test_an_ordinal_since_a_day_is_no_beginning() -> None:
    assert spans("وهذا الاستهداف هو الثامن الذي تنفذه مسيرات تركية في الحسكة منذ مطلع العام.") == []
