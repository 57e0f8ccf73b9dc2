"""Names of persons that only the words around promise."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Text


def read(text: str) -> Text:
    one = document("a", text, published="2024-05-05")
    return Text(one, lay_out(one), None)


def names(text: str) -> list[str]:
    told = read(text)
    return [told.words(n.name_first, n.name_last)[len(n.clitic) :] for n in told.names]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("أطلق مسلحون النار على سلامة النداح في البلدة.", ["سلامة النداح"]),
        ("توفي سعد دباشنة وزوجته ميسون وابنهما الرضيع علي في المشفى.", ["سعد دباشنة", "ميسون", "علي"]),
        ("استهدفوا منزل محافظ مأرب سلطان الجرادة في الوادي.", ["سلطان الجرادة"]),
        (
            "قُتل القياديان في التنظيم حمزة الاسماعيل وزكريا العرب إضافة إلى آخرين.",
            ["حمزة الاسماعيل", "زكريا العرب"],
        ),
        ("الغارة التي استشهد فيها جهاد نجل المسؤول السابق.", ["جهاد"]),
        ("سلّم الإرهابي ب. نبيل المكنى أبو مروان نفسه للجيش.", ["ب. نبيل"]),
        ("اتهمت الشرطة وزير الداخلية الهندي، كيشور باتيل، بالتقصير.", ["كيشور باتيل"]),
        ("أفرج المسلحون عن الرهينة الفرنسي، جيروم لافال، بناء على وساطة.", ["جيروم لافال"]),
        (
            "اغتال مسلحون العلامة #الحبيب_عوض_بن_عبدالله بن سهيل في منزله.",
            ["الحبيب عوض بن عبدالله بن سهيل"],
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
    told = read("سلّم الإرهابي ب. نبيل المكنى أبو مروان نفسه للجيش.")
    assert [told.words(first, last) for n in told.names for first, last in n.aka] == ["أبو مروان"]


def test_in_the_spelling_of_egypt_ali_may_have_no_dots() -> None:
    assert names("أطلقوا النار على سلامة النداح فى المدينة.") == ["على سلامة النداح"]
    assert names("أطلقوا النار على سلامة النداح في المدينة.") == ["سلامة النداح"]
