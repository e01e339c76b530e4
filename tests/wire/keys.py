"""A test intake: its key and its descriptor."""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from takeitdown_wire import SIGNAL_TYPES, IntakeDescriptor

PRIVATE_KEY = bytes(range(1, 33))


def intake(*, practice: bool = False) -> IntakeDescriptor:
    """A descriptor whose reports ``PRIVATE_KEY`` opens."""
    return IntakeDescriptor(
        name="Test intake",
        url="https://intake.example",
        public_key=X25519PrivateKey.from_private_bytes(PRIVATE_KEY).public_key().public_bytes_raw(),
        practice=practice,
        signals=SIGNAL_TYPES,
    )
