"""Bytes of many sorts: which encoding is told, what is mended, and what is left as it came."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.collect.encoding import decode, mended

SENTENCES = [
    "أفادت مصادر محلية بأن قذيفة سقطت على أطراف قرية السمر من دون وقوع إصابات.",
    "وقال سامر العبد إن الطريق إلى الوادي أغلق بعد انفجار عبوة في سيارة على الجسر.",
    "وأصيب ثلاثة من العمال في الحقل، نقلوا إلى مشفى المدينة على متن شاحنة.",
    "ولم تعلن أي جهة عن مسؤوليتها، وتجدد القصف من التلال في الساعات الأولى من الليل.",
]
PROSE = "\n".join(SENTENCES) + "\n"
PAGE = "<html><head>{}<title>خبر</title></head><body><p>" + PROSE + "</p></body></html>"


def told(raw: bytes, page: bool = False) -> tuple[str, str]:
    decoded = decode(raw, page)
    assert decoded is not None
    return decoded.text, decoded.encoding


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256", "iso-8859-6", "utf-16-le", "utf-16-be"])
def test_one_sentence_is_enough(sentence: str, encoding: str) -> None:
    assert told(sentence.encode(encoding)) == (sentence, encoding)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n\r\n", "\x0b", "\u2028"])
def test_line_ends_are_left_as_they_came(end: str) -> None:
    text = end.join(SENTENCES) + end
    assert told(text.encode())[0] == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_of_order_is_no_part_of_the_text(encoding: str) -> None:
    text, name = told(PROSE.encode(encoding))
    assert text == PROSE
    assert name.startswith(encoding.removesuffix("-sig"))


@pytest.mark.parametrize("cut", [1, 2, 3, 5])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_file_with_a_mark_that_was_cut_off_keeps_what_it_has(encoding: str, cut: int) -> None:
    text, _ = told(PROSE.encode(encoding)[:-cut])
    kept = text.rstrip("�")
    assert PROSE.startswith(kept)
    assert len(PROSE) - len(kept) <= cut


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1256">',
        "<meta charset=windows-1256>",
        "<META CHARSET = 'WINDOWS-1256' >",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
        "<!-- head --><meta name=x content=y><meta charset='cp1256'>",
        "",
        '<meta charset="utf-8">',
        '<meta charset="no-such-thing">',
        '<meta charset="x">',
    ],
)
def test_a_page_in_1256_is_had_whatever_it_says_of_itself(head: str) -> None:
    page = PAGE.format(head)
    text, encoding = told(page.encode("windows-1256"), page=True)
    assert text == page
    assert encoding in ("windows-1256", "cp1256")


@pytest.mark.parametrize("charset", ["windows-1256", "iso-8859-6", "windows-1252", "ascii", "utf-16"])
def test_a_page_in_utf8_is_had_though_it_says_otherwise(charset: str) -> None:
    page = PAGE.format(f'<meta charset="{charset}">')
    assert told(page.encode(), page=True) == (page, "utf-8")


def test_only_a_page_is_asked_what_it_declares() -> None:
    raw = b'<meta charset="iso-8859-6">' + SENTENCES[0].encode("windows-1256")
    assert told(raw, page=False)[1] == "windows-1256"


def test_a_declaration_far_down_is_not_looked_for() -> None:
    raw = b" " * 5000 + b'<meta charset="iso-8859-6">' + PROSE.encode("windows-1256")
    assert told(raw, page=True)[1] == "windows-1256"


@pytest.mark.parametrize("wrong", ["windows-1252", "windows-1256"])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_spoilt_prose_is_mended_once_and_stays_so(sentence: str, wrong: str) -> None:
    open_bytes = (0x81, 0x8D, 0x8F, 0x90, 0x9D) if wrong == "windows-1252" else ()
    spoilt = "".join(
        chr(byte) if byte in open_bytes else bytes([byte]).decode(wrong) for byte in sentence.encode()
    )
    better = mended(spoilt)
    assert better is not None
    assert better == (sentence, f"utf-8 read as {wrong}")
    assert mended(better.text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ø", "Ø§", "Ã©tÃ©", "price: 5 €", "naïve – “quoted” café", "ظ„", "طظ طظ طظ", "🙂" * 20, "؟؟؟", "١٢٣ ٤٥٦",
        PROSE[:30] + " Ø§Ù„",
    ],
)  # fmt: skip
def test_what_may_be_meant_so_is_left(text: str) -> None:
    assert mended(text) is None
    assert told(text.encode()) == (text, "utf-8")


@pytest.mark.parametrize("broken", [b"\xff", b"\xd8", b"\xe2\x80", b"\xc3\x28"])
@pytest.mark.parametrize("at", [0, 50, 200])
def test_one_broken_place_spoils_no_text(broken: bytes, at: int) -> None:
    raw = (PROSE * 3).encode()
    start = len((PROSE * 3)[:at].encode())
    text, encoding = told(raw[:start] + broken + raw[start:])
    assert encoding == "utf-8, damaged"
    assert text.startswith(PROSE[:at])
    assert text.endswith(PROSE)
    assert 1 <= text.count("�") <= 2


@pytest.mark.parametrize(
    "raw",
    [
        b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n" + bytes(range(128, 256)) * 4,
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)),
        b"\x1f\x8b\x08\x00" + bytes(range(255, 0, -1)),
        b"\0" * 50,
    ],
)
@pytest.mark.parametrize("page", [False, True])
def test_pictures_archives_and_zeros_are_no_text(raw: bytes, page: bool) -> None:
    assert decode(raw, page) is None


def test_nothing_is_a_text_too() -> None:
    assert told(b"") == ("", "utf-8")
    assert told(b"\xef\xbb\xbf") == ("", "utf-8")


@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6), st.sampled_from(["utf-8", "windows-1256"])
)
@settings(max_examples=60)
def test_any_prose_of_these_sentences_is_had_back(sentences: list[str], encoding: str) -> None:
    text = " ".join(sentences)
    assert told(text.encode(encoding)) == (text, encoding)


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة ،.\n", min_size=1, max_size=200))
def test_arabic_letters_in_utf8_always_come_back(text: str) -> None:
    assert told(text.encode()) == (text, "utf-8")
