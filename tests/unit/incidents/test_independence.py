"""Whose voice it is: named sources, those who are nobody, addresses, names within names, copies."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from marsad.incidents.independence import (
    Telling,
    copies,
    far_end,
    named,
    own_voice,
    spoken_for,
    voice_of_row,
    voices,
    voices_of,
)
from marsad.model.claim import Report, Source
from marsad.model.incident import Voice
from tests.tellings import SOHR, claim, count, reading, source

LOCALS = source("أهالي الحي", "unnamed")
WITNESS = source("شاهد عيان", "witness")
NETWORK = source("شبكة وادي الغبار", "network")
TITLE = "مقتل أربعة عناصر في انفجار عبوة ناسفة شرقي البلدة"


def report(id: str = "a", **more: object) -> Report:
    return reading(id, **more).document  # type: ignore[arg-type]


def telling(*chains: tuple[Source, ...], id: str = "a", **more: object) -> Telling:
    return Telling(report(id, **more), claim(sources=chains))


def titled(id: str, title: str | None, published: str | None = "2021-09-17") -> Telling:
    return Telling(report(id, published=published, title=title), claim())


def test_a_report_that_cites_nobody_speaks_for_itself() -> None:
    assert voices_of(telling(), {}) == ["شبكه a"]


def test_an_unsigned_report_is_its_own_voice() -> None:
    assert voices_of(telling(publisher=None), {}) == ["document:a"]


@pytest.mark.parametrize("nobody", [LOCALS, WITNESS])
def test_those_who_are_nobody_leave_the_word_to_the_report(nobody: Source) -> None:
    assert far_end((nobody,)) is None
    assert voices_of(telling((nobody,)), {}) == ["شبكه a"]


def test_the_furthest_named_link_speaks() -> None:
    assert far_end((NETWORK, SOHR)) == "sohr"
    assert far_end((SOHR, NETWORK)) == "شبكه وادي الغبار"
    assert far_end((SOHR, WITNESS)) == "sohr"


@pytest.mark.parametrize("id", ["civilians", "unidentified-gunmen"])
def test_civilians_and_gunmen_are_no_voice_whatever_the_kind(id: str) -> None:
    assert far_end((source("مدنيون", "network", id),)) is None


def test_an_id_beats_a_kind_that_says_nobody() -> None:
    assert far_end((source("المرصد", "unnamed", "sohr"),)) == "sohr"


@pytest.mark.parametrize("name", ["المرصد السوري لحقوق الإنسان", "المرصد السوري لحقوق الانسان"])
def test_a_known_outlet_is_known_in_other_spellings(name: str) -> None:
    assert named(name) == "sohr"


def test_a_known_outlet_inside_a_longer_name_is_it() -> None:
    assert named("نشطاء المرصد السوري لحقوق الإنسان") == "sohr"


def test_an_unknown_name_is_its_folded_self() -> None:
    assert named("شبكةُ وادي الغبار") == named("شبكه وادي الغبار") == "شبكه وادي الغبار"


def test_two_chains_are_two_voices_and_a_chain_twice_is_one() -> None:
    assert voices_of(telling((SOHR,), (NETWORK,)), {}) == ["sohr", "شبكه وادي الغبار"]
    assert voices_of(telling((SOHR,), (NETWORK, SOHR)), {}) == ["sohr"]


def test_a_witness_beside_a_monitor_adds_the_report() -> None:
    assert voices_of(telling((SOHR,), (WITNESS,)), {}) == ["sohr", "شبكه a"]


def test_reports_of_one_monitor_are_one_voice_with_all_documents() -> None:
    found = voices([telling((SOHR,), id="b"), telling((SOHR,), id="a"), telling(id="c")], {})
    assert found == (
        Voice(voice="sohr", documents=("a", "b")),
        Voice(voice="شبكه c", documents=("c",)),
    )


def test_the_address_of_a_known_outlet_goes_before_the_publishers_name() -> None:
    known = own_voice(report(url="https://www.syriahr.com/خبر/1"), {})
    assert known == own_voice(report(url="https://www.syriahr.com/2", publisher="ناشر آخر"), {})
    assert known == "sohr"


def test_an_address_nobody_knows_leaves_the_publisher() -> None:
    assert own_voice(report(url="https://example.org/1"), {}) == "شبكه a"


def test_a_copy_has_the_voice_of_its_original() -> None:
    assert own_voice(report("b"), {"b": "sohr"}) == "sohr"
    assert voices([telling(id="a"), telling(id="b")], {"b": "شبكه a"}) == (
        Voice(voice="شبكه a", documents=("a", "b")),
    )


def test_a_row_with_a_source_is_that_sources() -> None:
    both = telling((SOHR,), (NETWORK,))
    assert voice_of_row(both, count("killed", 2, source=1), {}) == "شبكه وادي الغبار"
    assert voice_of_row(both, count("killed", 2, source=0), {}) == "sohr"


def test_a_source_that_is_not_there_is_passed_over() -> None:
    assert voice_of_row(telling((SOHR,)), count("killed", 2, source=7), {}) == "sohr"
    assert voice_of_row(telling(), count("killed", 2, source=0), {}) == "شبكه a"


def test_of_several_voices_the_only_first_hand_one_has_the_figure() -> None:
    outlet = source("صحيفة الوادي", "outlet")
    assert voice_of_row(telling((SOHR,), (outlet,)), count("killed", 2), {}) == "sohr"


def test_two_first_hand_voices_leave_the_figure_to_the_report() -> None:
    assert voice_of_row(telling((SOHR,), (NETWORK,)), count("killed", 2), {}) == "شبكه a"


def test_the_same_long_title_again_is_a_copy_of_the_first() -> None:
    later, first = titled("a", TITLE, "2021-09-18"), titled("b", TITLE, "2021-09-17")
    assert copies([later, first]) == {"a": "b"}


def test_other_spelling_and_blanks_do_not_hide_a_copy() -> None:
    again = titled("b", "  " + TITLE.replace("أربعة", "اربعة").replace(" في ", "  في "))
    assert copies([titled("a", TITLE), again]) == {"b": "a"}


def test_an_undated_report_is_the_copy_and_of_equals_the_first_id_the_original() -> None:
    assert copies([titled("a", TITLE, None), titled("b", TITLE)]) == {"a": "b"}
    assert copies([titled("b", TITLE), titled("a", TITLE)]) == {"b": "a"}


@pytest.mark.parametrize("title", [None, "", "مقتل أربعة عناصر", " ".join(TITLE.split()[:5])])
def test_no_title_or_a_short_one_proves_nothing(title: str | None) -> None:
    assert copies([titled("a", title), titled("b", title)]) == {}


def test_two_claims_of_one_report_are_no_copies() -> None:
    one = titled("a", TITLE)
    assert copies([one, replace(one, claim=claim("c2"))]) == {}


@pytest.mark.parametrize(
    ("spokesman", "voice"),
    [
        ("المتحدث باسم وزارة الداخلية، سالم حمدان", "وزاره الداخليه"),
        ("نائب المتحدث الرسمي باسم وزارة الداخلية", "وزاره الداخليه"),
        ("ناطق بلسان الشرطة", "الشرطه"),
        ("وزارة الداخلية", "وزاره الداخليه"),
        ("رجل باسم مستعار", "رجل باسم مستعار"),
    ],
)
def test_a_spokesman_is_the_voice_of_those_he_speaks_for(spokesman: str, voice: str) -> None:
    assert spoken_for(spokesman) == voice


def test_a_spokesman_of_nobody_is_nobody() -> None:
    assert far_end((source("متحدث رسمي", "official"),)) is None
    assert far_end((source("متحدث باسم وزارة الداخلية", "official"),)) is not None


def test_a_person_with_and_without_his_office_is_one_voice() -> None:
    bare, whole = source("خالد عمر", "official"), source("مدير مكتب الإعلام خالد عمر", "official")
    (one,) = voices([telling((bare,), id="a"), telling((whole,), id="b")], {})
    assert one == Voice(voice="خالد عمر", documents=("a", "b"))
    army, other = source("الجيش السوداني", "party"), source("الجيش السوداني الشعبي", "party")
    assert len(voices([telling((army,), id="a"), telling((other,), id="b")], {})) == 2


def test_who_claims_a_deed_is_a_voice_only_where_nobody_else_tells_of_it() -> None:
    claimed = Source(name="تنظيم الدولة", kind="party", id="islamic-state")
    assert voices_of(telling((claimed,)), {}) == ["islamic-state"]
    assert voices_of(telling((claimed,), (SOHR,)), {}) == ["sohr"]
    its_agency = Source(name="أعماق", kind="party", id="amaq")
    assert voices_of(telling((its_agency,)), {}) == ["amaq"]
    assert voices_of(telling((its_agency,), (SOHR,)), {}) == ["sohr"]


def test_a_partys_own_outlet_is_its_voice_where_the_party_speaks_too() -> None:
    party = Source(name="الحوثيون", kind="party", id="houthis")
    outlet = Source(name="المسيرة", kind="party", id="almasirah")
    (one,) = voices([telling((party,), id="a"), telling((outlet,), id="b")], {})
    assert one == Voice(voice="houthis", documents=("a", "b"))
    (alone,) = voices([telling((outlet,), id="b")], {})
    assert alone.voice == "almasirah"


def test_a_name_that_is_one_bodys_in_one_country_alone_is_nobodys_elsewhere() -> None:
    assert named("وزارة الصحة") == "وزاره الصحه"


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("الداخلية المصرية", "egyptian-police"),
        ("الداخلية", "الداخليه"),
        ("الرياضة المصرية", "الرياضه المصريه"),
    ],
)
def test_a_ministry_is_known_without_the_word(name: str, id: str) -> None:
    assert named(name) == id
