import pytest

from marsad.evaluate.names import Actors, contained, norm, same_name

ACTORS = Actors(
    {"islamic-state": ["تنظيم الدولة", "داعش", "ISIS"], "sdf": ["قسد", "Syrian Democratic Forces"]}
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قُتِلَ", "قتل"),
        ("الأحمد", "احمد"),
        ("عبد الله", "عبدالله"),
        ("٢٠١٤", "2014"),
        ("«المرصد السوري»", "المرصد السوري"),
        ("قـ.ـتل", "قتل"),
        ("والميادين", "الميادين"),
    ],
)
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    assert norm(one) == norm(other)


def test_a_name_inside_another_is_the_same_from_two_words_on() -> None:
    assert same_name("هيثم النايف", "العقيد هيثم النايف")
    assert not same_name("هيثم", "هيثم النايف")
    assert not contained("المرصد", "المرصد السوري لحقوق الإنسان ومصادر أخرى")
    assert not contained("", "المرصد")


def test_an_id_that_names_another_actor_outweighs_the_words() -> None:
    assert ACTORS.same("islamic-state", "isis")
    assert ACTORS.same("islamic-state", None, "داعش")
    assert ACTORS.same("islamic-state", "some-other-registry-id", "داعش")
    assert not ACTORS.same("islamic-state", "sdf", "داعش")
    assert ACTORS.same(("sdf", "islamic-state"), "islamic-state")
    assert not ACTORS.same("islamic-state", None)
    assert ACTORS.same("unlisted-brigade", "unlisted brigade")


def test_ends_of_relations_are_actors_people_or_years() -> None:
    assert ACTORS.same_end("sdf", "sdf", "قوات")
    assert ACTORS.same_end("سالم الخطيب", None, "الدكتور سالم الخطيب")
    assert ACTORS.same_end(2014, None, "منتصف 2014")
    assert not ACTORS.same_end(2014, None, "منتصف 2015")
    assert not ACTORS.same_end("سالم الخطيب", None, None)
