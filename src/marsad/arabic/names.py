"""Personal names in running text: where they are, with titles and aliases.

A name is found by what stands before it (a title, المدعو, a kunya), by a common given name that a second name follows,
or in a list with another name. `name_at` reads a name where the context already says that a person comes.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic import quoted_things
from marsad.arabic.name_looks import (
    asks_for_more,
    before_patronymic,
    follows_kin,
    given_before,
    is_borne,
    is_byname,
    is_half,
    is_rare_given,
    may_end,
    opens_list,
)
from marsad.arabic.name_titles import TitleMention, find_titles, may_be_title, title_at
from marsad.arabic.name_words import (
    Fit,
    common_words,
    company,
    completes,
    fit,
    is_ambiguous,
    is_attested,
    is_family_name,
    is_given_name,
    is_name_word,
    is_surname,
)
from marsad.arabic.quoted_things import CLOSERS, NAMES_A_THING, OPENERS
from marsad.arabic.signs import SIGNS, marked
from marsad.arabic.tokens import Token
from marsad.arabic.wordlists import particles
from marsad.model.value import Ordered, Value

__all__ = [
    "NameMention",
    "TitleMention",
    "find_names",
    "find_titles",
    "name_at",
    "title_at",
]

_BEFORE_ALIAS = OPENERS | {":"}
_SEPARATORS = frozenset("-–—،,/|؛•")
_MAX_UNITS = 5
_BEHIND = "خلف"  # a preposition, and a name before a surname: "الشيخ خلف الأسعد"
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
        may_be_title(word) or word in company("alias") or any(_may_be_unit(head) for _, head in _heads(word))
    )


def may_be_name(word: str) -> bool:
    """Whether a folded word, with a conjunction or not, can begin a name or initials where a person is promised."""
    return len(word) == 1 or _may_be_unit(word) or is_attested(word) or fit(word[1:]) == Fit.GIVEN


_BEGINS, PROMISES = SIGNS.bit(_may_begin), SIGNS.bit(may_be_name)


def _may_be_unit(word: str) -> bool:
    return (
        word in ("عبد", _BEHIND) or word in company("kunya") or word in company("clan") or fit(word) > Fit.NO
    )


def name_at(tokens: Sequence[Token], i: int) -> int | None:
    """The last token of the longest plausible name that begins at i (a quotation mark there is stepped over)."""
    if i < len(tokens) and tokens[i].text in OPENERS:
        i += 1
    if i >= len(tokens):
        return None
    if tokens[i].kind == "latin":
        return _latin(tokens, i)
    run = _run(tokens, i, tokens[i].text) or _unlikely_run(tokens, i)
    if run is None or (run.units == 1 and not _can_stand_alone(tokens[i].text, run)):
        return None
    return run.last


class _Run(Value, frozen=True):
    """A run of name words: its last token, how many units, whether it is a kunya, whether a surname ended it."""

    last: int
    units: int
    kunya: bool
    closed: bool


def _mention_at(tokens: Sequence[Token], i: int, before: NameMention | None) -> NameMention | None:
    if tokens[i].kind not in ("word", "latin"):
        return None
    title = title_at(tokens, i)
    if title is not None:
        return _titled(tokens, title)
    alias = _alias(tokens, i)
    if alias is not None:
        return NameMention(i, alias[1], alias[0], alias[1], (), None)
    for clitic, word in _heads(tokens[i].text):
        run = _run(tokens, i, word)
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
    run = _run(tokens, start, tokens[start].text) or _unlikely_run(tokens, start)
    mention = NameMention(title.first, last, start, last, (), title.text)
    return _with_aliases(tokens, mention, run) if run is not None else mention


def _is_evident(tokens: Sequence[Token], i: int, word: str, run: _Run, before: NameMention | None) -> bool:
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


def _can_stand_alone(word: str, run: _Run) -> bool:
    if run.kunya:
        return True
    if is_ambiguous(word) or word == "علي":
        return False
    nisba = is_surname(word) and word.endswith("ي")
    return fit(word) >= Fit.KNOWN or (nisba and fit(word) == Fit.POSSIBLE)


def _run(tokens: Sequence[Token], i: int, word: str) -> _Run | None:
    """The longest run of name units from i; `word` is the first token without its clitic."""
    if word in company("kunya"):
        return _kunya_run(tokens, i)
    if _is_glued_kunya(word):
        return _Run(i + 1, 2, True, True) if _ends_kunya(tokens, i + 1) else _Run(i, 1, True, False)
    first = is_name_word(tokens, i, word)
    if first == Fit.NO and not (word == "عبد" or word in company("clan") or _is_of_religion(tokens, i, word)):
        return None
    last = _unit(tokens, i, word)
    if last is None:
        return None
    units, closed = 1, _closes(word) and first < Fit.GIVEN  # إلياس, ألماز: no article
    while units < _MAX_UNITS:
        step = _next_unit(tokens, last + 1, units, closed)
        if step is None:
            break
        last, units = step, units + 1
        closed = closed or (_closes(tokens[last].text) and tokens[last - 1].text != "عبد")
    if (
        units > 1
        and tokens[last].text == "علي"
        and not (may_end(tokens, last) or asks_for_more(tokens, last))
    ):
        last, units = last - 1, units - 1
    return _Run(last, units, False, closed)


def _is_of_religion(tokens: Sequence[Token], i: int, word: str) -> bool:
    """عز الدين: a word, but some bear it with what makes it a name."""
    return i + 1 < len(tokens) and tokens[i + 1].text == "الدين" and is_given_name(word)


def _unlikely_run(tokens: Sequence[Token], i: int) -> _Run | None:
    """رواد الحمدان: the given name is a common word, but some bear it and a surname follows."""
    if i + 1 >= len(tokens):
        return None
    following = tokens[i + 1].text
    behind = tokens[i].text == _BEHIND and following not in common_words()
    if not (behind or is_attested(tokens[i].text)):
        return None
    if is_surname(following) and is_name_word(tokens, i + 1) > Fit.NO and not is_surname(tokens[i].text):
        return _Run(i + 1, 2, False, True)
    return None


def _kunya_run(tokens: Sequence[Token], i: int) -> _Run | None:
    """أبو بكر البغدادي: the kunya, then at most a nisba or surname."""
    if i + 1 >= len(tokens) or not _names_a_child(tokens, i):
        return None
    last = _unit(tokens, i + 1, tokens[i + 1].text)
    if last is None:
        return None
    if last + 2 < len(tokens) and tokens[last + 1].text == "بن":
        rest = _run(tokens, last + 2, tokens[last + 2].text)  # أبو عبد الله بن يحيى بدر الدين
        if rest is not None:
            return _Run(rest.last, rest.units + 1, True, True)
    if _ends_kunya(tokens, last + 1):
        return _Run(last + 1, 2, True, True)
    if tokens[last].text in company("given_kunya") and last + 1 < len(tokens):
        rest = _run(tokens, last + 1, tokens[last + 1].text)  # أبو بكر راشد الشفيع
        if rest is not None and not rest.kunya and tokens[last + 1].text[0] != "و":
            return _Run(rest.last, rest.units + 1, True, rest.closed)
    return _Run(last, 1, True, False)


def _ends_kunya(tokens: Sequence[Token], i: int) -> bool:
    """A nisba or surname behind a kunya: أبو بكر البغدادي."""
    word = tokens[i].text if i < len(tokens) else ""
    known = word in company("nation") or word in company("famous_surname")
    return is_surname(word) and (known or is_name_word(tokens, i) > Fit.NO)


def _is_glued_kunya(word: str) -> bool:
    """أبوجعفر: written as one word."""
    return len(word) > 5 and word[:3] in ("ابو", "ابا", "ابي") and fit(word[3:]) >= Fit.KNOWN


def _names_a_child(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word after أبو can make a kunya; inside quotation marks every word can."""
    child = tokens[i + 1]
    if child.kind != "word" or child.text in company("not_kunya"):
        return False
    if tokens[i].text == "ام":
        return fit(child.text) == Fit.GIVEN
    if child.text == "عبد" or (i > 0 and tokens[i - 1].text in OPENERS):
        return True
    return is_name_word(tokens, i + 1) > Fit.NO


