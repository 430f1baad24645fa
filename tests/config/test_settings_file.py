"""The settings file: read with every fault told, written with people's own words kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from stretchtimer.config.settings import Settings
from stretchtimer.config.settings_file import (
    MOST_ASIDE,
    load_settings,
    open_settings,
    save_settings,
    set_aside,
)
from stretchtimer.errors import FileProblems, UserError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the settings file would be, in a folder that does not exist yet."""
    return tmp_path / "config" / "settings.toml"


def write(path: Path, text: str | bytes) -> Path:
    """Put a settings file there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


@pytest.mark.parametrize("text", [None, "", "# nothing chosen\n"])
def test_no_file_or_an_empty_one_means_the_defaults(path: Path, text: str | None) -> None:
    """A first start has nothing to complain about."""
    if text is not None:
        write(path, text)
    assert load_settings(path) == (Settings(), ())


def test_what_is_saved_is_what_is_read(path: Path) -> None:
    """Every setting goes there and back."""
    chosen = Settings(lead_in=0, sound=False, voice=False, volume=35, output="none", theme="dark")
    save_settings(path, chosen)
    assert load_settings(path) == (chosen, ())


def test_saving_keeps_comments_order_and_unknown_keys(path: Path) -> None:
    """Only the value that changed changes."""
    text = '# mine\nvolume = 50 # not too loud\nfuture = "kept"\nsound = true\n\n[later]\nx = 1\n'
    write(path, text)
    save_settings(path, Settings(volume=20))
    assert path.read_text() == text.replace("50", "20")


def test_a_new_key_goes_above_the_tables_of_others(path: Path) -> None:
    """A setting added to a file that ends in a table is still read as a setting."""
    write(path, "[later]\nx = 1\n")
    save_settings(path, Settings(theme="light"))
    assert load_settings(path)[0] == Settings(theme="light")
    assert "[later]\nx = 1" in path.read_text()


def test_a_bad_value_is_told_with_its_line_and_the_default_is_used(path: Path) -> None:
    """Line, key, what was found, what was expected and what holds instead; good values stay."""
    write(path, '# a\nvolume = "loud"\nlead_in = 300\ntheme = "dark"\n')
    settings, problems = load_settings(path)
    assert settings == Settings(theme="dark")
    assert [str(problem) for problem in problems] == [
        f'{path}:2: volume: found "loud", expected a whole number from 0 to 100; 80 is used',
        f"{path}:3: lead_in: found 300, expected a whole number from 0 to 60; 10 is used",
    ]


def test_a_table_or_a_very_long_value_is_told_briefly(path: Path) -> None:
    """The message stays one line of readable length."""
    write(path, f'theme = "{"x" * 5000}"\nlead_in = 0x{"f" * 9000}\n[volume]\na = 1\n')
    long, huge, table = load_settings(path)[1]
    assert "found a huge number" in huge.message
    assert len(long.message) < 200 and "…" in long.message
    assert table.line == 3 and "found a table" in table.message


def test_an_unknown_key_gets_a_guess(path: Path) -> None:
    """A slip of the finger is told, with what was probably meant."""
    write(path, "\nvolumne = 3\n")
    settings, (problem,) = load_settings(path)
    assert settings == Settings()
    assert (problem.line, problem.key) == (2, "volumne")
    assert "Did you mean “volume”" in problem.message


def test_saving_leaves_untouched_what_did_not_change(path: Path) -> None:
    """An unusual spelling of the same number stays as it was written."""
    write(path, "lead_in = 0x0A\nvolume = 1_0 # low\n")
    save_settings(path, Settings(volume=11))
    assert path.read_text() == "lead_in = 0x0A\nvolume = 11 # low\n"


def test_a_file_deeper_than_we_can_write_is_left_alone(path: Path) -> None:
    """What can be read but not rewritten is refused, not flattened."""
    before = write(path, "volume = 3\nx = " + "[" * 150 + "]" * 150 + "\n").read_bytes()
    assert load_settings(path)[0] == Settings(volume=3)
    with pytest.raises(FileProblems, match="nested too deep"):
        save_settings(path, Settings(volume=4))
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("volume = 3\nsound = \n", 2, "not TOML"),
        ('theme = "dark', 1, "not TOML"),
        ("a = [\n1,\n", 2, "not TOML"),
        ("volume = 1\nvolume = 2\n", 2, "not TOML"),
        (b"\xff\xfe\x00\x01", 0, "not a text file"),
        ("x = " + "[" * 20_000, 0, "nested too deep"),
        ("#" * 200_000, 0, "too large"),
        ("volume = " + "9" * 5_000, 0, "too long"),
    ],
    ids=["no value", "open string", "open list", "twice", "binary", "deep", "large", "digits"],
)
def test_a_file_that_is_not_settings_is_told_and_left_alone(
    path: Path, content: str | bytes, line: int, words: str
) -> None:
    """Reading gives the defaults and one problem; saving refuses rather than lose what is there."""
    before = write(path, content).read_bytes()
    settings, (problem,) = load_settings(path)
    assert settings == Settings()
    assert problem.line == line and words in problem.message
    with pytest.raises(FileProblems, match=words):
        save_settings(path, Settings(volume=1))
    assert path.read_bytes() == before


def test_a_mark_that_windows_editors_leave_does_no_harm(path: Path) -> None:
    """A byte order mark in front is not part of the first key."""
    write(path, b"\xef\xbb\xbfvolume = 3\r\n")
    assert load_settings(path) == (Settings(volume=3), ())


def test_a_folder_in_the_file_s_place_is_told(path: Path) -> None:
    """What cannot be read is a sentence, for reading and for saving."""
    path.mkdir(parents=True)
    assert "could not be read" in load_settings(path)[1][0].message
    with pytest.raises(UserError, match="could not be read"):
        save_settings(path, Settings())


def test_only_what_was_chosen_is_written(path: Path) -> None:
    """What somebody changed by hand while the window was open stays as they have it."""
    write(path, "volume = 50\n")
    save_settings(path, Settings(volume=80, theme="dark"), ("theme",))
    assert path.read_text() == 'volume = 50\ntheme = "dark"\n'


def test_a_wrong_value_stays_until_another_is_chosen(path: Path) -> None:
    """Saving something else loses nobody's typing; choosing that one mends it."""
    write(path, 'volume = "loud"\n')
    save_settings(path, Settings(theme="dark"))
    assert 'volume = "loud"' in path.read_text()
    save_settings(path, Settings(), ("volume",))
    assert "volume = 80" in path.read_text()


