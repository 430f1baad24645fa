"""The pages for readers keep to what is there: commands, options, files."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from stretchtimer.routine.reference import tables

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")


def read(page: str) -> str:
    """A page's text."""
    return (ROOT / page).read_text(encoding="utf-8")


def help_of(*verb: str) -> str:
    """What the program says of itself, or of one of its verbs."""
    command = [sys.executable, "-m", "stretchtimer", *verb, "--help"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    """Files and pictures that a page points to are there."""
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", read(page))
    assert [target for target in targets if "://" not in target and not (ROOT / target).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_file_named_is_there(page: str) -> None:
    """A name in code marks that looks like a path of the project is one."""
    places = (
        "stretchtimer",
        "packaging",
        "tests",
        "routines",
        "assets",
        "gui",
        "cli",
        "audio",
        "config",
        "session",
    )
    named = re.findall(rf"`((?:{'|'.join(places)})/[\w./]*)`", read(page))
    made_up = "my_"  # the reader's own file in a recipe
    missing = [
        name
        for name in named
        if made_up not in name and not (ROOT / name).exists() and not (ROOT / "stretchtimer" / name).exists()
    ]
    assert missing == []


def test_the_readme_counts_what_there_is() -> None:
    """Routines and exercises that come with the app."""
    told = re.search(r"(\d+) routines made of (\d+) exercises", read("README.md"))
    routines = ROOT / "routines"
    assert told is not None
    assert int(told[1]) == len(list(routines.glob("*.toml")))
    assert int(told[2]) == len(list((routines / "exercises").glob("*.toml")))


@pytest.mark.qt
def test_the_readme_tells_the_keys_there_are() -> None:
    """`make reference` would change nothing."""
    spec = spec_from_file_location("reference", ROOT / "packaging" / "reference.py")
    assert spec is not None and spec.loader is not None
    writer = module_from_spec(spec)
    spec.loader.exec_module(writer)
    assert tables.filled(read("README.md"), writer.keyboard_table) == read("README.md")
    assert "| N, PgDown | Skip |" in read("README.md")


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_make_command_is_a_target(page: str) -> None:
    """What a page says to type after make, the Makefile knows."""
    rules = re.findall(r"^([a-z][a-z -]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    targets = {target for rule in rules for target in rule.split()}
    assert set(re.findall(r"(?:^    |`)make ([a-z]+)", read(page), re.MULTILINE)) <= targets


def test_every_verb_and_option_in_the_readme_exists() -> None:
    """Each example of the command line is one that the program would take."""
    examples = re.findall(r"^    stretchtimer ([a-z]+)([^#\n]*)", read("README.md"), re.MULTILINE)
    assert examples
    known = help_of()
    for verb, rest in examples:
        assert re.search(rf"^ +{verb}\b", known, re.MULTILINE), verb
        for option in re.findall(r"--[a-z]+", rest):
            assert option in help_of(verb)
