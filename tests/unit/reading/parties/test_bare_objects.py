"""Who stands behind his verb has done it where an indefinite word behind him is what was hit or seized."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def parties(text: str) -> set[tuple[str, str | None]]:
    (claim,) = [c for c in read(document("s", text, published="2023-05-01")).claims if c.kind == "incident"]
    return {(party.role, party.actor) for party in claim.parties}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("ضبط الجيش اللبناني شحنة أسلحة في الهرمل أمس.", "lebanese-army"),
        ("ضبطت قوات الأمن العراقية شحنة أسلحة في ديالى أمس.", "iraqi-security-forces"),
        ("صادر الجيش الأردني كمية من المخدرات على الحدود أمس.", "jordanian-army"),
        ("عثر الجيش العراقي على مخبأ أسلحة في ديالى أمس.", "iraqi-army"),
        ("استهدف الجيش السوداني شحنة أسلحة في نيالا أمس.", "sudanese-army"),
        ("استهدف داعش أنبوب غاز في حمص أمس.", "islamic-state"),
        ("دمر التحالف العربي ورشة تصنيع في صعدة أمس.", "arab-coalition"),
        ("فجر الجيش الإسرائيلي مربعاً سكنياً في رفح أمس.", "israel"),
    ],
)
def test_an_indefinite_word_behind_him_is_his_object(sentence: str, who: str) -> None:
    assert parties(sentence) == {("initiator", who)}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("استهدف الجيش العراقي مجدداً في كركوك أمس.", "iraqi-army"),
        ("هاجم تنظيم داعش مساء في ديالى.", "islamic-state"),
        ("أسقطت مسيرة تركية في ريف الحسكة أمس.", "turkey"),
        ("استهدف الجيش السوري عند الفجر في درعا.", "syrian-government-forces"),
    ],
)
def test_a_word_that_says_when_or_how_is_none(sentence: str, who: str) -> None:
    assert parties(sentence) == {("target", who)}
