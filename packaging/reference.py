"""Writes what files may say anew, from the tables that read them: `make reference`, after a key has changed."""

from __future__ import annotations

import json
from pathlib import Path

from stretchtimer.routine.reference import schema, tables

ROUTINES = Path(__file__).parents[1] / "routines"


def main() -> None:
    """The tables in routines/README.md, and a JSON Schema for each kind of file beside it."""
    readme = ROUTINES / "README.md"
    readme.write_text(tables.filled(readme.read_text(encoding="utf-8")), encoding="utf-8")
    for name in schema.NAMES:
        text = json.dumps(schema.schema_of(name), indent=2) + "\n"
        (ROUTINES / f"{name}.schema.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
