from datetime import date
from pathlib import Path

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.page.report_date import ReportDate, report_date, weekday_of_writing
from marsad.reading.page.stamps import stamps

TITLE = "مقتل أربعة جنود بهجوم على نقطة تفتيش"
TEXT = "قُتل أربعة جنود وأصيب اثنان آخران، {}، في هجوم شنه مسلحون على نقطة تفتيش شمال المدينة."
MORE = "وقال مصدر طبي إن المصابين نُقلوا إلى المستشفى العام، فيما فرضت قوات الأمن طوقاً حول المكان."


def dated(text: str, **metadata: str) -> ReportDate:
    one = document("page", text, **metadata)
    return report_date(one, lay_out(one))


def page(*lines: str, when: str = "فجر اليوم") -> str:
    return "\n\n".join([*lines, TEXT.format(when), MORE])


@pytest.mark.parametrize(
    ("when", "weekday"),
    [
        ("اليوم الأربعاء", 2),
        ("مساء أمس الاثنين", 1),
        ("فجر الخميس", 3),
        ("فجر اليوم", None),
        ("الجمعة الماضي", None),
        ("فقتل اثنين", None),
    ],
)
def test_the_weekday_of_a_report_without_a_date(when: str, weekday: int | None) -> None:
    one = document("page", page(TITLE, when=when))
    assert weekday_of_writing(one, lay_out(one)) == weekday


def test_the_caller_knows_best() -> None:
    found = dated(
        page(TITLE, "12 مارس، 2023"), published="2023-03-13", url="https://example.org/2023/03/11/a"
    )
    assert found == (date(2023, 3, 13), "metadata", None, None)


def test_a_published_date_that_is_none_is_not_believed() -> None:
    assert dated(page(TITLE), published="soon").date is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/2021/09/17/a-title", date(2021, 9, 17)),
        ("https://example.org/news/2022-7-5/a", date(2022, 7, 5)),
        ("https://example.org/wire/20221107-31", date(2022, 11, 7)),
        ("https://example.org/a-titlejuly-24,-2024,-12:22-pm", date(2024, 7, 24)),
        ("https://example.org/article/covid-19,-2024", None),
        ("https://example.org/2021/13/45/a", None),
        ("https://example.org/p/20221", None),
        ("https://example.org/news/view.aspx?cdate=27012024&id=3df1", date(2024, 1, 27)),
        ("https://example.org/index.php?id=4&date=2024-01-27", date(2024, 1, 27)),
        ("https://example.org/27/01/2024/story", date(2024, 1, 27)),
        ("https://example.org/news/27-1-2024", date(2024, 1, 27)),
        ("https://example.org/view?update=27", None),
        ("https://example.org/view?date=99992024", None),
        ("https://example.org/2021/09/", None),
        ("http://[", None),
    ],
)
def test_dates_in_addresses(url: str, day: date | None) -> None:
    found = dated(page(TITLE), url=url)
    assert (found.date, found.rule) == (day, "url" if day else None)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12 مارس، 2023", date(2023, 3, 12)),
        ("12 مارس، 2023 | آخر تحديث منذ ساعتين", date(2023, 3, 12)),
        ("الأحد ٦-١١-٢٠٢٢", date(2022, 11, 6)),
        ("الاحد 6 نوفمبر-تشرين الثاني 2022 الساعة 10 مساء", date(2022, 11, 6)),
        ("نوفمبر-6-2022", date(2022, 11, 6)),
        ("كتب في: 6 نوفمبر، 2022", date(2022, 11, 6)),
        ("الجمعة ١٧ أيلول ٢٠٢١", date(2021, 9, 17)),
        ("5 كانون الأول/ديسمبر 2024", date(2024, 12, 5)),
        ("نشر في 2021-09-17", date(2021, 9, 17)),
        ("تاريخ النشر: 08:43 - 2022/08/06", date(2022, 8, 6)),
        ("2020.08.28 | 14:04 دمشق", date(2020, 8, 28)),
        ("24 September 2024", date(2024, 9, 24)),
        ("13th, December 2023 GMT", date(2023, 12, 13)),
        ("16-مايو-2020", date(2020, 5, 16)),
        ("22 / نوفمبر / 2024", date(2024, 11, 22)),
        ("نشر في 31 يناير 202631 يناير 2026", date(2026, 1, 31)),
        ("18 جويلية 2019", date(2019, 7, 18)),
        ("أخبار | 9 03 2024", date(2024, 3, 9)),
        ("Mar 09 24 at 10:15 AM", date(2024, 3, 9)),
        ("ديسمبر 27, 25 08:30", date(2025, 12, 27)),
    ],
)
def test_dates_written_under_the_title(line: str, day: date) -> None:
    found = dated(page(TITLE, line))
    assert (found.date, found.basis) == (day, "explicit")


