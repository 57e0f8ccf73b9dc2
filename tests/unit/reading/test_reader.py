"""Reading whole reports: what a claim must hold, whatever the text."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim, Reading
from marsad.model.document import document
from marsad.reading.reader import read

AMBUSH = (
    "مقتل سبعة من قوات النظام بكمين في ريف حمص\n\n"
    'قُتل سبعة عناصر من قوات النظام وأصيب أربعة آخرون، أمس الخميس، في كمين نصبه تنظيم "داعش" قرب مدينة تدمر، '
    "بحسب المرصد السوري لحقوق الإنسان."
)


def incidents(text: str, **metadata: str) -> list[Claim]:
    return [c for c in read(document("a", text, **metadata)).claims if c.kind == "incident"]


def test_headline_and_lede_are_one_claim_with_all_its_slots() -> None:
    (claim,) = incidents(AMBUSH, published="2021-09-17")
    assert claim.action == "ambush"
    assert {(p.actor, p.role) for p in claim.parties} == {
        ("islamic-state", "initiator"),
        ("syrian-government-forces", "target"),
    }
    assert claim.casualties
    assert [(c.status, c.min, c.max, c.actor) for c in claim.casualties] == [
        ("killed", 7, 7, "syrian-government-forces"),
        ("wounded", 4, 4, "syrian-government-forces"),
    ]
    assert claim.when is not None
    assert (claim.when.start, claim.when.end) == ("2021-09-16", "2021-09-16")
    assert [s.name for chain in claim.sources for s in chain] == ["المرصد السوري لحقوق الإنسان"]


def test_without_the_reports_date_the_words_stay_and_no_day_is_guessed() -> None:
    (claim,) = incidents(AMBUSH)
    assert claim.when is not None
    assert claim.when.start is None
    assert "أمس الخميس" in claim.when.text


def test_no_casualties_is_an_empty_list_and_not_told_is_absent() -> None:
    (none,) = incidents("قصفت طائرة مسيّرة تركية نقطة عسكرية لقسد في ريف عين العرب أمس من دون وقوع إصابات.")
    assert none.casualties == ()


@pytest.mark.parametrize("text", ["", " \n\u200f\n", "قتل", "﷽" * 50, "\ud800", "<b>" * 30, "أمس " * 400])
def test_any_text_is_read(text: str) -> None:
    assert isinstance(read(document("a", text)), Reading)


def test_a_persian_text_has_no_claims() -> None:
    text = "نیروهای امنیتی دیروز در یک حمله سه نفر را بازداشت کردند و این خبر را رسانه‌های محلی گزارش دادند."
    reading = read(document("fa", text))
    assert reading.document.language == "fa"
    assert reading.claims == ()
