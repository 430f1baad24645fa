"""A session that was cut off is found again and offered."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from stretchtimer.cli.resuming import choose, find_rest
from stretchtimer.cli.terminal.keys import NoKeys
from stretchtimer.errors import UserError
from stretchtimer.insight.fit.fitting import fit
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import Entry, SessionOutcome, SessionStart, new_id
from stretchtimer.journal.settling import settle
from stretchtimer.player.clock import system_clock
from stretchtimer.routine.doses import Doses
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import Routine, When
from stretchtimer.session.resuming import Rest
from stretchtimer.session.session import local_time
from stretchtimer.timeline.compiling import compile_routine
from stretchtimer.timeline.segment import Outcome
from tests.cli.stage import HandKeys
from tests.fakes import HandClock
from tests.routines import calf_step, routine_of

ROUTINE = routine_of(calf_step())
NOW = local_time(system_clock())


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty one."""
    with Journal.open(tmp_path / "journal.db") as opened:
        yield opened


def begin(
    journal: Journal, at: datetime = NOW, holds: int = 1, source: str = "test", routine: Routine = ROUTINE
) -> SessionStart:
    """A session of `routine` begun at `at`, with so many of its holds done."""
    start = SessionStart(
        id=new_id(),
        routine_id="test",
        source=source,
        name="Calves",
        moment=When.BEFORE,
        planned_ms=compile_routine(routine).planned_ms,
        started_at=at,
        lead_in_ms=10_000,
        fitted_ms=routine.fitted_ms,
    )
    journal.begin(start)
    for ordinal in (1, 3)[:holds]:
        journal.add(start.id, entry(ordinal, at))
    return start


def entry(ordinal: int, at: datetime) -> Entry:
    """A hold of twenty seconds."""
    return Entry(
        exercise_id="calf",
        name="Calf",
        group="calf",
        side=Side.RIGHT,
        set=1,
        planned_ms=20_000,
        held_ms=20_000,
        outcome=Outcome.DONE,
        ordinal=ordinal,
        ended_at=at,
    )


def interrupted(
    journal: Journal, tmp_path: Path, at: datetime = NOW, holds: int = 1, source: str = "test"
) -> SessionStart:
    """The same, by a process that died."""
    with Journal.open(tmp_path / "journal.db") as other:
        start = begin(other, at, holds, source)
    settle(journal, ())
    return start


def test_the_rest_begins_after_the_last_hold(journal: Journal, tmp_path: Path) -> None:
    """With the switch to the side that is still to do."""
    start = interrupted(journal, tmp_path)
    rest = find_rest(journal, ROUTINE, "test", Doses())
    assert rest is not None
    assert (rest.record.id, rest.from_ordinal) == (start.id, 2)


@pytest.mark.parametrize("holds", [0, 2])
def test_with_nothing_held_or_nothing_left_there_is_no_rest(
    journal: Journal, tmp_path: Path, holds: int
) -> None:
    """Cut off in the lead-in, or after the last hold."""
    interrupted(journal, tmp_path, holds=holds)
    assert find_rest(journal, ROUTINE, "test", Doses()) is None


def test_another_routine_s_rest_is_not_offered(journal: Journal, tmp_path: Path) -> None:
    """Nor that of a routine of which a later session was done."""
    interrupted(journal, tmp_path, source="other")
    assert find_rest(journal, ROUTINE, "test", Doses()) is None
    interrupted(journal, tmp_path, at=NOW - timedelta(hours=1))
    later = begin(journal, holds=2)
    journal.end(later.id, SessionOutcome.DONE, NOW)
    assert find_rest(journal, ROUTINE, "test", Doses()) is None


def test_a_start_that_came_to_nothing_does_not_hide_it(journal: Journal, tmp_path: Path) -> None:
    """Begun anew and cut off at once: the earlier session can still be gone on with."""
    start = interrupted(journal, tmp_path, at=NOW - timedelta(minutes=5))
    interrupted(journal, tmp_path, holds=0)
    rest = find_rest(journal, ROUTINE, "test", Doses())
    assert rest is not None and rest.record.id == start.id


