/** The SQL that deletes frames and versions, and remembers it. */
import type { JSONValue } from "postgres";
import type { Queryable, Transaction } from "../../../platform/database.ts";
import { allOf, compares, isOneOf } from "../../../platform/filter.ts";
import {
  type KeysetList,
  type ListArgs,
  listPage,
  ordersBy,
} from "../../../platform/keyset-list.ts";
import type { Connection } from "../../../schema/connection.ts";
import { serialKeys } from "../../../schema/key.ts";
import type { Viewer } from "../../../schema/viewer.ts";
import type { FrameDeletion } from "../models.ts";
import type {
  FrameDeletionFilter,
  FrameDeletionKind,
  FrameDeletionOrder,
} from "../schema.generated.ts";

interface Link {
  frameId: number;
  relatedId: number;
}

/**
 * Deletes the frames with all that belongs to them. One that is linked with a frame that stays and
 * has content becomes a placeholder with these links; placeholders that nothing is linked with any
 * more go too.
 */
export async function removeFrames(
  transaction: Transaction,
  frames: readonly { id: number; basename: string }[],
): Promise<void> {
  const ids = frames.map(({ id }) => id);
  const links = await transaction<(Link & { isKept: boolean })[]>`
    select link.frame_id, link.related_id, other.version_id is not null as is_kept
    from archive.related_frame link join archive.frame other on other.id = link.related_id
    where link.frame_id = any(${ids}::bigint[]) and not link.related_id = any(${ids}::bigint[])`;
  await transaction`delete from archive.frame where id = any(${ids}::bigint[])`;
  const kept = links.filter(({ isKept }) => isKept);
  const named = frames.filter(({ id }) => kept.some(({ frameId }) => frameId === id));
  await transaction`
    insert into archive.frame (id, basename)
    select * from unnest(${named.map(({ id }) => id)}::bigint[], ${named.map(({ basename }) => basename)}::text[])`;
  await transaction`
    insert into archive.related_frame (frame_id, related_id)
    select pair.* from unnest(${kept.map(({ frameId }) => frameId)}::bigint[],
      ${kept.map(({ relatedId }) => relatedId)}::bigint[]) link (one, other)
    cross join lateral (values (one, other), (other, one)) pair`;
  const bare = links.filter(({ isKept }) => !isKept).map(({ relatedId }) => relatedId);
  await transaction`
    delete from archive.frame f
    where f.id = any(${bare}::bigint[]) and f.version_id is null
      and not exists (select 1 from archive.related_frame where frame_id = f.id)
      and not exists (select 1 from archive.thumbnail where frame_id = f.id)`;
}

export async function removeVersionRow(transaction: Transaction, id: string): Promise<void> {
  await transaction`delete from archive.version where id = ${id}`;
}

/** Those of the keys that a version or a thumbnail names. */
export async function namedKeys(sql: Queryable, keys: readonly string[]): Promise<Set<string>> {
  const rows = await sql<{ key: string }[]>`
    select key from archive.version where key = any(${[...keys]}::text[])
    union select key from archive.thumbnail where key = any(${[...keys]}::text[])`;
  return new Set(rows.map(({ key }) => key));
}

export interface Deletion {
  kind: FrameDeletionKind;
  frameId: number;
  basename: string;
  reason: string;
  facts: Record<string, unknown>;
}

export async function recordDeletions(
  transaction: Transaction,
  { user, credential, address }: Viewer,
  deletions: readonly Deletion[],
): Promise<void> {
  const rows = deletions.map(({ facts, ...deletion }) => ({
    ...deletion,
    actorId: user?.id ?? null,
    credentialKind: credential?.kind ?? null,
    credentialId: credential?.id ?? null,
    address,
    facts: transaction.json(facts as JSONValue),
  }));
  await transaction`insert into archive.audit_event ${transaction(rows)}`;
}

const list: KeysetList<FrameDeletionFilter> = {
  name: "frameDeletions",
  columns: (sql) => sql`a.*`,
  from: (sql) => sql`archive.audit_event a`,
  where: (sql, filter) =>
    allOf(sql, [
      isOneOf(sql, sql`a.frame_id`, serialKeys(filter.frameId)),
      isOneOf(sql, sql`a.basename`, filter.basename),
      isOneOf(sql, sql`a.actor_id`, serialKeys(filter.actorId)),
      compares(sql, sql`a.at`, ">=", filter.after),
      compares(sql, sql`a.at`, "<", filter.before),
    ]),
  order: ordersBy<FrameDeletionOrder>("AT_DESC", {
    AT: (sql) => ({ by: sql`a.at`, type: "timestamptz" }),
  }),
  id: (sql) => ({ column: sql`a.id`, type: "bigint" }),
};

export function frameDeletions(
  sql: Queryable,
  args: ListArgs<FrameDeletionFilter>,
): Promise<Connection<FrameDeletion>> {
  return listPage(sql, list, args);
}
