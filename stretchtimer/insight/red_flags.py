"""What to ask after a cramp, and what to say to the answers: when it is time for medical help."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from stretchtimer.config.translations import _
from stretchtimer.insight.caution import Caution, Topic, caution
from stretchtimer.insight.spasms import Frequency

TOO_LONG_MS = 10 * 60_000  # a cramp that lasts longer is no ordinary one


@dataclass(frozen=True, slots=True)
class RedFlag:
    """One sign to tick. `key` stays the same whatever the language."""

    key: str
    words: str
    topic: Topic


def red_flags() -> tuple[RedFlag, ...]:
    """The list to go through after a cramp, the most urgent first."""
    return (
        RedFlag(
            "chest", _("Chest pressure, trouble breathing, fainting, or coughing up blood"), Topic.EMERGENCY
        ),
        RedFlag("leg", _("One leg swollen, warm, red or darker, or its veins hard and sore"), Topic.CLOT),
        RedFlag("long", _("It lasted longer than ten minutes"), Topic.URGENT),
        RedFlag("wound", _("It came after a dirty wound or something poisonous"), Topic.URGENT),
        RedFlag("nerve", _("Numbness, weakness, or a muscle that gets thinner"), Topic.DOCTOR),
        RedFlag("sleep", _("Cramps come often, or wake you at night"), Topic.DOCTOR),
        RedFlag("medicine", _("They began with a new medicine"), Topic.DOCTOR),
        RedFlag("pregnant", _("You are pregnant"), Topic.DOCTOR),
    )


def advice(
    ticked: Container[str], lasted_ms: int = 0, frequency: Frequency | None = None
) -> tuple[Caution, ...]:
    """What to say after a cramp: one caution for each topic that calls for help, the most urgent first; often none.

    `ticked` holds the keys of red flags, `lasted_ms` how long it took to ease, `frequency` how often it cramps.
    """
    topics = {flag.topic for flag in red_flags() if flag.key in ticked}
    if lasted_ms >= TOO_LONG_MS:
        topics.add(Topic.URGENT)
    if frequency is not None and frequency.is_frequent:
        topics.add(Topic.DOCTOR)
    return tuple(caution(topic) for topic in sorted(topics, key=lambda topic: topic.urgency))


def when_to_get_help() -> str:
    """The line that stands below every relief."""
    return _("Not easing after 10 min, or the leg is hot, red or swollen? Stop and get medical help.")
