"""The left of the stage in words: big and calm, to be followed from the mat."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from stretchtimer.gui.player.column import Column
from stretchtimer.gui.player.effort import paint_effort
from stretchtimer.gui.player.guidance import Guidance
from stretchtimer.gui.theme.scaling import scaled
from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TYPE
from stretchtimer.gui.widgets.painting import blank, box, words

LINE = scaled(TYPE.cue, 1.0)
DISC, LEAST_DISC, DOT, INDENT = 32, 20, 8, 50  # px
PILL = 28  # px high
SIZES = (1.2, 1.1, 1.0, 0.92, 0.84, 0.76, 0.68, 0.6)  # of the lines, tried until all of it fits
LARGEST_FOOT = 1.3  # of the line at the foot, whatever size of text was chosen: the lines above come first
BESIDE = SIZES[4:]  # of lines in the narrow column beside a figure


class Guide(QWidget):
    """Draws a `Guidance`, smaller where it would not fit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = self._title_scale = 1.0
        self._guidance: Guidance | None = None
        self._dimmed = False
        self._share = 1.0
        self._drawn: tuple[object, QPixmap] | None = None
        theme.changed.connect(self.update)

    @property
    def guidance(self) -> Guidance | None:
        """What it tells."""
        return self._guidance

    def place(self, rect: QRect, scale: float, title_scale: float) -> None:
        """Lie in `rect` of the parent, so many times as large as in a window, the title in a size of its own."""
        self._scale, self._title_scale = scale, title_scale
        self.setGeometry(rect)
        self.update()

    def tell(self, guidance: Guidance, *, dimmed: bool, share: float = 1.0) -> None:
        """Show other words; `dimmed` while the session stands still, the lines in `share` of the width."""
        if (guidance, dimmed, share) == (self._guidance, self._dimmed, self._share):
            return
        if self._guidance is None or guidance.title != self._guidance.title:
            self.setAccessibleName(guidance.spoken)
        self._guidance, self._dimmed, self._share = guidance, dimmed, share
        self.update()

    @property
    def line_size(self) -> float:
        """How large the lines are set, so that all of them end above the caution."""
        guidance = self._guidance
        if guidance is None:
            return SIZES[0]
        room = self.height() - self._foot_height(guidance)
        top = self._set_head(self._head(None), guidance)
        sizes = SIZES if self._share == 1.0 else BESIDE
        if (large := self._theme.text_scale) > 1:  # then down to half of what was chosen, rather than cut
            sizes = (*sizes, *(size / large for size in sizes if size / large < sizes[-1]))
        return next((size for size in sizes if self._end(guidance, top, size) <= room), sizes[-1])

    @property
    def head_height(self) -> int:
        """How far down the title reaches, px."""
        return round(self._set_head(self._head(None), self._guidance)) if self._guidance else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        told = self._guidance, self._dimmed, self._share, self._scale, self._title_scale
        key = *told, self.size(), self.devicePixelRatioF(), self._theme.colours
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = key, self._picture()
        QPainter(self).drawPixmap(0, 0, self._drawn[1])

    def _picture(self) -> QPixmap:
        """The words set once: a figure that moves over them does not set them anew in every frame."""
        pixmap = blank(self)
        painter = QPainter(pixmap)
        if self._guidance is not None:
            self._paint(painter, self._guidance)
        painter.end()
        return pixmap

    def _paint(self, painter: QPainter, guidance: Guidance) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = self.height() - self._foot_height(guidance)
        if guidance.caution:
            self._set_caution(painter, guidance.caution, foot)
        painter.setClipRect(QRectF(0, 0, self.width(), foot))
        top = self._set_head(self._head(painter), guidance)
        self._set_body(self._column(painter, top, self.line_size), guidance)

    def _head(self, painter: QPainter | None) -> Column:
        """Large already: beside a figure there is no room for more, whatever size of text was chosen."""
        return Column(self._theme, painter, 0, 0, self.width(), self._scale / self._theme.text_scale)

    def _column(self, painter: QPainter | None, top: float, size: float) -> Column:
        return Column(self._theme, painter, 0, top, self.width() * self._share, self._scale * size)

    def _end(self, guidance: Guidance, top: float, size: float) -> float:
        """Where the lines would end in that size."""
        column = self._column(None, top, size)
        self._set_body(column, guidance)
        return column.y

    def _set_head(self, column: Column, guidance: Guidance) -> float:
        """What it is; answers where the lines begin."""
        c = self._theme.colours
        if guidance.eyebrow:
            column.text(guidance.eyebrow, TYPE.body_strong, c.text_3 if self._dimmed else c.accent_text)
            column.skip(4)
        title = scaled(TYPE.display, self._title_scale / self._scale)
        column.text(guidance.title, title, c.text_2 if self._dimmed else c.text)
        column.skip(14)
        self._set_pills(column, guidance)
        column.skip(30)
        return column.y

    def _set_body(self, column: Column, guidance: Guidance) -> None:
        if guidance.effort and guidance.doing:
            paint_effort(column, guidance.effort, dimmed=self._dimmed)
        else:
            self._set_lines(column, guidance)

    def _set_pills(self, column: Column, guidance: Guidance) -> None:
        """What is stretched, with the one warm colour, and which set it is."""
        c, left, scale = self._theme.colours, column.left, column.scale
        font = self._theme.font(scaled(TYPE.body_strong, scale * 13 / 14))
        height = max(PILL * scale, 24.0)
        for text, warm in ((guidance.muscle, True), (guidance.count, False)):
            if not text:
                continue
            dot = (DOT + 7) * scale if warm else 0.0
            width = QFontMetricsF(font).horizontalAdvance(text) + dot + 24 * scale
            if column.painter is not None:
                warm_now = warm and not self._dimmed
                rect = QRectF(left, round(column.y), width, height)
                fill, line, ink = (
                    (c.warm_soft, c.warm_line, c.warm_text) if warm_now else (c.surface_2, c.border, c.text_2)
                )
                box(column.painter, rect, height / 2, fill, line)
                if warm:
                    side = DOT * scale
                    spot = QRectF(left + 12 * scale, rect.center().y() - side / 2, side, side)
                    box(column.painter, spot, side / 2, c.warm if warm_now else c.text_3)
                words(column.painter, rect.adjusted(12 * scale + dot, 0, 0, 0), text, font, ink)
            left += width + 8 * scale
        column.y += height if left > column.left else 0

    def _set_lines(self, column: Column, guidance: Guidance) -> None:
        """How to get there, numbered, then what to mind; what is not of the moment steps back."""
        c = self._theme.colours
        first, then = (c.text_2, c.text) if guidance.doing else (c.text, c.text_2)
        if self._dimmed:
            first = then = c.text_3
        for number, line in enumerate(guidance.setup, 1):
            self._paint_number(column, str(number))
            column.text(line, LINE, first, indent=INDENT)
            column.skip(14)
        column.skip(6 if guidance.mind else 0)
        for line in guidance.mind:
            if column.painter is not None:
                side = DOT * column.scale
                x = column.left + (DISC - DOT) / 2 * column.scale
                spot = QRectF(x, column.first_line(LINE) - side / 2, side, side)
                box(column.painter, spot, side / 2, c.text_3 if self._dimmed else c.accent)
            column.text(line, LINE, then, indent=INDENT)
            column.skip(14)

    def _paint_number(self, column: Column, number: str) -> None:
        if column.painter is None:
            return
        c, side = self._theme.colours, max(DISC * column.scale, LEAST_DISC)
        rect = QRectF(column.left, column.first_line(LINE) - side / 2, side, side)
        box(column.painter, rect, side / 2, line=c.border_2, width=1.5 * column.scale)
        font = self._theme.font(scaled(TYPE.body_strong, column.scale))
        words(column.painter, rect, number, font, c.text_2, Qt.AlignmentFlag.AlignHCenter)

    def _foot_height(self, guidance: Guidance) -> float:
        if not guidance.caution:
            return 0.0
        column = self._foot(None, 0)
        column.text(guidance.caution, TYPE.body, "", indent=28)
        return column.y + 16 * self._scale

    def _set_caution(self, painter: QPainter, caution: str, top: float) -> None:
        c, column = self._theme.colours, self._foot(painter, top + 16 * self._scale)
        icon = 18 * column.scale
        place = QRectF(0, column.first_line(TYPE.body) - icon / 2, icon, icon)
        self._theme.icons.paint(painter, place, "info", c.text_3 if self._dimmed else c.caution)
        column.text(caution, TYPE.body, c.text_3 if self._dimmed else c.text_2, indent=28)

    def _foot(self, painter: QPainter | None, top: float) -> Column:
        scale = max(self._scale, 0.92) * min(LARGEST_FOOT / self._theme.text_scale, 1.0)
        return Column(self._theme, painter, 0, top, min(self.width() * self._share, 560 * scale), scale)
