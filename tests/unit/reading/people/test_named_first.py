"""One who is named right behind "that", whose verb comes only behind his age, his home or his office."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.people.people import PersonTold, is_one_name
from marsad.reading.reader import read


def _told(text: str) -> tuple[list[tuple[str, int | None, str | None]], list[tuple[str, str | None]]]:
    claims = read(document("v.txt", text, published="2024-05-10")).claims
    told = [claim for claim in claims if claim.kind == "incident"]
    rows = [(row.status, row.max, row.actor) for claim in told for row in claim.casualties or ()]
    return rows, [(person.name, person.status) for claim in told for person in claim.people]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقالت مصادر إن سامي حسن (14 عاماً) قتل بانفجار لغم في قرية الجروبة.", "سامي حسن"),
        ("وقالت مصادر إن الشاب سامي حسن (24 عاماً)، قتل بانفجار لغم في قرية الجروبة.", "سامي حسن"),
        ("وقالت مصادر إن سامي الورفلي من سكان غريان قتل برصاص قناص في طرابلس.", "سامي الورفلي"),
        (
            "وقالت مصادر إن سامي الورفلي القائد الميداني في كتيبة حطين قتل برصاص قناص في طرابلس.",
            "سامي الورفلي",
        ),
        (
            "وأوضح المصدر أن سالم الورفلي من سكان مدينة غريان، القائد الميداني في كتيبة حطين قتل برصاص قناص في طرابلس.",
            "سالم الورفلي",
        ),
        ("وبحسب المصادر فإن المواطن خالد حسين صالح قتل على الفور بلغم في حيس.", "خالد حسين صالح"),
    ],
)
def test_what_befell_him_stands_behind_who_he_is(text: str, name: str) -> None:
    rows, people = _told(text)
    assert [(status, most) for status, most, _ in rows] == [("killed", 1)]
    assert people == [(name, "killed")]


@pytest.mark.parametrize(
    "text",
    [
        "وبحسب المصادر فإن الطفلين سامي حسن أحمد (14 عاماً) وشقيقه خالد (11 عاماً) قتلا على الفور بلغم في حيس.",
        "وقالت مصادر إن الطفلين سامي حسن أحمد (14 عاماً) وشقيقه خالد (11 عاماً) اللذين كانا في طريقهما "
        "إلى المدرسة، قتلا بانفجار لغم في حيس.",
    ],
)
def test_two_with_their_ages(text: str) -> None:
    assert _told(text)[1] == [("سامي حسن أحمد", "killed"), ("خالد", "killed")]


def test_two_girls_with_their_ages_and_what_they_were_doing() -> None:
    text = (
        "وقالت مصادر إن الطفلتين مريم أحمد (7 أعوام) وشقيقتها هدى (5 أعوام)، اللتين كانتا تلعبان قرب المنزل، "
        "أصيبتا بجروح بانفجار لغم في حيس."
    )
    assert _told(text)[1] == [("مريم أحمد", "wounded"), ("هدى", "wounded")]


@pytest.mark.parametrize(
    "text",
    [
        "وقالت مصادر إن سامي الورفلي القيادي في كتيبة حطين قتل خمسة مدنيين في طرابلس.",
        "وقالت مصادر إن سامي الورفلي المسؤول عن قتل المدنيين فر من طرابلس.",
        "وقالت مصادر إن سامي الورفلي نجا من محاولة قتل في طرابلس.",
        "وقالت مصادر إن سامي الورفلي ندد بعملية قتل في طرابلس.",
    ],
)
def test_who_did_it_or_speaks_of_it_did_not_die(text: str) -> None:
    assert ("سامي الورفلي", "killed") not in _told(text)[1]


@pytest.mark.parametrize(
    "text",
    [
        "وأفادت مصادر بأن سالم صالح قتل بلغم من مخلفات الحوثيين في حيس.",
        "وأفادت مصادر بأن سالم صالح قُتل بانفجار لغم من مخلفات الدواعش في حيس.",
        "وأفادت مصادر بأن مواطنا قُتل بلغم من مخلفات الحوثيين في حيس.",
    ],
)
def test_whose_the_mine_was_did_not_fall_by_it(text: str) -> None:
    assert _told(text)[0] == [("killed", 1, "civilians")]


@pytest.mark.parametrize(
    "text",
    [
        "قتل في القصف على رفح كل من: سالم حسن 30 سنة، وعمر ناصر 8 شهور، وزينب جمعة 4 سنوات.",
        'قتل في القصف على رفح "سالم حسن" و"عمر ناصر" ويبلغ من العمر 3 سنوات، و"زينب جمعة" 8 شهور.',
        "قتل في القصف على رفح كل من: سالم حسن، وعمر ناصر البالغ 40 عاما، وزينب جمعة 8 أشهر.",
    ],
)
def test_ages_between_the_names_of_a_list(text: str) -> None:
    assert [name for name, _ in _told(text)[1]] == ["سالم حسن", "عمر ناصر", "زينب جمعة"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("سامي حسن أحمد ناجي", "أحمد", False),
        ("سامي حسن أحمد ناجي", "سامي", True),
        ("سامي حسن أحمد ناجي", "ناجي", True),
        ("سامي حسن أحمد ناجي", "سامي ناجي", True),
    ],
)
def test_a_word_in_the_middle_of_a_name_is_his_fathers(one: str, other: str, same: bool) -> None:
    assert is_one_name(PersonTold(one, 0, 3), PersonTold(other, 5, 5)) is same


@pytest.mark.parametrize(
    "text",
    [
        "أعلن الرائد سامر فواز انشقاقه عن قوات النظام وانضمامه إلى الجيش الحر في بنش.",
        "أعلن العقيد سامر فواز انشقاقه عن جيش النظام السوري.",
        "أعلن قائد لواء الفرقان سامر فواز انشقاقه عن قسد.",
    ],
)
def test_the_deed_ends_the_name_of_who_announces_it(text: str) -> None:
    assert _told(text)[1] == [("سامر فواز", "defected")]


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("داهمت قوة خاصة منزل سامر فواز في ناحية بلبل، حيث تم قتله.", "killed"),
        ("حاصرت القوات المطلوب سامر فواز في بلدة الشحيل قبل أن يتم قتله.", "killed"),
        ("اقتحم مسلحون منزل سامر فواز في بلدة الشحيل، وتم قتله أمام عائلته.", "killed"),
        ("داهمت قسد منزل سامر فواز في بلدة الشحيل، وتم اعتقاله.", "captured"),
    ],
)
def test_what_was_done_to_him_by_a_light_verb(text: str, fate: str) -> None:
    assert _told(text)[1] == [("سامر فواز", fate)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('أدت العملية لمقتل "خلف وهاب الجاسم" في مدينة البصيرة.', ["خلف وهاب الجاسم"]),
        ('قتل "خلف العلي" برصاص مجهولين في بلدة الشحيل.', ["خلف العلي"]),
        ('أسفر الهجوم عن مقتل "يزيد حسن العلي" في بلدة الشحيل.', ["يزيد حسن العلي"]),
        ('أدى الهجوم لمقتل "قائد المجموعة" في بلدة الشحيل.', []),
    ],
)
def test_in_quotation_marks_a_name_may_be_a_verb_or_a_preposition(text: str, names: list[str]) -> None:
    assert [name for name, _ in _told(text)[1]] == names


@pytest.mark.parametrize(
    "text",
    [
        "أعلن القيادي بالدعم السريع سامر فواز انسلاخه وانضمامه إلى الجيش السوداني.",
        "انسلخ القائد سامر فواز عن قوات الدعم السريع وانضم إلى الجيش في الأبيض.",
        "أعلنت مجموعة بقيادة النقيب سامر فواز انسلاخها من الدعم السريع وانضمامها إلى القوات المسلحة.",
    ],
)
def test_who_leaves_his_force_by_another_word(text: str) -> None:
    assert _told(text)[1] == [("سامر فواز", "defected")]
