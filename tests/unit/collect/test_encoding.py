import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.collect.encoding import decode, mended

PROSE = (
    "قالت مصادر محلية إن قصفاً مدفعياً على أطراف البلدة أدى إلى إصابة ثلاثة من المدنيين بينهم طفل.\r\n"
    "وأضافت المصادر أن القصف تجدد في المساء من دون أنباء عن إصابات أخرى.\n"
)


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\x00\x00"),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("windows-1256", b""),
        ("iso-8859-6", b""),
    ],
)
def test_arabic_prose_is_had_back_with_its_newlines(encoding: str, mark: bytes) -> None:
    decoded = decode(mark + PROSE.encode(encoding))
    assert decoded is not None
    assert decoded == (PROSE, encoding)


@pytest.mark.parametrize("wrong", ["windows-1252", "windows-1256"])
def test_utf8_that_was_read_wrongly_is_mended(wrong: str) -> None:
    spoilt = PROSE.encode("utf-8").decode(wrong, "replace")
    if "�" in spoilt:  # the bytes that windows-1252 leaves open come as control characters
        spoilt = "".join(bytes([b]).decode(wrong, "ignore") or chr(b) for b in PROSE.encode("utf-8"))
    decoded = decode(spoilt.encode("utf-8"))
    assert decoded is not None
    assert decoded == (PROSE, f"utf-8 read as {wrong}")


@pytest.mark.parametrize(
    "text",
    [PROSE, "Ø§Ù", "Café déjà vu — naïve coöperation, Ærø, señor, Łódź, ½ of it", "ظ ط ظ ط", "plain", ""],
)
def test_what_may_be_meant_so_is_left_alone(text: str) -> None:
    assert mended(text) is None


@given(st.text())
def test_every_utf8_text_that_is_not_unmistakably_spoilt_comes_back_unchanged(text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    decoded = decode(raw)
    if decoded is not None and decoded.encoding == "utf-8":
        assert decoded.text == text.removeprefix("\ufeff")


@given(st.binary(max_size=300))
def test_no_bytes_break_it(raw: bytes) -> None:
    for page in (False, True):
        decoded = decode(raw, page)
        if decoded is not None:
            decoded.text.encode("utf-8")  # no lone surrogates: it can be written again


def test_a_cut_off_file_is_still_read() -> None:
    decoded = decode(PROSE.encode("utf-8")[:-3])
    assert decoded is not None
    assert decoded.encoding == "utf-8, damaged"
    assert decoded.text.startswith(PROSE[:100])


@pytest.mark.parametrize(
    "raw",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x80\x90",
        b"PK\x03\x04\x14\x00\x08\x08\x08\x00\xd1\xe2\xf3" * 40,
        bytes(range(256)) * 8,
    ],
)
def test_what_is_no_text_is_not_made_into_one(raw: bytes) -> None:
    assert decode(raw) is None


def test_a_page_is_believed_what_it_declares() -> None:
    declared = '<html><head><meta charset="windows-1256"></head><p>قف'.encode("windows-1256")
    decoded = decode(declared, page=True)
    assert decoded is not None
    assert (decoded.text[-2:], decoded.encoding) == ("قف", "cp1256")
    wrong = decode(b'<meta charset="windows-1256">' + PROSE.encode("utf-8"), page=True)
    assert wrong is not None
    assert wrong.encoding == "utf-8"
