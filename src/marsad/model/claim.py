"""What one report says: the claims of a document, as they are exchanged (claims schema, version 1).

Codes and counting rules follow the codebook, which draws on ACLED, UCDP GED and PLOVER. A field that is
absent in the JSON has its default here; `casualties` alone tells "not told" (UNSET) from "nobody was hurt" (empty).
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from marsad.model.span import Span

Kind = Literal["incident", "tally", "strength", "relation", "statement"]
Assertion = Literal["reported", "claimed", "suspected", "planned", "denied"]
Role = Literal["initiator", "target", "supporter", "participant"]
Status = Literal[
    "killed", "wounded", "killed_or_wounded", "missing", "captured", "released", "defected", "displaced", "lost",
]  # fmt: skip
Quantity = Literal[
    "exact", "approximate", "at_least", "more_than", "at_most", "range", "singular", "dual", "several",
    "dozens", "hundreds", "thousands", "unstated",
]  # fmt: skip
SourceKind = Literal["outlet", "agency", "monitor", "network", "official", "party", "witness", "unnamed"]
Action = Literal[
    "clash", "attack", "ambush", "assassination", "capture_territory", "withdrawal", "airstrike", "drone_strike",
    "shelling", "ied", "landmine", "vehicle_bomb", "suicide_bombing", "grenade", "chemical", "abduction",
    "disappearance", "execution", "sexual_violence", "torture", "arrest", "death", "defection", "deployment",
    "operation", "leadership_change", "base_established", "weapons_seizure", "looting", "property_destruction",
    "agreement", "prisoner_exchange", "release", "displacement", "siege", "protest", "riot", "other",
]  # fmt: skip
Means = Literal[
    "small_arms", "machine_gun", "sniper", "grenade", "rpg", "mortar", "artillery", "rocket", "missile",
    "rocket_launcher", "tank", "guided_missile", "aircraft", "helicopter", "drone", "barrel_bomb",
    "cluster_munition", "phosphorus", "chemical", "ied", "landmine", "vehicle_bomb", "motorcycle_bomb",
    "suicide_vest", "blade", "vehicle", "fire", "other",
]  # fmt: skip
Hit = Literal[
    "home", "camp", "school", "hospital", "market", "worship", "water", "power", "fuel", "road", "bridge", "vehicle",
    "farm", "media", "aid", "military", "other",
]  # fmt: skip
Measure = Literal[
    "attacks", "killed", "wounded", "killed_or_wounded", "missing", "captured", "released", "defected", "displaced",
    "fighters", "civilians", "vehicles", "aircraft", "area_km2", "other",
]  # fmt: skip
Predicate = Literal[
    "member_of", "part_of", "allied_with", "opposed_to", "backed_by", "funded_by", "armed_by", "linked_to", "led_by",
    "founded", "based_in", "deployed_in", "controls", "participated_in", "recruits_from", "also_known_as", "origin",
]  # fmt: skip
StatementKind = Literal["prediction", "threat", "denial", "accusation", "justification", "other"]
Relation = Literal["in", "near", "outskirts", "countryside", "axis", "area"]
Direction = Literal["n", "ne", "e", "se", "s", "sw", "w", "nw", "c"]
Precision = Literal["day", "days", "week", "month", "season", "year", "period"]
TimeOfDay = Literal["dawn", "morning", "noon", "afternoon", "evening", "night"]
Basis = Literal["metadata", "explicit", "inferred"]
SkipReason = Literal["chrome", "teaser", "comment", "caption", "other_language"]
Confidence = Annotated[float, Meta(ge=0, le=1)]


class _Noun(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Shared settings of the nouns below."""


class When(_Noun, frozen=True):
    """The narrowest interval the text supports; ISO dates, both inclusive; null start if nothing can be worked out."""

    text: str
    span: Span
    start: str | None = None
    end: str | None = None
    precision: Precision | None = None
    time_of_day: TimeOfDay | None = None
    rule: str | UnsetType = UNSET
    conflict: str | UnsetType = UNSET


class Place(_Noun, frozen=True):
    """A place named as the place of the happening; degrees WGS 84, radius in kilometres."""

    name: str
    span: Span
    id: str | None = None
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None
    relation: Relation | None = None
    direction: Direction | None = None
    admin: tuple[str, ...] = ()


class Party(_Noun, frozen=True):
    """An actor with his role; `name` as written, `actor` the registry's id."""

    name: str
    role: Role
    span: Span
    actor: str | None = None


