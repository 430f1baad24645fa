"""The words of shared text in colours: the title and rounds, what is said of the whole, doses, and notes."""

from __future__ import annotations

import re

from stretchtimer.gui.editor.text.colours import Sort, WordColours
from stretchtimer.routine.sharing.layout import heading_of
from stretchtimer.routine.sharing.tokens import TIME

_HEAD = re.compile(r"\s*(?:name|title|when|about|tags?)\s*:", re.IGNORECASE)
_NOTE = re.compile(r"\s-\s.*|\bnote:.*", re.IGNORECASE)
_DOSE = re.compile(rf"\b(?:\d+\s*x|\d+(?:-\d+)?\s*%|{TIME}|\d+)(?!\w)", re.IGNORECASE)


class PlainColours(WordColours):
    """A line says all there is to know about its words."""

    def highlightBlock(self, text: str) -> None:
        if text.lstrip().startswith("#") or (text.strip() and heading_of(text.strip())):
            self.paint(0, len(text), Sort.HEADING)
        elif found := _HEAD.match(text):
            self.paint(0, found.end(), Sort.KEY)
        else:
            note = _NOTE.search(text)
            end = note.start() if note else len(text)
            for dose in _DOSE.finditer(text, 0, end):
                self.paint(dose.start(), dose.end() - dose.start(), Sort.VALUE)
            self.paint(end, len(text) - end, Sort.ASIDE)
