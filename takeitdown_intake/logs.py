"""What may be logged: lines of our own, and of everyone else only that something happened."""

import logging
import sys

_OWN = __name__.partition(".")[0]


class AllowList(logging.Formatter):
    """Our own messages as they are; of other packages' only the kind, since they quote values."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        if record.name.partition(".")[0] == _OWN:
            return super().format(record)
        reason = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else "no exception"
        bare = logging.LogRecord(
            record.name, record.levelno, "", 0, "%s: %s", (record.name, reason), exc_info=None
        )
        bare.created, bare.msecs = record.created, record.msecs
        return super().format(bare)


def set_up() -> None:
    """Send what may be logged to standard error; other packages only from warnings on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(AllowList())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(_OWN).setLevel(logging.INFO)
