"""Who issued what a report quotes: "بيان من وزارة كذا", "في بيان لها", "بيان الخلية" (codebook §3 `sources`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from marsad.arabic.clitics import bare
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import voice_words
from marsad.reading.words.wordlists import words

if TYPE_CHECKING:
    from marsad.reading.voices.voices import VoiceFinder

ITS_OWN = words("its_own_paper")


def issuer_behind(voices: VoiceFinder, j: int, last: int) -> Voice | None:
    """ "بيان من وزارة كذا", "تقرير صادر عن المنظمة", "بيان للجيش": the paper speaks for who issued it."""
    text = voices.text
    while j <= last and text.word(j) in voice_words("issued"):
        j += 1
    if j <= last and text.word(j) in ITS_OWN:
        return last_body(voices.known)  # "في بيان لها", "بيان صادر عنه"
    if j > last or text.word(j) in voice_words("ends"):
        return None
    return voices.at(j, last) or _again(voices, j) or _strange(voices, j, last)


def last_body(known: Sequence[Voice]) -> Voice | None:
    """The body that spoke last."""
    return next((v for v in reversed(known) if v.kind not in ("unnamed", "witness") and not v.person), None)


def _again(voices: VoiceFinder, j: int) -> Voice | None:
    """ "بيان الخلية": the body told before, by its form."""
    word = voices.text.word(j)
    if not word.startswith("ال"):
        return None
    return next((v for v in reversed(voices.known) if bare(word) in v.key.split()), None)


def _strange(voices: VoiceFinder, j: int, last: int) -> Voice | None:
    """ "بيان لقوة المهام المشتركة": a body that no list has."""
    text = voices.text
    word = text.word(j)
    if word.startswith("ال") and text.word(j - 1) in ("من", "عن"):  # "بيان من الجماعة"
        end, _ = voices.reach.extent(j, last)
        return Voice(j, end, "official", voices.plain(j, end))
    if not word.startswith("ل") or j in text.time_at or not text.word(j + 1).startswith("ال"):
        return None
    end, _ = voices.reach.extent(j, last)
    name = text.words(j, end)
    return Voice(j, end, "official", "ال" + name[2:] if name.startswith("لل") else name[1:])
