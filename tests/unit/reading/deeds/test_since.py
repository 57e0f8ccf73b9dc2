"""Who has taken a place holds it since: that is no news of the report (codebook §5, §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [c.action for c in claims if c.kind == "incident"]


def held(raw: str) -> list[object]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [c.predicate for c in claims if c.kind == "relation"]


@pytest.mark.parametrize(
    "raw",
    [
        "ومنذ أن سيطر النظام على محافظة درعا عام 2018 تتواصل الأزمات.",
        "وغابت الخدمات عن مدينة الباب منذ أن بسط الجيش الوطني سيطرته على المدينة عام 2017.",
    ],
)
def test_who_has_taken_a_place_holds_it(raw: str) -> None:
    assert told(raw) == []
    assert held(raw) == ["controls"]


def test_the_fall_of_a_place_is_told() -> None:
    assert told("سقطت بلدة الباغوز في يد قسد في آذار 2019.") == ["capture_territory"]


@pytest.mark.parametrize(
    "raw",
    [
        "وكان الوزير قد لوّح الأحد بشن عملية عسكرية في عين عيسى.",
        "ونفذت فرق الإنقاذ عمليات تمشيط بحثاً عن ناجين في بلدة سرجة.",
    ],
)
def test_what_is_only_threatened_and_who_is_dug_out_are_no_deeds(raw: str) -> None:
    assert told(raw) == []
