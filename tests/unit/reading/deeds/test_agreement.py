"""One, two and several, men and women, before their verb and behind it, with vowels and without: one count."""

from __future__ import annotations

import pytest

from tests.counted import told

# who, the ending of a verb before them, that of one behind them, the count
WHO = [
    ("مدني", "", "", "1"),
    ("رجل", "", "", "1"),
    ("طفل", "", "", "1"),
    ("شاب", "", "", "1"),
    ("امرأة", "ت", "ت", "1"),
    ("طفلة", "ت", "ت", "1"),
    ("سيدة", "ت", "ت", "1"),
    ("مدنيان", "", "ا", "2"),
    ("رجلان", "", "ا", "2"),
    ("طفلان", "", "ا", "2"),
    ("شابان", "", "ا", "2"),
    ("امرأتان", "ت", "تا", "2"),
    ("طفلتان", "ت", "تا", "2"),
    ("سيدتان", "ت", "تا", "2"),
    ("ثلاثة رجال", "", "وا", "3"),
    ("ثلاث نساء", "", "ن", "3"),
    ("أربعة أطفال", "", "وا", "4"),
    ("11 طفلاً", "", "وا", "11"),
    ("11 طفلة", "ت", "ن", "11"),
    ("رجال", "", "وا", "2.."),
    ("نساء", "ت", "ن", "2.."),
    ("أطفال", "", "وا", "2.."),
    ("مدنيون", "", "وا", "2.."),
]
IDS = [row[0] for row in WHO]
VERBS = [("قُتل", "killed"), ("أُصيب", "wounded"), ("جُرح", "wounded"), ("استشهد", "killed"), ("توفي", "killed")]
TAKING = [("اعتُقل", "captured"), ("اختُطف", "captured"), ("خُطف", "captured")]
WHERE = "في مدينة نوى أمس."
DAMMA = "\u064f"
ACCUSATIVE = {
    "مدني": "مدنياً",
    "رجل": "رجلاً",
    "طفل": "طفلاً",
    "شاب": "شاباً",
    "رجال": "رجالاً",
    "أطفال": "أطفالاً",
}


def oblique(who: str) -> str:
    """As they stand behind a noun; "مدنيين" may be two or many."""
    return who.removesuffix("ان") + "ين" if who.endswith("ان") else who.replace("مدنيون", "مدنيين")


def counted(who: str, count: str) -> str:
    return "2.." if oblique(who) == "مدنيين" else count


@pytest.mark.parametrize(("who", "ending", "_", "count"), WHO, ids=IDS)
@pytest.mark.parametrize(("verb", "status"), VERBS + TAKING)
@pytest.mark.parametrize("vowels", [True, False], ids=["marked", "bare"])
def test_behind_the_verb(
    vowels: bool, verb: str, status: str, who: str, ending: str, _: str, count: str
) -> None:
    written = verb if vowels else verb.replace(DAMMA, "")
    assert told(f"{written}{ending} {who} {WHERE}") == f"{status} {count} civilians"


@pytest.mark.parametrize(("who", "_", "ending", "count"), WHO, ids=IDS)
@pytest.mark.parametrize(("verb", "status"), VERBS[:3])
def test_before_the_verb(verb: str, status: str, who: str, _: str, ending: str, count: str) -> None:
    assert told(f"{who} {verb}{ending} بقصف {WHERE}") == f"{status} {count} civilians"


@pytest.mark.parametrize(("who", "_", "ending", "count"), WHO, ids=IDS)
@pytest.mark.parametrize(("verb", "status"), VERBS[:3])
def test_before_a_verb_without_vowels(
    verb: str, status: str, who: str, _: str, ending: str, count: str
) -> None:
    bare = verb.replace(DAMMA, "")
    assert told(f"{who} {bare}{ending} بقصف {WHERE}") == f"{status} {count} civilians"


@pytest.mark.parametrize(("who", "_", "__", "count"), WHO, ids=IDS)
@pytest.mark.parametrize(
    ("noun", "status"),
    [
        ("مقتل", "killed"),
        ("استشهاد", "killed"),
        ("إصابة", "wounded"),
        ("أدى القصف إلى مقتل", "killed"),
        ("أسفر القصف عن إصابة", "wounded"),
    ],
)
def test_behind_a_noun(noun: str, status: str, who: str, _: str, __: str, count: str) -> None:
    assert told(f"{noun} {oblique(who)} بقصف {WHERE}") == f"{status} {counted(who, count)} civilians"


@pytest.mark.parametrize(("who", "_", "__", "count"), WHO, ids=IDS)
@pytest.mark.parametrize(
    ("verb", "status"),
    [("قتلت", "killed"), ("أصابت", "wounded"), ("اعتقلت", "captured"), ("خطفت", "captured")],
)
@pytest.mark.parametrize("doer", ["قوات النظام", "ميليشيا الحوثي", "دورية مشتركة"])
def test_as_the_object_of_a_doer(
    doer: str, verb: str, status: str, who: str, _: str, __: str, count: str
) -> None:
    people = ACCUSATIVE.get(who, oblique(who))
    assert told(f"{verb} {doer} {people} {WHERE}") == f"{status} {counted(who, count)} civilians"
