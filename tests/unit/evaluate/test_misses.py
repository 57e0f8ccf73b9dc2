"""The error report: every kind of value in words, gold beside reader, and the sentence with what each rests on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from marsad.evaluate.misses import FIELDS, Case, Piece, Row, cases
from marsad.evaluate.report import Document, html_page, text_lines
from marsad.evaluate.score import score_sample
from marsad.model.claim import Casualty, Claim, Party, Person, Place, Source, When
from tests.unit.evaluate.samples import ACTORS, GOLD, TEXT, ambush, reading, sample, shelling, span

OTHERS = """\
tallies:
  - {measure: killed, min: 3, max: null, actor: government, by: river, evidence: ["قُتل ثلاثة من قوات الحكومة"]}
strengths:
  - {measure: fighters, min: 20, max: 30, actor: [government, river], evidence: ["قوات الحكومة في كمين"]}
relations:
  - {subject: river, predicate: [based_in, linked_to], object: [الرابية, 2014], evidence: ["بحسب شبكة النهر"]}
statements:
  - {kind: [other, denial], evidence: ["بحسب شبكة النهر"]}
"""
AT, BY = span("قُتل ثلاثة من قوات الحكومة"), span("بحسب شبكة النهر")


def told(folder: Path, *claims: Claim, gold: str = GOLD) -> list[Case]:
    return cases(score_sample(sample(folder, gold), reading(*claims), ACTORS).outcomes, TEXT)


def row(case: Case, field: str) -> tuple[str, str, tuple[str, ...]]:
    """(gold, reader, wrong slots) of a kind of value; dots where no row is shown."""
    found = [one for one in case.rows if one.field == field]
    return (found[0].gold, found[0].given, found[0].wrong) if found else ("…", "…", ())


def plain(sentence: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in sentence)


# A change to the claim that is all right; the row that shows it: gold, reader, wrong slots.
WRONG = [
    ({"action": "clash"}, "action", "ambush | attack", "clash", ("action",)),
    ({"assertion": "claimed"}, "assertion", "reported", "claimed", ("assertion",)),
    ({"when": None}, "when", "2024-03-03", "", ("date",)),
    (
        {"when": When(text="أمس", span=span("أمس"), start="2024-03-01", end="2024-03-02")},
        "when",
        "2024-03-03",
        "2024-03-01 … 2024-03-02 [أمس]",
        ("date",),
    ),
    ({"when": When(text="أمس", span=span("أمس"))}, "when", "2024-03-03", "- [أمس]", ("date",)),
    ({"where": ()}, "where", "الرابية ±10 km", "", ("place",)),
    (
        {"where": (Place(name="السنديان", span=span("السنديان"), lat=36.0, lon=41.5),)},
        "where",
        "الرابية ±10 km",
        "السنديان (36.0, 41.5)",
        ("place",),
    ),
    (
        {"where": (Place(name="الرابية", span=span("الرابية")),)},
        "where",
        "الرابية ±10 km",
        "الرابية (None, None)",
        ("place",),
    ),
    ({"parties": ()}, "parties", "target: government; initiator: civilians", "", ("actor", "role")),
    (
        {"parties": (Party(name="قوات الحكومة", role="initiator", span=span("قوات الحكومة")),)},
        "parties",
        "target: government; initiator: civilians",
        "initiator: قوات الحكومة",
        ("role",),
    ),
    (
        {"parties": (Party(name="x", actor="sdf", role="target", span=span("قوات الحكومة")),)},
        "parties",
        "target: government; initiator: civilians",
        "target: sdf",
        ("actor", "role"),
    ),
    ({"casualties": ()}, "casualties", "killed 3 government", "", ("casualty", "victim", "count")),
    (
        {"casualties": (Casualty(status="killed", min=3, max=None, quantity="at_least", span=AT, actor="sdf"),)},
        "casualties",
        "killed 3 government",
        "killed 3+ sdf",
        ("victim", "count"),
    ),
    (
        {"casualties": (Casualty(status="wounded", min=3, max=5, quantity="range", span=AT),)},
        "casualties",
        "killed 3 government",
        "wounded 3-5 ",
        ("casualty", "victim", "count"),
    ),
    ({"sources": ()}, "sources", "شبكة النهر", "", ("source",)),
    (
        {
            "sources": (
                (Source(name="موقع التل", kind="outlet"), Source(name="شبكة التل", kind="network")),
                (Source(name="شهود", kind="witness"),),
            )
        },
        "sources",
        "شبكة النهر",
        "موقع التل ← شبكة التل; شهود",
        ("source",),
    ),
    (
        {"people": (Person(name="سامر العلي", span=AT, status="wounded"), Person(name="نزار", span=AT))},
        "people",
        "",
        "سامر العلي (wounded); نزار (-)",
        ("person", "fate"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("change", "field", "gold", "given", "wrong"), WRONG, ids=lambda one: str(one)[:30])
def test_a_wrong_value_is_shown_in_words(
    tmp_path: Path, change: dict[str, object], field: str, gold: str, given: str, wrong: tuple[str, ...]
) -> None:
    case, _ = told(tmp_path, ambush(**change), shelling())
    assert (case.kind, case.name, case.verdict) == ("incident", "ambush", "wrong")
    assert row(case, field) == (gold, given, wrong)
    assert {slot for one in case.rows for slot in one.wrong} == set(wrong)


def test_what_is_all_right_is_shown_without_a_fault(tmp_path: Path) -> None:
    first, second = told(tmp_path, ambush(), shelling())
    assert (first.verdict, second.verdict) == ("right", "right")
    assert row(first, "when") == ("2024-03-03", "2024-03-03 [أمس الأحد]", ())
    assert row(first, "where") == ("الرابية ±10 km", "الرابية (35.01, 40.01)", ())
    assert row(first, "casualties") == ("killed 3 government", "killed 3 قوات الحكومة", ())
    assert row(second, "action") == ("shelling", "shelling", ())


def test_rows_that_tell_nothing_are_left_out(tmp_path: Path) -> None:
    _, second = told(tmp_path, ambush(), shelling())
    assert [one.field for one in second.rows] == ["action"]
    first, _ = told(tmp_path, ambush(), shelling())
    assert [one.field for one in first.rows] == [
        *("action", "assertion", "when", "where", "parties", "casualties", "sources")
    ]


def test_a_missed_claim_has_the_golds_values_only(tmp_path: Path) -> None:
    case, other = told(tmp_path)
    assert (case.verdict, other.verdict) == ("missed", "missed")
    assert {one.given for one in (*case.rows, *other.rows)} == {""}
    assert row(case, "action") == ("ambush | attack", "", ("action",))


def test_an_extra_claim_has_the_readers_values_only(tmp_path: Path) -> None:
    extra = replace(ambush(), id="x9", evidence=(BY,))
    *_, case = told(tmp_path, ambush(), shelling(), extra)
    assert (case.name, case.verdict) == ("x9", "extra")
    assert {one.gold for one in case.rows} == {""}
    assert row(case, "action") == ("", "ambush", ("action",))


def tally(**changes: object) -> Claim:
    values: dict[str, object] = {
        "id": "t1",
        "kind": "tally",
        "evidence": (AT,),
        "measure": "killed",
        "min": 3,
        "max": None,
        "name": "قوات الحكومة",
        "by": "river",
    }
    return Claim(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "field", "gold", "given", "wrong"),
    [
        ({}, "figure", "killed 3+", "killed 3+", ()),
        ({"max": 3}, "figure", "killed 3+", "killed 3", ("figure",)),
        ({"max": 9}, "figure", "killed 3+", "killed 3-9", ("figure",)),
        ({"measure": "wounded"}, "figure", "killed 3+", "wounded 3+", ("figure",)),
        ({"min": None}, "figure", "killed 3+", "killed ?", ("figure",)),
        ({"name": None}, "group", "government", "", ("group",)),
        ({"name": None, "actor": "sdf"}, "group", "government", "sdf", ("group",)),
        ({"by": None}, "by", "river", "", ("by",)),
        ({"by": None, "by_name": "حراس التل"}, "by", "river", "حراس التل", ("by",)),
    ],
)
def test_a_tally(
    tmp_path: Path, change: dict[str, object], field: str, gold: str, given: str, wrong: tuple[str, ...]
) -> None:
    found = told(tmp_path, tally(**change), gold=GOLD + OTHERS)
    case = next(one for one in found if one.kind == "tally")
    assert row(case, field) == (gold, given, wrong)
    assert case.verdict == ("wrong" if wrong else "right")


@pytest.mark.parametrize(
    ("claim", "field", "gold", "given", "verdict"),
    [
        (
            Claim(id="s", kind="strength", evidence=(AT,), measure="fighters", min=20, max=30, name="قوات الحكومة"),
            "figure",
            "fighters 20-30",
            "fighters 20-30",
            "right",
        ),
        (
            Claim(id="s", kind="strength", evidence=(AT,), measure="fighters", min=20, max=30, actor="sdf"),
            "group",
            "government | river",
            "sdf",
            "wrong",
        ),
        (
            Claim(id="r", kind="relation", evidence=(BY,), subject="النهر", predicate="led_by", object="سامر"),
            "relation",
            "river · based_in | linked_to · الرابية | 2014",
            "النهر · led_by · سامر",
            "wrong",
        ),
        (
            Claim(id="r", kind="relation", evidence=(BY,), subject_id="river", predicate="based_in", object="الرابية"),
            "relation",
            "river · based_in | linked_to · الرابية | 2014",
            "river · based_in · الرابية",
            "right",
        ),
        (
            Claim(id="m", kind="statement", evidence=(BY,), statement="threat"),
            "statement",
            "other | denial",
            "threat",
            "wrong",
        ),
        (
            Claim(id="m", kind="statement", evidence=(BY,), statement="denial"),
            "statement",
            "other | denial",
            "denial",
            "right",
        ),
    ],
)  # fmt: skip
def test_the_other_kinds(
    tmp_path: Path, claim: Claim, field: str, gold: str, given: str, verdict: str
) -> None:
    found = told(tmp_path, claim, gold=GOLD + OTHERS)
    case = next(one for one in found if one.kind == claim.kind)
    assert row(case, field)[:2] == (gold, given)
    assert case.verdict == verdict


def test_each_slot_of_a_row_is_shown_in_one_row_only() -> None:
    slots = [slot for names in FIELDS.values() for slot in names]
    assert len(slots) == len(set(slots))


# The sentences: what rests on what.
def test_the_sentence_holds_what_both_rest_on(tmp_path: Path) -> None:
    case, other = told(tmp_path, ambush(), shelling())
    (sentence,) = case.sentences
    assert [(piece.mark, piece.text) for piece in sentence] == [
        ("given", "قُتل ثلاثة من قوات الحكومة "),
        ("both", "في كمين"),
        ("gold", " قرب بلدة الرابية"),
        ("", " أمس الأحد، بحسب شبكة النهر"),
    ]
    (sentence,) = other.sentences
    assert [(piece.mark, piece.text) for piece in sentence] == [
        ("", "وفي السنديان "),
        ("both", "سقطت قذائف"),
        ("gold", " على السوق"),
    ]


def test_evidence_of_two_sentences_is_shown_in_two(tmp_path: Path) -> None:
    both = ambush(evidence=(span("قُتل ثلاثة من قوات الحكومة في كمين"), span("قذائف")))
    case, *_ = told(tmp_path, both)
    assert [plain(sentence) for sentence in case.sentences] == [
        "قُتل ثلاثة من قوات الحكومة في كمين قرب بلدة الرابية أمس الأحد، بحسب شبكة النهر",
        "وفي السنديان سقطت قذائف على السوق",
    ]


def test_a_sentence_without_end_is_cut_so_many_characters_around(tmp_path: Path) -> None:
    text = "كلمة " * 100 + "سقطت قذائف على السوق " + "كلمة " * 100
    gold = 'document: a\nincidents:\n  - {action: shelling, evidence: ["سقطت قذائف على السوق"]}\n'
    outcomes = score_sample(sample(tmp_path, gold, text), reading(), ACTORS).outcomes
    ((sentence,),) = [case.sentences for case in cases(outcomes, text)]
    marked = next(n for n, piece in enumerate(sentence) if piece.mark)
    assert [piece.mark for piece in sentence] == ["", "gold", ""]
    assert len(plain(sentence[:marked])) == len(plain(sentence[marked + 1 :])) == 160


def test_the_report_as_text_tells_what_is_not_right(tmp_path: Path) -> None:
    document = Document("a", told(tmp_path, ambush(action="clash"), shelling()))
    assert list(text_lines([document])) == [
        "== a",
        "-- incident ambush: wrong",
        "   ‹قُتل ثلاثة من قوات الحكومة ›⟦‹في كمين›⟧⟦ قرب بلدة الرابية⟧ أمس الأحد، بحسب شبكة النهر",
        "   action (action)",
        "      gold:   ambush | attack",
        "      reader: clash",
    ]


def test_the_report_as_text_of_a_missed_and_an_extra_claim(tmp_path: Path) -> None:
    extra = Claim(id="x9", kind="incident", evidence=(BY,), action="clash")
    lines = list(text_lines([Document("a", told(tmp_path, ambush(), extra))]))
    assert [line for line in lines if line.startswith("--")] == [
        "-- incident shelling: missed",
        "-- incident x9: extra",
    ]
    assert "      reader: -" in lines
    assert "      gold:   -" in lines


def test_the_page_shows_right_claims_too_and_each_mark(tmp_path: Path) -> None:
    page = html_page([Document("a", told(tmp_path, ambush(action="clash"), shelling()))], ["one", "two"])
    assert page.startswith("<!doctype html>")
    assert "<pre>one\ntwo</pre>" in page
    assert '<section class="wrong"><h3>ambush <span>incident: wrong</span>' in page
    assert '<section class="right"><h3>shelling <span>incident: right</span>' in page
    assert '<mark class="both">في كمين</mark>' in page
    assert '<mark class="given">قُتل ثلاثة من قوات الحكومة </mark>' in page
    assert '<tr class="bad"><td>action ✗ action<td dir="auto">ambush | attack<td dir="auto">clash' in page
    assert page.count("<blockquote") == 2


def test_no_outcome_no_case() -> None:
    assert cases([], TEXT) == []
    assert list(text_lines([Document("a", [])])) == ["== a"]
    assert Row("action", "", "", ()) == ("action", "", "", ())
