from __future__ import annotations

import os
from pathlib import Path

import pytest

from stretchtimer.routine.document import read_document, read_text
from stretchtimer.routine.limits import MAX_FILE_BYTES, MAX_LINE_LENGTH
from tests.routine.files import problem


def _written(folder: Path, data: bytes) -> Path:
    path = folder / "file.toml"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data",
    [
        b'name = "Br\xc3\xbccke"\nx = 1\n',
        b'\xef\xbb\xbfname = "Br\xc3\xbccke"\nx = 1\n',
        b'name = "Br\xc3\xbccke"\r\nx = 1\r\n',
        b'\xef\xbb\xbfname = "Br\xc3\xbccke"\r\nx = 1',
    ],
    ids=["plain", "byte order mark", "Windows line ends", "both, and no last line end"],
)
def test_text_from_any_editor_is_read(tmp_path: Path, data: bytes) -> None:
    """Marks and line ends of other systems change neither the values nor the lines."""
    document = read_document(_written(tmp_path, data))
    assert document.data == {"name": "Brücke", "x": 1}
    assert document.line_of(("x",)) == 2


def test_text_of_any_sort_is_read(tmp_path: Path) -> None:
    """What is no TOML too, without the mark of its editor."""
    assert read_text(_written(tmp_path, b"\xef\xbb\xbfcalf 20s\n")) == "calf 20s\n"


def test_what_is_not_written_is_told_at_what_is_around_it(tmp_path: Path) -> None:
    """A missing key has no line of its own: its table's stands for it, and at the top the first."""
    document = read_document(_written(tmp_path, b"a = 1\n[table]\nb = 2\n"))
    assert document.line_of(("table", "missing")) == 2
    assert document.line_of(("missing",)) == 1


@pytest.mark.parametrize(
    ("data", "line", "said"),
    [
        (b"", 0, "the file is empty"),
        (b" \n\t\r\n", 0, "the file is empty"),
        (b"\xef\xbb\xbf", 0, "the file is empty"),
        (b"\x7fELF\x02\x01\x00\x00", 0, "found binary data, expected a text file"),
        ("name = 1".encode("utf-16"), 0, "found binary data, expected a text file"),
        (b"a = 1\nname = 'Br\xfccke'\n", 2, "found text that is not UTF-8, expected UTF-8"),
        (b"a = 1\nname = \n", 2, "this is not TOML: Invalid value"),
        (b"a = 1\nhold 20\n", 2, "this is not TOML: Expected '=' after a key"),
        (b"a = 1\nhold = 20 s\n", 2, '; words, and times such as "1:30" or "20 s", stand in quotes'),
        (b"a = 1\nhold = 1:30", 2, '; words, and times such as "1:30" or "20 s", stand in quotes'),
        (b"a = 1\nsides = both", 2, '; words, and times such as "1:30" or "20 s", stand in quotes'),
        (b"a = 1\na = 2\n", 2, "this is not TOML: Cannot overwrite a value"),
        (b"[a]\nb = 1\n\n[a]\n", 4, "this is not TOML: Cannot declare ('a',) twice"),
        (b"a = 1\nb = [1,\n\n", 2, "this is not TOML:"),
        (b"a = " + b"[" * 2_000, 0, "lists or tables are nested too deeply"),
        (b"a = " + b"[\n" * 2_000, 0, "lists or tables are nested too deeply"),
        (b"a = 12\nb = 1\n" + b"a." * 900 + b"a = 1", 3, "found a key of more than 16 parts"),
        (b"a = 1\nb = '" + b"x" * 5_000 + b"'", 2, "found a line of 5006 characters, expected at most 4000"),
        (b"x = 1\n" * MAX_FILE_BYTES, 0, "found more than 1024 KiB, expected a smaller file"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(tmp_path: Path, data: bytes, line: int, said: str) -> None:
    """No traceback, whatever the file is; a line where there is one to tell."""
    found = problem(read_document, _written(tmp_path, data))
    assert (found.line, found.key) == (line, "")
    assert said in found.message
    assert ("stand in quotes" in found.message) == ("stand in quotes" in said)


def test_a_number_too_long_for_python_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lines are bounded, but the number of digits Python reads can be set lower than any line is long."""
    monkeypatch.setattr("stretchtimer.routine.document.MAX_LINE_LENGTH", 10 * MAX_LINE_LENGTH)
    found = problem(read_document, _written(tmp_path, b"a = " + b"9" * 5_000))
    assert found.message == "a number in this file is too long to be read"


def test_what_is_no_file_is_told_apart(tmp_path: Path) -> None:
    """A folder, a pipe, nothing at all, and a name no file can have; none is waited for."""
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    assert problem(read_document, tmp_path).message == "found a folder, expected a file"
    assert problem(read_document, pipe).message == "found a pipe or a device, expected a file"
    assert problem(read_document, tmp_path / "absent.toml").message == "there is no such file"
    assert "could not be read: " in problem(read_document, tmp_path / ("n" * 300)).message
    assert "could not be read: " in problem(read_document, tmp_path / "a\0b.toml").message


def test_a_file_without_permission_is_told(guarded: Path) -> None:
    """The sentence says that it is the permissions."""
    path = _written(guarded, b"a = 1")
    path.chmod(0)
    assert problem(read_document, path).message == "may not be read: its permissions do not allow it"
