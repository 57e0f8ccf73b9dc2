"""Names of persons that only the words around promise."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.layout import lay_out
from marsad.reading.text import Text


def read(text: str) -> Text:
    one = document("a", text, published="2024-05-05")
    return Text(one, lay_out(one), None)


def names(text: str) -> list[str]:
    told = read(text)
    return [told.words(n.name_first, n.name_last)[len(n.clitic) :] for n in told.names]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("أطلق مسلحون النار على سلامة القداح في البلدة.", ["سلامة القداح"]),
        ("توفي سعد دوابشة وزوجته رهام وابنهما الرضيع علي في المشفى.", ["سعد دوابشة", "رهام", "علي"]),
        ("استهدفوا منزل محافظ مأرب سلطان العرادة في الوادي.", ["سلطان العرادة"]),
        (
            "قُتل القياديان في التنظيم حمزة الاسماعيل وزكريا العرب إضافة إلى آخرين.",
            ["حمزة الاسماعيل", "زكريا العرب"],
        ),
        ("الغارة التي استشهد فيها جهاد نجل المسؤول السابق.", ["جهاد"]),
        ("سلّم الإرهابي ب. فيصل المكنى أبو سفيان نفسه للجيش.", ["ب. فيصل"]),
        ("اتهمت الشرطة وزير الداخلية الهندي، راجناث سينغ، بالتقصير.", ["راجناث سينغ"]),
        ("أفرج المسلحون عن الرهينة الفرنسي، جيروم باسكو، بناء على وساطة.", ["جيروم باسكو"]),
        (
            "اغتال مسلحون العلامة #الحبيب_سالم_بن_عبدالله بن راشد في منزله.",
            ["الحبيب سالم بن عبدالله بن راشد"],
        ),
        ("وقعت الغارة بين الزرارية وأبو الأسود أمس.", []),
        ("نفذ الجنود مداهمات ليلية مفزعة في البلدة.", []),
        ("زار قائد الجيش مستشفى الأمير بعد الانفجار.", []),
        ("أعرب الوزير عن حزنه، مؤكدا دعمه، في بيان.", []),
    ],
)
def test_a_person_is_promised(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_nom_de_guerre_behind_a_promised_name_is_his() -> None:
    told = read("سلّم الإرهابي ب. فيصل المكنى أبو سفيان نفسه للجيش.")
    assert [told.words(first, last) for n in told.names for first, last in n.aka] == ["أبو سفيان"]


def test_in_the_spelling_of_egypt_ali_may_have_no_dots() -> None:
    assert names("أطلقوا النار على سلامة القداح فى المدينة.") == ["على سلامة القداح"]
    assert names("أطلقوا النار على سلامة القداح في المدينة.") == ["سلامة القداح"]
