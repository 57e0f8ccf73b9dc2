"""Reports from the field: who swept whom away, what followed a blast, raids on foot, who is missing."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(text: str) -> list[Claim]:
    found = read(document("a", text, published="2017-02-10")).claims
    return [claim for claim in found if claim.kind == "incident"]


def having(claim: Claim, role: str) -> set[str | None]:
    return {p.actor for p in claim.parties or () if p.role == role}


def harmed(claim: Claim) -> list[tuple[str, int | None, int | None]]:
    return [(row.status, row.min, row.max) for row in claim.casualties or ()]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("قضت قوات الجيش المصري، مساء الأربعاء، على ثلاثة مسلحين في رفح.", "egyptian-army"),
        ("قضت مفرزة للجيش الوطني الشعبي على ثلاثة إرهابيين بجيجل.", "algerian-army"),
        ("وقضت وحدات من الجيش التونسي ليلة أمس على ثلاثة إرهابيين في جبل السلوم.", "tunisian-forces"),
        ("أجهزت قوات الجيش المصري على ثلاثة مسلحين في رفح.", "egyptian-army"),
        ("قبضت قوات الجيش المصري، أمس، على ثلاثة مسلحين في رفح.", "egyptian-army"),
    ],
)
def test_who_stands_between_a_verb_and_its_preposition_did_it(text: str, doer: str) -> None:
    (claim,) = incidents(text)
    assert having(claim, "initiator") == {doer}
    assert [row[1:] for row in harmed(claim)] == [(3, 3)]


def test_who_died_by_a_hand_did_nothing() -> None:
    (claim,) = incidents("قضى أمس ثلاثة جنود من الجيش الليبي على يد مسلحين في مدينة درنة.")
    assert harmed(claim) == [("killed", 3, 3)]
    assert claim.casualties
    assert claim.casualties[0].actor == "libyan-national-army"


@pytest.mark.parametrize(
    "text",
    [
        "قتل سبعة أشخاص في تفجير استهدف سوقا في بيدوا. وأعقبت التفجير مواجهات بين الشرطة ومهاجمين قتل فيها شرطيان.",
        "قتل سبعة أشخاص في تفجير استهدف سوقا في بيدوا. واندلعت عقب الانفجار اشتباكات قتل فيها شرطيان.",
    ],
)
def test_a_fight_that_follows_a_blast_has_its_own_fallen(text: str) -> None:
    blast, fight = incidents(text)
    assert (blast.action, fight.action) == ("ied", "clash")
    assert harmed(blast) == [("killed", 7, 7)]
    assert harmed(fight) == [("killed", 2, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "شن مسلحون من قبيلة المورلي غارة على بلدة بور قتل فيها خمسة أشخاص.",
        "قتل خمسة أشخاص في غارة قبلية لنهب الأبقار على بلدة بور.",
        "شن مسلحون على ظهور الخيل غارة على بلدة بور فقتلوا خمسة مزارعين.",
    ],
)
def test_raids_on_foot_are_no_air_raids(text: str) -> None:
    (claim,) = incidents(text)
    assert claim.action == "attack"
    assert harmed(claim) == [("killed", 5, 5)]


def test_a_raid_upon_gunmen_comes_from_the_air() -> None:
    (claim,) = incidents("قتل ثلاثة مسلحين في غارة إسرائيلية على جنين.")
    assert claim.action == "airstrike"


def test_lost_beside_the_killed_are_missing() -> None:
    (claim,) = incidents("قتل ستة جنود وفقد اثنان في هجوم على موقع للجيش التشادي قرب بول.")
    assert harmed(claim) == [("killed", 6, 6), ("missing", 2, 2)]


@pytest.mark.parametrize("link", ["، وعثر على جثث ثلاثة منهم مشوهة", " وتم التنكيل بجثث ثلاثة منهم"])
def test_bodies_of_some_of_them_are_counted_once(link: str) -> None:
    (claim,) = incidents(f"قتل ثمانية جنود في كمين نصبه مسلحون في جبل سمامة{link}.")
    assert harmed(claim) == [("killed", 8, 8)]


@pytest.mark.parametrize(
    "sweep",
    [
        "وأضافت أنه تم إطلاق عملية تمشيط لملاحقة منفذي الهجوم.",
        "وأوضح البيان أنه تم القيام بعمليات تمشيط في المنطقة لتعقب الفارين.",
        "ولا تزال عمليات التمشيط مستمرة في المنطقة حتى مساء اليوم.",
    ],
)
def test_the_sweep_behind_a_blow_is_told_apart(sweep: str) -> None:
    blow, hunt = incidents(f"قتل أربعة جنود في كمين قرب بلدة ميناكا في مالي أمس، وفق وزارة الدفاع. {sweep}")
    assert (blow.action, hunt.action) == ("ambush", "operation")
    assert harmed(blow) == [("killed", 4, 4)]
    assert not harmed(hunt)


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("أسفر الهجوم على معسكر الحزام الأمني في زنجبار عن مقتل أربعة جنود.", "security-belt"),
        ("هاجم مسلحو القاعدة نقطة لقوات العمالقة في شبوة، وقتلوا أربعة جنود.", "giants-brigades"),
    ],
)
def test_soldiers_of_no_name_are_of_the_force_that_was_struck(text: str, force: str) -> None:
    (claim,) = incidents(text)
    assert [(row.actor, row.min) for row in claim.casualties or ()] == [(force, 4)]
    assert having(claim, "target") == {force}


@pytest.mark.parametrize("where", ["إلى تركيا", "إلى تشاد المجاورة"])
def test_where_people_flee_is_not_whose_they_are(where: str) -> None:
    (claim,) = incidents(f"فر مئات السكان من قرى الجنينة {where}.")
    assert claim.action == "displacement"
    assert [(row.actor, row.min) for row in claim.casualties or ()] == [("civilians", 200)]


def test_villages_are_counted_and_not_who_lives_there() -> None:
    (claim,) = incidents("نزح سكان ثلاث قرى شرق الجنينة.")
    assert harmed(claim) == [("displaced", 2, None)]


def test_what_came_before_a_flight_is_not_told_without_it() -> None:
    told = [claim.action for claim in incidents("فر سكان القرية إلى دولة تشاد بعد هجوم للمليشيات.")]
    assert "displacement" in told