def _unit(tokens: Sequence[Token], i: int, word: str) -> int | None:
    """The last token of the unit at i: عبد الكريم, سيف الدين, آل سعود are one."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    joined = following is not None and following.kind == "word"
    if word == "عبد":
        return i + 1 if joined and following is not None and completes(following.text) else None
    if joined and following is not None and following.text in ("الله", "الدين") and not is_surname(word):
        return i + 1
    if joined and following is not None and following.text == "الله" and word in company("of_god"):
        return i + 1
    if word in company("clan"):
        return i + 1 if joined else None
    return i


def _next_unit(tokens: Sequence[Token], i: int, units: int, closed: bool) -> int | None:
    """The last token of a further unit at i, None where the name ends."""
    if i >= len(tokens) or tokens[i].kind != "word":
        return None
    word = tokens[i].text
    if word in company("patronymic"):
        following = _next_unit(tokens, i + 1, units, False)
        return (
            i + 1 if following is None and i + 1 < len(tokens) and title_at(tokens, i + 1) else following
        )  # ولد الشيخ
    if word in company("kunya"):
        return _family_kunya(tokens, i) if not closed else None
    if word == "عبد" or word in company("clan"):
        return _unit(tokens, i, word)
    if word in company("half_surname") and not closed and is_half(tokens, i):
        return i
    if word in company("of_god") and not closed and i + 1 < len(tokens) and tokens[i + 1].text == "الله":
        return i + 1  # "محمد فتح الله"
    fits = is_name_word(tokens, i)
    if fits == Fit.NO and units == 1 and not closed and _is_family_of_title(tokens, i):
        return i
    if (
        fits == Fit.NO
        and not closed
        and (
            _unlikely_run(tokens, i) is not None
            or _is_enclosed(tokens, i, units)
            or is_borne(tokens, i, units)
        )
    ):
        return i
    if fits == Fit.NO or (word[0] == "و" and fits == Fit.POSSIBLE):
        return None
    if closed and (not (is_surname(word) and fits >= Fit.KNOWN) or title_at(tokens, i) is not None):
        return None  # "قاسم الريمي الزعيم": who he is
    if fits == Fit.POSSIBLE and units >= 3 and not is_surname(word):
        return None
    return _unit(tokens, i, word)


def _is_family_of_title(tokens: Sequence[Token], i: int) -> bool:
    """ "حسان الشيخ": a title is a family's name behind a given name, where no name follows it."""
    if tokens[i].text not in company("title_surname"):
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return following is None or following.kind != "word" or not may_be_name(following.text)


