"""English posts that a report quotes: they bear out a happening of the report, or are a claim of their own."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.model.claim import Casualty, Claim, Place, Source
from marsad.model.document import Document
from marsad.model.span import Span
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same import compatible
from marsad.reading.page.english_figures import CountTold
from marsad.reading.page.english_post import PostPlace, PostTold, read_post
from marsad.reading.page.language import language_of
from marsad.reading.page.layout import Layout
from marsad.reading.words.text import Text
from marsad.registry.place_shapes import distance

NEAR = 20.0  # km between the post's place and the report's


def take_posts(document: Document, layout: Layout, text: Text, events: list[Event]) -> list[Claim]:
    """Add each post to the happening it tells too; the claims of those that tell another one."""
    found: list[Claim] = []
    for span in layout.spans("post"):
        if language_of(span.of(document.text)) == "ar":
            continue
        told = read_post(document.text, span)
        if told.action is None or not told.places:
            continue
        event = next((e for e in events if _tells(told, e)), None)
        if event is not None:
            event.told += _tokens(text, told.evidence)
        elif told.killed or told.wounded:
            found.append(_claim(told, f"p{len(found) + 1}", _index(layout, span)))
    return found


def _tells(told: PostTold, event: Event) -> bool:
    if told.action is None or not compatible(event.action, told.action):
        return False
    return any(_near(place, reading.lat, reading.lon) for place in told.places for reading in event.places)


def _near(place: PostPlace, lat: float | None, lon: float | None) -> bool:
    if lat is None or lon is None:
        return False
    return distance(place.place.lat, place.place.lon, lat, lon) <= max(NEAR, place.place.radius_km)


def _tokens(text: Text, span: Span) -> list[tuple[int, int]]:
    inside = [i for i, t in enumerate(text.tokens) if span.start <= t.start and t.end <= span.end]
    return [(inside[0], inside[-1])] if inside else []


def _index(layout: Layout, span: Span) -> int | None:
    return next(
        (n for n, p in enumerate(layout.posts) if p.span.start < span.end and span.start < p.span.end), None
    )


def _claim(told: PostTold, id: str, post: int | None) -> Claim:
    rows = [*told.killed, *told.wounded]
    author = ((Source(name=told.author, kind="network"),),) if told.author else ()
    claim = Claim(
        id=id,
        kind="incident",
        evidence=(told.evidence,),
        assertion="reported",
        action=told.action or "attack",
        grounds={"action": (told.action_span,)} if told.action_span else {},
        where=tuple(_place(p) for p in told.places),
        sources=author,
        casualties=tuple(_casualty(row) for row in rows),
    )
    return claim if post is None else replace(claim, post=post)


def _place(told: PostPlace) -> Place:
    place = told.place
    return Place(
        name=told.name,
        span=told.span,
        id=place.id,
        lat=place.lat,
        lon=place.lon,
        radius_km=place.radius_km,
        relation=told.relation,
    )


def _casualty(row: CountTold) -> Casualty:
    return Casualty(
        status=row.status or "killed", min=row.min, max=row.max, quantity=row.quantity, span=row.span
    )
