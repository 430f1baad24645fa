"""A session's sound as a file to take along, made by the very renderer that plays it live."""

from __future__ import annotations

import os
import tempfile
import wave
from contextlib import suppress
from pathlib import Path

from stretchtimer.audio.pcm import BYTES, RATE
from stretchtimer.audio.soundtrack import Soundtrack
from stretchtimer.config.translations import _
from stretchtimer.errors import UserError


def write_wav(soundtrack: Soundtrack, path: Path) -> None:
    """Write `soundtrack`, all of it, to `path`. What waits for the person lasts as long as laid out.

    The file appears whole or not at all: what was there before stays until it is. Raises UserError if it cannot be
    written.
    """
    try:
        _write(soundtrack, path)
    except OSError as error:
        why = error.strerror or str(error)
        raise UserError(_("{path} cannot be written: {why}.").format(path=path, why=why)) from error


def _write(soundtrack: Soundtrack, path: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            with wave.open(file, "wb") as samples:
                samples.setnchannels(1)
                samples.setsampwidth(BYTES)
                samples.setframerate(RATE)
                for piece in soundtrack.whole():
                    samples.writeframesraw(piece)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(0o666 & ~_umask())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _umask() -> int:
    """What the person's new files may not be; the system tells it only when it is changed."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
