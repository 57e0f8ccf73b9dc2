"""Relations: who stands to whom, in sentences of our own."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.reader import read
from marsad.reading.standing.standing import relations_of
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Text
from tests.relations import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "شن الجيش الوطني السوري المدعوم من تركيا هجوماً على قرية قرب تل تمر.",
            ("backed_by", "syrian-national-army", "turkey"),
        ),
        (
            "انسحب لواء فاطميون التابع للحرس الثوري الإيراني من البوكمال أمس.",
            ("part_of", "liwa-fatemiyoun", "irgc"),
        ),
        (
            "قصف الطيران مدينة الباب الخاضعة لسيطرة الجيش الوطني السوري.",
            ("controls", "syrian-national-army", "sy-al-bab"),
        ),
        (
            "سقطت قذيفة في بلدة أريحا التي تسيطر عليها هيئة تحرير الشام جنوب إدلب.",
            ("controls", "hayat-tahrir-al-sham", "sy-ariha"),
        ),
        (
            "قتل القيادي في لواء القدس سامر الخالدي بكمين في البادية.",
            ("member_of", "سامر الخالدي", "liwa-al-quds"),
        ),
        ("قتل سامر الخالدي، القيادي في لواء القدس، بكمين.", ("member_of", "سامر الخالدي", "liwa-al-quds")),
        ("زار قائد لواء القدس محمد الخالدي الجبهة.", ("led_by", "liwa-al-quds", "محمد الخالدي")),
        (
            "صرح الناطق باسم هيئة تحرير الشام سامر الخالدي للصحفيين.",
            ("member_of", "سامر الخالدي", "hayat-tahrir-al-sham"),
        ),
        (
            "قتل الشاب سامر الخالدي المنحدر من مدينة طفس برصاص مجهولين.",
            ("origin", "سامر الخالدي", "sy-tafas"),
        ),
        ('قتل سامر الخالدي الملقب بـ"أبو رامي" أمس.', ("also_known_as", "سامر الخالدي", "أبو رامي")),
        ("وتأسست حركة رجال الكرامة عام 2013 في السويداء.", ("founded", "rijal-al-karama", "2013")),
        (
            "ويتخذ لواء القدس من مدينة حلب مقراً له.",
            ("based_in", "liwa-al-quds", "sy-aleppo-city"),
        ),
        (
            "قتل سامر الخالدي، المنحدر من بلدة طفس والعامل ضمن صفوف قسد، برصاص مجهولين.",
            ("member_of", "سامر الخالدي", "sdf"),
        ),
        (
            "قال العميد المنشق عن جيش النظام سامر الخالدي إن.",
            ("member_of", "سامر الخالدي", "syrian-government-forces"),
        ),
        (
            "قال العقيد سامر الخالدي رئيس عمليات اللواء 977 مشاة إن.",
            ("member_of", "سامر الخالدي", "977th-brigade"),
        ),
        (
            "زار قائد قوى الحماية والأمن الأهلي في مدينة الباب المقدم سامر الخالدي الحي.",
            ("member_of", "سامر الخالدي", "قوى الحماية والأمن الأهلي"),
        ),
        (
            "قصف اللواء 977 التابع للحشد الشعبي القرية.",
            ("part_of", "977th-brigade", "popular-mobilisation-forces"),
        ),
        (
            "قالت لجنة المصالحة الأهلية في حلب، التابعة لهيئة تحرير الشام، إن.",
            ("part_of", "لجنة المصالحة الأهلية في حلب", "hayat-tahrir-al-sham"),
        ),
        ("جبهة النصرة، جناح القاعدة في سوريا، نفت ذلك.", ("part_of", "hayat-tahrir-al-sham", "al-qaeda")),
        (
            "قتل خمسة من اللواء الثامن التابع للفيلق الخامس المدعوم من روسيا.",
            ("part_of", "eighth-brigade", "5th-corps"),
        ),
        (
            "قتل خمسة من اللواء الثامن التابع للفيلق الخامس المدعوم من روسيا.",
            ("backed_by", "5th-corps", "russia"),
        ),
        ("ومدينة الرقة هي العاصمة الفعلية لتنظيم داعش.", ("based_in", "islamic-state", "sy-ar-raqqah")),
        ("دخل المقاتلون قطاع غزة الذي تديره حركة حماس.", ("controls", "hamas", "ps-gaza-strip")),
        ("هدم المسجد إبان سيطرة داعش على نينوى.", ("controls", "islamic-state", "iq-nineveh")),
        (
            'انسحب لواء القدس، المعروف بـ"لواء الفرسان"، من المدينة.',
            ("also_known_as", "liwa-al-quds", "لواء الفرسان"),
        ),
        (
            "قصف التحالف المتمردين المدعومين من إيران الذين يسيطرون على الحديدة.",
            ("controls", "houthis", "ye-g79415"),
        ),
        ("ويقود لواء القدس محمد الخالدي منذ سنوات.", ("led_by", "liwa-al-quds", "محمد الخالدي")),
        (
            "استهدف الانفجار سيارة قائد لواء القدس محمد الخالدي في المدينة.",
            ("led_by", "liwa-al-quds", "محمد الخالدي"),
        ),
        (
            "قتل سامر الخالدي، المنحدر من بلدة الصور بريف دير الزور الشمالي، والعامل ضمن صفوف قسد، برصاص.",
            ("member_of", "سامر الخالدي", "sdf"),
        ),
        (
            "قال قائد عمليات «صقور النبراس» سامر الخالدي إن المعركة مستمرة.",
            ("led_by", "عمليات «صقور النبراس", "سامر الخالدي"),
        ),
        (
            "ذكر البيان أن الفوج 847 بقوات سوريا الديمقراطية تقدم في المدينة.",
            ("part_of", "847th-regiment", "sdf"),
        ),
        ("وينتشر لواء القدس في مدينة حلب وتدمر.", ("deployed_in", "liwa-al-quds", "sy-aleppo-city")),
    ],
)
def test_tells(text: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "استهدفت المقاومة الشعبية نقطة تفتيش تابعة للحوثيين شرق تعز.",
        "دمر طيران التحالف العربي عربة تابعة للحوثيين في صرواح.",
        "قصف الجيش الإسرائيلي مستودعات تابعة لحزب الله في البقاع.",
        "اعتقلت قوات سوريا الديمقراطية سامر الخالدي بتهمة الانتماء إلى تنظيم الدولة الإسلامية.",
        "شن الجيش الوطني السوري هجوماً على تل تمر بدعم من تركيا.",
        "قتل 25 شخصاً معظمهم من المدنيين في حلب.",
        "غارات تقودها السعودية وتدعمها إيران منذ عام.",
        "وانتشرت نقاط تتبع الحرس الجمهوري وقوات النظام السوري.",
        "ولا يتبع لواء القدس للحرس الثوري الإيراني.",
        "وتنتشر ألغام أرضية كثيرة في محيط مدينة تدمر.",
        "عيّن النظام العميد سامر الخالدي رئيساً لفرع الأمن العسكري في درعا.",
    ],
)
def test_tells_nothing(text: str) -> None:
    assert told(text) == set()


def test_second_adjective_describes_the_same_actor() -> None:
    text = "نعى لواء الباقر المدعوم من إيران والمساند لقوات النظام السوري أحد قادته."
    assert ("allied_with", "iran", "syrian-government-forces") not in told(text)
    assert ("allied_with", "liwa-al-baqir", "syrian-government-forces") in told(text)


def test_a_pronoun_goes_on_about_the_actor_of_the_sentence_before() -> None:
    text = "تأسس الدفاع الوطني عام 2012 في سوريا. ويقوده في دير الزور سامر الخالدي."
    assert ("led_by", "national-defence-forces", "سامر الخالدي") in told(text)


def test_gender_chooses_the_place_that_is_held() -> None:
    text = "قصف الطيران مدينة الباب في ريف حلب الشرقي التي تسيطر عليها هيئة تحرير الشام."
    assert ("controls", "hayat-tahrir-al-sham", "sy-al-bab") in told(text)


def test_family_name_finds_the_full_name() -> None:
    text = "قتل سامر الخالدي في درعا أمس. الخالدي من أبناء مدينة طفس."
    assert ("origin", "سامر الخالدي", "sy-tafas") in told(text)


def test_name_is_given_without_its_preposition() -> None:
    given = document("t", "انسحب لواء فاطميون التابع للحرس الثوري الإيراني من البوكمال.")
    (found,) = relations_of(Text(given, lay_out(given), None))
    assert found.object.name == "الحرس الثوري الإيراني"


def test_word_sets_are_folded_and_named() -> None:
    assert "ابرز" in word_set("one_of")
    with pytest.raises(KeyError):
        word_set("no such set")


def test_the_members_of_an_alliance_are_listed() -> None:
    found = told('ويقود المعارك "جيش الفتح" الذي يضم "جبهة النصرة ولواء المجد وجبهة أنصار الحق" في إدلب.')
    parts = {s for p, s, o in found if p == "part_of" and o == "jaysh-al-fatah"}
    assert parts == {"hayat-tahrir-al-sham", "لواء المجد", "جبهة أنصار الحق"}


def test_who_leads_a_state_is_no_relation() -> None:
    assert not told("قال رئيس تركيا رجب طيب أردوغان إن.")


def test_what_only_says_which_militias_are_meant_is_no_fact() -> None:
    assert not told("هاجمت الميليشيات المدعومة من إيران القرية.")
    assert not told("انتشرت الشرطة التابعة لحركة حماس في الحي.")


def test_an_outlet_is_told_by_its_full_name() -> None:
    given = document("t", "قال المرصد السوري لحقوق الإنسان ذلك. وأضاف المرصد ومقره بريطانيا أن.")
    found = relations_of(Text(given, lay_out(given), None))
    assert [r.subject.name for r in found] == ["المرصد السوري لحقوق الإنسان"]


def test_a_relation_told_again_has_both_places_as_evidence() -> None:
    text = "انسحب لواء القدس المدعوم من إيران من القرية. ثم عاد لواء القدس المدعوم من إيران إليها."
    (claim,) = [c for c in read(document("t", text)).claims if c.kind == "relation"]
    assert len(claim.evidence) == 2


GROUPS = [
    ("لواء القدس", "liwa-al-quds"),
    ("لواء فاطميون", "liwa-fatemiyoun"),
    ("جيش الإسلام", "jaysh-al-islam"),
]
TOWNS = [
    ("مدينة تدمر", "sy-tadmur"),
    ("مدينة البوكمال", "sy-albu-kamal"),
    ("مدينة الباب", "sy-al-bab"),
    ("مدينة إدلب", "sy-idlib-city"),
]


@pytest.mark.parametrize(("group", "group_id"), GROUPS)
@pytest.mark.parametrize(("town", "town_id"), TOWNS)
@pytest.mark.parametrize(
    ("predicate", "sentence"),
    [
        ("controls", "{group} يسيطر على {town} منذ سنوات."),
        ("controls", "قصفت طائرة {town} الخاضعة لسيطرة {group}."),
        ("controls", "قصفت طائرة {town} التي يسيطر عليها {group}."),
        ("based_in", "ويتخذ {group} من {town} مقراً له."),
        ("deployed_in", "ينتشر {group} في {town}."),
        ("deployed_in", "قصفت طائرة {town} حيث ينتشر {group}."),
    ],
)
def test_a_group_and_its_town(
    predicate: str, sentence: str, group: str, group_id: str, town: str, town_id: str
) -> None:
    assert told(sentence.format(group=group, town=town)) == {(predicate, group_id, town_id)}


@pytest.mark.parametrize(("group", "group_id"), GROUPS)
@pytest.mark.parametrize(
    ("predicate", "sentence", "other"),
    [
        ("backed_by", "{} المدعوم من إيران هاجم حاجزاً في درعا.", "iran"),
        ("part_of", "هاجم {} التابع للجيش الوطني السوري حاجزاً.", "syrian-national-army"),
        ("led_by", "{} الذي يقوده سالم الرشدان هاجم حاجزاً.", "سالم الرشدان"),
        ("founded", "تأسس {} عام 2013.", "2013"),
        ("allied_with", "{} المتحالف مع حزب الله هاجم حاجزاً.", "hezbollah"),
    ],
)
def test_what_a_group_is_to_another(
    predicate: str, sentence: str, other: str, group: str, group_id: str
) -> None:
    assert told(sentence.format(group)) == {(predicate, group_id, other)}


@pytest.mark.parametrize(("group", "group_id"), GROUPS)
@pytest.mark.parametrize(
    "sentence", ["قتل القيادي في {} سالم الرشدان في درعا.", "قتل سالم الرشدان، أحد عناصر {}، في درعا."]
)
def test_a_man_of_a_group(sentence: str, group: str, group_id: str) -> None:
    assert told(sentence.format(group)) == {("member_of", "سالم الرشدان", group_id)}
