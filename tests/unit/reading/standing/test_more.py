"""Relations told in the other ways that news has: shares of a place, partners, countries, who backs whom."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.reader import read
from marsad.reading.standing.standing import relations_of
from marsad.reading.words.text import Text
from tests.relations import Told, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "قتل القيادي في ميليشيات حزب الله سامر الخالدي بغارة.",
            ("member_of", "سامر الخالدي", "hezbollah"),
        ),
        (
            "نعت الحركة نائب رئيس المكتب السياسي لحركة حماس سامر الخالدي.",
            ("member_of", "سامر الخالدي", "hamas"),
        ),
        (
            "ودعا سامر الريمي الزعيم الجديد لفرع القاعدة إلى الهجوم.",
            ("led_by", "al-qaeda", "سامر الريمي"),
        ),
        (
            "وقال محافظ البيضاء المعين من الحوثيين سامر المنصوري إن الطريق مغلق.",
            ("member_of", "سامر المنصوري", "houthis"),
        ),
        ("اعتقلت الشرطة سامر فياض القريب من حزب الله.", ("linked_to", "سامر فياض", "hezbollah")),
    ],
)
def test_a_person_and_his_unit(text: str, wanted: Told) -> None:
    assert wanted in told(text)


def test_a_word_behind_the_unit_is_no_region_of_it() -> None:
    assert ("led_by", "houthis", "عبدالملك الحوثي") in told(
        'توعد عبدالملك الحوثي زعيم جماعة "أنصار الله" بالثأر.'
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "قوات النظام السوري تسيطر على أكثر من 80 في المئة من محافظة درعا.",
            ("controls", "syrian-government-forces", "sy-daraa"),
        ),
        (
            "هاجمت هيئة تحرير الشام بلدة أريحا. وباتت هيئة تحرير الشام تسيطر على البلدة منذ أمس.",
            ("controls", "hayat-tahrir-al-sham", "sy-ariha"),
        ),
        (
            "وعاد النازحون إلى مدينة صنعاء منذ سيطرة الحوثيين عليها.",
            ("controls", "houthis", "ye-g71137"),
        ),
        (
            "وصلت هيئة تحرير الشام إلى مناطق ساحلية تسيطر عليها قوات النظام السوري.",
            ("controls", "syrian-government-forces", "مناطق ساحلية"),
        ),
        (
            "قالت حركة حماس إن رجلاً قتل في قطاع غزة الذي تديره يوم الأربعاء.",
            ("controls", "hamas", "ps-gaza-strip"),
        ),
        (
            "سقطت قذيفة قرب مدينة تدمر (120 كلم شرق حمص) في منطقة ينشط فيها تنظيم داعش.",
            ("deployed_in", "islamic-state", "sy-tadmur"),
        ),
    ],
)
def test_who_holds_a_place(text: str, wanted: Told) -> None:
    assert wanted in told(text)


def test_by_itself_bayda_is_no_hold() -> None:
    assert not told("بيد أن الاتفاق لم يشمل لواء القدس في مدينة تدمر.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("تدعم إيران لواء القدس منذ سنوات.", ("backed_by", "liwa-al-quds", "iran")),
        ("قالت تركيا التي تدعم الجيش الوطني السوري ذلك.", ("backed_by", "syrian-national-army", "turkey")),
        ("انسحب لواء القدس المدعوم من طهران من الحي.", ("backed_by", "liwa-al-quds", "iran")),
        (
            "وقالت السعودية التي تقود التحالف العربي في اليمن إنها ترد.",
            ("led_by", "arab-coalition", "saudi-arabia"),
        ),
        (
            "قوات سوريا الديمقراطية التي تشكل وحدات حماية الشعب أبرز مكوناتها.",
            ("part_of", "ypg", "sdf"),
        ),
        ("السودان هي إحدى الدول المشاركة في التحالف العربي.", ("part_of", "السودان", "arab-coalition")),
        (
            "أكدت تقارير العلاقة الوثيقة بين لواء القدس وباقي التشكيلات، وخاصة حركة النجباء.",
            ("linked_to", "liwa-al-quds", "harakat-al-nujaba"),
        ),
        (
            "وتعد جماعة أنصار بيت المقدس نشطة في سيناء، والتي كانت قد أعلنت ولاءها لتنظيم داعش.",
            ("linked_to", "sinai-province", "islamic-state"),
        ),
        (
            "وأضاف المرصد السوري لحقوق الإنسان ومقره المملكة المتحدة ذلك.",
            ("based_in", "sohr", "united-kingdom"),
        ),
    ],
)
def test_who_stands_to_whom(text: str, wanted: Told) -> None:
    found = {(p, s, "united-kingdom" if o == "المملكة المتحدة" else o) for p, s, o in told(text)}
    assert wanted in {(p, "السودان" if s == "sd" else s, o) for p, s, o in found}


def test_a_list_goes_on_behind_in_addition_to() -> None:
    found = told("ينتشر لواء القدس في مدينة تدمر، بالإضافة إلى بلدة أريحا.")
    assert {o for p, _, o in found if p == "deployed_in"} == {"sy-tadmur", "sy-ariha"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "وتسيطر القوات الحكومية السورية على كامل محافظة السويداء في جنوب البلاد.",
            [("القوات الحكومية السورية", "controls", "السويداء")],
        ),
        (
            "ومنذ آب، تخضع عدن لسيطرة المجلس الانتقالي الجنوبي.",
            [("المجلس الانتقالي الجنوبي", "controls", "عدن")],
        ),
        (
            "وتخضع معظم أجزاء محافظة نينوى لسيطرة تنظيم الدولة الإسلامية.",
            [("تنظيم الدولة الإسلامية", "controls", "نينوى")],
        ),
        (
            "قال التحالف الدولي بقيادة الولايات المتحدة إنه يدرس البلاغات.",
            [("التحالف الدولي", "led_by", "الولايات المتحدة")],
        ),
        (
            "القوات الأمنية العراقية المسنودة بفصائل الحشد الشعبي في الفلوجة.",
            [("القوات الأمنية العراقية", "backed_by", "فصائل الحشد الشعبي")],
        ),
        (
            "قصفت الطائرات بلدة بزاعة قرب مدينة الباب. وتسيطر فصائل المعارضة على البلدة منذ عام.",
            [("فصائل المعارضة", "controls", "بزاعة")],
        ),
        ("ويسعى الأهالي إلى أن تسيطر القوات الحكومية على المدينة.", []),
        ("تخضع البلدة لعملية جراحية في إدلب.", []),
    ],
)
def test_who_holds_what_with_the_verb_first(text: str, wanted: list[tuple[str, str, str]]) -> None:
    given = document("t", text)
    found = relations_of(Text(given, lay_out(given), None))
    assert [(r.subject.name, r.predicate, r.object.name) for r in found] == wanted


AREAS = [
    ("وسقطت القذائف في مناطق يسيطر عليها تنظيم داعش في ريف حماة.", ["حماة"]),
    ("وأصاب القصف منطقة يسيطر عليها الحوثيون شمال اليمن.", ["شمال اليمن"]),
    ("وهاجموا بلدات كانت تحت سيطرة فيلق الرحمن في الغوطة الشرقية.", ["الغوطة الشرقية"]),
    ('وقصفوا مناطق يسيطر عليها "تنظيم داعش" في درعا.', ["درعا"]),
]


@pytest.mark.parametrize(("raw", "held"), AREAS)
def test_an_area_without_a_name_lies_where_the_place_behind_its_holder_says(
    raw: str, held: list[str]
) -> None:
    claims = read(document("t", "أخبار البلدة\n" + raw)).claims
    assert [c.object for c in claims if c.kind == "relation" and c.predicate == "controls"] == held
