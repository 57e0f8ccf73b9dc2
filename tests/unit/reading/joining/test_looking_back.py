"""Deeds that had been done before, fire that two sides exchange, and a whole that is told again."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def told(text: str) -> list[tuple[str, list[str]]]:
    return [(c.action, [p.name for p in c.where]) for c in incidents(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "صدت القوات هجوما للتنظيم على بلدة الكرمة أمس الأول وقتلت العشرات. "
            "وكانت القوات قد أحبطت هجوما استهدف جسر الصقلاوية.",
            [("attack", ["الكرمة"]), ("attack", ["الصقلاوية"])],
        ),
        (  # aircraft stand with their article each time, and take nothing up
            "قصفت مسيرة مخيما في قضاء سوران وقتلت ثلاثة. وكان الطيران التركي قصف يوم 11 آب موقعا في جبل متين.",
            [("drone_strike", ["سوران"]), ("airstrike", ["جبل متين"])],
        ),
        (  # what a voice said before is of the news
            "قتل مدنيان بقصف مدفعي على سرمين. وكان الدفاع المدني أعلن في وقت سابق مقتل مدني في سرمين.",
            [("shelling", ["سرمين"])],
        ),
    ],
)
def test_a_deed_of_the_pluperfect_in_a_place_of_its_own_is_another(
    text: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        (
            "قتل ثلاثة في غارة إسرائيلية على سيارة في بنت جبيل. "
            "ويتبادل حزب الله وإسرائيل القصف عبر الحدود بشكل يومي منذ أكتوبر 2023.",
            ["airstrike", "shelling"],
        ),
        (
            "قتل شخصان في غارة إسرائيلية على سيارة في الناقورة "
            "على وقع استمرار تبادل القصف بين حزب الله وإسرائيل منذ نحو 11 شهرا.",
            ["airstrike", "shelling"],
        ),
        ("هاجم مسلحون حاجزا للشرطة في المكلا، وتبادلوا إطلاق النار مع عناصره.", ["clash"]),
    ],
)
def test_fire_that_is_exchanged_is_not_the_one_raid(text: str, actions: list[str]) -> None:
    assert [action for action, _ in told(text)] == actions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # all the raids again, and where they fell
            "شن الطيران الإسرائيلي غارات على جنوب دمشق والقنيطرة.\n\n"
            "وقال مصدر: استهدفت الغارات مناطق جنوب العاصمة دمشق، وخصوصا بلدة الكسوة.",
            1,
        ),
        ("شهدت ديالى وكركوك ثلاثة هجمات أمس. وفي الهجوم الأول قتل جنديان في خانقين.", 2),
        (  # the killed and the wounded of one figure
            "سقط ستة مدنيين بين قتيل وجريح في غارات على محافظة صعدة. "
            "وقال مصدر إن الطيران استهدف طريقا في مديرية حيدان ما أدى إلى مقتل ثلاثة وإصابة ثلاثة آخرين.",
            1,
        ),
        (
            "سقط 20 مدنيا بين قتيل وجريح في غارات على محافظة صعدة. "
            "وقال مصدر إن الطيران استهدف منزلا في مديرية حيدان ما أدى إلى مقتل ثلاثة وإصابة ثلاثة آخرين.",
            2,
        ),
        (  # its toll again, behind its place
            "قتل أربعة مدنيين وأصيب سبعة في قصف على الفلوجة أمس.\n\nوفي الرمادي هاجم مسلحون حاجزا.\n\n"
            "وفي الفلوجة، قتل أربعة مدنيين وأصيب سبعة في قصف على حي الأندلس.",
            2,
        ),
        (  # one of those with which the report begins, in a place of the province
            "قتل أربعة بهجوم لمجهولين في حمص، فيما قتل ثلاثة آخرون في دير الزور بانفجار لغم.\n\n"
            "وقال ناشط إن لغما انفجر أمس بمدنيين في منطقة الدوير جنوب العشارة بريف دير الزور الشرقي، "
            "ما أدى إلى مقتل ثلاثة منهم.",
            2,
        ),
    ],
)
def test_a_whole_told_again(text: str, expected: int) -> None:
    assert len(told(text)) == expected


def test_a_heading_is_told_by_the_paragraph_below_it_as_one_more() -> None:
    text = (
        "حوادث متفرقة\n\nقتل شاب برصاص مجهولين في حمص أمس.\n\nاختطاف طفل في طرطوس\n\n"
        "وفي حادثة أخرى، اختطفت مجموعة مسلحة الطفل سامر حيدر البالغ 12 عاما من أمام مدرسته."
    )
    assert told(text) == [("attack", ["حمص"]), ("abduction", ["طرطوس"])]


@pytest.mark.parametrize(
    "text",
    [
        "داهمت عصابة مسلحة خياما قرب قرية المسيفرة قبل يومين، واختطفت طفلين من عشيرة الرومي.",
        "اقتحمت عصابة خياما قرب قرية المسيفرة، وخطفت مزارعين اثنين.",
        "هاجمت مجموعة مسلحة منزلا في بلدة طفس واحتجزت موظفين.",
    ],
)
def test_whom_they_took_is_no_new_subject(text: str) -> None:
    assert [action for action, _ in told(text)] == ["abduction"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("شن مسلحون هجوما في ريف الحسكة أمس. وقال مصدر إن الهجوم استهدف حاجزا في بلدة تل براك.", "تل براك"),
        ("نصب مقاتلون كمينا في ولاية سنار. وأوضح البيان أن الكمين وقع قرب بلدة السوكي.", "السوكي"),
        (
            "شن مسلحون هجوما في بادية حمص أمس. وأضاف أن الهجوم استهدف بالأسلحة الرشاشة حافلة على طريق حميمة.",
            "طريق حميمة",
        ),
    ],
)
def test_a_noun_is_taken_up_without_the_ending_of_its_case(text: str, place: str) -> None:
    found = told(text)
    assert len(found) == 1
    assert found[0][1] == [place]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قتل ثلاثة جنود بهجوم في ديالى. وسبق هذا الهجوم بيوم واحد تفجير بعبوة ناسفة استهدف دورية في كركوك.",
            ["attack", "ied"],
        ),
        (
            "نفذ مسلحون هجوما على مواقع الأمن في اللاذقية. "
            "وعلى إثر الهجوم المباغت الذي شنته المجموعات، سيطرت على مواقع عديدة في ريف طرطوس.",
            ["attack", "capture_territory"],
        ),
        (
            "قصفت المدفعية أحياء الفاشر. وبعد وقت قليل من القصف المدفعي، نفذ الطيران الحربي غارات على المدينة.",
            ["shelling", "airstrike"],
        ),
        (
            "هاجم مسلحون حاجزا في سنجار. وعقب الهجوم، اعتقلت القوات خمسة في بلدة خانصور.",
            ["attack", "arrest"],
        ),
        ("هاجم مسلحون حاجزا في سنجار. وعقب الهجوم نقل الجرحى إلى المستشفى.", ["attack"]),
        ("هاجم مسلحون حاجزا في سنجار. وبعد الهجوم الذي قتل فيه جنديان، تبنى التنظيم العملية.", ["attack"]),
        ("هاجم مستوطنون بلدة قصرة. وعقب الاعتداء، اندلعت مواجهات في البلدة.", ["attack"]),
    ],
)
def test_what_came_behind_a_deed_with_its_article_is_one_more(text: str, expected: list[str]) -> None:
    assert [action for action, _ in told(text)] == expected


def test_the_toll_of_the_deed_told_last_is_its_own() -> None:
    text = (
        "قتل ثلاثة تلاميذ بقصف لقوات النظام على مدينة إدلب صباح الأربعاء.\n\n"
        "وفي السياق، بلغت الحصيلة الأولية لعدد المصابين جراء القصف 35 شخصا."
    )
    assert told(text) == [("shelling", ["إدلب"])]
