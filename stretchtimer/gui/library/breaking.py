"""Words that are longer than a line, such as a path: they may be broken anywhere."""

from __future__ import annotations

import re

from stretchtimer.gui.theme.theme import Theme
from stretchtimer.gui.theme.tokens import TypeStyle
from stretchtimer.gui.widgets.labels import Label

LONGEST = 22  # letters of a word that is left whole
TOGETHER = 10  # letters of a longer one between two places to break it
BREAK = "\u200b"  # where a line may end, and nothing is seen


def flowing(theme: Theme, text: str, style: TypeStyle, tone: str = "text") -> Label:
    """A label whose longest words are broken where they must be; it is read out as it was written."""
    label = Label(theme, breakable(text), style, tone, wraps=True)
    label.setAccessibleName(text)
    return label


def breakable(text: str) -> str:
    """`text` with places to break in words that are too long for a line. For the eye only."""
    return re.sub(
        rf"\S{{{LONGEST + 1},}}",
        lambda word: re.sub(rf"(\S{{{TOGETHER}}})(?=\S)", rf"\1{BREAK}", word[0]),
        text,
    )
