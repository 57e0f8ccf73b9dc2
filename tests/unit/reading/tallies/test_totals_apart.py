"""Totals told on in later words: by province, by who did it, by a deed that killed some of them."""

from __future__ import annotations

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(text: str, published: str = "2014-06-02") -> tuple[list[Claim], list[Claim]]:
    found = read(document("a", text, published=published)).claims
    return [c for c in found if c.kind == "tally"], [c for c in found if c.kind == "incident"]


def test_the_provinces_of_a_count_over_a_land() -> None:
    tallies, incidents = claims(
        "وثقت لجان التنسيق المحلية اليوم مقتل 95 شخصاً في مختلف المدن السورية.\n"
        "وقالت اللجان إن حلب فقدت وحدها 40 شهيداً.\n"
        "وفي ديرالزور سقط 20 قتيلاً معظمهم في قصف على الميادين. وقتل أيضاً 20 في حمص و5 في درعا، وشهيدان في دمشق."
    )
    whole = tallies[0]
    told = [(c.min, [p.name for p in c.where]) for c in tallies[1:]]
    assert told == [(40, ["حلب"]), (20, ["ديرالزور"]), (20, ["حمص"]), (5, ["درعا"]), (2, ["دمشق"])]
    assert {c.part_of for c in tallies[1:]} == {whole.id}
    assert {c.sources[0][0].name for c in tallies} == {"لجان التنسيق المحلية"}
    (shelling,) = incidents
    assert [p.name for p in shelling.where] == ["الميادين"]
    assert (shelling.action, shelling.casualties or ()) == (
        "shelling",
        (),
    )


def test_the_dead_of_a_day_of_their_own_are_no_province_of_a_count() -> None:
    tallies, incidents = claims(
        "وثقت لجان التنسيق المحلية في أيار مقتل 950 شخصاً في سوريا.\nوقتل ثلاثة مدنيين أمس بانفجار لغم في درعا."
    )
    assert [c.min for c in tallies] == [950]
    assert [c.action for c in incidents] == ["landmine"]


def test_arrests_by_who_made_them() -> None:
    tallies, incidents = claims(
        "وثقت الشبكة السورية لحقوق الإنسان في شهر أيار الماضي 190 حالة اعتقال تعسفي، وتحولت 140 منها إلى اختفاء قسري.\n"
        "وقالت الشبكة إن قوات الأمن اعتقلت 90 شخصاً منهم 3 أطفال، فيما اعتقلت قوات سوريا الديمقراطية 60 شخصاً، "
        "وهيئة تحرير الشام 40 شخصاً."
    )
    assert incidents == []
    assert [(c.measure, c.min, c.by) for c in tallies] == [
        ("captured", 190, None),
        ("missing", 140, None),
        ("captured", 90, "syrian-security-services"),
        ("captured", 3, "syrian-security-services"),
        ("captured", 60, "sdf"),
        ("captured", 40, "hayat-tahrir-al-sham"),
    ]


def test_the_deed_that_killed_some_of_a_total_has_only_those() -> None:
    tallies, incidents = claims(
        "ومنذ اندلاع موجة العنف في 20 أيار، قتل 23 جنديا وشرطيا على الأقل، خمسة منهم في كمين استهدف الخميس قافلة."
    )
    assert [(c.min, c.max) for c in tallies] == [(23, None)]
    assert [[(r.min, r.max) for r in c.casualties or ()] for c in incidents] == [[(5, 5)]]


def test_the_dead_of_a_campaign_are_by_who_leads_it() -> None:
    tallies, _ = claims(
        "وبلغت حصيلة ضحايا القصف 30.\nوبلغ عدد ضحايا العدوان الإسرائيلي منذ 7 أيار 2014 نحو 2100 شهيد."
    )
    assert [(c.min, c.by, c.actor) for c in tallies if (c.min or 0) > 1000] == [(2100, "israel", None)]


def test_a_count_until_an_hour_is_of_that_day() -> None:
    tallies, _ = claims("وثّقت لجان التنسيق المحليّة حتى مساء أمس 108 شهداء في مدن سورية مختلفة.")
    assert [(c.when.start, c.when.end) for c in tallies if c.when] == [("2014-06-01", "2014-06-01")]


def test_as_many_among_two_counts() -> None:
    tallies, _ = claims(
        "سجل التقرير مقتل 55 مدنياً على يد أطراف النزاع في أيار، قتل منهم الجيش السوري 14 مدنياً بينهم 9 أطفال وسيدتان.\n"
        "بينما قتلت قوات سوريا الديمقراطية 11 مدنياً بينهم طفل وسيدتان."
    )
    assert [(c.min, c.by) for c in tallies] == [
        (55, None),
        (14, "syrian-government-forces"),
        (9, "syrian-government-forces"),
        (2, "syrian-government-forces"),
        (11, "sdf"),
        (1, "sdf"),
        (2, "sdf"),
    ]


def test_the_provinces_of_a_ranking_have_each_their_figures() -> None:
    tallies, _ = claims(
        "قالت البعثة الأممية إن 410 مدنيين قتلوا في أعمال عنف بالعراق خلال أيار الماضي.\n"
        "وكانت محافظة بغداد الأكثر تضرراً بـ131 قتيلاً، تلتها محافظة الأنبار بـ45 قتيلاً ثم محافظة ديالى بـ22 قتيلاً."
    )
    assert [(c.min, [p.name for p in c.where]) for c in tallies[1:]] == [
        (131, ["محافظة بغداد"]),
        (45, ["محافظة الأنبار"]),
        (22, ["محافظة ديالى"]),
    ]


def test_a_report_of_nothing_but_totals_is_of_its_country() -> None:
    tallies, _ = claims("حصيلة العنف في العراق\n\nقالت البعثة إن عدد القتلى بلغ 332 خلال أيار الماضي.")
    assert [[p.name for p in c.where] for c in tallies] == [["العراق"]]


def test_a_range_of_days_with_a_comma() -> None:
    tallies, _ = claims("قتل 66 شرطياً في هجمات في الفترة من 7 نيسان الماضي، وحتى الخامس من أيار.")
    assert [(c.when.start, c.when.end) for c in tallies if c.when] == [("2014-04-07", "2014-05-05")]


def test_a_father_and_a_mother_are_no_august() -> None:
    _, incidents = claims("قتل أربعة مدنيين من أسرة واحدة، مكونة من أب وأم وطفلتين، بقصف على رازح.")
    assert [c.when for c in incidents] == [None]
