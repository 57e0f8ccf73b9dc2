"""A report that tells no date speaks of what there is after the latest thing that it names."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.model.document import document
from marsad.reading.reader import read
from marsad.registry.actors import era_of, find_actors


def era(text: str) -> date | None:
    tokens = tokenize(fold(text))
    found = era_of(find_actors(tokens), tokens, ())
    return found.since if found is not None else None


def initiators(text: str, published: str | None = None) -> set[str | None]:
    claims = read(document("x", text, published=published)).claims
    return {p.actor for c in claims if c.kind == "incident" for p in c.parties if p.role == "initiator"}


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("منذ سقوط نظام الأسد لم تهدأ البلدة", date(2024, 12, 9)),
        ("ضباط خدموا في النظام البائد", date(2024, 12, 9)),
        ("قال الرئيس أحمد الشرع إن المعركة انتهت", date(2024, 12, 9)),
        ("طالبوا بإسقاط النظام في ساحات المدينة", None),
        ("قصفت الطائرات أطراف القرية", None),
    ],
)
def test_words_that_only_a_later_report_has(text: str, since: date | None) -> None:
    assert era(text) == since


def test_the_army_of_an_undated_report_is_the_one_of_its_time() -> None:
    shelling = "قصف الجيش السوري مواقع في ريف حلب الشرقي."
    assert initiators(shelling) == {"syrian-government-forces"}
    assert initiators(shelling + " وتشهد المنطقة توترا منذ سقوط نظام الأسد.") == {"syrian-army"}
    assert initiators(shelling + " وكان الطرفان قد اتفقا على هدنة في 10 آذار 2025.") == {"syrian-army"}


def test_a_dated_report_is_of_its_own_day() -> None:
    shelling = "قصف الجيش السوري مواقع في ريف حلب الشرقي بعد خطة تمتد إلى عام 2030."
    assert initiators(shelling, "2017-05-02") == {"syrian-government-forces"}
