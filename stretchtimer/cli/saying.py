"""Lines for people: results on standard output, everything else on standard error, nothing that steers a terminal."""

from __future__ import annotations

import json
import re
import sys

_STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")  # all control characters but the end of a line


def say(text: str = "") -> None:
    """One line, or several, of what was asked for."""
    print(harmless(text))


def remark(text: str) -> None:
    """A line beside the result: a fault, a notice, something to know."""
    print(harmless(text), file=sys.stderr, flush=True)


def say_json(value: object) -> None:
    """`value` for machines; plain ASCII, so that it is right in every encoding."""
    print(json.dumps(value, indent=2))


def harmless(text: str) -> str:
    """`text` with everything that a terminal would act on, in a name from a stranger's file say, made visible."""
    return _STEERING.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
