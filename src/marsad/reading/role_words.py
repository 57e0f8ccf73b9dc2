"""Small questions about the words around an actor: what governs him, what carries a deed, who says something."""

from __future__ import annotations

from typing import Literal

from marsad.arabic.verbs import verb_readings
from marsad.reading.text import Text
from marsad.reading.vocabulary import Found, vocabulary
from marsad.registry.actors import ActorMention

Part = Literal["initiator", "target", "supporter", "participant", "victim", "speaker", "none"]
QUOTES = "\"'“”„‟«»‹›`()"


def names_somebody(actor: ActorMention) -> bool:
    """A common noun that was not resolved names nobody."""
    return actor.actor != "civilians" and not (actor.generic and actor.actor is None)


def preposition_in(proclitics: str) -> str:
    return proclitics[-1:] if proclitics[-1:] in ("ل", "ب") else ""


def ends_actor(text: Text, j: int) -> bool:
    while text.word(j) in QUOTES and text.word(j):
        j -= 1
    return j in text.actor_at and names_somebody(text.actor_at[j])


def argument(argument: str) -> Part | None:
    return None if argument == "none" else argument  # type: ignore[return-value]


def role_ending(text: Text, j: int) -> Found | None:
    """The longest phrase of a role that ends at token j."""
    for i in range(max(0, j - 3), j + 1):
        for found in text.entries(i, "role"):
            if found.last == j and found.form.enclitic != "ي":
                return found
    return None


def light_at(text: Text, j: int) -> str | None:
    light = vocabulary().light
    verbs = text.verbs(j)
    if any(v.lemma == "اوقع" and v.tense == "present" for v in verbs):
        return light["اوقع"]  # "توقع" is no form of "وقع"
    for verb in verbs:
        if verb.lemma in light and verb.person == 3:
            return light[verb.lemma]
    return None


def light_behind(text: Text, j: int) -> str | None:
    """Right behind its subject a word that can be such a verb is one: "تنظيم داعش شن"."""
    readings = verb_readings(text.word(j))
    if text.found[j] or text.covered(j) or not readings or readings[0].tense != "past":
        return None
    return vocabulary().light.get(readings[0].lemma) if readings[0].person == 3 else None


def says_at(text: Text, j: int) -> str | None:
    saying = vocabulary().saying
    return next((v.lemma for v in text.verbs(j) if v.lemma in saying), None)
