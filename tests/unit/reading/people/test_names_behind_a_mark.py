"""Names behind a comma, a semicolon or in brackets are of the people counted before, where they are as many."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def people(text: str) -> dict[str, str | None]:
    claims = read(document("page", text, published="2024-05-07")).claims
    return {p.name: p.status for c in claims if c.kind == "incident" for p in c.people or ()}


@pytest.mark.parametrize(
    ("text", "names", "status"),
    [
        (
            "قصف الطيران مقرا للشرطة في سرت ما أسفر عن مقتل عنصرين من رجال الأمن؛ الشرطي مهند راشد، والرقيب وسام سالم.",
            {"مهند راشد", "وسام سالم"},
            "killed",
        ),
        (
            "اعتقلت قوات الاحتلال ثلاثة شبان من بلدة بيت أمر (محمد عوض، وليد العلامي، ومهند صبارنة).",
            {"محمد عوض", "وليد العلامي", "مهند صبارنة"},
            "captured",
        ),
        (
            "أطلقت الفصائل في إعزاز سراح أربعة عناصر من قوات النظام كانوا أسرى لديها وهم: حسين فرج العلي، محمد فرج "
            "العلي، أنس نصير، ومحمد خليل.",
            {"حسين فرج العلي", "محمد فرج العلي", "أنس نصير", "محمد خليل"},
            "released",
        ),
        (
            "اعتقلت قوات سوريا الديمقراطية ثلاثة شبان في قرية الجرذي. ونشرت الشبكة أسماء المعتقلين، وهم “نواف السلامة، "
            "بشار الزعل، عبد الملك الخلف”.",
            {"نواف السلامة", "بشار الزعل", "عبد الملك الخلف"},
            "captured",
        ),
        (
            "انفجرت عبوة ناسفة بسيارة في مدينة عفرين ما أسفر عن مقتل كل من “سروت عبدي، وعكيد زكي، وشيار غالب”.",
            {"سروت عبدي", "عكيد زكي", "شيار غالب"},
            "killed",
        ),
    ],
)
def test_as_many_names_as_people(text: str, names: set[str], status: str) -> None:
    assert people(text) == dict.fromkeys(names, status)


@pytest.mark.parametrize(
    "text",
    [
        "أصيب ثلاثة مدنيين، وقال سالم العلي إن القصف طال سوق مدينة أريحا.",
    ],
)
def test_fewer_or_other_names_are_not_theirs(text: str) -> None:
    assert "killed" not in people(text).values()


def test_the_only_deed_of_a_report_is_told_where_its_victim_and_place_are_named() -> None:
    (claim,) = read(document("page", "قال ناشطون إن العميد نديم كنعان حداد قُتل في بادية دير الزور.")).claims
    assert [(p.name, p.status) for p in claim.people] == [("نديم كنعان حداد", "killed")]
    assert [place.name for place in claim.where] == ["بادية دير الزور"]
