"""Whose man a victim was: each verb and noun of service, each fate, who is spoken of, and what is no service (§3)."""

from __future__ import annotations

import pytest

from tests.counted import claims

KILLED = "قتل الشاب سامر الكنعان برصاص مجهولين في بلدة طفس بريف درعا أمس"


def suffered(sentence: str) -> tuple[set[str | None], list[str | None]]:
    """The targets of the first happening, and whose the people of its rows are."""
    found = next(c for c in claims(sentence) if c.kind == "incident")
    return {p.actor for p in found.parties if p.role == "target"}, [
        row.actor for row in found.casualties or ()
    ]


SERVES = [
    "، وهو عنصر في الفرقة الرابعة.",
    "، وهو عنصر لدى الفرقة الرابعة.",
    "، وهو مقاتل في الفرقة الرابعة.",
    "، وهو ضابط في الفرقة الرابعة.",
    "، وكان القتيل عنصراً في الفرقة الرابعة.",
    "، وهو يعمل مع الفرقة الرابعة.",
    "، وهو يعمل لصالح الفرقة الرابعة.",
    "، وهو يعمل ضمن الفرقة الرابعة.",
    "، وهو يعمل ضمن مجموعة تتبع للفرقة الرابعة.",
    "، وهو يعمل في صفوف الفرقة الرابعة.",
    "، وهو ينتمي إلى الفرقة الرابعة.",
    "، وهو ينتمي للفرقة الرابعة.",
    "، وهو يتبع للفرقة الرابعة.",
    "، وهو يقاتل مع الفرقة الرابعة.",
    "، وهو يقاتل في صفوف الفرقة الرابعة.",
    "، وهو متعاون مع الفرقة الرابعة.",
    "، وهو متطوع في الفرقة الرابعة.",
    "، وهو مجند في الفرقة الرابعة.",
    "، وهو منتسب للفرقة الرابعة.",
    "، وهو قيادي في الفرقة الرابعة.",
    "، وهو يخدم في الفرقة الرابعة.",
    "، وهو ممن يعملون مع الفرقة الرابعة.",
    ". والقتيل عنصر في الفرقة الرابعة.",
    ". والقتيل ينتمي إلى الفرقة الرابعة.",
    ". والقتيل يعمل مع الفرقة الرابعة.",
    ". وكان القتيل يعمل مع الفرقة الرابعة.",
    ". وقالت مصادر محلية إن القتيل يعمل مع الفرقة الرابعة.",
    ". وقالت مصادر محلية إن الكنعان يعمل مع الفرقة الرابعة.",
    ". وذكر ناشطون أن الكنعان ينتمي إلى الفرقة الرابعة.",
    ". ويعمل الكنعان ضمن الفرقة الرابعة.",
    ". وينتمي الكنعان إلى الفرقة الرابعة.",
    ". والشاب يعمل مع الفرقة الرابعة.",
    ". والمستهدف يعمل مع الفرقة الرابعة.",
    ". والمغدور ينتمي إلى الفرقة الرابعة.",
    ". والضحية ينتمي إلى الفرقة الرابعة.",
    ".\n\nوقال ناشطون إن الكنعان يعمل ضمن الفرقة الرابعة.",
    ".\n\nوالقتيل ينتمي إلى الفرقة الرابعة.",
    ".\n\nوأضاف المصدر أن القتيل متعاون مع الفرقة الرابعة.",
]


@pytest.mark.parametrize("behind", SERVES)
def test_he_is_of_whom_he_serves(behind: str) -> None:
    assert suffered(KILLED + behind) == ({"fourth-division"}, ["fourth-division"])


ACTORS = [
    ("الفرقة الرابعة", "للفرقة الرابعة", "fourth-division"),
    ("قوات سوريا الديمقراطية", "لقوات سوريا الديمقراطية", "sdf"),
    ("الأمن العسكري", "للأمن العسكري", "military-intelligence"),
    ("اللواء الثامن", "للواء الثامن", "eighth-brigade"),
    ("حزب الله", "لحزب الله", "hezbollah"),
    ("تنظيم داعش", "لتنظيم داعش", "islamic-state"),
    ("هيئة تحرير الشام", "لهيئة تحرير الشام", "hayat-tahrir-al-sham"),
    ("لواء القدس", "للواء القدس", "liwa-al-quds"),
]


@pytest.mark.parametrize(("name", "with_letter", "actor"), ACTORS)
def test_whoever_he_serves(name: str, with_letter: str, actor: str) -> None:
    assert suffered(f"{KILLED}، وهو يعمل ضمن {name}.") == ({actor}, [actor])
    assert suffered(f"{KILLED}، وهو عنصر في {name}.") == ({actor}, [actor])
    assert suffered(f"{KILLED}، وهو يتبع {with_letter}.") == ({actor}, [actor])
    assert suffered(f"{KILLED}. والقتيل ينتمي إلى {name}.") == ({actor}, [actor])


FATES = [
    "أصيب الشاب سامر الكنعان برصاص مجهولين في بلدة طفس بريف درعا أمس",
    "اغتال مجهولون الشاب سامر الكنعان في بلدة طفس بريف درعا أمس",
    "خطف مجهولون الشاب سامر الكنعان في بلدة طفس بريف درعا أمس",
    "قتل شاب برصاص مجهولين في بلدة طفس بريف درعا أمس",
    "عثر على جثة الشاب سامر الكنعان في بلدة طفس بريف درعا أمس",
]


@pytest.mark.parametrize("happened", FATES)
def test_whatever_became_of_him(happened: str) -> None:
    assert suffered(f"{happened}، وهو يعمل مع الفرقة الرابعة.") == ({"fourth-division"}, ["fourth-division"])


