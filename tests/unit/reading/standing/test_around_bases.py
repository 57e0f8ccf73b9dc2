"""Soldiers who are hit beside a base do not live there."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def based(raw: str) -> list[str | None]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return [c.subject_id for c in claims if c.kind == "relation" and c.predicate == "based_in"]


@pytest.mark.parametrize(
    "raw",
    [
        "استهدف مجاهدونا تجمعاً لجنود العدو في محيط ثكنة برانيت بالأسلحة الصاروخية.",
        "قصفت المقاومة دبابة لقوات الاحتلال عند مدخل قاعدة ميرون أمس.",
    ],
)
def test_around_a_base(raw: str) -> None:
    assert based(raw) == []


def test_in_a_base() -> None:
    assert based("بقيت للقوات الروسية قاعدة في حميميم.") == ["russia"]
