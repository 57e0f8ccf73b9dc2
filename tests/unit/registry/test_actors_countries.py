"""One name with several owners: by country and day; bodies that many countries have; owners told by an adjective."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import find_actors, force_of, homes_of, is_part_of, resolve_actors
from marsad.registry.places import country_of, find_places


def ids(text: str, country: str | None, when: date = date(2019, 11, 1)) -> list[str | None]:
    tokens = tokenize(fold(text))
    return [m.actor for m in resolve_actors(find_actors(tokens), tokens, country, when)]


@pytest.mark.parametrize(
    ("name", "owners"),
    [
        (
            "الجيش الوطني",
            {
                "SY": "syrian-national-army",
                "LY": "libyan-national-army",
                "YE": "yemeni-government-forces",
            },
        ),
        (
            "القيادة العامة",
            {
                "SY": "syrian-government-forces",
                "LY": "libyan-national-army",
                "SD": "sudanese-army",
                "IQ": "iraqi-security-forces",
                "PS": None,
            },
        ),
        (
            "وزارة الداخلية",
            {
                "SY": "syrian-interior-ministry",
                "IQ": "iraqi-interior-ministry",
                "SA": "saudi-arabia",
                "TN": "tunisian-forces",
                None: None,
            },
        ),
        ("حرس الحدود", {"IQ": "iraqi-border-guards", "PS": "israeli-border-police", "SA": "saudi-arabia"}),
        ("القوات المشتركة", {"YE": "yemeni-government-forces", "SD": "sudan-joint-force", "SY": None}),
        ("الأمن السياسي", {"SY": "political-security", "YE": "political-security-yemen", "LB": None}),
        ("إدارة العمليات العسكرية", {"SY": "military-operations-command", "YE": None}),
        ("تنظيم القاعدة", {"YE": "aqap", "IQ": "islamic-state-of-iraq", "DZ": "aqim", "SY": "al-qaeda"}),
    ],
)
def test_a_name_is_anothers_in_another_country(name: str, owners: dict[str | None, str | None]) -> None:
    when = date(2012, 5, 1) if name == "تنظيم القاعدة" else date(2019, 11, 1)
    assert {country: ids(f"وقال {name} في بيان", country, when)[0] for country in owners} == owners


@pytest.mark.parametrize(
    ("text", "country", "owner"),
    [
        ("شنه جيش العدو السعودي", "YE", "saudi-arabia"),
        ("قصفت قوات الاحتلال التركي القرية", "SY", "turkey"),
        ("غارات شنها طيران العدوان الأمريكي", "YE", "us-forces"),
        ("قصف طيران العدو البلدة", "LB", "israel"),
        ("مسيرة معادية استهدفت سيارة", "LB", "israel"),
        ("قصفت طائرات معادية الموقع", "SY", None),
    ],
)
def test_an_adjective_says_whose_the_foe_is(text: str, country: str, owner: str | None) -> None:
    assert ids(text, country)[0] == owner


@pytest.mark.parametrize("unit", ["شرطة الأنبار", "شرطة كركوك", "قيادة شرطة ذي قار", "قيادة الشرطة"])
def test_the_police_of_every_province_is_the_police_of_iraq(unit: str) -> None:
    assert ids(f"وقالت {unit} إنها اعتقلت", "IQ") == ["iraqi-police"]


@pytest.mark.parametrize("where", ["نينوى", "الأنبار", "صلاح الدين", "الجزيرة", "سامراء", "الفرات الأوسط"])
def test_commands_of_operations_are_the_forces_of_iraq(where: str) -> None:
    assert ids(f"وذكرت قيادة عمليات {where} أن", "IQ") == ["iraqi-security-forces"]


def test_a_movement_and_its_armed_wing_are_two() -> None:
    assert ids("أعلنت حركة حماس مقتل قائد في كتائب القسام", "PS") == ["hamas", "qassam-brigades"]
    assert is_part_of("qassam-brigades", "hamas")


def test_a_front_line_is_no_group() -> None:
    assert ids("اشتباكات في جبهة الكدحة غرب تعز", "YE") == []
    assert ids('هاجمت جبهة "الكدحة" الموقع', "YE") == [None]


@pytest.mark.parametrize(
    "name", ["مدينة ود مدني", "مزارع شبعا", "مستشفى شهداء الأقصى", "محيط القيادة العامة", "بلدة عين مارة"]
)
def test_words_of_actors_in_the_names_of_places_are_no_actors(name: str) -> None:
    tokens = tokenize(fold(f"قصف على {name}"))
    assert find_actors(tokens) == []
    assert len(find_places(tokens)) == 1


def test_actors_vote_for_their_country() -> None:
    tokens = tokenize(fold("اشتباكات بين قسد وقوات الجيش الوطني السوري قرب رأس العين"))
    found = find_actors(tokens)
    assert homes_of(found) == ["SY", "SY"]
    assert country_of(find_places(tokens), homes=homes_of(found)) == "SY"
    assert country_of([], homes=["YE"]) == "YE"


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("اتهمت بغداد أنقرة بالقصف", ["iraqi-government", "turkey"]),
        ("في قرى نابلس ورام الله", []),
        ("تشهد بغداد والبصرة احتجاجات", []),
        ("انفجار في العاصمة العراقية بغداد أمس", []),
        ("بغداد من مراسلنا", []),
        ("قالت بغداد والقاهرة إنهما", ["iraqi-government", "egypt"]),
    ],
)
def test_a_capital_is_a_government_only_where_no_place_stands(text: str, actors: list[str]) -> None:
    assert ids(text, "IQ") == actors


@pytest.mark.parametrize(("country", "owner"), [("SY", "hamza-division"), ("LY", None)])
def test_an_everyday_word_in_marks_is_a_group_only_at_its_home(country: str, owner: str | None) -> None:
    assert ids("سيطرت على معسكر «الحمزة» أمس", country, date(2020, 5, 1)) == [owner]


def test_people_behind_and_are_no_adjective_of_the_arms_before() -> None:
    assert ids("مواجهات بين الجيش والفلسطينيين", "PS") == ["israel"]
    assert ids("مواجهات بين الجنود الفلسطينيين", "PS") == ["palestinian-security-forces"]


def test_terrorists_are_those_whom_the_report_named() -> None:
    assert ids("تحييد عناصر من تنظيم العمال الكردستاني، وكان الإرهابيون يتحضرون", "SY")[-1] == "pkk"
    assert ids("وكان الإرهابيون يتحضرون", "SY")[-1] == "syrian-opposition"


@pytest.mark.parametrize(
    ("text", "country", "actor"),
    [
        ("مقتل ثمانية عشر حوثيا", "YE", "houthis"),
        ("مقتل «15» داعشيا", "IQ", "islamic-state"),
        ("أسر ثلاثة وعشرين حوثيا", "YE", "houthis"),
        ("استهداف آليتين إسرائيليتين", "PS", "israel"),
        ("مقتل قيادي كبير في القاعدة", "YE", "aqap"),
    ],
)
def test_people_and_arms_are_told_by_an_adjective(text: str, country: str, actor: str) -> None:
    assert ids(text, country) == [actor]


@pytest.mark.parametrize(
    "text", ["عثر على جثة رجل مجهول الهوية", "جثتان مجهولتي الهوية", "القاعدة العسكرية في"]
)
def test_a_body_without_a_name_and_a_base_are_nobody(text: str) -> None:
    assert ids(text, "SY") == []


@pytest.mark.parametrize(
    ("word", "country", "actor"),
    [
        ("الجيش", "IQ", "iraqi-army"),
        ("الشرطة", "EG", "egyptian-police"),
        ("قوات الأمن", "IQ", "iraqi-security-forces"),
        ("الجيش", None, None),
        ("داعش", "IQ", None),
    ],
)
def test_the_force_that_a_common_noun_means_in_a_country(
    word: str, country: str | None, actor: str | None
) -> None:
    assert force_of(word, country, date(2019, 11, 1)) == actor


@pytest.mark.parametrize(
    ("text", "country", "found"),
    [
        ("قوات جيش الفتح", "SY", ["jaysh-al-fatah"]),
        ('قوات "جيش الفتح"', "SY", ["jaysh-al-fatah"]),
        ('ميليشيا "جيش العشائر"', "SY", ["jaysh-al-ashair"]),
        ("قوات الجيش", "IQ", ["iraqi-army"]),
        ("مقاتلين موالين للنظام السوري", "SY", ["pro-government-militias"]),
        ("قتل خمسة من مسلحي الشباب", "SO", ["al-shabaab"]),
        ("قتل خمسة من الشباب", "SY", []),
        ("الفصيل المتحالف معه", "SY", [None]),
    ],
)
def test_the_last_word_of_a_common_noun_may_begin_a_name(
    text: str, country: str, found: list[str | None]
) -> None:
    assert ids(text, country) == found


@pytest.mark.parametrize(
    ("sentence", "country", "expected"),
    [
        ("هاجم مسلحو بوكو حرام قاعدة للجيش النيجيري", "NG", "nigerian-forces"),
        ("قال الجيش إن قواته تقدمت", "NG", "nigerian-forces"),
        ("أغلقت الشرطة الطرق المؤدية إلى السوق", "AF", "afghan-forces"),
        ("اعتقلت الشرطة البلجيكية مشتبها به", "BE", "belgian-forces"),
        ("فتحت قوات الأمن النار", "LK", "sri-lankan-forces"),
        ("أطلقت الشرطة النار على رجل", "US", "us-police"),
        ("أعلنت القوات المسلحة حالة الاستنفار", "US", "us-forces"),
        ("أعلنت وزارة الدفاع مقتل جنديين", "SS", "south-sudan-army"),
        ("أسقطت الدفاعات الجوية صاروخين", "SY", "syrian-government-forces"),
        ("أسقطت الدفاعات الجوية صاروخين", "SA", "saudi-arabia"),
        ("أعلنت القوات المسلحة مقتل جنديين", "EG", "egyptian-army"),
        ("أعلنت القوات المسلحة مقتل جنديين", "IQ", "iraqi-security-forces"),
    ],
)
def test_the_common_words_for_forces_mean_those_of_any_state(
    sentence: str, country: str, expected: str
) -> None:
    assert expected in ids(sentence, country)


def test_an_adjective_of_nation_tells_whose_a_body_of_many_states_is() -> None:
    assert ids("نفذت القوات الخاصة الروسية عملية", "SY")[0] == "russia"
    assert ids("أسقطت الدفاعات الجوية السورية صاروخا", "SY")[0] == "syrian-government-forces"
    assert ids("تقدمت القوات الخاصة في المدينة", "IE")[0] is None
