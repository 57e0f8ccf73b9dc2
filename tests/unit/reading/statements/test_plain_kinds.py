"""Statements whose own words show of which kind they are: reasons, aims, parts in a wrong, fears, warnings."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [str(c.statement) for c in claims if c.kind == "statement"]


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("وانسحبت الدورية، حسبما قال سكان اتهموا جيش النظام بإطلاق النار.", "accusation"),
        ("ونقلت الوكالة عن مسؤولين اتهموا حركة الشباب بتنفيذ الهجوم.", "accusation"),
        ("وأكدت مصادر أهلية أن تنظيم داعش لفق هذه التهم للمعتقلين.", "accusation"),
        ("وذكر المجلس أن قوات النظام، المنتشرة قرب البلدة منذ أيام، متورطة في المجزرة.", "accusation"),
        ("وقال الرائد سمير الحلبي إنه انشق بسبب قصف المدن.", "justification"),
        ("وقال المحافظ سالم الخالد إنه استقال احتجاجاً على تدخل الميليشيات.", "justification"),
        ("وقالت هيئة تحرير الشام إنها انسحبت من البلدة حفاظاً على أرواح المدنيين.", "justification"),
        ("وأوضح مسؤول عسكري أن “الحملة تهدف إلى منع عودة المسلحين”.", "justification"),
        ("وتتخوف هيئة تحرير الشام من خسارة مناطق جديدة.", "prediction"),
        ("وتخشى الأمم المتحدة أن يؤدي الهجوم إلى موجة نزوح.", "prediction"),
        ("وحذرت حركة الشباب القوات الإثيوبية من البقاء في الصومال.", "threat"),
        ("وحذر جيش الإسلام قوات الأسد من التقدم نحو البلدة.", "threat"),
        ("وأطلقت لجنة المهجرين دعوة إلى إضراب عام في المخيمات.", "other"),
    ],
)
def test_its_own_words_show_the_kind(raw: str, kind: str) -> None:
    assert told(raw) == [kind]


@pytest.mark.parametrize(
    "raw",
    [
        "قُتل أحد عناصر قسد وهو كردي يدعى سمير حسو بانفجار لغم.",
        "وأوضحت المصادر أن الخاطفين مسلحون يعتقد انتماؤهم لتنظيم داعش.",
        "وأطلق الجيش عملية تهدف إلى تطهير المنطقة.",
    ],
)
def test_it_is_nobodys_statement(raw: str) -> None:
    assert told(raw) == []
