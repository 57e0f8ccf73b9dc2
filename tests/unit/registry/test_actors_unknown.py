"""Armed groups that are in no list, and common words that make no group."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import find_actors, resolve_actors


def read(text: str, country: str = "SY", when: date | None = None) -> list[tuple[str, str | None]]:
    tokens = tokenize(fold(text))
    found = resolve_actors(find_actors(tokens), tokens, country, when)
    return [(text[tokens[m.first].start : tokens[m.last].end], m.actor) for m in found]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ('هاجم لواء "صقور النهر" الحاجز', 'لواء "صقور النهر'),
        ("انسحبت كتيبة الفاروق من التل", "كتيبة الفاروق"),
        ("مع كتيبة خالد بن سعيد قرب النهر", "كتيبة خالد بن سعيد"),
        ("هاجمت سرايا شهداء الوادي النقطة", "سرايا شهداء الوادي"),
        ("وأعلنت حركة النهضة الإسلامية ذلك", "حركة النهضة الإسلامية"),
        ("خلاف مع عشيرة البوعلي في القرية", "عشيرة البوعلي"),
        ("أبناء قبيلة جيس في الريف", "قبيلة جيس"),
        ('قال تجمع "أبناء السهل" إنه', 'تجمع "أبناء السهل'),
        ("أعلن مجلس وادي النهر العسكري النفير", "مجلس وادي النهر العسكري"),
    ],
)
def test_a_group_in_no_list_is_found_by_its_form(text: str, group: str) -> None:
    assert read(text) == [(group, None)]


@pytest.mark.parametrize(
    "text",
    [
        "توقفت حركة السير على الطريق",
        "وصلت فرقة الإطفاء إلى المكان",
        "جيش كبير وفرقة كاملة وكتيبة عسكرية",
        "تجمع الطلاب أمام الجامعة",
        "حركة نزوح واسعة",
        "جماعة من الناس",
        "دعا مجلس الأمن إلى التهدئة",
        "تحتاج البلاد الأمن الغذائي",
        "تضررت القاعدة الجوية في المطار",
        "فاز نادي الشرطة على نادي الجيش",
        "انهيار النظام الصحي في المدينة",
        "برتبة لواء متقاعد",
    ],
)
def test_common_words_make_no_group(text: str) -> None:
    assert read(text) == []


def test_a_listed_group_is_not_swallowed_by_the_word_of_kind_before_it() -> None:
    assert read('ميليشيا "لواء القدس"') == [('ميليشيا "لواء القدس', "liwa-al-quds")]


def test_the_noun_of_a_group_in_no_list_means_no_listed_group() -> None:
    found = read('قصف "لواء القدس" تلة يتحصن فيها لواء "صقور النهر"، وانسحب عناصر اللواء')
    assert [actor for _, actor in found] == ["liwa-al-quds", None, None]


def test_units_are_read_in_words_and_belong_to_the_country() -> None:
    assert read("اللواء الثاني والخمسون")[0][1] == "52nd-brigade"
    assert read("الفرقة الخامسة والعشرين")[0][1] == "25th-division"
    assert read("اللواء 444", "LY")[0][1] == "444th-brigade"
    assert read("الفرقة الرابعة", "IQ")[0][1] == "iraqi-army"
    assert read("اللواء 77", "LY") == [("اللواء 77", None)]


@pytest.mark.parametrize(
    ("country", "actor"),
    [("SD", "sudan-joint-force"), ("LY", "misrata-joint-force"), ("SY", "joint-force-sna"), ("IQ", None)],
)
def test_a_name_of_several_is_the_countrys(country: str, actor: str | None) -> None:
    assert read("قالت القوة المشتركة", country) == [("القوة المشتركة", actor)]


def test_a_name_of_two_sides_is_whose_side_the_report_names() -> None:
    after = date(2025, 9, 1)
    assert read("انتشرت قوى الأمن الداخلي في المدينة", when=after)[-1][1] == "general-security"
    assert read("قالت قسد إن قوى الأمن الداخلي انتشرت", when=after)[-1][1] == "asayish"


def test_armed_men_are_the_groups_they_belong_to() -> None:
    text = "هاجم مسلحون ينتمون إلى عشيرة البكارة الحاجز، وفر مسلحون مجهولون"
    assert read(text) == [
        ("مسلحون ينتمون إلى عشيرة البكارة", "al-baggara"),
        ("مسلحون مجهولون", "unidentified-gunmen"),
    ]


def test_a_number_of_a_groups_men() -> None:
    assert read("مصرع 24 حوثياً", "YE") == [("حوثياً", "houthis")]
    assert read("مقتل 3 سوريين") == []


def test_a_common_noun_that_goes_on_in_quotation_marks_is_a_name() -> None:
    assert read("انضم الفصيل إلى «الجيش الموحد» أمس")[-1] == ("الجيش الموحد", None)


def test_a_name_of_another_country_is_a_common_noun() -> None:
    assert read("وهاجمت المليشيا المتمردة النقطة", "YE") == [("المليشيا المتمردة", "houthis")]
    assert read("قالت القبائل", "SY") == [("القبائل", None)]


def test_a_brigade_of_a_body_beside_the_army_is_its_own() -> None:
    text = "قصف مقر للحشد الشعبي، وأصيب آمر اللواء 45، وانسحبت الفرقة الخامسة"
    assert [actor for _, actor in read(text, "IQ")] == [
        "popular-mobilisation-forces",
        "popular-mobilisation-forces",
        "iraqi-army",
    ]
    assert read("هجوم على اللواء 45", "IQ") == [("اللواء 45", "iraqi-army")]


def test_an_everyday_word_is_a_group_after_its_men_and_names_may_be_latin() -> None:
    assert read("هاجم عناصر القاعدة الحاجز", "YE") == [("القاعدة", "aqap")]
    assert read("وصلت التعزيزات إلى القاعدة", "YE") == []
    assert read('تحييد 3 من تنظيم "PKK"', "IQ") == [('تنظيم "PKK', "pkk")]


def test_a_destination_is_nobody() -> None:
    assert read("واقتادوه إلى جهة مجهولة") == []


def test_armed_men_with_an_adjective_are_its_owners() -> None:
    assert read("مقتل مسلحين حوثيين", "YE") == [("مسلحين حوثيين", "houthis")]


def test_the_army_is_the_one_named_before_through_what_is_written_onto_it() -> None:
    text = "قال المكتب الإعلامي لجيش الإسلام إن عناصر الجيش انسحبوا"
    assert [actor for _, actor in read(text)] == ["jaysh-al-islam", "jaysh-al-islam"]


def test_a_common_noun_means_the_last_one_whose_name_holds_it() -> None:
    text = "قصف جيش الاحتلال التركي القرية، واستهدفت مسيرة للاحتلال سيارة"
    assert [actor for _, actor in read(text)] == ["turkey", "turkey"]


def test_who_only_speaks_is_no_party() -> None:
    assert read("وقال مصدر عسكري عراقي", "IQ") == []
