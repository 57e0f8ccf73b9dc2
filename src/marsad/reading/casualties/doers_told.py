"""Who is told by the words around his name to have done it: whoever fell there is hardly his man."""

from __future__ import annotations

from marsad.reading.parties.role_words import before_quotes, light_at, role_ending
from marsad.reading.words.frames import Deed
from marsad.reading.words.text import Text
from marsad.registry.actors import ActorMention

HEADS = 3  # words for his men between the verb and the name: "عدد من مسلحي كذا"


def is_told_as_doer(text: Text, mention: ActorMention) -> bool:
    """ "كمين نصبه مسلحو كذا", "هجوم شنته كذا", "دورية استهدفها عناصر كذا", "على يد كذا", "هجوم من كذا"."""
    j = before_quotes(text, mention.first - 1)
    for _ in range(HEADS):
        role = role_ending(text, j)
        if role is not None and role.entry.value.role == "initiator":
            return True
        if role is None or role.entry.value.role != "head":
            break
        j = before_quotes(text, role.first - 1)
        if text.word(j) == "من" and j - 1 in text.people_at:
            j -= 2
    return _struck_it(text, j) or (text.word(j) == "من" and _is_deed(text, j - 1))


def _struck_it(text: Text, j: int) -> bool:
    """A verb with the pronoun of what it did, or of what was hit by it, stands at token j."""
    if not any(verb.enclitic for verb in text.verbs(j)[:1]):
        return False
    if light_at(text, j) == "light_initiator":
        return True
    deeds = (f.entry.value for f in text.entries(j, "deed"))
    return any(isinstance(deed, Deed) and deed.subject == "initiator" for deed in deeds)


def _is_deed(text: Text, j: int) -> bool:
    """A noun of what one does to another, "هجوم"."""
    deeds = (f.entry.value for f in text.entries(j, "deed") if not text.verbs(j))
    return any(isinstance(deed, Deed) and deed.of == "initiator" for deed in deeds)
