"""Where it happened: most specific, without origins, destinations, borders and speakers (codebook §3, §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def places(raw: str) -> list[list[str]]:
    claims = read(document("t", raw, published="2024-05-22")).claims
    return [[p.name for p in c.where] for c in claims if c.kind == "incident"]


CASES = [
    ("قتل جنديان في كمين في بلدة التبني بريف دير الزور الغربي أمس.", ["التبني"]),
    ("وفي ريف حلب، قصفت المدفعية بلدة تل رفعت أمس وقتل مدني.", ["تل رفعت"]),
    ("قُتل ثلاثة في غارة على مدينة بعلبك قرب الحدود مع سوريا أمس.", ["بعلبك"]),
    ("قال مصدر في دمشق إن غارة استهدفت مدينة تدمر أمس.", ["تدمر"]),
    ("خطف مسلحون أمس شابين من أبناء حمص في مدينة السويداء.", ["السويداء"]),
    ("قصف الطيران الروسي بلدات كفرنبل وحاس أمس.", ["كفرنبل", "حاس"]),
    ("انفجرت عبوة في الحويجة جنوب غربي كركوك أمس وقتل شرطي.", ["الحويجة"]),
    ("اغتال مجهولون أمس العميد محمد الشدادي في مدينة عدن.", ["عدن"]),
    ("نزح مئات المدنيين أمس من الفاشر إلى طويلة.", ["الفاشر"]),
    ("وصول نحو ألفي نازح أمس من الفاشر إلى طويلة.", ["طويلة"]),
    ("أرسل الجيش أمس تعزيزات من دمشق إلى مدينة درعا.", ["درعا"]),
    ("قُتل راع في انفجار لغم في السخنة بالبادية السورية أمس.", ["السخنة"]),
    ("ناشطون من حماة قالوا إن القصف أصاب مدينة خان شيخون أمس وقتل طفلة.", ["خان شيخون"]),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_the_place_of_the_deed(raw: str, expected: list[str]) -> None:
    assert places(raw)[:1] == [expected]


def test_the_city_again_is_the_one_named_before() -> None:
    assert places("قصفت الطائرات مدينة إدلب أمس وقتل طفل.\n\nواعتقلت الشرطة اليوم شابين في المدينة.")[-1] == [
        "إدلب"
    ]


def test_a_heading_gives_its_place_to_the_items_under_it() -> None:
    raw = "🔴 الفاشر الآن\n\n• قتل ثلاثة مدنيين بقصف مدفعي لقوات الدعم السريع صباح اليوم."
    assert places(raw) == [["الفاشر"]]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("وفي بيت لحم، اعتقلت القوات الإسرائيلية أربعة شبان من بلدة بيت فجار.", ["بيت فجار"]),
        ("خطف مسلحون ثلاثة رعاة من أهالي بلدة التبني.", ["التبني"]),
    ],
)
def test_who_is_taken_is_taken_from_where_he_lives(raw: str, expected: list[str]) -> None:
    assert places(raw) == [expected]


WORDINGS = [
    ("في بلدة طفس", "in"),
    ("ببلدة طفس", "in"),
    ("داخل بلدة طفس", "in"),
    ("في حي ببلدة طفس", "in"),
    ("في سوق بلدة طفس", "in"),
    ("في بلدة طفس بريف درعا", "in"),
    ("في بلدة طفس في ريف درعا الغربي", "in"),
    ("في بلدة طفس غربي درعا", "in"),
    ("في بلدة طفس، غربي درعا", "in"),
    ("في بلدة طفس (ريف درعا)", "in"),
    ("في بلدة طفس بمحافظة درعا", "in"),
    ("في بلدة طفس التابعة لمحافظة درعا", "in"),
    ("عند مدخل بلدة طفس", "outskirts"),
    ("على أطراف بلدة طفس", "outskirts"),
    ("في محيط بلدة طفس", "near"),
    ("بالقرب من بلدة طفس", "near"),
    ("قرب بلدة طفس جنوبي سوريا", "near"),
]


@pytest.mark.parametrize(("wording", "relation"), WORDINGS)
@pytest.mark.parametrize(
    "deed",
    [
        "قتل مدنيان بقصف مدفعي {} أمس.",
        "قتل مدنيان {} بانفجار لغم.",
        "اعتقلت قوات النظام شابين {} أمس.",
        "{} قتل مدنيان برصاص مجهولين.",
        "انفجرت عبوة ناسفة {} وقتل مدنيان.",
    ],
)
def test_one_town_in_many_wordings(deed: str, wording: str, relation: str) -> None:
    text = deed.format(wording)
    claims = read(document("t", text, published="2024-05-22")).claims
    ((place,),) = [c.where for c in claims if c.kind == "incident"]
    assert (place.name, place.id, place.relation) == ("طفس", "sy-tafas", relation)
    assert "طفس" in text[place.span.start : place.span.end]
    assert {"sy-daraa", "sy"} <= {*place.admin}


@pytest.mark.parametrize(
    "origin",
    ["من أبناء بلدة طفس", "المنحدر من بلدة طفس", "من أهالي بلدة طفس", "ابن بلدة طفس", "وهو من بلدة طفس"],
)
def test_where_the_dead_come_from_is_not_where_they_died(origin: str) -> None:
    assert places(f"قتل الشاب سالم الرشدان {origin} برصاص مجهولين في مدينة نوى.") == [["نوى"]]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("قتل شرطيان أمس في كمين على طريق حلب - اللاذقية قرب بلدة المختارية.", ["المختارية"]),
        ("قتل جندي أمس بعبوة على الطريق الدولي حلب – دمشق قرب مدينة سراقب.", ["سراقب"]),
        ("استهدفت مسيرة أمس سيارة على طريق صيدا – صور في بلدة الزهراني.", ["الزهراني"]),
        ("انفجرت سيارة مفخخة أمس في درعا في مدينة بصرى الشام.", ["بصرى الشام"]),
        ("اعتقلت قوات الأمن أمس شابا في إدلب بمدينة سرمين.", ["سرمين"]),
        ("قُتل شاب أمس في حلب في بلدة تل رفعت برصاص مجهولين.", ["تل رفعت"]),
    ],
)
def test_a_road_or_a_province_gives_way_to_the_place_on_it(raw: str, expected: list[str]) -> None:
    assert places(raw) == [expected]


def test_a_road_with_nothing_on_it_is_the_place() -> None:
    [[road]] = places("هاجم مسلحون أمس حافلة على الطريق السريع الموصل – بغداد وقتلوا ثلاثة.")
    assert "الموصل" in road


def test_another_name_in_brackets_is_no_further_place() -> None:
    assert places("استهدف القصف أمس قرية زور مغار بريف عين العرب (كوباني) شرق حلب.") == [["زور مغار"]]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("قتل سبعة مسلحين أمس في هجوم على مديرية كشر أغلبهم من صعدة وعمران.", ["كشر"]),
        ("قتل خمسة جنود أمس في هجوم على حاجز في سرمين، معظمهم من حمص وحماة وطرطوس.", ["سرمين"]),
        ("أُطلق أمس سراح 20 أسيرا في الجوف، معظمهم ينتمون إلى محافظتي عمران وذمار.", ["الجوف"]),
    ],
)
def test_where_most_of_them_come_from_is_none_of_its_places(raw: str, expected: list[str]) -> None:
    assert places(raw) == [expected]


def test_who_joins_the_ranks_of_others_changes_sides() -> None:
    [claim] = [
        c
        for c in read(document("t", "التحق 30 من عناصر الجيش العراقي بصفوف قبائل الأنبار أمس.")).claims
        if c.kind == "incident"
    ]
    assert claim.action == "defection"
