"""Whose man somebody has become or was, told with a verb; who leads, told behind a byname or in an apposition."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def ties(raw: str) -> set[tuple[str, str, str]]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return {
        (str(c.subject_id or c.subject), str(c.predicate), str(c.object_id or c.object))
        for c in claims
        if c.kind == "relation"
    }


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("والتحق نور الدين الجندي بحزب العمال الكردستاني.", {("نور الدين الجندي", "member_of", "pkk")}),
        (
            "محمد السعيد سبق له القتال ضمن الجيش الحر قبل أن ينضم إلى الفرقة الرابعة.",
            {
                ("محمد السعيد", "member_of", "free-syrian-army"),
                ("محمد السعيد", "member_of", "fourth-division"),
            },
        ),
        ("وعمل أحمد سالم لصالح حزب الله.", {("أحمد سالم", "member_of", "hezbollah")}),
        ("لم ينضم سامر الخالدي إلى لواء القدس.", set()),
        ("وعمل أحمد سالم في مدينة حلب قبل الحرب.", set()),
        ("انضم لواء القدس إلى الهدنة في حلب.", set()),
    ],
)
def test_membership_told_with_a_verb(raw: str, wanted: set[tuple[str, str, str]]) -> None:
    assert ties(raw) == wanted


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (
            'أعلن سالم الحداد "أبو ليث"، قائد قوات الدعم السريع، هدنة.',
            ("rapid-support-forces", "led_by", "سالم الحداد"),
        ),
        (
            "وسالم الحداد، ابن عم الرئيس السوري وقائد قوات الدفاع الوطني، قتل في كسب.",
            ("national-defence-forces", "led_by", "سالم الحداد"),
        ),
        ("وقال نائب حزب الله علي عمار إن العدوان مستمر.", ("علي عمار", "member_of", "hezbollah")),
    ],
)
def test_an_office_of_a_man_named_before_or_behind(raw: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in ties(raw)


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("قصفت الطائرات مناطق سيطرة الحوثيين في محافظة حجة.", {("houthis", "controls", "ye-hajjah")}),
        (
            "وتقدم الحوثيون انطلاقا من معقلهم في محافظة صعدة.",
            {("houthis", "based_in", "ye-saada")},
        ),
        ("هاجموا معقل داعش الرئيسي في الرقة.", {("islamic-state", "based_in", "sy-ar-raqqah")}),
        ("عادوا من مناطق سيطرة النظام إلى إدلب.", set()),
    ],
)  # fmt: skip
def test_whose_area_a_place_is(raw: str, wanted: set[tuple[str, str, str]]) -> None:
    assert ties(raw) == wanted


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("وتقاتل وحدات حماية الشعب الكردية، التي تقاتل تنظيم داعش في سوريا.", ("ypg", "opposed_to", "islamic-state")),
        ("هاجمت الميليشيات الحوثية وحلفاؤها من قوات صالح المدينة.", ("houthis", "allied_with", "saleh-forces")),
        ("قتل زعيم تنظيم الدولة سالم البغدادي في إدلب.", ("islamic-state", "led_by", "سالم البغدادي")),
    ],
)  # fmt: skip
def test_more_wordings_of_ties(raw: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in ties(raw)


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("سيطرت قوة الإسناد الأولى بإمرة محمود بن رجب على الزاوية.", ("first-support-force", "led_by", "محمود بن رجب")),
        ("وتأسست جماعة نصرة الإسلام والمسلمين عام 2017 بقيادة إياد أغ غالي.", ("jnim", "led_by", "إياد أغ غالي")),
        ("تبنى تنظيم ولاية سيناء المبايع لتنظيم داعش الهجوم.", ("sinai-province", "linked_to", "islamic-state")),
        ("وتعد جماعة نصرة الإسلام والمسلمين من فروع تنظيم القاعدة.", ("jnim", "part_of", "al-qaeda")),
        ("ولد سالم الحداد في مدينة نوى وانضم إلى حزب الله.", ("سالم الحداد", "origin", "sy-nawa")),
        ("ولد سالم الحداد في مدينة نوى وانضم إلى حركة أمل ثم إلى حزب الله.", ("سالم الحداد", "member_of", "hezbollah")),
        (
            "قتل قائد الحشد الشعبي، في محافظة نينوى، العقيد سالم الجبوري.",
            ("سالم الجبوري", "member_of", "popular-mobilisation-forces"),
        ),
        ("كان أبو أحمد العراقي أميرا لتنظيم داعش.", ("islamic-state", "led_by", "أبو أحمد العراقي")),
    ],
)  # fmt: skip
def test_ties_in_the_words_of_other_countries(raw: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in ties(raw)
