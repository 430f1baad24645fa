"""What the journal tells when one looks back on it, as words and as JSON: weeks, streak, dose, balance, cramps."""

from __future__ import annotations

from datetime import datetime

from stretchtimer.cli.desk import Desk
from stretchtimer.cli.saying import say
from stretchtimer.cli.tables import Table, show
from stretchtimer.cli.words import time_text
from stretchtimer.config.sentences import listed
from stretchtimer.config.translations import _, ngettext
from stretchtimer.insight.dose import DAY_MS, ENOUGH_DAYS, WEEKLY_MS, GroupDose, SideDose, moving
from stretchtimer.insight.history.balance import Balance
from stretchtimer.insight.history.looking_back import LookBack, Wishes, look_back
from stretchtimer.insight.history.weeks import WeekSum
from stretchtimer.insight.muscles import on_side
from stretchtimer.routine.exercise import Side
from stretchtimer.routine.reminders.file import load_plan


def read_back(desk: Desk, now: datetime) -> LookBack | None:
    """All that is told up to `now`, which is aware; None where there is no journal yet, and none is made."""
    if not desk.folders.journal.exists():
        return None
    planned = load_plan(desk.folders.reminders).planned_days
    wishes = Wishes(desk.settings().weekly_goal_ms, planned)
    with desk.journal() as journal:
        return look_back(journal, now, wishes, moving(desk.library().exercises))


def say_back(found: LookBack) -> None:
    """Tables of the weeks, the dose and the balance, with a sentence wherever there is one to say."""
    _say_days(found)
    weeks = [_week_words(week) for week in found.weeks.weeks]
    show(Table((_("Week of"), _("Held"), _("Sessions"), _("Cramps")), weeks, right=frozenset({1, 2, 3})))
    _say_all(found.weeks.cramp_words)
    if found.dose:
        dose = [(on_side(one.group, Side.BOTH), *_dose_words(one)) for one in found.dose.values()]
        say()
        show(Table((_("Dose in 7 days"), _("Left"), _("Right")), dose))
        rule = _("Enough to keep range: {day} on {days} days; most gains by {week} a week.")
        say(rule.format(day=time_text(DAY_MS), days=ENOUGH_DAYS, week=time_text(WEEKLY_MS)))
    if found.balance:
        balance = [_balance_words(one) for one in found.balance]
        say()
        show(Table((_("Balance in 30 days"), _("Left"), _("Right"), ""), balance, right=frozenset({1, 2})))
    _say_all(*(feeling.words for feeling in found.feelings))


def _say_days(found: LookBack) -> None:
    count = ngettext("{n} session", "{n} sessions", found.days.sessions).format(n=found.days.sessions)
    words = _("Last 12 months: {sessions}, {time} held").format(
        sessions=count, time=time_text(found.days.held_ms)
    )
    if run := found.days.longest_run:
        longest = ngettext("longest run {n} day", "longest run {n} days", run.length)
        words = listed((words, longest.format(n=run.length)))
    say(words)
    streak = [part for part in (found.streak.words, found.streak.extra_words) if part]
    if streak:
        say(_("; ").join(streak))
    say()


def _say_all(*sentences: str) -> None:
    """Those that say something, after an empty line."""
    told = [sentence for sentence in sentences if sentence]
    if told:
        say()
        say("\n".join(told))


def _week_words(week: WeekSum) -> tuple[str, ...]:
    return week.monday.isoformat(), time_text(week.held_ms), str(week.sessions), str(week.cramps)


def _dose_words(dose: GroupDose) -> tuple[str, ...]:
    return tuple(
        ngettext("{time}, enough on {n} day", "{time}, enough on {n} days", side.days).format(
            time=time_text(side.held_ms), n=side.days
        )
        for side in (dose.left, dose.right)
    )


def _balance_words(one: Balance) -> tuple[str, ...]:
    return on_side(one.group, Side.BOTH), time_text(one.left_ms), time_text(one.right_ms), one.words


def back_as_json(found: LookBack) -> dict[str, object]:
    """The same for other programs; lengths are milliseconds, days ISO 8601."""
    run, streak = found.days.longest_run, found.streak
    return {
        "from": found.days.span.first.isoformat(),
        "to": found.days.span.last.isoformat(),
        "sessions": found.days.sessions,
        "held_ms": found.days.held_ms,
        "longest_run_days": run.length if run else 0,
        "streak": {
            "kept": streak.kept,
            "recent_kept": streak.recent_kept,
            "recent_planned": streak.recent_planned,
            "missed": streak.missed.isoformat() if streak.missed else None,
            "extra": streak.extra,
        },
        "weekly_goal_ms": found.weeks.goal_ms,
        "weeks": [_week_as_json(week) for week in found.weeks.weeks],
        "dose": {
            group: {"left": _dose_as_json(dose.left), "right": _dose_as_json(dose.right)}
            for group, dose in found.dose.items()
        },
        "balance": {
            one.group: {"left_ms": one.left_ms, "right_ms": one.right_ms, "behind": one.behind}
            for one in found.balance
        },
        "tightness": [
            {
                "muscle": one.group,
                "side": one.side,
                "sessions": one.sessions,
                "change": one.change,
                "trend": one.trend,
            }
            for one in found.feelings
        ],
    }


def _week_as_json(week: WeekSum) -> dict[str, object]:
    return {
        "monday": week.monday.isoformat(),
        "held_ms": week.held_ms,
        "sessions": week.sessions,
        "cramps": week.cramps,
        "strongest": week.strongest,
    }


def _dose_as_json(dose: SideDose) -> dict[str, object]:
    return {"held_ms": dose.held_ms, "days": dose.days, "is_kept_up": dose.is_kept_up}
