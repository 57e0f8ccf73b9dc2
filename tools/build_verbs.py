"""Builds `verbs.bin`: every folded form of the verbs that news uses, for `marsad.arabic.verbs`.

The conjugations come from the package mazini; which verbs, from `knowledge/lexicon/verbs.tsv`: root, pattern, and how
common from 1 to 9, counted over 15,000 newspaper articles; verbs of today that old dictionaries lack are added there.

The file: one JSON line (lemmas, cells, where each pair of first letters begins), then the forms as sorted lines
`form readings`, letters in one byte each. A reading is four printable bytes: the lemma and the set of its cells.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from mazini import Conjugation, conjugate

from marsad.arabic.folding import LETTERS as FOLDED
from marsad.arabic.verbtable import LETTERS, encode, number_text

VERBS = Path(__file__).resolve().parent.parent / "src" / "marsad" / "knowledge" / "lexicon" / "verbs.tsv"
MARKS = re.compile("[\u064b-\u0652\u0670]")
TENSES = {"past": "past", "ind": "present", "sub": "present", "juss": "present", "imp": "imperative"}
Cell = tuple[str, int, str, str, str]  # voice, person, gender, number, tense


def build_verbs(out_dir: Path) -> None:
    """Write `verbs.bin` into the folder."""
    ranks: dict[str, int] = {}
    forms: dict[str, dict[str, set[Cell]]] = defaultdict(lambda: defaultdict(set))
    for conjugation, lemma, rank in _verbs():
        ranks[lemma] = max(rank, ranks.get(lemma, 0))
        for form, cell in _cells(conjugation):
            forms[form][lemma].add(cell)
    _write(out_dir / "verbs.bin", ranks, forms)


def _verbs() -> Iterator[tuple[Conjugation, str, int]]:
    for line in VERBS.read_text("utf-8").splitlines():
        root, pattern, rank = line.split("\t")
        conjugation = conjugate(root, pattern)
        yield conjugation, _folded(conjugation.lemma[0].form), int(rank)


def _folded(form: str) -> str:
    """What `fold` does to a form in full vowels, quicker: there are a million of them."""
    return MARKS.sub("", form).translate(FOLDED)


def _cells(conjugation: Conjugation) -> list[tuple[str, Cell]]:
    """Each folded form with the cell it fills; nouns derived from the verb are left out."""
    found = []
    for slot, variants in conjugation.slots.items():
        tense, *rest = slot.split("_")
        if tense not in TENSES:
            continue
        who = rest[-1]
        number, gender = who[-1], who[1] if len(who) == 3 else ""
        cell = ("passive" if "pass" in rest else "active", int(who[0]), gender, number, TENSES[tense])
        for variant in variants:
            for spelling in _spellings(variant.form):
                found.append((spelling, cell))
    return found + _personal_passives(conjugation)


def _personal_passives(conjugation: Conjugation) -> list[tuple[str, Cell]]:
    """استُهدفت، توفيت، استُدعوا، استُهدفا: all but he, where the tables know only the impersonal passive.

    They take V, VI and X for intransitive, which those that news uses mostly are not.
    """
    passives = [slot for slot in conjugation.slots if "pass" in slot and slot.endswith(("_3ms", "_3fs"))]
    found: list[tuple[str, Cell]] = []
    if any(slot.endswith("_3fs") for slot in passives):
        return found
    for slot in passives:
        tense = TENSES[slot.split("_")[0]]
        for form in {_folded(variant.form) for variant in conjugation.slots[slot]}:
            stem = form.removesuffix("ي")
            feminine = form + "ت" if tense == "past" else "ت" + form[1:]
            found.append((feminine, ("passive", 3, "f", "s", tense)))
            found.append((stem + ("وا" if tense == "past" else "ون"), ("passive", 3, "m", "p", tense)))
            dual = "ا" if tense == "past" else "ان"
            found.append((form + dual, ("passive", 3, "m", "d", tense)))
            found.append((feminine + dual, ("passive", 3, "f", "d", tense)))
    return found


def _spellings(form: str) -> set[str]:
    """The folded form, and how newspapers write a hamza before the ending of the plural: بدؤوا, بدأوا."""
    spellings = {_folded(form)}
    if "ؤُو" in form:
        spellings.add(_folded(form.replace("ؤُو", "أو")))
    if "ءُو" in form:
        spellings.add(_folded(form.replace("ءُو", "ؤو")))
    return spellings


def _merged(cells: set[Cell]) -> tuple[Cell, ...]:
    """Active and passive of one cell become "either"; the third person first, the imperative last."""
    voices: dict[tuple[int, str, str, str], set[str]] = defaultdict(set)
    for voice, *cell in cells:
        voices[tuple(cell)].add(voice)  # type: ignore[index]
    merged = [("either" if len(v) == 2 else next(iter(v)), *cell) for cell, v in voices.items()]
    return tuple(sorted(merged, key=lambda c: (c[4] == "imperative", -c[1], c[4] != "past", c)))


def _write(path: Path, ranks: dict[str, int], forms: dict[str, dict[str, set[Cell]]]) -> None:
    lemmas = sorted(ranks, key=lambda lemma: (-ranks[lemma], lemma))
    lemma_number = {lemma: n for n, lemma in enumerate(lemmas)}
    sets = sorted({_merged(cells) for by_lemma in forms.values() for cells in by_lemma.values()})
    set_number = {cells: n for n, cells in enumerate(sets)}
    lines = []
    for form, by_lemma in forms.items():
        if len(form) < 2 or not set(form) <= set(LETTERS):
            continue
        readings = sorted(
            (lemma_number[lemma], set_number[_merged(cells)]) for lemma, cells in by_lemma.items()
        )
        lines.append(encode(form) + b" " + b"".join(number_text(a) + number_text(b) for a, b in readings))
    lines.sort()
    starts: dict[str, int] = {}
    position = 0
    for line in lines:
        starts.setdefault(line[:3].decode(), position)
        position += len(line) + 1
    header = {"lemmas": lemmas, "ranks": [ranks[lemma] for lemma in lemmas], "sets": sets, "starts": starts}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    path.write_bytes(text + b"\n" + b"\n".join(lines) + b"\n")
