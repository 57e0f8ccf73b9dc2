"""The action code of a happening, by all that is told of it (codebook §7)."""

from __future__ import annotations

from typing import get_args

import pytest

from marsad.model.claim import Action
from marsad.model.document import document
from marsad.reading import assembling
from marsad.reading.deeds.action_code import BETTER, best_code, features, weights
from marsad.reading.deeds.event import Event
from marsad.reading.reader import read
from marsad.reading.words.text import Text
from tests.interpreted import needs_python


def actions(text: str) -> list[Action]:
    claims = read(document("a", text, published="2018-05-20")).claims
    return [claim.action for claim in claims if claim.kind == "incident"]


def held(text: str) -> set[str]:
    found: set[str] = set()
    before = assembling.settle_actions

    def record(text: Text, events: list[Event]) -> None:
        for event in events:
            found.update(features(text, event))

    assembling.settle_actions = record
    try:
        read(document("a", text, published="2018-05-20"))
    finally:
        assembling.settle_actions = before
    return found


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("شنت طائرات التحالف غارات على مواقع لداعش في مدينة الرقة يوم الأحد.\n", "airstrike"),
        ("قصفت قوات النظام بلدة سرمين بقذائف المدفعية صباح أمس الأحد.\n", "shelling"),
        ("اندلعت اشتباكات عنيفة بين الجيش وداعش في مدينة الرقة يوم الأحد.\n", "clash"),
        ("اعتقلت قوات سوريا الديمقراطية شاباً في مدينة الطبقة يوم الأحد.\n", "arrest"),
        ("سيطرت قوات النظام على بلدة سرمين يوم الأحد.\n", "capture_territory"),
        ("قتل أربعة أشخاص بانفجار عبوة ناسفة في مدينة الباب يوم الأحد.\n", "ied"),
    ],
)
def test_what_one_plain_deed_tells_stays(text: str, action: str) -> None:
    assert actions(text) == [action]


def test_aircraft_that_help_to_take_a_town_make_no_air_raid_of_it() -> None:
    text = "تمكنت القوات الحكومية بغطاء جوي من طيران التحالف من السيطرة على مدينة زنجبار يوم الأحد.\n"
    assert actions(text) == ["capture_territory"]


def test_an_operation_to_take_a_town_has_not_taken_it() -> None:
    text = "أعلن الجيش يوم الأحد بدء عملية عسكرية واسعة لاستكمال تحرير مدينة درنة من المسلحين.\n"
    assert actions(text) == ["operation"]


def test_another_code_must_fit_better_by_enough() -> None:
    assert best_code("attack", {"attack": 10, "clash": 10 + BETTER}) == "attack"
    assert best_code("attack", {"attack": 10, "clash": 11 + BETTER}) == "clash"


def test_without_weights_the_code_of_the_rules_stays() -> None:
    assert best_code("ambush", {}) == "ambush"


def test_the_weights_speak_for_the_code_of_the_rules() -> None:
    known = weights()
    for action in ("airstrike", "shelling", "clash", "capture_territory", "arrest"):
        assert known[f"now {action}"][action] > 0
    assert {code for row in known.values() for code in row} <= set(get_args(Action))


@needs_python
def test_no_feature_holds_the_name_of_an_actor_or_place() -> None:
    text = "شنت طائرات التحالف غارات على مواقع لميليشيا الحوثي في مديرية نهم شرقي صنعاء يوم الأحد.\n"
    words = {word for name in held(text) for word in name.replace(",", " ").split()}
    assert words.isdisjoint({"الحوثي", "حوثي", "تحالف", "التحالف", "صنعاء", "نهم"})
    assert "actor" in words or "place" in words
