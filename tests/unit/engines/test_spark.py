"""What linking on Spark says where it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.engines import spark
from marsad.errors import MarsadError


def test_it_tells_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(spark, "find_spec", lambda name: None if name == "pandas" else object())
    assert spark.missing() == "the package pandas"
    monkeypatch.setattr(spark, "find_spec", lambda name: object())
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert spark.missing() == "Java"
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "java").touch()
    assert spark.missing() is None


def test_asking_for_it_then_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spark, "missing", lambda: "Java")
    with pytest.raises(MarsadError, match=r"engines\.no_spark") as caught:
        spark.session()
    assert "Java is not installed" in caught.value.render("en")
