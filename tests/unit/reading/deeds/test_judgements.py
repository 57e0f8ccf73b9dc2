"""Demands, blame and judgements that somebody voices (codebook §5 `statement`)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.counted import nearly


def stated(raw: str) -> list[tuple[str, str]]:
    """Kind and speaker of each statement."""
    return [
        (str(c.statement), str(c.speaker)) for c in read(document("t", raw)).claims if c.kind == "statement"
    ]


STANDS = [
    ("وطالبت نقابة الصحفيين الفلسطينيين في بيان بإحالة الجنود إلى المحكمة.",
           ("other", "نقابة الصحفيين الفلسطينيين")),
    ("أدان رئيس الوزراء اليمني سالم الحداد الحادثة.", ("other", "رئيس الوزراء اليمني سالم الحداد")),
    ("ندد وزير الأوقاف بمحاولة إحراق المسجد.", ("other", "وزير الأوقاف")),
    ("أشاد رئيس الحكومة الليبية بجهود عناصر الشرطة.", ("other", "رئيس الحكومة الليبية")),
    ("ويشكو ناشطون من أن العمليات تؤدي إلى انتهاكات.", ("accusation", "ناشطون")),
    ("ودعا تنظيم داعش أنصاره إلى الثأر من قوات سوريا الديمقراطية.", ("threat", "تنظيم داعش")),
    ("وحمّلت حركة حماس إسرائيل مسؤولية التصعيد.", ("accusation", "حركة حماس")),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "told"), STANDS)
def test_who_takes_a_stand_states_something(raw: str, told: tuple[str, str]) -> None:
    assert stated(raw) == [told]


JUDGED = [
    ("وقال خالد الحسن إن هذه العصابات تحظى بغطاء من السلطات.", "accusation"),
    ("وتقول الحكومة السورية إنها تتوخى الحذر في كل خطوة.", "other"),
    nearly("أعلن الجيش السوري أن الحادث عمل مدبر.", "accusation"),
    ("وأكد وزير الخارجية الإيطالي أن نجاح الجهود الدبلوماسية وسيلة حاسمة.", "other"),
    ("وأكدت خلية الأزمة الحكومية أنه لا يوجد أي رد على العرض.", "denial"),
    nearly("وقال المتحدث باسم الحكومة إن هذا لن يثني رجال الشرطة.", "prediction"),
]


@pytest.mark.parametrize(("raw", "kind"), JUDGED)
def test_how_things_are_or_will_be_is_a_judgement(raw: str, kind: str) -> None:
    assert [k for k, _ in stated(raw)] == [kind]


VOICED = [
    ("وتنفي القوات التركية استهداف المدنيين في البلدة.", ("denial", "القوات التركية")),
    ("لكن طهران تنفي هذا الاتهام.", ("denial", "طهران")),
    ("أغلق المطار بعد خلاف طويل، وهو الأمر الذي تنفيه حركة حماس.", ("denial", "حركة حماس")),
    ("وتعهد البرهان بالإفراج عن معتقلين سياسيين.", ("other", "البرهان")),
    ("وأعرب مسؤولون عن أسفهم لإخفاقات الجيش العراقي.", ("other", "مسؤولون")),
    ("ووجه الحوثيون اللوم في الغارة إلى التحالف.", ("accusation", "الحوثيون")),
    ("وكانت الحكومة السورية وصفت الهجوم بأنه اعتداء سافر.", ("accusation", "الحكومة السورية")),
    ("وانتقد الوزير قرار مجلس الأمن.", ("other", "الوزير")),
    ("أعلن المؤتمر الوطني العام الليبي تمسكه بضرورة النظر في التعديلات.",
           ("other", "المؤتمر الوطني العام الليبي")),
    ("وقال المتحدث باسم التحالف إن القصف جاء رداً على استهداف قواته.", ("justification", "المتحدث باسم التحالف")),
    nearly("ويرى خبراء أن المتشددين لجأوا إلى مناطق صحراوية.", ("other", "خبراء")),
    ("ويعتقد مراقبون أن إقناع هذه الجماعات أكثر صعوبة.", ("other", "مراقبون")),
    ("واستنكر الأزهر بشدة الهجوم الإرهابي.", ("other", "الأزهر")),
    ("وأضافت رئيسة الاتحاد: سنبقى هنا. وقال الوزير «نطالب الجميع بالهدوء».", ("other", "الوزير")),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "told"), VOICED)
def test_opinions_denials_and_stands_in_other_words(raw: str, told: tuple[str, str]) -> None:
    assert told in stated(raw)


HOW = [
    ("وقال متحدث باسم التحالف إنه سيحقق في تلك التقارير.", "other"),
    ("لكن مسؤولين أمنيين قالوا إن التنظيم قد يشن هجمات متفرقة.", "prediction"),
    ("ويقول التحالف إنه لا يستهدف المدنيين.", "denial"),
    ("وقال المسؤول إن من المتوقع انضمام قرى أخرى إلى الاتفاق.", "prediction"),
]


@pytest.mark.parametrize(("raw", "kind"), HOW)
def test_what_somebody_will_do_is_no_prediction(raw: str, kind: str) -> None:
    assert [k for k, _ in stated(raw)] == [kind]


UNVOICED = [
    "يُعتقد أن المسلحين فروا إلى البادية.",
    "رفض المسؤول الكشف عن اسمه.",
    nearly("وقال الوزير: «لا نعرف من نفذ الهجوم»."),
]


@pytest.mark.parametrize("raw", UNVOICED)
def test_what_is_thought_or_not_told_is_no_statement(raw: str) -> None:
    assert stated(raw) == []


FACTS = [
    "وقال خالد الحسن إن القوات قصفت البلدة.",
    "وقال المرصد السوري لحقوق الإنسان إن المدينة تعيش هدوءاً حذراً.",
    "وأوضح قائد الشرطة أن عملية البحث متواصلة.",
    "وأكد المسؤولون أن الجماعة تضم أعضاء من دول عدة.",
    "وقال مدير المشفى إن القتلى مدنيون.",
    "وطالبت عصابة ذويهما بفدية مالية.",
    "ألقت الشرطة القبض على 27 متهماً في النزاع.",
]


@pytest.mark.parametrize("raw", FACTS)
def test_deeds_counts_and_ties_are_no_judgement(raw: str) -> None:
    assert stated(raw) == []


@pytest.mark.xfail(strict=False, reason="nearly as often noted as not, or as another kind")
def test_a_demand_beside_a_blame_of_one_breath_is_part_of_it() -> None:
    raw = "طالب مجلس عشائري في تلدو بالحماية، وحمّل وزارة الداخلية مسؤولية التقصير."
    assert [kind for kind, _ in stated(raw)] == ["accusation"]


def test_what_is_added_to_a_stand_goes_on_with_it() -> None:
    raw = "أدان رئيس الوزراء اليمني الحادثة. وأضاف أن القتيل من الأصوات المعتدلة."
    assert len(stated(raw)) == 1


OVER_A_DEED = [
    ("وتقول إسرائيل إن موجة من التحريض تقف وراء الهجمات على المستوطنات.", "accusation"),
    nearly("ويقول التحالف إنه لا يستهدف مدنيين في غاراته.", "denial"),
    ("وقال سالم الحداد، مسؤول ملف الاستيطان في شمال الضفة الغربية، إن هذا الاعتداء جزء من سياسة دائمة.", "other"),
    nearly("وقال وزير الدفاع الإيطالي، في مؤتمر صحفي في روما، إن بلاده قد ترسل قوات.", "prediction"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "kind"), OVER_A_DEED)
def test_a_judgement_stands_beside_a_deed_and_behind_an_office(raw: str, kind: str) -> None:
    assert [k for k, _ in stated(raw)] == [kind]


def test_what_still_lasts_is_no_denial() -> None:
    assert stated("وأكدت المصادر أن المواجهات لا تزال مستمرة في مدينة الفاشر.") == []
    assert [
        kind for kind, _ in stated("وأكدت المصادر أن المواجهات لا تزال مستمرة.") if kind == "denial"
    ] == []
