"""Water: a glass that fills over the day, one click for one more, and the way to take it back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stretchtimer.config.translations import _
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE, Space
from stretchtimer.gui.today.card import FactCard
from stretchtimer.gui.widgets.buttons import SMALL, Button, Kind
from stretchtimer.gui.widgets.labels import Label
from stretchtimer.gui.widgets.painting import colour
from stretchtimer.insight.water import Water, hint, litres

GLASS = QSize(48, 76)
TAPER = 6.0  # px that the glass is narrower at its foot, on either side
LINE = 3.0


class WaterCard(FactCard):
    """`glass_wanted` asks for one more, `undo_wanted` for the latest to be taken back."""

    glass_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("Water"))
        self._glass = _Glass(theme)
        self._drunk = Label(theme, "", TYPE.heading, digits=True)
        self._target = Label(theme, "", TYPE.secondary, "text_2", digits=True)
        self._sweat = Label(theme, _("More if you sweat"), TYPE.caption, "text_3", wraps=True)
        self._sweat.setToolTip(hint())
        self.undo_button = Button(theme, _("Undo"), Kind.GHOST, SMALL)
        self.undo_button.setFixedHeight(theme.line(TYPE.body_strong) + Space.XXS)
        self.undo_button.setToolTip(_("Take back the last glass"))
        self.undo_button.clicked.connect(self.undo_wanted)
        policy = self.undo_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.undo_button.setSizePolicy(policy)
        self.glass_button = Button(theme, _("Glass"), icon="plus", key="glass")
        self.glass_button.clicked.connect(self.glass_wanted)
        self.head.addWidget(self.undo_button)
        numbers = QVBoxLayout()
        numbers.setSpacing(0)
        numbers.addStretch(1)
        numbers.addWidget(self._drunk)
        numbers.addWidget(self._target)
        numbers.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._glass)
        row.addLayout(numbers, 1)
        self.column.addLayout(row)
        self.column.addWidget(self._sweat)
        self.column.addStretch(1)
        self.column.addWidget(self.glass_button)

    def put(self, water: Water) -> None:
        """Show how much was drunk."""
        self._glass.put(water)
        self._drunk.put(_("{litres} L").format(litres=litres(water.drunk_ml)))
        self._target.put(_("of {litres} L").format(litres=litres(water.target_ml)))
        self.undo_button.setVisible(water.latest is not None)


class _Glass(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share = theme, 0.0
        self.setFixedSize(GLASS)
        theme.changed.connect(self.update)

    def put(self, water: Water) -> None:
        self._share = min(water.share, 1.0)
        self.setAccessibleName(_("Water today: {amount}").format(amount=water.words))
        self.setAccessibleDescription(hint())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c, painter = self._theme.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)
        outline = _outline(rect)
        painter.fillPath(outline, colour(c.surface_2))
        painter.save()
        painter.setClipPath(outline)
        level = rect.bottom() - rect.height() * self._share
        painter.fillRect(QRectF(rect.left(), level, rect.width(), rect.bottom() - level), colour(c.heat[2]))
        painter.restore()
        pen = QPen(QColor(c.control), LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, pen)


def _outline(rect: QRectF) -> QPainterPath:
    """Wider at the brim than at the foot."""
    path = QPainterPath(rect.topLeft())
    path.lineTo(rect.topRight())
    path.lineTo(QPointF(rect.right() - TAPER, rect.bottom()))
    path.lineTo(QPointF(rect.left() + TAPER, rect.bottom()))
    path.closeSubpath()
    return path
