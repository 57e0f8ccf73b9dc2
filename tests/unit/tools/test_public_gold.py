"""Measuring on other people's gold: small samples of our own in the formats of those data sets."""

import json
import sys
from datetime import date
from pathlib import Path

import pytest

from marsad.model.claim import Action
from marsad.model.span import Span
from tools.public_gold import __main__ as command
from tools.public_gold import entities, events, petrarch, places, times
from tools.public_gold.coded import mapping, marsad_coded, published_of
from tools.public_gold.counts import Counts, Row, Share, extents, table
from tools.public_gold.timex import interval_of
from tools.public_gold.wording import equal, overlap, phrases, words

ATTACK = "وقتل مسلحون ثلاثة مدنيين في هجوم على سوق في مدينة حلب."
MARCH = "وخرج محتجون في مظاهرة حاشدة في مدينة درعا."
WEATHER = "وتوقعت الأرصاد هطول أمطار غزيرة على مدينة حلب."


def lines_of(lines: object) -> dict[str, Row | Share]:
    return {line.what: line for line in lines}  # type: ignore[attr-defined]


def test_stretches_count_exactly_and_by_overlap():
    exact, met = extents([Span(0, 4), Span(10, 14)], [Span(0, 4), Span(12, 20), Span(30, 31)])
    assert exact == Counts(given=2, right=1, gold=3, found=1)
    assert met == Counts(given=2, right=2, gold=3, found=2)
    assert (met.precision, met.recall) == (1, 2 / 3)
    assert met.f1 == pytest.approx(0.8)


def test_nothing_given_and_nothing_wanted_has_no_figure():
    assert (Counts().precision, Counts().recall, Counts().f1) == (None, None, None)
    assert Counts(given=1, gold=1).f1 == 0


def test_table_leaves_a_share_without_precision():
    shown = table([Row("a", Counts(2, 1, 4, 1)), Share("b", 1, 2), Share("c", 0, 0)])
    assert "| a | 0.500 | 0.250 | 0.333 | 2 | 4 |" in shown
    assert "| b | | 0.500 | | 1 | 2 |" in shown
    assert "| c | |  | | 0 | 0 |" in shown


def test_words_written_together_with_a_conjunction_are_the_same():
    assert overlap(words("وخطفت"), words("خطفت أمس"))
    assert equal(words("المدنيين العزل"), words("العزل والمدنيين"))
    assert not equal(words("ثلاثة مدنيين"), words("مدنيين"))
    assert not overlap(words("مدنيين"), words("جنود"))


def test_phrases_are_right_if_any_annotator_marked_them():
    agreed, coded = words("مسلحون"), [words("مسلحون مجهولون"), words("مسلحون"), ()]
    exact, met = phrases([[words("مسلحون مجهولون")], [words("جنود")]], agreed, coded)
    assert exact == met == Counts(given=2, right=1, gold=1, found=1)
    exact, met = phrases([], (), coded)
    assert exact == met == Counts()


def test_every_action_of_the_table_is_one_of_the_codebook():
    table = mapping()
    known = set(Action.__args__)
    assert table.ASSAULT.actions | table.PROTEST.actions <= known
    assert not table.ASSAULT.actions & table.PROTEST.actions


def test_day_of_a_sentence_is_read_from_its_id():
    assert published_of("AAW_ARB_20071026.0026-2") == "2007-10-26"
    assert published_of("a-paper_12") is None


def test_reader_codes_the_kind_that_is_asked_for():
    assault = marsad_coded(ATTACK, "AAW_ARB_20071026.0026-2", mapping().ASSAULT)
    assert assault.events == 1
    assert any(overlap(w, words("مدنيين")) for phrase in assault.targets for w in phrase)
    assert any(overlap(w, words("مسلحون")) for phrase in assault.sources for w in phrase)
    assert marsad_coded(ATTACK, "x", mapping().PROTEST).events == 0
    assert marsad_coded(MARCH, "x", mapping().PROTEST).events == 1


