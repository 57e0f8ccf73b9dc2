"""Whose hands do a thing: who makes others do it, who tells where shots fell, who searches a house and takes a man."""

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[Claim]:
    return [c for c in read(document("t", raw, published="2024-03-05")).claims if c.kind == "incident"]


def doers(claim: Claim) -> set[str | None]:
    return {p.actor for p in claim.parties if p.role == "initiator"}


@pytest.mark.parametrize(
    ("raw", "doer"),
    [
        ("أجبرت بلدية الاحتلال مواطنة على هدم منزلها بيدها في حي الطور بالقدس.", "israel"),
        ("أجبرت سلطات الاحتلال عائلة سمحان على هدم منزلين في بيت حنينا تفادياً للغرامات.", "israel"),
        ("أرغمت السلطات المصرية سكان القرية على إزالة منازلهم في رفح.", "egyptian-army"),
    ],
)
def test_who_makes_others_pull_down_their_houses_does_it(raw: str, doer: str) -> None:
    (claim,) = told(raw)
    assert claim.action == "property_destruction"
    assert doers(claim) == {doer}


@pytest.mark.parametrize(
    "raw",
    [
        "أعلن الجيش التركي سقوط ثلاث قذائف على بلدة كيليس دون وقوع إصابات.",
        "قال الجيش الإسرائيلي إن صاروخين سقطا في منطقة مفتوحة قرب سديروت.",
        "أعلنت الشرطة العراقية سقوط ثلاثة صواريخ كاتيوشا في محيط مطار بغداد.",
    ],
)
def test_who_tells_where_shots_fell_has_not_fired_them(raw: str) -> None:
    (claim,) = told(raw)
    assert claim.action == "shelling"
    assert doers(claim) == set()


def test_who_tells_that_his_shots_fell_has_fired_them() -> None:
    (claim,) = told("أعلن الحوثيون قصف مطار أبها بصاروخين سقطا على المدرج.")
    assert doers(claim) == {"houthis"}


@pytest.mark.parametrize(
    ("raw", "places", "names"),
    [
        (
            "اعتقلت قوات الاحتلال الشاب رامي ناصر بعد دهم منزله في بلدة بيتونيا، كما اعتقلت الشاب عمر فارس بعد تفتيش "
            "منزله في بلدة سنجل.",
            ["بيتونيا", "سنجل"],
            ["رامي ناصر", "عمر فارس"],
        ),
        (
            "اعتقل الأمن العام هاني السالم عقب مداهمة منزله في مدينة دوما، كما اعتقل سعيد الحموي عقب مداهمة مزرعته في "
            "بلدة مسرابا.",
            ["دوما", "مسرابا"],
            ["هاني السالم", "سعيد الحموي"],
        ),
    ],
)
def test_he_was_taken_where_his_house_was_searched(raw: str, places: list[str], names: list[str]) -> None:
    claims = told(raw)
    assert [c.action for c in claims] == ["arrest", "arrest"]
    assert [p.name for c in claims for p in c.where] == places
    assert [p.name for c in claims for p in c.people] == names


@pytest.mark.parametrize(
    "raw",
    [
        "قتل الحوثيون المواطن سالم العزي في صنعاء.",
        "اعتقل الحوثيون الشاب سالم العزي في صنعاء.",
        "اختطف الحوثيون الناشط سالم العزي في صنعاء.",
    ],
)
def test_many_behind_the_verb_do_it_to_the_one_behind_them(raw: str) -> None:
    (claim,) = told(raw)
    assert doers(claim) == {"houthis"}
    assert [(r.actor, r.min, r.max) for r in claim.casualties] == [("civilians", 1, 1)]


def test_soldiers_kill_the_man_behind_them() -> None:
    (claim,) = told("قتل جنود الاحتلال الشاب سالم العزي في جنين.")
    assert doers(claim) == {"israel"}
    assert [(r.actor, r.min) for r in claim.casualties] == [("civilians", 1)]


@pytest.mark.parametrize(
    ("raw", "doer", "whose", "count"),
    [
        ("أعلن حزب العمال الكردستاني قتله لأربعة جنود أتراك في جبل متين أمس.", "pkk", "turkey", 4),
        (
            "أعلن التنظيم قتله لثلاثة من عناصر الحشد الشعبي قرب بيجي.",
            "islamic-state",
            "popular-mobilisation-forces",
            3,
        ),
    ],
)
def test_whom_his_deed_befell_stands_behind_to(raw: str, doer: str, whose: str, count: int) -> None:
    (claim,) = told(raw)
    assert doers(claim) == {doer}
    assert [(r.actor, r.min) for r in claim.casualties] == [(whose, count)]
