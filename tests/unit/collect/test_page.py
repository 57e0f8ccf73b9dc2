import time

import pytest

from marsad.collect import page as pages
from marsad.collect.metadata import Metadata
from marsad.collect.page import extract, plain_text
from marsad.errors import MarsadError

SENTENCES = (
    "سقطت قذائف عدة على الأحياء الشرقية من المدينة ظهر الثلاثاء.",
    "وأسفر القصف عن إصابة أربعة من السكان بجروح متفاوتة نقلوا على إثرها إلى المشفى.",
    "ولم تعلن أي جهة مسؤوليتها عن القصف حتى ساعة إعداد هذا الخبر.",
)
ARTICLE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
LINKED = """<script type="application/ld+json">{"@context": "x", "@graph": [{"@type": "WebPage", "name": "n"},
{"@type": "NewsArticle", "headline": "قذائف على المدينة", "datePublished": "2021-03-04T23:30:00-05:00",
"url": "https://example.org/1", "publisher": {"@type": "Organization", "name": "مرصد المثال"}}]}</script>"""
COMMENTS = '<div id="comments" class="comments"><p>تعليق: هذا كلام قارئ لا علاقة له بالخبر.</p></div>'


def _page(body: str = f"<article><h1>قذائف</h1>{ARTICLE}</article>", head: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>t</title>{head}</head><body>{body}</body></html>"


def _seconds(page: str) -> tuple[pages.Page, float]:
    started = time.monotonic()
    return extract(page, "p.html"), time.monotonic() - started


def test_the_article_without_comments_and_menus() -> None:
    found = extract(_page(f"<nav>الرئيسية | اتصل بنا</nav><article>{ARTICLE}</article>{COMMENTS}"), "p.html")
    assert found.text.splitlines() == list(SENTENCES)
    assert found.extractor.startswith("trafilatura ")


def test_metadata_of_linked_data() -> None:
    assert extract(_page(head=LINKED), "p.html").metadata == Metadata(
        published="2021-03-04",
        publisher="مرصد المثال",
        url="https://example.org/1",
        title="قذائف على المدينة",
    )


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2020-05-06T01:02:03Z">',
        '<meta name="PubDate" content="2020-05-06">',
        '<meta itemprop="datePublished" content="2020-05-06">',
        '<script type="application/ld+json">{broken</script><meta name="date" content="2020-05-06">',
    ],
)
def test_metadata_of_meta_tags(head: str) -> None:
    assert extract(_page(head=head), "p.html").metadata.published == "2020-05-06"


def test_no_date_is_made_up() -> None:
    body = f'<article><time datetime="2024-01-01">x</time>{ARTICLE}<p>2023-11-12</p></article><footer>© 2022</footer>'
    head = '<link rel="canonical" href="https://example.org/2019/08/07/x">'
    found = extract(_page(body, head), "p.html").metadata
    assert (found.published, found.url) == (None, "https://example.org/2019/08/07/x")


@pytest.mark.parametrize(
    "page",
    [
        _page("<div " + " ".join(f"a{n}='1'" for n in range(200_000)) + f">{ARTICLE}</div>"),
        _page("<div>" * 1000 + ARTICLE + "</div>" * 1000),
        _page("<div>" * 50_000 + ARTICLE),
        "<" * 200_000 + ARTICLE,
        "<p " * 200_000 + ARTICLE,
        _page("<!--" + ARTICLE + "-->" + ARTICLE),
    ],
    ids=["attributes", "deep", "deeper", "brackets", "open tags", "comment"],
)
def test_hostile_pages_give_their_text_in_time(page: str) -> None:
    found, seconds = _seconds(page)
    assert all(sentence in found.text for sentence in SENTENCES)
    assert seconds < 10


def test_a_page_that_takes_too_long_or_too_much_memory_falls_back(monkeypatch: pytest.MonkeyPatch) -> None:
    table = _page("<table>" + "<tr><td>قُصفت</td><td>3</td></tr>" * 30_000 + f"</table>{ARTICLE}")
    pages._process.close()
    monkeypatch.setattr(pages, "SECONDS", 0.01)
    found, seconds = _seconds(table)
    assert (found.extractor, seconds < 90) == ("whole page", True)
    monkeypatch.setattr(pages, "SECONDS", 60)
    monkeypatch.setattr(pages, "MEMORY_MB", 150)
    found, seconds = _seconds(table)
    assert (found.extractor, seconds < 90) == ("whole page", True)
    assert SENTENCES[0] in found.text
    monkeypatch.undo()
    pages._process.close()
    assert extract(_page(), "p.html").extractor.startswith("trafilatura ")


@pytest.mark.parametrize(
    "page", ["", "<html></html>", _page("<script>var x = '<p>';</script><style>p{}</style>")]
)
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(MarsadError) as caught:
        extract(page.replace("<title>t</title>", ""), "p.html")
    assert (caught.value.code, caught.value.file, caught.value.exit_code) == (
        "collect.no_article",
        "p.html",
        3,
    )


def test_plain_text_has_a_line_for_each_block() -> None:
    page = "<h1>أ</h1><p>ب <b>ج</b>&nbsp;د &amp; ه<br>و</p><script>if (a < b) {}</script ><td>ز"
    assert plain_text(page) == "أ\nب ج د & ه\nو\nز"
