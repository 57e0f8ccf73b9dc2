"""Voices of sentences: who says it, the exact extent of the name, chains, voices carried on (codebook §3)."""

import pytest

from marsad.model.document import document
from marsad.reading.attribution import Attribution, Attributor, distinct
from marsad.reading.layout import lay_out
from marsad.reading.reader import read
from marsad.reading.text import Text


def attributed(raw: str, publisher: str | None = None) -> list[Attribution]:
    """The voices of a text, sentence after sentence."""
    given = document("t", raw)
    text = Text(given, lay_out(given), None)
    attributor = Attributor(text, publisher)
    return [one for sentence in text.sentences for one in attributor.of(sentence)]


def voices(raw: str, publisher: str | None = None) -> list[list[str]]:
    """The names of the chains of a text, each once."""
    return [[v.name for v in chain] for chain in distinct(attributed(raw, publisher))]


ONE_VOICE = [
    ("قالت مصادر محلية إن طائرة مسيرة استهدفت سيارة في ريف إدلب.", "مصادر محلية"),
    ("وأفاد مصدر أمني عراقي بمقتل جنديين في ديالى.", "مصدر أمني عراقي"),
    ("مصادر ميدانية قالت إن الاشتباكات تجددت غرب مأرب.", "مصادر ميدانية"),
    ("قتل خمسة مدنيين في قصف على حي سكني في الخرطوم، بحسب غرفة طوارئ جنوب الحزام.", "غرفة طوارئ جنوب الحزام"),
    ("قُتل جنديان في هجوم قرب كركوك، وفق ما أعلن مصدر في الشرطة.", "مصدر في الشرطة"),
    ("وفقاً لمصادر طبية، أصيب ستة أشخاص في انفجار لغم شرق الحديدة.", "مصادر طبية"),
    ("أصيب شرطي في انفجار عبوة، نقلاً عن شهود عيان.", "شهود عيان"),
    ("قال شهود عيان إن مسلحين أطلقوا النار على حافلة في السويداء.", "شهود عيان"),
    ("وأوضح المرصد السوري لحقوق الإنسان أن القصف أوقع ثلاثة قتلى.", "المرصد السوري لحقوق الإنسان"),
    ("المرصد السوري لحقوق الإنسان: مقتل أربعة عناصر في هجوم بالبادية", "المرصد السوري لحقوق الإنسان"),
    ("أعلنت وزارة الصحة في غزة استشهاد ٢١ مواطناً خلال يوم واحد.", "وزارة الصحة في غزة"),
    ("حسبما أفاد مسؤول محلي، قتل طفلان في انفجار مخلفات حرب.", "مسؤول محلي"),
]


@pytest.mark.parametrize(("raw", "name"), ONE_VOICE)
def test_names_the_voice_exactly(raw: str, name: str) -> None:
    assert voices(raw) == [[name]]


