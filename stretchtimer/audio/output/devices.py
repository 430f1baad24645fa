"""Which loudspeakers there are, asked in a process of its own: Qt takes its process down when the sound server goes."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress

from stretchtimer.audio.output.choosing import qt_fault
from stretchtimer.audio.output.desk import LISTING
from stretchtimer.audio.output.link import NO_WINDOW, child_command, child_environment

PATIENCE_S = 6.0


def devices() -> tuple[str, ...]:
    """What the loudspeakers are called, as Qt Multimedia finds them; none where it cannot be asked."""
    if qt_fault():
        return ()
    with suppress(OSError, subprocess.SubprocessError):
        told = subprocess.run(
            child_command(LISTING),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=child_environment(os.environ),
            timeout=PATIENCE_S,
            check=True,
            creationflags=NO_WINDOW,
        )
        names = told.stdout.decode("utf-8", "replace").splitlines()
        return tuple(dict.fromkeys(name for name in names if name))
    return ()
