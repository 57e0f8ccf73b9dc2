"""Persons named beside the counted groups, and what became of those aimed at."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def people(text: str) -> dict[str, str | None]:
    claims = read(document("a", text, published="2025-05-10")).claims
    return {p.name: p.status for c in claims if c.kind == "incident" and c.people for p in c.people}


def rows(text: str) -> list[tuple[str, int | None, str | None]]:
    claims = read(document("a", text, published="2025-05-10")).claims
    return [(r.status, r.min, r.actor) for c in claims if c.casualties for r in c.casualties]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("أطلق مجهولون النار أمس على الشاب سامر العلي في بلدة صيدا، وأردوه قتيلاً.", {"سامر العلي": "killed"}),
        (
            "استهدف انفجار أمس سيارة قائد الشرطة النقيب سامر العلي في بلدة صيدا، ما أدى إلى مقتله.",
            {"سامر العلي": "killed"},
        ),
        (
            "أصيب الصحافي سامر العلي برصاص قناص أمس في صيدا قبل أن يقضي متأثراً بإصابته.",
            {"سامر العلي": "killed"},
        ),
        ("شيع أهالي بلدة صيدا أمس جثمان الشاب سامر العلي.", {"سامر العلي": "killed"}),
        ("اغتيل ضباط في صنعاء كان آخرهم اغتيالاً أمس بحق القيادي سامر العلي.", {"سامر العلي": "killed"}),
        (
            "قُتل أمس في حلب ستة عناصر منهم المسؤول الميداني في الزبداني وهو محمد قاسم العلي.",
            {"محمد قاسم العلي": "killed"},
        ),
        (
            "قُتل المواطن سامر العلي أمس في حيس، بالإضافة إلى سائق الدراجة خالد مشعل.",
            {"سامر العلي": "killed", "خالد مشعل": "killed"},
        ),
        ("سلّم الإرهابي سامر العلي نفسه أمس للجيش في سكيكدة.", {"سامر العلي": "captured"}),
    ],
)
def test_what_became_of_a_person(text: str, found: dict[str, str]) -> None:
    assert people(text) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ألقى مسلحون أمس قنبلة يدوية على منزل الناشط سامر العلي في بلدة صيدا.", "سامر العلي"),
        ("اقتحمت مجموعة بقيادة القيادي الحوثي أبو خولة المروني أمس قرية في ذمار.", "أبو خولة المروني"),
    ],
)
def test_who_is_aimed_at_or_leads_has_no_fate(text: str, name: str) -> None:
    assert people(text) == {name: None}


@pytest.mark.parametrize(
    "text",
    [
        "قتلت قوات النظام أمس ثلاثة مدنيين في بلدة صيدا، وقال سامر العلي إن القتلى من عائلته.",
        "قصف الطيران أمس مواقع القوات الموالية للرئيس سامر العلي في صنعاء وقتل ثلاثة عناصر.",
        "قُتل ثلاثة مدنيين أمس في حلب. وأوضح الدكتور سامر العلي أن القتلى نقلوا إلى المشفى.",
        "قدم الوزير سامر العلي التزاماً بأن يعرف العالم بأسره ما جرى في قضية المفقودين في حلب أمس.",
    ],
)
def test_voices_and_patrons_are_no_victims(text: str) -> None:
    assert people(text) == {}


def test_a_person_without_a_row_is_one() -> None:
    assert rows("شيع أهالي بلدة صيدا أمس جثمان الشاب سامر العلي.") == [("killed", 1, "civilians")]
    assert rows("شيعت بلدة صيدا أمس أسرة الشاب سامر العلي.")[:1] != [("captured", 1, "civilians")]


def test_a_denied_death_is_none() -> None:
    found = people("استهدفت غارة أمس القيادي سامر العلي في حلب ولم تتأكد وفاته.")
    assert found["سامر العلي"] is None


def test_names_of_the_same_words_in_another_order_are_two_persons() -> None:
    text = "قُتل مدنيان أمس في حلب وهما: عمر عجلة بن زكي (65 عاماً) – زكي عجلة بن عمر (40 عاماً)."
    assert list(people(text)) == ["عمر عجلة بن زكي", "زكي عجلة بن عمر"]


def test_names_go_on_behind_ages() -> None:
    text = "أدى الهجوم أمس في بلدة صيدا إلى مقتل سامر العلي 45عام، خالد حسن 35عام وشادية محمود صالح 13عام."
    assert people(text) == {"سامر العلي": "killed", "خالد حسن": "killed", "شادية محمود صالح": "killed"}
    assert rows(text) == [("killed", 3, "civilians")]


def test_names_do_not_go_on_over_another_verb() -> None:
    assert people("قُتل سامر العلي أمس في بلدة صيدا، وقال خالد حسن إنه كان قربه.") == {"سامر العلي": "killed"}


def test_a_list_belongs_to_the_group_and_no_pronoun_for_it() -> None:
    text = (
        "اختطف مسلحون أربعة رعاة قرب قرية براد، ثم أطلقوا سراحهم لقاء فدية. "
        "والأربعة هم سامر علي، وخالد حسن، وقدري بحري، ومحمد فتاح."
    )
    assert set(people(text).values()) == {"captured"}


def test_the_leader_of_those_harmed_is_not_one_of_them() -> None:
    assert people("قُتل أمس في صعدة 24 من ميليشيات الحوثي وعناصر الرئيس المخلوع سامر العلي.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "قُتل نجل القيادي سامر العلي أمس في بلدة صيدا برصاص مجهولين.",
        "أوقفت قوات الأمن أمس في عرسال زوجة سامر العلي، وهو قيادي في جبهة النصرة.",
    ],
)
def test_whose_relative_was_harmed_is_not_harmed(text: str) -> None:
    assert not [name for name, fate in people(text).items() if fate]


def test_who_did_it_is_not_harmed() -> None:
    found = people("قُتل العقيد خالد حسن أمس في اللاذقية من قبل سامر العلي.")
    assert found["خالد حسن"] == "killed"
    assert found.get("سامر العلي") is None


def test_the_dead_are_no_voices() -> None:
    text = "وثق ناشطون حريقاً في بلدة دوما أمس، حيث توفي سعد الحسن وزوجته رهام بحسب شهود."
    claims = read(document("a", text, published="2025-05-10")).claims
    sources = {s.name for c in claims for chain in c.sources or () for s in chain}
    assert not any("رهام" in name or "سعد" in name for name in sources)
