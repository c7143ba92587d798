/** What the statements of this store share: lists of now or of an instant, and how they are read. */
import postgres from "postgres";
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { type KeysetList, type ListArgs, listPage } from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";

type Key = string | number;
/** The instant of which the store tells; null: now. */
export type At = Date | null;

/** The entities of one kind, as of an instant. */
export type EntityList<Row, Filter> = (at: At) => KeysetList<Filter> & {
  /** A row as the driver gives it, read into one of this kind; absent: it is one. */
  // biome-ignore lint/suspicious/noExplicitAny: what the columns of this list select
  read?(raw: any): Row;
};

/** Where rows of a table come from: the table itself, or what history tells of the instant. */
export function rowsOf(sql: Queryable, table: string, at: At): Fragment {
  return at === null
    ? sql`${sql(`configdb.${table}`)}`
    : sql`${sql(`configdb.${table}_at`)}(${at}::timestamptz)`;
}

/** One page of the list, as of now. */
export async function page<Row, Filter>(
  sql: Queryable,
  list: EntityList<Row, Filter>,
  args: ListArgs<Filter>,
): Promise<Connection<Row>> {
  const connection = await listPage<object, Filter>(sql, list(null), args);
  const read = reader(list, null);
  const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: read(node) }));
  return { ...connection, edges, nodes: edges.map((edge) => edge.node) };
}

/** The rows of a list that have one of the keys, in any order. */
export async function rowsByKey<Row, Filter>(
  sql: Queryable,
  list: EntityList<Row, Filter>,
  at: At,
  keys: readonly Key[],
): Promise<Row[]> {
  const { columns, from, id } = list(at);
  const { column, type } = id(sql);
  const rows = await sql<object[]>`
    select ${columns(sql)} from ${from(sql)}
    where ${column} = any(${storable(keys)}::${sql.unsafe(type)}[])`;
  return rows.map(reader(list, at));
}

/** All rows whose `parent` column is one of the keys, in the default order of the list. */
export async function rowsUnder<Row, Filter>(
  sql: Queryable,
  list: EntityList<Row, Filter>,
  at: At,
  parent: string,
  keys: readonly string[],
): Promise<Row[]> {
  const { columns, from, order, id } = list(at);
  const rows = await sql<object[]>`
    select ${columns(sql)} from ${from(sql)}
    where ${sql(parent)} = any(${[...keys]}::text[])
    order by ${order(sql, null).by}, ${id(sql).column}`;
  return rows.map(reader(list, at));
}

/** All rows of the list in its default order. */
export async function allRows<Row, Filter>(
  sql: Queryable,
  list: EntityList<Row, Filter>,
  at: At,
): Promise<Row[]> {
  const { columns, from, order, id } = list(at);
  const rows = await sql<object[]>`
    select ${columns(sql)} from ${from(sql)} order by ${order(sql, null).by}, ${id(sql).column}`;
  return rows.map(reader(list, at));
}

function reader<Row, Filter>(list: EntityList<Row, Filter>, at: At): (raw: object) => Row {
  const { read } = list(at);
  return (raw) => {
    const row = (read ? read(raw) : raw) as Row & object;
    // A change has an instant of its own. Put before the row, `at` would make its copy several times dearer.
    return "at" in row ? row : { ...row, at };
  };
}

/** The keys without those that hold NUL: PostgreSQL refuses such text, and no row has it. */
export function storable(keys: readonly Key[]): string[] {
  return keys.filter((key) => !String(key).includes("\0")) as string[];
}

/** A row that came as JSON inside another, as the driver would have read it. */
export function nestedRow<Row>(json: object): Row {
  return Object.fromEntries(
    Object.entries(json).map(([column, value]) => [
      postgres.toCamel(column),
      column === "modified" ? new Date(value) : value,
    ]),
  ) as Row;
}
