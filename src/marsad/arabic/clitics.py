"""What a written word can be cut into: conjunction, preposition, article, stem, attached pronoun."""

from __future__ import annotations

from marsad.arabic.remembered import Remembered
from marsad.model.value import Value

PRONOUNS = ("هما", "كما", "هم", "هن", "ها", "كم", "نا", "ه", "ك", "ي")


class Form(Value, frozen=True):
    """One way to cut a folded word.

    `proclitics` is a string of و ف ب ل ك س; `enclitic` a pronoun or the ا of tanween.
    """

    proclitics: str
    article: bool
    stem: str
    enclitic: str

    @property
    def defined(self) -> str:
        """The stem with its article, as an entry of a gazetteer would have it."""
        return "ال" + self.stem if self.article else self.stem


def forms(word: str) -> tuple[Form, ...]:
    """All ways to cut a folded word, the uncut one first; stems have at least two letters."""
    return _FORMS[word]


def _forms(word: str) -> tuple[Form, ...]:
    found: dict[Form, None] = {}
    for proclitics, rest in _proclitics(word):
        for article, stem in _articles(proclitics, rest):
            found[Form(proclitics, article, stem, "")] = None
            for enclitic, bare in _enclitics(stem):
                found[Form(proclitics, article, bare, enclitic)] = None
    return tuple(found)


_FORMS = Remembered(_forms, 200_000)


def _proclitics(word: str) -> list[tuple[str, str]]:
    cuts = [("", word)]
    if len(word) > 2 and word[0] in "وف":
        cuts.append((word[0], word[1:]))
    for conjunction, rest in list(cuts):
        if len(rest) > 2 and rest[0] in "بلكس":
            cuts.append((conjunction + rest[0], rest[1:]))
    return cuts


def _articles(proclitics: str, rest: str) -> list[tuple[bool, str]]:
    cuts = [(False, rest)]
    if proclitics.endswith("س"):
        return cuts
    if len(rest) > 3 and rest.startswith("ال"):
        cuts.append((True, rest[2:]))
    if proclitics.endswith("ل") and len(rest) > 2 and rest[0] == "ل":  # للجيش = ل + الجيش
        cuts.append((True, rest[1:]))
        if len(rest) > 2:  # للواء = ل + اللواء: of three ل two are written
            cuts.append((True, rest))
    return cuts


def _enclitics(stem: str) -> list[tuple[str, str]]:
    cuts = []
    if len(stem) > 3 and stem[-1] == "ا":
        cuts.append(("ا", stem[:-1]))
    for pronoun in PRONOUNS:
        if stem.endswith(pronoun) and len(stem) - len(pronoun) >= 2:
            bare = stem[: -len(pronoun)]
            cuts.append((pronoun, bare))
            if bare.endswith("ت") and len(bare) > 2:  # سيارته = سيارة + ه
                cuts.append((pronoun, bare[:-1] + "ه"))
    return cuts


def later_stems(word: str) -> tuple[str, ...]:
    """The stems of a later word of a phrase, which may carry tanween, ل, ب or a pronoun but "my" ("مسلحي")."""
    return _LATER[word]


def _later_stems(word: str) -> tuple[str, ...]:
    return tuple(
        form.stem for form in forms(word) if form.proclitics in ("", "ل", "ب") and form.enclitic != "ي"
    )


_LATER = Remembered(_later_stems)


def bare(word: str) -> str:
    """The word without its article."""
    return word[2:] if word.startswith("ال") and len(word) > 3 else word
