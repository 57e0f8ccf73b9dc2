"""A word that may be a noun is the verb of the names or people right before it."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def _told(text: str) -> tuple[list[tuple[str, int | None]], list[tuple[str, str | None]]]:
    claims = read(document("v.txt", text, published="2024-05-10")).claims
    told = [claim for claim in claims if claim.kind == "incident"]
    rows = [(row.status, row.max) for claim in told for row in claim.casualties or ()]
    return rows, [(person.name, person.status) for claim in told for person in claim.people]


@pytest.mark.parametrize(
    "text",
    [
        "وقالت مصادر محلية إن سمير الحمد ونديم قاسم قتلا أمس بعبوة ناسفة في مدينة طفس.",
        'وقالت مصادر محلية إن "سمير الحمد" و"نديم قاسم"، قتلا أمس بعبوة ناسفة في مدينة طفس.',
        'وأفاد المصدر بأن "سمير الحمد" و"نديم قاسم" قتلا أمس بعبوة ناسفة في مدينة طفس.',
    ],
)
def test_two_names_before_their_verb(text: str) -> None:
    assert _told(text) == ([("killed", 2)], [("سمير الحمد", "killed"), ("نديم قاسم", "killed")])


def test_one_name_before_its_verb() -> None:
    told = _told('وقالت مصادر محلية إن "سمير الحمد" قتل أمس بعبوة ناسفة في مدينة طفس.')
    assert told == ([("killed", 1)], [("سمير الحمد", "killed")])


def test_two_people_before_their_verb() -> None:
    assert _told("إن شابين قتلا أمس بعبوة ناسفة في مدينة طفس.")[0] == [("killed", 2)]


def test_a_noun_of_killing_stays_one() -> None:
    assert _told("وقالت مصادر محلية إن سمير الحمد ندد أمس بقتل المدنيين في مدينة طفس.")[1] == []
