"""What is told in addition was on the day of what it is set beside (codebook §3 `when`)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

DAY = "2021-09-02"


def days(raw: str) -> list[str | None]:
    found = [c.when for c in read(document("t", raw, published=DAY)).claims if c.kind == "incident"]
    return [str(w.start) if w and w.start else None for w in found]


NEWS = "قُتل ثلاثة مدنيين أمس الأربعاء في قصف مدفعي على بلدة سرمين شرقي إدلب.\n\n"


@pytest.mark.parametrize(
    "more",
    [
        "كما أصيب طفلان بانفجار لغم أرضي في بلدة أطمة.",
        "وكذلك أصيب طفلان بانفجار لغم أرضي في بلدة أطمة.",
        "وانفجر لغم أرضي أيضاً في بلدة أطمة فأصيب طفلان.",
    ],
)
def test_what_is_added_has_the_day_before_it(more: str) -> None:
    assert days(NEWS + more) == ["2021-09-01", "2021-09-01"]


def test_what_is_alike_has_it_however_far_off() -> None:
    raw = (
        "خرج الآلاف في تظاهرة في مدينة السويداء أمس الأربعاء.\n\nوقالت لجنة التنسيق إن المشاركين طالبوا بالإفراج عن "
        "المعتقلين.\n\nوتعاني المدينة من نقص المياه.\n\nويشكو السكان من الغلاء.\n\nوخرجت تظاهرات مماثلة في شهبا وصلخد."
    )
    assert days(raw)[-1] == "2021-09-01"


@pytest.mark.parametrize(
    "more",
    [
        "وأصيب طفلان بانفجار لغم أرضي في بلدة أطمة يوم الاثنين الماضي.",
        "كما أصيب طفلان بانفجار لغم أرضي في بلدة أطمة يوم الاثنين الماضي.",
    ],
)
def test_a_day_of_its_own_comes_first(more: str) -> None:
    assert days(NEWS + more) == ["2021-09-01", "2021-08-30"]


def test_what_was_before_has_it_not() -> None:
    assert days(NEWS + "كما سبق أن أصيب طفلان بانفجار لغم أرضي في بلدة أطمة.")[1:] in ([], [None])


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("سُجلت في محافظة حماة يوم 28 آب حادثة خطف، حين اعترض مسلحون طريق سيارة وخطفوا سائقها.", "2021-08-28"),
        ("وسجلت الفرق الميدانية، الثلاثاء، خروج نحو 1300 شخص من مدينة بارا جراء القتال.", "2021-08-31"),
    ],
)
def test_what_is_recorded_on_a_day_was_on_that_day(raw: str, day: str) -> None:
    assert days(raw) == [day]


def test_what_is_done_is_not_of_tomorrow() -> None:
    done = "وغادر قسم من المقاتلين حي الأشرفية في حلب، على أن يغادر الباقون يوم غد الجمعة."
    assert days(done) == [None]
    assert days("ستنسحب القوات من بلدة سرمين غداً الجمعة.") == ["2021-09-03"]
    assert days("تنطلق عملية عسكرية في إدلب غداً الجمعة.") == ["2021-09-03"]


@pytest.mark.parametrize(
    "more",
    [
        "وقُتل طفل بقصف صاروخي على قرية معرة حرمة.",
        "فيما قصفت المدفعية قرية معرة حرمة.",
        "وفي ريف حلب، فجر مسلحون عبوة ناسفة بسيارة في بلدة عندان.",
        "إلى ذلك، اندلعت اشتباكات بين فصيلين في مدينة الباب.",
        "وقالت شبكة محلية إن مسلحين خطفوا طبيباً من بلدة أطمة.",
    ],
)
def test_a_report_of_one_day_goes_on_with_it(more: str) -> None:
    assert days(NEWS + more) == ["2021-09-01", "2021-09-01"]


@pytest.mark.parametrize(
    "more",
    [
        "وسبق أن قصفت القوات ذاتها بلدة أطمة بصواريخ عنقودية.",
        "ويذكر أن مسلحين خطفوا طبيباً من بلدة أطمة.",
        "والجدير بالذكر أن مسلحين خطفوا طبيباً من بلدة أطمة.",
        "وكان مسلحون قد خطفوا طبيباً من بلدة أطمة.",
        "وأعلنت الشرطة اليوم الخميس أن مسلحين خطفوا طبيباً من بلدة أطمة.",
    ],
)
def test_until_it_looks_back_or_speaks_of_another_day(more: str) -> None:
    assert days(NEWS + more)[1:] in ([], [None])


def test_a_report_of_two_days_does_not() -> None:
    more = "وقُتل شرطي يوم الاثنين برصاص مجهولين في مدينة الباب.\n\nوقُتل طفل بقصف صاروخي على قرية معرة حرمة."
    assert days(NEWS + more)[2:] == [None]


def test_nor_does_one_of_long_ago() -> None:
    raw = "قُتل ثلاثة مدنيين في 12 آب في قصف مدفعي على بلدة سرمين.\n\nوقُتل طفل بقصف صاروخي على قرية معرة حرمة."
    assert days(raw) == ["2021-08-12", None]
