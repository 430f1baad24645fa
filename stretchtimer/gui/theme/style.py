"""The one style sheet, made from the tokens: what Qt's own widgets look like, by the properties they carry.

A label says its `tone`, a frame its `surface`; see `labels` and `surfaces` in gui/widgets.
"""

from __future__ import annotations

from stretchtimer.gui.theme.tokens import Colours, Radius, Size, Space

TONES = (
    *("text", "text_2", "text_3", "accent", "accent_text", "warm_text", "caution", "danger"),
    *("on_hero", "on_hero_2"),
)
SCROLL_BAR_PX = 10
SCROLL_HANDLE_MIN_PX = 40


def style_sheet(colours: Colours) -> str:
    """The style sheet of the whole application in `colours`."""
    return "\n".join(
        (_ground(colours), _labels(colours), _surfaces(colours), _fields(colours), _bars(colours))
    )


def _ground(c: Colours) -> str:
    return f"""
QMainWindow, QDialog {{ background: {c.bg}; }}
QWidget[ground="bg"] {{ background: {c.bg}; }}
QWidget[ground="sidebar"] {{ background: {c.sidebar}; border: 0; border-right: 1px solid {c.border}; }}
QWidget[ground="surface"] {{ background: {c.surface}; }}
QWidget[ground="pane"] {{ background: {c.surface}; border: 0; border-left: 1px solid {c.border}; }}
QWidget[ground="head"] {{ background: {c.surface}; border: 0; border-bottom: 1px solid {c.border}; }}
QWidget[ground="foot"] {{ background: {c.surface}; border: 0; border-top: 1px solid {c.border}; }}
QScrollArea, QAbstractItemView {{ background: transparent; border: 0; outline: 0; }}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.border_2}; padding: {Space.XXS}px; }}
"""


def _labels(c: Colours) -> str:
    tones = "\n".join(f'QLabel[tone="{tone}"] {{ color: {getattr(c, tone)}; }}' for tone in TONES)
    return f"QLabel {{ background: transparent; color: {c.text}; }}\n{tones}"


def _surfaces(c: Colours) -> str:
    def surface(name: str, fill: str, line: str, radius: int) -> str:
        return (
            f'QFrame[surface="{name}"] '
            f"{{ background: {fill}; border: 1px solid {line}; border-radius: {radius}px; }}"
        )

    return "\n".join(
        (
            surface("card", c.surface, c.border, Radius.CARD),
            surface("raised", c.raised, c.border_2, Radius.POPOVER),
            surface("well", c.surface_2, c.surface_2, Radius.WELL),
            surface("accent", c.accent_soft, c.accent_soft, Radius.CARD),
            surface("caution", c.caution_soft, c.caution_line, Radius.CARD),
            surface("danger", c.danger_soft, c.danger_line, Radius.CARD),
            f'QFrame[surface="rule"] {{ background: {c.border}; border: 0; }}',
        )
    )


def _fields(c: Colours) -> str:
    select = f"selection-background-color: {c.accent}; selection-color: {c.on_accent};"
    return f"""
QLineEdit, QPlainTextEdit {{
    background: {c.surface}; color: {c.text}; placeholder-text-color: {c.text_3}; {select}
    border: 1px solid {c.control}; border-radius: {Radius.FIELD}px; padding: 1px {Space.S + 1}px;
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 0px {Space.S}px; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ background: {c.surface}; border: 0; padding: 0; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ background: transparent; border: 0; padding: 0; }}
QLineEdit[quiet="true"] {{ background: transparent; border-color: transparent; }}
QLineEdit[quiet="true"]:hover {{ border-color: {c.border_2}; }}
QLineEdit[quiet="true"]:focus {{ background: {c.surface}; border-color: {c.accent}; }}
QLineEdit[leading="true"] {{ padding-left: {Space.L + Space.M + 1}px; }}
QLineEdit[leading="true"]:focus {{ padding-left: {Space.L + Space.M}px; }}
"""


def _bars(c: Colours) -> str:
    return f"""
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: {SCROLL_BAR_PX}px; }}
QScrollBar:horizontal {{ height: {SCROLL_BAR_PX}px; }}
QScrollBar::handle {{ background: {c.border_2}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {SCROLL_HANDLE_MIN_PX}px; }}
QScrollBar::handle:horizontal {{ min-width: {SCROLL_HANDLE_MIN_PX}px; }}
QScrollBar::handle:hover {{ background: {c.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.border_2}; padding: {Space.XXS}px; }}
QMenu::item {{ padding: {Space.XS}px {Space.M}px; border-radius: {Radius.BAR}px; }}
QMenu::item:selected {{ background: {c.surface_2}; }}
QSizeGrip {{ width: {Size.FOCUS_GAP}px; }}
"""
