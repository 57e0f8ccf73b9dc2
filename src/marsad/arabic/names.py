"""Personal names in running text: where they are, with titles and aliases.

A name is found by what stands before it (a title, المدعو, a kunya), by a common given name that a second name follows,
or in a list with another name. `name_at` reads a name where the context already says that a person comes.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic import quoted_things
from marsad.arabic.name_aliases import alias_after, alias_at
from marsad.arabic.name_looks import follows_kin, given_before, is_rare_given, opens_list
from marsad.arabic.name_runs import Run, may_be_unit, name_at, run_at, unlikely_run
from marsad.arabic.name_titles import TitleMention, find_titles, may_be_title, title_at
from marsad.arabic.name_words import Fit, company, fit, is_family_name, is_given_name, is_surname
from marsad.arabic.quoted_things import CLOSERS, NAMES_A_THING, OPENERS
from marsad.arabic.signs import SIGNS, marked
from marsad.arabic.tokens import Token
from marsad.model.value import Ordered

__all__ = [
    "NameMention",
    "TitleMention",
    "find_names",
    "find_titles",
    "name_at",
    "title_at",
]

_SEPARATORS = frozenset("-–—،,/|؛•")
_HONOURED = frozenset({"الشيخ", "الشهيد", "الحاج", "السيد", "الامام", "الملك", "الامير", "النبي", "سيدي"})


class NameMention(Ordered, frozen=True):
    """A person named in tokens name_first..name_last; first..last include title and aliases (all inclusive).

    `aka` are token ranges of aliases; `title` is folded; `clitic` is what precedes the name inside its first
    token (و, ل, ب), which is no part of the name.
    """

    first: int
    last: int
    name_first: int
    name_last: int
    aka: tuple[tuple[int, int], ...]
    title: str | None
    clitic: str = ""


def find_names(tokens: Sequence[Token], signs: Sequence[int] | None = None) -> list[NameMention]:
    """All personal names, in order, not overlapping."""
    found: list[NameMention] = []
    free = 0  # the first token behind the names found
    for i in marked(_BEGINS, tokens, signs):
        if i < free:
            continue
        mention = _mention_at(tokens, i, found[-1] if found else None)
        if mention is not None:
            if mention.clitic == "و":
                sharing = given_before(tokens, mention.first, free)
                found += [NameMention(j, j, j, j, (), None, clitic) for j, clitic in sharing]
            found.append(mention)
            free = mention.last + 1
    return found


def _may_begin(word: str) -> bool:
    """Whether a name, its title or an alias can begin with a folded word, whatever stands around it."""
    return (
        may_be_title(word) or word in company("alias") or any(may_be_unit(head) for _, head in _heads(word))
    )


_BEGINS = SIGNS.bit(_may_begin)


def _mention_at(tokens: Sequence[Token], i: int, before: NameMention | None) -> NameMention | None:
    if tokens[i].kind not in ("word", "latin"):
        return None
    title = title_at(tokens, i)
    if title is not None:
        return _titled(tokens, title)
    alias = alias_at(tokens, i)
    if alias is not None:
        return NameMention(i, alias[1], alias[0], alias[1], (), None)
    for clitic, word in _heads(tokens[i].text):
        run = run_at(tokens, i, word)
        if run is not None and _is_evident(tokens, i, word, run, before):
            return _with_aliases(tokens, NameMention(i, run.last, i, run.last, (), None, clitic), run)
    return None


def _heads(word: str) -> list[tuple[str, str]]:
    """The word, and without a clitic when what remains is a name or a kunya; و is cut first."""
    if fit(word) == Fit.GIVEN or len(word) < 4 or word[0] not in "وفبل":
        return [("", word)]
    cut = (word[0], word[1:])
    if fit(word) == Fit.KNOWN and fit(cut[1]) < Fit.GIVEN:
        return [("", word)]
    if (
        fit(cut[1]) >= Fit.KNOWN
        or cut[1] in company("kunya")
        or (cut[0] == "و" and fit(cut[1]) == Fit.POSSIBLE)
    ):
        return [cut, ("", word)]
    return [("", word)]


def _titled(tokens: Sequence[Token], title: TitleMention) -> NameMention | None:
    if title.first and quoted_things.names_a_place(tokens[title.first - 1].text):
        return None  # تل الشيخ يوسف
    if title.first and title.kind == "late" and tokens[title.first - 1].text in company("unit_noun"):
        return None  # كتيبة الشهيد خالد
    start = title.last + 1
    if start < len(tokens) and tokens[start].text in OPENERS:
        start += 1
    last = name_at(tokens, start)
    if last is None and title.kind != "civil" and is_rare_given(tokens, start):
        last = name_at(tokens, start + 1)
    if last is None:
        return None
    run = run_at(tokens, start, tokens[start].text) or unlikely_run(tokens, start)
    mention = NameMention(title.first, last, start, last, (), title.text)
    return _with_aliases(tokens, mention, run) if run is not None else mention


def _is_evident(tokens: Sequence[Token], i: int, word: str, run: Run, before: NameMention | None) -> bool:
    """Whether a run is a person without any title: not after شارع or لواء; begins with a given name, or is listed."""
    previous = tokens[i - 1].text if i else ""
    if NAMES_A_THING[previous] or NAMES_A_THING[word] or quoted_things.names_quoted_thing(tokens, i):
        return False
    if _is_in_place_name(tokens, i):
        return False
    if run.kunya:
        quoted = tokens[i - 1 if i else 0].text in OPENERS
        return run.units > 1 or quoted or (word in company("kunya") and _kunya_is_person(tokens, i))
    if run.units < 2:
        return fit(word) == Fit.GIVEN and follows_kin(tokens, i)
    if word in company("patronymic"):
        return False  # "ولد سالم الحداد في بلدة كذا": a verb
    if word == "علي":  # على is spelled the same
        listed = before is not None and _is_listed(tokens, before, i) and fit(tokens[i + 1].text) >= Fit.KNOWN
        return (listed or is_family_name(tokens[i + 1].text, 3)) and title_at(tokens, i + 1) is None
    if fit(word) == Fit.GIVEN or (tokens[i + 1].text == "الدين" and fit(word) >= Fit.KNOWN):
        return True
    if is_given_name(word) and is_surname(tokens[i + 1].text) and is_family_name(tokens[i + 1].text, 2):
        return True
    return opens_list(tokens, i) or (before is not None and _is_listed(tokens, before, i))


def _is_in_place_name(tokens: Sequence[Token], i: int) -> bool:
    """تل الشيخ حسين, بمديرية الشيخ عثمان: the title and the name behind it are the place's."""
    return i > 1 and tokens[i - 1].text in _HONOURED and quoted_things.names_a_place(tokens[i - 2].text)


def _kunya_is_person(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i + 1].text not in company("not_kunya")


def _is_listed(tokens: Sequence[Token], before: NameMention, i: int) -> bool:
    """Right after another name, with nothing but a separator or و between."""
    between = tokens[before.last + 1 : i]
    if not between:
        return tokens[i].text.startswith("و")
    return len(between) <= 3 and all(
        t.text in _SEPARATORS or t.text in CLOSERS or t.text in OPENERS or t.text == "و" for t in between
    )


def _with_aliases(tokens: Sequence[Token], mention: NameMention, run: Run) -> NameMention:
    """Add what follows as an alias: الملقب بـ"أبو جعفر", (أبو مهند), أبو كسار."""
    last, aka = mention.last, list(mention.aka)
    while (alias := alias_after(tokens, last + 1)) is not None:
        aka.append((alias[0], alias[1]))
        last = alias[2]
    byname = (
        quoted_things.quoted_byname(tokens, mention.name_first, last) if not aka and run.units > 1 else None
    )
    if byname is not None:
        return replace(mention, last=byname + 1, aka=((byname, byname),))
    return replace(mention, last=last, aka=tuple(aka))
