"""Who: finding actors in a report, resolving whom they mean, and what is known of them."""

from marsad.registry.actor_eras import era_of
from marsad.registry.actor_finder import ActorMention, find_actors
from marsad.registry.actor_kinds import KINDS
from marsad.registry.actor_registry import (
    Actor,
    Leader,
    Name,
    Tie,
    When,
    actor,
    actors,
    is_part_of,
    related,
)
from marsad.registry.actor_resolver import foe_of, force_of, homes_of, moved, resolve_actors
from marsad.registry.rows import KnowledgeError

__all__ = [
    "KINDS",
    "Actor",
    "ActorMention",
    "KnowledgeError",
    "Leader",
    "Name",
    "Tie",
    "When",
    "actor",
    "actors",
    "era_of",
    "find_actors",
    "foe_of",
    "force_of",
    "homes_of",
    "is_part_of",
    "moved",
    "related",
    "resolve_actors",
]
