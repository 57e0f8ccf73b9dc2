"""Outlets found in reports, by address, and at the head and foot of pages."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.outlets import find_outlets, outlet_by_domain, publisher_in, resolve_outlets


def read(text: str) -> list[tuple[str, str | None, str, bool]]:
    tokens = tokenize(fold(text))
    return [
        (text[tokens[m.first].start : tokens[m.last].end], m.id, m.kind, m.quoted)
        for m in find_outlets(tokens)
    ]


def test_known_voices_are_found_with_their_form_noun() -> None:
    text = "قال المرصد السوري لحقوق الإنسان، ونقلت شبكة “عين الفرات” عن فرانس برس"
    assert read(text) == [
        ("المرصد السوري لحقوق الإنسان", "sohr", "monitor", False),
        ("شبكة “عين الفرات", "ain-al-furat", "network", False),
        ("فرانس برس", "afp", "agency", False),
    ]


def test_an_everyday_word_is_an_outlet_only_in_quotation_marks_or_after_its_form_noun() -> None:
    assert read("في أعماق البادية") == []
    assert [found[1] for found in read('زعمت "أعماق" ووكالة أعماق')] == ["amaq", "amaq"]


def test_unknown_outlets_are_found_by_their_form() -> None:
    assert read("أفاد مصدر لشبكة “نهر الخبر” بذلك") == [("لشبكة “نهر الخبر", None, "network", True)]
    assert read("وذكرت شبكة الزيزفون أن") == [("شبكة الزيزفون", None, "network", False)]


@pytest.mark.parametrize("text", ["شبكة تهريب كبيرة", "بحسب صحيفة محلية", "موقع عسكري", "وفق مركز المدينة"])
def test_form_nouns_alone_are_no_outlet(text: str) -> None:
    assert read(text) == []


def test_an_address_tells_the_outlet() -> None:
    found = outlet_by_domain("https://www.syriahr.com/?p=1")
    assert found is not None
    assert found.id == "sohr"
    assert outlet_by_domain("https://example.org/syriahr.com") is None
    assert outlet_by_domain("http://[") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("خاص - شبكة ضفاف الفرات", "شبكة ضفاف الفرات"),
        ("منبر الصمود - خاص", "منبر الصمود"),
        ("حمص – الوكالة الأولى", "الوكالة الأولى"),
        ("📌 تابعونا ◽️ شبكة صدى الجنوب", "شبكة صدى الجنوب"),
        ("المرصد السوري لحقوق الإنسان – الجمعة ١٧ أيلول ٢٠٢١", "المرصد السوري لحقوق الإنسان"),
    ],
)
def test_publishers_sign_at_the_head(line: str, name: str) -> None:
    (found,) = publisher_in(
        ["عنوان طويل جداً لا يوقع فيه أحد من الناشرين أو الكتاب", "", line], lambda p: p == "حمص"
    )
    assert (found.name, found.line) == (name, 2)
    assert line[found.start : found.end] == name


def test_a_date_beside_a_place_is_no_publisher() -> None:
    assert publisher_in(["غزة | ٥ كانون الأول ٢٠٢٤"], lambda p: p == "غزة") == []


def ids(text: str, country: str | None = None) -> list[str | None]:
    return [m.id for m in resolve_outlets(find_outlets(tokenize(fold(text))), country)]


def test_a_bare_noun_stands_for_the_voice_named_before() -> None:
    text = "قال تجمع أحرار حوران إن الطريق مغلق. وأضاف التجمع أن. ونقلت وكالة سانا ذلك، وقالت الوكالة"
    found = find_outlets(tokenize(fold(text)))
    assert [m.id for m in found] == ["ahrar-horan", "ahrar-horan", "sana", "sana"]
    assert [m.same_as for m in found] == [None, found[0].first, None, found[2].first]
    assert ids("أضافت الشبكة أن") == []


def test_a_body_of_several_countries_waits_for_the_country() -> None:
    text = "وقالت وزارة الصحة ذلك"
    assert ids(text) == [None]
    assert ids(text, "PS") == ["gaza-health-ministry"]
    assert ids(text, "LB") == ["lebanese-health-ministry"]


def test_an_everyday_word_is_an_outlet_where_somebody_speaks_to_it() -> None:
    assert ids("قالت مصادر عسكرية للجزيرة إن") == ["al-jazeera"]
    assert ids("وفق مراسل الميادين") == ["almayadeen"]
    assert ids("في الجزيرة السورية والميادين") == []


def test_a_group_in_quotation_marks_is_no_outlet() -> None:
    assert ids('هاجم تجمع "أبناء السهل" الحاجز مع هيئة "تحرير الشام"') == []


@pytest.mark.parametrize(
    ("line", "id"),
    [("دمشق-سانا", "sana"), ("أربيل (كوردستان 24)- قُتل", "kurdistan24"), ("حلب – حرية برس:", "horrya-press")],
)
def test_known_publishers_sign_without_spaces_and_in_brackets(line: str, id: str) -> None:
    (found,) = publisher_in([line])
    assert found.id == id
    assert line[found.start : found.end] == found.name
