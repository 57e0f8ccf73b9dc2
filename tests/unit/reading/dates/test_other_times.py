"""Times that date nothing a report tells, and those of what a happening is only tied to (codebook §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def days(raw: str) -> list[str]:
    """start..end of each incident of a report of Tuesday 2024-03-05."""
    claims = read(document("t", raw, published="2024-03-05")).claims
    found = [c.when for c in claims if c.kind == "incident"]
    return [f"{w.start}..{w.end}" if w and w.start else "-" for w in found]


def totals(raw: str) -> list[str]:
    """start..end of each total of the same report."""
    claims = read(document("t", raw, published="2024-03-05")).claims
    found = [c.when for c in claims if c.kind == "tally"]
    return [f"{w.start}..{w.end}" if w and w.start else "-" for w in found]


SUNDAY = "2024-03-03..2024-03-03"
CASES = [
    # the page's own day, and addresses
    ("مقديشو 5 مارس 2024 (شينخوا) قتل أربعة جنود في انفجار لغم أرضي مساء الأحد قرب بلدة أفجوي.", SUNDAY),
    ("طرابلس ليبيا، 5 مارس 2024 - أصيب ستة مدنيين في اشتباكات اندلعت فجر الأحد في حي أبو سليم.", SUNDAY),
    ("قصف الطيران بلدة كفررمان في النبطية. للتفاصيل https://kadha.example/2024/03/04/raid", "-"),
    # names that hold a word of time
    ("غرب دارفور اليوم: قتل ثلاثة رعاة مساء الأحد في هجوم شنه مسلحون على قرية مورني.", SUNDAY),
    ("قتل جندي في كمين نصبه مسلحون في سوق الخميس جنوبي طرابلس.", "-"),
    # how long there was nothing like it
    ("قتل 40 شخصاً في انفجار سيارة مفخخة بسوق في كابل، في هجوم هو الأعنف منذ مطلع العام الجاري.", "-"),
    # what is answered, had part in, agreed upon
    ("قصفت المدفعية التركية قرى في ريف تل تمر رداً على الهجوم الذي استهدف قاعدة لها يوم السبت.", "-"),
    ("أوقفت الشرطة العراقية رجلين من المتورطين بالتفجير الذي ضرب سوق الكرادة يوم الأحد.", "-"),
    ("قتلت غارة إسرائيلية ثلاثة أشخاص في بلدة عيترون، في خرق للاتفاق المعلن في نوفمبر الماضي.", "-"),
    # the day on which a deed is owned up to
    ("تبنى تنظيم القاعدة في اليمن اليوم الثلاثاء هجوماً على نقطة عسكرية في أبين.", "-"),
    # what is done in a day and lasts
    ("يحتجز مسلحون في زنجبار الصحفي سالم بن علي منذ يوم السبت.", "2024-03-02..2024-03-02"),
    # nobody in particular tells of it
    ("أفيد الأحد بوقوع إطلاق نار في مخيم البداوي أدى إلى جرح شابين.", SUNDAY),
    # what is told first is another matter
    ("عثر الأهالي اليوم على جثة شاب خطفه مسلحون يوم الأحد في ريف درعا.", SUNDAY),
    ("قتل ثلاثة رعاة يوم الأحد في هجوم شنه مسلحون بعد مقتل أحدهم على قرية مورني.", SUNDAY),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_the_time_of_another(raw: str, expected: str) -> None:
    assert days(raw)[:1] == [expected]


MORROW = [
    "قتل خمسة جنود يوم الأحد في كمين قرب رداع، غداة مقتل زعيم قبلي في غارة أميركية على البيضاء.",
    "هزت ثلاثة انفجارات مدينة كركوك الأحد غداة تفجيرين استهدفا مقرين حزبيين في السليمانية.",
    "تظاهر المئات في طرابلس الأحد. وتأتي التظاهرة غداة قيام مسلحين باقتحام مقر الحكومة.",
    "اقتحمت قوات إسرائيلية جنين فجر الأحد غداة عملية طعن في العفولة أصيب فيها شرطي.",
    "هاجم مسلحون نقطة أمنية في صعدة يوم الأحد. ويأتي الهجوم غداة إطلاق الجيش عملية عسكرية واسعة في مأرب.",
]


@pytest.mark.parametrize("raw", MORROW)
def test_what_is_told_on_its_morrow_was_the_day_before(raw: str) -> None:
    assert days(raw) == [SUNDAY, "2024-03-02..2024-03-02"]


CLOSER = [
    (
        "نزح 9 آلاف شخص من الدلنج بين نوفمبر وفبراير\n\n"
        "نزح 9 آلاف شخص من مدينة الدلنج بين 12 نوفمبر 2023 و20 فبراير 2024، وفق منظمة الهجرة.",
        "2023-11-12..2024-02-20",
    ),
    (
        "خطف مسلحون خمسة صيادين قبالة سواحل درنة في فبراير الماضي، وتحديداً في 14 فبراير.",
        "2024-02-14..2024-02-14",
    ),
]


@pytest.mark.parametrize(("raw", "expected"), CLOSER)
def test_of_a_rough_time_and_a_close_one_the_close_one(raw: str, expected: str) -> None:
    assert days(raw) == [expected]


TOTALS = [
    # the day of those counted, not the stretch told before
    (
        "تتواصل الاشتباكات في مدينة الزاوية منذ الأول من الشهر الجاري، "
        "وارتفع إلى 7 عدد القتلى الذين سقطوا أول أمس في أحياء المدينة.",
        [SUNDAY],
    ),
    # what is recalled behind a period is not over it
    (
        "أعلنت المجموعة مقتل سبعة لاجئين خلال فبراير الماضي. "
        "يشار إلى أن المجموعة وثقت 214 ضحية من أبناء المخيم.",
        ["2024-02-01..2024-02-29", "-"],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), TOTALS)
def test_the_time_of_a_total(raw: str, expected: list[str]) -> None:
    assert totals(raw) == expected


TODAY = "2024-03-05..2024-03-05"
LASTING = [
    ("قتل 17 فلسطينياً منذ فجر اليوم في قصف على خان يونس.", TODAY),
    ("ارتفع عدد الشهداء منذ فجر اليوم إلى 52 في غارات على مناطق عدة في قطاع غزة.", TODAY),
    ("تدور معارك عنيفة منذ مساء الأحد بين الجيش والدعم السريع في بحري.", "2024-03-03..2024-03-05"),
    ("اندلعت اشتباكات منذ فجر أمس في مدينة الزاوية وقتل فيها شخصان.", "2024-03-04..2024-03-05"),
]


@pytest.mark.parametrize(("raw", "expected"), LASTING)
def test_what_has_gone_on_since_a_day(raw: str, expected: str) -> None:
    assert days(raw) == [expected]
