"""A happening told in two halves is one claim; what stands apart is not."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.dates import Resolved
from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event, Participant
from marsad.reading.joining.halves import join_halves
from marsad.reading.reader import read
from marsad.reading.words.text import Sentence
from marsad.registry.place_mentions import PlaceMention
from marsad.registry.place_readings import PlaceReading

TODAY = date(2021, 9, 2)


def told(*lines: str) -> list[Claim]:
    found = read(document("a", "\n\n".join(lines), published="2021-09-02")).claims
    return [claim for claim in found if claim.kind == "incident"]


def event(
    place: str = "a", *, day: date | None = None, doer: str = "", toll: bool = False, **more: object
) -> Event:
    made = Event(Sentence(0, 1, "body", 0), [(0, 1)], "ied", 1, **more)  # type: ignore[arg-type]
    mention = PlaceMention(0, 0, 0, 0, place)
    made.places = [PlaceReading(mention, place, place, None, None, None, None, (), "village", None, None)]
    made.parties = [Participant("initiator", doer, doer, 0, 0)] if doer else []
    made.rows = [Row("killed", 1, 1, "exact", 0, 0, None)] if toll else []
    made.resolved = None if day is None else Resolved(day, day, "day", None, "told")
    return made


def joined(*events: Event) -> int:
    return len(join_halves(list(events), lambda into, other: None, TODAY))


def test_a_toll_here_and_a_doer_there_are_one() -> None:
    assert joined(event(toll=True, day=TODAY), event(doer="islamic-state")) == 1
    assert joined(event(), event(doer="islamic-state")) == 1
    assert joined(event(toll=True, day=TODAY), event()) == 1


@pytest.mark.parametrize(
    "other",
    [
        event("b", doer="x"),
        event(toll=True),
        event(doer="x", another=True),
        event(doer="x", several=True),
        event(doer="x", day=date(2021, 9, 1)),
    ],
)
def test_what_stands_apart_stays(other: Event) -> None:
    assert joined(event(toll=True, day=TODAY), other) == 2


def test_what_is_long_past_is_no_other_telling_of_the_news() -> None:
    assert joined(event(day=date(2021, 3, 1), toll=True), event(doer="x")) == 2


def test_a_claim_of_responsibility_belongs_to_the_toll_told_before() -> None:
    found = told(
        "أصيب ثلاثة من عناصر الشرطة، أمس الأربعاء، بانفجار عبوة ناسفة في مدينة بعقوبة.",
        "وقال قائممقام المدينة في مؤتمر عقد لاحقا إن التحقيق مستمر وإن النتائج ستعلن حين تكتمل.",
        "من جهة أخرى، تبنى تنظيم داعش التفجير بعبوة ناسفة في بعقوبة.",
    )
    assert len(found) == 1
    assert [party.actor for party in found[0].parties if party.role == "initiator"] == ["islamic-state"]


@pytest.mark.parametrize("how", ["صاروخي ومدفعي", "جوي ومدفعي", "مدفعي وصاروخي", "بري وجوي"])
def test_two_adjectives_of_a_deed_before_that_of_a_nation_leave_its_doer(how: str) -> None:
    (claim,) = told(f"تعرضت بلدة الخيام مساء اليوم لقصف {how} إسرائيلي دون وقوع إصابات.")
    assert [(party.role, party.actor) for party in claim.parties] == [("initiator", "israel")]
