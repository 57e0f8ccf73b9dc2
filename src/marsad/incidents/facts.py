"""What linking looks at in a claim: days, circles on the map, who, how many, which names."""

from __future__ import annotations

from msgspec import Struct

from marsad.incidents.counting import Count
from marsad.incidents.knowledge import rules
from marsad.incidents.wording import NONE
from marsad.model.incident import Member

CIVILIANS = "civilians"
NEVER = 1 << 30  # a day after all others


# Both are read back from a database, by the types of their fields, of which a compiled class has no more than the first
# word; a class with settings of its own stays Python. What works them out is a module of its own, which is compiled.
class Spot(Struct, frozen=True, gc=False):
    """A circle on the earth: degrees, kilometres; `name` folded. One that is not located has only a name.

    `town`: the registry's id where the circle lies in or about one town, and not over a stretch of country; `along`:
    or on a way to it, which is no proof against another town; `land`: the kilometres around within which its name may
    mean the province that is called the same; `site`: one building or ground, and no town; `province`: the id of
    the one in which it lies, where that is known; `whole`: it is that province.
    """

    name: str
    located: bool = False
    lat: float = 0.0
    lon: float = 0.0
    radius: float = 0.0
    town: str = ""
    along: bool = False
    land: float = 0.0
    site: bool = False
    province: str = ""
    whole: bool = False


class Facts(Struct, frozen=True, gc=False):
    """One claim, ready to be compared. `start` and `end` are ordinals, both inclusive, 0 if not known;
    `presumed`: only from the report's date or its story; `since` and `until`: a time too long to be its day, which it
    lies in. Of one without days `weekday` and `yearday` (from 1, 0 unknown) may be told, or `news`: the weekday of the
    report that it leads.

    `counts` holds for each status (least, most), most None if open; `names` are skeletons of names with two or
    more words, `dead` those of the killed, `bynames` of kunyas and of single words; `all_dead`: each of the killed that
    are counted is named; `beside` are the ids of the report's other incident claims; `terms` are packed (`wording`).
    """

    key: Member
    action: str
    assertion: str
    start: int
    end: int
    presumed: bool
    weekday: int | None
    hour: str | None
    spots: tuple[Spot, ...]
    doers: frozenset[str]
    victims: frozenset[str]
    supporters: frozenset[str]
    counts: dict[str, Count]
    names: frozenset[str]
    dead: frozenset[str]
    bynames: frozenset[str]
    means: frozenset[str]
    objects: frozenset[str]
    sums_up: bool
    leads: bool
    speaks: str
    cites: frozenset[str]
    known: frozenset[str]
    beside: tuple[str, ...] = ()
    since: int = 0
    until: int = 0
    all_dead: bool = False
    terms: bytes = NONE
    yearday: int = 0
    news: int | None = None

    @property
    def earliest(self) -> int:
        """The first day on which it can have happened; 0 if that is open, as it is where a report tells no day."""
        return self.start if self.dated else self.since

    @property
    def latest(self) -> int:
        """The last day: nothing is told before it happens."""
        return self.end or self.until or NEVER

    @property
    def placed(self) -> bool:
        """Whether the claim itself tells its town or city."""
        return any(spot.located and spot.radius <= rules()["city_km"] for spot in self.spots)

    @property
    def aside(self) -> bool:
        """Whether it is told in passing and no day with it: it can be of the report's days, or of any before."""
        return self.presumed and not self.leads

    @property
    def dated(self) -> bool:
        """Whether the claim itself tells its day, within a few."""
        return self.start > 0 and not self.presumed
