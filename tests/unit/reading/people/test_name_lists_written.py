"""Names in a list: what leads it in, how its names are parted, what is written beside them, and where it ends (§3)."""

from __future__ import annotations

import pytest

from tests.counted import claims, still, told
from tests.named import fates

ONE, TWO, THREE = "سامر خالد العلي", "عادل محمد شكري", "فادي سالم النجار"
KILLED = "قُتل ثلاثة مدنيين بقصف على بلدة نوى"


def listed(sentence: str) -> list[str]:
    return list(fates(sentence))


LEADS = [
    "، وهم {}",
    "، وهم: {}",
    "، هم {}",
    "، هم: {}",
    " وهم {}",
    ". وهم {}",
    ". وهم: {}",
    "، وهم كل من {}",
    "، وهم كلّ من {}",
    ". والقتلى هم {}",
    ". والقتلى هم: {}",
    ". والقتلى الثلاثة هم {}",
    ". والضحايا هم {}",
    ". والضحايا هم: {}",
    ". والشهداء هم {}",
    ". والثلاثة هم {}",
    ". وقال ناشطون إن القتلى هم {}",
    ". وقالت مصادر محلية إن الضحايا هم {}",
    ". وذكرت المصادر أن القتلى هم: {}",
    ". وأسماؤهم: {}",
    ". وأسماء القتلى هم {}",
    "، بحسب ناشطين، وهم {}",
    " (هم {})",
    " أمس، وهم {}",
]


@pytest.mark.parametrize("lead", LEADS)
def test_what_leads_a_list_in(lead: str) -> None:
    names = f"{ONE} و{TWO} و{THREE}"
    sentence = f"{KILLED}{lead.format(names)}."
    assert fates(sentence) == dict.fromkeys([ONE, TWO, THREE], "killed")


@pytest.mark.parametrize("lead", LEADS)
def test_the_named_are_counted_once(lead: str) -> None:
    names = f"{ONE} و{TWO} و{THREE}"
    assert told(f"{KILLED}{lead.format(names)}.") == "killed 3 civilians"


PARTED = [
    "{0} و{1} و{2}",
    "{0}، و{1}، و{2}",
    "{0}، {1}، {2}",
    "{0}، {1} و{2}",
    "{0}، {1}، و{2}",
    "{0}, {1}, {2}",
    "{0} - {1} - {2}",
    "{0} – {1} – {2}",
    "{0} / {1} / {2}",
    "{0} | {1} | {2}",
    "{0}؛ {1}؛ {2}",
    "{0} و {1} و {2}",
    "«{0}» و«{1}» و«{2}»",
    '"{0}" و"{1}" و"{2}"',
    "\n- {0}\n- {1}\n- {2}",
    "\n• {0}\n• {1}\n• {2}",
    "\n1- {0}\n2- {1}\n3- {2}",
    "\n1. {0}\n2. {1}\n3. {2}",
    "\n1 - {0}\n2 - {1}\n3 - {2}",
    "\n١- {0}\n٢- {1}\n٣- {2}",
    "1- {0} 2- {1} 3- {2}",
]


@pytest.mark.parametrize("parted", PARTED)
def test_how_the_names_are_parted(parted: str) -> None:
    sentence = f"{KILLED}، وهم: {parted.format(ONE, TWO, THREE)}"
    assert fates(sentence) == dict.fromkeys([ONE, TWO, THREE], "killed")


NOTES = [
    "{} (30 عاماً)",
    "{} (٣٠ عاماً)",
    "{} (30 سنة)",
    "{}، 30 عاماً",
    "{} 30 عاماً",
    "{} (من أهالي طفس)",
    "{} (أب لطفلين)",
    "الشاب {}",
    "الطفل {}",
    "السيد {}",
    "المدعو {}",
    "{} (معلم في مدرسة البلدة)",
    "{} (30 عاماً، من طفس)",
]


@pytest.mark.parametrize("note", NOTES)
def test_what_is_written_beside_each_name(note: str) -> None:
    names = "، ".join(note.format(name) for name in (ONE, TWO, THREE))
    assert fates(f"{KILLED}، وهم: {names}.") == dict.fromkeys([ONE, TWO, THREE], "killed")


