"""Who attacks, of those who fell and those who felled them, and whom a place was taken from."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

UNNAMED = {None, "civilians", "unidentified-gunmen"}


def parties(text: str, published: str = "2021-09-02") -> set[tuple[str, str]]:
    """The role and the actor of everybody named who takes part in anything that the text tells."""
    found = read(document("s", text, published=published)).claims
    told = [p for claim in found if claim.kind == "incident" for p in claim.parties]
    return {(p.role[0], p.actor) for p in told if p.actor is not None and p.actor not in UNNAMED}


TRIED = [
    (
        "قتل 14 عنصراً من داعش على يد أبناء العشائر والشرطة العراقية حين حاولوا اقتحام ناحية البغدادي.",
        {("i", "islamic-state"), ("t", "iraqi-tribal-fighters"), ("t", "iraqi-police")},
    ),
    (
        "قتل 12 حوثياً بنيران الجيش الوطني أثناء محاولتهم التسلل إلى مواقعه في جبهة مقبنة.",
        {("i", "houthis"), ("t", "yemeni-government-forces")},
    ),
    (
        "قتل الجيش السوري ثلاثة من عناصر داعش أثناء محاولتهم مهاجمة نقطة عسكرية في البادية.",
        {("i", "syrian-government-forces"), ("t", "islamic-state")},
    ),
    (
        "قتل خمسة من عناصر داعش بضربة للتحالف الدولي أثناء محاولتهم الفرار من الباغوز.",
        {("i", "international-coalition"), ("t", "islamic-state")},
    ),
]
CAME = [
    (
        "أفشلت قوات العمالقة محاولة تسلل إلى مطار الحديدة، وأسرت قيادياً حوثياً وقتلت اثنين من مرافقيه.",
        {("i", "houthis"), ("t", "giants-brigades")},
    ),
    (
        "وكانت الدفاعات الجوية السورية قد تصدت، مساء الجمعة الماضي، لعدوان إسرائيلي بالصواريخ في سماء دمشق.",
        {("i", "israel"), ("t", "syrian-government-forces")},
    ),
    (
        "صدت القوة المشتركة رتلاً لقوات الدعم السريع في صحراء شمال دارفور واستولت على عشرات العربات.",
        {("i", "rapid-support-forces"), ("t", "sudan-joint-force"), ("i", "sudan-joint-force")},
    ),
    (
        "وكانت قوات الدعم السريع قد أسقطت، يوم الإثنين، طائرة شحن للجيش السوداني قرب المالحة.",
        {("i", "rapid-support-forces"), ("t", "sudanese-army")},
    ),
]
HIS_MAN = [
    (
        "خطف مسلحون من كتائب القسام الوزير فوزي المسالمي المحسوب على حركة فتح في غزة.",
        {("i", "qassam-brigades"), ("t", "fatah")},
    ),
    (
        "أطلقت إسرائيل سراح 180 أسيراً فلسطينياً من سجن عوفر.",
        {("i", "israel")},
    ),
    (
        "اعتدت أجهزة السلطة الفلسطينية على مشيعين في مدينة نابلس.",
        {("i", "palestinian-security-forces")},
    ),
    (
        "قال شهود إن مسلحين من القاعدة اقتحموا مقراً لقوات الأمن اليمنية في حضرموت.",
        {("i", "aqap"), ("t", "yemeni-government-forces")},
    ),
]
TAKEN = [
    (
        "سيطرت قوات الدعم السريع على مدينة بابنوسة بعد انسحاب الجيش السوداني منها.",
        {("i", "rapid-support-forces"), ("t", "sudanese-army")},
    ),
    (
        "سيطرت قوات النظام على بلدة خان شيخون بعد انسحابها من كفرزيتا.",
        {("i", "syrian-government-forces")},
    ),
    (
        "وقع ضابط من القوات العراقية في أسر تنظيم الدولة الإسلامية غرب الموصل.",
        {("i", "islamic-state"), ("t", "iraqi-security-forces")},
    ),
    (
        "أطلقت ميليشيا الحشد الشعبي حملة دهم واعتقال في جرف الصخر بحجة محاربة داعش.",
        {("i", "popular-mobilisation-forces")},
    ),
    (
        "قالت منظمة إن مسلحي الحشد الشعبي أحرقوا عشرين منزلا في قرية شروين، واقتادوا خمسة من شبانها إلى جهة مجهولة.",
        {("i", "popular-mobilisation-forces")},
    ),
    (
        "أطلقت قوات النظام قذائف المدفعية على قرية تل عنبر من مراكزها في كتيبة المشاة.",
        {("i", "syrian-government-forces")},
    ),
    (
        "اقتحم عشرات المستوطنين المسجد الأقصى في حماية مشددة من شرطة الاحتلال.",
        {("i", "israeli-settlers"), ("s", "israeli-police")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TRIED)
def test_who_fell_in_an_attack_of_his_own_has_attacked(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), TAKEN)
def test_who_takes_and_from_whom(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), CAME)
def test_who_came_and_who_held_him_off(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), HIS_MAN)
def test_of_which_side_men_are(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


OTHERS = [
    (
        "قتل مسلحون يعتقد أنهم من تنظيم القاعدة جنديين من قوات الحزام الأمني في أحور.",
        {("i", "aqap"), ("t", "security-belt")},
    ),
    (
        "ضبطت شرطة كركوك كدساً للعتاد من مخلفات داعش في قرية تابعة للرشاد.",
        {("i", "iraqi-police")},
    ),
    (
        "رد الطيران التركي بقصف مواقع للعمال الكردستاني في جبال قنديل بعد مقتل جنود أتراك.",
        {("i", "turkey"), ("t", "pkk")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), OTHERS)
def test_a_name_is_no_base_and_what_is_left_from_a_war_is_not_done_now(
    text: str, wanted: set[tuple[str, str]]
) -> None:
    assert parties(text) == wanted
