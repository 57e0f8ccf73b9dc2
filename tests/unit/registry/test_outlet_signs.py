"""Voices of every country in a sentence, at the head of a page and in an address; and what signs nothing."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.outlets import (
    find_outlets,
    outlet,
    outlet_by_domain,
    outlets,
    publisher_in,
    resolve_outlets,
)

PLACES = {"دمشق", "السمر", "بيروت", "لندن", "غزة", "القاهرة", "الخرطوم"}


def found(text: str, country: str | None = "SY") -> list[tuple[str, str | None, str]]:
    tokens = tokenize(fold(text))
    return [
        (text[tokens[m.first].start : tokens[m.last].end], m.id, m.kind)
        for m in resolve_outlets(find_outlets(tokens, country), country)
    ]


def signed(line: str) -> tuple[str, str | None] | None:
    names = publisher_in([line], PLACES.__contains__)
    assert all(line[name.start : name.end] == name.name for name in names)
    return (names[0].name, names[0].id) if names else None


KNOWN = [
    ("وكالة سبأ", "YE", "saba"),
    ("قناة المسيرة", "YE", "almasirah"),
    ("وكالة وفا", "PS", "wafa"),
    ("وكالة شهاب", "PS", "shehab"),
    ("شفق نيوز", "IQ", "shafaq-news"),
    ("السومرية نيوز", "IQ", "alsumaria"),
    ("خلية الإعلام الأمني", "IQ", "security-media-cell"),
    ("شبكة أطباء السودان", "SD", "sudan-doctors-network"),
    ("راديو دبنقا", "SD", "dabanga"),
    ("بوابة الوسط", "LY", "alwasat-ly"),
    ("الوكالة الوطنية للإعلام", "LB", "nna-lebanon"),
    ("قناة الميادين", "LB", "almayadeen"),
    ("منظمة هيومن رايتس ووتش", "SY", "hrw"),
    ("منظمة أطباء بلا حدود", "SD", "msf"),
    ("صحيفة نيويورك تايمز", "SY", "new-york-times"),
    ("الخوذ البيضاء", "SY", "white-helmets"),
    ("الدفاع المدني السوري", "SY", "white-helmets"),
    ("وكالة تسنيم", "IQ", "tasnim"),
]


@pytest.mark.parametrize(("name", "country", "id"), KNOWN)
@pytest.mark.parametrize(
    "sentence",
    [
        "قالت {} إن الطريق أغلق.",
        "أغلق الطريق، وفق {}.",
        "ونقلت مواقع عن {} أن الطريق أغلق.",
        "وبحسب «{}» فإن الطريق أغلق.",
    ],
)
def test_a_voice_of_each_country(name: str, country: str, id: str, sentence: str) -> None:
    assert [one for _, one, _ in found(sentence.format(name), country)] == [id]


@pytest.mark.parametrize(("name", "country", "id"), KNOWN)
def test_a_known_voice_has_the_same_kind_wherever_it_is_found(name: str, country: str, id: str) -> None:
    ((_, _, kind),) = found(f"قالت {name} إن الطريق أغلق.", country)
    assert kind == outlet(id).kind


@pytest.mark.parametrize(
    ("name", "owners"),
    [
        ("وزارة الصحة", {"SY": "syrian-health-ministry", "IQ": "iraqi-health-ministry", None: None}),
        ("الدفاع المدني", {"SY": "white-helmets", "PS": "gaza-civil-defence"}),
    ],
)
def test_a_body_of_several_countries_is_this_ones(name: str, owners: dict[str | None, str | None]) -> None:
    for country, owner in owners.items():
        assert [one for _, one, _ in found(f"قالت {name} إن ثلاثة أصيبوا.", country)] == [owner]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("قالت شبكة وادي السمر إن الطريق أغلق", "شبكة وادي السمر", "network"),
        ("قال مراسل وكالة أنباء السمر إن الطريق أغلق", "وكالة أنباء السمر", "agency"),
        ("بحسب منصة «صدى السمر» المحلية", "منصة «صدى السمر", "outlet"),
        ("وذكر موقع «رواق التل» أن الطريق أغلق", "موقع «رواق التل", "outlet"),
    ],
)
def test_a_voice_in_no_list_is_found_by_its_noun(text: str, name: str, kind: str) -> None:
    assert found(text) == [(name, None, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "قال شهود عيان إن الطريق أغلق",
        "قال مصدر أمني إن الطريق أغلق",
        "تعطلت شبكة الكهرباء في المدينة",
        "استهدف القصف موقعاً عسكرياً",
        "زار الوفد قناة السويس",
        "سيطروا على بوابة القرية",
    ],
)
def test_no_voice_is_named(text: str) -> None:
    assert [one for _, one, _ in found(text, None) if one is not None] == []


@pytest.mark.parametrize(
    ("line", "name", "id"),
    [
        ("دمشق - سانا", "سانا", "sana"),
        ("دمشق-سانا", "سانا", "sana"),
        ("دمشق/سانا", "سانا", "sana"),
        ("رويترز", "رويترز", "reuters"),
        ("خاص | عنب بلدي", "عنب بلدي", "enab-baladi"),
        ("شبكة شام - خاص", "شبكة شام", "shaam-network"),
        ("السمر - وكالة وادي السمر", "وكالة وادي السمر", None),
        ("بيروت - (د ب أ)", "د ب أ", "dpa"),
        ("القاهرة - أ ف ب", "أ ف ب", "afp"),
        ("غزة/ سامر/ الأناضول", "الأناضول", "anadolu"),
        ("لندن - «الشرق الأوسط»", "الشرق الأوسط", "asharq-al-awsat"),
        ("الخرطوم: الشرق الأوسط", "الشرق الأوسط", "asharq-al-awsat"),
        ("السمر – رواق التل", "رواق التل", None),
    ],
)
def test_who_signs_a_page(line: str, name: str, id: str | None) -> None:
    assert signed(line) == (name, id)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "الرئيسية",
        "1 أيار 2021",
        "دمشق",
        "دمشق - خاص",
        "دمشق | بيروت",
        "المصدر: وكالات",
        "المصدر - متابعات",
        "كتب: سامر العبد",
        "إعداد: سامر العبد",
        "بقلم | سامر العبد",
        "تابعونا على تلغرام",
        "السمر - 12 قتيلاً",
        "وقالت مصادر محلية من السمر إن الطريق أغلق منذ ساعات الصباح الأولى - خاص",
    ],
)
def test_what_signs_nothing(line: str) -> None:
    assert signed(line) is None


def test_only_the_head_and_the_foot_sign_and_the_head_comes_first() -> None:
    filler = ["سطر من الخبر لا يوقع فيه أحد"] * 30
    lines = ["دمشق - سانا", *filler, "السمر - رواق التل"]
    assert [one.id for one in publisher_in(lines, PLACES.__contains__)] == ["sana", None]
    middle = [*filler, "دمشق - سانا", *filler]
    assert publisher_in(middle, PLACES.__contains__) == []


@pytest.mark.parametrize(
    ("address", "id"),
    [
        ("https://www.enabbaladi.net/archives/1", "enab-baladi"),
        ("http://enabbaladi.net", "enab-baladi"),
        ("enabbaladi.net", "enab-baladi"),
        ("www.enabbaladi.net/x", "enab-baladi"),
        ("https://ENABBALADI.net:443/?q=1#x", "enab-baladi"),
        ("https://enabbaladi.net./x", "enab-baladi"),
        ("https://user@enabbaladi.net/", "enab-baladi"),
        ("https://arabic.rt.com/x", "rt-arabic"),
        ("https://m.aljazeera.net/a", "al-jazeera"),
        ("https://notenabbaladi.net", None),
        ("https://enabbaladi.net.example.org", None),
        ("https://example.org/enabbaladi.net", None),
        ("https://enabbaladi.net@example.org/", None),
        ("https://t.me/", None),
        ("", None),
        ("//", None),
        ("http://[", None),
        ("net", None),
    ],
)
def test_an_address(address: str, id: str | None) -> None:
    one = outlet_by_domain(address)
    assert (one.id if one else None) == id


def test_each_address_of_the_registry_leads_to_its_outlet() -> None:
    addresses = [(one.id, domain) for one in outlets().values() for domain in one.domains]
    assert len(addresses) > 100
    wrong = [
        (id, domain)
        for id, domain in addresses
        if (one := outlet_by_domain(f"https://www.{domain}/خبر/1")) is None or one.id != id
    ]
    assert [pair for pair in wrong if not pair[1].endswith(".t.me")] == []
