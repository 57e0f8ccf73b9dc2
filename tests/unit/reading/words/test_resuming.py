"""What a later sentence takes up of the happening told last."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def actions(text: str) -> list[str]:
    return [claim.action for claim in incidents(text)]


@pytest.mark.parametrize(
    "text",
    [
        # things and men, brought in without the article and taken up with it
        "هاجم مسلحون فندقا في سيفاري أمس.\n\nوقتل المسلحون ستة أشخاص بينهم خمسة جنود.",
        "وقعت قافلة للجيش في كمين نصبه مسلحون قرب داماساك.\n\n"
        "وأطلق المسلحون قذائف على القافلة وفجروا عبوة ناسفة بإحدى الآليات.",
        "تظاهر العشرات في مدينة السويداء.\n\nوردد المحتجون هتافات ضد الحكومة وتظاهروا حتى المساء.",
        # another voice, in other words and with other figures
        "قُتل خمسة بانفجار سيارة مفخخة شرقي الموصل مساء الثلاثاء.\n\n"
        "من جانبها، ذكرت خلية الإعلام الأمني أن عجلة مفخخة انفجرت في حي الزهور بمحافظة نينوى وقتلت ثلاثة.",
        "قتل ستة في غارة إسرائيلية على منزل في النصيرات.\n\n"
        "من جهته، قال الدفاع المدني إنه انتشل سبعة شهداء بعد قصف الاحتلال منزلا في النصيرات.",
        # what was struck explodes, and when a bomb was laid is not when it went off
        "استهدفت مسيرة تركية سيارة على طريق عامودا.\n\nوقال شهود إن السيارة انفجرت واحترقت، وقتل اثنان كانا فيها.",
        "انفجرت عبوة ناسفة صباح اليوم بسيارة في طفس.\n\nويرجح أن العبوة زُرعت في السيارة ليلة أمس.",
        # all its places
        "خرجت مظاهرات في ريف دير الزور اليوم.\n\nوشهدت بلدات الشحيل والبصيرة وذيبان مظاهرات شارك فيها السكان.",
    ],
)
def test_it_goes_on_with_what_was_told(text: str) -> None:
    assert len(actions(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "قتل ستة في غارة إسرائيلية على خان يونس.\n\n"
        "من جهتها، أعلنت كتائب القسام أنها استهدفت دبابة إسرائيلية بقذيفة في رفح.",
        "هاجم مسلحون حاجزا في سرت أمس.\n\nوفي بنغازي، هاجم مسلحون الحاجز الشرقي للمدينة.",
        "استهدفت مسيرة تركية سيارة في عامودا.\n\nوفي القامشلي انفجرت عبوة ناسفة بسيارة عسكرية.",
    ],
)
def test_other_deeds_stay_apart(text: str) -> None:
    assert len(actions(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "اعتدى مستوطنون، اليوم، على قاطفي الزيتون في قرية بورين جنوب نابلس.\n\n"
        "وأفاد ناشط بأن المستوطنين هاجموا المزارعين بالحجارة وأصابوا اثنين منهم.",
        "سقطت قذيفة على منزل في الشيخ زويد وقتلت خمسة.\n\nوأضاف أن ثلاثة من الجيران أصيبوا جراء انفجار القذيفة.",
    ],
)
def test_the_same_deed_with_nobody_and_nowhere_new_is_told_on(text: str) -> None:
    assert len(actions(text)) == 1


def test_an_earlier_deed_that_was_told_the_day_before_has_its_own_toll() -> None:
    text = (
        "هاجم مسلحون من داعش نقاطا للجيش في بادية السخنة، ما أدى إلى مقتل ثمانية عناصر.\n\n"
        "وكان المرصد قد ذكر أمس أن خلايا داعش هاجمت موقعا للجيش قرب تدمر، ما أدى إلى مقتل عنصرين."
    )
    assert len(actions(text)) == 2
