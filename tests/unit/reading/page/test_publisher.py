import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out

TITLE = "مقتل أربعة جنود بهجوم على نقطة تفتيش"
FIRST = "قُتل أربعة جنود وأصيب اثنان آخران، أمس الأربعاء، في هجوم شنه مسلحون على نقطة تفتيش شمال المدينة."
SECOND = "ونُقل المصابون إلى المستشفى العام، فيما فرضت قوات الأمن طوقاً حول المكان."


def publisher(*lines: str, **metadata: str) -> str | None:
    text = "\n\n".join(lines)
    found = lay_out(document("page", text, **metadata)).publisher
    if found is None:
        return None
    name, span = found
    assert span.of(text) == name
    return name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("شبكة نهر الشرق – دير الزور", "شبكة نهر الشرق"),
        ("دير الزور – منبر الشرق", "منبر الشرق"),
        ("خاص - شبكة نهر الشرق", "شبكة نهر الشرق"),
        ("بيروت – «منبر الشرق» والوكالات", "منبر الشرق"),
        ("كركوك / منبر الشرق", "منبر الشرق"),
        ("المرصد السوري لحقوق الإنسان – الجمعة ١٧ أيلول ٢٠٢١", "المرصد السوري لحقوق الإنسان"),
    ],
)
def test_signed_under_the_title(line: str, name: str) -> None:
    assert publisher(TITLE, line, FIRST, SECOND) == name


def test_signed_at_the_head_of_the_first_sentence() -> None:
    assert publisher(TITLE, "درعا (سوريا) – منبر الشرق: " + FIRST, SECOND) == "منبر الشرق"


@pytest.mark.parametrize(
    "line", ["ادعم عنب بلدي", "تابعونا على تلغرام ◽️ شبكة نهر الشرق", "شبكة نهر الشرق الإخبارية"]
)
def test_signed_at_the_foot(line: str) -> None:
    assert publisher(TITLE, FIRST, SECOND, line) is not None


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("وقال مصدر طبي لعنب بلدي إن المصابين نُقلوا إلى المستشفى العام.", "عنب بلدي"),
        ('وأفاد مصدر ميداني لشبكة "نهر الشرق" بأن المصابين نُقلوا إلى المستشفى.', "نهر الشرق"),
        ("وقال مصدر طبي لوكالة فرانس برس إن المصابين نُقلوا إلى المستشفى العام.", None),
        ("وقال المرصد السوري لحقوق الإنسان إن المصابين نُقلوا إلى المستشفى العام.", None),
    ],
)
def test_whom_sources_speak_to(sentence: str, name: str | None) -> None:
    assert publisher(TITLE, FIRST, sentence) == name


def test_a_place_alone_is_no_publisher() -> None:
    assert publisher(TITLE, "حماة – خاص", FIRST, SECOND) is None


def test_the_name_that_the_bringer_gave_is_looked_up() -> None:
    assert publisher(TITLE, "موقع الحدث اليومي", FIRST, SECOND, publisher="الحدث اليومي") == "الحدث اليومي"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("\u202bدير الزور – منبر الشرق\u202c", "منبر الشرق"),
        ("\u200fخاص - \u200fشبكة نهر الشرق\u200f", "شبكة نهر الشرق"),
        ("خاص - \u202bشبكة نهر الشرق\u202c", "شبكة نهر الشرق"),
        ("\u2067بيروت\u2069 – \u2067«منبر الشرق»\u2069 والوكالات", "منبر الشرق"),
    ],
)
def test_marks_of_direction_are_none_of_the_name(line: str, name: str) -> None:
    assert publisher(TITLE, line, FIRST, SECOND) == name


@pytest.mark.parametrize(
    "line", ["دير الزور – \u202b\u202c", "\u202bخاص – \u200f", "\u202b\u202c", "– \u200e –"]
)
def test_a_line_with_nothing_but_marks_of_direction_signs_nothing(line: str) -> None:
    assert publisher(TITLE, line, FIRST, SECOND) is None
