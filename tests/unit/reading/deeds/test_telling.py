"""What is told as a happening and what is only named (codebook §1, §8)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading import assembling
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.telling import LEAST, features, weights
from marsad.reading.reader import read
from marsad.reading.words.text import Text
from tests.interpreted import needs_python

TOLD = [
    "قُتل ثلاثة عناصر من قوات النظام بهجوم لتنظيم داعش على حاجز قرب مدينة السخنة، مساء أمس الأربعاء.",
    "قصفت قوات النظام بالمدفعية الثقيلة بلدة كنصفرة في ريف إدلب الجنوبي صباح اليوم الاثنين.",
    "اعتقلت قوات سوريا الديمقراطية خمسة شبان في مدينة الطبقة يوم الثلاثاء.",
    "انفجرت عبوة ناسفة بسيارة عسكرية على طريق حيط في ريف درعا الغربي وأصيب عنصران.",
]
NAMED = [
    "ودعا المسؤول إلى محاسبة المسؤولين عن الهجوم.",
    "وقال المحلل إن أي هجوم على إدلب سيكون كارثياً على المدنيين.",
    "وناقش المجتمعون سبل وقف الهجمات وحماية المدنيين.",
]


def events_of(text: str) -> list[tuple[set[str], Event]]:
    """The deeds that the reader weighs, with their features."""
    found: list[tuple[set[str], Event]] = []
    before = assembling.is_told

    def record(text: Text, event: Event, events: int, least: int = LEAST) -> bool:
        found.append((features(text, event, events), event))
        return before(text, event, events, least)

    assembling.is_told = record
    try:
        read(document("a", text, published="2024-05-20"))
    finally:
        assembling.is_told = before
    return found


def incidents(text: str) -> int:
    claims = read(document("a", text, published="2024-05-20")).claims
    return sum(claim.kind == "incident" for claim in claims)


@pytest.mark.parametrize("sentence", TOLD)
def test_news_of_a_deed_is_told(sentence: str) -> None:
    assert incidents(sentence) == 1


@pytest.mark.parametrize("sentence", NAMED)
def test_a_deed_in_a_comment_is_not(sentence: str) -> None:
    assert incidents("أخبار المنطقة\n\n" + sentence) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("هاجم عناصر قسد حاجزاً في الشدادي أمس.", "هاجم عناصر قوات سوريا الديمقراطية حاجزاً في الشدادي أمس."),
        ("قُتل ثلاثة مدنيين بقصف على سرمين أمس.", "استُشهد ثلاثة مدنيين بقصف على سرمين أمس."),
        ("هاجم تنظيم داعش حاجزاً في السخنة أمس.", "هاجم تنظيم الدولة حاجزاً في السخنة أمس."),
    ],
)
def test_each_sides_words_are_weighed_alike(one: str, other: str) -> None:
    assert [held for held, _ in events_of(one)] == [held for held, _ in events_of(other)]


@pytest.mark.parametrize("sentence", TOLD)
def test_no_feature_holds_a_name_or_a_number(sentence: str) -> None:
    names = {"النظام", "داعش", "السخنة", "كنصفره", "ادلب", "الطبقه", "درعا", "ثلاثه", "خمسه", "حيط"}
    told = {word for held, _ in events_of(sentence) for name in held for word in name.split()}
    assert told.isdisjoint(names)


@needs_python
def test_what_is_known_of_a_deed_is_said() -> None:
    held, event = events_of(TOLD[0])[0]
    assert event.action == "attack"
    assert {
        "any",
        "first",
        "placed",
        "counted",
        "harm killed",
        "initiator",
        "target",
        "doer and target",
    } <= held
    assert {"one day", "fresh", "in body"} <= held or {"one day", "fresh", "in title"} <= held


def test_the_table_knows_what_it_weighs() -> None:
    table = weights()
    assert table["any"] != 0
    assert all(weight for weight in table.values())
    assert any(table.get(name, 0) < 0 for name in ("opinion", "plural noun", "2 before: اي", "1 before: اي"))


@needs_python
def test_the_verb_that_governs_a_deed_and_the_words_ahead_of_its_clause_are_weighed() -> None:
    (names, _), *_ = events_of("أخبار المنطقة\n\nشهدت مدينة السخنة غارات جوية لقوات النظام.")
    assert {"governed by شهد", "governed in the past"} <= names
    (names, _), *_ = events_of("أخبار المنطقة\n\nقصفت قوات النظام مدينة السخنة.")
    assert "governed by none" in names


@needs_python
def test_what_the_report_tells_of_the_same_kind_before_is_weighed() -> None:
    found = events_of(
        "أخبار المنطقة\n\nقصفت قوات النظام بلدة كنصفرة صباح الاثنين.\n\n"
        "قصفت قوات النظام مدينة السخنة مساء الثلاثاء وقتلت ثلاثة مدنيين."
    )
    last = {event.order: event for _, event in found}
    assert [last[n].of_one_kind for n in sorted(last)] == [False, True]
    assert not any(event.of_one_kind_there for event in last.values())


@needs_python
def test_a_habit_is_weighed_and_no_rule_leaves_it_out() -> None:
    found = events_of("أخبار المنطقة\n\nوباتت القوات على مشارف المدينة.")
    assert any("habit" in names and "is_aside" in names for names, _ in found)
