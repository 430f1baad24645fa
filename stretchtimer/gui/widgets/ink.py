"""The colours that one state of a drawn button has, and the way from those of one state to those of the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours one state of a button is drawn in."""

    fill: str | None
    line: str | None
    text: str


class InkMotion:
    """What a widget is drawn in while it goes from state to state. Nothing runs while it stays in one."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._from: Ink | None = None
        self._to: Ink | None = None
        self._way: QVariantAnimation | None = None

    def jump(self) -> None:
        """Be in the next state at once."""
        self._to = None

    def towards(self, ink: Ink, duration_ms: int) -> Ink:
        """What to draw now on the way to `ink`, which takes `duration_ms` from when it is first asked for."""
        if self._to is None or not duration_ms:
            self._from = self._to = ink
        elif ink != self._to:
            self._from, self._to = self._now(), ink
            self._start(duration_ms)
        return self._now()

    def _now(self) -> Ink:
        assert self._from is not None and self._to is not None
        if self._way is None or self._way.state() is not QVariantAnimation.State.Running:
            return self._to
        share = float(self._way.currentValue())
        fill = blend(self._from.fill, self._to.fill, share)
        return replace(self._to, fill=fill, line=blend(self._from.line, self._to.line, share))

    def _start(self, duration_ms: int) -> None:
        if self._way is None:
            self._way = QVariantAnimation(self._widget)
            self._way.setStartValue(0.0)
            self._way.setEndValue(1.0)
            self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._way.valueChanged.connect(lambda _share: self._widget.update())
            self._way.finished.connect(self._widget.update)
        self._way.stop()
        self._way.setDuration(duration_ms)
        self._way.start()


def blend(first: str | None, second: str | None, share: float) -> str | None:
    """The colour `share`, 0 to 1, of the way from one to the other; None is one that is not seen."""
    if first == second:
        return second
    start, end = (QColor(one or other) for one, other in ((first, second), (second, first)))
    start.setAlphaF(start.alphaF() if first else 0.0)
    end.setAlphaF(end.alphaF() if second else 0.0)
    parts = (
        one + (two - one) * share
        for one, two in zip(start.getRgbF(), end.getRgbF(), strict=True)  # type: ignore[call-overload]
    )
    return QColor.fromRgbF(*parts).name(QColor.NameFormat.HexArgb)