def test_the_span_is_that_of_the_date() -> None:
    text = page(TITLE, "شبكة النهر – الجمعة ١٧ أيلول ٢٠٢١")
    found = dated(text)
    assert found.span is not None
    assert found.span.of(text) == "١٧ أيلول ٢٠٢١"


def test_a_date_at_the_head_of_the_first_sentence() -> None:
    assert dated(page(TITLE).replace("قُتل أربعة", "المدينة، 28/5/2023 – قُتل أربعة")).date == date(2023, 5, 28)


def test_month_and_day_are_told_apart_by_the_weekday() -> None:
    assert dated(page(TITLE, "السبت 6/11/2022")).date == date(2022, 6, 11)
    assert dated(page(TITLE, "الأحد 6/11/2022")).date == date(2022, 11, 6)


@pytest.mark.parametrize(
    "line",
    [
        "آخر تحديث 12 مارس 2023",
        "آخر تحديث منذ ساعتين",
        "منذ 3 سنوات 4 أشهر",
        "جميع الحقوق محفوظة © 2022",
        "الاثنين 12 مارس 2023",
    ],
)
def test_lines_that_are_no_date_of_the_report(line: str) -> None:
    assert dated(page(TITLE, line)) == (None, None, None, None)


def test_a_date_behind_the_title() -> None:
    assert dated(page(TITLE + " خميس, 2025-03-13")).date == date(2025, 3, 13)
    assert dated(page(TITLE + " في 13 مارس 2025 شمال المدينة")).date is None


def test_the_day_of_the_last_change_counts_only_if_the_text_agrees() -> None:
    assert dated(page(TITLE, "آخر تحديث 20-09-2025 10:36", when="اليوم السبت")).date == date(2025, 9, 20)
    assert dated(page(TITLE, "آخر تحديث 20-09-2025 10:36", when="اليوم الاثنين")).date is None
    found = dated(page(TITLE, "آخر تحديث: 2017/12/11 الساعة 07:47 (مكة المكرمة)", "09/06/2016"))
    assert found.date == date(2016, 6, 9)


def test_a_date_under_the_title_holds_against_a_weekday_but_not_against_a_date() -> None:
    assert dated(page(TITLE, "24 أكتوبر 2022", when="اليوم الخميس")).date == date(2022, 10, 24)
    assert dated(page(TITLE, "24 أكتوبر 2022", when="اليوم الجمعة 15 تموز")).date is None


def test_dates_of_other_reports_and_of_comments_do_not_count() -> None:
    text = page(TITLE)
    assert dated(text + "\n\nمواد ذات صلة\nغارة تقتل تسعة في قرية\n12 مارس 2023").date is None
    assert dated(text + "\n\nالتعليقات (1)\nسامي\n12 مارس 2023\nلا حول ولا قوة").date is None


def test_the_day_of_the_visit_at_the_top_of_a_page_gives_way() -> None:
    top = "السبت 4 مايو 2024"
    assert dated(page(top, "20° العاصمة", "دولار 32.35", TITLE, "24 أكتوبر 2022")).date == date(2022, 10, 24)
    assert dated(page(top, "20° العاصمة", "دولار 32.35", TITLE)).date is None
    assert dated(page(top, "Logo", "20° العاصمة", TITLE, when="أمس الجمعة 15 تشرين الأول")).date != date(
        2024, 5, 4
    )


def test_a_bare_date_above_the_title_needs_the_text() -> None:
    """Half of the pages write the day of the visit there."""
    assert dated(page("الثلاثاء 2020/10/27", TITLE, when="مساء أمس الاثنين")).date == date(2020, 10, 27)
    assert dated(page("الأحد 11/مايو/2025", TITLE)).date is None
    assert dated(page("الأحد 11/مايو/2025", TITLE, when="أمس الاثنين")).date is None
    assert dated(page("شبكة النهر – الأحد 11/مايو/2025", TITLE)).date == date(2025, 5, 11)


