"""Posts of a channel, digests of one line and communiqués in the words of those who fight."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.page.channel import parting
from marsad.reading.page.layout import lay_out
from marsad.reading.page.lines import lines_of
from marsad.reading.reader import read
from marsad.reading.words.text import Text, same_post

FOOT = "👁️ {views}K · 📅 {clock} · 07 Tir 1405\n\n📌 پیام #{number}\n"


def channel(*posts: str) -> str:
    """A channel's page; each post stands over its foot."""
    feet = [FOOT.format(views=10 + n, clock=f"1{n}:0{n}", number=90 - n) for n in range(len(posts))]
    return "مرصد الريف\n\n" + "\n".join(p + "\n" + f for p, f in zip(posts, feet, strict=True))


THREE = channel(
    "إعلام العدو:\nسقوط صاروخ في مدينة حيفا.",
    "غارة جوية على بلدة عيترون في جنوب لبنان.",
    "الجيش يفتح طريقا زراعيا\nقصف مدفعي على بلدة كفرنبل في ريف إدلب.",
)


def incidents(raw: str, **metadata: str) -> list[Claim]:
    return [c for c in read(document("c", raw, **metadata)).claims if c.kind == "incident"]


def sources(claim: Claim) -> list[str]:
    return [source.name for chain in claim.sources for source in chain]


def doers(claim: Claim) -> set[str | None]:
    return {p.actor for p in claim.parties if p.role == "initiator"}


def test_lines_of_one_shape_part_posts() -> None:
    lines = lines_of(THREE)
    parted = parting(lines)
    assert {lines[i].raw[:1] for i in parted} == {"👁", "📌"}
    assert len(parted) == 6


@pytest.mark.parametrize(
    "row",
    ["ـــــــــ", "-----", "_____", "* * * *", "1.2K views 10:15", "📌 98"],
)
def test_other_rows_between_posts(row: str) -> None:
    raw = "\n".join(f"قصف على قرية رقم {n} في الريف\n{row}" for n in range(3))
    assert len(parting(lines_of(raw))) == 3


@pytest.mark.parametrize(
    "line",
    ["قُتل 3 أشخاص أمس في الريف", "10 قتلى في القصف", "وأضاف المصدر:", "...", "قال: «نعم»!"],
)
def test_lines_of_the_text_part_nothing(line: str) -> None:
    assert not parting(lines_of("\n".join([line] * 4)))


def test_two_lines_alike_are_no_channel() -> None:
    raw = channel("غارة على بلدة عيترون.")
    assert not lay_out(document("c", raw)).parts


def test_each_post_has_its_own_country_and_voice() -> None:
    first, second, third = [c for c in incidents(THREE, published="2024-06-28") if c.where]
    assert [c.where[0].name for c in (first, second, third)] == ["حيفا", "عيترون", "كفرنبل"]
    assert all(c.where[0].id for c in (first, second, third))
    assert sources(first) == ["إعلام العدو"]
    assert not sources(second)


def test_nothing_goes_on_from_post_to_post() -> None:
    raw = document("c", THREE)
    text = Text(raw, lay_out(raw), None)
    first, last = text.sentences[1], text.sentences[-1]
    assert not same_post(first, last)
    assert last.paragraph - first.paragraph > 1000
    assert text.has_posts


def test_a_deed_without_a_place_is_not_where_another_post_was() -> None:
    raw = channel(
        "غارة جوية على بلدة عيترون في جنوب لبنان.",
        "هجوم مسلح يوقع خمسة قتلى من الجنود فجر الثلاثاء.",
        "وفاة طفل غرقا.",
    )
    found = incidents(raw)
    assert [bool(claim.where) for claim in found if claim.action in ("airstrike", "attack")] == [True, False]


