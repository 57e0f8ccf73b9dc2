"""What is done where men have come to search is one raid."""

from __future__ import annotations

import pytest

from tests.happened import incidents


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (
            "توغلت قوة إسرائيلية فجر اليوم في قرية كودنة بريف القنيطرة.\n\n"
            "وفتش الجنود عددا من المنازل ونصبوا حاجزا، واعتقلوا شابين قبل أن ينسحبوا.",
            "arrest",
        ),
        (
            "اقتحمت قوات الاحتلال فجر اليوم بلدة يعبد وداهمت منازل فيها.\n\n"
            "وقالت مصادر إن القوات اعتقلت أربعة شبان.\n\n"
            "وأضافت أن الجنود نصبوا حاجزا على مدخل البلدة وفتشوا المركبات.",
            "arrest",
        ),
        (
            "نفذ الجيش اللبناني مداهمات في بلدة عرسال وأوقف خمسة مطلوبين.\n\nوضبطت الوحدات أسلحة وذخائر.",
            "arrest",
        ),
        (
            "حاصرت قسد بلدة ذيبان وقطعت الطرق إليها وداهمت منازل فيها.\n\nواعتقلت شابين من البلدة.",
            "arrest",
        ),
    ],
)
def test_a_raid_is_one_happening(text: str, action: str) -> None:
    assert [claim.action for claim in incidents(text)] == [action]


def test_who_was_sent_to_a_place_searches_there() -> None:
    text = "دفع الجيش الإسرائيلي بأربع آليات إلى قرية الرفيد، حيث فتشت عددا من المنازل وأقامت حاجزا."
    assert len(incidents(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "توغلت دورية إسرائيلية في قرية عابدين وفتشت منازل.\n\nكما دخلت قوة أخرى إلى قرية معرية واعتقلت شابا.",
        "اعتقلت قوات النظام شابين في بلدة الكسوة.\n\nوداهمت دورية منازل في مدينة قدسيا واعتقلت أربعة.",
        "اقتحمت قوات الاحتلال مخيم بلاطة واعتقلت شابا.\n\nواندلعت مواجهات أصيب خلالها ستة شبان بالرصاص.",
        "أرسل الجيش تعزيزات عسكرية إلى مدينة نوى.\n\nواعتقل فرع الأمن العسكري ثلاثة شبان في المدينة.",
        pytest.param(
            "داهمت قوات الأمن منازل في بلدة القاعدة.\n\nوفي وادي الكبش اعتقلت قوات الأمن سبعة أشخاص.",
            marks=pytest.mark.xfail(
                strict=False,
                reason="a valley that no table has: the weights of joining find one raid likelier",
            ),
        ),
    ],
)
def test_other_men_another_place_or_a_toll_make_another(text: str) -> None:
    assert len(incidents(text)) == 2


def test_parts_of_a_town_are_taken_with_it() -> None:
    text = (
        "سيطرت قوات المجلس الانتقالي الجنوبي أمس على مدينة سيئون.\n\n"
        "وقالت مصادر إن قوات المجلس الانتقالي الجنوبي دخلت القصر الجمهوري في سيئون وسيطرت عليه."
    )
    assert [claim.action for claim in incidents(text)] == ["capture_territory"]


def test_what_is_burnt_in_a_raid_belongs_to_it() -> None:
    text = "اعتقلت قوات النظام شقيقين في بلدة كفرشمس وأحرقت منزل عائلتهما."
    assert [claim.action for claim in incidents(text)] == ["arrest"]


@pytest.mark.parametrize(
    "text",
    [
        "اقتحمت قوات إسرائيلية مدينة نابلس فجر اليوم، ونشرت قناصة على أسطح المباني، وأصابت شابا بالرصاص.",
        "اقتحمت القوات مدينة طوباس واعتلى القناصة أسطح المنازل واعتقلت أربعة.",
        "اقتحم مستوطنون قرية المغير شرق رام الله وحطموا مركبات وخلعوا أشجارا.",
        "توغلت قوة إسرائيلية في قرية جباتا بريف القنيطرة، وجرفت أراضي زراعية، ونصبت حاجزا عند مدخلها.",
    ],
)
def test_whom_and_what_the_raiders_bring_and_break_is_of_the_raid(text: str) -> None:
    assert len(incidents(text)) == 1


def test_other_forces_sent_elsewhere_are_no_part_of_the_raid() -> None:
    text = "داهمت قوات الأمن بلدة الحراك وفتشت منازل، ودفع الحرس الثوري بتعزيزات إلى مدينة إزرع."
    assert [claim.action for claim in incidents(text)] == ["arrest", "deployment"]
