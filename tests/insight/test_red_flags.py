from __future__ import annotations

import pytest

from stretchtimer.insight.caution import Topic
from stretchtimer.insight.red_flags import TOO_LONG_MS, advice, red_flags, when_to_get_help
from stretchtimer.insight.spasms import Frequency


def topics(*ticked: str, lasted_ms: int = 0, frequency: Frequency | None = None) -> list[Topic]:
    """What is advised, by topic."""
    return [found.topic for found in advice(ticked, lasted_ms, frequency)]


def test_a_plain_cramp_calls_for_nothing() -> None:
    """Nothing ticked, eased in a minute, the first in months."""
    assert topics(lasted_ms=60_000, frequency=Frequency(1, 0)) == []


@pytest.mark.parametrize(
    ("key", "topic"),
    [
        ("chest", Topic.EMERGENCY),
        ("leg", Topic.CLOT),
        ("long", Topic.URGENT),
        ("wound", Topic.URGENT),
        ("nerve", Topic.DOCTOR),
        ("sleep", Topic.DOCTOR),
        ("medicine", Topic.DOCTOR),
        ("pregnant", Topic.DOCTOR),
    ],
)
def test_each_sign_leads_to_help(key: str, topic: Topic) -> None:
    """To the one that fits it."""
    assert topics(key) == [topic]


def test_of_several_signs_the_most_urgent_comes_first_and_each_topic_once() -> None:
    """All ticked: emergency, clot, urgent, doctor."""
    every = [flag.key for flag in red_flags()]
    assert topics(*every) == [Topic.EMERGENCY, Topic.CLOT, Topic.URGENT, Topic.DOCTOR]
    assert len(set(every)) == len(every)
    urgency = [flag.topic.urgency for flag in red_flags()]
    assert urgency == sorted(urgency)


def test_ten_minutes_are_too_long_for_a_cramp() -> None:
    """From ten minutes on help is advised without a tick; a second less is not."""
    assert topics(lasted_ms=TOO_LONG_MS) == [Topic.URGENT]
    assert topics(lasted_ms=TOO_LONG_MS - 1_000) == []
    assert TOO_LONG_MS == 600_000


def test_frequent_cramps_are_for_a_doctor() -> None:
    """Once, even if sleep is ticked as well; an unknown key says nothing."""
    assert topics("sleep", "moon", frequency=Frequency(3, 0)) == [Topic.DOCTOR]


def test_relief_always_says_when_to_get_help() -> None:
    """In one line of it."""
    assert "10 min" in when_to_get_help() and "medical help" in when_to_get_help()
