"""Notes for evidence: who, where, when, what. Text only, never pictures."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Self

from takeitdown_desktop.core.report.paper import Block, Kind, Paper
from takeitdown_desktop.core.report.removal import RemovalRequest, one_line
from takeitdown_desktop.texts import Text

TITLE = Text("NotesPage", "Notes for later")
CAPTIONS = (
    Text("NotesPage", "User name"),
    Text("NotesPage", "Address of the page or post"),
    Text("NotesPage", "When"),
    Text("NotesPage", "What happened"),
)
"""Captions of a note's parts, in their order."""

MAX_FIELD = 2_000  # characters
MAX_NOTES = 1_000


@dataclass(frozen=True, slots=True)
class Note:
    """One event; parts may be empty, and ``bool(note)`` is False if all are.

    Attributes:
        user: user name or telephone number of whoever did it.
        place: address of a page or post, or a place in an app.
        when: as the person wrote it.
        what: what happened, in the person's words.
    """

    user: str = ""
    place: str = ""
    when: str = ""
    what: str = ""

    def __bool__(self) -> bool:
        return any(self.parts())

    @classmethod
    def from_json(cls, value: Any) -> Self:
        """Raises: ValueError, TypeError: not a note of this version."""
        if set(value) != {field.name for field in fields(cls)}:
            raise ValueError("not a note")
        if not all(isinstance(part, str) for part in value.values()):
            raise TypeError("not a note")
        return cls.from_typed(**value)

    def parts(self) -> tuple[str, str, str, str]:
        return (self.user, self.place, self.when, self.what)

    def lines(self, captions: Sequence[str]) -> list[str]:
        """Its non-empty parts, each after its caption."""
        parts = zip(captions, self.parts(), strict=True)
        return [f"{caption}: {text}" for caption, text in parts if text]

    @classmethod
    def from_typed(cls, user: str, place: str, when: str, what: str) -> Self:
        """A note from typed text: white space trimmed, one line and at most ``MAX_FIELD`` characters each."""
        return cls(*(one_line(part)[:MAX_FIELD] for part in (user, place, when, what)))


@dataclass(frozen=True, slots=True)
class Notebook:
    """Notes and letters that are stored together under one passphrase.

    Attributes:
        notes: in the order in which they were written.
        letters: removal requests, at most one for each platform.
    """

    notes: tuple[Note, ...] = ()
    letters: tuple[RemovalRequest, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.notes or self.letters)

    def with_letter(self, request: RemovalRequest) -> "Notebook":
        """The notebook with this request, which replaces any to the same platform."""
        others = tuple(one for one in self.letters if one.platform != request.platform)
        return Notebook(self.notes, (*others, request))

    def with_all(self, other: "Notebook") -> "Notebook":
        """The union of both notebooks; letters of ``other`` replace those to the same platform."""
        notes = (*self.notes, *(note for note in other.notes if note not in self.notes))
        joined = Notebook(notes, self.letters)
        for request in other.letters:
            joined = joined.with_letter(request)
        return joined

    def to_json(self) -> dict[str, Any]:
        return {
            "notes": [asdict(note) for note in self.notes],
            "letters": [request.to_json() for request in self.letters],
        }

    @classmethod
    def from_json(cls, value: Any) -> Self:
        """Raises: ValueError, TypeError, KeyError: not a notebook of this version."""
        return cls(
            tuple(Note.from_json(note) for note in value["notes"][:MAX_NOTES]),
            tuple(RemovalRequest.from_json(one) for one in value["letters"]),
        )


def notes_paper(
    title: str, notes: Sequence[Note], captions: Sequence[str], script: str = "", *, mirrored: bool = False
) -> Paper:
    """Numbered notes for saving or printing; see ``Paper``."""
    blocks = (
        Block(Kind.BODY, f"{at}. " + "\n".join(note.lines(captions))) for at, note in enumerate(notes, 1)
    )
    return Paper(title, tuple(blocks), script, mirrored)