def test_a_list_is_saved_and_read(path: Path) -> None:
    """As a list of words, in order."""
    save_settings(path, Settings(focus=("feet", "calf left")))
    assert path.read_text() == 'focus = ["feet", "calf left"]\n'
    assert load_settings(path) == (Settings(focus=("feet", "calf left")), ())


def test_a_muscle_on_a_side_that_there_is_not_is_told(path: Path) -> None:
    """With the line, what was found and what may stand there; the usual muscles hold."""
    write(path, 'theme = "dark"\nfocus = ["calf upper"]\n')
    settings, (problem,) = load_settings(path)
    assert settings == Settings(theme="dark")
    assert ":2: focus" in str(problem)
    assert "calf upper" in str(problem) and "with left or right after it" in str(problem)


def test_a_broken_file_is_set_aside_and_none_is_lost(path: Path) -> None:
    """Under a name of its own each time; a new file can then be begun."""
    write(path, "volume = \n")
    assert set_aside(path) == path.with_name("settings-broken.toml")
    write(path, "theme = \n")
    assert set_aside(path) == path.with_name("settings-broken-2.toml")
    assert path.with_name("settings-broken.toml").read_text() == "volume = \n"
    save_settings(path, Settings(volume=5))
    assert load_settings(path) == (Settings(volume=5), ())


def test_what_cannot_be_set_aside_is_said(path: Path) -> None:
    """No file, no new name."""
    assert set_aside(path) is None


def test_the_window_sets_a_broken_file_aside(path: Path) -> None:
    """The defaults hold, the person is told what was wrong and where the file is, and a new one can be written."""
    write(path, "volume = 3\ntheme = \n")
    settings, (told,) = open_settings(path)
    assert settings == Settings()
    assert ":2:" in told and "not TOML" in told and "kept as settings-broken.toml" in told
    assert not path.exists()
    assert path.with_name("settings-broken.toml").read_text() == "volume = 3\ntheme = \n"


def test_the_window_leaves_a_file_with_one_wrong_value(path: Path) -> None:
    """What can be read counts; the rest is told."""
    write(path, 'volume = 3\ntheme = "pink"\n')
    settings, (told,) = open_settings(path)
    assert settings == Settings(volume=3)
    assert "theme" in told and path.exists()


def test_a_file_that_cannot_be_moved_is_told_all_the_same(path: Path) -> None:
    """A folder in its place, with every name it could have taken."""
    write(path, "theme = \n")
    for number in range(1, MOST_ASIDE):
        path.with_name(f"settings-broken{f'-{number}' if number > 1 else ''}.toml").touch()
    settings, (told,) = open_settings(path)
    assert settings == Settings()
    assert "kept as" not in told and path.exists()
