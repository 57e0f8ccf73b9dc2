"""One document becomes claims: layout → mentions → clauses → happenings → claims.

`read` never raises on any text and gives the same answer for the same text and knowledge.
"""

from __future__ import annotations

from msgspec import UNSET
from msgspec.structs import replace

from marsad import __version__
from marsad.model.claim import Claim, Reader, Reading, Report, Skipped
from marsad.model.document import Document
from marsad.reading.assembling import assemble
from marsad.reading.claims import (
    incident,
    relation_claim,
    statement_claim,
    strength_claim,
    tally_claim,
)
from marsad.reading.confidence import Setting, rated
from marsad.reading.deeds.assertion import assertion_of, is_ours
from marsad.reading.page.language import language_of
from marsad.reading.page.layout import Layout, lay_out
from marsad.reading.page.quoted_posts import take_posts
from marsad.reading.page.report_date import ReportDate, day_of_writing, report_date, weekday_of_writing
from marsad.reading.people.person_facts import tell_more
from marsad.reading.standing.captions import retold_in_captions
from marsad.reading.standing.noted import is_noted
from marsad.reading.standing.standing import relations_of
from marsad.reading.statements.statements import statements_in
from marsad.reading.tallies.strengths import strengths_of
from marsad.reading.terms import terms_of
from marsad.reading.voices.attribution import Attributor
from marsad.reading.words.text import Text
from marsad.registry.knowledge import knowledge_hash

SKIPPED = frozenset({"chrome", "teaser", "comment", "caption", "other_language"})


def read(document: Document) -> Reading:
    """The claims of a document; a text that is not Arabic has none."""
    language = language_of(document.text)
    layout = lay_out(document)
    dated = report_date(document, layout)
    report = _report(document, language, layout, dated)
    if language != "ar":
        return Reading(document=report, claims=(), reader=_reader())
    text = Text(document, layout, day_of_writing(document, layout, dated))
    claims = _claims(document, layout, dated, text)
    report = replace(report, terms=terms_of(text.tokens, claims) or UNSET)
    return Reading(document=report, claims=claims, reader=_reader())


def _claims(document: Document, layout: Layout, dated: ReportDate, text: Text) -> tuple[Claim, ...]:
    publisher = layout.publisher[0] if layout.publisher else document.publisher
    attributor = Attributor(text, publisher)
    told = assemble(text, attributor)
    events, tallies = told.events, told.tallies
    posts = take_posts(document, layout, text, events)
    relations = relations_of(text)
    tell_more(text, events, relations)
    relations = [told for told in relations if is_noted(text, told, events)]
    relations = retold_in_captions(document, layout, relations)
    found: list[Claim] = []
    ours = is_ours(text, attributor)
    names = {id(event): f"i{number}" for number, event in enumerate(events, 1)}
    for event in events:
        event.assertion = assertion_of(text, event, ours)
        summed = tuple(names[id(e)] for e in event.summarises)
        found.append(incident(text, event, names[id(event)], summed))
    found += posts
    ids = {id(tally): f"t{number}" for number, tally in enumerate(tallies, 1)}
    found += [tally_claim(text, t, ids[id(t)], ids.get(id(t.part_of))) for t in tallies]
    taken = [(r.first, r.last) for e in events for r in e.rows] + [(t.first, t.last) for t in tallies]
    found += [strength_claim(text, s, f"s{n}") for n, s in enumerate(strengths_of(text, taken), 1)]
    found += [relation_claim(text, r, f"r{n}") for n, r in enumerate(relations, 1)]
    telling = [t for e in events for t in e.tokens()] + [(t.first, t.last) for t in tallies]
    stated = statements_in(text, attributor, telling)
    found += [statement_claim(text, s, f"x{n}") for n, s in enumerate(stated, 1)]
    happenings = dict(zip(names.values(), events, strict=True))
    starts = [text.span(s.first, s.first).start for s in text.sentences]
    setting = Setting(starts, len(found), dated.date is not None, layout.title)
    return tuple(rated(claim, happenings.get(claim.id), setting) for claim in found)


def _reader() -> Reader:
    return Reader(version=__version__, knowledge=knowledge_hash())


def _report(document: Document, language: str, layout: Layout, dated: ReportDate) -> Report:
    skipped = tuple(Skipped(span=s.span, why=s.kind) for s in layout.segments if s.kind in SKIPPED)  # type: ignore[arg-type]
    title = layout.title
    name, span = layout.publisher or (document.publisher, None)
    return Report(
        id=document.id,
        sha256=document.sha256,
        language=language,
        published=dated.date.isoformat() if dated.date else None,
        published_basis=dated.basis,
        title=document.title or (title.of(document.text) if title else None),
        publisher=document.publisher or name,
        url=document.url,
        skipped=skipped,
        posts=layout.posts,
        title_span=title or UNSET,
        publisher_span=span or UNSET,
        published_span=dated.span or UNSET,
        published_rule=dated.rule or UNSET,
        weekday=None if dated.date else weekday_of_writing(document, layout),
    )
