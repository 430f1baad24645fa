"""What to be careful about, in plain words, by topic. It teaches; it never says what somebody has.

The topics and what belongs to each are the project's own collection from public guidance; no clinician has reviewed the
words. None of them promises anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from stretchtimer.config.translations import _, pgettext


class Topic(StrEnum):
    """What a caution is about, the most urgent first."""

    EMERGENCY = "emergency"
    CLOT = "clot"
    URGENT = "urgent"
    STOP = "stop"
    DOCTOR = "doctor"
    ASK_FIRST = "ask_first"
    HEAT_AND_COLD = "heat_and_cold"
    NORMAL = "normal"
    LIMITS = "limits"

    @property
    def urgency(self) -> int:
        """0 is the most urgent."""
        return tuple(Topic).index(self)


@dataclass(frozen=True, slots=True)
class Caution:
    """A heading, what to do, and when; `points` may be empty."""

    topic: Topic
    title: str
    text: str
    points: tuple[str, ...] = ()


def caution(topic: Topic) -> Caution:
    """The words on `topic`, in the person's language."""
    return next(found for found in cautions() if found.topic is topic)


def cautions() -> tuple[Caution, ...]:
    """All of them, the most urgent first."""
    return (*_urgent(), *_everyday())


def in_short() -> tuple[Caution, ...]:
    """What to have read once before beginning: what is normal, then when to stop and whom to ask."""
    return (
        caution(Topic.NORMAL),
        Caution(
            Topic.STOP,
            pgettext("heading", "Stop"),
            _("If a pain is sharp or sudden or in a joint, and at tingling, numbness or dizziness."),
        ),
        Caution(
            Topic.EMERGENCY,
            _("Call for help"),
            _("At pressure in the chest, sudden trouble breathing, or fainting."),
        ),
        Caution(
            Topic.CLOT,
            _("See a doctor the same day"),
            _("If one leg is swollen, warm, red or throbbing. Do not stretch or rub it."),
        ),
        Caution(
            Topic.ASK_FIRST,
            _("Ask a doctor first"),
            _(
                "After an injury or an operation, in pregnancy, with heart or kidney disease, or if cramps come often."
            ),
        ),
        caution(Topic.LIMITS),
    )


def _urgent() -> tuple[Caution, ...]:
    return (
        Caution(
            Topic.EMERGENCY,
            _("Call emergency help now"),
            _("Stop and call your local emergency number."),
            (
                _("Pressure or pain in the chest"),
                _("Sudden trouble breathing"),
                _("Fainting"),
                _("Coughing up blood"),
            ),
        ),
        Caution(
            Topic.CLOT,
            _("Get medical advice today"),
            _(
                "A blood clot can feel like a tight calf. Until it is looked at, do not stretch or rub that leg."
            ),
            (
                _("One leg is swollen, warm, red or darker than the other"),
                _("It throbs or cramps, and hurts more as the foot bends up"),
                _("Veins feel hard or sore"),
                _(
                    "More likely after surgery or long travel, in pregnancy, with hormones or cancer, or after a clot"
                ),
            ),
        ),
        Caution(
            Topic.URGENT,
            _("Get medical help now"),
            _("Do not wait for it to pass."),
            (
                _("A cramp that lasts longer than ten minutes"),
                _("Cramps after a dirty wound, or after something poisonous"),
            ),
        ),
        Caution(
            Topic.STOP,
            _("Stop this stretch"),
            _("Ease out of it. If it does not go away, let someone look at it."),
            (
                _("Sharp or sudden pain, or a pop"),
                _("Pain in a joint, or pinching"),
                _("Tingling or numbness"),
                _("Dizziness"),
                _("Pain that grows while you hold"),
            ),
        ),
    )


def _everyday() -> tuple[Caution, ...]:
    return (
        Caution(
            Topic.DOCTOR,
            _("Book a doctor"),
            _("There may be a reason that can be treated. Take your journal along."),
            (
                _("Cramps come often, or break your sleep"),
                _("Swelling, numbness or weakness, or a muscle that gets thinner"),
                _("They began with a new medicine, such as a statin or a water tablet"),
                _("You are pregnant"),
            ),
        ),
        Caution(
            Topic.ASK_FIRST,
            _("Ask before you begin"),
            _("Ask your doctor or physiotherapist what is right for you."),
            (
                _("A recent strain, break or operation, or a new joint"),
                _("Very mobile joints, or one that has been out of place"),
                _("Osteoporosis, or an inflamed joint"),
                _("High blood pressure that is not under control, or blood thinners"),
                _("Kidney or heart disease: before supplements, and before you drink a lot"),
            ),
        ),
        Caution(
            Topic.HEAT_AND_COLD,
            _("Heat, cold and a gentle rub"),
            _("Warmth for a tight muscle, cold if it is sore afterwards, as your provider recommends."),
            (
                _("Rub gently, if it feels good"),
                _("Never on numb skin"),
                _("Never while you sleep"),
            ),
        ),
        Caution(
            Topic.NORMAL,
            _("What is normal"),
            _("A firm, dull pull that fades when you ease off. Breathe, and never bounce."),
        ),
        Caution(
            Topic.LIMITS,
            _("What this app is"),
            _("It shows and times exercises. It cannot tell what you have, and promises to prevent nothing."),
        ),
    )
