"""Words of one side and of the other are read as one, and stand where they stood."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read
from marsad.reading.words.alike import read_alike


def texts(raw: str) -> list[str]:
    return [token.text for token in read_alike(tokenize(fold(raw)))[0]]


def incidents(raw: str) -> list[Claim]:
    return [c for c in read(document("a", raw, published="2021-09-16")).claims if c.kind == "incident"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("انسحبت قوات سوريا الديمقراطية من القرية", "انسحبت قسد من القرية"),
        ("اشتبكوا بقوات سوريا الديمقراطية، ولقوات سوريا الديمقراطية حاجز", "اشتبكوا بقسد، ولقسد حاجز"),
        ("هاجم تنظيم الدولة الإسلامية القرية", "هاجم تنظيم داعش القرية"),
        ('لتنظيم "الدولة" حاجز', 'لتنظيم "داعش" حاجز'),
        ("فاستُشهد شرطيان", "فقُتل شرطيان"),
        ("واستشهدت امرأة قبل استشهاد زوجها", "وقتلت امرأة قبل مقتل زوجها"),
    ],
)
def test_they_are_read_as_one(one: str, other: str) -> None:
    assert texts(one) == texts(other)


@pytest.mark.parametrize(
    "raw",
    [
        "قوات سوريا الديمقراطية (قسد)",
        "تنظيم الدولة الإسلامية (داعش)",
        "قوات سوريا",
        "عملية استشهادية",
        "قوات سوريا الجديدة",
    ],
)
def test_what_is_no_such_word_stays(raw: str) -> None:
    assert texts(raw) == [token.text for token in tokenize(fold(raw))]


def test_each_keeps_its_place_in_the_raw_text() -> None:
    raw = "وقالت قوات سوريا الديمقراطية إن حارساً استُشهد فجراً"
    found, passives = read_alike(tokenize(fold(raw)))
    assert [raw[t.start : t.end] for t in found] == [
        "وقالت",
        "قوات سوريا الديمقراطية",
        "إن",
        "حارساً",
        "استُشهد",
        "فجراً",
    ]
    assert [raw[found[i].start : found[i].end] for i in passives] == ["استُشهد"]


def test_a_name_is_kept_as_it_is_written() -> None:
    (claim,) = incidents("أعلنت قوات سوريا الديمقراطية اعتقال خمسة مهربين في بلدة البصيرة أمس.")
    assert {(p.actor, p.name) for p in claim.parties if p.actor == "sdf"} == {
        ("sdf", "قوات سوريا الديمقراطية")
    }


def test_who_fell_was_killed_and_killed_nobody() -> None:
    (claim,) = incidents("استشهد أربعة جنود من الجيش السوري في كمين قرب مدينة تدمر أمس.")
    (row,) = claim.casualties or ()
    assert (row.status, row.min, row.max, row.actor) == ("killed", 4, 4, "syrian-government-forces")
    assert not [p for p in claim.parties if p.role == "initiator"]
