"""Voices of sentences: who says it, the exact extent of the name, chains, voices carried on (codebook §3)."""

import pytest

from marsad.model.document import document
from marsad.reading.attribution import Attributor, distinct
from marsad.reading.layout import lay_out
from marsad.reading.text import Text


def voices(raw: str, publisher: str | None = None) -> list[list[str]]:
    """The names of the chains of a text, sentence after sentence."""
    given = document("t", raw)
    text = Text(given, lay_out(given), None)
    attributor = Attributor(text, publisher)
    found = [one for sentence in text.sentences for one in attributor.of(sentence)]
    return [[v.name for v in chain] for chain in distinct(found)]


ONE_VOICE = [
    ("قالت مصادر محلية إن طائرة مسيرة استهدفت سيارة في ريف إدلب.", "مصادر محلية"),
    ("وأفاد مصدر أمني عراقي بمقتل جنديين في ديالى.", "مصدر أمني عراقي"),
    ("مصادر ميدانية قالت إن الاشتباكات تجددت غرب مأرب.", "مصادر ميدانية"),
    ("قتل خمسة مدنيين في قصف على حي سكني في الخرطوم، بحسب غرفة طوارئ جنوب الحزام.", "غرفة طوارئ جنوب الحزام"),
    ("قُتل جنديان في هجوم قرب كركوك، وفق ما أعلن مصدر في الشرطة.", "مصدر في الشرطة"),
    ("وفقاً لمصادر طبية، أصيب ستة أشخاص في انفجار لغم شرق الحديدة.", "مصادر طبية"),
    ("أصيب شرطي في انفجار عبوة، نقلاً عن شهود عيان.", "شهود عيان"),
    ("قال شهود عيان إن مسلحين أطلقوا النار على حافلة في السويداء.", "شهود عيان"),
    ("وأوضح المرصد السوري لحقوق الإنسان أن القصف أوقع ثلاثة قتلى.", "المرصد السوري لحقوق الإنسان"),
    ("المرصد السوري لحقوق الإنسان: مقتل أربعة عناصر في هجوم بالبادية", "المرصد السوري لحقوق الإنسان"),
    ("أعلنت وزارة الصحة في غزة استشهاد ٢١ مواطناً خلال يوم واحد.", "وزارة الصحة في غزة"),
    ("حسبما أفاد مسؤول محلي، قتل طفلان في انفجار مخلفات حرب.", "مسؤول محلي"),
]


@pytest.mark.parametrize(("raw", "name"), ONE_VOICE)
def test_names_the_voice_exactly(raw: str, name: str) -> None:
    assert voices(raw) == [[name]]