NAMES = [
    ["سامر الخالدي", "عادل شكري", "فادي النجار"],
    ["سامر خالد العلي", "عادل محمد شكري", "فادي سالم النجار"],
    ["سامر خالد محمد العلي", "عادل محمد حسن شكري", "فادي سالم أحمد النجار"],
    ["عبد الله الخالدي", "عبد الرحمن شكري", "عبد الكريم النجار"],
    ["عبدالله الخالدي", "عبدالرحمن شكري", "عبدالكريم النجار"],
    ["وليد الخالدي", "وسيم شكري", "وائل النجار"],
    ["سامر الخالدي", "وليد شكري", "وسام النجار"],
    ["علي الخالدي", "علي شكري", "حسن النجار"],
    ["سامر بن خالد العلي", "عادل بن محمد شكري", "فادي بن سالم النجار"],
    ["سامر أبو زيد", "عادل أبو شكري", "فادي أبو النجار"],
    ["سامر الأحمد", "عادل الحسين", "فادي المحمد"],
    ["أحمد الخالدي", "إبراهيم شكري", "أسامة النجار"],
    ["احمد الخالدي", "ابراهيم شكري", "اسامة النجار"],
    ["فاطمة الخالدي", "مريم شكري", "زينب النجار"],
    ["نور الدين الخالدي", "صلاح الدين شكري", "عز الدين النجار"],
    ["محمد سامر الخالدي", "محمد عادل شكري", "محمد فادي النجار"],
]


@pytest.mark.parametrize("names", NAMES, ids=lambda names: names[0])
def test_names_of_every_make(names: list[str]) -> None:
    wanted = dict.fromkeys(names, "killed")
    assert fates(f"{KILLED}، وهم {names[0]} و{names[1]} و{names[2]}.") == wanted
    assert fates(f"{KILLED}، وهم: {names[0]}، {names[1]}، {names[2]}.") == wanted


DEEDS = [
    ("قُتل ثلاثة مدنيين بقصف على بلدة نوى", "killed"),
    ("أصيب ثلاثة مدنيين بقصف على بلدة نوى", "wounded"),
    ("جُرح ثلاثة مدنيين بقصف على بلدة نوى", "wounded"),
    ("خطف مسلحون مجهولون ثلاثة مدنيين في بلدة نوى", "captured"),
    ("اختطف مسلحون مجهولون ثلاثة مدنيين في بلدة نوى", "captured"),
    ("اعتقلت قوات النظام ثلاثة شبان في بلدة نوى", "captured"),
    ("أفرجت قوات النظام عن ثلاثة معتقلين من بلدة نوى", "released"),
    ("فُقد ثلاثة شبان في بلدة نوى", "missing"),
    ("اغتال مجهولون ثلاثة أشخاص في بلدة نوى", "killed"),
    ("أعدم التنظيم ثلاثة مدنيين في بلدة نوى", "killed"),
    ("مقتل ثلاثة مدنيين بقصف على بلدة نوى", "killed"),
    ("إصابة ثلاثة مدنيين بقصف على بلدة نوى", "wounded"),
]


@pytest.mark.parametrize(("deed", "status"), DEEDS)
def test_the_named_have_the_fate_of_their_group(deed: str, status: str) -> None:
    assert fates(f"{deed}، وهم {ONE} و{TWO} و{THREE}.") == dict.fromkeys([ONE, TWO, THREE], status)


DUALS = [
    ("قُتل مدنيان بقصف على بلدة نوى، هما {} و{}.", "killed"),
    ("قُتل مدنيان بقصف على بلدة نوى، وهما {} و{}.", "killed"),
    ("قُتل مدنيان بقصف على بلدة نوى، وهما: {}، {}.", "killed"),
    ("قُتل مدنيان بقصف على بلدة نوى. والقتيلان هما {} و{}.", "killed"),
    ("قُتل مدنيان بقصف على بلدة نوى. وقال ناشطون إن القتيلين هما {} و{}.", "killed"),
    ("أصيب مدنيان بقصف على بلدة نوى، هما {} و{}.", "wounded"),
    ("أصيب مدنيان بقصف على بلدة نوى. والجريحان هما {} و{}.", "wounded"),
    ("اعتقلت قوات النظام شابين في بلدة نوى، هما {} و{}.", "captured"),
    ("خطف مسلحون شقيقين في بلدة نوى، وهما {} و{}.", "captured"),
]


