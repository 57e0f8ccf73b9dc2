"""The common words around outlets: form nouns (شبكة), words that ask for a source or end a name.

The data stands in knowledge/outlets/words/.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from msgspec import Struct

from marsad.arabic.clitics import forms
from marsad.arabic.folding import fold_word
from marsad.arabic.tokens import Token
from marsad.model.claim import SourceKind
from marsad.registry.actor_registry import Text
from marsad.registry.rows import folder, rows_of


class OutletForm(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A noun that says what an outlet is. `plain`: an unknown name after it needs no quotation marks ·
    `again`: the noun alone stands for one named before, but no unknown name follows it ("هيئة").
    """

    word: Text
    kind: SourceKind
    plain: bool = False
    again: bool = False


class OutletWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words that come before a source, that cannot stand in a name, that stand beside a publisher, that come
    before an outlet called by an everyday word (مراسل), that say who speaks to an outlet (مصدر) or what it does.
    """

    purpose: Literal["asks", "ends", "own", "byline", "vouches", "speaks", "tells", "cites"]
    words: tuple[Text, ...]


@lru_cache(maxsize=1)
def outlet_forms() -> dict[str, OutletForm]:
    """Folded form noun → what it says."""
    found = rows_of(folder("outlets/words").joinpath("forms.yaml"), OutletForm)
    return {fold_word(row.value.word): row.value for row in found}


@lru_cache(maxsize=8)
def outlet_words(purpose: str) -> frozenset[str]:
    """The folded words of a purpose."""
    found = rows_of(folder("outlets/words").joinpath("lists.yaml"), OutletWords)
    return frozenset(fold_word(w) for row in found if row.value.purpose == purpose for w in row.value.words)


@lru_cache(maxsize=100_000)
def form_of(word: str) -> OutletForm | None:
    """What a folded word says of an outlet, without article and through و ب ل."""
    known = outlet_forms()
    cuts = (f.stem for f in forms(word) if not f.enclitic and not f.article)
    return next((known[stem] for stem in cuts if stem in known), None)


@lru_cache(maxsize=100_000)
def bare_form(word: str) -> OutletForm | None:
    """What a folded word with the article says of an outlet named before: "الشبكة"."""
    known = outlet_forms()
    cuts = (f.stem for f in forms(word) if f.article and not f.enclitic)
    return next((known[stem] for stem in cuts if stem in known), None)


@lru_cache(maxsize=100_000)
def asks(word: str) -> bool:
    """Whether a source may follow the folded word: بحسب، أفادت، عن."""
    return is_outlet_word(word, "asks")


@lru_cache(maxsize=100_000)
def is_outlet_word(word: str, purpose: str) -> bool:
    """Whether a folded word serves the purpose, through its proclitics."""
    listed = outlet_words(purpose)
    return any(f.stem in listed for f in forms(word) if not f.enclitic)


def is_plain_adjective(word: str) -> bool:
    """محلية، أميركية: "صحيفة محلية" names nobody."""
    return word.endswith("يه") and not word.startswith("ال")


def is_name_end(token: Token) -> bool:
    """Whether an outlet's name cannot go on with this token."""
    return token.kind not in ("word", "number", "latin") or token.text in outlet_words("ends")
