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
import { CodedError } from "../schema/errors.ts";
import type { Fragment, Queryable } from "./database.ts";
import { withinSeconds } from "./within-seconds.ts";

/** Counting stops here: a browser needs no more, and a big table would be read whole. */
export const COUNT_LIMIT = 100_000;
/** And, on a server, after so long: a row that counts may be far from the next. */
const COUNT_SECONDS = 1.5;

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
  /** The same rows without joins that only the columns need; absent: there are none. */
  fromAlone?(sql: Queryable): Fragment;
  /** Condition; `true` when the filter says nothing. */
  where(sql: Queryable, filter: Filter): Fragment;
  /** The order named by the caller, or the default when it is null. */
  order(sql: Queryable, orderBy: string | null): ListOrder;
  /** Unique tie-breaker and its SQL type. */
  id(sql: Queryable): { column: Fragment; type: "text" | "bigint" | "uuid" };
  /**
   * Parts of the list; each row is in one, and never in two; absent: all rows. A page is merged
   * from a page of each part, so each part is read along the index that suits it. Joined by "or" in
   * one condition they would make the planner try every row of the order.
   */
  parts?(sql: Queryable): Part[];
  /** A server ends a page of the whole list that takes longer; absent: no page can. */
  seconds?: number;
}

export interface Part {
  /** Absent: holds for all rows that the lanes have. */
  where?: Fragment;
  /**
   * A column and an array of different values, one of which it has in each row of the part. The
   * page is merged from the first rows of each value, along an index that begins with the column
   * and goes on in the order: so it costs little however many rows there are.
   */
  lanes?: Lanes;
}

export interface Lanes {
  column: Fragment;
  values: readonly (string | number)[];
  /** SQL type of the column. */
  type: "integer" | "text";
  /**
   * Of the list's condition what the index tells without reading rows; only for a list of one part.
   * Then a page is looked for among the first rows of each lane, in the order of the page, so that
   * hardly more rows are read than it has.
   */
  peek?: Fragment;
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
  const conditions = partsOf(list, sql).map((part) => sql`(${isIn(sql, part)})`);
  return sql`(${conditions.reduce((any, one) => sql`${any} or ${one}`)}) and ${list.where(sql, filter)}`;
}

function partsOf<Filter>(list: KeysetList<Filter>, sql: Queryable): Part[] {
  return list.parts?.(sql) ?? [{}];
}

function valuesOf(sql: Queryable, { values, type }: Lanes): Fragment {
  return sql`${sql.array([...values] as string[], arrayTypes[type])}::${sql.unsafe(`${type}[]`)}`;
}

function fromAlone<Filter>(list: KeysetList<Filter>, sql: Queryable): Fragment {
  return list.fromAlone?.(sql) ?? list.from(sql);
}

function isIn(sql: Queryable, { where = sql`true`, lanes }: Part): Fragment {
  return lanes ? sql`${lanes.column} = any(${valuesOf(sql, lanes)}) and ${where}` : where;
}

/** The statements one after the other, each with its own limit. */
function unionAll(sql: Queryable, statements: Fragment[]): Fragment {
  return statements
    .map((statement) => sql`(${statement})`)
    .reduce((all, statement) => sql`${all} union all ${statement}`);
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
 * @throws CodedError PAGE_SIZE_INVALID, CURSOR_INVALID, QUERY_TOO_SLOW
 */
export async function listPage<Node, Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  args: ListArgs<Filter>,
): Promise<Connection<Node>> {
  const page = readPage(list, args);
  const ask = async (within: Queryable) =>
    (await peekedRows(within, list, args, page)) ??
    within<Row[]>`${pageQuery(within, list, args, page)}`;
  const rows = list.seconds
    ? await withinSeconds(sql, list.seconds, async (transaction) => [...(await ask(transaction))])
    : await ask(sql);
  if (!rows) {
    throw new CodedError(
      "QUERY_TOO_SLOW",
      `Cannot list ${list.name}: it takes more than ${list.seconds} seconds`,
      { seconds: list.seconds },
    );
  }
  return toConnection(rows.map(positioned<Node>), page, () =>
    countRows(sql, list, args.filter, rows.length),
  );
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
  for (const row of rows) pages[row.parentNumber - 1]?.push(row);
  const of = (index: number) => sql`${parent.column} = ${keys[index] as string}`;
  let counts: Promise<Map<string, number> | null> | null = null;
  return pages.map((parentRows, index) =>
    toConnection(parentRows.map(positioned<Node>), page, async () => {
      // The first parent asked counts for all of them.
      counts ??= countPerParent(sql, list, parent, keys, args.filter);
      const counted = await counts;
      if (counted === null) return estimate(sql, list, args.filter, parentRows.length, of(index));
      const count = counted.get(String(keys[index])) ?? 0;
      if (count <= COUNT_LIMIT) return { value: count, exact: true };
      return estimate(sql, list, args.filter, COUNT_LIMIT, of(index));
    }),
  );
}

