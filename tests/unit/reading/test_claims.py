"""Whole claims: who does what, whoever it is and however it is put; with what, to what, and to whom among the dead."""

from __future__ import annotations

import pytest

from marsad.model.claim import Breakdown, Claim
from marsad.model.document import document
from marsad.reading.reader import read

ACTORS = [
    ("قوات النظام السوري", "syrian-government-forces"),
    ("قوات سوريا الديمقراطية", "sdf"),
    ("القوات التركية", "turkey"),
    ("القوات الإسرائيلية", "israel"),
    ("قوات الدعم السريع", "rapid-support-forces"),
    ("جماعة الحوثي", "houthis"),
    ("هيئة تحرير الشام", "hayat-tahrir-al-sham"),
]
DEEDS = [
    ("shelling", "قصفت {} مدينة نوى بالمدفعية."),
    ("shelling", "{} تقصف مدينة نوى بالمدفعية"),
    ("shelling", "قصف مدفعي من {} على مدينة نوى"),
    ("shelling", "تعرضت مدينة نوى لقصف مدفعي من قبل {}."),
    ("shelling", "أطلقت {} قذائف على مدينة نوى."),
    ("shelling", "استهدفت {} بالمدفعية الثقيلة مدينة نوى."),
    ("arrest", "اعتقلت {} ثلاثة شبان في مدينة نوى."),
    ("arrest", "{} تعتقل ثلاثة شبان في مدينة نوى"),
    ("arrest", "اعتقال ثلاثة شبان على يد {} في مدينة نوى"),
    ("arrest", "شنت {} حملة اعتقالات في مدينة نوى."),
    ("attack", "هاجمت {} حاجزاً في مدينة نوى."),
    ("attack", "شنت {} هجوماً على حاجز في مدينة نوى."),
    ("capture_territory", "سيطرت {} على بلدة نوى."),
    ("capture_territory", "أعلنت {} سيطرتها على بلدة نوى."),
    ("withdrawal", "انسحبت {} من بلدة نوى."),
    ("release", "أفرجت {} عن ثلاثة شبان في مدينة نوى."),
    ("property_destruction", "أحرقت {} منازل في بلدة نوى."),
    ("deployment", "نشرت {} قوات في مدينة نوى."),
    ("deployment", "أرسلت {} تعزيزات إلى مدينة نوى."),
    ("siege", "حاصرت {} مدينة نوى."),
    ("looting", "نهبت {} منازل المدنيين في بلدة نوى."),
    ("execution", "أعدمت {} ثلاثة شبان في مدينة نوى."),
    ("abduction", "خطفت {} ثلاثة شبان في مدينة نوى."),
]
MEANS = [
    ("mortar", "بقذائف الهاون"),
    ("artillery", "بالمدفعية"),
    ("rocket", "بالصواريخ"),
    ("tank", "بقذائف الدبابات"),
    ("rocket_launcher", "براجمات الصواريخ"),
    ("phosphorus", "بالفوسفور الأبيض"),
    ("cluster_munition", "بالقنابل العنقودية"),
]
OBJECTS = [
    ("school", "مدرسة"),
    ("hospital", "مشفى"),
    ("hospital", "مركزاً صحياً"),
    ("market", "سوقاً شعبياً"),
    ("worship", "مسجداً"),
    ("worship", "كنيسة"),
    ("home", "منزلاً"),
    ("camp", "مخيماً للنازحين"),
    ("power", "محطة كهرباء"),
    ("water", "محطة مياه"),
    ("bridge", "جسراً"),
    ("fuel", "محطة وقود"),
    ("farm", "مزرعة"),
]
AMONG = [
    (Breakdown(children=3), "بينهم ثلاثة أطفال"),
    (Breakdown(children=2), "بينهم طفلان"),
    (Breakdown(children=1), "بينهم طفل"),
    (Breakdown(women=3), "بينهم ثلاث نساء"),
    (Breakdown(women=2), "بينهم امرأتان"),
    (Breakdown(women=1), "من بينهم سيدة"),
    (Breakdown(elderly=1), "بينهم مسن"),
    (Breakdown(journalists=1), "بينهم صحفي"),
    (Breakdown(medical=2), "بينهم مسعفان"),
]
NAMES = ["سالم الرشدان", "خالد محمد العبيد", "أحمد ياسين السالم"]
NAMED = [
    ("killed", "المدني", "قُتل المدني {} بقصف على مدينة نوى."),
    ("killed", "الشاب", "اغتال مجهولون الشاب {} في مدينة نوى."),
    ("killed", "الطفل", "مقتل الطفل {} بانفجار لغم في مدينة نوى"),
    ("killed", None, "قتل {}، وهو مدني، برصاص قناص في مدينة نوى."),
    ("captured", "الناشط", "اعتقلت قوات النظام الناشط {} في مدينة نوى."),
    ("wounded", "الصحفي", "أصيب الصحفي {} بقصف على مدينة نوى."),
]


