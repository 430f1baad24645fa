"""A session as a FIT activity, read back field by field with another library than the one that wrote it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from stretchtimer.config import resources
from stretchtimer.errors import UserError
from stretchtimer.exchange.formats.fit_activity import written
from stretchtimer.exchange.formats.fit_names import FIT_NAMES, fit_name
from stretchtimer.journal.records import Pause, SessionRecord
from tests.exchange.formats.fit_reading import Read, read
from tests.exchange.formats.records import called, record
from tests.journal.made import MORNING, hold

BEGUN = datetime(2026, 11, 22, 7, 30, tzinfo=UTC)


def fit(session: SessionRecord) -> Read:
    """The session there and back."""
    return read(written([session]))


def test_it_is_one_activity_of_training_in_flexibility() -> None:
    """What a training diary shows of it."""
    found = fit(record())
    (file,), (session,), (activity,) = found["file_id"], found["session"], found["activity"]
    assert (file["type"], file["manufacturer"], file["time_created"]) == ("activity", "development", BEGUN)
    assert (session["sport"], session["sub_sport"]) == ("training", "flexibility_training")
    assert (session["start_time"], session["total_elapsed_time"]) == (BEGUN, 60.0)
    assert (session["num_laps"], session["first_lap_index"]) == (2, 0)
    assert (activity["num_sessions"], activity["type"], activity["total_timer_time"]) == (1, "manual", 60.0)
    assert f"{activity['local_timestamp']:%H:%M}" == "08:31"  # on the wall in Vienna


def test_every_hold_is_a_lap_a_set_and_a_record() -> None:
    """With its beginning, its length and its number, in order."""
    found = fit(record(hold(0), hold(1, held_ms=12_500)))
    assert [one["message_index"] for one in found["lap"]] == [0, 1]
    assert [one["total_timer_time"] for one in found["lap"]] == [20.0, 12.5]
    assert [one["duration"] for one in found["set"]] == [20.0, 12.5]
    assert found["set"][0]["start_time"] == BEGUN + timedelta(seconds=10)
    assert {one["set_type"] for one in found["set"]} == {"active"}
    ends = [BEGUN + timedelta(seconds=seconds) for seconds in (0, 30, 60)]
    assert [one["timestamp"] for one in found["record"]] == ends


def test_holds_have_the_names_of_the_profile_and_our_own() -> None:
    """STRETCH_CALF is number 37 of the warm-ups in Garmin's profile."""
    found = fit(record(hold(0), called(hold(1), "my_own", "Zehenspitzengefühl 🦶")))
    assert (found["set"][0]["category"], found["set"][0]["category_subtype"]) == ("warm_up", 37)
    assert [one["wkt_step_name"] for one in found["exercise_title"]] == [
        "Calf wall stretch, straight knee",
        "Zehenspitzengefühl 🦶",
    ]


def test_pauses_are_not_timed() -> None:
    """Fifteen seconds away from the mat."""
    away = Pause(at_ms=5_000, started_at=MORNING, ended_at=MORNING + timedelta(seconds=15))
    (session,) = fit(record(pauses=(away,)))["session"]
    assert (session["total_elapsed_time"], session["total_timer_time"]) == (60.0, 45.0)


def test_a_long_name_is_cut_between_two_letters() -> None:
    """A field holds few bytes, and half a letter is no letter."""
    (title,) = fit(record(called(hold(0), "mine", "ü" * 200)))["exercise_title"]
    assert title["wkt_step_name"] == "ü" * 30


def test_a_session_in_which_nothing_was_held_is_no_activity() -> None:
    """It is told, instead of a file that importers refuse."""
    with pytest.raises(UserError, match="Nothing was held"):
        written([replace(record(), entries=())])


def test_the_same_session_has_the_same_number_and_another_one_another() -> None:
    """By it an importer knows that it has a session already."""
    one, other = record(), record()
    assert fit(one)["file_id"] == fit(one)["file_id"]
    assert fit(one)["file_id"][0]["serial_number"] != fit(other)["file_id"][0]["serial_number"]


NAMELESS = {"butt_kicks", "pogo_hops", "scap_push_up"}  # nothing in the profile comes near


def test_every_built_in_exercise_has_a_name_in_the_profile() -> None:
    """Or is one of the few that have none."""
    ids = {path.stem for path in (resources.routines() / "exercises").glob("*.toml")}
    assert {id_ for id_ in ids if fit_name(id_) is None} == NAMELESS
    relief = {path.stem for path in (resources.routines() / "relief" / "exercises").glob("*.toml")}
    assert set(FIT_NAMES) <= ids | relief
