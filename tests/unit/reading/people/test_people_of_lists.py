"""People told one behind the other: in quotation marks, behind titles, as a man's brothers, by what they live from."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.harmed import rows_and_people


@pytest.mark.parametrize(
    ("text", "rows", "people"),
    [
        (
            'قتل الشاب "مصعب النجار" والشاب "هيثم الكردي" برصاص مجهولين في مدينة جاسم.',
            [("killed", 2)],
            {("مصعب النجار", "killed"), ("هيثم الكردي", "killed")},
        ),
        (
            'أسفرت المداهمة في بلدة الزر عن اعتقال "عمر العواد" وشقيقيه.',
            [("captured", 3)],
            {("عمر العواد", "captured")},
        ),
        (
            "استشهد الشاب أمجد زياد الحداد وأصيب شقيقه محمود برصاص الاحتلال في بلدة عرابة.",
            [("killed", 1), ("wounded", 1)],
            {("أمجد زياد الحداد", "killed"), ("محمود", "wounded")},
        ),
        (
            "قتل الشاب عمر فايز الحداد وجرح شقيقه “سامر” برصاص مجهولين قرب بلدة تسيل.",
            [("killed", 1), ("wounded", 1)],
            {("عمر فايز الحداد", "killed"), ("سامر", "wounded")},
        ),
        (
            "داهمت قوات الاحتلال بلدة بيت أمر، واعتقلت المواطنين: محمد يوسف عوض، وخالد إبراهيم سليم، وأحمد حنون.",
            [("captured", 3)],
            {
                ("محمد يوسف عوض", "captured"),
                ("خالد إبراهيم سليم", "captured"),
                ("أحمد حنون", "captured"),
            },
        ),
        (
            "قتل خباز وصراف في سوق مدينة الباب برصاص مجهولين.",
            [("killed", 2)],
            set(),
        ),
    ],
)
def test_each_of_them_is_counted(
    text: str, rows: list[tuple[str, int | None]], people: set[tuple[str, str | None]]
) -> None:
    assert rows_and_people(text) == (rows, people)


def test_his_sister_is_not_his_brother() -> None:
    assert rows_and_people("قتلت الطفلة سلمى الحداد وأصيبت شقيقتها نور بغارة على معرة مصرين.")[1] == {
        ("سلمى الحداد", "killed"),
        ("نور", "wounded"),
    }
    assert rows_and_people("اعتقلت الشرطة شقيقة فادي الحداد في بغداد.") == ([("captured", 1)], set())


@pytest.mark.parametrize(
    ("text", "rows", "people"),
    [
        (
            "أفضت العمليات إلى توقيف ياسر نبيل حمود في جبلة، وهو المسؤول عن التصنيع ضمن الخلية، "
            "وعلاء سامر ديب في بانياس، وأيهم علي حسن في القرداحة.",
            [("captured", 3)],
            {("ياسر نبيل حمود", "captured"), ("علاء سامر ديب", "captured"), ("أيهم علي حسن", "captured")},
        ),
        (
            "اعتقلت قسد خالد التركي صاحب محل هواتف، وفهد النجار وشقيقه أنور النجار في بلدة ذيبان.",
            [("captured", 3)],
            {("خالد التركي", "captured"), ("فهد النجار", "captured"), ("أنور النجار", "captured")},
        ),
        (
            "شن جهاز الأمن العام حملة اعتقالات في مدينة إدلب. ومن أبرز من اعتُقلوا: الطبيب «سامي الحلاق» "
            "والناشط «عمر النجار» و«حسن الخطيب».",
            [("captured", 3)],
            {("سامي الحلاق", "captured"), ("عمر النجار", "captured"), ("حسن الخطيب", "captured")},
        ),
        (
            "اغتال مسلحون الشيخ خلف الأسعد، أحد وجهاء قبيلة العكيدات، وسائقه في قرية الزر.",
            [("killed", 2)],
            {("خلف الأسعد", "killed")},
        ),
        (
            "قتل الشاب خالد العلي، وهو من أبناء بلدة نوى، وابن عمه سامر العلي برصاص مجهولين.",
            [("killed", 2)],
            {("خالد العلي", "killed"), ("سامر العلي", "killed")},
        ),
        (
            "قتلت قوات الدعم السريع الزعيم الأهلي الناظر إسماعيل مرزوق في منطقة أبو زبد.",
            [("killed", 1)],
            {("إسماعيل مرزوق", "killed")},
        ),
    ],
)
def test_names_go_on_behind_what_is_said_of_the_first(
    text: str, rows: list[tuple[str, int | None]], people: set[tuple[str, str | None]]
) -> None:
    assert rows_and_people(text) == (rows, people)


def test_men_told_by_name_are_still_of_their_side() -> None:
    (claim,) = [
        c
        for c in read(
            document(
                "page",
                "استشهد ثلاثة مقاومين وهم نور الدين الحداد وجواد سالم وعدي النجار برصاص قوة خاصة في بلدة كفردان.",
            )
        ).claims
        if c.kind == "incident"
    ]
    assert [(r.actor, r.min) for r in claim.casualties or ()] == [("palestinian-factions", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "قتل 3 مدنيين في قصف خلف المشفى في مدينة منبج.",
        "وصل الشيخ خلف القضبان أمس، وقتل 3 مدنيين في قصف على مدينة منبج.",
    ],
)
def test_behind_a_thing_stands_nobody(text: str) -> None:
    assert rows_and_people(text) == ([("killed", 3)], set())


@pytest.mark.parametrize(
    ("text", "rows", "people"),
    [
        (
            "أعلن 17 ضابطاً في درعا انشقاقهم عن الجيش السوري، من بينهم ثلاثة من كبار الضباط، هم العميد سامر الحداد "
            '"رئيس فرع الاستطلاع في كذا"، والعميد خالد النجار، والعقيد محمود نور.',
            [("defected", 17)],
            {("سامر الحداد", "defected"), ("خالد النجار", "defected"), ("محمود نور", "defected")},
        ),
        (
            "مصرع 3 قيادات حوثية في معارك بمريس\n\nأدت المعارك في مريس إلى وقوع قتلى وجرحى من المليشيا الحوثية، "
            "من بينهم ثلاث قيادات ميدانية بارزة، هم: «صادق علي الحداد، وعبده يحيى النجار، وسالم الشريف».",
            [("killed", 3), ("wounded", 2)],
            {("صادق علي الحداد", "killed"), ("عبده يحيى النجار", "killed"), ("سالم الشريف", "killed")},
        ),
    ],
)
def test_a_list_is_of_those_it_counts(
    text: str, rows: list[tuple[str, int | None]], people: set[tuple[str, str | None]]
) -> None:
    assert rows_and_people(text) == (rows, people)


def test_two_sons_have_their_names() -> None:
    assert rows_and_people(
        "قتل ثلاثة أشخاص في اقتتال عشائري في قرية أبو خشب. والقتلى هم عبد الرزاق الحمود وابناه أنس ومحمد."
    ) == ([("killed", 3)], {("عبد الرزاق الحمود", "killed"), ("أنس", "killed"), ("محمد", "killed")})


def test_a_rank_that_is_a_given_name() -> None:
    text = "اعتقل الاحتلال 4 شبان، وهم: رائد خفش، وماجد ابداح، وأنس بوزية، وكرم شقور."
    claims = read(document("a", text, published="2024-02-15")).claims
    named = [p.name for c in claims if c.kind == "incident" for p in c.people]
    assert named == ["رائد خفش", "ماجد ابداح", "أنس بوزية", "كرم شقور"]


def test_ranks_alone_are_no_names() -> None:
    text = "قتل ثلاثة ضباط في دمشق، هم: عقيد ورائد وملازم."
    claims = read(document("a", text, published="2024-02-15")).claims
    assert not [p.name for c in claims if c.kind == "incident" for p in c.people]
