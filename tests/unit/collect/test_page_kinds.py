"""Pages of many builds: the article without what stands around it, and what each says of itself."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from marsad.collect.metadata import Metadata
from marsad.collect.page import extract, plain_text
from marsad.collect.page_metadata import page_metadata

BODY = [
    "سقطت قذيفة هاون فجر اليوم على أطراف قرية السمر الواقعة على ضفة النهر.",
    "وقال أحد السكان إن القذيفة أصابت بيتاً خالياً، ولم يصب أحد من أهل القرية بأذى.",
    "وتشهد المنطقة منذ أسبوع تبادلاً متقطعاً للقصف بين الطرفين على جانبي النهر.",
]
PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in BODY)
READER = "كلام قارئ غاضب لا صلة له بما وقع في القرية وقد كتبه آخر الليل."


def page(body: str, head: str = "", lang: str = "ar") -> str:
    return (
        f'<!doctype html><html lang="{lang}" dir="rtl"><head><meta charset="utf-8">{head}</head>'
        f"<body>{body}</body></html>"
    )


def said(head: str = "", body: str = "") -> Metadata:
    return page_metadata(html.document_fromstring(page(body or "<p>نص</p>", head)))


def linked(**values: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(values, ensure_ascii=False)}</script>'


@pytest.mark.parametrize(
    "around",
    [
        '<div id="comments"><h3>التعليقات</h3><p>{}</p></div>',
        '<section class="comments-area"><ol class="comment-list"><li><p>{}</p></li></ol></section>',
        '<ul class="comment-list"><li class="comment"><p>{}</p></li></ul>',
        "<!-- <p>{}</p> -->",
        "<script>var words = '<p>{}</p>';</script>",
        "<noscript><p>{}</p></noscript>",
        "<style>p::after {{ content: '{}' }}</style>",
        "<footer><p>{}</p></footer>",
        '<nav><a href="/1">{}</a></nav>',
    ],
)
@pytest.mark.parametrize(
    "shape", ["<article>{}</article>", '<main><div class="entry-content">{}</div></main>']
)
def test_the_article_stands_without_what_is_around_it(around: str, shape: str) -> None:
    found = extract(page(shape.format(PARAGRAPHS) + around.format(READER)), "p.html")
    assert [line for line in found.text.splitlines() if line.strip()] == BODY
    assert READER not in found.text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<p>أ</p><p>ب</p>", "أ\nب"),
        ("أ<br>ب<br/>ج", "أ\nب\nج"),
        ("<li>أ<li>ب", "أ\nب"),
        ("<td>أ</td><td>ب</td>", "أ\nب"),
        ("<b>أ</b><i>ب</i>", "أب"),
        ("<span>أ</span> <span>ب</span>", "أ ب"),
        ("أ &lt;ب&gt; &amp; &quot;ج&quot;", 'أ <ب> & "ج"'),
        ("أ&nbsp;&nbsp;ب", "أ ب"),
        ("&#1575;&#x644;", "ال"),
        ("أ<!-- ب -->ج", "أج"),
        ("أ<!-- <p>ب</p> -->ج", "أج"),
        ("أ<!-- ب", "أ"),
        ("أ<script>ب</script>ج", "أج"),
        ("أ<SCRIPT type=x>ب</SCRIPT >ج", "أج"),
        ("أ<script>ب", "أ"),
        ("أ<style>ب</style><svg><text>ب</text></svg><template>ب</template>ج", "أج"),
        ("3 < 5 و 7 > 2", "3 < 5 و 7 > 2"),
        ("<title>أ</title><h1>أ</h1>", "أ\nأ"),
        ("<p class='a > b'>أ</p>", "b'>أ"),
        ("\n\n <p> \n </p>\n", ""),
        ("", ""),
    ],
)
def test_plain_text_of_small_pages(written: str, read: str) -> None:
    assert plain_text(written) == read


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<!--", "-->", "<script>", "</script>", "<", ">", "نص", " ", "&lt;"])
    )
)
def test_plain_text_has_no_blank_line_and_no_tag_of_ours(parts: list[str]) -> None:
    text = plain_text("".join(parts))
    assert all(line == line.strip() and line for line in text.split("\n")) or text == ""
    assert "<script>" not in text
    assert "<p>" not in text or "&lt;" in parts


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2022-05-06T23:00:00+03:00">', "2022-05-06"),
        ('<meta property="og:published_time" content="2022-05-06">', "2022-05-06"),
        ('<meta itemprop="datePublished" content="2022-05-06">', "2022-05-06"),
        ('<meta name="publish-date" content="2022-05-06">', "2022-05-06"),
        ('<meta name="DC.date.issued" content="2022-05-06">', "2022-05-06"),
        ('<meta name="date" content="2022-05-06">', "2022-05-06"),
        ('<meta name="date" content="06/05/2022">', None),
        ('<meta name="date" content="2022-05-36">', None),
        ('<meta name="date" content="">', None),
        ('<meta property="article:modified_time" content="2022-05-06">', None),
        ('<meta name="last-modified" content="2022-05-06">', None),
        ('<meta name="date" content="x"><meta name="pubdate" content="2022-05-06">', "2022-05-06"),
        ('<meta name="date" content="2022-05-07"><meta name="date" content="2022-05-06">', "2022-05-07"),
        (linked(**{"@type": "NewsArticle", "datePublished": "2022-05-06"}), "2022-05-06"),
        (linked(**{"@type": ["Thing", "ReportageNewsArticle"], "datePublished": "2022-05-06"}), "2022-05-06"),
        (linked(**{"@type": "BlogPosting", "datePublished": "2022-05-06 10:00"}), "2022-05-06"),
        (linked(**{"@type": "Organization", "datePublished": "2022-05-06"}), None),
        (linked(**{"@type": "NewsArticle", "dateModified": "2022-05-06"}), None),
        (linked(**{"@type": "NewsArticle", "datePublished": 20220506}), None),
        (
            linked(**{"@graph": [{"@type": "WebPage"}, {"@type": "Report", "datePublished": "2022-05-06"}]}),
            "2022-05-06",
        ),
    ],
)  # fmt: skip
def test_the_day_of_publication_is_told_or_is_not_there(head: str, day: str | None) -> None:
    assert said(head).published == day


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ('<time datetime="2022-05-06" pubdate>أمس</time>', "2022-05-06"),
        ('<time datetime="2022-05-06" itemprop="datePublished">أمس</time>', "2022-05-06"),
        ('<time datetime="2022-05-06">أمس</time>', None),
        ("<time>2022-05-06</time>", None),
        ("<p>نشر في 2022-05-06</p>", None),
    ],
)
def test_only_a_time_marked_as_the_days_is_it(body: str, day: str | None) -> None:
    assert said(body=body).published == day


def test_what_is_linked_goes_before_metas_and_they_before_headings() -> None:
    metas = (
        '<meta property="og:title" content="من الوسوم"><meta property="og:site_name" content="موقع الوسوم">'
        '<meta property="og:url" content="https://example.org/meta"><meta name="date" content="2020-02-02">'
    )
    script = linked(
        **{
            "@type": "NewsArticle",
            "headline": "من الوصف",
            "publisher": {"name": "ناشر الوصف"},
            "url": "https://example.org/linked",
            "datePublished": "2021-01-01",
        }
    )
    heading = "<h1>من العنوان</h1>"
    assert said(metas + script, heading) == Metadata(
        published="2021-01-01", publisher="ناشر الوصف", url="https://example.org/linked", title="من الوصف"
    )
    assert said(metas, heading) == Metadata(
        published="2020-02-02", publisher="موقع الوسوم", url="https://example.org/meta", title="من الوسوم"
    )
    assert said(body=heading) == Metadata(title="من العنوان")


@pytest.mark.parametrize(
    ("publisher", "name"),
    [
        ({"name": "مرصد السمر"}, "مرصد السمر"),
        ([{"name": "مرصد السمر"}, {"name": "آخر"}], "مرصد السمر"),
        ("مرصد السمر", "مرصد السمر"),
        ({"name": " مرصد\nالسمر "}, "مرصد السمر"),
        ({"name": ["مرصد السمر"]}, None),
        ({}, None),
        ([], None),
        (7, None),
        (None, None),
    ],
)
def test_a_publisher_in_many_shapes(publisher: object, name: str | None) -> None:
    assert said(linked(**{"@type": "NewsArticle", "publisher": publisher})).publisher == name


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="canonical" href="https://example.org/a">', "https://example.org/a"),
        ('<link rel="canonical" href="/a">', None),
        ('<meta property="og:url" content="javascript:alert(1)">', None),
        (linked(**{"@type": "Article", "url": "ftp://example.org/a"}), None),
        (linked(**{"@type": "Article", "url": ["https://example.org/a"]}), None),
    ],
)
def test_only_an_address_of_the_web_is_one(head: str, url: str | None) -> None:
    assert said(head).url == url


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "",
        "[]",
        "null",
        "7",
        '"NewsArticle"',
        "[" * 5000,
        '{"@type": {"@type": 1}}',
        '{"@type": [null, 3]}',
    ],
)
def test_broken_descriptions_leave_the_rest(script: str) -> None:
    head = f'<script type="application/ld+json">{script}</script><meta name="date" content="2020-02-02">'
    assert said(head).published == "2020-02-02"


def test_two_headings_are_no_title() -> None:
    assert said(body="<h1>أول</h1><h1>ثان</h1>").title is None
    assert said(body="<h1>  </h1>").title is None
