"""Persons told before the verb that says what became of them, and several called by their names."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

TOLD: list[tuple[str, list[tuple[str, str | None]]]] = [
    (
        "وقالت إن العميد نادر إسماعيل قائد الفوج 137 وعدداً من الجنود قتلوا الثلاثاء في كمين لعناصر تنظيم داعش.",
        [("نادر إسماعيل", "killed")],
    ),
    (
        "وقالت الوكالة إن رب الأسرة ماجد صالح علي الحيمي (41 عاماً) قتل، وأصيب ابنه فؤاد بقصف للحوثيين على مأرب.",
        [("ماجد صالح علي الحيمي", "killed"), ("فؤاد", "wounded")],
    ),
    (
        "قال الوزير إن الخبير الإيراني حيدر سرجان، و9 آخرين (لم تحدد هويتهم)، قتلوا إثر غارة على أحد مواقع الحوثيين.",
        [("حيدر سرجان", "killed")],
    ),
    (
        "ذكرت المصادر أن الضابط ياسر حمود العلي ومرافقه قتلا بعبوة ناسفة في طفس.",
        [("ياسر حمود العلي", "killed")],
    ),
    (
        "قتل في العملية مقاتلان من فصيل الحمزات يدعيان ماهر شعبان وعادل شعبان بانفجار في عفرين.",
        [("ماهر شعبان", "killed"), ("عادل شعبان", "killed")],
    ),
    (
        "اختطفت مجموعة مسلحة تنتمي لما يعرف بميليشيات الأمن العام صباح يوم 8 تشرين الأول/أكتوبر الطفل كرم قيس "
        "حيدر من أمام مدرسته في اللاذقية.",
        [("كرم قيس حيدر", "captured")],
    ),
    ("وكان العقيد سالم العوذلي تعرض مطلع الشهر لعملية اغتيال في البيضاء.", [("سالم العوذلي", None)]),
    (
        "وجرح ما يزيد عن 70 عنصراً من القوات المقتحمة من بينهم قائد الحملة العسكرية على الصنمين، العقيد في "
        "الفرقة الرابعة “كمال العلي”.",
        [("كمال العلي", "wounded")],
    ),
    (
        "قتل الشبان رامي كمال سليم وعلي عدنان فاضل بقصف على سرمين.",
        [("رامي كمال سليم", "killed"), ("علي عدنان فاضل", "killed")],
    ),
]


@pytest.mark.parametrize(("sentence", "people"), TOLD)
def test_what_became_of_them(sentence: str, people: list[tuple[str, str | None]]) -> None:
    claims = read(document("t", sentence, published="2024-05-22")).claims
    found = [p for c in claims if c.kind == "incident" for p in c.people or ()]
    assert [(p.name, p.status or None) for p in found] == people
