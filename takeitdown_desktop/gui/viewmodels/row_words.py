"""The texts of a row in the file list: name, state and explanation."""

from collections import Counter
from enum import IntEnum

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt

from takeitdown_desktop.core.progress import Verdict
from takeitdown_desktop.gui.appearance.text import error_text, number_text, safe_name
from takeitdown_desktop.gui.viewmodels.rows import Row, RowState
from takeitdown_wire import REGISTRY, Kind, Vpdq


class Part(IntEnum):
    """Qt item roles of a row, besides its name (the display role)."""

    WORDS = Qt.ItemDataRole.UserRole + 1  # state, explanation, and details if they are open
    FRACTION = WORDS + 1  # progress 0..1, or None if the row is not running
    VERDICT = WORDS + 2  # core.progress.Verdict, or None
    PICTURE = WORDS + 3  # name of the icon: picture, video, or unknown
    ABOUT = WORDS + 5  # kind, size and date, in words
    KIND = WORDS + 4  # the field of rows.Totals that counts the row


class RowWords(QObject):
    """Turns rows into translated texts.

    Attributes:
        hidden: show "Picture 3" instead of file names.
        paused: all work is paused by the person.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hidden = False
        self.paused = False
        self._locale = QLocale()

    def all(self, row: Row) -> str:
        """Everything about a row in one line, for screen readers."""
        said = ". ".join(
            part.rstrip(".")
            for part in (
                self.name(row),
                self.state(row),
                self.reason(row),
                self.about(row, ", "),
                self.details(row),
            )
            if part
        )
        return f"{said}."

    def below_name(self, row: Row) -> str:
        """The text below the name."""
        state, reason, details = self.state(row), self.reason(row), self.details(row)
        verdict = f"{state}. {reason}" if reason else state
        return f"{verdict}\n{details}" if details else verdict

    def about(self, row: Row, between: str = " \N{MIDDLE DOT} ") -> str:
        """Kind, length, size and date, which tell files apart without a preview."""
        kind = row.result.kind if row.result else None
        named = {Kind.IMAGE: self.tr("Picture"), Kind.VIDEO: self.tr("Video")}.get(kind, "") if kind else ""
        size = self._locale.formattedDataSize(row.size, 1) if row.size else ""
        return between.join(part for part in (named, self._length(row), size, self._date(row)) if part)

    def _length(self, row: Row) -> str:
        """The length of a video, as the time of its last fingerprint, which is less than a second before its end."""
        clips = (signal for signal in row.result.signals if isinstance(signal, Vpdq)) if row.result else ()
        last_ms = max((clip.frames[-1].time_ms for clip in clips), default=None)
        if last_ms is None or row.result is None or row.result.kind is not Kind.VIDEO:
            return ""
        minutes, seconds = divmod(round(last_ms / 1_000), 60)
        return self.tr("{length} min").format(length=_clock(minutes, seconds))

    def _date(self, row: Row) -> str:
        if row.changed_s is None:
            return ""
        day = QDateTime.fromSecsSinceEpoch(int(row.changed_s))
        return self._locale.toString(day, QLocale.FormatType.ShortFormat)

    def name(self, row: Row) -> str:
        if row.named and not self.hidden:
            return safe_name(row.path.name)
        kind = row.result.kind if row.result else None
        if kind is Kind.IMAGE:
            return self.tr("Picture {number}").format(number=number_text(row.number))
        if kind is Kind.VIDEO:
            return self.tr("Video {number}").format(number=number_text(row.number))
        return self.tr("File {number}").format(number=number_text(row.number))

    def state(self, row: Row) -> str:
        if row.state is RowState.WAITING:
            return self.tr("Paused") if self.paused else self.tr("Waiting")
        if row.state is RowState.WORKING:
            return self.tr("Making the fingerprint: {percent} %").format(
                percent=number_text(int(100 * row.fraction))
            )
        if row.result is None:
            return self.tr("Stopped")
        if row.twin is not None:
            return self.tr("Same as {name}").format(name=self.name(row.twin))
        return {
            Verdict.STRONG: self.tr("Strong fingerprint"),
            Verdict.WEAK: self.tr("Weak fingerprint"),
            Verdict.EXACT: self.tr("Exact copies only"),
            Verdict.UNREADABLE: self.tr("Can't read this one"),
        }[row.result.verdict]

    def reason(self, row: Row) -> str:
        if row.result is None:
            return self.tr("Go on with the rest takes it up.") if row.state is RowState.STOPPED else ""
        if row.twin is not None:
            return self.tr("It counts once.")
        if row.result.error is not None:
            return error_text(row.result.error)
        if row.result.thinned:
            return self.tr("It is long or full of movement. A short piece of it may not be found.")
        return {
            Verdict.STRONG: self.tr("Copies that were changed a little can be found too."),
            Verdict.WEAK: self.tr(
                "A plain or dark picture: only exact and very close copies can be found."
            ),
            Verdict.EXACT: self.tr("Only exact copies of this file can be found."),
            Verdict.UNREADABLE: "",
        }[row.result.verdict]

    def has_details(self, row: Row) -> bool:
        return row.result is not None and bool(row.result.signals)

    def details(self, row: Row) -> str:
        """The fingerprints behind the verdict; empty unless the details are open."""
        if row.result is None or not row.opened:
            return ""
        counted = Counter(REGISTRY[signal.type].label for signal in row.result.signals)
        kinds = ", ".join(
            f"{label} \N{MULTIPLICATION SIGN} {number_text(count)}" if count > 1 else label
            for label, count in counted.items()
        )
        made = self.tr("Fingerprints: {kinds}.").format(kinds=kinds)
        if row.result.found is None:
            return made
        share = self.tr("Found in about {count} of 100 ways in which people change a picture or video.")
        return f"{share.format(count=number_text(row.result.found))} {made}"


def _clock(minutes: int, seconds: int) -> str:
    """A duration like 3:07, in the digits of the language."""
    return f"{number_text(minutes)}:{number_text(seconds // 10)}{number_text(seconds % 10)}"
