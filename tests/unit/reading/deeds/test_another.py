"""Clauses that say that they tell another happening."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def places(text: str) -> list[list[str]]:
    return [[place.name for place in claim.where] for claim in incidents(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "هاجم مسلحون دورية للشرطة في كركوك، وفي حادث آخر قتل شخصان بانفجار لغم في الحويجة.",
            [["كركوك"], ["الحويجة"]],
        ),
        (
            "أطلق مسلحون النار على سيارة في حمص، تلاها هجوم ثان على حاجز في تلبيسة.",
            [["حمص"], ["تلبيسة"]],
        ),
        (
            "انفجرت عبوة ناسفة في بعقوبة وقتلت جنديا. كما انفجرت عبوة ناسفة أخرى وقتلت ثلاثة جنود.",
            [["بعقوبة"], ["بعقوبة"]],
        ),
        (
            "قتل خمسة جنود في هجوم على حاجز في درنة أمس، وقبل ذلك بيوم، استهدف قصف مماثل مدينة طبرق.",
            [["درنة"], ["طبرق"]],
        ),
    ],
)
def test_another_deed_is_a_happening_of_its_own(text: str, wanted: list[list[str]]) -> None:
    assert places(text) == wanted


def test_who_suffered_likewise_suffered_another_deed() -> None:
    text = (
        "خطف مسلحون تاجرا في محافظة السويداء يوم الاثنين.\n\n"
        "وقال شهود إن الطبيب سامر حداد خطف هو الآخر صباح الأحد في السويداء."
    )
    assert [claim.action for claim in incidents(text)] == ["abduction", "abduction"]


def test_what_a_happening_came_long_after_is_another() -> None:
    text = (
        "قتل شرطيان في هجوم على مركز في سوسة أمس الاثنين.\n\n"
        "ويأتي الهجوم بعد شهرين من هجوم مسلح على فندق في سوسة قتل فيه 38 سائحا."
    )
    assert len(incidents(text)) == 2


def test_the_deed_with_the_article_is_taken_up() -> None:
    text = "انفجرت عبوة ناسفة في تعز أمس. ثم أصاب الهجوم الآخر مدرسة في المخا.\n\nوالهجوم أوقع قتيلين."
    assert places(text) == [["تعز"], ["المخا"]]


def test_a_person_more_is_no_deed_more() -> None:
    text = "قتل جندي في هجوم على حاجز في كركوك أمس. وأصيب جندي آخر في الهجوم."
    assert len(incidents(text)) == 1


def test_a_place_before_the_verb_stands_against_the_places_told_before() -> None:
    text = (
        "قتل جندي بانفجار لغم أرضي في ريف حماة الشرقي وسط سوريا أمس.\n\n"
        "وفي مدينة تدمر شرقي حمص، أصيب ثلاثة أطفال بانفجار لغم أرضي."
    )
    assert len(incidents(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "قُتل أربعون مدنيا في هجوم للدعم السريع على بلدة النهود.\n\n"
        "وكانت قوات الدعم السريع قد هاجمت، الاثنين، البلدة ذاتها وأحرقت منازل فيها.",
        "وقع رتل للجيش في كمين لداعش قرب بلدة السخنة، ما أدى إلى مقتل عنصر.\n\n"
        "وتابعت الإذاعة أن مواجهات دارت بعد ذلك بين الطرفين وأدت إلى مقتل أربعة من داعش.",
        "هاجم مسلحون حاجزا للجيش في سبها صباح أمس الثلاثاء، "
        "بعد ساعات على اندلاع مواجهات بين فصيلين في المدينة أصيب فيها ثلاثة.",
        "توغلت دورية إسرائيلية في قرية عابدين وفتشت منازل.\n\nكما دخلت دورية أخرى قرية جملة وفتشت منازل.",
    ],
)
def test_the_same_place_a_later_hour_or_other_men(text: str) -> None:
    assert len(incidents(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "أصيب شاب برصاص مجهولين في مدينة جاسم أمس.\n\nوتوفي الشاب لاحقا متأثرا بجراحه في مشفى درعا.",
        "استهدف قصف مدفعي مدينة مارع أمس.\n\nوقال مسعفون إن القصف استهدف المدينة نفسها وأصاب طفلين.",
    ],
)
def test_who_died_later_and_what_struck_the_town_itself_are_no_other_deed(text: str) -> None:
    assert len(incidents(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "خطف مسلحون المواطن علي ناصر العامري من مدينة إب أمس.\n\n"
        "واختطفت الجماعة أيضاً المواطن ماجد سعيد الحكيمي من مدينة ذمار.",
        "داهمت قوات سوريا الديمقراطية بلدة الصبحة واعتقلت شابين.\n\n"
        "وداهمت القوات أيضاً بلدة أبريهة واعتقلت شاباً ثالثاً.",
        "قصفت المدفعية التركية قرية مرعناز بريف حلب الشمالي.\n\nوقصفت كذلك قرية المالكية القريبة منها.",
    ],
)
def test_the_same_men_did_one_more(text: str) -> None:
    assert len(incidents(text)) == 2


def test_what_the_blow_told_did_besides_is_of_it() -> None:
    text = "استهدف قصف مدفعي مدينة مارع أمس.\n\nودمّر القصف أيضاً عدداً من المنازل، وأوقع كذلك ثلاثة جرحى."
    assert len(incidents(text)) == 1


@pytest.mark.parametrize(
    "second",
    [
        "وأضاف أن مدنياً آخر من بلدة نوى فُقد الاتصال به في مدينة إزرع.",
        "وذكر المصدر أن شاباً آخر من أبناء نوى اختطف في مدينة إزرع.",
    ],
)
def test_another_man_before_his_verb_is_another_happening(second: str) -> None:
    text = f"اختطف مسلحون مدنياً قرب بلدة جبيب بريف السويداء أمس.\n\n{second}"
    assert len(incidents(text)) == 2


@pytest.mark.parametrize(
    "second",
    [
        "وقبل يومين، تسلمت القوات مواقع عسكرية في بلدة القطن.",
        "وقبل أسبوع تسلمت القوات مواقع عسكرية في بلدة القطن.",
        "وقبل ثلاثة أيام، سلم مسلحون إلى القوات نقاطاً في بلدة القطن.",
    ],
)
def test_what_was_days_before_is_another_happening(second: str) -> None:
    text = f"تسلمت قوات درع الوطن، الثلاثاء، معسكرات في محافظة حضرموت.\n\n{second}"
    assert len(incidents(text)) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "فجر انتحاري نفسه في سوق بمدينة بعقوبة أمس، فيما فجر آخر نفسه مستهدفا مقهى شعبيا.",
        "هاجم انتحاري مركزا للشرطة في كابل بحزام ناسف، وهاجم آخر حاجزا في مدينة جلال آباد.",
    ],
)
def test_another_doer_behind_the_verb_makes_another(sentence: str) -> None:
    assert len(incidents(sentence)) == 2


def test_moreover_opens_another_matter() -> None:
    text = (
        "انفجر لغم في بادية الرصافة وقتل 7 مدنيين. علاوة على ذلك، قامت عناصر تنظيم داعش بشن هجوم بأسلحة رشاشة على "
        "تجمع لخيام الرعاة في المنطقة."
    )
    assert [str(claim.action) for claim in incidents(text)] == ["landmine", "attack"]
