"""Nouns that name people, told from adjectives of things and from look-alikes."""

from __future__ import annotations

from marsad.reading.casualties.group import STOPS
from marsad.reading.words.frames import PersonNoun
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.wordlists import words

PROCLITICS = frozenset(["", "و", "ف", "ب", "ل", "وب", "ول"])
HEADLESS = words("headless")
STRONGHOLDS = words("strongholds")
OF_ORIGIN = 3  # letters that a word of origin has more than

PERSON = PersonNoun(noun="شخص", class_="civilian", loose=True)
NISBA = ("يين", "يون", "يا")  # "أربعة إيطاليين", "12 جزائريا"
MANY_OR_OBJECT = ("ين", "ان", "ون", "ا")
BODY = "جثة"
ADVERBS = words("adverbs")
FATHER = "أب"
FATHERS = words("fathers")
MOTHER = "أم"
HURT = "إصابة"
HARMED = ("اصابه", "اصابته", "اصابتها", "اصابتهم", "اصابتهما")
OF_PEOPLE = frozenset({"person", "harm", "cue"})  # kinds of words that others stand behind
SHORTEST_THING = 3  # letters
SHORTEST = 4  # letters of such a word: "حيا" is none
NO_PEOPLE = words("no_people")

FOLLOWS_PEOPLE = words("follows_people")
# Things whose own first letter is ب; any other word with ب after a numeral is what comes with the people.
B_THINGS = (
    "بيوت",
    "بيت",
    "براميل",
    "برميل",
    "بناي",
    "مباني",
    "بنادق",
    "بلد",
    "بقر",
    "برج",
    "بوارج",
    "بئر",
    "بند",
)


def is_nationality(text: Text, i: int) -> bool:
    """A word behind a numeral that by its ending says where people are from; no other word knows it."""
    word = text.word(i)
    if word in NO_PEOPLE:
        return False
    return word.endswith(NISBA) and len(word) >= SHORTEST and not text.found[i] and i not in text.actor_at


def person_at_token(text: Text, i: int) -> Found | None:
    """The longest person noun that begins at token i and is a noun there."""
    here = text.entries(i, "person")
    actor = text.actor_at.get(i) if here else None
    if actor is not None and not actor.adjective and actor.first != i:
        return None
    best: Found | None = None
    for found in here:
        if found.form.proclitics not in PROCLITICS:
            continue
        if found.form.enclitic == "" and found.entry.value.counts.possessed:
            continue
        if found.form.enclitic and found.entry.value.noun.noun == "آخر":
            continue  # "كان آخرهم": the last of them
        if found.entry.value.noun.noun == FATHER and text.word(i).removeprefix("و") not in FATHERS:
            continue  # "أبو فلان", "أبين"
        if found.entry.value.noun.noun == MOTHER and text.word(i).removeprefix("و") in words("no_mothers"):
            continue  # "أمين فرقة كذا", "أما كذا"
        if best is None or _rank(text, found) > _rank(text, best):
            best = found
    if best is None:
        return None
    if best.entry.value.noun.adjective and not _is_governed(best) and _describes_a_thing(text, i):
        return None
    if best.entry.value.noun.noun == HURT and _is_the_harm(text, best):
        return None
    if best.entry.value.noun.ordinal and any(not f.form.proclitics for f in text.entries(i + 1, "deed")):
        return None  # "ثالث عملية"
    return best


def _is_the_harm(text: Text, found: Found) -> bool:
    """ "إصابة 120 آخرين", "إصابتهما", "إصابة وتدمير 20 هدفاً": what befell somebody; "إصابة خطيرة" is one hurt."""
    if not text.word(found.last).endswith(HARMED):
        return False
    behind = found.last + 1
    counted = behind in text.number_at and not text.word(behind).startswith("واحد")
    joined = text.word(behind).startswith("و") and not text.verbs(behind) and behind + 1 in text.number_at
    return bool(found.form.enclitic.strip("ا")) or counted or joined


def _is_governed(noun: Found) -> bool:
    """ "بشاب": no adjective has a preposition."""
    return any(letter in "بلك" for letter in noun.form.proclitics)


def _rank(text: Text, found: Found) -> tuple[int, int]:
    """The longer phrase, and the word cut least; "شقيقه" with its ه is his brother, "شقيقة" a sister."""
    form = found.form
    pronoun = form.enclitic == "ه" or not text.word(found.last).endswith("ه") or text.ends_in_ta(found.last)
    cuts = len(form.proclitics) + len(form.enclitic) + form.article
    return found.last, -cuts if pronoun else -len(text.word(found.last))