def the_incident(text: str) -> Claim:
    (claim,) = [c for c in read(document("t", text, published="2024-05-22")).claims if c.kind == "incident"]
    return claim


@pytest.mark.parametrize(("name", "id"), ACTORS)
@pytest.mark.parametrize(("action", "deed"), DEEDS)
def test_a_deed_is_its_doers_whoever_it_is(action: str, deed: str, name: str, id: str) -> None:
    text = deed.format(name)
    claim = the_incident(text)
    (doer,) = [p for p in claim.parties if p.role == "initiator"]
    assert (claim.action, doer.actor) == (action, id)
    assert text[doer.span.start : doer.span.end] in name
    assert [place.name for place in claim.where] == ["نوى"]


@pytest.mark.parametrize(("means", "words"), MEANS)
@pytest.mark.parametrize("deed", ["قصفت قوات النظام مدينة نوى {}.", "قصفت قوات النظام {} مدينة نوى."])
def test_with_what_it_was_done(deed: str, means: str, words: str) -> None:
    claim = the_incident(deed.format(words))
    assert claim.action == "shelling"
    assert means in claim.means


@pytest.mark.parametrize(("hit", "words"), OBJECTS)
@pytest.mark.parametrize(
    ("action", "deed"),
    [
        ("airstrike", "استهدفت غارة جوية {} في مدينة نوى."),
        ("shelling", "قصفت قوات النظام {} في مدينة نوى."),
    ],
)
def test_what_was_hit(action: str, deed: str, hit: str, words: str) -> None:
    claim = the_incident(deed.format(words))
    assert (claim.action, claim.objects) == (action, (hit,))


@pytest.mark.parametrize(("parts", "words"), AMONG)
@pytest.mark.parametrize(
    "toll",
    [
        "قتل عشرة مدنيين {} بقصف على مدينة نوى.",
        "قتل عشرة مدنيين، {}، بقصف على مدينة نوى.",
        "أدى القصف على مدينة نوى إلى مقتل عشرة مدنيين، {}.",
        "مقتل عشرة مدنيين {} بقصف على مدينة نوى",
    ],
)
def test_some_of_the_dead_are_counted_again(toll: str, parts: Breakdown, words: str) -> None:
    (row,) = the_incident(toll.format(words)).casualties or ()
    assert (row.status, row.min, row.max, row.breakdown) == ("killed", 10, 10, parts)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("status", "role", "deed"), NAMED)
def test_a_named_person_has_his_fate(status: str, role: str | None, deed: str, name: str) -> None:
    text = deed.format(name)
    claim = the_incident(text)
    assert [(p.name, p.status, p.role) for p in claim.people] == [(name, status, role)]
    assert [(r.status, r.min, r.max) for r in claim.casualties or ()] == [(status, 1, 1)]
    assert all(name in text[p.span.start : p.span.end] for p in claim.people)


def test_what_holds_a_place_is_told_from_the_country_down() -> None:
    (place,) = the_incident("قصفت قوات النظام مدينة نوى.").where
    assert place.admin[:2] == ("sy", "sy-daraa")
