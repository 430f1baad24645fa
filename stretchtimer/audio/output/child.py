"""The other end of an output: a process of its own, which plays what comes in and says when it is over.

simpleaudio opens the device with Python's lock held, so that while a sound server hangs or a loudspeaker wakes up
nothing else in its process moves; Qt brings its process down when the sound server goes. Here, that is nobody's window.
"""

from __future__ import annotations

import signal
import sys

from stretchtimer.audio.output.desk import LISTING, orders


def main(kind: str, device: str = "") -> None:
    """Serve as `kind` of output, "simpleaudio" or "qt", until the app closes the pipe; or list the "devices".

    `device` is what Qt calls a loudspeaker; empty, it is the system's.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the app
    if kind == LISTING:
        from stretchtimer.audio.output import qt

        for name in qt.device_names():
            tell(name)
        return
    incoming = orders(sys.stdin.buffer)
    if kind == "qt":
        from stretchtimer.audio.output import qt

        qt.serve(incoming, tell, device)
    else:
        from stretchtimer.audio.output import simpleaudio_player

        simpleaudio_player.serve(incoming, tell)


def tell(line: str) -> None:
    """Say one line to the app."""
    sys.stdout.write(line.replace("\n", " ") + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
