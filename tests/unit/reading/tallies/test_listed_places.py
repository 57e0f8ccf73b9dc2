"""A count of people told on place by place, in a sentence, in brackets or line by line."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(raw: str) -> list[Claim]:
    return list(read(document("x", raw, published="2014-11-20")).claims)


def tallies(raw: str) -> list[tuple[str | None, int | None, str]]:
    """Measure, least and places of each tally."""
    found = [c for c in claims(raw) if c.kind == "tally"]
    return [(c.measure, c.min, " ".join(place.name for place in c.where)) for c in found]


def incidents(raw: str) -> list[Claim]:
    return [c for c in claims(raw) if c.kind == "incident"]


IN_A_SENTENCE = """قتلت قوات النظام يوم الثلاثاء 41 شخصاً أكثرهم في حلب، بينهم 5 أطفال.
وتوزع القتلى على المحافظات كما يلي:
في حلب 19 شخصاً، دمشق وريفها 10 أشخاص، حماة 7 أشخاص، إدلب 4، وفي حمص شخص واحد."""

SHARES = [
    ("killed", 19, "حلب"),
    ("killed", 10, "دمشق"),
    ("killed", 7, "حماة"),
    ("killed", 4, "إدلب"),
    ("killed", 1, "حمص"),
]


def test_the_provinces_of_a_day_s_dead() -> None:
    assert tallies(IN_A_SENTENCE) == [("killed", 41, ""), ("killed", 5, ""), *SHARES]
    assert not incidents(IN_A_SENTENCE)


def test_the_shares_are_part_of_the_count_and_its_doer_is_theirs() -> None:
    whole, _, *parts = [c for c in claims(IN_A_SENTENCE) if c.kind == "tally"]
    assert {(part.part_of, part.by) for part in parts} == {(whole.id, "syrian-government-forces")}


def test_verbs_between_the_figures_and_their_places() -> None:
    raw = "وقالت اللجان إن 12 مدنياً استشهدوا في حلب، فيما سقط 8 شهداء في إدلب، و5 في حماة، وواحد في كل من حمص ودرعا."
    assert tallies(raw) == [
        ("killed", 12, "حلب"),
        ("killed", 8, "إدلب"),
        ("killed", 5, "حماة"),
        ("killed", 1, "حمص درعا"),
    ]


def test_dead_and_wounded_in_the_brackets_of_each_place() -> None:
    raw = "ووقعت الإصابات في بنغازي (6 قتلى و21 جريحاً) وسبها (قتيلان و3 جرحى) ودرنة (5 جرحى)."
    assert tallies(raw) == [
        ("killed", 6, "بنغازي"),
        ("wounded", 21, "بنغازي"),
        ("killed", 2, "سبها"),
        ("wounded", 3, "سبها"),
        ("wounded", 5, "درنة"),
    ]


@pytest.mark.parametrize(
    "raw",
    [
        "أدى القصف إلى مقتل 4 مدنيين في حلب وجرح 6 في إدلب.",
        "استهدفت طائرات حربية مواقع في حلب وإدلب وحماة، فقتل 3 مدنيين.",
        "قتل 3 أشخاص في هجوم على حاجز في حلب، و5 في هجوم آخر في إدلب، و2 في انفجار في حماة.",
    ],
)
def test_no_list_of_places(raw: str) -> None:
    assert not tallies(raw)
    assert incidents(raw)


def test_a_list_that_the_text_cuts_off() -> None:
    for end in range(len(IN_A_SENTENCE)):
        claims(IN_A_SENTENCE[:end])


def test_who_is_among_the_dead_in_the_sentence_of_the_count() -> None:
    raw = "قتلت قوات النظام يوم الثلاثاء 41 شخصاً في درعا وحلب، وبين القتلى 6 نساء و5 أطفال وشخص قضى تحت التعذيب.\n"
    listed = "في حلب 19 شخصاً، درعا 10 أشخاص، حماة 7 أشخاص، إدلب 4، وفي حمص شخص واحد."
    assert [figure for _, figure, _ in tallies(raw + listed)][:4] == [41, 6, 5, 1]
    assert not incidents(raw + listed)


def test_villages_that_add_up_to_the_count_before_them() -> None:
    raw = (
        "شبكة أطباء السودان: 31 قتيلاً في هجمات للدعم السريع\n\n"
        "قالت شبكة أطباء السودان إن 31 شخصاً قتلوا في هجمات لقوات الدعم السريع على قرى بولاية الجزيرة خلال اليومين"
        " الماضيين.\n"
        "وأوضحت الشبكة أن 14 من الضحايا سقطوا في قرية ود النورة، و9 في قرية الحرقة، و8 في قرية الفوار."
    )
    assert [figure for _, figure, _ in tallies(raw)] == [31, 14, 9, 8]
    assert not incidents(raw)
