"""`cramp`: relief at once, the cramp in the journal, and a word on when to get help."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from stretchtimer.journal.diary import Spasm
from stretchtimer.journal.journal import Journal
from stretchtimer.journal.records import SessionOutcome, SessionRecord
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.model import When
from tests.cli.conftest import Call
from tests.cli.terminal import Terminal

SHORT = """\
format = 1
name = "Calf cramp"
about = "Straighten the knee."

[[step]]
exercise = "calf_towel_seated"
duration = "0.4 s - 0.8 s"
sets = 1
ready = 0

[[step]]
exercise = "rub_calf"
duration = "0.3 s"
ready = 0
"""
LONG = SHORT.replace("0.8 s", "10 min")
DAY = timedelta(days=1)


@pytest.fixture
def relief(home: Path) -> Path:
    """The person's own relief for the calf: over in about a second, and open-ended if asked for."""
    folder = home / "routines" / "relief"
    (folder / "exercises").mkdir(parents=True)
    built_in = Path(__file__).parents[2] / "routines" / "relief" / "exercises" / "rub_calf.toml"
    (folder / "exercises" / "rub_calf.toml").write_bytes(built_in.read_bytes())
    (folder / "calf.toml").write_text(SHORT)
    return folder


def found(home: Path) -> tuple[list[Spasm], list[SessionRecord]]:
    """The cramps and the sessions in the journal."""
    with Journal.open(home / "journal.db") as journal:
        assert journal.notices() == ()
        return journal.spasms(datetime.now(UTC) - 30 * DAY), journal.sessions()


@contextmanager
def at_the_question(*words: str) -> Iterator[tuple[Terminal, int]]:
    """A terminal in which the relief is over and the strength is asked for, and the place behind that question."""
    with Terminal("cramp", *words, "--mute") as terminal:
        yield terminal, terminal.wait_for("How strong was it, 0 to 10?")


def test_without_keys_it_goes_by_itself_and_is_kept(process: Call, home: Path, relief: Path) -> None:
    """Told in lines; the cramp is there with its session, on the side that was asked for, without a strength."""
    answer = process("cramp", "calf", "--side", "left", "--mute")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(
        "Calf cramp\nStraighten the knee.\nPress Enter when it has eased.\nNot easing after"
    )
    assert "0:00  Hold: seated towel calf stretch, left side" in answer.out
    assert "Rub the calf, left side: 0:00 of 0:00\nThe cramp is in the journal.\n" in answer.out
    ((spasm,), (session,)) = found(home)
    assert (spasm.group, spasm.side, spasm.strength, spasm.session_id) == (
        "calf",
        Side.LEFT,
        None,
        session.id,
    )
    assert (session.routine_id, session.moment, session.outcome) == (
        "relief_calf",
        When.ANY,
        SessionOutcome.DONE,
    )
    assert abs(spasm.at - session.started_at) < timedelta(seconds=5)


def test_it_says_what_may_do_good_and_when_to_get_help(process: Call, relief: Path) -> None:
    """The most urgent first; nothing says what anybody has."""
    lines = process("cramp", "calf", "--side", "left", "--mute").out.splitlines()
    signs = lines[lines.index("When to get help:") :]
    assert signs[1].strip() == "Call emergency help now" and "Chest pressure" in signs[2]
    assert "  Get medical advice today" in signs and "  Book a doctor" in signs
    assert any("as your provider recommends" in line for line in lines)
    assert not any("cramps in a week" in line for line in lines)


def test_without_keys_and_side_the_right_one_is_taken_and_that_is_said(
    cli: Call, home: Path, relief: Path
) -> None:
    """Nobody could answer; nobody has to wait."""
    answer = cli("cramp", "calf", "--mute")
    assert answer.code == 0
    assert "--side left is the other" in answer.err
    assert found(home)[0][0].side is Side.RIGHT


def test_frequent_cramps_are_for_a_doctor(process: Call, home: Path, relief: Path) -> None:
    """The third in a week says so, calmly, before everything else that is said."""
    with Journal.open(home / "journal.db") as journal:
        for days in (2, 5):
            journal.add_spasm(Spasm(at=datetime.now(UTC) - days * DAY, group="feet", side=Side.RIGHT))
    answer = process("cramp", "calf", "--side", "left", "--mute")
    assert "Book a doctor. There may be a reason that can be treated." in answer.out
    assert answer.out.index("3 cramps in a week.") < answer.out.index("When to get help:")


@pytest.mark.parametrize(
    ("muscle", "hint"), [("calve", 'did you mean "calf"?'), ("x", "calf, quad, hamstring, foot")]
)
def test_an_unknown_muscle_is_told_in_a_line(cli: Call, home: Path, muscle: str, hint: str) -> None:
    """With what may have been meant; nothing is logged."""
    answer = cli("cramp", muscle)
    assert (answer.code, answer.out) == (2, "")
    assert f'There is no relief for "{muscle}"' in answer.err and hint in answer.err
    assert not (home / "journal.db").exists()


