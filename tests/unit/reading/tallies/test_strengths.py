"""Strengths: how many there are, and whose they are."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.reader import read
from marsad.reading.tallies.strengths import StrengthTold, strengths_of
from marsad.reading.words.text import Text


def told(text: str) -> list[StrengthTold]:
    given = document("t", text)
    return strengths_of(Text(given, lay_out(given), None), [])


@pytest.mark.parametrize(
    ("text", "measure", "least", "most", "actor"),
    [
        ("وتضم حركة رجال الكرامة قرابة ألفي مقاتل في السويداء.", "fighters", 2000, 2000, "rijal-al-karama"),
        ("يبلغ عدد عناصر لواء القدس نحو 700 في حلب.", "fighters", 700, 700, "liwa-al-quds"),
        ("دخل رتل للقوات الروسية مؤلف من 15 عربة إلى عين عيسى.", "vehicles", 15, 15, "russia"),
        ("يعيش في المخيم نحو 40 ألف مدني في ظروف صعبة.", "civilians", 40000, 40000, None),
        ("ويسيطر تنظيم داعش على نحو 200 كيلومتر مربع شرق هجين.", "area_km2", 200, 200, "islamic-state"),
    ],
)
def test_counts_who_is_there(text: str, measure: str, least: int, most: int, actor: str | None) -> None:
    (found,) = told(text)
    assert (found.measure, found.number.min, found.number.max) == (measure, least, most)
    assert (found.actor.actor if found.actor else None) == actor


@pytest.mark.parametrize(
    "text",
    [
        "أدى القصف إلى إصابة ثلاثة مدنيين وتضرر منازل.",
        "وقتلت القوات 143 شخصاً بينهم 36 طفلاً و24 امرأة.",
        "دمر الجيش 12 آلية للتنظيم قرب تدمر.",
        "اشتبك أحد أطباء المركز مع زوار.",
        "قتل 415 مقاتلاً من حزب العمال الكردستاني خلال أسبوعين.",
        "نزح نحو ألفي شخص من الفاشر إلى طويلة.",
        "زارت عدة عائلات المدينة.",
    ],
)
def test_harm_and_parts_are_no_strength(text: str) -> None:
    assert told(text) == []


def test_taken_figures_are_left_out() -> None:
    given = document("t", "وتضم حركة رجال الكرامة قرابة ألفي مقاتل في السويداء.")
    text = Text(given, lay_out(given), None)
    assert strengths_of(text, [(0, len(text.tokens))]) == []


def test_said_twice_is_one_strength() -> None:
    text = "وتضم حركة رجال الكرامة قرابة ألفي مقاتل. ويبلغ عدد مقاتلي حركة رجال الكرامة 2000."
    assert len(told(text)) == 1


ACTORS = [
    ("قسد", "sdf"),
    ("حزب الله", "hezbollah"),
    ("تنظيم داعش", "islamic-state"),
    ("جيش الإسلام", "jaysh-al-islam"),
    ("لواء القدس", "liwa-al-quds"),
]


@pytest.mark.parametrize(("name", "id"), ACTORS)
@pytest.mark.parametrize(
    "sentence",
    [
        "يبلغ عدد مقاتلي {} نحو 3000 مقاتل.",
        "يضم {} نحو 3000 مقاتل.",
        "يقدر عدد عناصر {} بنحو 3000 عنصر.",
        "يمتلك {} قرابة 3000 مقاتل.",
        "لدى {} نحو ثلاثة آلاف مقاتل.",
        "وينتشر نحو 3000 مقاتل من {} في المنطقة.",
        "ويتألف {} من 3000 مقاتل.",
    ],
)
def test_a_strength_is_its_owners_however_it_is_told(sentence: str, name: str, id: str) -> None:
    (found,) = told(sentence.format(name))
    assert (found.measure, found.number.min, found.number.max) == ("fighters", 3000, 3000)
    assert found.actor is not None
    assert found.actor.actor == id


def _counted(raw: str) -> list[tuple[str, int | None, str | None]]:
    claims = read(document("t", raw, published="2024-03-01")).claims
    return [(str(c.measure), c.min, c.actor) for c in claims if c.kind == "strength"]


PRESENT = [
    ("حيث يعيش نحو 400 ألف شخص تحت الحصار.", ("civilians", 400_000, "civilians")),
    ("وهناك نحو 30 ألف شخص محاصرون في المدينة.", ("civilians", 30_000, "civilians")),
    (
        "سيطر جيش خالد بن الوليد على القرية. ويقدر عدد مقاتلي هذه الجماعة بنحو ألفي مقاتل.",
        ("fighters", 2000, "khalid-ibn-al-walid-army"),
    ),
]


@pytest.mark.parametrize(("raw", "wanted"), PRESENT)
def test_persons_who_live_there_and_a_group_told_by_its_noun(raw: str, wanted: tuple[str, int, str]) -> None:
    assert _counted(raw) == [wanted]


def test_who_surrendered_is_no_strength() -> None:
    assert _counted("أعلنت روسيا استسلام نحو ألف جندي أوكراني في المدينة.") == []
