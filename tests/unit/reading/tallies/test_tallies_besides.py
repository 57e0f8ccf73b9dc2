"""Who is counted besides a total, whom one deed killed, whose deeds are counted, and who fled."""

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def tallies(raw: str) -> list[Claim]:
    return [c for c in read(document("t", raw, published="2021-09-02")).claims if c.kind == "tally"]


def figures(raw: str) -> set[tuple[str, int | None, str | None]]:
    """Measure, least and doer of each tally."""
    return {(c.measure, c.min, c.by) for c in tallies(raw) if c.measure is not None}


REGIME, HOUTHIS = "syrian-government-forces", "houthis"


def test_two_who_are_counted_besides_are_no_part() -> None:
    raw = "وثقت الشبكة مقتل 84 مدنياً في آب الفائت، بينهم 11 طفلاً و7 سيدات، إضافة إلى شخصين تحت التعذيب."
    besides = next(c for c in tallies(raw) if c.min == 2)
    assert (besides.measure, besides.actor, bool(besides.part_of)) == ("killed", "civilians", False)


def test_the_dual_that_joins_a_figure_is_a_part_of_its_own() -> None:
    raw = (
        "وثق التقرير مقتل 57 مدنياً على يد أطراف النزاع في سوريا خلال آب، "
        "منهم 15 مدنياً قتلهم نظام الأسد بينهم 9 أطفال وسيدتان."
    )
    assert figures(raw) == {
        ("killed", 57, None),
        ("killed", 15, REGIME),
        ("killed", 9, REGIME),
        ("killed", 2, REGIME),
    }


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (
            "وثق التقرير مقتل 30 مدنياً خلال آب. وقتل 3 مدنيين على يد جميع فصائل المعارضة المسلحة.",
            ("killed", 3, "syrian-opposition"),
        ),
        ("وثق المركز مقتل 43 مدنياً على يد جهات أخرى في آب، وقصفت روسيا إدلب.", ("killed", 43, None)),
        (
            "وثقت منظمة حقوقية 94 انتهاكا ارتكبتها ميليشيا الحوثي بحق المدنيين في تعز خلال يونيو.",
            ("other", 94, HOUTHIS),
        ),
        ("رصد المركز 34 هجوما شنه تنظيم داعش في بادية حمص خلال آب.", ("attacks", 34, "islamic-state")),
        ("أحرز الجيش السوداني ثلاثة انتصارات في غضون هذا الأسبوع.", ("other", 3, "sudanese-army")),
        ("ارتفع عدد النازحين في لبنان إلى 900 ألف شخص منذ بدء العدوان.", ("displaced", 900_000, None)),
        ("تسببت الحرب في نزوح أكثر من 14 مليون شخص داخل البلاد وخارجها.", ("displaced", 14_000_001, None)),
    ],
)
def test_it_is_counted(raw: str, wanted: tuple[str, int, str | None]) -> None:
    assert wanted in figures(raw)


def test_the_dual_with_an_article_counts_nobody_anew() -> None:
    raw = "وبارتقاء الشهيدين يرتفع عدد شهداء الضفة منذ مطلع العام إلى 121 شهيداً."
    assert {least for _, least, _ in figures(raw)} == {121}


def test_whom_one_deed_killed_are_its_toll() -> None:
    raw = "وسجل التقرير في آب مجزرة واحدة ارتكبتها القوات الروسية، قُتل فيها 5 مدنيين."
    claims = read(document("t", raw, published="2021-09-02")).claims
    rows = [(r.status, r.min) for c in claims if c.kind == "incident" for r in c.casualties or ()]
    assert not tallies(raw)
    assert rows == [("killed", 5)]


def test_who_lives_in_a_town_has_not_fled_by_a_total() -> None:
    assert not figures("ويتواجد في مأرب أكثر من مليوني نازح.")


def test_deeds_of_many_that_killed_are_a_total_all_the_same() -> None:
    raw = "شهد ريف درعا خلال تشرين الأول 2020 إحدى وأربعين عملية اغتيال قُتل فيها ثلاثة وثلاثون شخصاً."
    assert ("killed", 33, None) in figures(raw)


REPORT = (
    "أعلنت قوات سوريا الديمقراطية، الأحد، حصيلة عملياتها ضد خلايا داعش خلال النصف الأول من العام الجاري.\n"
    "وقال المركز الإعلامي إن القوات نفذت 63 عملية أمنية، أسفرت عن اعتقال 166 من عناصر التنظيم، ومقتل 11 آخرين."
)


def test_what_so_many_deeds_have_done_is_over_the_stretch_announced() -> None:
    told = {(c.measure, c.min, c.when.text) for c in tallies(REPORT) if c.when}
    assert {(m, n) for m, n, _ in told} == {("attacks", 63), ("captured", 166), ("killed", 11)}


