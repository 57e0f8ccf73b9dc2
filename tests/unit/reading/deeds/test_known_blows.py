"""The one blow of a report, named again with its article, and a second account of its toll (codebook §1)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

HEADLINE = "مقتل ضابط بتفجير في بلدة القريتين\n\n"
LEDE = "قُتل ضابط صباح السبت بتفجير استهدف سيارته في بلدة القريتين، وفق مصادر محلية.\n\n"
ELSEWHERE = "وفي حلب خرجت مظاهرة تطالب بالخدمات.\n\n"


def told(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [c.action for c in claims if c.kind == "incident" and c.action != "protest"]


@pytest.mark.parametrize(
    "later",
    [
        "من جهة أخرى، تبنى تنظيم «سرايا النخيل» التفجير، وقال إنه زرع عبوة ناسفة.",
        "وكانت مصادر رجحت أن منفذي التفجير استخدموا عبوة ناسفة.",
    ],
)
def test_whatever_is_told_of_the_blow_is_of_it(later: str) -> None:
    assert len(told(HEADLINE + LEDE + ELSEWHERE + later)) == 1


def test_another_blow_is_another() -> None:
    later = "وكان تفجير ثان قد استهدف، يوم الخميس الماضي، دورية في مدينة تدمر وأدى إلى مقتل جنديين."
    assert len(told(HEADLINE + LEDE + ELSEWHERE + later)) == 2


def test_two_sides_tell_one_toll() -> None:
    assert told(
        "قال الجيش الإسرائيلي إنه قتل أحد عناصر حزب الله في هجوم شنه مساء السبت في بلدة عيترون.\n\n"
        "وفي المقابل، قالت وزارة الصحة اللبنانية إن غارة إسرائيلية ضربت سيارة في بلدة عيترون ليل السبت، "
        "وأدت إلى سقوط شهيد."
    ) == ["airstrike"]


def test_the_shells_are_those_that_were_fired() -> None:
    assert told(
        "قصفت قوات المعارضة صباح الأحد قرى بريف حماة الغربي.\n"
        "وقال المصدر إن رجلين جرحا. وسقطت القذائف على قرى الرصيف والعزيزية والبركة، ما أدى إلى مقتل امرأتين."
    ) == ["shelling"]


def test_what_is_told_in_addition_of_a_place_beside_it_is_another() -> None:
    raw = (
        "أغارت طائرات روسية ليل الاثنين على بلدة سرجة فقُتل ستة مدنيين وأصيب آخرون.\n\n"
        "كذلك شن الطيران الروسي عشرات الغارات على وسط مدينة أريحا."
    )
    assert told(raw) == ["airstrike", "airstrike"]
