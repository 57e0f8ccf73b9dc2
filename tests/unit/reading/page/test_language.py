import pytest

from marsad.reading.page.language import language_of

SAMPLES = [
    ("ar", "قُتل ثلاثة عناصر في هجوم على حاجز قرب المدينة، وفق مصدر محلي."),
    ("ar", "دير الزور"),
    ("ar", "عاجل"),
    ("fa", "نیروهای امنیتی در این عملیات سه نفر را بازداشت کردند و گفتند که تحقیقات ادامه دارد."),
    ("ur", "پولیس کے مطابق دھماکے میں تین افراد ہلاک ہو گئے ہیں اور کئی زخمی ہیں۔"),
    ("ckb", "لە هێرشێکدا سێ کەس بریندار بوون و دوای ئەوە هێزەکان ناوچەکەیان گرت."),
    ("ps", "په دې پېښه کې درې کسان ټپیان شوي دي او څېړنې روانې دي چې لامل یې معلوم شي."),
    ("en", "Three people were wounded in the attack near the town, a local official said."),
    ("fr", "Trois personnes ont été blessées dans une attaque près de la ville."),
    ("tr", "Saldırıda üç kişi yaralandı ve bir kişi gözaltına alındı."),
    ("ku", "Di êrîşê de sê kes birîndar bûn û li bajêr hat ragihandin."),
    ("he", "שלושה אנשים נפצעו בתקיפה"),
    ("ru", "Три человека ранены в результате атаки"),
]


@pytest.mark.parametrize(("code", "text"), SAMPLES)
def test_knows_the_language_of_a_sentence(code: str, text: str) -> None:
    assert language_of(text) == code


def test_a_report_that_quotes_english_posts_is_arabic() -> None:
    post = "BREAKING: Heavy airstrikes hit warehouses near the border, more to follow. "
    report = "أعلن التحالف أنه نفذ الغارات على مواقع التنظيم شرق البلاد، وفق ما نقل حساب مختص.\n"
    assert language_of(report + post * 2) == "ar"


def test_an_english_report_with_an_arabic_name_is_english() -> None:
    assert (
        language_of(
            "The group, known as (حركة الفجر), said that it was not in the town and had no part in the attack. "
            * 3
        )
        == "en"
    )


@pytest.mark.parametrize("text", ["", "   \n", "12345", "🔴🔴", "\ud800", "fbpx"])
def test_says_nothing_where_nothing_can_be_said(text: str) -> None:
    assert language_of(text) == "und"


def test_arabic_written_on_a_persian_keyboard_stays_arabic() -> None:
    assert language_of("قتل عنصران فی کمین على طریق المدینة، وقال مصدر إن الهجوم وقع فجر الیوم.") == "ar"


def test_looks_at_the_head_only() -> None:
    assert language_of("قال المصدر إن الهجوم وقع أمس. " * 60 + "the end of the page " * 4000) == "ar"
