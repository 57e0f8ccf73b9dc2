"""One more man who does something, one more home hit elsewhere: another happening. What was tried befell nobody."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def told(text: str) -> list[Claim]:
    return [c for c in read(document("a", text, published="2024-02-15")).claims if c.kind == "incident"]


def actions(text: str) -> list[str]:
    return [c.action for c in told(text)]


def tolls(text: str) -> list[list[tuple[str, int | None]]]:
    return [[(row.status, row.min) for row in c.casualties or ()] for c in told(text)]


def test_another_man_does_another_deed() -> None:
    text = (
        "نفذ شاب عملية دهس بمركبة شمال أريحا أدت إلى إصابة مجندة، "
        "ونفذ فلسطيني آخر عملية طعن بتل أبيب أدت إلى إصابة مستوطنين اثنين."
    )
    assert tolls(text) == [[("wounded", 1)], [("wounded", 2)]]
    text = "هاجم مسلح حاجزا للجيش في تعز وقتل جنديين، وفجر مسلح آخر عبوة ناسفة في سوق المدينة."
    assert actions(text) == ["attack", "ied"]


@pytest.mark.parametrize(
    "text",
    [
        "قتل مدني في قصف على كفرنبل، وقتل شخص آخر في القصف.",
        "هاجم انتحاري مقر الشرطة في عدن، وفجر انتحاري آخر نفسه عند البوابة.",
    ],
)
def test_one_more_who_fell_or_was_with_them(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "هدمت جرافات الاحتلال بناية في حي واد الجوز بالقدس.\n"
        "يشار إلى أن جرافات بلدية الاحتلال هدمت منزلا آخر صباح اليوم، في بلدة بيت حنينا شمال القدس المحتلة.",
        "استهدفت مسيرة سيارة في بلدة كفرا، واستهدفت مسيرة سيارة أخرى في بلدة ياطر.",
    ],
)
def test_one_more_home_elsewhere(text: str) -> None:
    assert [len(c.where) for c in told(text)] == [1, 1]


@pytest.mark.parametrize(
    "text",
    [
        "قصف الطيران الحربي منزلا في مدينة سرمين ما أدى إلى مقتل ثلاثة مدنيين وتدمير منزل آخر.",
        "قصفت قوات النظام مدرسة في كفرنبل ومنزلا آخر في البلدة.",
        "أحرق مستوطنون منزلا في قرية دوما، وأحرقوا مركبة أخرى في القرية.",
    ],
)
def test_one_more_home_there(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "حاول مقاتلو القسام أسر جندي شرق رفح، إلا أن الظروف لم تسمح بذلك.",
        "حاول المسلحون خطف مهندس في كركوك لكنه نجا.",
        "حاول الجنود اعتقال شابين في قرية بيتا.",
    ],
)
def test_who_was_only_to_be_taken(text: str) -> None:
    assert tolls(text) == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "تمكن مقاتلو القسام من أسر جندي شرق رفح.",
        "حاول شاب الفرار من الدورية فاعتقلته في حوارة.",
    ],
)
def test_who_was_taken(text: str) -> None:
    assert tolls(text) == [[("captured", 1)]]
