"""simpleaudio at work, in the process that plays: one call a piece, and no Python while it sounds."""

from __future__ import annotations

import threading

import simpleaudio
from simpleaudio._simpleaudio import SimpleaudioError

from stretchtimer.audio.output.desk import LOOK_MS, Desk, Order, Refused
from stretchtimer.audio.pcm import BYTES, RATE

TYPE_CHECKING = False  # as in desk.py
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from stretchtimer.audio.output.output import Playing


def play(pcm: bytes) -> Playing:
    """Start sounding. Raises Refused, in the system's words."""
    try:
        piece: Playing = simpleaudio.play_buffer(pcm, 1, BYTES, RATE)
    except (SimpleaudioError, OSError) as error:
        raise Refused(str(error).rpartition("MSG: ")[2]) from error
    return piece


def serve(orders: Iterable[Order], tell: Callable[[str], None]) -> None:
    """Do what is ordered until there is nothing more."""
    desk = Desk(play, tell)
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(desk, done), daemon=True)
    watcher.start()
    for order in orders:
        desk.obey(order)
    done.set()
    simpleaudio.stop_all()


def _watch(desk: Desk, done: threading.Event) -> None:
    while not done.wait(LOOK_MS / 1_000):
        desk.look()
