from __future__ import annotations

import pytest

from stretchtimer.insight.caution import Topic, caution, cautions, in_short

SAID = {
    Topic.EMERGENCY: ("chest", "breathing", "Fainting", "blood"),
    Topic.CLOT: (
        "swollen",
        "warm",
        "red",
        "today",
        "do not stretch or rub",
        "pregnancy",
        "travel",
        "surgery",
    ),
    Topic.URGENT: ("ten minutes", "wound", "poison"),
    Topic.STOP: ("Sharp", "joint", "Tingling", "Dizziness", "pop", "while you hold"),
    Topic.DOCTOR: ("often", "sleep", "weakness", "medicine", "statin", "pregnant"),
    Topic.ASK_FIRST: ("strain", "operation", "Osteoporosis", "blood thinners", "Kidney", "out of place"),
    Topic.HEAT_AND_COLD: ("Warmth", "cold", "provider", "numb", "sleep"),
    Topic.NORMAL: ("dull pull", "never bounce"),
    Topic.LIMITS: ("cannot tell what you have", "promises to prevent nothing"),
}


@pytest.mark.parametrize("topic", Topic)
def test_each_topic_says_what_it_must(topic: Topic) -> None:
    """Every sign that was collected for it."""
    found = caution(topic)
    words = " ".join((found.title, found.text, *found.points))
    assert [sign for sign in SAID[topic] if sign not in words] == []


def test_the_most_urgent_comes_first() -> None:
    """In an emergency nobody reads down a page."""
    topics = [found.topic for found in cautions()]
    assert topics == list(Topic) == sorted(Topic, key=lambda topic: topic.urgency)
    assert topics[:3] == [Topic.EMERGENCY, Topic.CLOT, Topic.URGENT]


def test_the_words_are_calm_plain_and_short() -> None:
    """No shouting, no names of diseases the person might have, a point in one line."""
    for found in cautions():
        words = (found.title, found.text, *found.points)
        assert not any("!" in word or word.isupper() for word in words)
        assert "you have a" not in " ".join(words).lower()
        assert max(map(len, words)) <= 120
        assert all(not point.endswith(".") for point in found.points)


def test_what_to_read_before_beginning_is_short_and_whole() -> None:
    """What is normal first, then when to stop, to call for help and to ask a doctor, and what the app is not."""
    told = in_short()
    assert [caution.topic for caution in told] == [
        Topic.NORMAL,
        Topic.STOP,
        Topic.EMERGENCY,
        Topic.CLOT,
        Topic.ASK_FIRST,
        Topic.LIMITS,
    ]
    assert all(len(caution.text) <= 120 and not caution.points for caution in told)
