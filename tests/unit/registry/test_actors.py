"""Actors found and resolved in short sentences."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import ActorMention, find_actors, resolve_actors

BEFORE, AFTER = date(2023, 5, 1), date(2025, 5, 1)


def read(text: str, country: str | None = "SY", when: date | None = BEFORE) -> list[tuple[str, str | None]]:
    tokens = tokenize(fold(text))
    found = resolve_actors(find_actors(tokens), tokens, country, when)
    return [(text[tokens[m.first].start : tokens[m.last].end], m.actor) for m in found]


def ids(text: str, country: str | None = "SY", when: date | None = BEFORE) -> list[str | None]:
    return [actor for _, actor in read(text, country, when)]


def mentions(text: str) -> list[ActorMention]:
    return find_actors(tokenize(fold(text)))


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("الجيش السوري", "syrian-government-forces", "syrian-army"),
        ("قوات الحكومة السورية", "syrian-government-forces", "syrian-army"),
        ("الجيش", "syrian-government-forces", "syrian-army"),
        ("القوات الحكومية", "syrian-government-forces", "syrian-army"),
        ("قوات الأمن", "syrian-security-services", "general-security"),
        ("الحكومة السورية", "syrian-government", "syrian-transitional-government"),
    ],
)
def test_the_syrian_state_is_another_after_december_2024(name: str, before: str, after: str) -> None:
    assert ids(f"قصف {name} البلدة", when=date(2024, 12, 8)) == [before]
    assert ids(f"قصف {name} البلدة", when=date(2024, 12, 9)) == [after]


@pytest.mark.parametrize(
    ("country", "army"),
    [("IQ", "iraqi-army"), ("SD", "sudanese-army"), ("LB", "lebanese-army"), ("PS", "israel"), (None, None)],
)
def test_the_bare_army_is_the_army_of_the_country(country: str | None, army: str | None) -> None:
    assert ids("وقال الجيش في بيان", country) == [army]


def test_the_bare_army_is_first_of_all_the_one_the_report_named() -> None:
    assert ids("أعلن الجيش الإسرائيلي ذلك، وأضاف الجيش أنه", "LB") == ["israel", "israel"]


def test_words_of_kind_belong_to_the_name_and_men_do_not() -> None:
    assert read("عناصر من تنظيم “داعش” وميليشيا قسد") == [
        ("تنظيم “داعش", "islamic-state"),
        ("وميليشيا قسد", "sdf"),
    ]


def test_a_common_noun_stands_for_the_one_named_before() -> None:
    text = "هاجم تنظيم الدولة “لواء الباقر” وقال “اللواء” إن التنظيم انسحب"
    assert ids(text) == ["islamic-state", "liwa-al-baqir", "liwa-al-baqir", "islamic-state"]


def test_a_rank_is_no_brigade() -> None:
    assert ids("مقتل عنصر من لواء القدس. وقتل اللواء ركن فلان، واللواء محمد") == ["liwa-al-quds"]


def test_numbered_units_are_made_by_a_pattern_and_elsewhere_are_the_army() -> None:
    assert ids("من مرتبات الفرقة 17 والفرقة السابعة عشرة") == ["17th-division", "17th-division"]
    assert ids("هجوم على الفرقة السادسة", "SD") == ["sudanese-army"]


def test_an_adjective_names_the_doer_beside_arms_only() -> None:
    found = mentions("قصفت مسيّرة إسرائيلية وطائرات حربية روسية الحدود السورية وعمالاً سوريين")
    assert [(m.actor, m.adjective) for m in found] == [("israel", True), ("russia", True)]


def test_mentions_say_whether_they_are_persons_and_what_is_written_onto_them() -> None:
    found = mentions("هجوم للحوثيين وإرهابيي داعش على قسد")
    assert [(m.actor, m.plural_person, m.proclitics) for m in found] == [
        ("houthis", True, "ل"),
        ("islamic-state", True, "و"),
        ("sdf", False, ""),
    ]
