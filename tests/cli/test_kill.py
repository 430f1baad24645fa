"""`run` killed at any moment: what was held is in the journal, which opens clean, and the next run offers the rest."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.timeline.segment import Outcome
from tests.cli.conftest import CALF, environment

KILLS, AT_ONCE = 25, 5
HOLDS = 8
HOLD_MS, GAP_MS, LEAD_IN_MS = 250, 100, 1_000
LATE_MS = 400  # a process on a busy machine may see a hold's end this late, and is killed before it could
LONGEST_S = (LEAD_IN_MS + HOLDS * (HOLD_MS + GAP_MS)) / 1_000
ROUTINE = f"""\
format = 1
name = "Many short holds"
when = "any"

[[step]]
exercise = "calf_pull"
hold = "{HOLD_MS / 1_000} s"
sets = {HOLDS // 2}
sides = "alternate"
rest = "{GAP_MS / 1_000} s"
switch = "{GAP_MS / 1_000} s"
ready = "1 s"
"""


@dataclass(frozen=True)
class Killed:
    """One run that was killed: what it had said by then, and when that was, in milliseconds since 1970."""

    home: Path
    lines: list[str]
    at_ms: float


def make_home(home: Path) -> Path:
    """A person's folder with the one routine."""
    exercises = home / "routines" / "exercises"
    exercises.mkdir(parents=True)
    (exercises / "calf_pull.toml").write_text(CALF)
    (home / "routines" / "many.toml").write_text(ROUTINE)
    (home / "settings.toml").write_text("lead_in = 1\n")
    return home


def run_and_kill(home: Path, after_s: float) -> Killed:
    """Start a session anew, and kill it so long after its first line."""
    command = [sys.executable, "-m", "stretchtimer", "run", "many", "--mute", "--fresh"]
    with subprocess.Popen(
        command,
        env=environment(STRETCHTIMER_HOME=str(home)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        first = process.stdout.readline()
        time.sleep(after_s)
        process.send_signal(signal.SIGKILL)
        at_ms = time.time() * 1_000
        rest = process.stdout.read()
    return Killed(home, [first, *rest.splitlines()], at_ms)


def holds_said(killed: Killed) -> int:
    """How many holds had ended before the last line that the person saw."""
    kinds = [line.split("  ")[1].split(":")[0] for line in killed.lines if "  " in line and "of" in line]
    return sum(kind == "Hold" for kind in kinds[:-1])


def holds_over(killed: Killed, session: SessionRecord) -> int:
    """How many holds were over by the clock, give or take how late a busy machine is."""
    gone_ms = killed.at_ms - session.started_at.timestamp() * 1_000 - LATE_MS
    return sum(gone_ms > LEAD_IN_MS + n * (HOLD_MS + GAP_MS) + HOLD_MS for n in range(HOLDS))


def judge(killed: Killed, session: SessionRecord) -> None:
    """Nothing that was held is missing, and nothing was made up."""
    entries = session.entries
    assert len(entries) >= max(holds_said(killed), holds_over(killed, session))
    assert all(entry.outcome is Outcome.DONE and entry.held_ms == HOLD_MS for entry in entries)
    assert [entry.ordinal for entry in entries] == [1 + 2 * n for n in range(len(entries))]


@pytest.mark.slow
def test_killed_at_25_random_moments_nothing_held_is_missing(tmp_path: Path) -> None:
    """Five at a time, each with a journal of its own in which the killed sessions follow one another."""
    seed = random.SystemRandom().randrange(10**6)
    print(f"moments drawn with seed {seed}")
    chance = random.Random(seed)
    homes = [make_home(tmp_path / f"home_{n}") for n in range(AT_ONCE)]
    moments = [[chance.uniform(0, LONGEST_S * 0.9) for _kill in range(KILLS // AT_ONCE)] for _home in homes]

    def one_after_the_other(home: Path, afters: list[float]) -> list[Killed]:
        return [run_and_kill(home, after_s) for after_s in afters]

    with ThreadPoolExecutor(AT_ONCE) as pool:
        rounds = list(pool.map(one_after_the_other, homes, moments))
    assert sum(len(kills) for kills in rounds) == KILLS
    total = 0
    for home, kills in zip(homes, rounds, strict=True):
        with Journal.open(home / "journal.db") as journal:
            assert journal.notices() == ()
            assert "sound" in journal.check()
            sessions = journal.sessions()[::-1]
            assert [session.outcome for session in sessions[:-1]] == [SessionOutcome.INTERRUPTED] * (
                len(kills) - 1
            )
            assert [session.id for session in journal.unfinished()] == [sessions[-1].id]
        for killed, session in zip(kills, sessions, strict=True):
            judge(killed, session)
            total += len(session.entries)
    assert total > KILLS  # the moments were not all in the lead-in


def test_the_next_run_offers_the_rest_and_resumes_it(tmp_path: Path) -> None:
    """Killed in mid-session: the next run says so; with --resume the session goes on and is done, as one session."""
    home = make_home(tmp_path / "home")
    killed = run_and_kill(home, 2.0)
    held = holds_said(killed)
    assert 0 < held < HOLDS
    command = [sys.executable, "-m", "stretchtimer", "run", "many", "--mute"]
    env = environment(STRETCHTIMER_HOME=str(home))
    with subprocess.Popen(
        command,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as offering:
        assert offering.stderr
        offer, hint = offering.stderr.readline(), offering.stderr.readline()
        offering.kill()
    assert "“Many short holds”" in offer and "interrupted" in offer
    assert "--resume" in hint
    with Journal.open(home / "journal.db") as journal:
        *fresh, first = journal.sessions()
        assert first.outcome is SessionOutcome.INTERRUPTED
        for session in fresh:  # begun anew a moment ago, and killed at once
            journal.close_interrupted(session.id)
    done = subprocess.run(
        [*command, "--resume"], env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    with Journal.open(home / "journal.db") as journal:
        resumed = journal.session(first.id)
    assert resumed is not None and resumed.outcome is SessionOutcome.DONE
    assert [entry.ordinal for entry in resumed.entries] == [1 + 2 * n for n in range(HOLDS)]
