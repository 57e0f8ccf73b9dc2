"""Who accuses another of a deed or condemns it has not done it (codebook §8)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def parts(text: str) -> set[tuple[str, str | None]]:
    found = read(document("s", text, published="2025-05-07")).claims
    first = next(c for c in found if c.kind == "incident")
    return {(p.role, p.actor) for p in first.parties}


CONDEMNED = [
    ('نددت "قسد" بقصف مدفعي طال منازل في مدينة الرقة.', set()),
    ("نددت قوات سوريا الديمقراطية بقصف مدفعي طال منازل في مدينة الرقة.", set()),
    ("ندد الجيش السوري بالاتفاق وقصف مواقع قسد في منبج.", {("initiator", "syrian-army"), ("target", "sdf")}),
    ("قصفت قوات سوريا الديمقراطية بالمدفعية قرية السبخة.", {("initiator", "sdf")}),
    ('اتهمت "قسد" الجيش السوري بشن هجومين على محيط سد الفرات.', {("initiator", "syrian-army")}),
    ("اتهمت قسد الجيش السوري بشن هجومين على محيط سد الفرات.", {("initiator", "syrian-army")}),
    (
        'اتهم "مجلس سوريا الديمقراطية" فصائل "الجيش الوطني" بقصف قرية السبخة.',
        {("initiator", "syrian-national-army")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CONDEMNED)
def test_who_condemns_or_accuses_has_not_done_it(text: str, expected: set[tuple[str, str]]) -> None:
    assert parts(text) == expected


OWNED = [
    (
        "هاجم التنظيم نقطة الجسر التابعة لقوات سوريا الديمقراطية.",
        {("initiator", "islamic-state"), ("target", "sdf")},
    ),
    ("هاجم التنظيم نقطة تابعة لقوات سوريا الديمقراطية.", {("initiator", "islamic-state"), ("target", "sdf")}),
    ("هاجمت الميليشيات المتطرفة التابعة لتنظيم داعش قرية الكسرة.", {("initiator", "islamic-state")}),
]


@pytest.mark.parametrize(("text", "expected"), OWNED)
def test_a_thing_between_a_common_noun_and_an_owner_is_what_is_owned(
    text: str, expected: set[tuple[str, str]]
) -> None:
    assert parts(text) == expected


COMMANDS = [
    ("أعلنت القيادة العامة لقوى الأمن الداخلي (الآسايش) أن قواتها قتلت مسلحا في الشدادي.", "asayish"),
    ("أعلنت القيادة العامة لقوات سوريا الديمقراطية أن قواتها قصفت قرية السبخة.", "sdf"),
    ("قالت القيادة العامة إن قواتها قصفت مواقع قسد في منبج.", "syrian-army"),
    ("أعلنت القيادة العامة للجيش أن قواتها قصفت مواقع قسد في منبج.", "syrian-government-forces"),
]


@pytest.mark.parametrize(("text", "doer"), COMMANDS)
def test_a_general_command_is_of_whom_it_leads(text: str, doer: str) -> None:
    assert ("initiator", doer) in parts(text)
