"""A Chromium for the tests of the report page; without one they are skipped, and say so."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from marsad.publish.page import BUILT
from marsad.publish.report import write_report
from marsad.settings import Settings
from tests.reports import documents, incidents, readings

sync_api = pytest.importorskip(
    "playwright.sync_api", reason="Playwright is not installed: browser tests not run"
)

FLAGS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
SOFTWARE_GL = [
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
]
NO_GL = ["--disable-gpu", "--disable-3d-apis"]
LOCAL = ("file:", "blob:", "data:")


def chromium() -> str | None:
    """The first Chromium of this machine."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in names if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the small report."""
    if not BUILT.is_file():
        pytest.skip("the report page is not built: browser tests not run")
    folder = tmp_path_factory.mktemp("report")
    write_report(folder, readings(), documents(), incidents(), Settings())
    return folder / "report.html"


@pytest.fixture(scope="session")
def browsers() -> Iterator[Callable[[bool], Any]]:
    """Starts a browser, with software WebGL or with none; one of each at most."""
    path = chromium()
    if path is None:
        pytest.skip("no Chromium found: browser tests not run")
    with sync_api.sync_playwright() as playwright:
        started: dict[bool, Any] = {}

        def start(webgl: bool) -> Any:
            if webgl not in started:
                flags = FLAGS + (SOFTWARE_GL if webgl else NO_GL)
                started[webgl] = playwright.chromium.launch(executable_path=path, args=flags)
            return started[webgl]

        yield start
        for browser in started.values():
            browser.close()


class Visit:
    """A page that was opened, with what it asked of the network and what went wrong in it."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)

    @property
    def outside(self) -> list[str]:
        """Requests that would have left the machine."""
        return [url for url in self.requests if not url.startswith(LOCAL)]


@pytest.fixture
def visit(browsers: Callable[[bool], Any], report: Path) -> Iterator[Callable[..., Visit]]:
    """Opens the page from disk and waits for its map; at the end nothing may have left or gone wrong."""
    visits: list[Visit] = []

    def open_page(at: str = "", *, webgl: bool = False, file: Path | None = None, **context: Any) -> Visit:
        made = Visit(browsers(webgl).new_page(**({"viewport": {"width": 1300, "height": 900}} | context)))
        visits.append(made)
        made.page.goto((file or report).as_uri() + at)
        made.page.wait_for_selector("html[data-map]", state="attached", timeout=60_000)
        return made

    yield open_page
    for made in visits:
        made.page.close()
    assert [made.errors for made in visits if made.errors] == []
