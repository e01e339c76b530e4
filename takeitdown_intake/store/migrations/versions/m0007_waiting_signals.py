"""An index of signals that wait to be published in a batch."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_WAITING = "strong AND first_position IS NULL"


def upgrade() -> None:
    op.create_index(
        "ix_signals_waiting",
        "signals",
        ["entry_id"],
        unique=False,
        postgresql_where=sa.text(_WAITING),
        sqlite_where=sa.text(_WAITING),
    )


def downgrade() -> None:
    op.drop_index("ix_signals_waiting", "signals")
