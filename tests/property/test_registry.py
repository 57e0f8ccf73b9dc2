"""Mentions of actors and outlets in any run of words: in order, apart, and never an error."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actor_resolver import MEDIATORS
from marsad.registry.actors import actor, actors, find_actors, resolve_actors
from marsad.registry.outlets import find_outlets, outlet, outlets, resolve_outlets

NAMES = [n.name for one in actors().values() for n in one.all_names()]
VOICES = [n.name for one in outlets().values() for n in one.all_names()]
COMMON = [
    "الجيش",
    "عصابة",
    "من",
    "لواء",
    "الثامن",
    "444",
    "«",
    "»",
    "\n",
    "،",
    "مسلحين",
    "قوات",
    "وأضافت",
    "الشبكة",
]
TEXTS = st.lists(st.sampled_from(NAMES) | st.sampled_from(VOICES) | st.sampled_from(COMMON), max_size=40)
COUNTRIES = st.sampled_from(["SY", "IQ", "YE", "LY", "SD", "LB", "PS", "FR", None])


@given(TEXTS.map(" ".join), COUNTRIES)
@settings(max_examples=150, deadline=None)
def test_actors_stand_in_order_and_apart(text: str, country: str | None) -> None:
    tokens = tokenize(fold(text))
    found = find_actors(tokens)
    ends = [-1, *(m.last for m in found)]
    assert all(end < m.first <= m.last < len(tokens) for end, m in zip(ends, found, strict=False))
    meant = resolve_actors(found, tokens, country, None)
    kept = {m.first for m in meant}  # who only mediates is left out
    assert [m.first for m in meant] == [m.first for m in found if m.first in kept]
    assert all(m.first in kept for m in found if m.actor not in MEDIATORS)
    assert all(actor(m.actor).id == m.actor for m in meant if m.actor is not None)


@given(TEXTS.map(" ".join), COUNTRIES)
@settings(max_examples=150, deadline=None)
def test_outlets_stand_in_order_and_apart(text: str, country: str | None) -> None:
    tokens = tokenize(fold(text))
    found = find_outlets(tokens, None)
    ends = [-1, *(m.last for m in found)]
    assert all(end < m.first <= m.last < len(tokens) for end, m in zip(ends, found, strict=False))
    assert all(outlet(m.id).id == m.id for m in resolve_outlets(found, country) if m.id is not None)