@pytest.fixture
def gsr(tmp_path: Path) -> Path:
    """Three labelled sentences, one of them with spans."""
    head = ",accept,event_type,id,label,reject,text,total\n"
    rows = [("yes", ATTACK), ("easy no", WEATHER), ("difficult no", ATTACK)]
    body = [f"{n},1,ASSAULT,s-{n},{label},0,{text},1\n" for n, (label, text) in enumerate(rows)]
    (tmp_path / "assault_gsr.csv").write_text(head + "".join(body), "utf-8")
    spans = [
        {"source_actor": ["مسلحون"], "verb": ["وقتل"], "target_actor": ["ثلاثة", "مدنيين"]},
        {"source_actor": ["مسلحون"], "verb": ["قتل"], "target_actor": []},
    ]
    gold = {"source_gold": "مسلحون", "verb_gold": "قتل", "target_gold": ""}
    row = {"_id": "5b", "source": "s-0", "text": ATTACK, "spans": spans, "event_type": "ASSAULT", **gold}
    (tmp_path / "assault_spans.json").write_text(json.dumps([row]), "utf-8")
    return tmp_path


def test_sentences_with_an_event_are_found_and_the_others_held_against_it(gsr: Path):
    found = lines_of(events.detection(gsr, "assault"))
    assert found["assault: yes against easy no"].counts == Counts(1, 1, 1, 1)
    assert found["assault: yes against easy no and difficult no"].counts == Counts(2, 1, 1, 1)
    assert found["assault: read where the label is “easy no”"][1:] == (0, 1)
    assert found["assault: read where the label is “ambiguous”"][1:] == (0, 0)


def test_spans_are_measured_against_what_annotators_marked(gsr: Path):
    gold = events.sentences(gsr, "assault")
    found = lines_of(events.spans("assault", gold, events.marsad_coder))
    assert found["assault: an event of the kind is read"][1:] == (1, 1)
    assert found["assault: source, exact"].counts == Counts(1, 1, 1, 1)
    assert found["assault: target, overlap"].counts.gold == 0  # the annotators did not agree
    assert found["assault: target, overlap"].counts.right == 1


def test_events_of_one_kind_are_counted_in_sentences_of_the_other(gsr: Path):
    (found,) = events.crossed("protest", events.sentences(gsr, "assault"), events.marsad_coder)
    assert found == Share("protest: read in the sentences of the other kind", 0, 1)


def test_annotators_are_compared_where_both_marked_something(gsr: Path):
    found = lines_of(events.agreement("assault", events.sentences(gsr, "assault")))
    assert found["assault: verb, two annotations alike, exact"][1:] == (1, 1)
    assert found["assault: target, two annotations alike, exact"][1:] == (0, 0)


def test_a_sentence_that_a_coder_cannot_read_is_left_out(gsr: Path):
    gold = events.sentences(gsr, "assault")
    found = lines_of(events.spans("assault", gold, petrarch.coder({})))
    assert found["assault: an event of the kind is read"][1:] == (0, 0)
    told = petrarch.coded(
        [["193", ["قتل"], ["مسلحون مجهولون", "مسلحون"], []], ["010", ["قال"], [], []]], "ASSAULT"
    )
    found = lines_of(events.spans("assault", gold, petrarch.coder({"5b": told})))
    assert found["assault: an event of the kind is read"][1:] == (1, 1)
    assert found["assault: verb, overlap"].counts == Counts(1, 1, 1, 1)
    assert found["assault: source, exact"].counts == Counts(1, 1, 1, 1)


