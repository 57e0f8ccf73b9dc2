"""What brings nothing of its own is no happening beside the one it goes on with (codebook §1, §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [c.action for c in claims if c.kind == "incident"]


@pytest.mark.parametrize(
    ("raw", "actions"),
    [
        (
            "قُتل ثلاثة مدنيين، الخميس، في غارة للطيران الحربي على بلدة حزارين، وسط تحليق مكثف لطائرات الاستطلاع.",
            ["airstrike"],
        ),
        (
            "اقتحمت الميليشيا بلدة الحزم أمس وسيطرت على مبنى المديرية، وانسحب منها مقاتلو الجيش.",
            ["capture_territory"],
        ),
        ("أصيب رجلان بقذيفة سقطت على بلدة كفريا الاثنين، وتهدم سقف في المباني المجاورة.", ["shelling"]),
    ],
)
def test_what_goes_on_with_a_happening_is_of_it(raw: str, actions: list[str]) -> None:
    assert told(raw) == actions


@pytest.mark.parametrize(
    ("raw", "actions"),
    [
        (
            "قُتل ثلاثة مدنيين، الخميس، في غارة للطيران الحربي على بلدة حزارين، وانسحبت المعارضة من بلدة كنصفرة.",
            ["airstrike", "withdrawal"],
        ),
        (
            "أصيب أربعة مدنيين بقصف للدعم السريع على حي الثورة في أم درمان، فيما شن طيران الجيش غارات على مواقعه.",
            ["shelling", "airstrike"],
        ),
        (
            "أصيب خمسة أشخاص بغارة للنظام على قرية البارة ظهر الاثنين، وقصفت المعارضة مواقع لقوات النظام بالمدفعية.",
            ["airstrike", "shelling"],
        ),
    ],
)
def test_another_deed_is_told(raw: str, actions: list[str]) -> None:
    assert told(raw) == actions
