"""The subject of a verb of no deed goes on to be that of the verb of a deed joined to it."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def doers(text: str) -> list[set[str | None]]:
    found = read(document("s", text, published="2017-05-10")).claims
    return [
        {p.actor for p in c.parties or () if p.role == "initiator"} for c in found if c.kind == "incident"
    ]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("اقتربت قوات سوريا الديمقراطية، فجر أمس، من وسط الطبقة، وانتزعت مواقع جديدة في الحي الثاني.", "sdf"),
        (
            "تحاول قوات النظام الوصول إلى السخنة، حيث سيطرت أمس على حقل الهيل.",
            "syrian-government-forces",
        ),
        ("تسلل عناصر من تنظيم داعش إلى القرية ليلاً، ثم فجروا ثلاثة منازل فيها.", "islamic-state"),
        ("استغل مقاتلو تنظيم داعش العاصفة وهاجموا نقطة للجيش العراقي شرق الموصل أمس.", "islamic-state"),
        ("اجتازت “القوات الإسرائيلية” الشريط الحدودي أمس، واعتقلت راعيين في جباتا الخشب.", "israel"),
        ("يتمركز الحوثيون في التبة، ويقصفون الأحياء السكنية في تعز منذ أمس.", "houthis"),
    ],
)
def test_who_came_or_tried_goes_on_to_do_it(sentence: str, who: str) -> None:
    assert doers(sentence)[-1] == {who}


@pytest.mark.parametrize(
    "sentence",
    [
        "طلبت الشرطة العراقية من السكان البقاء في منازلهم، وانفجرت عبوة أمس في سوق بالموصل.",
        "انتهت الحملة، وسيطرت القوات أمس على بلدة دوما.",
    ],
)
def test_another_subject_ends_it(sentence: str) -> None:
    assert doers(sentence)[-1] == set()


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        (
            "وبعدما سيطر في عام 2014 على مدينة الموصل، خسر تنظيم الدولة الإسلامية مناطقه كلها.",
            "islamic-state",
        ),
        ("وبعدما سيطر عام 2014 على الرقة، مني تنظيم داعش بهزائم متتالية.", "islamic-state"),
        ("وبعد أن سيطرت على صنعاء في 2014، واصلت جماعة الحوثي تقدمها نحو عدن.", "houthis"),
    ],
)
def test_a_sentence_that_begins_with_when_names_its_subject_behind(sentence: str, who: str) -> None:
    assert doers(sentence)[0] == {who}


def test_the_subject_of_when_it_was_is_its_own() -> None:
    said = "وبعدما سيطر الجيش السوداني على أم درمان في مارس، تراجعت قوات الدعم السريع نحو الجنوب."
    assert doers(said)[0] == {"sudanese-army"}