/** Type numbers of the arrays, which the driver cannot tell from an empty list. */
const arrayTypes = { text: 1009, integer: 1007, bigint: 1016, uuid: 2951 } as const;

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
 * Rows among which a page is looked for: so many of all lanes together, but of each at least so many
 * times as many as the page has. Looking at one costs less than a tenth of reading it.
 */
const PEEKED = { together: 40_000, least: 3 };

/** The rows of the page by peeking; null when the list has no such lanes, or rows may be missing. */
async function peekedRows<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  args: ListArgs<Filter>,
  page: Page,
): Promise<Row[] | null> {
  const [{ where = sql`true`, lanes }] = partsOf(list, sql) as [Part, ...Part[]];
  if (!lanes?.peek) return null;
  const { order, id, direction, after } = orderOf(sql, list, args, page);
  const share = Math.floor(PEEKED.together / lanes.values.length);
  const most = sql.unsafe(`${Math.max(PEEKED.least * (page.size + 1), roundDown(share))}`);
  // A lane of which more rows may follow hides what comes after the last one that was peeked at.
  const farthest = order.descending ? sql`max` : sql`min`;
  const last = order.descending ? sql`min` : sql`max`;
  const hides = order.descending ? sql`>=` : sql`<=`;
  const rows = await sql<(Row & { isComplete: boolean })[]>`
    with peeked as materialized (
      select parent.key, lane.* from unnest(${valuesOf(sql, lanes)}) as parent(key)
      cross join lateral (
        select ${order.by} as sort_value, ${id.column} as id_value from ${fromAlone(list, sql)}
        where ${lanes.column} between parent.key and parent.key
          and (${where}) and ${lanes.peek} and ${after}
        order by ${lanes.column} ${direction}, ${order.by} ${direction}, ${id.column} ${direction}
        limit ${most}
      ) lane
    ),
    page as materialized (
      select row.*, ordered.sort_value, ordered.id_value
      from (
        select * from peeked order by sort_value ${direction}, id_value ${direction} offset 0
      ) ordered
      cross join lateral (
        select ${list.columns(sql)} from ${list.from(sql)}
        where ${id.column} = ordered.id_value and ${list.where(sql, args.filter)}
      ) row
      order by ordered.sort_value ${direction}, ordered.id_value ${direction}
      limit ${sql.unsafe(`${page.size + 1}`)}
    ),
    hidden as (
      select ${farthest}(sort_value) as start from (
        select ${last}(sort_value) as sort_value from peeked group by key having count(*) = ${most}
      ) lane
    )
    select page.*, sort_value::text as sort_key, id_value::text as id_key,
      (select start is null or coalesce(not start ${hides} (select ${last}(sort_value) from page), false)
        and (select count(*) from page) > ${page.size} from hidden) as is_complete
    from (values (true)) always left join page on true
    order by page.sort_value ${direction}, page.id_value ${direction}`;
  if (!rows[0]?.isComplete) return null;
  return rows.filter(({ idKey }) => idKey !== null).map(({ isComplete: _, ...row }) => row);
}

/** To a power of two, so that few plans are kept. */
function roundDown(count: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(1, count)));
}

