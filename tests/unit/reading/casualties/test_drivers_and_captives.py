"""Drivers are counted with whom they drive, former prisoners are one each, captives are handed over, arms are found."""

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> Claim:
    (claim,) = (c for c in read(document("t", raw, published="2024-03-05")).claims if c.kind == "incident")
    return claim


def rows(claim: Claim) -> list[tuple[str | None, str, int | None]]:
    return [(r.actor, r.status, r.min) for r in claim.casualties]


@pytest.mark.parametrize(
    ("raw", "whose"),
    [
        ("قتل ضابط في الجيش اليمني وسائقه في كمين نصبه مسلحون في أبين أمس.", "yemeni-government-forces"),
        ("اغتال مسلحون عقيداً في الشرطة وسائقه وسط بعقوبة.", "iraqi-police"),
        ("قتل القاضي سالم حسن وسائقه برصاص مجهولين في درنة.", "civilians"),
    ],
)
def test_driver_is_counted_with_whom_he_drives(raw: str, whose: str) -> None:
    assert rows(told(raw)) == [(whose, "killed", 2)]


def test_former_prisoner_is_one() -> None:
    claim = told("اعتقلت قوات الاحتلال أسيرا محررا من بلدة قباطية فجر اليوم.")
    assert rows(claim) == [("civilians", "captured", 1)]


def test_who_is_handed_over_is_free() -> None:
    claim = told("تسلمت اللجنة الدولية أربع رهائن من كتائب القسام في دير البلح أمس الأحد.")
    assert claim.action == "release"
    assert {(p.role, p.actor) for p in claim.parties if p.role == "initiator"} == {
        ("initiator", "qassam-brigades")
    }
    assert [(r.status, r.min) for r in claim.casualties] == [("released", 4)]


def test_town_that_is_handed_over_is_left() -> None:
    assert told("تسلم الجيش بلدة كفركلا من القوات الإسرائيلية أمس.").action == "withdrawal"


@pytest.mark.parametrize(
    "raw",
    [
        "أوقفت دورية من الشرطة في حي الكرادة ببغداد شاباً لحيازته قنبلتين يدويتين ومسدساً.",
        "- توقيف المواطن (س. ك.) عند حاجز الرميلة لحيازته قنبلة يدوية.",
    ],
)
def test_grenade_in_his_pocket_is_not_thrown(raw: str) -> None:
    assert told(raw).action == "arrest"


def test_grenade_that_is_thrown_is_one() -> None:
    assert told("ألقى مجهول قنبلة يدوية على منزل في حي الوعر وأصيب رجل.").action == "grenade"


def test_rest_of_the_band_change_no_side() -> None:
    claim = told(
        "قتل مسلحان في اشتباك مع حرس الحدود قرب الحدود السورية، فيما فر بقية أفراد المجموعة عائدين إلى "
        "داخل الأراضي السورية."
    )
    assert [r.status for r in claim.casualties] == ["killed"]


@pytest.mark.parametrize(
    "raw",
    [
        "أعلنت وزارة الصحة وصول شهيدين إلى مستشفيات قطاع غزة خلال الـ 24 ساعة الماضية.",
        "أعلنت وزارة الصحة وصول شهيدين و4 إصابات إلى مستشفيات قطاع غزة خلال الـ 24 ساعة الماضية.",
    ],
)
def test_two_whom_the_hospitals_took_in_are_a_total(raw: str) -> None:
    found = [c for c in read(document("t", raw, published="2024-03-05")).claims if c.kind == "tally"]
    assert (found[0].measure, found[0].min, found[0].max) == ("killed", 2, 2)


@pytest.mark.parametrize(
    ("raw", "whose", "count"),
    [
        ("قتل 3 ضباط و7 أفراد من الجيش العراقي بهجوم في الطارمية.", "iraqi-army", 10),
        ("ما أسفر عن استشهاد 4 ضباط و9 أفراد من القوات المسلحة المصرية في كمين برفح.", "egyptian-army", 13),
    ],
)
def test_officers_and_men_are_counted_together(raw: str, whose: str, count: int) -> None:
    assert rows(told(raw)) == [(whose, "killed", count)]


@pytest.mark.parametrize(
    "raw",
    [
        "وحاول مسلحون خطف الصحفي كريم النجار في حي الكرادة ببغداد أمس، إلا أن الأهالي منعوهم.",
        "حاول مستوطنون اختطاف الطفل كريم النجار قرب قرية بورين، لكن الأهالي تصدوا لهم.",
    ],
)
def test_who_was_nearly_taken_is_free(raw: str) -> None:
    claim = told(raw)
    assert not claim.casualties
    assert [(p.name, p.status) for p in claim.people] == [("كريم النجار", None)]


def test_who_was_taken_is_not() -> None:
    claim = told("خطف مسلحون الصحفي كريم النجار في حي الكرادة ببغداد أمس.")
    assert rows(claim) == [("civilians", "captured", 1)]
