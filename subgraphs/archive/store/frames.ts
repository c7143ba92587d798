/** The SQL that reads frames. */
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { allOf, compares, contains, isNoneOf, isOneOf } from "../../../platform/filter.ts";
import {
  isListed,
  type KeysetList,
  type ListArgs,
  limitedTo,
  listPage,
  listPagePerParent,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKey, serialKeys } from "../../../schema/key.ts";
import type { Sight } from "../../../schema/viewer.ts";
import type { Frame, Thumbnail, Version } from "../models.ts";
import { scienceConfigurationTypes } from "../rules/science-configuration-types.ts";
import type { FrameFilter, FrameOrder } from "../schema.generated.ts";
import { hasInHeader } from "./header-filter.ts";
import { isOnSky } from "./sky-filter.ts";

export type FrameArgs = ListArgs<FrameFilter>;

const orders = ordersBy<FrameOrder>("OBSERVATION_DATE_DESC", {
  OBSERVATION_DATE: (sql) => ({ by: sql`f.observation_date`, type: "timestamptz" }),
  BASENAME: (sql) => ({ by: sql`f.basename`, type: "text" }),
  TARGET_NAME: (sql) => ({ by: sql`f.target_name`, type: "text" }),
  EXPOSURE_TIME: (sql) => ({ by: sql`coalesce(f.exposure_time, -1)`, type: "float8" }),
  CREATED: (sql) => ({ by: sql`f.created`, type: "timestamptz" }),
  PRIMARY_OPTICAL_ELEMENT: (sql) => ({ by: sql`f.primary_optical_element`, type: "text" }),
  CONFIGURATION_TYPE: (sql) => ({ by: sql`f.configuration_type`, type: "text" }),
  PROPOSAL: (sql) => ({ by: sql`f.proposal_id`, type: "text" }),
  INSTRUMENT: (sql) => ({ by: sql`f.instrument_code`, type: "text" }),
  REDUCTION_LEVEL: (sql) => ({ by: sql`f.reduction_level`, type: "bigint" }),
  ID: (sql) => ({ by: sql`f.id`, type: "bigint" }),
});

const isPublic = (sql: Queryable) => sql`f.public_date <= now()`;
const isNotPublic = (sql: Queryable) => sql`(${isPublic(sql)}) is not true`;

/** A frame carries its newest version, so placeholders, which have none, are never listed. */
const columns = (sql: Queryable) => sql`f.*, v.filename, v.key, v.object_version_id, v.size`;
const from = (sql: Queryable) => sql`archive.frame f join archive.version v on v.id = f.version_id`;

const list: KeysetList<FrameFilter> = {
  name: "frames",
  columns,
  from,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`f.id`, serialKeys(filter.id)),
      contains(sql, sql`f.basename`, filter.basename),
      compares(sql, sql`f.basename`, "=", filter.basenameExact),
      compares(sql, sql`f.observation_date`, ">=", filter.observedAfter),
      compares(sql, sql`f.observation_date`, "<", filter.observedBefore),
      compares(sql, sql`f.observation_day`, "=", filter.observationDay),
      isOneOf(sql, sql`f.proposal_id`, filter.proposal),
      isOneOf(sql, sql`f.site_code`, filter.site),
      isOneOf(sql, sql`f.enclosure_code`, filter.enclosure),
      isOneOf(sql, sql`f.telescope_code`, filter.telescope),
      isOneOf(sql, sql`f.telescope_id`, filter.telescopeId),
      isOneOf(sql, sql`f.instrument_code`, filter.instrument),
      contains(sql, sql`f.target_name`, filter.targetName),
      compares(sql, sql`f.target_name`, "=", filter.targetNameExact),
      isOneOf(sql, sql`f.reduction_level`, filter.reductionLevel),
      compares(sql, sql`f.exposure_time`, ">=", filter.minExposureTime),
      compares(sql, sql`f.exposure_time`, "<=", filter.maxExposureTime),
      isOneOf(sql, sql`f.primary_optical_element`, filter.primaryOpticalElement),
      isOneOf(sql, sql`f.configuration_type`, filter.configurationType),
      isNoneOf(sql, sql`f.configuration_type`, filter.excludeConfigurationType),
      filter.excludeCalibrations
        ? isOneOf(sql, sql`f.configuration_type`, scienceConfigurationTypes)
        : null,
      ...hasInHeader(sql, filter),
      ...isOnSky(sql, filter),
      isOneOf(sql, sql`f.observation_id`, serialKeys(filter.observation)),
      isOneOf(sql, sql`f.request_id`, serialKeys(filter.request)),
      filter.public == null ? null : filter.public ? isPublic(sql) : isNotPublic(sql),
    ]),
  order: orders,
  id: (sql) => ({ column: sql`f.id`, type: "bigint" }),
};

