"""Ties told by an office, by "من", by a pronoun; who holds what and leads whom where no list has the words."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> set[tuple[str, str, str]]:
    """Subject, predicate and object of each relation; an id where there is one."""
    claims = read(document("t", raw, published="2024-03-01")).claims
    return {
        (str(c.subject_id or c.subject), str(c.predicate), str(c.object_id or c.object))
        for c in claims
        if c.kind == "relation"
    }


TIES = [
    (
        "وقال مسؤول مكتب العلاقات العامة في قوات سوريا الديمقراطية ريدان خليل: بدأ الهجوم.",
        ("ريدان خليل", "member_of", "sdf"),
    ),
    ("وقال محمد الحداد من جيش الإسلام إن النهب جريمة.", ("محمد الحداد", "member_of", "jaysh-al-islam")),
    ("قتل الرقيب تومي تونرو من الجيش البريطاني في منبج.", ("تومي تونرو", "member_of", "united-kingdom")),
    ("نشر جيش الإسلام شريطا لقائده العام عصام الحداد.", ("jaysh-al-islam", "led_by", "عصام الحداد")),
    ('هاجم "الجيش الوطني الليبي" بقيادة حفتر المدينة.', ("libyan-national-army", "led_by", "حفتر")),
    (
        "دعا تيار المستقبل الذي يتزعمه رئيس الحكومة، سعد الحريري، إلى الهدوء.",
        ("future-movement", "led_by", "سعد الحريري"),
    ),
    ("وقالت روسيا، الحليف الرئيسي للحكومة السورية، إنها باقية.", ("russia", "allied_with", "syrian-government")),
    ('وتشكل "وحدات حماية الشعب" العمود الفقري لـ"قسد".', ("ypg", "part_of", "sdf")),
    ("هاجمت ميليشيات «قسد» المدعومة أميركياً القرية.", ("sdf", "backed_by", "us-forces")),
    ("هاجمت جبهة فتح الشام (النصرة سابقا) البلدة.", ("hayat-tahrir-al-sham", "also_known_as", "النصرة")),
    (
        "وصلوا إلى جرابلس، الواقعة تحت سيطرة فصائل سورية موالية لأنقرة.",
        ("syrian-national-army", "controls", "sy-jarabulus"),
    ),
    (
        "وتعد مدينة دوما آخر جيب تحت سيطرة فصائل المعارضة في الغوطة.",
        ("syrian-opposition", "controls", "sy-duma"),
    ),
    (
        "معبر نصيب الحدودي الذي كانت فصائل المعارضة تسيطر عليه مغلق.",
        ("syrian-opposition", "controls", "sy-nasib-crossing"),
    ),
    (
        "وباتت قوات هادي تسيطر على عدن، كبرى مدن الجنوب، ومحافظات لحج والضالع.",
        ("yemeni-government-forces", "controls", "ye-lahij"),
    ),
    ("وفي حين تسيطر قوات النظام على حلب، ينتظر الأهالي.", ("syrian-government-forces", "controls", "sy-aleppo-city")),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "tie"), TIES)
def test_a_tie_is_read_however_it_is_told(raw: str, tie: tuple[str, str, str]) -> None:
    assert tie in told(raw)


NO_TIES = [
    "قال المتحدث باسم الحكومة السورية سامر الحداد إن الهجوم فشل.",
    "وتقود السعودية منذ سنوات تحالفا عسكريا.",
    "قاتلت بريطانيا وحلفاء في المنطقة.",
    "قصف الطيران قوات النظام والميليشيات الموالية له.",
    "سيطرت القوات التركية والفصائل السورية الموالية لها على قرية راجو.",
    "وبايع التنظيم ما يعرف بالدولة.",
]


@pytest.mark.parametrize("raw", NO_TIES)
def test_small_words_and_ministers_make_no_tie(raw: str) -> None:
    assert told(raw) == set()


def test_a_place_is_told_by_its_name_without_its_kind() -> None:
    claims = read(document("t", "محافظة صعدة، معقل الحوثيين، هادئة.", published="2024-03-01")).claims
    assert [c.object for c in claims if c.kind == "relation"] == ["صعدة"]
