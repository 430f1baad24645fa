"""The plan as a TOML file beside the settings, to be read and written by people too.

A table for each moment, with `days = ["mon", "wed"]` and `at = "18:00"`, and one called quiet, with `from` and `to`.
"""

from __future__ import annotations

import tomllib
from datetime import time
from pathlib import Path

from stretchtimer.config.saving import save_whole
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _
from stretchtimer.errors import FileProblems, Problem
from stretchtimer.routine.reminders.plan import Plan, Quiet, Reminder

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LARGEST_BYTES = 10_000


def load_plan(path: Path) -> Plan:
    """The plan at `path`; nothing is to be reminded of if there is no file.

    Raises FileProblems with what is wrong; the file is left as it is.
    """
    try:
        with path.open("rb") as file:
            found = tomllib.loads(file.read(LARGEST_BYTES).decode("utf-8-sig"))
    except FileNotFoundError:
        return Plan()
    except (OSError, ValueError, RecursionError) as error:
        words = _("The reminders cannot be read: {reason}.").format(reason=error)
        raise FileProblems((Problem(path, 0, "", words),)) from error
    plan = Plan()
    for moment, usual in plan.reminders.items():
        if (table := found.get(moment.value)) is not None:
            plan = plan.with_reminder(moment, _reminder(path, moment.value, table, usual))
    if (table := found.get("quiet")) is not None:
        start, end = (_time(path, f"quiet.{key}", _of(table, key)) for key in ("from", "to"))
        plan = Plan(plan.reminders, Quiet(start, end))
    return plan


def save_plan(path: Path, plan: Plan) -> None:
    """Write `plan` to `path`. Raises UserError if it cannot be written."""
    lines = []
    for moment, reminder in plan.reminders.items():
        days = ", ".join(f'"{DAYS[day]}"' for day in sorted(reminder.days))
        lines += [f"[{moment.value}]", f"days = [{days}]", f'at = "{reminder.at:%H:%M}"', ""]
    lines += ["[quiet]", f'from = "{plan.quiet.start:%H:%M}"', f'to = "{plan.quiet.end:%H:%M}"', ""]
    save_whole(path, "\n".join(lines).encode())


def _reminder(path: Path, name: str, table: object, usual: Reminder) -> Reminder:
    days = _of(table, "days") or []
    if not isinstance(days, list) or any(day not in DAYS for day in days):
        words = _("found {found}, expected days out of: {days}").format(found=days, days=listed(DAYS))
        raise FileProblems((Problem(path, 0, f"{name}.days", words),))
    at = _of(table, "at")
    given = usual.at if at is None else _time(path, f"{name}.at", at)
    return Reminder(frozenset(DAYS.index(day) for day in days), given)


def _of(table: object, key: str) -> object:
    return table.get(key) if isinstance(table, dict) else None


def _time(path: Path, key: str, found: object) -> time:
    try:
        hour, minute = str(found).split(":")
        return time(int(hour), int(minute))
    except ValueError as error:
        words = _("found {found}, expected a time of day such as 18:00").format(found=found)
        raise FileProblems((Problem(path, 0, key, words),)) from error
