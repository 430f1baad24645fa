"""Every language is complete, says nothing that would break, and is compiled as it was written."""

from __future__ import annotations

import ast
import gettext
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog, Message

from stretchtimer.config.language import ENGLISH, LANGUAGES

ROOT = Path(__file__).parents[2]
OTHERS = [tag for tag in LANGUAGES if tag != ENGLISH]
FILLED_IN = re.compile(r"\{[^{}]*\}|%(?:\(\w+\))?[a-z]")


@pytest.fixture(scope="module")
def tool() -> Iterator[ModuleType]:
    """`make translations`, which lies outside of the package, beside what it imports."""
    place = str(ROOT / "packaging")
    sys.path.insert(0, place)
    try:
        yield import_module("translations")
    finally:
        sys.path.remove(place)


@pytest.fixture(scope="module")
def template(tool: ModuleType) -> Catalog:
    """Every message there is."""
    wanted = tool.template()
    assert isinstance(wanted, Catalog)
    return wanted


@pytest.fixture(scope="module", params=OTHERS)
def language(request: pytest.FixtureRequest) -> str:
    """Each but English."""
    tag: str = request.param
    return tag


@pytest.fixture(scope="module")
def catalogue(language: str, tool: ModuleType) -> Catalog:
    """What the translators of that language wrote."""
    read = tool.read(language, tool.catalogues()[language])
    assert isinstance(read, Catalog)
    return read


def keys(catalogue: Catalog) -> set[tuple[str | tuple[str, ...], str | None]]:
    """What is asked for, with its forms and its context."""
    return {
        (tuple(message.id) if isinstance(message.id, list | tuple) else message.id, message.context)
        for message in catalogue
        if message.id
    }


def forms(message: Message) -> Iterator[tuple[str, str]]:
    """Each form of a translation with the English it stands for: any but the first stands for more than one."""
    if isinstance(message.id, str):
        told = [(message.id, message.string)]
    elif len(message.string) == 1:
        told = [(message.id[1], message.string[0])]
    else:
        told = [(message.id[min(number, 1)], form) for number, form in enumerate(message.string)]
    yield from ((english, form) for english, form in told if form)


def test_every_language_says_everything(catalogue: Catalog, template: Catalog, tool: ModuleType) -> None:
    """Nothing new without words, nothing old left: after a change, `make translations`."""
    assert keys(template) - keys(catalogue) == set()
    assert keys(catalogue) - keys(template) == set()
    assert tool.untranslated(catalogue) == []
    assert not any(message.fuzzy for message in catalogue if message.id)


def test_the_same_is_filled_in_and_that_never_fails(catalogue: Catalog) -> None:
    """Placeholders keep their names; one form alone may leave its number to the words: "a single set"."""
    for message in catalogue:
        if not message.id:
            continue
        several = not isinstance(message.id, str) and len(message.string) > 1
        for number, (english, told) in enumerate(forms(message)):
            wanted, there = set(FILLED_IN.findall(english)), set(FILLED_IN.findall(told))
            assert there <= wanted if several and number == 0 else there == wanted, told
            if "%" not in "".join(wanted):
                told.format(**{name[1:-1].partition(":")[0]: 3 for name in wanted})


def test_lines_stay_lines(catalogue: Catalog) -> None:
    """Where a text has some, each is shown in a place of its own."""
    for message in catalogue:
        if message.id:
            assert all(told.count("\n") == english.count("\n") for english, told in forms(message)), (
                message.id
            )


def test_the_program_reads_what_was_written(language: str, catalogue: Catalog, tool: ModuleType) -> None:
    """The compiled catalogue is of this version: after a change, `make translations`."""
    with tool.catalogues()[language].with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message in catalogue:
        if isinstance(message.id, str) and message.id and message.string:
            told = (
                compiled.pgettext(message.context, message.id)
                if message.context
                else compiled.gettext(message.id)
            )
            assert told == message.string


def test_no_word_escapes_the_extraction(template: Catalog) -> None:
    """Those inside an f-string do, for one."""
    found = {message.id if isinstance(message.id, str) else message.id[0] for message in template}
    for path in sorted((ROOT / "stretchtimer").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert _told(node) is None or _told(node) in found, f"{path}:{node.lineno}"


def _told(call: ast.Call) -> str | None:
    """The message of a call for words; None where it is another call, or only looks one up."""
    assert isinstance(call.func, ast.Name)
    place = {"_": 0, "ngettext": 0, "pgettext": 1}.get(call.func.id)
    if place is None or not isinstance(call.args[place], ast.Constant):
        return None
    message = call.args[place].value
    return message if isinstance(message, str) else None
