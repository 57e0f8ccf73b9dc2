"""Totals since something began: the deed, its sides and its places only date them (codebook §4)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(raw: str, published: str = "2024-10-12") -> list[Claim]:
    return list(read(document("x", raw, published=published)).claims)


@pytest.mark.parametrize(
    ("raw", "least"),
    [
        ("قال الجيش الإسرائيلي إن 340 من جنوده قتلوا منذ بدء العملية البرية في قطاع غزة.", 340),
        ("وقتل منذ بداية الهجوم على الباغوز 580 من عناصر داعش، حسب المرصد السوري.", 580),
        ("لقي 175 صحفياً مصرعهم في غزة منذ بداية الحرب، وفق المكتب الإعلامي الحكومي.", 175),
        ("سقط 120 جندياً قتلى في المدينة منذ سيطرتهم على زنجبار.", 120),
        ("قُتل 84 مدنياً في طرابلس منذ الهجوم عليها.", 84),
    ],
)
def test_since_a_beginning_many_are_a_total(raw: str, least: int) -> None:
    assert [(c.kind, c.measure, c.min) for c in claims(raw)] == [("tally", "killed", least)]


def test_places_since_when_are_not_where_they_were_counted() -> None:
    (tally,) = claims("961 شهيداً في الضفة الغربية منذ بدء الحرب على غزة")
    assert [p.name for p in tally.where] == ["الضفة الغربية"]


def test_who_is_named_as_one_of_two_who_fight_did_not_do_it_alone() -> None:
    raw = "منذ اندلاع الحرب بين الجيش وقوات الدعم السريع في 15 أبريل 2023 قُتل أكثر من 13 ألف شخص."
    (tally,) = claims(raw)
    assert tally.by is None


@pytest.mark.parametrize(
    ("raw", "land"),
    [
        ("أحصى المرصد منذ مطلع العام 28 ضربة إسرائيلية على الأراضي السورية.", "السورية"),
        ("وثقت الشبكة السورية لحقوق الإنسان مقتل 96 مدنياً في أيلول الماضي.", "السورية"),
        ("نفذ الجيش التركي 41 غارة على الأراضي العراقية منذ مطلع العام.", "العراقية"),
    ],
)
def test_an_adjective_names_the_land(raw: str, land: str) -> None:
    assert [p.name for c in claims(raw) if c.kind == "tally" for p in c.where] == [land]


@pytest.mark.parametrize(
    ("raw", "whole"),
    [
        (
            "وبذلك يرتفع عدد الشهداء في الضفة الغربية، بما فيها القدس، منذ مطلع العام إلى 317 شهيداً.",
            "الضفة الغربية",
        ),
        ("قتل 40 مدنياً في محافظة إدلب بما في ذلك مدينة سراقب خلال أيلول.", "إدلب"),
    ],
)
def test_a_part_named_with_the_area_is_not_where_all_were_counted(raw: str, whole: str) -> None:
    assert [p.name for c in claims(raw) if c.kind == "tally" for p in c.where] == [whole]
