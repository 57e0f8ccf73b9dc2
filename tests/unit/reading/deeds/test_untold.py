"""Deeds that are named without being told, by the rule that says so."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.model.document import document
from marsad.reading.deeds.triggers import find_triggers
from marsad.reading.deeds.untold import told_only, why_untold
from marsad.reading.page.layout import lay_out
from marsad.reading.reader import read
from marsad.reading.words.text import Text
from tests.happened import incidents


def reasons(sentence: str, published: date | None = date(2024, 5, 20)) -> list[tuple[str, str | None]]:
    """(action, rule) of each deed of the sentence."""
    whole = document("t", "أخبار المنطقة\n\n" + sentence)
    text = Text(whole, lay_out(whole), published)
    last = text.sentences[-1]
    triggers = [t for t in find_triggers(text, last) if t.deed is not None and not t.deed.carrier]
    return [(t.deed.action, why_untold(text, last, t)) for t in triggers if t.deed is not None]


@pytest.mark.parametrize(
    ("sentence", "action", "rule"),
    [
        ("نُقل الجرحى من مكان الاحتجاز إلى مشفى البلدة.", "abduction", "part of a name"),
        ("حضر الاجتماع قائد العملية العسكرية في تلعفر.", "operation", "part of a name"),
        ("ناقش الوفد ملف الاغتيالات في المحافظة.", "assassination", "part of a name"),
        ("قالت الحكومة إنها ستعاقب الفصيل ما لم ينسحب من المدينة.", "withdrawal", "unreal"),
        ("سيرد الجيش إذا قصفت الفصائل المدينة.", "shelling", "unreal"),
        ("أغلق الأهالي محالهم خشية من قصف المدينة.", "shelling", "unreal"),
        ("شدد الوزير على ضرورة فرض حصار على المدينة.", "siege", "unreal"),
        ("أعلنت الفصائل جاهزيتها لأي هجوم على البلدة.", "attack", "unreal"),
        ("ضمن الاتفاق بقاء السكان دون تهجير.", "displacement", "negated"),
        ("أكد القائد أن قواته لن تنسحب من البلدة.", "withdrawal", "negated"),
        ("من يقف خلف هجوم المعبر الحدودي؟", "attack", "asked"),
        ("تدهورت الخدمات في المدينة منذ سيطرة الحوثيين عليها.", "capture_territory", "since"),
        ("يقيم السكان في المخيم منذ أن احتل الجيش بلدتهم.", "capture_territory", "since"),
        ("زرعت الألغام قبل انسحاب المقاتلين من القرية.", "withdrawal", "before"),
        ("عقد الاجتماع قبل انطلاق عملية عسكرية في المدينة.", "operation", "before"),
        ("بني السور حين احتل الجيش المدينة عام 1967.", "capture_territory", "history"),
        ("زار الوفد المنطقة التي تقاتل فيها الحكومة المتمردين.", "clash", "described"),
        ("تنشط في الصحراء خلايا لمسلحين يشنون هجمات على القوات.", "attack", "described"),
        ("عاد السكان إلى الحي الذي يشهد اشتباكات بين الفصائل.", "clash", "described"),
        ("تراجعت هجمات التنظيم على القوات الحكومية.", "attack", "repeated"),
        ("ويأتي الهجوم في ظل توتر في المدينة.", "attack", "commented on"),
        ("وتأتي هذه الغارات بعد أيام من الهدوء.", "airstrike", "commented on"),
        ("وتأتي تلك المعارك في إطار حملة على البلدة.", "clash", "commented on"),
        ("وصفت الحكومة الاعتداء بأنه سافر، واعتبرت القصف جريمة.", "shelling", "commented on"),
        ("ناقش الوفد تفاصيل التفجير.", "ied", "part of a name"),
        ("قال القائد إن حسم المعركة بات قريباً.", "clash", "part of a name"),
        ("ينص الاتفاق على أن تنسحب الفصائل من المدينة.", "withdrawal", "term"),
        ("يقضي الاتفاق بوقف القتال، وانسحاب المقاتلين من الحي.", "withdrawal", "term"),
        ("اعتمد التنظيم على هجمات خاطفة.", "attack", "repeated"),
        ("فر السكان مع استمرار الهجمات التركية.", "attack", "repeated"),
        ("تحدث الناشط عن انتهاكات تشمل هدم منازل.", "property_destruction", "repeated"),
        ("سمع السكان دوي انفجارات في المدينة.", "ied", "heard"),
        (
            "أطلق الجيش حملة سماها «قطع رأس الأفعى» في صعدة ضمن عملية «قطع رأس الأفعى».",
            "execution",
            "part of a name",
        ),
        ("شكا السكان مما تقوم به الجماعة من قتل وطرد ونهب.", "capture_territory", "driven nowhere"),
        ("تمكن الجيش من دحر المتسللين.", "capture_territory", "driven nowhere"),
        ("شكا السكان من قتل وطرد ونهب في مدينة زبيد.", "capture_territory", "driven nowhere"),
        ("تمثل السيطرة على الميناء نصراً للجيش.", "capture_territory", "commented on"),
        (
            "يرى مراقبون أنه مع اقتراب سيطرة الجيش على المدينة تغيرت الخريطة.",
            "capture_territory",
            "part of a name",
        ),
        ("باشر الخبراء رفع المتفجرات والعبوات الناسفة من المباني.", "ied", "cleared"),
        ("نقلت الجثث إلى مشفى المدينة.", "death", "of the dead"),
        ("شارك الآلاف في تشييع جثمانه.", "death", "of the dead"),
        ("واصل المقاتلون القصف خلال الهدنة.", "agreement", "framework"),
        ("سجلت البعثة خروقات لاتفاق وقف إطلاق النار.", "agreement", "framework"),
        ("بدأت اللجنة أمس بتنفيذ الاتفاق.", "agreement", "framework"),
        ("حلقت الطائرات من دون أن تسجل أي عمليات قصف.", "shelling", "negated"),
        ("يسعى الوفد إلى تسلم الميناء وتجنيبها العملية العسكرية.", "operation", "negated"),
        ("سيكون بوسع الشرطة الآن احتجاز المشتبه بهم.", "abduction", "unreal"),
        ("حافظ التنظيم على قدرته على شن هجمات.", "attack", "unreal"),
        ("أعلن الطرفان وقف الاقتتال.", "clash", "negated"),
        ("التقى الوفد السكان قبل انطلاق عملية عسكرية.", "operation", "before"),
        ("صار المقاتلون ينطلقون من الجبل لتنفيذ هجمات على المواقع.", "attack", "unreal"),
        ("عرضت القوات مبادلة جهاديين تعتقلهم.", "arrest", "described"),
    ],
)
def test_a_deed_that_is_only_named(sentence: str, action: str, rule: str) -> None:
    assert (action, rule) in reasons(sentence)


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("قصف الجيش أطراف المدينة.", "shelling"),
        ("لم يتضح ما إذا كانت القوات قصفت المخيم.", "shelling"),
        ("تحاصر الميليشيا المدينة التي تقصفها منذ عام 2022.", "shelling"),
        ("استمرار القصف على أطراف المدينة.", "shelling"),
        ("ترافق ذلك مع استمرار الاشتباكات بين الطرفين.", "clash"),
        ("سيطر المقاتلون على المدينة في آذار 2019.", "capture_territory"),
        ("قتل خمسة بعد أن سيطر الجيش على البلدة.", "capture_territory"),
        ("المدينة التي قصفها الجيش أمس.", "shelling"),
        ("تستعد الفصائل لشن هجمات على المدينة.", "attack"),
        ("وصلت الطائرات لتنفيذ هجوم على المدينة.", "attack"),
        ("دوى انفجار في المدينة.", "ied"),
        ("لم يعرف من نفذ الهجوم الجوي.", "airstrike"),
    ],
)
def test_a_deed_that_is_told(sentence: str, action: str) -> None:
    assert (action, None) in reasons(sentence)


def test_without_the_day_of_the_report_nothing_is_long_ago() -> None:
    assert ("capture_territory", None) in reasons("احتل الجيش المدينة عام 1967.", None)


def test_a_headline_that_asks_is_left_to_the_assertion() -> None:
    whole = document("t", "من نفذ هجوم المعبر؟\n\nعقد المجلس جلسة أمس.", title="من نفذ هجوم المعبر؟")
    text = Text(whole, lay_out(whole), None)
    title = text.sentences[0]
    assert title.kind == "title"
    assert [why_untold(text, title, t) for t in find_triggers(text, title) if t.deed] == [None]


def test_harm_stays_where_the_deed_goes() -> None:
    whole = document("t", "أخبار المنطقة\n\nقُتل ثلاثة مدنيين في المدينة التي تشهد اشتباكات بين الفصائل.")
    text = Text(whole, lay_out(whole), None)
    last = text.sentences[-1]
    kept = told_only(text, last, find_triggers(text, last))
    assert [t.harm is not None for t in kept] == [True]


def test_the_aircraft_of_a_deed_that_is_not_told_go_with_it() -> None:
    whole = document("t", "أخبار المنطقة\n\nزار الوفد القرية التي تتعرض لقصف من طائرات التحالف.")
    text = Text(whole, lay_out(whole), None)
    last = text.sentences[-1]
    assert told_only(text, last, find_triggers(text, last)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "أقرت الحكومة بأنها تستخدم طائرات بلا طيار في اليمن.",
        "كتب حساب متخصص برصد حركة الطيران شرق سوريا.",
        "طوقت الشرطة المكان في بلدة سحم وباشرت جمع الأدلة.",
        "أنشئ المركز العام الماضي للمصالحة بين الأطراف، ومقره قاعدة حميميم.",
    ],
)
def test_what_is_no_happening_gives_no_incident(sentence: str) -> None:
    claims = read(document("a", "أخبار المنطقة\n\n" + sentence, published="2024-05-20")).claims
    assert [c.action for c in claims if c.kind == "incident"] == []


def test_a_toll_of_a_whole_war_is_a_tally() -> None:
    sentence = "نشر المرصد الاثنين حصيلة جديدة أشار فيها إلى مقتل أكثر من 350 ألف شخص."
    claims = read(document("a", "أخبار المنطقة\n\n" + sentence, published="2024-05-20")).claims
    assert [(c.kind, c.min) for c in claims if c.kind in ("incident", "tally")] == [("tally", 350001)]


@pytest.mark.xfail(reason="nearly as often only named as told", strict=False)
def test_an_earlier_toll_gives_no_second_happening() -> None:
    sentence = "وكانت حصيلة غير نهائية للتفجير الذي استهدف سوقا، أفادت عن مقتل 17 شخصا."
    claims = read(document("a", "أخبار المنطقة\n\n" + sentence, published="2024-05-20")).claims
    assert [c.action for c in claims if c.kind == "incident"] == []


def test_no_claim_of_what_is_only_named() -> None:
    report = "وهددت الحكومة بالرد على القوات في دمشق ما لم تنسحب."
    assert [
        c for c in read(document("a", report, published="2024-05-20")).claims if c.kind == "incident"
    ] == []


@pytest.mark.parametrize(
    ("sentence", "actions"),
    [
        ("تظاهر العشرات في مدينة دوما احتجاجاً على الغلاء وقصف القوات لحيهم أمس.", ["protest"]),
        ("خرجت مظاهرة في الباب أمس استنكاراً لغارات الطيران على إدلب.", ["protest"]),
        ("نهبت القوات المنازل في مدينة دير الزور أمس بعدما سيطرت عليها.", ["looting"]),
        ("أحرق المسلحون البيوت في بلدة كتم أمس إثر انسحاب الجيش منها.", ["property_destruction"]),
    ],
)
def test_what_is_protested_against_or_went_before_is_no_deed_of_the_day(
    sentence: str, actions: list[str]
) -> None:
    claims = read(document("t", sentence, published="2024-05-20")).claims
    assert [c.action for c in claims if c.kind == "incident"] == actions


def test_ground_named_for_the_fighting_tells_no_fight() -> None:
    found = incidents("نزحت 300 عائلة من مناطق المواجهات في مدينة تعز إلى إب أمس.")
    assert [claim.action for claim in found] == ["displacement"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("هاجم مسلحون حاجزاً للشرطة قرب تلعفر أمس وقتلوا شرطيين وانسحبوا بعد ساعة.", ["attack"]),
        ("داهمت قوة من الجيش منازل في نوى أمس واعتقلت شابين ثم انسحبت.", ["arrest"]),
        ("سيطرت المعارضة على تل الملح أمس ثم انسحبت.", ["capture_territory", "withdrawal"]),
        ("هاجم مسلحون الحاجز أمس وانسحب الجيش من بلدة نوى.", ["attack", "withdrawal"]),
        ("وفرضت الشرطة العسكرية أمس طوقاً أمنياً حول المكان في مدينة الباب.", []),
    ],
)
def test_raiders_who_go_again_give_nothing_up(raw: str, expected: list[str]) -> None:
    assert [claim.action for claim in incidents(raw)] == expected


def test_what_a_party_once_did_says_who_it_is() -> None:
    text = (
        "اعتقلت الشرطة التركية 12 شخصا من تنظيم الدولة الإسلامية الذي سيطر على مناطق واسعة في العراق وسوريا."
    )
    assert [claim.action for claim in incidents(text)] == ["arrest"]


@pytest.mark.parametrize(
    "text",
    [
        "وأشار المصدر إلى أن مروحيات أمريكية تدخلت لنقل المصابين إلى قاعدة التنف.",
        "أطلقت القوات طائرات مسيرة لرصد التحركات في محيط بلدة الشحيل.",
    ],
)
def test_aircraft_that_carry_or_watch_strike_nobody(text: str) -> None:
    assert not [c for c in read(document("a", text, published="2024-05-22")).claims if c.kind == "incident"]


def test_aircraft_that_fly_beside_a_bombardment_are_none_of_it() -> None:
    text = "قُتل مدنيان بقصف مدفعي على بلدة بيت جن وتحليق مروحيات في سمائها."
    claims = [c for c in read(document("a", text, published="2024-05-22")).claims if c.kind == "incident"]
    assert [c.action for c in claims] == ["shelling"]


@pytest.mark.parametrize(
    "sentence",
    [
        "تعرضت مروحية للجيش السوداني لإطلاق نار قرب بارا أمس.",
        "تعرضت طائرة تابعة للتحالف الدولي لنيران أرضية من داعش فوق الموصل أمس.",
    ],
)
def test_aircraft_that_are_fired_at_strike_nobody(sentence: str) -> None:
    found = read(document("s", sentence, published="2024-05-07")).claims
    assert [c.action for c in found if c.kind == "incident"] == ["attack"]