def test_a_coder_is_run_in_its_own_python_and_read_as_far_as_its_file_goes(tmp_path: Path):
    """A stand-in with the same modules and entry points as the real one."""
    home = tmp_path / "UniversalPetrarch"
    (home / "Arabic_validation").mkdir(parents=True)
    whole = '<Sentence id="1" date="20070101"><Text>a</Text><Parse>b</Parse></Sentence>'
    (home / petrarch.PARSES.format("assault")).write_text(f"<Sentences>{whole}<Sentence id='2'>", "utf-8")
    (home / "PETRglobals.py").write_text("")
    (home / "PETRreader.py").write_text("def dstr_to_ordate(day): return 1\n")
    (home / "petrarch_ud.py").write_text("def read_dictionaries(): print('noise')\n")
    (home / "utilities.py").write_text("def _format_ud_parsed_str(parse): return parse\n")
    (home / "PETRgraph.py").write_text(
        "class Phrase:\n"
        "    def __init__(self, text, id): self.text, self.headID, self.matched_txt = text, id, [text]\n"
        "class Sentence:\n"
        "    def __init__(self, *given): pass\n"
        "    def get_events(self):\n"
        "        self.events = {'1#-#2#0': (['GOV'], ['---'], '190')}\n"
        "        self.nouns = {1: Phrase('جنود', 1)}\n"
        "        self.triplets = {'1#-#2#0': {'triple': (self.nouns[1], '-', Phrase('قتل', 2))}}\n"
    )
    found = petrarch.petrarch_coded(tmp_path, Path(sys.executable), "assault")
    assert set(found) == {"1"}
    assert found["1"].verbs == [[("قتل",)]]
    assert found["1"].sources == [[("جنود",), ("جنود",)]]
    assert found["1"].targets == []


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2015-12-24", date(2015, 12, 24), date(2015, 12, 24)),
        ("2015-12-24TNI", date(2015, 12, 24), date(2015, 12, 24)),
        ("2015-12", date(2015, 12, 1), date(2015, 12, 31)),
        ("2015", date(2015, 1, 1), date(2015, 12, 31)),
        ("2015-W52", date(2015, 12, 21), date(2015, 12, 27)),
        ("2015-WI", date(2014, 12, 1), date(2015, 2, 28)),
        ("2015-SU", date(2015, 6, 1), date(2015, 8, 31)),
        ("2015-H2", date(2015, 7, 1), date(2015, 12, 31)),
        ("2015-Q1", date(2015, 1, 1), date(2015, 3, 31)),
        ("196", date(1960, 1, 1), date(1969, 12, 31)),
        ("19", date(1900, 1, 1), date(1999, 12, 31)),
    ],
)
def test_calendar_values_are_days(value: str, start: date, end: date):
    assert interval_of(value) == (start, end)


@pytest.mark.parametrize("value", ["PRESENT_REF", "P2Y", "XXXX-WXX-6", "", "2015-02-31"])
def test_other_values_are_no_days(value: str):
    assert interval_of(value) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("وصل الوفد أمس الأربعاء إلى المدينة", "2015-12-23"),
        ("وذلك حتى 12 نيسان 2013 فقط", "2013-04-12"),
        ("جرى ذلك في عام 2003 هناك", "2003"),
        ("جرى ذلك في آذار 2011 هناك", "2011-03"),
        ("في أوائل شهر آذار 2011 هناك", "2011-03"),
        ("يعود إلى الخمسينيات من ذلك", "195"),
        ("خلال هذا الأسبوع هناك", "2015-W52"),
        ("في صيف 2014 هناك", "2014-SU"),
        ("واستمر القصف لمدة ثلاثة أيام", "P3D"),
        ("جرى ذلك مؤخراً هناك", "PAST_REF"),
    ],
)
def test_expressions_get_the_value_that_timex_has_for_them(text: str, value: str):
    assert [f.value for f in times.found_in(text)] == [value]


