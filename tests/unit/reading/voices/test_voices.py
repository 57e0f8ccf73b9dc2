"""Who says it: each kind of voice, before the deed and behind it, alone and passing on another's words."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

DEEDS = [
    "الطيران الروسي قصف مدينة نوى أمس",
    "مسلحين هاجموا حاجزاً في مدينة نوى أمس",
    "قوات النظام اعتقلت شابين في مدينة نوى أمس",
    "عبوة ناسفة انفجرت في مدينة نوى أمس",
]
MONITOR = ("monitor", "المرصد السوري لحقوق الإنسان")
VOICES = [
    ("قال المرصد السوري لحقوق الإنسان إن {}.", [MONITOR]),
    ("وأكد المرصد السوري لحقوق الإنسان أن {}.", [MONITOR]),
    ("{}، بحسب المرصد السوري لحقوق الإنسان.", [MONITOR]),
    ("وقالت وكالة سانا إن {}.", [("agency", "وكالة سانا")]),
    ("ذكر شهود عيان أن {}.", [("witness", "شهود عيان")]),
    ("{}، وفق ما أفاد به شهود عيان.", [("witness", "شهود عيان")]),
    ("قالت مصادر محلية إن {}.", [("unnamed", "مصادر محلية")]),
    ("{}، حسبما ذكرت مصادر محلية.", [("unnamed", "مصادر محلية")]),
    ("أعلنت وزارة الدفاع السورية أن {}.", [("official", "وزارة الدفاع السورية")]),
    ("نقلت وكالة رويترز عن مصدر أمني أن {}.", [("agency", "وكالة رويترز"), ("unnamed", "مصدر أمني")]),
]


def chains(text: str) -> list[list[tuple[str, str]]]:
    """The chains of voices of each happening, nearest to the reader first."""
    claims = read(document("t", text, published="2024-05-22")).claims
    return [[(v.kind, v.name) for v in chain] for c in claims if c.kind == "incident" for chain in c.sources]


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize(("saying", "expected"), VOICES)
def test_a_voice_is_found_wherever_it_stands(saying: str, expected: list[tuple[str, str]], deed: str) -> None:
    assert chains(saying.format(deed)) == [expected]


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize(("saying", "expected"), VOICES)
def test_the_name_of_a_voice_is_the_words_of_the_text(
    saying: str, expected: list[tuple[str, str]], deed: str
) -> None:
    text = saying.format(deed)
    for claim in read(document("t", text, published="2024-05-22")).claims:
        spans = [v.span for chain in claim.sources for v in chain]
        assert [text[s.start : s.end] for s in spans if s] == [name for _, name in expected]


@pytest.mark.parametrize("deed", DEEDS)
def test_nobody_is_named_where_nobody_speaks(deed: str) -> None:
    assert all(len(chain) <= 1 for chain in chains(f"{deed}."))
    assert not any(kind in ("monitor", "witness", "official") for c in chains(f"{deed}.") for kind, _ in c)
