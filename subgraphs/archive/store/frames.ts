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
  type Part,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKey, serialKeys } from "../../../schema/key.ts";
import type { Sight } from "../../../schema/viewer.ts";
import type { Frame, Thumbnail, Version } from "../models.ts";
import type { PlainFrameFilter as FrameFilter } from "../rules/without-calibrations.ts";
import type { FrameOrder } from "../schema.generated.ts";
import { hasInHeader } from "./header-filter.ts";
import { cellsOf, isOnSky } from "./sky-filter.ts";

export type FrameArgs = ListArgs<FrameFilter>;

const DEFAULT_ORDER = "OBSERVATION_DATE_DESC";
const orders = ordersBy<FrameOrder>(DEFAULT_ORDER, {
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
export const columns = (sql: Queryable) => sql`
  f.id, f.basename, f.version_id, f.observation_date, f.observation_day, f.proposal_id,
  f.instrument_code, f.target_name, f.reduction_level, f.site_code, f.enclosure_code,
  f.telescope_code, f.telescope_id, f.exposure_time, f.primary_optical_element, f.public_date,
  f.configuration_type, f.observation_id, f.request_id, f.footprint, f.created, f.modified,
  v.filename, v.key, v.object_version_id, v.size`;
const from = (sql: Queryable) => sql`archive.frame f join archive.version v on v.id = f.version_id`;

/** A page takes milliseconds, unless a filter asks for what is rare and has no index. */
const SECONDS = 5;
/** Parts of a filter that have an index which suits any of their values. */
const quick = {
  ...{ id: true, basenameExact: true, observation: true, request: true, md5: true, sha256: true },
  ...{ proposal: true, observedAfter: true, observedBefore: true, public: true },
  ...{ covers: true, cone: true, intersects: true, coversPolygon: true },
} satisfies Partial<Record<keyof FrameFilter, true>>;

/** Whether a page takes milliseconds, with a plan that is kept for other values, too. */
function isQuick(filter: FrameFilter): boolean {
  const { covers, cone, intersects, coversPolygon } = filter;
  const isAnywhere = !(covers ?? cone ?? intersects ?? coversPolygon);
  const parts = Object.entries(filter).filter(([, value]) => value != null);
  return parts.every(([name]) => name in quick) && (isAnywhere || cellsOf(filter) !== null);
}

const list: KeysetList<FrameFilter> = {
  name: "frames",
  columns,
  from,
  fromAlone: (sql) => sql`archive.frame f`,
  where: (sql, filter) =>
    allOf(sql, [
      sql`f.version_id is not null`,
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
      ...hasInHeader(sql, filter),
      ...isOnSky(sql, filter),
      isOneOf(sql, sql`f.observation_id`, serialKeys(filter.observation)),
      isOneOf(sql, sql`f.request_id`, serialKeys(filter.request)),
      hasVersion(sql, sql`md5`, filter.md5),
      hasVersion(sql, sql`sha256`, filter.sha256),
      filter.public == null ? null : filter.public ? isPublic(sql) : isNotPublic(sql),
    ]),
  order: orders,
  id: (sql) => ({ column: sql`f.id`, type: "bigint" }),
};

/** What the index of cells tells of a filter, besides who sees a frame. */
function isIndexed(sql: Queryable, filter: FrameFilter): Fragment {
  return allOf(sql, [
    sql`f.version_id is not null and f.sky_cell is not null`,
    compares(sql, sql`f.observation_date`, ">=", filter.observedAfter),
    compares(sql, sql`f.observation_date`, "<", filter.observedBefore),
    isOneOf(sql, sql`f.proposal_id`, filter.proposal),
  ]);
}

/** The frames are looked up first: each has its own bytes. */
function hasVersion(
  sql: Queryable,
  digest: Fragment,
  values: readonly string[] | null | undefined,
): Fragment | null {
  if (values == null) return null;
  const wanted = values.map((value) => value.toLowerCase());
  return sql`f.id = any(array(
    select version.frame_id from archive.version where version.${digest} = any(${wanted}::text[])))`;
}

/** What `rules/frame-access.ts` says, as a condition. */
function isSeen(sql: Queryable, { all, proposals }: Sight): Fragment {
  if (all) return sql`true`;
  if (proposals.length === 0) return isPublic(sql);
  return sql`(${isPublic(sql)} or ${isOneOf(sql, sql`f.proposal_id`, proposals)})`;
}

/**
 * The frames that are asked for, so that a page of them is read fast. Those of a place are read cell
 * by cell when they come by date. In other orders they are looked up first, lest the database walk
 * all frames in the order of the page, because it does not know how few they are.
 */
function seenAmong(sight: Sight, filter: FrameFilter, byDate: boolean): KeysetList<FrameFilter> {
  const found = among(sight, filter);
  if (found.parts) return byDate ? found : lookedUp(found);
  // Frames that an index finds are few: several parts would look for them again and again.
  const { id, header, submitter, md5, sha256, observation, request, basenameExact } = filter;
  const areLookedUp =
    id ?? header ?? submitter ?? md5 ?? sha256 ?? observation ?? request ?? basenameExact;
  return areLookedUp ? found : seen(sight, filter, byDate);
}

/** Those frames in one part. */
function among(sight: Sight, filter: FrameFilter): KeysetList<FrameFilter> {
  const cells = cellsOf(filter);
  if (!cells) return limitedTo(list, (sql) => isSeen(sql, sight));
  return {
    ...list,
    parts: (sql) => [
      {
        where: isSeen(sql, sight),
        lanes: {
          column: sql`f.sky_cell`,
          ...{ values: cells, type: "integer" },
          peek: isIndexed(sql, filter),
        },
      },
    ],
  };
}

function lookedUp(found: KeysetList<FrameFilter>): KeysetList<FrameFilter> {
  return {
    ...list,
    where: (sql, filter) => sql`f.id = any(array(
      select f.id from archive.frame f where ${isListed(sql, found, filter)}))`,
  };
}

/**
 * By date the same as parts. Where most of the newest frames are neither public nor own, the first is
 * read within an index, whose entries end with the public date, and the others proposal by proposal.
 */
function seen(sight: Sight, filter: FrameFilter, byDate: boolean): KeysetList<FrameFilter> {
  const asked = filter.proposal ? [...new Set(filter.proposal)] : null;
  const ofProposals = (sql: Queryable, proposals: readonly string[] | null): Part["lanes"] =>
    byDate && proposals && proposals.length >= (isQuick(filter) ? 1 : 2)
      ? { column: sql`f.proposal_id`, values: proposals, type: "text" }
      : undefined;
  if (sight.all || sight.proposals.length === 0 || !byDate) {
    const seenOnes = limitedTo(list, (sql) => isSeen(sql, sight));
    return { ...seenOnes, parts: (sql) => [partOf(sql`true`, ofProposals(sql, asked))] };
  }
  const own = asked ? sight.proposals.filter((id) => asked.includes(id)) : sight.proposals;
  return {
    ...list,
    parts: (sql) => {
      const lanes = ofProposals(sql, own);
      const isOwn = lanes ? sql`true` : (isOneOf(sql, sql`f.proposal_id`, own) as Fragment);
      return [
        partOf(isPublic(sql), ofProposals(sql, asked)),
        partOf(sql`${isOwn} and f.public_date > now()`, lanes),
        partOf(sql`${isOwn} and f.public_date is null`, lanes),
      ];
    },
  };
}

const partOf = (where: Fragment, lanes: Part["lanes"]): Part => ({
  where,
  ...(lanes && { lanes }),
});

export function frames(sql: Queryable, sight: Sight, args: FrameArgs): Promise<Connection<Frame>> {
  const byDate = (args.orderBy ?? DEFAULT_ORDER).startsWith("OBSERVATION_DATE");
  const wanted = seenAmong(sight, args.filter, byDate);
  return listPage(sql, isQuick(args.filter) ? wanted : { ...wanted, seconds: SECONDS }, args);
}

/** Whether `f` is a frame that is seen and passes the filter. */
export function isFound(sql: Queryable, sight: Sight, filter: FrameFilter): Fragment {
  return isListed(sql, among(sight, filter), filter);
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
    : seenAmong(sight, args.filter, false);
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
