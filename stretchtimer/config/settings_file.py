"""The settings as a TOML file that people may edit: every fault is told, and their own words are kept."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container
from pathlib import Path

from stretchtimer.config.key_choices import double_words, without_double_keys
from stretchtimer.config.key_setting import name_of
from stretchtimer.config.saving import save_whole
from stretchtimer.config.sentences import in_a_row
from stretchtimer.config.setting import Value
from stretchtimer.config.settings import Settings, unknown
from stretchtimer.config.settings_table import TABLE
from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem

LARGEST_BYTES = 100_000  # a settings file is a few lines; anything larger is something else
MOST_ASIDE = 100  # broken files that are kept
LARGEST_SHOWN = 10**18
LONGEST_SHOWN = 60  # letters of a wrong value that are told back


def load_settings(path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings at `path`, and what is wrong with them. Defaults stand in for what is missing or wrong."""
    try:
        text = _read(path)
        found = _parsed(path, text)
    except FileProblems as error:
        return Settings(), error.problems
    return _judge(path, text, found)


def open_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """As `load_settings`, for whoever will write them too: what is no settings file is set aside, and told where."""
    try:
        text = _read(path)
        found = _parsed(path, text)
    except FileProblems as error:
        words = _("The settings could not be read, so the usual ones hold. {problem}").format(problem=error)
        if aside := set_aside(path):
            words = in_a_row((words, _("The file is kept as {name}.").format(name=aside.name)))
        return Settings(), (words,)
    settings, problems = _judge(path, text, found)
    return settings, tuple(map(str, problems))


def save_settings(path: Path, settings: Settings, keys: Container[str] | None = None) -> None:
    """Write `settings` into the file at `path`; comments, order and keys we do not know stay as they are.

    With `keys`, only those: what somebody changed in the file meanwhile stays. Raises UserError if the file cannot be
    written, FileProblems if what is there is not TOML and so is left alone.
    """
    import tomlkit  # for writing only: the first frame does not wait for it
    from tomlkit.exceptions import TOMLKitError

    text = _read(path)
    found = _parsed(path, text)  # its faults are told as loading tells them
    try:
        document = tomlkit.parse(text)
    except (TOMLKitError, RecursionError) as error:  # all that is left: deeper than this reader goes
        raise _too_deep(path) from error
    for row in TABLE:
        if keys is not None and row.key not in keys:
            continue
        value, there = _written(settings.value(row.key)), found.get(row.key)
        # A wrong value stays, to be mended, unless it is this one that was chosen.
        is_left = there is None or (keys is None and not row.accepts(there))
        if is_left and settings.value(row.key) == row.default:
            continue
        if type(there) is not type(value) or there != value:
            document[row.key] = value
    save_whole(path, tomlkit.dumps(document).encode())


def set_aside(path: Path) -> Path | None:
    """Give a settings file that cannot be used another name, so that a new one can be begun; the name it now has.

    None if it cannot be moved either; nothing that was set aside before is lost.
    """
    names = ("settings-broken.toml", *(f"settings-broken-{number}.toml" for number in range(2, MOST_ASIDE)))
    aside = next((path.with_name(name) for name in names if not path.with_name(name).exists()), None)
    if aside is None:
        return None
    try:
        return path.rename(aside)
    except OSError:
        return None


def _written(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def _read(path: Path) -> str:
    """The text at `path`, empty if there is no file. Raises FileProblems if it cannot be read as text."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
        if len(content) > LARGEST_BYTES:
            raise FileProblems((Problem(path, 0, "", _("This is too large to be a settings file.")),))
        return content.decode("utf-8-sig")  # Windows editors put a mark in front
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise FileProblems((Problem(path, 0, "", _("This is not a text file in UTF-8.")),)) from error
    except OSError as error:
        words = _("The file could not be read: {reason}.").format(reason=error.strerror or error)
        raise FileProblems((Problem(path, 0, "", words),)) from error


def _parsed(path: Path, text: str) -> dict[str, object]:
    """What the TOML reader makes of `text`. Raises FileProblems with the place of the fault."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = re.sub(r" \(at [^)]*\)$", "", str(error))
        place = re.search(r"\(at line (\d+)", str(error))
        line = int(place.group(1)) if place else text.rstrip().count("\n") + 1  # the end of the document
        words = _("This is not TOML: {reason}.").format(reason=said)
        raise FileProblems((Problem(path, line, "", words),)) from error
    except RecursionError as error:
        raise _too_deep(path) from error
    except ValueError as error:  # an integer of thousands of digits
        raise FileProblems((Problem(path, 0, "", _("There is a number in it that is too long.")),)) from error


def _too_deep(path: Path) -> FileProblems:
    return FileProblems((Problem(path, 0, "", _("This is nested too deep to be a settings file.")),))


def _judge(path: Path, text: str, found: dict[str, object]) -> tuple[Settings, tuple[Problem, ...]]:
    settings, problems = Settings(), []
    rows = {row.key: row for row in TABLE}
    for key, value in found.items():
        line = _line_of(text, key)
        if key not in rows:
            problems.append(Problem(path, line, key, unknown(key)))
        elif rows[key].accepts(value):
            settings = settings.with_value(key, rows[key].taken(value))
        else:
            words = _("found {found}, expected {expected}; {default} is used").format(
                found=_shown(value),
                expected=rows[key].expected,
                default=_shown(_written(rows[key].default)),
            )
            problems.append(Problem(path, line, key, words))
    settings, doubles = without_double_keys(settings)
    for row, sequence, other in doubles:
        key = name_of(row)
        words = _("{fault} The usual one is used.").format(fault=double_words(sequence, other))
        problems.append(Problem(path, _line_of(text, key), key, words))
    return settings, tuple(problems)


def _line_of(text: str, key: str) -> int:
    """The line where `key` is given, as a value or as a table; 0 if it hides in some other spelling."""
    name = re.escape(key)
    given = re.compile(rf"""\s*\[*\s*["']?{name}["']?\s*[=.\]]""")
    return next((number for number, line in enumerate(text.split("\n"), 1) if given.match(line)), 0)


def _shown(value: object) -> str:
    """A value as the file would have it, cut short if long."""
    if isinstance(value, dict):
        return _("a table")
    if isinstance(value, int) and abs(value) > LARGEST_SHOWN:
        return _("a huge number")  # Python refuses to write out thousands of digits
    import tomlkit

    words = tomlkit.item(value).as_string()
    return words if len(words) <= LONGEST_SHOWN else words[:LONGEST_SHOWN] + "…"
