"""Arms sent out, posts opened, people freed, graves found: happenings that are no fights (codebook §7)."""

from __future__ import annotations

import pytest

from tests.happened import incidents

TOLD = [
    (
        "أخرجت ميليشيا الحشد شحنات أسلحة من مستودعاتها في مدينة الميادين باتجاه العراق أمس.",
        "deployment",
        "الميادين",
    ),
    ("أوفدت قيادة الجيش ضباطاً إلى محافظة البصرة بعد أحداث الأمس.", "deployment", "محافظة البصرة"),
    ("افتتحت ميليشيا فاطميون مقراً جديداً لها في بلدة محكان مطلع الشهر.", "base_established", "محكان"),
    ("خلّص مقاتلو الجيش الحر مدنيين من قبضة قوات النظام في بلدة كفرنبودة.", "release", "كفرنبودة"),
    ("عثر سكان على مقبرة جماعية في مدينة القطيفة بريف دمشق يوم الثلاثاء.", "other", "القطيفة"),
    ("تمكن مئات المتظاهرين من اجتياز جسر الجمهورية في بغداد رغم قنابل الغاز.", "protest", "جسر الجمهورية"),
]


@pytest.mark.parametrize(("sentence", "action", "where"), TOLD)
def test_it_is_told_with_its_place(sentence: str, action: str, where: str) -> None:
    (told,) = incidents(sentence)
    assert (told.action, [p.name for p in told.where]) == (action, [where])


@pytest.mark.parametrize(
    "sentence",
    [
        "افتتح المحافظ معرضاً للكتاب في مدينة الموصل.",
        "أنقذت فرق الدفاع المدني ثلاثة مدنيين من تحت الأنقاض في مدينة سرمين.",
        "زج الأمن بالناشطين في السجون.",
    ],
)
def test_like_words_of_other_matters_tell_none(sentence: str) -> None:
    assert not incidents(sentence)