MORE_VOICES = [
    (
        "قال مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن إن القصف استمر ساعتين.",
        [["المرصد السوري لحقوق الإنسان", "رامي عبد الرحمن"]],
    ),
    ("وأضاف المتحدث باسم الجيش العقيد خالد الحسن أن القوات دخلت البلدة.", [["المتحدث باسم الجيش العقيد خالد الحسن"]]),
    ("ذكر أحد السكان أن القذائف سقطت قرب السوق.", [["أحد السكان"]]),
    ("وفق ما أفادت به مصادر أمنية وطبية، قتل ثلاثة في تفجير ببغداد.", [["مصادر أمنية وطبية"]]),
    ("قال سكان ومسؤولون محليون إن الطائرة أغارت مرتين.", [["سكان"], ["مسؤولون محليون"]]),
    ("قالت مصادر طبية لوكالة رويترز إن أربعة جرحى وصلوا إلى المستشفى.", [["وكالة رويترز", "مصادر طبية"]]),
    ("نقلت وكالة فرانس برس عن شهود عيان أن مسلحين هاجموا القرية.", [["وكالة فرانس برس", "شهود عيان"]]),
    ("نقلت شبكة \"صوت الفرات\" عن مصدر محلي أن دورية تعرضت لكمين.", [["شبكة صوت الفرات", "مصدر محلي"]]),
    ("قال مصدر أمني ومصدر طبي إن القتلى خمسة.", [["مصدر أمني"], ["مصدر طبي"]]),
    ("بحسب المرصد السوري لحقوق الإنسان والدفاع المدني، قتل ستة.", [["المرصد السوري لحقوق الإنسان"], ["الدفاع المدني"]]),
    ("أعلنت قوات سوريا الديمقراطية أنها صدت هجوماً على نقاطها.", [["قوات سوريا الديمقراطية"]]),
    ("أعلن تنظيم داعش مسؤوليته عن الهجوم.", [["تنظيم داعش"]]),
    ("وقال مسؤول محلي في الخرطوم إن القصف طال السوق.", [["مسؤول محلي في الخرطوم"]]),
    ("أكدت مصادر قبلية يمنية أن المعارك انتقلت إلى أطراف البيضاء.", [["مصادر قبلية يمنية"]]),
    ("صرح المتحدث الرسمي باسم الحكومة بأن الهدنة قائمة.", [["المتحدث الرسمي باسم الحكومة"]]),
    ("وأفادت غرفة طوارئ أم درمان بسقوط قذائف على حي سكني.", [["غرفة طوارئ أم درمان"]]),
    ("قال أمس مصدر عسكري ليبي إن رتلاً تحرك من سرت.", [["مصدر عسكري ليبي"]]),
    ("وأفادت الوكالة الوطنية للإعلام بأن مسيرة أغارت على سيارة في صور.", [["الوكالة الوطنية للإعلام"]]),
    ("وثقت الشبكة السورية لحقوق الإنسان مقتل تسعة مدنيين.", [["الشبكة السورية لحقوق الإنسان"]]),
    ("أوضح ناشطون أن الغارات طالت الأحياء السكنية.", [["ناشطون"]]),
    ("مسعفون قالوا إن عدد القتلى مرشح للارتفاع.", [["مسعفون"]]),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "chains"), MORE_VOICES)
def test_chains_offices_and_several_voices(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw) == chains


PAPERS = [
    ("وأورد بيان صادر عن وزارة الصحة اللبنانية أن الغارة أوقعت قتيلاً.", [["وزارة الصحة اللبنانية"]]),
    ("قتل عنصر، وفق تصريحات أدلى بها مصدر أمني.", [["مصدر أمني"]]),
    ("أفادت وكالة الأنباء السورية نقلاً عن مصدر أمني بأن عبوة انفجرت.", [["وكالة الأنباء السورية", "مصدر أمني"]]),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "chains"), PAPERS)
def test_papers_speak_for_those_who_issue_them(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw) == chains


NO_VOICE = [
    "تابعت القوات تقدمها نحو المدينة.",
    "نقل المصابون إلى مستشفى قريب.",
    "قُتل ثلاثة مدنيين في انفجار لغم شرق درعا.",
    "سجلت المنطقة هدوءاً حذراً.",
    "قال مراسلنا إن القصف توقف.",
    "حملت سيارات الإسعاف الجرحى.",
    "نشرت القوات حواجز جديدة على الطريق.",
]


@pytest.mark.parametrize("raw", NO_VOICE)
def test_verbs_of_another_sense_and_correspondents_are_no_voice(raw: str) -> None:
    assert voices(raw) == []


CARRIED = [
    ("قال مصدر أمني إن عبوة انفجرت. وأضاف المصدر أن جنديين قتلا.", [["مصدر أمني"]]),
    ("قال مصدر أمني إن عبوة انفجرت. وأضاف أن جنديين قتلا.", [["مصدر أمني"]]),
    ("أفاد المرصد السوري لحقوق الإنسان بمقتل طفل. وأشار المرصد إلى إصابة والده.", [["المرصد السوري لحقوق الإنسان"]]),
    ("قال جيف ديفيس إن الغارة أصابت هدفها. وأكد ديفيس أن القتيل قيادي.", [["جيف ديفيس"]]),
    ("أعلنت وزارة الداخلية مقتل شرطي. وأضافت في بيان أن البحث جار.", [["وزارة الداخلية"]]),
    ("ذكرت شبكة \"عين الفرات\" أن الهجوم وقع فجراً. وأوضحت الشبكة أن القتلى سبعة.", [["شبكة عين الفرات"]]),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "chains"), CARRIED)
def test_a_voice_carried_on_is_the_one_named_before(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw) == chains


def test_the_outlet_itself_is_no_chain() -> None:
    assert voices('قالت شبكة "عين الفرات" إن دورية اختفت.', "شبكة عين الفرات") == []


