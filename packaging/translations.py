"""Brings every catalogue up to date with the words in the code, the routines and the sound themes: `make translations`.

What is new stands there without a translation, what is gone is dropped; tests/house/test_catalogues.py then tells what
there is to do. A new language begins as a copy of an empty catalogue: `make translations ARGS=it`.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from catalogues import LOCALE, WRITTEN, compiled
from cldr import words_of

from stretchtimer import __version__
from stretchtimer.config.translations import DOMAIN
from stretchtimer.routine.translating import words_in

ROOT = Path(__file__).parents[1]
FUNCTIONS = {
    "_": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
}  # of stretchtimer/config/translations.py
WIDTH = 118
BY_ARGPARSE = (  # what the standard library itself says at the command line, and looks up in our catalogue
    "usage: ",
    "positional arguments",
    "options",
    "show this help message and exit",
    "show program's version number and exit",
    "argument %(argument_name)s: %(message)s",
    "the following arguments are required: %s",
    "unrecognized arguments: %s",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "invalid %(type)s value: %(value)r",
    "not allowed with argument %s",
    "one of the arguments %s is required",
    "expected one argument",
    "expected at least one argument",
)
MAKERS = "The Stretch Timer makers"
HEADER = "# What Stretch Timer says. Under the same licence as the program."

Found = tuple[str, str | tuple[str, ...], str | None]  # the file, the message with its forms, the context


def template() -> Catalog:
    """A catalogue with every message, and no translation."""
    catalogue = Catalog(project="Stretch Timer", charset="utf-8")
    for message in BY_ARGPARSE:
        catalogue.add(message)
    for place, message, context in (*_in_code(), *_in_routines(), *_in_sounds()):
        catalogue.add(message, locations=[(place, 0)], context=context)
    return catalogue


def catalogues() -> dict[str, Path]:
    """Every catalogue there is, by its language."""
    return {path.parents[1].name: path for path in sorted((ROOT / LOCALE).rglob(f"*{WRITTEN}"))}


def read(language: str, path: Path) -> Catalog:
    """The catalogue at `path`; an empty one if there is none yet."""
    if not path.exists():
        makers = {"last_translator": MAKERS, "language_team": MAKERS, "msgid_bugs_address": MAKERS}
        about = {"project": "Stretch Timer", "version": __version__, "header_comment": HEADER}
        return Catalog(language, DOMAIN, fuzzy=False, revision_date=datetime.now(UTC), **about, **makers)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def untranslated(catalogue: Catalog) -> list[str]:
    """The messages, or the first forms of them, that still want words in a catalogue."""
    forms = ((message.id, message.string) for message in catalogue if message.id)
    return [
        id_ if isinstance(id_, str) else id_[0]
        for id_, told in forms
        if not (told if isinstance(told, str) else all(told))
    ]


def update(language: str, path: Path, wanted: Catalog) -> None:
    """Write the catalogue at `path` with the messages that are wanted, translated as far as it was."""
    catalogue = read(language, path)
    catalogue.update(wanted, no_fuzzy_matching=True, update_creation_date=False)
    for key, told in words_of(language).items():
        context, english = key
        message = catalogue.get(english, context)
        if message is not None:
            message.string = told
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, width=WIDTH, ignore_obsolete=True, include_lineno=False)


def _in_code() -> Iterator[Found]:
    code = ROOT / "stretchtimer"
    for place, _line, message, _comments, context in extract_from_dir(
        code, [("**.py", "python")], keywords=FUNCTIONS
    ):
        yield f"stretchtimer/{place}", message, context


def _in_routines() -> Iterator[Found]:
    for path in sorted((ROOT / "routines").rglob("*.toml")):
        for text in words_in(path.read_text(encoding="utf-8")):
            yield path.relative_to(ROOT).as_posix(), text, None


def _in_sounds() -> Iterator[Found]:
    for path in sorted((ROOT / "assets" / "sounds").rglob("theme.toml")):
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        for key in ("name", "about"):
            yield path.relative_to(ROOT).as_posix(), words[key], None


def main() -> None:
    """Update every catalogue, those of the languages named begun if need be; compile them all."""
    wanted = template()
    new = {tag: ROOT / LOCALE / tag / "LC_MESSAGES" / f"{DOMAIN}{WRITTEN}" for tag in sys.argv[1:]}
    for language, path in (new | catalogues()).items():
        update(language, path, wanted)
        left = untranslated(read(language, path))
        print(f"{language}: {len(wanted)} messages, {len(left)} to translate")
    for _path in compiled(ROOT):
        pass


if __name__ == "__main__":
    main()