def test_corpus_of_times(tmp_path: Path):
    folder = tmp_path / "Corpus_test"
    folder.mkdir()
    inside = (
        'وصل <TIMEX3 tid="t1" type="DATE" value="2015-12-23">أمس</TIMEX3> وبقي منذ '
        '<TIMEX3 tid="t2" type="DATE" value="2003">عام 2003</TIMEX3> في عمله '
        '<TIMEX3 tid="t3" type="SET" value="P1D">اليومي</TIMEX3>.'
    )
    (folder / "doc1.tml").write_text(f'<?xml version="1.0"?>\n<TimeML>\ufeff{inside}</TimeML>', "utf-8")
    missed: list[str] = []
    found = lines_of(times.measure(tmp_path, missed))
    assert found["all annotations, exact"].counts == Counts(2, 2, 3, 2)
    assert found["days of the calendar, exact"].counts == Counts(2, 2, 2, 2)
    assert found["SET: found, overlap"][1:] == (0, 1)
    assert found["dated and found: the same value, time of day left out"][1:] == (2, 2)
    assert missed == []


def test_sample_of_entities(tmp_path: Path):
    data = tmp_path / "data"
    data.mkdir()
    tagged = [
        "وصل O", "أحمد B-PERS", "حسن I-PERS", "إلى O", "مدينة B-GPE B-ORG", "حلب I-GPE", "عام B-DATE", "2012 I-DATE",
        "مع O", "خمسة B-CARDINAL", "رجال O", ". O", "", "جريدة O", "يومية O", "",
    ]  # fmt: skip
    for name in entities.FILES:
        (data / name).write_text("\n".join(tagged) if name == "train.txt" else "", "utf-8")
    assert entities.tagged(tmp_path)[0].spans["ORG"] == [Span(17, 22)]
    missed: list[str] = []
    found = lines_of(entities.measure(tmp_path, missed))
    for what in ("persons (PERS)", "places (GPE, LOC)", "times (DATE, TIME)", "cardinals (CARDINAL)"):
        assert found[f"{what}, exact"].counts == Counts(1, 1, 1, 1), what
    assert found["ordinals (ORDINAL), exact"].counts == Counts()
    assert missed == []


def test_tweets_with_places(tmp_path: Path):
    text = "انفجار في مدينة حلب #أخبار_حلب"
    seen = {"text": text, "location_mentions": [{"type": "CITY", "startIdx": 16, "endIdx": 19}]}
    linked = {"type": "City/town", "start_offset": 16, "end_offset": 19}
    point = {
        "text": text,
        "location_mentions": [linked | {"osm_json": {"lat": "36.2", "lon": "37.16"}}, linked],
    }
    for folder, tweet in ((places.RECOGNITION, seen), (places.DISAMBIGUATION, point)):
        (tmp_path / folder / "an_event").mkdir(parents=True)
        (tmp_path / folder / "an_event" / "dev.jsonl").write_text(json.dumps(tweet) + "\n", "utf-8")
    found = lines_of(places.measure(tmp_path, []))
    assert found["mentions outside hashtags, exact"].counts == Counts(1, 1, 1, 1)
    assert found["mentions, exact"].counts.gold == 1
    assert found["CITY: found, overlap"][1:] == (1, 1)
    assert found["City/town: given a point"][1:] == (1, 1)
    assert found["City/town: of those within 10 km"][1:] == (1, 1)


@pytest.mark.parametrize(
    ("text", "word", "inside"),
    [("#سيول_حلب", "حلب", True), ("سيول حلب", "حلب", False), ("#سيول في حلب", "حلب", False)],
)
def test_hashtags(text: str, word: str, inside: bool):
    start = text.index(word)
    assert places.in_hashtag(text, Span(start, start + len(word))) is inside


def test_command_measures_what_it_is_given(
    gsr: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    (gsr / "protest_gsr.csv").write_text(",accept,event_type,id,label,reject,text,total\n", "utf-8")
    (gsr / "protest_spans.json").write_text("[]", "utf-8")
    monkeypatch.setattr(sys, "argv", ["public_gold", "--events", str(gsr)])
    command.main()
    shown = capsys.readouterr().out
    assert "## arabic_event_gsr, assault: is an event read" in shown
    assert "UniversalPetrarch" not in shown
