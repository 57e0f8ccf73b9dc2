"""A person named in full and then by the family name alone: every later mention, and none of another person."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.names import NameMention, find_names
from marsad.arabic.surnames import named_again
from marsad.arabic.tokens import Token, tokenize


def read(raw: str) -> tuple[list[Token], list[NameMention]]:
    tokens = tokenize(fold(raw))
    return tokens, named_again(tokens, find_names(tokens))


# [ ] about each later mention by the family name.
TEXTS = """
وصل العقيد سليم الرفاعي أمس. وقال [الرفاعي] إنه عائد.
وصل العقيد سليم الرفاعي أمس. وقال [الرفاعي] إنه عائد، وغادر [الرفاعي] المدينة.
وصل العقيد سليم خالد الرفاعي أمس. وقال [الرفاعي] إنه عائد.
وصل العقيد "سليم الرفاعي" أمس. وقال "[الرفاعي]" إنه عائد.
وصل العقيد سليم الرفاعي والرائد نزار الجبوري. ثم غادر [الجبوري] وبقي [الرفاعي].
أعلن مقتل الناشط خالد المرعي، وشيع [المرعي] في بلدته.
أعلن مقتل الناشط خالد المرعي. ونعى المجلس [المرعي] أمس.
وصل العقيد سليم الرفاعي أمس. وقال إنه عائد.
وصل الرفاعي أمس. وقال العقيد سليم الرفاعي إنه عائد.
وصل العقيد سليم الرفاعي أمس. وقال العقيد سليم الرفاعي إنه عائد.
وصل العقيد سليم الرفاعي أمس. وقال الرائد نزار الرفاعي إنه عائد.
وصل العقيد سليم حداد أمس. وقال حداد إنه عائد.
وصل العقيد سليم أمس. وقال سليم إنه عائد.
وصل العقيد سليم المصري أمس. وقال [المصري] إنه عائد.
وصل العقيد سليم المصري أمس. والتقى بالوفد المصري وباللواء المصري.
""".strip().splitlines()


@pytest.mark.parametrize("marked", TEXTS)
def test_later_mentions_by_the_family_name(marked: str) -> None:
    raw = marked.replace("[", "").replace("]", "")
    tokens, again = read(raw)
    wanted = [piece.split("]")[0] for piece in marked.split("[")[1:]]
    assert [raw[tokens[m.first].start : tokens[m.last].end] for m in again] == wanted


def test_a_later_mention_is_one_word_without_title_or_alias() -> None:
    _, again = read("وصل العقيد سليم الرفاعي أمس. وقال الرفاعي إنه عائد.")
    assert [(m.last - m.first, m.name_first - m.first, m.aka, m.title, m.clitic) for m in again] == [
        (0, 0, (), None, "")
    ]


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "وصل الوفد أمس.",
        "وصل العقيد سليم الرفاعي أمس",
        # a family name that is a common word
        "وصل العقيد سليم القائد أمس. وقال القائد إنه عائد.",
        "وصل العقيد سليم المصري أمس. وقال الجيش المصري إنه عائد.",
        # less than five letters with the article
        "وصل العقيد سليم الحر أمس. وقال الحر إنه عائد.",
    ],
)
def test_where_nobody_is_named_again(raw: str) -> None:
    assert read(raw)[1] == []


def test_without_names_there_is_nobody_to_name_again() -> None:
    tokens = tokenize(fold("وقال الرفاعي إنه عائد"))
    assert named_again(tokens, []) == []
