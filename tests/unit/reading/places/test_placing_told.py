"""Where it happened, by preposition, relation, compass point, list, and what is no place of the deed (§3, §8)."""

from __future__ import annotations

import pytest

from tests.counted import still
from tests.happened import incidents, places

Where = list[tuple[str, str | None, str | None]]

DEEDS = [
    "قصفت قوات النظام {} أمس.",
    "استهدفت قوات النظام بالمدفعية {} أمس.",
    "استهدف قصف مدفعي لقوات النظام {} أمس.",
    "طال قصف قوات النظام {} أمس.",
    "قصف مدفعي لقوات النظام على {}",
]
HIT: list[tuple[str, Where]] = [
    ("بلدة سرمين", [("سرمين", "in", None)]),
    ("مدينة سراقب", [("سراقب", "in", None)]),
    ("قرية كفرنبل", [("كفرنبل", "in", None)]),
    ("محيط بلدة سرمين", [("سرمين", "near", None)]),
    ("أطراف بلدة سرمين", [("سرمين", "outskirts", None)]),
    ("محور بلدة سرمين", [("سرمين", "axis", None)]),
    ("بلدتي سرمين وكفرنبل", [("سرمين", "in", None), ("كفرنبل", "in", None)]),
    ("بلدات سرمين وكفرنبل وسراقب", [("سرمين", "in", None), ("كفرنبل", "in", None), ("سراقب", "in", None)]),
    ("سرمين وكفرنبل", [("سرمين", "in", None), ("كفرنبل", "in", None)]),
    ("سرمين، كفرنبل، سراقب", [("سرمين", "in", None), ("كفرنبل", "in", None), ("سراقب", "in", None)]),
    ("كل من سرمين وكفرنبل", [("سرمين", "in", None), ("كفرنبل", "in", None)]),
    ("محيط بلدتي سرمين وكفرنبل", [("سرمين", "near", None), ("كفرنبل", "near", None)]),
    ("أطراف بلدتي سرمين وكفرنبل", [("سرمين", "outskirts", None), ("كفرنبل", "outskirts", None)]),
    ("بلدة سرمين بريف إدلب", [("سرمين", "in", None)]),
    ("بلدة سرمين بريف إدلب الشرقي", [("سرمين", "in", None)]),
    ("بلدة سرمين في ريف إدلب الشرقي", [("سرمين", "in", None)]),
    ("بلدة سرمين شرقي إدلب", [("سرمين", "in", None)]),
    ("بلدة سرمين في محافظة إدلب", [("سرمين", "in", None)]),
    ("بلدتي سرمين وكفرنبل بريف إدلب", [("سرمين", "in", None), ("كفرنبل", "in", None)]),
    ("بلدة «سرمين»", [("سرمين", "in", None)]),
    ('بلدة "سرمين"', [("سرمين", "in", None)]),
    ("بلدة سـرمين", [("سـرمين", "in", None)]),
    ("بلدة سَرمين", [("سَرمين", "in", None)]),
]


@pytest.mark.parametrize(("place", "wanted"), HIT)
@pytest.mark.parametrize("deed", DEEDS)
def test_what_is_hit(deed: str, place: str, wanted: Where) -> None:
    assert places(deed.format(place)) == wanted


AREAS = [
    ("ريف إدلب", "إدلب", "countryside", None),
    ("ريف درعا", "درعا", "countryside", None),
    ("شرقي درعا", "درعا", None, "e"),
    ("شمال درعا", "درعا", None, "n"),
    ("شمالي درعا", "درعا", None, "n"),
    ("جنوب درعا", "درعا", None, "s"),
    ("غربي درعا", "درعا", None, "w"),
    ("شمال غربي درعا", "درعا", None, "nw"),
    ("شمال شرقي درعا", "درعا", None, "ne"),
    ("جنوب غربي درعا", "درعا", None, "sw"),
    ("جنوب شرقي درعا", "درعا", None, "se"),
    ("شمال غرب درعا", "درعا", None, "nw"),
    ("جنوب شرق درعا", "درعا", None, "se"),
]


@pytest.mark.parametrize(("area", "name", "relation", "direction"), AREAS)
def test_a_region_and_its_side(area: str, name: str, relation: str | None, direction: str | None) -> None:
    ((claim,),) = [incidents(f"قُتل مدنيان بانفجار لغم في {area} أمس.")]
    (place,) = claim.where
    assert (name in place.name, place.direction) == (True, direction)
    assert relation is None or place.relation == relation


SIDES = [
    ("ريف درعا الشرقي", "e"),
    ("ريف درعا الغربي", "w"),
    ("ريف حلب الشمالي", "n"),
    ("ريف حلب الجنوبي", "s"),
    ("ريف إدلب الجنوبي", "s"),
    ("ريف حلب الشمالي الشرقي", "ne"),
    ("ريف حلب الشمالي الغربي", "nw"),
    still("a countryside that is told before its town is not read", "الريف الشرقي لدرعا", "e"),
]


@pytest.mark.parametrize(("area", "direction"), SIDES)
def test_the_side_of_a_countryside(area: str, direction: str) -> None:
    (claim,) = incidents(f"قُتل مدنيان بانفجار لغم في {area} أمس.")
    assert [(p.relation, p.direction) for p in claim.where] == [("countryside", direction)]


