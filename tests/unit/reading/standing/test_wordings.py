"""Standing facts by each wording of each predicate, and what is denied, asked or only wanted (codebook §5, §8)."""

from __future__ import annotations

import pytest

from tests.counted import still
from tests.relations import Told, told

LEADERS = [
    ("يقود سامر الخالدي لواء القدس.", {("led_by", "liwa-al-quds", "سامر الخالدي")}),
    ("يتزعم سامر الخالدي لواء القدس.", {("led_by", "liwa-al-quds", "سامر الخالدي")}),
    ("يترأس سامر الخالدي لواء القدس منذ عام 2019.", {("led_by", "liwa-al-quds", "سامر الخالدي")}),
    ("قال قائد لواء القدس سامر الخالدي إن المعارك مستمرة.", {("led_by", "liwa-al-quds", "سامر الخالدي")}),
    ("قال سامر الخالدي، قائد لواء القدس، إن المعارك مستمرة.", {("led_by", "liwa-al-quds", "سامر الخالدي")}),
    ("قال زعيم جماعة الحوثي سامر الخالدي إن المعارك مستمرة.", {("led_by", "houthis", "سامر الخالدي")}),
    ("لواء القدس بقيادة سامر الخالدي ينتشر.", {("led_by", "liwa-al-quds", "سامر الخالدي")}),
    ("لواء القدس الذي يقوده سامر الخالدي.", {("led_by", "liwa-al-quds", "سامر الخالدي")}),
    (
        "قال القائد العام لقوات سوريا الديمقراطية سامر الخالدي إن المعارك مستمرة.",
        {("led_by", "sdf", "سامر الخالدي")},
    ),
    ("قال الأمين العام لحزب الله سامر الخالدي إن المعارك مستمرة.", {("led_by", "hezbollah", "سامر الخالدي")}),
    (
        "قال القيادي في لواء القدس سامر الخالدي إن المعارك مستمرة.",
        {("member_of", "سامر الخالدي", "liwa-al-quds")},
    ),
    (
        "قال المتحدث باسم لواء القدس سامر الخالدي إن المعارك مستمرة.",
        {("member_of", "سامر الخالدي", "liwa-al-quds")},
    ),
    (
        "قال عضو المكتب السياسي لحركة حماس سامر الخالدي إن المعارك مستمرة.",
        {("member_of", "سامر الخالدي", "hamas")},
    ),
    ("سامر الخالدي أحد عناصر لواء القدس.", {("member_of", "سامر الخالدي", "liwa-al-quds")}),
    ("سامر الخالدي أحد قادة لواء القدس.", {("member_of", "سامر الخالدي", "liwa-al-quds")}),
    ("ينتمي سامر الخالدي إلى لواء القدس.", {("member_of", "سامر الخالدي", "liwa-al-quds")}),
    ("انضم سامر الخالدي إلى لواء القدس.", {("member_of", "سامر الخالدي", "liwa-al-quds")}),
]


@pytest.mark.parametrize(("text", "wanted"), LEADERS)
def test_who_leads_and_who_belongs(text: str, wanted: set[Told]) -> None:
    assert told(text) == wanted


SIDES = [
    ("لواء القدس التابع للفيلق الخامس ينتشر.", {("part_of", "liwa-al-quds", "5th-corps")}),
    ("يتبع لواء القدس للفيلق الخامس.", {("part_of", "liwa-al-quds", "5th-corps")}),
    ("كتائب القسام الجناح العسكري لحركة حماس.", {("part_of", "qassam-brigades", "hamas")}),
    ("كتائب القسام، الجناح العسكري لحركة حماس، قصفت.", {("part_of", "qassam-brigades", "hamas")}),
    ("لواء القدس الموالي لقوات النظام.", {("allied_with", "liwa-al-quds", "syrian-government-forces")}),
    ("لواء القدس المتحالف مع قوات النظام.", {("allied_with", "liwa-al-quds", "syrian-government-forces")}),
    ("لواء القدس المدعوم من روسيا.", {("backed_by", "liwa-al-quds", "russia")}),
    ("لواء القدس المدعوم روسياً.", {("backed_by", "liwa-al-quds", "russia")}),
    ("لواء القدس الذي تدعمه روسيا.", {("backed_by", "liwa-al-quds", "russia")}),
    ("تدعم روسيا لواء القدس.", {("backed_by", "liwa-al-quds", "russia")}),
    ("يتلقى لواء القدس الدعم من روسيا.", {("backed_by", "liwa-al-quds", "russia")}),
    ("يتلقى لواء القدس التمويل من روسيا.", {("funded_by", "liwa-al-quds", "russia")}),
    ("تموّل روسيا لواء القدس.", {("funded_by", "liwa-al-quds", "russia")}),
    ("لواء القدس الممول من روسيا.", {("funded_by", "liwa-al-quds", "russia")}),
    ("تسلّح روسيا لواء القدس.", {("armed_by", "liwa-al-quds", "russia")}),
    ("لواء القدس المرتبط بإيران.", {("linked_to", "liwa-al-quds", "iran")}),
    ("لواء القدس المناهض للحكومة السورية.", {("opposed_to", "liwa-al-quds", "syrian-government")}),
]