/** What `rules/frame-access.ts` says, as a condition. */
function isSeen(sql: Queryable, { all, proposals }: Sight): Fragment {
  if (all) return sql`true`;
  if (proposals.length === 0) return isPublic(sql);
  return sql`(${isPublic(sql)} or ${isOneOf(sql, sql`f.proposal_id`, proposals)})`;
}

/** Frames that an index finds are few: two parts would look for them twice. */
function seenAmong(sight: Sight, filter: FrameFilter): KeysetList<FrameFilter> {
  const { covers, cone, intersects, header, submitter } = filter;
  const areLookedUp = covers ?? cone ?? intersects ?? header ?? submitter;
  return areLookedUp ? limitedTo(list, (sql) => isSeen(sql, sight)) : seen(sight);
}

/**
 * The same as parts. Where most of the newest frames are neither public nor own, the first is read
 * within an index, whose entries end with the public date, and the second by its proposals.
 */
function seen(sight: Sight): KeysetList<FrameFilter> {
  const { all, proposals } = sight;
  if (all || proposals.length === 0) return limitedTo(list, (sql) => isSeen(sql, sight));
  const own = (sql: Queryable) =>
    sql`${isOneOf(sql, sql`f.proposal_id`, proposals)} and ${isNotPublic(sql)}`;
  return { ...list, parts: (sql) => [isPublic(sql), own(sql)] };
}

export function frames(sql: Queryable, sight: Sight, args: FrameArgs): Promise<Connection<Frame>> {
  return listPage(sql, seenAmong(sight, args.filter), args);
}

/** Whether `f` is a frame that is seen and passes the filter. */
export function isFound(sql: Queryable, sight: Sight, filter: FrameFilter): Fragment {
  return isListed(
    sql,
    limitedTo(list, () => isSeen(sql, sight)),
    filter,
  );
}

const parents = {
  site: { column: (sql: Queryable): Fragment => sql`f.site_code`, type: "text" },
  enclosure: { column: (sql: Queryable): Fragment => sql`f.enclosure_id`, type: "text" },
  telescope: { column: (sql: Queryable): Fragment => sql`f.telescope_id`, type: "text" },
  instrument: { column: (sql: Queryable): Fragment => sql`f.instrument_code`, type: "text" },
  proposal: { column: (sql: Queryable): Fragment => sql`f.proposal_id`, type: "text" },
  request: { column: (sql: Queryable): Fragment => sql`f.request_id`, type: "bigint" },
  observation: { column: (sql: Queryable): Fragment => sql`f.observation_id`, type: "bigint" },
} as const;
export type FrameParent = keyof typeof parents;
/** Parents with so few frames that each may be looked at: two parts would cost more. */
const small: readonly FrameParent[] = ["request", "observation"];

/** One page under each parent key; keys that no parent can have get an empty page. */
export function framesUnder(
  sql: Queryable,
  sight: Sight,
  parent: FrameParent,
  keys: readonly (string | number)[],
  args: FrameArgs,
): Promise<Connection<Frame>[]> {
  const { column, type } = parents[parent];
  const usable = type === "bigint" ? keys.map((key) => serialKey(key) ?? 0) : keys;
  const seenUnder = small.includes(parent)
    ? limitedTo(list, (query) => isSeen(query, sight))
    : seenAmong(sight, args.filter);
  return listPagePerParent(sql, seenUnder, { column: column(sql), type }, usable, args);
}

/** Whoever may see them. */
export function framesById(sql: Queryable, ids: readonly number[]): Promise<Frame[]> {
  return sql<Frame[]>`
    select ${columns(sql)} from ${from(sql)} where f.id = any(${[...ids]}::bigint[])`;
}

export function versionsByFrame(sql: Queryable, ids: readonly number[]): Promise<Version[]> {
  return sql<Version[]>`
    select * from archive.version where frame_id = any(${[...ids]}::bigint[])
    order by created desc, id`;
}

export function headersByFrame(
  sql: Queryable,
  ids: readonly number[],
): Promise<{ frameId: number; data: Record<string, unknown> }[]> {
  return sql<{ frameId: number; data: Record<string, unknown> }[]>`
    select frame_id, data from archive.headers where frame_id = any(${[...ids]}::bigint[])`;
}

export function relatedByFrame(
  sql: Queryable,
  sight: Sight,
  ids: readonly number[],
): Promise<(Frame & { namedBy: number })[]> {
  return sql<(Frame & { namedBy: number })[]>`
    select ${columns(sql)}, related.frame_id as named_by
    from archive.related_frame related
    join archive.frame f on f.id = related.related_id
    join archive.version v on v.id = f.version_id
    where related.frame_id = any(${[...ids]}::bigint[]) and ${isSeen(sql, sight)}
    order by f.id`;
}

export function thumbnailsByFrame(sql: Queryable, ids: readonly number[]): Promise<Thumbnail[]> {
  return sql<Thumbnail[]>`
    select * from archive.thumbnail where frame_id = any(${[...ids]}::bigint[]) order by id`;
}
