"""Qt Multimedia at work, in the process that plays: the device pulls samples from a buffer, with no Python between."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from functools import partial
from time import monotonic

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from stretchtimer.audio.output.desk import LOOK_MS, Desk, Order, Refused
from stretchtimer.audio.pcm import BYTES, RATE
from stretchtimer.config.translations import _

STUCK_S = 1.0  # a device that has taken nothing for so long has gone without saying so


def device_names() -> tuple[str, ...]:
    """What the loudspeakers are called."""
    _app = QCoreApplication([])
    return tuple(device.description() for device in QMediaDevices.audioOutputs())


def serve(orders: Iterable[Order], tell: Callable[[str], None], device: str = "") -> None:
    """Do what is ordered until there is nothing more, on the loudspeaker called `device` or the system's."""
    app = QCoreApplication([])
    desk = Desk(partial(QtPiece, device=device), tell)
    inbox = _Inbox()
    inbox.ordered.connect(desk.obey, Qt.ConnectionType.QueuedConnection)
    inbox.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    reader = threading.Thread(target=inbox.read, args=(orders,), daemon=True)
    reader.start()
    looking = QTimer()
    looking.timeout.connect(desk.look)
    looking.start(LOOK_MS)
    app.exec()


class _Inbox(QObject):
    """Brings orders from the thread that reads them to the one that plays."""

    ordered = Signal(object)
    closed = Signal()

    def read(self, orders: Iterable[Order]) -> None:
        for order in orders:
            self.ordered.emit(order)
        self.closed.emit()


class QtPiece:
    """One piece of sound on its way. Raises Refused if there is no device, or if it does not take it."""

    def __init__(self, pcm: bytes, device: str = "") -> None:
        on = _device(device)
        self._samples = QByteArray(pcm)  # Qt's buffer points into it
        self._buffer = QBuffer(self._samples)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(on, _format())
        self._sink.start(self._buffer)
        if self._sink.state() == QtAudio.State.StoppedState:
            raise Refused(str(self._sink.error().name))
        self._over_at = monotonic() + len(pcm) / BYTES / RATE
        self._taken = 0
        self._taken_at = monotonic()

    def is_playing(self) -> bool:
        """Whether there is something left to be heard, and the device goes on taking it."""
        now = monotonic()
        if self._sink.state() == QtAudio.State.StoppedState:
            return False
        if self._sink.state() == QtAudio.State.IdleState:  # all is handed over, and rings out in the device
            return now < self._over_at
        if (taken := self._sink.processedUSecs()) != self._taken:
            self._taken, self._taken_at = taken, now
        return now - self._taken_at < STUCK_S

    def stop(self) -> None:
        """Be silent at once."""
        self._sink.reset()


def _device(name: str) -> QAudioDevice:
    """The loudspeaker of that name; without a name, the system's. Raises Refused if there is none."""
    if not name:
        usual = QMediaDevices.defaultAudioOutput()
        if usual.isNull():
            raise Refused(_("no sound device"))
        return usual
    for device in QMediaDevices.audioOutputs():
        if device.description() == name:
            return device
    raise Refused(_("the loudspeaker “{name}” is not there").format(name=name))


def _format() -> QAudioFormat:
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form
