"""What is yet to come, weighed, refused, feared for what it would bring, grows over months, or is a mishap."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

BESIDE = "قصفت طائرة روسية بلدة كفرنبل أمس. وقُتل جندي من قوات النظام في بلدة الدانا أمس. "


def told(raw: str) -> list[str]:
    """The actions of what has happened, as a report tells it."""
    claims = read(document("t", raw, published="2024-03-05")).claims
    return [c.action for c in claims if c.kind == "incident" and c.assertion not in ("planned", "denied")]


@pytest.mark.parametrize(
    "raw",
    [
        "حذر مسؤول أممي من هجوم بري محتمل على مدينة رفح.",
        "قال المحلل إن اجتياح رفح سيؤدي إلى موجة نزوح جديدة.",
        "رفض المقاتلون تسليم أسلحتهم في مدينة الصنمين.",
        "يدرس البنتاغون إرسال تعزيزات إلى قاعدة التنف.",
        "ناقش الوزيران سبل وقف إطلاق النار في مدينة طرابلس.",
        "اقترح المبعوث تجميد القتال في مدينة حلب.",
        "تصاعدت في الآونة الأخيرة هجمات التنظيم على حقول النفط في دير الزور.",
        "كثف المسلحون هجماتهم على الجيش في سيناء خلال الأشهر الأخيرة.",
        "لولا الهدنة لسقطت مدينة داريا بيد النظام.",
        "أجرى الجيش مناورات تحاكي اقتحام قرية في الجولان.",
        "أطلقت بلدية إعزاز حملة لتنظيف الشوارع.",
        "وصلت تعزيزات طبية إلى مستشفى مدينة الرقة.",
        "تضغط واشنطن لإبرام هدنة في مدينة غزة.",
        "ساد الهلع مدينة درنة على خلفية المعارك.",
        "تسود المدينة أجواء من الحذر عشية مظاهرات دعت إليها المعارضة.",
        "تجمهر المئات في ميدان السبعين لإحياء ذكرى المولد النبوي.",
    ],
)
def test_what_is_told_in_general_has_not_happened(raw: str) -> None:
    assert told(raw) == []
    assert told(BESIDE + raw) == told(BESIDE)


@pytest.mark.parametrize(
    "raw",
    [
        "توفي خمسة أشخاص في حادث سير على طريق حمص.",
        "لقي أربعة أشخاص حتفهم غرقاً في نهر الفرات بمدينة الرقة.",
        "مات عاملان بصعق كهربائي في مدينة إدلب أمس.",
        "قتلت السيول ثلاثة أطفال في محافظة ريمة.",
    ],
)
def test_a_mishap_is_nobodys_deed(raw: str) -> None:
    assert told(raw) == []


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        ("استهدف قصف مدفعي حافلة على طريق السير السريع قرب حمص أمس وقتل خمسة.", "shelling"),
        ("رفض أهالي مدينة الباب القرار وخرجوا أمس في مظاهرة وسط المدينة.", "protest"),
        ("قصفت طائرات تركية موقعاً يتحصن فيه مسلحون قرب دهوك أمس.", "airstrike"),
        ("تحشد قوات الدعم السريع مقاتليها في محيط مدينة الدلنج منذ أمس.", "deployment"),
    ],
)
def test_what_happened_beside_it_is_told(raw: str, action: str) -> None:
    assert told(raw) == [action]


@pytest.mark.parametrize(
    "raw",
    [
        "معركة قانونية حول رئاسة البرلمان في عدن.",
        "اشتباك بالأيدي تحت قبة البرلمان في بغداد.",
        "تفجير أزمة دبلوماسية بين بيروت والرياض.",
        "أفرجت الحكومة عن أموال الرواتب في عدن.",
        "حررت الشرطة مخالفات مرورية في الخرطوم.",
        "سيطرت أجواء الحزن على مدينة درنة.",
        "سيطر الجفاف على سهول الحسكة.",
        "احتل المنتخب المركز الأول في بغداد.",
        "أصيب عشرات السكان بالكوليرا في مدينة كسلا.",
        "سقوط الأقنعة في مؤتمر جنيف.",
        "انسحب الوفد من المفاوضات في جنيف.",
    ],
)
def test_a_figure_of_speech_is_no_deed(raw: str) -> None:
    assert told(raw) == []


@pytest.mark.parametrize(
    "text",
    [
        "انفجرت عبوة ناسفة في كركوك أمس وأدت إلى مقتل شرطي.\n\n"
        "وأكد المتحدث أن الجيش سيواصل ضرب أهداف الحزب أينما وجدت.",
        "انفجرت عبوة ناسفة في كركوك أمس وأدت إلى مقتل شرطي.\n\nوتوعدت الحركة بأنها ستواصل قصف القواعد في الجنوب.",
    ],
)
def test_what_somebody_will_go_on_with_is_a_threat(text: str) -> None:
    claims = read(document("a", text, published="2024-05-22")).claims
    assert [c.action for c in claims if c.kind == "incident"] == ["ied"]


def test_strikes_that_helped_others_on_and_hit_something_are_told() -> None:
    text = (
        "تجددت المواجهات بين الجيش اليمني والحوثيين شرق مدينة الحديدة أمس وأسفرت عن مقتل 11 جندياً.\n\n"
        "وأضافت المصادر أن مقاتلات التحالف ساندت القوات المتقدمة بعشرات الضربات التي طالت تعزيزات للحوثيين في حيس."
    )
    claims = read(document("a", text, published="2024-05-22")).claims
    assert [c.action for c in claims if c.kind == "incident"] == ["clash", "airstrike"]


def test_a_find_of_shells_fires_none() -> None:
    text = "قُتل شرطي في كركوك أمس.\n\nكما تم العثور على كدس للعتاد يضم 30 قذيفة هاون في قضاء الحويجة."
    claims = read(document("a", text, published="2024-05-22")).claims
    assert [c.action for c in claims if c.kind == "incident"][-1] == "weapons_seizure"
