"""Who is meant by a pronoun of harm: one, two or more, by each deed and each word of what came of it (§3)."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.counted import still, told
from tests.named import fates


class Victim(NamedTuple):
    """Behind a preposition, the pronoun on a noun, how many they are."""

    who: str
    his: str
    count: int


VICTIMS = [
    Victim("شاب", "ه", 1),
    Victim("طفل", "ه", 1),
    Victim("مدني", "ه", 1),
    Victim("الشاب سامر الخالدي", "ه", 1),
    Victim("امرأة", "ها", 1),
    Victim("طفلة", "ها", 1),
    Victim("شابين", "هما", 2),
    Victim("شخصين", "هما", 2),
    Victim("ثلاثة شبان", "هم", 3),
    Victim("خمسة مدنيين", "هم", 5),
    Victim("3 شبان", "هم", 3),
]
DEEDS = [
    "أطلق مجهولون النار على {} في بلدة نوى أمس",
    "أطلق مسلحون الرصاص على {} في بلدة نوى أمس",
    "ألقى مجهولون قنبلة على {} في بلدة نوى أمس",
    "انفجر لغم ب{} في بلدة نوى أمس",
]
KILLED = [
    "، ما أدى إلى مقتل{}.",
    "، مما أدى إلى مقتل{}.",
    " ما أدى إلى مقتل{}.",
    "، ما أدى لمقتل{}.",
    "، ما أسفر عن مقتل{}.",
    "، ما تسبب بمقتل{}.",
    "، ما تسبب في مقتل{}.",
    "، أدى إلى مقتل{}.",
    "، ما أدى إلى مقتل{} على الفور.",
    "، ما أدى إلى استشهاد{}.",
    "، ما أدى إلى وفات{}.",
]
WOUNDED = [
    "، ما أدى إلى إصابت{}.",
    "، ما أدى إلى إصابت{} بجروح.",
    "، ما أدى إلى إصابت{} بجروح خطيرة.",
    "، ما أسفر عن إصابت{}.",
    "، ما تسبب بإصابت{}.",
    "، ما أدى إلى جرح{}.",
]
each_victim = pytest.mark.parametrize("victim", VICTIMS, ids=[v.who for v in VICTIMS])


@each_victim
@pytest.mark.parametrize("result", KILLED)
def test_it_came_to_their_death(result: str, victim: Victim) -> None:
    sentence = DEEDS[0].format(victim.who) + result.format(victim.his)
    assert told(sentence) == f"killed {victim.count} civilians"


@each_victim
@pytest.mark.parametrize("result", WOUNDED)
def test_it_came_to_their_wounds(result: str, victim: Victim) -> None:
    sentence = DEEDS[0].format(victim.who) + result.format(victim.his)
    assert told(sentence) == f"wounded {victim.count} civilians"


@each_victim
@pytest.mark.parametrize("deed", DEEDS)
def test_whatever_was_done_to_them(deed: str, victim: Victim) -> None:
    assert (
        told(deed.format(victim.who) + f"، ما أدى إلى مقتل{victim.his}.")
        == f"killed {victim.count} civilians"
    )


@pytest.mark.parametrize("result", [*KILLED, *WOUNDED])
def test_the_named_man_has_his_fate(result: str) -> None:
    status = "killed" if result in KILLED else "wounded"
    sentence = DEEDS[0].format("الشاب سامر الخالدي") + result.format("ه")
    assert fates(sentence) == {"سامر الخالدي": status}


VERBS = [
    ("شاب", "، فقتلوه.", "killed 1 civilians"),
    ("شاب", "، وقتلوه.", "killed 1 civilians"),
    ("شاب", " وقتلوه.", "killed 1 civilians"),
    ("شاب", "، وأردوه قتيلاً.", "killed 1 civilians"),
    ("شاب", "، فأردوه قتيلاً.", "killed 1 civilians"),
    ("شاب", "، فأصابوه بجروح.", "wounded 1 civilians"),
    ("شاب", "، وأصابوه بجروح.", "wounded 1 civilians"),
    ("امرأة", "، فقتلوها.", "killed 1 civilians"),
    ("امرأة", "، وأردوها قتيلة.", "killed 1 civilians"),
    ("امرأة", "، فأصابوها بجروح.", "wounded 1 civilians"),
    ("شابين", "، فقتلوهما.", "killed 2 civilians"),
    ("شابين", "، وأصابوهما بجروح.", "wounded 2 civilians"),
    ("ثلاثة شبان", "، فقتلوهم.", "killed 3 civilians"),
    ("ثلاثة شبان", "، وقتلوهم جميعاً.", "killed 3 civilians"),
    ("ثلاثة شبان", "، وأصابوهم بجروح.", "wounded 3 civilians"),
    ("شاب", "، فقُتل على الفور.", "killed 1 civilians"),
    ("شاب", "، وقُتل على الفور.", "killed 1 civilians"),
    ("شاب", "، وتوفي على الفور.", "killed 1 civilians"),
    ("شاب", "، وفارق الحياة على الفور.", "killed 1 civilians"),
    ("شاب", "، فأصيب بجروح.", "wounded 1 civilians"),
    ("شاب", "، وأصيب بجروح.", "wounded 1 civilians"),
    ("شاب", "، وتوفي متأثراً بجراحه.", "killed 1 civilians"),
    ("شاب", "، أودى بحياته.", "killed 1 civilians"),
    ("شاب", "، ما أودى بحياته.", "killed 1 civilians"),
    ("امرأة", "، ما أودى بحياتها.", "killed 1 civilians"),
    ("شاب", "، ما أدى إلى مقتله وإصابة آخر.", "killed 1 civilians | wounded 1 civilians"),
    ("شاب", "، ما أدى إلى مقتله وإصابة شقيقه.", "killed 1 civilians | wounded 1 civilians"),
    ("شاب", "، ما أدى إلى مقتله وطفله.", "killed 2 civilians"),
    ("شاب", "، ما أدى إلى مقتله مع طفله.", "killed 2 civilians"),
    ("شاب", "، ونجا من الهجوم.", "none"),
    ("شاب", "، ولم يصب بأذى.", "none"),
    ("شاب", "، دون أن يصاب بأذى.", "none"),
    ("شاب", "، دون إصابته.", "none"),
    ("شاب", "، ولم تؤد إلى مقتله.", "none"),
    ("شاب", ".", "none"),
]


@pytest.mark.parametrize(("who", "rest", "wanted"), VERBS)
def test_verbs_of_harm_with_a_pronoun_or_without_a_subject(who: str, rest: str, wanted: str) -> None:
    assert told(DEEDS[0].format(who) + rest) == wanted


TAKEN = [
    ("خطف مجهولون شاباً في بلدة نوى أمس ثم أفرجوا عنه.", "captured 1 civilians | released 1 civilians"),
    ("خطف مجهولون شاباً في بلدة نوى أمس ثم أطلقوا سراحه.", "captured 1 civilians | released 1 civilians"),
    ("خطف مجهولون شابين في بلدة نوى أمس ثم أفرجوا عنهما.", "captured 2 civilians | released 2 civilians"),
    ("خطف مجهولون ثلاثة شبان في بلدة نوى أمس ثم أفرجوا عنهم.", "captured 3 civilians | released 3 civilians"),
    ("خطف مجهولون امرأة في بلدة نوى أمس ثم أفرجوا عنها.", "captured 1 civilians | released 1 civilians"),
    ("خطف مجهولون شاباً في بلدة نوى أمس ثم قتلوه.", "captured 1 civilians | killed 1 civilians"),
    ("خطف مجهولون شابين في بلدة نوى أمس ثم قتلوهما.", "captured 2 civilians | killed 2 civilians"),
    ("خطف مجهولون ثلاثة شبان في بلدة نوى أمس وقتلوهم.", "captured 3 civilians | killed 3 civilians"),
    ("اعتقلت قوات النظام شاباً في بلدة نوى أمس واقتادته إلى جهة مجهولة.", "captured 1 civilians"),
    still(
        "whose house was raided is not found by the pronoun",
        "داهمت قوات النظام منزل شاب في بلدة نوى أمس واعتقلته.",
        "captured 1 civilians",
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), TAKEN)
def test_who_is_taken_and_what_became_of_him(sentence: str, wanted: str) -> None:
    assert told(sentence) == wanted
