"""How schemathesis sends a body of the media type of sealed reports and requests."""

import schemathesis

from takeitdown_wire import MEDIA_TYPE, exchange


@schemathesis.serializer(MEDIA_TYPE, exchange.MEDIA_TYPE)
def sealed_report(_: object, value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
