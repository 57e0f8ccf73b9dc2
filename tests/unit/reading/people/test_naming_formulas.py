"""Names told in a sentence of their own, after the deed."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

AMBUSH = "قُتل خمسة عناصر من الجيش العراقي وأصيب اثنان في كمين لتنظيم داعش قرب جلولاء أمس."
SHELLING = "قُتل اثنان من الجيش العراقي في قصف لتنظيم داعش على قرية قرب جلولاء أمس."


def people(report: str) -> dict[str, str | None]:
    """Who is named in the happenings of a report, and what became of him."""
    claims = read(document("x", report, published="2022-01-10T00:00:00Z")).claims
    return {p.name: p.status for c in claims if c.kind == "incident" for p in c.people or ()}


@pytest.mark.parametrize(
    ("telling", "names"),
    [
        (
            'وعُرف من القتلى المساعد "سامر عبد الله الحلو" و"عدي الكرام".',
            ["سامر عبد الله الحلو", "عدي الكرام"],
        ),
        ('وعُرف من القتلى "سامر الحلو" من أبناء الموصل، و"سليمان الكرام".', ["سامر الحلو", "سليمان الكرام"]),
        ("وأوضح المصدر أن من بين القتلى آمر السرية الملازم أول سامر كاظم الحلو.", ["سامر كاظم الحلو"]),
        ('وأفاد ناشطون أن أحد القتلى قيادي يُدعى "سيبان كرماني".', ["سيبان كرماني"]),
        ("وقال الناطق إن بين القتلى جنديًا يدعى سامر سالم الحلو.", ["سامر سالم الحلو"]),
        (
            "والقتلى هم: سامر حميد الحلو من بلدة بقرص، وأنس محمود سليم من الموصل.",
            ["سامر حميد الحلو", "أنس محمود سليم"],
        ),
        (
            "وأورد البيان أسماء بعض الضحايا، من بينهم العقيد سامر الحلو والنقيب أنس محمود سليم.",
            ["سامر الحلو", "أنس محمود سليم"],
        ),
    ],
)
def test_the_dead_are_named_after_the_deed(telling: str, names: list[str]) -> None:
    assert people(f"{AMBUSH} {telling}") == dict.fromkeys(names, "killed")


@pytest.mark.parametrize(
    "telling",
    [
        "وأكد المصدر أن القتيلين هما الرقيب أول سامر الحلو والمقاتل أنس محمود سليم.",
        "وكشف المصدر عن هوية القتيلين: الرقيب سامر الحلو والجندي أنس محمود سليم.",
    ],
)
def test_two_dead_are_named_with_their_ranks(telling: str) -> None:
    assert people(f"{SHELLING} {telling}") == {"سامر الحلو": "killed", "أنس محمود سليم": "killed"}


def test_the_one_held_is_named() -> None:
    told = "احتجزت مجموعة محلية ضابطاً في السويداء أمس. وأوضح المصدر أن الضابط المحتجز هو الرائد علاء سليمان الحلو."
    assert people(told) == {"علاء سليمان الحلو": "captured"}


def test_the_phrase_outdoes_the_words_around() -> None:
    told = (
        "قُتل مدني وثلاثة مقاتلين باشتباكات في جرابلس أمس."
        ' والقتيل المدني هو بائع الخضار "فواز المحمد الحلو"، وقد أصابته رصاصة طائشة.'
    )
    assert people(told) == {"فواز المحمد الحلو": "killed"}


def test_what_the_one_told_before_is_called() -> None:
    told = (
        "أسفرت اشتباكات قرب مسكنة أمس عن مقتل اثنين من الجيش،"
        ' كما قُتل سائق شاحنة، وهو من أهالي دير حافر واسمه "عبد الباسط الحلو".'
    )
    assert people(told) == {"عبد الباسط الحلو": "killed"}


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (
            "وانتهت الاشتباكات بمقتل أربعة عناصر بينهم ضابطان، الأول عقيد اسمه “سامر خليل الحمود” والآخر رائد اسمه"
            " “وائل نجيب”.",
            ["سامر خليل الحمود", "وائل نجيب"],
        ),
        ("وكان من بين قتلى الغارة رجل قال سكان إن اسمه صالح العولقي.", ["صالح العولقي"]),
        (
            "قتل عنصر من قوات النظام أمس في نوى. وقال المراسل إن مجهولين فتحوا النار في نوى على عنصر في قوات النظام"
            " اسمه ماهر الزعبي.",
            ["ماهر الزعبي"],
        ),
    ],
)
def test_who_is_called_by_name_is_one_of_those_counted(told: str, names: list[str]) -> None:
    assert people(told) == dict.fromkeys(names, "killed")


@pytest.mark.parametrize(
    "telling",
    [
        "وقال القائد سامر الحلو إن القتلى نُقلوا إلى المستشفى.",
        "وأضاف أن اثنين من القتلى فارقا الحياة، بحسب الطبيب سامر الحلو.",
        "وعن القتلى قال المتحدث سامر الحلو إنهم من الموصل.",
    ],
)
def test_who_tells_of_the_dead_is_none_of_them(telling: str) -> None:
    assert people(f"{AMBUSH} {telling}") == {}


def test_what_stands_in_quotation_marks_is_a_name_only_by_its_words() -> None:
    assert people(f'{AMBUSH} ونعى التنظيم القتلى "شهداء على طريق القدس".') == {}


def test_where_the_dead_are_mourned_is_nobody() -> None:
    told = "قتل القيادي أسعد الحلبي في مواجهات بريف حماة. ونعت حسابات مقربة منه عبر “فيس بوك” مقتل الحلبي."
    assert people(told) == {"أسعد الحلبي": "killed"}


def test_a_word_for_some_of_those_counted_does_not_outdo_the_fate_told() -> None:
    told = "أسفر قصف على قرية قرب الموصل أمس عن مقتل 9 وإصابة نحو 50 آخرين من بينهم سكرتير الحزب سامر الحلو."
    assert people(told) == {"سامر الحلو": "wounded"}


@pytest.mark.parametrize(
    "told",
    [
        'اغتال مجهولون على دراجة نارية عضو المجلس المحلي في بلدة ذيبان "سامر العليوي الحلو" أمام منزله.',
        "قُتل قيادي في الدفاع الوطني بانفجار لغم في بادية القورية أمس. وقال مصدر إن سيارة القيادي"
        ' "سامر العليوي الحلو" مرّت فوق لغم في بادية القورية.',
    ],
)
def test_the_only_one_harmed_is_the_only_one_aimed_at(told: str) -> None:
    assert people(told) == {"سامر العليوي الحلو": "killed"}


def test_who_survived_is_not_the_one_harmed() -> None:
    told = "انفجرت أمس عبوة ناسفة على أطراف مدينة نوى بسيارة القيادي سامر الحلو، لكنه نجا وأُصيب سائقه بجروح."
    assert people(told) == {"سامر الحلو": None}
