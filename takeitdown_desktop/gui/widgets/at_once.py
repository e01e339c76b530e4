"""Many changes to a page with one layout and one paint after them."""

import contextlib
from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QProgressBar


@contextlib.contextmanager
def laid_out_once(*layouts: QLayout | None) -> Iterator[None]:
    """Show and hide widgets without laying out everything around them for each.

    Qt does it at once for each that is shown; here it is done when control is back in the event loop.
    """
    held = [layout for layout in layouts if layout is not None and layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)


def set_progress(bar: QProgressBar, value: int) -> None:
    """Set a bar's value. Qt would paint it at once, and all that is to be painted anew with it."""
    bar.setUpdatesEnabled(False)
    bar.setValue(value)
    bar.setUpdatesEnabled(True)
