import { randomUUID } from "node:crypto";
import type { JSONValue } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../platform/database.ts";
import { migrate } from "../../platform/migrate.ts";
import type { Sight } from "../../schema/viewer.ts";
import { cellsNear, zoneCells } from "./rules/sky-cells.ts";
import {
  anyDirection,
  anyPolygon,
  generator,
  mixture,
  toDegrees,
} from "./rules/sky-polygon.fixture.ts";
import { distanceTo, holds, meet, skyVector, type Vector } from "./rules/sky-polygon.ts";
import type { PlainFrameFilter as FrameFilter } from "./rules/without-calibrations.ts";
import type { FrameOrder } from "./schema.generated.ts";
import { frames } from "./store/frames.ts";
import { archive } from "./subgraph.ts";

const everything: Sight = { all: true, proposals: [] };
let database: Database;

interface Made {
  footprint?: number[] | null;
  headers?: Record<string, JSONValue>;
  columns?: Record<string, string | number | Date>;
}

/** Archives frames by name. */
async function make(made: Record<string, Made>) {
  await database.sql.begin(async (sql) => {
    for (const [basename, { footprint = null, headers = {}, columns = {} }] of Object.entries(
      made,
    )) {
      const versionId = randomUUID();
      const observationDate = new Date("2026-03-01T00:00:00Z");
      const row = { basename, versionId, observationDate, footprint, ...columns };
      const [frame] = await sql<{ id: number }[]>`
        insert into archive.frame ${sql(row as never)} returning id`;
      const frameId = frame?.id as number;
      const hash = versionId.replaceAll("-", "");
      await sql`insert into archive.version ${sql({
        ...{ id: versionId, frameId, filename: `${basename}.fits`, extension: ".fits" },
        ...{ key: basename, size: 10, md5: hash, sha256: hash + hash },
      })}`;
      await sql`insert into archive.headers (frame_id, data) values (${frameId}, ${sql.json(headers)})`;
    }
  });
}

/** Names of the frames found, page by page, which must be as many as are counted. */
async function found(
  filter: FrameFilter,
  orderBy?: FrameOrder,
  { sight = everything, first = 2 } = {},
): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const args = { filter, orderBy, first, after };
    const page: Awaited<ReturnType<typeof frames>> = await frames(database.sql, sight, args);
    names.push(...page.nodes.map(({ basename }) => basename));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    expect(await page.totalCount()).toMatchObject({ exact: true });
    if (!after) expect((await page.totalCount()).value).toBe(names.length);
  } while (after);
  return names;
}

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: null });
  await migrate(database.sql, "archive", archive.migrations);
}, 60_000);
afterAll(() => database?.close());

const square = (ra: number, dec: number, half: number) =>
  [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ].flatMap(([east = 0, north = 0]) => [(ra + east + 360) % 360, dec + north]);
const corners = (degrees: readonly number[]) =>
  degrees.flatMap((ra, index) => (index % 2 ? [] : [{ ra, dec: degrees[index + 1] ?? 0 }]));