def test_a_bare_date_above_the_title_stands_where_the_text_names_a_day_shortly_before_it() -> None:
    line = "• الأحد, 11 أيار - 2025"
    assert dated(page(line, TITLE, when="مساء السبت 10 أيار 2025")).date == date(2025, 5, 11)
    assert dated(page(line, TITLE, when="مساء الجمعة 10 أيار 2024")).date is None
    assert dated(page(line, TITLE, when="يوم الاثنين 12 أيار 2025")).date != date(2025, 5, 11)


def test_the_date_under_what_says_the_title_more_closely() -> None:
    under = "الهجوم وقع على طريق الجسر شمالي المدينة، بحسب بيان لقيادة الشرطة"
    line = "17.10.2021 - محدث : 17.10.2021"
    assert dated("\n\n".join([TITLE, under, line, TEXT.format("الأحد"), MORE])).date == date(2021, 10, 17)
    long = under.replace(
        "شمالي المدينة،", "شمالي المدينة، حيث كانت دورية للشرطة تمر مع خمس سيارات ترافقها،" * 2
    )
    assert dated("\n\n".join([TITLE, long, line, TEXT.format("الأحد"), MORE])).date is None


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("الثلاثاء (2 آذار 2021)", date(2021, 3, 2)),
        ("فجر الأربعاء 14 كانون الثاني 2026", date(2026, 1, 14)),
        ("يوم الأحد 8 دجنبر 2024", date(2024, 12, 8)),
        ("الجمعة، 5 أبريل/ نيسان 2019", date(2019, 4, 5)),
        ("مساء الثلاثاء 2 آذار 2021", None),
        ("ليل الثلاثاء 2 آذار 2021", None),
        ("الاثنين 2 آذار 2021", None),
        ("في 2 آذار 2021", None),
    ],
)
def test_the_day_of_the_news_with_its_year_in_the_lede(when: str, day: date | None) -> None:
    found = dated(page(TITLE, when=when))
    assert (found.date, found.rule) == (day, "day of the lede" if day else None)


def test_a_lede_of_a_day_before_another_one_gives_no_date() -> None:
    later = " وتجددت المعارك في الموقع نفسه يوم 9 آذار 2021 بعد هدوء استمر أسبوعاً، بحسب المصدر نفسه."
    assert dated(page(TITLE, when="الثلاثاء 2 آذار 2021") + later).date is None


def test_the_date_under_the_title_comes_before_the_day_of_the_visit_above_it() -> None:
    text = page("22 فبراير 2025", TITLE, TITLE, "19 فبراير 2025, 5:25:30 م")
    assert dated(text).date == date(2025, 2, 19)
    assert dated(page("1 نوفمبر 2024", "1 2 3 45521", TITLE, "27.12.2022")).date == date(2022, 12, 27)


def test_dates_of_happenings_are_not_dates_of_the_report() -> None:
    assert dated(page(TITLE, when="في 12 مارس 2023")).date is None
    assert dated(page(TITLE, when="منذ 7 تشرين الأول/أكتوبر 2023")).date is None


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("اليوم الخميس 5 كانون الأول 2024", date(2024, 12, 5)),
        ("أمس الخميس، 5 ديسمبر 2024", date(2024, 12, 6)),
        ("صباح اليوم 5/12/2024", date(2024, 12, 5)),
    ],
)
def test_today_with_its_whole_date(when: str, day: date) -> None:
    found = dated(page(TITLE, when=when))
    assert (found.date, found.basis) == (day, "explicit")


def test_weekday_month_and_day_with_the_year_told() -> None:
    text = page(TITLE, when="اليوم، الأحد 25 من آذار") + "\n\nوسيطر الجيش على المدينة في 2017 الماضي."
    assert dated(text)[:2] == (date(2018, 3, 25), "inferred")
    text = (
        page(TITLE, when="يوم امس السبت 23 كانون الثاني") + "\n\nوكان قد انسحب في ايلول من العام الماضى 2020."
    )
    assert dated(text)[:2] == (date(2021, 1, 24), "inferred")


