import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from marsad.cli.main import main
from marsad.settings import Settings
from marsad.storage.store import Store
from tests import written

BY = ("--by", "أمل", "--reason", "شاهدت التسجيل")


@pytest.fixture
def ws(tmp_path: Path) -> str:
    """A workspace with three reports of a claim each, linked."""
    made = str(tmp_path / "ws")
    assert main(["init", "--workspace", made]) == 0
    assert main(["add", str(written.write(tmp_path / "in", 3)), "--workspace", made, "--quiet"]) == 0
    with Store(Settings(workspace=made).database_url) as store:
        store.keep_readings([written.read(document) for document in store.documents()])
    assert main(["link", "--workspace", made, "--quiet"]) == 0
    return made


def _incidents(ws: str) -> list[list[str]]:
    assert main(["link", "--workspace", ws, "--quiet"]) == 0
    with Store(Settings(workspace=ws).database_url) as store:
        return sorted([m.document for m in incident.members] for incident in store.incidents())


def _listed(ws: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main(["judgements", "--workspace", ws, "--json"]) == 0
    rows: list[dict[str, object]] = json.loads(capsys.readouterr().out)["judgements"]
    return rows


def test_a_judgement_is_followed_and_can_be_revoked(ws: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _incidents(ws) == [["r000"], ["r001"], ["r002"]]
    assert main(["judge", "merge", "r000:i1", "r002:i1", *BY, "--workspace", ws]) == 0
    assert _incidents(ws) == [["r000", "r002"], ["r001"]]
    (row,) = _listed(ws, capsys)
    assert (row["state"], row["author"], row["reason"]) == ("in force", "أمل", "شاهدت التسجيل")
    more = ("--revokes", str(row["id"]))
    assert main(["judge", "confirm", "r000:i1", *BY, *more, "--workspace", ws]) == 0
    assert _incidents(ws) == [["r000"], ["r001"], ["r002"]]
    assert [row["state"] for row in _listed(ws, capsys)] == ["revoked", "in force"]


def test_why_tells_of_the_judgement(ws: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["judge", "merge", "r000:i1", "r002:i1", *BY, "--workspace", ws]) == 0
    assert main(["link", "--workspace", ws, "--quiet"]) == 0
    capsys.readouterr()
    assert main(["why", "r002", "--workspace", ws, "--lang", "ar"]) == 0
    assert "حادثة واحدة: أمل" in capsys.readouterr().out


def test_an_incident_stands_for_its_claims(ws: str) -> None:
    with Store(Settings(workspace=ws).database_url) as store:
        first = next(i.id for i in store.incidents() if i.members[0].document == "r001")
    assert main(["judge", "reject", first, *BY, "--workspace", ws]) == 0
    assert _incidents(ws) == [["r000"], ["r002"]]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (("merge", "r000:i1", *BY), "at least 2"),
        (("reject", "r000:i9", *BY), "no incident claim i9"),
        (("reject", "inc-0", *BY), "inc-0"),
        (("reject", "r000:i1", "--by", " ", "--reason", "x"), "author"),
        (("reject", "r000:i1", *BY, "--revokes", "j-0"), "no judgement j-0"),
        (("reject", "r000:i1"), "--by"),
    ],
)
def test_what_cannot_be_meant_is_told_and_nothing_written(
    ws: str, wrong: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["judge", *wrong, "--workspace", ws]) != 0
    assert told in capsys.readouterr().err
    assert _listed(ws, capsys) == []


def test_a_judgement_whose_claim_is_read_no_more_is_an_orphan(
    ws: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["judge", "reject", "r000:i1", *BY, "--workspace", ws]) == 0
    with Store(Settings(workspace=ws).database_url) as store:
        other = [written.read(d) for d in store.documents() if d.id == "r000"]
        store.keep_readings([replace(r, claims=(), reader=replace(r.reader, version="later")) for r in other])
    assert [row["state"] for row in _listed(ws, capsys)] == ["orphan"]
    assert _incidents(ws) == [["r001"], ["r002"]]
    capsys.readouterr()
    assert main(["judgements", "--workspace", ws]) == 0
    assert "orphan" in capsys.readouterr().out
