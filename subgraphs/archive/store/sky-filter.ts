/** The SQL of searches by position on the sky. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { TOUCHING } from "../rules/sky-polygon.ts";
import { type Box, coneRegion, pointRegion, polygonRegion } from "../rules/sky-region.ts";
import type { FrameFilter } from "../schema.generated.ts";

/** Degrees; up to here a region holds so few of all frames that its index should lead. */
const SMALL = 5;

/**
 * Conditions on `f` for the parts of the filter that are given; exact, so that pages and counts are.
 * @throws CodedError BAD_USER_INPUT
 */
export function isOnSky(sql: Queryable, filter: FrameFilter): (Fragment | null)[] {
  const { covers, cone, intersects } = filter;
  return [
    covers ? nearBy(sql, pointRegion("covers", covers)) : null,
    cone ? nearBy(sql, coneRegion("cone", cone)) : null,
    intersects ? inPolygon(sql, intersects) : null,
  ];
}

function nearBy(sql: Queryable, { centre, radius, box }: ReturnType<typeof coneRegion>): Fragment {
  const [x, y, z] = centre;
  return inRegion(sql, { radius, box }, (footprint) => {
    const distance = sql`archive.footprint_distance(${footprint}, ${x}, ${y}, ${z})`;
    return sql`${distance} <= ${Math.max(radius, TOUCHING)}`;
  });
}

function inPolygon(sql: Queryable, points: NonNullable<FrameFilter["intersects"]>): Fragment {
  const region = polygonRegion("intersects", points);
  const corners = region.corners.flat();
  return inRegion(
    sql,
    region,
    (footprint) => sql`archive.footprint_meets(${footprint}, ${corners}::float8[])`,
  );
}

/**
 * The database takes one and the same share of all frames for what overlaps any box. So for a small
 * region the frames are looked up first, lest it walk all frames in the order of the page.
 */
function inRegion(
  sql: Queryable,
  { radius, box }: { radius: number; box: Box },
  isIn: (footprint: Fragment) => Fragment,
): Fragment {
  const overlaps = (footprint: Fragment) =>
    sql`archive.footprint_box(${footprint}) && cube(${[...box.low]}::float8[], ${[...box.high]}::float8[])`;
  if (radius > SMALL) {
    return sql`f.footprint is not null and ${overlaps(sql`f.footprint`)} and ${isIn(sql`f.footprint`)}`;
  }
  return sql`f.id = any(array(
    select near.id from archive.frame near
    where near.version_id is not null and near.footprint is not null
      and ${overlaps(sql`near.footprint`)} and ${isIn(sql`near.footprint`)}))`;
}
