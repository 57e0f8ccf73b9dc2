"""Whose statement a whole report is: "بيان صادر عن كذا إلى الرأي العام" over it, "المكتب الإعلامي لكذا" below it."""

from __future__ import annotations

from marsad.reading.page.signing import signed_for
from marsad.reading.voices.extent import BRACKETS, QUOTES
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voices import VoiceFinder
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

HEAD, FOOT = 3, 2  # sentences of a report that may say whose statement it is
LONGEST = 14  # tokens of such a line
STRANGE = 6  # words of a body that no list has
BODIES = ("official", "party", "network", "monitor")
PAPERS, KINDS = words("issued_papers"), words("issued_kinds")
BY, ISSUED, ABOUT = frozenset({"من", "عن"}), words("issued_by"), words("issued_about")
PUBLIC = frozenset({"الراي", "العام", "للراي", "الي"})


def issuer_of(text: Text, voices: VoiceFinder) -> Voice | None:
    """The body whose statement the report is, by the line over it or the one that signs it."""
    for sentence in text.sentences[:HEAD]:
        if (voice := _headed(text, voices, sentence)) is not None:
            return voice
    if signed_for(text) is None:
        return None
    return next((v for s in text.sentences[-FOOT:][::-1] if (v := _signing(text, voices, s))), None)


def _headed(text: Text, voices: VoiceFinder, sentence: Sentence) -> Voice | None:
    first, last = sentence.first, sentence.last
    k = first + (text.word(first) == "نص" or text.word(first) in QUOTES)
    if last - first >= LONGEST or text.word(k).removeprefix("ال") not in PAPERS:
        return None
    k += 1
    while k <= last and (
        text.word(k) in KINDS | ISSUED | PUBLIC | BRACKETS or text.tokens[k].kind == "number"
    ):
        k += 1
    led = text.word(k) in BY
    voice = voices.issuer(k, last) or (_strange(text, voices, k + 1, last) if led else None)
    ours = voice is not None and voice.kind in BODIES and not voice.own
    return voice if voice is not None and ours and _ends(text, voice.last + 1, last) else None


def _strange(text: Text, voices: VoiceFinder, j: int, last: int) -> Voice | None:
    """ "بيان من لواء كذا": a body that no list has, up to what the statement is about."""
    end = next((k - 1 for k in range(j + 1, last + 1) if text.word(k) in ABOUT | QUOTES | {"("}), last)
    plain = all(text.tokens[k].kind == "word" and not text.verbs(k) for k in range(j, end + 1))
    named = j in text.actor_at or not text.word(j).startswith("ال")
    if not (plain and named and 1 < end - j + 1 <= STRANGE):
        return None
    return Voice(j, end, "official", voices.plain(j, end))


def _ends(text: Text, k: int, last: int) -> bool:
    """Behind the body stands nothing, or what its statement is about."""
    while k <= last and (
        text.word(k) in QUOTES | BRACKETS | {"."} or k in text.place_at or k in text.time_at
    ):
        k += 1
    return k > last or text.word(k) in ABOUT or text.tokens[k].kind == "number"


def _signing(text: Text, voices: VoiceFinder, sentence: Sentence) -> Voice | None:
    """An office and whose it is, in a line of its own."""
    voice = voices.at(sentence.first, sentence.last)
    whole = voice is not None and voice.first == sentence.first and voice.last >= sentence.last - 1
    return voice if voice is not None and whole and voice.actor is not None else None