def test_a_broken_file_of_one_s_own_does_not_keep_anybody_from_relief(cli: Call, relief: Path) -> None:
    """It is told, and the others work."""
    (relief / "foot.toml").write_text("no TOML")
    answer = cli("cramp", "calf", "--mute")
    assert answer.code == 0
    assert "foot.toml:1:" in answer.err and "The cramp is in the journal." in answer.out


def test_a_journal_out_of_reach_does_not_keep_anybody_from_relief(
    cli: Call, home: Path, relief: Path
) -> None:
    """What could not be written is kept, and taken in later: session and cramp."""
    (home / "journal.db").symlink_to("/proc/nowhere/journal.db")
    answer = cli("cramp", "calf", "--mute")
    assert answer.code == 0
    assert "The cramp is in the journal." not in answer.out and "is kept in" in answer.err
    assert "When to get help:" in answer.out
    (home / "journal.db").unlink()
    cli("run", "tiny", "--mute")
    assert [len(rows) for rows in found(home)] == [1, 2]


def test_enter_eases_it_and_the_strength_is_asked_for(home: Path, relief: Path) -> None:
    """The side in a letter, Enter when it lets go, a seven: all of it is in the journal."""
    (relief / "calf.toml").write_text(LONG)
    with Terminal("cramp", "calf", "--mute") as terminal:
        terminal.wait_for("Which side? [R/l]")
        terminal.press("x\n")
        terminal.wait_for("Which side? [R/l]", terminal.wait_for("Which side? [R/l]"))
        terminal.press("l\n")
        at = terminal.wait_for("0:02 of 10:00", terminal.wait_for("Hold · left side"))
        terminal.press("\r")
        at = terminal.wait_for("How strong was it, 0 to 10?", at)
        terminal.press("eleven\n")
        at = terminal.wait_for("Type a number from 0 to 10.", at)
        terminal.press("7\n")
        at = terminal.wait_for("The cramp is in the journal.", at)
        assert terminal.end() == 0
    ((spasm,), (session,)) = found(home)
    assert (spasm.side, spasm.strength, spasm.session_id) == (Side.LEFT, 7, session.id)
    assert session.outcome is SessionOutcome.DONE
    assert 1_500 < session.entries[0].held_ms < 30_000


def test_n_takes_another_position_against_the_same_cramp(home: Path, relief: Path) -> None:
    """Two sessions, one cramp, and it is told how long both were held together."""
    (relief / "calf.toml").write_text(LONG)
    with Terminal("cramp", "calf", "--side", "left", "--mute") as terminal:
        at = terminal.wait_for("Press N for another position.")
        at = terminal.wait_for("0:01 of 10:00", at)
        terminal.press("n")
        at = terminal.wait_for("Stand up, hands on a wall.", at)
        at = terminal.wait_for("0:01 of ", at)
        terminal.press("\r")
        terminal.wait_for("Rub the calf", at)
        terminal.press("q")
        terminal.wait_for("How strong was it, 0 to 10?", at)
        terminal.press("\n")
        assert terminal.end() == 0
    (spasm,), (second, first) = found(home)
    assert spasm.session_id == second.id and spasm.side is Side.LEFT
    assert first.outcome is SessionOutcome.STOPPED
    assert [session.entries[0].exercise_id for session in (first, second)] == [
        "calf_towel_seated",
        "calf_wall_straight",
    ]


@pytest.mark.parametrize(("answer", "kept"), [("\n", [None]), ("n\n", []), ("0\n", [0]), ("\x04", [None])])
def test_the_question_can_be_left_open_or_the_cramp_taken_back(
    home: Path, relief: Path, answer: str, kept: list[int | None]
) -> None:
    """Enter alone, or no answer at all: kept without a strength; n: there was none; nought is a strength."""
    with at_the_question("calf", "--side", "right") as (terminal, at):
        terminal.press(answer)
        assert terminal.end() == 0
        assert ("The cramp is in the journal." in terminal.text[at:]) == bool(kept)
    spasms, sessions = found(home)
    assert [spasm.strength for spasm in spasms] == kept
    assert len(sessions) == 1


def test_a_signal_ends_it_with_the_cramp_kept(home: Path, relief: Path) -> None:
    """No question is asked of someone who has gone."""
    (relief / "calf.toml").write_text(LONG)
    with Terminal("cramp", "calf", "--side", "left", "--mute") as terminal:
        terminal.wait_for("0:01 of 10:00")
        terminal.process.send_signal(signal.SIGTERM)
        assert terminal.end() == 128 + signal.SIGTERM
        assert "How strong" not in terminal.text
    ((spasm,), (session,)) = found(home)
    assert spasm.session_id == session.id
    assert session.outcome is SessionOutcome.STOPPED


def test_killed_in_the_middle_the_cramp_is_there(home: Path, relief: Path) -> None:
    """Even SIGKILL leaves it in the journal, and its relief is found as cut off."""
    (relief / "calf.toml").write_text(LONG)
    with Terminal("cramp", "calf", "--side", "left", "--mute") as terminal:
        terminal.wait_for("0:01 of 10:00")
        terminal.process.kill()
    with Journal.open(home / "journal.db") as journal:
        (session,) = journal.unfinished()
    ((spasm,), _sessions) = found(home)
    assert (spasm.session_id, spasm.side, spasm.strength) == (session.id, Side.LEFT, None)