class Breakdown(_Noun, frozen=True):
    """Sub-counts the text gives of the same people."""

    children: int | UnsetType = UNSET
    women: int | UnsetType = UNSET
    men: int | UnsetType = UNSET
    elderly: int | UnsetType = UNSET
    officers: int | UnsetType = UNSET
    medical: int | UnsetType = UNSET
    journalists: int | UnsetType = UNSET
    humanitarian: int | UnsetType = UNSET
    foreigners: int | UnsetType = UNSET


class Casualty(_Noun, frozen=True):
    """One row for each (group, status); `max` null is open above. `source` and `part_of` are indices."""

    status: Status
    min: int | None
    max: int | None
    quantity: Quantity
    span: Span
    actor: str | None = None
    name: str | None = None
    text: str | UnsetType = UNSET
    source: int | UnsetType = UNSET
    assertion: Assertion | UnsetType = UNSET
    part_of: int | UnsetType = UNSET
    breakdown: Breakdown | UnsetType = UNSET
    euphemism: bool = False


class Person(_Noun, frozen=True):
    """A named individual: what became of him is a casualty status, or null."""

    name: str
    span: Span
    aka: tuple[str, ...] = ()
    role: str | None = None
    actor: str | None = None
    actor_name: str | None = None
    status: str | None = None
    age: int | None = None
    origin: str | None = None


class Source(_Noun, frozen=True):
    """One link of a chain of voices."""

    name: str
    kind: SourceKind
    id: str | None = None
    span: Span | UnsetType = UNSET


Chain = Annotated[tuple[Source, ...], Meta(min_length=1)]
Evidence = Annotated[tuple[Span, ...], Meta(min_length=1)]


class Claim(_Noun, forbid_unknown_fields=True, frozen=True):
    """Somebody says that something happened, was counted, or stands; every value rests on a span."""

    id: str
    kind: Kind
    evidence: Evidence
    grounds: dict[str, Evidence] = {}
    confidence: Confidence | UnsetType = UNSET
    assertion: Assertion | UnsetType = UNSET
    when: When | None = None
    where: tuple[Place, ...] = ()
    sources: tuple[Chain, ...] = ()
    post: int | UnsetType = UNSET
    summarises: tuple[str, ...] = ()
    action: Action | UnsetType = UNSET
    parties: tuple[Party, ...] = ()
    casualties: tuple[Casualty, ...] | UnsetType = UNSET
    people: tuple[Person, ...] = ()
    means: tuple[Means, ...] = ()
    objects: tuple[Hit, ...] = ()
    measure: Measure | UnsetType = UNSET
    min: int | None = None
    max: int | None = None
    quantity: Quantity | UnsetType = UNSET
    text: str | UnsetType = UNSET
    part_of: str | UnsetType = UNSET
    actor: str | None = None
    name: str | None = None
    by: str | None = None
    by_name: str | None = None
    subject: str | UnsetType = UNSET
    subject_id: str | None = None
    predicate: Predicate | UnsetType = UNSET
    object: str | UnsetType = UNSET
    object_id: str | None = None
    statement: StatementKind | UnsetType = UNSET
    speaker: str | None = None
    speaker_id: str | None = None
    about: str | None = None


class Skipped(_Noun, frozen=True):
    """A stretch that is not the article."""

    span: Span
    why: SkipReason


class Post(_Noun, frozen=True):
    """A post quoted inside the report."""

    span: Span
    author: str | None = None
    published: str | None = None


class Report(_Noun, frozen=True):
    """The report itself, as the reader understood it.

    `terms`: for each incident claim, by its id, the stems of the rarer words of its evidence and how rare they are.
    `weekday`: of one whose date is not known, where its words tell it; 0 is Monday.
    """

    id: str
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
    language: str
    published: str | None
    published_basis: Basis | None
    title: str | None = None
    title_span: Span | UnsetType = UNSET
    publisher: str | None = None
    publisher_span: Span | UnsetType = UNSET
    url: str | None = None
    published_span: Span | UnsetType = UNSET
    published_rule: str | UnsetType = UNSET
    skipped: tuple[Skipped, ...] = ()
    posts: tuple[Post, ...] = ()
    terms: dict[str, dict[str, int]] | UnsetType = UNSET
    weekday: int | None = None


class Reader(_Noun, frozen=True):
    """Which reader, with which knowledge (hash of the knowledge files)."""

    version: str
    knowledge: str


class Reading(_Noun, forbid_unknown_fields=True, frozen=True):
    """One line of the interchange file: a document and the claims found in it."""

    document: Report
    claims: tuple[Claim, ...]
    reader: Reader
