"""Aircraft, guns and men that a pronoun says whose they are: "أغار طيرانه على", "استهدفت مسيراتها", "في قصفها"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import UNNAMED, Event, Participant
from marsad.reading.parties.not_known import is_by_unknown
from marsad.reading.parties.role_words import names_somebody
from marsad.reading.words.families import family
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import ARMED_SIDES
from marsad.registry.actors import ActorMention, actor

DONE_BY_ARMS = family("done_by_arms")
OWNERS = frozenset({"ه", "ها", "هم"})
SENTENCES = 2  # before the one with the pronoun, in which its owner is named


def take_owner(text: Text, event: Event, earlier: Iterable[Event]) -> None:
    """Give a deed done with somebody's arms the one named last whom their pronoun can mean.

    Of those who did something before (`earlier`), if anybody did; else there is one alone.
    """
    if (
        event.action not in DONE_BY_ARMS
        or event.actors("initiator", "participant")
        or is_by_unknown(text, event)
    ):
        return
    found = _arms(text, event)
    near = _owners(text, *found) if found is not None else []
    did = {who for e in earlier for who in e.actors("initiator")} - UNNAMED if near else set()
    known = [a for a in near if a.actor in did] if did else near
    owner = known[-1] if known and (did or len({a.actor for a in known}) == 1) else None
    if owner is not None and owner.actor not in event.actors("target", "supporter"):
        event.parties.append(
            Participant("initiator", owner.actor, text.name_of(owner), owner.first, owner.last)
        )


def _arms(text: Text, event: Event) -> tuple[int, str] | None:
    """The token of the arms that are the subject of a deed, or of a deed that is his, and the pronoun."""
    for trigger in event.triggers:
        deed = trigger.deed
        if deed is None or trigger.passive:
            continue
        if trigger.verb is None:
            read = (f.form.enclitic for f in text.entries(trigger.first, "deed") if f.last == trigger.last)
            his = next((enclitic for enclitic in read if enclitic in OWNERS), None)
            if deed.of == "initiator" and not deed.mutual and his and text.verbs(trigger.first - 1):
                return trigger.first, his
            continue
        k = trigger.last + 1
        for found in text.entries(k, "role"):
            form = found.form
            theirs = found.entry.value.role == "carrier" or form.stem in words("nameless_forces")
            if theirs and form.enclitic in OWNERS and not form.proclitics:
                return k, form.enclitic
    return None


def _owners(text: Text, at: int, pronoun: str) -> list[ActorMention]:
    """The armed sides named before the token, in its sentence or the two before, that the pronoun can mean."""
    starts = text.sentence_starts
    here = bisect_right(starts, at) - 1
    first = starts[max(0, here - SENTENCES)]
    sentence, opening = text.sentence_at(at), text.sentence_at(first)
    if sentence is None or opening is None or not same_post(opening, sentence):
        return []
    return [a for a in text.actors_in(first, at - 1) if names_somebody(a) and _can_own(text, a, pronoun)]


def _can_own(text: Text, mention: ActorMention, pronoun: str) -> bool:
    if mention.actor is None or mention.actor in UNNAMED or actor(mention.actor).kind not in ARMED_SIDES:
        return False
    if mention.adjective:
        return text.word(mention.first).startswith("ال")  # "الجيش الإسرائيلي", no "جنديين إسرائيليين"
    if pronoun == "هم":
        return True
    head = bare(text.word(mention.first).removeprefix("لل").removeprefix(mention.proclitics))
    if pronoun == "ها":
        return head not in words("masculine_bodies")
    return head in words("masculine_bodies") or not (
        text.ends_in_ta(mention.first) or head in words("feminine_bodies") or head.endswith("ات")
    )
