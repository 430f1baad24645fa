"""JSON from strangers: never deeper than the limit, never a number that cannot be used, faults by line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NoReturn

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.exchange.reading.limits import MAX_DEPTH

_TEXT_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?+|[\[\]{}]', re.DOTALL)


def is_json(text: str) -> bool:
    """Whether `text` begins as JSON does: only objects and lists are of any use here."""
    return text.lstrip()[:1] in ("{", "[")


def json_of(text: str, path: Path) -> object:
    """What `text`, of the file at `path`, says. Raises `FileProblems` if it is not JSON or is nested too deeply."""
    _refuse_deep(text, path)
    try:
        return json.loads(text.lstrip(), parse_constant=_refuse, strict=False)
    except json.JSONDecodeError as error:
        skipped = text[: len(text) - len(text.lstrip())].count("\n")
        if error.pos >= len(text.strip()) or error.msg.startswith("Unterminated"):
            raise _problem(path, error.lineno + skipped, _("the file is cut off before its end")) from error
        raise _problem(
            path, error.lineno + skipped, _("this is not JSON: {said}").format(said=error.msg)
        ) from error
    except ValueError as error:  # NaN, or a number of thousands of digits
        raise _problem(path, 0, _("there is a number in this file that nothing can be made of")) from error


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _refuse_deep(text: str, path: Path) -> None:
    depth = 0
    for found in _TEXT_OR_BRACKET.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth > MAX_DEPTH:
            line = text.count("\n", 0, found.start()) + 1
            message = _("lists in lists go deeper than {most}, which no file that is read here does")
            raise _problem(path, line, message.format(most=MAX_DEPTH))


def _problem(path: Path, line: int, message: str) -> FileProblems:
    return FileProblems((Problem(path, line, "", message),))
