"""The kinds of actors: the inter codes of the ACLED codebook."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

STATE_FORCES = 1
REBELS = 2
POLITICAL_MILITIAS = 3
IDENTITY_MILITIAS = 4
RIOTERS = 5
PROTESTERS = 6
CIVILIANS = 7
FOREIGN_FORCES = 8
KINDS = {
    STATE_FORCES: "state forces",
    REBELS: "rebel group",
    POLITICAL_MILITIAS: "political militia",
    IDENTITY_MILITIAS: "identity militia",
    RIOTERS: "rioters",
    PROTESTERS: "protesters",
    CIVILIANS: "civilians",
    FOREIGN_FORCES: "external or other forces",
}
Kind = Annotated[int, Meta(ge=1, le=8)]
OF_STATES = frozenset({STATE_FORCES, FOREIGN_FORCES})
GROUPS = frozenset({REBELS, POLITICAL_MILITIAS, IDENTITY_MILITIAS})
ARMED_SIDES = OF_STATES | {REBELS, POLITICAL_MILITIAS}
