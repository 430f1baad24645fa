"""Orders for the process that plays, and the desk there that takes them.

In: a letter and a number, little-endian; b"P" and that many bytes to play, b"S" and the piece to stop. Out: lines,
`playing N` or `failed WHY` for each b"P", and `over N` when a piece has ended.
"""

from __future__ import annotations

import struct
import threading
from collections import namedtuple

TYPE_CHECKING = False  # as of typing, which would make the process a third larger, as dataclasses would
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from stretchtimer.audio.output.output import Playing

HEADER = struct.Struct("<cI")
PLAY, STOP = b"P", b"S"
LISTING = "devices"  # what the process is asked for when it is to name the loudspeakers instead
LOOK_MS = 50  # how often it is looked whether a piece is over


class Refused(Exception):
    """The device does not play a piece. Its text says why, in a few words."""


class Order(namedtuple("Order", ("pcm", "piece"), defaults=(b"", 0))):
    """One thing to do: play `pcm`, which are bytes, or, where there are none, stop `piece`."""

    __slots__ = ()

    def packed(self) -> bytes:
        """As it travels."""
        return HEADER.pack(PLAY, len(self.pcm)) + self.pcm if self.pcm else HEADER.pack(STOP, self.piece)


def orders(stream: BinaryIO) -> Iterator[Order]:
    """The orders that come in, until there are no more."""
    while len(header := stream.read(HEADER.size)) == HEADER.size:
        letter, number = HEADER.unpack(header)
        yield Order(pcm=stream.read(number)) if letter == PLAY else Order(piece=number)


class Desk:
    """Does what is ordered with `play`, and tells of it."""

    def __init__(self, play: Callable[[bytes], Playing], tell: Callable[[str], None]) -> None:
        self._play = play
        self._tell = tell
        self._pieces: dict[int, Playing] = {}
        self._count = 0
        self._lock = threading.Lock()

    def obey(self, order: Order) -> None:
        """Play or stop."""
        if not order.pcm:
            with self._lock:
                piece = self._pieces.get(order.piece)
            if piece:
                piece.stop()
            return
        try:
            piece = self._play(order.pcm)
        except Refused as refused:
            self._tell(f"failed {refused}")
            return
        with self._lock:
            self._count += 1
            self._pieces[self._count] = piece
            self._tell(f"playing {self._count}")

    def look(self) -> None:
        """Tell of what is over."""
        with self._lock:
            for number in [number for number, piece in self._pieces.items() if not piece.is_playing()]:
                del self._pieces[number]
                self._tell(f"over {number}")
