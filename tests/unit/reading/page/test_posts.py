"""Signed posts inside a report: where each begins and ends, whose it is, and its own day (codebook §1, §6)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.reading.page.posts import find_posts

SIGNED = "— River Eye (@rivereye) March 3, 2024"
DAY = date(2024, 3, 3)
LEDE = "قُتل أربعة جنود في هجوم على نقطة تفتيش شمال المدينة."
ENGLISH = "Explosion heard near the town, more to follow"


def words(text: str) -> list[str]:
    return [post.span.of(text) for post in find_posts(text)]


@pytest.mark.parametrize(
    ("sign", "author", "day"),
    [
        ("— River Eye (@rivereye) March 3, 2024", "River Eye (@rivereye)", DAY),
        ("– River Eye (@rivereye) March 3, 2024", "River Eye (@rivereye)", DAY),
        ("- River Eye (@rivereye) March 3, 2024", "River Eye (@rivereye)", DAY),
        ("-- River Eye (@rivereye) March 3, 2024", "River Eye (@rivereye)", DAY),
        ("—River Eye (@rivereye) 3 March 2024", "River Eye (@rivereye)", DAY),
        ("— River Eye(@rivereye) March 3, 2024", "River Eye (@rivereye)", DAY),
        ("— River Eye (@rivereye)\u00a0March 3, 2024", "River Eye (@rivereye)", DAY),
        ("— River Eye 🇸🇾 (@River_Eye_1) March 3, 2024", "River Eye 🇸🇾 (@River_Eye_1)", DAY),
        ("— عين النهر (@rivereye) 3 مارس 2024", "عين النهر (@rivereye)", DAY),
        ("— عين النهر (@rivereye) ٣ آذار/مارس ٢٠٢٤", "عين النهر (@rivereye)", DAY),
        ("— عين النهر (@rivereye) ٣ مارس، ٢٠٢٤", "عين النهر (@rivereye)", DAY),
        ("— (@rivereye) March 3, 2024", "(@rivereye)", DAY),
        ("— River Eye (@rivereye)", "River Eye (@rivereye)", None),
        ("— River Eye (@rivereye) yesterday", "River Eye (@rivereye)", None),
        ("— River Eye (@rivereye) March 33, 2024", "River Eye (@rivereye)", None),
    ],
)
def test_author_and_day_of_a_signature(sign: str, author: str, day: date | None) -> None:
    (post,) = find_posts(f"{LEDE}\n{ENGLISH} {sign}\n{LEDE}")
    assert (post.author, post.date) == (author, day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        LEDE,
        "راسلونا على (@rivereye)",
        "كتب River Eye (@rivereye) March 3, 2024",
        "— River Eye (rivereye) March 3, 2024",
        "— River Eye @rivereye March 3, 2024",
        "— River Eye (@) March 3, 2024",
        "— " + "River " * 20 + "(@rivereye)",
        "— River\nEye (@rivereye) March 3, 2024",
    ],
)
def test_what_is_no_signature(text: str) -> None:
    assert find_posts(text) == []


@pytest.mark.parametrize(
    ("before", "post", "after"),
    [
        (f"{LEDE}\n", f"{ENGLISH} {SIGNED}", f"\n{LEDE}"),
        (f"{LEDE}\n\n", f"{ENGLISH}\n{SIGNED}", f"\n\n{LEDE}"),
        (f"{LEDE}\n", f"{ENGLISH}\nSecond line of it\nand a third {SIGNED}", f"\n{LEDE}"),
        (f"{LEDE}\n", f"{ENGLISH} https://t.co/x1 pic.twitter.com/Ab12 {SIGNED}", f"\n{LEDE}"),
        (f"{LEDE} ", f"{ENGLISH} {SIGNED}", f" {LEDE}"),
        ("", f"{ENGLISH} {SIGNED}", ""),
        ("  \n ", f"{ENGLISH} {SIGNED}", "  \n"),
        (f"{LEDE}\n", f"دوي انفجار قوي يُسمع في أرجاء البلدة {SIGNED}", f"\n{LEDE}"),
        (f"{LEDE}\n", f"دوي انفجار قوي #عاجل\nفي أرجاء البلدة {SIGNED}", f"\n{LEDE}"),
        (f"{LEDE}\n", "انفجار في البلدة — عين النهر (@rivereye) ٣ مارس ٢٠٢٤", f"\n{LEDE}"),
    ],
)
def test_where_a_post_begins_and_ends(before: str, post: str, after: str) -> None:
    assert words(before + post + after) == [post]


def test_posts_below_one_another_are_kept_apart() -> None:
    first, second = f"{ENGLISH} {SIGNED}", "Two dead reported — Town Watch (@townwatch) March 4, 2024"
    text = f"{LEDE}\n{first}\n{second}\n{LEDE}"
    assert words(text) == [first, second]
    assert [(p.author, p.date) for p in find_posts(text)] == [
        ("River Eye (@rivereye)", date(2024, 3, 3)),
        ("Town Watch (@townwatch)", date(2024, 3, 4)),
    ]


def test_posts_glued_to_each_other_are_kept_apart() -> None:
    first, second = f"{ENGLISH} {SIGNED}", "Two dead reported — Town Watch (@townwatch) March 4, 2024"
    assert words(first + second) == [first, second]


def test_the_report_s_own_sentence_above_is_not_taken() -> None:
    text = f"ونشر الحساب على منصة إكس:\n{ENGLISH} {SIGNED}"
    assert words(text) == [f"{ENGLISH} {SIGNED}"]


def test_a_page_of_very_many_posts_is_read_up_to_a_limit() -> None:
    assert len(find_posts(f"{ENGLISH} {SIGNED}\n" * 700)) == 500


@given(
    st.lists(st.sampled_from([LEDE, ENGLISH, SIGNED, "—", "(@a)", "\n", " ", "ث", "😀", ": "]), max_size=12)
)
def test_posts_lie_in_the_text_in_order_and_apart(parts: list[str]) -> None:
    text = "".join(parts)
    found = find_posts(text)
    assert all(0 <= post.span.start <= post.span.end <= len(text) for post in found)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    assert all("(@" in post.span.of(text) for post in found)
