"""A stranger's file, and the text in it, whatever its encoding."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.exchange.reading.bounded_json import is_json, json_of
from stretchtimer.exchange.reading.limits import MAX_BYTES
from stretchtimer.routine.document import read_content

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLD = "cp1252"  # what is no UTF-8 comes from Windows, or from a program that cut letters down to bytes


@dataclass(frozen=True)
class Source:
    """A file that was read. `content` is never empty and within the limit."""

    path: Path
    content: bytes

    @cached_property
    def text(self) -> str:
        """What is in it, lines ended by LF. Letters that no encoding knows are replaced: better than no file at all."""
        return _decoded(self.content).replace("\r\n", "\n").replace("\r", "\n")

    @cached_property
    def json(self) -> object:
        """What it says if it is JSON, else None; `json_of` tells what is wrong with it."""
        if not is_json(self.text):
            return None
        try:
            return json_of(self.text, self.path)
        except FileProblems:
            return None

    def problem(self, message: str, line: int = 0) -> Problem:
        """Something to tell about it, at a line counted from 1, or 0 for all of it."""
        return Problem(self.path, line, "", message)

    def unusable(self, message: str, line: int = 0) -> FileProblems:
        """The same to be raised: nothing can be made of it."""
        return FileProblems((self.problem(message, line),))


def open_source(path: Path) -> Source:
    """The file at `path`. Raises `FileProblems` if it cannot be read, is empty or is too large."""
    source = Source(path, read_content(path, MAX_BYTES))
    if len(source.content) > MAX_BYTES:
        message = _("the file is larger than {most} MiB, and nothing of that size is read")
        raise source.unusable(message.format(most=MAX_BYTES // 1024 // 1024))
    if not source.content.strip(b"\0 \t\r\n"):
        raise source.unusable(_("the file is empty"))
    return source


def _decoded(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, errors="replace")
    for encoding, zeros in (("utf-16-le", content[1:64:2]), ("utf-16-be", content[:64:2])):
        if len(content) > 3 and not zeros.strip(b"\0") and content[:64].strip(b"\0"):
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # cut off in the middle of a letter
            return content[: error.start].decode("utf-8", errors="replace")
        return content.decode(_OLD, errors="replace")
