"""Names that "and" joins: each person by himself, also where several share one family name.

Two people taken for one are one of the dead too few. Each row marks the names with [ ]; all persons are invented.
"""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.name_words import Fit, fit, is_attested
from marsad.arabic.names import find_names
from marsad.arabic.tokens import tokenize
from tests.counted import claims

ROWS = """
قتل [خالد العلي] و[سامر حداد] في القصف
قتل [خالد العلي] و[سامر حداد] و[عمر الحسن] في القصف
قتل [خالد العلي] و[سامر حداد] و[عيسى الحسن] في القصف
قتل [خالد العلي] و[سامر حداد] و[عزيز الحسن] في القصف
قتل [خالد العلي] و[سامر حداد] و[أنيس الحسن] في القصف
قتل [خالد العلي] و[سامر حداد] و[عمارة الحسن] في القصف
قتل كل من [سامر حداد] و[داني العلي] و[أنيس الحسن] في القصف
قتل كل من: [خالد العلي]، و[سامر حداد]، و[عمر الحسن]
وهم [خالد العلي] و[سامر حداد] و[عمر الحسن]
قتل [خالد] و[سامر العلي] في القصف
قتل [محمد] و[عيسى الأحمد] في القصف
قتل [خالد] و[سامر] و[عمر العلي] في القصف
قتل الأشقاء [خالد] و[سامر] و[عمر العلي] في القصف
قتل الشقيقان [خالد] و[سامر العلي] في القصف
قتل الطفلان [خالد] و[سامر العلي] في القصف
وصل [أحمد] و[سامر] و[خالد] و[عمر] و[زيد العلي] إلى البلدة
قتل الشاب [خالد العلي] و[سامر العلي] في القصف
قتل رجل و[سامر العلي] في القصف
وصل الوفد و[سامر العلي] إلى البلدة
قتل في حلب و[سامر العلي] في حماة
قتل الشاب [محمد وهبة] في القصف
قتل الشاب [وائل حداد] في القصف
قتل الشاب [وسام حداد] في القصف
قتل الشاب [وليد حداد] في القصف
قتل الشاب [وحيد حداد] في القصف
قتل الشابان [سامر حداد] و[وسام العلي] في القصف
قتل الشابان [سامر حداد] و[وائل العلي] في القصف
قتل الشابان [سامر] و[وليد العلي] في القصف
""".strip().splitlines()


def found(raw: str) -> list[str]:
    tokens = tokenize(fold(raw))
    return [
        raw[tokens[m.name_first].start : tokens[m.name_last].end].removeprefix(m.clitic)
        for m in find_names(tokens)
    ]


@pytest.mark.parametrize("marked", ROWS)
def test_each_person_by_himself(marked: str) -> None:
    wanted = [piece.split("]")[0] for piece in marked.split("[")[1:]]
    assert found(marked.replace("[", "").replace("]", "")) == wanted


GIVEN = [
    "عمر",
    "عيسى",
    "عزيز",
    "أنيس",
    "علي",
    "خالد",
    "سامر",
    "محمد",
    "أحمد",
    "حسن",
    "حسين",
    "يوسف",
    "إبراهيم",
    "مصطفى",
]


@pytest.mark.parametrize("name", [name for name in GIVEN if name != "علي"])
def test_and_with_a_common_name_is_no_name_of_its_own(name: str) -> None:
    joined = fold(f"و{name}").text
    assert fit(joined) < Fit.GIVEN
    assert found(f"قتل سامر حداد و{name} الرفاعي في القصف") == ["سامر حداد", f"{name} الرفاعي"]


