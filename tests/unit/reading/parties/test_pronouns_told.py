"""Who did the next deed, where only the verb's ending, a pronoun or "we" says so; and where somebody else did (§3)."""

from __future__ import annotations

import pytest

from tests.counted import still
from tests.happened import incidents

SDF, IS, ARMY = "sdf", "islamic-state", "syrian-government-forces"


def doers(sentence: str) -> list[tuple[str, set[str | None]]]:
    """(action, its initiators) of each happening."""
    return [
        (str(c.action), {p.actor for p in c.parties if p.role == "initiator"}) for c in incidents(sentence)
    ]


FIRST = "قصفت قوات النظام بلدة سرمين أمس"
NEXT = [
    ("، واعتقلت ثلاثة شبان في بلدة كفرنبل.", "arrest"),
    ("، كما اعتقلت ثلاثة شبان في بلدة كفرنبل.", "arrest"),
    ("، ثم اعتقلت ثلاثة شبان في بلدة كفرنبل.", "arrest"),
    (". واعتقلت ثلاثة شبان في بلدة كفرنبل.", "arrest"),
    (". كما اعتقلت ثلاثة شبان في بلدة كفرنبل.", "arrest"),
    ("، وشنت حملة اعتقالات في بلدة كفرنبل.", "arrest"),
    ("، وخطفت ثلاثة شبان في بلدة كفرنبل.", "abduction"),
    ("، وسيطرت على بلدة كفرنبل.", "capture_territory"),
    ("، وأعدمت شاباً في بلدة كفرنبل.", "execution"),
    ("، وهاجمت بلدة كفرنبل.", "attack"),
    ("، وشنت هجوماً على بلدة كفرنبل.", "attack"),
    ("، وانسحبت من بلدة كفرنبل.", "withdrawal"),
    ("، وأحرقت منازل في بلدة كفرنبل.", "property_destruction"),
    ("، وأرسلت تعزيزات إلى بلدة كفرنبل.", "deployment"),
    ("، وأفرجت عن شابين في بلدة كفرنبل.", "release"),
    ("، وحاصرت بلدة كفرنبل.", "siege"),
]


@pytest.mark.parametrize(("rest", "action"), NEXT)
def test_the_same_one_goes_on(rest: str, action: str) -> None:
    assert doers(FIRST + rest) == [("shelling", {ARMY}), (action, {ARMY})]


OTHERS = [
    ("، واعتقلت قوات سوريا الديمقراطية ثلاثة شبان في بلدة ذيبان.", "arrest", {SDF}),
    ("، فيما اعتقلت قوات سوريا الديمقراطية ثلاثة شبان في بلدة ذيبان.", "arrest", {SDF}),
    ("، وهاجم تنظيم داعش حاجزاً قرب بلدة الشولا.", "attack", {IS}),
    ("، واغتال مجهولون شاباً في بلدة كفرنبل.", "assassination", set()),
    ("، وخطف مسلحون شاباً في بلدة كفرنبل.", "abduction", set()),
    ("، وانفجرت عبوة ناسفة في بلدة كفرنبل.", "ied", set()),
    ("، وانفجر لغم بسيارة في بلدة كفرنبل.", "landmine", set()),
    ("، واعتُقل شاب في بلدة كفرنبل.", "arrest", set()),
    ("، وقُتل شاب برصاص مجهولين في بلدة كفرنبل.", "attack", set()),
]


@pytest.mark.parametrize(("rest", "action", "initiators"), OTHERS)
def test_somebody_else_or_nobody_did_the_next(rest: str, action: str, initiators: set[str]) -> None:
    found = [(a, {d for d in who if d != "unidentified-gunmen"}) for a, who in doers(FIRST + rest)]
    assert found == [("shelling", {ARMY}), (action, initiators)]


SPEAKS = [
    "قالت قوات سوريا الديمقراطية إنها قصفت مواقع تنظيم داعش قرب بلدة الشولا أمس.",
    "أعلنت قوات سوريا الديمقراطية أنها قصفت مواقع تنظيم داعش قرب بلدة الشولا أمس.",
    "وأكدت قوات سوريا الديمقراطية أن قواتها قصفت مواقع تنظيم داعش قرب بلدة الشولا أمس.",
    "وقالت قوات سوريا الديمقراطية في بيان إن مقاتليها قصفوا مواقع تنظيم داعش قرب بلدة الشولا أمس.",
    "أعلنت قوات سوريا الديمقراطية قصف مواقع تنظيم داعش قرب بلدة الشولا أمس.",
    "تبنت قوات سوريا الديمقراطية قصف مواقع تنظيم داعش قرب بلدة الشولا أمس.",
    "قوات سوريا الديمقراطية: قصفنا مواقع تنظيم داعش قرب بلدة الشولا أمس",
    still(
        "the noun of a deed behind a colon is not the speaker's",
        "قوات سوريا الديمقراطية: قصف مواقع تنظيم داعش قرب بلدة الشولا أمس",
    ),
]


@pytest.mark.parametrize("sentence", SPEAKS)
def test_who_speaks_did_it(sentence: str) -> None:
    assert doers(sentence) == [("shelling", {SDF})]


@pytest.mark.parametrize("sentence", SPEAKS)
def test_what_a_party_tells_of_its_own_deed_is_claimed(sentence: str) -> None:
    assert [c.assertion for c in incidents(sentence)] == ["claimed"]


SUFFERS = [
    "قالت قوات سوريا الديمقراطية إن مواقعها تعرضت لقصف قرب بلدة عين عيسى أمس.",
    "قالت قوات سوريا الديمقراطية إنها تعرضت لقصف قرب بلدة عين عيسى أمس.",
    "أعلنت قوات سوريا الديمقراطية تعرض نقاطها لقصف قرب بلدة عين عيسى أمس.",
    "قالت قوات سوريا الديمقراطية إن القوات التركية قصفت مواقعها قرب بلدة عين عيسى أمس.",
]


@pytest.mark.parametrize("sentence", SUFFERS)
def test_who_speaks_suffered_it(sentence: str) -> None:
    (claim,) = incidents(sentence)
    assert SDF in {p.actor for p in claim.parties if p.role == "target"}
    assert SDF not in {p.actor for p in claim.parties if p.role == "initiator"}


BOTH = [
    "اندلعت اشتباكات بين قوات النظام وتنظيم داعش قرب بلدة الشولا أمس. وتبادل الطرفان القصف.",
    "اندلعت اشتباكات بين قوات النظام وتنظيم داعش قرب بلدة الشولا أمس، أسفرت عن قتلى من الطرفين.",
]


@pytest.mark.parametrize("sentence", BOTH)
def test_both_of_them_take_part(sentence: str) -> None:
    first = incidents(sentence)[0]
    assert {(p.role, p.actor) for p in first.parties} == {("participant", ARMY), ("participant", IS)}


NOUNS = [
    ("سيطرت قوات سوريا الديمقراطية على بلدة هجين أمس بعد هجومها على البلدة.", "capture_territory", {SDF}),
    ("انسحبت قوات النظام من بلدة سرمين أمس بعد سيطرتها عليها لساعات.", "withdrawal", {ARMY}),
]


@pytest.mark.parametrize(("sentence", "action", "initiators"), NOUNS)
def test_the_noun_of_a_deed_with_its_pronoun(sentence: str, action: str, initiators: set[str]) -> None:
    assert doers(sentence)[0] == (action, initiators)
