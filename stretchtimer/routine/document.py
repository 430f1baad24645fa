"""A file of exercises or routines as TOML data, with the line of every key for those who must mend it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from stretchtimer.config import resources
from stretchtimer.config.language import ENGLISH
from stretchtimer.config.translations import _, language
from stretchtimer.errors import FileProblems, Problem, UserError
from stretchtimer.routine.limits import MAX_FILE_BYTES, MAX_KEY_PARTS, MAX_LINE_LENGTH
from stretchtimer.routine.lines import KeyPath, lines_of, too_deep_key
from stretchtimer.routine.translating import in_language

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_UNQUOTED = re.compile(r"=[ \t]*(?!(?:[-+.0-9]+|true|false)[ \t]*(?:#|$))[^\s\"'\[{]")


@dataclass(frozen=True)
class Document:
    """What a file says. `text` has its lines ended by LF alone."""

    path: Path
    text: str
    data: Mapping[str, object]

    def line_of(self, path: KeyPath) -> int:
        """The line of `path`, or of the nearest thing around it that is written down; 1 at the outermost.

        The text is gone through only when the first line is asked for: files without a problem never pay for it.
        """
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    @cached_property
    def _lines(self) -> dict[KeyPath, int]:
        return lines_of(self.text)


def read_document(path: Path) -> Document:
    """The TOML file at `path`; a byte order mark and Windows line ends are fine.

    Raises `FileProblems` for what cannot be read, is not UTF-8 text, is not TOML, or is beyond the limits.
    """
    return parse_document(path, read_content(path))


def read_text(path: Path) -> str:
    """The text file at `path`, whatever is in it. Raises `FileProblems` for what cannot be read or is no text."""
    return _decoded(path, read_content(path))


def parse_document(path: Path, content: bytes) -> Document:
    """The same of `content`, which is what the file at `path` holds or is to hold."""
    text = _decoded(path, content).replace("\r\n", "\n")
    _refuse_costly(path, text)
    try:
        return Document(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else text.rstrip().count("\n") + 1
        message = _("this is not TOML: {said}").format(said=_PLACE.sub("", str(error)))
        if _UNQUOTED.search(text.split("\n")[line - 1]):
            message += _('; words, and times such as "1:30" or "20 s", stand in quotes')
        raise _problem(path, line, message) from error
    except RecursionError:
        # Its traceback is a thousand frames of the parser: of no use to anyone.
        raise _problem(path, 0, _("lists or tables are nested too deeply, expected a few levels")) from None
    except ValueError as error:  # a number of thousands of digits: Python refuses to read it
        raise _problem(path, 0, _("a number in this file is too long to be read")) from error


def _problem(path: Path, line: int, message: str) -> FileProblems:
    return FileProblems((Problem(path, line, "", message),))


def read_content(path: Path, most: int = MAX_FILE_BYTES) -> bytes:
    """What the file holds, and never more than `most` bytes and one, which tells that there are more.

    A file that comes with the app says its words in the person's language.

    Only a regular file is opened: a pipe or a device could keep us waiting for ever. Raises `FileProblems` for what
    cannot be read.
    """
    try:
        mode = path.stat().st_mode
        if S_ISDIR(mode):
            raise _problem(path, 0, _("found a folder, expected a file"))
        if not S_ISREG(mode):
            raise _problem(path, 0, _("found a pipe or a device, expected a file"))
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        raise _problem(path, 0, _("there is no such file")) from None
    except PermissionError:
        raise _problem(path, 0, _("may not be read: its permissions do not allow it")) from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        said = getattr(error, "strerror", None) or str(error)
        raise _problem(path, 0, _("could not be read: {said}").format(said=said)) from error
    return _told(data) if _is_ours(path) else data


@cache
def _our_folder() -> Path | None:
    """Where the files lie whose words are to be translated; None if none are, or if there are no such files."""
    try:
        return None if language() == ENGLISH else resources.routines()
    except UserError:  # told by whoever wants the folder itself
        return None


def _is_ours(path: Path) -> bool:
    folder = _our_folder()
    return folder is not None and path.is_relative_to(folder)


def _told(data: bytes) -> bytes:
    try:
        return in_language(data.decode(), _).encode()
    except ValueError:  # not as it came with the app: what is wrong is told when it is read
        return data


def _decoded(path: Path, data: bytes) -> str:
    if len(data) > MAX_FILE_BYTES:
        message = _("found more than {most} KiB, expected a smaller file")
        raise _problem(path, 0, message.format(most=MAX_FILE_BYTES // 1024))
    if b"\0" in data:
        raise _problem(path, 0, _("found binary data, expected a text file"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _problem(path, line, _("found text that is not UTF-8, expected UTF-8")) from error
    if not text.strip():
        raise _problem(path, 0, _("the file is empty"))
    return text


def _refuse_costly(path: Path, text: str) -> None:
    """Refuse what would keep the parser busy out of all proportion to the size of the file."""
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_LINE_LENGTH:
            message = _("found a line of {count} characters, expected at most {most}")
            raise _problem(path, number, message.format(count=len(line), most=MAX_LINE_LENGTH))
    deep = too_deep_key(text)
    if deep is not None:
        message = _("found a key of more than {most} parts, expected a few")
        raise _problem(path, deep, message.format(most=MAX_KEY_PARTS))
