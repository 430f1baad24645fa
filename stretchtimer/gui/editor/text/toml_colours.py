"""The words of a TOML file in colours: headers, keys, values and comments, text over several lines too."""

from __future__ import annotations

import re

from stretchtimer.gui.editor.text.colours import Sort, WordColours

_HEADER = re.compile(r"^\s*\[\[?[^\]]*\]\]?")
_KEY = re.compile(r"""^\s*(?:[\w-]+|"(?:[^"\\]|\\.)*"|'[^']*')(?:\s*\.\s*[\w-]+)*(?=\s*=)""")
_REST = re.compile(
    r'''(?P<long>"""|\'\'\')|(?P<value>"(?:[^"\\]|\\.)*"?|'[^']*'?|[\w.:+-]+)|(?P<aside>\#.*)''',
)
_ENDS = ('"""', "'''")  # of text over several lines; the state of a line in it is its place here, from 1


class TomlColours(WordColours):
    """Goes through one line at a time, as it is typed."""

    def highlightBlock(self, text: str) -> None:
        self.setCurrentBlockState(0)
        at, within = 0, self.previousBlockState()
        if within > 0:
            at = self._long(text, 0, 0, within)
        elif found := _HEADER.match(text):
            self.paint(0, found.end(), Sort.HEADING)
            at = found.end()
        elif found := _KEY.match(text):
            self.paint(0, found.end(), Sort.KEY)
            at = found.end()
        while found := _REST.search(text, at):
            at = found.end()
            if found["long"]:
                at = self._long(text, found.start(), found.end(), _ENDS.index(found["long"]) + 1)
            else:
                sort = Sort.ASIDE if found["aside"] else Sort.VALUE
                self.paint(found.start(), found.end() - found.start(), sort)

    def _long(self, text: str, start: int, inside: int, state: int) -> int:
        """Text over several lines from `start`, what is in it from `inside`; where it ends in this line."""
        end = text.find(_ENDS[state - 1], inside)
        if end < 0:
            self.setCurrentBlockState(state)
        stop = len(text) if end < 0 else end + 3
        self.paint(start, stop - start, Sort.VALUE)
        return stop
