"""`marsad judge` and `marsad judgements`: what people decide against or for the linker."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import click

from marsad.cli.app import App, command

if TYPE_CHECKING:
    from marsad.model.incident import Member
    from marsad.model.judgement import Verdict
    from marsad.storage.store import Store


@click.command()
@click.argument("verdict", type=click.Choice(["merge", "split", "confirm", "reject"]))
@click.argument("claims", nargs=-1, required=True, metavar="CLAIM...")
@click.option("--by", "author", required=True, metavar="NAME", help="Who decides.")
@click.option("--reason", required=True, metavar="TEXT", help="Why.")
@click.option("--revokes", metavar="ID", help="An earlier judgement that holds no longer.")
@command
def judge(
    app: App, verdict: Verdict, claims: tuple[str, ...], author: str, reason: str, revokes: str | None
) -> None:
    """Decide about claims: a row that is never changed; `marsad link` then follows it.

    merge, confirm: they are one happening. split: no two of them are. reject: they are no happening at all. CLAIM is
    document:claim, or the id of an incident for all its claims.
    """
    from marsad.review.judgements import judge as judged
    from marsad.storage.linking import LinkStore
    from marsad.storage.store import Store

    with Store(app.settings.database_url) as store:
        members = [member for claim in claims for member in _members(store, claim)]
        readings = LinkStore(store).readings({member.document for member in members})
        _known(store, revokes)
        row = judged(verdict, members, readings, author, reason, revokes, _now(store))
        store.judge(row)
    app.result({"judgement": row.id}, row.id)


def _members(store: Store, claim: str) -> list[Member]:
    """The claims that are meant. Raises MarsadError `incidents.not_found`."""
    from marsad.errors import MarsadError
    from marsad.model.incident import Member

    document, colon, id = claim.rpartition(":")
    if colon:
        return [Member(document=document, claim=id)]
    for incident in store.incidents():
        if incident.id == claim:
            return list(incident.members)
    raise MarsadError("incidents.not_found", incident=claim)


def _now(store: Store) -> datetime:
    """Later than every row of the ledger, so that it is clear which of two holds."""
    ledger = store.judgements()
    now = datetime.now(UTC)
    if not ledger:
        return now
    return max(now, datetime.fromisoformat(ledger[-1].made) + timedelta(seconds=1))


def _known(store: Store, revokes: str | None) -> None:
    from marsad.errors import MarsadError

    if revokes is not None and all(row.id != revokes for row in store.judgements()):
        raise MarsadError("review.no_judgement", judgement=revokes)


@click.command()
@command
def judgements(app: App) -> None:
    """List the judgements: who decided what, when and why; which are revoked, and which have lost their text."""
    import msgspec

    from marsad import pipeline
    from marsad.incidents.judged import in_force
    from marsad.storage.store import Store

    with Store(app.settings.database_url) as store:
        ledger = store.judgements()
        _, lost = pipeline.judgements_of(store)
    orphans = {orphan.judgement.id for orphan in lost}
    holding = {row.id for row in in_force(ledger)}
    rows = []
    for row in ledger:
        state = "orphan" if row.id in orphans else "in force" if row.id in holding else "revoked"
        rows.append({"state": state, **msgspec.to_builtins(row)})
    text = "\n".join(
        f"{r['id']}  {r['state']:8}  {r['made']}  {r['verdict']:7}  {r['author']}: {r['reason']}  "
        + " ".join(anchor["document"] for anchor in r["anchors"])
        for r in rows
    )
    app.result({"judgements": rows}, text)
