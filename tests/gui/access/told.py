"""What a screen reader is told of a window, as plain values: what Qt hands out lives no longer than its widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
STRUCTURE = frozenset(  # what only holds others: a name would be read out before each of them
    {
        *(
            Role.Client,
            Role.Grouping,
            Role.LayeredPane,
            Role.Pane,
            Role.NoRole,
            Role.ScrollBar,
            Role.Splitter,
        ),
        *(Role.Window, Role.Whitespace, Role.Border, Role.Separator),
    }
)
VALUED = frozenset({Role.Slider, Role.SpinBox, Role.ProgressBar})


@dataclass(frozen=True, slots=True)
class Told:
    """One thing in a window: `where` names its class and those around it, for who has to mend it."""

    name: str
    role: Role
    value: str
    takes_keys: bool
    holds_others: bool
    where: str

    @property
    def is_control(self) -> bool:
        """Whether something can be done with it, or it tells anything."""
        if self.role is Role.StaticText and not self.name:
            return False  # words that may come later
        return self.takes_keys or self.role not in STRUCTURE

    @property
    def has_role(self) -> bool:
        """Whether it is said what kind of thing it is; a page that takes keys for all in it is just that."""
        return self.role is not Role.NoRole and (self.role is not Role.Client or self.holds_others)

    @property
    def has_value(self) -> bool:
        """Whether it is said where it stands, if it is a thing that stands somewhere."""
        return self.role not in VALUED or bool(self.value)


def told_of(widget: QWidget) -> list[Told]:
    """All that is seen in `widget`, itself first."""
    return list(_whole(QAccessible.queryAccessibleInterface(widget)))


def _whole(of: QAccessibleInterface) -> Iterator[Told]:
    yield _told(of)
    for number in range(of.childCount()):
        child = of.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _whole(child)


def _told(of: QAccessibleInterface) -> Told:
    widget, values = of.object(), of.valueInterface()
    enabled = isinstance(widget, QWidget) and widget.isEnabled()
    value = of.text(QAccessible.Text.Value)
    if not value and values is not None:
        value = str(values.currentValue())
    return Told(
        name=of.text(QAccessible.Text.Name).strip(),
        role=of.role(),
        value=value,
        takes_keys=enabled and bool(of.state().focusable),
        holds_others=of.childCount() > 0,
        where=_where(of),
    )


def _where(of: QAccessibleInterface) -> str:
    owners, widget = [], of.object()
    while widget is not None and len(owners) < 4:
        owners.append(type(widget).__name__)
        widget = widget.parent()
    return f"{of.role().name}: {' < '.join(owners)}"
