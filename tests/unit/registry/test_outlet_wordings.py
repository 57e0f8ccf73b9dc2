"""One outlet in many wordings: the same id, whatever the sentence it speaks in."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.outlets import find_outlets, outlet, resolve_outlets

SPEAKING = [
    "قالت {} إن القصف توقف.",
    "نقلت {} عن مصدر أن القصف توقف.",
    "القصف توقف، بحسب {}.",
    "وذكرت {}، أن القصف توقف.",
]
NAMES = [
    ("sana", "وكالة سانا"),
    ("sana", "سانا"),
    ("reuters", "وكالة رويترز"),
    ("reuters", "رويترز"),
    ("al-jazeera", "قناة الجزيرة"),
    ("al-arabiya", "قناة العربية"),
    ("anadolu", "وكالة الأناضول"),
    ("anadolu", "الأناضول"),
    ("sohr", "المرصد السوري لحقوق الإنسان"),
    ("sohr", "المرصد السوري"),
    ("snhr", "الشبكة السورية لحقوق الإنسان"),
    ("afp", "وكالة فرانس برس"),
    ("afp", "فرانس برس"),
    ("syria-tv", "تلفزيون سوريا"),
    ("enab-baladi", "عنب بلدي"),
    ("north-press", "نورث برس"),
    ("amaq", "وكالة أعماق"),
    ("shaam-network", "شبكة شام"),
]


def ids(text: str) -> list[str | None]:
    tokens = tokenize(fold(text))
    return [m.id for m in resolve_outlets(find_outlets(tokens, None), "SY")]


@pytest.mark.parametrize("sentence", SPEAKING)
@pytest.mark.parametrize(("id", "name"), NAMES)
def test_one_outlet_in_many_wordings(id: str, name: str, sentence: str) -> None:
    assert ids(sentence.format(name)) == [id]
    assert outlet(id).id == id


@pytest.mark.parametrize(
    "text",
    [
        "",
        "قال مصدر محلي إن القصف توقف.",
        "هطلت أمطار على المدينة.",
        "توقف القصف صباح اليوم.",
        "وصل الوفد العربي.",
    ],
)
def test_no_outlet_where_none_is_named(text: str) -> None:
    assert ids(text) == []


def test_two_outlets_stand_in_their_order() -> None:
    assert ids("نقلت وكالة رويترز عن قناة الجزيرة أن القصف توقف.") == ["reuters", "al-jazeera"]
    assert ids("نقلت قناة الجزيرة عن وكالة رويترز أن القصف توقف.") == ["al-jazeera", "reuters"]
