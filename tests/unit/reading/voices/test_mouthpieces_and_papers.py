"""A party and its agency, the papers of a body told before, and where a name ends before what is told (§3)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.heard import voices


def sources(text: str) -> list[set[str]]:
    claims = read(document("a", text, published="2021-06-08")).claims
    told = (c for c in claims if c.kind == "incident")
    return [{voice.name for chain in c.sources for voice in chain} for c in told]


AGENCIES = [
    (
        "تبنى تنظيم داعش الثلاثاء الهجوم على حاجز للجيش العراقي شمال بيجي.\n\nوقالت وكالة أعماق إن مقاتلي التنظيم "
        "قتلوا خمسة جنود في الهجوم على الحاجز شمال بيجي.",
        {"وكالة أعماق"},
        "داعش",
    ),
    (
        "أعلن حزب الله الثلاثاء قصف موقع للجيش الإسرائيلي قرب شبعا.\n\nوذكرت قناة المنار أن مقاتلي حزب الله قصفوا "
        "الموقع قرب شبعا وأصابوا جنديين.",
        {"قناة المنار"},
        "حزب الله",
    ),
]


@pytest.mark.parametrize(("text", "told", "party"), AGENCIES)
def test_a_party_is_no_voice_beside_its_agency(text: str, told: set[str], party: str) -> None:
    found = set().union(*sources(text))
    assert told <= found
    assert not any(party in name for name in found)


def test_a_party_without_an_agency_stays() -> None:
    text = "أعلنت حركة الشباب الثلاثاء أن مقاتليها قتلوا خمسة جنود في هجوم على قاعدة قرب كيسمايو."
    assert sources(text) == [{"حركة الشباب"}]


PAPERS = [
    (
        "قالت قيادة الشرطة إن ثلاثة قُتلوا. وجاء في بيان لها أن المهاجمين فروا.",
        [["قيادة الشرطة"]],
    ),
    (
        "قالت حركة الشباب إن مقاتليها هاجموا القاعدة. وبحسب بيان صادر عنها فإن سبعة جنود قُتلوا.",
        [["حركة الشباب"]],
    ),
    (
        "قالت خلية الإعلام الحربي إن القوة دخلت القرية. وأضاف بيان الخلية أن ثلاثة مسلحين قُتلوا.",
        [["خلية الإعلام الحربي"]],
    ),
    (
        "قال الجيش الأردني إن مهرباً قُتل. وجاء في بيان له أن القوة ضبطت ألف حبة.",
        [["الجيش الأردني"]],
    ),
]


@pytest.mark.parametrize(("raw", "chains"), PAPERS)
def test_a_paper_is_of_the_body_that_spoke_last(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw) == chains


ENDS = [
    ("وأعلنت القوات المسلحة السودانية إحكام سيطرتها على الجسر.", [["القوات المسلحة السودانية"]]),
    ("وأعلن الجيش اليمني تحرير ثلاث قرى غربي مأرب.", [["الجيش اليمني"]]),
    ("وأعلنت قوات النظام السوري استنفاراً كبيراً بعد مقتل ضابط.", [["قوات النظام السوري"]]),
    ("واتهم ناشطون محليون جهات مرتبطة بالحكومة بقتل ثلاثة.", [["ناشطون محليون"]]),
    ("ورأى شاهد من رويترز سبع جثث في الشارع.", [["شاهد من رويترز"]]),
    ("وذكر مصدر في الشرطة، لوكالة شفق نيوز، أن ثلاثة قُتلوا.", [["وكالة شفق نيوز", "مصدر في الشرطة"]]),
    ("شهود عيان أبلغوا وكالة رويترز أن ثلاثة قُتلوا.", [["وكالة رويترز", "شهود عيان"]]),
    ("مصدر طبي أخبر وكالة الأناضول أن طفلين قُتلا.", [["وكالة الأناضول", "مصدر طبي"]]),
    ('وقالت وزارة الداخلية: "لا صحة للأنباء التي تتحدث عن مقتل ثلاثة".', [["وزارة الداخلية"]]),
    ('وبحسب البيان "القوات المسلحة قصفت موقعين في المدينة".', [["البيان"]]),
]


@pytest.mark.parametrize(("raw", "chains"), ENDS)
def test_a_name_ends_before_what_is_told(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw) == chains


SILENT = [
    "وأظهرت صور دخاناً متصاعداً من المبنى.",
    "وأظهرت مقاطع مقتل ثلاثة جنود.",
    "وكانت أربع سيارات تحمل مسلحين حوثيين دخلت القرية.",
]


@pytest.mark.parametrize("raw", SILENT)
def test_what_is_seen_or_carried_does_not_speak(raw: str) -> None:
    assert voices(raw) == []
