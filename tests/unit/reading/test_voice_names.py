"""Who a voice is by what stands behind it: an agency's short name, the person who holds an office."""

from __future__ import annotations

import pytest

from tests.heard import voices

TOLD = "ثلاثة جنود قتلوا في الغارة"


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (f"قالت وكالة الأنباء السورية الرسمية (سانا) إن {TOLD}.", ["وكالة الأنباء السورية الرسمية سانا"]),
        (
            f"وقالت وكالة الأنباء السورية الرسمية سانا في خبر عاجل إن {TOLD}.",
            ["وكالة الأنباء السورية الرسمية سانا"],
        ),
        (
            'قُتل ثلاثة جنود في الغارة، حسب وكالة الأنباء السعودية الرسمية "واس".',
            ["وكالة الأنباء السعودية واس"],
        ),
        (f"ووفقا لوكالة الأنباء الرسمية (سانا) فإن {TOLD}.", ["وكالة الأنباء سانا"]),
        (f"وقالت وكالة أنباء المدينة (واما) إن {TOLD}.", ["وكالة أنباء المدينة واما"]),
    ],
)
def test_an_agency_has_its_short_name_behind_it(raw: str, names: list[str]) -> None:
    assert voices(raw) == [names]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (f'من جهته قال المسؤول في "جيش الإسلام" محمد علوش على تويتر إن {TOLD}.', "محمد علوش"),
        (f"وقال المتحدث باسم الجيش الإسرائيلي، سامي الأحمد، إن {TOLD}.", "سامي الأحمد"),
        (f"إذ حذرت سفيرة الولايات المتحدة لدى الأمم المتحدة، نادين هولت، من أن {TOLD}.", "نادين هولت"),
        (f"وقال أركان حرب اللواء التاسع حرس حدود العقيد محمد الناجي إن {TOLD}.", "محمد الناجي"),
        (f"قالت السيناتور الأمريكية، سوزان هولت، عضو لجنة الاستخبارات، إن {TOLD}.", "سوزان هولت"),
    ],
)
def test_the_person_who_holds_an_office_is_named(raw: str, name: str) -> None:
    ((told,),) = voices(raw)
    assert told.endswith(name)


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (f"وقال المتحدث باسم الجيش الإسرائيلي إن سامي الأحمد و{TOLD}.", ["المتحدث باسم الجيش الإسرائيلي"]),
        ("وقال قائد في الجيش الوطني قبل مقتل سامي الأحمد إن الهجوم صُدّ.", ["قائد في الجيش الوطني"]),
        (f"وقال مصدر في الشرطة إن {TOLD}.", ["مصدر في الشرطة"]),
    ],
)
def test_who_is_named_behind_something_else_holds_no_office(raw: str, names: list[str]) -> None:
    assert voices(raw) == [names]


STRANGERS = [
    (f"وقال وزير الدفاع غابرييل بوريك إن {TOLD}.", "وزير الدفاع غابرييل بوريك"),
    (f"وأضاف المتحدث باسم البيت الأبيض جون كيرباتريك أن {TOLD}.", "المتحدث باسم البيت الأبيض جون كيرباتريك"),
    (f"بدوره، لفت قائد القيادة المركزية براد كوبر إلى أن {TOLD}.", "قائد القيادة المركزية براد كوبر"),
    (f"وأضاف المتحدث باسم البنتاجون توم وارن أن {TOLD}.", "المتحدث باسم البنتاجون توم وارن"),
    (f"وقال بيت وارنر المتحدث باسم وزارة الخارجية البريطانية إن {TOLD}.", "بيت وارنر"),
    (f"وقال أبو بكر غاميندو لوسائل إعلام محلية إن {TOLD}.", "أبو بكر غاميندو"),
    (
        f"وقال رئيس بلدية دورا جنوب محافظة الخليل جنوبي الضفة الغربية، سليمان حسن عمايرة، إن {TOLD}.",
        "سليمان حسن عمايرة",
    ),
]


@pytest.mark.parametrize(("raw", "name"), STRANGERS)
def test_a_name_that_no_list_has_stands_beside_its_office(raw: str, name: str) -> None:
    assert voices(raw) == [[name]]


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (f"وقال قائد الشرطة في المدينة إن {TOLD}.", "قائد الشرطة في المدينة"),
        (f"وقال مسؤول محلي رفيع إن {TOLD}.", "مسؤول محلي رفيع"),
    ],
)
def test_an_office_without_a_name_stays_one(raw: str, names: str) -> None:
    assert voices(raw) == [[names]]
