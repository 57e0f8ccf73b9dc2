"""Names of the registry as posts and pages have them: the same actor, outlet or place, however it is written.

A sample of all names of the registry, each in every wrapping; a name that means something else in its plain sentence
(a common word, a name of several owners) is not asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import actors, find_actors, resolve_actors
from marsad.registry.outlets import find_outlets, outlets, resolve_outlets
from marsad.registry.places import find_places, places, resolve_places

JOINING = "سشصضطظعغفقكلمنهيبتثجحخ"  # letters that tatweel can follow
STEP = 12  # every so many names of the registry


def drawn(name: str) -> str:
    """With tatweel behind each letter that it can follow inside a word."""
    return "".join(
        letter + ("ـ" if letter in JOINING and n + 1 < len(name) and name[n + 1] not in " -" else "")
        for n, letter in enumerate(name)
    )


WRAPPINGS: dict[str, Callable[[str], str]] = {
    "in quotation marks": lambda name: f'"{name}"',
    "in Arabic quotation marks": lambda name: f"«{name}»",
    "in brackets": lambda name: f"({name})",
    "as a hashtag": lambda name: "#" + name.replace(" ", "_"),
    "in bold type": lambda name: f"**{name}**",
    "with tatweel": drawn,
    "without hamza and dots": lambda name: name.translate(str.maketrans("أإآةى", "ااا" + "هي")),
    "before a stop": lambda name: f"{name}.",
    "before a comma": lambda name: f"{name}،",
    "before a line end": lambda name: f"{name}\n",
    "with wide spaces": lambda name: name.replace(" ", "  "),
    "with spaces that do not break": lambda name: name.replace(" ", "\u00a0"),
    "behind a mark of direction": lambda name: f"\u200f{name}\u200f",
}
CLITICS = ["و", "ب", "ل", "ف", "ول", "وب"]


def behind(clitic: str, name: str) -> str:
    """لل for ل and the article; of three ل two are written."""
    if clitic.endswith("ل") and name.startswith("ال"):
        return clitic + (name[2:] if name.startswith("الل") else "ل" + name[2:])
    return clitic + name


def actor_ids(text: str, country: str | None) -> list[str | None]:
    tokens = tokenize(fold(text))
    return [m.actor for m in resolve_actors(find_actors(tokens), tokens, country, None)]


def outlet_ids(text: str, country: str | None) -> list[str | None]:
    return [m.id for m in resolve_outlets(find_outlets(tokenize(fold(text)), country), country)]


def sampled_actors() -> Iterator[tuple[str, str, str | None]]:
    """(name, id, country) of names that mean their actor in a plain sentence."""
    names = [
        (n.name, one.id, n.country[0] if n.country else one.country)
        for one in actors().values()
        for n in one.all_names()
    ]
    for name, id, country in names[::STEP]:
        if actor_ids(f"أعلن مصدر أن {name} أغلق الطريق", country) == [id]:
            yield name, id, country


@pytest.fixture(scope="module")
def some_actors() -> list[tuple[str, str, str | None]]:
    found = list(sampled_actors())
    assert len(found) > 200
    return found


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_an_actor(some_actors: list[tuple[str, str, str | None]], wrapping: str) -> None:
    write = WRAPPINGS[wrapping]
    missed = [
        name
        for name, id, country in some_actors
        if actor_ids(f"أعلن مصدر أن {write(name)} أغلق الطريق", country) != [id]
    ]
    assert missed == []


# A capital stands for its government only where it does something, so that a letter before it makes it a place.
@pytest.mark.parametrize("clitic", CLITICS)
def test_an_actor_behind_a_letter(some_actors: list[tuple[str, str, str | None]], clitic: str) -> None:
    missed = [
        name
        for name, id, country in some_actors
        if len(name.split()) > 1
        and len(name.split()[0]) > 1
        and id not in ("palestinian-authority", "israel", "uae", "ethiopian-forces", "unidentified-gunmen")
        and actor_ids(f"أعلن مصدر أن الطريق {behind(clitic, name)} أغلق", country) != [id]
    ]
    assert missed == []


@pytest.mark.parametrize("wrapping", [w for w in WRAPPINGS if w != "before a line end"])
def test_an_outlet(wrapping: str) -> None:
    write = WRAPPINGS[wrapping]
    names = [
        (n.name, one.id, n.country[0] if n.country else one.country)
        for one in outlets().values()
        for n in one.all_names()
    ]
    missed = []
    asked = 0
    for name, id, country in names[:: STEP // 2]:
        if any("A" <= letter <= "z" for letter in name):
            continue  # of Latin letters a hashtag makes one word
        if outlet_ids(f"وقالت {name} إن الطريق أغلق", country) == [id]:
            asked += 1
            if outlet_ids(f"وقالت {write(name)} إن الطريق أغلق", country) != [id]:
                missed.append(name)
    assert asked > 50
    assert missed == []


NOUNS = {"city": "مدينة", "town": "بلدة", "village": "قرية"}
COUNTRIES = ("SY", "IQ", "YE", "LY", "SD", "LB", "PS")


@pytest.fixture(scope="module")
def some_places() -> list[tuple[str, str, str, str]]:
    """(noun, name, id, country) of settlements that a plain sentence finds."""
    known = [p for p in places().values() if p.country in COUNTRIES and p.kind in NOUNS]
    found = []
    for place in known[:: 2 * STEP]:
        noun, name = NOUNS[place.kind], place.names[0]
        if place_ids(f"وقع الحادث في {noun} {name} أمس", place.country) == [place.id]:
            found.append((noun, name, place.id, place.country))
    assert len(found) > 100
    return found


def place_ids(text: str, country: str) -> list[str | None]:
    tokens = tokenize(fold(text))
    return [one and one.id for one in resolve_places(find_places(tokens), tokens, country)]


@pytest.mark.parametrize("wrapping", [w for w in WRAPPINGS if w != "in brackets"])
def test_a_place(some_places: list[tuple[str, str, str, str]], wrapping: str) -> None:
    write = WRAPPINGS[wrapping]
    missed = [
        name
        for noun, name, id, country in some_places
        if place_ids(f"وقع الحادث في {noun} {write(name)} أمس", country) != [id]
    ]
    assert missed == []


@pytest.mark.parametrize("before", ["ب", "ل", "قرب ", "من ", "على ", "إلى ", "داخل ", "باتجاه "])
def test_a_place_behind_each_preposition(some_places: list[tuple[str, str, str, str]], before: str) -> None:
    missed = [
        name
        for noun, name, id, country in some_places
        if place_ids(f"وقع الحادث {before}{noun} {name} أمس", country) != [id]
    ]
    assert missed == []
