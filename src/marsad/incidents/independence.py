"""Who quotes whom: the voices behind each telling.

A report that cites a monitor is the monitor's voice; a near copy is the original's; a report that cites nobody by
name speaks for itself. Ten outlets that repeat one network are one voice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from urllib.parse import urlsplit

from msgspec import UNSET

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize
from marsad.incidents.knowledge import spokesmen, unnamed
from marsad.incidents.same_voice import one_voice
from marsad.model.claim import Casualty, Chain, Claim, Report, Source
from marsad.model.incident import Voice
from marsad.model.value import Value
from marsad.registry.actors import find_actors
from marsad.registry.outlets import find_outlets, outlet_by_domain, outlets

LEAST_TITLE = 6  # words; a shorter title can be chance
NOBODY = frozenset({"civilians", "unidentified-gunmen"})
_FOR = ("باسم", "بلسان")  # "who speaks in the name of"
_NOBODY = ("unnamed", "witness")
NO_COPIES: Mapping[str, str] = MappingProxyType({})
_MINISTRIES = ("الداخليه", "الدفاع", "الصحه", "الخارجيه")
_FIRST_HAND = ("monitor", "network", "agency")


class Telling(Value, frozen=True):
    """One claim in its report."""

    report: Report
    claim: Claim


def voices(
    tellings: Sequence[Telling], originals: Mapping[str, str], first: Mapping[str, str] = NO_COPIES
) -> tuple[Voice, ...]:
    """The independent voices that tell of the happening, each with the documents that carry it.

    `originals`: the documents that only repeat another, with its voice · `first`: with the document itself, whose
    voices they carry.
    """
    carried: dict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        for voice in voices_of(telling, originals):
            carried[voice].add(telling.report.id)
    outlets_of = {voice: party for voice in carried if (party := _party(voice)) != voice and party in carried}
    one = one_voice(carried) | outlets_of
    heard: dict[str, set[str]] = defaultdict(set)
    for voice, documents in carried.items():
        heard[one[voice]] |= documents
        heard[one[voice]] |= {copy for copy, origin in first.items() if origin in documents}
    return tuple(Voice(voice=v, documents=tuple(sorted(heard[v]))) for v in sorted(heard))


def first_of_all(copies: Mapping[str, str]) -> dict[str, str]:
    """The copies with what each chain of copies begins with; what is copied is told first, so none is a ring."""

    def origin(id: str) -> str:
        while id in copies:
            id = copies[id]
        return id

    return {copy: origin(copy) for copy in copies}


def first_voices(tellings: Iterable[Telling], first: Mapping[str, str]) -> dict[str, str]:
    """For each document that repeats another, the voice of that one."""
    reports = {telling.report.id: telling.report for telling in tellings}
    return {copy: own_voice(reports[origin], {}) for copy, origin in first.items()}


def voices_of(telling: Telling, originals: Mapping[str, str]) -> list[str]:
    """The voices of one claim: the far end of each chain, or the report itself.

    A doer who says that it was he tells nothing of what came of it, where the report cites others who do.
    """
    own = own_voice(telling.report, originals)
    heard = {far_end(chain) or own for chain in telling.claim.sources} or {own}
    doers = {party.actor for party in telling.claim.parties if party.role == "initiator"}
    return sorted({voice for voice in heard if _party(voice) not in doers} or heard)


def _party(voice: str) -> str:
    """The party whose voice it is, as Amaq is its organisation's; else the voice itself."""
    known = outlets().get(voice)
    return voice if known is None or known.party is None else known.party


def voice_of_row(telling: Telling, row: Casualty, originals: Mapping[str, str]) -> str:
    """Whose figure it is: the named source's, else the only first-hand voice that is cited, else the report's."""
    chains = telling.claim.sources
    own = own_voice(telling.report, originals)
    if row.source is not UNSET and row.source < len(chains):
        return far_end(chains[row.source]) or own
    if len(chains) == 1:
        return far_end(chains[0]) or own
    first_hand = {far_end(c) for c in chains if far_end(c) is not None and _last(c).kind in _FIRST_HAND}
    return next(iter(first_hand)) or own if len(first_hand) == 1 else own


def own_voice(report: Report, originals: Mapping[str, str]) -> str:
    """The publisher; unsigned, the document; of a copy, the original."""
    if report.id in originals:
        return originals[report.id]
    by_address = outlet_by_domain(urlsplit(report.url).netloc) if report.url else None
    if by_address is not None:
        return by_address.id
    return named(report.publisher) if report.publisher else f"document:{report.id}"


def far_end(chain: Chain) -> str | None:
    """The named voice furthest from the report; None if nobody is named."""
    last = _named_last(chain)
    return None if last is None else last.id or named(last.name)


def _last(chain: Chain) -> Source:
    return _named_last(chain) or chain[-1]


def _named_last(chain: Chain) -> Source | None:
    return next((link for link in reversed(chain) if not _nobody(link.id, link.name, link.kind)), None)


@lru_cache(maxsize=1 << 14)
def _nobody(id: str | None, name: str, kind: str | None) -> bool:
    if id in NOBODY:
        return True
    if id is not None or named(name) in outlets():
        return False
    if kind in _NOBODY:
        return True
    first = (spoken_for(name).split() or [""])[0]
    return first in unnamed() or first.removeprefix("ال") in unnamed()


@lru_cache(maxsize=1 << 14)
def named(name: str) -> str:
    """The registry's id for a voice's name, or the folded name."""
    folded = spoken_for(name)
    return _ids().get(folded) or _named_inside(name) or _ministry(folded) or folded


def _ministry(folded: str) -> str | None:
    """ "الداخلية المصرية" is its ministry, which the registry may know as a party."""
    first, _, country = folded.partition(" ")
    if first not in _MINISTRIES or not country:
        return None
    found = find_actors(tokenize(fold(f"وزاره {folded}")))
    return found[0].actor if len(found) == 1 and found[0].first == 0 else None


@lru_cache(maxsize=1 << 14)
def spoken_for(name: str) -> str:
    """The folded name, of a spokesman that of those he speaks for: they have one voice, whoever lends it."""
    words = fold_word(name.partition("،")[0]).split()
    for at, word in enumerate(words):
        if word in _FOR and any(one.removeprefix("ال") in spokesmen() for one in words[:at]):
            return " ".join(words[at + 1 :])
    return " ".join(words)


def _named_inside(name: str) -> str | None:
    """The one known voice in a longer name, as in "activists of the Observatory"."""
    found = {mention.id for mention in find_outlets(tokenize(fold(name))) if mention.id is not None}
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=1)
def _ids() -> dict[str, str]:
    """Names that mean one voice in any country."""
    return {
        fold_word(name.name): one.id
        for one in outlets().values()
        for name in one.all_names()
        if not name.country
    }


def copies(tellings: Iterable[Telling]) -> dict[str, str]:
    """For each document that repeats another's long title: the first that carried it."""
    by_title: dict[str, dict[str, Report]] = defaultdict(dict)
    for telling in tellings:
        title = " ".join(fold_word(telling.report.title or "").split())
        if len(title.split()) >= LEAST_TITLE:
            by_title[title][telling.report.id] = telling.report
    found = {}
    for reports in by_title.values():
        ordered = sorted(reports.values(), key=lambda r: (r.published or "9999", r.id))
        found.update({report.id: ordered[0].id for report in ordered[1:]})
    return found
