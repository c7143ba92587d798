/** The SQL of searches in headers. */
import type { JSONValue } from "postgres";
import type { Fragment, Queryable } from "../../../platform/database.ts";
import { headerValues } from "../rules/header-values.ts";
import type { FrameFilter } from "../schema.generated.ts";

/** The keyword that names who submitted the observation. */
const SUBMITTER = "USERID";

/**
 * Conditions on `f` for the parts of the filter that are given.
 * @throws CodedError BAD_USER_INPUT
 */
export function hasInHeader(sql: Queryable, { header, submitter }: FrameFilter): Fragment[] {
  const all = headerValues(header ?? []).map((value) => [value]);
  const any = submitter ? [submitter.map((name) => ({ [SUBMITTER]: name }))] : [];
  return [...all, ...any].map((values) => containsAny(sql, values));
}

/** The frames are looked up first: the database does not know how rare a value is. */
function containsAny(sql: Queryable, values: Record<string, unknown>[]): Fragment {
  return sql`f.id = any(array(
    select named.frame_id from archive.headers named
    where named.data @> any(array(
      select value from jsonb_array_elements(${sql.json(values as JSONValue)}) value))))`;
}
