"""Cases are found by number and PIN together; tries are counted alike for every number; proofs are used once."""

import base64
import binascii
import re
import secrets

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_PHC = re.compile(r"\$argon2id\$v=19\$m=19456,t=2,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})")
_AT_ONCE = 1_000


def upgrade() -> None:
    op.add_column("cases", sa.Column("card", sa.String(16), server_default="", nullable=False))
    op.add_column("cases", sa.Column("pin_salt", sa.LargeBinary(16), nullable=True))
    op.add_column("cases", sa.Column("pin_tag", sa.LargeBinary(32), nullable=True))
    op.execute("UPDATE cases SET card = number")
    _take_hashes_apart()
    op.drop_column("cases", "pin_hash")
    op.create_index(op.f("ix_cases_card_pin_tag"), "cases", ["card", "pin_tag"], unique=True)
    op.drop_index(op.f("ix_attempts_known_seen_ms"), "attempts")
    op.drop_column("attempts", "known")
    for name, kind in (
        ("pending", sa.Integer()),
        ("pending_ms", sa.BigInteger()),
        ("paid_ms", sa.BigInteger()),
    ):
        op.add_column("attempts", sa.Column(name, kind, server_default="0", nullable=False))
    op.create_index(op.f("ix_attempts_failures_seen_ms"), "attempts", ["failures", "seen_ms"], unique=False)
    op.create_table(
        "proofs",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("until_ms", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_proofs")),
    )
    op.create_index(op.f("ix_proofs_until_ms"), "proofs", ["until_ms"], unique=False)


def _take_hashes_apart() -> None:
    """Move salt and hash to columns of their own, so that a case can be looked up by its hash."""
    cases = sa.table(
        "cases",
        sa.column("id", sa.BigInteger()),
        sa.column("pin_hash", sa.String()),
        sa.column("pin_salt", sa.LargeBinary()),
        sa.column("pin_tag", sa.LargeBinary()),
    )
    connection = op.get_bind()
    last = 0
    while True:
        some = sa.select(cases.c.id, cases.c.pin_hash).where(cases.c.id > last).order_by(cases.c.id)
        rows = connection.execute(some.limit(_AT_ONCE)).all()
        if not rows:
            return
        last = rows[-1].id
        for row in rows:
            salt, tag = _parts(row.pin_hash)
            which = cases.c.id == row.id
            connection.execute(sa.update(cases).where(which).values(pin_salt=salt, pin_tag=tag))


def _parts(held: str) -> tuple[bytes, bytes]:
    found = _PHC.fullmatch(held)
    try:
        if found is not None:
            return base64.b64decode(found[1] + "=="), base64.b64decode(found[2] + "=")
    except binascii.Error:
        pass
    return secrets.token_bytes(16), secrets.token_bytes(32)  # malformed, so no PIN ever matched it


def downgrade() -> None:
    op.drop_table("proofs")
    op.drop_index(op.f("ix_attempts_failures_seen_ms"), "attempts")
    for name in ("paid_ms", "pending_ms", "pending"):
        op.drop_column("attempts", name)
    op.add_column("attempts", sa.Column("known", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.create_index(op.f("ix_attempts_known_seen_ms"), "attempts", ["known", "seen_ms"], unique=False)
    op.drop_index(op.f("ix_cases_card_pin_tag"), "cases")
    op.add_column("cases", sa.Column("pin_hash", sa.String(200), server_default="", nullable=False))
    for name in ("pin_tag", "pin_salt", "card"):
        op.drop_column("cases", name)
