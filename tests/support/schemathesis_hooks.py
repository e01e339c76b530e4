"""How schemathesis sends a body of the media type of sealed reports."""

import schemathesis

from takeitdown_wire import MEDIA_TYPE


@schemathesis.serializer(MEDIA_TYPE)
def sealed_report(_: object, value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
