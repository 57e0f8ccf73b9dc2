"""The action code of a happening, in the many ways that news tells it (codebook §7): `actions_sheet.tsv`."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.happened import incidents

SHEET = Path(__file__).parent / "actions_sheet.tsv"


def lines() -> list[tuple[str, str]]:
    """(action, sentence) of the sheet."""
    told = [line for line in SHEET.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [(action, sentence) for action, sentence in (line.split("\t") for line in told)]


def actions(sentence: str) -> list[str]:
    claims = read(document("a", sentence, published="2024-05-20")).claims
    return [claim.action for claim in claims if claim.kind == "incident" and claim.action]


BORDERLINE = (
    "لقي مدنيان حتفهما",
    "توفي متأثراً بجراحه",
)  # coded as attacks more often
ROWS = [
    pytest.param(
        *row,
        marks=[pytest.mark.xfail(reason="coded both ways", strict=False)] * row[1].startswith(BORDERLINE),
    )
    for row in lines()
]


@pytest.mark.parametrize(("action", "sentence"), ROWS, ids=lambda value: value[:40])
def test_a_sentence_tells_one_happening_of_its_action(action: str, sentence: str) -> None:
    assert actions(sentence) == [action]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("وفرت الحكومة ممرات آمنة لسكان البلدة أمس.", "displacement"),  # provided, and no "so they fled"
        ("زار الوفد ما وصفته الوزارة بالموقع الأثري في تدمر أمس.", "execution"),
        ("تعهد الطرفان باستعادة الهدوء في المدينة أمس.", "capture_territory"),
        ("تهدف الحملة إلى طرد التنظيم من أبين.", "capture_territory"),
        ("يسعى الجيش لاستعادة بلدة معلولا.", "capture_territory"),
        ("كان الضابط مكلفاً عملية استعادة السيطرة على تدمر.", "operation"),
        ("وصل وزير الخارجية إلى عدن أمس.", "displacement"),
        ("عاد التيار عبر هذه المناطق إلى القوات في الرمادي أمس.", "deployment"),
        ("سقطت قذائف من الطائرة على بلدة نوى أمس.", "other"),
        ("قال اللاعب إنه وجه ضربة قاضية لخصمه في بيروت أمس.", "airstrike"),
        ("حارب الوزير الفساد في بغداد العام الماضي.", "clash"),
        ("اجتاحت السيول مدينة عدن أمس.", "capture_territory"),
        ("قال عضو في اللجنة التنفيذية لمنظمة التحرير إنه وصل إلى رام الله أمس.", "capture_territory"),
        ("كتب رئيس تحرير صحيفة في عدن مقالاً أمس.", "capture_territory"),
        ("طلب الإيرانيون مغادرة الأهالي والمسلحين بلدة الزبداني.", "displacement"),
        ("تعهدت الشبكة بملاحقة الجناة قانونياً في جنين.", "operation"),
        ("اتفق الرئيسان على ضرورة التعاون في باريس أمس.", "agreement"),
        ("تقع القرية في الضفة الغربية ضمن المنطقة المصنفة وفق اتفاق أوسلو.", "agreement"),
        ("شدد الوزير أمس على الدعوة إلى وقف إطلاق النار في الغوطة الشرقية.", "agreement"),
        ("تعرضت وزارة الصحة في سنغافورة أمس لهجوم إلكتروني.", "attack"),
        ("صفى الشريكان خلافات الشركة في بيروت أمس.", "execution"),
        ("بدأت السلطات عمليات فرز الأصوات في مدينة بنغازي أمس.", "operation"),
        ("واصل المجلس عملية الحوار في طرابلس أمس.", "operation"),
        ("صادرت الشرطة مجموعة من الوثائق في مكتب المحامي في تونس أمس.", "looting"),
        ("دمر الزلزال شبكات المياه في مدينة إدلب أمس.", "property_destruction"),
        ("دمرت السيول منازل في مدينة إب أمس.", "attack"),
        ("خرب المطر خطوط الكهرباء في مدينة إب أمس.", "property_destruction"),
        ("بادل الرئيس نظيره التهاني في بغداد أمس.", "prisoner_exchange"),
        ("انضم لاعب إلى صفوف النادي في الرياض أمس.", "displacement"),
    ],
)
def test_what_sounds_like_a_deed_and_is_none(sentence: str, kind: str) -> None:
    assert kind not in actions(sentence)


def test_what_stands_behind_before_is_told_when_it_happened() -> None:
    told = actions("قصف الجيش بلدة مورك في ريف حماة أمس قبل أن يسيطر على بلدة كفرنبودة.")
    assert told == ["shelling", "capture_territory"]


def test_a_strike_in_the_headline_gives_way_to_what_the_body_says() -> None:
    told = actions("بريطانيا: ضربة في سوريا\n\nشن الجيش هجوماً كيماوياً في سوريا أمس أسفر عن مقتل ستين شخصاً.")
    assert told == ["chemical"]


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("تتبادل القوات الإسرائيلية وجماعة حزب الله المدعومة من إيران إطلاق النار عند بلدة عيترون.", "clash"),
        ("تبادلت مجموعتان مسلحتان من أبناء بلدة نوى في ريف درعا إطلاق النار مساء أمس.", "clash"),
        ("وقع تفجير في مسجد الإمام علي في حي وادي الذهب بحمص أمس.", "ied"),
        ("وسقط شهيدان وأصيب خمسة بجروح في قصف طال بلدة مركبا.", "shelling"),
    ],
)
def test_what_both_sides_exchange_and_who_falls_is_read_to_the_end(sentence: str, action: str) -> None:
    assert [str(claim.action) for claim in incidents(sentence)] == [action]


def test_who_exchanges_accusations_does_not_fight() -> None:
    assert not incidents("تبادل الطرفان الاتهامات بخرق وقف إطلاق النار في غزة.")