def test_a_voice_covers_only_what_it_says() -> None:
    given = document("t", "قال مصدر أمني إن جنديين قتلا في كركوك، فيما أصيب مدني في الموصل بحسب شهود عيان.")
    text = Text(given, lay_out(given), None)
    sentence = text.sentences[0]
    police, witnesses = Attributor(text, None).of(sentence)
    hurt = next(i for i in range(sentence.first, sentence.last) if text.word(i) == "اصيب")
    killed = next(i for i in range(sentence.first, sentence.last) if text.word(i) == "قتلا")
    assert [police.covers(killed, killed), police.covers(hurt, hurt)] == [True, False]
    assert [witnesses.covers(killed, killed), witnesses.covers(hurt, hurt)] == [False, True]


def test_the_sentence_after_goes_on_with_the_voice_until_another_matter() -> None:
    given = document("t", "قال مصدر طبي إن ثلاثة قتلوا. وأصيب خمسة آخرون. في سياق منفصل، اعتقلت الشرطة شاباً.")
    text = Text(given, lay_out(given), None)
    attributor = Attributor(text, None)
    covered = []
    for sentence in text.sentences:
        found = attributor.of(sentence)
        covered.append(
            [v.name for a in attributor.covering(found, [(sentence.first, sentence.last)]) for v in a.chain]
        )
    assert covered == [["مصدر طبي"], ["مصدر طبي"], []]


OTHER_COUNTRIES = [
    ("قال مسؤول في شرطة الأنبار إن عبوة انفجرت.", "مسؤول في شرطة الأنبار"),
    ("وذكر مصدر في قوات البيشمركة أن الهجوم أُحبط.", "مصدر في قوات البيشمركة"),
    ("بحسب خلية الإعلام الأمني، قتل أربعة إرهابيين في وادي حوران.", "خلية الإعلام الأمني"),
    ("أفاد سكان محليون بأن اشتباكات دارت في الزاوية غرب طرابلس.", "سكان محليون"),
    ("قالت مصادر في المقاومة الشعبية إن المعارك متواصلة.", "مصادر في المقاومة الشعبية"),
    ("وأعلنت جماعة الحوثي أنها أسقطت مسيرة.", "جماعة الحوثي"),
    ("أفاد مصدر طبي بأن المستشفى استقبل عشرة جرحى.", "مصدر طبي"),
    ("وأشار شهود إلى أن المركبات جاءت من الشرق.", "شهود"),
    ("ذكرت وسائل إعلام سودانية أن الجيش استعاد الجسر.", "وسائل إعلام سودانية"),
    ("وبحسب الأمم المتحدة، فر الآلاف من المدينة.", "الأمم المتحدة"),
    ("وفق الدفاع المدني، انتُشلت ثلاث جثث.", "الدفاع المدني"),
    ("أكدت مصادر خاصة أن الدورية تعرضت لكمين.", "مصادر خاصة"),
    ("حسب ناشطين، سقطت القذائف على السوق.", "ناشطين"),
    ("نقلاً عن مصدر عسكري، انسحبت الكتيبة من الموقع.", "مصدر عسكري"),
    ("لفتت مصادر مطلعة إلى أن المفاوضات تعثرت.", "مصادر مطلعة"),
    ("وقال أحد أقارب الضحية إن المسلحين اقتادوه ليلاً.", "أحد أقارب الضحية"),
    ("وقالت غرفة عمليات تحرير الجنوب إن مقاتليها تقدموا.", "غرفة عمليات تحرير الجنوب"),
    ("أعلن الهلال الأحمر أن فرقه نقلت خمسة مصابين.", "الهلال الأحمر"),
    ("وأوضح قائد ميداني أن الهجوم جاء من محورين.", "قائد ميداني"),
    ("قال مسؤول أميركي إن الضربة أصابت هدفها.", "مسؤول أميركي"),
    ("أفادت مصادر صحفية بأن القتيل ضابط.", "مصادر صحفية"),
    ("وقال طبيب في مستشفى ناصر إن الجثامين وصلت فجراً.", "طبيب في مستشفى ناصر"),
    ("أكد مدير المستشفى أن الحصيلة مرشحة للارتفاع.", "مدير المستشفى"),
    ("ذكر مصدر محلي لم يكشف عن اسمه أن الطريق مقطوع.", "مصدر محلي"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "name"), OTHER_COUNTRIES)
