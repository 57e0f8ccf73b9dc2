"""Who claims a deed told before, or is accused of it, has done it (codebook §8 "Doer unknown")."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

BOMB = "انفجرت سيارة مفخخة في سوق مدينة عفرين ما أدى إلى مقتل ستة مدنيين."
SHOT = "اغتال مجهولون الناشط علي الحسن في مدينة الباب."


def doers(text: str) -> set[str | None]:
    """Whoever is named as the doer of the first happening."""
    found = read(document("s", text, published="2021-09-02")).claims
    first = next(c for c in found if c.kind == "incident")
    return {p.actor for p in first.parties if p.role == "initiator"} - {"unidentified-gunmen"}


BLAMED = [
    (BOMB, "واتهمت الشرطة وحدات حماية الشعب بتنفيذ التفجير.", {"ypg"}),
    (BOMB, "واتهم والي هاتاي وحدات حماية الشعب بالوقوف وراء الهجوم.", {"ypg"}),
    (BOMB, "وحملت وزارة الدفاع التركية وحدات حماية الشعب مسؤولية التفجير.", {"ypg"}),
    (BOMB, "واتهم المجلس المحلي حزب العمال الكردستاني ووحدات حماية الشعب بالوقوف وراءه.", {"pkk", "ypg"}),
    (BOMB, "وتبنى تنظيم داعش الهجوم.", {"islamic-state"}),
    (BOMB, "وتبناه تنظيم داعش في بيان.", {"islamic-state"}),
    (SHOT, "وتبنته سرايا أنصار السنة في بيان.", {"saraya-ansar-al-sunna"}),
    (BOMB, "ووجهت السلطات أصابع الاتهام إلى تنظيم داعش.", {"islamic-state"}),
    (BOMB, "وحملت تركيا مسؤولية التفجير إلى حزب العمال الكردستاني.", {"pkk"}),
    (BOMB, "وحملت تركيا المسؤولية عنه لقوات سوريا الديمقراطية.", {"sdf"}),
    (SHOT, "واتهم ناشطون فرقة الحمزة بالوقوف وراء عملية الاغتيال.", {"hamza-division"}),
    (SHOT, "وقالت عائلته إن عناصر من فرقة الحمزة يقفون وراء الاغتيال.", {"hamza-division"}),
    (BOMB, "وقالت الشرطة إن تنظيم داعش هو المسؤول عن التفجير.", {"islamic-state"}),
    (BOMB, "وأقر تنظيم داعش بمسؤوليته عن الهجوم.", {"islamic-state"}),
    (SHOT, "وقال ناشطون إن فرقة الحمزة مسؤولة عن عملية الاغتيال.", {"hamza-division"}),
    (BOMB, "ورجح مصدر أمني أن تكون خلايا من تنظيم داعش وراء التفجير.", {"islamic-state"}),
    (BOMB, "ورجحت مصادر أن يكون التفجير من تدبير تنظيم داعش.", {"islamic-state"}),
    (SHOT, "وقال المصدر إن العملية من تنفيذ عناصر تنظيم داعش.", {"islamic-state"}),
    (SHOT, "ونسب مسؤولون في المدينة الاغتيال إلى تنظيم داعش.", {"islamic-state"}),
    (SHOT, "ونسبت الشرطة العملية لعناصر من تنظيم داعش.", {"islamic-state"}),
    (SHOT, "ويرجح أن المنفذين من تنظيم داعش.", {"islamic-state"}),
    (SHOT, "وقالت الشرطة إن المنفذين ينتمون إلى تنظيم داعش.", {"islamic-state"}),
    (BOMB, "وتشير الترجيحات إلى تورط خلايا تنظيم الدولة (داعش) في هذه العملية.", {"islamic-state"}),
    (BOMB, "وقال تنظيم داعش في بيان نشرته وكالة أعماق إنه مسؤول عن التفجير.", {"islamic-state"}),
    (BOMB, "وأعلن تنظيم داعش الذي خسر معظم المدن عن مسؤوليته عن التفجير.", {"islamic-state"}),
]
NOT_BLAMED = [
    (BOMB, "ونفى المحافظ وقوف قوات سوريا الديمقراطية وراء الهجوم."),
    (BOMB, "ونفى مسؤول أن يكون التفجير من تدبير قوات سوريا الديمقراطية."),
    (BOMB, "ونسبت صحيفة إلى قوات سوريا الديمقراطية بياناً عن المفاوضات."),
    (BOMB, "وانتشرت قوات سوريا الديمقراطية وراء النهر."),
    (BOMB, "وقال مسؤول إن وحدات حماية الشعب ليست مسؤولة عن الهجوم."),
    (BOMB, "وقال قيادي في وحدات حماية الشعب المسؤولة عن المنطقة إن التحقيق جار."),
    (BOMB, "ولم تتبن أي جهة التفجير."),
    (BOMB, "ونفت وحدات حماية الشعب الوقوف وراء الهجوم."),
    (BOMB, "وتتهم تركيا وحدات حماية الشعب بالوقوف خلف التفجيرات في المنطقة."),
    (BOMB, "واتهمت الشرطة قسد بالوقوف وراء التفجير، بينما نفت الأخيرة أي صلة لها به."),
    (SHOT, "واتهم ناشطون إيران بالوقوف وراء سياسة التهجير."),
    (BOMB, "وتبنت قوات سوريا الديمقراطية بعد ذلك مشروعاً جديداً."),
    (BOMB, "وتبنت تركيا قراراً عنه."),
    (BOMB, "وحملت تركيا مسؤولية التفجير."),
]


@pytest.mark.parametrize(("deed", "told", "expected"), BLAMED)
def test_who_is_said_to_have_done_it(deed: str, told: str, expected: set[str]) -> None:
    assert doers(f"{deed}\n\n{told}\n") == expected


@pytest.mark.parametrize(("deed", "told"), NOT_BLAMED)
def test_what_is_denied_or_said_of_other_matters_blames_nobody(deed: str, told: str) -> None:
    assert doers(f"{deed}\n\n{told}\n") == set()


ACCUSED = [
    ("واتهم المتحدث باسم الجيش، قوات الدعم السريع بقصف مستشفى الفاشر.", {"rapid-support-forces"}),
    ("اتهم الناطق باسم المجلس فلان الشامي، الإمارات ومصر بقصف درنة.", {"uae", "egyptian-army"}),
    ("اتهم ناشطون قوات النظام بقصف بلدة حاس.", {"syrian-government-forces"}),
    ("قال الناطق باسم قوات الوفاق إن طيران حفتر شن غارات على عين زارة.", {"libyan-national-army"}),
    ("قصفت طائرات الأسد مدينة داريا.", {"syrian-government-forces"}),
]


@pytest.mark.parametrize(("sentence", "expected"), ACCUSED)
def test_the_accuser_and_the_speaker_have_not_done_it(sentence: str, expected: set[str]) -> None:
    assert doers(sentence) == expected