def test_cases_are_counted_with_who_did_how_many() -> None:
    raw = (
        "وثق مركز الرصد الحقوقي في تعز مقتل 38 مدنيا خلال شهر تموز الماضي.\n"
        "كما سجل المركز 9 حالات اختطاف، نفذت ميليشيا الحوثي 7 منها."
    )
    assert {("captured", 9, None), ("captured", 7, HOUTHIS)} <= figures(raw)
    assert {place.name for c in tallies(raw) for place in c.where or ()} == {"تعز"}


def test_a_running_total_is_not_over_the_day() -> None:
    raw = (
        "قالت وزارة الصحة في قطاع غزة إن مستشفيات القطاع استقبلت خلال الـ24 ساعة الماضية 41 شهيدا و184 إصابة.\n"
        "وأشارت إلى أن عدد ضحايا المساعدات بلغ خلال الساعات الـ24 الماضية 13 شهيدا، "
        "ليرتفع الإجمالي إلى 1,772 شهيدا."
    )
    when = {c.min: c.when for c in tallies(raw)}
    assert when[41]
    assert not when[1772]
    assert {place.name for c in tallies(raw) for place in c.where or ()} == {"قطاع غزة"}


def test_a_few_strikes_on_a_town_are_a_happening() -> None:
    assert not figures("شنت الطائرات 12 غارة على بلدة سرمين أسفرت عن مقتل 5 مدنيين أمس.") - {
        ("attacks", 12, None)
    }


def test_the_stretch_right_before_the_figure_is_its_own() -> None:
    raw = "ومنذ سقوط النظام في كانون الأول 2020، نفذت إسرائيل خلال الشهر الماضي 40 غارة على الجنوب."
    assert [c.when.text for c in tallies(raw) if c.when] == ["خلال الشهر الماضي"]
    raw = "ارتفع عدد القتلى منذ بدء الحملة في 7 أيار 2021 إلى 80، بينهم 20 خلال الشهر الماضي."
    assert tallies(raw)[0].when.text.endswith("2021")  # type: ignore[union-attr]


def test_a_headline_of_one_happening_is_no_total() -> None:
    raw = (
        "بوركينا فاسو: مقتل 60 مدنيا\n"
        "واغادوغو - قتل ما لا يقل عن 60 مدنيا على أيدي مسلحين في قرية كارما شمال بوركينا فاسو.\n"
        "ومنذ عام 2015 أودت أعمال العنف بحياة أكثر من 10 آلاف مدني."
    )
    assert {c.min for c in tallies(raw)} == {10_001}


def test_who_is_among_the_dead_behind_a_longer_lead() -> None:
    raw = (
        "وثق مكتب توثيق الشهداء في درعا مقتل 28 شخصا خلال شهر تموز الماضي.\n"
        "وقال المكتب في تقريره إن من بين القتلى 9 مقاتلين سابقين في فصائل المعارضة."
    )
    assert {c.min for c in tallies(raw)} == {28, 9}


def test_incursions_are_counted() -> None:
    assert ("attacks", 400, "israel") in figures("نفذت إسرائيل 400 توغل في ريف القنيطرة منذ مطلع العام.")


def test_cases_of_death_and_injuries_are_those_who_died_and_were_hurt() -> None:
    raw = "سجلت البعثة 31 إصابة بين المدنيين في ليبيا خلال آب، هي 6 حالات وفاة و25 إصابة بجروح."
    assert {c[:2] for c in figures(raw)} == {("wounded", 31), ("killed", 6), ("wounded", 25)}


def test_what_became_of_those_among_the_dead_and_wounded_is_said_by_their_own_verb() -> None:
    raw = (
        "سجلت البعثة 31 إصابة بين المدنيين في ليبيا خلال آب.\n"
        "ومن بين الضحايا خمسة رجال وصبي واحد قضوا، فيما أصيب عشرون رجلاً وأربع نساء وفتاة واحدة."
    )
    assert [(c.measure, c.min) for c in tallies(raw)] == [
        ("wounded", 31),
        ("killed", 5),
        ("killed", 1),
        ("wounded", 20),
        ("wounded", 4),
        ("wounded", 1),
    ]


@pytest.mark.parametrize("fighting", ["القتال", "المعارك", "الاشتباكات"])
def test_the_toll_of_the_fighting_told_is_no_total(fighting: str) -> None:
    text = f"اندلعت معارك بين الحزام الأمني وقوات الحماية الرئاسية في عدن. وقال طبيب إن حصيلة {fighting} بلغت 11 قتيلا."
    claims = read(document("x", text, published="2019-08-09")).claims
    assert [claim.kind for claim in claims] == ["incident"]
