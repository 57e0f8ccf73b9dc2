"""`why`: from readings and an incident to its explanation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from marsad.errors import MarsadError
from marsad.incidents.explain import Explanation, explain
from marsad.incidents.gathering import facts_of
from marsad.incidents.grading import grade
from marsad.incidents.independence import Telling
from marsad.incidents.judged import Rulings, rulings
from marsad.incidents.link import LinkState
from marsad.model.claim import Reading
from marsad.model.incident import Incident
from marsad.model.judgement import Judgement


def why(
    asked: str,
    incidents: Sequence[Incident],
    readings: Sequence[Reading],
    judgements: Iterable[Judgement] = (),
) -> Explanation:
    """The explanation of the incident with that id, or the one that holds `document` or `document:claim`.

    Raises MarsadError `incidents.not_found`, or `incidents.rejected` for a claim that a person rejected.
    """
    ruled, _ = rulings(judgements, readings)
    judged = ruled.judged()
    incident = next((i for i in incidents if i.id == asked or _holds(i, asked)), None)
    if incident is None:
        raise _no_incident(asked, ruled)
    facts = (fact for r in readings for fact in facts_of(r.document, r.claims))
    state = LinkState(judged)
    state.add(fact for fact in facts if fact.key not in judged.rejected)
    own = set(incident.members)
    near = {other for member in own for other in state.near(member)}
    near |= {other for both in ruled.pairs if not own.isdisjoint(both) for other in both} - judged.rejected
    claims = {member: state.claim(member) for member in near | own}
    rule = grade(_tellings(incident, readings), incident.independent_sources).rule
    return explain(incident, claims, rule, near - own, ruled, state.in_company)


def _no_incident(asked: str, ruled: Rulings) -> MarsadError:
    for member, row in ruled.claims.items():
        if row.verdict == "reject" and asked == f"{member.document}:{member.claim}":
            return MarsadError(
                "incidents.rejected", claim=asked, author=row.author, reason=row.reason, judgement=row.id
            )
    return MarsadError("incidents.not_found", incident=asked)


def _holds(incident: Incident, asked: str) -> bool:
    return any(asked in (m.document, f"{m.document}:{m.claim}") for m in incident.members)


def _tellings(incident: Incident, readings: Sequence[Reading]) -> list[Telling]:
    wanted = {(m.document, m.claim) for m in incident.members}
    return [Telling(r.document, c) for r in readings for c in r.claims if (r.document.id, c.id) in wanted]
