"""How a key is written in the settings file: Qt's portable spelling, read generously."""

from __future__ import annotations

MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")  # in the order Qt writes them
NAMED = (
    *("Space", "Return", "Esc", "Backspace", "Del", "Ins", "Home", "End", "PgUp", "PgDown"),
    *("Left", "Right", "Up", "Down"),
    *(f"F{number}" for number in range(1, 25)),
)
_ALSO = {
    "enter": "Return",
    "escape": "Esc",
    "delete": "Del",
    "insert": "Ins",
    "pageup": "PgUp",
    "pagedown": "PgDown",
}
_NAMES = {name.lower(): name for name in NAMED} | _ALSO
_HELD = {name.lower(): name for name in MODIFIERS} | {"control": "Ctrl", "strg": "Ctrl"}


def read_key(text: str) -> str | None:
    """The key that `text` names ("ctrl+k", "Enter"), as we write it; None if it names none that can be taken.

    Tab is left to moving about, and a letter with Shift alone to the letter.
    """
    if not text or not text.isprintable():
        return None
    if text.endswith("+"):  # the key itself is a plus
        held, last = text[:-1].removesuffix("+"), "+"
        if len(text) > 1 and not text.endswith("++"):
            return None
    else:
        held, _plus, last = text.rpartition("+")
    modifiers = {_HELD.get(part.lower()) for part in held.split("+")} if held else set()
    name = last.upper() if len(last) == len(last.upper()) == 1 and last != " " else _NAMES.get(last.lower())
    if None in modifiers or name is None or (len(name) == 1 and modifiers == {"Shift"}):
        return None
    return "+".join((*(one for one in MODIFIERS if one in modifiers), name))


def is_character(sequence: str) -> bool:
    """Whether it is a single letter, figure or sign, which the hand may press by chance (WCAG 2.1.4)."""
    return len(sequence) == 1
