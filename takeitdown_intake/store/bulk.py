"""Many rows in one statement whose text does not depend on their number.

A statement with a placeholder per value takes longer to parse than to execute. PostgreSQL gets one
array per column; SQLite gets ``executemany``, whose loop runs in C.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Executable,
    FromClause,
    Table,
    any_,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

_MAX_ROWS = 10_000
_GIVEN = "given_"
Row = Mapping[str, object]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows that all have the same columns."""
    names = tuple(rows[0]) if rows else ()
    for some in _slices(rows):
        if _is_postgresql(connection):
            connection.execute(_insert_arrays(table, names, ()), _arrays(names, some))
        else:
            _run_many(connection, *_insert_one(table, names), some)


def insert_numbered(connection: Connection, table: Table, rows: Sequence[Row], by: str) -> dict[Any, int]:
    """Insert rows with the same columns; returns their new ids by the value of ``by``, unique among them."""
    if not rows:
        return {}
    if _is_postgresql(connection):
        found: dict[Any, int] = {}
        names = tuple(rows[0])
        for some in _slices(rows):
            done = connection.execute(_insert_arrays(table, names, ("id", by)), _arrays(names, some))
            found |= {value: int(row_id) for row_id, value in done}
        return found
    # SQLite has a single writer, so nobody else takes these ids.
    last = connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()
    numbered = [{**row, "id": last + number} for number, row in enumerate(rows, 1)]
    insert_rows(connection, table, numbered)
    return {row[by]: last + number for number, row in enumerate(rows, 1)}


def update_rows(
    connection: Connection, table: Table, rows: Sequence[Row], keep: tuple[str, ...] = ()
) -> None:
    """Update rows.

    Args:
        connection: a transaction.
        table: with a column ``id``.
        rows: each with the row's ``id`` and the new values, all with the same columns.
        keep: columns that are only set where they are NULL.
    """
    names = tuple(rows[0]) if rows else ()
    for some in _slices(rows):
        if _is_postgresql(connection):
            connection.execute(_update_arrays(table, names, keep), _arrays(names, some))
        else:
            _run_many(connection, *_update_one(table, names, keep), some)


def among(connection: Connection, column: Column[Any], values: Sequence[object]) -> ColumnElement[bool]:
    """``column IN values``, for at most a few hundred values."""
    if not _is_postgresql(connection):
        return column.in_(values)
    given = bindparam(None, list(values), type_=postgresql.ARRAY(column.type), unique=True)
    return column == any_(given)


def _is_postgresql(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


def _slices(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    for start in range(0, len(rows), _MAX_ROWS):
        yield rows[start : start + _MAX_ROWS]


def _arrays(names: Sequence[str], rows: Sequence[Row]) -> dict[str, list[object]]:
    return {_GIVEN + name: [row[name] for row in rows] for name in names}


def _run_many(connection: Connection, sql: str, order: tuple[str, ...], rows: Sequence[Row]) -> None:
    connection.exec_driver_sql(sql, [tuple(row[name] for name in order) for row in rows])


@cache
def _insert_arrays(table: Table, names: tuple[str, ...], returning: tuple[str, ...]) -> Executable:
    statement = insert(table).from_select(names, select(*_given(table, names).c))
    return statement.returning(*(table.c[name] for name in returning)) if returning else statement


@cache
def _update_arrays(table: Table, names: tuple[str, ...], keep: tuple[str, ...]) -> Executable:
    given = _given(table, names)
    return update(table).where(table.c.id == given.c.id).values(_changes(table, names, keep, dict(given.c)))


def _given(table: Table, names: tuple[str, ...]) -> FromClause:
    """The arrays as the columns of a table (``unnest``)."""
    arrays = (bindparam(_GIVEN + name, type_=postgresql.ARRAY(table.c[name].type)) for name in names)
    columns = (Column(name, table.c[name].type) for name in names)
    return func.unnest(*arrays).table_valued(*columns, name="given").render_derived()


@cache
def _insert_one(table: Table, names: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    return _plain(insert(table).values({name: bindparam(_GIVEN + name) for name in names}))


@cache
def _update_one(table: Table, names: tuple[str, ...], keep: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    given = {name: bindparam(_GIVEN + name, type_=table.c[name].type) for name in names}
    changes = _changes(table, names, keep, given)
    return _plain(update(table).where(table.c.id == given["id"]).values(changes))


def _changes(
    table: Table, names: tuple[str, ...], keep: tuple[str, ...], given: Mapping[str, ColumnElement[Any]]
) -> dict[str, ColumnElement[Any]]:
    return {
        name: func.coalesce(table.c[name], given[name]) if name in keep else given[name]
        for name in names
        if name != "id"
    }


def _plain(statement: Any) -> tuple[str, tuple[str, ...]]:
    """A statement's text for SQLite, and the columns in the order of its placeholders."""
    compiled = statement.compile(dialect=sqlite.dialect())
    return str(compiled), tuple(name.removeprefix(_GIVEN) for name in compiled.positiontup)