def test_a_session_that_was_fitted_goes_on_as_it_was_fitted(journal: Journal, tmp_path: Path) -> None:
    """Whatever length is asked for this time; not if the holds have got a longer floor since."""
    long = routine_of(calf_step(60_000), calf_step(60_000))
    shorter = fit(long, 180_000, 10_000, Doses()).routine
    with Journal.open(tmp_path / "journal.db") as other:
        begin(other, routine=shorter)
    settle(journal, ())
    rest = find_rest(journal, long, "test", Doses())
    assert rest is not None and rest.from_ordinal == 2
    assert rest.routine == shorter != long
    assert find_rest(journal, long, "test", Doses(least_hold_ms=60_000)) is None


@dataclass
class Asked:
    """Answers that are typed in one after the other; none left means the end of the input."""

    answers: list[str]
    questions: int = 0

    def __call__(self, _prompt: str) -> str:
        self.questions += 1
        if not self.answers:
            raise EOFError
        return self.answers.pop(0)


@pytest.fixture
def rest(journal: Journal, tmp_path: Path) -> Rest:
    """A session of a moment ago."""
    interrupted(journal, tmp_path)
    found = find_rest(journal, ROUTINE, "test", Doses())
    assert found is not None
    return found


KEYS = HandKeys(HandClock())


@pytest.mark.parametrize(
    ("answers", "goes_on"),
    [([""], True), (["y"], True), (["Yes"], True), (["n"], False), (["what", "no"], False)],
)
def test_at_a_terminal_the_person_is_asked(
    rest: Rest,
    monkeypatch: pytest.MonkeyPatch,
    answers: list[str],
    goes_on: bool,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Enter means yes; what is neither yes nor no is asked again."""
    asked = Asked(list(answers))
    monkeypatch.setattr(builtins, "input", asked)
    assert choose(rest, KEYS, NOW, resume=False, fresh=False) == (rest if goes_on else None)
    assert asked.questions == len(answers)
    assert "0:20 of it were held" in capsys.readouterr().err


def test_no_answer_at_all_leaves(rest: Rest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-D is no yes and no no."""
    monkeypatch.setattr(builtins, "input", Asked([]))
    with pytest.raises(KeyboardInterrupt):
        choose(rest, KEYS, NOW, resume=False, fresh=False)


def test_flags_are_not_asked_about(rest: Rest, capsys: pytest.CaptureFixture[str]) -> None:
    """--resume goes on, --fresh begins anew, without a word."""
    assert choose(rest, KEYS, NOW, resume=True, fresh=False) == rest
    assert choose(rest, KEYS, NOW, resume=False, fresh=True) is None
    assert choose(None, KEYS, NOW, resume=False, fresh=False) is None
    assert capsys.readouterr().err == ""
    with pytest.raises(UserError, match="no interrupted session"):
        choose(None, KEYS, NOW, resume=True, fresh=False)


def test_without_keys_it_is_begun_anew_and_said(rest: Rest, capsys: pytest.CaptureFixture[str]) -> None:
    """A script is not kept waiting; the way to go on is named."""
    assert choose(rest, NoKeys(), NOW, resume=False, fresh=False) is None
    assert "--resume" in capsys.readouterr().err


def test_yesterday_s_is_not_offered_but_can_be_asked_for(
    rest: Rest, capsys: pytest.CaptureFixture[str]
) -> None:
    """Cold muscles begin from the start, unless the person says otherwise."""
    old = replace(rest, record=replace(rest.record, ended_at=NOW - timedelta(hours=13)))
    assert choose(old, KEYS, NOW, resume=False, fresh=False) is None
    assert capsys.readouterr().err == ""
    assert choose(old, KEYS, NOW, resume=True, fresh=False) == old
