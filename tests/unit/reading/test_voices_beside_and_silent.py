"""Voices that stand side by side, those who say nothing, and those who speak in a paper of theirs."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def voices(raw: str) -> set[str]:
    told = (c for c in read(document("x", raw, published="2024-03-05")).claims)
    return {
        link.name
        for claim in told
        if claim.kind in ("incident", "tally")
        for chain in claim.sources
        for link in chain
    }


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        (
            "أفاد كل من المرصد السوري وتجمع أحرار حوران بمقتل شاب في تسيل.",
            {"المرصد السوري", "تجمع أحرار حوران"},
        ),
        (
            "قالت مصادر أمنية وأخرى محلية إن طائرات تركية قصفت مواقع في العمادية.",
            {"مصادر أمنية", "مصادر محلية"},
        ),
        (
            "أفاد مصدر أمني وآخر طبي بمقتل ثلاثة أشخاص في تسيل.",
            {"مصدر أمني", "مصدر طبي"},
        ),
        (
            "وبحسب مصادر عسكرية وأخرى إعلامية، قصف الجيش قرية الصور.",
            {"مصادر عسكرية", "مصادر إعلامية"},
        ),
        ("وذكرت المصادر كذلك أن مسلحين مجهولين هاجموا سيارة في تسيل.", {"المصادر"}),
        (
            "وجاء في إيجاز صحفي لسامر الخالدي، نائب رئيس المركز: قتل ثلاثة في انفجار في تسيل.",
            {"سامر الخالدي"},
        ),
        ("وأصدر حزب الله بيانين أعلن فيهما قصف موقع السماقة في مزارع شبعا.", {"حزب الله"}),
        (
            "وكان مكتب التوثيق قد سجل في محافظة درعا خلال شهر تموز الماضي 34 عملية اغتيال.",
            {"مكتب التوثيق"},
        ),
        ("ﻗﺎﻟﺖ ﻭﺯﺍﺭﺓ ﺍﻟﺪﻓﺎﻉ ﺇﻥ ثلاثة جنود قتلوا في انفجار في تسيل.", {"وزارة الدفاع"}),
    ],
)
def test_who_speaks(raw: str, wanted: set[str]) -> None:
    assert voices(raw) == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "سيطر الجيش على معرة النعمان، ولم تؤكد المعارضة سقوط المدينة.",
        "انفجرت عبوة في تسيل وقتل اثنان، ولم تعلن الوزارة حصيلة نهائية.",
        "قتل ثلاثة في قصف على تسيل، ولا تؤكد الشرطة ذلك.",
    ],
)
def test_who_says_nothing_is_no_source(raw: str) -> None:
    assert not voices(raw)
