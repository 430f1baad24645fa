"""The keys while a cramp is eased: N leaves the position for another."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from stretchtimer.cli.terminal.keys import Keys
from stretchtimer.session.session import Session

ANOTHER, STOP = "n", "q"  # stopping is how the session of this position ends


class PositionKeys:
    """Hands on the keys of `keys`; `wants_another` tells that N was pressed while it was eased."""

    def __init__(self, keys: Keys, session: Session, *, is_offered: bool) -> None:
        """`is_offered` says whether there is another position; without one, N does what it always does."""
        self._keys, self._session, self._is_offered = keys, session, is_offered
        self.wants_another = False

    @property
    def are_there(self) -> bool:
        """Whether anyone can press a key at all."""
        return self._keys.are_there

    def __enter__(self) -> Self:
        self._keys.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._keys.__exit__(kind, error, trace)

    def pressed(self, timeout_s: float) -> tuple[str, ...]:
        """The keys pressed since the last call; see `Keys`."""
        found = self._keys.pressed(timeout_s)
        if self._is_offered and ANOTHER in found and self._eases:
            self.wants_another = True
            return (STOP,)
        return found

    @property
    def _eases(self) -> bool:
        return not self._session.is_over and self._session.now.segment.min_ms is not None

    def wake(self) -> None:
        """Take the terminal again."""
        self._keys.wake()
