"""What is told for its own sake is told beside many others (codebook §1)."""

from __future__ import annotations

from tests.happened import claims, incidents


def test_one_more_who_fell_in_a_place_of_his_own_is_told() -> None:
    told = incidents(
        "شهدت محافظة حماة أمس ثلاث جرائم قتل.\n\n"
        "ففي مدينة سلمية قُتل رجل برصاص مجهولين، وفي مصياف قُتل شابان برصاص مسلحين على دراجة نارية.\n\n"
        "وفي قرية تل سلحب قتل فتى برصاص مجهولين.\n\n"
        "كما قُتل رجل آخر في بلدة كفرزيتا لأسباب مجهولة."
    )
    assert [p.name for p in told[-1].where] == ["كفرزيتا"]


def test_raids_of_months_take_nothing_from_the_one_of_today() -> None:
    told = claims(
        "طائرات مجهولة تضرب مطار طبرق\n\n"
        "قصفت طائرات مجهولة فجر اليوم مطار طبرق للمرة الثالثة في أسبوع، وقد تلقى المطار عشرات الضربات "
        "منذ نيسان الماضي."
    )
    (raid,) = [c for c in told if c.kind == "incident"]
    assert raid.when is not None
    assert raid.when.text == "فجر اليوم"
    assert [c.min for c in told if c.kind == "tally"] == [20]


def test_a_day_of_its_own_and_a_place_are_enough() -> None:
    told = incidents(
        "قُتل جندي في كمين قرب مدينة شبوة أمس.\n\n"
        "وقصفت طائرة مسيرة سيارة في مديرية عسيلان صباح اليوم.\n\n"
        "وأوقفت الشرطة أربعة رجال في مدينة عتق.\n\n"
        "ودخلت الهدنة في مأرب حيز التنفيذ في 2 شباط الماضي."
    )
    assert told[-1].action == "agreement"
