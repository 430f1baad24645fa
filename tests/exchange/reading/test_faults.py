"""Files that are broken, hostile or in another encoding: one sentence each, and the sound ones beside them come."""

from __future__ import annotations

import codecs
import json
import os
import time
from pathlib import Path

import pytest

from stretchtimer.config.paths import Folders
from stretchtimer.exchange.reading.plan import plan_import
from stretchtimer.routine.library import Library
from stretchtimer.routine.shelf.shelf import Shelf
from tests.exchange.reading.conftest import Importing, routine_in, said
from tests.exchange.reading.files import ALL, ICU, JUST_ANOTHER, ZWO

BOMB = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workout_file><name>&b;</name></workout_file>'
MANY_TEXTS = "<workout_file><workout>" + "<textevent message='x'/>" * 40_000 + "</workout></workout_file>"
MANY_NAMES = json.dumps(
    {
        "timers": [
            {"loop": 1, "steps": [{"label": f"{timer} {step}", "length": 9_000} for step in range(100)]}
            for timer in range(300)
        ]
    }
)
OUTSIDE = (
    '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><workout_file><name>&a;</name></workout_file>'
)


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("a.zwo", b"", "a.zwo:0: the file is empty"),
        ("a.txt", b" \r\n\0", "a.txt:0: the file is empty"),
        ("a.zwo", ZWO[:600].encode(), "a.zwo:15: this is not whole XML"),
        ("a.zwo", b"<workout_file/>", "a.zwo:0: there is no workout"),
        ("a.zwo", BOMB.encode(), "a.zwo:0: the file declares text of its own"),
        ("a.zwo", OUTSIDE.encode(), "a.zwo:0: the file declares text of its own"),
        ("a.zwo", b"<workout_file>" + b"<a>" * 30, "a.zwo:0: the file has more than 50000 elements"),
        ("a.zwo", b"<workout_file>" + b"<a/>" * 50_001, "a.zwo:0: the file has more than 50000 elements"),
        ("a.json", JUST_ANOTHER[:50].encode(), "a.json:1: the file is cut off before its end"),
        ("a.json", b'{\n"a": 1,\n"b": x}', "a.json:3: this is not JSON: Expecting value"),
        ("a.json", b"\n" + b"[" * 100_000, "a.json:2: lists in lists go deeper than 20"),
        ("a.json", b'{"a": NaN}', "a.json:0: there is a number in this file"),
        ("a.json", b'{"a": ' + b"9" * 5_000 + b"}", "a.json:0: there is a number in this file"),
        ("a.json", b'{"timers": []}', "a.json:0: nothing that is read here"),
        ("a.json", b'{"sets": []}', 'a.json:0: there is nothing to do in "Untitled"'),
        ("a.bin", bytes(range(256)), "a.bin:0: nothing that is read here"),
        ("a.bin", b" " * (4 * 1024 * 1024 + 1), "a.bin:0: the file is larger than 4 MiB"),
    ],
)
def test_a_file_that_is_no_good_gets_one_sentence(
    plan: Importing, name: str, content: bytes, fault: str
) -> None:
    """With its name, and its line where there is one; the file beside it comes all the same."""
    made = plan({name: content, "openers.txt": ICU})
    (told,) = said(made)
    assert told.startswith(fault)
    assert routine_in(made).name == "Openers"


def test_the_sentence_for_a_strange_file_names_what_is_read(plan: Importing) -> None:
    """All of it."""
    (told,) = said(plan({"a.gpx": "<gpx/>"}))
    assert all(
        word in told for word in ("Zwift", ".erg", "intervals.icu", "OpenHIIT", "TimeR", "free-exercise-db")
    )


@pytest.mark.slow
@pytest.mark.speed
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("brackets.json", "[" + "[]," * 1_300_000 + "[]]"),
        ("open.json", '["' + '\\"' * 2_000_000),
        ("open.erg", "[ " * 2_000_000),
        ("texts.zwo", MANY_TEXTS),
        ("words.txt", "frobnicate the wombat 20s\n" * 9_990),
        ("names.json", MANY_NAMES),
    ],
)
def test_a_file_made_to_be_slow_is_not(plan: Importing, name: str, content: str) -> None:
    """As large as is read, and of nothing but what costs: some seconds at the most."""
    began = time.perf_counter()
    plan({name: content})
    assert time.perf_counter() - began < 10


@pytest.mark.parametrize("path", ["nowhere.zwo", "."])
def test_what_cannot_be_opened_is_told(own: object, tmp_path: Path, path: str) -> None:
    """No such file, a folder."""
    made = plan_import([tmp_path / path], Library({}, {}), Shelf(own, tmp_path / "app"))  # type: ignore[arg-type]
    assert made.coming == () and len(made.problems) == 1


@pytest.mark.parametrize("name", sorted(ALL))
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_kind_is_known_in_every_encoding(plan: Importing, name: str, encoding: str) -> None:
    """By what is in it, with Windows line ends, and under a name that says nothing."""
    usual = [one.thing.name for one in plan({f"strange{Path(name).suffix}": ALL[name]}).new]
    content = ALL[name].replace("\r\n", "\n").replace("\n", "\r\n").encode(encoding)
    made = plan({"strange.dat": content})
    assert [one.thing.name for one in made.new] == usual


def test_a_letter_cut_in_half_at_the_end_spoils_nothing(plan: Importing) -> None:
    """A text that was cut off by a byte keeps its letters."""
    made = plan({"a.txt": "# Größe\nCalf pull 20s - lösen ü".encode()[:-1]})
    assert routine_in(made).name == "Größe"


def test_big_endian_marks_are_known(plan: Importing) -> None:
    """As some old machines write."""
    content = codecs.BOM_UTF16_BE + ICU.encode("utf-16-be")
    assert routine_in(plan({"a.txt": content})).name == "Openers"
    content = codecs.BOM_UTF32_BE + ICU.encode("utf-32-be")
    assert routine_in(plan({"a.txt": content})).name == "Openers"


@pytest.mark.parametrize(
    "name", ["../../../etc/cron", "/etc/passwd", "..", "con", "a\\b", "\x1b[2J\u202e", "\ud800"]
)
def test_no_name_leads_out_of_the_folder(plan: Importing, own: object, name: str) -> None:
    """Whatever a stranger calls a workout, its file is one in the person's own folder."""
    made = plan(
        {
            "a.json": JUST_ANOTHER.replace(
                "Legs", name.encode("unicode_escape").decode().replace("\\x", "\\u00")
            )
        }
    )
    for one in made.new:
        folder = one.path.parent
        assert folder.name in ("routines", "exercises")
        assert one.path.resolve().parent == folder.resolve()
        assert one.path.stem == one.path.name.removesuffix(".toml") and "/" not in one.path.stem


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_what_never_ends_is_not_read(tmp_path: Path, own: Folders) -> None:
    """A pipe that nobody writes to would be waited for for ever."""
    pipe = tmp_path / "pipe.zwo"
    os.mkfifo(pipe)
    made = plan_import([pipe], Library({}, {}), Shelf(own, tmp_path))
    assert said(made) == ["pipe.zwo:0: this is no file that can be read to its end"]
