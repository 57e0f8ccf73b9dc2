"""Takes the README's pictures from a demo report: `python tools/pictures.py DEMO` (needs Playwright and Chromium)."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
FLAGS = [
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
]


def main(demo: Path) -> None:
    """The page as it opens, and the best attested incident with the words of one figure."""
    rows = [json.loads(line) for line in (demo / "incidents.jsonl").read_text("utf-8").splitlines()]
    deadly = [row for row in rows if (row.get("killed") or {}).get("high")]
    chosen = max(deadly, key=lambda row: (len(row["members"]), row["independent_sources"], row["id"]))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page(viewport={"width": 1440, "height": 1000})
        page.goto((demo / "report.html").resolve().as_uri() + "#lang=en")
        page.wait_for_selector("html[data-map]", state="attached")
        page.wait_for_timeout(1500)
        page.screenshot(path=IMAGES / "report.png")
        page.locator(f'tr[data-incident="{chosen["id"]}"] td.date button').click()
        page.locator(".toll .chip").last.click()
        page.wait_for_timeout(500)
        page.screenshot(path=IMAGES / "report-words.png")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
