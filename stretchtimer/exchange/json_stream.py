"""A long list in a JSON file, read object by object: no more of it is in memory than one of them and a piece ahead."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NoReturn, TextIO

LARGEST_OBJECT = 16 * 1024 * 1024  # letters of one object: a session of 40,000 holds
_PIECE = 1024 * 1024
_BLANK = re.compile(r"[ \t\r\n]*")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)  # NaN and Infinity are no JSON


class JsonStream:
    """A reader of a file that stands at its beginning. Every method raises ValueError for what is no JSON."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._decoder = json.JSONDecoder(parse_constant=_refuse)
        self._text, self._at = "", 0
        self._is_over = False

    def take(self, *signs: str) -> None:
        """Goes past these, with any blanks before each. Raises ValueError if something else is there."""
        for sign in signs:
            if not self.sees(sign):
                raise ValueError(f"expected {sign}")
            self._at += len(sign)

    def sees(self, sign: str) -> bool:
        """Whether that comes next, after any blanks."""
        self._skip()
        while len(self._text) - self._at < len(sign) and self._read_on():
            pass
        return self._text.startswith(sign, self._at)

    def is_at_end(self) -> bool:
        """Whether only blanks are left."""
        self._skip()
        return self._at == len(self._text) and self._is_over

    def value(self) -> object:
        """The object, list or text that comes next."""
        while True:
            try:
                found, self._at = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError:
                if len(self._text) - self._at > LARGEST_OBJECT or not self._read_on():
                    raise
            except RecursionError as error:
                raise ValueError("nested too deeply") from error
            else:
                return found

    def items(self) -> Iterator[object]:
        """What is in the list that comes next, one after the other."""
        self.take("[")
        goes_on = not self.sees("]")
        while goes_on:
            self._skip()
            yield self.value()
            if goes_on := self.sees(","):
                self.take(",")
        self.take("]")

    def _skip(self) -> None:
        while True:
            match = _BLANK.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text) or not self._read_on():
                return

    def _read_on(self) -> bool:
        piece = self._file.read(_PIECE)
        self._is_over = not piece
        self._text, self._at = self._text[self._at :] + piece, 0
        return bool(piece)
