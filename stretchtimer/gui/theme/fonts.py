"""The bundled Inter (OFL) as fonts for each role of the type table."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from stretchtimer.config.translations import _
from stretchtimer.errors import UserError
from stretchtimer.gui.theme.tokens import TypeStyle

TEXT = "Inter"
DISPLAY = "Inter Display"
TABULAR = "tnum"
FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "InterDisplay-Medium.otf",
    "InterDisplay-SemiBold.otf",
    "InterDisplay-Bold.otf",
)


def load_fonts(folder: Path) -> None:
    """Give the files of Inter in `folder` to Qt. Raises UserError if the installation lacks one."""
    for file in FILES:
        if QFontDatabase.addApplicationFont(str(folder / file)) < 0:
            raise UserError(
                _("The font {file} that comes with Stretch Timer is missing. Install it again.").format(
                    file=file
                )
            )


@lru_cache(maxsize=256)
def _font(style: TypeStyle, digits: bool, scale: float) -> QFont:
    font = QFont(DISPLAY if style.display and not digits else TEXT)
    font.setPixelSize(round(style.px * scale))
    font.setWeight(QFont.Weight(style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.spacing_em:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing_em * style.px * scale)
    if not style.display or digits:
        font.setFeature(QFont.Tag(TABULAR), 1)
    return font


def font(style: TypeStyle, *, digits: bool = False, scale: float = 1.0) -> QFont:
    """The font of a type style, its size times `scale`.

    With `digits`, for figures that tick: always Inter with figures of one width, which Inter Display lacks
    (4.0 beta 7: 1084 to 1277 units).
    """
    return QFont(_font(style, digits, scale))
