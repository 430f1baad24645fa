"""The sound server is killed and comes back, again and again in one session: nobody is held up, no hold is missing."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from stretchtimer.audio.options import SoundOptions
from stretchtimer.audio.output.choosing import outputs
from stretchtimer.audio.output.null import NoOutput
from stretchtimer.audio.sounds import load_bank
from stretchtimer.audio.speaker import Speaker
from stretchtimer.audio.voice.choosing import choose_voice, voices
from stretchtimer.config.resources import assets
from stretchtimer.journal.direct import DirectWriter
from stretchtimer.journal.journal import Journal
from stretchtimer.player.clock import system_clock
from stretchtimer.routine.model import Ready, When
from stretchtimer.session.opening import new_session
from stretchtimer.session.session import Session
from tests.audio.conftest import _server  # noqa: F401  # the fixture called server
from tests.audio.sound_server import SoundServer
from tests.fire.amount import amount
from tests.routines import calf_step, routine_of

KILLS = amount(1, 10)
HOLD_MS = 700
ENOUGH = 500  # holds on each side: the session outlasts the test
HEARD_S = 0.6
LOOK_S = 0.03
PATIENCE_S = 30.0
LOST, BACK = "Sound lost", "Sound is back"


def told_until(session: Session, words: str | None, longest_s: float) -> list[str]:
    """Look at the clock as a face does, until a line begins with `words`, or so long; what the person reads."""
    lines: list[str] = []
    end = time.monotonic() + longest_s
    while time.monotonic() < end and not (words and any(line.startswith(words) for line in lines)):
        session.tick()
        lines += session.notices()
        time.sleep(LOOK_S)
    return lines


@pytest.mark.sound
@pytest.mark.slow
def test_a_sound_server_that_goes_and_comes_back_costs_no_hold(server: SoundServer, tmp_path: Path) -> None:
    """Each time it is told that the sound is lost, and that it is back; the session goes on through all of it."""
    output = outputs("simpleaudio")[0]
    if reason := output.why_not():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    speaker = Speaker(
        load_bank(assets() / "sounds" / "clear"),
        choose_voice(voices()),
        (output, NoOutput()),
        SoundOptions(volume=100),
    )
    path = tmp_path / "journal.db"
    writer = DirectWriter(path)
    step = calf_step(hold_ms=HOLD_MS, sets=ENOUGH, switch_ms=0, rest_ms=0, ready=Ready(0))
    session = new_session(
        routine_of(step), When.ANY, 0, source="calves", clock=system_clock, sound=speaker, log=writer
    )
    session.start()
    told: list[str] = []
    for _kill in range(KILLS):
        told += told_until(session, None, HEARD_S)
        server.kill()
        told += told_until(session, LOST, PATIENCE_S)
        server.start()
        told += told_until(session, BACK, PATIENCE_S)
    session.stop()
    speaker.close()
    assert writer.close()
    assert [line[: len(LOST)] == LOST for line in told] == [True, False] * KILLS, told
    with Journal.open(path) as journal:
        (record,) = journal.sessions()
    assert record.pauses == ()
    assert [entry.held_ms for entry in record.entries] == [HOLD_MS] * len(session.held)
    assert len(session.held) >= KILLS
