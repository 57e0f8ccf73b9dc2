import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from marsad.errors import MarsadError
from marsad.publish import page
from marsad.publish.page import embeddable, report_page, tile_origin
from marsad.settings import Settings
from tests.reports import documents, incidents, readings

built = pytest.mark.skipif(
    not (page.resources.files("marsad") / "built" / "web" / "report.html").is_file(),
    reason="the page is not built",
)


def _page(settings: Settings | None = None) -> str:
    return report_page(readings(), documents(), incidents(), settings or Settings()).decode("utf-8")


def _data(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, flags=re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


@built
def test_the_page_carries_the_data_and_no_placeholder() -> None:
    html = _page()
    data = _data(html)
    assert [incident["id"] for incident in data["incidents"]] == ["c-wave", "b-ambush", "a-shelling"]
    assert [incident["counts"] for incident in data["incidents"]] == [False, True, True]
    assert [text["text"] for text in data["documents"]] == [document.text for document in documents()]
    assert data["actors"]["islamic-state"]["ar"] == "تنظيم الدولة الإسلامية"
    assert not re.search(r"__[A-Z_]+__", html)
    assert html.count("Internal, not for publication") >= 3


@built
def test_text_of_a_report_never_becomes_markup() -> None:
    html = _page()
    assert 'document.title="gone"</script>' not in html
    assert "<img src=x" not in html
    assert _data(html)["documents"][2]["text"] == documents()[2].text


@built
def test_the_policy_lets_nothing_out_and_only_the_pages_own_script_run() -> None:
    html = _page()
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    script = re.search(r"<script>(.*?)</script>", html, flags=re.DOTALL)
    assert policy
    assert script
    rules = dict(rule.strip().split(" ", 1) for rule in policy[1].split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["connect-src"] == "blob:"
    assert rules["img-src"] == "data: blob:"
    digest = base64.b64encode(hashlib.sha256(script[1].encode("utf-8")).digest()).decode()
    assert rules["script-src"] == f"'sha256-{digest}' blob:"


@built
def test_a_tile_url_opens_its_own_host_and_no_other() -> None:
    html = _page(Settings(tile_url="https://tiles.example.org/{z}/{x}/{y}.png"))
    assert "connect-src blob: https://tiles.example.org;" in html
    assert _data(html)["tiles"] == "https://tiles.example.org/{z}/{x}/{y}.png"


@built
def test_the_same_input_in_any_order_gives_the_same_bytes() -> None:
    again = report_page(readings()[::-1], documents()[::-1], incidents()[::-1], Settings())
    assert again.decode("utf-8") == _page()


@built
def test_texts_beyond_the_limit_are_left_out_and_the_page_still_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "MAX_TEXT_BYTES", len(documents()[0].text.encode()))
    assert [text["text"] is None for text in _data(_page())["documents"]] == [False, True, True]


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("", ""),
        ("https://tiles.example.org/{z}/{x}/{y}.png", "https://tiles.example.org"),
        ("http://127.0.0.1:8080/{z}/{x}/{y}", "http://127.0.0.1:8080"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://a.org;script-src *", ""),
        ("https://a.org\"><script>", ""),
        ("https://*/{z}", ""),
    ],
)  # fmt: skip
def test_only_a_plain_web_host_enters_the_policy(url: str, origin: str) -> None:
    assert tile_origin(url) == origin


def test_embedded_data_can_neither_end_the_script_nor_be_changed() -> None:
    text = "</script><!-- & \u2028 \u2029 📰 \ud800 نص"
    embedded = embeddable({"a": (text,)}).decode("utf-8")
    assert not set("<>&\u2028\u2029") & set(embedded)
    assert json.loads(embedded)["a"] == [text.replace("\ud800", "\ufffd")]


def test_a_page_that_was_not_built_is_a_clear_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(page, "BUILT", tmp_path / "report.html")
    with pytest.raises(MarsadError) as raised:
        report_page([], [], [], Settings())
    assert raised.value.code == "publish.page_not_built"
    assert "make built" in raised.value.next_step()
