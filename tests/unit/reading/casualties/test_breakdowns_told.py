"""The parts of a total: who is among it by each word that says so, and whose share is whose (§4)."""

from __future__ import annotations

import pytest

from tests.totals import counts

MAY = "2024-05-01..2024-05-31"
WHOLE = f"tally killed 80 civilians {MAY}"
AMONG = [
    "، بينهم {}",
    "، من بينهم {}",
    "، ومن بينهم {}",
    "، منهم {}",
    "، ضمنهم {}",
    "، بمن فيهم {}",
    " بينهم {}",
    " (بينهم {})",
    "، وبينهم {}",
]
PARTS = [
    ("12 طفلاً", ["12"]),
    ("اثنا عشر طفلاً", ["12"]),
    ("١٢ طفلاً", ["12"]),
    ("12 طفلاً و8 نساء", ["12", "8"]),
    ("12 طفلاً وثماني نساء", ["12", "8"]),
    ("12 طفلاً و8 نساء وثلاثة مسعفين", ["12", "8", "3"]),
    ("أكثر من 12 طفلاً", ["13.."]),
    ("ما لا يقل عن 12 طفلاً", ["12.."]),
    ("طفلان", ["2"]),
]


@pytest.mark.parametrize(("words", "figures"), PARTS)
@pytest.mark.parametrize("among", AMONG)
def test_who_is_among_the_counted(among: str, words: str, figures: list[str]) -> None:
    sentence = f"وثقت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً خلال شهر أيار{among.format(words)}."
    parts = [f"tally killed {figure} civilians part {MAY}" for figure in figures]
    assert counts(sentence) == " | ".join([WHOLE, *parts])


@pytest.mark.parametrize(("words", "figures"), PARTS)
def test_who_is_among_the_counted_before_the_period(words: str, figures: list[str]) -> None:
    sentence = f"وثقت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً، بينهم {words}، خلال شهر أيار."
    parts = [f"tally killed {figure} civilians part {MAY}" for figure in figures]
    assert counts(sentence) == " | ".join([WHOLE, *parts])


NEXT = [
    "ومن بين الضحايا {}.",
    "وبين الضحايا {}.",
    "ومن بين القتلى {}.",
    "وكان بين الضحايا {}.",
    "وأوضحت أن من بين الضحايا {}.",
    "وأشارت إلى أن بين القتلى {}.",
]


@pytest.mark.parametrize("sentence", NEXT)
def test_the_next_sentence_tells_who_is_among_them(sentence: str) -> None:
    first = "وثقت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً خلال شهر أيار."
    told = counts(f"{first} {sentence.format('12 طفلاً و8 نساء')}")
    parts = [f"tally killed {figure} civilians part {MAY}" for figure in ("12", "8")]
    assert told == " | ".join([WHOLE, *parts])


BY = [
    ("قوات النظام", "syrian-government-forces"),
    ("قوات سوريا الديمقراطية", "sdf"),
    ("هيئة تحرير الشام", "hayat-tahrir-al-sham"),
    ("تنظيم داعش", "islamic-state"),
]


@pytest.mark.parametrize(("name", "actor"), BY)
def test_whose_share_it_is(name: str, actor: str) -> None:
    sentence = f"وثقت الشبكة السورية لحقوق الإنسان مقتل 80 مدنياً خلال شهر أيار، 40 منهم على يد {name}."
    assert counts(sentence) == f"{WHOLE} | tally killed 40 civilians by {actor} part {MAY}"
