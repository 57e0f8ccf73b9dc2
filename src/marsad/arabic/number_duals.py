"""The dual: عنصران، عنصرين، and before a noun عنصرا، عنصري, are two of عنصر."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.clitics import forms

_FULL = ("ان", "ين")
_SHORTEST = 4  # letters of a dual behind its article: اليتان is two of آلية
_CONSTRUCT = ("ا", "ي")


def duals(word: str) -> Iterator[str]:
    """Every singular that a folded word could be the dual of, the likeliest first; clitics are cut off.

    Only the form is looked at (فان and لبنان have it too): ask a lexicon of nouns which singular there is.
    """
    seen: set[str] = set()
    for form in forms(word):
        endings = _FULL if form.enclitic == "" else ()
        for ending in endings + (() if form.article else _CONSTRUCT):
            for singular in _without(form.stem, ending):
                if singular not in seen:
                    seen.add(singular)
                    yield singular


def dual_of(word: str) -> str | None:
    """The likeliest singular if the word, as it stands, has the full ending of a dual; else None."""
    bare = word.removeprefix("ال")
    for ending in _FULL:
        for singular in _without(bare if len(bare) > _SHORTEST else word, ending):
            return singular
    return None


def _without(stem: str, ending: str) -> Iterator[str]:
    if not stem.endswith(ending) or len(stem) - len(ending) < 2:
        return
    base = stem[: -len(ending)]
    if base.endswith("ت") and len(base) > 2:  # طفلتان = 2 of طفلة; but بيتان = 2 of بيت
        yield base[:-1] + "ه"
    yield base
    if base.endswith("و") and len(base) > 2:  # عصوان = 2 of عصا
        yield base[:-1] + "ا"
