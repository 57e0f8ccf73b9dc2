"""Names listed behind a pronoun belong to the group that the pronoun stands for."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def people(text: str) -> dict[str, str | None]:
    claims = read(document("page", text)).claims
    return {p.name: p.status for c in claims if c.kind == "incident" for p in c.people or ()}


@pytest.mark.parametrize(
    ("text", "names", "status"),
    [
        (
            "خطف مسلحون مجهولون ثلاثة مدنيين من بلدة صوران بريف حماة، وهم سامر خالد العلي (30 عاماً)، "
            "وعادل محمد شكري (25 عاماً)، وفادي سالم.",
            {"سامر خالد العلي", "عادل محمد شكري", "فادي سالم"},
            "captured",
        ),
        (
            "قُتل جنديان من قوات الحزام الأمني بانفجار عبوة ناسفة في مدينة زنجبار. "
            "وقالت مصادر محلية إن القتيلين هما عبد الله منصور وسالم لطفي.",
            {"عبد الله منصور", "سالم لطفي"},
            "killed",
        ),
        (
            "اعتقلت قوات النظام أربعة شبان في بلدة التل بريف دمشق. والأربعة هم: أحمد حسن العمر، بشار "
            "الزعال الخلف، فرج الأحمد العلي، محمود سعيد.",
            {"أحمد حسن العمر", "بشار الزعال الخلف", "فرج الأحمد العلي", "محمود سعيد"},
            "captured",
        ),
        (
            "قتل أربعة مدنيين في غارات على غزة أمس. وقالت اللجنة إن الشهداء هم الطفل سامر خالد العلي (3 أعوام)"
            " والشابة تحرير سليمان (22 عاماً)، وأحمد أبو جلال (43 عاماً) وزياد أبو جلال (27 عاماً).",
            {"سامر خالد العلي", "تحرير سليمان", "أحمد أبو جلال", "زياد أبو جلال"},
            "killed",
        ),
        (
            "قتل ثلاثة أطفال في انفجار لغم أمس. والأطفال الثلاثة وفق المصادر هم سامر خالد العلي، وعادل خالد العلي،"
            " وفادي خالد العلي.",
            {"سامر خالد العلي", "عادل خالد العلي", "فادي خالد العلي"},
            "killed",
        ),
    ],
)
def test_a_list_of_names(text: str, names: set[str], status: str) -> None:
    assert people(text) == dict.fromkeys(names, status)


def test_a_pronoun_without_names_lists_nobody() -> None:
    assert people("قُتل ثلاثة مدنيين في قصف على إدلب، وهم في طريقهم إلى الحقل.") == {}


EACH_OF = (
    "خطف مسلحون أمس 4 مواطنين من قرية كفرجنة وهم كل من "
    '"سامر علي أحمد، راشد أحمد موشو، جوان محمد علو، كاميران حسن مسلم"، ولم يعرف مصيرهم.'
)
LINES = (
    "مقتل ثلاثة ضباط من الجيش الحر في درعا\n\nقُتل ثلاثة ضباط من الجيش الحر أمس في معارك "
    "مع قوات النظام قرب درعا، وهم:\n"
    "العقيد سامر الحمصي، كان على رأس المجلس العسكري في الريف.\n"
    "العقيد أبو الليث كان على رأس المجلس العسكري في المدينة.\n"
    "المقدم خالد السعدي، كان يدير غرفة العمليات.\n"
    "ويبدو أن المعارك عادت من جديد."
)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (EACH_OF, {"سامر علي أحمد", "راشد أحمد موشو", "جوان محمد علو", "كاميران حسن مسلم"}),
        (LINES, {"سامر الحمصي", "أبو الليث", "خالد السعدي"}),
    ],
)
def test_each_of_a_list_is_named(text: str, people: set[str]) -> None:
    claims = read(document("x", text, published="2021-09-02")).claims
    assert {p.name for c in claims if c.kind == "incident" for p in c.people} == people
