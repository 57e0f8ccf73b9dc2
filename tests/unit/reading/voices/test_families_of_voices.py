"""Families of voices: offices and their holders, hearers behind an office, bodies that belong to another."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told_by(text: str, publisher: str = "موقع الراصد") -> list[list[str]]:
    claim = read(document("x", text, published="2021-09-02", publisher=publisher)).claims[0]
    return [[voice.name for voice in chain] for chain in claim.sources]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "قُتل ثلاثة مدنيين في قصف على بلدة حارم، بحسب مصدر في الدفاع المدني.",
            ["مصدر في الدفاع المدني"],
        ),
        (
            "قُتل ثلاثة مدنيين في قصف على بلدة حارم، كما نقلت وكالة الأناضول عن مصدر في الهلال الأحمر.",
            ["وكالة الأناضول", "مصدر في الهلال الأحمر"],
        ),
        (
            "قال سالم الحسين، مدير الصحة في القائم، لوكالة فرانس برس إن عنصرين قتلا في غارة على القائم.",
            ["وكالة فرانس برس", "سالم الحسين"],
        ),
        (
            "قال سالم الحسين المتحدث باسم الشرطة لرويترز إن عنصرين قتلا في غارة على القائم.",
            ["رويترز", "سالم الحسين"],
        ),
        (
            "بدوره قال محافظ الأنبار علي فرحان إن مسلحين قتلوا ستة من أهالي قرية في ناحية العامرية.",
            ["محافظ الأنبار علي فرحان"],
        ),
        (
            "وأكد الناطق باسم جهاز الإسعاف أسامة علي مقتل ثلاثة أشخاص في اشتباكات بالزاوية.",
            ["الناطق باسم جهاز الإسعاف أسامة علي"],
        ),
        (
            "وقال قائد الشرطة على صفحته إن ثلاثة أشخاص قتلوا في اشتباكات بالزاوية.",
            ["قائد الشرطة"],
        ),
        (
            "استناداً لمسؤولين محليين، قتل 14 شخصاً في هجوم شنته حركة الشباب على مدينة بلدوين.",
            ["مسؤولين محليين"],
        ),
        (
            "أوقفت الشرطة سبعة مشتبه بهم في نابل، على ما جاء في بيان لوزارة الداخلية.",
            ["وزارة الداخلية"],
        ),
        (
            "معتقل سابق يؤكد مقتل ثلاثة أشخاص برصاص مسلحين في بعقوبة",
            ["معتقل سابق"],
        ),
        (
            "وجاء في بيان للمكتب الإعلامي لرئيس الوزراء التركي سليم الحداد أن الطائرات قصفت مقرين قرب جرابلس.",
            ["المكتب الإعلامي لرئيس الوزراء التركي"],
        ),
    ],
)
def test_who_tells_it(text: str, chain: list[str]) -> None:
    assert told_by(text) == [chain]


def test_an_office_of_the_outlet_is_the_outlet() -> None:
    text = "وثق مكتب توثيق الانتهاكات في تجمع أحرار حوران مقتل 12 شخصاً في محافظة درعا خلال الشهر الماضي."
    assert told_by(text, "تجمع أحرار حوران") == []
    assert told_by(text) != []


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        (
            "انفجرت سيارة مفخخة في كركوك فقتل سبعة، بحسب مصدر أمني. وتبنى تنظيم داعش التفجير في بيان.",
            [["مصدر أمني"], ["تنظيم داعش"]],
        ),
        (
            "اغتال مجهولون الشيخ حمدان الصالح في بلدة جديد بكارة. وقالت شبكة نداء الفرات إن المسلحين أطلقوا النار"
            " عليه أمام منزله. وتبنى تنظيم داعش العملية عبر وكالة أعماق.",
            [["شبكة نداء الفرات"], ["وكالة أعماق", "تنظيم داعش"]],
        ),
    ],
)
def test_who_owns_to_the_deed_tells_it_too(text: str, chains: list[list[str]]) -> None:
    assert told_by(text) == chains


def test_who_publishes_pictures_tells_what_they_show() -> None:
    assert told_by("نشر تنظيم داعش صوراً تظهر إعدام ثلاثة جنود في صحراء الحسنة.") == [["تنظيم داعش"]]
    assert told_by("نشر ناشطون مقطعاً يظهر مقتل جندي برصاص قناص في حي الحويقة.") == [["ناشطون"]]


def test_a_voice_behind_does_not_tell_of_another_place() -> None:
    text = (
        "أغارت طائرات التحالف على مواقع للحوثيين في نهم. وسقط في الغارات سبعة قتلى، وفق مصادر عسكرية."
        " وفي الحديدة، انفجر لغم بسيارة فقتل أربعة مدنيين."
    )
    claims = read(document("x", text, published="2021-09-02", publisher="موقع الراصد")).claims
    told = {claim.action: claim.sources for claim in claims if claim.kind == "incident"}
    assert [[v.name for v in chain] for chain in told["airstrike"]] == [["مصادر عسكرية"]]
    assert told["landmine"] == ()
