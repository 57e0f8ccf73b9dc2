"""Our figures are those of the gold files' own scorer, to the last digit."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import run

REPORTS = Path(__file__).parent.parent / "fixtures" / "reports"
SHARED = Path(__file__).parents[3] / "shared"


def ours(gold: Path, claims: Path, only: str) -> object:
    done = run("evaluate", gold, "--claims", claims, "--only", only, "--json")
    return json.loads(done.stdout)["slots"]


def test_the_figures_of_a_claims_file_are_those_on_record() -> None:
    """The file was made with some spans, evidence and claims spoilt, and a report left out."""
    expected = json.loads((REPORTS / "figures.json").read_text("utf-8"))
    assert ours(REPORTS / "gold", REPORTS / "claims.jsonl", "d*") == expected


@pytest.mark.shared
@pytest.mark.parametrize("only", ["d*", "0*"])
def test_the_figures_are_those_of_the_scorer_beside_the_project(only: str, tmp_path: Path) -> None:
    scorer = SHARED / "score.py"
    if not scorer.is_file():
        pytest.skip("the scorer does not lie beside the project")
    pytest.importorskip("scipy", reason="the scorer beside the project needs SciPy")
    claims = tmp_path / "claims.jsonl"
    articles = SHARED / "articles"
    claims.write_text(run("extract", articles, "--metadata", articles / "meta.jsonl").stdout, "utf-8")
    command = [sys.executable, str(scorer), str(claims), "--only", only, "--json"]
    theirs = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert ours(SHARED / "gold", claims, only) == theirs
