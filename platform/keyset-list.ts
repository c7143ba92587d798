/**
 * Lists with keyset paging, each declared once: what it selects, how it filters, how it can be
 * ordered. A page, a page under each of many parents, and a count all come from the declaration.
 */
import {
  type Connection,
  type Count,
  decodeCursor,
  type PageArgs,
  type Position,
  pageSize,
  toConnection,
} from "../schema/connection.ts";
import type { Fragment, Queryable } from "./database.ts";

/** Counting stops here: a browser needs no more, and a big table would be read whole. */
export const COUNT_LIMIT = 100_000;

export interface ListOrder {
  /** The sort expression; it must not be null for any row, so wrap nullable columns in coalesce. */
  by: Fragment;
  /** SQL type of the expression. */
  type: "text" | "timestamptz" | "bigint" | "float8" | "date" | "uuid";
  descending?: boolean;
}

export interface KeysetList<Filter> {
  /** Name of the list; part of its cursors. */
  name: string;
  /** Column list of one row. */
  columns(sql: Queryable): Fragment;
  /** From clause with aliases and joins. */
  from(sql: Queryable): Fragment;
  /** Condition; `true` when the filter says nothing. */
  where(sql: Queryable, filter: Filter): Fragment;
  /** The order named by the caller, or the default when it is null. */
  order(sql: Queryable, orderBy: string | null): ListOrder;
  /** Unique tie-breaker and its SQL type. */
  id(sql: Queryable): { column: Fragment; type: "text" | "bigint" | "uuid" };
  /**
   * Conditions of which one holds for each row of the list, and never two; absent: all rows. A page
   * is merged from a page of each part, so each part is read along the index that suits it. Joined
   * by "or" in one condition they would make the planner try every row of the order.
   */
  parts?(sql: Queryable): Fragment[];
}

/** The same list with only those rows for which the condition holds; counts are of those, too. */
export function limitedTo<List extends KeysetList<never>>(
  list: List,
  condition: (sql: Queryable) => Fragment,
): List {
  return {
    ...list,
    where: (sql: Queryable, filter: never) =>
      sql`(${condition(sql)}) and ${list.where(sql, filter)}`,
  };
}

export interface ListArgs<Filter> extends PageArgs {
  filter: Filter;
  orderBy?: string | null | undefined;
}

/** Whether a row is in the list and passes the filter. */
export function isListed<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  filter: Filter,
): Fragment {
  const [first, ...others] = partsOf(sql, list);
  const inAnyPart = others.reduce((any, part) => sql`${any} or (${part})`, sql`(${first})`);
  return sql`(${inAnyPart}) and ${list.where(sql, filter)}`;
}

function partsOf<Filter>(sql: Queryable, list: KeysetList<Filter>): [Fragment, ...Fragment[]] {
  return (list.parts?.(sql) ?? [sql`true`]) as [Fragment, ...Fragment[]];
}

/** The statements one after the other, each with its own limit. */
function unionAll(sql: Queryable, [first, ...others]: [Fragment, ...Fragment[]]): Fragment {
  return others.reduce((all, statement) => sql`${all} union all (${statement})`, sql`(${first})`);
}

type SortExpression = Omit<ListOrder, "descending">;
type Sorted<Order> = Order extends `${infer Expression}_ASC` ? Expression : never;

/** Orders named `X_ASC` and `X_DESC`, each pair by one expression; `fallback` when none is named. */
export function ordersBy<Order extends string>(
  fallback: Order,
  expressions: Record<Sorted<Order>, (sql: Queryable) => SortExpression>,
): KeysetList<unknown>["order"] {
  return (sql, orderBy) => {
    const name = orderBy ?? fallback;
    const expression = expressions[name.replace(/_(ASC|DESC)$/, "") as Sorted<Order>];
    return { ...expression(sql), descending: name.endsWith("_DESC") };
  };
}

/** The arguments of a list field as its list takes them; no filter means one that says nothing. */
export function listArgs<Filter extends object>(args: {
  filter?: Filter | null | undefined;
  orderBy?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}): ListArgs<Filter> {
  return { ...args, filter: args.filter ?? ({} as Filter) };
}

type Row = { sortKey: string; idKey: string };

