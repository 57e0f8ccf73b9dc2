"""How English posts put their figures and places: the codebook's rules for counts (§3, §8) in the other language."""

from __future__ import annotations

import pytest

from marsad.model.span import Span
from marsad.reading.page.english_post import PostTold, read_post

Bounds = tuple[int, int | None]


def told(text: str) -> PostTold:
    return read_post(text, Span(0, len(text)))


def harm(text: str) -> tuple[list[Bounds], list[Bounds]]:
    """The bounds of the killed and of the wounded."""
    found = told(text)
    return [(c.min, c.max) for c in found.killed], [(c.min, c.max) for c in found.wounded]


@pytest.mark.parametrize(
    ("text", "killed", "wounded"),
    [
        ("Airstrike on Hajin kills 3, wounds 7", [(3, 3)], [(7, 7)]),
        ("Airstrike on Hajin killing 3, wounding 7", [(3, 3)], [(7, 7)]),
        ("3 killed, 7 wounded in Hajin", [(3, 3)], [(7, 7)]),
        ("3 killed and 7 others wounded in Hajin", [(3, 3)], [(7, 7)]),
        ("3 were killed, 7 were injured", [(3, 3)], [(7, 7)]),
        ("Three soldiers were killed and seven others were injured", [(3, 3)], [(7, 7)]),
        ("One civilian was killed and one wounded", [(1, 1)], [(1, 1)]),
        ("Shelling on Hajin leaves 12 dead, 3 injured", [(12, 12)], [(3, 3)]),
        ("Shelling on Hajin leaves at least 12 dead and dozens injured", [(12, None)], [(20, None)]),
        ("Four civilians were killed and others injured", [(4, 4)], []),
        ("10 SDF fighters killed", [(10, 10)], []),
        ("10 members of SDF killed", [(10, 10)], []),
        ("at least one person killed", [(1, None)], []),
        ("no fewer than 7 dead", [(7, None)], []),
        ("twelve hundred killed", [(1200, 1200)], []),
        ("a hundred killed", [(100, 100)], []),
        ("scores killed", [(20, None)], []),
        ("Thousands killed", [(2000, None)], []),
        ("several wounded", [], [(2, None)]),
        ("IED targets vehicle near Hajin, 2 fighters killed", [(2, 2)], []),
        ("Attack did not kill anyone", [], []),
        ("No casualties were reported after shelling on Hajin", [], []),
        ("2 missiles hit Hajin at 10 pm", [], []),
        ("12 km east of Hajin", [], []),
        ("12 gunmen attacked the village of Hajin", [], []),
        ("A 12 year old boy was killed in Hajin", [(1, 1)], []),
        ("A 12-year-old boy was killed in Hajin", [(1, 1)], []),
        ("A man was killed in Hajin", [(1, 1)], []),
        ("A child was wounded by a landmine in Hajin", [], [(1, 1)]),
        ("Two brothers were killed in Hajin", [(2, 2)], []),
        ("No one was killed in the shelling of Hajin", [], []),
        ("No civilians were killed in the shelling of Hajin", [], []),
        ("5 airstrikes on Hajin killed 3", [(3, 3)], []),
        ("3 gunmen killed 2 civilians in Hajin", [(2, 2)], []),
        ("Between 5 and 8 fighters killed near Hajin", [(5, 8)], []),
        ("5-8 fighters killed near Hajin", [(5, 8)], []),
        ("As many as 40 killed", [(0, 40)], []),
        ("one hundred and twenty killed", [(120, 120)], []),
        ("a dozen killed", [(12, 12)], []),
        ("two dozen killed", [(24, 24)], []),
        ("half a dozen killed", [(6, 6)], []),
        ("Airstrike killed 3 people, including 2 children, in Hajin", [(3, 3)], []),
        ("Airstrike killing 1 woman and 2 children in Hajin", [(3, 3)], []),
        ("Four children and a woman were killed in Hajin", [(5, 5)], []),
        ("Airstrike wounding a woman and two children in Hajin", [], [(3, 3)]),
        ("Death toll from the airstrike on Hajin rises to 12", [(12, 12)], []),
        ("many killed in Hajin", [(2, None)], []),
    ],
)
def test_the_killed_and_the_wounded(text: str, killed: list[Bounds], wounded: list[Bounds]) -> None:
    assert harm(text) == (killed, wounded)


@pytest.mark.parametrize(
    ("text", "measure", "least", "most"),
    [
        ("3k fighters gather near Hajin", "fighters", 3000, 3000),
        ("2.5k fighters gather near Hajin", "fighters", 2500, 2500),
        ("Thousands of people flee Hajin", "civilians", 2000, None),
        ("1.5 million people displaced", "civilians", 1500000, 1500000),
        ("300 troops arrived in Hajin", "fighters", 300, 300),
        ("more than 40 residents left Hajin", "civilians", 41, None),
    ],
)
def test_how_many_are_there(text: str, measure: str, least: int, most: int | None) -> None:
    assert [(c.measure, c.min, c.max) for c in told(text).strengths] == [(measure, least, most)]


def test_the_children_among_the_dead_are_no_strength() -> None:
    assert told("Airstrike killed 3 people, including 2 children, in Hajin").strengths == ()


@pytest.mark.parametrize(
    ("text", "name", "relation", "place"),
    [
        ("shelling on the village of Sarmin", "Sarmin", "in", "sy-sarmin"),
        ("shelling in Sarmin", "Sarmin", "in", "sy-sarmin"),
        ("shelling near Sarmin", "Sarmin", "near", "sy-sarmin"),
        ("shelling close to Sarmin", "Sarmin", "near", "sy-sarmin"),
        ("shelling outside Sarmin", "Sarmin", "near", "sy-sarmin"),
        ("shelling on the outskirts of Sarmin", "Sarmin", "outskirts", "sy-sarmin"),
        ("shelling in the countryside of Idlib", "Idlib", "countryside", "sy-idlib-city"),
        (
            "shelling in western countryside of Deir ez-Zor",
            "Deir ez-Zor",
            "countryside",
            "sy-deir-ez-zor-city",
        ),
        ("shelling in Idlib countryside", "Idlib", "countryside", "sy-idlib-city"),
        ("airstrikes on #Idlib", "#Idlib", "in", "sy-idlib-city"),
        ("clashes in Al Fasher", "Al Fasher", "in", "sd-g379555"),
        ("clashes in el-Fasher", "el-Fasher", "in", "sd-g379555"),
        ("drone strike in Khan Younis", "Khan Younis", "in", "ps-g281124"),
        ("shelling in Khan Yunis", "Khan Yunis", "in", "ps-g281124"),
        ("shelling in Deir al-Zor", "Deir al-Zor", "in", "sy-deir-ez-zor-city"),
        ("airstrikes on Saraqib, Idlib", "Saraqib", "in", "sy-saraqib"),
    ],
)
def test_where(text: str, name: str, relation: str, place: str) -> None:
    assert [(p.name, p.relation, p.place.id) for p in told(text).places] == [(name, relation, place)]


@pytest.mark.parametrize(
    "text",
    ["May peace prevail", "Thanks to all in the team", "Homs sweet Homs", "in the morning", "Abu Ali killed"],
)
def test_no_place_where_none_is_led_to(text: str) -> None:
    assert told(text).places == ()
