"""Parties that only the whole of a report settles."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def told(*paragraphs: str) -> list[Claim]:
    found = read(document("s", "\n\n".join(paragraphs), published="2024-06-01")).claims
    return [c for c in found if c.kind == "incident"]


def parties(claim: Claim) -> set[tuple[str, str | None]]:
    return {(p.role, p.actor) for p in claim.parties or () if p.actor != "civilians"}


def test_strikes_of_one_wave_have_the_doer_named_once() -> None:
    claims = told(
        "شنت إسرائيل سلسلة غارات على قطاع غزة أمس.",
        "وقتل ثلاثة مدنيين في غارة على منزل في خان يونس صباح أمس.",
    )
    assert all(("initiator", "israel") in parties(c) for c in claims)


def test_strikes_have_no_common_doer_where_several_are_named() -> None:
    claims = told(
        "قصفت قوات النظام بلدة سرمين بريف إدلب أمس.",
        "قصفت فصائل المعارضة بلدة نبل بريف حلب أمس.",
        "كما أصيبت امرأة بقذيفة سقطت على حي الموكامبو في حلب أمس.",
    )
    assert parties(claims[-1]) == set()


@pytest.mark.parametrize(
    ("blow", "again", "doers"),
    [
        (
            "شن الطيران الروسي غارات على بلدة كفرنبل أمس.",
            "غارات جوية على مدينة سراقب",
            {("initiator", "russia")},
        ),
        ("قصفت القوات التركية بالمدفعية قرية مرعناز أمس.", "قصف مدفعي على مدينة أعزاز", set()),
    ],
)
def test_who_alone_flies_has_struck_and_guns_are_on_all_sides(
    blow: str, again: str, doers: set[tuple[str, str | None]]
) -> None:
    *_, last = told(blow, "واعتقلت الشرطة العسكرية شاباً في مدينة عفرين أمس.", f"وأصيب طفل جراء {again} أمس.")
    assert parties(last) == doers


def test_a_strike_taken_up_keeps_its_doer() -> None:
    claims = told(
        "شن الطيران التركي المسير غارة على بلدة بامرني في دهوك أمس.",
        "وقال مسؤول محلي إن القصف استهدف سيارة في قرية أرادن ما أدى إلى مقتل اثنين.",
    )
    assert all(("initiator", "turkey") in parties(c) for c in claims)


@pytest.mark.parametrize(
    "sentence",
    [
        "هزت انفجارات مدينة بغداد وقتل خمسة مدنيين أمس.",
        "سقطت صواريخ على تل أبيب أمس وأصيب ثلاثة مدنيين.",
        "وقع هجوم داخل إسرائيل أمس وقتل مدنيان.",
    ],
)
def test_a_capital_or_country_named_as_a_place_is_no_party(sentence: str) -> None:
    assert all(parties(c) == set() for c in told("أخبار المنطقة", sentence))


def test_protesters_who_are_shot_are_civilians() -> None:
    claims = told("أخبار العراق", "قتل ثلاثة متظاهرين برصاص قوات الأمن في الناصرية أمس.")
    assert {actor for role, actor in parties(claims[0]) if role == "target"} == set()


def test_the_police_of_a_town_abroad_are_of_that_country() -> None:
    claims = told(
        "قتل ثلاثة مدنيين في تفجير بمدينة الموصل في العراق أمس، وقتل اثنان في كركوك وثلاثة في بعقوبة.",
        "وقتل شرطي في هجوم على دورية في مدينة ديار بكر أمس.",
    )
    assert ("target", "turkey") in parties(claims[-1])


def test_bombings_told_one_by_one_are_of_who_claimed_the_wave() -> None:
    claims = told(
        "قتل 30 شخصا في سلسلة تفجيرات في بغداد أمس تبناها تنظيم داعش.",
        "وانفجرت سيارة مفخخة في الزعفرانية أمس ما أدى إلى مقتل أربعة أشخاص.",
    )
    assert ("initiator", "islamic-state") in parties(claims[-1])


ONE_DOER = (
    "المرصد: مقتل 20 من داعش في غارات للتحالف الدولي في الرقة",
    "قتل تسعة من عناصر تنظيم داعش جراء استهداف مبنى في مدينة الميادين أمس.",
)
TWO_DOERS = (*ONE_DOER, "هاجمت قوات سوريا الديمقراطية نقطة للتنظيم في بلدة هجين أمس.")


@pytest.mark.parametrize(("report", "doers"), [(ONE_DOER, {"international-coalition"}), (TWO_DOERS, set())])
def test_the_only_doer_of_a_report_did_what_is_told_without_one(
    report: tuple[str, ...], doers: set[str]
) -> None:
    strike = next(c for c in told(*report) if any(p.name == "الميادين" for p in c.where or ()))
    assert {actor for role, actor in parties(strike) if role == "initiator"} == doers


def test_unknown_gunmen_are_not_the_only_doer_of_a_report() -> None:
    claims = told(
        "شنت قوات النظام غارات على بلدة سرمين بريف إدلب أمس.",
        "واغتال مسلحون مجهولون مدرسا في مدينة جاسم بريف درعا أمس.",
    )
    assert ("initiator", "syrian-government-forces") not in parties(claims[-1])


def test_a_wing_passes_its_part_over_the_group_it_belongs_to() -> None:
    claims = told(
        "أخبار غزة",
        "استهدف انفجار سيارات لعناصر في كتائب القسام الجناح العسكري لحركة حماس وسرايا القدس أمس.",
    )
    assert {("target", "qassam-brigades"), ("target", "islamic-jihad")} <= parties(claims[0])


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("أطلق مسلحون مجهولون النار على سالم الرشدان في مدينة الحراك وأردوه قتيلا أمس.", "assassination"),
        ("قتل سالم الرشدان بإطلاق نار في بلدة المزيريب أمس.", "assassination"),
        ("قتل مدني برصاص مجهولين في مدينة نوى أمس.", "attack"),
        ("قتل سالم الرشدان برصاص الجيش الإسرائيلي في جنين أمس.", "attack"),
        ("قتل سالم الرشدان وخالد العبيد برصاص مجهولين في مدينة نوى أمس.", "attack"),
    ],
)
def test_one_named_man_shot_by_unknown_men_is_singled_out(sentence: str, action: str) -> None:
    assert told("أخبار المنطقة", sentence)[0].action == action


LEDE = "اغتال مسلحون من تنظيم القاعدة الشيخ سالم الرشدان في مدينة تريم بحضرموت أمس."
DETAIL = "وقال مصدر محلي إن الهجوم وقع أمام منزله."
LATE = "ويأتي الهجوم على الرشدان فيما تواصل ميليشيات الحوثي هجماتها في تعز."


def test_a_party_named_late_beside_another_is_none_of_the_happening() -> None:
    claims = told("اليمن.. اغتيال رجل دين في حضرموت", LEDE, DETAIL, DETAIL.replace("محلي", "أمني"), LATE)
    doers = {actor for role, actor in parties(claims[0]) if role == "initiator"}
    assert doers == {"aqap"}


@pytest.mark.parametrize("men", ["مسلحون", "مسلحون مجهولون", "مقاتلون", "المسلحون", "عناصر قسد"])
@pytest.mark.parametrize("verb", ["هاجم", "استهدف", "قصف"])
def test_armed_men_and_the_force_behind_them_are_two_sides(men: str, verb: str) -> None:
    """A plural that keeps its noon owns nothing: "gunmen attacked the army" is no "gunmen of the army"."""
    text = f"أخبار المنطقة\n\n{verb} {men} قوات النظام في مدينة نوى بريف درعا أمس."
    (claim,) = (c for c in read(document("a", text, published="2021-05-10")).claims if c.kind == "incident")
    roles = {p.role for p in claim.parties if p.actor == "syrian-government-forces"}
    assert roles == {"target"}


def test_guns_and_aircraft_have_doers_of_their_own() -> None:
    claims = told(
        "شن طيران التحالف العربي غارات على مواقع الحوثيين في صعدة أمس.",
        "وقصفت مليشيا الحوثي حي الروضة في مدينة تعز أمس.",
        "وأعطبت غارة أخرى أربعة أطقم للحوثيين في الجوف أمس.",
    )
    assert [parties(c) & {("initiator", "arab-coalition"), ("initiator", "houthis")} for c in claims] == [
        {("initiator", "arab-coalition")},
        {("initiator", "houthis")},
        {("initiator", "arab-coalition")},
    ]


@pytest.mark.parametrize(
    "second",
    [
        "وسقطت قذائف على مدينة سديروت جنوبي إسرائيل أمس وأصيب شخص.",  # a state strikes not its own land
        "وقتل اثنان في غارة مجهولة المصدر على بيروت أمس.",
    ],
)
def test_no_doer_is_inferred_against_what_is_told(second: str) -> None:
    claims = told("شنت طائرات إسرائيلية غارات على غزة أمس وقتل ثلاثة.", second)
    assert not {p for p in parties(claims[-1]) if p[0] == "initiator"}


def test_those_who_fought_each_other_killed_not_a_third_for_that() -> None:
    claim = told("أخبار اليمن", "قتل جندي إماراتي في معارك بين المقاومة الشعبية والحوثيين في شبوة أمس.")[0]
    assert {role for role, actor in parties(claim) if actor != "uae"} == {"participant"}


@pytest.mark.parametrize(
    "second",
    [
        "وكان الشيخ نجا من انفجار عبوة ناسفة زُرعت أمام منزله في مدينة نوى في آذار الماضي.",
        "وأعلنت مصادر مصرية التوصل إلى اتفاق لوقف إطلاق النار بدأ سريانه فجر أمس في غزة.",
        "ودفع القصف مئات العائلات إلى النزوح من بلدة الزربة أمس.",
    ],
)
def test_a_doer_is_not_carried_to_what_nobody_is_said_to_do(second: str) -> None:
    claims = told("هاجم عناصر تنظيم داعش حاجزا للجيش قرب تدمر أمس.", second)
    assert ("initiator", "islamic-state") not in parties(claims[-1])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("فرت عشرات العائلات أمس من دوما بسبب القصف الذي شنته قوات النظام.", set()),
        ("نزحت عشرات العائلات أمس من سراقب إثر قصف نفذته قوات النظام.", set()),
        (
            "هجرت قوات النظام أمس عشرات العائلات من داريا.",
            {("initiator", "syrian-government-forces")},
        ),
    ],
)
def test_whose_fire_people_flee_does_not_do_the_fleeing(
    sentence: str, expected: set[tuple[str, str]]
) -> None:
    assert parties(told(sentence)[0]) == expected


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("هاجم مسلحون أمس دورية للفرقة الرابعة في قوات النظام قرب درعا.", "fourth-division"),
        ("هاجم تنظيم داعش أمس نقطة للواء القدس التابع لقوات النظام في تدمر.", "liwa-al-quds"),
    ],
)
def test_the_whole_that_a_part_stands_in_is_not_struck_beside_it(sentence: str, part: str) -> None:
    assert {p.actor for p in told(sentence)[0].parties or () if p.role == "target"} == {part}


def test_an_armed_man_of_a_nation_is_no_soldier_of_its_state() -> None:
    claims = told("قتل مقاتل عراقي وجرح ثلاثة آخرون بانفجار عبوة ناسفة في بعقوبة أمس.")
    assert parties(claims[0]) == set()


@pytest.mark.parametrize("name", ["إدارة أمن الطرق", "قوات أمن الطرق التابعة للحكومة السورية"])
def test_the_road_police_of_the_new_government_is_struck(name: str) -> None:
    sentence = f"استهدف هجوم أمس عناصر من {name} جنوب معرة النعمان بريف إدلب."
    found = read(document("s", sentence, published="2025-12-20")).claims
    first = next(c for c in found if c.kind == "incident")
    assert parties(first) == {("target", "general-security")}


@pytest.mark.parametrize(
    "sentence",
    [
        "هاجم مسلحون سوريون أمس حاجزاً للجيش اللبناني في عرسال.",
        "هاجم مسلح سوري أمس حاجزاً للجيش اللبناني في عرسال.",
    ],
)
def test_gunmen_of_a_nation_are_not_its_army(sentence: str) -> None:
    named = parties(told(sentence)[0]) - {("initiator", "unidentified-gunmen")}
    assert named == {("target", "lebanese-army")}
