/** The SQL of searches by position on the sky. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { cellsNear } from "../rules/sky-cells.ts";
import { TOUCHING } from "../rules/sky-polygon.ts";
import { type Cone, coneRegion, pointRegion, polygonRegion } from "../rules/sky-region.ts";
import type { FrameFilter } from "../schema.generated.ts";

/**
 * Degrees; the cells around a larger cone are so many that it is better to try all frames in the
 * order of the page.
 */
const SMALL = 5;

interface Region {
  /** What is found has a point in it. */
  around: Cone;
  isFound(sql: Queryable): Fragment;
}

/**
 * Conditions on `f` for the parts of the filter that are given; exact, so that pages and counts are.
 * @throws CodedError BAD_USER_INPUT
 */
export function isOnSky(sql: Queryable, filter: FrameFilter): Fragment[] {
  return regions(filter).map(({ isFound }) => sql`(f.sky_cell is not null and ${isFound(sql)})`);
}

/**
 * The cells of the sky in which all frames are that pass the filter; null when they
 * are too many, or anywhere.
 * @throws CodedError BAD_USER_INPUT
 */
export function cellsOf(filter: FrameFilter): number[] | null {
  const [smallest] = regions(filter)
    .map(({ around }) => around)
    .sort((one, other) => one.radius - other.radius);
  if (!smallest || smallest.radius > SMALL + TOUCHING) return null;
  return cellsNear(smallest.centre, smallest.radius);
}

function regions({ covers, cone, intersects, coversPolygon }: FrameFilter): Region[] {
  return [
    ...(covers ? [within(pointRegion("covers", covers))] : []),
    ...(cone ? [within(coneRegion("cone", cone))] : []),
    ...(intersects ? [intersecting(intersects)] : []),
    ...(coversPolygon ? [covering(coversPolygon)] : []),
  ];
}

function within(around: Cone): Region {
  const isFound = (sql: Queryable) =>
    sql`archive.footprint_within(f.footprint, f.sky_shape, ${cone(sql, around)})`;
  return { around, isFound };
}

function intersecting(points: NonNullable<FrameFilter["intersects"]>): Region {
  const around = polygonRegion("intersects", points);
  const corners = around.corners.flat();
  const isFound = (sql: Queryable) => sql`
    archive.footprint_intersects(f.footprint, f.sky_shape, ${corners}::float8[], ${cone(sql, around)})`;
  return { around, isFound };
}

function covering(points: NonNullable<FrameFilter["coversPolygon"]>): Region {
  const polygon = polygonRegion("coversPolygon", points);
  const corners = polygon.corners.flat();
  const isFound = (sql: Queryable) => sql`
    archive.footprint_covers(f.footprint, f.sky_shape, ${corners}::float8[], ${cone(sql, polygon)})`;
  // What covers all of it has its middle, too.
  return { around: { centre: polygon.centre, radius: TOUCHING }, isFound };
}

const cone = (sql: Queryable, { centre: [x, y, z], radius }: Cone) =>
  sql`${x}::float8, ${y}::float8, ${z}::float8, ${radius}::float8`;
