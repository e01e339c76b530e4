"""Lengths in front of parts, and zeros behind them up to a size that tells nothing."""

from takeitdown_wire.errors import MalformedError, TooLargeError


def counted(data: bytes) -> bytes:
    """``data`` after its length in bytes, 4 bytes big endian."""
    return len(data).to_bytes(4, "big") + data


def split(data: bytes, max_length: int | None = None) -> tuple[bytes, bytes]:
    """What the length in front counts, and the rest.

    Raises:
        MalformedError: a length above ``max_length``, or of more than there is.
    """
    length = int.from_bytes(data[:4], "big")
    part, rest = data[4 : 4 + length], data[4 + length :]
    if len(data) < 4 or len(part) != length or (max_length is not None and length > max_length):
        raise MalformedError("length: more than there is")
    return part, rest


def pad(data: bytes, sizes: tuple[int, ...]) -> bytes:
    """``data`` and zeros up to the first of the ascending ``sizes``, in bytes, in which it fits.

    Raises:
        TooLargeError: longer than the last of them.
    """
    for size in sizes:
        if len(data) <= size:
            return data.ljust(size, b"\0")
    raise TooLargeError("longer than the largest size class")
