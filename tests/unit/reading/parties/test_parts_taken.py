"""Who takes part in a happening, where the report as a whole says it (codebook §2 `parties`)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading import assembling
from marsad.reading.deeds.event import Event
from marsad.reading.parties.parts_taken import ROLES, Cast, features, weights
from marsad.reading.reader import read
from marsad.reading.words.text import Text
from tests.interpreted import needs_python

NEWS = (
    "التحالف يقصف مواقع الحوثيين\n\nشنت طائرات التحالف العربي غارات على مواقع لميليشيا الحوثي في مديرية نهم شرقي صنعاء "
    "يوم الأحد.\nكما دمرت غارة أخرى مخزن أسلحة للحوثيين في مديرية صرواح.\n"
)


def incidents(text: str) -> list[Claim]:
    claims = read(document("a", text, published="2018-05-20")).claims
    return [claim for claim in claims if claim.kind == "incident"]


def parts(claim: Claim) -> set[tuple[str | None, str]]:
    return {(party.actor, party.role) for party in claim.parties}


def casts(text: str) -> list[Cast]:
    found: list[Cast] = []
    before = assembling.settle_parts

    def record(text: Text, events: list[Event]) -> None:
        found.append(Cast(text, events))
        before(text, events)

    assembling.settle_parts = record
    try:
        read(document("a", text, published="2018-05-20"))
    finally:
        assembling.settle_parts = before
    return found


def test_who_is_said_to_do_it_does_it() -> None:
    first = incidents(NEWS)[0]
    assert {("arab-coalition", "initiator"), ("houthis", "target")} <= parts(first)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_has_weights(role: str) -> None:
    table = weights()[role]  # type: ignore[index]
    assert table[f"now {role}"] > 0 or table[f"now {role}, free "] > 0 or table["any"] < 0
    assert all(table.values())


LATER = (
    "قصفت قوات النظام بلدة سرمين صباح أمس الأحد.\nوخلف القصف دماراً.\nوتشهد المنطقة هدوءاً.\n"
    "من جهة أخرى اعتقلت قوات سوريا الديمقراطية شاباً في الطبقة يوم الأحد.\n"
)


@needs_python
def test_those_named_far_behind_are_candidates_and_known_as_such() -> None:
    (cast,) = casts(LATER)
    assert "sdf" in cast.candidates(0)
    assert "named later" in features(cast, 0, "sdf")
    assert "named later" not in features(cast, len(cast.events) - 1, "sdf")


def test_who_has_done_another_deed_later_has_no_part_in_the_first() -> None:
    first = incidents(LATER)[0]
    assert ("syrian-government-forces", "initiator") in parts(first)
    assert "sdf" not in {actor for actor, _ in parts(first)}


@pytest.mark.parametrize(
    "sentence",
    [
        "قُتل مدني بانفجار لغم أرضي من مخلفات تنظيم داعش في بادية حمص يوم الأحد.",
        "استهدفت غارة مواقع الميليشيات المدعومة من قبل إيران في مدينة البوكمال يوم الأحد.",
    ],
)
def test_who_only_describes_another_has_done_nothing(sentence: str) -> None:
    for claim in incidents(sentence):
        assert not {"islamic-state", "iran"} & {actor for actor, role in parts(claim) if role == "initiator"}


@needs_python
def test_no_feature_holds_the_name_of_an_actor() -> None:
    (cast,) = casts(NEWS)
    told = {
        word
        for number in range(len(cast.events))
        for who in cast.candidates(number)
        for name in features(cast, number, who)
        for word in name.replace(",", " ").split()
    }
    assert told.isdisjoint({"الحوثي", "الحوثيين", "للحوثيين", "التحالف", "العربي", "صنعاء", "نهم"})


def test_every_party_stands_on_its_words() -> None:
    for claim in incidents(NEWS):
        for party in claim.parties:
            assert party.span is not None
            assert NEWS[party.span.start : party.span.end].strip()