@pytest.mark.parametrize("name", ["وائل", "وسام", "وليد", "وحيد", "وجدي", "وداد"])
def test_a_name_that_begins_with_the_same_letter_is_one(name: str) -> None:
    word = fold(name).text
    assert fit(word) == Fit.GIVEN
    assert is_attested(word)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("قتل خالد العلي وسامر حداد وعمر الحسن في قصف على مدينة إدلب أمس.", 3),
        ("قتل الأشقاء خالد وسامر وعمر العلي في قصف على مدينة إدلب أمس.", 3),
        ("استشهد محمد وعيسى الأحمد في قصف على مدينة إدلب أمس.", 2),
        ("اغتال مجهولون محمد وعزيز الحسن في مدينة درعا أمس.", 2),
        ("قتل الشقيقان خالد وسامر العلي في قصف على مدينة إدلب أمس.", 2),
    ],
)
def test_all_who_are_named_are_counted(sentence: str, people: int) -> None:
    (one,) = [claim for claim in claims(sentence) if claim.kind == "incident"]
    assert [(row.status, row.min, row.max, row.actor) for row in one.casualties or ()] == [
        ("killed", people, people, "civilians")
    ]
    assert [person.status for person in one.people] == ["killed"] * people


KIN = """
قتل [خالد العلي] وزوجته [فاطمة] وطفلهما [أحمد] في القصف
قتلت [فاطمة العلي] وطفلتها [ريم] في القصف
قتل الرجل وابنه [خالد] في القصف
قتل الرجل مع ابنته [ريم] في القصف
قتل الطفل [خالد] وشقيقته [مريم] في القصف
قتل [خالد العلي] وشقيقه [محمد] في القصف
قتل [خالد العلي] وشقيقه [محمد العلي] في القصف
قتل [خالد العلي] وابن عمه [محمد] في القصف
قتل [خالد العلي] ونجله [محمد] في القصف
قتل [خالد العلي] ووالده [محمود] في القصف
قتل [خالد العلي] ووالدته [فاطمة] في القصف
قتل [خالد العلي] وصديقه [محمد] في القصف
قتل [خالد العلي] ومرافقه [محمد] في القصف
قتل [خالد العلي] وحفيده [محمد] في القصف
قتل [خالد العلي] وأخوه [محمد] في القصف
قتل [خالد العلي] وأخيه [محمد] في القصف
قتل [خالد العلي] وزوجته [فاطمة الأحمد] في القصف
قتل [خالد العلي] وزوجته الحامل في القصف
قتل [خالد العلي] وطفله الرضيع في القصف
قتل [خالد العلي] وزوجته وأطفاله في القصف
قال والده إن الطريق مغلق
قتل الرجل وابنه أمس في القصف
""".strip().splitlines()


@pytest.mark.parametrize("marked", KIN)
def test_relatives_that_are_named_by_their_given_name(marked: str) -> None:
    wanted = [piece.split("]")[0] for piece in marked.split("[")[1:]]
    assert found(marked.replace("[", "").replace("]", "")) == wanted


@pytest.mark.parametrize(
    ("sentence", "people", "names"),
    [
        (
            "قتل خالد العلي وزوجته فاطمة وطفلهما أحمد في قصف على مدينة إدلب أمس.",
            3,
            ["خالد العلي", "فاطمة", "أحمد"],
        ),
        ("قتل رجل وزوجته فاطمة في قصف على مدينة إدلب أمس.", 2, ["فاطمة"]),
        ("قتل الطفل خالد وشقيقته مريم في قصف على مدينة إدلب أمس.", 2, ["خالد", "مريم"]),
        ("قتل خالد العلي وزوجته ريم في قصف على مدينة إدلب أمس.", 2, ["خالد العلي", "ريم"]),
    ],
)
def test_each_relative_is_counted_and_named(sentence: str, people: int, names: list[str]) -> None:
    (one,) = [claim for claim in claims(sentence) if claim.kind == "incident"]
    assert [(row.status, row.min, row.max) for row in one.casualties or ()] == [("killed", people, people)]
    assert [person.name for person in one.people] == names


@pytest.mark.parametrize("kin", ["وابنه سامر", "وشقيقه سامر حداد"])
def test_a_son_or_brother_is_named_too(kin: str) -> None:
    (one,) = [c for c in claims(f"قتل خالد العلي {kin} في قصف على مدينة إدلب أمس.") if c.kind == "incident"]
    assert len(one.people) == 2
