"""`show`: a routine laid out in time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import CALF, TINY, Answer, Call
from tests.speaking import speaking


def segments(answer: Answer) -> list[dict[str, Any]]:
    """The segments of a routine shown as JSON."""
    shown: Any = answer.json
    return list(shown["segments"])


def test_people_see_times_and_words(cli: Call, home: Path) -> None:
    """When, what to do, which side, which set, how long."""
    text = TINY.replace('"0.4 s"', '"45 s"\nsets = 2\nrest = "30 s"').replace(
        'ready = "0 s"', 'ready = "1 s"'
    )
    (home / "routines" / "two.toml").write_text(text)
    answer = cli("show", "two")
    assert (answer.code, answer.err) == (0, "")
    name, about, gap, _headings, *lines = answer.out.splitlines()
    assert (name, about, gap) == ("Tiny", "Before · 4:31", "")
    rows = lines[: lines.index("")]
    assert [" ".join(row.split()) for row in rows] == [
        "0:00 Get ready calf pull, right side, set 1 of 2 0:01",
        "0:01 Hold calf pull, right side, set 1 of 2 0:45",
        "0:46 Rest calf pull, right side, set 2 of 2 0:30",
        "1:16 Hold calf pull, right side, set 2 of 2 0:45",
        "2:01 Rest calf pull, left side, set 1 of 2 0:30",
        "2:31 Hold calf pull, left side, set 1 of 2 0:45",
        "3:16 Rest calf pull, left side, set 2 of 2 0:30",
        "3:46 Hold calf pull, left side, set 2 of 2 0:45",
    ]


def test_as_json_it_is_the_compiled_timeline(cli: Call) -> None:
    """Exactly the keys that other programs rely on, in milliseconds."""
    answer = cli("show", "tiny", "--json")
    shown: Any = answer.json
    assert list(shown) == ["id", "name", "when", "total_ms", "segments", "cues"]
    assert (shown["id"], shown["name"], shown["when"], shown["total_ms"]) == ("tiny", "Tiny", "before", 1_000)
    assert shown["segments"][2] == {
        "kind": "hold",
        "start_ms": 600,
        "end_ms": 1_000,
        "exercise": "calf_pull",
        "side": "left",
        "set": 1,
        "ends": "time",
        "min_ms": None,
    }
    assert [segment["kind"] for segment in shown["segments"]] == ["hold", "switch", "hold"]
    assert [segment["side"] for segment in shown["segments"]] == ["right", "left", "left"]
    assert shown["cues"][-1] == {"at_ms": 1_000, "kind": "finish", "text": ""}


def test_what_waits_and_what_is_open_say_so(cli: Call, home: Path) -> None:
    """A step that waits ends when ready; an open one tells its minimum; no side where none is meant."""
    assert segments(cli("show", "waiting", "--json"))[0]["ends"] == "ready"
    assert "until you are ready" in cli("show", "waiting").out
    (home / "routines" / "ride.toml").write_text(
        'format = 1\nname = "Ride"\nwhen = "before"\n\n[[step]]\nexercise = "bike_warmup"\nduration = "5-10 min"\n'
        'ready = "3 s"\n'
    )
    ready, ride = segments(cli("show", "ride", "--json"))
    assert (ride["kind"], ride["ends"], ride["min_ms"]) == ("cardio", "ready", 300_000)
    assert (ready["side"], ride["side"]) == (None, "both")
    assert "5:00 to 10:00" in cli("show", "ride").out


def test_the_lead_in_of_the_settings_opens_it(cli: Call) -> None:
    """What is shown is what would be run."""
    cli("settings", "lead_in", "15")
    assert segments(cli("show", "tiny", "--json"))[0]["end_ms"] == 15_000


@pytest.mark.parametrize("beside", [True, False])
def test_a_file_is_shown_by_its_path(cli: Call, tmp_path: Path, beside: bool) -> None:
    """Anywhere on the disk, with the exercises that lie beside it."""
    pack = tmp_path / "pack"
    (pack / "exercises").mkdir(parents=True)
    name = "soleus_pull" if beside else "calf_pull"
    (pack / "exercises" / "soleus_pull.toml").write_text(CALF)
    (pack / "mine.toml").write_text(TINY.replace("calf_pull", name))
    shown: Any = cli("show", pack / "mine.toml", "--json").json
    assert (shown["id"], shown["segments"][0]["exercise"]) == ("mine", name)


def test_a_broken_file_is_told_line_by_line(cli: Call, home: Path) -> None:
    """Every fault of the file, one a line, exit code 2, nothing on standard output."""
    broken = home / "routines" / "broken.toml"
    broken.write_text('format = 1\nname = 3\nwhen = "noon"\n[[step]]\nexercise = "calf_pull"\n')
    for name in ("broken", str(broken)):
        answer = cli("show", name)
        assert (answer.code, answer.out) == (2, "")
        lines = answer.err.splitlines()
        assert [line.startswith(f"{broken}:{number}: ") for line, number in zip(lines, (2, 3), strict=True)]


def test_the_coach_speaks_below(cli: Call, home: Path) -> None:
    """A word of advice a line, after the routine."""
    answer = cli("show", "tiny")
    assert "\n\nAdvice: Calf pull is held for 0.4 s only. Ten to thirty seconds" in answer.out


def test_a_routine_is_shown_as_fitted(cli: Call, home: Path) -> None:
    """What changed is said beside it; what cannot be reached too."""
    text = TINY.replace('"0.4 s"', '"40 s"')
    (home / "routines" / "long.toml").write_text(text)
    answer = cli("show", "long", "--fit", "1m")
    assert answer.err == "Fitted to 0:58. Each hold goes from 40 s to 29 s.\n"
    (home / "routines" / "sets.toml").write_text(text + "sets = 2\n")
    assert cli("show", "sets", "--fit", "1m").err.splitlines() == [
        "Fitted to 0:58. 1 exercise has fewer sets, 1 hold is shorter.",
        "  Calf pull: 1 set instead of 2.",
        "  Calf pull: held for 29 s instead of 40 s.",
    ]
    assert "Before · 0:58" in answer.out
    assert "The shortest it can be is 0:40." in cli("show", "long", "--fit", "10s").err


def test_a_time_that_is_none_is_told(cli: Call, home: Path) -> None:
    """In one line, as other wrong arguments are."""
    assert "expected minutes or seconds, such as 6m or 6s" in cli("show", "tiny", "--fit", "6").err
    answer = cli("show", "tiny", "--fit", "soon")
    assert answer.code == 2
    assert "argument --fit: found" in answer.err


def test_a_time_may_be_typed_as_the_language_writes_it(cli: Call, home: Path) -> None:
    """As the window has it; a file's way goes in every language."""
    (home / "routines" / "long.toml").write_text(TINY.replace('"0.4 s"', '"40 s"'))
    with speaking("ja"):
        shown = cli("show", "long", "--fit", "1分")
        assert shown.code == 0 and shown.out == cli("show", "long", "--fit", "1m").out
