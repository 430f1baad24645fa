"""XML from strangers: no declarations that could unfold, never deeper or longer than the limits, faults by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from stretchtimer.config.translations import _
from stretchtimer.exchange.reading.limits import MAX_DEPTH, MAX_ELEMENTS
from stretchtimer.exchange.reading.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# The text is decoded already: what a file says of its own encoding is no longer true.
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


def xml_of(source: Source) -> Element:
    """The outermost element of `source`. Raises `FileProblems` if it is no XML, or none that is safe to read."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, iterparse

    text = _DECLARATION.sub(lambda found: "\n" * found[0].count("\n"), source.text)
    content = BytesIO(text.encode(errors="replace"))
    try:
        return _outermost(source, iterparse(content, events=("start", "end"), forbid_dtd=True))
    except ParseError as error:
        line = error.position[0]
        raise source.unusable(_("this is not whole XML: {said}").format(said=_said(error)), line) from error
    except DefusedXmlException as error:
        message = _("the file declares text of its own, which is not safe to read")
        raise source.unusable(message) from error


def _outermost(source: Source, events: Iterator[tuple[str, Element]]) -> Element:
    depth = count = 0
    outermost = None
    for event, element in events:
        if event == "end":
            depth -= 1
            continue
        depth, count = depth + 1, count + 1
        outermost = element if outermost is None else outermost
        if depth > MAX_DEPTH or count > MAX_ELEMENTS:
            message = _("the file has more than {most} elements, or more than {depth} inside one another")
            raise source.unusable(message.format(most=MAX_ELEMENTS, depth=MAX_DEPTH))
    assert outermost is not None, "a file without any element is not whole XML"
    return outermost


def _said(error: SyntaxError) -> str:
    """What the parser says, without its own way of telling the place."""
    return str(error).split(":")[0]
