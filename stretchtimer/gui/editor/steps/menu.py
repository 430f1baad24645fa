"""The menu of the chosen steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.editor.steps.actions import StepActions
from stretchtimer.gui.keys import shown
from stretchtimer.gui.theme.theme import Theme

Act = Callable[[], object]


def menu_of(theme: Theme, actions: StepActions, duplicate: Act, remove: Act, parent: QWidget) -> QMenu:
    """What can be done with what is chosen, each with its key."""
    menu, keys = QMenu(parent), theme.keys
    standard = QKeySequence.StandardKey
    if actions.is_round_chosen:
        group = _("Single steps again"), keys.shown("ungroup"), actions.ungroup
    else:
        group = _("Make a round"), keys.shown("group"), actions.group
    rows: tuple[tuple[str, str, Act] | None, ...] = (
        (_("Move up"), keys.shown("step_up"), actions.move_up),
        (_("Move down"), keys.shown("step_down"), actions.move_down),
        group,
        None,
        (_("Cut"), _standard(standard.Cut), actions.cut),
        (_("Copy"), _standard(standard.Copy), actions.copy),
        (_("Paste"), _standard(standard.Paste), actions.paste),
        (_("Duplicate"), keys.shown("copy_step"), duplicate),
        None,
        (_("Remove"), keys.shown("remove_step"), remove),
    )
    for row in rows:
        if row is None:
            menu.addSeparator()
            continue
        words, key, act = row
        action = QAction(f"{words}\t{key}" if key else words, menu)
        action.triggered.connect(act)
        menu.addAction(action)
    return menu


def _standard(key: QKeySequence.StandardKey) -> str:
    return shown(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText))
