from pathlib import Path

from marsad.evaluate.misses import cases
from marsad.evaluate.report import Document, figures, html_page, text_lines
from marsad.evaluate.score import score_sample
from tests.unit.evaluate.samples import ACTORS, TEXT, ambush, reading, sample, shelling, span


def report(folder: Path, *claims: object) -> Document:
    score = score_sample(sample(folder), reading(*claims), ACTORS)  # type: ignore[arg-type]
    return Document("a", cases(score.outcomes, TEXT))


def test_a_wrong_value_is_shown_beside_the_gold_in_its_sentence(tmp_path: Path) -> None:
    lines = list(text_lines([report(tmp_path, ambush(action="clash"), shelling())]))
    assert lines[:2] == ["== a", "-- incident ambush: wrong"]
    assert "⟦‹في كمين›⟧⟦ قرب بلدة الرابية⟧" in lines[2]
    assert lines[3:] == ["   action (action)", "      gold:   ambush | attack", "      reader: clash"]


def test_missed_and_extra_claims_are_shown(tmp_path: Path) -> None:
    extra = ambush(id="i9", evidence=(span("بحسب شبكة النهر"),))
    document = report(tmp_path, extra)
    assert [(case.name, case.verdict) for case in document.cases] == [
        ("ambush", "missed"),
        ("shelling", "missed"),
        ("i9", "extra"),
    ]
    text = "\n".join(text_lines([document]))
    assert "‹بحسب شبكة النهر›" in text
    assert "killed 3 government" in text


def test_the_page_escapes_what_it_shows(tmp_path: Path) -> None:
    hostile = ambush(sources=(), parties=(), where=(), id="<script>", evidence=(span("بحسب"),))
    page = html_page([report(tmp_path, hostile)], ["1 < 2"])
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "1 &lt; 2" in page
    assert '<mark class="gold">' in page


def test_the_table_shows_a_dash_where_nothing_was_asked(tmp_path: Path) -> None:
    score = score_sample(sample(tmp_path), reading(ambush(), shelling()), ACTORS)
    lines = {line.split()[0]: line for line in figures(score.counts())}
    assert lines["incident.person"].split()[1:] == ["-", "-", "-", "0/0/0"]
    assert lines["all"].split()[1:4] == ["1.000", "1.000", "1.000"]
