"""How the app starts: fast, without Qt, and with a sentence where it cannot."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from stretchtimer import __version__
from tests.cli.conftest import Call, environment

AIM_S = 0.25  # for `list`; measured 0.14 where Python alone takes 0.03
TIMES_BARE = 12
NO_QT = """
import sys
from stretchtimer.__main__ import main
code = main(sys.argv[1:])
assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))], "Qt was loaded"
sys.exit(code)
"""


@pytest.mark.parametrize(
    "words",
    [
        ["list"],
        ["show", "tiny"],
        ["check", "."],
        ["run", "tiny", "--mute"],
        ["run", "tiny", "--rehearse", "5"],
        ["soundtrack", "tiny", "tiny.wav", "--no-voice"],
        ["journal"],
        ["settings"],
    ],
    ids=" ".join,
)
def test_no_verb_loads_qt(words: list[str], home: Path) -> None:
    """The command line works, and starts fast, with no Qt in memory."""
    done = subprocess.run(
        [sys.executable, "-c", NO_QT, *words],
        env=environment(),
        cwd=home / "routines",
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr.decode()) in [(0, ""), (0, "3 files checked, nothing wrong.\n")]


def quickest(*words: str) -> float:
    """The shortest of several runs of Python with these words, in seconds."""
    times = []
    for _attempt in range(5):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *words], env=environment(), capture_output=True, check=True)
        times.append(time.perf_counter() - begun)
    return min(times)


def test_list_starts_fast(home: Path) -> None:
    """The list of all routines is there before anyone wonders; on a slow machine, soon after Python itself."""
    assert quickest("-m", "stretchtimer", "list") < max(AIM_S, TIMES_BARE * quickest("-c", "pass"))


def test_without_a_display_a_sentence_names_the_way_out(process: Call) -> None:
    """The window cannot open: one line, no traceback, and what to type instead."""
    answer = process()
    assert answer.code == 2
    assert answer.out == ""
    assert "no display" in answer.err and "stretchtimer run ROUTINE" in answer.err
    assert answer.err.count("\n") == 1


def test_without_qt_a_sentence_says_so(home: Path) -> None:
    """PySide6 missing or broken: one line with the reason, no traceback."""
    without = "import sys; sys.modules['PySide6'] = None; from stretchtimer.__main__ import main; sys.exit(main([]))"
    done = subprocess.run(
        [sys.executable, "-c", without],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "needs Qt (PySide6)" in done.stderr and "stretchtimer run ROUTINE" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_library_that_qt_needs_and_the_system_lacks_is_told_in_a_sentence(home: Path) -> None:
    """Python names the library and Qt's file, which is enough to know: one line with the reason, no traceback."""
    package = home / "PySide6"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    for module in ("QtCore", "QtGui", "QtWidgets"):
        lacking = f"raise ImportError('libGL.so.1: no such file', name={module!r}, path=__file__)"
        (package / f"{module}.py").write_text(lacking, encoding="utf-8")
    start = "from stretchtimer.__main__ import main; sys.exit(main([]))"
    without = f"import sys; sys.path.insert(0, {str(home)!r}); {start}"
    done = subprocess.run(
        [sys.executable, "-c", without],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "libGL.so.1" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_version_is_told(process: Call) -> None:
    """`--version` is one line."""
    answer = process("--version")
    assert (answer.code, answer.out) == (0, f"stretchtimer {__version__}\n")


def test_help_names_every_verb(cli: Call) -> None:
    """Who asks for help sees what there is."""
    answer = cli("--help")
    assert answer.code == 0
    for verb in ("list", "show", "check", "run", "soundtrack", "journal", "settings", "doctor"):
        assert f"\n    {verb}" in answer.out
        assert cli(verb, "--help").code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lst"], "Did you mean “list”?"),
        (["xyzzy"], "See stretchtimer --help."),
        (["show"], "ROUTINE"),
        (["list", "--jso"], "--jso"),
        (["run", "tiny", "--rehearse", "0"], "from 1 to 1000"),
        (["run", "tiny", "--moment", "never"], "before"),
        (["run", "tiny", "--resume", "--fresh"], "not allowed with"),
        (["show", "tiyn"], 'did you mean "tiny"?'),
        (["show", "nowhere/tiny.toml"], "no such file"),
        (["settings", "volum"], "Did you mean “volume”?"),
    ],
    ids=" ".join,
)
def test_a_slip_is_one_clear_line(process: Call, words: list[str], said: str) -> None:
    """Whatever is typed wrong: one line on standard error that helps, exit code 2."""
    answer = process(*words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert answer.err.count("\n") == 1


def test_a_reader_that_leaves_early_makes_no_noise(home: Path) -> None:
    """`stretchtimer list | head -1` says nothing about a broken pipe."""
    many = home / "routines"
    for number in range(2_000):  # more than any pipe holds
        (many / f"copy_{number}.toml").symlink_to(many / "tiny.toml")
    listing = subprocess.Popen(
        [sys.executable, "-m", "stretchtimer", "list"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert listing.stdout and listing.stderr
    with listing, listing.stdout, listing.stderr:
        listing.stdout.readline()
        listing.stdout.close()
        assert listing.stderr.read() == b""
        assert listing.wait(60) == 128 + 13


def test_names_from_files_cannot_steer_the_terminal(cli: Call, home: Path) -> None:
    """A control character in a stranger's file is shown, not obeyed."""
    (home / "routines" / "evil\x1b[2J.toml").write_text("x")
    answer = cli("list")
    assert "\x1b" not in answer.out + answer.err
    assert "evil\\x1b[2J" in answer.err


def test_an_output_that_lacks_letters_gets_the_rest(process: Call, home: Path) -> None:
    """A terminal without Unicode shows what it can."""
    tiny = home / "routines" / "tiny.toml"
    tiny.write_text(tiny.read_text().replace('"Tiny"', '"Tiny → wäde"'), encoding="utf-8")
    answer = process("show", "tiny", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert answer.code == 0
    assert answer.out.startswith("Tiny ? w?de\n")
