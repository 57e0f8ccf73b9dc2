"""What a page says of itself: JSON-LD first, then meta tags. A date that is not written there is not guessed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from marsad.collect.metadata import Metadata, cleaned, iso_day

_ARTICLES = ("article", "posting", "report")  # endings of schema.org types: NewsArticle, BlogPosting …
_DATES = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date.published",
    "publishdate", "publish-date", "publish_date", "pubdate", "dc.date.issued", "dcterms.created", "dcterms.issued",
    "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "article.published", "date",
)  # fmt: skip
_PUBLISHERS = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher")
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title")
_DEEP = 8  # levels of JSON-LD that are looked into


def page_metadata(tree: Any) -> Metadata:
    """Title, day of publication, publisher and address, as far as the page tells them (an lxml tree)."""
    article = _json_ld(tree)
    metas = _metas(tree)
    url = _first(metas, ("og:url",)) or _text(tree.xpath("string(//link[@rel='canonical']/@href)"))
    return Metadata(
        published=_day(article.get("datePublished")) or _meta_day(metas) or _time_tag(tree),
        publisher=_name(article.get("publisher")) or _first(metas, _PUBLISHERS),
        url=_web(_text(article.get("url"))) or _web(url),
        title=_text(article.get("headline")) or _first(metas, _TITLES) or _heading(tree),
    )


def _json_ld(tree: Any) -> dict[str, Any]:
    """The first article that the page describes."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            described = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _objects(described):
            kinds = thing.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and name.lower().endswith(_ARTICLES) for name in names):
                return thing
    return {}


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > _DEEP:
        return
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(inner, depth + 1)


def _metas(tree: Any) -> dict[str, str]:
    """Contents by lower-case name; of two with one name the first."""
    found: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content][@name or @property or @itemprop]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        found.setdefault(str(name).lower(), str(meta.get("content")))
    return found


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := _text(metas.get(name)))), None)


def _meta_day(metas: dict[str, str]) -> str | None:
    return next((day for name in _DATES if (day := _day(metas.get(name)))), None)


def _time_tag(tree: Any) -> str | None:
    """A `time` that is marked as the day of publication; an unmarked one may be a comment's."""
    marked = tree.xpath("//time[@datetime][@pubdate or @itemprop='datePublished']/@datetime")
    return _day(marked[0]) if marked else None


def _heading(tree: Any) -> str | None:
    headings = tree.xpath("//h1")
    return _text(headings[0].text_content()) if len(headings) == 1 else None


def _day(value: object) -> str | None:
    return iso_day(value) if isinstance(value, str) else None


def _text(value: object) -> str | None:
    return cleaned(str(value)) if isinstance(value, str) else None


def _name(value: object) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _web(url: str | None) -> str | None:
    return url if url and url.startswith(("http://", "https://")) else None
