"""An English post inside an Arabic report."""

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

POST = (
    "Heavy airstrikes hit militia warehouses near Palmyra, at least 12 fighters killed.\n"
    "— Desert Watch (@desertwatch) March 3, 2024"
)


def incidents(lede: str) -> list[Claim]:
    text = f"تصعيد جديد في سوريا\n\n{lede}\n\n{POST}\n\nولم يصدر تعليق رسمي حتى ساعة إعداد الخبر."
    return [c for c in read(document("page", text)).claims if c.kind == "incident"]


def test_a_post_bears_out_the_happening_it_tells_too() -> None:
    claims = incidents(
        "شنّت طائرات حربية غارات جوية على مستودعات للميليشيات الإيرانية في مدينة تدمر أمس الأحد."
    )
    assert [c.action for c in claims] == ["airstrike"]
    assert len(claims[0].evidence) > 1


def test_a_post_of_another_happening_is_a_claim_of_its_own() -> None:
    claims = incidents("اعتقلت الشرطة شابين في مدينة حماة أمس الأحد.")
    own = [c for c in claims if c.action == "airstrike"]
    assert [(p.id, p.name) for c in own for p in c.where] == [("sy-tadmur", "Palmyra")]
    assert [(r.status, r.min, r.max) for c in own for r in c.casualties or ()] == [("killed", 12, None)]