describe("a search on the sky", () => {
  beforeAll(() =>
    make({
      north: { footprint: [0, 89.5, 90, 89.5, 180, 89.5, 270, 89.5] },
      south: { footprint: [0, -89.5, 90, -89.5, 180, -89.5, 270, -89.5] },
      zero: { footprint: square(0, 0, 0.5) },
      beside: { footprint: square(2, 0, 0.5) },
      opposite: { footprint: square(180, 0, 0.5) },
      wide: { footprint: square(100, 0, 20) },
      // An L of three squares; the notch is at (151, 1).
      bent: { footprint: [149, -1, 152, -1, 152, 0.5, 150, 0.5, 150, 2, 149, 2] },
      "around the sky": { footprint: [0, 0, 120, 0, 240, 0] },
      nowhere: {},
    }),
  );

  it.each<[string, FrameFilter, string[]]>([
    ["a point across RA 0", { covers: { ra: 359.9, dec: 0 } }, ["zero"]],
    ["the north pole", { covers: { ra: 77, dec: 90 } }, ["north"]],
    ["the south pole", { covers: { ra: 0, dec: -90 } }, ["south"]],
    ["a corner", { covers: { ra: 0.5, dec: 0.5 } }, ["zero"]],
    ["a point on an edge", { covers: { ra: 1.5, dec: 0.2 } }, ["beside"]],
    [
      "a point where an edge bulges beyond its corners",
      { covers: { ra: 100, dec: 20.9 } },
      ["wide"],
    ],
    ["a point near a frame", { covers: { ra: 0.51, dec: 0 } }, []],
    [
      "a point that the box of a frame holds, but not the frame",
      { covers: { ra: 45, dec: 89.55 } },
      [],
    ],
    ["a cone around a frame", { cone: { ra: 180, dec: 0, radius: 3 } }, ["opposite"]],
    ["a cone inside a frame", { cone: { ra: 95, dec: 3, radius: 0.1 } }, ["wide"]],
    ["a cone between two frames", { cone: { ra: 1, dec: 0, radius: 0.51 } }, ["beside", "zero"]],
    ["a cone that ends before them", { cone: { ra: 1, dec: 0, radius: 0.49 } }, []],
    ["a large cone", { cone: { ra: 0, dec: 0, radius: 20 } }, ["beside", "zero"]],
    [
      "half the sky",
      { cone: { ra: 0, dec: 90, radius: 90 } },
      ["bent", "beside", "north", "opposite", "wide", "zero"],
    ],
    ["a polygon around frames", { intersects: corners(square(1, 0, 2)) }, ["beside", "zero"]],
    ["a polygon within a frame", { intersects: corners(square(0, 0, 0.1)) }, ["zero"]],
    [
      "a polygon whose edges cross those of a frame",
      { intersects: corners([179, -0.1, 181, -0.1, 181, 0.1, 179, 0.1]) },
      ["opposite"],
    ],
    ["a large polygon", { intersects: corners(square(90, 0, 30)) }, ["wide"]],
    ["a polygon that a frame covers", { coversPolygon: corners(square(0, 0, 0.4)) }, ["zero"]],
    ["the very corners of a frame", { coversPolygon: corners(square(180, 0, 0.5)) }, ["opposite"]],
    ["a polygon that no frame covers all of", { coversPolygon: corners(square(1, 0, 0.6)) }, []],
    [
      "a polygon around a pole that a frame covers",
      { coversPolygon: corners([0, 89.9, 120, 89.9, 240, 89.9]) },
      ["north"],
    ],
    [
      "a polygon with all corners in a frame that it leaves between them",
      { coversPolygon: corners([149.5, 1.5, 150.3, 0.3, 151.5, -0.5]) },
      [],
    ],
    [
      "a polygon within a bent frame",
      { coversPolygon: corners([149.5, 1.5, 149.6, 0.3, 151.5, 0.2, 149.8, 0.4]) },
      ["bent"],
    ],
    [
      "a point and a cone at once",
      { covers: { ra: 0, dec: 0 }, cone: { ra: 2, dec: 0, radius: 1 } },
      [],
    ],
  ])("by %s", async (_what, filter, expected) => {
    expect((await found(filter)).sort()).toEqual(expected);
  });

  it.each<[FrameFilter, string]>([
    [{ covers: { ra: 360, dec: 0 } }, "covers.ra"],
    [{ cone: { ra: 0, dec: 0, radius: 91 } }, "cone.radius"],
    [{ intersects: [] }, "intersects.length"],
    [{ coversPolygon: corners([0, 0, 1, 1]) }, "coversPolygon.length"],
  ])("is refused for %o", async (filter, field) => {
    await expect(found(filter)).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT", field },
    });
  });
});

