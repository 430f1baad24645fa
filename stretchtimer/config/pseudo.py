"""A language that nobody speaks, made of the English while it is looked up: it shows what a translation would break.

Words stand in brackets, get accents and grow by a third, as German does; text without brackets was never given to a
translator. The mirrored one has Hebrew letters that sound somewhat alike, and so runs from right to left.
"""

from __future__ import annotations

import gettext
import re

_ACCENTED = str.maketrans("aceinouyACEINOUY", "åçéîñöûýÅÇÉÎÑÖÛÝ")
_PLACEHOLDER = re.compile(r"(\{[^{}]*\}|\n)")
_HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבקדהפגהיגכלמנופקרסטוושקיז")
OPENING, CLOSING = "⟦", "⟧"
_GROWTH = 3
FORMAT = "format"


class Pseudo(gettext.NullTranslations):
    """The catalogue; with `mirrored`, its words run from right to left."""

    def __init__(self, *, mirrored: bool) -> None:
        super().__init__()
        self._mirrored = mirrored

    def gettext(self, message: str) -> str:
        """`message` in brackets, its placeholders and ends of lines as they were; a sign alone as it is."""
        if not any(map(str.isalpha, message)):
            return message  # a sign, such as the one before decimals
        parts = (self._said(part) for part in _PLACEHOLDER.split(message))
        return f"{OPENING}{''.join(parts)}{'·' * (len(message) // _GROWTH)}{CLOSING}"

    def pgettext(self, context: str, message: str) -> str:
        """The same, whatever it means; what tells Qt how to write a date is no word."""
        return message if context == FORMAT else self.gettext(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The English form for `n`, in brackets."""
        return self.gettext(msgid1 if n == 1 else msgid2)

    def _said(self, part: str) -> str:
        if not part or _PLACEHOLDER.fullmatch(part):
            return part
        return part.lower().translate(_HEBREW) if self._mirrored else part.translate(_ACCENTED)
