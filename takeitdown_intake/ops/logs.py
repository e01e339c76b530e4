"""What may be logged: our own messages in full, of other packages only that something happened."""

import json
import logging
import sys
from datetime import UTC, datetime

_OWN = __name__.partition(".")[0]


class AllowList(logging.Formatter):
    """Our own messages in full; of other packages only logger and exception class, as messages may quote values."""

    def format(self, record: logging.LogRecord) -> str:
        event = record.getMessage() if record.name.partition(".")[0] == _OWN else _kind(record)
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return json.dumps({"at": at, "level": record.levelname.lower(), "event": event})


def _kind(record: logging.LogRecord) -> str:
    reason = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else "no exception"
    return f"{record.name}: {reason}"


def set_up() -> None:
    """Log to standard error as JSON lines: our own messages from INFO, other packages' from WARNING."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(AllowList())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(_OWN).setLevel(logging.INFO)
