import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "../schema/connection.ts";
import { openCopy } from "../tests/harness/asterism.ts";
import type { Database } from "./database.ts";
import { type KeysetList, listPage, listPagePerParent } from "./keyset-list.ts";

interface Entry {
  id: number;
  night: string;
  name: string;
}
type Filter = { night?: string };

const list: KeysetList<Filter> = {
  name: "entries",
  columns: (sql) => sql`e.*`,
  from: (sql) => sql`keyset.entry e`,
  where: (sql, { night }) => (night ? sql`e.night = ${night}` : sql`true`),
  order: (sql, orderBy) => ({ by: sql`e.name`, type: "text", descending: orderBy === "DESC" }),
  id: (sql) => ({ column: sql`e.id`, type: "bigint" }),
};

describe("a keyset list", () => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await openCopy());
    await database.sql.unsafe(`
      create schema keyset;
      create table keyset.entry (id bigint primary key, night text not null, name text not null);
      insert into keyset.entry
      select n, 'night ' || n % 3, 'name ' || n % 4 from generate_series(1, 25) n;
      create table keyset.long_entry (id bigint primary key, night text not null);
      insert into keyset.long_entry select n, 'night ' || n % 3 from generate_series(1, 60000) n;
      create index on keyset.long_entry (night, id);
      analyze keyset.long_entry;`);
  });
  afterAll(() => close());

  async function walk(orderBy: string | null, first: number, of = list): Promise<number[]> {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: Connection<Entry> = await listPage(database.sql, of, {
        filter: {},
        orderBy,
        first,
        after,
      });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return seen;
  }

  it.each([1, 2, 7, 25, 1000])(
    "in pages of %i shows every entry once, in order, both ways",
    async (first) => {
      const rows = await database.sql<Entry[]>`select * from keyset.entry order by name, id`;
      const ids = rows.map(({ id }) => id);
      expect(await walk(null, first)).toEqual(ids);
      expect(await walk("DESC", first)).toEqual(ids.toReversed());
    },
  );

  const inParts: KeysetList<Filter> = {
    ...list,
    parts: (sql) => [
      { where: sql`e.id < 9` },
      { where: sql`e.id = 12` },
      { where: sql`e.id > 19 and e.night <> 'night 0'` },
    ],
  };
  const inLanes: KeysetList<Filter> = {
    ...list,
    parts: (sql) => [
      {
        lanes: { column: sql`e.night`, values: ["night 0", "no night", "night 2"], type: "text" },
      },
      {
        where: sql`e.id > 5`,
        lanes: { column: sql`e.night`, values: ["night 1"], type: "text" },
      },
    ],
  };

  it.each([[["night 0", "night 2"]], [["night 1"]], [["no night"]]])(
    "in the lanes %j is found by peeking, also where many rows are not in it",
    async (nights) => {
      for (const condition of ["true", "e.id > 20", "e.id % 5 = 0", "false"]) {
        const peeking: KeysetList<Filter> = {
          ...list,
          where: (sql) => sql`e.id > 2 and ${sql.unsafe(condition)}`,
          parts: (sql) => [
            {
              where: sql`e.id <> 3`,
              lanes: { column: sql`e.night`, values: nights, type: "text", peek: sql`e.id > 2` },
            },
          ],
        };
        const rows = await database.sql<Entry[]>`
        select * from keyset.entry e where night in ${database.sql(nights)} and id > 3
          and ${database.sql.unsafe(condition)} order by name, id`;
        const ids = rows.map(({ id }) => id);
        for (const first of [1, 3]) {
          expect(await walk(null, first, peeking)).toEqual(ids);
          expect(await walk("DESC", first, peeking)).toEqual(ids.toReversed());
        }
      }
    },
  );

  it.each([
    ["e.id between 59000 and 59010", 4],
    ["e.id % 20000 = 0", 2],
    ["true", 3],
  ])("in lanes misses nothing that is beyond what was peeked at: %s", async (condition, found) => {
    const long: KeysetList<Filter> = {
      ...list,
      from: (sql) => sql`keyset.long_entry e`,
      where: (sql) => sql.unsafe(condition),
      order: (sql, orderBy) => ({ by: sql`e.id`, type: "bigint", descending: orderBy === "DESC" }),
      parts: (sql) => [
        {
          lanes: {
            column: sql`e.night`,
            ...{ values: ["night 0", "night 2"], type: "text", peek: sql`true` },
          },
        },
      ],
    };
    for (const direction of ["asc", "desc"] as const) {
      const rows = await database.sql<Entry[]>`
        select id from keyset.long_entry e where night <> 'night 1'
          and ${database.sql.unsafe(condition)} order by id ${database.sql.unsafe(direction)}
        limit ${found}`;
      const args = { filter: {}, orderBy: direction.toUpperCase(), first: found };
      const page: Connection<Entry> = await listPage(database.sql, long, args);
      expect(page.nodes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    }
  });

  it.each([1, 2, 7, 25])("in lanes is merged from them, in pages of %i", async (first) => {
    const rows = await database.sql<Entry[]>`
      select * from keyset.entry where night <> 'night 1' or id > 5 order by name, id`;
    const ids = rows.map(({ id }) => id);
    expect(await walk(null, first, inLanes)).toEqual(ids);
    expect(await walk("DESC", first, inLanes)).toEqual(ids.toReversed());
    const { totalCount } = await listPage(database.sql, inLanes, { filter: {}, first });
    expect(await totalCount()).toEqual({ value: ids.length, exact: true });
  });

  it("in lanes is paged under each parent, too", async () => {
    const parent = { column: database.sql`e.name`, type: "text" as const };
    const pages = await listPagePerParent<Entry, Filter>(
      database.sql,
      inLanes,
      parent,
      ["name 0", "name 1"],
      { filter: {}, first: 3 },
    );
    // Names are by fours, nights by threes; of night 1 those up to 5 are missing.
    expect(pages.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      [8, 12, 16],
      [5, 9, 13],
    ]);
    expect((await pages[1]?.totalCount())?.value).toBe(6);
  });

  it.each([1, 2, 7, 25])("in parts is merged from them, in pages of %i", async (first) => {
    const rows = await database.sql<Entry[]>`
      select * from keyset.entry where id < 9 or id = 12 or (id > 19 and night <> 'night 0')
      order by name, id`;
    const ids = rows.map(({ id }) => id);
    expect(await walk(null, first, inParts)).toEqual(ids);
    expect(await walk("DESC", first, inParts)).toEqual(ids.toReversed());
  });

  it("in parts counts them together, also under each parent", async () => {
    const { totalCount } = await listPage(database.sql, inParts, { filter: {}, first: 1 });
    expect(await totalCount()).toEqual({ value: 13, exact: true });
    const parent = { column: database.sql`e.night`, type: "text" as const };
    const pages = await listPagePerParent<Entry, Filter>(
      database.sql,
      inParts,
      parent,
      ["night 0", "night 1"],
      { filter: {}, first: 2 },
    );
    expect(pages.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      [12, 6],
      [4, 1],
    ]);
    const counts = await Promise.all(pages.map(({ totalCount }) => totalCount()));
    expect(counts.map(({ value }) => value)).toEqual([3, 5]);
  });

  it("counts exactly up to a limit, and estimates beyond it", async () => {
    const numbers = (last: number): KeysetList<Filter> => ({
      ...list,
      columns: (sql) => sql`e.id`,
      from: (sql) => sql.unsafe(`generate_series(1, ${last}) as e(id)`),
      order: (sql) => ({ by: sql`e.id`, type: "bigint" }),
    });
    const count = async (last: number) =>
      (await listPage(database.sql, numbers(last), { filter: {}, first: 1 })).totalCount();
    expect(await count(100_000)).toEqual({ value: 100_000, exact: true });
    expect(await count(250_000)).toEqual({ value: 250_000, exact: false });
    // What the planner expects of this condition is far less than what was counted.
    const fewer = { ...numbers(250_000), where: () => database.sql`e.id % 7 = (e.id + 7) % 7` };
    const other = await listPage(database.sql, fewer, { filter: {}, first: 1 });
    expect(await other.totalCount()).toEqual({ value: 100_000, exact: false });
  });

  it("pages each parent on its own, in one statement, and parents without entries are empty", async () => {
    const parent = { column: database.sql`e.night`, type: "text" as const };
    const pages = await listPagePerParent<Entry, Filter>(
      database.sql,
      list,
      parent,
      ["night 1", "no night", "night 2"],
      { filter: {}, first: 2 },
    );
    expect(pages.map(({ nodes }) => nodes.map(({ night }) => night))).toEqual([
      ["night 1", "night 1"],
      [],
      ["night 2", "night 2"],
    ]);
    expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false, true]);
    const counts = await Promise.all(pages.map(({ totalCount }) => totalCount()));
    expect(counts).toEqual([
      { value: 9, exact: true },
      { value: 0, exact: true },
      { value: 8, exact: true },
    ]);
  });
});
