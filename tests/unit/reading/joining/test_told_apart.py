"""Happenings that their own words keep apart or put together: places, turns of matter, what came before, one more."""

from __future__ import annotations

import pytest

from tests.counted import claims
from tests.happened import incidents


def places(text: str) -> list[list[str]]:
    return [[p.name for p in c.where] for c in incidents(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the place before its verb, with أما
            "في بلدة عصيرة الشمالية، اعتُقل ثلاثة شبان، أما في بلدة بيت فوريك شرق نابلس، فقد اعتُقل سبعة مواطنين.",
            [["عصيرة الشمالية"], ["بيت فوريك"]],
        ),
        (  # words that leave the matter
            "اغتال مسلحون مجهولون ضابطا في حي المنصورة بعدن مساء السبت.\n\n"
            "إلى ذلك اغتال مسلحون مجهولون ليل السبت امرأة في حي الممدارة وأطلقوا النار عليها.",
            [["المنصورة"], ["الممدارة"]],
        ),
        (  # what the one told comes after
            "قتل ثلاثة جنود بهجوم لداعش على نقطة تفتيش جنوب كركوك مساء الأحد.\n\n"
            "وجاء ذلك بعد ساعات على محاولة انتحاري اقتحام مبنى الأمن وسط كركوك قبل أن يقتله الحراس.",
            [["كركوك"], ["كركوك"]],
        ),
        (  # with a day and a place of its own in one sentence
            "أعلن التنظيم مسؤوليته عن هجوم في بلدة الشحيل، بعد هجوم في صحراء السويداء في أيار 2023.",
            [["الشحيل"], ["السويداء"]],
        ),
        (  # what was done too
            "سيطر الجيش على قرية الحميدية شرق تلعفر. وأضاف البيان أنه تم أيضا تحرير قرية العظام في المحور ذاته.",
            [["قرية الحميدية"], ["قرية العظام"]],
        ),
        (  # harm with a deed and a place of its own
            "أعلن الجيش مقتل ثلاثة من عناصره في مواجهات بمدينة تعز، وإصابة خمسة آخرين بانفجار لغم في مديرية المخا.",
            [["تعز"], ["المخا"]],
        ),
        (  # what led to it, elsewhere
            "اندلعت اشتباكات بين القوات ومقاتلين في حي العسالي في دمشق، إثر استهداف حاجز في بلدة صيدنايا.",
            [["العسالي"], ["صيدنايا"]],
        ),
        (  # there too, on a day of its own
            "أعلنت هيئة الحشد، اليوم الخميس، مقتل ثلاثة من عناصرها باشتباك مع داعش شمال قضاء خانقين بمحافظة ديالى.\n\n"
            "وقتل، أمس الأربعاء، عنصران وأصيب أربعة آخرون في هجوم شنه داعش في محافظة ديالى أيضا.",
            [["خانقين"], ["محافظة ديالى"]],
        ),
        (  # before that
            "ضربت المقاومة موقع السماقة بالأسلحة الصاروخية. وقبل ذلك، استهدفت المقاومة موقع زبدين بقذائف المدفعية.",
            [["موقع السماقة"], ["موقع زبدين"]],
        ),
        (  # one more thing that is said
            "قال الناشطون إن مسلحين قتلوا رجلا في بلدة الشحيل وإن عبوة انفجرت في بلدة الصور.",
            [["الشحيل"], ["الصور"]],
        ),
    ],
)
def test_their_words_keep_them_apart(text: str, expected: list[list[str]]) -> None:
    assert places(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        (  # what came of the attack, named with its article
            "قتل خمسة أشخاص بهجوم بقنابل يدوية على منزل في مدينة الصنمين أمس.\n\n"
            "كما أسفر الهجوم عن إصابة ثلاثة أشخاص نقلوا إلى المشفى."
        ),
        (  # the day on which the group said that it was its own
            "قتل 33 جنديا في هجوم لداعش على حافلة في بادية الميادين ليل الخميس.\n\n"
            "وتبنى تنظيم داعش الهجوم الجمعة، وفق ما نقلت وكالة أعماق."
        ),
        (  # others are people here
            "شن الجيش عملية في بادية الرطبة. وأفادت الوزارة أن العملية أسفرت عن مقتل 11 مسلحا واعتقال اثنين آخرين."
        ),
    ],
)
def test_their_words_put_them_together(text: str) -> None:
    assert len(incidents(text)) == 1


def test_a_day_told_by_the_calendar_too_is_the_same_day() -> None:
    text = (
        "هاجم مسلح نقطة تفتيش قرب تياسير وأصاب ثمانية جنود صباح اليوم الثلاثاء الرابع من فبراير.\n\n"
        "وأعلن الجيش أن مسلحا تسلل إلى نقطة التفتيش صباح الثلاثاء وأصاب ثمانية قبل أن يُقتل."
    )
    assert len([c for c in claims(text, published=None) if c.kind == "incident"]) == 1


def test_men_named_apart_have_each_defected() -> None:
    text = (
        "أعلن الرائد سامر خليل انشقاقه عن الجيش في بنش بريف إدلب. "
        "كما أعلن العميد أحمد حمدان انشقاقه عن جيش النظام وانضمامه إلى الجيش الحر."
    )
    named = [[p.name for p in c.people] for c in incidents(text)]
    assert named == [["سامر خليل"], ["أحمد حمدان"]]


@pytest.mark.parametrize("whom", ["مطلوبين", "عناصر داعش", "مسلحين"])
def test_whom_a_search_is_after_is_not_taken(whom: str) -> None:
    told = incidents(f"نفذت القوات الأمنية حملة دهم وتفتيش في الطارمية بحثا عن {whom}.")
    assert told
    assert not any(c.casualties for c in told)


@pytest.mark.parametrize("drone", ["الطيران المسيّر الانتحاري", "الطائرات المسيّرة الانتحارية"])
def test_a_suicide_drone_is_no_suicide_bomber(drone: str) -> None:
    assert [c.action for c in incidents(f"استهدف {drone} نقطة للجيش في دير حافر.")] == ["drone_strike"]


@pytest.mark.parametrize("kind", ["هش", "فوري", "شامل"])
def test_an_end_of_fire_is_no_opening_of_fire(kind: str) -> None:
    told = incidents(f"ومنذ 27 نوفمبر 2023، يسود وقف {kind} لإطلاق النار بين لبنان وإسرائيل.")
    assert [c.action for c in told] == ["agreement"]


def test_a_share_of_a_wave_at_fewer_of_its_places_is_a_happening() -> None:
    text = (
        "سقط 51 شخصا بين قتيل وجريح بانفجار ثماني سيارات مفخخة في مناطق الكرادة ومدينة الصدر والبلديات ببغداد.\n\n"
        "وقالت المصادر إن حصيلة التفجير بسيارتين مفخختين في منطقة الكرادة بلغت تسعة جرحى."
    )
    told = incidents(text)
    assert [[(r.status, r.min) for r in c.casualties or ()] for c in told] == [
        [("killed_or_wounded", 51)],
        [("wounded", 9)],
    ]