describe("the SQL functions of the sky", () => {
  const random = generator(4);
  const cases = Array.from({ length: 250 }, () => {
    const polygon = anyPolygon(random);
    const other = anyPolygon(random);
    const middle = mixture(random, polygon);
    // Half of the other ones are moved to where they may meet.
    const near =
      random() < 0.5 ? other : other.map((corner) => between(corner, middle, 0.8 * random()));
    const point =
      random() < 0.5 ? anyDirection(random) : between(middle, anyDirection(random), 0.3 * random());
    return { polygon, other: near, middle, point };
  });

  it("measure the same distances as the rule", async () => {
    for (const { polygon, point } of cases) {
      const [row] = await database.sql<{ distance: number }[]>`
        select archive.footprint_distance(${toDegrees(polygon)}, ${point[0]}, ${point[1]}, ${point[2]}) distance`;
      expect(row?.distance).toBeCloseTo(distanceTo(polygon, point), 9);
    }
  });

  it("find the same polygons to meet", async () => {
    const verdicts = new Set<boolean>();
    for (const { polygon, other } of cases) {
      const [row] = await database.sql<{ meets: boolean }[]>`
        select archive.footprint_meets(${toDegrees(polygon)}, ${other.flat()}) meets`;
      expect(row?.meets).toBe(meet(polygon, other));
      verdicts.add(row?.meets ?? false);
    }
    expect(verdicts.size).toBe(2);
  });

  it("find the same polygons to hold others", async () => {
    const verdicts = { true: 0, false: 0 };
    for (const { polygon, other, middle } of cases) {
      // Drawn together around a point of the first one, it is often within.
      const drawn = other.map((corner) => between(corner, middle, 1 - 0.3 * random()));
      for (const candidate of [drawn, polygon.toReversed()]) {
        const [row] = await database.sql<{ holds: boolean }[]>`
          select archive.footprint_holds(${toDegrees(polygon)}, ${candidate.flat()}) holds`;
        expect(row?.holds).toBe(holds(polygon, candidate));
        verdicts[row?.holds ? "true" : "false"]++;
      }
    }
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(50);
  });

  it("decide by the shape of a footprint as by its distance, and find its cell", async () => {
    const verdicts = new Set<string>();
    for (const { polygon, other, point } of cases) {
      // As many near the limit as far from it; a quarter with the four corners of a field.
      const corners = random() < 0.5 ? polygon : polygon.slice(0, 4);
      const distance = distanceTo(corners, point);
      const radius = Math.min(90, Math.max(1e-9, distance * (0.9 + 0.2 * random())));
      const centre = unit(
        [0, 1, 2].map((axis) => other.reduce((sum, one) => sum + (one[axis] ?? 0), 0)),
      );
      const reach = Math.max(...other.map((corner) => distanceTo([centre, centre], corner)));
      // A search of a wider region does not ask by cells, of which it would have a million.
      const cells = radius < 10 ? cellsNear(point, radius) : null;
      const [row] = await database.sql<
        Record<"isNear" | "isListed" | "meets" | "holds", boolean | null>[]
      >`
        select archive.footprint_within(degrees, shape, ${point[0]}, ${point[1]}, ${point[2]}, ${radius}) is_near,
          archive.sky_cell(shape) = any(${cells}::integer[]) is_listed,
          archive.footprint_intersects(degrees, shape, ${other.flat()}, ${centre[0]}, ${centre[1]}, ${centre[2]}, ${reach}) meets,
          archive.footprint_covers(degrees, shape, ${other.flat()}, ${centre[0]}, ${centre[1]}, ${centre[2]}, ${reach}) holds
        from (select d degrees, archive.footprint_shape(d) shape from (select ${toDegrees(corners)}::float8[] d) _) _`;
      expect(row).toMatchObject({
        isNear: distance <= radius,
        meets: meet(corners, other),
        holds: holds(corners, other),
      });
      if (row?.isNear && cells) expect(row.isListed).toBe(true);
      verdicts.add(`${row?.isNear} ${row?.meets} ${row?.holds}`);
    }
    expect(verdicts.size).toBeGreaterThanOrEqual(5);
  });

  it("are given each cell near a direction once, and all that are near it, also at the poles", async () => {
    for (let round = 0; round < 150; round++) {
      const point =
        round % 3 === 0
          ? between([0, 0, round % 2 ? 1 : -1], anyDirection(random), 0.05 * random())
          : anyDirection(random);
      const radius = 5 * random() ** 2 + 1e-9;
      const radii = [0.01, 0.19, 0.3, 2, 11, 40, 80];
      const fields = radii.map((outer) => {
        // Just in reach, in any direction.
        const share = (0.99 * (radius + outer)) / 180;
        const away = unit(cross(point, anyDirection(random)));
        const turn = share * Math.PI;
        const at = point.map((v, axis) => v * Math.cos(turn) + (away[axis] ?? 0) * Math.sin(turn));
        return { outer, at };
      });
      const [row] = await database.sql<{ own: number[] }[]>`
        select array(select archive.sky_cell(array[x, y, z, extent])
          from unnest(${fields.map(({ at }) => at[0] ?? 0)}::float8[], ${fields.map(({ at }) => at[1] ?? 0)}::float8[],
            ${fields.map(({ at }) => at[2] ?? 0)}::float8[], ${radii}::float8[]) as field(x, y, z, extent)) own`;
      const cells = cellsNear(point, radius);
      expect(new Set(cells).size).toBe(cells.length);
      expect(row?.own.filter((cell) => !cells.includes(cell))).toEqual([]);
    }
  });

  it("divide the zones of the sky into as many cells as the rule", async () => {
    for (let level = 0; level < 11; level++) {
      const width = 0.2 * 2 ** level;
      const zones = Array.from({ length: Math.ceil(180 / width) }, (_, zone) => zone);
      const [row] = await database.sql<{ cells: number[] }[]>`
        select array(select archive.sky_zone_cells(zone, ${width})
          from unnest(${zones}::integer[]) with ordinality as each(zone, number) order by number) cells`;
      expect(row?.cells).toEqual(zones.map((zone) => zoneCells(zone, width)));
    }
  });

  it("know no shape and no cell of what is no footprint", async () => {
    const [row] = await database.sql`
      select archive.footprint_shape('{0,0,120,0,240,0}') a, archive.footprint_shape('{}') b,
        archive.footprint_shape(null) c, archive.sky_cell(archive.footprint_shape('{}')) d`;
    expect(row).toEqual({ a: null, b: null, c: null, d: null });
  });

  it("know directions as the rule does", async () => {
    const [row] = await database.sql<{ vectors: number[] }[]>`
      select archive.sky_vectors('{0,0,90,0,0,90,211,-33}') vectors`;
    const expected = [...[1, 0, 0, 0, 1, 0, 0, 0, 1], ...skyVector({ ra: 211, dec: -33 })];
    for (const [index, value] of expected.entries())
      expect(row?.vectors[index]).toBeCloseTo(value, 14);
  });
});

