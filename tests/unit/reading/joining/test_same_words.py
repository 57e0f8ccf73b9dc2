"""The words of a telling that say whether it goes on with what was told before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading import assembling
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same import features, leaning, weights
from marsad.reading.joining.same_words import of_both, of_later
from marsad.reading.reader import read
from tests.interpreted import needs_python


def told(monkeypatch: pytest.MonkeyPatch, text: str) -> list[Event]:
    """The events of its sentences, none put together."""
    seen: list[Event] = []
    with monkeypatch.context() as patched:
        patched.setattr(assembling, "_same_as", lambda event, found: seen.append(event))
        read(document("a", text, published="2024-05-22"))
    return seen


FIRST = "قصفت قوات النظام بلدة حاس أمس."


@needs_python
def test_a_deed_counts_by_its_lemma_and_harm_by_its_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    (event,) = told(monkeypatch, "استُشهد مدنيان بقصف على بلدة حاس أمس.")
    assert event.deeds == ("قصف",)
    assert "sentence: harm" in of_later(event)
    assert not any("استشهد" in name for name in of_later(event))


@needs_python
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قُتل", "استُشهد"),
        ("قوات النظام", "قوات الحكومة"),
        ("بلدة حاس", "مدينة سرمين"),
        ("ثلاثة مدنيين", "أربعة مدنيين"),
        ("أمس", "اليوم"),
    ],
)
def test_each_sides_words_and_figures_change_nothing(
    monkeypatch: pytest.MonkeyPatch, one: str, other: str
) -> None:
    text = "قُتل ثلاثة مدنيين بقصف نفذته قوات النظام على بلدة حاس أمس."
    assert one in text
    (before,), (after,) = (told(monkeypatch, t) for t in (text, text.replace(one, other)))
    assert of_later(before) == of_later(after)


@needs_python
def test_how_a_sentence_opens_and_what_stands_before_the_deed(monkeypatch: pytest.MonkeyPatch) -> None:
    (event,) = told(monkeypatch, "كما قصفت قوات النظام بلدة حاس أمس.")
    assert {"sentence: كما", "behind: كما", "later shelling", "later deed قصف"} <= set(of_later(event))


@needs_python
def test_a_long_name_opens_a_sentence_as_one_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    short, long = (
        told(monkeypatch, f"{name} قصفت بلدة حاس أمس.")[0] for name in ("قسد", "قوات سوريا الديمقراطية")
    )
    assert short.opening == long.opening
    assert "sentence: actor" in short.opening


@needs_python
def test_two_tellings_have_their_actions_deeds_and_order(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = told(monkeypatch, f"{FIRST}\nوهاجمت قوات النظام بلدة حاس.")
    found = set(of_both(first, second))
    assert {"attack and shelling", "earlier shelling", "deed قصف, then هاجم", "gap 1", "told once"} <= found
    assert {"parties shared 1", "parties new 0", "counts of none"} <= found
    assert "told again" in set(of_both(replace(first, tellings=2), second))
    assert "gap 5" in set(of_both(first, replace(second, order=40)))


@needs_python
@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("ثلاثة مدنيين", "ثلاثة مدنيين", "shared"),
        ("ثلاثة مدنيين", "خمسة مدنيين", "of both"),
    ],
)
def test_counts_of_two_tellings(
    monkeypatch: pytest.MonkeyPatch, first: str, second: str, expected: str
) -> None:
    one, other = told(
        monkeypatch, f"قُتل {first} بقصف على بلدة حاس أمس.\nوأدى القصف على بلدة حاس إلى مقتل {second}."
    )
    assert f"counts {expected}" in set(of_both(one, other))


@needs_python
def test_the_deeds_of_what_is_taken_in_are_kept_once(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = told(monkeypatch, f"{FIRST}\nوهاجمت قوات النظام بلدة حاس.")
    assembling.absorb(first, second)
    assembling.absorb(first, second)
    assert first.deeds == ("قصف", "هاجم")


@needs_python
def test_leaning_is_the_same_for_all_and_in_the_features(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = told(monkeypatch, f"{FIRST}\nوهاجمت قوات النظام بلدة حاس.")
    assert set(of_later(second)) <= set(features(first, second))
    assert leaning(second) == sum(weights()["sentence"].get(name, 0) for name in of_later(second))


def test_a_list_of_deeds_stays_apart_and_the_toll_comes_to_its_deed() -> None:
    def incidents(text: str) -> list[Claim]:
        return [c for c in read(document("a", text, published="2024-05-22")).claims if c.kind == "incident"]

    assert len(incidents(f"{FIRST}\nكما قصفت قوات النظام مدينة سرمين أمس.")) == 2
    assert len(incidents(f"{FIRST}\nوأدى القصف إلى مقتل ثلاثة مدنيين.")) == 1
