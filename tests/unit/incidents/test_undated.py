"""Claims whose day cannot be worked out: joined where only one day can be meant, left alone where several can."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.incidents.merge import merge
from marsad.model.claim import Claim, Reading, When
from tests.tellings import HERE, claim, count, reading


def undated(weekday: str | None = None, **more: object) -> Claim:
    """A claim without a day, perhaps with a day of the week."""
    told = claim(day=None, **more)  # type: ignore[arg-type]
    if weekday is None:
        return told
    return replace(told, when=When(text=f"فجر {weekday}", span=HERE))


def groups(*readings: Reading) -> list[list[str]]:
    return sorted(sorted(m.document for m in one.members) for one in merge(readings))


def without_date(id: str, *claims: Claim) -> Reading:
    return reading(id, *claims, published=None)


def test_the_day_of_the_week_and_the_figures_place_it_in_a_province() -> None:
    dated = reading("a", claim(hurt=(count("killed", 26, actor="syrian-government-forces"),)))  # a Thursday
    loose = without_date("b", undated("الخميس", at="دير الزور", hurt=(count("killed", 26),)))
    assert groups(dated, loose) == [["a", "b"]]


def test_another_day_of_the_week_is_another_happening() -> None:
    dated = reading("a", claim(hurt=(count("killed", 26),)))
    assert groups(dated, without_date("b", undated("الأحد", hurt=(count("killed", 26),)))) == [["a"], ["b"]]


def test_the_only_day_a_town_knows_needs_less() -> None:
    dated = reading("a", claim(at="نوى", action="shelling", by="russia", on=None))  # a Thursday
    loose = without_date("b", undated("الخميس", at="نوى", action="shelling", by="russia", on=None))
    assert groups(dated, loose) == [["a", "b"]]


def test_what_all_happenings_of_a_town_are_alike_in_joins_none() -> None:
    dated = reading("a", claim(at="نوى", action="airstrike", by="russia", on="civilians"))
    loose = without_date("b", undated(at="نوى", action="airstrike", by="russia", on="civilians"))
    again = without_date("c", undated(at="نوى", action="airstrike", by="russia", on="civilians"))
    assert groups(dated, loose, again) == [["a"], ["b"], ["c"]]


def test_two_without_a_day_are_one_by_what_is_their_own() -> None:
    hurt = (count("killed", 17),)
    one = without_date("a", undated(at="نوى", action="airstrike", by="russia", hurt=hurt))
    two = without_date("b", undated(at="نوى", action="airstrike", by="russia", hurt=hurt))
    other = without_date("c", undated(at="نوى", action="airstrike", by="russia", hurt=(count("killed", 4),)))
    assert groups(one, two, other) == [["a", "b"], ["c"]]


def test_day_and_month_speak_for_a_day_and_part_two() -> None:
    dated = reading("a", claim(at="نوى", action="shelling", by="russia", on=None))  # 16 September 2021
    for words, joins in (
        ("16 أيلول", True),
        ("الخميس 16 أيلول/سبتمبر", True),
        ("الأحد 16 أيلول", False),
        ("24 تشرين الثاني", False),
    ):
        told = replace(
            claim(day=None, at="نوى", action="shelling", by="russia", on=None),
            when=When(text=words, span=HERE),
        )
        assert (len(groups(dated, without_date("b", told))) == 1) is joins, words


def test_the_weekday_of_a_report_without_a_date_parts_its_news_from_other_days() -> None:
    hurt = (count("killed", 3),)
    dated = reading("a", claim(at="نوى", action="airstrike", by="russia", hurt=hurt))  # a Thursday
    loose = without_date("b", undated(at="نوى", action="airstrike", by="russia", hurt=hurt))
    for weekday, joins in ((None, True), (3, True), (4, True), (1, False), (6, False)):
        news = replace(loose, document=replace(loose.document, weekday=weekday))
        assert (len(groups(dated, news)) == 1) is joins, weekday


def test_with_a_rival_day_it_stays_alone() -> None:
    one = reading("a", claim(at="نوى", action="shelling", by="russia", on=None))
    two = reading("c", claim(at="نوى", action="shelling", by="russia", on=None, day="2021-12-01"))
    loose = without_date("b", undated(at="نوى", action="shelling", by="russia", on=None))
    assert groups(one, two, loose) == [["a"], ["b"], ["c"]]


def test_figures_far_apart_are_two_happenings_where_no_day_tells() -> None:
    many = reading("a", claim(at="نوى", action="airstrike", by="russia", hurt=(count("killed", 45),)))
    few = without_date("b", undated(at="نوى", action="airstrike", by="russia", hurt=(count("killed", 4),)))
    assert groups(many, few) == [["a"], ["b"]]
    same_day = reading("c", claim(at="نوى", action="airstrike", by="russia", hurt=(count("killed", 20),)))
    assert groups(many, same_day) == [["a", "c"]]


def test_what_is_told_in_passing_weeks_later_is_found_by_its_figure() -> None:
    dated = reading("a", claim(at="نوى", action="airstrike", by="russia", hurt=(count("killed", 32),)))
    news = claim(id="i1", day="2021-12-02", action="ied", by=None, on=None)
    for number, joins in ((32, True), (9, False)):
        hurt = (count("killed", number),)
        aside = claim(id="i2", day=None, at="نوى", action="airstrike", by="russia", hurt=hurt, starts=40)
        later = reading("b", news, aside, published="2021-12-03")
        assert (len(groups(dated, later)) == 2) is joins


def test_no_day_told_in_a_report_of_the_days_after() -> None:
    dated = reading("a", claim(hurt=(count("killed", 7),)))
    same_news = reading("b", undated(hurt=(count("killed", 9),)), published="2021-09-17")
    old_news = reading("c", undated(hurt=(count("killed", 9),)), published="2021-12-17")
    assert groups(dated, same_news, old_news) == [["a", "b"], ["c"]]


ASSAULT = {"at": "نوى", "by": "islamic-state", "on": "civilians", "hurt": (count("killed", 14),)}


def test_a_third_claim_that_knows_the_day_brings_together_what_it_does_not_part() -> None:
    dated = reading("a", claim(action="attack", **ASSAULT))  # type: ignore[arg-type]
    loose = without_date("b", undated(action="execution", **ASSAULT))
    taken = reading("c", claim(action="abduction", **ASSAULT))  # type: ignore[arg-type]
    assert groups(loose, taken) == [["b"], ["c"]]  # no day in common, and another kind of deed
    assert groups(dated, loose, taken) == [["a", "b", "c"]]


def test_what_can_never_be_one_no_third_claim_mends() -> None:
    dated = reading("a", claim(action="attack", **ASSAULT))  # type: ignore[arg-type]
    loose = without_date("b", undated(action="attack", **ASSAULT))
    later = reading("c", claim(action="attack", day="2021-09-30", **ASSAULT), published="2021-10-01")  # type: ignore[arg-type]
    assert ["a", "c"] not in groups(dated, later)
    assert all(not {"a", "c"} <= set(group) for group in groups(dated, loose, later))