NEARNESS = [
    ("قرب بلدة نوى", "near"),
    ("بالقرب من بلدة نوى", "near"),
    ("في محيط بلدة نوى", "near"),
    ("بجوار بلدة نوى", "near"),
    ("على مقربة من بلدة نوى", "near"),
    ("على أطراف بلدة نوى", "outskirts"),
    ("في أطراف بلدة نوى", "outskirts"),
    ("على مشارف بلدة نوى", "outskirts"),
    ("عند مدخل بلدة نوى", "outskirts"),
    ("في ضواحي مدينة نوى", "outskirts"),
    ("على تخوم بلدة نوى", "outskirts"),
    ("على جبهة بلدة نوى", "axis"),
    ("على محور بلدة نوى", "axis"),
    ("داخل بلدة نوى", "in"),
    ("وسط بلدة نوى", "in"),
    ("في بلدة نوى", "in"),
    ("ببلدة نوى", "in"),
    ("في حي الشيخ ببلدة نوى", "in"),
    ("في سوق بلدة نوى", "in"),
    ("في شارع رئيسي ببلدة نوى", "in"),
]


@pytest.mark.parametrize(("where", "relation"), NEARNESS)
def test_how_near(where: str, relation: str) -> None:
    assert [(n, r) for n, r, _ in places(f"قُتل مدنيان بانفجار لغم {where} أمس.")][-1:] == [("نوى", relation)]


BETWEEN = [
    "قُتل مدنيان بانفجار لغم على طريق نوى - جاسم أمس.",
    "قُتل مدنيان بانفجار لغم على الطريق بين نوى وجاسم أمس.",
    "قُتل مدنيان بانفجار لغم بين بلدتي نوى وجاسم أمس.",
    "قُتل مدنيان بانفجار لغم على الطريق الواصل بين نوى وجاسم أمس.",
]


@pytest.mark.parametrize("sentence", BETWEEN)
def test_between_two_towns(sentence: str) -> None:
    (claim,) = incidents(sentence)
    assert "نوى" in " ".join(p.name for p in claim.where)


ELSEWHERE: list[tuple[str, Where]] = [
    ("قصفت قوات النظام المتمركزة في معسكر جورين بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قصفت قوات النظام من مواقعها في سراقب بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قصفت قوات النظام بلدة سرمين من مواقعها في سراقب أمس.", [("سرمين", "in", None)]),
    ("قال مراسلنا في إدلب إن قوات النظام قصفت بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قال مصدر في دمشق إن قوات النظام قصفت بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قُتل شاب من بلدة سراقب بقصف على بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قُتل شاب من أبناء سراقب بقصف على بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قُتل شاب ينحدر من سراقب بقصف على بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قُتل نازح من سراقب بقصف على بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("أصيب شاب بقصف على بلدة سرمين أمس ونقل إلى مشفى في إدلب.", [("سرمين", "in", None)]),
    ("أصيب شاب بقصف على بلدة سرمين أمس ونقل إلى مستشفى إدلب.", [("سرمين", "in", None)]),
    ("قصفت قوات النظام بلدة سرمين القريبة من سراقب أمس.", [("سرمين", "in", None)]),
    ("قصفت قوات النظام بلدة سرمين قرب سراقب أمس.", [("سرمين", "in", None)]),
    ("انسحبت قوات النظام من بلدة سرمين باتجاه سراقب أمس.", [("سرمين", "in", None)]),
    ("أرسلت قوات النظام تعزيزات من دمشق إلى بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("وصلت تعزيزات لقوات النظام قادمة من دمشق إلى بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قال محافظ إدلب إن قوات النظام قصفت بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قالت تنسيقية سراقب إن قوات النظام قصفت بلدة سرمين أمس.", [("سرمين", "in", None)]),
    ("قصفت قوات النظام بلدة سرمين أمس، بحسب شبكة أخبار إدلب.", [("سرمين", "in", None)]),
    ("استهدف لواء سراقب قوات النظام في بلدة سرمين أمس.", [("سرمين", "in", None)]),
]


@pytest.mark.parametrize(("sentence", "wanted"), ELSEWHERE)
def test_what_is_not_the_place_of_the_deed(sentence: str, wanted: Where) -> None:
    assert places(sentence) == wanted


LEDES: list[tuple[str, list[Where]]] = [
    (
        "قصفت قوات النظام بلدة سرمين، واعتقلت شابين في مدينة جاسم أمس.",
        [[("سرمين", "in", None)], [("جاسم", "in", None)]],
    ),
    (
        "قُتل مدني بقصف على بلدة سرمين، وأصيب آخر بانفجار لغم قرب مدينة جاسم أمس.",
        [[("سرمين", "in", None)], [("جاسم", "near", None)]],
    ),
    ("في ريف إدلب، قصفت قوات النظام بلدة سرمين أمس.", [[("سرمين", "in", None)]]),
    (
        "وفي محافظة إدلب، قصفت قوات النظام بلدتي سرمين وكفرنبل أمس.",
        [[("سرمين", "in", None), ("كفرنبل", "in", None)]],
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), LEDES)
def test_each_happening_has_its_own_places(sentence: str, wanted: list[Where]) -> None:
    found = [[(p.name, p.relation, p.direction) for p in claim.where] for claim in incidents(sentence)]
    assert found == wanted
