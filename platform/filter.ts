/** Conditions of typed filters. A part of the filter that is null or absent says nothing. */
import type { Fragment, Queryable } from "./database.ts";

type Parameter = string | number | boolean | Date;

/** All conditions together; `true` when there are none. */
export function allOf(sql: Queryable, conditions: (Fragment | null)[]): Fragment {
  return conditions
    .filter((condition) => condition !== null)
    .reduce((all, condition) => sql`${all} and ${condition}`, sql`true`);
}

/** The column equals one of the values; an empty list matches nothing. */
export function isOneOf(
  sql: Queryable,
  column: Fragment,
  values: readonly (string | number)[] | null | undefined,
): Fragment | null {
  if (values == null) return null;
  return values.length === 0 ? sql`false` : sql`${column} in ${sql([...values] as string[])}`;
}

/** The column equals none of the values; an empty list excludes nothing. */
export function isNoneOf(
  sql: Queryable,
  column: Fragment,
  values: readonly (string | number)[] | null | undefined,
): Fragment | null {
  if (values == null || values.length === 0) return null;
  return sql`${column} not in ${sql([...values] as string[])}`;
}

/** `column operator value` for one of the comparisons. */
export function compares(
  sql: Queryable,
  column: Fragment,
  operator: "=" | "<" | "<=" | ">" | ">=",
  value: Parameter | null | undefined,
): Fragment | null {
  return value == null ? null : sql`${column} ${sql.unsafe(operator)} ${value}`;
}

/** The text contains the part, ignoring case; `%` and `_` stand for themselves. */
export function contains(
  sql: Queryable,
  column: Fragment,
  part: string | null | undefined,
): Fragment | null {
  if (part == null) return null;
  return sql`${column} ilike ${`%${part.replace(/[\\%_]/g, "\\$&")}%`}`;
}