/**
 * One page of the whole list, in one statement.
 * @throws CodedError PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export async function listPage<Node, Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  args: ListArgs<Filter>,
): Promise<Connection<Node>> {
  const page = readPage(list, args);
  const rows = await sql<Row[]>`${pageQuery(sql, list, args, page)}`;
  return toConnection(rows.map(split<Node>), page, () => countRows(sql, list, args.filter));
}

/**
 * One page under each parent, all in one statement; `parent` is the column that holds the key.
 * Every distinct parent appears, with an empty page when it has no rows.
 * @throws CodedError PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export async function listPagePerParent<Node, Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  parent: { column: Fragment; type: "text" | "bigint" | "uuid" },
  keys: readonly (string | number)[],
  args: ListArgs<Filter>,
): Promise<Connection<Node>[]> {
  const page = readPage(list, args);
  const keyType = sql.unsafe(`${parent.type}[]`);
  const rows = await sql<(Row & { parentNumber: number })[]>`
    select parent.number as parent_number, page.*
    from unnest(${sql.array(keys as string[], arrayTypes[parent.type])}::${keyType})
      with ordinality as parent(key, number)
    cross join lateral (${pageQuery(sql, list, args, page, parent.column)}) page
    order by parent.number`;
  const pages = keys.map((): Row[] => []);
  for (const { parentNumber, ...row } of rows) pages[parentNumber - 1]?.push(row);
  let counts: Promise<Map<string, Count>> | null = null;
  return pages.map((parentRows, index) =>
    toConnection(parentRows.map(split<Node>), page, async () => {
      // The first parent asked counts for all of them.
      counts ??= countPerParent(sql, list, parent, keys, args.filter);
      return (await counts).get(String(keys[index])) ?? { value: 0, exact: true };
    }),
  );
}

/** Type numbers of the arrays, which the driver cannot tell from an empty list. */
const arrayTypes = { text: 1009, bigint: 1016, uuid: 2951 } as const;

interface Page {
  size: number;
  scope: string;
  after: Position | null;
}

function readPage<Filter>(list: KeysetList<Filter>, args: ListArgs<Filter>): Page {
  const scope = JSON.stringify([list.name, args.orderBy ?? null, args.filter]);
  return {
    size: pageSize(args.first),
    scope,
    after: args.after == null ? null : decodeCursor(scope, args.after),
  };
}

/**
 * The page, or with `parentColumn` the page of the parent at hand. The parent is a range of one
 * key and leads the order, instead of simply being equal: then the planner takes an index that
 * begins with the parent. It would walk the index of the order alone otherwise, all of it for a
 * parent without rows, because it believes that parents have equally many.
 */
function pageQuery<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  args: ListArgs<Filter>,
  page: Page,
  parentColumn?: Fragment,
): Fragment {
  const order = list.order(sql, args.orderBy ?? null);
  const id = list.id(sql);
  const direction = order.descending ? sql`desc` : sql`asc`;
  const sortType = sql.unsafe(order.type);
  const idType = sql.unsafe(id.type);
  const after = page.after
    ? sql`(${order.by}, ${id.column}) ${order.descending ? sql`<` : sql`>`}
        (${page.after.sort}::text::${sortType}, ${page.after.id}::text::${idType})`
    : sql`true`;
  const ofParent = parentColumn
    ? sql`${parentColumn} between parent.key and parent.key`
    : sql`true`;
  const pages = partsOf(sql, list).map(
    (part) => sql`
      select ${list.columns(sql)}, (${order.by})::text as sort_key, (${id.column})::text as id_key
      from ${list.from(sql)}
      where ${ofParent} and (${part}) and ${list.where(sql, args.filter)} and ${after}
      order by ${parentColumn ? sql`${parentColumn} ${direction},` : sql``}
        ${order.by} ${direction}, ${id.column} ${direction}
      limit ${page.size + 1}`,
  ) as [Fragment, ...Fragment[]];
  if (pages.length === 1) return pages[0];
  return sql`
    select * from (${unionAll(sql, pages)}) part
    order by part.sort_key::${sortType} ${direction}, part.id_key::${idType} ${direction}
    limit ${page.size + 1}`;
}

function split<Node>({ sortKey, idKey, ...node }: Row): { node: Node; position: Position } {
  return { node: node as Node, position: { sort: sortKey, id: idKey } };
}

async function countRows<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  filter: Filter,
): Promise<Count> {
  const [row] = await sql<{ count: number }[]>`
    select count(*) from (${countable(sql, list, filter)}) counted`;
  return toCount(row?.count ?? 0);
}

async function countPerParent<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  parent: { column: Fragment; type: "text" | "bigint" | "uuid" },
  keys: readonly (string | number)[],
  filter: Filter,
): Promise<Map<string, Count>> {
  const keyType = sql.unsafe(`${parent.type}[]`);
  const rows = await sql<{ key: string; count: number }[]>`
    select parent.key::text, counted.count
    from unnest(${sql.array(keys as string[], arrayTypes[parent.type])}::${keyType}) as parent(key)
    cross join lateral (
      select count(*) from (${countable(sql, list, filter, parent.column)}) limited
    ) counted`;
  return new Map(rows.map((row) => [row.key, toCount(row.count)]));
}

/** As many rows as are counted at most, of each part and of the parent at hand. */
function countable<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  filter: Filter,
  parentColumn?: Fragment,
): Fragment {
  const ofParent = parentColumn ? sql`${parentColumn} = parent.key` : sql`true`;
  const rows = partsOf(sql, list).map(
    (part) => sql`
      select 1 from ${list.from(sql)}
      where ${ofParent} and (${part}) and ${list.where(sql, filter)} limit ${COUNT_LIMIT + 1}`,
  ) as [Fragment, ...Fragment[]];
  return unionAll(sql, rows);
}

function toCount(counted: number): Count {
  return { value: Math.min(counted, COUNT_LIMIT), exact: counted <= COUNT_LIMIT };
}
