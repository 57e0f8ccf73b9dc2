"""Deeds told in plainer words: forces on their way out and in numbers, fights, people taken."""

from __future__ import annotations

import pytest

from tests.happened import incidents


@pytest.mark.parametrize(
    ("action", "sentence"),
    [
        ("withdrawal", "بدأ مقاتلو الحركة بالخروج من أحياء المدينة القديمة في تعز صباح الاثنين."),
        ("withdrawal", "خرجت قوات حفتر من مدينة ترهونة الأسبوع الماضي."),
        ("withdrawal", "خروج القوات الأمريكية من قاعدة عين الأسد يوم الأحد."),
        ("withdrawal", "أفرغت الميليشيات العراقية مقراتها في مدينة البوكمال قبل أسبوع."),
        ("withdrawal", "أجلت الأمم المتحدة 300 مقاتل من حي الوعر أمس."),
        ("withdrawal", "تسلمت قوات الأمن الداخلي حي الشيخ مقصود أمس."),
        ("capture_territory", "رفعت القوات العراقية العلم فوق مبنى المحافظة في الرمادي أمس."),
        ("capture_territory", "جرى تأمين 14 قرية شرقي دير حافر أمس من قبل الجيش السوري."),
        ("capture_territory", "سقطت مدينة ود مدني بيد الدعم السريع في ديسمبر 2023."),
        ("deployment", "تمركز أكثر من 80 دبابة في محيط مدينة جرمانا أمس."),
        ("deployment", "وصول طلائع الجيش السوري إلى مدينة مسكنة أمس."),
        ("deployment", "فرضت قوات الأمن طوقا أمنيا حول السفارة الأمريكية في بغداد أمس."),
        ("deployment", "دفعت إسرائيل بلواءين إلى حدود غزة أمس."),
        ("deployment", "ضاعفت القوات الأمريكية وجودها في قاعدة التنف أمس."),
        ("deployment", "انتقلت كتيبة من الجيش التشادي إلى بلدة أدري الحدودية أمس."),
        ("deployment", "هبطت مروحيات أمريكية في بلدة الصور أمس."),
        ("clash", "اصطدمت دوريات الأسايش بدوريات الدفاع الوطني في الحسكة أمس."),
        ("clash", "التحم مقاتلو الفصائل مع قوات النظام على محور كبانة أمس."),
        ("vehicle_bomb", "هاجم التنظيم مدينة حديثة بسيارات عسكرية ملغمة أمس."),
        ("suicide_bombing", "هجوم بحزام ناسف في مقهى بالمقدادية أمس."),
        ("suicide_bombing", "نفذ مسلح عملية استشهادية ضد حاجز للجيش في بنغازي أمس."),
        ("arrest", "ضبط الجيش اللبناني سوريين اثنين في بعلبك أمس."),
        ("abduction", "16 فردا من قوات الأمن محتجزين لدى المسلحين في عرسال منذ السبت."),
        ("prisoner_exchange", "استؤنف تبادل الموقوفين بين قسد والحكومة في حلب أمس."),
        ("displacement", "أخرجت قوات الأمن عشرات العائلات من حي الأشرفية أمس."),
        ("displacement", "خلت قرية كفرنبودة من سكانها أمس."),
        ("sexual_violence", "تحرش جنسي بنساء على حاجز في الباب أمس."),
    ],
)
def test_it_is_read(action: str, sentence: str) -> None:
    assert [str(c.action) for c in incidents(sentence)] == [action]


@pytest.mark.parametrize(
    ("action", "sentence"),
    [
        ("withdrawal", "خرجت قوات الأمن في دورية داخل مدينة الحسكة أمس."),
        ("withdrawal", "بدأت عائلات بالخروج من السوق في أربيل أمس."),
        ("clash", "اصطدمت سيارة بدورية للشرطة في بغداد أمس."),
        ("deployment", "فرضت الشرطة طوقا أمنيا حول مكان الحادث في كركوك أمس."),
    ],
)
def test_the_same_words_may_mean_another_thing(action: str, sentence: str) -> None:
    assert action not in [str(c.action) for c in incidents(sentence)]
