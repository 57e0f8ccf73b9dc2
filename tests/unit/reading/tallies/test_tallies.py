"""Totals told from happenings: `tally_sheet.tsv` says what each sentence must give."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

SHEET = Path(__file__).parent / "tally_sheet.tsv"


def lines() -> list[tuple[str, str]]:
    told = [line for line in SHEET.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [(sentence, tallies) for sentence, tallies in (line.split("\t") for line in told)]


def tallies(text: str) -> list[Claim]:
    return [c for c in read(document("a", text, published="2025-05-10")).claims if c.kind == "tally"]


def shown(claim: Claim) -> str:
    count = str(claim.min) if claim.max == claim.min else f"{claim.min}.."
    return f"{claim.measure} {count} {claim.actor or '-'}"


@pytest.mark.parametrize(("sentence", "told"), lines(), ids=lambda value: value[:40])
def test_a_sentence_gives_its_tallies(sentence: str, told: str) -> None:
    assert sorted(map(shown, tallies(sentence))) == sorted([] if told == "none" else told.split(" | "))


def test_a_breakdown_is_part_of_its_total_and_has_its_period() -> None:
    found = tallies("أحصت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً خلال شهر آذار 2025، بينهم 12 طفلاً.")
    whole, part = sorted(found, key=lambda c: -(c.min or 0))
    assert (whole.min, part.min, part.part_of) == (80, 12, whole.id)
    assert part.when is not None
    assert (part.when.start, part.when.end) == ("2025-03-01", "2025-03-31")


def test_a_headline_and_its_lede_give_one_tally() -> None:
    text = "مقتل 90 مدنياً خلال شهر نيسان\n\nوثقت شبكة حقوقية مقتل 90 مدنياً في سوريا خلال شهر نيسان 2025."
    assert [shown(c) for c in tallies(text)] == ["killed 90 civilians"]


def test_the_parts_of_a_list_have_each_their_doer() -> None:
    found = tallies(
        "وثقت الشبكة مقتل 70 مدنياً في آذار 2025، 40 منهم على يد قوات سوريا الديمقراطية، و20 على يد الحوثيين."
    )
    by = {c.min: c.by for c in found}
    assert by[40] == "sdf"
    assert by[20] == "houthis"


def test_who_is_blamed_is_the_doer() -> None:
    found = tallies("حمّل التقرير الحوثيين المسؤولية عن مقتل 130 مدنياً خلال الشهر الماضي، منهم 36 طفلاً.")
    assert {c.by for c in found} == {"houthis"}


@pytest.mark.parametrize("verb", ["تسببت بمقتل", "ارتكبت جرائم قتل راح ضحيتها", "مسؤولة عن مقتل"])
def test_words_of_blame_between_actor_and_figure_make_him_the_doer(verb: str) -> None:
    found = tallies(f"وثق التقرير مقتل 900 مدني خلال عام 2020، بينهم 140، قوات الدعم السريع {verb} 35 منهم.")
    assert {c.by for c in found if c.min == 35} == {"rapid-support-forces"}


def test_the_date_behind_what_has_begun_is_the_beginning_of_the_period() -> None:
    (claim,) = tallies("قُتل 41 متظاهراً منذ انطلاق المظاهرات في 30 آذار/مارس.")
    assert claim.when is not None
    assert (claim.when.start, claim.when.end) == ("2025-03-30", "2025-05-10")


def test_a_report_goes_on_over_the_period_told_first() -> None:
    text = (
        "أحصت شبكة حقوقية مقتل 267 مدنياً خلال شهر آذار 2025.\n"
        "وحمّل التقرير الحوثيين المسؤولية عن مقتل 130 مدنياً.\n"
        "وبحسب التقرير، قتل تنظيم الدولة مدنيين اثنين."
    )
    found = tallies(text)
    assert sorted(c.min or 0 for c in found) == [2, 130, 267]
    assert {c.when.start for c in found if c.when is not None} == {"2025-03-01"}
    assert all(c.when is not None for c in found)


def test_deeds_are_listed_by_place() -> None:
    found = tallies(
        "سجل المركز 11 هجوماً منذ مطلع العام، أربع هجمات في حلب، ومثلها في اللاذقية، وثلاث في إدلب."
    )
    assert sorted(c.min or 0 for c in found) == [3, 4, 4, 11]


def test_a_sentence_takes_up_the_total_of_the_one_before() -> None:
    text = "وثقت شبكة حقوقية مقتل 90 مدنياً خلال آذار 2025.\nومن بين الضحايا 12 طفلاً وثلاثة من كوادر الإسعاف."
    found = tallies(text)
    whole = next(c for c in found if c.min == 90)
    assert {(c.min, c.part_of) for c in found} == {(90, whole.part_of), (12, whole.id), (3, whole.id)}


def test_what_is_a_total_is_in_no_happening() -> None:
    text = "أسفرت الحرب في السودان عن مقتل عشرات الآلاف ونزوح أكثر من 12 مليون شخص منذ نيسان 2023."
    claims = read(document("a", text, published="2025-05-10")).claims
    assert [shown(c) for c in claims if c.kind == "tally"] == [
        "killed 20000.. -",
        "displaced 12000001.. civilians",
    ]
    assert not any(c.kind == "incident" and c.casualties for c in claims)


def test_the_doer_behind_a_contrast_did_something_else() -> None:
    found = tallies(
        "وحمّل التقرير قوات النظام السوري المسؤولية عن مقتل 30 مدنياً في نيسان 2025، فيما قتلت روسيا 16 مدنياً."
    )
    assert {c.min: c.by for c in found} == {30: "syrian-government-forces", 16: "russia"}


def test_who_are_among_the_dead_may_stand_in_what_somebody_says() -> None:
    text = (
        "أحصت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً خلال شهر آذار 2025."
        " وأوضحت أن من بين الضحايا 12 طفلاً وأكثر من عشر نساء."
    )
    assert {c.min for c in tallies(text)} == {80, 12, 11}


def test_parts_of_two_doers_are_two() -> None:
    text = (
        "اعتقلت قوات النظام السوري 40 شخصاً خلال نيسان 2025، بينهم طفل."
        " كما اعتقل تنظيم داعش 50 شخصاً خلال نفس الفترة، بينهم طفل."
    )
    assert sorted(c.min or 0 for c in tallies(text)) == [1, 1, 40, 50]


def test_a_round_total_gives_way_to_the_exact_one() -> None:
    text = (
        "مقتل أكثر من 350 ألف شخص منذ عام 2011\n\nوقال المرصد إن حصيلة القتلى منذ عام 2011 بلغت 353935 شخصاً."
    )
    assert [c.min for c in tallies(text)] == [353935]


def test_the_first_of_a_list_has_its_own_place_alone() -> None:
    found = tallies(
        "قال المركز إن النصرة نفذت تسع هجمات خلال أيار 2025، أربع هجمات وقعت في محافظة حلب، وثلاثاً في إدلب."
    )
    assert [[p.name for p in c.where or ()] for c in found if c.min in (4, 3)] == [["حلب"], ["إدلب"]]


def test_killed_by_their_hand() -> None:
    text = "أحصت الشبكة مقتل 80 مدنياً في آذار 2025. أما الجهات الأخرى فقضى على يدها 63 مدنياً."
    assert {c.min for c in tallies(text)} == {80, 63}


def test_the_shares_of_towns_in_a_month_s_total() -> None:
    text = (
        "أعلنت الأمم المتحدة أن 1792 شخصا قتلوا في العراق خلال شهر تشرين الأول 2016. "
        "وقتل في محافظة نينوى 566 مدنيا وجرح 59 آخرون."
    )
    found = read(document("t", text, published="2016-11-02")).claims
    shares = {(c.measure, c.min) for c in found if c.kind == "tally"}
    assert shares >= {("killed", 1792), ("killed", 566), ("wounded", 59)}
    assert not [c for c in found if c.kind == "incident"]


def test_who_did_the_deed_before_tells_of_the_dead_and_did_it() -> None:
    (tally,) = tallies(
        "شنت حركة الشباب عدة هجمات على مواقع الجيش الصومالي قرب بلدة جنالي، "
        "وأعلنت خلال الأسابيع الماضية مقتل العشرات من الجنود."
    )
    assert tally.by == "al-shabaab"
    assert [chain[0].name for chain in tally.sources] == ["حركة الشباب"]


def test_dozens_of_deeds_over_weeks_are_a_total_of_who_announces_them() -> None:
    (tally,) = tallies(
        "وخلال الأسابيع الماضية زاد تنظيم الدولة هجماته في البادية السورية "
        "ليعلن عن عشرات العمليات التي طالت مواقع عسكرية في أرياف حمص وحماة."
    )
    assert (tally.measure, tally.min, tally.by) == ("attacks", 20, "islamic-state")
    assert [chain[0].name for chain in tally.sources] == ["تنظيم الدولة"]