@pytest.mark.parametrize(("text", "wanted"), SIDES)
def test_whose_and_on_whose_side(text: str, wanted: set[Told]) -> None:
    assert told(text) == wanted


YEARS = [
    ("تأسس لواء القدس عام 2013.", {("founded", "liwa-al-quds", "2013")}),
    ("تأسس لواء القدس في حلب عام 2013.", {("founded", "liwa-al-quds", "2013")}),
    ("تشكل لواء القدس في عام 2013.", {("founded", "liwa-al-quds", "2013")}),
    still(
        "the year is lost where the founder is named",
        "أسس سامر الخالدي لواء القدس عام 2013.",
        {("founded", "liwa-al-quds", "2013")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), YEARS)
def test_when_it_was_founded(text: str, wanted: set[Told]) -> None:
    assert told(text) == wanted


PLACES = [
    ("تسيطر قوات سوريا الديمقراطية على مدينة الرقة.", {("controls", "sdf", "sy-ar-raqqah")}),
    ("مدينة الرقة الخاضعة لسيطرة قوات سوريا الديمقراطية.", {("controls", "sdf", "sy-ar-raqqah")}),
    ("مدينة الرقة التي تسيطر عليها قوات سوريا الديمقراطية.", {("controls", "sdf", "sy-ar-raqqah")}),
    ("مناطق سيطرة قوات سوريا الديمقراطية في الرقة.", {("controls", "sdf", "sy-ar-raqqah")}),
    ("ينتشر لواء القدس في مدينة تدمر.", {("deployed_in", "liwa-al-quds", "sy-tadmur")}),
    ("يتمركز لواء القدس في مدينة تدمر.", {("deployed_in", "liwa-al-quds", "sy-tadmur")}),
    ("يتخذ لواء القدس من مدينة تدمر مقراً له.", {("based_in", "liwa-al-quds", "sy-tadmur")}),
    still(
        "the seat of a unit is a place of its own",
        "مقر لواء القدس في مدينة تدمر.",
        {("based_in", "liwa-al-quds", "sy-tadmur")},
    ),
    ("قاعدة القوات الروسية في حميميم.", {("based_in", "russia", "sy-hmeimim")}),
    ("ينحدر سامر الخالدي من مدينة تدمر.", {("origin", "سامر الخالدي", "sy-tadmur")}),
    ("سامر الخالدي من أبناء مدينة تدمر.", {("origin", "سامر الخالدي", "sy-tadmur")}),
    ("سامر الخالدي المعروف باسم أبو عمر.", {("also_known_as", "سامر الخالدي", "أبو عمر")}),
    ('سامر الخالدي الملقب بـ"أبو عمر".', {("also_known_as", "سامر الخالدي", "أبو عمر")}),
    ("شارك لواء القدس في معركة حلب.", {("participated_in", "liwa-al-quds", "sy-aleppo-city")}),
]


@pytest.mark.parametrize(("text", "wanted"), PLACES)
def test_who_holds_and_stays_where(text: str, wanted: set[Told]) -> None:
    assert told(text) == wanted


DENIED = [
    ("لم يعد لواء القدس ينتشر في مدينة تدمر.", set()),
    ("لا تسيطر قوات سوريا الديمقراطية على مدينة الرقة.", set()),
    ("نفى لواء القدس تبعيته للفيلق الخامس.", set()),
    ("اتُهم سامر الخالدي بالانتماء إلى تنظيم داعش.", set()),
    ("اعتقلت الشرطة سامر الخالدي بتهمة الانتماء إلى تنظيم داعش.", set()),
    ("قصف لواء القدس مدينة تدمر.", set()),
    ("هل تسيطر قوات سوريا الديمقراطية على مدينة الرقة؟", set()),
    ("تسعى قوات سوريا الديمقراطية للسيطرة على مدينة الرقة.", set()),
    ("قوات سوريا الديمقراطية لا تسيطر على مدينة الرقة.", set()),
    ("لم تعد قوات سوريا الديمقراطية تسيطر على مدينة الرقة.", set()),
    ("لا تزال قوات سوريا الديمقراطية تسيطر على مدينة الرقة.", {("controls", "sdf", "sy-ar-raqqah")}),
    ("ما زال لواء القدس ينتشر في مدينة تدمر.", {("deployed_in", "liwa-al-quds", "sy-tadmur")}),
]


@pytest.mark.parametrize(("text", "wanted"), DENIED)
def test_what_is_denied_asked_or_wanted_is_no_fact(text: str, wanted: set[Told]) -> None:
    assert told(text) == wanted