def test_weekday_month_and_day_where_only_one_year_fits() -> None:
    text = page(TITLE, when="مساء أمس السبت 26 مارس/آذار") + "\n\nوتشهد المنطقة فلتاناً منذ تموز 2018."
    found = dated(text + " وهي هادئة منذ عام 2018.")
    assert (found.date, found.basis) == (date(2022, 3, 27), "inferred")


def test_nothing_where_two_years_fit() -> None:
    text = (
        page(TITLE, when="أمس السبت 22 يوليو/تموز")
        + "\n\nوينشط تنظيم الدولة الإسلامية في المنطقة منذ عام 2014."
    )
    assert dated(text).date is None


def test_nothing_where_the_year_contradicts_the_weekday() -> None:
    text = page(TITLE, when="اليوم الأحد 26 آذار") + "\n\nوسيطر الجيش على المدينة في 2017 الماضي."
    assert dated(text).date is None


@pytest.mark.parametrize(
    "when", ["اليوم الثلاثاء", "أمس", "يوم الاثنين الماضي", "فجر الخميس", "اليوم 5 آذار"]
)
def test_nothing_from_a_weekday_alone(when: str) -> None:
    assert dated(page(TITLE, when=when)).date is None


def test_weekday_month_and_day_under_a_picture_with_a_year() -> None:
    when = "اليوم، الجمعة 15 من تموز"
    picture = "وقفة في ساحة المدينة- {} (تجمع أهلي)"
    assert dated(page(TITLE, picture.format("15 من تموز 2022"), when=when))[:2] == (
        date(2022, 7, 15),
        "inferred",
    )
    assert dated(page(TITLE, picture.format("2 من تموز 2022"), when=when)).date == date(2022, 7, 15)
    assert dated(page(TITLE, picture.format("15 من تموز 2021"), when=when)).date is None
    assert dated(page(TITLE, picture.format("15 من تموز 2022"))).date is None


POST = "Reinforcements arrive at the border — Border Watch (@border_watch) March 3, 2024"


def test_a_post_and_the_weekday_of_yesterday() -> None:
    text = page(TITLE, when="أمس الأحد") + "\n\n" + POST
    assert dated(text)[:2] == (date(2024, 3, 4), "inferred")
    assert dated(page(TITLE, when="اليوم الأحد") + "\n\n" + POST).date == date(2024, 3, 3)


def test_an_old_post_gives_no_date() -> None:
    assert dated(page(TITLE, when="أمس الأربعاء") + "\n\n" + POST).date is None
    assert dated(page(TITLE) + "\n\n" + POST).date is None


@pytest.mark.parametrize(
    "text", ["2020-2021-2022", "32/13/2020", "رقم 0123456789", "30 شباط 2021", "1.2.3", "كانون", "٪٪"]
)
def test_numbers_that_are_no_dates(text: str) -> None:
    assert stamps(text) == []


SHARED = Path(__file__).parents[4].parent / "shared"


@pytest.mark.shared
@pytest.mark.parametrize("name", [f"00{n}" for n in range(5)] + [f"d{n:02}" for n in range(30)])
@pytest.mark.parametrize("with_metadata", [True, False])
def test_the_shared_articles(name: str, with_metadata: bool) -> None:
    import json

    import yaml

    if not SHARED.exists():
        pytest.skip("the shared articles do not lie beside the project")
    lines = (SHARED / "articles" / "meta.jsonl").read_text(encoding="utf-8").splitlines()
    known = {m["id"]: m for m in map(json.loads, lines)}.get(name, {})
    metadata = {k: v for k, v in known.items() if k != "id"} if with_metadata else {}
    gold = yaml.safe_load((SHARED / "gold" / f"{name}.yaml").read_text(encoding="utf-8"))["published"]
    text = next((SHARED / "articles").glob(f"{name}*.txt")).read_text(encoding="utf-8")
    found = dated(text, **metadata)
    if with_metadata or gold.get("basis") != "metadata":
        assert (found.date, found.basis) == (gold["date"], gold.get("basis"))
    else:
        assert found.date in (None, gold["date"])


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("بغداد 16 أغسطس 2025 (شينخوا) ", date(2025, 8, 16)),
        ("رام الله 22-10-2024 وفا- ", date(2024, 10, 22)),
        ("عدن، 12 مايو 2019 (رويترز) - ", date(2019, 5, 12)),
        ("في 12 مايو 2019 ", None),
        ("قتلت الغارة التي وقعت في المدينة يوم 12 مايو 2019 ", None),
    ],
)
def test_an_agency_dates_the_head_of_its_text(dateline: str, day: date | None) -> None:
    text = f"{TITLE}\n\n{dateline}{TEXT.format('أمس')}\n\n{MORE}"
    assert dated(text).date == day


