"""Days before items, of datelines and of funerals; the doer of one deed did not all (codebook §3, §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def incidents(raw: str, published: str = "2021-09-02") -> list:
    claims = read(document("t", raw, published=published)).claims
    return [c for c in claims if c.kind == "incident"]


def days(raw: str, published: str = "2021-09-02") -> list[str]:
    return [str(c.when.start) if c.when and c.when.start else "-" for c in incidents(raw, published)]


def test_a_timeline() -> None:
    raw = (
        "أبرز محطات معركة الفاشر\n"
        "- 24 آب 2021: قصفت المدفعية سوق نيالا وقتلت خمسة.\n"
        "- 26 آب 2021: سيطرت الحركة على قاعدة الزرق.\n"
        "- 30 آب: نزح ألف شخص من الفاشر.\n"
    )
    assert days(raw) == ["2021-08-24", "2021-08-26", "2021-08-30"]


def test_a_week_by_its_days() -> None:
    raw = (
        "درعا خلال أسبوع\n"
        "السبت: مقتل الشاب سامي الرفاعي برصاص مجهولين في بلدة اليادودة.\n"
        "الأحد: انفجار عبوة ناسفة بسيارة عسكرية قرب صيدا يوقع قتيلين.\n"
        "الاثنين: اعتقال ثلاثة أشخاص على حاجز قرب منكت الحطب.\n"
    )
    assert days(raw) == ["2021-08-28", "2021-08-29", "2021-08-30"]


def test_one_date_above_a_report_is_when_it_was_made() -> None:
    raw = "قتلى في قصف على أريحا\n2 أيلول 2021\nقصف الجيش بلدة سراقب.\nوقتل مسلحون شرطياً في النيرب.\n"
    assert set(days(raw)) == {"-"}


@pytest.mark.parametrize(
    "raw",
    [
        "الحديدة (اليمن) - وكالات - 24 آب: قال سكان إن قذيفة سقطت على بيت في حي ثعبات بتعز فقتلت ثلاثة أطفال.",
        "نيالا - 24 آب: قصفت المدفعية سوق نيالا وقتلت خمسة.",
    ],
)
def test_a_dateline_dates_no_deed(raw: str) -> None:
    assert days(raw) == ["-"]


def test_the_day_of_a_funeral() -> None:
    raw = (
        "شيّع آلاف الفلسطينيين، السبت، جثمان القائد في سرايا القدس سامي عوض الذي اغتالته إسرائيل عصر الجمعة "
        "بصاروخ أصاب شقة في حي النصر."
    )
    assert days(raw) == ["2021-08-27"]


def test_who_did_one_thing_did_not_all() -> None:
    raw = (
        "أعلنت قوات الوفاق أسر 14 مقاتلا من قوات حفتر في محور العزيزية.\n\n"
        "وقتل سبعة مدنيين في قصف صاروخي على حي أبو سليم بطرابلس.\n"
    )
    assert [p.role for p in incidents(raw)[-1].parties if p.role == "initiator"] == []


def test_the_toll_of_a_named_deed() -> None:
    raw = "وفي شمال بوركينا فاسو ارتفع إلى ثمانين عدد قتلى هجوم أربيندا الذي وقع الأربعاء واستهدف قافلة يحرسها الدرك."
    (one,) = incidents(raw)
    assert [r.min for r in one.casualties] == [80]
