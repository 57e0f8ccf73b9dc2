"""Where sentences end, as agencies, papers and channels write: each row is parted where a reader would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.folding import fold
from marsad.arabic.sentences import sentences
from marsad.arabic.tokens import tokenize


def parted(raw: str) -> list[str]:
    tokens = tokenize(fold(raw))
    return [raw[tokens[first].start : tokens[last].end] for first, last in sentences(tokens)]


# "|" stands where a sentence ends and the next begins
ROWS = [
    "قُتل جنديان في الهجوم.| ونُقلت الجثتان إلى المشفى.",
    'هاجمهم "التنظيم".|وقالت الشبكة إن القصف توقف.',
    "نقلت الوكالة (رويترز).|وأضافت أن القصف توقف.",
    "قُتل جنديان في الهجوم!| من المسؤول؟| لا أحد يعلم.",
    "قال د. سالم حداد إن الجرحى بخير.| وأضاف أن المشفى مكتظ.",
    "قال أ. نزار العلي إن القصف توقف.",
    "وفق أ.ف.ب فإن القصف توقف.| ولم ترد تفاصيل.",
    "ارتفع السعر 3.5 بالمئة.| وقال التجار إن السوق راكدة.",
    "وصل الرتل عند الساعة 10.30 صباحاً.| ثم غادر.",
    "في 17.9.2021 وقع الانفجار.| وقتل شخصان.",
    "اندلعت اشتباكات...| وسمع دوي انفجارات.",
    "كتب على صفحته: \"نحن بخير. لا تقلقوا\".| ثم اختفى.",
    "قال: «وصلنا إلى البلدة. كانت خالية».| ولم يزد.",
    "زار www.example.org ثم عاد.",
    "كتب إلى news@example.org وانتظر.",
    "قُتل عنصر (برتبة ملازم) في الهجوم.",
    "بلغ عددهم 1.200 شخص.| وعاد 300 منهم.",
    "قصف الطيران البلدة\n|ولم تقع إصابات",
    "قصف الطيران البلدة.\n\n|ولم تقع إصابات.",
    "عاجل\n|انفجار في المدينة",
    "1- قصف على البلدة\n|2- اشتباك قرب الحاجز",
    "- قصف على البلدة\n|- اشتباك قرب الحاجز",
    "هل توقف القصف؟| نعم.",
    "أصيب الطفل (9 سنوات) بجروح.| وهو في المشفى.",
    "\"سنعود\".| هذا ما قاله.",
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_a_text_is_parted_where_a_reader_would(row: str) -> None:
    wanted = [part.strip() for part in row.split("|")]
    assert parted(row.replace("|", "")) == wanted


@pytest.mark.parametrize("row", ROWS)
def test_with_the_lines_of_windows_it_is_parted_the_same(row: str) -> None:
    raw = row.replace("|", "")
    assert parted(raw.replace("\n", "\r\n")) == parted(raw)


PIECES = st.sampled_from(
    ["قصف", "قتل", ".", "..", "؟", "!", "\n", "«", "»", '"', "(", ")", "3", "3.5", "د.", "،", ":", " "]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_every_word_is_in_one_sentence_and_none_crosses_a_line(raw: str) -> None:
    tokens = tokenize(fold(raw))
    found = sentences(tokens)
    covered = [k for first, last in found for k in range(first, last + 1)]
    assert covered == sorted(set(covered)), "in order, and none twice"
    words = {k for k, token in enumerate(tokens) if token.kind in ("word", "number", "latin")}
    assert words <= set(covered)
    assert not any(tokens[k].kind == "newline" for k in covered)


PLAIN = st.sampled_from(["قصف", "قتل", ".", "..", "؟", "!", "\n", "د.", "،", ":", " "])


@given(st.lists(PLAIN, max_size=20).map("".join), st.lists(PLAIN, max_size=20).map("".join))
def test_lines_are_parted_each_by_itself(first: str, second: str) -> None:
    """What stands in one line says nothing of the next, but where a list is counted or a quotation left open."""
    assert parted(f"{first}\n{second}") == parted(first) + parted(second)
