"""What the other side does then is a happening of its own: it fires back, or hunts those who attacked it."""

from __future__ import annotations

import pytest

from tests.happened import incidents

ANSWERS = [
    (
        "سقطت قذائف أطلقتها قوات قسد على حي الميدان في مدينة حلب وأصيب أربعة مدنيين.\n\n"
        "وقال مصدر عسكري إن وحدات الجيش السوري استهدفت مرابض المدفعية التي أطلقت القذائف.",
        [("shelling", "sdf"), ("shelling", "syrian-government-forces")],
    ),
    (
        "هاجم مسلحون من داعش نقطة للجيش العراقي قرب مدينة هيت وقتلوا جندياً.\n\n"
        "وبدأ الجيش العراقي عملية تمشيط في محيط المنطقة بحثاً عن المهاجمين.",
        [("attack", "islamic-state"), ("operation", "iraqi-army")],
    ),
    (
        "أعلن الجيش التركي أن قواته ترد على مصادر نيران قسد في محيط مدينة منبج.",
        [("shelling", "turkey")],
    ),
]


@pytest.mark.parametrize(("report", "told"), ANSWERS)
def test_an_answer_is_told_apart(report: str, told: list[tuple[str, str]]) -> None:
    found = [(c.action, [p.actor for p in c.parties if p.role == "initiator"]) for c in incidents(report)]
    assert found == [(action, [doer]) for action, doer in told]


@pytest.mark.parametrize(
    "report",
    [
        "هاجم مسلحون حاجزاً لقسد في بلدة ذيبان بقذائف صاروخية.\n\nورد عناصر قسد على مصادر النيران.",
        "خلال العملية ألقى مسلحون قنابل على دورية للأمن العام في جبلة فأصيب عنصران، "
        "لترد الدورية على مصدر النيران.",
    ],
)
def test_fire_returned_and_no_more_told_of_it_is_of_the_attack(report: str) -> None:
    assert len(incidents(report)) == 1
