"""The change sequence can have several parts; items have a content key; recent paid tries are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_CONTENT = """
UPDATE items SET content = (
  SELECT min(entries.digest) FROM signals JOIN entries ON entries.id = signals.entry_id
  WHERE signals.item_id = items.id AND entries.type = 'sha256')
"""
_CONTENT_POSTGRESQL = """
UPDATE items SET content = found.digest FROM (
  SELECT DISTINCT ON (signals.item_id) signals.item_id, entries.digest
  FROM signals JOIN entries ON entries.id = signals.entry_id
  WHERE entries.type = 'sha256' ORDER BY signals.item_id, signals.id) AS found
WHERE found.item_id = items.id
"""
# Progress of incomplete reports was counted in items and is now in signals; items already there are found by content.
_UNFINISHED = "UPDATE reports SET stored = 0 WHERE stored IS NOT NULL"


def upgrade() -> None:
    op.add_column("clock", sa.Column("parts", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column("items", sa.Column("place", sa.Integer(), nullable=True))
    op.add_column("items", sa.Column("content", sa.LargeBinary(32), nullable=True))
    op.add_column("attempts", sa.Column("paid", sa.Float(), server_default=sa.text("0"), nullable=False))
    op.execute(_UNFINISHED)
    op.execute(_CONTENT_POSTGRESQL if op.get_bind().dialect.name == "postgresql" else _CONTENT)


def downgrade() -> None:
    op.drop_column("attempts", "paid")
    op.drop_column("items", "content")
    op.drop_column("items", "place")
    op.drop_column("clock", "parts")
