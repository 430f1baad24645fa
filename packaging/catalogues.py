"""The catalogues that the program reads, made of what translators write: part of every build, an editable one too.

Hatchling calls it. For those who change words: `make translations`, which is packaging/translations.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LOCALE = Path("stretchtimer/locale")
WRITTEN, READ = ".po", ".mo"


class Catalogues(BuildHookInterface):
    """Compiles every catalogue before the files of the build are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  # hatchling's own
        """Write the compiled catalogues beside the written ones; git ignores them, the build must not."""
        for made in compiled(Path(self.root)):
            build_data["artifacts"].append(made.relative_to(self.root).as_posix())


def compiled(root: Path) -> Iterator[Path]:
    """Compile every catalogue in the checkout at `root`; the files made, one after the other."""
    for source in sorted((root / LOCALE).rglob(f"*{WRITTEN}")):
        with source.open("rb") as file:
            catalogue = read_po(file, locale=source.parents[1].name)
        target = source.with_suffix(READ)
        with target.open("wb") as file:
            write_mo(file, catalogue)
        yield target
