"""A coded report of our own, for the tests of the tools that learn from such reports."""

from __future__ import annotations

from pathlib import Path

import pytest

TEXT = (
    "قُتل خمسة جنود من قوات النظام في كمين نصبه تنظيم داعش قرب السخنة أمس الخميس.\n\n"
    "وقال المرصد السوري لحقوق الإنسان إن الكمين أسفر أيضاً عن إصابة ثلاثة جنود.\n\n"
    "وفي ريف إدلب شنت طائرات حربية روسية غارات على بلدة البارة ما أدى إلى مقتل مدنيين اثنين.\n\n"
    "وحذرت الأمم المتحدة من أن المعارك ستمتد إلى مناطق أخرى.\n\n"
    "وكانت المدينة قد شهدت قصفاً في العام الماضي.\n"
)
GOLD = """\
document: a
published: {date: 2021-03-05, basis: metadata}
incidents:
  - id: ambush
    action: [ambush, attack]
    assertion: reported
    when: {start: 2021-03-04}
    where: [{name: [السخنة], lat: 34.88, lon: 38.87, km: 20}]
    parties: {initiator: [islamic-state], target: [syrian-government-forces]}
    casualties:
      - {actor: syrian-government-forces, status: killed, min: 5, max: 5}
      - {actor: syrian-government-forces, status: wounded, min: 3, max: 3}
    sources: [المرصد السوري لحقوق الإنسان]
    evidence: ["قُتل خمسة جنود من قوات النظام في كمين", "الكمين أسفر أيضاً عن إصابة ثلاثة جنود"]
  - id: airstrike
    action: airstrike
    assertion: reported
    where: [{name: [البارة], lat: 35.68, lon: 36.54, km: 15}]
    parties: {initiator: [russia]}
    casualties: [{actor: civilians, status: killed, min: 2, max: 2}]
    evidence: ["شنت طائرات حربية روسية غارات على بلدة البارة ما أدى إلى مقتل مدنيين اثنين"]
statements:
  - {kind: prediction, evidence: ["وحذرت الأمم المتحدة من أن المعارك ستمتد إلى مناطق أخرى"]}
"""


def corpus(folder: Path, text: str = TEXT, gold: str = GOLD) -> str:
    """The report as the tools take it: GOLD:ARTICLES; it came out on 5 March 2021."""
    (folder / "a.txt").write_text(text, "utf-8")
    (folder / "a.yaml").write_text(gold, "utf-8")
    (folder / "meta.jsonl").write_text('{"id": "a", "published": "2021-03-05"}\n', "utf-8")
    return f"{folder}:{folder}"


@pytest.fixture
def coded(tmp_path: Path) -> str:
    """The corpus of the one report."""
    return corpus(tmp_path)
