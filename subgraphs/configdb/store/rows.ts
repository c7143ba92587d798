/** What the statements of this store share: rows by key, rows under parents, nested rows. */
import postgres from "postgres";
import type { Fragment, Queryable } from "../../../platform/database.ts";
import type { KeysetList } from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";

type Key = string | number;

/** The rows of a list that have one of the keys, in any order. */
export function rowsByKey<Row extends object, Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  keys: readonly Key[],
): Promise<Row[]> {
  const { column, type } = list.id(sql);
  return sql<Row[]>`
    select ${list.columns(sql)} from ${list.from(sql)}
    where ${column} = any(${storable(keys)}::${sql.unsafe(type)}[])`;
}

/** The keys without those that hold NUL: PostgreSQL refuses such text, and no row has it. */
export function storable(keys: readonly Key[]): string[] {
  return keys.filter((key) => !String(key).includes("\0")) as string[];
}

/** All rows whose `parent` column is one of the keys, in the default order of the list. */
export function rowsUnder<Row extends object, Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  parent: Fragment,
  keys: readonly string[],
): Promise<Row[]> {
  return sql<Row[]>`
    select ${list.columns(sql)} from ${list.from(sql)}
    where ${parent} = any(${[...keys]}::text[])
    order by ${list.order(sql, null).by}, ${list.id(sql).column}`;
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

/** The connection with each node read by `read`. */
export function readNodes<Raw, Node>(
  connection: Connection<Raw>,
  read: (raw: Raw) => Node,
): Connection<Node> {
  const edges = connection.edges.map(({ cursor, node }) => ({ cursor, node: read(node) }));
  return { ...connection, edges, nodes: edges.map((edge) => edge.node) };
}