def test_voices_of_other_countries_and_styles(raw: str, name: str) -> None:
    assert voices(raw) == [[name]]


def test_a_sentence_asked_for_again_has_the_same_voices() -> None:
    """Though the voices known have become more in the meantime."""
    given = document("t", "قال مصدر طبي إن ثلاثة قتلوا.\nوأضاف المصدر أن سبعة أصيبوا.")
    text = Text(given, lay_out(given), None)
    attributor = Attributor(text, None)
    told = [attributor.of(sentence) for sentence in text.sentences]
    assert all(told)
    assert [attributor.of(sentence) for sentence in text.sentences] == told


@pytest.mark.parametrize(
    ("raw", "chains"),
    [
        ("دمشق تتهم إسرائيل رسمياً بقصف مطار المزة العسكري.", [["دمشق"]]),
        ("وقالت مصادر بحسب سكاي نيوز إن القوات تحركت صوب عتق.", [["سكاي نيوز", "مصادر"]]),
        (
            "قال مدير المرصد السوري لحقوق الإنسان سامر الخالدي إن عشرة قتلوا.",
            [["المرصد السوري لحقوق الإنسان", "سامر الخالدي"]],
        ),
        ("وكانت صحيفة «الأفق» نقلت عن مصادر عسكرية أن كميناً وقع.", [["صحيفة الأفق", "مصادر عسكرية"]]),
        ("أصيب طفل، بحسب ما ذكر مصدر أمني في المخيم لوكالة فرانس برس.", [["وكالة فرانس برس", "مصدر أمني"]]),
        ("وقال مصدر عسكري للإذاعة العامة إن الجيش نفذ عملية.", [["الإذاعة العامة", "مصدر عسكري"]]),
        ("قتل ثلاثة بقصف على درعا (المرصد السوري).", [["المرصد السوري"]]),
        ("تبنى التنظيم الهجوم الذي قتل فيه أربعة، حسبما أورد الإثنين موقع سايت.", [["موقع سايت"]]),
    ],
)
def test_links_of_a_chain(raw: str, chains: list[list[str]]) -> None:
    assert [c for c in voices(raw) if c != ["التنظيم"]] == chains


def test_and_that_goes_on_with_the_voice() -> None:
    raw = "وأشار المركز الإعلامي إلى أن لغماً انفجر. وأنه تم نقل قائد الحملة الذي يدعى أبو ثابت إلى المشفى."
    given = document("t", raw)
    text = Text(given, lay_out(given), None)
    attributor = Attributor(text, None)
    first, second = text.sentences
    told = attributor.of(first)
    assert [c[0].name for c in distinct(told)] == ["المركز الإعلامي"]
    carried = attributor.covering(attributor.of(second), [(second.first, second.last)])
    assert [c[0].name for c in distinct(carried)] == ["المركز الإعلامي"]
    assert attributor.stands(second) == []


def test_an_agency_whose_reporter_saw_it_is_a_source() -> None:
    assert voices("وقال مراسل وكالة فرانس برس إن دبابات دخلت البلدة.") == [["وكالة فرانس برس"]]


@pytest.mark.parametrize(
    ("raw", "chains"),
    [
        ("خبر\n\nمحافظة الرقة: قُتل ثلاثة من عناصر قسد في هجوم أمس.", []),
        (
            "محافظة القدس: الاحتلال يهدم منزلين\n\nهدمت جرافات الاحتلال منزلين في سلوان أمس.",
            [["محافظة القدس"]],
        ),
        ("خبر\n\nمحافظ الرقة: قُتل ثلاثة من عناصر قسد في هجوم أمس.", [["محافظ الرقة"]]),
    ],
)
def test_a_province_before_a_colon_tells_where_in_the_text_and_may_speak_in_a_title(
    raw: str, chains: list[list[str]]
) -> None:
    assert voices(raw) == chains


@pytest.mark.parametrize(
    ("raw", "chains"),
    [
        ("قُتل جنود في هجوم استهدف آلية تقلهم في محافظة كركوك شمال العراق.", []),
        ("لم تقل الوزارة إن القصف أوقع قتلى.", [["الوزارة"]]),
    ],
)
def test_what_carries_people_says_nothing(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw) == chains


