"""A small report of our own writing: three documents, their claims and incidents; importable by the tests."""

from msgspec import UNSET

from marsad.model.claim import (
    Breakdown,
    Casualty,
    Claim,
    Party,
    Person,
    Place,
    Reader,
    Reading,
    Report,
    Source,
    When,
)
from marsad.model.document import Document, document
from marsad.model.incident import (
    Incident,
    IncidentCasualty,
    IncidentParty,
    IncidentPlace,
    Interval,
    Member,
    Range,
    Voice,
)
from marsad.model.span import Span

# The second sign of the first text lies beyond U+FFFF: code points and UTF-16 units part there.
FIRST = (
    "📰 كمين قرب التبني\n\nقُتل 7 من قوات النظام في كمين نصبه تنظيم الدولة الإسلامية قرب بلدة التبني أمس الأحد، "
    "وفق ما قال مراسلنا.\n\nوأُصيب الضابط سامر العلي، وهو من مرتبات اللواء."
)
SECOND = "حصيلة الكمين ترتفع\n\nارتفعت حصيلة قتلى كمين التبني إلى 9 عناصر من قوات النظام بحسب شبكة الفرات."
HOSTILE = (
    '</script><script>document.title="gone"</script><img src=x onerror="document.title=1">\n\n'
    '=HYPERLINK("http://example.org") قصفت مدفعية القوات الحكومية بلدة <b>الزهراء</b> &amp; ما حولها \u2028 أمس.'
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def documents() -> list[Document]:
    return [
        document("n1", FIRST, published="2024-03-04", publisher="مرايا", url="https://example.org/n1"),
        document("n2", SECOND, publisher="شبكة الفرات"),
        document("n3", HOSTILE, publisher='<i>"ناشر"</i>'),
    ]


def readings() -> list[Reading]:
    first, second, third = documents()
    return [
        _reading(first, "2024-03-04", (_ambush(), _relation())),
        _reading(second, None, (_toll(), _tally())),
        _reading(third, None, (_shelling(),)),
    ]


def incidents() -> list[Incident]:
    """An ambush told twice, a shelling at a place with a dangerous name, and a summary that no sum may count."""
    return [
        Incident(
            id="b-ambush",
            members=(Member(document="n1", claim="c1"), Member(document="n2", claim="c1")),
            action="ambush",
            when=Interval(start="2024-03-03", end="2024-03-03"),
            where=(IncidentPlace(name="التبني", lat=35.6, lon=39.83, radius_km=4),),
            parties=(
                IncidentParty(actor="islamic-state", name="تنظيم الدولة الإسلامية", role="initiator"),
                IncidentParty(actor="syrian-government-forces", name="قوات النظام", role="target"),
            ),
            casualties=(
                IncidentCasualty(actor="syrian-government-forces", status="killed", low=7, best=9, high=9),
                IncidentCasualty(actor="syrian-government-forces", status="wounded", low=1, best=1, high=None),
            ),
            killed=Range(low=7, best=9, high=9),
            sources=(Voice(voice="مرايا", documents=("n1",)), Voice(voice="شبكة الفرات", documents=("n2",))),
            independent_sources=2,
            grade="fair",
        ),
        Incident(
            id="a-shelling",
            members=(Member(document="n3", claim="c1"),),
            action="shelling",
            assertion="reported",
            where=(IncidentPlace(name="=1+1", lat=None, lon=None), IncidentPlace(name="الزهراء", lat=36.2, lon=-37.1)),
            casualties=(IncidentCasualty(status="killed", low=2, best=2, high=None),),
            independent_sources=1,
            grade="weak",
        ),
        Incident(
            id="c-wave",
            members=(Member(document="n3", claim="c1"),),
            action="attack",
            when=Interval(start="2024-03-01", end="2024-03-05"),
            casualties=(IncidentCasualty(status="killed", low=50, best=50, high=50),),
            independent_sources=1,
            grade="weak",
            summarises=("b-ambush",),
        ),
    ]  # fmt: skip


def _reading(document: Document, published: str | None, claims: tuple[Claim, ...]) -> Reading:
    report = Report(
        id=document.id,
        sha256=document.sha256,
        language="ar",
        published=published,
        published_basis="metadata" if published else None,
        title=document.text.split("\n")[0],
        publisher=document.publisher,
        url=document.url,
    )
    return Reading(document=report, claims=claims, reader=Reader(version="0", knowledge="0"))


def _ambush() -> Claim:
    text = FIRST
    return Claim(
        id="c1",
        kind="incident",
        action="ambush",
        assertion="reported",
        evidence=(
            span(text, "قُتل 7 من قوات النظام في كمين نصبه تنظيم الدولة الإسلامية قرب بلدة التبني أمس الأحد"),
        ),
        when=When(
            text="أمس الأحد",
            span=span(text, "أمس الأحد"),
            start="2024-03-03",
            end="2024-03-03",
            rule="yesterday",
        ),
        where=(
            Place(
                name="التبني",
                span=span(text, "بلدة التبني"),
                lat=35.6,
                lon=39.83,
                radius_km=4,
                relation="near",
            ),
        ),
        parties=(
            Party(
                name="تنظيم الدولة الإسلامية",
                role="initiator",
                span=span(text, "تنظيم الدولة الإسلامية"),
                actor="islamic-state",
            ),
            Party(
                name="قوات النظام",
                role="target",
                span=span(text, "قوات النظام"),
                actor="syrian-government-forces",
            ),
        ),
        casualties=(
            Casualty(
                status="killed",
                min=7,
                max=7,
                quantity="exact",
                span=span(text, "7"),
                actor="syrian-government-forces",
                breakdown=Breakdown(officers=2),
            ),
            Casualty(
                status="wounded",
                min=1,
                max=None,
                quantity="singular",
                span=span(text, "أُصيب الضابط"),
                actor="syrian-government-forces",
            ),
        ),
        people=(Person(name="سامر العلي", span=span(text, "سامر العلي"), role="ضابط", status="wounded"),),
        sources=((Source(name="مراسلنا", kind="outlet", span=span(text, "مراسلنا")),),),
    )


def _relation() -> Claim:
    return Claim(
        id="c2",
        kind="relation",
        subject="سامر العلي",
        predicate="member_of",
        object="اللواء",
        evidence=(span(FIRST, "وهو من مرتبات اللواء"),),
        grounds={"object": (span(FIRST, "اللواء"),)},
    )


def _toll() -> Claim:
    figure = Casualty(
        status="killed",
        min=9,
        max=9,
        quantity="exact",
        span=span(SECOND, "9 عناصر"),
        actor="syrian-government-forces",
    )
    return Claim(
        id="c1",
        kind="incident",
        action="ambush",
        evidence=(span(SECOND, "ارتفعت حصيلة قتلى كمين التبني إلى 9 عناصر من قوات النظام"),),
        casualties=(figure,),
        sources=((Source(name="شبكة الفرات", kind="network", span=span(SECOND, "شبكة الفرات")),),),
    )


def _tally() -> Claim:
    return Claim(
        id="c2",
        kind="tally",
        measure="killed",
        min=9,
        max=None,
        actor="syrian-government-forces",
        evidence=(span(SECOND, "حصيلة الكمين ترتفع"),),
        part_of=UNSET,
    )


def _shelling() -> Claim:
    return Claim(
        id="c1",
        kind="incident",
        action="shelling",
        evidence=(span(HOSTILE, "قصفت مدفعية القوات الحكومية بلدة <b>الزهراء</b>"),),
        where=(Place(name="<b>الزهراء</b>", span=span(HOSTILE, "<b>الزهراء</b>")),),
        casualties=(),
    )
