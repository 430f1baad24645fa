"""The house rules of size and of words, read off the syntax trees of all Python files."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
LONGEST_FILE = 300
LONGEST_FUNCTION = 50
MEDIAN_FILE = 100

Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(*folders: str) -> list[Path]:
    """Every Python file of the given top-level folders."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


ALL = python_files("stretchtimer", "tests", "packaging")


def functions(path: Path) -> Iterator[Function]:
    """Every function and method of a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, Function):
            yield node


def lines_of(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def told(path: Path, line: int) -> str:
    """Where something is, as editors take it."""
    return f"{path.relative_to(ROOT)}:{line}"


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    """Three hundred lines at most, in the app, its tests and its tools."""
    assert [f"{told(path, 1)} has {lines_of(path)}" for path in ALL if lines_of(path) > LONGEST_FILE] == []


def test_most_files_of_the_app_are_short() -> None:
    """Half of them have fewer than a hundred lines."""
    assert median(lines_of(path) for path in python_files("stretchtimer")) < MEDIAN_FILE


def test_no_function_is_longer_than_a_screen() -> None:
    """Fifty lines at most, from its def to its end."""
    too_long = [
        f"{told(path, function.lineno)} {function.name}"
        for path in ALL
        for function in functions(path)
        if (function.end_lineno or 0) - function.lineno + 1 > LONGEST_FUNCTION
    ]
    assert too_long == []


def test_every_test_says_in_one_line_what_it_shows() -> None:
    """A test's docstring is one line, and it is there."""
    silent = [
        f"{told(path, function.lineno)} {function.name}"
        for path in python_files("tests")
        for function in functions(path)
        if function.name.startswith("test_") and len((ast.get_docstring(function) or "\n").splitlines()) != 1
    ]
    assert silent == []


def test_every_module_says_what_its_room_is_for() -> None:
    """A docstring opens each module of the app."""
    silent = [
        told(path, 1)
        for path in python_files("stretchtimer")
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []
