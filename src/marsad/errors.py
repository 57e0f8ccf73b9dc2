"""Every coded message, Arabic and English, and the exit codes of the commands.

A code is `room.name`; its words stand in `knowledge/messages/<room>.yaml`:

    missing_file:
      exit: 1                          # optional; 1 unless given
      text: {en: "…", ar: "…"}         # may use {file}, {line} and the values given to the error
      next: {en: "…", ar: "…"}         # what the user does about it
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from typing import Any, Literal

Language = Literal["en", "ar"]

OK = 0
FAILURE = 1
USAGE = 2
QUARANTINED = 3  # done, but something was set aside that should have been readable
VERIFICATION_FAILED = 4
INTERRUPTED = 130

# control characters, line separators, and the marks that turn the direction of what follows them
_UNSEEN = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

_HEADS: dict[Language, dict[str, str]] = {
    "en": {"error": "error", "line": "line", "next": "Next"},
    "ar": {"error": "خطأ", "line": "السطر", "next": "الخطوة التالية"},
}


class MarsadError(Exception):
    """Something the user can understand and act on: a code, where it arose, and the values of its message."""

    def __init__(self, code: str, *, file: object = None, line: int | None = None, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.file = None if file is None else str(file)
        self.line = line
        self.values = values

    def __reduce__(self) -> tuple[Any, ...]:
        """Keyword arguments survive the way back from a worker process."""
        return _rebuild, (type(self), self.code, self.file, self.line, self.values)

    def __str__(self) -> str:
        where = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        return f"{where + ': ' if where else ''}{self.code}: {self.text()}"

    @property
    def exit_code(self) -> int:
        return int(_message(self.code).get("exit", FAILURE))

    def text(self, language: Language = "en") -> str:
        """What happened, in one or two sentences."""
        return self._filled("text", language)

    def next_step(self, language: Language = "en") -> str:
        """What to do about it."""
        return self._filled("next", language)

    def as_dict(self, language: Language = "en") -> dict[str, object]:
        """The shape of an error under `--json`."""
        return {
            "code": self.code,
            "file": self.file,
            "line": self.line,
            "message": self.text(language),
            "next": self.next_step(language),
        }

    def render(self, language: Language = "en") -> str:
        """One clear block: the code, the place, what happened, what to do."""
        heads = _HEADS[language]
        where = [self.file] if self.file else []
        if self.line is not None:
            where.append(f"{heads['line']} {self.line}")
        rows = [f"{heads['error']} {self.code}"]
        rows += [f"  {', '.join(where)}"] if where else []
        rows += [f"  {self.text(language)}", f"  {heads['next']}: {self.next_step(language)}"]
        return "\n".join(map(visible, rows))

    def _filled(self, part: str, language: Language) -> str:
        template = _message(self.code).get(part, {}).get(language, self.code)
        return str(template).format_map(_Values(self.values, file=self.file, line=self.line))


class _Values(dict[str, object]):
    """A value that was not given shows as a dash: a message must never fail in its turn."""

    def __missing__(self, key: str) -> str:
        return "—"


def visible(text: str) -> str:
    """The text on one line, what would move, recolour or turn round a terminal's line written as an escape.

    Names of files and values of tables come from anywhere.
    """
    return _UNSEEN.sub(lambda match: repr(match[0])[1:-1], text)


def _rebuild(
    kind: type[MarsadError], code: str, file: str | None, line: int | None, values: dict[str, object]
) -> MarsadError:
    return kind(code, file=file, line=line, **values)


@lru_cache(maxsize=1)
def catalogue() -> dict[str, dict[str, Any]]:
    """All messages by code."""
    import yaml  # here, since most commands never show a message

    messages: dict[str, dict[str, Any]] = {}
    folder = resources.files("marsad") / "knowledge" / "messages"
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        room = file.name.removesuffix(".yaml")
        for name, entry in (yaml.safe_load(file.read_text("utf-8")) or {}).items():
            messages[f"{room}.{name}"] = entry
    return messages


def _message(code: str) -> dict[str, Any]:
    return catalogue().get(code, {})
