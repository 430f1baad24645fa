"""Which days the journal takes for planned."""

from __future__ import annotations

from pathlib import Path

from stretchtimer.gui.journal.reading import planned_days


def test_the_days_of_all_reminders_are_planned(tmp_path: Path) -> None:
    """Those before a workout and those after it."""
    file = tmp_path / "reminders.toml"
    file.write_text('[before]\ndays = ["mon", "wed"]\nat = "18:00"\n[after]\ndays = ["sat"]\nat = "19:00"\n')
    assert planned_days(file) == {0, 2, 5}


def test_without_reminders_nothing_is_planned(tmp_path: Path) -> None:
    """Nor with a file that cannot be read: that is told where the reminders are."""
    broken = tmp_path / "reminders.toml"
    broken.write_text("days = [")
    assert planned_days(None) == planned_days(tmp_path / "none.toml") == planned_days(broken) == frozenset()
