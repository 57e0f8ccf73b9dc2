"""One actor in many wordings: the same id, whatever the article, clitic, inflection or spelling."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import actor, find_actors, resolve_actors


def ids(text: str, country: str | None = "SY") -> list[str | None]:
    tokens = tokenize(fold(text))
    return [m.actor for m in resolve_actors(find_actors(tokens), tokens, country, None)]


@pytest.mark.parametrize(
    ("id", "names"),
    [
        (
            "islamic-state",
            [
                "تنظيم داعش",
                "داعش",
                "تنظيم الدولة الإسلامية",
                "تنظيم الدولة",
                "لداعش",
                "وداعش",
                "بداعش",
                "تنظيم \"داعش\"",
                "«داعش»",
                "د.اعش",
            ],
        ),
        ("sdf", ["قسد", "قوات سوريا الديمقراطية", "لقسد", "وقسد", "\"قسد\"", "قوات سورية الديمقراطية", "ميليشيا قسد"]),
        (
            "houthis",
            [
                "الحوثيون",
                "الحوثيين",
                "جماعة الحوثي",
                "ميليشيا الحوثي",
                "مليشيات الحوثي",
                "للحوثيين",
                "والحوثيون",
                "جماعة أنصار الله",
            ],
        ),
        (
            "syrian-government-forces",
            ["قوات النظام", "قوات النظام السوري", "لقوات النظام", "وقوات النظام", "قوات الأسد", "قوّات النظام"],
        ),
        ("rapid-support-forces", ["قوات الدعم السريع", "الدعم السريع", "ميليشيا الدعم السريع", "للدعم السريع"]),
        ("hezbollah", ["حزب الله", "حزب الله اللبناني", "لحزب الله", "وحزب الله", "ميليشيا حزب الله"]),
        ("hayat-tahrir-al-sham", ["هيئة تحرير الشام", "لهيئة تحرير الشام", "تحرير الشام"]),
        ("russia", ["القوات الروسية", "الجيش الروسي", "الطيران الروسي", "للقوات الروسية"]),
        ("turkey", ["القوات التركية", "الجيش التركي", "للجيش التركي"]),
        ("international-coalition", ["التحالف الدولي", "قوات التحالف الدولي", "للتحالف الدولي"]),
    ],
)  # fmt: skip
def test_one_actor_in_many_wordings(id: str, names: list[str]) -> None:
    found = {name: ids(f"وقعت اشتباكات مع {name} أمس.") for name in names}
    assert found == {name: [id] for name in names}


@pytest.mark.parametrize(
    ("country", "id"),
    [
        ("SD", "sudanese-army"),
        ("IQ", "iraqi-army"),
        ("LB", "lebanese-army"),
        ("EG", "egyptian-army"),
    ],
)
def test_the_army_is_that_of_the_country(country: str, id: str) -> None:
    assert ids("هاجم مسلحون نقطة للجيش أمس.", country)[-1:] == [id]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "افتتح الوزير مستشفى جديداً.",
        "ارتفعت أسعار الخبز والوقود.",
        "هطلت أمطار غزيرة على المدينة.",
        "123 456",
    ],
)
def test_no_actor_where_none_is_named(text: str) -> None:
    assert ids(text) == []


def test_two_actors_stand_in_their_order() -> None:
    assert ids("اندلعت اشتباكات بين قسد وتنظيم داعش قرب الحدود.") == ["sdf", "islamic-state"]
    assert ids("اندلعت اشتباكات بين تنظيم داعش وقسد قرب الحدود.") == ["islamic-state", "sdf"]


@pytest.mark.parametrize("id", ["islamic-state", "sdf", "houthis", "hezbollah", "rapid-support-forces"])
def test_an_actor_bears_all_its_names(id: str) -> None:
    one = actor(id)
    assert one.id == id
    assert all(name.name.strip() for name in one.all_names())


def test_an_unknown_actor_is_an_error() -> None:
    with pytest.raises(KeyError):
        actor("no-such-actor")


@pytest.mark.parametrize(
    "place", ["ساحة عقبة بن نافع", "بشارع عقبة بن نافع", "جامع عقبة بن نافع", "ومدرسة عقبة بن نافع"]
)
def test_a_street_called_after_whom_a_group_is_called_after_is_no_actor(place: str) -> None:
    assert ids(f"انفجرت سيارة قرب {place}", "IQ") == []
    assert ids("هاجمت كتيبة عقبة بن نافع دورية", "TN") == ["uqba-bin-nafi-brigade"]
