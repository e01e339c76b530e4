"""Length-prefixed parts, and zero padding that hides their true size."""

from takeitdown_wire.errors import MalformedError, TooLargeError


def length_prefixed(data: bytes) -> bytes:
    """``data`` prefixed with its length in bytes (4 bytes, big endian)."""
    return len(data).to_bytes(4, "big") + data


def split(data: bytes, max_length: int | None = None) -> tuple[bytes, bytes]:
    """The first length-prefixed part, and the bytes after it.

    Raises:
        MalformedError: the length exceeds ``max_length`` bytes or the data.
    """
    length = int.from_bytes(data[:4], "big")
    part, rest = data[4 : 4 + length], data[4 + length :]
    if len(data) < 4 or len(part) != length or (max_length is not None and length > max_length):
        raise MalformedError("length: exceeds the data or the maximum")
    return part, rest


def pad(data: bytes, sizes: tuple[int, ...]) -> bytes:
    """``data`` zero-padded to the first of the ascending ``sizes`` (bytes) that holds it.

    Raises:
        TooLargeError: longer than the last size.
    """
    for size in sizes:
        if len(data) <= size:
            return data.ljust(size, b"\0")
    raise TooLargeError("longer than the largest size class")
