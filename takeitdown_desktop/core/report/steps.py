"""The steps of the wizard in order, and the stages that its progress rail shows."""

from enum import StrEnum


class Step(StrEnum):
    """One page of the wizard. The endings point to other help."""

    WELCOME = "welcome"
    WHERE = "where"
    WHO = "who"
    AGE = "age"
    SHOWS = "shows"
    SHARED = "shared"
    FILES = "files"
    CONTACT = "contact"
    CHECK = "check"
    DELIVER = "deliver"
    CARD = "card"
    END_OTHER_DEVICE = "end-other-device"
    END_NO_FILE = "end-no-file"
    END_ADULT = "end-adult"
    END_NOT_EXPLICIT = "end-not-explicit"


class Stage(StrEnum):
    """A stage of the progress rail, a group of steps."""

    YOU = "you"
    FILES = "files"
    CHECK = "check"
    DONE = "done"


ENDINGS = frozenset({Step.END_OTHER_DEVICE, Step.END_NO_FILE, Step.END_ADULT, Step.END_NOT_EXPLICIT})
WAY = tuple(step for step in Step if step not in ENDINGS)

_STAGES = {
    Step.FILES: Stage.FILES,
    Step.CONTACT: Stage.CHECK,
    Step.CHECK: Stage.CHECK,
    Step.DELIVER: Stage.CHECK,
    Step.CARD: Stage.DONE,
}


def stage(step: Step) -> Stage:
    """The stage that a step belongs to."""
    return _STAGES.get(step, Stage.YOU)


def following(step: Step) -> Step:
    """The next step in the wizard's order; ``step`` is neither an ending nor the last one."""
    return WAY[WAY.index(step) + 1]
