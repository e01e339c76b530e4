"""Partners have tiers, by how much of each picture they can use, and a description for the public."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_UNRANKED = 2**31 - 1
_RANKED = """
    SELECT s.id, row_number() OVER (PARTITION BY s.item_id ORDER BY s.id) - 1 AS place
    FROM signals s JOIN entries e ON e.id = s.entry_id
    WHERE e.type = 'pdq' AND s.strong
"""


def upgrade() -> None:
    for name in ("tier", "tier_before"):
        op.add_column("partners", sa.Column(name, sa.String(20), server_default="full", nullable=False))
    op.add_column(
        "partners", sa.Column("tier_before_until", sa.BigInteger(), server_default="0", nullable=False)
    )
    op.add_column("partners", sa.Column("about", sa.String(300), nullable=True))
    op.add_column("signals", sa.Column("rank", sa.Integer(), server_default="0", nullable=False))
    op.add_column("entries", sa.Column("rank", sa.Integer(), server_default="0", nullable=False))
    op.add_column("entries", sa.Column("first_position", sa.BigInteger(), nullable=True))
    _rank_what_is_there()


def _rank_what_is_there() -> None:
    """Signals were stored in the order of the report, which gives their ranks."""
    op.execute("CREATE TEMPORARY TABLE ranked_signals AS " + _RANKED)
    op.execute("CREATE INDEX ix_ranked_signals ON ranked_signals (id)")
    ranked = "SELECT place FROM ranked_signals WHERE ranked_signals.id = signals.id"
    op.execute(f"UPDATE signals SET rank = ({ranked}) WHERE EXISTS ({ranked})")
    op.execute("DROP TABLE ranked_signals")
    lowest = "SELECT min(s.rank) FROM signals s WHERE s.entry_id = entries.id AND s.strong"
    first = "SELECT min(s.first_position) FROM signals s WHERE s.entry_id = entries.id"
    op.execute(
        f"UPDATE entries SET rank = coalesce(({lowest}), 0), first_position = coalesce(({first}), position)"
        " WHERE position IS NOT NULL"
    )
    op.execute(f"UPDATE entries SET rank = {_UNRANKED} WHERE position IS NULL")


def downgrade() -> None:
    op.drop_column("entries", "first_position")
    for table in ("entries", "signals"):
        op.drop_column(table, "rank")
    for column in ("about", "tier_before_until", "tier_before", "tier"):
        op.drop_column("partners", column)
