"""A time behind "التي" is of what the clause tells (codebook §8 "Dates"); and who "we" are whose men fell."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def incidents(raw: str, published: str = "2021-09-02") -> list:
    claims = read(document("t", raw, published=published)).claims
    return [c for c in claims if c.kind == "incident"]


def days(raw: str) -> list[str]:
    return [str(c.when.start) if c.when and c.when.start else "-" for c in incidents(raw)]


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("وأدى الهجوم الذي وقع يوم الأحد قرب كركوك إلى مقتل جنديين.", "2021-08-29"),
        ("قتل جنديان في الهجوم العنيف الذي شنه مسلحون الأحد على نقطة قرب كركوك.", "2021-08-29"),
        (
            "هاجم مسلحون الفندق الذي يستخدمه موظفون في البلدة التي تبعد 600 كيلومتر عن باماكو أمس.",
            "2021-09-01",
        ),
    ],
)
def test_a_time_behind_a_relative_is_of_its_clause(raw: str, day: str) -> None:
    assert days(raw)[0] == day


def test_those_of_us_are_none_of_whom_we_name() -> None:
    raw = "تعرضت دورياتنا صباح اليوم لكمين غادر من داعش قرب جبلة، ما أدى إلى استشهاد أربعة من عناصرنا."
    (one,) = incidents(raw)
    assert [(p.role, p.actor) for p in one.parties] == [("initiator", "islamic-state")]
    assert [(r.actor, r.min) for r in one.casualties] == [(None, 4)]


def test_the_men_of_those_who_speak() -> None:
    raw = (
        "مصدر أمني بوزارة الداخلية لسانا: تعرضت دورياتنا لكمين غادر من فلول النظام البائد على أوتستراد بيت ياشوط، "
        "ما أدى إلى استشهاد أربعة من عناصرنا وإصابة آخرين."
    )
    claims = read(document("t", raw, published="2025-03-06", publisher="سانا")).claims
    (one,) = (c for c in claims if c.kind == "incident")
    assert [(r.actor, r.min) for r in one.casualties] == [
        ("syrian-interior-ministry", 4),
        ("syrian-interior-ministry", 2),
    ]


def test_within_a_frame_is_no_town() -> None:
    raw = "في إطار الحملة بدأت القوات المسلحة صباح اليوم عملية ضد العناصر الإرهابية بشمال سيناء وقتلت ثلاثة."
    assert all(p.name != "إطار" for c in incidents(raw) for p in c.where)


def test_the_fallen_are_no_captives() -> None:
    claims = read(
        document("t", "إن عدد القتلى المدنيين الذين سقطوا منذ السبت بلغ 174.", published="2023-04-19")
    ).claims
    assert [(c.measure, c.min) for c in claims if c.kind == "tally"] == [("killed", 174)]


def test_a_name_of_god() -> None:
    (one,) = incidents("وقال الدكتور محمد فتح الله إن خمسة قتلوا بقصف على القاهرة.")
    assert [v.name for chain in one.sources for v in chain] == ["محمد فتح الله"]