describe("a search by what the header says", () => {
  beforeAll(() =>
    make({
      "by-ada": {
        headers: { USERID: "ada", AIRMASS: 1.25, GUIDED: true, NOTE: null, MODE: "1" },
        columns: {
          configurationType: "EXPOSE",
          primaryOpticalElement: "rp",
          proposalId: "p1",
          instrumentCode: "b",
          reductionLevel: 91,
        },
      },
      "by-bob": {
        headers: { USERID: "bob", AIRMASS: 1.25, GUIDED: false, MODE: 1 },
        columns: {
          configurationType: "BIAS",
          primaryOpticalElement: "gp",
          proposalId: "p2",
          instrumentCode: "a",
          reductionLevel: 0,
        },
      },
      "by-cyd": {
        headers: { USERID: "cyd", AIRMASS: 2 },
        columns: {
          configurationType: "SPECTRUM",
          primaryOpticalElement: "slit",
          proposalId: "p1",
          instrumentCode: "c",
          reductionLevel: 10,
        },
      },
    }),
  );
  const ours = { basename: "by-" };

  it.each<[string, FrameFilter, string[]]>([
    ["a number", { header: [{ keyword: "AIRMASS", value: 1.25 }] }, ["by-ada", "by-bob"]],
    ["a number written differently", { header: [{ keyword: "AIRMASS", value: 2.0 }] }, ["by-cyd"]],
    [
      "two keywords at once",
      {
        header: [
          { keyword: "AIRMASS", value: 1.25 },
          { keyword: "GUIDED", value: true },
        ],
      },
      ["by-ada"],
    ],
    [
      "one keyword with two values",
      {
        header: [
          { keyword: "AIRMASS", value: 1.25 },
          { keyword: "AIRMASS", value: 2 },
        ],
      },
      [],
    ],
    ["a text, which is not the number", { header: [{ keyword: "MODE", value: "1" }] }, ["by-ada"]],
    ["null", { header: [{ keyword: "NOTE", value: null }] }, ["by-ada"]],
    ["a keyword that no header has", { header: [{ keyword: "'; --", value: 1 }] }, []],
    ["no keyword", { header: [] }, ["by-ada", "by-bob", "by-cyd"]],
    ["submitters", { submitter: ["ada", "cyd"] }, ["by-ada", "by-cyd"]],
    ["no submitter at all", { submitter: [] }, []],
    [
      "excluded configuration types",
      { excludeConfigurationType: ["BIAS", "SPECTRUM"] },
      ["by-ada"],
    ],
    [
      "no excluded configuration type",
      { excludeConfigurationType: [] },
      ["by-ada", "by-bob", "by-cyd"],
    ],
  ])("finds %s", async (_what, filter, expected) => {
    expect((await found({ ...ours, ...filter })).sort()).toEqual(expected);
  });

  it("finds frames by the bytes of any version", async () => {
    const [version] = await database.sql<{ md5: string; sha256: string }[]>`
      select md5, sha256 from archive.version where filename = 'by-ada.fits'`;
    expect(await found({ md5: [version?.md5.toUpperCase() ?? "", "0"] })).toEqual(["by-ada"]);
    expect(await found({ sha256: [version?.sha256 ?? ""] })).toEqual(["by-ada"]);
    expect(await found({ sha256: [version?.md5 ?? ""] })).toEqual([]);
    expect(await found({ md5: [] })).toEqual([]);
  });

  it.each<[FrameFilter, string]>([
    [{ header: [{ keyword: "A", value: { b: 1 } }] }, "header[0].value"],
    [{ header: Array(21).fill({ keyword: "A", value: 1 }) }, "header.length"],
  ])("is refused for %j", async (filter, field) => {
    await expect(found(filter)).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT", field },
    });
  });

  it.each<[FrameOrder, string]>([
    ["PRIMARY_OPTICAL_ELEMENT_ASC", "bac"],
    ["PRIMARY_OPTICAL_ELEMENT_DESC", "cab"],
    ["CONFIGURATION_TYPE_ASC", "bac"],
    ["PROPOSAL_ASC", "acb"],
    ["PROPOSAL_DESC", "bca"],
    ["INSTRUMENT_ASC", "bac"],
    ["REDUCTION_LEVEL_ASC", "bca"],
    ["REDUCTION_LEVEL_DESC", "acb"],
    ["ID_ASC", "abc"],
    ["ID_DESC", "cba"],
  ])("comes in the order %s, over pages", async (orderBy, initials) => {
    const names = await found(ours, orderBy);
    expect(names.map((name) => name[3]).join("")).toBe(initials);
  });
});

