"""Which clauses of a report are one happening, and which are told apart."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(text: str, **metadata: str) -> list[Claim]:
    return [c for c in read(document("a", text, **metadata)).claims if c.kind == "incident"]


def actions(text: str, **metadata: str) -> list[str]:
    return [str(claim.action) for claim in incidents(text, **metadata)]


def places(claim: Claim) -> list[str]:
    return [place.name for place in claim.where or ()]


def doers(claim: Claim) -> set[str | None]:
    return {p.actor for p in claim.parties or () if p.role == "initiator"}


@pytest.mark.parametrize(
    "link",
    [
        "إضافة إلى قتل امرأة في قرية المسرب",
        "فضلاً عن قتل امرأة في قرية المسرب",
        "علاوة على قتل امرأة في قرية المسرب",
    ],
)
def test_one_more_deed_beside_another_is_told_apart_by_its_place(link: str) -> None:
    first, second = incidents(f"أعدم تنظيم داعش أربعة شبان في مدينة البوكمال {link}.")
    assert "البوكمال" in places(first)[0]
    assert "المسرب" in places(second)[0]
    assert doers(second) == {"islamic-state"}
    assert [(c.status, c.min) for c in second.casualties or ()] == [("killed", 1)]


def test_beside_without_a_place_of_its_own_it_is_one_happening() -> None:
    (claim,) = incidents("قتل ثلاثة مدنيين بقصف على مدينة إدلب إضافة إلى إصابة عشرة آخرين.")
    assert {(c.status, c.min) for c in claim.casualties or ()} == {("killed", 3), ("wounded", 10)}


def test_a_happening_some_days_before_another_is_dated_by_it() -> None:
    later, earlier = incidents(
        "قتل جنديان أمس الاثنين بعبوة ناسفة في درعا، "
        "وجاء الانفجار بعد يومين من مقتل أربعة مدنيين بقصف للنظام على بلدة طفس.",
        published="2024-05-14",
    )
    assert later.when is not None
    assert later.when.start == "2024-05-13"
    assert earlier.action == "shelling"
    assert earlier.when is not None
    assert earlier.when.start == "2024-05-11"


def test_two_separate_blasts_and_each_of_them() -> None:
    told = incidents(
        "قتل سبعة أشخاص في انفجارين منفصلين بمحافظة درعا.\n\n"
        "وقتل أربعة منهم بعبوة ناسفة في بلدة طفس.\n\nوقتل ثلاثة بانفجار لغم في مدينة نوى."
    )
    assert [places(c)[0] for c in told] == ["طفس", "نوى"]
    assert [c.casualties[0].min for c in told if c.casualties] == [4, 3]  # the seven are a tally


@pytest.mark.parametrize(
    "second",
    [
        "وأوضح مصدر محلي أن القصف أسفر عن مقتل ثلاثة مدنيين.",
        "وأسفر الهجوم عن مقتل ثلاثة مدنيين.",
        "وأدى ذلك إلى مقتل ثلاثة مدنيين.",
    ],
)
def test_a_definite_noun_takes_up_the_happening_before(second: str) -> None:
    (claim,) = incidents(f"قصفت قوات النظام بالمدفعية بلدة النيرب في ريف إدلب.\n\n{second}")
    assert claim.action == "shelling"
    assert [(c.status, c.min) for c in claim.casualties or ()] == [("killed", 3)]


def test_another_town_parts_two_attacks_of_one_day() -> None:
    told = incidents(
        "هاجم مسلحون مجهولون أمس حاجزاً لقسد في بلدة ذيبان.\n\nوهاجم مسلحون مجهولون أمس حاجزاً لقسد في بلدة الشحيل."
    )
    assert [places(c)[0] for c in told] == ["ذيبان", "الشحيل"]


def test_another_day_parts_two_attacks_in_one_town() -> None:
    told = incidents(
        "قصف الطيران الروسي مدينة إدلب أمس الأحد.\n\nوكان الطيران الروسي قصف مدينة إدلب يوم الثلاثاء الماضي.",
        published="2020-02-03",
    )
    assert [c.when.start for c in told if c.when] == ["2020-02-02", "2020-01-28"]


@pytest.mark.parametrize(
    "text",
    [
        "ضبطت قوات الأمن العراقية وكراً لداعش بداخله 42 صاروخاً في ناحية العظيم.",
        "عثرت القوات الأمنية على مخبأ يضم صواريخ وقذائف في قضاء الكرمة.",
        "صادرت الشرطة شحنة صواريخ كانت مخبأة في شاحنة قرب مدينة مأرب.",
    ],
)
def test_arms_that_are_found_are_not_fired(text: str) -> None:
    assert actions(text) == ["weapons_seizure"]


@pytest.mark.parametrize(
    "text",
    [
        "سقطت قذيفة على حي أبو رمانة في دمشق.",
        "أطلقت جماعة الحوثي صاروخين باليستيين على مدينة مأرب.",
        "استهدفت الفصائل بالصواريخ مواقع قوات النظام في مدينة سراقب.",
    ],
)
def test_arms_that_are_fired_are_shelling(text: str) -> None:
    assert actions(text) == ["shelling"]


def test_a_suicide_bomber_under_arrest_bombs_nothing() -> None:
    (claim,) = incidents("ألقت القوات العراقية القبض على ثلاثة انتحاريين من تنظيم داعش في محافظة نينوى.")
    assert claim.action == "arrest"
    assert "islamic-state" not in doers(claim)
    assert [(c.status, c.min) for c in claim.casualties or ()] == [("captured", 3)]


def test_an_attack_by_a_suicide_bomber_is_a_suicide_bombing() -> None:
    assert actions("قتل خمسة جنود في هجوم نفذه انتحاري على نقطة عسكرية في مدينة عدن.") == ["suicide_bombing"]


def test_a_family_is_no_capture() -> None:
    assert actions("وقال أحد أفراد أسرة المعلم إن الأسرة تسكن في مدينة الفاشر منذ سنوات.") == []


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("أضرم مستوطنون النار في مسجد ببلدة عقربا فجر الجمعة.", "property_destruction"),
        ("أشعل مسلحون مجهولون النيران في محاصيل زراعية قرب بلدة تل تمر.", "property_destruction"),
        ("سلّم خمسة مسلحين أنفسهم للجيش في مدينة سكيكدة.", "defection"),
    ],
)
def test_deeds_told_with_a_noun_that_the_verb_needs(text: str, action: str) -> None:
    assert actions(text) == [action]


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت قوات سوريا الديمقراطية عن استعدادها لتبادل أسرى مع تنظيم داعش في السويداء.",
        "جدير بالذكر أن حركة أحرار الشام تسيطر على مدينة حرستا.",
    ],
)
def test_readiness_and_a_state_of_things_are_no_happenings(text: str) -> None:
    assert actions(text) == []


def test_the_news_desk_is_no_place_of_a_happening() -> None:
    (claim,) = incidents(
        "مقتل ثلاثة جنود بهجوم لتنظيم داعش\n\nأبوظبي - سكاي نيوز عربية\n\nقتل ثلاثة جنود عراقيين بهجوم لتنظيم داعش."
    )
    assert places(claim) == []


def test_what_is_told_later_says_how_it_was_done() -> None:
    lede = "قتل قيادي في تنظيم القاعدة في ضربة جوية في محافظة مأرب أمس."
    detail = "وقالت مصادر محلية إن الهجوم نفذته طائرة بدون طيار أطلقت صاروخا على سيارة القيادي."
    assert actions(f"{lede}\n\n{detail}", published="2024-05-20") == ["drone_strike"]


def test_who_is_caught_in_an_ambush_is_arrested() -> None:
    lede = "كمين محكم في اللاذقية يوقع بمهرب أسلحة"
    detail = "ألقت الشرطة القبض على مهرب الأسلحة في اللاذقية بعد أن نصبت له كمينا."
    assert actions(f"{lede}\n\n{detail}", published="2024-05-20") == ["arrest"]