def test_the_unit_that_holds_a_place_is_none_of_its_own_in_a_post_too() -> None:
    posts = (
        "هجوم على حاجز في سهل نينوى بمحافظة نينوى شمالي العراق.",
        "قصف على بلدة بزاعة بريف حلب.",
        "وفاة طفل.",
    )
    alone = [place.id for post in posts for claim in incidents(post) for place in claim.where]
    assert alone
    assert [place.id for claim in incidents(channel(*posts)) for place in claim.where] == alone


def test_a_long_page_without_posts_is_one() -> None:
    raw = document("c", "\n\n".join(f"قال السكان في اليوم رقم {n} إن الطريق مغلق." for n in range(1, 1103)))
    sentences = Text(raw, lay_out(raw), None).sentences
    assert sentences[-1].paragraph > 1000
    assert same_post(sentences[0], sentences[-1])


def test_a_common_noun_means_somebody_else_in_another_post() -> None:
    raw = channel(
        "العدو السعودي يقصف مديرية منبه في صعدة.",
        "مدفعية العدو تقصف أطراف بلدة يارون في جنوب لبنان.",
        "وفاة طفل غرقا في نهر الفرات.",
    )
    found = incidents(raw)
    assert doers(found[0]) == {"saudi-arabia"}
    assert doers(found[1]) == {"israel"}


@pytest.mark.parametrize(
    ("raw", "voice"),
    [
        (
            "متحدث القوات المسلحة اليمنية العميد فلان الحيمي:\nنفذت قواتنا عملية استهدفت مطار اللد بصاروخ باليستي.",
            "متحدث القوات المسلحة اليمنية العميد فلان الحيمي",
        ),
        (
            "بحسب المستشار الثقافي لأمير الإقليم:\nقصفت الطائرات الإسرائيلية بلدة يارون في جنوب لبنان.",
            "المستشار الثقافي لأمير الإقليم",
        ),
        ("وزارة الصحة:\nمقتل ثلاثة مدنيين في قصف على مدينة رفح.", "وزارة الصحة"),
        ("إعلام العدو:\nسقوط صاروخ في مدينة حيفا.\nإصابة جنديين في قصف على بلدة المطلة.", "إعلام العدو"),
    ],
)
def test_a_line_over_the_text_names_who_says_it(raw: str, voice: str) -> None:
    found = incidents(raw)
    assert found
    assert all(voice in sources(claim) for claim in found)


def test_an_agency_that_signs_is_no_voice() -> None:
    found = incidents("القاهرة - رويترز:\nقتل ثلاثة مدنيين أمس في انفجار عبوة ناسفة في مدينة العريش.")
    assert found
    assert not sources(found[0])


@pytest.mark.parametrize(
    ("raw", "actor"),
    [
        ("سرايا القدس: نخوض اشتباكات ضارية في خان يونس", "islamic-jihad"),
        (
            "كتائب القسام: تمكن مجاهدونا من استهداف دبابة بقذيفة في حي الزيتون شرق مدينة غزة",
            "qassam-brigades",
        ),
        ("كتائب القسام: قصفنا مستوطنة سديروت برشقة صاروخية", "qassam-brigades"),
        ("المقاومة الإسلامية في العراق: استهدفنا منشأة للطاقة في حيفا", "iraqi-resistance-factions"),
        ("متحدث القوات المسلحة اليمنية:\nقصف سلاح الجو المسير وقواتنا ميناء إيلات", "houthis"),
    ],
)
def test_we_are_those_who_speak(raw: str, actor: str) -> None:
    (claim,) = incidents(raw)
    assert actor in doers(claim)


def test_what_a_party_tells_of_itself_is_claimed() -> None:
    (claim,) = incidents("سرايا القدس: نخوض اشتباكات ضارية في خان يونس")
    assert claim.assertion == "claimed"


def test_our_men_without_a_speaker_name_nobody() -> None:
    (claim,) = incidents("تمكنت قواتنا من تحرير منطقة الجيلي والسيطرة على المصفاة")
    assert claim.parties == ()