@pytest.mark.parametrize(("sentence", "status"), DUALS)
def test_two_are_named_behind_a_dual(sentence: str, status: str) -> None:
    assert fates(sentence.format(ONE, TWO)) == dict.fromkeys([ONE, TWO], status)


SINGLES = [
    ("قُتل مدني بقصف على بلدة نوى. والقتيل هو {}.", "killed"),
    ("قُتل مدني بقصف على بلدة نوى، وقال ناشطون إن القتيل هو {}.", "killed"),
    ("أصيب مدني بقصف على بلدة نوى. والمصاب هو {}.", "wounded"),
    ("اعتقلت قوات النظام شاباً في بلدة نوى. والمعتقل هو {}.", "captured"),
]


@pytest.mark.parametrize(("sentence", "status"), SINGLES)
def test_one_is_named_behind_his_fate(sentence: str, status: str) -> None:
    assert fates(sentence.format(ONE)) == {ONE: status}


MIXED = [
    (
        "قُتل مدنيان وأصيب ثالث بقصف على بلدة نوى. والقتيلان هما {0} و{1}.",
        {ONE: "killed", TWO: "killed"},
    ),
    (
        "قُتل ثلاثة مدنيين وأصيب اثنان بقصف على بلدة نوى. والقتلى هم {0} و{1} و{2}.",
        {ONE: "killed", TWO: "killed", THREE: "killed"},
    ),
    (
        "قُتل مدنيان وأصيب ثلاثة بقصف على بلدة نوى. والجرحى هم {0} و{1} و{2}.",
        {ONE: "wounded", TWO: "wounded", THREE: "wounded"},
    ),
    (
        "قُتل عشرة مدنيين بقصف على بلدة نوى، عُرف منهم {0} و{1} و{2}.",
        {ONE: "killed", TWO: "killed", THREE: "killed"},
    ),
    (
        "قُتل عشرة مدنيين بقصف على بلدة نوى، بينهم {0} و{1}.",
        {ONE: "killed", TWO: "killed"},
    ),
    (
        "قُتل عشرة مدنيين بقصف على بلدة نوى، من بينهم {0} و{1}.",
        {ONE: "killed", TWO: "killed"},
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), MIXED)
def test_the_list_is_of_those_it_says(sentence: str, wanted: dict[str, str]) -> None:
    assert fates(sentence.format(ONE, TWO, THREE)) == wanted


NOBODY = [
    f"{KILLED}، وهم في طريقهم إلى الحقل.",
    f"{KILLED}، وهم من أبناء بلدة طفس.",
    f"{KILLED}، وهم أب وأم وطفلهما.",
    f"{KILLED}، وهم طفلان وامرأة.",
    f"{KILLED}، وهم يعملون في الزراعة.",
    f"{KILLED}، وهم نازحون من ريف حماة.",
    f"{KILLED}، وهم من عائلة واحدة.",
    f"{KILLED}. وهم آخر من بقي في الحي.",
    f"{KILLED}. وقال السكان: هم أهلنا.",
    f"{KILLED}، وهم جميعاً من طفس.",
]


@pytest.mark.parametrize("sentence", NOBODY)
def test_a_pronoun_without_names_lists_nobody(sentence: str) -> None:
    assert listed(sentence) == []


