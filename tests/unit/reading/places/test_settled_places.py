"""Which of the places named near a happening are its own: those that the weights find likely."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from marsad.reading.words.fitted import table
from marsad.reading.words.table_rows import FittedWeight
from marsad.registry.rows import folder, rows


def places(*paragraphs: str) -> list[list[str]]:
    """The names of the places of each happening."""
    text = "\n\n".join(paragraphs) + "\n"
    claims = read(document("s", text, published="2024-06-05")).claims
    return [[p.name for p in c.where or ()] for c in claims if c.kind == "incident"]


def test_the_table_names_each_feature_once() -> None:
    found = [row.value.feature for row in rows(folder("reading/whereabouts"), FittedWeight)]
    assert len(found) == len(set(found)) == len(table("whereabouts/whereabouts"))


def test_what_the_rules_take_is_the_strongest_sign() -> None:
    known = table("whereabouts/whereabouts")
    assert known["now"] > 0 > known["else"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قُتل ثلاثة مدنيين بقصف مدفعي على بلدة سرمين أمس.", ["سرمين"]),
        ("قُتل ثلاثة مدنيين بقصف مدفعي على بلدتي سرمين وكفرنبل أمس.", ["سرمين", "كفرنبل"]),
        ("قُتل ثلاثة مدنيين بقصف مدفعي على بلدة سرمين بريف إدلب أمس.", ["سرمين"]),
        ("توفي شاب في مستشفى مدينة إدلب بعد إصابته بقصف على بلدة سرمين أمس.", ["سرمين"]),
        ("لقي مدني مصرعه في مشفى بمدينة الرقة بعد إصابته بطلق ناري في بلدة سرمين.", ["سرمين"]),
        ("أصيب رجل بقصف على بلدة سرمين، ونقل إلى أحد مشافي إدلب حيث توفي.", ["سرمين"]),
        ("قُتل ثلاثة مدنيين بغارة على مستشفى مدينة معرة النعمان أمس.", ["معرة النعمان"]),
        ("قال محافظ حمص إن قصفاً على بلدة سرمين قتل ثلاثة مدنيين أمس.", ["سرمين"]),
    ],
)
def test_where_it_happened(text: str, wanted: list[str]) -> None:
    assert places("أخبار المنطقة", text) == [wanted]


def test_a_list_stays_whole() -> None:
    found = places("أخبار المنطقة", "قصفت قوات النظام سرمين، كفرنبل، سراقب أمس.")
    assert found == [["سرمين", "كفرنبل", "سراقب"]]


def test_no_place_is_invented() -> None:
    assert places("أخبار المنطقة", "قُتل ثلاثة مدنيين بقصف مدفعي أمس.") == [[]]