@pytest.mark.parametrize(
    "opening",
    ["#درعا 12-3-2019 ", "#دير_الزور 12/3/2019\n", "ريف دمشق || 12-3-2019 || ", "إدلب: ١٢-٣-٢٠١٩\n"],
)
def test_a_network_signs_its_post_with_the_town_and_the_day(opening: str) -> None:
    found = dated(opening + "مقتل شاب برصاص مجهولين وإصابة آخر بجروح في هجوم على حاجز.")
    assert (found.date, found.basis) == (date(2019, 3, 12), "explicit")


def test_a_day_behind_the_place_of_a_happening_is_not_the_posts() -> None:
    assert dated("في درعا 12-3-2019 قتل شاب برصاص مجهولين، ثم قتل آخر في اليوم التالي.").date is None


def test_both_names_of_a_month_side_by_side() -> None:
    assert [s.day for s in stamps("السبت 14 تشرين الأول أكتوبر 2023")] == [date(2023, 10, 14)]


@pytest.mark.parametrize(
    ("before", "when", "day"),
    [
        # the day named is the one before the report's
        ("Police said the blast hit the post on Sunday, March 3, 2024.", "أمس الأحد", date(2024, 3, 4)),
        # the report comes out in the week behind the day named
        ("وكان مسلحون خطفوا تاجراً في القرية يوم السبت 26/9/2020.", "أمس الأربعاء", date(2020, 10, 1)),
        ("واندلعت الاشتباكات الخميس 4 نيسان 2019 قرب المطار.", "اليوم الأحد", date(2019, 4, 7)),
        # a day without its weekday is no news, and a later year was looked back to
        ("وكانت البلدة قُصفت في 26/9/2020.", "أمس الأربعاء", None),
        ("وكان مسلحون هاجموا القرية يوم السبت 26/9/2020 ثم في عام 2022.", "أمس الأربعاء", None),
    ],
)
def test_the_weekday_of_yesterday_behind_the_last_day_named(before: str, when: str, day: date | None) -> None:
    found = dated("\n\n".join([TITLE, TEXT.format(when), f"{before} {MORE}"]))
    assert found.date == day
    assert day is None or found.basis == "inferred"


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("الأحد", date(2024, 3, 3)),
        ("يوم الأحد", date(2024, 3, 3)),
        ("الأحد الماضي", None),
        ("الاثنين", None),  # the news may be younger than the post
    ],
)
def test_a_post_of_the_weekday_that_the_lede_names(when: str, day: date | None) -> None:
    assert dated(page(TITLE, when=when) + "\n\n" + POST).date == day


def test_a_year_called_the_new_one() -> None:
    text = (
        page(TITLE, when="اليوم الأربعاء 22 شباط")
        + "\n\nوهو الهجوم الثامن منذ مطلع العام الجديد 2023 في المنطقة."
    )
    assert dated(text)[:2] == (date(2023, 2, 22), "inferred")


@pytest.mark.parametrize(
    "head", ["date 2023-03-12 {}", "تاريخ النشر: 12 مارس 2023 {}", "نشر في 12/03/2023 - {}"]
)
def test_a_labelled_date_on_the_line_of_the_title(head: str) -> None:
    assert dated(page(head.format(TITLE), when="أمس")).date == date(2023, 3, 12)


def test_the_title_behind_such_a_date_is_the_title() -> None:
    raw = page(f"date 2023-03-12 {TITLE}")
    kinds = [(s.kind, s.span.of(raw)) for s in lay_out(document("page", raw)).segments[:2]]
    assert kinds == [("dateline", "date 2023-03-12"), ("title", TITLE)]


def test_a_title_that_names_the_day_of_a_happening_stays_whole() -> None:
    raw = page(f"{TITLE} في 12 مارس 2023")
    assert lay_out(document("page", raw)).segments[0].span.of(raw) == f"{TITLE} في 12 مارس 2023"