def test_items_that_an_underscore_begins() -> None:
    raw = (
        "صباح الخير، أخبار الليلة: _كتائب القسام: نخوض اشتباكات في خان يونس _طقس بارد وأمطار متفرقة "
        "_المرصد السوري: قصف مدفعي على بلدة كفرنبل في ريف إدلب _أسعار العملات اليوم في السوق المحلية"
    )
    clash, shelling = incidents(raw)
    assert sources(clash) == ["كتائب القسام"]
    assert sources(shelling) == ["المرصد السوري"]


def test_the_page_s_link_to_itself_is_not_read() -> None:
    told = "قتل ثلاثة جنود أمس في انفجار لغم قرب مدينة تدمر في سوريا."
    raw = f"ثلاثة قتلى بلغم\n\n{told} رابط الخبر بصحيفة الريف: انفجار لغم يقتل ثلاثة جنود في تدمر"
    skipped = [s for s in lay_out(document("c", raw)).segments if s.kind == "chrome"]
    assert skipped[0].span.of(raw).startswith("رابط الخبر")
    assert len(incidents(raw)) == 1


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("قصف الحوثيون وقوات صالح حي الدمينة في مدينة عدن.", "قوات صالح"),
        ("شن الطيران غارة على موقع للجيش الوطني اليمني في مأرب.", "الجيش الوطني اليمني"),
    ],
)
def test_a_party_s_name_is_without_what_is_written_onto_it(raw: str, name: str) -> None:
    assert name in {p.name for claim in incidents(raw) for p in claim.parties}


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        ("تعرضت بلدة اللطامنة لهجوم باستخدام الأسلحة الكيماوية في 25 مارس 2017.", "chemical"),
        ("ضيقت القوات المشتركة الخناق على ميليشيات الحوثي في جبهات الساحل الغربي باليمن.", "operation"),
        ("تمكن الجيش المصري من ضبط فردين مطلوبين أمنيا في شمال سيناء.", "arrest"),
        ("واصل الجيش اليمني عمليات تطهير مديرية التحيتا من عناصر ميليشيات الحوثي.", "operation"),
        ("غارة جوية على شمال الأردن", "airstrike"),
    ],
)
def test_deeds_of_communiques(raw: str, action: str) -> None:
    (claim,) = incidents(raw)
    assert claim.action == action


def test_leads_of_other_reports_below_the_text_are_not_read() -> None:
    told = "\n".join(
        f"قتل {n} جنود في انفجار لغم قرب مدينة تدمر وسط سوريا يوم الأحد الماضي بحسب المرصد."
        for n in (3, 4, 5)
    )
    leads = "\n".join(
        [
            "أعلن الجيش المصري مقتل خمسة من جنوده في هجوم على حاجز غرب مدينة العريش أمس الأحد، وقال المتحدث العسك",
            "قررت وزارة العمل في الرياض تغريم صاحب فندق في مدينة جدة بعد انتشار مقطع في مواقع التواصل أمس الأحد",
            "قتل عشرة أشخاص في انفجار سيارة مفخخة في مدينة بنغازي شرق ليبيا يوم السبت الماضي بحسب مصادر طبية.",
        ]
    )
    raw = f"قتلى بألغام قرب تدمر\n\n{told}\n \n{leads}"
    kinds = [s.kind for s in lay_out(document("c", raw)).segments]
    assert kinds.count("teaser") == 3
    assert kinds.count("body") == 3


@pytest.mark.parametrize("end", [".", "..."])
def test_paragraphs_that_end_like_sentences_are_read_behind_a_gap(end: str) -> None:
    told = "\n".join(
        f"قتل {n} جنود في انفجار لغم قرب مدينة تدمر وسط سوريا يوم الأحد الماضي." for n in (3, 4, 5)
    )
    more = "\n".join(
        f"وأضاف المرصد أن {n} مدنيين أصيبوا في قصف على القرى المحيطة بالمدينة{end}" for n in (7, 8, 9)
    )
    kinds = [s.kind for s in lay_out(document("c", f"قتلى بألغام\n\n{told}\n\n{more}")).segments]
    assert "teaser" not in kinds
