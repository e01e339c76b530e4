"""What may be logged: lines of our own, and of everyone else only that something happened."""

import json
import logging
import sys
from datetime import UTC, datetime

_OWN = __name__.partition(".")[0]


class AllowList(logging.Formatter):
    """Our own messages as they are; of other packages' only the kind, since they quote values."""

    def format(self, record: logging.LogRecord) -> str:
        event = record.getMessage() if record.name.partition(".")[0] == _OWN else _kind(record)
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return json.dumps({"at": at, "level": record.levelname.lower(), "event": event})


def _kind(record: logging.LogRecord) -> str:
    reason = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else "no exception"
    return f"{record.name}: {reason}"


def set_up() -> None:
    """Send what may be logged to standard error; other packages only from warnings on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(AllowList())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(_OWN).setLevel(logging.INFO)
