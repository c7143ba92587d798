/** What the lists of this subgraph share: declared once, read by id, under parents or page by page. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { isOneOf } from "../../../platform/filter.ts";
import { isListed, type KeysetList } from "../../../platform/keyset-list.ts";
import { serialKeys, uuidKeys } from "../../../schema/key.ts";

/** The column that holds the key of a parent. */
export type ParentColumn = (sql: Queryable) => {
  column: Fragment;
  type: "text" | "bigint" | "uuid";
};

export interface EntityList<Row, Filter, Parent extends string = never> extends KeysetList<Filter> {
  /** Columns by which other entities have rows of this list. */
  parents: Record<Parent, ParentColumn>;
  /** Never set: ties the type of the rows to the list. */
  readonly row?: Row;
}

export function rowsById<Row, Filter>(
  sql: Queryable,
  list: EntityList<Row, Filter, string>,
  ids: readonly string[],
): Promise<Row[]> {
  return sql<(Row & object)[]>`
    select ${list.columns(sql)} from ${list.from(sql)}
    where ${list.id(sql).column} = any(${[...ids]}::uuid[])
      and ${isListed(sql, list, {} as Filter)}`;
}

/** All rows of each parent in the default order of the list; `parentKey` says whose they are. */
export function rowsUnder<Row, Filter>(
  sql: Queryable,
  list: EntityList<Row, Filter, string>,
  parent: ParentColumn,
  keys: readonly (string | number)[],
): Promise<(Row & { parentKey: string })[]> {
  const { column, type } = parent(sql);
  return sql<(Row & { parentKey: string })[]>`
    select ${list.columns(sql)}, (${column})::text as parent_key
    from ${list.from(sql)}
    where ${column} = any(${[...keys] as string[]}::${sql.unsafe(`${type}[]`)})
      and ${isListed(sql, list, {} as Filter)}
    order by ${list.order(sql, null).by}, ${list.id(sql).column}`;
}

/** The column holds one of the UUIDs; what is no UUID matches nothing. */
export function isOneOfIds(
  sql: Queryable,
  column: Fragment,
  ids: readonly string[] | null | undefined,
): Fragment | null {
  return isOneOf(sql, column, uuidKeys(ids));
}

/** The column holds one of the serial numbers; what is no such number matches nothing. */
export function isOneOfSerials(
  sql: Queryable,
  column: Fragment,
  ids: readonly string[] | null | undefined,
): Fragment | null {
  return isOneOf(sql, column, serialKeys(ids));
}

/** The column holds something when `wanted`, nothing when it is false. */
export function isFilled(
  sql: Queryable,
  column: Fragment,
  wanted: boolean | null | undefined,
): Fragment | null {
  if (wanted == null) return null;
  return wanted ? sql`${column} is not null` : sql`${column} is null`;
}

/** The condition a filter part makes, or null when the part says nothing. */
export function exists(
  sql: Queryable,
  condition: Fragment | null,
  rows: (sql: Queryable, condition: Fragment) => Fragment,
): Fragment | null {
  return condition && sql`exists (${rows(sql, condition)})`;
}