def _describes_a_thing(text: Text, i: int) -> bool:
    """ "سيارات مدنية", "موقع عسكري": an adjective behind a noun that names no people."""
    word = text.word(i - 1)
    if text.word(i).startswith("و") and any(text.entries(k, "person") for k in (i - 1, i - 2)):
        return False  # "ضابط شرطة ومجند"
    if word in words("bodies") or any(f.entry.value.noun.noun == BODY for f in text.entries(i - 1, "person")):
        return False  # "جثة شاب", "جثمان شاب"
    if i == 0 or text.tokens[i - 1].kind != "word" or word in STOPS or word in HEADLESS:
        return False
    if word.endswith("ون") and text.word(i).endswith("ين"):
        return False  # "قتل مجهولون مدنيين": not in one case, so that it is their object
    named = i - 1 in text.actor_at or i - 1 in text.place_at
    if named and text.word(i).endswith(MANY_OR_OBJECT) and not word.endswith(MANY_OR_OBJECT):
        return False  # "قتل تنظيم داعش شابين": two people, no adjective of the one name
    if _is_object_of(text, i):
        return False
    if i - 1 in text.number_at or i - 1 in text.time_at or text.verbs(i - 1) or text.entries(i - 1, "harm"):
        return False
    if any(f.form.proclitics or not f.form.article for f in text.entries(i - 1, "cue")):
        return False
    definite = word.lstrip("وفبل").startswith("ال") or word.startswith(("لل", "ولل"))
    definite = definite or (len(word) > 4 and word.endswith(("ه", "ها", "هم")) and not text.ends_in_ta(i - 1))
    if definite != text.word(i).startswith("ال"):
        return False
    deeds = [f for f in text.entries(i - 1, "deed") if f.entry.value.status]
    return not deeds


def _is_object_of(text: Text, i: int) -> bool:
    """ "قتل مسلحون شاباً", "اعتقلت دورية مدنياً": the accusative of one goes with no plural and no feminine before it."""
    word, before = text.word(i), text.word(i - 1)
    if word.endswith("ين") and text.ends_in_ta(i - 1) and text.ends_in_ta(i - 2):
        return True  # "قتلت مجموعة مسلحة مدنيين"
    if not word.endswith("ا") or before.endswith("ا") or word in ADVERBS:
        return False
    return before.endswith("ون") or bool(text.entries(i - 1, "person")) or text.ends_in_ta(i - 1)


OF_THEIRS = ("هم", "هما", "هن")
LONG = 5  # letters of a word that ends in a pronoun and no letter of its own


def is_thing(text: Text, j: int, end: int) -> bool:
    """A word after the numeral that is no person: "12 آلية" counts things."""
    if (
        j > min(end, len(text.tokens) - 1)
        or text.tokens[j].kind != "word"
        or text.word(j) in STOPS
        or text.word(j) in FOLLOWS_PEOPLE
    ):
        return False
    if j in text.time_at or j in text.place_at or j in text.actor_at or text.cue(j, "both_status"):
        return False
    word = text.word(j)
    if word.startswith("و") or (word.startswith("ل") and len(word) > 3):
        return False
    if word.endswith(OF_THEIRS) and len(word) > LONG:
        return False  # "جُرح ثلاثة جراحهم بليغة": nothing counted has a pronoun
    if any(v.number in ("d", "p") for v in text.verbs(j)):
        return "و" in (
            text.word(j - 2),
            text.word(text.number_at[j - 1].first)[:1],
        )  # "إصابة ثلاثة كانوا برفقته"
    return not (word.startswith("ب") and len(word) > 3 and not word.startswith(B_THINGS))


def is_of_things(text: Text, i: int) -> bool:
    """ "آخر معقل", "لآخر جيوبهم": the last of things; "في حادثة أخرى", "لغم آخر": one more thing; and nobody else."""
    if text.word(i) in ("اخر", "اخري") and _is_a_thing(text, i - 1):
        return True
    return text.word(i).removeprefix("ل") == "اخر" and text.word(i + 1) in STRONGHOLDS


def _is_a_thing(text: Text, i: int) -> bool:
    """An indefinite noun of no people; none of what comes with somebody ("أصيب بجروح آخر")."""
    word = text.word(i)
    if i < 0 or text.tokens[i].kind != "word" or word in STOPS or word.startswith(("ال", "وال", "ب", "لل")):
        return False
    if (
        len(word) < SHORTEST_THING
        or word.endswith("ا")
        or any(f.entry.kind in OF_PEOPLE for f in text.found[i])
    ):
        return False
    known = (text.number_at, text.time_at, text.place_at, text.actor_at, text.name_at)
    return not text.verbs(i) and not any(i in at for at in known)


def is_nisba(text: Text, j: int) -> bool:
    """ "سوريين", "تركيان": where people are from."""
    return (
        text.word(j).endswith(("يين", "يان", "ي", "يه"))
        and len(text.word(j)) > OF_ORIGIN
        and j not in text.place_at
    )