ENDS = [
    f"{KILLED}، وهم {ONE} و{TWO} و{THREE}، وأصيب آخرون.",
    f"{KILLED}، وهم {ONE} و{TWO} و{THREE}، وجرى دفنهم في مقبرة البلدة.",
    f"{KILLED}، وهم {ONE} و{TWO} و{THREE}، بحسب ناشطين.",
    f"{KILLED}، وهم {ONE} و{TWO} و{THREE}. وزار محمود الراشد البلدة.",
    f"{KILLED}، وهم {ONE} و{TWO} و{THREE}، من أهالي طفس.",
    f"{KILLED}، وهم {ONE} و{TWO} و{THREE} في القصف نفسه.",
    f"{KILLED}، وهم {ONE} و{TWO} و{THREE} ونقلوا إلى المستشفى.",
    f"{KILLED}، وهم {ONE} و{TWO} و{THREE} وفق مصدر طبي.",
]


@pytest.mark.parametrize("sentence", ENDS)
def test_where_a_list_ends(sentence: str) -> None:
    assert listed(sentence) == [ONE, TWO, THREE]


def test_a_list_of_soldiers_is_of_their_army() -> None:
    sentence = f"قُتل ثلاثة عناصر من قوات النظام بكمين قرب تدمر، وهم {ONE} و{TWO} و{THREE}."
    people = [p for c in claims(sentence) if c.kind == "incident" for p in c.people]
    assert [(p.name, p.actor, p.status) for p in people] == [
        (name, "syrian-government-forces", "killed") for name in (ONE, TWO, THREE)
    ]


@pytest.mark.parametrize("rank", ["الملازم", "العقيد", "الرائد", "النقيب", "المساعد", "العميد"])
def test_the_ranks_of_those_listed(rank: str) -> None:
    sentence = (
        f"قُتل ثلاثة ضباط من قوات النظام بكمين قرب تدمر، وهم {rank} {ONE} و{rank} {TWO} و{rank} {THREE}."
    )
    people = [p for c in claims(sentence) if c.kind == "incident" for p in c.people]
    assert [(p.name, p.role) for p in people] == [(name, rank) for name in (ONE, TWO, THREE)]


RARE = [
    f"{KILLED}، وهم: قتيبة الرستناوي، تليد الخابوري، نعيم الشدادي.",
    f"{KILLED}، وهم: سامر خالد محمد حسن العلي، تليد الخابوري، نعيم الشدادي.",
]


@pytest.mark.parametrize("sentence", RARE)
def test_names_that_no_list_has_are_read_beside_one_that_is_known(sentence: str) -> None:
    names = sentence.split("وهم: ")[1].rstrip(".").split("، ")
    assert listed(sentence) == names


NO_LISTS = [
    f"{KILLED}، وهم: مزارع، وراعي أغنام، وسائق شاحنة.",
    f"{KILLED}، وهم: أب، وأم، وطفل.",
    f"{KILLED}، وهم: نازحون، ومقيمون، وعابرون.",
]


@pytest.mark.parametrize("sentence", NO_LISTS)
def test_a_list_of_what_they_were_names_nobody(sentence: str) -> None:
    assert listed(sentence) == []


SINGLED = [
    "قُتل ثلاثة أطفال بقصف على بلدة نوى. والأطفال، بحسب المصادر، هم {}.",
    "قُتل ثلاثة أطفال بقصف على بلدة نوى، وأصيب عشرة مدنيين. والأطفال هم {}.",
    still(
        "children counted in one row with women are no group of their own",
        "قُتلت امرأتان وثلاثة أطفال بقصف على بلدة نوى. والأطفال، بحسب المصادر، هم {}.",
    ),
]


@pytest.mark.parametrize("sentence", SINGLED)
def test_a_noun_singles_those_out_whose_names_follow(sentence: str) -> None:
    names = f"{ONE} و{TWO} و{THREE}"
    assert fates(sentence.format(names)) == dict.fromkeys([ONE, TWO, THREE], "killed")


def test_who_names_them_in_a_sentence_of_his_own_is_one_more_source() -> None:
    (incident,) = claims(
        "قُتل ثلاثة مدنيين بقصف على بلدة نوى، وفقاً للمرصد السوري لحقوق الإنسان.\n"
        f"وأفادت مصادر طبية بأن القتلى هم {ONE} و{TWO} و{THREE}."
    )
    assert [chain[0].name for chain in incident.sources] == ["المرصد السوري لحقوق الإنسان", "مصادر طبية"]