def _closes(word: str) -> bool:
    """A surname with the article ends a name, but not the first half of one: "عمر الحاج علي"."""
    return is_surname(word) and word not in company("half_surname")


def _is_enclosed(tokens: Sequence[Token], i: int, units: int) -> bool:
    """خالد صفوف المرعي, خالد صفوف بن زكي: a common word between a given name and an attested surname or بن."""
    if before_patronymic(tokens, i, units):
        return True
    if (
        units > 1
        or i + 1 >= len(tokens)
        or tokens[i].text not in common_words()
        or title_at(tokens, i) is not None
        or (tokens[i].text[0] == "و" and fit(tokens[i].text[1:]) >= Fit.KNOWN)  # "شكري وحسن النجار": two men
    ):
        return False
    following = tokens[i + 1].text
    return is_surname(following) and is_family_name(following) and not is_surname(tokens[i].text)


def _family_kunya(tokens: Sequence[Token], i: int) -> int | None:
    """محمد حسن أبو غنام: a family name that begins with أبو; any noun can follow it there (أبو شعر)."""
    run = _kunya_run(tokens, i)
    if run is not None or tokens[i].text != "ابو" or i + 1 >= len(tokens):
        return run.last if run is not None and run.units == 1 else None
    child = tokens[i + 1]
    noun = child.kind == "word" and child.text not in particles() and child.text not in company("not_kunya")
    return i + 1 if noun and len(child.text) > 2 else None


