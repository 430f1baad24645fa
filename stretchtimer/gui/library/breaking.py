"""Words that are longer than a line, such as a path: they may be broken anywhere."""

from __future__ import annotations

import re

LONGEST = 18  # letters that stay together
BREAK = "\u200b"  # where a line may end, and nothing is seen


def breakable(text: str) -> str:
    """`text` with places to break in its longest words. For the eye only: it is not what was written."""
    return re.sub(rf"\S{{{LONGEST}}}", lambda part: part[0] + BREAK, text)
