"""A message bus of a test's own, on which nobody is but whom the test brings."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from PySide6.QtDBus import QDBusConnection

PATIENCE_S = 5.0
NOBODY_IS_STARTED = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def why_no_bus() -> str | None:
    """What keeps a bus from being started here; None if nothing does."""
    return None if shutil.which("dbus-daemon") else "dbus-daemon cannot be found"


class Bus:
    """dbus-daemon with its socket in `folder`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        socket, configuration = folder / "bus", folder / "bus.conf"
        configuration.write_text(NOBODY_IS_STARTED.format(socket=socket), encoding="utf-8")
        self.address = f"unix:path={socket}"
        self._names: list[str] = []
        self._process = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None and self._process.stdout.readline(), "the bus does not start"

    def connect(self, name: str) -> QDBusConnection:
        """Another one on the bus. `name` is known in this process alone."""
        self._names.append(f"{name} of {self.address}")
        return QDBusConnection.connectToBus(self.address, self._names[-1])

    def end(self) -> None:
        """Nobody is on it any more, and it is gone."""
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self._process.terminate()
        self._process.wait(PATIENCE_S)
        assert self._process.stdout is not None
        self._process.stdout.close()
