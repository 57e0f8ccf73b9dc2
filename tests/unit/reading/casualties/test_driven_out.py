"""Who flees, who is taken together with his men, and who sat in what was hit."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(raw: str, kind: str = "incident") -> list[Claim]:
    return [c for c in read(document("x", raw, published="2025-11-12")).claims if c.kind == kind]


def rows(claim: Claim) -> list[tuple[str, int | None, int | None]]:
    return [(r.status, r.min, r.max) for r in claim.casualties or ()]


@pytest.mark.parametrize(
    "raw",
    [
        "نزوح الأهالي من بلدة المليحة الشرقية بعد قصف مدفعي.",
        "شهدت البلدة نزوحاً جماعياً للأهالي باتجاه المدينة بعد قصف مدفعي.",
        "أدت الاشتباكات المتصاعدة إلى نزوح كبير للمدنيين من حي القصاص.",
        "أدى القصف المتواصل إلى نزوح جماعي لسكان حي الزبدية باتجاه ريف حلب الغربي.",
    ],
)
def test_people_who_live_there_are_displaced(raw: str) -> None:
    [flight] = claims(raw)
    assert flight.action == "displacement"
    assert rows(flight) == [("displaced", 2, None)]


def test_strikes_told_as_news_stay_strikes() -> None:
    [strike] = claims("شن الطيران غارات على البلدة ما أدى إلى نزوح الأهالي.")
    assert strike.action == "airstrike"


@pytest.mark.parametrize(
    ("raw", "taken"),
    [
        ("ألقت القوات القبض على متزعم الخلية وخمسة من أفرادها في تلكلخ.", 6),
        ("أسفرت العملية عن إلقاء القبض على زعيم العصابة واثنين من معاونيه في الحمدانية.", 3),
        ("ألقى الأمن القبض على 12 متورطاً في أعمال التخريب بمدينة جبلة.", 12),
    ],
)
def test_a_leader_is_counted_with_his_men(raw: str, taken: int) -> None:
    [arrest] = claims(raw)
    assert rows(arrest) == [("captured", taken, taken)]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("هاجم مسلحون سيارة تقل الصحفي كريم الياسري في الديوانية.", "كريم الياسري"),
        ("استهدفت عبوة ناسفة مركبة تقل العميد الركن حيدر الموسوي غرب سامراء.", "حيدر الموسوي"),
        ("أطلق مسلحون النار على سيارة كان يستقلها الشيخ نواف الحديدي غرب الطبقة.", "نواف الحديدي"),
    ],
)
def test_who_sits_in_what_is_hit_is_named(raw: str, name: str) -> None:
    [deed] = claims(raw)
    assert [(p.name, p.status or None) for p in deed.people or ()] == [(name, None)]


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("بلغ عدد الغارات أكثر من 20 طالت بلدات كفرنبل وحاس.", 21),
        ("بلغ عدد الهجمات التي شنتها المسيرات 15 هجوماً استهدفت محيط المطار.", 15),
    ],
)
def test_deeds_counted_by_the_word_for_their_number(raw: str, count: int) -> None:
    [total] = claims(raw, "tally")
    assert (total.measure, total.min) == ("attacks", count)
