import csv
import io
from pathlib import Path

from msgspec.structs import replace

from marsad.publish.hxl import TAGS, check_hxl, hxl_csv
from tests.reports import incidents


def _rows() -> list[list[str]]:
    return list(csv.reader(io.StringIO(hxl_csv(incidents()).decode("utf-8-sig"), newline="")))


def test_a_row_of_hashtags_stands_under_the_headers() -> None:
    head, tags, *body = _rows()
    assert head == list(TAGS)
    assert tags == list(TAGS.values())
    assert [row[1] for row in body] == ["b-ambush", "a-shelling"], "what no sum may count is left out"


def test_a_row_tells_people_by_fate_with_bounds() -> None:
    _, tags, ambush, shelling = _rows()
    assert ambush[tags.index("#affected+killed+min")] == "7"
    assert ambush[tags.index("#affected+killed+best")] == "9"
    assert ambush[tags.index("#affected+injured+max")] == ""
    assert ambush[tags.index("#loc+name+ar")] == "التبني"
    assert shelling[tags.index("#loc+name+ar")] == "الزهراء", "the place that has the position"


def test_a_name_that_a_program_would_run_gets_an_apostrophe() -> None:
    unplaced = replace(incidents()[1], where=incidents()[1].where[:1])
    *_, row = csv.reader(io.StringIO(hxl_csv([unplaced]).decode("utf-8-sig"), newline=""))
    assert row[list(TAGS).index("place")] == "'=1+1"


def test_a_good_file_passes_its_check_and_a_bad_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "hxl.csv"
    good = hxl_csv(incidents())
    path.write_bytes(good)
    assert check_hxl(path) == []
    path.write_bytes(good.replace(b"#event+id", b"#Event id").replace(b"#geo+lon", b"#geo+lat"))
    assert check_hxl(path) == ["'#Event id' is no hashtag", "#geo+lat stands twice"]
    path.write_text("a,b\r\n1,2\r\n", "utf-8-sig")
    assert check_hxl(path) == ["no row of hashtags under the headers"]
