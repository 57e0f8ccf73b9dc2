"""The same kinds of happenings as agencies, monitors, local networks, ministries and channels write them.

Each short report is written here and gives what the codebook asks for: deed, day, place, people, voice.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

DAY = "2024-06-05"  # a Wednesday
YESTERDAY, TUESDAY, MONDAY, SUNDAY = "2024-06-04", "2024-06-04", "2024-06-03", "2024-06-02"


class Told(NamedTuple):
    """What the report must give; None is not asked for."""

    name: str
    text: str
    action: str
    day: str | None = None
    place: str | None = None
    doer: str | None = None
    target: str | None = None
    rows: str | None = None  # "killed 3 civilians | wounded 2.. -"
    voice: str | None = None
    assertion: str = "reported"


TOLD = [
    Told(
        "agency: lede with a day in brackets of the source",
        "كركوك (العراق) - قُتل ثلاثة عناصر من الشرطة العراقية وأُصيب أربعة آخرون بجروح، الثلاثاء، في هجوم استهدف نقطة "
        "تفتيش قرب قضاء الحويجة جنوب غربي كركوك، وفق ما أفاد مصدر أمني.",
        "attack", TUESDAY, "الحويجة", None, "iraqi-police", "killed 3 iraqi-police | wounded 4 iraqi-police",
        "مصدر أمني",
    ),
    Told(
        "agency: passive, cause and toll behind it",
        "أدى انفجار سيارة مفخخة في سوق شعبي بمدينة الباب شمالي سوريا، أمس، إلى مقتل سبعة مدنيين وإصابة نحو "
        "عشرين آخرين.",
        "vehicle_bomb", YESTERDAY, "الباب", None, None, "killed 7 civilians | wounded 20 civilians",
    ),
    Told(
        "monitor: documents the death of",
        "وثق المرصد السوري لحقوق الإنسان مقتل شاب من أبناء مدينة نوى بريف درعا، اليوم، برصاص مجهولين في المدينة.",
        "attack", DAY, "نوى", None, None, "killed 1 civilians", "المرصد السوري لحقوق الإنسان",
    ),
    Told(
        "monitor: its activists saw",
        "رصد نشطاء المرصد السوري لحقوق الإنسان قصفاً مدفعياً نفذته قوات النظام على قرية الفطيرة بريف إدلب "
        "الجنوبي صباح اليوم.",
        "shelling", DAY, "الفطيرة", "syrian-government-forces", None, None, None,
    ),
    Told(
        "local network: urgent line",
        "عاجل | إصابة طفلين بانفجار لغم من مخلفات الحرب في بلدة خربة غزالة شرق درعا اليوم الأربعاء",
        "landmine", DAY, "خربة غزالة", None, None, "wounded 2 civilians",
    ),
    Told(
        "local network: a raid with dogs and cars",
        "داهمت قوات سوريا الديمقراطية فجر اليوم منازل في بلدة البصيرة شرق دير الزور واعتقلت خمسة أشخاص.",
        "arrest", DAY, "البصيرة", "sdf", None, "captured 5 civilians",
    ),
    Told(
        "ministry: toll of a raid",
        "أعلنت وزارة الصحة اللبنانية أن غارة إسرائيلية على بلدة عيترون، أمس الثلاثاء، أدت إلى استشهاد شخصين "
        "وإصابة ثلاثة "
        "بجروح.",
        "airstrike", YESTERDAY, "عيترون", "israel", None, "killed 2 civilians | wounded 3 civilians",
        "وزارة الصحة اللبنانية",
    ),
    Told(
        "army: claims its own deed",
        "أعلن الجيش العراقي، اليوم الأربعاء، قتل أربعة من عناصر تنظيم داعش بضربة جوية في وادي الشاي جنوب كركوك.",
        "airstrike", None, "وادي الشاي", "iraqi-army", "islamic-state", "killed 4 islamic-state", None, "claimed",
    ),
    Told(
        "party: claims the enemy's loss",
        "قال المتحدث باسم القوات المسلحة اليمنية إن قواته قتلت وأصابت عشرات الحوثيين في معارك غرب مأرب يوم الاثنين.",
        "clash", MONDAY, "مأرب", None, None, "both 20.. houthis", None, "claimed",
    ),
    Told(
        "channel: hashtags and a sign",
        "🔴 #درعا | اغتيال القيادي السابق في فصائل المعارضة سالم الرشدان برصاص مجهولين في مدينة طفس مساء أمس",
        "assassination", YESTERDAY, "طفس", None, "former-opposition-fighters", "killed 1 former-opposition-fighters",
    ),
    Told(
        "channel: arrow lines",
        "◾️ طيران الاحتلال يستهدف بصاروخين سيارة على طريق صور جنوب لبنان\n◾️ استشهاد سائق السيارة",
        "airstrike", None, "صور", "israel", None, "killed 1 civilians",
    ),
    Told(
        "digest: the item of a day",
        "الثلاثاء 4 حزيران 2024\nقُتل جندي من قوات النظام بانفجار عبوة ناسفة قرب بلدة المليحة الشرقية في ريف درعا.",
        "ied", None, "المليحة الشرقية", None, None, "killed 1 syrian-government-forces",
    ),
    Told(
        "Sudan: a neighbourhood under fire",
        "قُتل 12 شخصاً وجُرح العشرات في قصف مدفعي لقوات الدعم السريع على أحياء مدينة الفاشر أمس، بحسب لجان المقاومة.",
        "shelling", YESTERDAY, "الفاشر", "rapid-support-forces", None, "killed 12 civilians | wounded 20.. civilians",
        "لجان المقاومة",
    ),
    Told(
        "Libya: clashes of two armed groups",
        "اندلعت اشتباكات عنيفة بين مجموعتين مسلحتين في مدينة الزاوية غرب طرابلس ليلة أمس، أسفرت عن إصابة ثلاثة مدنيين.",
        "clash", YESTERDAY, "الزاوية", None, None, "wounded 3 civilians",
    ),
    Told(
        "Palestine: settlers",
        "أصيب مواطنان بجروح إثر اعتداء مستوطنين عليهما في قرية قصرة جنوب نابلس، اليوم الأربعاء.",
        "attack", DAY, "قصرة", "israeli-settlers", None, "wounded 2 civilians",
    ),
    Told(
        "Palestine: arrests in the night",
        "اعتقلت قوات الاحتلال الإسرائيلي فجر اليوم تسعة فلسطينيين خلال اقتحام مخيم جنين.",
        "arrest", DAY, "مخيم جنين", "israel", None, "captured 9 civilians",
    ),
    Told(
        "Yemen: a mine",
        "استشهد طفل وأصيب شقيقه بانفجار لغم زرعته مليشيا الحوثي في مديرية حيس جنوب الحديدة، الاثنين الماضي.",
        "landmine", MONDAY, "حيس", "houthis", None, "killed 1 civilians | wounded 1 civilians",
    ),
    Told(
        "Yemen: a sniper",
        "أصيبت امرأة برصاص قناص حوثي في حي الروضة شمال مدينة تعز صباح الأحد.",
        "attack", SUNDAY, "الروضة", "houthis", None, "wounded 1 civilians",
    ),
    Told(
        "Turkey's ministry: neutralised",
        "أعلنت وزارة الدفاع التركية تحييد خمسة من عناصر حزب العمال الكردستاني في منطقة متينا شمالي العراق أمس.",
        "attack", YESTERDAY, "متينا", "turkey", "pkk", "killed 5 pkk", None, "claimed",
    ),
    Told(
        "suspected doer",
        "قُتل وجيه عشائري في بلدة ذيبان شرق دير الزور أمس برصاص مسلحين يُعتقد أنهم من تنظيم الدولة الإسلامية.",
        "attack", YESTERDAY, "ذيبان", "islamic-state", None, "killed 1 civilians", None, "suspected",
    ),
    Told(
        "denied",
        "نفى الجيش اللبناني وقوع اشتباك مع مسلحين في بلدة عرسال يوم الاثنين.",
        "clash", MONDAY, "عرسال", None, None, None, None, "denied",
    ),
    Told(
        "planned",
        "قالت مصادر عسكرية إن قوات النظام تستعد لشن هجوم على بلدة كنصفرة جنوب إدلب.",
        "attack", None, "كنصفرة", "syrian-government-forces", None, None, "مصادر عسكرية", "planned",
    ),
    Told(
        "no casualties",
        "سقطت ثلاث قذائف صاروخية في محيط مطار عدن الدولي مساء الثلاثاء دون وقوع إصابات.",
        "shelling", TUESDAY, "عدن", None, None, "",
    ),
    Told(
        "an obituary",
        "نعى فيلق القدس القيادي خالد الأحمد الذي قُتل في غارة إسرائيلية على حي المزة في دمشق يوم الاثنين.",
        "airstrike", MONDAY, "المزة", "israel", None, None,
    ),
    Told(
        "a body is found",
        "عثر الأهالي اليوم على جثة رجل مجهول الهوية مقتولاً بطلق ناري قرب بلدة محجة شمال درعا.",
        "death", DAY, "محجة", None, None, "killed 1 civilians",
    ),
    Told(
        "died of wounds",
        "توفي طفل اليوم متأثراً بجراح أصيب بها جراء قصف قوات النظام بلدة سرمين قبل أسبوع.",
        "shelling", None, "سرمين", "syrian-government-forces", None, "killed 1 civilians",
    ),
    Told(
        "abduction for a ransom",
        "اختطف مسلحون مجهولون تاجراً في مدينة السويداء أمس وطالبوا ذويه بفدية.",
        "abduction", YESTERDAY, "السويداء", None, None, "captured 1 civilians",
    ),
    Told(
        "release after prison",
        "أفرجت جماعة الحوثي، اليوم، عن ثمانية محتجزين في محافظة الجوف بوساطة قبلية.",
        "release", DAY, "الجوف", "houthis", None, "released 8 -",
    ),
    Told(
        "exchange",
        "جرت عملية تبادل أسرى بين الحكومة اليمنية وجماعة الحوثي في محافظة تعز يوم الأحد، شملت تسعة أسرى.",
        "prisoner_exchange", SUNDAY, "تعز", None, None, None,
    ),
    Told(
        "shot down",
        "أسقطت الدفاعات الجوية السعودية طائرة مسيرة مفخخة أطلقتها مليشيا الحوثي باتجاه مدينة جازان، الثلاثاء.",
        "weapons_seizure", TUESDAY, None, None, None, None,
    ),
    Told(
        "a convoy",
        "دخل رتل عسكري تركي مؤلف من 20 آلية عبر معبر كفرلوسين باتجاه النقاط العسكرية في ريف إدلب اليوم.",
        "deployment", DAY, None, "turkey", None, None,
    ),
    Told(
        "a protest",
        "خرج عشرات المدنيين في مظاهرة بمدينة السويداء، اليوم الأربعاء، للمطالبة بتحسين الأوضاع المعيشية.",
        "protest", DAY, "السويداء", None, None, None,
    ),
    Told(
        "displaced",
        "نزحت 150 عائلة من بلدة كفريا جراء القصف أمس.",
        "displacement", YESTERDAY, "كفريا",
    ),
    Told(
        "an agreement",
        "توصلت قوات سوريا الديمقراطية والحكومة السورية إلى اتفاق لوقف إطلاق النار في حي الشيخ مقصود بحلب أمس.",
        "agreement", YESTERDAY, None,
    ),
    Told(
        "a withdrawal",
        "انسحبت القوات الروسية من نقطتها قرب بلدة نصيب على الحدود الأردنية يوم الاثنين.",
        "withdrawal", MONDAY, None, "russia",
    ),
    Told(
        "took over",
        "سيطر الجيش السوداني على حي المقرن وسط الخرطوم بعد معارك مع قوات الدعم السريع، بحسب بيان للجيش.",
        "capture_territory", None, None, "sudanese-army", None, None, None, "claimed",
    ),
]  # fmt: skip


# Read wrongly still; a test that begins to pass says so, and its line goes.
OPEN = {
    ("action", "party: claims the enemy's loss"),  # "his forces" are the speaker's
}


def rows_of(slot: str, told: list[Told]) -> list[Any]:
    """The reports as parameters; those whose slot is read wrongly are expected to fail."""
    still = pytest.mark.xfail(strict=True, reason="read wrongly still")
    return [pytest.param(t, id=t.name, marks=[still] if (slot, t.name) in OPEN else []) for t in told]


def first(told: Told) -> Claim:
    claims = read(document("s", f"أخبار المنطقة\n\n{told.text}\n", published=DAY)).claims
    return next(c for c in claims if c.kind == "incident")


def actors(claim: Claim, role: str) -> set[str | None]:
    unlisted = {"civilians", "unidentified-gunmen"}
    return {p.actor for p in claim.parties if p.role == role and p.actor not in unlisted}


def shown(claim: Claim) -> list[str]:
    return sorted(_row(row) for row in claim.casualties or ())


def _row(row: Any) -> str:
    count = (
        f"{row.min}.." if row.max is None else str(row.min) if row.min == row.max else f"{row.min}-{row.max}"
    )
    status = "both" if row.status == "killed_or_wounded" else row.status
    return f"{status} {count} {row.actor or '-'}"


@pytest.mark.parametrize("told", rows_of("action", TOLD))
def test_what_was_done(told: Told) -> None:
    claim = first(told)
    assert (claim.action, claim.assertion) == (told.action, told.assertion)


@pytest.mark.parametrize("told", rows_of("day", [t for t in TOLD if t.day]))
def test_the_day(told: Told) -> None:
    when = first(told).when
    assert when is not None
    assert (when.start, when.end) == (told.day, told.day)


@pytest.mark.parametrize("told", rows_of("place", [t for t in TOLD if t.place]))
def test_the_place_is_the_most_specific_one_and_on_the_map(told: Told) -> None:
    (place,) = first(told).where
    assert place.name.removeprefix("ب") == told.place or told.place in place.name
    assert place.lat is not None


@pytest.mark.parametrize("told", rows_of("doer", TOLD))
def test_who_did_it(told: Told) -> None:
    if told.doer is not None:
        assert actors(first(told), "initiator") == {told.doer}
    if told.target is not None:
        assert told.target in actors(first(told), "target")


@pytest.mark.parametrize("told", rows_of("rows", [t for t in TOLD if t.rows is not None]))
def test_the_casualties(told: Told) -> None:
    assert shown(first(told)) == sorted(filter(None, (told.rows or "").split(" | ")))


@pytest.mark.parametrize("told", rows_of("voice", [t for t in TOLD if t.voice]))
def test_who_says_so(told: Told) -> None:
    assert told.voice in [chain[0].name for chain in first(told).sources]