def _latin(tokens: Sequence[Token], i: int) -> int | None:
    """Words of Latin letters that all begin with a capital, at most five."""
    last = i
    while (
        last < len(tokens)
        and last - i < _MAX_UNITS
        and tokens[last].kind == "latin"
        and tokens[last].text[0].isupper()
    ):
        last += 1
    return last - 1 if last > i else None


def _with_aliases(tokens: Sequence[Token], mention: NameMention, run: _Run) -> NameMention:
    """Add what follows as an alias: الملقب بـ"أبو جعفر", (أبو مهند), أبو كسار."""
    last, aka = mention.last, list(mention.aka)
    while (alias := _alias_after(tokens, last + 1)) is not None:
        aka.append((alias[0], alias[1]))
        last = alias[2]
    byname = (
        quoted_things.quoted_byname(tokens, mention.name_first, last) if not aka and run.units > 1 else None
    )
    if byname is not None:
        return replace(mention, last=byname + 1, aka=((byname, byname),))
    return replace(mention, last=last, aka=tuple(aka))


def _alias_after(tokens: Sequence[Token], i: int) -> tuple[int, int, int] | None:
    """First and last token of an alias that begins at i or after a comma or bracket there, and where it is over."""
    j = i
    while j < len(tokens) and (tokens[j].text in CLOSERS or tokens[j].text == "،"):
        j += 1
    bracket = j < len(tokens) and tokens[j].text == "("
    named = _alias(tokens, j + 1 if bracket else j)
    if named is not None:
        return named[0], named[1], _past_closers(tokens, named[1])
    start = j
    while start < len(tokens) and tokens[start].text in OPENERS:
        start += 1
    if (
        start < len(tokens)
        and tokens[start].text in company("kunya")
        and not any(t.text == "،" for t in tokens[i:start])
    ):
        run = _kunya_run(tokens, start)
        if run is not None:
            return start, run.last, _past_closers(tokens, run.last)
    return None


def _alias(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """الملقب بـ X, المعروف باسم "X": the range of X."""
    if i >= len(tokens):
        return None
    phrase = tokens[i].text in company("own_name") and i + 1 < len(tokens)
    if not (phrase and tokens[i + 1].text in company("assumed")) and tokens[i].text not in company("alias"):
        return None
    j = i + 2 if phrase else i + 1
    while j < len(tokens) and (tokens[j].text in company("alias_link") or tokens[j].text in _BEFORE_ALIAS):
        j += 1
    if j >= len(tokens):
        return None
    if tokens[j - 1].text in OPENERS:
        closing = next((n for n in range(j, min(j + 6, len(tokens))) if tokens[n].text in CLOSERS), None)
        if (
            closing is not None
            and closing > j
            and all(t.kind in ("word", "latin") for t in tokens[j:closing])
        ):
            return j, closing - 1
    start = j
    if tokens[j].kind == "word" and tokens[j].text[0] == "ب" and tokens[j].text[1:] in company("kunya"):
        run = _kunya_run(tokens, j)
        return (j, run.last) if run is not None else None
    title = title_at(tokens, j)
    last = name_at(tokens, title.last + 1 if title is not None else j)
    promised = phrase and fit(tokens[j].text) > Fit.NO
    if last is None and (promised or (tokens[i].text in company("byname") and is_byname(tokens, i, j))):
        last = j
    return (start, last) if last is not None else None


def _past_closers(tokens: Sequence[Token], last: int) -> int:
    while last + 1 < len(tokens) and tokens[last + 1].text in CLOSERS:
        last += 1
    return last