PAIRS = [
    "قتل شابان برصاص مجهولين في بلدة طفس أمس، وهما يعملان مع الفرقة الرابعة.",
    "قتل شابان برصاص مجهولين في بلدة طفس أمس، وهما ينتميان إلى الفرقة الرابعة.",
    "قتل شابان برصاص مجهولين في بلدة طفس أمس. والقتيلان يعملان مع الفرقة الرابعة.",
    "قتل ثلاثة شبان برصاص مجهولين في بلدة طفس أمس، وهم يعملون مع الفرقة الرابعة.",
    "قتل ثلاثة شبان برصاص مجهولين في بلدة طفس أمس. والقتلى ينتمون إلى الفرقة الرابعة.",
    "قتل ثلاثة أشخاص برصاص مجهولين في بلدة طفس أمس، وهم من المتعاونين مع الفرقة الرابعة.",
]


@pytest.mark.parametrize("sentence", PAIRS)
def test_two_and_more_serve(sentence: str) -> None:
    assert suffered(sentence) == ({"fourth-division"}, ["fourth-division"])


NOT_SERVING = [
    "، وهو لا ينتمي إلى الفرقة الرابعة.",
    "، وهو لا يتبع للفرقة الرابعة.",
    "، ولا ينتمي القتيل إلى الفرقة الرابعة.",
    ". والقتيل لا يعمل مع الفرقة الرابعة.",
    ". والقتيل لم يكن يعمل مع الفرقة الرابعة.",
    ". ونفت عائلته أن يكون القتيل يعمل مع الفرقة الرابعة.",
    ". وليس القتيل عنصراً في الفرقة الرابعة.",
    ". والقتيل غير منتسب للفرقة الرابعة.",
    ". وكان القتيل يعمل سابقاً مع الفرقة الرابعة.",
    ". والقتيل عنصر سابق في الفرقة الرابعة.",
    ". والقتيل كان سابقاً عنصراً في الفرقة الرابعة.",
    ". وهو أب لطفلين.",
    ". وهو من أبناء البلدة.",
    ". وهو يعمل في الزراعة.",
    ". وهو يعمل معلماً في مدرسة البلدة.",
    ". وهو يعمل سائقاً.",
    ". وتعمل الفرقة الرابعة في المنطقة.",
    ". وينتشر عناصر الفرقة الرابعة في البلدة.",
    ". ويعمل شقيق القتيل مع الفرقة الرابعة.",
    ". واتهم الأهالي الفرقة الرابعة.",
]


@pytest.mark.parametrize("behind", NOT_SERVING)
def test_who_serves_nobody_or_did_once_is_a_civilian(behind: str) -> None:
    assert suffered(KILLED + behind) == ({"civilians"}, ["civilians"])


FAMILY = [
    "قتل رجل وزوجته وطفلاهما بقصف على بلدة طفس أمس. والقتيل يعمل مع الفرقة الرابعة.",
    "قتل رجل وزوجته بقصف على بلدة طفس أمس. والقتيل يعمل مع الفرقة الرابعة.",
    "قتلت امرأة وثلاثة أطفال بقصف على بلدة طفس أمس. وكان زوجها يعمل مع الفرقة الرابعة.",
    "قتل طفلان بقصف على بلدة طفس أمس. ويعمل والدهما مع الفرقة الرابعة.",
]


@pytest.mark.parametrize("sentence", FAMILY)
def test_women_and_children_are_of_nobody(sentence: str) -> None:
    assert "fourth-division" not in suffered(sentence)[1]


def test_whoever_is_known_to_have_suffered_stays() -> None:
    sentence = (
        "قتل عنصر من قوات سوريا الديمقراطية برصاص مجهولين في بلدة ذيبان أمس. والقتيل يعمل مع الفرقة الرابعة."
    )
    assert suffered(sentence) == ({"sdf"}, ["sdf"])


def test_a_name_that_begins_with_waw_is_found_again() -> None:
    sentence = (
        "قتل الشاب وليد العمار برصاص مجهولين في بلدة طفس أمس. وقال ناشطون إن وليد يعمل مع الفرقة الرابعة."
    )
    assert suffered(sentence) == ({"fourth-division"}, ["fourth-division"])


def test_it_is_told_of_the_happening_before_it() -> None:
    sentence = (
        "قتل رجل برصاص مجهولين في بلدة نوى أمس. وقتل الشاب سامر الكنعان برصاص مجهولين في بلدة طفس أمس. "
        "والكنعان يعمل مع الفرقة الرابعة."
    )
    found = [c for c in claims(sentence) if c.kind == "incident"]
    assert [{p.actor for p in c.parties if p.role == "target"} for c in found] == [
        {"civilians"},
        {"fourth-division"},
    ]


def test_it_is_not_told_of_a_happening_far_above_it() -> None:
    filler = "\n\nوقال مصدر طبي إن المستشفى استقبل الجرحى.\n\nوأغلقت المحال أبوابها.\n\nوعاد الهدوء إلى البلدة.\n\n"
    assert suffered(f"{KILLED}.{filler}وقال ناشط إن القتيل يعمل مع الفرقة الرابعة.") == (
        {"civilians"},
        ["civilians"],
    )


ONCE = [
    ". وبحسب التجمع فإن الكنعان عنصر سابق في فصائل المعارضة.",
    ". وبحسب التجمع فإن الكنعان عنصر سابق في أحد فصائل الجيش الحر.",
    ". والكنعان قيادي سابق في الجيش الحر.",
    "، وهو مقاتل سابق في فصائل المعارضة.",
]


@pytest.mark.parametrize("told", ONCE)
def test_who_served_the_rebels_once_is_one_of_their_former_men(told: str) -> None:
    assert suffered(KILLED + told) == (
        {"former-opposition-fighters"},
        ["former-opposition-fighters"],
    )
