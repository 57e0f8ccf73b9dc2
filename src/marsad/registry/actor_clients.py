"""Who fights for a power: "مرتزقة تركيا", "مسلحون موالون لإيران", "النظام التركي ومرتزقته"."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clitics import forms
from marsad.arabic.tokens import Token
from marsad.registry.actor_finder import GUNMEN, ActorMention
from marsad.registry.actor_registry import NotBefore, When
from marsad.registry.actor_words import Client, Purpose, clients, is_word, words

# Whom a common word for fighters is read as, before it is told whose they are.
ANYBODY = frozenset({GUNMEN, "syrian-opposition", "pro-government-militias", "islamist-militants"})
BETWEEN = words("tells_support")
DESCRIBED = 2  # words between the men and the word of loyalty: "مجموعات إرهابية مسلحة تابعة"
BEHIND = 2  # from a power's name to its men: "جيش الاحتلال التركي ومرتزقته"
WITHIN = frozenset({"من", "في"})
TO_IT = words("pronoun_of_power")
GROUPS = words("bands_of_power")
THEIRS = ("ه", "ها", "هم")
MEN: tuple[Purpose, ...] = ("agents", "bands")


def with_clients(
    mentions: Sequence[ActorMention], tokens: Sequence[Token], country: str | None, when: When | None
) -> list[ActorMention]:
    """The same mentions; a power's men are who fights for it in that country."""
    found: list[ActorMention] = []
    taken = -1  # the last token of "ومرتزقته"
    for mention in mentions:
        row = _client(mention.actor, country, when)
        told = tokens[mention.last : mention.last + 2]
        if row is not None and row.former and not any(is_word(t.text, "former") for t in told):
            row = None
        client = row.client if row is not None else None
        first = None if row is None else mention.first if row.called else _men_before(tokens, mention, row)
        if client is not None and first is not None and _are_anybody(found, first, client):
            while found and found[-1].last >= first:
                found.pop()
            found.append(ActorMention(first, mention.last, client, False, False, True, _cut(tokens, first)))
        elif mention.first > taken:
            found.append(mention)
        if client is not None and first is None and (behind := _men_behind(tokens, mention.last)) is not None:
            found.append(ActorMention(behind, behind, client, False, False, True, _cut(tokens, behind)))
            taken = behind
    return found


def _client(patron: str | None, country: str | None, when: When | None) -> Client | None:
    """Who fights for it there."""
    if patron is None or country is None:
        return None
    here = (c for c in clients() if c.country == country and c.holds(when) and _has_begun(c, when))
    return next((c for c in here if c.patron == patron), None)


def _has_begun(row: Client, when: When | None) -> bool:
    """Whose men are other men only since a day is so only in a report that is sure to be of a later one."""
    if row.since is None or not row.former:
        return True
    day = when.since if isinstance(when, NotBefore) else when
    return day is not None and row.since <= day


def _men_before(tokens: Sequence[Token], mention: ActorMention, row: Client) -> int | None:
    """Where "مرتزقة", "مسلحون موالون ل" before the power's name begins."""
    first, j = mention.first, mention.first - 1
    if _stem(tokens[first].text, "agents") is not None:
        return None if mention.first == mention.last else first  # a word of kind: "مرتزقة تركيا"
    if j >= 0 and not mention.proclitics and _stem(tokens[j].text, "agents") is not None:
        return j
    if row.former and j > 0 and tokens[j].text in WITHIN and _stem(tokens[j - 1].text, "bands") is not None:
        return j - 1
    while j > 0 and tokens[j].text in BETWEEN:
        j -= 1
    if j < 1 or not is_word(tokens[j].text, "loyal"):
        return None
    for k in range(j - 1, max(-1, j - 2 - DESCRIBED), -1):
        if tokens[k].kind != "word":
            return None
        if any(_stem(tokens[k].text, purpose, article=True) for purpose in MEN):
            return k
    return None


def _men_behind(tokens: Sequence[Token], last: int) -> int | None:
    """ "ومرتزقته", "ومجموعاتها", "والفصائل الموالية لها" behind the power's name."""
    for j in range(last + 1, min(len(tokens), last + 1 + BEHIND)):
        if tokens[j].kind != "word":
            return None
        cuts = [f for f in forms(tokens[j].text) if f.proclitics == "و"]
        if any(f.enclitic in THEIRS and f.stem in words("agents") | GROUPS for f in cuts):
            return j
        if any(f.article and f.stem in words("agents") | GROUPS for f in cuts) and _loyal_to_it(tokens, j):
            return j
    return None


def _loyal_to_it(tokens: Sequence[Token], j: int) -> bool:
    """ "والفصائل السورية الموالية لها": a word of loyalty with the pronoun of the power stands behind the men."""
    for k in range(j + 1, min(len(tokens) - 1, j + 1 + DESCRIBED)):
        if tokens[k].kind != "word":
            return False
        if is_word(tokens[k].text, "loyal"):
            return tokens[k + 1].text in TO_IT
    return False


def _are_anybody(found: Sequence[ActorMention], first: int, client: str) -> bool:
    """No group of another name stands between: "ألوية العمالقة المدعومة من الإمارات"."""
    between = [m for m in found if m.last >= first]
    return all(m.generic or m.actor in ANYBODY or m.actor == client for m in between)


def _stem(text: str, purpose: Purpose, article: bool = False) -> str | None:
    """The word of that purpose without what is written onto it."""
    listed = words(purpose)
    cuts = (f for f in forms(text) if not f.enclitic and (article or not f.article))
    return next((f.stem for f in cuts if f.stem in listed), None)


def _cut(tokens: Sequence[Token], i: int) -> str:
    """The letters before the noun at token i."""
    listed = words("agents") | words("bands")
    return next((f.proclitics for f in forms(tokens[i].text) if f.stem in listed), "")
