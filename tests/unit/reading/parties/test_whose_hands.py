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


@pytest.mark.parametrize(
    ("raw", "doer"),
    [
        (
            "أوقفت دورية من مديرية المخابرات في بلدة الفاكهة - بعلبك المواطن (ع.م.) لإطلاقه النار.",
            "lebanese-army",
        ),
        ("اعتقلت قوة من الحشد في ناحية بلد المواطن سعيد ناصر أمس.", "popular-mobilisation-forces"),
    ],
)
def test_patrol_takes_the_man_behind_the_place(raw: str, doer: str) -> None:
    (claim,) = told(raw)
    assert claim.action == "arrest"
    assert doers(claim) == {doer}


@pytest.mark.parametrize(
    ("raw", "doer"),
    [
        ("استهداف دبابة إسرائيلية منزلا في بلدة حولا.", "israel"),
        ("قتل طفل جراء استهداف آلية تركية سيارة في ريف عين عيسى.", "turkey"),
        ("استهداف زورق حربي إسرائيلي قارب صيد قبالة رفح.", "israel"),
        ("قتل أربعة إثر تكثيف قوات النظام قصفها على دوما.", "syrian-government-forces"),
        ("قتل أربعة جراء تجديد الطيران الروسي قصفه لريف إدلب.", "russia"),
        ("هدمت جرافات الاحتلال بركسا زراعيا في بلدة الولجة.", "israel"),
    ],
)
def test_doer_stands_between_the_deed_and_what_is_hit(raw: str, doer: str) -> None:
    (claim,) = told(raw)
    assert doers(claim) == {doer}


def test_tank_that_nothing_stands_behind_is_hit() -> None:
    (claim,) = told("استهداف آلية عسكرية لقسد بعبوة ناسفة في ريف دير الزور.")
    assert [(p.role, p.actor) for p in claim.parties] == [("target", "sdf")]


def test_search_of_his_house_is_of_the_arrest() -> None:
    raw = "اعتقل الأمن العام ثلاثة أشخاص، أحدهم قيادي في حزب البعث، بعد أن داهم منازلهم في حمص."
    (claim,) = told(raw)
    assert doers(claim) == {"general-security"}


def test_what_came_after_a_known_deed_is_told() -> None:
    (claim,) = told("الهجوم تلته اشتباكات بين قوات الأمن ومسلحي داعش قرب كركوك.")
    assert claim.action == "clash"


def test_arms_of_rockets_shell() -> None:
    (claim,) = told("استهدفت المقاومة تجمعاً لجنود العدو قرب موقع الراهب بالأسلحة الصاروخية.")
    assert claim.action == "shelling"


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("أحرق مستوطنون جرارا زراعيا يعود للمواطن حسن داود في قرية ترمسعيا فجر اليوم.", "حسن داود"),
        ("أحرق مستوطنون ثلاث مركبات للمواطن حسن داود في قرية ترمسعيا فجر اليوم.", "حسن داود"),
        ("هدمت جرافات الاحتلال بركسا يعود للمواطن فادي سرحان في بلدة الولجة.", "فادي سرحان"),
    ],
)
def test_owner_of_what_is_hit_is_named_with_it(raw: str, name: str) -> None:
    (claim,) = told(raw)
    assert [(p.name, p.status) for p in claim.people] == [(name, None)]


def test_owner_of_the_car_a_man_was_taken_from_is_not_taken() -> None:
    (claim,) = told("اعتقلت الشرطة شابا في سيارة تعود للوزير سامي عودة في عمان.")
    assert not claim.people


@pytest.mark.parametrize(
    ("raw", "doer"),
    [
        ("أعلن الجيش الأردني إحباط محاولة تهريب على الحدود الشمالية أمس.", "jordanian-army"),
        ("أعلن الجيش اللبناني إحباط محاولة تهريب أسلحة في وادي خالد.", "lebanese-army"),
        ("أحبط الجيش الأردني محاولة تهريب مخدرات على الحدود الشمالية أمس.", "jordanian-army"),
    ],
)
def test_who_foils_smuggling_does_it(raw: str, doer: str) -> None:
    (claim,) = told(raw)
    assert claim.action == "weapons_seizure"
    assert doers(claim) == {doer}


def test_arms_used_between_two_sides_are_a_fight() -> None:
    raw = (
        "تدهور الوضع الأمني في مخيم المية ومية أمس، واستخدمت القذائف الصاروخية بين مسلحين من فتح وأنصار الله، "
        "ما أدى إلى إصابة ثلاثة."
    )
    (claim,) = told(raw)
    assert claim.action == "clash"
    assert {p.actor for p in claim.parties if p.role == "participant"} == {"fatah", "ansar-allah-lebanon"}


def test_bomb_thrown_in_a_list_of_deeds_is_one_of_them() -> None:
    raw = (
        "نفذت إسرائيل سلسلة اعتداءات شملت استهداف معمل في بلدة يارون، وإلقاء قنبلة على جرافة في بلدة حولا، وغارة "
        "بمسيرة على غرفة في بلدة شبعا."
    )
    assert [[p.name for p in c.where] for c in told(raw)] == [["يارون"], ["حولا"], ["شبعا"]]


def test_direct_hit_wounds_nobody() -> None:
    raw = "استهدف مجاهدونا جنود العدو في محيط موقع زبدين بالصواريخ الثقيلة وأصابوهم إصابة مباشرة."
    (claim,) = told(raw)
    assert not claim.casualties
