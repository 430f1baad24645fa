"""Writes the tables in documents anew from those in the code: `make reference`, after a key has changed."""

from __future__ import annotations

import json
from pathlib import Path

from stretchtimer.config.keys import KEYS, Place
from stretchtimer.gui.keys import Keymap
from stretchtimer.routine.reference import schema, tables

ROOT = Path(__file__).parents[1]
ROUTINES = ROOT / "routines"


def keyboard_table(place: str) -> str:
    """The keys of a place, as they are unless somebody changes them. Raises ValueError for a place there is not."""
    keys = Keymap()
    rows = ((", ".join(keys.all_shown(row.id)), row.words) for row in KEYS if row.place is Place(place))
    return "| key | what it does |\n|---|---|\n" + "".join(f"| {key} | {words} |\n" for key, words in rows)


def main() -> None:
    """The keyboard in README.md, the files' keys in routines/README.md, and beside it a JSON Schema of each kind."""
    for readme, table in ((ROOT / "README.md", keyboard_table), (ROUTINES / "README.md", tables.key_table)):
        text = tables.filled(readme.read_text(encoding="utf-8"), table)
        readme.write_text(text, encoding="utf-8")
    for name in schema.NAMES:
        text = json.dumps(schema.schema_of(name), indent=2) + "\n"
        (ROUTINES / f"{name}.schema.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
