"""Who threatens, denies, accuses, foretells or calls for something, by his whole name as written (codebook §5)."""

from __future__ import annotations

import pytest

from tests.counted import claims, nearly


def statements(sentence: str) -> list[tuple[str, str | None]]:
    """(kind, speaker as written) of each statement."""
    return [(str(c.statement), c.speaker) for c in claims(sentence) if c.kind == "statement"]


SAID = [
    ("هدد حزب الله إسرائيل برد قاس.", [("threat", "حزب الله")]),
    ("توعدت حركة حماس بالرد على الغارة.", [("threat", "حركة حماس")]),
    nearly(
        "حذر الجيش السوداني قوات الدعم السريع من مهاجمة المدينة.",
        [("threat", "الجيش السوداني")],
    ),
    ("اتهمت قوات سوريا الديمقراطية تركيا بقصف المدنيين.", [("accusation", "قوات سوريا الديمقراطية")]),
    ("اتهم وزير الدفاع قوات الدعم السريع بارتكاب مجازر.", [("accusation", "وزير الدفاع")]),
    ("حمّل الجيش السوداني قوات الدعم السريع مسؤولية الهجوم.", [("accusation", "الجيش السوداني")]),
    ("نفت قوات سوريا الديمقراطية مسؤوليتها عن الهجوم.", [("denial", "قوات سوريا الديمقراطية")]),
    ("نفى حزب الله علاقته بالهجوم.", [("denial", "حزب الله")]),
    ("نفى المتحدث باسم الجيش أي صلة له بالحادثة.", [("denial", "المتحدث باسم الجيش")]),
    (
        "توقع قائد قوات سوريا الديمقراطية أن تكون المعركة الأخيرة.",
        [("prediction", "قائد قوات سوريا الديمقراطية")],
    ),
    ("قال القائد العسكري إن هذه المعركة ستكون الأخيرة.", [("prediction", "القائد العسكري")]),
    ("قال وزير الدفاع إن الحرب ستنتهي قريباً.", [("prediction", "وزير الدفاع")]),
    ("دعت الأمم المتحدة إلى وقف القتال.", [("other", "الأمم المتحدة")]),
    ("طالبت الحكومة المجتمع الدولي بالتدخل.", [("other", "الحكومة")]),
    ("أدانت الأمم المتحدة الهجوم.", [("other", "الأمم المتحدة")]),
    ("استنكر المجلس المحلي القصف.", [("other", "المجلس المحلي")]),
    ("بررت تركيا العملية بحماية حدودها.", [("justification", "تركيا")]),
    ("قصفت قوات النظام بلدة سرمين أمس.", []),
    ("قال مصدر طبي إن ثلاثة مدنيين قُتلوا في قصف على سرمين أمس.", []),
    ("هدد القصف حياة المدنيين.", []),
]


@pytest.mark.parametrize(("sentence", "told"), SAID)
def test_who_says_what_kind_of_thing(sentence: str, told: list[tuple[str, str | None]]) -> None:
    assert statements(sentence) == told
