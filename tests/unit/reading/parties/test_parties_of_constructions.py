"""Constructions in which the subject, the object or the partner stands where a plain sentence has him not."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

UNNAMED = {None, "civilians", "unidentified-gunmen"}


def parties(text: str, published: str = "2024-03-05") -> set[tuple[str, str]]:
    """The role and the actor of everybody named who takes part in anything that the text tells."""
    found = read(document("s", text, published=published)).claims
    told = [p for claim in found if claim.kind == "incident" for p in claim.parties]
    return {(p.role[0], p.actor) for p in told if p.actor is not None and p.actor not in UNNAMED}


BEHIND_MEANS = [
    (
        "قالت تنسيقيات إن قوات الأمن قتلت بالرصاص ستة متظاهرين في مدينة دوما.",
        "2011-07-08",
        {("i", "syrian-security-services")},
    ),
    (
        "أصابت فصائل الجيش الحر بصاروخ موجه راجمة صواريخ لقوات النظام في تلة شرقي حلب.",
        "2016-06-04",
        {("i", "free-syrian-army"), ("t", "syrian-government-forces")},
    ),
    (
        "وجهت المدفعية التركية ضربات مكثفة إلى مواقع قسد في ريف منبج.",
        "2024-03-05",
        {("i", "turkey"), ("t", "sdf")},
    ),
    (
        "ألقت مفارز الاستخبارات العسكرية القبض على قيادي في داعش بمحافظة كركوك.",
        "2024-03-05",
        {("i", "iraqi-army"), ("t", "islamic-state")},
    ),
    ("هاجم نحو مئة مستوطن بلدة حوارة.", "2024-03-05", {("i", "israeli-settlers")}),
    (
        "قصف طيران مسيّر داعم لحفتر معسكراً لقوات الوفاق في غريان.",
        "2020-03-05",
        {("s", "libyan-national-army"), ("t", "government-of-national-accord")},
    ),
]
FRAMES = [
    (
        "قالت كتائب القسام إنها استهدفت أمس ناقلة جند بقذيفة في حي التفاح، ضمن تصديها للتوغل المتواصل لقوات الاحتلال.",
        "2024-03-05",
        {("i", "qassam-brigades"), ("t", "israel")},
    ),
    (
        "انسحبت فصائل المعارضة من مدينة كفرنبل أمام تقدم قوات النظام.",
        "2020-02-25",
        {("i", "syrian-opposition")},
    ),
    (
        "دحرت القوات المسلحة والقوة المشتركة هجوماً لقوات الدعم السريع على مدينة الفاشر.",
        "2025-01-05",
        {("t", "sudanese-army"), ("t", "sudan-joint-force"), ("i", "rapid-support-forces")},
    ),
    (
        "أقر الجيش الإسرائيلي بإصابة ستة من جنوده بنيران حزب الله في جنوب لبنان.",
        "2024-10-05",
        {("t", "israel"), ("i", "hezbollah")},
    ),
]
PARTNERS = [
    (
        "أعلنت سرايا القدس أنها قصفت مقراً تابعاً لجيش الاحتلال في محور موراج، بالاشتراك مع كتائب المجاهدين.",
        "2024-03-05",
        {("i", "islamic-jihad"), ("i", "mujahideen-brigades"), ("t", "israel")},
    ),
    (
        "قالت لجنة أطباء السودان إن سبعة أشخاص قتلوا بسقوط قذائف على حي الثورة، واتهمت الدعم السريع بإطلاقها.",
        "2024-03-05",
        {("i", "rapid-support-forces")},
    ),
]
WHOSE = [
    (
        "أعلنت القوات المسلحة اليمنية استهداف مدمرة أمريكية في البحر الأحمر بعدد من الصواريخ.",
        "2024-03-05",
        {("i", "houthis"), ("t", "us-forces")},
    ),
    (
        "انفجرت عبوة ناسفة بدورية للحزام الأمني في مديرية مودية وأدت إلى جرح جنديين.",
        "2024-03-05",
        {("t", "security-belt")},
    ),
    (
        "أفاد الجيش الإسرائيلي بأنه اعترض طائرة مسيرة أُطلقت من لبنان.",
        "2024-03-05",
        {("i", "israel")},
    ),
    (
        "شن طيران العدوان السعودي الأمريكي الصهيوني أربع غارات على مديرية رازح.",
        "2016-03-05",
        {("i", "arab-coalition")},
    ),
]


@pytest.mark.parametrize(("text", "published", "wanted"), BEHIND_MEANS)
def test_an_object_behind_what_it_was_hit_with(
    text: str, published: str, wanted: set[tuple[str, str]]
) -> None:
    assert parties(text, published) == wanted


@pytest.mark.parametrize(("text", "published", "wanted"), FRAMES)
def test_a_deed_held_off_or_fled_from_is_the_frame_of_another(
    text: str, published: str, wanted: set[tuple[str, str]]
) -> None:
    assert parties(text, published) == wanted


@pytest.mark.parametrize(("text", "published", "wanted"), PARTNERS)
def test_who_did_it_with_another_or_is_accused_of_it(
    text: str, published: str, wanted: set[tuple[str, str]]
) -> None:
    assert parties(text, published) == wanted


@pytest.mark.parametrize(("text", "published", "wanted"), WHOSE)
def test_whose_ships_soldiers_and_aircraft_they_are(
    text: str, published: str, wanted: set[tuple[str, str]]
) -> None:
    assert parties(text, published) == wanted


def test_guns_behind_whom_they_hit_are_no_deed_of_his() -> None:
    text = "قصفت المعارضة مواقع لقوات النظام بالمدفعية في ريف حماة."
    assert parties(text, "2020-03-05") == {("i", "syrian-opposition"), ("t", "syrian-government-forces")}


@pytest.mark.parametrize(
    "aim",
    [
        "لإخراج تنظيم الدولة",
        "لاجتثاث تنظيم الدولة",
        "لاستئصال تنظيم الدولة",
        "لإنهاء وجود تنظيم الدولة",
        "للقضاء على تنظيم الدولة",
    ],
)
def test_whom_an_operation_is_to_drive_out_is_its_target(aim: str) -> None:
    text = f"أطلقت قوات الجيش الليبي عملية عسكرية {aim} تنظيم الدولة في سرت."
    assert parties(text, "2016-06-04") == {("i", "libyan-national-army"), ("t", "islamic-state")}
