"""The report page in a real browser: opened from disk, both languages, keyboard, marked words, paper."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from marsad.model.incident import IncidentCasualty
from marsad.publish.report import write_report
from marsad.settings import Settings
from tests.browser.conftest import Visit
from tests.reports import FIRST, HOSTILE, documents, incidents, readings

pytestmark = pytest.mark.browser
Open = Callable[..., Visit]

MARKED = "name => [...(CSS.highlights.get(name) ?? [])].map(range => range.toString())"


def _marked(page: Any, name: str) -> list[str]:
    words: list[str] = page.evaluate(MARKED, name)
    return words


def _open_ambush(page: Any) -> None:
    page.locator('tr[data-incident="b-ambush"] td.date button').click()


@pytest.mark.parametrize("webgl", [True, False])
def test_nothing_leaves_the_machine(visit: Open, webgl: bool) -> None:
    made = visit(webgl=webgl)
    _open_ambush(made.page)
    made.page.wait_for_timeout(300)
    assert made.outside == []
    assert made.page.locator("html").get_attribute("data-map") == ("full" if webgl else "simple")


def test_a_tile_url_is_asked_and_only_that(visit: Open, tmp_path: Path) -> None:
    write_report(
        tmp_path,
        readings(),
        documents(),
        incidents(),
        Settings(tile_url="http://127.0.0.1:9/{z}/{x}/{y}.png"),
    )
    made = visit(webgl=True, file=tmp_path / "report.html")
    made.page.wait_for_timeout(500)
    assert made.outside
    assert all(url.startswith("http://127.0.0.1:9/") for url in made.outside)
    made.page.goto("about:blank")  # or a busy machine asks once more behind the next line
    made.errors.clear()  # nobody answers there


@pytest.mark.parametrize(
    ("lang", "direction", "title"), [("ar", "rtl", "تقرير الحوادث"), ("en", "ltr", "Incident report")]
)
def test_each_language_has_its_words_and_direction(
    visit: Open, lang: str, direction: str, title: str
) -> None:
    page = visit(f"#lang={lang}").page
    assert page.locator("html").get_attribute("dir") == direction
    assert page.locator("h1").inner_text() == title
    assert ("كمين" if lang == "ar" else "Ambush") in page.locator("#incident-table").inner_text()


def test_the_button_changes_the_language_and_the_open_panel_follows(visit: Open) -> None:
    page = visit("#lang=en&incident=b-ambush").page
    page.keyboard.press("Escape")
    page.locator("#language").click()
    _open_ambush(page)
    assert "كمين" in page.locator("#panel-head").inner_text()
    assert "lang=ar" in page.url


def test_the_notice_stands_on_the_page_and_in_the_panel(visit: Open) -> None:
    page = visit().page
    _open_ambush(page)
    for notice in page.locator("p.notice").all():
        assert "Internal, not for publication" in notice.inner_text()
        assert "الاستخدام داخلي، ليس للنشر" in notice.inner_text()


def test_sums_leave_the_summary_out(visit: Open) -> None:
    page = visit("#lang=en").page
    card = page.locator(".card.killed").inner_text()
    assert card.split() == ["Killed", "11", "9+"]
    assert "not in totals" in page.locator('tr[data-incident="c-wave"]').inner_text()


def test_a_sum_told_beside_its_groups_adds_nobody(visit: Open, tmp_path: Path) -> None:
    """One voice tells four of the one and two of the other, another six in all."""
    told = ((4, "syrian-government-forces"), (2, "islamic-state"), (6, None))
    rows = tuple(IncidentCasualty(status="wounded", low=n, best=n, high=n, actor=who) for n, who in told)
    ambush = msgspec.structs.replace(incidents()[0], casualties=rows, killed=None)
    write_report(tmp_path, readings(), documents(), [ambush], Settings())
    page = visit("#lang=en", file=tmp_path / "report.html").page
    assert page.locator(".card.wounded").inner_text().split() == ["Wounded", "6"]


def test_a_figure_leads_to_its_words(visit: Open) -> None:
    page = visit("#lang=en").page
    page.locator("#casualties tbody tr", has_text="Syrian government forces").first.locator("button").click()
    assert page.locator("#incident-table tbody tr").count() == 1
    _open_ambush(page)
    page.locator(".toll .chip").first.click()
    assert _marked(page, "chosen") == ["7"]
    page.locator(".toll .chip", has_text="9").click()
    assert _marked(page, "chosen") == ["9 عناصر"]
    assert "n2" in page.locator("#panel-text").inner_text()


def test_marks_stand_on_the_same_code_points_as_in_the_claims(visit: Open) -> None:
    """The text has a sign beyond U+FFFF before all of them."""
    page = visit().page
    _open_ambush(page)
    claim = readings()[0].claims[0]
    assert _marked(page, "evidence") == [span.of(FIRST) for span in claim.evidence]
    assert _marked(page, "when") == ["أمس الأحد"]
    assert _marked(page, "place") == ["بلدة التبني"]
    assert _marked(page, "party") == ["تنظيم الدولة الإسلامية", "قوات النظام"]
    assert _marked(page, "person") == ["سامر العلي"]
    assert _marked(page, "source") == ["مراسلنا"]


def test_marks_add_no_element_to_the_text_and_labels_stand_in_the_margin(visit: Open) -> None:
    page = visit().page
    _open_ambush(page)
    assert page.locator(".marked-text p *").count() == 0
    assert "\n".join(page.locator(".marked-text p").all_text_contents()) == FIRST.replace("\n\n", "\n")
    page.locator(".margin .label.place").click()
    assert _marked(page, "chosen") == ["بلدة التبني"]


def test_every_value_of_every_claim_can_be_followed(visit: Open) -> None:
    page = visit().page
    _open_ambush(page)
    chips = page.locator("#panel-claims dd .chip:not([disabled])")
    assert chips.count() >= 9
    for chip in chips.all():
        chip.click()
        assert _marked(page, "chosen")
        assert chip.get_attribute("aria-pressed") == "true"


def test_a_named_person_is_marked_as_one(visit: Open) -> None:
    page = visit("#lang=en").page
    _open_ambush(page)
    mark = page.locator(".chip.person .private")
    assert mark.get_attribute("aria-label") == "Named person: never publish without review"


def test_hostile_text_stays_text(visit: Open) -> None:
    made = visit("#lang=en&incident=a-shelling")
    assert made.page.title() == "Incident report · Internal, not for publication"
    assert made.page.locator("#panel img, #panel i:not([class]), #panel b b").count() == 0
    paragraphs = made.page.locator(".marked-text p").all_text_contents()
    assert "\n\n".join(paragraphs) == HOSTILE
    assert '<i>"ناشر"</i>' in made.page.locator("#report-table").inner_text()


def test_claims_that_are_no_incidents_are_listed_and_lead_to_their_words(visit: Open) -> None:
    page = visit("#lang=en").page
    assert "9+" in page.locator("#table-tally").inner_text()
    page.locator("#tab-relation").click()
    page.locator("#table-relation tbody button").click()
    assert _marked(page, "evidence") == ["وهو من مرتبات اللواء"]


def test_filters_reach_map_timeline_and_table(visit: Open) -> None:
    page = visit("#lang=en").page
    page.locator("input[type=search]").fill("التبنى")  # another spelling of the last letter
    assert page.locator("#incident-table tbody tr").count() == 1
    assert page.locator("circle.dot").count() == 1
    page.locator("#reset").click()
    assert page.locator("#incident-table tbody tr").count() == 3
    page.locator("select[name=grade]").select_option("fair")
    assert page.locator("#incident-count").inner_text() == "1 of 3 incidents"
    page.locator("#reset").click()
    page.locator(".timeline .column").first.click()
    assert page.locator("#incident-table tbody tr").count() < 3


def test_the_table_sorts_and_says_how(visit: Open) -> None:
    page = visit("#lang=en").page
    page.locator("th button", has_text="Killed").click()
    assert page.locator("#incident-table th").nth(4).get_attribute("aria-sort") == "descending"
    assert page.locator("#incident-table tbody tr").first.get_attribute("data-incident") == "c-wave"
    page.locator("th button", has_text="Killed").click()
    assert page.locator("#incident-table tbody tr").first.get_attribute("data-incident") == "a-shelling"


def test_the_keyboard_opens_follows_and_closes(visit: Open) -> None:
    page = visit("#lang=en").page
    page.locator('tr[data-incident="b-ambush"] td.date button').focus()
    page.keyboard.press("Enter")
    assert page.locator("#panel").get_attribute("open") is not None
    page.locator(".toll .chip").first.focus()
    page.keyboard.press("Enter")
    assert _marked(page, "chosen") == ["7"]
    page.keyboard.press("Escape")
    assert page.locator("#panel").get_attribute("open") is None
    assert page.evaluate("document.activeElement.closest('tr').dataset.incident") == "b-ambush"
    page.locator("circle.dot").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("#panel").get_attribute("open") is not None


def test_an_address_opens_the_same_view_again(visit: Open) -> None:
    page = visit("#lang=en").page
    _open_ambush(page)
    page.locator(".claim").nth(1).locator(".chip.casualty").click()
    again = visit("#" + page.url.split("#")[1]).page
    assert _marked(again, "chosen") == ["9 عناصر"]
    assert visit("#incident=nowhere&document=n1&claim=none").page.locator("#panel[open]").count() == 0


@pytest.mark.parametrize("width", [360, 768, 1600])
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_page_is_never_wider_than_the_window(visit: Open, width: int, lang: str) -> None:
    page = visit(f"#lang={lang}&incident=b-ambush", viewport={"width": width, "height": 800}).page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.querySelector('#panel').scrollWidth") <= width


def test_the_dark_scheme_is_dark_and_its_words_stay_readable(visit: Open) -> None:
    light, dark = (visit(color_scheme=scheme).page for scheme in ("light", "dark"))
    assert _contrast(light) >= 7
    assert _contrast(dark) >= 7
    brightness = "getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).reduce((a, b) => a + +b, 0)"
    assert dark.evaluate(brightness) < 150 < light.evaluate(brightness)


def test_the_full_map_draws_names_and_circles(visit: Open) -> None:
    page = visit("#lang=ar", webgl=True).page
    page.wait_for_timeout(800)
    assert page.locator("#full-map canvas").is_visible()
    shot = page.locator("#full-map canvas").screenshot()
    assert len(shot) > 12_000, "an empty sea would be smaller"


def test_paper_has_the_notice_on_every_page(visit: Open, tmp_path: Path) -> None:
    page = visit("#lang=en").page
    page.emulate_media(media="print")
    assert not page.locator("#filters").is_visible()
    assert page.locator("#simple-map svg").is_visible()
    assert page.locator("#table-relation").is_visible(), "all tabs are printed"
    sheets = "[...document.styleSheets].flatMap(sheet => [...sheet.cssRules])"
    rules = page.evaluate(f"{sheets}.filter(rule => rule instanceof CSSPageRule).map(rule => rule.cssText)")
    assert any("NOT FOR PUBLICATION" in json.dumps(rule) for rule in rules)
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def _contrast(page: Any) -> float:
    """Contrast of text and background (WCAG)."""
    colours = page.evaluate(
        "[getComputedStyle(document.documentElement).color, getComputedStyle(document.documentElement).backgroundColor]"
        ".map(colour => colour.match(/\\d+/g).map(Number))"
    )
    high, low = sorted((_luminance(colour) for colour in colours), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: list[float]) -> float:
    parts = [part / 255 for part in colour[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
