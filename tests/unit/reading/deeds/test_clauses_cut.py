"""Where a sentence is cut and where not: each link between two happenings, each way to tell what came of one."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from marsad.model.document import document
from marsad.reading.deeds.clauses import clauses
from marsad.reading.deeds.triggers import find_triggers
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Text
from tests.counted import told
from tests.happened import incidents


class Part(NamedTuple):
    words: str
    result: bool
    topic: bool
    after: bool


def parts(raw: str) -> list[Part]:
    """The clauses of a text of one paragraph, with their raw words."""
    given = document("t", raw, published="2024-05-22")
    text = Text(given, lay_out(given), None)
    return [
        Part(text.words(c.first, c.last).rstrip("."), c.result, c.topic, c.after)
        for s in text.sentences
        for c in clauses(text, s, find_triggers(text, s))
    ]


def starts(raw: str) -> list[str]:
    """The first word of each clause behind the first."""
    return [part.words.split()[0] for part in parts(raw)[1:]]


SHELLED = "قصفت قوات النظام مدينة نوى"

OPENERS = [
    ("، فيما انفجرت عبوة في بلدة طفس", "ied"),
    (" فيما انفجرت عبوة في بلدة طفس", "ied"),
    ("، بينما انفجرت عبوة في بلدة طفس", "ied"),
    (" بينما انفجرت عبوة في بلدة طفس", "ied"),
    ("، كما انفجرت عبوة في بلدة طفس", "ied"),
    (" كما انفجرت عبوة في بلدة طفس", "ied"),
    ("، في حين انفجرت عبوة في بلدة طفس", "ied"),
    (" في حين انفجرت عبوة في بلدة طفس", "ied"),
    ("، ثم اعتقلت ثلاثة شبان في بلدة طفس", "arrest"),
    (" ثم اعتقلت ثلاثة شبان في بلدة طفس", "arrest"),
    ("، وانفجرت عبوة في بلدة طفس", "ied"),
    (" وانفجرت عبوة في بلدة طفس", "ied"),
    ("، وفي المقابل انفجرت عبوة في بلدة طفس", "ied"),
    ("، في المقابل انفجرت عبوة في بلدة طفس", "ied"),
    ("، من جهة أخرى انفجرت عبوة في بلدة طفس", "ied"),
    ("، من جهة ثانية انفجرت عبوة في بلدة طفس", "ied"),
    ("، من جانب آخر انفجرت عبوة في بلدة طفس", "ied"),
    ("، إلى ذلك انفجرت عبوة في بلدة طفس", "ied"),
    ("، وفي سياق متصل انفجرت عبوة في بلدة طفس", "ied"),
    ("، وفي سياق منفصل انفجرت عبوة في بلدة طفس", "ied"),
    ("، وفي حادثة منفصلة انفجرت عبوة في بلدة طفس", "ied"),
    ("، وفي حادثة أخرى انفجرت عبوة في بلدة طفس", "ied"),
    ("، وفي غضون ذلك انفجرت عبوة في بلدة طفس", "ied"),
    ("، وفي الأثناء انفجرت عبوة في بلدة طفس", "ied"),
    ("، بالتزامن مع انفجار عبوة في بلدة طفس", "ied"),
    (" بالتزامن مع انفجار عبوة في بلدة طفس", "ied"),
    ("، تزامناً مع انفجار عبوة في بلدة طفس", "ied"),
    ("، بالتوازي مع انفجار عبوة في بلدة طفس", "ied"),
    ("، لافتاً إلى أن عبوة انفجرت في بلدة طفس", "ied"),
    ("، مشيراً إلى أن عبوة انفجرت في بلدة طفس", "ied"),
    ("، إضافة إلى اعتقال ثلاثة شبان في بلدة طفس", "arrest"),
    ("، بالإضافة إلى اعتقال ثلاثة شبان في بلدة طفس", "arrest"),
    ("، فضلاً عن اعتقال ثلاثة شبان في بلدة طفس", "arrest"),
    ("، علاوة على اعتقال ثلاثة شبان في بلدة طفس", "arrest"),
    ("؛ وانفجرت عبوة في بلدة طفس", "ied"),
    ("؛ فيما انفجرت عبوة في بلدة طفس", "ied"),
    ("، واعتقلت ثلاثة شبان في بلدة طفس", "arrest"),
    ("، وشنت حملة اعتقالات في بلدة طفس", "arrest"),
    ("، وتعرضت بلدة طفس لقصف بالمدفعية", "shelling"),
    ("، واندلعت اشتباكات في بلدة طفس", "clash"),
    ("، ودارت اشتباكات في بلدة طفس", "clash"),
    ("، ووقع انفجار في بلدة طفس", "ied"),
    ("، واغتال مجهولون رجلاً في بلدة طفس", "assassination"),
    ("، وخطف مسلحون رجلاً في بلدة طفس", "abduction"),
    ("، فاندلعت اشتباكات في بلدة طفس", "clash"),
]


@pytest.mark.parametrize(("rest", "action"), OPENERS)
def test_another_happening_is_an_incident_of_its_own(rest: str, action: str) -> None:
    found = incidents(f"{SHELLED}{rest}.")
    assert [(c.action, [p.name for p in c.where]) for c in found] == [
        ("shelling", ["نوى"]),
        (action, ["طفس"]),
    ]


@pytest.mark.parametrize("rest", [rest for rest, action in OPENERS if action in ("ied", "arrest")])
def test_another_happening_is_a_clause_of_its_own(rest: str) -> None:
    first, second = parts(f"{SHELLED}{rest}.")
    assert first.words.rstrip("،؛ ") == SHELLED
    assert second.words == rest.lstrip("،؛ ")
    assert not second.result


TOPICS = [
    "، وفي سياق متصل انفجرت عبوة في بلدة طفس",
    "، وفي سياق منفصل انفجرت عبوة في بلدة طفس",
    "، وفي حادثة منفصلة انفجرت عبوة في بلدة طفس",
    "، وفي حادثة أخرى انفجرت عبوة في بلدة طفس",
    "، من جهة أخرى انفجرت عبوة في بلدة طفس",
    "، من جهة ثانية انفجرت عبوة في بلدة طفس",
    "، من جانب آخر انفجرت عبوة في بلدة طفس",
    "، إلى ذلك انفجرت عبوة في بلدة طفس",
    "، في المقابل انفجرت عبوة في بلدة طفس",
    "، وفي هجوم آخر قتل رجل في بلدة طفس",
    "، وعلى صعيد آخر انفجرت عبوة في بلدة طفس",
]


@pytest.mark.parametrize("rest", TOPICS)
def test_another_topic_is_marked(rest: str) -> None:
    assert [part.topic for part in parts(f"{SHELLED}{rest}.")] == [False, True]


@pytest.mark.parametrize("rest", [rest for rest, _ in OPENERS[:12]])
def test_what_goes_on_is_no_other_topic(rest: str) -> None:
    assert [part.topic for part in parts(f"{SHELLED}{rest}.")] == [False, False]


RESULTS = [
    ("، ما أدى إلى مقتل ثلاثة مدنيين", "killed 3 civilians"),
    (" ما أدى إلى مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، مما أدى إلى مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، أدى إلى مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، الأمر الذي أدى إلى مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، ما أسفر عن مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، مما أسفر عن مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، أسفر عن مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، وأسفر ذلك عن مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، ما تسبب بمقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، مما تسبب في مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، متسببة بمقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، متسببةً بمقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، مخلفة ثلاثة قتلى", "killed 3 -"),
    ("، مخلفةً قتيلين وجريحاً", "killed 2 - | wounded 1 -"),
    ("، ما خلف ثلاثة قتلى", "killed 3 -"),
    ("، ما أوقع ثلاثة قتلى", "killed 3 -"),
    ("، مما أوقع قتلى وجرحى", "killed 2.. - | wounded 2.. -"),
    ("، موقعة ثلاثة قتلى", "killed 3 -"),
    ("، أوقع ثلاثة قتلى", "killed 3 -"),
    ("، نتج عنه مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، ونتج عن ذلك مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، راح ضحيته ثلاثة مدنيين", "killed 3 civilians"),
    ("، أودى بحياة ثلاثة مدنيين", "killed 3 civilians"),
    ("، ما أودى بحياة ثلاثة مدنيين", "killed 3 civilians"),
    ("، مسفرة عن مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، ما أفضى إلى مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، وهو ما أدى إلى مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، وأدى القصف إلى مقتل ثلاثة مدنيين", "killed 3 civilians"),
    ("، ما تسبب بإصابة ثلاثة مدنيين", "wounded 3 civilians"),
    ("، ما أدى لمقتل خمسة مدنيين وإصابة ثلاثة", "killed 5 civilians | wounded 3 civilians"),
    ("، ما أدى إلى إصابة امرأة بجروح", "wounded 1 civilians"),
    ("، ما أدى إلى سقوط قتلى وجرحى", "killed 2.. - | wounded 2.. -"),
    ("، وخلّف القصف ثلاثة قتلى", "killed 3 -"),
]


@pytest.mark.parametrize(("rest", "rows"), RESULTS)
def test_what_came_of_the_deed_is_told_of_it(rest: str, rows: str) -> None:
    assert [c.action for c in incidents(f"{SHELLED}{rest}.")] == ["shelling"]
    assert told(f"{SHELLED}{rest}.") == rows


MARKED = [rest for rest, rows in RESULTS if rows == "killed 3 civilians" and "نتج" not in rest]


@pytest.mark.parametrize("rest", [rest for rest in MARKED if rest.startswith("،")])
def test_what_came_of_the_deed_is_marked(rest: str) -> None:
    found = parts(f"{SHELLED}{rest}.")
    assert [part.result for part in found] == [False, True]
    assert not any(part.after or part.topic for part in found)


ONE = [
    "قُتل وأصيب العشرات بقصف على نوى.",
    "مقتل ثلاثة وإصابة أربعة بقصف على نوى.",
    "مساء أمس الأربعاء قُتل وأصيب العشرات بقصف على نوى.",
    "مقتل وإصابة عشرة مدنيين بقصف على نوى.",
    "قصفت قوات النظام نوى وطفس وداعل.",
    "قصفت قوات النظام مدينة نوى بالمدفعية والصواريخ وقذائف الهاون.",
    "قصفت قوات النظام مدينة نوى من مواقعها في الفرقة التاسعة.",
    "قصفت قوات النظام، صباح اليوم، مدينة نوى.",
    "قصفت قوات النظام، بحسب ناشطين، مدينة نوى.",
    "صباح اليوم، قصفت قوات النظام مدينة نوى.",
    "وفي ريف درعا، قصفت قوات النظام مدينة نوى.",
    "قصفت قوات النظام مدينة نوى، غربي درعا، بالمدفعية.",
    "شنت طائرات حربية، يعتقد أنها روسية، غارات على نوى.",
    "طائرات حربية، نفذت غارات على نوى.",
    "اغتال مجهولون الشاب سامر الخالدي في نوى.",
    "وقع انفجار في مدينة نوى.",
    "قُتل رجل بانفجار لغم في نوى.",
    "وصلت تعزيزات إلى نوى.",
    "نوى.",
]


@pytest.mark.parametrize("raw", ONE)
def test_one_happening_is_one_clause(raw: str) -> None:
    found = parts(raw)
    assert [part.words for part in found] == [raw.rstrip(".")]
    assert [(part.topic, part.after) for part in found] == [(False, False)]


BEFORE = [
    (f"{SHELLED} بعد مقتل جنديين في بلدة طفس.", ["بعد"]),
    (f"{SHELLED} عقب مقتل جنديين في بلدة طفس.", ["عقب"]),
    (f"{SHELLED} إثر مقتل جنديين في بلدة طفس.", []),
    (f"{SHELLED} رداً على مقتل جنديين في بلدة طفس.", ["رداً"]),
    (f"{SHELLED} في أعقاب مقتل جنديين في بلدة طفس.", ["في"]),
    (f"{SHELLED} بعد يومين من مقتل جنديين في بلدة طفس.", ["بعد"]),
    (f"{SHELLED} بعد ساعات من هجوم على حاجز في بلدة طفس.", ["بعد"]),
    (f"{SHELLED} بعد ساعات على هجوم على حاجز في بلدة طفس.", ["بعد"]),
    (f"{SHELLED} بعد يومين.", []),
    (f"{SHELLED} بعد الظهر.", []),
    (f"{SHELLED} بعد منتصف الليل.", []),
    (f"{SHELLED} بعد الهجوم.", []),
    (f"{SHELLED} منذ الصباح.", []),
    (f"{SHELLED} قبل ساعات.", []),
    (f"{SHELLED} قبل ساعات من هجوم على حاجز في بلدة طفس.", ["قبل"]),
    (f"{SHELLED} قبيل هجوم على حاجز في بلدة طفس.", ["قبيل"]),
    ("قتل رجل بعد انفجار لغم في نوى.", []),
    ("أصيب رجل إثر انفجار لغم في نوى.", []),
]


@pytest.mark.parametrize(("raw", "wanted"), BEFORE)
def test_what_came_before_is_a_clause_where_it_is_a_happening(raw: str, wanted: list[str]) -> None:
    found = parts(raw)
    assert starts(raw) == wanted
    assert [part.after for part in found[1:]] == [True] * len(wanted)
    assert not found[0].after


RELATIVES = [
    ("وصل الوفد إلى بلدة طفس التي تعرضت لقصف من قوات النظام.", ["التي"]),
    ("قصفت قوات النظام بلدة طفس التي تعرضت لهجوم أمس.", ["التي"]),
    ("قتل الرجل الذي اعتقلته القوات أمس في بلدة طفس.", ["الذي"]),
    ("قصفت قوات النظام البلدة التي تقع غرب درعا.", []),
    ("قتل الرجل الذي يملك المتجر.", []),
]


@pytest.mark.parametrize(("raw", "wanted"), RELATIVES)
def test_a_relative_clause_is_cut_where_it_tells_a_deed(raw: str, wanted: list[str]) -> None:
    assert starts(raw) == wanted
    assert [part.after for part in parts(raw)[1:]] == [True] * len(wanted)


HEADLINES = [
    ("قصف على نوى ومقتل ضابط في طفس", 2),
    ("غارات على نوى واغتيال قيادي في طفس", 2),
    ("مقتل ثلاثة وإصابة أربعة في نوى", 1),
    ("مقتل مدنيين بقصف على نوى", 1),
    ("قتلى وجرحى بقصف على نوى", 1),
    ("انفجار عبوة في نوى ومقتل جنديين بكمين في طفس", 2),
]


@pytest.mark.parametrize(("title", "count"), HEADLINES)
def test_a_headline_joins_happenings(title: str, count: int) -> None:
    given = document(
        "t",
        f"{title}\n\nوصل الوفد إلى المدينة صباح اليوم، وزار المستشفى الذي أعيد بناؤه قبل عام.\n",
        title=title,
    )
    text = Text(given, lay_out(given), None)
    first = text.sentences[0]
    assert len(clauses(text, first, find_triggers(text, first))) == count


def test_a_place_or_time_before_its_verb_belongs_to_the_deed_behind_it() -> None:
    cases = {
        "قصفت طائرات روسية بلدة كفرنبل، وفي مدينة سراقب، انفجرت سيارة مفخخة.": [["كفرنبل"], ["سراقب"]],
        "اعتقلت الشرطة رجلا في عدن، ثم في مدينة زنجبار قتل جنديان برصاص مسلحين.": [["عدن"], ["زنجبار"]],
        "هاجم مسلحون حاجزا في درنة، وخلال الليل شنت طائرات غارات على سبها.": [["درنة"], ["سبها"]],
    }
    for text, wanted in cases.items():
        assert [[place.name for place in claim.where] for claim in incidents(text)] == wanted


def test_a_place_in_quotes_stands_before_its_verb_too() -> None:
    for place in ("السرمانية", '"السرمانية"', 'بلدة "السرمانية"'):
        text = f"في القرقور استشهدت ثلاث نساء بقصف وجرح طفل، وفي {place} قُتل رجلان."
        found = [[(row.status, row.min) for row in claim.casualties or ()] for claim in incidents(text)]
        assert found == [[("killed", 3), ("wounded", 1)], [("killed", 2)]], place


def test_who_rides_in_a_car_resigns_from_nothing() -> None:
    text = (
        "استهدف مسلحون أمس دراجة لقسد في الصبحة، يستقلها مسؤول محلي وعنصر برفقته، ما تسبب بإصابة المسؤول بجراح، "
        "فيما فارق العنصر الحياة."
    )
    found = [(c.action, [(row.status, row.min) for row in c.casualties or ()]) for c in incidents(text)]
    assert found == [("attack", [("wounded", 1), ("killed", 1)])]
