"""`why`: from readings and an incident to its explanation."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.errors import MarsadError
from marsad.incidents.explain import Explanation, explain
from marsad.incidents.facts import facts_of
from marsad.incidents.grading import grade
from marsad.incidents.independence import Telling
from marsad.incidents.link import LinkState
from marsad.model.claim import Reading
from marsad.model.incident import Incident


def why(asked: str, incidents: Sequence[Incident], readings: Sequence[Reading]) -> Explanation:
    """The explanation of the incident with that id, or the one that holds `document` or `document:claim`.

    Raises MarsadError `incidents.not_found`.
    """
    incident = next((i for i in incidents if i.id == asked or _holds(i, asked)), None)
    if incident is None:
        raise MarsadError("incidents.not_found", incident=asked)
    state = LinkState()
    state.add(fact for r in readings for fact in facts_of(r.document, r.claims))
    near = {other for member in incident.members for other in state.near(member)} - set(incident.members)
    claims = {member: state.claim(member) for member in {*near, *incident.members}}
    rule = grade(_tellings(incident, readings), incident.independent_sources).rule
    return explain(incident, claims, rule, near)


def _holds(incident: Incident, asked: str) -> bool:
    return any(asked in (m.document, f"{m.document}:{m.claim}") for m in incident.members)


def _tellings(incident: Incident, readings: Sequence[Reading]) -> list[Telling]:
    wanted = {(m.document, m.claim) for m in incident.members}
    return [Telling(r.document, c) for r in readings for c in r.claims if (r.document.id, c.id) in wanted]