describe("pages of frames", () => {
  const random = generator(7);
  const any = <Value>(values: readonly Value[]) =>
    values[Math.floor(random() * values.length)] as Value;
  const chance = <Value>(value: () => Value) => (random() < 0.5 ? value() : undefined);
  const day = (number: number) => new Date(Date.UTC(2026, 4, 1 + number));
  const place = () => ({ ra: (359.5 + random()) % 360, dec: 40 + random() });
  const sights = [
    { all: false, proposals: [] },
    { all: false, proposals: ["q1"] },
    { all: false, proposals: ["q1", "q3", "q4"] },
    everything,
  ];

  beforeAll(() => {
    // Few dates, so that most frames share theirs with others.
    const made = Array.from({ length: 150 }, (_, number): [string, Made] => {
      const { ra, dec } = place();
      const columns = {
        observationDate: day(Math.floor(random() * 8)),
        proposalId: any(["q1", "q2", "q3", ""]),
        reductionLevel: any([0, 91]),
        ...chance(() => ({ publicDate: any(["2000-01-01", "2100-01-01"]) })),
      };
      const footprint = chance(() => square(ra, dec, any([0.05, 0.2, 0.7]))) ?? null;
      return [`paged-${number}`, { footprint, columns }];
    });
    return make(Object.fromEntries(made));
  });

  it("have the same frames in the same order as the whole list, whoever asks for whatever", async () => {
    const rows = await database.sql<
      {
        basename: string;
        proposalId: string;
        reductionLevel: number;
        observationDate: Date;
        publicDate: Date | null;
        footprint: number[] | null;
      }[]
    >`select * from archive.frame where version_id is not null order by observation_date, id`;
    let shown = 0;
    for (let round = 0; round < 80; round++) {
      const sight = any(sights);
      const centre = place();
      const after = chance(() => day(Math.floor(random() * 4)));
      const before = chance(() => day(4 + Math.floor(random() * 4)));
      const proposal = chance(() => any([["q1"], ["q2", "q3"], []]));
      const reductionLevel = chance(() => [91]);
      const radius = any([0.01, 0.3, 1]);
      const onSky = any<FrameFilter>([
        {},
        { covers: centre },
        { cone: { ...centre, radius } },
        { covers: centre, cone: { ...centre, radius } },
      ]);
      const reach = onSky.covers ? 0 : radius;
      const expected = rows.filter(
        (row) =>
          (sight.all ||
            sight.proposals.includes(row.proposalId) ||
            (row.publicDate !== null && row.publicDate < new Date("2050-01-01"))) &&
          (!after || row.observationDate >= after) &&
          (!before || row.observationDate < before) &&
          (!proposal || proposal.includes(row.proposalId)) &&
          (!reductionLevel || reductionLevel.includes(row.reductionLevel)) &&
          (Object.keys(onSky).length === 0 ||
            (row.footprint !== null &&
              distanceTo(corners(row.footprint).map(skyVector), skyVector(centre)) <= reach)),
      );
      const orderBy = any<FrameOrder>(["OBSERVATION_DATE_DESC", "OBSERVATION_DATE_ASC"]);
      const names = expected.map(({ basename }) => basename);
      const dates = { observedAfter: after, observedBefore: before };
      const filter = { ...onSky, ...dates, proposal, reductionLevel };
      expect(await found(filter, orderBy, { sight, first: any([1, 7, 50]) })).toEqual(
        orderBy === "OBSERVATION_DATE_ASC" ? names : names.toReversed(),
      );
      shown += names.length;
    }
    expect(shown).toBeGreaterThan(500);
  });
});

function between(a: Vector, b: Vector, share: number): Vector {
  return unit(a.map((value, axis) => value * (1 - share) + (b[axis] ?? 0) * share));
}

function unit(vector: number[]): Vector {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length) as unknown as Vector;
}

function cross(a: Vector, b: Vector): number[] {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
