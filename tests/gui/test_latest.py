"""Errands of which only the newest counts."""

from __future__ import annotations

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from stretchtimer.errors import UserError
from stretchtimer.gui.errands import Errands
from stretchtimer.gui.latest import Latest


def test_what_is_out_of_date_is_dropped_and_what_came_in_between_is_never_done(qtbot: QtBot) -> None:
    """One is out; of the next two only the last is sent, and only its result is told."""
    errands, go_on = Errands(), Event()
    done: list[str] = []
    told: list[str] = []
    latest: Latest[str] = Latest(errands, told.append, pytest.fail)

    def work(name: str, *, waits: bool = False) -> str:
        if waits:
            go_on.wait(5)
        done.append(name)
        return name

    latest.ask(lambda: work("first", waits=True))
    latest.ask(lambda: work("second"))
    latest.ask(lambda: work("third"))
    go_on.set()
    qtbot.waitUntil(lambda: told == ["third"])
    assert done == ["first", "third"]
    errands.close()


def test_what_fails_is_told_and_the_next_is_done(qtbot: QtBot) -> None:
    """The disk is back."""
    errands = Errands()
    told: list[object] = []
    latest: Latest[str] = Latest(errands, told.append, told.append)
    fault = UserError("The disk is gone.")

    def fail() -> str:
        raise fault

    latest.ask(fail)
    qtbot.waitUntil(lambda: told == [fault])
    latest.ask(lambda: "here")
    qtbot.waitUntil(lambda: told == [fault, "here"])
    errands.close()
