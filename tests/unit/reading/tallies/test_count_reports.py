"""Reports of those who count: one period and one voice for all that they tell on."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

MONTH = "وثقت الشبكة السورية لحقوق الإنسان مقتل 214 مدنياً في سوريا خلال شهر آب الماضي.\n"


def claims(raw: str, kind: str = "tally") -> list[Claim]:
    return [c for c in read(document("x", raw, published="2014-09-04")).claims if c.kind == kind]


def figures(raw: str) -> list[tuple[str | None, int | None, str | None]]:
    """Measure, least and doer of each tally."""
    return [(c.measure, c.min, c.by) for c in claims(raw)]


REPORT = (
    f"{MONTH}ورأت الشبكة في النسبة دليلاً على تعمد استهداف المدنيين.\n"
    "وأشارت إلى أن 40 من مقاتلي المعارضة قتلوا بقصف قوات النظام وفي الاشتباكات معها.\n"
    "وبحسب التقرير فإن تنظيم داعش كان مسؤولاً عن مقتل 31 مدنياً، في حين قُتل 18 مدنياً بغارات التحالف الدولي.\n"
)


def test_all_that_the_report_counts_is_over_its_month() -> None:
    assert figures(REPORT) == [
        ("killed", 214, None),
        ("killed", 40, "syrian-government-forces"),
        ("killed", 31, "islamic-state"),
        ("killed", 18, "international-coalition"),
    ]
    assert {str(c.when.start) for c in claims(REPORT) if c.when is not None} == {"2014-08-01"}


@pytest.mark.parametrize(
    "raw",
    [
        f"{MONTH}وأضافت الشبكة أن قصفاً على بلدة كفر تعال في 20 آب أودى بحياة رجل وزوجته.",
        f"{MONTH}وأضافت الشبكة أن طائرات حربية قصفت أمس سوقاً في مدينة سراقب فقتل 9 مدنيين.",
        f"{MONTH}وقال مصدر طبي إن 9 مدنيين قتلوا بقصف على السوق.",
    ],
)
def test_a_happening_of_its_own_day_place_or_voice_stays_one(raw: str) -> None:
    assert figures(raw) == [("killed", 214, None)]
    assert claims(raw, "incident")


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("إن من قتلتهم قوات النظام بلغ عددهم نحو 96 مدنياً.", ("killed", 96, "syrian-government-forces")),
        ("إن عدد من اعتقلتهم قسد وصل إلى 45 شخصاً.", ("captured", 45, "sdf")),
        ("إن من ماتوا تحت التعذيب وصل عددهم إلى 18 شخصاً.", ("killed", 18, None)),
    ],
)
def test_the_number_of_those_whom_somebody_killed_or_took(
    told: str, figure: tuple[str, int, str | None]
) -> None:
    assert figures(f"{MONTH}وقالت الشبكة {told}")[1:] == [figure]


def test_the_toll_of_a_place_named_with_its_dead() -> None:
    raw = "يرتفع عدد قتلى درعا منذ مطلع العام إلى 121 قتيلاً بعد مقتل شاب في جاسم."
    (toll,) = claims(raw)
    assert [place.name for place in toll.where] == ["درعا"]


def test_a_report_that_the_text_cuts_off() -> None:
    for end in range(len(MONTH), len(REPORT)):
        claims(REPORT[:end])


def test_the_last_of_those_among_the_dead_has_the_verb_to_himself() -> None:
    raw = f"{MONTH[:-2]}، من بينهم تسعة أطفال، وأربع سيدات و17 شخصاً قضوا تحت التعذيب."
    assert [c.min for c in claims(raw)] == [214, 9, 4, 17]


def test_who_counts_goes_on_over_the_same_time() -> None:
    raw = (
        "أحصت شبكات إعلامية منذ آذار 2013 مقتل 160 عنصراً من قوات النظام بهجمات تنظيم داعش.\n"
        "في المقابل سقط 109 قتلى من التنظيم في المدة ذاتها."
    )
    assert [[link.name for chain in c.sources for link in chain] for c in claims(raw)] == [
        ["شبكات إعلامية"]
    ] * 2


def test_those_of_a_total_whom_a_happening_tells_are_no_total() -> None:
    raw = (
        "أزهقت موجة عنف في سوريا خلال أيام أرواح 42 شخصاً، بينهم 14 مدنياً عُثر على رفاتهم، وآخرون في حوادث متفرقة.\n"
        "وفي ريف حمص، كُشف عن مقبرة قرب قرية المختارية فيها رفات 14 مدنياً ذُبحوا على يد قوات الدفاع الوطني."
    )
    assert 14 not in [c.min for c in claims(raw)]
    assert [row.min for c in claims(raw, "incident") for row in c.casualties or ()] == [14]


def test_what_is_announced_before_the_first_figure() -> None:
    raw = (
        "أعلنت خلية الإعلام الأمني حصيلة عمليات القوات الأمنية خلال شهر آب الماضي.\n"
        "وذكرت الخلية أن القوات نفذت 48 عملية أسفرت عن قتل 21 إرهابياً.\n"
        "وأضافت أن طيران الجيش نفذ 9 ضربات جوية في جبال حمرين أسفرت عن مقتل 12 إرهابياً."
    )
    assert {c[:2] for c in figures(raw)} == {("attacks", 48), ("killed", 21), ("attacks", 9), ("killed", 12)}
    assert {str(c.when.start) for c in claims(raw) if c.when is not None} == {"2014-08-01"}


def test_blasts_of_mines_are_no_one_deed() -> None:
    raw = f"{MONTH}وسجلت الشبكة مقتل 5 مدنيين بانفجار ألغام."
    assert figures(raw)[1:] == [("killed", 5, None)]
    once = f"{MONTH}وسجلت الشبكة مقتل 5 مدنيين بانفجار لغم في بلدة سرمين."
    assert [c.action for c in claims(once, "incident")] == ["landmine"]


def test_the_seat_of_a_province_that_is_a_town() -> None:
    raw = (
        "وثق المرصد مقتل 15 مدنياً خلال آب، وتصدرت محافظة الحديدة القائمة بـ 7 قتلى، تلتها تعز بـ 5 قتلى، ثم مأرب"
        " بثلاثة قتلى."
    )
    assert [[p.name for p in c.where] for c in claims(raw)][1:] == [["محافظة الحديدة"], ["تعز"], ["مأرب"]]