function orderOf<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  args: ListArgs<Filter>,
  page: Page,
) {
  const order = list.order(sql, args.orderBy ?? null);
  const id = list.id(sql);
  const after = page.after
    ? sql`(${order.by}, ${id.column}) ${order.descending ? sql`<` : sql`>`}
        (${page.after.sort}::text::${sql.unsafe(order.type)}, ${page.after.id}::text::${sql.unsafe(id.type)})`
    : sql`true`;
  return { order, id, direction: order.descending ? sql`desc` : sql`asc`, after };
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
  const { order, id, direction, after } = orderOf(sql, list, args, page);
  // Written out for lanes, so that the server sees how little they cost whatever the values are, and
  // keeps one plan for them: making it takes longer than carrying it out.
  const hasLanes = !parentColumn && partsOf(list, sql).some(({ lanes }) => lanes);
  const limit = hasLanes
    ? sql`limit ${sql.unsafe(`${page.size + 1}`)}`
    : sql`limit ${page.size + 1}`;
  const select = (
    columns: Fragment,
    from: Fragment,
    parent: Fragment | undefined,
    condition: Fragment,
  ) => sql`
    select ${columns} from ${from}
    where ${parent ? sql`${parent} between parent.key and parent.key` : sql`true`}
      and (${condition}) and ${list.where(sql, args.filter)} and ${after}
    order by ${parent ? sql`${parent} ${direction},` : sql``}
      ${order.by} ${direction}, ${id.column} ${direction}
    ${limit}`;
  const [part, ...others] = partsOf(list, sql) as [Part, ...Part[]];
  if (others.length === 0 && (!part.lanes || parentColumn)) {
    const keys = sql`(${order.by})::text as sort_key, (${id.column})::text as id_key`;
    const columns = sql`${list.columns(sql)}, ${keys}`;
    return select(columns, list.from(sql), parentColumn, isIn(sql, part));
  }
  // Rows are read as a whole only when it is clear that they are in the page.
  const keys = sql`(${order.by}) as sort_value, (${id.column}) as id_value`;
  const from = fromAlone(list, sql);
  const pages = [part, ...others].map((each) => {
    const { where = sql`true`, lanes } = each;
    if (!lanes || parentColumn) return select(keys, from, parentColumn, isIn(sql, each));
    return sql`
      select lane.* from unnest(${valuesOf(sql, lanes)}) as parent(key)
      cross join lateral (${select(keys, from, lanes.column, where)}) lane
      order by lane.sort_value ${direction}, lane.id_value ${direction}
      ${limit}`;
  });
  return sql`
    select row.*, picked.sort_value::text as sort_key, picked.id_value::text as id_key
    from (
      select * from (${unionAll(sql, pages)}) part
      order by part.sort_value ${direction}, part.id_value ${direction}
      ${limit}
    ) picked
    cross join lateral (
      select ${list.columns(sql)} from ${list.from(sql)} where ${id.column} = picked.id_value
    ) row
    order by picked.sort_value ${direction}, picked.id_value ${direction}`;
}

/** The node keeps what tells its position, because a copy without it takes as long as its reading. */
function positioned<Node>(row: Row): { node: Node; position: Position } {
  return { node: row as Node, position: { sort: row.sortKey, id: row.idKey } };
}

/** `seen` are known without counting. */
async function countRows<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  filter: Filter,
  seen: number,
): Promise<Count> {
  const counted = await withinSeconds(sql, COUNT_SECONDS, async (transaction) => {
    const [row] = await transaction<{ count: number }[]>`
      select count(*) from (${countable(transaction, list, filter)}) counted`;
    return row?.count ?? 0;
  });
  if (counted === null) return estimate(sql, list, filter, seen);
  if (counted <= COUNT_LIMIT) return { value: counted, exact: true };
  return estimate(sql, list, filter, COUNT_LIMIT);
}

/** Null when it takes too long. */
async function countPerParent<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  parent: { column: Fragment; type: "text" | "bigint" | "uuid" },
  keys: readonly (string | number)[],
  filter: Filter,
): Promise<Map<string, number> | null> {
  const keyType = sql.unsafe(`${parent.type}[]`);
  return withinSeconds(sql, COUNT_SECONDS, async (transaction) => {
    const ofParent = transaction`${parent.column} = parent.key`;
    const rows = await transaction<{ key: string; count: number }[]>`
      select parent.key::text, counted.count
      from unnest(${sql.array(keys as string[], arrayTypes[parent.type])}::${keyType}) as parent(key)
      cross join lateral (
        select count(*) from (${countable(transaction, list, filter, ofParent)}) limited
      ) counted`;
    return new Map(rows.map((row) => [row.key, row.count]));
  });
}

/**
 * As many rows as the planner expects, and no fewer than are known. What it expects is of the same
 * rows that would be counted: those that the list shows.
 */
async function estimate<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  filter: Filter,
  known: number,
  ofParent?: Fragment,
): Promise<Count> {
  const [row] = await sql`explain (format json) ${countable(sql, list, filter, ofParent, null)}`;
  const [plan] = Object.values(row ?? {})[0] as [{ Plan: { "Plan Rows": number } }];
  return { value: Math.max(known, plan.Plan["Plan Rows"]), exact: false };
}

/** As many rows as are counted at most, of each part and of the parent at hand. */
function countable<Filter>(
  sql: Queryable,
  list: KeysetList<Filter>,
  filter: Filter,
  ofParent: Fragment = sql`true`,
  limit: number | null = COUNT_LIMIT + 1,
): Fragment {
  const rows = partsOf(list, sql).map(
    (part) => sql`
      select 1 from ${fromAlone(list, sql)}
      where ${ofParent} and (${isIn(sql, part)}) and ${list.where(sql, filter)}
      ${limit === null ? sql`` : sql`limit ${limit}`}`,
  );
  return unionAll(sql, rows);
}
