"""Who is told of over an aside that says who he is, and who is named with a relative or behind a noun of two."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def people(raw: str) -> set[tuple[str, str | None]]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return {(p.name, p.status) for c in claims if c.kind == "incident" for p in c.people}


def victims(raw: str) -> list[tuple[str | None, str | None]]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return [(r.status, r.actor) for c in claims if c.kind == "incident" for r in c.casualties or ()]


@pytest.mark.parametrize(
    ("raw", "person"),
    [
        ("وقالت مصادر محلية إن سمير حداد، وهو من الأمن، لقي مصرعه في اشتباكات في صيدا.", ("سمير حداد", "killed")),
        (
            "وذكرت الشبكة أن الطبيب عثمان الأمين، الذي كان يعمل في مستشفى الفاشر، قتل برصاص قوات الدعم السريع.",
            ("عثمان الأمين", "killed"),
        ),
        (
            "وأكدت المنظمة أن الصحفية ريم الخالد، البالغة من العمر 30 عاما، أصيبت بجروح في قصف على عدن.",
            ("ريم الخالد", "wounded"),
        ),
        ("وأضاف أن سالم عوض، وهو جندي في الجيش اليمني، خطف على يد مسلحين في أبين.", ("سالم عوض", "captured")),
        ("وقال مراسلنا إن المواطن “فارس الديب” خُطف هو الآخر صباح أمس الأربعاء.", ("فارس الديب", "captured")),
    ],
)  # fmt: skip
def test_what_became_of_him_stands_behind_the_aside(raw: str, person: tuple[str, str]) -> None:
    assert people(raw) == {person}


def test_the_aside_tells_whose_man_he_was() -> None:
    raw = "وقالت مصادر محلية إن سمير حداد، أحد عناصر حزب الله، قتل في غارة على بنت جبيل."
    assert victims(raw) == [("killed", "hezbollah")]


def test_others_harmed_behind_the_aside_are_not_he() -> None:
    raw = "وقال قائد الشرطة أحمد جابر، وهو من سكان الموصل، قتل ثلاثة مدنيين في انفجار عبوة."
    assert people(raw) == set()


@pytest.mark.parametrize("kin", ["نجل", "شقيق", "سائق"])
def test_whose_kin_is_killed_is_not_killed(kin: str) -> None:
    assert people(f"قتل {kin} القيادي سمير النجار في غارة على غزة.") == set()


@pytest.mark.parametrize("kin", ["وابن عمه", "وابن شقيقته", "ونجل عمه", "وابن خالها"])
def test_a_relative_with_a_pronoun_is_named_himself(kin: str) -> None:
    told = people(f"أدى الانفجار إلى إصابة سالم المقداد {kin} قاسم البرهوم بجروح في درعا.")
    assert told == {("سالم المقداد", "wounded"), ("قاسم البرهوم", "wounded")}


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (
            "استشهد المواطنان سعيد حسن جبلول، وعلي سعيد جبلول، عندما انفجر لغم أرضي بسيارتهما في الحديدة.",
            {("سعيد حسن جبلول", "killed"), ("علي سعيد جبلول", "killed")},
        ),
        (
            "اختطف مسلحون في عدن الشقيقين ماهر النجار وسامر النجار.",
            {("ماهر النجار", "captured"), ("سامر النجار", "captured")},
        ),
        (
            "سقط أربعة قتلى في هجوم على قرية نائية. وسمّى البيان القتلى: (سالم حسن النعيم “غزال”، عبد الله سالم"
            " الفكي، سامر علي الأمين وخالد حسن الشفيع).",
            {
                ("سالم حسن النعيم", "killed"),
                ("عبد الله سالم الفكي", "killed"),
                ("سامر علي الأمين", "killed"),
                ("خالد حسن الشفيع", "killed"),
            },
        ),
    ],
)
def test_names_behind_those_counted(raw: str, names: set[tuple[str, str]]) -> None:
    assert people(raw) == names


@pytest.mark.parametrize(
    ("raw", "person"),
    [
        (
            'قتل شخص في غارة قرب صور. وذكرت الوكالة أن القتيل هو مدير موقع "أصداء الساحل" سامر النجار.',
            ("سامر النجار", "killed"),
        ),
        (
            "نعت حركة فتح الشهيد سالم الشفيع، الذي قتل برصاص الأمن خلال موكب في الخرطوم.",
            ("سالم الشفيع", "killed"),
        ),
        ("قتل أبو بكر محمد عثمان برصاص مسلحين في كادقلي.", ("أبو بكر محمد عثمان", "killed")),
        ("استهدفت غارة منزل الشيخ عبدالكريم البحري بصاروخ في مأرب.", ("عبدالكريم البحري", None)),
    ],
)
def test_the_name_is_found_whole(raw: str, person: tuple[str, str | None]) -> None:
    assert people(raw) == {person}


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (
            "قتل شخص في غارة قرب صور. وذكرت الوكالة أن القتيل الذي سقط بالغارة هو الإعلامي سامر النجار.",
            {("سامر النجار", "killed")},
        ),
        (
            "قتل شخصان في جنين. وأفادت الجمعية أن الشهيد الأول هو القيادي في كتيبة جنين، التابعة لسرايا القدس، سامر"
            " الزعبي، والثاني المعلم خالد الحداد.",
            {("سامر الزعبي", "killed"), ("خالد الحداد", "killed")},
        ),
        (
            "قتل أربعة في غارة. وكان من بين قتلى الغارة في مديرية المحفد رجل قال سكان إن اسمه سالم النقيب.",
            {("سالم النقيب", "killed")},
        ),
        (
            "قتل قيادي في قسد بغارة مسيرة قرب القامشلي. وأكد موقع محلي أن القتيل يُدعى شيار، وهو من كوباني.",
            {("شيار", "killed")},
        ),
        (
            "تبادل الجانبان الأسرى في تعز، وسلم الحوثيون خلاله العقيد فهد المرادي والجندي سعيد قاسم.",
            {("فهد المرادي", "released"), ("سعيد قاسم", "released")},
        ),
        (
            "فجر انتحاري شاحنة مفخخة في زليتن وقتل 50 شخصا. وقال التنظيم إن الانتحاري الذي قام بالتفجير يدعى عبدالله"
            " المهاجر.",
            {("عبدالله المهاجر", "killed")},
        ),
        ("فجر الانتحاري أبو حمزة العراقي نفسه عند حاجز في بغداد.", {("أبو حمزة العراقي", "killed")}),
        (
            "قتل الجيش 3 قادة كبار في حماس في غارة على غزة:\n- سالم الحداد قائد كتيبة\n- سامر النجار مسؤول"
            " التسليح\n- سامي العلي.",
            {("سالم الحداد", "killed"), ("سامر النجار", "killed"), ("سامي العلي", "killed")},
        ),
        (
            "استشهد ثلاثة شبان برصاص الجيش في جنين، وهم:\n- محمد السعدي (18 عاما)\n- كريم النجار من بلدة قباطية\n-"
            " سامي العلي.",
            {("محمد السعدي", "killed"), ("كريم النجار", "killed"), ("سامي العلي", "killed")},
        ),
    ],
)
def test_who_the_harmed_were(raw: str, names: set[tuple[str, str]]) -> None:
    assert people(raw) == names


def test_who_takes_a_surrender_is_no_captive() -> None:
    assert people("استسلم القائد سالم النعيم مع رجاله للعميد سامر الأمين في الدندر.") == {
        ("سالم النعيم", "captured")
    }


@pytest.mark.parametrize(
    ("raw", "person"),
    [
        ("تكبدت القوات خسائر بينها قائدهم سالم يعقوب الذي لقي مصرعه في الفاشر.", ("سالم يعقوب", "killed")),
        ("لقي قائد قوات الدعم السريع سالم يعقوب مصرعه في مواجهات في الفاشر.", ("سالم يعقوب", "killed")),
        ("استشهد كل من سامر النجار وزوجته سلمى الحداد في قصف على غزة.", ("سامر النجار", "killed")),
    ],
)
def test_a_leader_and_each_of_several_by_name(raw: str, person: tuple[str, str]) -> None:
    assert person in people(raw)


def test_the_unit_of_an_office_may_stand_far_behind_the_name() -> None:
    raw = "أعلن الجيش مقتل سالم جبريل قائد قطاع وسط دارفور في قوات الدعم السريع خلال معركة في الفاشر."
    assert victims(raw) == [("killed", "rapid-support-forces")]


@pytest.mark.parametrize(
    ("raw", "person"),
    [
        (
            'وقالت مصادر إن الشيخ منير العولقي، خطيب وإمام "مسجد النور"، قضى إثر انفجار عبوة ناسفة في سيارته في عدن.',
            ("منير العولقي", "killed"),
        ),
        ("وذكرت أن محافظ ذمار سالم الحداد، وهو من المؤتمر، أصيب في غارة على صنعاء.", ("سالم الحداد", "wounded")),
        ('وكانت المليشيا قد خطفت في وقت سابق "بكيل المشرقي"، نجل الشيخ حسن المشرقي.', ("بكيل المشرقي", "captured")),
    ],
)  # fmt: skip
def test_offices_before_a_name_and_a_time_before_a_quoted_one(raw: str, person: tuple[str, str]) -> None:
    assert person in people(raw)
