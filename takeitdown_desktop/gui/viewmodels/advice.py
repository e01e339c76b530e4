"""The situations that the person ticks on one page, and the advice for them."""

from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple, Protocol

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from takeitdown_desktop import paths
from takeitdown_desktop.core.report.advice import (
    WHERE,
    Advice,
    Situation,
    advise,
    load_sources,
)
from takeitdown_desktop.core.report.draft import Draft, Where
from takeitdown_desktop.core.sources import Source
from takeitdown_desktop.gui.help import place
from takeitdown_desktop.gui.viewmodels.help import HelpViewModel
from takeitdown_wire import Shared, Who

_UK = "GB"


class NextStep(NamedTuple):
    """One step of advice.

    Attributes:
        text: what to do.
        address: web address for it; "" for none.
        source: source and date of the facts; "" if it states none.
    """

    text: str
    address: str
    source: str


class Answered(Protocol):
    """Access to the answers given so far."""

    @property
    def draft(self) -> Draft: ...


@cache
def _sources() -> dict[Advice, Source]:
    return load_sources(paths.resources() / "help" / "advice.json")


class AdviceViewModel(QObject):
    """Situations and their steps; none of it is saved or sent."""

    changed = Signal()

    def __init__(self, report: Answered, help_: HelpViewModel) -> None:
        super().__init__()
        self._report = report
        self._help = help_
        self._chosen: dict[Situation, bool] = {}

    def is_so(self, situation: Situation) -> bool:
        """Whether a situation applies: as ticked here, else as the answers of the report imply."""
        draft = self._report.draft
        known = {
            Situation.ONLINE: draft.shared is Shared.YES,
            Situation.NO_FILE: draft.where is Where.GONE,
        }
        return self._chosen.get(situation, known.get(situation, False))

    def say(self, situation: Situation, *, so: bool) -> None:
        self._chosen[situation] = so
        self.changed.emit()

    @property
    def for_adult(self) -> bool:
        return self._report.draft.who in (Who.PARENT, Who.SUPPORTER)

    def steps(self) -> list[NextStep]:
        country = self._help.country
        situations = {situation for situation in Situation if self.is_so(situation)}
        steps = advise(situations, in_uk=country is not None and country.code == _UK)
        return [NextStep(self._text(one), self._address(one), self._source(one)) for one in steps]

    def forget(self) -> None:
        self._chosen.clear()

    def _address(self, advice: Advice) -> str:
        where = WHERE[advice]
        return "" if where is None else place(where)

    def _source(self, advice: Advice) -> str:
        source = _sources().get(advice)
        return "" if source is None else self.told(source)

    def told(self, source: Source) -> str:
        """Source and date of a fact in words, with a note if it is old."""
        if source.day is None:
            return self.tr("Source: {name}. The page has no date.").format(name=source.name)
        when = QDate(source.day.year, source.day.month, source.day.day)
        locale = QLocale()
        day = (
            locale.toString(when, "yyyy-MM")
            if source.whole_month
            else locale.toString(when, QLocale.FormatType.LongFormat)
        )
        if source.is_old(datetime.now(tz=UTC).date()):
            return self.tr("Source: {name}, {day}. That is more than a year ago.").format(
                name=source.name, day=day
            )
        return self.tr("Source: {name}, {day}.").format(name=source.name, day=day)

    def _text(self, advice: Advice) -> str:
        young = self._for_young().get(advice)
        return self._for_all()[advice] if young is None or self.for_adult else young

    def _for_young(self) -> dict[Advice, str]:
        return {
            Advice.STOP_ANSWERING: self.tr(
                "Do not pay, and do not send more. Stop answering, but keep the messages. Tell somebody today."
            ),
            Advice.TOGETHER: self.tr("Take these steps together with an adult that you trust."),
            Advice.TELL_WHO: self.tr(
                "Tell an adult that you trust who has it. They can help to make it stop."
            ),
        }

    def _for_all(self) -> dict[Advice, str]:
        return {
            Advice.STOP_ANSWERING: self.tr(
                "Do not pay, and let nobody send more. Stop all answers, but keep the messages. Help lines know "
                "what to do."
            ),
            Advice.TOGETHER: self.tr("Take these steps together, and at the child's pace."),
            Advice.DO_NOT_FETCH: self.tr(
                "Do not ask anybody to send it again, and do not download it. The CyberTipline can help without "
                "the file:"
            ),
            Advice.CYBERTIPLINE: self.tr("Tell the CyberTipline about the post. They deal with that post:"),
            Advice.REPORT_REMOVE: self.tr(
                "In the UK, Report Remove takes pictures of under 18s off websites, too. It begins here:"
            ),
            Advice.FORTY_EIGHT_HOURS: self.tr(
                "Ask the app or website itself to remove it. In the USA it has 48 hours. If it does not, "
                "complain here:"
            ),
            Advice.TELL_WHO: self.tr("Write down who has it. A help line can go through it with you."),
            Advice.FAKES_COUNT: self.tr(
                "Pictures that are fake or made with AI count, too. Make fingerprints of them in the same way."
            ),
        }
