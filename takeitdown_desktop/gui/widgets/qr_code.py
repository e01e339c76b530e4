"""A web address as a QR code, to open it on a phone without typing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from takeitdown_desktop.gui.widgets.controls import described

_MODULE = 5  # pixels
_QUIET = 4  # quiet zone in modules; ISO/IEC 18004 requires four


def modules(text: str) -> tuple[bytearray, ...]:
    """The module matrix of a QR code without quiet zone, by row; 1 is dark."""
    import segno  # imported when the first code is drawn

    return tuple(segno.make(text, error="m", micro=False).matrix)


class QrCode(QWidget):
    """Black on white in every theme, as scanners expect."""

    def __init__(self) -> None:
        super().__init__()
        self._matrix: tuple[bytearray, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_address(self, address: str) -> None:
        """Show the code for ``https://`` and this address."""
        self._matrix = modules(f"https://{address}")
        described(
            self,
            self.tr("QR code for {address}").format(address=address),
            self.tr("Point a telephone's camera at it."),
        )
        self.updateGeometry()
        self.show()

    def sizeHint(self) -> QSize:
        side = (len(self._matrix) + 2 * _QUIET) * _MODULE
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            for down, row in enumerate(self._matrix):
                for across, dark in enumerate(row):
                    if dark:
                        left, top = ((at + _QUIET) * _MODULE for at in (across, down))
                        painter.fillRect(QRectF(left, top, _MODULE, _MODULE), Qt.GlobalColor.black)
