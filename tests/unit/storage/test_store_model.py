"""The store beside a model of it in plain dictionaries: whatever is done in whatever order, both answer alike."""

from __future__ import annotations

import tempfile

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from marsad.errors import MarsadError
from marsad.model.claim import Claim, Reader, Reading, Report
from marsad.model.document import Document, document
from marsad.model.judgement import Anchor, Judgement
from marsad.model.span import Span
from marsad.storage.linking import Change, LinkStore
from marsad.storage.store import Arrival, Custody, Set, Store

IDS = st.sampled_from(["a", "b", "ج"])
TEXTS = st.sampled_from(["نص", "نص آخر"])
DAYS = st.sampled_from([None, "2020-01-02", "2021-03-04"])
TITLES = st.sampled_from([None, "عنوان", "عنوان آخر"])
ORIGINALS = st.sampled_from(["a" * 64, "b" * 64])
ORIGINS = st.sampled_from(["x.txt", "y.txt"])
READERS = st.sampled_from([Reader(version="1", knowledge="k"), Reader(version="2", knowledge="k")])
CODES = st.sampled_from(["collect.empty", "collect.too_large"])
LINES = st.none() | st.integers(1, 2)


def reading_of(known: Document, reader: Reader, claims: int) -> Reading:
    report = Report(
        id=known.id, sha256=known.sha256, language="ar", published=known.published, published_basis=None
    )
    found = tuple(Claim(id=f"c{n}", kind="incident", evidence=(Span(0, 2),)) for n in range(claims))
    return Reading(document=report, claims=found, reader=reader)


class StoreBesideAModel(RuleBasedStateMachine):
    """Each rule does the same to both; the invariants ask both."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(f"sqlite:///{self.folder.name}/m.db", create=True)
        self.linking = LinkStore(self.store)
        self.documents: dict[str, Document] = {}
        self.readings: list[Reading] = []  # in the order in which they came
        self.linked: dict[str, Reading] = {}  # the readings that incidents stand on
        self.custody: dict[tuple[str, str], str] = {}
        self.aside: dict[tuple[str, str, str | None, str | None, int | None], str | None] = {}
        self.judged: dict[str, Judgement] = {}

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @rule(id=IDS, text=TEXTS, day=DAYS, title=TITLES, original=ORIGINALS, origin=ORIGINS)
    def add(self, id: str, text: str, day: str | None, title: str | None, original: str, origin: str) -> None:
        new = document(id, text, published=day, title=title)
        arrival = Arrival(new, original, "text; utf-8", None)
        clashing = self.store.add([Custody(original, 5, origin, "أمل")], [arrival])
        self.custody.setdefault((original, origin), "أمل")
        self.aside = {k: o for k, o in self.aside.items() if k[3] != origin or o in (None, original)}
        known = self.documents.get(id)
        assert clashing == ([arrival] if known is not None and known.text != text else [])
        if known is None:
            self.documents[id] = new
        elif known.text == text:
            told = document(id, text, published=known.published or day, title=known.title or title)
            if told != known:
                self.documents[id] = told
                self.readings = [one for one in self.readings if one.document.id != id]

    @rule(id=IDS, reader=READERS, claims=st.integers(0, 3))
    def read(self, id: str, reader: Reader, claims: int) -> None:
        if id not in self.documents:
            return
        reading = reading_of(self.documents[id], reader, claims)
        self.store.keep_readings([reading])
        if not any((one.document.id, one.reader) == (id, reader) for one in self.readings):
            self.readings.append(reading)
        self.aside = {k: o for k, o in self.aside.items() if (k[0], k[2]) != ("read", id)}

    @rule(code=CODES, origin=ORIGINS, line=LINES, original=ORIGINALS)
    def set_a_file_aside(self, code: str, origin: str, line: int | None, original: str) -> None:
        if original not in {one for one, _ in self.custody}:
            return
        error = MarsadError(code, file=origin, line=line)
        self.store.set_aside([Set("collect", error, origin, original=original)])
        self.aside.setdefault(("collect", code, None, origin, line), original)

    @rule(id=IDS)
    def set_a_document_aside(self, id: str) -> None:
        error = MarsadError("engines.too_slow", document=id, seconds=60)
        self.store.set_aside([Set("read", error, document=id)])
        self.aside.setdefault(("read", "engines.too_slow", id, None, None), None)

    @rule(id=st.sampled_from(["j1", "j2"]), reason=st.sampled_from(["رأت", "سمعت"]))
    def judge(self, id: str, reason: str) -> None:
        anchor = Anchor(sha256="a" * 64, spans=(Span(0, 2),), document="a")
        row = Judgement(
            id=id,
            verdict="confirm",
            anchors=(anchor,),
            author="أمل",
            made="2024-01-01T00:00:00Z",
            reason=reason,
        )
        self.store.judge(row)
        self.judged.setdefault(id, row)

    @rule()
    def link_what_is_new(self) -> None:
        pending = self.linking.pending()
        anew = pending is None
        self.linking.keep(Change(anew, (), self.linking.numbers() if anew else pending or {}, (), ()))
        self.linked = dict(self.last())

    def last(self) -> dict[str, Reading]:
        return {one.document.id: one for one in self.readings}

    @invariant()
    def documents_are_those_that_came(self) -> None:
        assert list(self.store.documents()) == [self.documents[id] for id in sorted(self.documents)]

    @invariant()
    def the_last_reading_of_each_counts(self) -> None:
        last = self.last()
        assert list(self.store.readings()) == [last[id] for id in sorted(last)]
        assert self.linking.readings(["a", "b", "ج"]) == [last[id] for id in sorted(last)]

    @invariant()
    def unread_is_what_a_reader_has_not_read(self) -> None:
        for reader in (Reader(version="1", knowledge="k"), Reader(version="2", knowledge="k")):
            read = {one.document.id for one in self.readings if one.reader == reader}
            assert [d.id for d in self.store.unread(reader)] == sorted(set(self.documents) - read)

    @invariant()
    def what_is_pending_is_what_is_not_linked(self) -> None:
        """Readings that only came are pending; where one that is linked is no more the last, all is linked anew."""
        last = self.last()
        pending = self.linking.pending()
        if any(last.get(id) is not one for id, one in self.linked.items()):
            assert pending is None
        else:
            assert sorted(pending or {}) == sorted(set(last) - set(self.linked))

    @invariant()
    def custody_and_originals(self) -> None:
        assert self.store.originals() == sorted({original for original, _ in self.custody})
        for original in self.store.originals():
            origins = sorted(origin for one, origin in self.custody if one == original)
            assert sorted(row["origin"] for row in self.store.custody(original)) == origins

    @invariant()
    def what_is_set_aside(self) -> None:
        told = sorted((error.code, error.file or "", error.line or 0) for error in self.store.quarantine())
        assert told == sorted((code, origin or "", line or 0) for _, code, _, origin, line in self.aside)

    @invariant()
    def the_ledger(self) -> None:
        assert self.store.judgements() == [self.judged[id] for id in sorted(self.judged)]

    @invariant()
    def the_counts(self) -> None:
        counts, last = self.store.counts(), self.last()
        assert (counts.documents, counts.read, counts.quarantined) == (
            len(self.documents),
            len(last),
            len(self.aside),
        )
        assert counts.claims == sum(len(one.claims) for one in last.values())
        assert counts.originals == len({original for original, _ in self.custody})
        assert self.store.check() == []


TestStoreBesideAModel = StoreBesideAModel.TestCase
TestStoreBesideAModel.settings = settings(
    max_examples=5, stateful_step_count=15, deadline=None, phases=[Phase.generate]
)
