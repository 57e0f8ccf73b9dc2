"""Items of a list stand apart from each other (codebook §3 `where`)."""

from marsad.model.document import document
from marsad.reading.reader import read


def places(raw: str) -> list[list[str]]:
    claims = read(document("t", raw, published="2015-06-14")).claims
    return [[p.name for p in c.where or ()] for c in claims if c.kind == "incident"]


def test_a_label_says_where_its_item_lies() -> None:
    raw = (
        "ملخص التطورات الميدانية في اليمن\n"
        "صنعاء: شن طيران التحالف غارات على معسكر الحفا وجبل نقم.\n"
        "عدن: قتل ثمانية من مسلحي الحوثي في مواجهات بحي البساتين.\n"
        "مأرب: أعلنت المقاومة الشعبية أسر سبعة من الحوثيين.\n"
        "الضالع: قصف الحوثيون بالدبابات قرية لكمة صلاح وجرحوا طفلين.\n"
    )
    assert places(raw) == [["معسكر الحفا", "جبل نقم"], ["البساتين"], ["مأرب"], ["لكمة صلاح"]]


def test_an_item_has_no_place_of_another() -> None:
    raw = (
        "آخر ما جرى في جنوب لبنان:\n"
        "• غارات إسرائيلية على بلدات النبطية الفوقا وكفر رمان وزوطر.\n"
        "• الجيش الإسرائيلي: هاجمنا أكثر من 800 هدف لحزب الله خلال الساعات الماضية.\n"
        "• غارة على حي بئر العبد في الضاحية استهدفت قيادياً في الحزب.\n"
    )
    assert places(raw)[1] == []


def test_paragraphs_of_a_story_go_on_in_their_place() -> None:
    raw = (
        "قصفت مدفعية الجيش مدينة دوما اليوم.\n\n"
        "وأضاف الناشط أن القصف طال الأحياء السكنية وأدى إلى مقتل أربعة مدنيين.\n"
    )
    assert all(found == ["دوما"] for found in places(raw))


def test_a_region_named_in_full_is_a_place_in_a_report_of_another_country() -> None:
    raw = (
        "قتل نحو عشرين مدنياً بضربات مسيرات شنها الجيش على تينزاواتين في مالي.\n\n"
        "وفي باماكو قتل جندي مالي في هجوم قرب مطار سينو.\n\n"
        "وقتل 23 جندياً نيجرياً في كمين بمنطقة تيلابيري ليل الأحد.\n"
    )
    assert places(raw)[-1] == ["منطقة تيلابيري"]