ANYONE = [
    ("قتل ثلاثة أشخاص في انفجار بالمدينة، بحسب خفر السواحل.", [["خفر السواحل"]]),
    ("قتل ثلاثة أشخاص في انفجار بالمدينة، وفق ما أعلنت فرق الإطفاء.", [["فرق الإطفاء"]]),
    ("أفاد المدعي العام بمقتل ثلاثة أشخاص في انفجار.", [["المدعي العام"]]),
    ("أفادت الوكالة المالية للأنباء، أمس (الأحد)، بمقتل ثلاثة جنود.", [["الوكالة المالية للأنباء"]]),
    ("قتل ثلاثة أشخاص في انفجار بالمدينة، بحسب صياد ناج.", [["صياد ناج"]]),
    ("أكد نقيب الصيادين مقتل ثلاثة أشخاص في الغارة.", [["نقيب الصيادين"]]),
    ("من جانبه كشف المحافظ لقمان الزبيري عن مقتل خمسة مدنيين.", [["المحافظ لقمان الزبيري"]]),
    ("وكان مصدر عسكري لبناني، أفاد مساء أمس بمقتل جنديين.", [["مصدر عسكري لبناني"]]),
    ("كشف تقرير صادر عن هيومن رايتس ووتش، اليوم الاثنين، مقتل 50 مدنيا.", [["هيومن رايتس ووتش"]]),
]


@pytest.mark.parametrize(("raw", "chains"), ANYONE)
def test_more_who_speak_and_how(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw) == chains


TWO = [
    ("وقتل ثلاثة في الغارة، وفقا للشرطة المحلية وشهود العيان.", [["الشرطة المحلية"], ["شهود العيان"]]),
    (
        "وقال الجيش المالي وقوة الساحل المشتركة إن خمسة جنود قتلوا.",
        [["الجيش المالي"], ["قوة الساحل المشتركة"]],
    ),
    (
        "وقال شاهدان ومسؤول محلي لوكالة رويترز، ظهر الأربعاء، إن انفجارا قتل ثلاثة.",
        [["وكالة رويترز", "شاهدان"], ["وكالة رويترز", "مسؤول محلي"]],
    ),
]


@pytest.mark.parametrize(("raw", "chains"), TWO)
def test_two_who_say_it_are_two_voices(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw) == chains


PASSED_ON = [
    ("نشر صحفيون محليون تسجيلا مصورا قالوا إنه يظهر قصف السوق.", ["صحفيون محليون"]),
    (
        "وقال مسؤول أمني نقلت عنه وكالة الأناضول إن ثلاثة جنود قتلوا في الكمين.",
        ["وكالة الأناضول", "مسؤول أمني"],
    ),
    ("ووفقا لوكالة رويترز فقد قال مسؤولون محليون إن غارة قتلت ثلاثة.", ["وكالة رويترز", "مسؤولون محليون"]),
    ("ونقلت وكالة (دوغان) التركية للأنباء عن شهود أن انفجارا قتل ثلاثة أشخاص.", ["وكالة دوغان", "شهود"]),
    ("ووثقت الشبكة السورية لحقوق الإنسان أكثر من مئة هجوم.", ["الشبكة السورية لحقوق الإنسان"]),
]


@pytest.mark.parametrize(("raw", "names"), PASSED_ON)
def test_who_publishes_or_passes_on_what_another_says(raw: str, names: list[str]) -> None:
    assert voices(raw)[-1] == names


GOES_ON = [
    "قالت القوات المشتركة إنها قصفت المطار. وفي بيان آخر قالت إنها أسقطت مسيرة فوق المدينة.",
    "نشرت القوات المشتركة، التقرير اليومي للمعارك. وقالت في بيان إن ثلاثة مدنيين قتلوا في قصف على السوق.",
]


@pytest.mark.parametrize("raw", GOES_ON)
def test_who_published_or_spoke_before_goes_on(raw: str) -> None:
    last = [c for c in read(document("t", raw)).claims if c.kind == "incident"][-1]
    assert [[link.name for link in chain] for chain in last.sources] == [["القوات المشتركة"]]


NOBODY = [
    "وتفيد الإحصاءات بأن ضحايا القصف بلغوا مئة قتيل.",
    "وأعلن الحداد ثلاثة أيام في البلدة.",
    "ولفت الانتباه إلى أن القوات صدت الهجوم.",
]


@pytest.mark.parametrize("raw", NOBODY)
def test_what_shows_or_is_proclaimed_speaks_not(raw: str) -> None:
    assert voices(raw) == []
