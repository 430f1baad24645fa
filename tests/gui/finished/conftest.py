"""The player's stage: the finished page comes at the end of a session on it."""

from __future__ import annotations

from tests.gui.player.conftest import set_up

__all__ = ["set_up"]
