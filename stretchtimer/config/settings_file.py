"""The settings as a TOML file that people may edit: read with every fault told, written with their words kept."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import tomlkit

from stretchtimer.config.saving import save_whole
from stretchtimer.config.settings import TABLE, Settings, unknown
from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem

LARGEST_BYTES = 100_000  # a settings file is a few lines; anything larger is something else


def load_settings(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings at `path`, and what is wrong with them. Defaults stand in for what is missing or wrong."""
    try:
        text = _read(path)
        found = tomllib.loads(text)
    except FileProblems as error:
        return Settings(), error.problems
    except tomllib.TOMLDecodeError as error:
        return Settings(), (_syntax_problem(path, error),)
    return _judge(path, text, found)


def save_settings(path: Path, settings: Settings) -> None:
    """Write `settings` into the file at `path`; comments, order and keys we do not know stay as they are.

    Raises UserError if the file cannot be written, FileProblems if what is there is not TOML: it is left as it is.
    """
    text = _read(path)
    try:
        document = tomlkit.parse(text)
    except ValueError as error:
        raise FileProblems((_syntax_problem(path, error),)) from error
    for row in TABLE:
        value = settings.value(row.key)
        there = document.get(row.key)
        if there is None and value == row.default:
            continue
        if type(there) is not type(value) or there != value:
            document[row.key] = value
    save_whole(path, tomlkit.dumps(document).encode())


def _read(path: Path) -> str:
    """The text at `path`, empty if there is no file. Raises FileProblems if it cannot be read as text."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
        if len(content) > LARGEST_BYTES:
            raise FileProblems((Problem(path, 0, "", _("This is too large to be a settings file.")),))
        return content.decode("utf-8")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise FileProblems((Problem(path, 0, "", _("This is not a text file in UTF-8.")),)) from error
    except OSError as error:
        words = _("The file could not be read: {reason}.").format(reason=error.strerror or error)
        raise FileProblems((Problem(path, 0, "", words),)) from error


def _judge(path: Path, text: str, found: dict[str, object]) -> tuple[Settings, tuple[Problem, ...]]:
    settings, problems = Settings(), []
    rows = {row.key: row for row in TABLE}
    for key, value in found.items():
        line = _line_of(text, key)
        if key not in rows:
            problems.append(Problem(path, line, key, unknown(key)))
        elif rows[key].accepts(value):
            settings = settings.with_value(key, value)  # type: ignore[arg-type]  # accepted just above
        else:
            words = _("found {found}, expected {expected}; {default} is used").format(
                found=tomlkit.item(value).as_string(),
                expected=rows[key].expected,
                default=tomlkit.item(rows[key].default).as_string(),
            )
            problems.append(Problem(path, line, key, words))
    return settings, tuple(problems)


def _line_of(text: str, key: str) -> int:
    """The line where `key` is given, as a value or as a table; 0 if it hides in some other spelling."""
    name = re.escape(key)
    given = re.compile(rf"""\s*\[*\s*["']?{name}["']?\s*[=.\]]""")
    return next((number for number, line in enumerate(text.splitlines(), 1) if given.match(line)), 0)


def _syntax_problem(path: Path, error: Exception) -> Problem:
    """What the TOML reader said; its own place in the text becomes the line."""
    message = str(error)
    place = re.search(r" \(?at line (\d+),? col(umn)? \d+\)?", message)
    line = int(place.group(1)) if place else 0
    said = message.replace(place.group(0), "") if place else message
    return Problem(path, line, "", _("This is not TOML: {reason}.").format(reason=said.rstrip(".")))
