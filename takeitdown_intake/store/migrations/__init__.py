"""Alembic's folder: env.py and, in versions/, one module for each change of the tables."""
