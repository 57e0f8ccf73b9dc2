"""Weights of one's own: versions in files, checked when they are used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from marsad.errors import MarsadError
from marsad.incidents.knowledge import use_weights, weights
from marsad.incidents.merge import merge
from marsad.incidents.weights_file import latest, write
from tests.tellings import claim, reading


@pytest.fixture(autouse=True)
def _back() -> Iterator[None]:
    yield
    use_weights(None)


def test_versions_count_on_and_the_highest_is_in_force(tmp_path: Path) -> None:
    folder = tmp_path / "weights"
    assert latest(folder) is None
    assert write(folder, weights(), "by hand").name == "v2.yaml"
    assert write(folder, weights(), "by hand").name == "v3.yaml"
    (folder / "v10.yaml").write_text("[]", "utf-8")
    assert latest(folder) == folder / "v10.yaml"
    assert not list(folder.glob(".*"))


def test_other_weights_link_otherwise(tmp_path: Path) -> None:
    readings = [reading("a", claim()), reading("b", claim())]
    assert len(merge(readings)) == 1
    table = {about: dict.fromkeys(found, -50) for about, found in weights().items()}
    use_weights(write(tmp_path, table, "nothing joins"))
    assert weights() == table
    assert len(merge(readings)) == 2
    use_weights(None)
    assert len(merge(readings)) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- {about: date, finding: same_day, weight: 40}\n", "action near"),
        ("- {about: date, finding: same_day}\n", "v2.yaml:1"),
        ("- {about: date, finding: same_day, weight: 4}\n" * 2, "given twice"),
    ],
)
def test_a_wrong_file_is_an_error(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "v2.yaml"
    file.write_text(text, "utf-8")
    use_weights(file)
    with pytest.raises(MarsadError, match="bad_weights") as caught:
        weights()
    assert told in caught.value.render()
