"""How reports are built: a lede and its details, an answer to a blow, what is heard of one, who is free again."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(text: str) -> list[Claim]:
    """The happenings of a report."""
    return [c for c in read(document("x", text, published="2024-03-20")).claims if c.kind == "incident"]


APART = [
    (
        "أعلن حاكم ولاية كادونا الأحد الإفراج عن أكثر من 130 تلميذاً خُطفوا من مدرستهم في بلدة كوريغا مطلع الشهر.",
        ["release", "abduction"],
    ),
    (
        "أفرجت قوات النظام عن 12 معتقلاً من سجن صيدنايا كانوا قد اعتُقلوا في درعا عام 2018.",
        ["release", "arrest"],
    ),
    (
        "اندلع قتال قبلي الجمعة بين قبيلتين في منطقة أم دخن وأودى بحياة 26 شخصاً.\n"
        "ورداً على ذلك، هاجم مسلحون سوق بلدة أم خير وقتلوا 12 شخصاً.",
        ["clash", "attack"],
    ),
    (
        "قُتل عشرون شخصاً برصاص مسلحين في ريف حماة.\n"
        "وقال المرصد إن خمسة أشخاص قضوا بعدما فتح مسلحون النار عليهم قرب مدينة السلمية.",
        ["attack", "attack"],
    ),
    (
        "قصفت فصائل المعارضة بقذائف الهاون مواقع النظام في بلدة نبل.\n"
        "وفي المقابل شن طيران النظام غارات على محيط البلدة.",
        ["shelling", "airstrike"],
    ),
    (
        "هاجم مسلحون دورية للشرطة في كركوك.\n"
        "وأعقب الهجوم حملة تمشيط واسعة أطلقتها وزارة الداخلية في قرى المنطقة.",
        ["attack", "operation"],
    ),
    (
        "هاجم مسلحون قرية كوريغا الخميس وقتلوا ثلاثة من سكانها وخطفوا 40 تلميذاً.",
        ["attack", "abduction"],
    ),
]
TOGETHER = [
    (
        "أعلن الأهالي أن مجهولين نهبوا 45 رأساً من الأبقار بمنطقة قولي يوم الأربعاء وقتلوا اثنين من الرعاة.",
        "looting",
    ),
    ("اقتحم مسلحون المدرسة في بلدة كوريغا الخميس واقتادوا 40 تلميذاً إلى الغابات.", "abduction"),
    ("داهم مسلحون دار موظف في البصرة واستولوا على أموال ثم فروا إلى جهة مجهولة.", "attack"),
    (
        "سيطر الجيش على قرية الزلاقيات بعد معارك مع المعارضة.\n"
        "وقال المتحدث إن القوات تقدمت من ثلاثة محاور وأسرت 15 مقاتلاً.",
        "capture_territory",
    ),
    (
        "قُتل ثمانية إرهابيين في تبادل لإطلاق النار مع الشرطة بمدينة العريش.\n"
        "وعُثر بحوزتهم على أربع بنادق وعبوتين ناسفتين.",
        "clash",
    ),
    (
        "وصلت إلى مطار صنعاء الأحد طائرة تقل 48 أسيراً من الحوثيين ضمن صفقة تبادل الأسرى مع الحكومة اليمنية.\n"
        "وفي المقابل، أفرج الحوثيون عن 42 أسيراً نقلتهم طائرة إلى مأرب.",
        "prisoner_exchange",
    ),
    (
        "أعلنت مديرية الاستخبارات القبض على ثلاثة إرهابيين في قضاء الحضر.\n"
        "وذكرت أن مفارزها نصبت كميناً محكماً للإرهابيين بعد متابعة دقيقة.",
        "arrest",
    ),
    (
        "شنت قوات النظام حملة دهم واعتقال في مدينة دوما أمس طالت 12 شاباً.\n"
        "وقالت مصادر إن الدوريات داهمت حي القوتلي وفتشت المنازل.",
        "arrest",
    ),
    (
        "أحبط الجيش السوداني هجوماً بالمسيرات على سد مروي.\n"
        "وقال بيان إن الدفاعات أسقطت سبع مسيرات أطلقتها قوات الدعم السريع صوب السد.\n"
        "وقال شهود إن انفجارات قوية هزت محيط السد.",
        "drone_strike",
    ),
]


@pytest.mark.parametrize(("text", "actions"), APART)
def test_each_is_a_happening_of_its_own(text: str, actions: list[str]) -> None:
    assert [claim.action for claim in incidents(text)] == actions


@pytest.mark.parametrize(("text", "action"), TOGETHER)
def test_what_goes_on_with_a_happening_is_no_other(text: str, action: str) -> None:
    assert [claim.action for claim in incidents(text)] == [action]


def test_two_towns_with_outskirts_that_meet_are_two_places_of_a_lede() -> None:
    found = incidents(
        "لقي ستة أشخاص مصرعهم الخميس بقصف جوي على ريف إدلب.\n"
        "وأفاد ناشطون أن مدنيين اثنين قتلا بقصف طائرات حربية لأطراف بلدة كفرسجنة جنوب إدلب.\n"
        "وقال ناشطون إنهم وثقوا مقتل شخصين وإصابة خمسة آخرين بغارة على مدينة خان شيخون."
    )
    assert len(found) == 3
