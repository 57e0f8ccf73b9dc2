"""A report that is somebody's statement: over it or below it stands whose."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[tuple[list[str], str]]:
    """The sources of each incident, and how it is told."""
    claims = read(document("x", raw, published="2023-05-04", publisher="موقع الراصد")).claims
    return [
        ([v.name for chain in c.sources or () for v in chain], c.assertion or "")
        for c in claims
        if c.kind == "incident"
    ]


DEED = "نفذت قواتنا عملية ضد خلايا داعش في بلدة الشحيل وقتلت ثلاثة إرهابيين."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("بيان صادر عن قوات سوريا الديمقراطية إلى الرأي العام", "قوات سوريا الديمقراطية"),
        ("بيان عاجل من قوات سوريا الديمقراطية", "قوات سوريا الديمقراطية"),
        ("بيان رقم 12 لقوات سوريا الديمقراطية", "قوات سوريا الديمقراطية"),
        ("بيان رقم (3) صادر عن القيادة العامة لقوات الدعم السريع", "القيادة العامة لقوات الدعم السريع"),
        ("تصريح صحفي صادر عن حركة حماس", "حركة حماس"),
        ("بلاغ من غرفة عمليات بركان الغضب", "غرفة عمليات بركان الغضب"),
        ("بيان للجيش الوطني الليبي حول أحداث سرت", "الجيش الوطني الليبي"),
        ("نص بيان قوات الدعم السريع", "قوات الدعم السريع"),
    ],
)
def test_a_statement_is_the_word_of_who_issued_it(line: str, name: str) -> None:
    assert [sources for sources, _ in told(f"{line}\n\n{DEED}")] == [[name]]


def test_a_party_claims_what_its_statement_tells() -> None:
    line = "بيان صادر عن المركز الإعلامي لقوات سوريا الديمقراطية"
    assert told(f"{line}\n\n{DEED}") == [(["المركز الإعلامي لقوات سوريا الديمقراطية"], "claimed")]


def test_a_body_of_no_list_issues_statements_too() -> None:
    raw = "بيان صحفي من تنسيقية أهالي كتم\n\nقصفت قوات الدعم السريع حي الثورة في الفاشر وقتلت خمسة مدنيين."
    assert told(raw)[0][0] == ["تنسيقية أهالي كتم"]


def test_all_that_it_tells_is_his_but_what_another_voice_says() -> None:
    raw = (
        "بيان من قوات الدعم السريع\n\nقتلت قواتنا عشرين جنديا في هجوم على مدينة بارا.\n\n"
        "وقالت مصادر طبية إن خمسة مدنيين قتلوا في قصف جوي على مدينة نيالا."
    )
    assert [sources for sources, _ in told(raw)] == [["قوات الدعم السريع"], ["مصادر طبية"]]


@pytest.mark.parametrize(
    "line",
    ["بيان عسكري", "بيان أمريكي حول مقتل جندي في الشحيل", "بيان للرأي العام", "البيان الختامي لمؤتمر سوتشي"],
)
def test_a_line_that_names_nobody_makes_no_voice(line: str) -> None:
    assert all(not sources for sources, _ in told(f"{line}\n\nقُتل ثلاثة مدنيين في قصف على بلدة الشحيل."))
