"""Places that a clause means without naming them, alone or together, and places told more closely by a later clause."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def places(*paragraphs: str) -> list[list[str]]:
    claims = read(document("t", "\n\n".join(paragraphs), published="2024-05-22")).claims
    return [[p.name for p in claim.where or ()] for claim in claims if claim.kind == "incident"]


@pytest.mark.parametrize(
    ("before", "after", "meant"),
    [
        (
            "قصفت المدفعية أمس حيي الشجاعية والتفاح شرقي مدينة غزة فقتل أربعة مدنيين.",
            "وتوغلت قوات إسرائيلية اليوم داخل الحيين.",
            ["الشجاعية", "التفاح"],
        ),
        (
            "هاجم التنظيم فجر الثلاثاء قرى المتونة وتيما والشبكي في ريف السويداء الشرقي.",
            "وطردت الفصائل المحلية التنظيم مساء اليوم من القرى المذكورة.",
            ["المتونة", "تيما", "الشبكي"],
        ),
        (
            "قتل 79 شخصاً أمس في هجوم على بلدة سيتينغا شمال شرق بوركينا فاسو، وقال المتحدث باسم الحكومة في مؤتمر صحفي "
            "عقده بواغادوغو إن الجيش انتشر.",
            "وقبل ذلك بيومين هاجم مسلحون مركز الدرك في البلدة نفسها فقتل 11 دركياً.",
            ["سيتينغا"],
        ),
    ],
)
def test_nouns_mean_the_places_named_before(before: str, after: str, meant: list[str]) -> None:
    assert sorted(places(before, after)[-1]) == sorted(meant)


@pytest.mark.parametrize(
    ("report", "wanted"),
    [
        (
            "وفي خانيونس جنوب القطاع، استشهد تسعة وأصيب آخرون في غارة استهدفت منزلاً في بلدة القرارة فجر اليوم.",
            [["القرارة"]],
        ),
        (
            "جنين 22-5-2024 وفا- استشهد شابان، مساء اليوم، في قصف من مسيّرة للاحتلال استهدف مجموعة من المواطنين "
            "في بلدة طمون.",
            [["طمون"]],
        ),
        ("هاجم مستوطنون أمس من إيتمار قرية عورتا جنوب نابلس وأحرقوا منزلين.", [["عورتا"]]),
        ("هاجم مستوطنون من مستوطنة يتسهار أمس قرية بورين جنوب نابلس وأحرقوا منزلين.", [["بورين"]]),
        ("أرسلت وزارة الدفاع أمس تعزيزات كبيرة من إدلب وحماة إلى مدينة جبلة.", [["جبلة"]]),
        ("قتل أربعة شبان أمس قرب تل أم حوران الفاصل بين مدينتي جاسم ونوى بريف درعا.", [["تل أم حوران"]]),
        (
            "نجحت الفصائل في التقدم أمس والسيطرة على نقطة في محيط بلدة الفوعة، في رد على قصف بلدات مضايا وبقين.",
            [["الفوعة"]],
        ),
    ],
)
def test_places_named_for_something_else_are_left_out(report: str, wanted: list[list[str]]) -> None:
    assert places(report) == wanted


def test_what_heads_a_sentence_is_the_place_far_behind_it() -> None:
    report = (
        "قتل 12 شخصاً أمس في قصف على منزل في دير البلح.",
        "وفي رفح القريبة من الحدود المصرية، حيث يقيم مئات الآلاف، أسفرت ضربة عن مقتل أربعة أشخاص.",
    )
    assert places(*report)[-1] == ["رفح"]


@pytest.mark.parametrize(
    "teller",
    [
        "وقال المرصد السوري لحقوق الإنسان، ومقره بريطانيا،",
        "وقالت القيادة المركزية الأميركية، ومقرها في تامبا بولاية فلوريدا،",
    ],
)
def test_the_seat_of_who_tells_is_no_place(teller: str) -> None:
    told = places("قصفت الطائرات أمس قاعدة الديلمي شمال صنعاء.", f"{teller} إن الغارات قتلت خمسة مقاتلين.")
    assert all("بريطانيا" not in names and "فلوريدا" not in names for names in told)


def test_what_is_left_by_an_agreement_is_its_place() -> None:
    raw = "توصل جيش الإسلام أمس إلى اتفاق مع الجانب الروسي يقضي بخروج المقاتلين من دوما إلى جرابلس شمال حلب."
    assert places(raw) == [["دوما"]]


def test_where_a_statement_was_given_out_is_no_place_of_what_it_tells() -> None:
    raw = (
        "قتل 15 من حركة الشباب أمس في غارة أمريكية قرب بلدة عيل بور، حسب بيان صدر اليوم في شتوتغارت بألمانيا."
    )
    assert places(raw) == [["عيل بور"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "قصفت إيران أمس قاعدة رمات دافيد في إسرائيل.",
        "قتل جنديان أمس في هجوم على مدينة دوساماريب وسط الصومال.",
        "قتل عشرة أشخاص أمس في هجوم على مدينة تاهوا غربي النيجر.",
        "هاجمت كتائب القسام أمس موقعاً في كفر عزة.",
    ],
)
def test_towns_under_other_spellings_are_known(sentence: str) -> None:
    claims = read(document("t", sentence, published="2024-05-22")).claims
    found = [p for c in claims if c.kind == "incident" for p in c.where or ()]
    assert found
    assert all(p.id is not None for p in found)
